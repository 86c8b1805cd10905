"""The longest word wins, and the words around a number settle what an ambiguous one means."""

import pytest
from reading import check

CASES = [
    # 千 is a scale or the beginning of a unit
    ("装机【5千瓦】。", "5 kW measure"),
    ("装机【5千千瓦】。", "5000 kW measure"),
    ("发电【3千千瓦时】。", "3000 kW.h measure"),
    ("重【2千克】。", "2 kg measure"),
    ("全长【6千米】。", "6 km measure"),
    ("全长【两千米】。", "2 km measure"),
    ("供电电压【10千伏】。", "10 kV measure"),
    ("热值【5千卡】。", "5 kcal measure"),
    ("筹款【5千元】。", "5000 CNY money"),
    ("选派【6千人】。", "6000 人 count"),
    # 兆 and 毫 and 平 begin units, too
    ("并网【50兆瓦】。", "50 MW measure"),
    ("降水【30毫米】。", "30 mm measure"),
    ("绿地【800平方米】，【3平方公里】。", "800 m2 measure", "3 km2 measure"),
    # 个 begins 个百分点, 个基点, 个月 …
    ("提高【3个百分点】。", "3 pp percentage_point"),
    ("下调【10个基点】。", "-0.1 pp percentage_point"),
    ("历时【3个月】。", "3 mo duration"),
    ("新增【3个】百货网点。", "3 个 count"),
    ("【5个工作日】办结。", "5 工作日 duration"),
    ("位次前移【2个位次】。", "2 位 rank"),
    # 两: a number or a unit
    ("新建【两所】学校。", "2 所 count"),
    ("每天发粮【8两】。", "8 两 measure per 天"),
    ("每袋重【五斤二两】。", "5.2 斤 measure per 袋"),
    ("等候【一两天】。", "- d duration range 1..2"),
    ("等候【三两天】。", "- d duration range 2..3"),
    ("存款【一两百亿元】。", "- CNY money range 10000000000..20000000000"),
    # 分: a score, a minute, money, a fraction, the tenth of a 亩
    ("测评得分【96.5分】。", "96.5 分 score"),
    ("全程【2小时15分】。", "135 min duration"),
    ("跑完用时【4分15秒】。", "255 s duration"),
    ("票价【三元五角二分】。", "3.52 CNY money"),
    ("电价下降【5分/千瓦时】。", "-0.05 CNY money per 千瓦时"),
    ("超过总数的【三分之一】。", "33.33333333333333333333333333 % percent more_than 33.33333333333333333333333333.."),
    ("菜地【一亩三分】。", "1.3 亩 measure"),
    ("十分重视，分类管理。",),
    ("【十分钟】到达。", "10 min duration"),
    # 点: a decimal point, an index, o'clock, a percentage point
    ("增长【八点五个百分点】。", "8.5 pp percentage_point"),
    ("上证指数上涨【35点】。", "35 点 measure"),
    ("下午3点开会。",),
    ("利润率回落【2个点】。", "-2 pp percentage_point"),
    ("布设【6个】点位。", "6 个 count"),
    # 成: a tenth, or part of another word
    ("近【八成】的受访者满意。", "80 % percent nearly"),
    ("【八成五】的受访者满意。", "85 % percent"),
    ("2成立小组，3成员到会。",),
    # 折: a rate
    ("门票打【八折】。", "80 % percent"),
    ("门票打【85折】。", "85 % percent"),
    # 度: electricity, temperature, an angle, a year
    ("年发电【2亿度】。", "200000000 kW.h measure per 年"),
    ("最高气温【38度】。", "38 Cel measure"),
    ("夜间【零下15度】。", "-15 Cel measure"),
    ("坡度【25度】以上。", "25 deg measure at_least 25.."),
    ("2024年度，本年度。",),
    # 方, 里, 步, 级: short words that begin others
    ("日供水【20万方】。", "200000 m3 measure per 日"),
    ("四方面工作，三方案比选。",),
    ("渠长【35里】。", "35 里 measure"),
    ("【5万吨】级泊位，三级医院。", "50000 t measure"),
    # 强: a rank, no more-than
    ("入围【500强】。", "500 位 rank at_most ..500"),
    ("占【四分之三】强。", "75 % percent more_than 75.."),
    # 年: a length of time or a date
    ("合作期【20年】。", "20 a duration"),
    ("建于1978年，九七年投产。",),
    ("已用【七八年】。", "- a duration range 7..8"),
    # 周, 天, 日
    ("培训【3周】。", "3 wk duration"),
    ("周三、周五开放，星期一闭馆。",),
    # 半
    ("历时【两年半】。", "2.5 a duration"),
    ("重【三斤半】。", "3.5 斤 measure"),
    ("半导体、半岛、半径5000的圆。",),
    ("服务半径【3公里】，覆盖【5米】半径。", "3 km measure", "5 m measure"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_an_ambiguous_word_is_read_in_its_context(case):
    check(*case)
