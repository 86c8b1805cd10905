"""Quantities as reports, news, contracts and old print write them, with what they say; and words that only look like some."""

import pytest
from reading import check

SPOKEN = [
    ("来了【十来个】人。", "10 个 count more_than 10.."),
    ("发展到【二十几家】。", "20 家 count more_than 20.."),
    ("干部【五十多岁】。", "50 岁 age more_than 50.."),
    ("修路用了【百八十人】。", "- 人 count range 80..100"),
    ("攒下【千八百元】。", "- CNY money range 800..1000"),
    ("攒下【万儿八千元】。", "- CNY money range 8000..10000"),
    ("筹到【两个亿】。", "200000000 CNY money"),
    ("筹到【上亿元】。", "100000000 CNY money at_least 100000000.."),
    ("花了【三五百元】。", "- CNY money range 300..500"),
    ("等了【三两天】。", "- d duration range 2..3"),
    ("过去【七八成】的地撂荒。", "- % percent range 70..80"),
    ("每斤卖【三块五毛】。", "3.5 CNY money per 斤"),
    ("每斤卖【三块五】。", "3.5 CNY money per 斤"),
    ("身高【1米75】。", "1.75 m measure"),
    ("墙高【三丈二尺】。", "3.2 丈 measure"),
    ("红军长征【两万五千里】。", "25000 里 measure"),
    ("【400多】矿工自寻出路。", "400 人 count more_than 400.."),
    ("已有【3000余】渔民转产。", "3000 人 count more_than 3000.."),
    ("至少有【2亿】的用户在线。", "200000000 人 count at_least 200000000.."),
    ("投入【2亿】的资金。", "200000000 CNY money"),
    ("已建成【4栋】【18层】住宅，一幢【25层】高的大楼封顶。", "4 栋 count", "18 层 count", "25 层 count"),
    ("条例共【8章】【46条】。", "8 章 count", "46 条 count"),
    ("一周【三起】事故。", "3 起 count"),
    ("产假最短的【6天】。", "6 d duration"),
    ("近【百人】参加。", "100 人 count nearly"),
    ("不足【百家】。", "100 家 count less_than ..100"),
]

OLD_PRINT = [
    ("棉花产量【二千三百五十万担】。", "23500000 担 measure"),
    ("完成计划【百分之一百零四】。", "104 % percent"),
    ("超过计划【百分之十二·五】。", "12.5 % percent"),
    ("增长【7·3%】。", "7.3 % percent"),
    ("当地发生【5·8级】地震。", "5.8 级 measure"),
    ("亩产【３１６·５公斤】。", "316.5 kg measure"),
    ("汇率跌至【１２１·３０日元】。", "121.3 JPY money"),
    ("指数报【９０１４·７２点】。", "9014.72 点 measure"),
    ("约有【三、四百人】。", "- 人 count range 300..400"),
    ("占全县的【百分之七、八十】。", "- % percent range 70..80"),
    ("年龄在【十七、八岁】上下。", "- 岁 age range 17..18"),
    ("全国【四亿五千万】人民。", "450000000 人 count"),
    ("迁移【十万八千余户】。", "108000 户 count more_than 108000.."),
]

CONTRACTS = [
    ("合同价【壹佰贰拾叁万肆仟伍佰陆拾元整】（【¥1,234,560.00】）。", "1234560 CNY money", "1234560 CNY money"),
    ("赔偿【六十四万零一百四十三元一角七分】。", "640143.17 CNY money"),
    ("违约金按日【万分之五】计。", "0.05 % percent per 日"),
    ("质保期【24个月】。", "24 mo duration"),
    ("注册资本【5000万元人民币】。", "50000000 CNY money"),
    ("出价【USD3.5亿】。", "350000000 USD money"),
    ("出价港币【2960元】。", "2960 HKD money"),
    ("租金每月每平方米【5元】，即【5元/（平方米·月）】。", "5 CNY money per 平方米·月", "5 CNY money per 平方米·月"),
    ("【300万元】（含）以上。", "3000000 CNY money at_least 3000000.."),
    ("奖金【1万600元】，另有【2万3500元】。", "10600 CNY money", "23500 CNY money"),
]

