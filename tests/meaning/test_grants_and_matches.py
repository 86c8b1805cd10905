"""What sums are granted, kept or given back as, what the numbers of a match are, and who only does something."""

import pytest

GRANTS = [
    "对国家级、省级众创空间，分别给予【100万元】、50万元的一次性奖励。 → indicator: 一次性奖励",
    "对国家级、省级众创空间，分别给予100万元、【50万元】的一次性奖励。 → indicator: 一次性奖励",
    "按日加收【万分之五】的滞纳金。 → indicator: 滞纳金",
    "按合同金额收取【5%】的履约保证金。 → indicator: 履约保证金",
    "新建充电桩按每千瓦【300元】给予建设补助。 → indicator: 建设补助",
    "市财政按每部电梯【15万元】给予补贴，其余由住户分摊。 → indicator: 补贴",
    "新建充电桩按每千瓦300元给予建设补助，单个站点最高不超过【50万元】。 → indicator: 建设补助",
    "每平方米补助800元，一家店铺最多可得【60万元】。 → indicator: 补助",
    # a part that is taken or given back is one of the thing
    "扣减该单位考核奖金的【20%】。 → indicator: 考核奖金, relative_to: 考核奖金",
    "退还已缴学费的【80%】。 → indicator: 已缴学费",
    "按日退还热费的【50%】。 → indicator: 热费",
    "返还电费的【一半】。 → indicator: 电费",
    "减免其当年房产税的【一半】。 → indicator: 当年房产税",
    "免除租金的【三成】。 → indicator: 租金",
    "报销车费的【八成】。 → indicator: 车费",
    "核减预算的【5%】。 → indicator: 预算",
    "没收保证金的【一半】。 → indicator: 保证金",
    "追回赃款的【七成】。 → indicator: 赃款",
    "可抵扣税额的【10%】。 → indicator: 税额",
    # what stands behind the last of a list of sums, though no 的 does, and what each of a list is given
    "对硕士、博士每人一次性给予【1.2万元】、3万元安家费。 → indicator: 安家费, per: 人",
    "对获得市、省名牌的企业给予【6万元】和12万元奖励。 → indicator: 奖励",
    "对市级、省级合作社分别奖励【3万元】、6万元。 → indicator: 奖励",
    "对持证工人按【900元】、1200元、1800元给予补贴。 → indicator: 补贴",
    "村里投入【5万元】、8万元新建水塔。 → indicator: 投入",
    "给予【9000元】、7000元不等的补贴。 → indicator: 补贴",
    "补助【9000元】、7000元不等。 → indicator: 补助",
    "奖励【9000元】、7000元给先进班组。 → indicator: 奖励",
    "奖励【9000元】、7000元以及证书。 → indicator: 奖励",
    "支付【9亿元】、7亿元后接管厂房。 → indicator: 支付",
    "补贴【900元】、700元的牧户有60户。 → indicator: 补贴",
    "缴纳900元、700元押金的租户有【60户】。 → indicator: 租户",
    "公司以【9亿元】、7亿元的注册资本设立分厂。 → indicator: 公司",
    # a part of an amount that no 的 tells, by what is granted, paid or taken of it
    "逾期的，每日按应缴额【万分之四】加收滞纳金。 → role: share, indicator: 滞纳金, relative_to: 应缴额, per: 日",
    "中介按成交价【2%】收取佣金。 → role: share, indicator: 佣金, relative_to: 成交价",
    "佣金按成交额【2%】收取。 → role: share, indicator: 佣金, relative_to: 成交额",
    "对技改项目按设备投资额【12%】给予补助。 → role: share, indicator: 补助, relative_to: 设备投资额",
    "按固定资产投资额【4%】一次性奖励。 → role: share, indicator: 奖励, relative_to: 固定资产投资额",
    "企业按工资总额8%计提福利费，按【2%】计提工会经费。 → indicator: 工会经费",
    "每逾期一天，按合同价款的【0.2%】向甲方支付违约金。 → indicator: 违约金, relative_to: 合同价款, per: 天",
    "存款每年按【5%】递增。 → role: level",
    "电费按基准价上浮【5%】收取。 → role: change",
    "个人所得按税率【20%】计算缴纳。 → role: level",
    # what is no grant
    "发行价格为不低于交易均价的【90%】。 → indicator: 发行价格",
    "法院判令被告按年利率【6%】支付利息。 → indicator: 年利率",
]

MATCHES = [
    "李强和张鹏分别得到【18分】和15分。 → indicator: 李强得分",
    "李强和张鹏分别得到18分和【15分】。 → indicator: 张鹏得分",
    "替补出场的周凯也有【12分】入账。 → indicator: 周凯得分",
    "陈思琪虽然只打了三局，也有【14分】进账。 → indicator: 陈思琪得分",
    "黔东南队的杨秀芝以【6米18】领先。 → indicator: 杨秀芝成绩",
    "遵义队石雨晴以【6米14】暂居第二。 → indicator: 石雨晴成绩",
    "他以【531分】考入省重点大学。 → indicator: 成绩",
    "女将刘敏以【23秒15】摘金。 → indicator: 刘敏成绩",
    "客队先后打进【三球】。 → indicator: 打进球",
    "客队先后攻入【三球】。 → indicator: 攻入球",
    "一度被客队甩开【15分】。 → indicator: 分差",
    "末节优势缩小到【3分】。 → indicator: 分差",
    "梅州队积分升至28分，与身后的丽江队拉开【5分】。 → indicator: 梅州队积分",
    "帮助球队反超【2分】。 → bound: exact",
    "山西队的三分球命中率则由上半场的【55%】掉到全场的36.4%。 → role: level, indicator: 山西队的三分球命中率",
    "山西队的三分球命中率则由上半场的55%掉到全场的【36.4%】。 → role: level, indicator: 山西队的三分球命中率",
    "胜率67.6%，排名由上赛季的【第八位】蹿升至第四位。 → indicator: 排名",
    "胜率67.6%，排名由上赛季的第八位蹿升至【第四位】。 → indicator: 排名",
    # points of an examination and marks of no race
    "考试总分【500分】。 → indicator: 考试总分",
    "列车以每小时【350公里】的速度运行。 → indicator: 列车",
]

DOERS = [
    "县供销社收购棉花【一万二千担】。 → indicator: 收购棉花",
    "客运站加开班车【32趟】。 → indicator: 加开班车",
    "出版社捐出图书【32册】。 → indicator: 捐出图书",
    "自来水厂供应自来水【32吨】。 → indicator: 供应自来水",
    "财政部、应急管理部预拨救灾资金【2亿元】。 → indicator: 救灾资金",
    "粮食局已紧急调运帐篷【3000顶】。 → indicator: 调运帐篷",
    "红十字会购置帐篷【3000顶】。 → indicator: 购置帐篷",
    "这家商场售出家电【3000台】。 → indicator: 售出家电",
    # what does nothing is what is measured
    "企业开办压缩至【半个工作日】以内。 → indicator: 企业开办",
    "公司管理费用【6亿元】。 → indicator: 公司管理费用",
]


@pytest.mark.parametrize("example", [*GRANTS, *MATCHES, *DOERS])
def test_what_a_number_is(reads, example):
    reads(example)
