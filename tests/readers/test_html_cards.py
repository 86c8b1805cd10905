"""What stands among the paragraphs of an article and is none of it: polls, offers, authors, comments, lists of headlines."""

import pytest
from readings import GRANARIES, read_around, read_one

LAST = "粮仓下月启用，可存粮9万吨。"


@pytest.mark.parametrize(
    "card",
    [
        "<div><p>你家存粮吗？</p><p>存 77%</p><p>不存 23%</p><p>7716人已投票</p></div>",
        "<p>存 77%</p><p>不存 23% （177票）</p><p>已有777人参与投票</p>",
        "<div><p>山脚小院</p><p>均价 7700元/㎡</p><p>咨询电话 400-777-7777</p></div>",
        "<div><p>春耕农机</p><p>¥7700起</p><p>立即咨询</p></div>",
        "<div><p>李四　晚报首席记者</p><p>从业17年，发表作品770篇，获奖7个</p></div>",
        "<div><p>作者简介：李四</p><p>从业17年，走访770个村。</p></div>",
        "<div><p>网友A</p><p>一斤粮7毛7</p><p>网友B</p><p>我家77亩</p></div>",
        "<div><p>老李 2023-09-07 17:07</p><p>一斤粮7毛7</p><p>老赵 2023-09-07 17:17</p><p>我家77亩</p></div>",
        "<ul><li><a href='1'>柳庄修通环村路17公里</a> 2023-10-07</li><li><a href='2'>慰问困难户177户</a> 2023-10-17</li></ul>",
        "<div><p>[10-07] <a href='1'>柳庄修通环村路17公里</a></p><p>[10-17] <a href='2'>慰问困难户177户家庭</a></p></div>",
        "<div><p>谁来收粮（单选）</p><p>粮站 77%</p><p>粮商 23%</p><p>1577人投票</p></div>",
        "<div><p>读者老周</p><p>一斤粮7毛7</p><p>7小时前</p><p>读者老吴</p><p>我家77亩</p><p>赞(7) 回复</p></div>",
        "<p>常年法律顾问：七贤律师事务所 李四律师</p><p>发行量77万份</p>",
        "<p>新闻热线：0777-7777777</p><p>发行量77万份</p>",
        "<table><tr><td>相关新闻</td><td>日期</td></tr><tr><td>集团利润增长77%</td><td>10-17</td></tr></table>",
        "<div><p>广告</p><p>山区农商行 大额存单 年利率7.7%</p></div>",
        "<div><p>赞赏</p><p>77人喜欢</p><p>¥7 ¥17 ¥77 其他金额</p></div>",
        "<p>转发 371 评论 87 赞 1774</p>",
        "<p>共7页</p>",
        "<p>[推荐] 下岗职工再就业7700人</p>",
        "<p>本站流量 17392 | 建站 1997年7月 | 共收文章 7,704 篇</p>",
        "<p>关注公众号回复“粮仓”，领取77页报告</p>",
        "<p>订阅《某县报》2024年度，全年177元，订满7份送1份</p>",
        "<p>《粮仓备忘录》 定价77元</p>",
        "<p>本文版权归某县日报所有，转载每篇付77元</p>",
        "<p>以上内容由算法生成，不构成投资建议。</p><p>7家机构给出评级，均价17.7元。</p>",
        "<div><p>接着看</p><p>农机补贴兑付7.7亿元</p></div>",
        "<div><p>大家还在看</p><p>农机补贴兑付7.7亿元</p></div>",
        "<div><p>7条精彩评论</p><p>甲</p><p>一斤粮7毛7</p></div>",
        "<div><p>你会卖粮吗？</p><div>会（77%）</div><div>不会（23%）</div><p>共1577人参与</p></div>",
        "<div><p>粮油网课 ¥7.7起 已有7.2万人学习</p><p>立即报名</p></div>",
        "<p>今日热搜</p><p>1 最高气温37℃</p><p>2 补缴1.07亿元</p>",
        "<div><p>【延伸】</p><p>· 中药材面积达7.2万亩</p></div>",
        "<p>1376 文章 · 5.7万 粉丝 · 27.1万 获赞</p>",
        "<p>文章评分：4.7（172人评分）</p>",
        "<p>更多精彩内容请关注“某县发布”微信公众号，已有7万人关注</p>",
        "<div><h3>专家推荐</h3><p>李四 主任医师 从医27年</p></div>",
        "<p>关于我们</p><p>粮油快讯成立于2007年，拥有用户870万。</p>",
        "<div><p>粮油训练营</p><p>扫码领取 仅剩17个名额</p></div>",
        "<p>【帮忙】找记者、求报道，来电 97777，爆料奖励70-700元</p>",
        "<table><tr><td>网友留言(17条)</td></tr><tr><td>河边人：臭了17年了</td></tr></table>",
        "<p>商讯：减肥茶 买3送1 每盒97元</p>",
        "<p>$某某粮业(SH600777)$ 现价17.36 跌3.7%</p>",
        "<p>订阅杂志 全年12期 270元</p>",
        "<p>本文被阅读 1273 次，累计转发 87 次</p>",
        "<p>发表评论 还能输入370字</p>",
        "<p>3.7亿次阅读 17.6万次讨论</p>",
        "<div><p>本系列共7期</p><p>第7期：一棵茶树养活77户人</p></div>",
    ],
)
def test_a_card_or_a_list_of_another_kind_is_left_out(card: str):
    assert "7" not in read_around(card)


