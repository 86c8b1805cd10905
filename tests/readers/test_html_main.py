"""Which part of a web page is its article, in layouts of many kinds; every number around it begins with 77."""

from collections import Counter

import pytest

from jinzhou_extract import Document, Extractor
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source

SENTENCES = (
    "去年全县接待游客118万人次，旅游收入9.4亿元，增长12.6%。",
    "新建民宿83家，总床位2150张，入住率61.5%。",
    "景区直通车开行1460班，运送游客5.2万人次。",
)
ARTICLE = f"<p>{'</p><p>'.join(SENTENCES)}</p>"
SAID = "<p>邻县投资77亿元，今年再建77个项目，增长77%。</p>"
QUOTES = "<table><tr><th>名称</th><th>现价</th></tr><tr><td>甲股份</td><td>77.1</td></tr></table>"
LONG = SAID * 6


def each(markup: str) -> str:
    return "".join(markup.format(sentence) for sentence in SENTENCES)


BESIDE = {
    "a side column of stories": f"<div class='w'><div class='l'>{ARTICLE}</div><div class='r'><h4>要闻</h4>{SAID}</div></div>",
    "a side column before it": f"<div><div class='r'>{SAID}</div><div class='l'><h1>全县旅游</h1>{ARTICLE}</div></div>",
    "a table of quotes beside it": f"<div class='w'><div class='l'>{ARTICLE}</div><div class='hq'>{QUOTES}</div></div>",
    "a table of quotes that floats in it": f"<div>{ARTICLE}<div style='float:right'><b>行情</b>{QUOTES}</div><p>完。</p></div>",
    "a box in the middle": f"<div>{ARTICLE}<div class='box-aside'><div>热门影讯</div>{SAID}</div></div>",
    "a box that asks for an address": f"<div>{ARTICLE}<section class='newsletter'><h3>订阅</h3>{SAID}</section></div>",
    "more comments than article": f"<div><h1>全县旅游</h1>{ARTICLE}</div><div><h3>网友热议</h3>{LONG}</div>",
    "more teasers than article": f"<div><h1>全县旅游</h1>{ARTICLE}</div><div><div>大家都在看</div><div>{LONG}</div></div>",
    "other stories by the same hand": f"<div>{ARTICLE}</div><div><h2>作者其他文章</h2>{SAID}</div>",
    "a line of the editor": f"<div>{ARTICLE}<p>责任编辑：王某 报料电话：77-7700</p>{SAID}</div>",
    "news that runs across the page": f"<div><marquee>{SAID}</marquee>{ARTICLE}</div>",
    "what is folded": f"<div>{ARTICLE}<div>展开全文 剩余77%</div></div>",
    "an advertisement": f"<div>{ARTICLE}<div>现在注册会员即送77元红包，前77名再减7元。</div></div>",
    "layout by tables": f"<table><tr><td width=150><table><tr><td>简讯</td></tr><tr><td>{SAID}</td></tr></table></td>"
    f"<td width=470><font size=3><br>{'<br><br>'.join(SENTENCES)}</font></td><td width=140>{SAID}</td></tr></table>",
    "columns of a grid": f"<div><div class='col-md-8'>{ARTICLE}</div><div class='col-md-4'><b>招聘</b>{SAID}</div></div>",
    "places in a row by style": f"<div style='display:flex'><div style='flex:1 1 860px'><b>全县旅游</b>{ARTICLE}</div>"
    f"<div style='flex:0 0 300px'><b>苗木</b><div>油松 2米 77元</div><div>樟子松 77元</div>{SAID}</div></div>",
    "places by style": f"<div style='left:0;width:150px'>{SAID}</div><div style='left:160px;width:600px'>{ARTICLE}</div>",
    "a thread of posts": "".join(
        f"<div id='post_{at}'><div>某人 发表于 2013-2-4 20:1{at}</div><div>{text}</div></div>"
        for at, text in enumerate(["".join(SENTENCES), "我家花了77万元，差了77平米，太贵了。", "77元一斤，谁买？"])
    ),
    "posts beside those who wrote them": "".join(
        f"<div class='l_post'><dl><dt>威望</dt><dd>77 点</dd><dt>金钱</dt><dd>770 元</dd></dl><div>{text}</div>"
        f"<div><span>{at}楼</span><span>2013-11-06 10:3{at}</span></div></div>"
        for at, text in enumerate(["".join(SENTENCES), "我家花了77万元，差了77平米，太贵了。", "77元一斤，谁买？"], 1)
    ),
    "posts in tables of their own": "<table class='t'><tr><td>您是本帖的第 <b>77</b> 个阅读者</td></tr></table>"
    + "".join(
        f"<table class='t'><tr><td><b>某人</b><br>等级：元老<br>文章：77<br>积分：770</td>"
        f"<td>{text}<p>第 {at} 楼</p></td></tr></table>"
        for at, text in enumerate(["<br>".join(SENTENCES), "我家花了77万元。", "77元一斤，谁买？"])
    )
    + "<center>页面执行时间 0.77 秒, 7 次查询</center>",
    "elements of its own": f"<my-app><my-detail><my-card><my-text>{ARTICLE}</my-text></my-card></my-detail><my-side>"
    f"<my-tickets><p>二等座 77 元 余票 77 张</p></my-tickets>"
    f"<my-related><my-item><h5>增77%</h5>{SAID}</my-item></my-related></my-side></my-app>",
    "a text in a box to be shared": f"<div class='l'><h1>全县旅游</h1><div class='js_img_share_area' id='main_content'>"
    f"{ARTICLE}</div><div class='v'><p>该 77.3% 4577票</p></div></div><div class='r'><h3>财富</h3>{SAID}</div>",
    "a ranking behind the line of the editor": f"<div>全县旅游</div><div class='t'>{ARTICLE}</div><div>［编辑：王某］</div>"
    "<div><div>热点新闻排行</div><table><tr><td>1</td><td>某港吞吐量增77%</td><td>770</td></tr>"
    "<tr><td>2</td><td>某地投资77亿元</td><td>77</td></tr></table></div>",
    "a ranking of two days": f"<div>{ARTICLE}</div><div><h3>48小时点击排行</h3><p>某港增77%</p>{SAID}</div>",
    "a text that a script would show below many comments": f"<div id='js_content' style='visibility:hidden'>{ARTICLE}</div>"
    f"<div class='c'><p>77元一斤，谁买？</p><p>我家花了77万元，差了77平米，太贵了。</p>{SAID * 2}</div>",
    "a text that a script would show": f"<div id='js_content' style='visibility:hidden'>{ARTICLE}</div><div>阅读 7.7万</div>",
    "a longer column before the line that goes on from the name of the page": f"<div id='l'><b>热点</b>{SAID * 5}</div>"
    f"<div id='m'><span>全县旅游火了民宿多了</span><br><span>{'<br><br>'.join(SENTENCES)}</span></div>",
    "a list of the day's stories with the title among them": "<table><tr><td><ul><li>全县旅游</li><li>邻县77个项目</li></ul>"
    f"</td><td><div>全县旅游</div><div>2024-01-16</div>{ARTICLE}</td></tr></table>",
    "two articles, the first with the name of the page": f"<div class='news'><h2>全县旅游又添新彩</h2>{ARTICLE}</div>"
    f"<div class='news'><h2>邻县再传捷报</h2>{SAID}</div>",
    "the price of a course": f"<div>{ARTICLE}<div>¥77 原价¥777 已售7.7万份</div></div>",
    "who visited the place": f"<div>{ARTICLE}</div><div>共有7790人次浏览本站</div><div>分享此文章：微博 77</div>",
    "a copy for telephones": f"<div>{ARTICLE}</div><div style='display:none'>{ARTICLE}{SAID}</div>",
}

