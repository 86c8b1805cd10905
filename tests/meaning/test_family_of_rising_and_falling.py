"""All verbs of rising and falling tell a change, and with 到 and 至 what it comes to; none leaves a part of it in the name."""

import pytest

_WITH_RISE = "升高 拉升 拔升 推升 腾升 跳升 弹升 猛升 狂升 飞升 劲升 急升 突升 递升 小升 续升 再升 又升 齐升"
_WITH_HIGH = "增高 调高 攀高 拔高 推高 飙高 垫高 冲高 变高 高涨 高走"
_WITH_DEAR = "暴涨 狂涨 疯涨 飞涨 飙涨 急涨 陡涨 劲涨 小涨 普涨 齐涨 补涨 再涨 又涨 回涨"
_WITH_MORE = "剧增 加增 调增 累增 再增 又增 递加 加大 加多 加重 加剧 拉大 增宽 扩宽 上冲 上窜 劲扬"
_BECOMING_MORE = "变大 变长 变宽 变厚 变重 变多 变快"
_WITH_FALL = "回跌 走跌 普跌 齐跌 补跌 猛跌 狂跌 陡跌 剧跌 骤跌 小跌 跌落 剧挫 小挫 下泻 狂泻 下坠 回调 低走"
_WITH_LOWER = "急降 猛降 突降 剧降 递降 小降 滑降 续降 再降 又降 调慢 放慢 放低 压低 拉低 削低 削短 削薄"
_WITH_LESS = "猛减 突减 陡减 急减 大减 稍减 缓减 再减 又减 宽减 轻减 消减 减小 减低 减慢 减弱 减退 紧缩 缩紧"
_BECOMING_LESS = "变小 变低 变短 变窄 变薄 变轻 变浅 变少 变慢"

RISING = f"{_WITH_RISE} {_WITH_HIGH} {_WITH_DEAR} {_WITH_MORE} {_BECOMING_MORE}".split()
FALLING = f"{_WITH_FALL} {_WITH_LOWER} {_WITH_LESS} {_BECOMING_LESS}".split()
APART = [
    ("车间有变速箱【3台】。", "变速箱"),
    ("河道水位最高涨至【28.5米】。", "河道水位"),
    ("今年京剧增至【30场】。", "京剧"),
    ("两村间直线距离【3公里】。", "两村间直线距离"),
]
MANNERS = [
    ("双方比分差距一度被拉大到【17分】。", "双方比分差距"),
    ("新股却直线拉升【3%】。", "新股"),
]


@pytest.mark.parametrize("verb", RISING)
def test_what_rises(marked, verb):
    metric = marked(f"本月粮油综合指数比上月{verb}【3.5%】，好于预期。")
    assert (metric.indicator, metric.role, str(metric.value)) == ("粮油综合指数", "change", "3.5")


@pytest.mark.parametrize("verb", FALLING)
def test_what_falls(marked, verb):
    metric = marked(f"粮油综合指数{verb}【3.5%】。")
    assert (metric.indicator, metric.role, str(metric.value)) == ("粮油综合指数", "change", "-3.5")


@pytest.mark.parametrize("verb", [*RISING, *FALLING])
def test_what_it_comes_to(marked, verb):
    metric = marked(f"粮油综合指数由4元{verb}至【6元】。")
    assert (metric.indicator, metric.role) == ("粮油综合指数", "level")


@pytest.mark.parametrize(("text", "indicator"), APART)
def test_what_only_looks_alike(marked, text, indicator):
    metric = marked(text)
    assert (metric.indicator, metric.role) == (indicator, "level")


@pytest.mark.parametrize(("text", "indicator"), MANNERS)
def test_how_it_came_about_is_no_part_of_the_name(marked, text, indicator):
    assert marked(text).indicator == indicator
