"""Tables that tell one thing in rows of a name and what it is, beside tables of two columns that have a head."""

from pathlib import Path

import pytest

from jinzhou_extract import Metrics, extract_file


def page(folder: Path, *rows: tuple[str, str], wide: bool = False) -> Metrics:
    span = " colspan='2'" if wide else ""
    body = "".join(f"<tr><td{span}>{name}</td><td>{what}</td></tr>" for name, what in rows)
    path = folder / "page.html"
    path.write_text(
        f"<html><body><h1>东州市道路养护项目结果公告</h1><p>现将结果公告如下。</p><table>{body}</table></body></html>"
    )
    return extract_file(path)


CARD = [("项目名称", "环城路养护"), ("项目编号", "DZ2021-07"), ("预算金额（万元）", "326.5"), ("服务费", "3,648元")]


@pytest.mark.parametrize("wide", [False, True])
def test_what_a_card_names_is_what_stands_beside_it(tmp_path: Path, wide: bool):
    assert [(m.indicator, str(m.value), m.unit) for m in page(tmp_path, *CARD, wide=wide)] == [
        ("预算金额", "3265000", "CNY"),
        ("服务费", "3648", "CNY"),
    ]


@pytest.mark.parametrize(
    ("rows", "name", "time"),
    [
        ([("指标", "2021年"), ("单位", "亿元"), ("进口", "31.5"), ("出口", "28.2")], "进口", "2021"),
        ([("商品", "价格（元）"), ("茶叶", "31.5"), ("毛笔", "28.2")], "茶叶价格", None),
    ],
)
def test_a_table_of_two_columns_keeps_its_head(tmp_path: Path, rows: list[tuple[str, str]], name: str, time: str | None):
    first = page(tmp_path, *rows)[0]
    assert (first.indicator, first.time_period) == (name, time)