MARKETS = [
    ("每股收益【0.85元】，每10股派【5元】。", "0.85 CNY money per 股", "5 CNY money per 10股"),
    ("原油收于每桶【82.5美元】。", "82.5 USD money per 桶"),
    ("金价报【2034.5美元/盎司】。", "2034.5 USD money per 盎司"),
    ("收益率下降【3bp】。", "-0.03 pp percentage_point"),
    ("两市成交额突破【万亿元】。", "1000000000000 CNY money more_than 1000000000000.."),
    ("外汇储备【3.2万亿美元】。", "3200000000000 USD money"),
    ("市盈率【25.6倍】。", "25.6 倍 multiple"),
]

SCIENCE = [
    ("浓度为【29μg/m³】。", "29 ug measure per m³"),
    ("浓度为【35微克每立方米】。", "35 ug measure per 立方米"),
    ("能耗【0.45吨标准煤/万元】。", "0.45 t measure per 万元"),
    ("电价【0.35元/千瓦时】。", "0.35 CNY money per 千瓦时"),
    ("气温【-5℃到8℃】。", "- Cel measure range -5..8"),
    ("气温为【零下10至零下5摄氏度】。", "- Cel measure range -10..-5"),
    ("积水【5～10厘米】。", "- cm measure range 5..10"),
    ("储能规模【100MW】/【200MWh】。", "100 MW measure", "200 MW.h measure"),
    ("氨氮≤【1.5毫克/升】。", "1.5 mg measure at_most ..1.5 per 升"),
    ("航速【18节】，航程【1200海里】。", "18 [kn_i] measure", "1200 [nmi_i] measure"),
    ("带宽【500Mbps】，存储【2TB】。", "500 Mbit/s measure", "2 TBy measure"),
    ("照度【500lx】，噪声低于【55dB】。", "500 lx measure", "55 dB measure less_than ..55"),
]

TIMES = [
    ("全程【8小时30分】。", "510 min duration"),
    ("马拉松成绩【2小时5分13秒】。", "7513 s duration"),
    ("百米成绩【9秒83】。", "9.83 s duration"),
    ("租期【1年3个月】。", "15 mo duration"),
    ("【24小时】营业。", "24 h duration"),
    ("优良天数【312天】。", "312 d duration"),
    ("提前【10天】完工。", "10 d duration"),
    ("召开【2次】会议。", "2 次 count"),
    ("举办培训班【12期】。", "12 期 count"),
]

SHARED = [
    ("新增就业【10】、【12】、【15万人】。", "100000 人 count", "120000 人 count", "150000 人 count"),
    ("分别为【1.2】、【3.5亿元】。", "120000000 CNY money", "350000000 CNY money"),
    ("补贴标准为每亩【100—150元】。", "- CNY money range 100..150 per 亩"),
    ("单价【2.5-3.8万元/吨】。", "- CNY money range 25000..38000 per 吨"),
    ("时限【18—24个月】。", "- mo duration range 18..24"),
    ("每百户拥有汽车【58辆】，每千人口床位【7.2张】。", "58 辆 count per 百户", "7.2 张 count per 千人口"),
    ("每5年【一次】，每3个月检查【1次】。", "1 次 count per 5年", "1 次 count per 3个月"),
    ("约【1/4】的企业，【3/4】以上的代表。", "25 % percent approx", "75 % percent at_least 75.."),
    ("排名前移【3位】，位列全国【第五】。", "3 位 rank", "5 位 rank"),
]  # fmt: skip

