from dataclasses import replace

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.document.front_matter import FrontMatter, read_front_matter
from jinzhou_extract.document.where import Where
from jinzhou_extract.extractor import Extractor

EXTRACTOR = Extractor()


@pytest.mark.parametrize(
    ("text", "said", "rest"),
    [
        ("---\ntitle: 2019年政府工作报告\n---\n正文", FrontMatter(title="2019年政府工作报告"), "正文"),
        ('---\ntitle: "政府工作报告" # 草稿\ndate: 2019-01-22\n---\n', FrontMatter("政府工作报告", "2019-01-22"), ""),
        ("---\r\n标题： 公报\r\n地区：锦州市\r\n---\r\n正文", FrontMatter("公报", region="锦州市"), "正文"),
        (
            "\n---\nurl: https://example.com/a: b\ntags:\n  - 甲\n# 注\n---\n",
            FrontMatter(source="https://example.com/a: b"),
            "",
        ),
        ("---\ntitle: 甲\nname: 乙\n...\n正文", FrontMatter("甲"), "正文"),
        # a field that is nothing but a date says when, unless several do
        ("---\n栏目: 走基层\n登出: 2013-08-09\n---\n", FrontMatter(date="2013-08-09"), ""),
        ("---\n审核: 2013-08-08\n登出: 2013-08-09\n---\n", FrontMatter(), ""),
        # rules of a text, no front matter
        ("---\n签约118个。\n---\n正文", FrontMatter(), "---\n签约118个。\n---\n正文"),
        ("---\ntitle: 甲\n正文", FrontMatter(), "---\ntitle: 甲\n正文"),
        ("正文\n---\ntitle: 甲\n---\n", FrontMatter(), "正文\n---\ntitle: 甲\n---\n"),
        ("", FrontMatter(), ""),
    ],
)
def test_what_a_front_matter_says(text: str, said: FrontMatter, rest: str) -> None:
    found = read_front_matter(text)
    assert (replace(found, end=0), text[found.end :]) == (said, rest)


def test_a_document_takes_what_the_user_does_not_say() -> None:
    text = "---\ntitle: 公报\ndate: 2019年1月22日\nregion: 锦州市\n---\n正文"
    about = EXTRACTOR.about(Document(text, "a.md"))
    assert (about.title, about.date, about.region) == ("公报", "2019-01-22", "锦州市")
    assert {about.title_from, about.date_from, about.region_from} == {Where.FRONT_MATTER}
    said = EXTRACTOR.about(Document(text, "a.md", region="凌海市"))
    assert (said.region, said.region_from) == ("凌海市", Where.USER)
