"""Headings as people write them, beside lines that only look like one."""

import pytest

from jinzhou_extract.document.blocks import BlockKind
from jinzhou_extract.document.outline import outline

PROSE = "全市上下凝心聚力，经济运行稳中有进，各项事业取得新的进展，人民生活水平不断提高。"


def headings(text: str) -> list[str]:
    return [block.heading for block in outline(text).blocks if block.kind is BlockKind.HEADING]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("# 政府工作报告", "政府工作报告"),
        ("##二、2015年工作安排", "二、2015年工作安排"),
        ("## 主要目标 ##", "主要目标"),
        ("**一、2014年工作回顾**", "一、2014年工作回顾"),
        ("**一、****2014年工作回顾**", "一、2014年工作回顾"),
        ("__二、2015年工作安排__", "二、2015年工作安排"),
        ("<strong>2014年工作回顾</strong>", "2014年工作回顾"),
        ("**经济运行稳中有进**", "经济运行稳中有进"),
        ("**（一）强化保障，促进就业。**", "（一）强化保障，促进就业"),
        ("**第一，规模大小的问题。**", "第一，规模大小的问题"),
        ("<h2>2014年工作回顾</h2>", "2014年工作回顾"),
        ("2014年工作回顾\n======", "2014年工作回顾"),
        ("经济运行\n---", "经济运行"),
        ("一、2014年工作回顾", "一、2014年工作回顾"),
        ("二、打好“三大攻坚战”", "二、打好“三大攻坚战”"),
        ("三、委员名单（按姓氏笔画为序）", "三、委员名单（按姓氏笔画为序）"),
        ("一、２０１４年工作回顾", "一、２０１４年工作回顾"),
        ("第一部分 2014年工作回顾", "第一部分 2014年工作回顾"),
        ("第三章　发展目标", "第三章　发展目标"),
        ("（一）稳定经济增长", "（一）稳定经济增长"),
        ("(二)深化改革开放", "(二)深化改革开放"),
        ("（三）抓好重点，经济运行平稳。", "（三）抓好重点，经济运行平稳"),
        ("2、2019年经营情况", "2、2019年经营情况"),
        ("1、2015年工作安排", "1、2015年工作安排"),
        ("第一部分：2014年工作回顾", "第一部分：2014年工作回顾"),
        ("二、2015年主要预期目标：", "二、2015年主要预期目标"),
        ("**2015年主要预期目标：**", "2015年主要预期目标"),
        ("２０１５ 年 工 作 安 排", "２０１５年工作安排"),
        ("【2014年工作回顾】", "【2014年工作回顾】"),
        ("## **一、2014年工作回顾**", "一、2014年工作回顾"),
        ("&emsp;&emsp;一、2014年工作回顾", "一、2014年工作回顾"),
        ("<center>**2014年工作回顾**</center>", "2014年工作回顾"),
        ("消防：去年接报火灾82.5万起", "消防：去年接报火灾82.5万起"),
        ("2025年工作安排", "2025年工作安排"),
        ("２０２５年工作安排", "２０２５年工作安排"),
        ("过去五年工作回顾", "过去五年工作回顾"),
        ("“十五五”时期主要目标和重点任务", "“十五五”时期主要目标和重点任务"),
        ("主要目标", "主要目标"),
        ("附件2", "附件2"),
        ("名词解释", "名词解释"),
        ("注释：", "注释"),
        ("城乡面貌焕然一新", "城乡面貌焕然一新"),
    ],
)
def test_a_heading(line: str, title: str) -> None:
    assert headings(f"{PROSE}\n\n{line}\n\n{PROSE[:-1]}，增长5%。") == [title]


