"""What courts are asked for and order, what deals, notices and policies promise, and what they only tell."""

import datetime as dt

import pytest

JULY = dt.date(2021, 7, 10)
DEAL = "# 甲公司关于收购乙公司股权的公告\n\n"
JOBS = "# 某区2021年公开招聘社区工作者公告\n\n"
POLICY = "# 某市关于优化审批流程的实施意见\n\n"

TARGETS = [
    "请求判令被告支付货款【6万元】。",
    "原告请求法院判令被告返还押金【6万元】。",
    "被告于本判决生效之日起十日内支付货款【6万元】。",
    "两名被告人还须在判决生效后30日内放流鱼苗【6万尾】。",
    "责令该厂在8月底前拆除厂房【300平方米】。",
    "她正筹建新厂，占地80亩，总投资【6亿元】。",
    DEAL + "三、协议主要内容\n\n1. 支付方式：协议生效后，公司支付首期款【6000万元】。",
    DEAL + "三、协议主要内容\n\n2. 业绩承诺：净利润不低于【2600万元】。",
    JOBS + "一、名额\n\n本次共招聘工作者【86名】。",
    POLICY + "市财政安排专项资金【1500万元】，用于平台建设。",
]

FACTS = [
    "法院判令被告支付货款【6万元】。",
    "法院责令整改企业【6家】。",
    "筹建多年的新厂占地【80亩】。",
    DEAL + "二、标的情况\n\n乙公司注册资本【5000万元】。",
    "# 甲公司关于完成收购乙公司股权的公告\n\n三、协议主要内容\n\n1. 支付方式：公司支付首期款【6000万元】。",
    JOBS + "一、招聘名额\n\n目前全区有工作者【946人】。",
    JOBS + "一、招聘名额\n\n目前全区112个社区有工作者946人，其中持证的【287人】。",
    POLICY + "市财政已安排专项资金【1500万元】，用于平台建设。",
]


@pytest.mark.parametrize("text", TARGETS)
def test_what_is_to_come_is_a_target(marked, text):
    assert marked(text, date=JULY).status.value == "target"


@pytest.mark.parametrize("text", FACTS)
def test_what_is_told_is_a_fact(marked, text):
    assert marked(text, date=JULY).status.value == "actual"
