"""Goals that were missed, what a notice asks for and what a scheme costs are wanted; what is told of them now is not."""

import datetime as dt
from collections.abc import Callable

import pytest

from jinzhou_extract import extract
from jinzhou_extract.metric import Metric

YEAR = {"date": dt.date(2022, 1, 10), "title": "锦州市2021年国民经济计划执行情况"}
NEWS = {"date": dt.date(2021, 7, 12), "title": ""}
NOTICE = {"date": dt.date(2021, 3, 20), "title": "关于做好2021年城镇老旧小区改造工作的通知"}

GOALS = [
    ("城镇新增就业2.9万人，超额完成新增就业【2.5万人】的目标。", "target"),
    ("居民消费价格上涨2.2%，低于年初确定的【3%】左右的控制目标。", "target"),
    ("工业增加值下降1.2%，没有完成增长【8%】的计划。", "target"),
    ("失业率2.4%，控制在【3.5%】的目标以内。", "target"),
    ("合格率99%，比省里下达的【97%】指标高2个百分点。", "target"),
    ("全年投资由年初计划的【80亿元】压减到45亿元。", "target"),
    ("全年投资由年初计划的80亿元压减到【45亿元】。", "actual"),
    ("顺利实现了增长【6%】的目标。", "actual"),
    ("完成年度目标的【112%】。", "actual"),
    ("受害率远低于【0.9‰】的省定控制指标。", "actual"),
    ("受害率远低于【0.9‰】的部定指标。", "actual"),
    ("列入计划的【18项】主要指标中，有16项完成。", "actual"),
    ("该项目计划总投资【3.6亿元】，已投入2亿元。", "target"),
    ("该项目计划总投资3.6亿元，已投入【2亿元】。", "actual"),
    ("新开工项目计划总投资下降【18.7%】。", "actual"),
]

SPOKEN = [
    ("果农说，今年估计能收【4万斤】，眼下地头价每公斤6.4元。", "target"),
    ("果农说，今年估计能收4万斤，眼下地头价每公斤【6.4元】。", "actual"),
    ("估计他有【40岁】。", "actual"),
    ("要狠抓项目建设，三季度集中开工项目【82个】，总投资437亿元。", "target"),
    ("要走【6里】路才到镇上。", "actual"),
    ("主要产品有【6种】。", "actual"),
    ("7月15日起，票价由28元降为【25元】。", "target"),
    ("7月1日起，票价由28元降为【25元】。", "actual"),
]

