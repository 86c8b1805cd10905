"""Who does what with how much of what, in prose that is no report: the thing or the deed names a number, never the doer."""

import pytest

PROSE = [
    # the doer, and where and how it is done, stand in front of the deed
    "警方当场缴获假烟【1200余条】。 → indicator: 缴获假烟",
    "施工队在山脚下挖出水渠【300米】。 → indicator: 挖出水渠",
    "公司控股股东累计质押股份【1.3亿股】。 → indicator: 质押股份",
    "市交通部门自6月起新开公交线路【6条】。 → indicator: 新开公交线路",
    "原告要求被告返还彩礼【18.8万元】。 → indicator: 返还彩礼",
    "法院判处被告人刘某有期徒刑【六年】。 → indicator: 判处有期徒刑",
    "双方约定月租金【4500元】。 → indicator: 月租金",
    "俱乐部为引进外援花掉【1.2亿元】。 → indicator: 引进外援花掉",
    "他从亲戚那里借了【八千元】。 → indicator: 借",
    "民警在佛山市南海区捣毁窝点【4处】。 → indicator: 捣毁窝点",
    "全村有牛【三头】。 → indicator: 牛",
    # near misses: a compound noun is no deed
    "佛山市南海区工业用电【4亿千瓦时】。 → indicator: 佛山市南海区工业用电",
    "群众举报问题办结率【99%】。 → indicator: 群众举报问题办结率",
    "员工到岗率【92%】。 → indicator: 员工到岗率",
    "住户贷款增加【1.3万亿元】。 → indicator: 住户贷款",
    "全村人均可支配收入【1.6万元】。 → indicator: 全村人均可支配收入",
    "高峰期最短发车间隔【5分钟】。 → indicator: 高峰期最短发车间隔",
    # a thing that does nothing is what is measured
    "进城方向拥堵路段绵延【5公里】。 → indicator: 进城方向拥堵路段",
    "国际油价一度跌破【70美元】。 → indicator: 国际油价",
    "信号传输需要【18分钟】。 → indicator: 信号传输",
    "一碗面卖【十二块】。 → indicator: 面",
    "三分球只投进【2个】。 → indicator: 三分球",
    # a thing begins behind its article and behind 这 and 那
    "这座古塔高【47米】。 → indicator: 古塔高",
    "位于江边的这座天桥全长【86米】。 → indicator: 天桥全长",
    "一条全长【1.3公里】的老街正在翻修。 → indicator: 全长",
    "医生取出一个重约【3公斤】的肿瘤。 → indicator: 肿瘤",
    "一线城市住宅价格下降【0.5%】。 → indicator: 一线城市住宅价格",
    "这家【三十来平方米】的小店开了八年。 → indicator: 小店",
    # what is told of each
    "动车组每天开行【42对】。 → indicator: 动车组开行, per: 天",
    "西红柿每斤卖到【6元】。 → indicator: 西红柿, per: 斤",
    "合作社每天加工鲜果【30吨】。 → indicator: 加工鲜果, per: 天",
    # a grant is what someone is given; a sum under a limit is a fine
    "对新认定的高新技术企业一次性奖励【10万元】。 → indicator: 一次性奖励",
    "违者处【100元】以上500元以下罚款。 → indicator: 罚款, role: level",
    "违者处100元以上【500元】以下罚款。 → indicator: 罚款, role: level",
    "参保职工【30人】以下的企业免缴。 → role: qualifier",
    # acts are counted, too
    "门将做出【7次】扑救。 → indicator: 扑救",
    "两人打破【两项】全国纪录。 → indicator: 全国纪录",
    "【两人】打破两项全国纪录。 → indicator: 打破全国纪录",
    # where the noun behind a count ends
    "已有【14个】乡镇断电。 → indicator: 乡镇",
    "合作社带着【87户】村民种上了油茶。 → indicator: 村民",
    "村里恢复了【1800户】停电用户的供电。 → indicator: 停电用户",
    "发行【10亿元】公司债期限3年。 → indicator: 公司债",
    "由【3家】维保企业统一承包。 → indicator: 维保企业",
    # how long something took is stated at the end of its clause
    "剥夺政治权利【二年】。 → role: level, indicator: 剥夺政治权利",
    "邻居们前后谈了【一年半】。 → role: level",
    "刑期由七年改为【五年】。 → role: level, indicator: 刑期",
    "中心在收到之日起【10个工作日】以内予以答复。 → role: level",
    "北京连续【9年】居榜首。 → role: qualifier",
    # expected and earlier values are what the one before them is
    "出厂价格环比上涨0.5%，预期【0.3%】，前值0.4%。 → role: change, indicator: 出厂价格",
    "出厂价格环比上涨0.5%，预期0.3%，前值【0.4%】。 → role: change, indicator: 出厂价格",
    "失业率为5.2%，预期【5.1%】。 → role: level, indicator: 失业率",
    # parts
    "书稿八成完成，芯片面积仅有旧款的【四分之一】。 → role: share, indicator: 芯片面积, relative_to: 旧款",
    "对两千份样本做了测序，其中【六成】带有变异。 → role: share, indicator: 样本",
    "下游【四分之三】的测站发出预警。 → role: share, relative_to: 测站",
    "低保家庭按租金标准的【20%】缴纳租金。 → role: share, indicator: 租金",
    # 偏多 and 偏少 compare with what is usual
    "长江来水偏少【三成】。 → role: change, value: -30",
    "降水量697毫米，偏多【9%】。 → role: change, value: 9",
    "库水位已超汛限【1.35米】。 → role: change, relative_to: 汛限",
    "债务余额30亿元，低于核定限额【2亿元】。 → role: change, indicator: 债务余额, relative_to: 核定限额",
    "核定限额不低于【2亿元】。 → role: level, bound: at_least",
    # a thing begins behind an attribute with a number, and behind who made it
    "全长412公里的沿江高速设计时速为【120公里】。 → indicator: 沿江高速设计时速",
    "财政部昨日招标续发的国债中标收益率【2.1%】。 → indicator: 国债中标收益率",
    "通车后两市间车程缩短到【四小时】。 → indicator: 两市间车程",
    "扣除摊销后的净利润【1.2亿元】。 → indicator: 扣除摊销后的净利润",
    "年产油一亿吨以上的国家不到【十个】。 → indicator: 年产油一亿吨以上的国家",
    # what is said of a count names nothing new
    "检测摊位48家，其中【9家】噪声超标。 → indicator: 检测摊位",
    "村里吸纳脱贫户【87户】务工。 → indicator: 吸纳脱贫户",
    "基金公司旗下【三只】产品净值均跌穿0.7元。 → indicator: 产品",
    # terms, places and means
    "央行开展【4300亿元】7天期逆回购操作。 → indicator: 逆回购",
    "央行开展4300亿元【7天】期逆回购操作。 → indicator: 逆回购",
    "最终在井深【10910米】处完钻。 → role: level, indicator: 井深",
    "谢震业以【10秒01】夺得亚军。 → role: level, indicator: 谢震业成绩",
    "全村【370亩】茶园已经开采。 → role: level, indicator: 茶园",
    "采用【200毫米】硅片。 → role: qualifier",
    # what is told, found or bought behind its verb
    "央行宣布下调存款准备金率【0.25个百分点】。 → indicator: 存款准备金率, role: change, value: -0.25",
    "法院判令被告按年利率【6%】支付利息。 → indicator: 年利率",
    "市民王先生花【3万多元】买的按摩椅坏了。 → indicator: 按摩椅",
    "老人独自登上海拔【4200米】的雪山。 → indicator: 海拔",
    "一名【78岁】的老人登上雪山。 → indicator: 老人",
    "该催化剂可连续运行【1000小时】。 → indicator: 连续运行",
    "选手耗时【72分钟】击败对手。 → role: level",
    "历时【九天】的运动会闭幕。 → role: qualifier",
    "国际金价站上【2500美元】。 → indicator: 国际金价",
    "诉求按时办结率【98.7%】。 → indicator: 诉求按时办结率",
    "门平均保真度比特高，单比特门保真度为【99.9%】。 → indicator: 单比特门保真度",
    "航天员在轨半年，其间出舱【4次】。 → indicator: 出舱",
    # one place of several has the number of what was told before
    "全市平均降雨量138毫米，其中浦城县【217毫米】、武夷山市198毫米。 → indicator: 平均降雨量",
    "全市平均降雨量138毫米，其中浦城县217毫米、武夷山市【198毫米】。 → indicator: 平均降雨量",
    "全市新建公园23个，改造老旧小区【146个】。 → indicator: 改造老旧小区",
    "平均降雨量286毫米；最大点雨量出现在大演乡，达【417毫米】。 → indicator: 最大点雨量",
    "大型企业按缴纳失业保险费的【50%】返还。 → role: share, indicator: 返还",
    # the courses of several places are of what was told before
    "全市工业用电增长7.2%。分区县看，河口县增长【9.1%】，江阳区增长3%。 → indicator: 工业用电",
    "全市工业用电增长7.2%。分区县看，河口县增长9.1%，江阳区增长【3%】。 → indicator: 工业用电",
    "全市工业用电增长7.2%，江阳区工业税收增长【3%】。 → indicator: 工业税收, region: 江阳区",
    "河口、江阳、平岭3县分别出口【2亿元】、3亿元和5亿元。 → indicator: 出口",
    "小学、初中、高中分别新建【2所】、3所和5所。 → indicator: 小学",
    # under what something holds is not what is measured
    "商品零售额50亿元，扣除价格因素后增长【4.1%】。 → indicator: 商品零售额",
    "公司上半年净利润预增【110%】。 → indicator: 公司净利润, role: change, value: 110",
    "公司上半年净利润预减【12%】。 → indicator: 公司净利润, role: change, value: -12",
    "公司上半年净利润预降【12%】。 → indicator: 公司净利润, role: change, value: -12",
    "扣除价格因素后商品零售额增长【4.1%】。 → indicator: 商品零售额",
    "农民人均收入300元，虽遇大旱仍比上年增加【20元】。 → indicator: 农民人均收入",
    "学费自第二年起逐年上涨【3%】。 → indicator: 学费",
    # where the thing that is counted ends
    "全县【3万】贫困人口脱贫。 → indicator: 贫困人口",
    "全县【9个】产业园总产值增长5%。 → indicator: 产业园",
    "【42个】薄弱村年底前全部达标。 → indicator: 薄弱村",
    "抽查【42个】年货摊位。 → indicator: 年货摊位",
    "全乡只有卫生所【两间】。 → indicator: 卫生所",
    "一件衬衫动辄【八百元】。 → indicator: 衬衫",
    # how a level went on, and how many of what was counted
    "车流量从【6万辆】掉到4.5万辆。 → indicator: 车流量",
    "车流量从6万辆掉到【4.5万辆】。 → indicator: 车流量",
    "服务事项由70项扩充到【90项】。 → indicator: 服务事项",
    "【3辆】车到站后检修。 → indicator: 车",
    "新开工12个水利项目，完成投资4亿元，有【5个】建成。 → indicator: 水利项目",
    "全镇经济总量居全县【第三位】。 → indicator: 经济总量",
    # parts of what the clause before names
    "票款收入只够覆盖成本的【27%】。 → role: share, indicator: 票款收入, relative_to: 成本",
    "芯片面积仅有一枚指甲盖的【四分之一】。 → role: share, indicator: 芯片面积",
    "受访者中，有【62%】表示愿意。 → role: share, indicator: 受访者, relative_to: 受访者",
    "方案遭到【七成】业主反对。 → role: share, relative_to: 业主",
    # parts under a bound
    "水库蓄水量已不足总库容的【两成】。 → role: share, indicator: 水库蓄水量, relative_to: 总库容, bound: less_than",
    "补种的树以悬铃木、香樟为主，分别为【1200株】和860株。 → indicator: 悬铃木",
    "补种的树以悬铃木、香樟为主，分别为1200株和【860株】。 → indicator: 香樟",
]


@pytest.mark.parametrize("line", PROSE)
def test_a_number_is_named_by_what_is_done_and_not_by_who_does_it(reads, line):
    reads(line)
