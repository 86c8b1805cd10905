"""What stands on a page around its article is not read: counts of readers, promotions, teasers, quotes of shares."""

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source

ARTICLE = ["全县新建粮仓12座，总投资3.5亿元，增长6%。", "收购小麦8万吨，惠及农户1.2万户。"]

LAYOUTS = [
    (
        "by its class",
        "<div class='{}'><p>这家店一年亏了300万元，谁信？</p></div>",
        [
            *(
                "discuss",
                "rm_relevant",
                "kuaixun",
                "stock-bar",
                "article-inline-rec",
                "td-a-rec",
                "LinkCard new",
                "newsComments",
            ),
            *("vote_area", "poll", "video_tj", "audio-player", "danmaku", "chapter-list", "lemma-reference", "album-list"),
            *("sharedaddy sd-sharing", "relevance", "lately_news"),
        ],
    ),
    (
        "by the heading that opens its element",
        "<div><h3>{}</h3><div><a>某港一季度吞吐量超3亿吨</a> 3月份完成货物吞吐量1.1亿吨，同比增长4%。</div></div>",
        [
            *("精选留言", "热门评论", "您可能感兴趣的文章", "7x24快讯", "24小时热文", "编辑精选", "本期节目单", "推荐阅读"),
            *("一周热点", "本周要闻排行", "同期节目", "其他稿件", "网友互动"),
            *("标签列表", "热门标签", "最近发表", "最新发布"),
            *("参考资料", "参考文献", "视频章节 共5段", "词条图册 共62张", "投票：你家去年存了几吨粮（单选）"),
        ],
    ),
    (
        "by what it says",
        "<div>{}</div>",
        [
            "打开APP，阅读体验更佳 立减5元",
            "长按识别二维码，下载领取2元红包",
            "展开剩余70%",
            "展开全文（剩余62%）",
            "全文共1580字，阅读大约需要4分钟",
            "读完本文预计需要6分钟",
            "视频：新米上市 时长01分30秒",
            "[<a>返回首页</a>] [<a>邻县小麦收购突破6万担</a>] [<a>职工收入增加150元</a>]",
            "《 某某日报 》（ 2023年11月02日 04 版）",
            "<table><tr><td>索引号：</td><td>0143/2023</td></tr><tr><td>阅读量：</td><td>623次</td></tr></table>",
            "共2页 1 2 下一页 全文阅读",
            "发表文章3621篇，累计获赞2.8万，粉丝15.6万",
            "本页面评分：5分 已有17人评价 满意度100%",
            "上证指数 3069.30 +0.72% 深证成指 9544.77 -0.33%",
            "收录于合集 #粮食 12个",
            "直播已结束 2024年1月16日 32.6万人看过 1.2万条互动",
            "原创 小贺 凤城生活圈 2024-06-11 17:46 宁夏 1086人听过",
            "254条跟贴分享至",
            "点击上方蓝字关注我们，每天早上7点见",
            "粮仓.jpg (286.4 KB, 下载次数: 12)",
            "山泉股份 176.50 +5.02% 贵江酒业 1598.00 -3.21%",
            "【广告】膝盖疼的看过来，7天见效",
            "收听本文 约3分12秒 00:00 / 03:12 倍速 1.5x",
            "[今日关注]春运发送旅客95亿人次 时长 01:47",
            "1214人正在看，已装填2917条弹幕",
            "184 个回答 默认排序",
            "微博 36次分享",
            "已有207人参与讨论",
            "本文约1,200字，阅读需4分钟",
            "- Advertisement -智能门锁 3年质保",
            "广告 羽绒被 2斤装 399元",
            "留言点赞前10名，各送大米1袋",
            "试用企业版 7天免费",
            "<b>8.63</b><i>-0.28</i><i>-3.17%</i>",
            "<table><tr><td>今开：8.90</td><td>成交量：6.4万手</td></tr><tr><td>换手：2.3%</td><td>总市值：66亿</td></tr></table>",
            "城区 小雨转晴 12℃~19℃ 东北风3级",
            "赞成 62.5% 1250票",
            "增值电信业务经营许可证B2-0001 注册用户60万",
            "会员资讯，尽在客户端，开户立享68元礼包",
            "<section aria-label='听众互动'><p>某人：一斤米8块钱，3年没涨</p></section>",
            "▶ 相关：去年粮仓漏雨，损失7万元",
            "订阅每日要闻，已有7.7万名读者",
            "（某县日报原创，转载费用每千字70元，请联系0417-7000000）",
            "下载“某县云”客户端，新用户注册立领8元红包。",
            "风险提示：投资有风险，入市须谨慎。首次开户满1000元送38元红包。",
        ],
    ),
]


