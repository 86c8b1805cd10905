"""Function words of rows that a frame holds together, each in a sentence that it decides something in, beside its near miss."""

import pytest

from jinzhou_extract import extract


@pytest.mark.parametrize(
    ("sentence", "role", "relative_to"),
    [
        ("水稻亩产领先于全省20公斤。", "change", "全省"),
        ("水稻亩产领先全省20公斤。", "change", "全省"),
        ("水稻亩产落后于全省20公斤。", "change", "全省"),
        ("水稻亩产落后全县平均20公斤。", "change", "全县平均"),
        ("淘汰落后产能20万吨。", "level", None),
        ("成交额较上一个交易日缩量3亿元。", "change", "上一个交易日"),
        ("成交额较上交易日缩量3亿元。", "change", "上交易日"),
        ("成交额较上一周缩量3亿元。", "change", "上一周"),
        ("成交额较前日缩量3亿元。", "change", "前日"),
        ("新灶比旧灶省煤2吨。", "change", "旧灶"),
        ("新灶比旧灶节煤2吨。", "change", "旧灶"),
        ("一等品占全厂产量的20%。", "share", "全厂产量"),
        ("新渠占用耕地20亩。", "level", None),
    ],
)
def test_a_word_tells_what_is_compared_and_what_is_a_part(sentence: str, role: str, relative_to: str | None) -> None:
    (metric,) = extract(sentence)
    assert (metric.role, metric.relative_to) == (role, relative_to)


@pytest.mark.parametrize(
    ("sentence", "indicator"),
    [
        ("卖得最多的是盐，其次为茶，28斤。", "茶"),
        ("卖得最多的是盐，其次才是茶，28斤。", "茶"),
        ("卖得最多的是盐，其次才为茶，28斤。", "茶"),
        ("卖得最多的是盐，其次要数茶，28斤。", "茶"),
        ("卖得最多的是盐，另外是茶，28斤。", "茶"),
        ("卖得最多的是盐，另外就是茶，28斤。", "茶"),
        ("俺们走访了70户。", "走访"),
        ("俺们一共暗访了7家。", "暗访"),
        ("欠薪总额经逐个核实为30万元。", "欠薪总额"),
        ("国庆假期连休7天。", "国庆假期"),
        ("粮款当天划到户头3万元。", "粮款"),
        ("税收剔除一次性收入增长3%。", "税收"),
        ("去年据镇上推算有6.2万人次。", None),
        ("根据推算有6.2万人次。", "推算"),
    ],
)
def test_a_word_is_no_part_of_what_is_measured(sentence: str, indicator: str | None) -> None:
    assert [metric.indicator for metric in extract(sentence)] == [indicator]
