"""Where the parts of a row end: what is measured itself belongs to no measure above it."""

import pytest

from jinzhou_extract import extract


def names(head: str, *rows: str) -> list[str | None]:
    body = "".join(f"| {row} | {at}2.5 |\n" for at, row in enumerate(rows, 1))
    return [item.indicator for item in extract(f"2021年8月南阳市\n\n| 指标 | {head} |\n|---|---|\n{body}")]


@pytest.mark.parametrize("mark", ["#", "其中：", "＃", "\\#"])
def test_the_next_whole_is_no_part_of_the_one_above(mark: str):
    rows = ("各项存款", f"{mark}住户存款", "各项贷款", f"{mark}短期贷款", "贷款总额", f"{mark}个人消费")
    assert names("期末余额（亿元）", *rows)[:4] == [
        "各项存款期末余额",
        "住户存款期末余额",
        "各项贷款期末余额",
        "短期贷款期末余额",
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("出口额", "其中：一般贸易", "加工贸易"), ["出口额", "一般贸易出口额", "加工贸易出口额"]),
        (("出口额", "其中：外商投资", "国有集体"), ["出口额", "外商投资出口额", "国有集体出口额"]),
        (
            ("各项存款", "#住户", "非金融企业", "各项贷款", "#短期"),
            ["各项存款", "住户各项存款", "非金融企业各项存款", "各项贷款", "短期各项贷款"],
        ),
        (("零售总额", "其中：餐饮收入"), ["零售总额", "餐饮收入"]),
        (("用电量", "#工业", "固定资产投资", "#工业"), ["用电量", "工业用电量", "固定资产投资", "工业固定资产投资"]),
        (("汽车", "其中：轿车", "水泥"), ["汽车", "轿车", "水泥"]),
        # the first part says of what they all are kinds, and another thing ends them
        (
            ("茶叶总产值", "#红茶", "绿茶", "蚕茧", "花卉"),
            ["茶叶总产值", "红茶茶叶总产值", "绿茶茶叶总产值", "蚕茧", "花卉"],
        ),
        (("茶叶总产值", "蚕茧"), ["茶叶总产值", "蚕茧"]),
        # where it does not say so, what follows goes on
        (("粮食总产值", "#小麦", "玉米"), ["粮食总产值", "小麦粮食总产值", "玉米粮食总产值"]),
        (("茶叶总产值", "#春季", "红茶", "夏季"), ["茶叶总产值", "春季茶叶总产值", "红茶茶叶总产值", "夏季茶叶总产值"]),
    ],
)
def test_a_part_has_the_name_of_its_whole_where_it_is_nothing_measured(rows: tuple[str, ...], expected: list[str]):
    assert names("数值（亿元）", *rows) == expected
