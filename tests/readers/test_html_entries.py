"""Lists of entries below an article that only their build gives away: comments, teasers, rankings; and lists in an article."""

import pytest
from readings import GRANARIES, read_around, read_one

SAID = ["我家卖了77斤，才77块钱", "77年的时候一斤才7分", "种了77亩，一分没赚"]
STORIES = [("某港吞吐量增长77%", "3月份完成77万吨，同比增长7.7%。"), ("邻县再投77亿元建厂", "项目占地770亩，年产77万吨。")]


@pytest.mark.parametrize(
    "entry",
    [
        "<div><b>海阔天空</b><p>{}</p><span>赞(33)</span></div>",
        "<div><b>一叶知秋</b> <i>3小时前</i><p>{}</p></div>",
        "<div><b>网友71</b><p>{}</p><p>回复 举报</p></div>",
        "<section><p>老李</p><p>{}</p><p>昨天 21:14 回复(2)</p></section>",
        "<div><b>稻花香</b><p>{}</p><p>支持 3 反对 0</p></div>",
        "<div><b>稻花香</b><p>{}</p><p>顶(3) 踩(0) 回复</p></div>",
    ],
)
def test_comments_tell_what_others_thought_of_them(entry: str):
    assert "7" not in read_around("", f"<div><div>e线</div>{''.join(map(entry.format, SAID))}</div>")


@pytest.mark.parametrize(
    "entry",
    [
        "<div><h4><a href='/a'>{}</a></h4><p>{}</p></div>",
        "<div><p><a href='/a'>{}</a></p><p>{}</p></div>",
        "<div><a href='/a'>{}</a><p>{}</p><p>昨日</p></div>",
    ],
)
def test_teasers_begin_with_a_link_to_what_they_tell(entry: str):
    assert "7" not in read_around("", f"<div><div>看点</div>{''.join(entry.format(*story) for story in STORIES)}</div>")


@pytest.mark.parametrize(
    "row", ["<tr><td>{}</td><td>某地第{}粮仓建成投用</td></tr>", "<tr><td>{}</td><td>某地第{}粮仓建成</td><td>770</td></tr>"]
)
def test_a_ranking_counts_off_headlines(row: str):
    assert "粮仓建成投用" not in (
        text := read_around("", f"<table>{''.join(row.format(at, at) for at in range(1, 5))}</table>")
    )
    assert "770" not in text


@pytest.mark.parametrize(
    "below",
    [
        "<div><div><b>3月1日</b><p>奠基，投资77万元。</p></div><div><b>5月2日</b><p>封顶，投资77万元。</p></div></div>",
        "<div><div><p>一号仓选址 支持 77 反对 3</p></div><div><p>二号仓选址 支持 7 反对 73</p></div></div>",
        "<div><div><b>一号仓</b><p>库容77万斤。</p></div><div><b>二号仓</b><p>库容77万斤。</p></div></div>",
        "<div><div><p>农户老赵说，去年<a href='/a'>县里</a>补了77元。</p></div><div><p>农户老钱说，补了77元。</p></div></div>",
        "<table><tr><th>序号</th><th>粮仓名称</th><th>库容</th></tr><tr><td>1</td><td>城东中心粮仓</td><td>77</td></tr>"
        "<tr><td>2</td><td>城西中心粮仓</td><td>77</td></tr></table>",
        "<table><tr><td>1</td><td>城东中心粮仓</td><td>7.7</td></tr><tr><td>2</td><td>城西中心粮仓</td><td>7.7</td></tr>"
        "<tr><td>3</td><td>城南中心粮仓</td><td>7.7</td></tr></table>",
    ],
)
def test_lists_in_an_article_stay(below: str):
    assert "7" in read_around("", below)


def test_a_digest_of_links_and_what_they_say_is_an_article():
    entries = "".join(
        f"<div><p><a href='/a'>《{at}号文件的通知》全文</a></p><p>每户补助{at}00元。</p></div>" for at in range(2, 8)
    )
    page = f"<html><body><h1>本月政策</h1><div><p>本月出台六项政策。</p>{entries}</div></body></html>"
    document = read_one(page.encode(), "page.html")
    assert all(f"补助{at}00元" in document.text for at in range(2, 8))


def test_the_first_post_of_a_thread_is_no_comment():
    posts = [GRANARIES[0] + GRANARIES[1], *SAID]
    entries = "".join(f"<div class='post'><p>某人</p><p>{post}</p><p>3天前 回复(1)</p></div>" for post in posts)
    document = read_one(f"<html><body><h1>粮仓</h1>{entries}</body></html>".encode(), "page.html")
    assert GRANARIES[0] in document.text
