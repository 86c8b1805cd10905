"""Papers of towns and villages: their figures are theirs, and no county's."""

import pytest

from jinzhou_extract import Document, Extractor, extract

CASES = [
    ("哈乐镇2022年工作总结", "武川县哈乐镇2022年工作总结.txt", "哈乐镇"),
    ("武川县哈乐镇人民政府2022年政府工作报告", "", "哈乐镇"),
    ("桃源县漳江街道2021年工作总结和2022年工作计划", "", "漳江街道"),
    ("桃源县城关镇简介", "", "城关镇"),
    ("桃源县新街口街道关于2022年工作情况的报告", "", "新街口街道"),
    ("沅陵县千塘村村史简介", "", "千塘村"),
    ("武川县乡镇工作总结", "", "武川县"),
    ("武川县农村饮水情况汇报", "", "武川县"),
    ("武川县新农村建设情况", "", "武川县"),
    ("武川县城镇社区建设情况", "", "武川县"),
    ("武川县2022年工作总结", "", "武川县"),
    ("走进武川县哈乐镇：一个老农的账本", "", "武川县"),
]


@pytest.mark.parametrize(("title", "source", "expected"), CASES)
def test_a_paper_of_a_town(title: str, source: str, expected: str):
    text = f"{title}\n\n总人口5100人。全县总人口9万人。"
    own, county = [(metric.region, metric.region_code) for metric in extract(Document(text, source=source))]
    assert own[0] == expected
    assert (own[1] is None) == (expected[-1] != "县")
    assert county[0] in ("武川县", "桃源县", "沅陵县")


def test_what_is_known_of_such_a_document_says_so():
    about = Extractor().about(Document("武川县哈乐镇2022年工作总结\n\n总人口5100人。"))
    assert (about.region, about.region_code) == ("哈乐镇", None)
