"""Numbers of which a verb alone says nothing: what was counted, or spoken of, before names them."""

import pytest

SAME_THINGS = [
    "全场甘泉队抢得21个篮板球，而临江队抢到了【30个】，优劣分明。 → indicator: 篮板球",
    "五毛一本的小人书堆了半人高，我挑了【12本】。 → indicator: 小人书",
    "旧小说很便宜，我挑了【七本】。 → indicator: 旧小说",
    "三年期定存只有2.1%，而去年同期还能拿到【2.9%】。 → indicator: 三年期定存",
    "全场主动失误多达【18次】。 → indicator: 主动失误",
    "东关镇三成街道进水，最深处【1.8米】。 → indicator: 最深处",
    "陆地和淡水里生长的物种不到【2%】。 → indicator: 陆地和淡水里生长的物种",
    "墙根磨开一道【5厘米】的口子。 → indicator: 口子",
    # what has a name of its own, or was not spoken of
    "队员抢得21个篮板球，又投中【12个】三分球。 → indicator: 三分球",
    "稻田里放养鸭子【200只】。 → indicator: 放养鸭子",
    "全程跑完约需【50分钟】。 → indicator: 全程",
    "第一道【3厘米】的工序。 → role: qualifier",
]


@pytest.mark.parametrize("line", SAME_THINGS)
def test_a_verb_alone_tells_of_what_was_told_before(reads, line):
    reads(line)
