"""What papers of sport, weather and law count: split seconds, the force of winds, the days of a term."""

import pytest
from reading import check

SCORED = [
    ("贡献【9篮板】【5助攻】，送出【3次】助攻。", "9 篮板 count", "5 助攻 count", "3 次 count"),
    ("10号助攻队友，篮板王，助攻榜。",),
]

SECONDS = [
    ("车手以【42秒379】夺冠。", "42.379 s duration"),
    ("她以【21秒96】折桂，亚军【22秒1】。", "21.96 s duration", "22.1 s duration"),
    ("他以【10秒38】名列榜首，队友【12秒6】名列其后。", "10.38 s duration", "12.6 s duration"),
    ("限时【30秒】【30次】。", "30 s duration", "30 次 count"),
]

WINDS = [
    (
        "湖面有【8到9级】大风，【4—5级】的西北风，【6到7级】强风。",
        "- 级 measure range 8..9",
        "- 级 measure range 4..5",
        "- 级 measure range 6..7",
    ),
    ("午后刮起【六七级】大风。", "- 级 measure range 6..7"),
    ("今天东风【5级】，明天转西风。", "5 级 measure"),
    ("东风5级汽修厂起火，西风三级经销商。",),
    ("三到四级医院，二三级风险点，刮起6级大风。",),
]

DAYS = [
    ("处【五日】以上【十日】以下拘留。", "5 d duration at_least 5..", "10 d duration at_most ..10"),
    ("上诉期为【十五日】，公示期【7日】。", "15 d duration", "7 d duration"),
    ("公示时间不少于【5日】，应当提前【三日】通知。", "5 d duration at_least 5..", "3 d duration"),
    (
        "答辩期【15日】，举证期限不应少于【30日】，潜伏期【7日】。",
        "15 d duration",
        "30 d duration at_least 30..",
        "7 d duration",
    ),
    ("逾期【30日】仍未缴纳的，供热可延长【十日】。", "30 d duration", "10 d duration"),
    ("公示期为5日至12日，公示期至12日，工期延至30日，提前到25日。",),
    ("警方将其行政拘留，6日，案件移交，截至10日结案。",),
]


@pytest.mark.parametrize("case", [*SCORED, *SECONDS, *WINDS, *DAYS], ids=lambda case: case[0])
def test_what_such_papers_count_is_found(case):
    check(*case)
