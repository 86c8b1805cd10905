"""What holidays, feasts and the day behind another one mean for the figures told of them."""

import datetime as dt

import pytest

from jinzhou_extract import extract

DAY = dt.date(2019, 6, 14)

TIMES = [
    # holidays of a feast of the moon's calendar, told of in a title or an opening
    ("端午节假期全市旅游综述\n\n游人如织。铁路3天发送旅客|6万人次|。", "2019-06"),
    ("游人如织\n\n6月9日，三天的端午小长假结束。\n\n假日期间，接待游客|6万人次|。", "2019-06"),
    ("游人如织\n\n5月31日，三天的端午小长假结束。\n\n机场起降航班|60架次|。", "2019-05"),
    ("端午节假期全市旅游综述\n\n铁路发送旅客9万人次，其中7日单日发送|6万人次|。", "2019-06-07"),
    ("端午节假期全市旅游综述\n\n明年将新开线路|6条|。", "2020"),
    ("游人如织\n——2019年端午假日出游综述\n\n铁路发送旅客|6万人次|。", "2019-06"),
    # what is told among other things
    ("一周新闻\n\n要目\n\n1.端午假期出游旺；\n\n2.工厂复工。\n\n工厂复工，招工|60人|。", "2019"),
    # a feast without its holidays tells nothing
    ("端午节前谈粽子\n\n这里的人爱吃粽子。厂里有工人|60人|。", "2019"),
    # the holidays of feasts that the calendar fixes
    ("清明小长假，接待游客|6人|。", "2019-04"),
    ("“五一”小长假，接待游客|6人|。", "2019-05"),
    # the day behind another one
    ("3月5日，矿上停工。次日，救出工人|6人|。", "2019-03-06"),
    ("3月31日，矿上停工。翌日凌晨，救出工人|6人|。", "2019-04-01"),
    ("2月3日至5日，矿上停工。次日，救出工人|6人|。", "2019-02-06"),
    ("昨夜至今晨，降雨|60毫米|。", "2019-06-13/2019-06-14"),
    ("昨夜，降雨|60毫米|。", "2019-06-13"),
    # of no day that was told, and in the name of a service
    ("3月，矿上停工。次日，救出工人|6人|。", "2019-03"),
    ("摊位每日18时至次日1时可摆，共|60个|。", "2019"),
    ("3月5日起缴费，从缴费次日起，可用|60次|。", "2019-03"),
    # two months together, and one by one
    ("7月、8月将开线路|6条|。", "2019-07/2019-08"),
    ("今年3月和4月，产煤|60吨|。", "2019-03/2019-04"),
    ("今年3月和4月分别产煤50吨、|60吨|。", "2019-04"),
    ("今年1月、4月，产煤|60吨|。", "2019-04"),
    # a rate that was seen over all of the years, and one that was reached
    ("据2001年至2007年的观察，成活率达|60%|。", "2001/2007"),
    ("2001年至2007年，入学率达|60%|。", "2007"),
    ("3月5日，公司开通次日达，送出包裹|60件|。", "2019-03-05"),
]


@pytest.mark.parametrize(("text", "time"), TIMES)
def test_the_time_of_a_figure(text: str, time: str):
    before, number, after = text.split("|")
    told = extract(before + number + after, date=DAY)
    assert next(metric.time_period for metric in told if metric.text == number) == time
