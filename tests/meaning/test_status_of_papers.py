"""Whether a figure of a newspaper is wanted or done: cuts, demands, ends of measures, promises that are things."""

import pytest

STATUS = [
    # what is to be cut, and what measures are to bring
    ("公司要减少库存【60吨】。", "target"),
    ("此外，铁路要减亏【60%】。", "target"),
    ("今年要采取措施，使铁路减亏【60亿元】。", "target"),
    ("公司减少库存【60吨】。", "actual"),
    ("因为目标明确，使公司在2021年一年就有【60款】机型获奖。", "actual"),
    ("针对各企业的实际需要，部门加强培训，筛选出待业人员【60名】。", "actual"),
    ("各企业要加强培训，筛选出待业人员【60名】。", "target"),
    ("他每天要在地里工作【6个小时】。", "actual"),
    ("为确保年底完工，施工队每天要完成浇筑【600方】。", "target"),
    ("今年要在地里打井【6口】。", "target"),
    ("妇联争取国际援款【60万元】，修了学校。", "actual"),
    ("妇联争取修学校【60所】。", "target"),
    # 将 in front of what is done something with
    ("部门将【60种】鸟列入名单。", "actual"),
    ("部门将新增鸟【60种】。", "target"),
    ("局里将处室由44个划转分流为【14个】。", "actual"),
    ("【60台】影碟机将陆续送达各县。", "target"),
    # ten years that have begun
    ("进入二十年代，企业的价值常为资产的【60倍】。", "actual"),
    # what somebody demands, and what is met
    ("对方要求撤出的范围不能少于【60%】。", "target"),
    ("撤出的范围没有少于【60%】。", "actual"),
    # what a budget sets aside, and what one set aside
    ("今年市级预算安排养老资金【6亿元】。", "target"),
    ("本年度财政预算安排养老资金【6亿元】。", "target"),
    ("2022年，市级预算安排养老资金【6亿元】，支持项目60个。", "actual"),
    ("2022年，市级预算安排养老资金6亿元，支持项目【60个】。", "actual"),
    ("五年来，财政预算安排养老资金【6亿元】，建成养老院60所。", "actual"),
    ("2021年预算安排养老支出【6亿元】，完成预算的98%。", "actual"),
    ("2022年全市预算安排支出160亿元，执行结果为【158亿元】。", "actual"),
    ("截至目前，县级预算安排养老资金【6000万元】，全部拨付到位。", "actual"),
    ("今年以来，县级预算安排养老资金【6000万元】。", "actual"),
    # what a plan lays down, and what it finds
    ("规划明确，五年内建成养老院【60所】。", "target"),
    ("规划明确，全市现有养老院【60所】。", "actual"),
    ("规划指出，全市缺少床位【6000张】。", "actual"),
    ("规划指出全市目前缺口【600亩】。", "actual"),
    ("去年规划明确的任务完成【96%】。", "actual"),
    ("规划明确的【60个】项目已开工20个。", "actual"),
    # what is to be won, and what was
    ("今年要积极争取外援资金【6亿元】。", "target"),
    ("下半年争取国际贷款【6亿元】。", "target"),
    ("今年争取外资【6亿美元】，引进项目20个。", "target"),
    ("争取国际合作项目【60个】，力争出口5亿元。", "target"),
    ("市里已争取外援资金【6亿元】。", "actual"),
    ("去年争取到国际贷款【6亿元】。", "actual"),
    # what a clause tells of its own behind what will be done
    ("展会将举办论坛5场，邀请专家【60名】。", "target"),
    ("展会将举办论坛5场，上届成交额达【60亿元】。", "actual"),
    ("该线路将缩短行程20分钟，线路全长【60公里】。", "actual"),
    ("该线路将缩短行程20分钟，线路全长300公里，设站【60座】。", "actual"),
    ("县里将新建公路3条，全长【60公里】。", "target"),
    ("国家要求噪声不得高于【60分贝】。", "actual"),
    ("国家要求噪声不得高于60分贝，监测结果为【50分贝】。", "actual"),
    ("法律要求企业注册资本不得低于【60万元】。", "actual"),
    ("法律要求企业注册资本不能低于【60万元】。", "actual"),
    # what was laid down, and what came of it
    ("生产指标安排【600吨】，完成620吨。", "target"),
    ("去年生产指标安排600吨，完成【620吨】。", "actual"),
    ("到年底完成目标【600亿元】。", "target"),
    ("到年底完成招商目标【600亿元】。", "target"),
    ("去年完成目标【600亿元】。", "actual"),
    ("不应把成本压低到【600元】。", "actual"),
    ("应把成本压低到【600元】。", "target"),
    # what is still to come of what is counted
    ("公司【60家】铝厂将招标。", "target"),
    ("公司【60家】铝厂已招标。", "actual"),
    # a promise that is a thing, a market that is new
    ("开展服务承诺的企业占【60%】。", "actual"),
    ("开展承诺活动的企业占【60%】。", "actual"),
    ("企业承诺新增岗位【60个】。", "target"),
    ("政府向社会承诺服务2024年提供岗位【6000个】。", "target"),
    ("公司向社会承诺新增岗位【60个】。", "target"),
    ("承诺服务的企业占【60%】。", "actual"),
    ("流入主要新兴市场的资金为【60亿元】。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_what_is_wanted_in_a_paper(marked, text, status):
    assert marked(text).status == status
