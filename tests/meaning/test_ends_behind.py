"""Where a noun phrase behind a number ends: compounds with a verb inside, verbs that follow, what is written, what it is of."""

import pytest

COMPOUNDS = [
    # a verb that only sorts what stands behind it is inside of the name
    "他带领【3个】年货供应小组来到工厂。 → indicator: 年货供应小组",
    "上月查处【4起】电缆被盗卖案件。 → indicator: 电缆被盗卖案件",
    "商场推出为期【一个月】的降价促销活动。 → indicator: 降价促销活动",
    "港口开通【六条】国内外客货滚装航线。 → indicator: 国内外客货滚装航线",
    # but who does something in front of it is what is counted
    "全县【30家】企业开展促销活动。 → indicator: 企业",
    "【5个】乡镇建立服务中心。 → indicator: 乡镇",
    "专家把【8种】濒危鱼类列为重点保护对象。 → indicator: 濒危鱼类",
]

SHORT_VERBS = [
    # a verb of one character that goes on to where, how far or what it becomes
    "突然，【几把】明晃晃的刺刀顶在墙上。 → indicator: 刺刀",
    "他把【五千件】军大衣披在灾民身上。 → indicator: 军大衣",
    "【3个】小姐妹挤在油灯下写作业。 → indicator: 小姐妹",
    "将【20万个】家庭农场转变为公司。 → indicator: 家庭农场",
    "新建【八个】医疗站。 → indicator: 医疗站",
]

GOVERNED = [
    # behind a preposition stands who does something or what is done to, then the verb
    "十家单位在河北【26个】贫困县定点扶贫。 → indicator: 贫困县",
    "把树苗送给【16户】村民种植。 → indicator: 村民",
    "队员为【3万多】居民上门检查。 → indicator: 居民",
    "他们深入【十多个】居民小区宣传煤气使用安全知识。 → indicator: 居民小区",
    "监理对【17家】企业调查后写出报告。 → indicator: 企业",
    # with none of them, the deed is what is counted
    "他面对【44项】罪名指控。 → indicator: 罪名指控",
    "编辑收到【4000多封】群众来信。 → indicator: 群众来信",
    "水灾过后，【两千余】居民受灾。 → indicator: 居民",
]

WRITTEN_AND_OWNED = [
    # what is written stands in quotation marks behind what it is written in
    "石碑上刻着【四个】大字“饮水思源”。 → indicator: 大字",
    "这是【两艘】商业“航空母舰”起航。 → indicator: 商业“航空母舰”",
    # a sum or a length of time is one of what somebody has
    "怀揣【650元】复员费的退伍兵回到家乡。 → indicator: 复员费",
    "有【34年】军龄的教官退休。 → indicator: 军龄",
    # a class of things, and what they do
    "参加【5个】大项的角逐。 → indicator: 大项",
    "取得在【146个】国家施工的国际认证。 → indicator: 国家",
    "建立【100个】集试验、示范、推广为一体的示范基地。 → indicator: 示范基地",
    "【28个】省、区、市人大常委会制定了法规。 → indicator: 省、区、市人大常委会",
    "【3个】能歌善舞的青年扮演不同的角色。 → indicator: 能歌善舞的青年",
    "【84岁】的聂老奶奶笑吟吟地坐在炕头。 → indicator: 聂老奶奶",
]

WITH_ITS_VERB = [
    # a verb and a noun of one character make one word of what is done so often
    "他每周回【一两次】家。 → indicator: 回家",
    "这几年在省城搬过【六次】家了。 → indicator: 搬家",
    "厂里进行了【两次】考察。 → indicator: 考察",
]


@pytest.mark.parametrize("line", COMPOUNDS + SHORT_VERBS + GOVERNED + WRITTEN_AND_OWNED + WITH_ITS_VERB)
def test_a_phrase_behind_a_number_ends_where_the_thing_does(reads, line):
    reads(line)


