"""Places beside the document's own, places by their airports, and counties by their short names."""

import pytest

CITY = [
    # a county that lies in another part of the prefecture, a list that goes on in the province
    ("长顺县", "惠水公路长【6公里】。", "惠水县"),
    ("长顺县", "邻近的惠水县、开阳分别种粮4万亩、【6万亩】。", "开阳县"),
    ("长顺县", "邻近的惠水县、平安工程分别投资4万元、【6万元】。", "惠水县"),
    ("长顺县", "开阳公路长【6公里】。", "长顺县"),
    ("长顺县", "黔南全州公路长【6公里】。", "黔南布依族苗族自治州"),
    ("长顺县", "贵州全省公路长【6公里】。", "贵州省"),
    ("长顺县", "全县公路长【6公里】。", "长顺县"),
    ("贵州省", "造成贵州全省【6个】县受灾。", "贵州省"),
    # a county with a town of it
    ("黔南布依族苗族自治州", "惠水好花红镇的老林种粮6亩，养牛【4头】。", "惠水县"),
    ("黔南布依族苗族自治州", "惠水好花红镇的老林种粮【6亩】。", "惠水县"),
    ("黔南布依族苗族自治州", "惠水种粮6亩，养牛【4头】。", "黔南布依族苗族自治州"),
    ("黔南布依族苗族自治州", "惠水大桥长【6米】。", "黔南布依族苗族自治州"),
    # a long short name of a county, anywhere, for what is told of it alone
    ("贵州省", "满洲里口岸运煤【6吨】。", "满洲里市"),
    ("贵州省", "满洲里班列开行【6列】。", "贵州省"),
    ("贵州省", "满洲里中欧班列开行【6列】。", "贵州省"),
    ("贵州省", "丹江口水库蓄水【6亿立方米】。", "贵州省"),
    ("贵州省", "丹江口种树【6棵】。", "丹江口市"),
    ("贵州省", "丹江口市水库蓄水【6亿立方米】。", "丹江口市"),
    ("贵州省", "清水河边种树【6棵】。", "贵州省"),
    ("内蒙古自治区", "满洲里口岸运煤5吨，建馆【6座】。", "内蒙古自治区"),
    ("阿拉善盟", "全盟种树6棵，其中阿左旗【2棵】。", "阿拉善左旗"),
    # whom it is told of in front of it, and who somebody is
    ("贵州省", "旱情最重的黔南州，受旱【6万亩】。", "黔南布依族苗族自治州"),
    ("贵州省", "被誉为水塔的黔南州，受旱【6万亩】。", "黔南布依族苗族自治州"),
    ("贵州省", "老林走遍了黔南州，花了【6万元】。", "贵州省"),
    ("贵阳市", "在长沙开店的老林带来书【6本】。", "贵阳市"),
    ("贵阳市", "在长沙抓获骗子【6人】。", "长沙市"),
    # what a wider office gave
    ("惠水县", "办理贵阳市检察院交办的案件【6件】。", "惠水县"),
    ("惠水县", "获得贵州省教育厅颁发的奖牌【6块】。", "惠水县"),
    ("贵阳市", "产量只有湖南的【60%】。", "贵阳市"),
]


@pytest.mark.parametrize(("home", "text", "region"), CITY)
def test_places_beside_the_own_one(marked, home, text, region):
    assert marked(text, region=home).region == region


AIRPORTS = [
    ("昆明长水国际机场运送旅客【6万人】。", "昆明市"),
    ("昆明机场运送旅客6万人，增长【5%】。", "昆明市"),
    ("杭州萧山国际机场运送旅客【6万人】。", "杭州市"),
    ("西安咸阳国际机场运送旅客【6万人】。", None),
    ("杭州萧山修路【6公里】。", "萧山区"),
    ("宁波舟山港运货【6万吨】。", None),
    ("舟山港运货【6万吨】。", "舟山市"),
    ("日照港运货【6万吨】。", "日照市"),
    ("日照时数【6小时】。", None),
    ("唐山方坯出厂价【6元】。", "唐山市"),
    ("唐山某某钢厂价【6元】。", None),
    ("乐安河在鄱阳县注入鄱阳湖，全长【6公里】。", None),
    ("贵阳市现有这样的小厂【6座】。", "贵阳市"),
    ("舟山港务公司运货【6万吨】。", None),
    ("上海市场铜价【6元】。", "上海市"),
    ("上海市民买铜【6吨】。", None),
    ("曹妃甸港库存【6吨】。", "曹妃甸区"),
    ("青山湖边种树【6棵】。", None),
    ("杭州一家企业的老板试用，订下毛笔【6支】。", None),
    ("杭州一家企业的用水【6吨】。", "杭州市"),
    ("舟山运货【6万吨】。", "舟山市"),
]


