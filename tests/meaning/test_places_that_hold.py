"""How far a place holds, and what has the look of a place or gives to one."""

import datetime as dt

import pytest

OLD = [
    # prefectures that had their names before there were codes, and what was made after the tables
    ("芜湖专区植棉【6万亩】。", "芜湖专区", "342500"),
    ("井冈山地区植棉【6万亩】。", "井冈山地区", "362400"),
    ("喀什专区植棉【6万亩】。", "喀什专区", "653100"),
    ("芜湖市植棉【6万亩】。", "芜湖市", "340200"),
    ("芜湖植棉【6万亩】。", "芜湖市", "340200"),
    ("雄安新区完成投资【6亿元】。", "雄安新区", "133100"),
    ("推动雄安新区完成投资【6亿元】。", "雄安新区", "133100"),
    ("雄安完成投资【6亿元】。", "雄安新区", "133100"),
    ("天府新区完成投资【6亿元】。", "成都市", "510100"),
    ("浦东新区完成投资【6亿元】。", "浦东新区", "310115"),
    ("老城区完成投资【6亿元】。", None, None),
    # a longer name that begins with that of a county, of mountains too
    ("滁县地区植棉【6万亩】。", "滁县地区", "342300"),
    ("滁县植棉【6万亩】。", "滁县", "342323"),
    ("吉林长白山景区接待游客【6万人】。", "吉林省", "220000"),
    ("吉林长白接待游客【6万人】。", "长白朝鲜族自治县", "220623"),
    ("美国玉米产量【6万吨】。", "美国", None),
    ("上海路网密度【6公里】。", "上海市", "310000"),
    ("上海路桥公司修路【6公里】。", None, None),
]


@pytest.mark.parametrize(("text", "region", "code"), OLD)
def test_a_place_that_the_tables_of_today_have_not(marked, text, region, code):
    metric = marked(text, region=None)
    assert (metric.region, metric.region_code) == (region, code)


HOLDS = [
    # each of a list goes on with its own
    ("惠水县收入12万元，长顺县收入8万元，分别增长【20%】和14%。", "惠水县"),
    ("惠水县收入12万元，长顺县收入8万元，分别增长20%和【14%】。", "长顺县"),
    ("惠水县收入12万元，长顺县收入8万元，利润分别为2万元、【1万元】。", "长顺县"),
    ("惠水县收入12万元，长顺县收入8万元，增长【14%】。", "长顺县"),
    ("惠水县收入12万元，长顺县收入8万元，龙里县男女分别为20人和【14人】。", "龙里县"),
    ("惠水县收入12万元，利润8万元，分别增长20%和【14%】。", "惠水县"),
    # a number told of a place at the end of the clause before
    ("全州平均60毫米，最大降水量出现在惠水县，为【86毫米】。", "惠水县"),
    ("全州平均60毫米，最大降水量出现在惠水县，达【86毫米】。", "惠水县"),
    # of one that is taken as an example
    ("以遵义为例，农户贷款余额【12亿元】，增长5%。", "遵义市"),
    ("拿遵义市来说，农户贷款余额12亿元，增长【5%】。", "遵义市"),
    ("以遵义为中心，建成公路【12公里】。", "黔南布依族苗族自治州"),
    # of the one that is the first in something, and of the next ones
    ("全州出口增幅最大的是惠水县，增长【9%】；其次是龙里县，增长8%。", "惠水县"),
    ("全州出口增幅最大的是惠水县，增长9%；其次是龙里县，增长【8%】。", "龙里县"),
    ("全州降雨最多的是惠水县，龙里县次之，平均【60毫米】。", "龙里县"),
    ("全州年纪最大的是惠水县供销社职工，今年【67岁】。", "黔南布依族苗族自治州"),
    ("全州平均60毫米，大队去了惠水县，为【86人】。", "黔南布依族苗族自治州"),
    ("全州平均60毫米，最大降水量出现在惠水县，受灾人口为【86人】。", "黔南布依族苗族自治州"),
    ("全州平均60毫米，其后是惠水县【86毫米】。", "惠水县"),
    # what is alone in its clause adds to the number in front of it
    ("大雨造成惠水县60人受伤，【5户】受灾。", "惠水县"),
    ("大雨造成惠水县60人受伤，20间倒塌，【5户】受灾。", "惠水县"),
    ("大雨造成惠水县60人受伤，倒塌房屋【5间】。", "黔南布依族苗族自治州"),
    ("大雨造成惠水县堵车，【5户】受灾。", "黔南布依族苗族自治州"),
    # parts of a way
    ("公路长60公里，其中惠水段20公里、龙里县段【40公里】。", "龙里县"),
    ("公路长60公里，其中惠水县境内20公里、龙里县境内【40公里】。", "龙里县"),
    # who gives, and from where
    ("湖北省荆门市派出教师【6名】。", "黔南布依族苗族自治州"),
    ("湖北省荆门市捐赠课桌【60套】。", "黔南布依族苗族自治州"),
    ("湖北省荆门市引进教师【6名】。", "荆门市"),
    ("惠水县派出教师【6名】。", "惠水县"),
    ("惠水县农机中心引进农机手【6名】。", "惠水县"),
    ("惠水县丰收。县农机中心引进农机手【6名】。", "惠水县"),
    ("惠水县丰收。州农机中心引进农机手【6名】。", "黔南布依族苗族自治州"),
    ("都匀师专派出实习生【6名】。", "黔南布依族苗族自治州"),
    # an address
    ("报名地点：惠水县人民路，报名费【60元】。", "黔南布依族苗族自治州"),
    ("建设地点：惠水县人民路，投资【60元】。", "惠水县"),
]