DEMANDS = [
    ("小区主要道路宽度不小于【4米】。", "target"),
    ("雨污分流率达到【100%】。", "target"),
    ("各街道要明确【1名】负责人。", "target"),
    ("经摸底，全市有小区【74个】，要在年内改完。", "actual"),
    ("每户补助不超过【2000元】。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), GOALS)
def test_a_goal_that_was_missed_was_a_goal(marked: Callable[..., Metric], text: str, status: str):
    assert marked(text, **YEAR).status == status


@pytest.mark.parametrize(("text", "status"), SPOKEN)
def test_what_is_guessed_ordered_or_announced_is_to_come(marked: Callable[..., Metric], text: str, status: str):
    assert marked(text, **NEWS).status == status


@pytest.mark.parametrize(("text", "status"), DEMANDS)
def test_a_notice_asks_for_something(marked: Callable[..., Metric], text: str, status: str):
    assert marked(text, **NOTICE).status == status


def test_other_notices_lay_down_rules(marked: Callable[..., Metric]):
    assert marked("卧室温度不低于【18℃】。", title="供热管理办法", date=dt.date(2021, 3, 20)).status == "actual"


def test_a_table_of_what_funds_are_for_is_a_scheme():
    table = (
        "| 项目名称 | 投资总额（万元） | 拟投入募集资金（万元） | 已投入（万元） |\n|---|---|---|---|\n"
        "| 铸件项目 | 31460 | 28500 | 1200 |\n"
    )
    assert [metric.status for metric in extract(f"# 募集资金\n\n{table}")] == ["target", "target", "actual"]
    plain = "| 项目名称 | 投资总额（万元） | 已投入（万元） |\n|---|---|---|\n| 铸件项目 | 31460 | 1200 |\n"
    assert [metric.status for metric in extract(f"# 工程建设\n\n{plain}")] == ["actual", "actual"]


def test_the_fields_of_a_proposal_are_to_come():
    text = "# 关于投资建设氨纶项目的公告\n\n2021-06-28\n\n投资金额：总投资约12.8亿元\n\n公司现有员工600名。\n"
    assert [metric.status for metric in extract(text)] == ["target", "actual"]


def test_what_a_report_wants_for_the_new_year_is_wanted_in_its_review(marked: Callable[..., Metric]):
    text = "新年度计划榨蔗150万吨，主营业务收入力争突破【7亿元】。"
    assert marked(text, title="2021年年度报告", date=dt.date(2022, 3, 1)).status == "target"


DRAFTS = [
    ("关于公开征求《某乡房屋迁建补偿办法（征求意见稿）》意见的公告", "砖木结构房屋每平方米补偿【720元】。", "target"),
    ("关于征求养犬管理办法修改意见的通知", "每户限养【一只】。", "target"),
    ("出租汽车运价管理办法（听证稿）", "起步价为每3公里【9元】。", "target"),
    ("出租汽车运价管理办法（听证稿）", "现行起步价为每3公里【7元】。", "actual"),
    ("出租汽车运价管理办法（听证稿）", "全市现有出租汽车【860辆】。", "actual"),
    ("出租汽车运价管理办法（听证稿）", "经摸底，须改装的车辆约【210辆】。", "actual"),
    ("关于征求养犬管理办法修改意见的通知", "公示期限为【15日】。", "actual"),
    ("出租汽车运价管理办法", "起步价为每3公里【9元】。", "actual"),  # it holds
    ("养犬管理办法征求意见情况的说明", "收到来信【37件】。", "actual"),
    ("养犬新规公开征求意见 市民来信不断", "收到来信【37件】。", "actual"),  # told of one
]


@pytest.mark.parametrize(("title", "text", "status"), DRAFTS)
def test_what_a_draft_lays_down_is_to_come(marked: Callable[..., Metric], title: str, text: str, status: str):
    assert marked(text, title=title, date=dt.date(2022, 3, 18)).status == status


WORDS = [
    # what a company sets aside, and who keeps the goal, want nothing
    ("上半年计提坏账准备【412万元】。", "actual"),
    ("公司计提存货跌价准备【300万元】。", "actual"),
    ("他家准备【3000元】过年。", "target"),
    ("三中的门将老林连扑【三个】点球。", "actual"),
    ("门将扑出【三个】点球。", "actual"),
    ("有关部门将投入【3亿元】。", "target"),
    ("厦门将新建公园【6座】。", "target"),
    # what a scheme is, and what somebody thinks of doing
    ("公司披露的方案是，回购总额不低于【3000万元】。", "target"),
    ("方案的亮点不少，共收到建议【37条】。", "actual"),
    ("方案提出，三年内改造泵站【14座】。", "target"),
    ("改造方案总投资【8600万元】。", "target"),
    ("根据供水方案，改造泵站【14座】。", "target"),
    ("根据利润分配方案，每10股派【1.5元】。", "actual"),
    ("方案经过多轮讨论，参加代表【64人】。", "actual"),
    # what is decided in front of a mark, but not what is awarded, or told behind a decision
    ("区里决定，拿出【260万元】维修校舍。", "target"),
    ("县委决定，从机关选派干部【85名】驻村。", "target"),
    ("董事会决定，以自有资金【4500万元】设立子公司。", "target"),
    ("组委会决定，授予【8家】企业金奖。", "actual"),
    ("会议作出决定，去年新建的【8座】泵站移交乡镇。", "actual"),
    # who makes ready a thing has it, who makes ready to do something does not yet
    ("目前，全乡准备稻种【9吨】。", "actual"),
    ("各镇已准备救灾棉被【2600床】，落实安置点41处。", "actual"),
    ("各镇已准备救灾棉被2600床，落实安置点【41处】。", "actual"),
    ("乡里准备修建水塔【3座】。", "target"),
    ("厂里准备在秋季招收学徒【40名】。", "target"),
    ("区里准备搬迁商户【90家】。", "target"),
    ("中专准备招生【240人】。", "target"),
    ("车间准备检修锅炉【2台】。", "target"),
    ("我准备资金【60万元】开店。", "target"),
    ("县里准备公路建设【18公里】。", "target"),
    # what is done above all, of habit or for each is not wanted
    ("全区主要培育苗木大户【40户】。", "actual"),
    ("全区要培育苗木大户【40户】。", "target"),
    ("重要改造项目【12个】。", "actual"),
    ("每亩要投放鱼苗【60尾】。", "actual"),
    ("每村要引进项目【2个】。", "target"),
    ("每年还要投入【2万元】修机器。", "actual"),
    ("今后还要投入【2万元】修机器。", "target"),
    ("会议还要再精简【两成】。", "target"),
    ("那一年开渠，村里还要再派工【40个】。", "actual"),
    # what was decided in a year gone by, or told with what came of it
    ("1987年，公社决定，购买拖拉机【2台】。", "actual"),
    ("他们决定，投入【20万元】办磨坊，次年保本。", "actual"),
    ("法院决定，投资款【20万元】发还。", "actual"),
    ("他们决定，投入【20万元】办磨坊。", "target"),
    # rules and what is stated in them or was done by them
    ("意见明确，补贴标准为每人每年【900元】。", "actual"),
    ("意见明确，三年改造泵站【14座】。", "target"),
    ("鉴定意见明确，护理期【40天】。", "actual"),
    ("收费方案确定，清运费每吨【70元】。", "actual"),
    ("根据赔偿方案，每人获赔【4万元】。", "actual"),
    ("根据应急方案，出动冲锋舟【8艘】。", "actual"),
    ("该方案总投资【7亿元】，已于上月完工。", "actual"),
    ("书记强调：大家要清醒地看到仍有危桥【6座】。", "actual"),
    ("书记强调：年底前要修好危桥【6座】。", "target"),
    ("我想今年攒下【三万块】。", "target"),
    ("他没想到今年攒下【三万块】。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), WORDS)
def test_words_that_look_like_those_of_wanting(marked: Callable[..., Metric], text: str, status: str):
    assert marked(text, **NEWS).status == status