@pytest.mark.parametrize(
    "line",
    [
        "#民生实事# 今年办好十件实事",
        "#2机组并网发电",
        "**2015年，全县新建卫生院12所。**",
        "**2015年，全县新建卫生院12所**",
        "**民生改善。**全年新增就业2.1万人。",
        "**——2015年1月4日在某市第十三届人民代表大会第一次会议上**",
        "**——在某市第十三届人民代表大会第一次会议上**",
        "**（审议稿）**",
        "**市长 张三**",
        "**各位代表！**",
        "**围绕上述目标，重点抓好以下工作：**",
        "**表1 主要产品产量**",
        "2、合同有效期：2018年1月1日至2019年12月31日。",
        "2、合同期限：2019年4月1日至2021年3月31日",
        "1、主力合约收跌1.26%",
        "一是加快项目建设",
        "一是加快项目建设。",
        "全年新增就业2.1万人。",
        "重点做好以下工作：",
        "来源：某某日报",
        "项目名称：某某大桥工程",
        "一、项目总投资：5.2亿元",
        "1、2号机组并网发电",
        "国务院总理 李四",
        "（《某某日报》20150708）",
        "- 2025年工作安排",
        "—— 2025年工作安排",
        "2025年，全市签约项目118个",
        "各位代表：",
        "# " + "长" * 300,
    ],
)
def test_no_heading(line: str) -> None:
    assert headings(f"{PROSE}\n\n{line}\n\n{PROSE[:-1]}，增长5%。") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{PROSE}\n1.粮食安全\n2.能源安全\n3.产业安全\n{PROSE}",
        f"{PROSE}\n首页\n重点工作\n网站地图",
        f"{PROSE}\n一、扩大内需；\n二、深化改革；\n三、改善民生。\n{PROSE}",
        f"省首批典型实质性产\n\n学研联盟，14个项目开工建设。\n\n{PROSE}",
        "农作物\n\n单位\n\n产量",
        "| 指标 | 数 |\n| --- | --- |\n| 产量 | 5 |",
    ],
)
def test_lists_menus_and_fragments_are_none(text: str) -> None:
    assert headings(text) == []


@pytest.mark.parametrize(
    ("lines", "sections"),
    [
        # bold lines below those of Markdown, （一） below 一、, 1. below （一）
        (
            ["# 报告", "**一、回顾**", "（一）工业", "1.钢铁", "（二）农业", "**二、安排**"],
            [
                "报告",
                "报告 > 一、回顾",
                "报告 > 一、回顾 > （一）工业",
                "报告 > 一、回顾 > （一）工业 > 1.钢铁",
                "报告 > 一、回顾 > （二）农业",
                "报告 > 二、安排",
            ],
        ),
        # numbers that begin anew stand below the short line in front of them
        (
            ["2014年工作回顾", "一、工业", "二、农业", "2015年工作安排", "一、工业", "二、农业"],
            [
                "2014年工作回顾",
                "2014年工作回顾 > 一、工业",
                "2014年工作回顾 > 二、农业",
                "2015年工作安排",
                "2015年工作安排 > 一、工业",
                "2015年工作安排 > 二、农业",
            ],
        ),
        # numbers that go on hold it
        (
            ["一、2014年工作回顾", "主要成绩", "存在问题", "二、2015年工作安排", "主要目标", "重点工作"],
            [
                "一、2014年工作回顾",
                "一、2014年工作回顾 > 主要成绩",
                "一、2014年工作回顾 > 存在问题",
                "二、2015年工作安排",
                "二、2015年工作安排 > 主要目标",
                "二、2015年工作安排 > 重点工作",
            ],
        ),
        # a line with a time holds one without
        (
            ["**2014年工作回顾**", "**工业**", "**农业**", "**2015年工作安排**", "**工业**"],
            ["2014年工作回顾", "2014年工作回顾 > 工业", "2014年工作回顾 > 农业", "2015年工作安排", "2015年工作安排 > 工业"],
        ),
        # what stands behind a document stands in none of its sections
        (
            ["一、回顾", "二、安排", "（一）工业", "附件1", "2015年民生实事", "**附：重点项目**", "名词解释"],
            ["一、回顾", "二、安排", "二、安排 > （一）工业", "附件1", "附件1 > 2015年民生实事", "附：重点项目", "名词解释"],
        ),
        # 一、 within （二）, for （三） follows
        (
            ["（一）工业", "（二）农业", "一、粮食", "二、蔬菜", "（三）商业"],
            ["（一）工业", "（二）农业", "（二）农业 > 一、粮食", "（二）农业 > 二、蔬菜", "（三）商业"],
        ),
    ],
)
def test_which_heading_holds_which(lines: list[str], sections: list[str]) -> None:
    text = "\n\n".join(
        part for line in ["开头", PROSE, *lines] for part in ([line, PROSE] if line not in ("开头", PROSE) else [line])
    )
    layout = outline(text)
    assert [block.section for block in layout.blocks if block.kind is BlockKind.HEADING] == sections
    paragraphs = [block.section for block in layout.blocks if block.kind is BlockKind.PARAGRAPH and block.path]
    assert paragraphs == sections
    assert all(block.section == " > ".join(heading.title for heading in block.path) for block in layout.blocks)


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("（一）夯实基础。全年完成投资5亿元。", "（一）夯实基础"),
        ("**（一）夯实基础**  全年完成投资5亿元。", "（一）夯实基础"),
        ("一、夯实基础　　全年完成投资5亿元，增长3%。", "一、夯实基础"),
        ("（一）夯实基础。全年完成投资5亿元，抓住机遇", "（一）夯实基础"),  # broken before the full stop
        ("1.夯实基础。全年完成投资5亿元。", ""),
        ("**夯实基础。**全年完成投资5亿元。", ""),
        ("一、工程投资：5.2亿元。工期为三年。", ""),
    ],
)
def test_a_numbered_paragraph_opens_a_section_with_its_first_words(line: str, section: str) -> None:
    block = outline(f"{PROSE}\n\n{line}").blocks[1]
    assert (block.kind, block.section, block.level) == (BlockKind.PARAGRAPH, section, 0)


