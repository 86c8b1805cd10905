"""The words of prose that tell what is wanted: each row of the table by its example, beside its near miss."""

import pytest

from jinzhou_extract.lexicon.toml import read_table

ROWS = [beside for name in ("wanted", "wanted_near") for beside in read_table("wanting.toml")[name]["beside"]]


@pytest.mark.parametrize("row", ROWS)
def test_an_example_is_wanted_and_a_near_miss_done(marked, row):
    assert marked(row["example"]).status == "target"
    assert marked(row["near_miss"]).status == "actual"


WANTED = [
    "全队力求每季走访【200户】。",
    "河道竣工后，灌溉农田【30万亩】。",
    "电站投运后，年发电【6亿千瓦时】。",
    "县里正在筹建养老院，设床位【300张】。",
    "村里正筹划办厂，用工【120人】。",
    "厂里正在筹划扩产，用工【120人】。",
    "股东本次增持不少于【300万股】。",
    "本次募集资金不超过【4亿元】。",
    "任务数是植树【40万株】。",
    "任务指标为【40万株】。",
    "棉花产量指标是【40万担】。",
    "各乡的任务指标定为【40万株】。",
    "建设指标为【60公顷】。",
    "今年考核指标是【85分】。",
    "投资指标为【3亿元】。",
    "边锋需停赛【三周】。",
    "村里决定，兴办砖厂，投资【80万元】。",
    "学校决定，招录代课教师【40名】。",
    "公司决定，参股电站，出资【4亿元】。",
    "下季上市新品【40款】。",
    "项目估算投资【3亿元】。",
    "发行价不低于定价基准日均价的【90%】。",
    "全年植树计划已改为【40万株】。",
    "全年植树计划提高到【40万株】。",
    "全年植树计划修订为【40万株】。",
    "植树任务数定为【40万株】。",
    "任务指标是【40万株】。",
    "全年植树计划增加到【40万株】。",
    "应把人数减少至【30人】。",
    "应把面积扩大至【30亩】。",
    "收购指标是【40万担】。",
    "全年植树计划调整为【40万株】。",
    "全年植树计划已增加到【40万株】。",
    "任务数为【40万株】。",
    "“八五计划”产煤【300万吨】。",
    "应把租金降低为【300元】。",
    "到二〇三〇年，绿地达到【300公顷】。",
]


@pytest.mark.parametrize("text", WANTED)
def test_a_word_of_wanting_makes_a_target(marked, text):
    assert marked(text).status == "target"


NOUNS = [
    ("市水务部门将新增水表【3万只】。", "target"),
    ("县城主干道将于下半年拓宽，绿地【3公顷】。", "target"),
    ("网上将新增商户【300家】。", "target"),
    ("门将再次扑救，挡下射门【3次】。", "actual"),
    ("客队主将在上半场得到【12分】。", "actual"),
    ("老将分得一等功【3次】。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), NOUNS)
def test_the_end_of_a_noun_is_no_word_of_wanting(marked, text, status):
    assert marked(text).status == status


DONE = [
    "仓库准备麻袋【300条】。",
    "村里准备薄膜【12吨】。",
    "队里准备物品【30件】。",
    "民警将逃犯【3名】抓捕归案。",
    "店家将多收的【300元】奉还。",
]


@pytest.mark.parametrize("text", DONE)
def test_what_is_ready_or_was_dealt_with_is_done(marked, text):
    assert marked(text).status == "actual"


RECKONED = ["初步预计", "快报统计", "快报显示"]


@pytest.mark.parametrize("words", RECKONED)
def test_a_first_reckoning_is_an_estimate_of_what_was(marked, words):
    metric = marked(f"{words}，去年产值【30亿元】。")
    assert (metric.status, "estimate" in metric.flags) == ("actual", True)


DEMANDS = [
    ("镇政府要求关停砖窑【14座】。", "target"),
    ("已要求关停砖窑【14座】。", "actual"),
    ("按上级要求关停砖窑【14座】。", "actual"),
    ("按照整改要求，全镇关停砖窑【14座】。", "actual"),
    ("要求退款的旅客有【40多人】。", "actual"),
    ("要求调离的教师有【9人】。", "actual"),
    ("租户要求赔偿损失【4万元】。", "target"),
    ("租户要求赔偿损失4万元，法院判了【1.5万元】。", "actual"),
    ("租户要求赔偿损失4万元，最终获赔【1.5万元】。", "actual"),
    ("租户要求赔偿损失4万元，法院判赔【1.5万元】。", "actual"),
    ("租户要求赔偿损失4万元，后以【1.5万元】和解。", "actual"),
    ("租户要求赔偿损失4万元，但只拿到【1.5万元】。", "actual"),
    ("租户要求赔偿损失4万元，房东先行支付【1万元】。", "actual"),
    ("租户要求赔偿损失4万元、搬家费【1万元】。", "target"),
    ("租户要求赔偿损失4万元，并支付利息【1万元】。", "target"),
    ("力争三年内，最终拿到专利【30件】。", "target"),
    ("租户要求赔偿损失4万元，预计最终可获赔【1万元】。", "target"),
    ("物价局要求退还押金【9万元】，已全部退还。", "actual"),
    ("物价局要求退还押金【9万元】，已退还2万元。", "target"),
    ("物价局责令商场退还押金【9万元】。", "actual"),
    ("物价局责令退款2万元，罚款【1万元】。", "actual"),
    ("全年共责令退还押金【9万元】。", "actual"),
    ("安监局责令关闭煤矿【9座】。", "actual"),
    ("法院勒令厂方赔偿村民【9万元】。", "actual"),
    ("国王下令增兵【9000人】。", "target"),
    ("命令工兵两天内架桥【3座】。", "target"),
    ("要求厂家在接到订单后【5日】内发货。", "target"),
    ("要求厂家在接到订单后5日内发货【70箱】。", "target"),
    ("要求各组在霜降前完成播种【900亩】。", "target"),
    ("要求职工每周值班不超过【20小时】。", "target"),
    ("要求每周轮休的职工有【20名】。", "actual"),
    ("收到要求在外人员返乡的通知后【7日】内动身。", "actual"),
    ("城管责令【15日】内拆除围墙。", "target"),
    ("督促矿方72小时内补发工资【60万元】。", "target"),
    ("法院判令被告10日内支付租金【6万元】。", "actual"),
    ("全年督促整改隐患【160处】。", "actual"),
    ("去年全县责令停业的作坊有【16家】。", "actual"),
    ("政府承诺的【20件】实事全部办结。", "actual"),
    ("政府承诺的【20件】实事年内办结。", "target"),
    ("预计48小时内送达，可他等了【5天】。", "actual"),
    ("预计3天装完，结果装了【一周】。", "actual"),
    ("预计3天装完，但雨天要装【5天】。", "target"),
    ("预计产值1.2亿元，增长了【8%】。", "target"),
]


@pytest.mark.parametrize(("text", "status"), DEMANDS)
def test_what_is_demanded_or_promised_is_not_yet_done(marked, text, status):
    assert marked(text).status == status
