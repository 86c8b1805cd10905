"""What a report tells of that happened lately is not of the day on which it was sent."""

import datetime as dt

import pytest

REPORTS = [
    ("本报张北1月21日电记者李明报道：灾区的学校日前在张北县建成，【20多位】儿童有了乐园。", "1998"),
    ("本报北京1月21日讯记者李明报道：不久前，【300名】志愿者奔赴西部。", "1998"),
    ("新华社北京1月21日电 前不久，有关部门查获走私车【80辆】。", "1998"),
    ("新华社北京1月21日电近来，西部来了志愿者【80名】。", "1998"),
    # what is of that day, or of one that is named
    ("本报北京1月21日讯记者李明报道：今天，【300名】志愿者奔赴西部。", "1998-01-21"),
    ("本报张北1月21日电记者李明报道：【20多位】儿童有了乐园。", "1998-01-21"),
    ("本报北京1月21日讯记者李明报道：日前查获走私车，今天运走【80辆】。", "1998-01-21"),
]


@pytest.mark.parametrize(("text", "period"), REPORTS)
def test_what_was_done_lately_is_not_of_the_day_of_the_report(marked, text, period):
    assert marked(text, date=dt.date(1998, 1, 22), region=None).time_period == period
