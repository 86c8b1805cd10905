"""The place that a story is set in, by its opening."""

import pytest

STORY = "寨子里的水\n\n{}\n\n后来修了水池【6座】。\n\n日子好了。"

OPENINGS = [
    # the only place that a story names, as its setting
    ("在贵州省平塘县的半坡上，有一个寨子。", "平塘县"),
    ("平塘县塘边镇有一个寨子。", "平塘县"),
    # … but neither where another one comes up, nor where it is not the setting
    ("在贵州省平塘县的半坡上，有一个寨子，青年都去了广州。", None),
    ("老林的师傅是平塘县人，会打井。", None),
    ("红河谷水库位于平塘县。", None),
    ("寨子里来了平塘县的打井队。", None),
    # a way that begins there, and a short name, only where 全县 or 全市 is said of it
    ("从平塘县往西走，有一个寨子，全县就数它缺水。", "平塘县"),
    ("从平塘县往西走，有一个寨子。", None),
    ("贵阳缺水，全市都在谈论。", "贵阳市"),
    ("贵阳缺水，大家都在谈论。", None),
    ("新华社贵阳5月1日电　会议今天在贵阳举行。", None),
    ("在山城平塘县的公园里，有一个戏台。", "平塘县"),
    # a district by its short name, with a part of it
    ("房子在汉阳钟家村，五楼。", "汉阳区"),
    ("搬进来一个月了。\n\n房子在汉阳钟家村，五楼。", "汉阳区"),
    ("房子在汉阳，五楼。", None),
    ("房子现在汉阳钟家村，五楼。", None),
    ("房子在新华三村，五楼。", None),
    # 州位于 is no word: 凉山州位于…
    ("黔东南苗族侗族自治州位于贵州省东南部，全州都缺水。", "黔东南苗族侗族自治州"),
]

INSIDE = [
    # a place inside of that of the story which a sentence names in passing
    ("云岩区的居民老林说，今年用水【6吨】。", "云岩区"),
    ("老林去了广州市，今年用水【6吨】。", "贵阳市"),
    ("老林在贵州省的会上说，今年用水【6吨】。", "贵阳市"),
    ("老林说，今年用水【6吨】。", "贵阳市"),
]

FAR = [
    # the one country that a story tells of, from its opening on and without a word of China
    ("波黑大选结束。波黑选民多。波黑总统连任。", "波黑"),
    ("南斯拉夫大选结束。南斯拉夫选民多。南斯拉夫总统连任。", "南斯拉夫"),
    ("中非共和国大选结束。中非共和国选民多。中非共和国总统连任。", "中非共和国"),
    ("肯尼亚大选结束。肯尼亚选民多。", None),
    ("肯尼亚大选结束。肯尼亚选民多。肯尼亚总统访问中国。", None),
    ("肯尼亚大选结束。埃及大选结束。肯尼亚选民多。肯尼亚总统连任。", None),
    ("企业要做大" + "，企业要做强" * 60 + "。在肯尼亚也是这样。肯尼亚选民多。肯尼亚总统连任。", None),
]


@pytest.mark.parametrize(("opening", "region"), FAR)
def test_a_story_from_abroad_is_of_its_country(marked, opening, region):
    assert marked(f"选举\n\n{opening}\n\n投票站有【6个】。", region=None).region == region


PLAIN = [
    # who somebody is, where a firm is registered, what the whole is, a longer name
    ("肯尼亚选手基托以【6秒】之差夺冠。", None),
    ("贵州姑娘小何以【6秒】之差夺冠。", None),
    ("贵州投资【6亿元】。", "贵州省"),
    ("肯尼亚出口咖啡【6吨】。", "肯尼亚"),
    ("公司注册地为贵州省平塘县，有员工【6人】。", None),
    ("公司地址：贵州省平塘县，有员工【6人】。", None),
    ("公司住所为贵州省平塘县，有员工【6人】。", None),
    ("平塘县有员工【6人】。", "平塘县"),
    ("江西省上饶市鄱阳县古县渡镇决口【6米】。", "鄱阳县"),
    ("江西省上饶市鄱阳县决口【6米】。", "鄱阳县"),
    ("贵阳站台报价【6元】。", "贵阳市"),
    ("沈阳杂技团获奖【6个】。", None),
    ("沈阳歌舞团获奖6个，杂技获奖【6个】。", None),
    ("沈阳京剧团获奖【6个】。", None),
    ("沈阳乐团获奖【6个】。", None),
    ("在东城区公证处的监督下，统计选票【6张】。", None),
    ("天津铁路分局发送旅客【6人】。", None),
    ("贵阳站发送旅客【6人】。", None),
]


@pytest.mark.parametrize(("sentence", "region"), PLAIN)
def test_a_name_that_only_tells_who_is_no_place(marked, sentence, region):
    assert marked(sentence, region=None).region == region


CITY = [
    ("全市风电装机300万千瓦，占贵州省的【七成】。", "贵阳市"),
    ("全省最大用电负荷【6万千瓦】。", "贵州省"),
    ("产量全省最大，达【6万吨】。", "贵阳市"),
    ("全省最长的隧道长【6公里】。", "贵阳市"),
]


@pytest.mark.parametrize(("sentence", "region"), CITY)
def test_what_is_of_the_whole_province(marked, sentence, region):
    assert marked(sentence, region="贵阳市").region == region


TITLES = [
    ("水池修好了\n\n5月1日，会议在贵阳市闭幕。\n\n修了水池【6座】。", None),
    ("贵阳市水池修好了\n\n会议闭幕。\n\n修了水池【6座】。", "贵阳市"),
    ("师傅近况\n荣誉：全国劳动模范、水利专家\n\n修了水池【6座】。", None),
    ("师傅近况\n全国水池建设\n\n修了水池【6座】。", "全国"),
]


@pytest.mark.parametrize(("opening", "region"), OPENINGS)
def test_a_story_is_of_the_place_that_it_is_set_in(marked, opening, region):
    assert marked(STORY.format(opening), region=None).region == region


@pytest.mark.parametrize(("sentence", "region"), INSIDE)
def test_a_place_inside_of_that_of_the_story_is_that_of_its_sentence(marked, sentence, region):
    assert marked(f"井\n\n贵阳市缺水，全市都在打井。\n\n{sentence}\n\n日子好了。", region=None).region == region


@pytest.mark.parametrize(("text", "region"), TITLES)
def test_a_sentence_is_no_title(marked, text, region):
    assert marked(text, region=None).region == region
