"""Who does something, when, and who tells it name no figure of prose."""

import pytest

from jinzhou_extract.document import Document

DOERS = [
    "家长交伙食费【90元】。 → indicator: 伙食费",
    "村民修水渠【三条】。 → indicator: 修水渠",
    "红星纸厂招学徒工【20名】。 → indicator: 招学徒工",
    "社员李大有挑河泥【四十担】。 → indicator: 挑河泥",
    # what only looks like a deed of somebody
    "单循环堵水时间【50小时】。 → indicator: 单循环堵水时间",
    "居民用天然气【300万立方米】。 → indicator: 居民用天然气",
    "综合医院设康复科比例达到【65%】。 → indicator: 综合医院设康复科比例",
]

EACH = [
    "各队养羊【七百头】。 → indicator: 养羊",
    "各市县区播种面积【300亩】。 → indicator: 播种面积",
    "各班学生有【50名】。 → indicator: 学生",
    "各级财政支出【9亿元】。 → indicator: 各级财政支出",
    "各学校的图书【6万册】。 → indicator: 图书",
    # what only begins as the name of a body does
    "各市场经营户共有【5万户】。 → indicator: 市场经营户",
    "各社会团体成员【4000人】。 → indicator: 社会团体成员",
    "各县级医院病床【2000张】。 → indicator: 县级医院病床",
    "各村级卫生室药品【60种】。 → indicator: 村级卫生室药品",
    "各区域中心收入【7亿元】。 → indicator: 区域中心收入",
    "各户籍居民【9万人】。 → indicator: 户籍居民",
    "各班次旅客【700人】。 → indicator: 各班次旅客",
    # a body that belongs to the name
    "各乡镇企业利润【6亿元】。 → indicator: 乡镇企业利润",
    "各单位面积产量【450公斤】。 → indicator: 单位面积产量",
]

PARTICLES = [
    "洪水冲了水渠【九处】。 → indicator: 冲水渠",
    "打了鱼虾【四万斤】。 → indicator: 打鱼虾",
    "创下了年产量【69万吨】。 → indicator: 年产量",
]

TELLERS = [
    "售货员介绍，这批雨衣共进了【600件】。 → indicator: 雨衣",
    "柴油机一共修了【五台】。 → indicator: 柴油机",
    "漆器社一共做了【三千件】。 → indicator: 做",
    "展览会共接待【三千人】。 → indicator: 接待",
    "医生说比同龄孩子重了【十公斤】。 → indicator: none",
    "职业介绍【三百人次】。 → indicator: 职业介绍",
    "郑大海：淡季能挣【五千来块】。 → indicator: 挣",
]

SEASONS = [
    "旺季每天卖出【四百份】。 → indicator: 卖出",
    "客房价格旺季【六百元】。 → indicator: 客房价格",
    "淡季五千多块，旺季【一万块】。 → indicator: 旺季",
    "旺季票价90元，淡季【40元】。 → indicator: 淡季票价",
    "票价：旺季90元，淡季【40元】。 → indicator: 票价",
    "光工钱就要发出去【九万元】。 → indicator: 工钱",
]

BODIES = [
    "县里拨下救济款【15万元】。 → indicator: 拨下救济款",
    "社里的牲口【四十头】。 → indicator: 牲口",
    "教员还是只有【两名】。 → indicator: 教员",
    # what only looks like the inside of a body
    "村里人均收入【九千元】。 → indicator: 村里人均收入",
    "区里程【3公里】。 → indicator: 区里程",
]


@pytest.mark.parametrize("line", [*DOERS, *EACH, *PARTICLES, *TELLERS, *SEASONS, *BODIES])
def test_who_and_when_name_nothing(reads, line):
    reads(line)


def test_all_of_a_year_is_no_length_of_time(extractor):
    metrics = extractor.extract(Document("一年到头有二十多万元进账，忙了三个月。"))
    assert [metric.text for metric in metrics] == ["二十多万元", "三个月"]