def text_of(before: str, after: str) -> str:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in ARTICLE)
    page = f"<html><body><h1>粮仓建成</h1>{before}<div>{paragraphs}</div>{after}</body></html>"
    [document] = read_documents(Source("page.html", page.encode), ReadOptions())
    assert isinstance(document, Document)
    return document.text


@pytest.mark.parametrize(("markup", "name"), [(markup, name) for _, markup, names in LAYOUTS for name in names])
def test_what_stands_behind_the_article_is_left_out(markup, name):
    assert text_of("", markup.format(name)) == text_of("", "")


@pytest.mark.parametrize(
    "inserted",
    [
        "<div class='a9'><b>延伸阅读：</b><a href='#'>某港吞吐量超3亿吨</a><p>3月份完成1.1亿吨，增长4%。</p></div>",
        "<p>延伸阅读：<a href='#'>某港吞吐量超3亿吨</a></p>",
        "<p>【相关报道】<a href='#'>某港吞吐量超3亿吨</a></p>",
        "<p><a href='#'>某港一季度吞吐量超3亿吨</a></p>",
        "<a href='#'><span>某港一季度吞吐量超3亿吨</span><span>port.example</span></a>",
    ],
)
def test_a_card_between_two_paragraphs_is_left_out(inserted):
    page = "<html><body><h1>粮仓建成</h1><div><p>{}</p>{}<p>{}</p></div></body></html>"

    def read(between):
        [document] = read_documents(Source("page.html", page.format(ARTICLE[0], between, ARTICLE[1]).encode), ReadOptions())
        return document.text

    assert read(inserted) == read("")


