"""Documents whose name tells the month or the year alone, and whose day stands elsewhere or without its year."""

import pytest

from jinzhou_extract import Document, extract
from jinzhou_extract.document.outline import outline
from jinzhou_extract.document.profile import Profiler
from jinzhou_extract.lexicon.times import load_times
from jinzhou_extract.times.near import Now

PROFILER = Profiler(load_times())
BODY = "\n\n" + 20 * "各地供应平稳。"

TOLD = [
    # a month in the name of a file, and the days of the review in its title
    ("大蒜市场周评（5月13日—17日）", "大蒜周评2019-05-第2周.md", Now(2019, 5, 17)),
    ("大蒜市场周评", "大蒜周评2019-05-第2周.md", Now(2019, 5)),
    ("大蒜市场月报", "2019年5月大蒜.txt", Now(2019, 5)),
    ("大蒜市场周评（5月13日—17日）", "大蒜2019.md", Now(2019, 5, 17)),
    ("大蒜市场周评（5月13日—17日）", "大蒜2019-08.md", Now(2019, 8)),
    # six digits that stand apart and can be no day of a year in two digits
    ("港口扩建", "晚报-199403.txt", Now(1994, 3)),
    ("港口扩建", "简报_201611.md", Now(2016, 11)),
    ("港口扩建\n\n本报张家口３月７日讯（记者 某某）今天开工。", "07-晚报-199403.txt", Now(1994, 3, 7)),
    ("港口扩建\n\n本报张家口4月7日讯（记者 某某）今天开工。", "07-晚报-199403.txt", Now(1994, 3)),
    ("港口扩建", "简报_201011.md", None),
    ("港口扩建", "简报_191104.md", None),
    ("港口扩建", "简报_199413.md", None),
    ("港口扩建", "简报_201611期.md", None),
    ("港口扩建", "8201611.md", None),
    # two years joined are no month, six digits behind a name may be any number
    ("联赛综述", "联赛2011-12赛季.txt", None),
    ("山鹰", "山鹰201905.txt", Now(0)),
    # a line with a day, the year being in the name
    ("街边小店\n皖北晚报 11月3日", "2020晚报.txt", Now(2020, 11, 3)),
    ("街边小店\n11月3日 星期二", "2020晚报.txt", Now(2020, 11, 3)),
    ("街边小店\n11月3日 星期二" + BODY + "\n11月5日 星期四", "2020晚报.txt", Now(2020)),
    ("街边小店 11月3日开门", "2020晚报.txt", Now(2020)),
    # the days of all of it, by themselves
    ("街道一周要闻\n2021年6月7日—6月11日", "要闻.txt", Now(2021, 6, 11)),
    ("街道一周要闻\n展期：2021年6月7日—6月11日", "要闻.txt", None),
    # labels of what is told, not of what it is about
    ("鸡蛋行情\n行情日期：2021-06-11", "a.txt", Now(2021, 6, 11)),
    ("养鸡合作社\n成立日期：2021-06-11", "a.txt", None),
    # the season's year in the same line, the year in brackets at the end
    ("县队力争保级\n（2022赛季县超第6轮前瞻，7月9日）", "a.txt", Now(2022, 7, 9)),
    # a line that says at the end when and by whom it was written
    ("守桥人" + BODY + "\n（2021年11月，某某晚报记者调查）", "a.txt", Now(2021, 11)),
    # when a reporter was there for the last time
    ("守桥人\n2021年11月，记者在江边见到他时，桥已封了。", "a.txt", Now(2021, 11)),
    ("守桥人\n2016年春天，记者来到江边。2021年11月，记者再次来到这里。", "a.txt", Now(2021, 11)),
    ("守桥人\n2021年11月，桥封了。", "a.txt", None),
    # one who tells of himself, or of what was then, says nothing of when he speaks
    ("守桥人\n2021年11月，我回到江边修桥。", "a.txt", None),
    ("守桥人\n2021年11月，记者在江边见到他，当时桥已封了。", "a.txt", None),
    ("守桥人\n2021年11月，记者采访过他。", "a.txt", None),
    ("守桥人" + BODY + "\n2021年11月被评为先进个人", "a.txt", None),
    # a number or a season behind a hyphen is no month
    ("简报", "简报2021-05期.txt", Now(0)),
    ("糖厂", "糖厂2011-12榨季.txt", Now(0)),
]


@pytest.mark.parametrize(("head", "name", "now"), TOLD)
def test_when_a_document_speaks(head: str, name: str, now: Now | None):
    document = Document(head + BODY, source=name)
    told = PROFILER.profile(document, outline(document.text)).now
    assert told == (None if now == Now(0) else now)


def test_the_year_in_brackets_at_the_end():
    document = Document("招聘会开场\n\n本报6月11日讯（记者 某某）昨天有40家企业招人。" + BODY + "\n（2021年）")
    assert PROFILER.profile(document, outline(document.text)).now == Now(2021, 6, 11)
    caption = Document("守桥人" + BODY + "\n图为他的证书（2021年）")
    assert PROFILER.profile(caption, outline(caption.text)).now is None


PRINTED = [
    ("新华社拉萨12月30日电 昨天，雪灾转移3000人。", "日报-199901.txt", "1998-12-29"),
    ("本报拉萨1月30日讯 昨天，雪灾转移3000人。", "日报-199901.txt", "1999-01-29"),
    ("新华社拉萨11月30日电 昨天，雪灾转移3000人。", "日报-199901.txt", "1998-11-29"),
    ("1998大地震伤亡多\n\n新华社东京1月2日电 去年发生大地震17次。", "日报-199901.txt", "1998"),
    ("1998大地震伤亡多\n\n去年发生大地震17次。", "日报-199912.txt", "1997"),
]


@pytest.mark.parametrize(("text", "source", "expected"), PRINTED)
def test_a_paper_prints_what_was_sent_at_the_end_of_the_month_before(text: str, source: str, expected: str | None):
    assert [metric.time_period for metric in extract(Document(text, source=source))] == [expected]
