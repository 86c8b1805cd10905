"""Who does something is no part of what is done, also where how, where and by what stand between."""

import pytest

DOERS = [
    "林业站工作人员现场放归野生鸟类【26只】。 → indicator: 放归野生鸟类",
    "小区物业向业主收取停车费每月【150元】。 → indicator: 停车费",
    "学校图书馆新近购进少儿读物【2000册】。 → indicator: 购进少儿读物",
    "该公司董事长李明通过大宗交易减持【120万股】。 → indicator: 减持",
    "政策落地后企业平均可少缴税款【12万元】。 → indicator: 少缴税款",
    "南山村平台累计上架特色农产品【380款】。 → indicator: 上架特色农产品",
    "老队员赵强从事青少年训练已有【20多年】。 → indicator: 从事青少年训练",
    "俱乐部总经理当场宣布奖励全队【40万元】。 → indicator: 奖励全队",
    "远山银行不仅捐出【100万元】，还派人慰问。 → indicator: 捐出",
    "公司2023年度拟计提资产减值准备合计【3.27亿元】。 → indicator: 计提资产减值准备",
    "该公司将在今后两三年内裁员【1.8万人】。 → indicator: 公司裁员",
]

THINGS = [
    "主干线路平均发车间隔【5分钟】。 → indicator: 主干线路平均发车间隔",
    "全村人均可支配收入达【16840元】。 → indicator: 全村人均可支配收入",
    "农产品加工企业【63家】。 → indicator: 农产品加工企业",
    "国际油价近日明显下跌【3%】。 → indicator: 国际油价",
    "客队球迷也来了【四百多人】。 → indicator: 客队球迷",
    "证券交易所成立【7周年】。 → indicator: 证券交易所成立",
]


AT_LENGTH = [
    "驻军某团派出战士【400名】。 → indicator: 派出战士",
    "全县乡镇企业同武汉、南京等地的大专院校和国营厂签订联营、协作合同【120份】。 → indicator: 签订联营、协作合同",
    "专案组在北海市抓获出租账户的嫌疑人【5名】。 → indicator: 出租账户的嫌疑人",
    "平山县柳林乡秋收前办起夜校【17所】。 → indicator: 办起夜校",
    "全市环境监察系统查办各类案件【640件】。 → indicator: 查办各类案件",
    "双方约定由李建国承租位于石门市桥西路的厂房【三间】。 → indicator: 厂房",
    "湘潭五年新修公路【860公里】。 → indicator: 新修公路",
    # what only describes the thing, or is its name
    "企业签订的集体合同【36份】。 → indicator: 企业签订的集体合同",
    "外出的和在本地从事加工业的农民工【两万人】。 → indicator: 外出的和在本地从事加工业的农民工",
    "公司新签订单【9亿元】。 → indicator: 公司新签订单",
    "经西部新通道货运量【50万标箱】。 → indicator: 西部新通道货运量",
]


@pytest.mark.parametrize("line", [*DOERS, *AT_LENGTH, *THINGS])
def test_the_deed_is_named_without_who_does_it(reads, line):
    reads(line)
