"""What is compared with a goal is done; a firm's guidance, the weather forecast and what is due by a time are to come."""

import datetime as dt
from collections.abc import Callable

import pytest

from jinzhou_extract.metric import Metric, Status

DONE = [
    "关于投资建设硅料项目的公告\n\n一、投资主体基本情况\n\n厂区占地约【220亩】。",
    "失业率3.1%，比预期目标低【0.7个百分点】。",
    "物价上涨1.6%，较年度目标低【1.2个百分点】。",
    "同比多争取资金【4亿元】。",
    "比去年少争取项目【4个】。",
    "三季度收入高于业绩指引中值【3%】。",
    "编印用药指引【12份】。",
    "三季度收入8亿元，超过营收指引，回款【5亿元】。",
    "听了天气预报，连夜抢收油菜【300亩】。",
    "天气预报准确率达到【90%】。",
    "承租人应于期满前30日交回钥匙【2把】。",
    "业主应于每月5日前缴纳租金【3000元】。",
    "全年产茶12万担，超额【百分之四】完成计划。",
    "提前一个月超额【12%】完成年度任务。",
    "计划造林3万亩，超额【5%】完成计划。",
    "各县按照要求，超额【5%】完成任务。",
    "确保了进度，超额【5%】完成任务。",
    "# 下步安排\n管线还剩【3公里】未铺。",
    "# 2022年上半年民生实事推进情况\n\n区政府办公室　7月11日\n\n今年区里的实事共【28项】。",
    "供应于本地，提前增加【3000吨】。",
]

TO_COME = [
    "确保超额【4%】完成计划。",
    "力争超额【百分之八】完成年度计划。",
    "县里要求各乡超额【4%】完成任务。",
    "明年要超额【百分之四】完成计划。",
    "2024年将超额【2%】完成减排任务。",
    "今年要超额【4%】完成征购任务。",
    "关于投资建设硅料项目的公告\n\n一、项目基本情况\n\n项目用地约【220亩】。",
    "没有完成增长【8%】的计划。",
    "比例低于【4%】的控制目标。",
    "# 下步安排\n新铺管线【3公里】。",
    "今年增收目标【300万元】。",
    "争取项目资金【4亿元】。",
    "公司的全年收入指引为【30亿元】。",
    "公司维持全年收入指引30亿元，研发费用率不低于【5%】。",
    "资本开支指引下调到【4.5亿元】。",
    "台里发布天气预报：山区有小雪，积雪【3厘米】。",
    "省台发布天气预报，北部多云，阵风【7级】。",
    "各队应于谷雨前备种【60担】，并修渠道四条。",
    "各队应于谷雨前备种60担，并修渠道【四条】。",
    "施工方应于2023年8月底前铺管【12公里】。",
]


@pytest.mark.parametrize("text", DONE)
def test_what_is_done(marked: Callable[..., Metric], text: str):
    assert marked(text, date=dt.date(2022, 10, 20)).status is Status.ACTUAL


@pytest.mark.parametrize("text", TO_COME)
def test_what_is_to_come(marked: Callable[..., Metric], text: str):
    assert marked(text, date=dt.date(2022, 10, 20)).status is Status.TARGET
