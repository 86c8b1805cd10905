"""What belongs to a thing told before, who does something and how, and verbs of selling; near misses beside them."""

import pytest

ITS = [
    "有机果园不断扩大，其面积所占份额从2016年的【14%】上升为2020年的27%。 → indicator: 有机果园面积",
    "有机果园不断扩大，其面积所占份额从2016年的14%上升为2020年的【27%】。 → indicator: 有机果园面积",
    "电动客车快速增长，其销量占全部客车的【31%】。 → role: share, indicator: 电动客车销量, relative_to: 全部客车",
    "民办幼儿园不断增多，其学位已达【3200个】。 → indicator: 民办幼儿园学位",
    "社会融资规模接连迈过两个万亿元台阶，年末余额【2.9万亿元】。 → indicator: 社会融资规模余额",
    "企业存款再创新高，月末余额达到【640亿元】。 → indicator: 企业存款余额",
    "公司加快回款，年末余额【3亿元】。 → indicator: 余额",
    "经检测，其血液中酒精含量为【91毫克/100毫升】。 → indicator: 酒精含量",
    "其中面积占【12%】。 → indicator: 面积",
]

RAISED = [
    "大力发展木耳产业，年产量突破【8000吨】。 → indicator: 木耳年产量",
    "做强藤编产业，年产值达【1.6亿元】。 → indicator: 藤编年产值",
    "积极发展桑葚种植，年产量超过【2400吨】。 → indicator: 桑葚年产量",
    "大力整治环境，空气优良率达到【91%】。 → indicator: 空气优良率",
]

DOERS = [
    "春播期间，农技员走村入户发放明白卡【4600份】。 → indicator: 发放明白卡",
    "医生走家串户建立健康档案【2400份】。 → indicator: 建立健康档案",
    "承包商支付货款【三百万元】。 → indicator: 支付货款",
    "承租方缴纳租金【12万元】。 → indicator: 缴纳租金",
    "代理商佣金收入【六万元】。 → indicator: 代理商佣金收入",
]

LEFT = [
    "价格方面，入门款仅售【599元】，高配款则要2.1万元。 → indicator: 入门款",
    "年末，库银尚存【九千两】。 → indicator: 库银",
    "建成万亩方6个、千亩核心区【28个】。 → indicator: 千亩核心区",
    "新增患者估计在【2万至3万】之间。 → unit: 人",
    "身高【一米八】出头。 → value: 1.8",
    "学生票只卖【25元】。 → indicator: 学生票",
    "全面深化改革任务完成【118项】。 → indicator: 全面深化改革任务",
    "全面从严治党检查发现问题【77个】。 → indicator: 全面从严治党检查发现问题",
]


@pytest.mark.parametrize("line", [*ITS, *RAISED, *DOERS, *LEFT])
def test_what_belongs_to_whom_and_who_does_it(reads, line):
    reads(line)


OPEN = [
    "人民币贷款增长较快，年末余额【2.1万亿元】。 → indicator: 人民币贷款余额",
    "农技员深入田间指导农户【410户】。 → indicator: 指导农户",
    "乡绅捐谷【三百石】赈济灾民。 → indicator: 捐谷",
]


@pytest.mark.xfail(strict=True, reason="cut otherwise than meant")
@pytest.mark.parametrize("line", OPEN)
def test_what_is_not_told_yet(reads, line):
    reads(line)
