"""A thing that stands behind its size names it, where a verb leads to it by whatever stands between."""

import pytest

SIZED = [
    "最近看中河西【96平方米】的期房，总价88万元。 → indicator: 期房",
    "决赛时刮起每秒【2.1米】的侧风。 → indicator: 侧风",
    "新雨量打破了当地2003年创下的【212毫米】的纪录。 → indicator: 纪录",
    "镇上新开了一家【300平方米】的超市。 → indicator: 超市",
    "危房改造今年执行每户【8000元】的补贴标准。 → indicator: 补贴标准",
    # what stands in front names it
    "对投资强度达到每亩【180万元】以上的项目给予补助。 → indicator: 投资强度",
    "建筑面积【96平方米】的期房。 → indicator: 建筑面积",
]

COUNTED = [
    "硬盘里存着【三百多张】老街的照片。 → indicator: 照片",
    "展柜里摆出【六十张】铁路局的车票。 → indicator: 车票",
]

WITH_TROUBLE = [
    "工程解决了【2.3万人】的用电。 → indicator: 用电",
    "新渠解决【4100人】的饮水困难。 → indicator: 饮水困难",
    "【1.6万人】、8000头大牲畜饮水困难。 → indicator: 饮水困难",
    "1.6万人、【8000头】大牲畜饮水困难。 → indicator: 大牲畜饮水困难",
]


@pytest.mark.parametrize("line", [*SIZED, *COUNTED, *WITH_TROUBLE])
def test_a_thing_behind_its_size(reads, line):
    reads(line)
