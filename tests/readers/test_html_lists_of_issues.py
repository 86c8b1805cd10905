"""Lists of an issue's articles above one of them, and lines that count episodes and followers."""

import pytest
from readings import GRANARIES, read_one


def text_of(above: str) -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in GRANARIES)
    page = f"<html><head><title>凌海市十二座粮仓建成</title></head><body>{above}<div>{body}</div></body></html>"
    return read_one(page.encode(), "page.html").text


@pytest.mark.parametrize("bullet", ["·", "●", "▪"])
@pytest.mark.parametrize("tag", ["div", "td"])
def test_a_list_of_the_articles_of_an_issue_holds_not_the_title(bullet: str, tag: str) -> None:
    titles = ["果园添新树24万棵", "凌海市十二座粮仓建成", "渔船检修317艘"]
    list_of_issue = "<br>".join(bullet + title for title in titles)
    text = text_of(
        f"<div>{list_of_issue}</div><table><tr><td>凌海市十二座粮仓建成</td></tr></table>"
        if tag == "td"
        else f"<div>{list_of_issue}</div><div>凌海市十二座粮仓建成</div>"
    )
    assert "317" not in text
    assert GRANARIES[0] in text


@pytest.mark.parametrize(
    "line", ["视频简介选集(38集)", "选集（共12期）", "东风日报08-02 22:1758.2万粉丝+关注", "3.5万粉丝 ＋关注"]
)
def test_lines_that_count_episodes_and_followers_are_left_out(line: str) -> None:
    assert line not in text_of(f"<h1>凌海市十二座粮仓建成</h1><div>{line}</div>")


@pytest.mark.parametrize("line", ["全市电视剧选集12部（38集）获奖。", "主播小李有58.2万粉丝，受到关注。"])
def test_a_sentence_that_tells_of_them_stays(line: str) -> None:
    assert line in text_of(f"<h1>凌海市十二座粮仓建成</h1><p>{line}</p>")