@pytest.mark.parametrize(("text", "region"), AIRPORTS)
def test_an_airport_is_of_its_place(marked, text, region):
    assert marked(text, region=None).region == region


STORIES = [
    # districts by names that others have, too
    ("打车\n\n老林说，石家庄市出租车6000辆。\n\n记者在桥西区看到【6辆】车。\n\n后来又看到3辆。", "桥西区"),
    ("打车\n\n老林说，出租车6000辆。\n\n记者在桥西区看到【6辆】车。\n\n后来又看到3辆。", None),
    # a way, and a city somewhere else
    ("高铁\n\n贵阳至遵义高铁开通，车票【6元】。\n\n自贡市有了高铁，自贡的人高兴。\n\n自贡好。", None),
    ("高铁\n\n自贡市有了高铁，车票【6元】。\n\n自贡的人高兴。\n\n自贡好。", "自贡市"),
    # who speaks in the sentence before it is said
    ("猪价\n\n“我们猪场存栏【60头】。”河南驻马店正阳县养殖户姜成说。\n\n后来好了。", "正阳县"),
    ("猪价\n\n“我们猪场存栏【60头】。”养殖户姜成说。\n\n后来好了。", None),
    # where somebody only is away
    ("水\n\n宜君县的塬上缺水。\n\n县里修了水池6座。女儿在西安打工。\n\n水池深【6米】。", "宜君县"),
    ("水\n\n宜君县的塬上缺水。\n\n县里修了水池6座。女儿在西安打工，一月挣【6元】。\n\n后来好了。", "西安市"),
    ("水\n\n宜君县的塬上缺水。\n\n县里修路。老林在西安打工多年，前年回村建池【6座】。\n\n后来好了。", "宜君县"),
    ("水\n\n宜君县的塬上缺水。\n\n全县在西安务工的有【600人】，寄回6万元。\n\n后来好了。", "宜君县"),
    ("水\n\n宜君县的塬上缺水。\n\n全县有600人在西安务工，去年寄回【6万元】。\n\n后来好了。", "宜君县"),
    ("水\n\n宜君县的塬上缺水。\n\n县里修路。老林在西安看病，邻居凑了【6万元】。\n\n后来好了。", "宜君县"),
    ("水\n\n宜君县的塬上缺水。\n\n老林在西安打工6年，挣了【6万元】。\n\n后来好了。", "西安市"),
    ("水\n\n老林在西安打工多年，前年回村建池【6座】。\n\n后来好了。", None),
    ("水\n\n宜君县的塬上缺水。\n\n县里修了水池6座。工程在西安招标。\n\n水池深【6米】。", None),
    # what an office of the whole country tells
    ("猪价\n\n国家统计局数据显示，存栏【60头】。\n\n后来好了。", "全国"),
    ("民和县\n\n青海省海东市民和县开店【60家】。\n\n后来好了。", "民和县"),
    ("海东\n\n青海省海东市民政局给钱【60元】。\n\n后来好了。", "海东市"),
    # questions are no titles
    ("记者：贵州省的情况怎样？\n\n答：修路6公里。\n\n湖南呢？\n\n修路【6公里】。", None),
]


@pytest.mark.parametrize(("text", "region"), STORIES)
def test_the_place_of_a_story(marked, text, region):
    assert marked(text, region=None).region == region


GAME = "联赛：女篮险胜\n\n女子篮球联赛常规赛昨晚继续进行，主队以78比75险胜，取得三连胜，客队投中三分球9记。"

GAMES = [
    # a team of a league, and where games are held only what a place sent there
    (GAME + "辽宁女篮失误【11次】，李玲得到18分。", "辽宁省"),
    (GAME + "全队失误【11次】，李玲得到18分。", None),
    ("省运会\n\n省运会田径比赛在遵义市体育场举行，选手得分30分。安顺代表团夺得金牌【6枚】。", "安顺市"),
    ("省运会\n\n省运会田径比赛在遵义市体育场举行，选手得分30分。安顺选手夺得金牌【6枚】。", "遵义市"),
]


@pytest.mark.parametrize(("text", "region"), GAMES)
def test_a_team_is_of_whom_it_plays_for(marked, text, region):
    assert marked(text, region=None).region == region
