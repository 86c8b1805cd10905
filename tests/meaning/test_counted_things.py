"""Which of several nouns behind a number its classifier counts, and where what is counted ends."""

import pytest

CLASSIFIERS = [
    # a relative clause has a noun of its own, which the classifier does not count
    "编辑部收到【六封】海员寄来的感谢信。 → indicator: 感谢信",
    "他采访过【几名】气象站的青年。 → indicator: 青年",
    "【12位】出场的种子选手只剩一位。 → indicator: 种子选手",
    "市里选了【10家】股份制改造成效突出的企业。 → indicator: 企业",
    "刊物登了【八篇】船厂工人写的散文。 → indicator: 散文",
    "网站收到【两封】读者发来的电子邮件。 → indicator: 电子邮件",
    "【13名】警察已被解职。 → indicator: 警察",
    "将【两位】长辈护送回家。 → indicator: 长辈",
    "【50万】居民举家上饭馆吃年夜饭。 → indicator: 居民",
    "社区请来【三名】正在培训的技工。 → indicator: 技工",
    "会上表彰【15名】在防汛中立功的战士。 → indicator: 战士",
    # but those who are counted stand in front of what they have
    "【14家】外埠报纸的记者到会。 → indicator: 外埠报纸",
    "【九名】教师的论文获奖。 → indicator: 教师",
    # what people do is none of them, whatever the dictionary takes it for
    "【三万名】官兵昼夜抢运物资。 → indicator: 官兵",
    "【5000万】各族人民紧密团结起来。 → indicator: 各族人民",
    "【700名】群众喜迁新居。 → indicator: 群众",
    "【三辆】大货车静静地停着。 → indicator: 大货车",
    "兼并【16家】纺织企业效益明显提高。 → indicator: 纺织企业",
    "【两艘】渔船竞相作业。 → indicator: 渔船",
    # nor is their name
    "【两名】选手王某和李某退赛。 → indicator: 选手",
    "【两位】个体经营者高建龙、张玉平捐了款。 → indicator: 个体经营者",
    # the phrase is as long as the noun that is counted
    "全市【80多家】定点旅游接待企业开门迎客。 → indicator: 定点旅游接待企业",
    "安排【500多名】农村青年就业。 → indicator: 农村青年",
    "这是【两艘】商业“航空母舰”起航。 → indicator: 商业“航空母舰”",
    "建设【一支】作风优良、清正廉洁的公务员队伍。 → indicator: 公务员队伍",
    "读者寄来【三百封】群众来信。 → indicator: 群众来信",
    "全国有【600家】报废汽车回收、拆解企业。 → indicator: 报废汽车回收、拆解企业",
    "使【20万】农村人口摆脱贫困。 → indicator: 农村人口",
    "村里有【三十多个】孩子仍在窑洞里上课。 → indicator: 孩子",
    "【8户】企业技术中心晋升省级中心。 → indicator: 企业技术中心",
    "【11家】企业申报2021年质量奖，1家企业入围。 → indicator: 企业",
    # items of a list share their head
    "有【300多名】地、市、县的干部参加培训。 → indicator: 干部",
    "【900多名】文艺、科技和卫生工作者下乡。 → indicator: 文艺、科技和卫生工作者",
    "资助【7名】大、中专学生和数名小学生。 → indicator: 大、中专学生",
    "检查了【24家】药品生产企业、经销单位、医院中的库房。 → indicator: 药品生产企业、经销单位、医院",
    "全州有【六名】记者、编辑。 → indicator: 记者、编辑",
    # what is undertaken with them is told of them
    "完成【36家】事业单位改革。 → indicator: 事业单位改革",
    "巩固提升【30万】农村居民供水保障水平。 → indicator: 农村居民供水保障水平",
    "工业厂房【3栋】及附属用房，已经出租。 → indicator: 工业厂房",
]

DESCRIBED = [
    # what a thing is like stands in front of 的, the thing behind it
    "家里有【两个】未成年的娃娃。 → indicator: 娃娃",
    "省里选出【八个】经济较发达的县。 → indicator: 县",
    "搭起【2万间】安全、保暖的简易住房。 → indicator: 简易住房",
    "他带来【两筐】沉甸甸的苹果。 → indicator: 苹果",
    "检验了【27种】不同型号的水泵。 → indicator: 水泵",
    "【三件】读书时的小事。 → indicator: 小事",
    "收购了【四座】产量超百吨的煤窑。 → indicator: 煤窑",
    # but a thing has what stands behind it
    "【104个】经济困难村的农民人均收入达到2300元。 → indicator: 经济困难村",
    "【两个】站点刷新了建站以来的纪录。 → indicator: 站点",
    "【两个】效益欠佳企业的职工。 → indicator: 效益",
    # kinds of divisions in a row
    "在【29个】省、市、自治区的大城市开通。 → indicator: 省、市、自治区",
    "全国有【17个】省、区、市制定了办法。 → indicator: 省、区、市",
    "【5000多个】乡、镇的60万村民投了票。 → indicator: 乡、镇",
    "全区有【2个】县、19个乡受灾。 → indicator: 县",
]