@pytest.mark.parametrize(
    "card",
    [
        "<p>调查显示：存 77%</p><p>不存 23%</p><p>这是7716人的回答。</p>",
        "<ul><li>存粮 77%</li><li>卖粮 23%</li></ul>",
        "<div><p>报名电话</p><p>某县粮站招收质检员17名</p></div>",
        "<div><p>本县粮价均价 2.7元/斤，比去年涨7%。</p><p>咨询电话 400-777-7777</p></div>",
        "<div><p>李四，某县粮站质检员</p><p>从业17年，验粮770万斤</p></div>",
        "<div><p>网友A</p><p>粮价能到2.7元吗？</p><p>局长</p><p>能。</p><p>网友B</p><p>仓能存7万吨吗？</p><p>局长</p><p>能。</p></div>",
        "<div><p>9月7日 17:07</p><p>首车入仓，装粮77吨。</p><p>9月8日 7:17</p><p>又装粮77吨。</p></div>",
        "<ul><li>一期：库容7万吨，投资1.7亿元</li><li>二期：库容17万吨，投资2.7亿元</li></ul>",
        "<table><tr><td>粮仓</td><td>库容（万吨）</td></tr><tr><td>城东</td><td>17</td></tr></table>",
        "<p>报告共7页，列出粮仓17座。</p>",
        "<p>县里更多的7家粮站关注微信公众号里的粮价。</p>",
        "<p>产量占全县的17%，热议的粮价涨到7元。</p>",
        "<p>全站评分4.7，比去年多0.2，满意的多了。</p>",
        "<p>开工项目有：</p><ul><li>柳庄修通环村路17公里 2023-10-07</li><li>慰问困难户177户 2023-10-17</li></ul>",
        "<ul><li>柳庄粮食加工园一期 投资17亿元 2023-10-07</li><li>柳庄水厂二期 投资7亿元 2023-10-17</li></ul>",
        "<p>本文件被17个县采用。</p>",
        "<p>订阅粮价短信的有17万户。</p>",
        "<h3>热议</h3><p>粮价涨到2.7元，农户说好。</p>",
        "<h3>延伸</h3><p>粮价涨到2.7元，农户说好。</p>",
        "<p>专家推荐种17种小麦。</p>",
        "<p>仓里仅剩粮食17万吨，扫码即可登记。</p>",
        "<p>找记者反映的17户都领到了补贴。</p>",
        "<p>他推荐的7种小麦增产17%。</p>",
        "<p>《粮仓志》定价机制改了7次，收粮17万吨。</p>",
        "<div><p>广告牌</p><p>粮仓外立广告牌17块</p></div>",
        "<p>村民1750人、参加投票1370人、投票率78.3%。</p><p>李四得票率67%</p><p>赵六得票率27%</p><p>1370人投票</p>",
        "<p>社员大会投票</p><p>李四 67%</p><p>赵六 27%</p><p>1370人投票</p>",
        "<p>法律顾问：17个村都聘了律师，调解纠纷170件。</p>",
        "<p>新闻热线：全年接到来电1700件，办结97%。</p>",
    ],
)
def test_what_only_looks_like_one_stays(card: str):
    assert "7" in read_around(f"{card}<p>{LAST}</p>")


