"""What a mention is: every phrase that the contract of the record names, in the order in which it names them."""

import pytest
from reading import check

SPANS = [
    ("总投资【519.5亿元】。", "51950000000 CNY money"),
    ("抽检量为【4.32批次/千人】。", "4.32 批次 count per 千人"),
    ("审批时限压缩至【60个工作日】以内。", "60 工作日 duration at_most ..60"),
    ("抽检食品【1.2万批次】。", "12000 批次 count"),
    # infixes are inside
    ("接种疫苗【800多万支】。", "8000000 支 count more_than 8000000.."),
    ("出动警力【11万余次】。", "110000 次 count more_than 110000.."),
    ("服务群众【6000余人次】。", "6000 人次 count more_than 6000.."),
    ("走访企业【数十家】。", "- 家 count range 20..99"),
    ("到会【三四百人】。", "- 人 count range 300..400"),
    # words before and after are outside
    ("上学要走近【3小时】山路。", "3 h duration nearly"),
    ("队伍走近【3公里】处的村庄。", "3 km measure"),
    ("三大品牌拿走近【九成】份额。", "90 % percent nearly"),
    ("记者走近【三家】企业。", "3 家 count"),
    ("厂里工人最多时有【370名】。", "370 名 count"),
    ("船队最多时达到【120条】。", "120 条 count"),
    ("会议室最多同时容纳【300人】。", "300 人 count at_most ..300"),
    ("惠及近【27万名】中小学生。", "270000 名 count nearly"),
    ("发放药品超过【14万支】。", "140000 支 count more_than 140000.."),
    ("规上企业达【98家】。", "98 家 count"),
    ("【600分】以上考生增多。", "600 分 score at_least 600.."),
    ("误差在【5%】左右。", "5 % percent approx"),
    ("总量居全省【第三位】。", "3 位 rank"),
    ("跻身全国【30强】。", "30 位 rank at_most ..30"),
    ("增速居全省【前三】。", "3 位 rank at_most ..3"),
]

RANGES_AND_LISTS = [
    ("合同期为【3至5年】。", "- a duration range 3..5"),
    ("占比在【5%～8%】之间。", "- % percent range 5..8"),
    ("占比在【5% ～ 8%】之间。", "- % percent range 5..8"),
    ("占比在【5%─8%】之间。", "- % percent range 5..8"),
    ("占比在【5%一8%】之间。", "- % percent range 5..8"),  # a dash that was scanned
    ("投资额【10-15亿元】。", "- CNY money range 1000000000..1500000000"),
    ("产能扩大【1.5到2倍】。", "- 倍 multiple range 1.5..2"),
    ("新建省重点实验室【1家】、中心【4家】。", "1 家 count", "4 家 count"),
    ("工农业产值分别增长【4.5】和【6%】。", "4.5 % percent", "6 % percent"),
    ("分别完成投资【1.2】、【3.5亿元】。", "120000000 CNY money", "350000000 CNY money"),
    ("增速为【4.5-5%】。", "- % percent range 4.5..5"),
    ("损耗为【5-20%】。", "- % percent range 5..20"),
    ("失业率由【8.1%】下降到【6%】。", "8.1 % percent", "6 % percent"),
    ("总量由2019年的【第八位】跃升至全省【第四位】。", "8 位 rank", "4 位 rank"),
]

