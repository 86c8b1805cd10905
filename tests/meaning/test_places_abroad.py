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
    ("这些地区占约旦河西岸总面积的【2%】。", None),
    ("约旦河上有桥【3座】。", None),
    ("日本河豚养殖场有【300处】。", "日本"),
]


@pytest.mark.parametrize(("text", "region"), OTHERS)
def test_prefectures_of_china_goods_and_people_from_there_are_none(marked, text, region):
    assert marked(text, region=None).region == region


PARTS = [
    # a number, a deed or a quantity of it right behind, or its setting in front
    ("境外收入里，北美【1.05亿元】，欧洲7800万元。", "北美"),
    ("境外收入里，北美1.05亿元，欧洲【7800万元】。", "欧洲"),
    ("境外收入里，北美1.05亿元，中东虽只有不到【两千万元】，却翻了两番。", "中东"),
    ("境外收入里，北美1.05亿元，中东虽只有不到两千万元，却【翻了两番】。", "中东"),
    ("员工有3万人，其中欧洲【2万人】，总部1.2万人。", "欧洲"),
    ("非洲人口达【14亿人】。", "非洲"),
    ("东南亚国家货币贬值【15%】。", "东南亚"),
    ("非洲国家的出口比上年增长【6%】，国内产量减少。", "非洲"),
    ("非洲去年的国民生产总值增长【4%】。", "非洲"),
    ("亚洲的出口商品价格低廉，美国的逆差将扩大【3倍】。", "美国"),
    ("亚洲经济今年增长【6%】。", "亚洲"),
    ("亚洲经济论坛有会员【300人】。", None),
    ("亚洲货币危机使该厂裁员【300人】。", None),
    ("亚洲的大学招收新生【300人】。", None),
    ("在非洲，医疗队接诊病人【5000人次】。", "非洲"),
    ("在欧洲开设门店【30家】，国内门店20家。", "欧洲"),
    # no clause behind its own
    ("员工有3万人，其中欧洲2万人，总部【1.2万人】。", None),
    ("欧洲销量下降5%，国内增长【12%】。", None),
    ("欧洲销量下降5%，出口增长【8%】。", None),
    ("在欧洲开设门店30家，国内门店【20家】。", None),
    ("在欧洲，每3个人就有1个过敏；在我国，这一比例为【15%】。", None),
    ("他在非洲工作了8年，回国后出版专著【5部】。", None),
    ("我国保持在亚洲的领先地位，参加锻炼的人数达到总人口的【40%】。", "全国"),
    # nothing in front of it
    ("俄国以外共有俄语居民【2500万人】，其中多数生活在中亚。", None),
    # not beside another place
    ("温州商人在非洲投资【12亿美元】。", "温州市"),
    ("中东欧国家博览会在宁波举行，签约金额【180亿元】。", "宁波市"),
    ("哥斯达黎加在拉美有门店【20家】。", "哥斯达黎加"),
    # no attribute, no part of a name
    ("亚洲女选手获得该项【第三】。", None),
    ("南美解放者杯决赛，他打进【2球】。", None),
    ("拉美文学讲座吸引了【200名】学生。", None),
    ("非洲大蜗牛体重可达【500克】。", None),
    ("欧洲标准的门窗每平方米【800元】。", None),
    ("非洲维和部队中有官兵【2500人】。", None),
    ("我校与欧洲【12所】大学合作。", None),
    ("欧洲进口车卖出【200辆】。", None),
]


@pytest.mark.parametrize(("text", "region"), PARTS)
def test_a_part_of_the_world_is_the_place_of_its_own_clause_alone(marked, text, region):
    assert marked(text, region=None).region == region


PARTNERS = [
    ("杭州与加州企业合作项目【15个】。", "杭州市"),
    ("山东省与德国巴伐利亚州贸易额【30亿欧元】。", "山东省"),
    ("加拿大卑诗省与广东省贸易额达【50亿加元】。", "卑诗省"),
    ("密云县、福岛县两地结为友好，每年互派【10人】。", "密云县"),
    # what each of them has, and what two places of China have together
    ("上海市、纽约分别有门店30家、【20家】。", "纽约"),
    ("上海和纽约共有门店【30家】。", "上海和纽约"),
    ("杭州与宁波合作项目【15个】。", "杭州与宁波"),
]


@pytest.mark.parametrize(("text", "region"), PARTNERS)
def test_what_one_has_with_a_partner_abroad_is_of_the_first_of_them(marked, text, region):
    assert marked(text, region=None).region == region


NAMES = [
    ("加拿大安大略省多伦多市发生枪击，死亡【3人】。", "多伦多"),
    ("意大利米兰市有居民【130万人】。", "米兰"),
    ("日本东京都有居民【1300万人】。", "东京"),
    ("纽约市有居民【800万人】。", "纽约"),
    # a state is none of its city, a town that no table has is called as it is
    ("纽约州有居民【1900万人】。", "纽约州"),
    ("墨西哥恰帕斯州切纳洛市有居民【8万人】。", "切纳洛市"),
    # the city of a prefecture in Japan, and the inner of several places
    ("日本熊本县阿苏市震级6.4级，熊本市死亡【9人】。", "熊本市"),
    ("日本熊本县住宅倒塌30栋，死亡【9人】。", "熊本县"),
    ("德国慕尼黑是啤酒之城。啤酒节至今已【190多年】。我在慕尼黑品尝了巴伐利亚啤酒。", "慕尼黑"),
    ("由于东南亚国家货币贬值【15%】，印尼游客减少。", "东南亚"),
]


@pytest.mark.parametrize(("text", "region"), NAMES)
def test_a_place_abroad_has_one_name_and_none_of_a_coarser_or_another_one(marked, text, region):
    assert marked(text, region=None).region == region
