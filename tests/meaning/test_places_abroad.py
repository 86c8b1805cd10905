"""States, provinces and parts of the world abroad, of which a figure is told as of a country."""

import pytest

STATES = [
    ("加州去年出口总额为【1100亿美元】。", "加州"),
    ("美国加利福尼亚州山火烧毁房屋【320间】。", "加利福尼亚州"),
    ("得克萨斯州有【12万户】家庭断电。", "得克萨斯州"),
    ("在墨西哥恰帕斯州，洪水造成【18人】死亡。", "恰帕斯州"),
    ("自去年12月在恰帕斯州切纳洛市发生【45名】村民被杀的惨案后，州长辞职。", "切纳洛市"),
    ("墨西哥恰帕斯州议会7日批准州长辞职。该州有【3000人】上街。", "恰帕斯州"),
    ("魁北克省今年安置移民【5万人】。", "魁北克省"),
    ("日本福岛县有【2万人】无家可归。", "福岛县"),
    ("法国诺曼底大区有苹果园【900处】。", "诺曼底大区"),
    ("拉美去年吸引外资【1100亿美元】。", "拉美"),
    ("南美、大洋洲去年各减产。东欧煤产量为【3亿吨】。", "东欧"),
    ("独联体、亚太、中亚都有分会。拉丁美洲有分会【40个】。", "拉丁美洲"),
    ("新组成的越共中央委员会有委员【170名】。", "越南"),
    ("阿根廷小麦减产。新西兰产羊毛【20万吨】。", "新西兰"),
    ("乌克兰小麦产量【2000万吨】。", "乌克兰"),
    # the whole that a share is of, where its clause names no other place
    ("出口额占美国经济的11%，却占加州经济的【16%】。", "加州"),
    ("出口额占美国经济的【11%】，却占加州经济的16%。", "美国"),
    ("日本的订单占美国进口的【11%】。", "日本"),
    ("我国出口占美国进口总额的【20%】。", "全国"),
]


@pytest.mark.parametrize(("text", "region"), STATES)
def test_a_state_abroad_or_a_part_of_the_world_is_where_a_figure_is_of(marked, text, region):
    record = marked(text, region=None)
    assert (record.region, record.region_code) == (region, None)


OTHERS = [
    ("黔东南州去年接待游客【500万人次】。", "黔东南苗族侗族自治州"),
    ("甘南州有牧民【5万户】。", "甘南藏族自治州"),
    ("德州市去年生产总值【3000亿元】。", "德州市"),
    ("列车抵达兰州时，车上有旅客【800人】。", None),
    ("加州牛肉面卖出【300碗】。", None),
    ("得州扒鸡年销售【2000万只】。", None),
    ("亚洲生源占【58.9%】。", None),
    ("非洲猪瘟疫情共报告【150起】。", None),
    ("非洲菊上市【20万枝】。", None),
    ("加州大学招收新生【3万人】。", None),
    ("美国各州有教师【300万人】。", "美国"),
    ("日本外务省编制【6000人】。", "日本"),
    ("美国五十州有教师【300万人】。", "美国"),
]


@pytest.mark.parametrize(("text", "region"), OTHERS)
def test_prefectures_of_china_goods_and_people_from_there_are_none(marked, text, region):
    assert marked(text, region=None).region == region