@pytest.mark.parametrize(("text", "region"), HOLDS)
def test_a_place_holds_for_what_is_told_of_it(marked, text, region):
    assert marked(text, region="黔南布依族苗族自治州").region == region


HOMELESS = [
    ("惠水县修路。通车后，贵阳到遵义只要【2小时】。", None),
    ("惠水县修路。通车后，上学只要【2小时】。", "惠水县"),
    ("接到投诉【60件】，其中惠水县20件。", None),
    ("接到投诉60件，其中惠水县【20件】。", "惠水县"),
]


@pytest.mark.parametrize(("text", "region"), HOMELESS)
def test_a_place_of_another_sentence_or_number_does_not_hold(marked, text, region):
    assert marked(text, region=None).region == region


PREFECTURES = [
    ("潍坊地区新建公园【6座】。", "2015-03-01", "潍坊市"),
    ("潍坊地区新建公园【6座】。", "1982-03-01", "潍坊地区"),
    ("1982年，潍坊地区新建公园【6座】。", "2015-03-01", "潍坊地区"),
    ("喀什地区新建公园【6座】。", "2015-03-01", "喀什地区"),
]


@pytest.mark.parametrize(("text", "date", "region"), PREFECTURES)
def test_a_prefecture_long_gone_is_the_city(marked, text, date, region):
    assert marked(text, region=None, date=dt.date.fromisoformat(date)).region == region


TITLES = [
    ("遵义在深圳举办推介会\n\n签约项目【6个】。", "遵义市"),
    ("遵义赴深圳招商\n\n签约项目【6个】。", "遵义市"),
    ("客商在深圳举办推介会\n\n签约项目【6个】。", "深圳市"),
    ("遵义、深圳举办推介会\n\n签约项目【6个】。", None),
    ("今日惠水 2012年4月17日 第1版\n招商\n全县签约项目【6个】。", "惠水县"),
    ("今日惠水 2012年4月17日 第1版\n招商\n大家签约项目【6个】。", "惠水县"),
]


@pytest.mark.parametrize(("text", "region"), TITLES)
def test_a_title_is_of_who_does_it(marked, text, region):
    assert marked(text, region=None).region == region


COMPANIES = [
    ("新材公司2018年半年度报告\n新增产能【3万吨】，位于惠水县的煤矿采煤4万吨。", None),
    ("新材公司2018年半年度报告\n位于惠水县的煤矿采煤4万吨，新增产能【3万吨】。", "惠水县"),
    ("煤矿的一年\n新增产能【3万吨】，位于惠水县的煤矿采煤4万吨。", "惠水县"),
]


@pytest.mark.parametrize(("text", "region"), COMPANIES)
def test_what_a_company_has_is_not_where_its_mine_lies(marked, text, region):
    assert marked(text, region=None).region == region


PAPERS = [
    ("遵义晚报 2016年6月1日\n停车费\n汇川区的停车场收费6元，红花岗区8元。\n记者走访了停车场【5个】。", "遵义市"),
    ("遵义晚报 2016年6月1日\n停车费\n汇川区的停车场收费6元，贵阳市8元。\n记者走访了停车场【5个】。", None),
    ("遵义晚报 2016年6月1日\n停车费\n停车场收费6元。\n记者走访了停车场【5个】。", None),
    ("贵州卫视新闻 2016年6月1日\n主播：全省停车难。\n停车场收费【6元】。", "贵州省"),
    ("贵州卫视新闻 2016年6月1日\n主播：大家停车难。\n停车场收费【6元】。", None),
]