NUMERALS = [
    ("拨款【贰仟叁佰万元】。", "23000000 CNY money"),
    ("增长【１２．５％】。", "12.5 % percent"),
    ("存粮【1,234吨】。", "1234 t measure"),
    ("存粮【1，234吨】。", "1234 t measure"),
    ("提高【三点五个百分点】。", "3.5 pp percentage_point"),
    ("工期【半年】。", "0.5 a duration"),
    ("工期【一个半月】。", "1.5 mo duration"),
    ("完成年计划的【三分之二】。", "66.66666666666666666666666667 % percent"),
    ("增长【百分之十五】。", "15 % percent"),
    ("差错率为【千分之三】。", "0.3 % percent"),
    ("增产【一成半】。", "15 % percent"),
    ("招收【两名】学徒。", "2 名 count"),
    ("办学【廿年】。", "20 a duration"),
    ("下达资金【1亿2千万元】。", "120000000 CNY money"),
    ("下达资金【两亿五千万元】。", "250000000 CNY money"),
    ("产值【25万6千元】。", "256000 CNY money"),
    ("产值【3.5千万元】。", "35000000 CNY money"),
    ("总量【一万五千亿元】。", "1500000000000 CNY money"),
    ("总量【三万亿元】。", "3000000000000 CNY money"),
    ("总量【二十万亿元】。", "20000000000000 CNY money"),
    ("参加者【十万零一千人】。", "101000 人 count"),
    ("常住人口【13万2人】。", "132000 人 count"),
    ("走访【两三个】村。", "- 个 count range 2..3"),
    ("存书【三四百册】。", "- 册 count range 300..400"),
    ("来了【十几人】。", "10 人 count more_than 10.."),
    ("发展会员【百余家】。", "100 家 count more_than 100.."),
    ("带动【3000多户】。", "3000 户 count more_than 3000.."),
    ("带动【上百户】。", "100 户 count at_least 100.."),
    ("带动【几百户】。", "- 户 count range 200..900"),
]

WITHOUT_A_DIGIT = [
    ("产值【翻番】。", "1 倍 multiple"),
    ("产值【翻一番】。", "1 倍 multiple"),
    ("产值【翻两番】。", "3 倍 multiple"),
    ("规模【倍增】。", "1 倍 multiple"),
    ("产量增长【1.5倍】。", "1.5 倍 multiple"),
    ("产量是上年的【2.5倍】。", "2.5 倍 multiple"),
    ("【一半】以上的企业复工。", "50 % percent at_least 50.."),
]

WITHOUT_A_UNIT = [
    ("帮扶【17万】下岗职工。", "170000 人 count"),
    ("实现销售收入【1200亿】。", "120000000000 CNY money"),
    ("收到提案【17 件】。", "17 件 count"),
]

UNITS = [
    *[(f"数量为【30{unit}】。", f"30 {unit} count") for unit in "个家户名人项件起支次台套条篇宗"],
    *[(f"数量为【30{unit}】。", f"30 {unit} count") for unit in ("人次", "户次", "批次")],
    ("旅客发送量【1.2亿人】。", "120000000 人 count"),
    ("新设主体【5.9万个】。", "59000 个 count"),
    ("完成投资【4990万元】。", "49900000 CNY money"),
    ("进出口【35.6亿美元】。", "3560000000 USD money"),
    ("募资【6亿港元】。", "600000000 HKD money"),
    ("贷款【300万欧元】。", "3000000 EUR money"),
    ("援助【2亿日元】。", "200000000 JPY money"),
    ("收购价【80万英镑】。", "800000 GBP money"),
    ("单价【3元5角】。", "3.5 CNY money"),
    ("单价【六元一角七分】。", "6.17 CNY money"),
    ("毛利率为【69.7%】。", "69.7 % percent"),
    ("自然增长率为【3.2‰】。", "0.32 % percent"),
    ("高出省定指标【20个百分点】。", "20 pp percentage_point"),
    ("利率下调【25个基点】。", "-0.25 pp percentage_point"),
    ("粮食产量【6万吨】。", "60000 t measure"),
    ("装机容量【40万千瓦】。", "400000 kW measure"),
    ("管辖面积【2.5万平方公里】。", "25000 km2 measure"),
    ("造林【12万亩】。", "120000 亩 measure"),
    ("造林【860公顷】。", "860 hm2 measure"),
    ("吞吐量【90万标箱】。", "900000 标箱 count"),
    ("节约【3.2万吨】标准煤。", "32000 t measure"),
    ("平均年龄【80岁】。", "80 岁 age"),
    ("沪指报【17304.96点】。", "17304.96 点 measure"),
    ("股价为【3.25元/股】。", "3.25 CNY money per 股"),
    ("装机【15GW】，储量【420TB】，浓度【0.5mg】。", "15 GW measure", "420 TBy measure", "0.5 mg measure"),
    ("工期【5年】、【3个月】、【2周】、【6天】、【8小时】、【15分钟】、【30秒】。",
     "5 a duration", "3 mo duration", "2 wk duration", "6 d duration", "8 h duration", "15 min duration", "30 s duration"),
]  # fmt: skip

