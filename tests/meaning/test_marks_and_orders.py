"""What a figure is held against: marks, places in an order, what parts are told of; sizes and lengths that are told."""

import pytest

LINES = [
    # a mark is exact, whatever lies above or below it
    "库存去化周期14.2个月，略高于【14个月】的警戒线。 → bound: exact, role: level",
    "采购经理指数为48.9%，低于【50%】的荣枯线。 → bound: exact, role: level",
    "孩子每天喝饮料含糖40克，超过了每日【25克】的推荐量。 → bound: exact, role: level, per: 日",
    "负债率58%，没有达到【60%】的上限。 → bound: exact",
    "库存去化周期超过【14个月】。 → bound: more_than",
    "年产120万吨，日产稳定在超过【3000吨】的水平。 → bound: more_than",
    # what is lacking
    "水库水位21.3米，距警戒水位还差【0.7米】。 → role: change, relative_to: 警戒水位",
    "她考了588分，离录取线只差【3分】。 → role: change, relative_to: 录取线",
    "离集镇还差【2公里】。 → role: level",
    # who holds a place stands for it
    "他掷出20米03，超过第二名【41厘米】。 → role: change, relative_to: 第二名",
    "他掷出20米03，超过【第二名】41厘米。 → role: qualifier, bound: exact",
    "她用时54秒，比赛会纪录慢了【0.4秒】。 → role: change, relative_to: 赛会纪录",
    "比赛下午开始，历时【3小时】。 → role: level",
    "桥面距江面高差近【300米】。 → role: level",
    "主队距离榜首只差【1分】。 → relative_to: 榜首",
    "总成绩359公斤，比第二名多出【6公斤】。 → role: change, relative_to: 第二名",
    "对东盟出口超过对欧盟出口【2.3亿元】。 → role: change, relative_to: 对欧盟出口",
    "售价超过【30元】。 → role: level, bound: more_than",
    "患者体重减轻了【3公斤】。 → role: change, value: -3",
    "目标价36元，较现价有【22%】的上行空间。 → role: change, relative_to: 现价",
    # dearer, and less that is paid
    "标准款卖2199元，加长款贵【200元】。 → role: change, value: 200",
    "湖景房贵【一倍】。 → role: change",
    "名贵药材【80元】一两。 → role: level",
    "企业一年少交税款【30万元】。 → role: change, value: -300000",
    "店家退还多收房款【300元】。 → role: level",
    "每人至多交会费【30元】。 → role: level",
    "净值增长13%，跑赢业绩基准【5.6个百分点】。 → role: change, value: 5.6, relative_to: 业绩基准",
    "净值增长1%，跑输大盘【3个百分点】。 → value: -3, relative_to: 大盘",
    "实现利润112万元，超过承包基数【32万元】。 → role: change, relative_to: 承包基数",
    "节电120万度，相当于减排二氧化碳【735吨】。 → role: change, value: -735",
    # an average that ends a base, and one that does not
    "年日照2680小时，比全国平均高【210小时】。 → relative_to: 全国平均",
    "农村居民收入比全省平均高【1820元】。 → relative_to: 全省平均",
    "产量比上年平均增长【3%】。 → relative_to: 上年",
    # the lists that places stand in
    "全运会奖牌榜上，我省以18金位列【第九】。 → relative_to: 全运会奖牌榜",
    "在刚公布的百强镇名单中，柳河镇排名【第62位】。 → relative_to: 百强镇名单",
    "在国家对省的考核中，我省列【第三位】。 → relative_to: 国家对省的考核",
    "在上月水质排名中，辽河口居【第5位】。 → relative_to: 水质排名",
    "在全国28个大城市的评比中，沈阳排名【第二】。 → relative_to: 全国28个大城市的评比",
    "决赛中，她获得【第二名】。 → relative_to: none",
    # multiples of what stands behind 按 and 在, and what a base comes to
    "商家按价款的【三倍】赔偿。 → relative_to: 价款, role: level",
    "销量保持在去年的【2倍】。 → relative_to: 去年",
    "客流稳定在节前的【八成】左右。 → relative_to: 节前, role: share",
    "市盈率22倍，低于同行平均的【31倍】。 → role: level, value: 31",
    # parts of those that were counted, and of what is named with 里
    "湿地公园面积3.1万亩，核心区占【41%】。 → relative_to: none",
    "自然保护区面积3.1万亩，核心区占【41%】，缓冲区占23%。 → relative_to: 自然保护区面积",
    "自然保护区面积3.1万亩，核心区占41%，缓冲区占【23%】。 → relative_to: 自然保护区面积",
    "学校有教师640人，具有博士学位的占【七成】。 → relative_to: 教师",
    "外宾来自17个国家，女性占【六成】。 → relative_to: none",
    "水獭的食物里鱼类占【六成】。 → relative_to: 水獭的食物",
    "通行车辆41万辆次，其中7座以下客车占【九成】。 → relative_to: 通行车辆",
    "硕士74人，博士16人，男女比例为1.2∶1，少数民族毕业生占【5%】。 → relative_to: none",
    "容量只剩常温的【六成】。 → relative_to: 常温, role: share",
    "票房只收回成本的【三分之一】。 → relative_to: 成本",
    "每低1℃退当日热费的【两成】。 → relative_to: 当日热费",
    "退休金的【两成】用于买药。 → relative_to: 退休金",
    "收到建议312件，其中农业方面最多，占【三成一】。 → relative_to: 收到建议",
    "降雨268毫米，相当于当地年均降雨量的【三成】。 → per: none, relative_to: 当地年均降雨量",
    "企业按【20%】的税率缴税。 → role: level",
    "对【30%】的职工进行培训。 → role: share, relative_to: 职工",
    # so many of those who were asked
    "42%的受访者退过货，只有不到【一成】受访者从不看评价。 → role: share, relative_to: 受访者, bound: less_than",
    "仅有【两成】网友表示支持。 → role: share, relative_to: 网友",
    "他有【八成】把握。 → role: level",
    "已有【九成】秋苗浇过一遍水。 → role: share, relative_to: 秋苗",
    "仍有【一半】的村没有通车。 → role: share, relative_to: 村",
    "各校统招计划的【60%】分配到初中学校。 → role: share, relative_to: 各校统招计划",
    "服用这种药的患者中，约【8%】会出现头晕。 → role: share, relative_to: 服用这种药的患者",
    "募集资金中5亿元用于还债，占【62.5%】。 → relative_to: 募集资金",
    "跟需要比，仍有【四分之一】的缺口。 → role: level",
    # sizes of machines, ages of groups, lengths that are told
    "新装的【256排】CT投入使用。 → role: qualifier",
    "展位售出【256排】。 → role: level",
    "【65岁】及以上人口2.1万人。 → role: qualifier, bound: at_least",
    "电脑配【8GB】内存。 → bound: exact",
    "为期【8天】的展会昨天闭幕。 → role: level",
    "为期【8天】的民歌艺术节闭幕。 → role: level, indicator: 民歌艺术节",
    "提前【两年】完成病险水库加固任务。 → role: level, indicator: 病险水库加固任务",
    "每周锻炼【150分钟】的人更长寿。 → role: qualifier",
    "团体参观请提前【3天】致电。 → role: level",
    "成年人每周至少进行【150分钟】中等强度运动。 → role: level, bound: at_least, per: 周",
    "实行每天【8小时】工作制。 → per: 天",
    "安全生产已连续【2100天】。 → role: level",
    "产量连续【三年】增长。 → role: qualifier",
    "首批【1.2万吨】粮食运抵港口。 → role: level",
    "处暂扣【六个月】驾驶证。 → role: level",
    "比计划提前【20天】完工。 → role: change, relative_to: 计划",
]


@pytest.mark.parametrize("line", LINES)
def test_what_a_figure_is_held_against(reads, line):
    reads(line)