@pytest.mark.parametrize(("text", "region"), PAPERS)
def test_a_paper_tells_the_place_where_its_text_stays_there(marked, text, region):
    assert marked(text, region=None).region == region


LATER = [
    # a place with a number of its own in a later clause is not that of the earlier one
    ("沪铜周涨【2%】，伦敦铜价则收在8000美元/吨。", None),
    ("种茶【6万亩】，惠水县种菜3万亩。", None),
    ("种茶【6万亩】，惠水县的茶农忙着采摘。", "惠水县"),
    ("种茶【6万亩】，茶农都在惠水县采摘3个月。", "惠水县"),  # it opens no clause
    ("种茶【6万亩】，在惠水县种菜3万亩。", "惠水县"),
    ("惠水县种茶3万亩，种菜【6万亩】。", "惠水县"),
]


@pytest.mark.parametrize(("text", "region"), LATER)
def test_a_place_with_a_number_of_its_own_is_that_of_its_clause(marked, text, region):
    assert marked(text, region=None).region == region


GIVEN = [
    ("州里给【500万元】，浙江慈溪捐款300万元，县红十字会收到200万元。", "黔南布依族苗族自治州"),
    ("州里给500万元，浙江慈溪捐款【300万元】，县红十字会收到200万元。", "惠水县"),
    ("州里给500万元，浙江慈溪捐款300万元，县红十字会收到【200万元】。", "惠水县"),
    ("州里给500万元，县慈善总会收到【200万元】。", "惠水县"),
    ("州里给500万元，县财政挤出【200万元】。", "惠水县"),
    ("州里给500万元，州红十字会收到【200万元】。", "黔南布依族苗族自治州"),
    ("州里给500万元，浙江慈溪的茶农收到【200万元】。", "慈溪市"),  # who gives nothing
]


@pytest.mark.parametrize(("text", "region"), GIVEN)
def test_what_comes_from_elsewhere_is_given_to_the_place_of_the_document(marked, text, region):
    assert marked(text, region="惠水县").region == region


ENTRIES = [
    ("摆郎河\n\n摆郎河是蒙江的支流，位于惠水县境内。\n\n有电站【6座】。", "惠水县"),
    ("摆郎河\n\n摆郎河（又名小河），位于惠水县境内。\n\n有电站【6座】。", "惠水县"),
    ("老电站\n\n摆郎河是蒙江的支流，位于惠水县境内。\n\n有电站【6座】。", None),
]


@pytest.mark.parametrize(("text", "region"), ENTRIES)
def test_an_entry_is_of_where_its_thing_lies(marked, text, region):
    assert marked(text, region=None).region == region


PLAIN = [
    ("今冬遵义市供热面积【6万平方米】。", "供热面积"),
    ("遵义市的供热面积【6万平方米】。", "供热面积"),
    ("遵义市第一人民医院门诊量【6万人次】。", "遵义市第一人民医院门诊量"),
    ("遵义市区绿地面积【6万平方米】。", "遵义市区绿地面积"),
    ("遵义市、安顺市绿地面积【6万平方米】。", "遵义市、安顺市绿地面积"),
    # the end of the name begins another word
    ("贵州省道里程【6万公里】。", "贵州省道里程"),
    ("贵州省道路里程【6万公里】。", "道路里程"),
    ("遵义市话用户【6万户】。", "遵义市话用户"),
    ("遵义市话剧票房【6万元】。", "话剧票房"),
    ("贵州省际客运量【6万人次】。", "贵州省际客运量"),
    ("贵州省运会场馆面积【6万平方米】。", "贵州省运会场馆面积"),
    ("贵州省考岗位数量【6万个】。", "贵州省考岗位数量"),
    ("贵州省考生数量【6万人】。", "考生数量"),
    ("贵州省定贫困村数量【600个】。", "贵州省定贫困村数量"),
    ("贵州省管县数量【60个】。", "贵州省管县数量"),
    ("遵义市管道长度【6万公里】。", "管道长度"),
    ("惠水县志字数【60万字】。", "惠水县志字数"),
    ("惠水县志愿者数量【600人】。", "志愿者数量"),
    ("遵义市容投诉量【6万件】。", "遵义市容投诉量"),
    ("遵义市井小吃销量【6万份】。", "遵义市井小吃销量"),
    ("惠水县办企业产值【6万元】。", "惠水县办企业产值"),
    ("惠水县办学经费【6万元】。", "办学经费"),
]


@pytest.mark.parametrize(("text", "indicator"), PLAIN)
def test_what_is_measured_is_told_without_its_place(marked, text, indicator):
    assert marked(text, region=None).indicator == indicator