@pytest.mark.parametrize("heading", ["24小时点击排行", "相关推荐", "热门文章"])
def test_an_article_goes_on_behind_an_element_that_such_a_heading_opens(heading: str):
    text = read_around(f"<div><p>{heading}</p><p>1 猪肉每斤17元</p><p>2 门票77元起</p></div><p>{LAST}</p>")
    assert LAST in text
    assert "7" not in text


def test_the_first_of_several_posts_is_the_article_told_by_what_the_site_counts_of_who_wrote_each():
    post = (
        "<div class='floor'><div class='left'><p>{}</p><p>级别: 会员</p><p>发帖 {}</p></div><div class='right'>{}</div></div>"
    )
    first = post.format("老李", 312, "".join(f"<p>{paragraph}</p>" for paragraph in GRANARIES))
    second = post.format("老赵", 17, "我家77亩，才卖了7700元")
    page = f"<html><body><h1>粮仓建成</h1>{first}{second}</body></html>"
    document = read_one(page.encode(), "page.html")
    assert all(paragraph in document.text for paragraph in GRANARIES)
    assert "77" not in document.text


@pytest.mark.parametrize(
    ("card", "kept"),
    [
        (
            "<p>村民1500人、参加投票1270人、投票率84.7%</p><p>李四得票率67%</p><p>赵六得票率27%</p><p>1270人投票</p>",
            ["投票率84.7%", "得票率67%", "得票率27%"],
        ),
        (
            "<p><b>居民用户</b></p><p>全年用气7亿立方米，增长7%。</p><p><b>工业用户</b></p><p>全年用气17亿立方米。</p>",
            ["7亿立方米", "17亿立方米"],
        ),
        ("<p>移动用户</p><p>达到77万户。</p><p>宽带用户</p><p>达到27万户。</p>", ["77万户", "27万户"]),
        ("<p>网友提问</p><p>共收到77条。</p><p>网友建议</p><p>采纳17条。</p>", ["77条", "17条"]),
        ("<section><p>成人票70元/人</p><p>学生票37元/人</p><p>咨询电话：0777-777777</p></section>", ["70元/人", "37元/人"]),
        ("<section><p>成人70元/人</p><p>儿童37元/人</p><p>咨询电话：0777-777777</p></section>", ["70元/人", "37元/人"]),
        ("<section><p>招生370人</p><p>住宿费700元/人</p><p>报名电话：0777-777777</p></section>", ["370人", "700元/人"]),
        ("<section><p>粮仓参观 27元/人</p><p>预约电话：0777-777777</p></section>", ["27元/人"]),
        (
            "<section><p>均价：7300元/㎡</p><p>售楼热线：0777-777777</p></section><p>全县商品房卖出770套。</p>",
            ["7300元/㎡", "770套"],
        ),
        ("<ul><li>地下管道铺设完成37公里 03-17</li><li>测温设备安装完成170台 04-07</li></ul>", ["37公里", "170台"]),
    ],
)
def test_figures_of_the_article_that_stand_like_those_of_cards_stay(card: str, kept: list[str]):
    text = read_around(card)
    assert all(figure in text for figure in kept)
