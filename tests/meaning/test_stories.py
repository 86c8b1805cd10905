"""What figures are of in stories, matches and notices: whose things, deeds, parts of people, differences."""

import pytest

OWNERS = [
    # whose a thing is is no part of it
    "方山村的金银花收了【二万斤】。 → indicator: 金银花",
    "隔壁祥和镇的合作社有社员【97户】。 → indicator: 社员",
    "其中高唐、临清两县亩产都在【五十斤】以上。 → indicator: 亩产",
    "农村的小学有教师【九名】。 → indicator: 教师",
    "超市的客流达到【九万人次】。 → indicator: 超市的客流",
]

DEEDS = [
    "老顾问答得干脆：“锄了【七遍】，治了五次虫。” → indicator: 锄",
    "不到二十天赔掉了【九成】。 → role: share, indicator: 赔掉",
    "仅郑州一地就带回【33人】。 → indicator: 带回",
    "到昨天为止卖了【一万斤】。 → indicator: 卖",
    "刨去肥料【2万元】，净落10万元。 → indicator: 肥料",
    "让靠芒果吃饭的【七万多人】增收。 → indicator: 靠芒果吃饭的人",
    "据预报，星子站水位将于13日前后达到【22.65米】。 → indicator: 星子站水位",
    "比例从一成调到【三成】。 → role: share, value: 30",
    "芒果上市期拉长【五十天】。 → role: change, indicator: 芒果上市期, value: 50",
    "平均雨量193毫米，较常年偏多2.4倍，其中上饶市【311毫米】。 → indicator: 平均雨量",
    "平均雨量193毫米，其中上饶市311毫米，景德镇市【308毫米】。 → indicator: 平均雨量",
    "水位22米，为1950年有记录以来【第一位】。 → indicator: 水位",
    "积分掉到25分；客队则势头正好，排在联赛【第五】。 → indicator: 客队",
    "积分掉到25分，排在联赛【第五】。 → indicator: 积分",
]

PARTS = [
    "代理商里有【三成】是退休教师。 → role: share, relative_to: 代理商",
    "平台上【八成】的订单来自外地。 → role: share, indicator: 订单",
    "各县抽出【四分之一】的干部下乡。 → role: share, indicator: 干部",
    "业务员拿走其中的【一成半】。 → role: share, indicator: 业务员",
    "冷库花了160万元，其中县里补助【四成】。 → role: share, indicator: 补助",
    "财政贴息【一半】。 → role: share, indicator: 财政贴息",
    "以【三成】的速度增长。 → role: change",
    "出苗率【八成】。 → role: level",
    "比例由眼下的【不足8%】提到20%。 → role: share",
]
PARTS = [line.replace("【不足8%】", "不足【8%】") for line in PARTS]

DIFFERENCES = [
    "上半场结束时，甲队落后【5分】。 → role: change",
    "以52比47领先【5分】。 → role: change, relative_to: none",
    "国内产品提价【5%】。 → role: change, value: 5",
    "绩效排名第147位，前进【12位】。 → role: change, value: 12",
    "奖金120万元，另外再加【三成】。 → role: change, indicator: 奖金",
    "湖口站水位22米，超警【2米】。 → role: change, indicator: 湖口站水位",
    "名次由【第十三】升到第十。 → role: rank, value: 13",
]

RANKS = [
    "他们将挑战排名【第二】的大连队。 → indicator: 大连队, status: actual",
    "山西队以8胜1负的战绩排名积分榜【第二】。 → indicator: 山西队",
]

WHOLES = [
    "完成投资22.4亿元，为年度计划的【23.2%】。 → role: share, indicator: 投资, relative_to: 年度计划",
    "增速为上年水平的【两倍】。 → role: level",
    "展出147件文物，其中一级文物23件，近【三成】是首次展出。 → indicator: 文物, relative_to: 文物",
    "高中拿出不低于【50%】的招生指标分配到初中学校。 → role: share, indicator: 招生指标",
    "家庭困难学生可申请国家助学金，每人每年【2000元】。 → indicator: 国家助学金",
    "学费每学年【2万元】。 → indicator: 学费, per: 学年",
    "发生火灾187起，损失346万元，其中电气火灾占【四成】。 → relative_to: 发生火灾",
    "光伏可满足厂区【两成】的用电需求。 → role: share, indicator: 用电需求",
    "仅为去年同期的【六成】。 → relative_to: 去年同期",
    "她带着【126户】种植户搞标准化。 → indicator: 种植户",
    "最好的批次能卖到【12元】。 → indicator: 最好的批次",
    "庄园不大，只有【60亩】。 → indicator: 庄园",
]

EACH = [
    "一个月挣【六百块】。 → per: 月",
    "收购站一天要过秤【五千担】。 → per: 天",
    "过去一年挣【六百块】。 → per: none",
    "芒果干出口到东盟，一年换汇【45万美元】。 → per: 年",
]

TIMES = [
    "（二）镇（街道）在【10个工作日】内完成初审，并公示5天。 → indicator: 初审",
    "186名船民中，112人进了企业，剩下的【三十多人】务工。 → indicator: 船民",
    "全县收入5689元，增速排百色十二个县区的【第三位】。 → relative_to: 百色十二个县区",
    "（一）材料在【10个工作日】内完成初审。 → indicator: 初审",
    "公示无异议的，【一个月】内拨付到位。 → indicator: 拨付",
    "按每人【2000元】另行奖励。 → indicator: 奖励",
    "10年期国债收益率下行1bp；【30年】期国债下行2bp。 → indicator: 国债",
]


@pytest.mark.parametrize("line", [*OWNERS, *DEEDS, *PARTS, *DIFFERENCES, *RANKS, *WHOLES, *EACH, *TIMES])
def test_what_a_story_says_of_a_figure(reads, line):
    reads(line)