WHOLE = {
    "sections of one look": each("<div class='sec'><h3>情况</h3><p>{}</p></div>"),
    "a summary in a box of its own": f"<div><h1>全县旅游</h1><div class='lead'><p>{SENTENCES[0]}</p></div><div class='text'>"
    f"<p>{SENTENCES[1]}</p><p>{SENTENCES[2]}</p></div></div>",
    "a summary in front of paragraphs in boxes": f"<h1>全县</h1><div class='summary'><div>{SENTENCES[0]}</div></div>"
    f"<div class='para'>{SENTENCES[1]}</div><div class='title'>经济</div><div class='para'>{SENTENCES[2]}</div>",
    "a letter and its answer": f"<div><h2>来信</h2><div class='q'><p>{SENTENCES[0]}</p></div><div class='a'><p>答复如下：</p>"
    f"<p>{SENTENCES[1]}</p><p>{SENTENCES[2]}</p></div></div>",
    "questions and answers": each("<div class='q'>问？</div><div class='a'>{}</div>"),
    "captions of pictures": each("<div class='photo'><img><div>{}</div></div>"),
    "sections in sections": each(
        "<section><section style='width:9em'><section><p><span>{}</span></p></section></section></section>"
    ),
    "rows of a table that lays out": f"<table>{each('<tr><td><p>{}</p></td></tr>')}</table>",
}


