"""What figures of news, filings and stories are of: names of people, batches, votes, deeds, differences by size."""

import pytest

PEOPLE = [
    # the segmenter leaves names in pieces
    "全场比赛，何林坚拿下【29分】。 → indicator: 何林坚得分",
    "替补后卫吴前得到【26分】。 → indicator: 吴前得分",
    "下半场，何林坚手感火热，第三节独得【14分】。 → indicator: 何林坚得分",
    "经查，以柴某（男，【34岁】）为首的团伙作案多起。 → indicator: 柴某",
    "老钟站在门口。他大名孙长根，今年【68岁】。 → indicator: 孙长根",
    "后卫林子豪豪取【31分】。 → indicator: 林子豪得分",
    "中锋何林坚揽下【20分】。 → indicator: 何林坚得分",
    "小将陈立恒入账【18分】。 → indicator: 陈立恒得分",
    "前锋何明射下【16分】。 → indicator: 何明得分",
    # a team is no person
    "浙江队末节轰下【33分】。 → indicator: 浙江队得分",
]

DEEDS = [
    "目前已有【19人】被依法刑事拘留，追回赃款178万元。 → indicator: 被依法刑事拘留",
    "决议以8票赞成、【1票】反对通过。 → indicator: 反对",
    "决议以【8票】赞成、1票反对通过。 → indicator: 赞成",
    "他自己掏出【2万元】买了树苗。 → indicator: 树苗",
    "最多的一人被骗【96万元】。 → indicator: 被骗",
    "救援人员已救起【29人】。 → indicator: 救起",
    "铁路部门已停运途经杭州的列车【143趟】。 → indicator: 停运途经杭州的列车",
    "工人们把电梯井往东挪了【60厘米】。 → indicator: 电梯井",
    "这些年光轮胎就换了【四十几条】。 → indicator: 轮胎",
    "老赵的工资也涨了，每月能拿到【四千二百元】。 → indicator: 老赵的工资, per: 月",
    "街道还投资【3000万元】。 → indicator: 街道投资",
    "审核通过后，在门户网站公示【5天】。 → indicator: 公示",
    "财政部门在【7个工作日】内将资金拨付到位。 → indicator: 拨付, role: level",
    "申请人应在完工后【60日】内向住建部门提出申请。 → indicator: 提出申请",
    "培训结束后【90日】内，培训单位应当向当地人社部门提出申请。 → indicator: 提出申请",
    # what a goes by, and what only looks like it
    "上市公司再融资【30亿元】。 → indicator: 上市公司再融资",
    "出口大于进口【12亿元】。 → role: change",
]

MEASURES = [
    "本合同总价为人民币33,000万元（大写：【叁亿叁仟万元整】）。 → indicator: 本合同总价",
    "球队本赛季场均得分【112.4分】。 → indicator: 球队本赛季场均得分",
    "本赛季主场场均上座【8940人】。 → per: 场",
    "李娜在女子100米自由泳决赛中游出【53秒12】。 → indicator: 自由泳决赛",
    "何林在决赛中跑出【10秒38】。 → indicator: 何林",
    "老人每月领取高龄津贴100元，80周岁以上每月【200元】。 → indicator: 高龄津贴",
    "成本上升，主要系原材料价格上涨约【20%】所致。 → indicator: 原材料价格",
    "公司收到政府补助1560万元，其中与收益相关的【1200万元】。 → indicator: 收到政府补助",
    "公司拿到与收益相关的【1200万元】补助。 → indicator: 补助",
    "家庭人均住房面积低于【15平方米】的，可申请公租房。 → indicator: 家庭人均住房面积",
    "设立总规模【20亿元】的基金。 → indicator: 总规模",
    "受寒潮影响，全市降温【12℃】。 → indicator: 降温, role: change",
    "失业金每月1200元，最长可领取【24个月】。 → role: level",
    "每月发放生活补贴1500元，最长发放【3年】。 → role: level, indicator: 发放生活补贴",
    "快递小哥每天派送【200多件】。 → indicator: 派送, per: 天",
]

PARALLELS = [
    # what stands in the place of another one is told the same of
    "试验组有效率为92.5%，对照组为【76.3%】。 → indicator: 对照组有效率",
    "城镇居民人均可支配收入3万元，农村居民【1.5万元】。 → indicator: 农村居民人均可支配收入",
    "甲厂职工300人，乙厂【200人】。 → indicator: 乙厂职工",
    "甲厂职工300人，班车【20辆】。 → indicator: 班车",
    "男生32人，女生【28人】。 → indicator: 女生",
    # where it was done, and to whom, stands in front of what was done
    "检察机关批准逮捕【56人】。 → indicator: 批准逮捕",
    "足球队成立以来，共向省队输送队员【9名】。 → indicator: 输送队员",
    "博物馆开馆首日迎来观众【6800人】。 → indicator: 迎来观众",
    "循环500次后容量保持率【91%】。 → indicator: 容量保持率",
    "这条街的月租今年比三年前高了【两倍】。 → indicator: 街的月租, role: change",
    "两市成交7100亿元，比周一又缩了【400亿元】。 → indicator: 两市成交, role: change, value: -40000000000",
    "客队积【35分】，升至第二位。 → indicator: 积分",
    "客队积35分升至第二位，距榜首只差【一分】。 → indicator: 积分",
    "会议应到代表312名，实到【298名】。 → indicator: 实到",
    "全场射门17次，射正【6次】。 → indicator: 射正",
    "人民币对美元中间价报6.8718，调升【146个基点】。 → indicator: 人民币对美元中间价",
    "向全体股东每股派发现金红利【0.18元】。 → indicator: 派发现金红利",
    "粒径45纳米，比表面积达到【128平方米】。 → indicator: 比表面积",
]

LENGTHS = [
    "他在酒厂烧过【九年】锅炉，下岗后开店。 → role: level, indicator: 烧锅炉",
    "四台收割机【一天半】就收完了。 → role: level, indicator: 收完",
    "老卞也去了，站了不到【五分钟】就往回走。 → role: level, indicator: 站",
    # what names a thing, and what only says when
    "全县普及了【九年】制义务教育。 → role: qualifier",
    "通过【五年】努力，产值翻了一番。 → role: qualifier",
    "成本每降1%，【一年】就可以增加收入二十亿元。 → role: qualifier",
]

COURSES = [
    "社员由成立时的【18户】发展到如今的265户。 → indicator: 社员",
    "社员由成立时的18户发展到如今的【265户】。 → indicator: 社员",
    "全国收获进度过【七成半】，山东过六成，河北刚过两成。 → indicator: 收获进度, bound: more_than",
    "全国收获进度过七成半，山东过【六成】，河北刚过两成。 → indicator: 收获进度, bound: more_than",
    "全国收获进度过七成半，山东过六成，河北刚过【两成】。 → indicator: 收获进度, bound: more_than",
    "快递一天少则【二三十件】，多则上百件。 → indicator: 快递",
    "快递一天少则二三十件，多则【上百件】。 → indicator: 快递",
    "新能源汽车产销分别完成【20.7万辆】和20.3万辆。 → indicator: 新能源汽车产量",
    "新能源汽车产销分别完成20.7万辆和【20.3万辆】。 → indicator: 新能源汽车销量",
    "客房数在8间以上且投资额达到【100万元】的，给予奖励。 → indicator: 投资额",
    "会议通过【60%】的议案。 → bound: exact",
]


@pytest.mark.parametrize("line", [*PEOPLE, *DEEDS, *MEASURES, *PARALLELS, *LENGTHS, *COURSES])
def test_it_is_read(line: str, reads):
    reads(line)
