"""Differences that go on in a row and bases that a sentence opens with; counts and names that small words decide."""

import pytest

COMPARED = [
    "新款推车比旧款轻2公斤、短【9厘米】。 → role: change, value: -9, relative_to: 旧款",
    "这种砖每块比普通砖厚2厘米、重【1.5公斤】。 → role: change, value: 1.5, relative_to: 普通砖",
    "改造后的塔机比原机型高20米、宽3米、轻【1.2吨】。 → role: change, value: -1.2, relative_to: 原机型",
    "新路比老路短12公里，快【20分钟】。 → role: change, value: -20, relative_to: 老路",
    "水稻亩产比上年高30公斤、亩均成本低【38元】。 → role: change, value: -38, relative_to: 上年",
    "货车比限高多出10厘米，车长15米、重【40吨】。 → role: level",
    "该桥长120米、宽8米、高【6米】。 → value: 6, relative_to: none",
    "价格比上年低30元，门票【60元】。 → role: level",
]

OPENED = [
    "二〇一〇年同二〇〇五年相比，全乡减少贫困户【320户】。 → role: change, value: -320, relative_to: 二〇〇五年",
    "与五年前相比，全院精简科室【9个】。 → role: change, relative_to: 五年前",
    "全院精简科室【9个】。 → role: change, relative_to: none",
]

DONE_OF = [
    "货款已经拨付了【百分之五十五】。 → role: share, value: 55",
    "补助已经发放了【八成】。 → role: share",
    "租金已经降低了【百分之五】。 → role: change",
]

EACH = [
    "每名学员都可在【3个】校区借书。 → per: none",
    "每户居民均能在【6处】站点投放垃圾。 → per: none, indicator: 站点",
    "每家商户可向【5家】银行申请贷款。 → per: none",
    "每位老人可获补贴【300元】。 → per: 位",
    "每名员工都能领取【2套】工装。 → per: 名",
]

COUNTED = [
    "剧团下乡演了【三出】新戏。 → value: 3, unit: 出, indicator: 新戏",
    "当晚上演【两出】折子戏。 → value: 2, indicator: 折子戏",
    "客队上半场连进【两球】。 → value: 2, unit: 球",
    "主队连丢【三球】。 → value: 3, unit: 球",
    "全镇常住人口已达【76,400】。 → value: 76400, unit: 人",
    "全区户籍人口为【312,600】。 → value: 312600, unit: 人",
]

NAMES = [
    "队伍行军【八百里】。 → value: 800",
    "镜头达到【2400万像素】。 → value: 24000000",
    "尺寸30×【45mm】。 → value: 45",
]


@pytest.mark.parametrize("line", [*COMPARED, *OPENED, *DONE_OF, *EACH, *COUNTED, *NAMES])
def test_a_row_goes_on_and_a_small_word_decides(reads, line):
    reads(line)


NONE = [
    "请从两出口驶离。",
    "普查编号已达3,205。",
    "展柜讲述二万五千里长征。",
    "八百里秦川迎来丰收。",
    "浏览本站请用1920×1080像素。",
]


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_count_is_none(extractor, text):
    assert not list(extractor.extract(text))