def figures(document: Document) -> Counter[str]:
    return Counter(metric.text for metric in Extractor(keep_repeats=True).extract(document))


def read(content: str) -> Document:
    page = f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>全县旅游</title></head><body>{content}</body></html>"
    [document] = read_documents(Source("page.html", page.encode), ReadOptions())
    assert isinstance(document, Document)
    return document


@pytest.mark.parametrize("content", BESIDE.values(), ids=BESIDE.keys())
def test_the_article_is_read_and_nothing_beside_it(content: str):
    document = read(content)
    assert figures(document) == figures(Document("\n".join(SENTENCES)))
    assert "77" not in document.text


def test_the_article_is_what_a_page_is_called_in_front_of_the_name_of_its_site():
    column = f"<section class='r'><h3>电报</h3>{SAID * 9}</section>"
    article = f"<section class='l'><div>去年全县旅游收入增长12.6%</div><div class='c'>{ARTICLE}</div></section>"
    text = f"<div class='b'>{article}{column}</div>"
    page = f"<!DOCTYPE html><html><head><title>去年全县旅游收入增长12.6% - 某某社</title></head><body>{text}</body></html>"
    [document] = read_documents(Source("page.html", page.encode), ReadOptions())
    assert document.title == "去年全县旅游收入增长12.6%"
    assert "77" not in document.text
    assert "118万人次" in document.text


@pytest.mark.parametrize(
    "content",
    [
        "<table><tr><th>球队</th><th>积分</th></tr><tr><td>甲队<br>主场</td><td>38</td></tr><tr><td>乙队</td><td>31</td></tr></table>",
        "<p>积分：甲队38分，居首位。</p><p>积分：乙队31分。</p>",
        "<p>来自：本省游客38万人次。</p><p>注册：新增民宿31家。</p>",
    ],
)
def test_points_and_origins_in_an_article_are_no_tale_of_a_member(content: str):
    document = read(f"<div><h1>全县旅游</h1>{ARTICLE}{content}</div>")
    assert all(figure in document.text for figure in ("38", "31"))


@pytest.mark.parametrize("content", WHOLE.values(), ids=WHOLE.keys())
def test_no_part_of_an_article_is_lost(content: str):
    side = f"<div class='side'><h4>最新动态</h4>{SAID}</div>"
    assert figures(read(f"<div class='w'><div class='main'>{content}</div>{side}</div>")) == figures(
        Document("\n".join(SENTENCES))
    )