DENOMINATORS = [
    ("每家补助【2万元】。", "20000 CNY money per 家"),
    ("每年招收【20人】。", "20 人 count per 年"),
    ("每单位每年补助【2万元】。", "20000 CNY money per 单位·年"),
]

BOUNDS = [
    *[(f"全长{word}【5公里】。", "5 km measure") for word in ("", "达", "达到", "共", "为")],
    *[(f"全长{word}【5公里】。", "5 km measure approx") for word in ("约", "大约", "约为", "大概")],
    *[(f"全长【5公里】{word}。", "5 km measure approx") for word in ("左右", "上下")],
    *[(f"全长{word}【5公里】。", "5 km measure nearly") for word in ("近", "将近", "接近")],
    *[(f"全长{word}【5公里】。", "5 km measure more_than 5..") for word in ("超", "超过", "逾", "突破")],
    ("全长【十几公里】。", "10 km measure more_than 10.."),
    ("全长【二十来公里】。", "20 km measure more_than 20.."),
    *[(f"全长【50{word}公里】。", "50 km measure more_than 50..") for word in "多余"],
    *[(f"全长{word}【5公里】。", "5 km measure at_least 5..") for word in ("不低于", "不少于", "至少")],
    ("全长【5公里】以上。", "5 km measure at_least 5.."),
    ("任职满【3年】。", "3 a duration at_least 3.."),
    ("【20万人次】以上。", "200000 人次 count at_least 200000.."),
    *[(f"全长{word}【5公里】。", "5 km measure less_than ..5") for word in ("不足", "不到", "低于")],
    *[(f"全长【5公里】{word}。", "5 km measure at_most ..5") for word in ("以内", "以下")],
    *[(f"全长{word}【5公里】。", "5 km measure at_most ..5") for word in ("不超过", "至多", "最多")],
    ("最高补助【10万元】。", "100000 CNY money at_most ..100000"),
    ("历史最高赔偿【10万元】。", "100000 CNY money"),
    ("走访【数百家】。", "- 家 count range 200..900"),
    ("走访【数千家】。", "- 家 count range 2000..9000"),
    ("比重下降【0.3个百分点】。", "-0.3 pp percentage_point"),
    ("税费减超【1200亿】。", "-120000000000 CNY money more_than ..-120000000000"),
]

NOT_MENTIONS = [
    # dates and clock times
    "2021年3月8日，1至2月份，“十四五”期间。",
    "上午8时30分开工，下午3点收工。",
    # ordinals and grades in names
    "第四届博览会、三级响应、二级节点。",
    "一带一路、三河共治、“1234”工作模式、“双一流”建设、一市一域。",
    "一是抓项目，二是促消费。",
    "第一产业、九三学社、三农。",
    "超过以往任何一年，任何一家企业都不例外。",
    # numbers that name or address something
    "拨打120，印发〔2021〕12号文件。",
    "G20、5G、PM2.5。",
    "升级到3.11.2版本，邮编121000。",
    "详见https://www.example.cn/2021/30%E5/5m/a_300元.html。",
    "1. 加强领导。\n2. 压实责任。",
    "（二） 主要目标。① 抓生产。",
    # words with no quantity left in them
    "一批、一系列、一定、进一步、统一、一些。",
    "万家灯火、千方百计、这家、每家。",
    "亿元以上项目加快建设。",
    # a bare numeral before a noun
    "四大银行、七大产业、三省。",
    # names and people
    "李四人民币账户、两会、年过半百。",
    # optional, and left out: a coefficient without a unit
    "系数提高到0.53。",
]

CASES = SPANS + RANGES_AND_LISTS + NUMERALS + WITHOUT_A_DIGIT + WITHOUT_A_UNIT + UNITS + DENOMINATORS + BOUNDS


@pytest.mark.parametrize(("sentence", "meanings"), [(case[0], case[1:]) for case in CASES], ids=[case[0] for case in CASES])
def test_a_mention_says_what_it_should(sentence, meanings):
    check(sentence, *meanings)


@pytest.mark.parametrize("text", NOT_MENTIONS)
def test_what_counts_nothing_is_no_mention(text):
    check(text)
