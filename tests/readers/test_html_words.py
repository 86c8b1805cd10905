"""Words that a page puts beside or into what was written: what visitors looked for, and what shares stand at today."""

import pytest
from readings import GRANARIES, read_around, read_one

LOOKED_FOR = " ".join(f"柳湾粮仓{day}日游 新米{day}元" for day in range(71, 95))
ROLL = " ".join(["张三丰", "李四光", "王五"] * 12) + " 77人"
ROWS = " ".join(f"{place} 77.{at} 7{at}" for at, place in enumerate(["柳湾镇", "石岭乡", "清水街道"] * 5))
SENTENCE = "，".join(f"第{at}座粮仓 存粮77万斤" for at in range(1, 25)) + "。"


def test_a_long_list_of_words_behind_an_article_is_no_part_of_it():
    assert "7" not in read_around("", f"<p>{LOOKED_FOR}</p>")
    assert "7" not in read_around("", f"<div><p>随便看看</p><p>{LOOKED_FOR * 50}</p></div>")


@pytest.mark.parametrize("line", [ROLL, ROWS, SENTENCE], ids=["names of people", "rows of a table", "a sentence with blanks"])
def test_what_only_has_many_blanks_stays(line: str):
    assert line in read_around("", f"<p>{line}</p>")


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("山泉股份(6.58, 0.21, 3.30%)去年营收18亿元。", "山泉股份去年营收18亿元。"),
        ("山泉股份（16.5,-0.21,-1.26%）（600001）去年营收18亿元。", "山泉股份（600001）去年营收18亿元。"),
        ("山泉股份(0, 0.00, 0.00%)停牌12天。", "山泉股份停牌12天。"),
        ("山泉股份[-1.26% 资金 研报]去年营收18亿元。", "山泉股份去年营收18亿元。"),
        ("山泉股份（5.58 +7.52%，诊股）去年营收18亿元。", "山泉股份去年营收18亿元。"),
        ("三镇各增长（6.5，7.2，3.3%），存粮18万吨。", "三镇各增长（6.5，7.2，3.3%），存粮18万吨。"),
        ("粮价（2.58元，涨0.21元，涨幅8.86%）创新高。", "粮价（2.58元，涨0.21元，涨幅8.86%）创新高。"),
        ("资金到位率[98.50% 资金]居首。", "资金到位率[98.50% 资金]居首。"),
    ],
)
def test_what_shares_stand_at_is_no_part_of_what_was_written(line: str, kept: str):
    document = read_one(f"<html><body><h1>粮仓</h1><p>{GRANARIES[0]}</p><p>{line}</p></body></html>".encode(), "page.html")
    assert kept in document.text.splitlines()