DONE_SO_OFTEN = [
    # what is done so often stands behind the number with what it is done to
    "客队全场【五次】敲开对方的大门。 → indicator: 敲开对方的大门",
    "战士们【12次】打通山口的道路，车队得以通过。 → indicator: 打通山口的道路",
    "总理曾【两次】接见他。 → indicator: 接见他",
    "他回忆起【两次】访华的情景。 → indicator: 访华",
    "开过【三次】会，修了两次路。 → indicator: 开会",
    # whose name the clause says is not repeated
    "游泳队【9人】12次刷新市纪录。 → indicator: 游泳队",
    "全场【28次】射门只有两次射正。 → indicator: 射门",
]

DESCRIBED = [
    "新居有【两个】设施完备的卫生间。 → indicator: 卫生间",
    "和【80岁】的老祖母平安生活在一起。 → indicator: 老祖母",
    "住进【上百平方米】的新居时，大家笑了。 → indicator: 新居",
    "以【31个】职业介绍服务机构为依托。 → indicator: 职业介绍服务机构",
    "灌区【11个】县市农产品的商品率过半。 → indicator: 县市",
    "入选首批【30个】城乡高效配送试点城市。 → indicator: 城乡高效配送试点城市",
    "为每个连队造了【3亩】菜地。 → indicator: 菜地, per: 连队",
    "基金会捐出【500万元】帮助一些孤儿。 → indicator: 基金会捐出",
]

BESIDE_A_NOUN = [
    # where, how and what came of it stands behind the noun
    "她在女子【100米】仰泳决赛中险胜对手。 → indicator: 仰泳决赛",
    "编导把【三个】方面紧密地结合起来。 → indicator: 方面",
    "一位【70多岁】的老大娘激动地说。 → indicator: 老大娘",
    "【20多公斤】葡萄干卖光了。 → indicator: 葡萄干",
    "她家的【3亩】山地散在5个地方。 → indicator: 山地",
    "省里安排沿海【8个】县市区对口帮扶。 → indicator: 县市区",
    "经过【20多年】苦心求索，研制出新药。 → indicator: 苦心求索",
    "全县【3000亩】工矿废弃地可以变成耕地。 → indicator: 工矿废弃地",
    "完成【8万口】渔排和5万亩浮筏的改造。 → indicator: 渔排",
    # a verb with its object in front of 的 describes, a compound with 的 behind does not
    "城里有【数千个】销售自产鲜花及腌腊制品的摊点。 → indicator: 摊点",
    "【53个】受灾户由县里的单位帮扶。 → indicator: 受灾户",
    "请来【5个】培训项目的负责人。 → indicator: 培训项目",
    # a word of the game
    "她打成7次，包括关键的【三记】调整攻。 → indicator: 调整攻",
    # what 起 counts is an event
    "兽医站报告过【6起】猪的传染病。 → indicator: 传染病",
    "查处【12起】走私汽车案件。 → indicator: 走私汽车案件",
]


@pytest.mark.parametrize("line", DONE_SO_OFTEN + DESCRIBED + BESIDE_A_NOUN)
def test_what_is_done_or_described_is_told_from_the_thing(reads, line):
    reads(line)


KINDS_OF_PLACES = [
    # the further kinds of places of one rank stand in a bracket
    "全省有【43个】县（市、区）出现霜冻。 → indicator: 县（市、区）",
    "全市【60个】乡镇（街道）中有12个建了书屋。 → indicator: 乡镇（街道）",
    "实现【九成】以上的县（市、区）通高铁。 → role: share, indicator: 县（市、区）",
    "选手来自全国【24个】省（自治区、市）的高校。 → indicator: 省（自治区、市）",
    "三个乡（镇）的【15个】村（社区）通了水。 → indicator: 村（社区）",
    # but what is a part of them, what they have, and another number
    "全省【15个】县（含两个区）完成改造。 → indicator: 县",
    "【12个】村（居民3000人）完成搬迁。 → indicator: 村",
    "有【5个】市（其中两个县级市）进入榜单。 → indicator: 市",
    "【8个】省（见附表）报送了材料。 → indicator: 省",
]


@pytest.mark.parametrize("line", KINDS_OF_PLACES)
def test_kinds_of_places_in_a_bracket_belong_to_what_is_counted(reads, line):
    reads(line)
