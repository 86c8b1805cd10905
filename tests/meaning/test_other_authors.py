"""Names, parts and levels as other authors say them, beside what nearly says the same."""

import pytest

PARTS = [
    "旧账已经核销了【百分之四十五】。 → role: share, indicator: 旧账",
    "旧账已经增长了【百分之四十五】。 → role: change",
    "突击队已【8次】顺利完成抢险任务。 → indicator: 顺利完成抢险任务",
    "街上【三分之一】的摊主是外来务工人员。 → role: share, indicator: 外来务工人员, relative_to: 摊主",
    "超过【70%】的参赛作品是短视频。 → role: share, indicator: 短视频, relative_to: 参赛作品",
    "按收入排列，最高【20%】的家庭为高收入组。 → role: qualifier",
    "本地大厂拥有全国【八成】产能。 → role: share, indicator: 本地大厂, relative_to: 产能",
    "民营企业贡献了全省【七成】税收。 → role: share, indicator: 民营企业, relative_to: 税收",
    "夏粮收购入库完成计划进度【92%】。 → role: share, indicator: 夏粮收购入库, relative_to: 计划进度",
]

NAMES = [
    "危房改造率已经全面提升至【91%】。 → indicator: 危房改造率",
    "危房改造率全面达到【91%】。 → indicator: 危房改造率",
    "抢救成功【12例】。 → indicator: 抢救",
    "白糖收购量刷新纪录，达到【8万吨】。 → indicator: 白糖收购量",
    "单产3吨；白糖收购量创新高，达到【8万吨】。 → indicator: 白糖收购量",
    "库容规模打破纪录，达到【5亿立方米】。 → indicator: 库容规模",
    "电网负荷第二次刷新历史纪录，较去年增长【7%】。 → indicator: 电网负荷",
    "本财年度净利润【14亿元】。 → indicator: 净利润",
    "工伤康复率在全行业率先达到【98%】。 → indicator: 工伤康复率",
    "【120项】整改措施全部办结。 → indicator: 整改措施",
    "完成整改【120项】。 → indicator: 整改",
    "拿下【六场】胜利的新军跃居第三。 → indicator: 胜利",
    "连输【三场】比赛的客队换了教练。 → indicator: 比赛",
    "这支船队先后【3次】成功横渡海峡。 → indicator: 横渡海峡",
    "东方航运宣布【6亿欧元】订购12艘货轮。 → indicator: 订购",
]

STUFF = [
    # what is done with so much of something stands behind it
    "调拨水泥【三千吨】修筑海塘。 → role: level, indicator: 调拨水泥",
    "购买【3吨】储水罐。 → indicator: 储水罐",
    "收入最高的【5%】家庭受访。 → role: qualifier, bound: exact",
]

HOW_IT_WENT = [
    "茶产业发展加快，所占比重提高到【26%】。 → role: share, indicator: 茶产业",
    "游乐业壮大，所占比重由8%上升到【11%】。 → indicator: 游乐业",
    "坏账率竟低至【0.4%】。 → indicator: 坏账率",
    "作坊52家清理整顿为【15家】。 → indicator: 作坊",
    "棚户区改造开工2600套，基本建成【1900套】。 → indicator: 棚户区改造基本建成",
    "改造后的窑炉煤耗只及改造前的【百分之七十】。 → role: share, indicator: 改造后的窑炉煤耗, relative_to: 改造前",
    "55项整治任务和【20项】长效机制如期完成。 → indicator: 长效机制",
    "【8家】全面预算单位上报。 → indicator: 全面预算单位",
    "后追加的【900万元】经费已下拨。 → indicator: 经费",
    "销售额超百亿集团【6个】。 → indicator: 销售额超百亿集团",
    "全区财政收入完成年度目标【63.7%】。 → role: share, status: actual",
    "确保完成年度目标【63.7%】。 → status: target",
    "【63个】村卫生站整合成41个。 → indicator: 村卫生站",
    "出口额三连跳，突破【90亿元】。 → indicator: 出口额",
    "降本增效，全院压降药品费用【5600万元】。 → value: -56000000",
    "每个村都控制在【20亩】以内。 → indicator: none",
    "为商户再减成本【45万元】。 → role: change, value: -450000, indicator: 成本",
    "收到【五笔】直接投资。 → indicator: 直接投资",
]

DENIED = [
    "未按期完工的堤段占【12%】。 → role: share, indicator: 未按期完工的堤段",
    "未及时上报的班组占【12%】。 → role: share, indicator: 未及时上报的班组",
    "完工的堤段占【12%】。 → role: share, indicator: 完工的堤段",
]

RAISED = [
    "发展设施草莓，全镇总面积扩大到【6000亩】。 → indicator: 设施草莓总面积",
    "加快发展步伐，总面积达到【6000亩】。 → indicator: 总面积",
    "坚持绿色发展，总面积达到【6000亩】。 → indicator: 总面积",
]

LIMITS = [
    "【60平方米】以上90平方米以下的户型120套。 → role: qualifier, indicator: 户型",
    "60平方米以上【90平方米】以下的户型120套。 → role: qualifier, indicator: 户型",
]


@pytest.mark.parametrize("line", [*PARTS, *NAMES, *STUFF, *HOW_IT_WENT, *DENIED, *RAISED, *LIMITS])
def test_it_is_read(reads, line):
    reads(line)