TOLD = [
    # what is said of the things is none of them
    "书店里【四种】书各具特色。 → indicator: 书",
    "地里【五百吨】萝卜无人问津。 → indicator: 萝卜",
    "村口【几条】长龙静静地排着。 → indicator: 长龙",
    "这是今年【八件】大事之一。 → indicator: 大事",
    "他把【三十幅】画赠送给学校。 → indicator: 画",
    "【七种】动物同台演出。 → indicator: 动物",
    "【两个】同学合伙买了洗衣机。 → indicator: 同学",
    "【三种】疫苗研制成功。 → indicator: 疫苗",
    "【60个】液体集装箱9月30日通过验收。 → indicator: 液体集装箱",
    "公司有【四十个】分店里排着队。 → indicator: 分店",
    "参加过【两次】越冬考察。 → indicator: 越冬考察",
    # a place by its name is another thing
    "包括【四个】直辖市以及香港特区。 → indicator: 直辖市",
    "【六个】城区和衡阳县发案较多。 → indicator: 城区",
    "调来【三支】湖北和湖南医疗队。 → indicator: 湖北和湖南医疗队",
    # how far a thing is
    "运回【两吨】重的实验样本。 → indicator: 实验样本",
]

PARTS = [
    # what stands behind a part of what was counted may only be said of it
    "把已建成的5栋楼房中的【3栋】优先提供给教师。 → indicator: 楼房",
    "12个项目中的【3个】转给地方。 → indicator: 项目",
    "他资助过40个孩子，其中【7名】考上大学。 → indicator: 孩子",
    "表彰200名学生，其中【7名】优秀学生干部。 → indicator: 优秀学生干部",
    "议会中的【42名】议员继续开会。 → indicator: 议员",
]

LENGTHS = [
    # what a length of time is of by its own word, and what only says when
    "计划用【四年】时间大体建成新的体系。 → indicator: 时间",
    "这是一座有【160年】历史的音乐厅。 → indicator: 历史",
    "会议还剩【20分钟】时，他才赶到。 → indicator: 会议",
    "【三个多月】过去了，结果还没有公布。 → indicator: none",
    "他奋战【三天】三夜，把机器修好了。 → indicator: 奋战",
    "上海要在【两年】时间内完成调整。 → indicator: 时间",
    # but a thing may last
    "他们经过【三年】苦干，修成了水渠。 → indicator: 苦干",
    "参加纪念师范学校成立【五十周年】座谈会。 → indicator: 师范学校成立",
]


UNDER_COLONS = [
    "及格率依次为：语文【92%】、数学88%。 → indicator: 语文及格率",
    "及格率依次为：语文92%、数学【88%】。 → indicator: 数学及格率",
    "各类食品合格率：豆制品【98%】，食用油97%。 → indicator: 豆制品合格率",
    "主要农产品产量：棉花【30万吨】，油菜籽20万吨。 → indicator: 棉花产量",
    "全年降水情况：县城【920毫米】，山区1100毫米。 → indicator: 县城",
    "合同金额：人民币【2.68亿元】。 → indicator: 合同金额",
    "有关数据如下：产值3亿元，利润【2亿元】。 → indicator: 利润",
]

IN_FRONT = [
    # a count behind its noun, and what was done with it
    "帐篷【500顶】运抵灾区。 → indicator: 帐篷",
    "机器人【120台】上岗。 → indicator: 机器人",
    "货车【80辆】等候装货。 → indicator: 货车",
    "渔船【60艘】驶离港口。 → indicator: 渔船",
    "商家【45户】缴清租金。 → indicator: 商家",
    "合作社【30个】养殖大户受益。 → indicator: 养殖大户",
    "公司【120名】驻外员工返岗。 → indicator: 驻外员工",
    "学校【12间】储藏教室腾空。 → indicator: 储藏教室",
    "作坊【45家】主要分布在城郊。 → indicator: 作坊",
    "水样中检出【12种】主要污染物。 → indicator: 主要污染物",
    # the only one of its kind; the place between the things and how many there are
    "合格的渡口只有柳林渡口【一个】。 → indicator: 合格的渡口",
    "入选的歌手只有王小芳【一人】。 → indicator: 入选的歌手",
    "村小只有老师【一名】。 → indicator: 老师",
    "这样的拱桥全省就【两座】。 → indicator: 拱桥",
    "类似的展览全国只有【三家】。 → indicator: 类似的展览",
]


@pytest.mark.parametrize("line", [*CLASSIFIERS, *DESCRIBED, *TOLD, *PARTS, *LENGTHS, *IN_FRONT, *UNDER_COLONS])
def test_it_is_read(line: str, reads):
    reads(line)
