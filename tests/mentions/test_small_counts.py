"""Small numbers in any prose: a numeral of one character with any classifier, 几, 数 and 若干; and words that only look so."""

import pytest
from reading import check

# classifiers that are mostly other words count where a thing stands behind them or a verb in front
RARE_CLASSIFIERS = [
    ("桌上摆着【三盘】水果和【两瓶】酒。", "3 盘 count", "2 瓶 count"),
    ("她写了【三封】信。", "3 封 count"),
    ("这部小说分为上下【两卷】，共【四十章】。", "2 卷 count", "40 章 count"),
    ("店里只剩下【五把】椅子。", "5 把 count"),
    ("村口有【两口】古井。", "2 口 count"),
    ("地上躺着【两具】尸体。", "2 具 count"),
    ("书架上放着【七排】书。", "7 排 count"),
    ("他跑了【三圈】。", "3 圈 count"),
    ("城堡有【两层】地下室。", "2 层 count"),
    ("他们一连下了【五盘】棋。", "5 盘 count"),
    ("全剧共【六幕】。", "6 幕 count"),
    ("昆虫有【三对】足和【两对】翅膀。", "3 对 count", "2 对 count"),
    ("门前有【18级】石阶。", "18 级 count"),
    ("客队连输【四局】。", "4 局 count"),
    ("前锋打进【三球】。", "3 球 count"),
    ("展览分为【两部分】。", "2 部分 count"),
    ("历经【三代】人的努力。", "3 代 count"),
    ("写下【四行】字，提出【三点】意见。", "4 行 count", "3 点 count"),
    ("买了【半斤】茶叶，种了【半亩】花生。", "0.5 斤 measure", "0.5 亩 measure"),
    ("打破了【两项】纪录，讲了【两句】话。", "2 项 count", "2 句 count"),
    ("五行相生，三点钟，半斤八两，半导体。",),
    ("派出【两路】记者。", "2 路 count"),
    ("走了【三里】路，捡到一根【二尺】长的木棍。", "3 里 measure", "2 尺 measure"),
    ("三面环山，两手抓，三班倒，三方协议，二类断面。",),
    ("两头不靠，四面楚歌，四处张望。",),
]

# a noun that begins like a longer word of the classifier leaves it a classifier
LOOKALIKES = [
    ("园区引进【两家】人才公司。", "2 家 count"),
    ("街上有【三家】庭院式饭店。", "3 家 count"),
    ("县里建成【两座】位于山谷的水库。", "2 座 count"),
    ("全年发生【三场】地面沉降。", "3 场 count"),
    ("村里添置【两台】风扇。", "2 台 count"),
    ("公司收到【三笔】直接投资。", "3 笔 count"),
    ("馆员校订【三本】地图集。", "3 本 count"),
    ("队里来了【三名】单身青年。", "3 名 count"),
    ("买了【两件】工作服。", "2 件 count"),
    ("三部门联合发文，三家庭参与，两项目开工。",),
    ("【两家】村镇银行开业。", "2 家 count"),
    ("三股河，三股河漂流，五道沟，五道口，六盘山，五台山。",),
    ("三轮车，三轮车辆，二手房。",),
]

# 几, 数, 若干 before a classifier are 2 to 9
FEW = [
    ("【几名】工人受伤。", "- 名 count range 2..9"),
    ("丢了【数件】衣服。", "- 件 count range 2..9"),
    ("【若干项】专利获奖。", "- 项 count range 2..9"),
    ("来过好【几趟】。", "- 趟 count range 2..9"),
    ("【数位】老师到场。", "- 位 count range 2..9"),
    ("比旧款贵【几倍】。", "- 倍 multiple range 2..9"),
    ("过了【几天】。", "- d duration range 2..9"),
    ("【数十人】参加，【数百家】报名。", "- 人 count range 20..99", "- 家 count range 200..900"),
    ("做好几个方面的工作，解决几个问题。",),
    ("今后几年，第几名，前几位，这几年，几点开会？",),
    ("数字经济、数组元素、函数个数、少数人、几乎、几何。",),
]

# half of them
HALVES = [
    ("【半数】以上的商户复工。", "50 % percent at_least 50.."),
    ("超过【半数】的学校开课。", "50 % percent more_than 50.."),
    ("不到【半数】居民同意。", "50 % percent less_than ..50"),
    ("近【半】企业盈利。", "50 % percent nearly"),
    ("女性占比过【半】，比例超【半】。", "50 % percent more_than 50..", "50 % percent more_than 50.."),
    ("年过半百，近半年来，任务过半。",),
]


@pytest.mark.parametrize("case", RARE_CLASSIFIERS + LOOKALIKES + FEW + HALVES, ids=lambda case: case[0])
def test_a_small_number_counts_where_a_thing_is_counted(case):
    check(*case)


# classifiers of books, plays, blows, nights and reigns, as encyclopaedias, stories and learners use them
TOLD = [
    ("动画共【26话】，漫画出版了【六册】。", "26 话 count", "6 册 count"),
    ("动画播出【两季】，第二季收视率最高，两季度报表，五季节目。", "2 季 count"),
    ("他换过【三任】教练，连任【两任】市长，三任务并行，两任期。", "3 任 count", "2 任 count"),
    ("三代机首飞，三代码农，王朝历【四代】君主。", "4 代 count"),
    ("故居为【三进】院落，三进山城。", "3 进 count"),
    (
        "他曾【三度】出任首相，先后【两度】夺冠，生涯【四度】捧杯，【两度】执教国家队。",
        "3 度 count",
        "2 度 count",
        "4 度 count",
        "2 度 count",
    ),
    ("水温曾达【三度】。", "3 Cel measure"),
    ("2、【几家】有名的餐厅都是国营的。", "- 家 count range 2..9"),
    ("在岛上住了【两夜】，演出【12晚】，三夜间班车，夜市、脚步声、晚报。", "2 夜 count", "12 晚 count"),
    ("连打【三仗】，挨了他【两拳】，下了【两阵】雨。", "3 仗 count", "2 拳 count", "2 阵 count"),
    ("她看了他【两眼】，钟敲了【12下】，踢了【三脚】。", "2 眼 count", "12 下 count", "3 脚 count"),
    ("主要原因有【三点】，分为如下【四类】。", "3 点 count", "4 类 count"),
    ("他用了整整【三天】才完成，以【两分】之差落败。", "3 d duration", "2 分 score"),
    ("事故造成【一人】死亡，一人多岗，路人看天安门。", "1 人 count"),
]

# words that begin with a numeral and a classifier, and days that are no length
TOLD_NOTHING = [
    ("有一天，他走了；有一次，她来了；总有一年会明白；一天晚上，下雨了。",),
    ("他只有【一天】时间。", "1 d duration"),
    ("三部曲，三段论，两面派，两码事，三把火，八面体，三年五载，一年半载，一分钱一分货，一元二次方程。",),
    ("他在四分之一决赛中失利，八分音符。",),
]


@pytest.mark.parametrize("case", TOLD + TOLD_NOTHING, ids=lambda case: case[0])
def test_small_counts_of_told_things(case):
    check(*case)
