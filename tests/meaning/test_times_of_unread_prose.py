"""Times that prose of many kinds leaves to its reader: bases, years counted on, demands, what others tell, lives."""

import datetime as dt

import pytest

JULY = dt.date(2021, 7, 10)

BASES = [
    # a year that is only the base of a part dates neither it nor what follows
    ("2011年7月，上游暴雨，虽然洪量为1998年的八成，但溃口仅【3处】。", "2011-07"),
    ("2011年7月，上游暴雨，虽然洪量为1998年的【八成】，但溃口仅3处。", "2011-07"),
    ("2020年，茶叶产量是2015年的七成，每亩收茶【42公斤】。", "2020"),
    ("2020年，茶叶产量为2015年的三分之二，每亩收茶【42公斤】。", "2020"),
    # what something turned into is a level of that year
    ("住宅的比重由2015年的93%变为去年的【78%】。", "2020"),
    ("茶叶产量为1998年的【42吨】。", "1998"),
    ("茶农为1998年的移民，共有【42户】。", "1998"),
]

SINCE = [
    # a month since which something goes on has come
    ("自11月以来，全县开工项目【40个】。", dt.date(2021, 2, 8), "2020-11/2021-02"),
    ("自11月以来，全县开工项目【40个】。", dt.date(2021, 12, 8), "2021-11/2021-12"),
    ("自2021年11月以来，全县开工项目【40个】。", dt.date(2022, 2, 8), "2021-11/2022-02"),
]

YEARS_ON = [
    # what follows the next year is of that
    ("1985年，县里修渠12公里。次年三月，设镇，同年冬又修渠【4公里】。", "1986"),
    ("1985年，县里修渠12公里。次年，修渠3公里。9月，修渠【4公里】。", "1986-09"),
    ("1985年，县里修渠12公里，次年三月修渠3公里，同年冬修渠【4公里】。", "1986"),
    # another word counts on from it, the same one means it
    ("1985年，县里修渠12公里。次年三月，修渠3公里，翌年5月修渠【4公里】。", "1987-05"),
    ("1985年，县里修渠12公里。第二年修渠3公里。第二年6月修渠【4公里】。", "1986-06"),
    # a year that is named begins anew, and a season of every year counts nothing
    ("1985年，县里修渠12公里。次年，修渠3公里。1990年，设镇。9月，修渠【4公里】。", "1990-09"),
    ("1985年，县里修渠12公里，每年11月到次年4月停工。6月，修渠【4公里】。", "1985-06"),
    ("1985年，县里修渠12公里。同年冬又修渠【4公里】。", "1985"),
]


@pytest.mark.parametrize(("text", "time_period"), [*BASES, *YEARS_ON])
def test_what_dates_a_figure(marked, text, time_period):
    assert marked(text, date=JULY).time_period == time_period


@pytest.mark.parametrize(("text", "date", "time_period"), SINCE)
def test_since_when_it_goes_on(marked, text, date, time_period):
    assert marked(text, date=date).time_period == time_period
