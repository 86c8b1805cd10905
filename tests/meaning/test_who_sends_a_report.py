"""Who sends or prints a report tells where it is of: its site, a county, a paper whose news is of one county."""

import pytest

from jinzhou_extract import extract

REPORTS = [
    # a site that is called by its place, where the text speaks of the place as its own
    ("全市门球赛收场\n\n衢州体育网　2008-06-23\n\n比赛在市体育馆落幕。全市来了【46支】球队。", "衢州市"),
    ("全市门球赛收场\n\n门球天地　2008-06-23\n\n比赛在市体育馆落幕。全市来了【46支】球队。", None),
    # a county or a town, from which nobody sends what is of another place; a capital may speak for its province
    ("口岸忙起来\n\n本报满洲里7月6日电（记者 某某）今年上半年，车站换装货物【58万吨】。", "满洲里市"),
    ("口岸忙起来\n\n本报南京7月6日电（记者 某某）今年上半年，车站换装货物【58万吨】。", None),
    # a paper of a prefecture whose report is all of one county, or of one district among others
    (
        "楚雄日报　2016年11月8日　第1版\n\n企业落户\n\n"
        "　　11月3日，在元谋工业园区，机器正在吊装。老板说，元谋在全州最热。\n\n"
        "　　工业园区今年新签项目【17个】。",
        "元谋县",
    ),
    (
        "襄阳日报　2016年11月8日　第1版\n\n公交提速\n\n"
        "　　11月3日，在樊城区，公交车正在试跑。樊城区的居民说，全市数这里堵。\n\n"
        "　　公交公司今年新开线路【17条】。",
        "襄阳市",
    ),
]


@pytest.mark.parametrize(("text", "region"), REPORTS)
def test_who_sends_a_report_tells_where_it_is_of(text: str, region: str | None):
    (told,) = [metric for metric in extract(text.replace("【", "").replace("】", "")) if f"【{metric.text}】" in text]
    assert told.region == region
