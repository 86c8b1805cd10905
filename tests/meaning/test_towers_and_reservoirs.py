"""What 座, 条 and 台 count ends the name of the thing, and what tells of it stands behind; and people who are one word."""

import pytest

BUILT = [
    "其中【36座】大型水库蓄水120亿立方米。 → indicator: 大型水库",
    "其中36座大型水库蓄水【120亿立方米】。 → indicator: 蓄水",
    "东西各有【12座】钢架砖墙的高效温棚。 → indicator: 高效温棚",
    "要进城得翻【三座】山借宿一晚。 → indicator: 山",
    "实现柳湾等【4座】水库下闸蓄水。 → indicator: 水库",
    "全市建成【8座】污水处理厂。 → indicator: 污水处理厂",
    "新建【20座】公共厕所。 → indicator: 公共厕所",
    "新添【30座】5G基站。 → indicator: 5G基站",
    "【12条】道路命名方案予以公布。 → indicator: 道路",
    "如今【16台】机器人协同作业。 → indicator: 机器人",
    "门口有【百余台】货车排队装果。 → indicator: 货车",
    "上述【两例】死亡病人均为转诊。 → indicator: 死亡病人",
    "年产【80万台】汽车变速器。 → indicator: 汽车变速器",
    "沿【38条】溪流布设样线。 → indicator: 溪流",
    "新修【三条】生产线。 → indicator: 生产线",
    "新修【三条】出路。 → indicator: 出路",
    "给贫困县选配了【7名】党政一把手。 → indicator: 党政一把手",
    "为【640户】特困户初步解决了吃水问题。 → indicator: 特困户",
    "【9户】特困户基本情况已经上报。 → indicator: 特困户",
]


@pytest.mark.parametrize("line", BUILT)
def test_what_is_counted_ends_where_something_is_told_of_it(reads, line):
    reads(line)
