"""How people speak of what they bought and where they stayed: names are nouns, never questions or judgements."""

import pytest

NO_NAMES = [
    # nothing of a question
    "为什么还收了我【8块钱】？ → indicator: none",
    "为啥又扣了【20元】？ → indicator: none",
    "谁来过【3次】？ → indicator: none",
    # how good something is
    "性价比非常高，【2999元】。 → indicator: none",
    "手感蛮好，【两次】都有人开门。 → indicator: none",
    "画质相当好，【1200元】。 → indicator: none",
    "瑜伽馆只需【50元/人】性价比较高。 → indicator: 瑜伽馆",
    "感觉【两个】都很不错。 → indicator: none",
    "好像是【2.5元】。 → indicator: none",
    "好象是【2.5元】，似乎不贵。 → indicator: none",
    # what one is compared with
    "这间比【八十元】的标准间小。 → indicator: 标准间",
    "感觉比【8寸】的本子重。 → indicator: 本子",
    "未必比【十几元】的好。 → indicator: none",
    # what somebody had in mind, or wanted, or did before
    "抱着试试看的心态订了【两本】。 → indicator: 订",
    "原本想买大屏的，才【4888元】。 → indicator: none",
    "我刚要打电话询问，又告诉我有了【一间】。 → indicator: none",
    "经理因为烫坏了地毯的事要求赔偿【110元】。 → indicator: 赔偿",
]

TRIMMED = [
    "机身温度还是经常的在【70度】以上。 → indicator: 机身温度",
    "水温偶尔在【70度】以上。 → indicator: 水温",
    "离机场很近、无人接送、走路约【八分钟】。 → indicator: 走路",
    "房间非常大，【30平米】。 → indicator: 房间",
    "拿到的书竟缺页【17页】。 → indicator: 缺页",
    "他却让我等了【3天】。 → indicator: 等",
    "白菜却只卖【3毛】。 → indicator: 白菜",
    "开机看硬盘通电时间大概【4小时】。 → indicator: 硬盘通电时间",
    "买这套书的时候正好是豆豆【3岁】。 → indicator: 豆豆",
    "不想多说~~~~房租【300元】。 → indicator: 房租",
    # near misses
    "环境质量较好的占【七成】。 → role: share",
    "医院质量较高的病历有【300份】。 → value: 300",
    "存贷比【78%】。 → indicator: 存贷比",
    "炼铁焦比由【950公斤】降到700公斤。 → indicator: 炼铁焦比",
    "中标人准备再投【2.2亿元】。 → indicator: 再投",
    "离县城还有【5里】路。 → indicator: 离县城",
]

BEHIND = [
    "去那边【8元】的起步费。 → indicator: 起步费",
    "屏幕发现【1个】暗点。 → indicator: 暗点",
    "屏幕发现【1个】坏点。 → indicator: 坏点",
    "在书店买了【四本】关于养花的书。 → indicator: 书",
    "【60G】的硬盘感觉小了点。 → indicator: 硬盘",
    "100米【8块】泳道更宽。 → indicator: 泳道",
]

LENGTHS = [
    "前后都【三个月】了，还没到。 → role: level, indicator: none",
    "到手刚【4天】。 → role: level",
    "书还没收到，【半个月】了都。 → role: level, indicator: none",
    "我在没有窗的屋里住过【一天】。 → indicator: 住",
    "他吃这碗饭已经【四十五年】了。 → role: level, indicator: 吃这碗饭",
    "订货到收货只有【两天】时间。 → role: level",
    "我用了【1天】的时间，就看完了。 → role: level, indicator: 时间",
    "用两年时间还清货款，共【5年】。 → role: level",
    # near misses
    "县里决定，用【两年】时间还清货款。 → role: qualifier",
    "全县连续【12年】未发生火灾。 → role: qualifier",
    "现在最快【4天】，运费还省了三成。 → indicator: none",
]


@pytest.mark.parametrize("example", [*NO_NAMES, *TRIMMED, *BEHIND, *LENGTHS])
def test_what_is_said_of_things(reads, example):
    reads(example)