def test_a_heading_that_only_its_place_tells_ends_with_the_next_line_of_its_kind() -> None:
    text = f"{PROSE}\n\n新区建设再提速\n\n{PROSE}\n\n某公司全年利润5亿元，增长3%\n\n{PROSE}"
    assert [block.section for block in outline(text).blocks] == ["", *["新区建设再提速"] * 2, "", ""]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            f"某市政府工作报告\n\n——2015年1月4日在某市第十三届人民代表大会第一次会议上\n\n市长 张三\n\n各位代表：\n\n{PROSE}",
            "某市政府工作报告",
        ),
        (
            f"**某某共和国**\n\n**2004年国民经济统计公报**\n\n统计局\n\n{PROSE}",
            "某某共和国2004年国民经济统计公报",
        ),
        (f"下载\n打印\n2026年某省政府工作报告\n来源：某省日报\n{PROSE}", "2026年某省政府工作报告"),
        (f"# 早间要闻 2021-11-05\n\n{PROSE}", "早间要闻 2021-11-05"),
        (f"新区投资开展重点项目\n{PROSE}", "新区投资开展重点项目"),
        (f"2014年工作回顾\n\n{PROSE}", ""),
        (PROSE, ""),
    ],
)
def test_the_title(text: str, title: str) -> None:
    assert outline(text).title == title


def test_titles_are_in_no_section() -> None:
    layout = outline(f"2015年某市政府工作报告\n\n{PROSE}\n\n一、2014年工作回顾\n\n{PROSE}")
    assert layout.blocks[0].kind is BlockKind.TITLE
    assert [block.section for block in layout.blocks] == ["", "", "一、2014年工作回顾", "一、2014年工作回顾"]


def test_sections_stay_small() -> None:
    text = f"# {'长' * 140}\n" + "".join(f"## 目{at}\n3个。\n" for at in range(4000))
    layout = outline(text)
    assert len({id(block.section) for block in layout.blocks}) == 4001
    assert max(len(block.section) for block in layout.blocks) < 200
    assert outline(f"# {'长' * 300_000}\n## 目标\n3个。").blocks[-1].section == "目标"
