"""The denominator that a number takes over from the one that it is compared with, starts of prices, ways gone over."""

import pytest

RATES = [
    ("洋芋收购价每斤八毛，比去年低了【一毛】。", "斤"),
    ("零售价每斤8分，比去年同期便宜了【三分钱】。", "斤"),
    ("场均失误16.8次，比上季多【2.1次】。", "场"),
    ("每户养牛2.1头，比上年增加【0.2头】。", "户"),
    # within a clause, and over a list
    ("低保每人每月400元提高到【430元】。", "人·月"),
    ("每户补助500元和【2吨】水泥。", "户"),
    ("日均客流从5万人次掉到【3万人次】。", "日"),
    ("年均分别增长9.1%、【8.2%】。", "年"),
    # over numbers of other kinds, to another one of the list and to what it was later
    ("蔬菜均价每公斤4.2元，上涨3%，其中菠菜2.6元、【3.1元】的是豆角。", "公斤"),
    ("补助每月9元，后来涨到【50元】。", "月"),
    ("人工采摘每吨100元，机采只要【60元】。", "吨"),
    # one price of each and another
    ("进口均价每吨500美元，出口均价【620美元】。", "吨"),
    ("批发价每斤3元，全年收入【4元】。", None),
    # the parts of it, which are not more than the whole
    ("基础养老金每人每月150元，其中中央负担90元，省里30元，县里【20元】。", "人·月"),
    ("每株六分钱，剩下的【三十块】买了化肥。", None),
    ("修路每公里2万元；省里补助【5万元】。", None),
    # what is written behind a number is its own
    ("售价5元/斤、运费【3吨】。", None),
    # sums of all, other times, and what is far too much for one
    ("每月缴存1000元，全年缴存【1.2万元】。", None),
    ("日均客流3万人次，比上年同期增加【40万人次】。", None),
    ("一晚挣二百元，那阵一个月【四千二百元】。", "月"),
    # another thing, another unit, and what the amounts add up to at most
    ("每斤八毛，全年卖了【一万元】。", None),
    ("收购价每斤八毛，比去年低了【一成】。", None),
    ("夜市每平方米补助800元，一家最多得【60万元】。", "家"),
]


@pytest.mark.parametrize(("text", "per"), RATES)
def test_a_difference_is_per_what_the_level_is_per(marked, text, per):
    assert marked(text).per == per


@pytest.mark.parametrize(
    ("text", "bound"),
    [("学费【3000元】起步。", "at_least"), ("屏幕【60赫兹】起步。", "at_least"), ("行情自7月初的【2319点】起步。", "exact")],
)
def test_a_price_starts_at_least_there_and_a_course_just_there(marked, text, bound):
    assert marked(text).bound == bound


@pytest.mark.parametrize(("text", "role"), [("每天来回要走【六里】山路。", "level"), ("换上【5米】灯带。", "qualifier")])
def test_how_much_of_a_way_is_gone_over(marked, text, role):
    assert marked(text).role == role