@pytest.mark.parametrize(
    "inserted",
    [
        "<p>据<a href='#'>某港一季度报告</a>，吞吐量超3亿吨。</p>",
        "<p><a href='#'>图：2万名农户参加开仓仪式</a></p>",
        "<div class='CopyrightRichText-richText'><p>储备粮30万吨。</p></div>",
        "<div><h4>粮仓数据</h4><p>储备粮30万吨。</p></div>",
        "<table><tr><th>品种</th><th>今开</th><th>成交量</th><th>涨跌幅</th></tr><tr><td>玉米</td><td>2310</td><td>30万吨</td><td>1%</td>"
        "</tr></table>",
        "<p>周末，北部山区有雨，30万吨粮入仓，气温12℃～19℃。</p>",
        "<p>代表们投票，赞成率62.5%，30万吨的库容获准。</p>",
        "<p>▶ 库容30万吨</p>",
        "<p>订阅粮讯的农户已有2万名，存粮30万吨。</p>",
        "<p>新用户注册领取补贴30万吨次，首次下单送粮2万户。</p>",
        "<div><p>成交量：30万吨，比去年多2万吨。</p><p>成交额：7亿元。</p></div>",
    ],
)
def test_what_only_looks_like_a_card_stays(inserted):
    page = f"<html><body><h1>粮仓建成</h1><div><p>{ARTICLE[0]}</p>{inserted}<p>{ARTICLE[1]}</p></div></body></html>"
    [document] = read_documents(Source("page.html", page.encode), ReadOptions())
    assert any(part in document.text for part in ("超3亿吨", "2万名", "30万吨"))


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("来源：县粮食局　发布时间：2024-01-16　浏览次数：1265次　字体：大", "来源：县粮食局　发布时间：2024-01-16　字体：大"),
        ("2024年01月16日 09:30　5.6万阅读　评论 128　收藏 36", "2024年01月16日 09:30"),
        ("2024-01-16 15:11来源：县商务局访问次数：312字号：[大]", "2024-01-16 15:11来源：县商务局字号：[大]"),
        ("2024年01月16日 06:58:20 来自 县报 826人参与 97评论", "2024年01月16日 06:58:20 来自 县报"),
        ("2024-01-16 09:17:05　来源：晚报　我有话说（5条）", "2024-01-16 09:17:05　来源：晚报　我有话说（）"),
        ("发布日期：2024-01-16 访问量：2 316 分享到：微信", "发布日期：2024-01-16 分享到：微信"),
        ("2024-01-16 10:20 浏览：[ 1 286 ]", "2024-01-16 10:20"),
        ("2024-01-16 10:20 浏览次数：1 532 次", "2024-01-16 10:20"),
        ("2024-01-16 评论 26", "2024-01-16"),
        ("2024年6月　培训学员　320人", "2024年6月　培训学员　320人"),
        ("2024-01-16 16:20 听全文 约2分钟", "2024-01-16 16:20"),
        ("县台 | 2024年01月16日 07:08 播放 8.6万次", "县台 | 2024年01月16日 07:08"),
        ("17.7万次观看 2024-01-16 县台", "2024-01-16 县台"),
        ("2024-01-16 3.2万人观看开仓仪式", "2024-01-16 3.2万人观看开仓仪式"),
        ("2024/01/16 11:26 浏览 3.3w", "2024/01/16 11:26"),
        ("2,917弹幕2024-01-16 12:00:03全站排行榜最高第38名", "2024-01-16 12:00:03"),
        ("观众投票第38名，获奖金3万元。", "观众投票第38名，获奖金3万元。"),
        ("约3分12秒跑完全程，赢得5万元。", "约3分12秒跑完全程，赢得5万元。"),
        ("2024年01月16日 10:09 能源观察 本文共 3200 字，阅读约需 8 分钟", "2024年01月16日 10:09 能源观察"),
        ("全年接待游客浏览1200次，投资3亿元。", "全年接待游客浏览1200次，投资3亿元。"),
    ],
)
def test_a_line_of_origin_and_time_keeps_what_is_no_count_of_readers(line, kept):
    lines = text_of(f"<div>{line}</div>", "").splitlines()
    assert kept in lines


def test_a_table_of_one_row_with_an_article_in_a_cell_only_lays_the_page_out():
    cell = "".join(f"<p>{paragraph}</p>" for paragraph in ["粮仓建成", *ARTICLE])
    page = f"<table><tr><td><ul><li>公告（62条）</li></ul></td><td>{cell}</td></tr></table>"
    [document] = read_documents(Source("page.html", f"<html><body>{page}</body></html>".encode), ReadOptions())
    assert isinstance(document, Document)
    assert all(paragraph in document.text.splitlines() for paragraph in ARTICLE)


def test_a_small_element_that_begins_with_a_heading_and_ends_with_a_link_offers_something_else():
    card = "<div><h5>粮价数据</h5><p>上周玉米均价2300元，下跌1.2%</p><a href='#'>企业版</a></div>"
    page = "<html><body><h1>粮仓建成</h1><div>{}{}{}</div></body></html>"
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in ARTICLE * 5)
    [document] = read_documents(Source("page.html", page.format(paragraphs, card, paragraphs).encode), ReadOptions())
    assert "2300元" not in document.text
    [document] = read_documents(Source("page.html", page.format("", card, f"<p>{ARTICLE[0]}</p>").encode), ReadOptions())
    assert "2300元" in document.text  # too much of the page to be a card