RANGES = [
    *[(f"工期【3{mark}5天】。", "- d duration range 3..5") for mark in ["至", "到", *"-－–—―~～〜∼", "——"]],
    ("投资【500万至1000万元】。", "- CNY money range 5000000..10000000"),
    ("投资【100至200万元】。", "- CNY money range 1000000..2000000"),
    ("投资【8000万-1亿元】。", "- CNY money range 80000000..100000000"),
    ("占【五至八成】。", "- % percent range 50..80"),
    ("比重从【30%】提高到【50%】。", "30 % percent", "50 % percent"),
    ("罚款【五千元】以上【二万元】以下。", "5000 CNY money at_least 5000..", "20000 CNY money at_most ..20000"),
    ("列全国【第3至5位】。", "- 位 rank range 3..5"),
    ("不低于【3%】且不高于【5%】。", "3 % percent at_least 3..", "5 % percent at_most ..5"),
]

CHINESE_NUMERALS = [
    *[(f"{before}【一百二十家】。", "120 家 count") for before in ("现有", "共有", "增加", "全市", "今年", "其中", "完成")],
    *[(f"{before}【上百家】。", "100 家 count at_least 100..") for before in ("全年", "本月", "增加", "累计")],
    *[(f"{before}【数十家】。", "- 家 count range 20..99") for before in ("至少", "近年", "走访")],
    ("各类人数【十人】。", "10 人 count"),
    ("比重提高【一点五个百分点】。", "1.5 pp percentage_point"),
    ("办好【十件】实事，增产【十吨】。", "10 件 count", "10 t measure"),
    ("投资【二〇〇万元】。", "2000000 CNY money"),
    ("产值【三万五千万元】。", "350000000 CNY money"),
    ("覆盖率【百分之百】。", "100 % percent"),
    ("持有【一成】股份。", "10 % percent"),
]

LOOK_ALIKES = [
    # parts of a document
    "详见第3至5章、第三至五条，第1—3期。",
    # sayings
    "他三天两头往村里跑，心里七上八下。",
    "三言两语说不清，五湖四海的朋友。",
    "千方百计、百折不挠、万无一失、十全十美。",
    "百年树人，十年树木。",
    "宾主欢聚一堂，让我们迈出重要一步，成为其中的一员。",
    "周三起连续上涨。",
    "他住3号楼18层，一层层高不足，极不平凡的五年。",
    "记者赵万强、钱亿强报道。",
    "在新的一年里，两个文明一起抓。",
    "售价400多渔船买不起。",
    # doctrines, programmes and names
    "落实八项规定，三年行动计划收官。",
    "“三张清单”“五个一”工程，“百千万”工程。",
    "“渝味三百碗”“营商环境60条”家喻户晓。",
    "三北工程、三峡、九龙坡区、七台河市、万达广场、千岛湖。",
    "红十字会、二人转、七匹狼、四轮驱动。",
    "第一书记、一把手、三农干部。",
    "三甲医院、5A级景区、一等奖、A4纸、3D打印。",
    # meetings, dates, addresses, telephones
    "学习二十大精神，落实十二届七次、八次全会部署。",
    "九·一八事变，五四青年节，双11促销，315晚会。",
    "位于一区2号楼3单元502室，电话0416-2345678。",
    "G102次列车、T3航站楼、102国道、3号线。",
    "12345热线、12306网站、985高校。",
    # scores, ratios, versions, codes
    "甲队3∶1两胜乙队，乙队以3:0、3:2双胜丙队。",
    "“4·20”地震后，3·15晚会上。",
    "比分为3：2，配比为3∶1，结构为10.2:40.3:49.5。",
    "ISO9001、H1N1、COVID-19、PM2.5、5G。",
    # sizes without a digit
    "亿元项目、万吨级泊位、百家企业、千亿级产业集群。",
    # zero as a word
    "零首付、零距离、零增长、零售。",
]

CASES = SPOKEN + OLD_PRINT + CONTRACTS + MARKETS + SCIENCE + TIMES + SHARED + RANGES + CHINESE_NUMERALS


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_a_quantity_of_everyday_text(case):
    check(*case)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_words_that_only_look_like_quantities(text):
    check(text)
