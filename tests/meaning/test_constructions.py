"""Ways of saying something, each with several sentences that say it so, near misses beside them."""

import pytest

WAYS = [
    # compared level
    "全年进出口12亿美元，比2015年的【9亿美元】增长33.3%。 → role: level, indicator: 进出口",
    "全年进出口12亿美元，比2015年的9亿美元增长【33.3%】。 → role: change, relative_to: 2015年",
    "粮食总产410万吨，较上年的【395万吨】增加15万吨。 → role: level, indicator: 粮食总产",
    "粮食总产410万吨，较上年的395万吨增加【15万吨】。 → role: change",
    "事故死亡34人，少于去年同期的【41人】。 → role: level",
    "不良贷款率为1.32%，低于年初的【1.45%】。 → role: level, value: 1.45",
    "2019年发电量远低于2016年的【88亿千瓦时】。 → role: level, indicator: 发电量",
    "棉花产量二十万吨，比一九八〇年的【十二万吨】增长百分之六十六。 → role: level, indicator: 棉花产量",
    "城镇化率高于全国【60.6%】的平均水平。 → role: level, indicator: 城镇化率",
    "贷款余额900亿元，比年初的【820亿元】净增80亿元。 → role: level, indicator: 贷款余额",
    "贷款余额900亿元，比年初的820亿元净增【80亿元】。 → role: change",
    "合格率比全省平均水平高【3.2个百分点】。 → role: change, relative_to: 全省平均水平",
    "工业用电量4.2亿千瓦时，与去年同期的【4.1亿千瓦时】相比增长2.4%。 → role: level",
    # distributed
    "出口额、进口额同比分别增长12%和7%，环比分别下降【3%】和1%。 → indicator: 出口额, relative_to: 环比",
    "出口额、进口额同比分别增长12%和7%，环比分别下降3%和【1%】。 → indicator: 进口额, relative_to: 环比",
    "产值、利润分别为30亿元、4亿元，分别增长【8%】、12%。 → indicator: 产值",
    "产值、利润分别为30亿元、4亿元，分别增长8%、【12%】。 → indicator: 利润",
    "完成产值40亿元，实现利税6亿元，分别是“七五”末的【2.1倍】和3.4倍。 → indicator: 产值",
    "完成产值40亿元，实现利税6亿元，分别是“七五”末的2.1倍和【3.4倍】。 → indicator: 利税, relative_to: “七五”末",
    "小麦、玉米播种面积分别为【20万亩】和15万亩。 → indicator: 小麦播种面积",
    "小麦、玉米播种面积分别为20万亩和【15万亩】。 → indicator: 玉米播种面积",
    "获得“金牛奖”、“银牛奖”企业【3家】和5家。 → indicator: “金牛奖”企业",
    "获得“金牛奖”、“银牛奖”企业3家和【5家】。 → indicator: “银牛奖”企业",
    "三年期、五年期国债利率分别为【2.6%】和2.8%。 → indicator: 三年期国债利率",
    "三年期、五年期国债利率分别为2.6%和【2.8%】。 → indicator: 五年期国债利率",
    "城镇居民和农村居民人均可支配收入分别达到【4.1万元】和1.9万元。 → indicator: 城镇居民人均可支配收入",
    "城镇居民和农村居民人均可支配收入分别达到4.1万元和【1.9万元】。 → indicator: 农村居民人均可支配收入",
    "客运量、货运量环比分别增长5%和2%，同比分别增长【9%】和6%。 → indicator: 客运量, relative_to: 同比",
    "客运量、货运量环比分别增长5%和2%，同比分别增长9%和【6%】。 → indicator: 货运量",
    "生产总值增长7.9%，其中二、三产业分别增长【11.9%】、9.8%。 → indicator: 二产业",
    "一、二、三产业增加值分别增长【10%】、8%和6%。 → indicator: 一产业增加值",
    "一、二、三产业增加值分别增长10%、8%和【6%】。 → indicator: 三产业增加值",
    "一、三农投入增长【6%】。 → indicator: 三农投入",
    "人民币存贷款余额分别达392亿元和【390亿元】。 → indicator: 人民币贷款余额",
    # what is sown, and what it yields
    "全年播种粮食407万亩，总产【157万吨】。 → indicator: 粮食总产",
    "粮食播种面积稳定在540万亩以上，总产【39亿斤】以上。 → indicator: 粮食总产",
    "粮食面积稳定在470万亩左右，力争总产达到【118万吨】以上。 → indicator: 粮食总产",
    "建筑面积20万平方米，总产值【3亿元】。 → indicator: 总产值",
    "分别增长8.5%和11%，达到【349元】和134元。 → role: level",
    "城乡居民人均可支配收入分别增长8.5%和11%，达到【349元】和134元。 → indicator: 城镇居民人均可支配收入",
    "城乡居民人均可支配收入分别增长8.5%和11%，达到349元和【134元】。 → indicator: 农村居民人均可支配收入",
    # what a name is told without, and who does nothing
    "一般公共预算收入扣除留抵退税后、同口径增长【2.6%】。 → role: change, indicator: 一般公共预算收入",
    "养老保险扣除标准【500元】。 → indicator: 养老保险扣除标准",
    "城镇新增就业【5.3万人】。 → indicator: 城镇新增就业",
    "三产实现增加值【16亿元】，增长5.3%。 → indicator: 三产增加值",
    # at a level
    "确保粮食总产量保持在【70亿斤】以上水平。 → role: level, indicator: 粮食总产量",
    # noun behind
    "计划发行【600亿元】绿色债券。 → indicator: 绿色债券",
    "农户获得了【5万元】的补偿。 → indicator: 补偿",
    "本周有【800亿元】逆回购到期。 → indicator: 逆回购",
    "公司将增加【2亿元】的投资。 → indicator: 投资",
    "下达【2.3亿元】中央预算内资金。 → indicator: 中央预算内资金",
    "村民得到了【3000元】的分红。 → indicator: 分红",
    "今年将发放【1.2亿元】创业贷款。 → indicator: 创业贷款",
    # share by verb / who
    "学生已经毕业了【百分之九十】。 → role: share",
    "新机制已在【六成】的县推行。 → role: share",
    "近【80%】的用户是年轻人。 → role: share, indicator: 年轻人, relative_to: 用户",
    "全村【30%】的劳动力是外来工。 → role: share, indicator: 外来工, relative_to: 劳动力",
    "超过【一半】的员工是女性。 → role: share, indicator: 女性",
    "物价已经上涨了【百分之五】。 → role: change",
    # casualties
    "地震造成【15人】遇难、200余人受伤。 → indicator: 遇难",
    "地震造成15人遇难、【200余人】受伤。 → indicator: 受伤",
    "一辆客车侧翻致【4人】死亡12人受伤。 → indicator: 死亡",
    "一辆客车侧翻致4人死亡【12人】受伤。 → indicator: 受伤",
    "事故致【3人】失踪。 → indicator: 失踪",
    "火灾已造成至少【7人】死亡。 → indicator: 死亡",
    "【3名】矿工获救。 → indicator: 矿工",
    # record and steps
    "社会消费品零售总额再创新高，达到【1830亿元】。 → indicator: 社会消费品零售总额",
    "一般公共预算收入迈上百亿元台阶，达到【103亿元】。 → indicator: 一般公共预算收入",
    "地区生产总值连续跨上3个千亿元台阶、达【3600亿元】。 → indicator: 地区生产总值",
    "经济总量连续跨越7、8、9千亿台阶，2012年达到【9500亿元】。 → indicator: 经济总量",
    "存款余额先后跨上7亿元、8亿元两个大台阶，去年达到【8.6亿元】。 → indicator: 存款余额",
    # what only sets the scene stands between
    "住户存款和企业存款，在利率下调的情况下，分别增长【6.7%】和3.6%。 → indicator: 住户存款",
    "住户存款和企业存款，在利率下调的情况下，分别增长6.7%和【3.6%】。 → indicator: 企业存款",
    "港口吞吐量，在上年高基数的基础上，增长【5.5%】。 → indicator: 港口吞吐量",
    "固定资产投资创历史最好水平，完成【560亿元】、增长11%。 → indicator: 固定资产投资",
    "固定资产投资创历史最好水平，完成560亿元、增长【11%】。 → indicator: 固定资产投资",
    "粮食生产喜获“九连丰”，总产达到【88万吨】。 → indicator: 粮食总产",
    "油菜生产稳步发展，总产量【5万吨】。 → indicator: 油菜总产量",
    # completed plan
    "社会消费品零售总额完成年度目标【85.2%】。 → role: share, indicator: 社会消费品零售总额, relative_to: 年度目标",
    "税收收入完成预算的【101.4%】，增长6.3%。 → role: share, indicator: 税收收入, relative_to: 预算",
    "税收收入完成预算的101.4%，增长【6.3%】。 → role: change, indicator: 税收收入",
    "招商引资到位资金完成全年任务【92%】。 → role: share, indicator: 招商引资到位资金",
    # decrease
    "减轻群众负担【560万元】。 → value: -5600000",
    "压减一般性支出【1.2亿元】。 → value: -120000000",
    "降低物流成本【3亿元】。 → value: -300000000",
    "清理收费项目【36项】。 → value: 36",
    "消除危房【2.3万平方米】。 → value: 23000",
    "淘汰落后产能【50万吨】。 → value: 500000",
    # per
    "热线日均接听电话【1200个】。 → per: 日",
    "机场月均保障航班【3000架次】。 → per: 月",
    "五年间投资年均增长【12%】。 → per: 年, role: change",
    "农村居民人均可支配收入【1.8万元】。 → per: none",
    "每公顷产量【6.2吨】，每亩收入3000元。 → per: 公顷",
    "每公顷产量6.2吨，每亩收入【3000元】。 → per: 亩",
    "电价平均每千瓦时下降【3分钱】。 → per: 千瓦时",
    # announced
    "乙公司宣布【3亿欧元】收购软件企业。 → indicator: 收购软件企业",
    "甲公司拟以【6亿元】受让丙公司股权。 → indicator: 受让丙公司股权",
    # times
    "该县先后【3次】荣获全国先进称号。 → indicator: 荣获全国先进称号",
    "运动员曾【两次】打破世界纪录。 → indicator: 打破世界纪录",
    # fronted
    "标准化养殖场，全县已经建成了【120个】。 → indicator: 标准化养殖场",
    "这样的示范村，全市共创建了【58个】。 → indicator: 示范村",
    # negated
    "未就业毕业生占【6%】。 → indicator: 未就业毕业生",
    "不达标企业占【12%】。 → indicator: 不达标企业",
    "未签约的项目占【三成】。 → indicator: 未签约的项目",
    "非公有制企业占【70%】。 → indicator: 非公有制企业",
    # cue in name
    "全市赤字率控制在【3%】以内。 → indicator: 赤字率",
    "超长期国债项目【48个】。 → indicator: 超长期国债项目",
    "建成省级及以上示范园区【12个】。 → indicator: 建成省级及以上示范园区",
    "引进【15家】国家级及以上研发机构。 → indicator: 国家级及以上研发机构",
    "上市公司32家，新增加【4家】。 → indicator: 上市公司",
    "人口自然增长率【5.2‰】。 → indicator: 人口自然增长率",
    # left over
    "该基金报于【1.02元】。 → indicator: 基金",
    "管道埋在【2米】深的地下。 → indicator: 管道",
    "经济有所波动，但仍在【5%】以上。 → indicator: 经济有所波动",
    "新追加的【3亿元】资金已经下拨。 → indicator: 资金",
    "死亡人数大约为【三千人】。 → indicator: 死亡人数",
    "年复合增长率达【12.5%】。 → indicator: 年复合增长率",
    "中心城市首位度达【35%】。 → indicator: 中心城市首位度",
    "好【几千人】参加。 → indicator: none",
    "另有【2亿元】用于河道治理。 → indicator: 河道治理",
    "当天签约【18个】。 → indicator: 签约",
    "各按【40%】的比例承担。 → indicator: 比例",
    # time in name
    "美国10年期国债收益率报【4.25%】。 → indicator: 美国10年期国债收益率",
    "上一年度净利润【3.2亿元】。 → indicator: 净利润",
    "1年期贷款市场报价利率为【3.45%】。 → indicator: 1年期贷款市场报价利率",
    # size
    "实施亿元以上项目【86个】。 → indicator: 亿元以上项目",
    "千亿级产业集群达到【5个】。 → indicator: 千亿级产业集群",
    "超百亿企业【6家】。 → indicator: 百亿企业",
    "建成【10万吨】级泊位3个。 → role: qualifier",
    "引进3个【20亿元】级新能源项目。 → role: qualifier",
    "配备【1200万像素】的摄像头。 → role: qualifier",
    "世界500强企业【12家】。 → indicator: 世界500强企业",
    # enumeration, too long
    "选派【45名】医生、护士援疆。 → indicator: 医生、护士援疆",
    "【十多个】国家的选手参赛。 → indicator: 国家",
    "开展【20余种】农药的检测。 → indicator: 农药",
    "首批【8个】村3个月完成搬迁。 → indicator: 村",
    "让【5万】山区群众用上安全电。 → indicator: 山区群众",
    "【28项】重点任务基本完成。 → indicator: 重点任务",
    "共有【15个】乡镇和街道成为试点。 → indicator: 乡镇和街道",
    # adverb in name
    "农作物秸秆综合利用率在全国率先达到【95%】。 → indicator: 农作物秸秆综合利用率",
    "国有企业由40家合并重组为【12家】。 → indicator: 国有企业",
    "队伍长达创纪录的【3公里】。 → indicator: 队伍",
    "存款余额300亿元，四年中年均增加【20亿元】。 → indicator: 存款余额, per: 年",
    "【30家】入选企业的总市值高达1.2万亿元。 → indicator: 入选企业",
    # carried
    "保障性住房新开工900套，竣工【750套】。 → indicator: 保障性住房竣工",
    "生猪出栏120万头，存栏【80万头】。 → indicator: 生猪存栏",
    # weaker
    "新材料比钢轻【60%】。 → role: change, value: -60, relative_to: 钢",
    "河面比去年窄【3米】。 → role: change, value: -3",
    "工期比原计划短【20天】。 → role: change, value: -20, relative_to: 原计划",
    "噪声比同类产品低【6分贝】。 → role: change, value: -6",
    # base
    "识字率比“六五”期末提高了【8个百分点】。 → relative_to: “六五”期末",
    "本厂成本只及外厂的【百分之七十】。 → relative_to: 外厂",
    "存款余额比上年末新增加【30亿元】。 → relative_to: 上年末",
    # kept, rebound
    "存款准备金率维持上次的【8%】不变。 → role: level",
    "工业增速由一季度的【-3.2%】回升到二季度的2.1%。 → role: level, indicator: 工业增速",
    "工业增速由一季度的-3.2%回升到二季度的【2.1%】。 → role: level, indicator: 工业增速",
    # used for
    "其中【4亿元】用于学校建设。 → indicator: 学校建设",
    "安排【2亿元】用于保障房建设。 → indicator: 保障房建设",
    "【80%】用于基层。 → role: level",
    # finance
    "5月CPI同比升2.1%，预期升【2.0%】，前值升1.9%。 → indicator: CPI",
    "5月CPI同比升2.1%，预期升2.0%，前值升【1.9%】。 → indicator: CPI",
    "8月零售销售环比增0.5%，预期增【0.3%】，前值增0.1%。 → indicator: 零售销售",
    "8月零售销售环比增0.5%，预期增0.3%，前值增【0.1%】。 → indicator: 零售销售",
]


@pytest.mark.parametrize("line", WAYS)
def test_a_way_of_saying_something_is_read(reads, line):
    reads(line)
