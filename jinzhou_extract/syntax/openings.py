"""What opens the words in front of a number and names nothing: a heading in brackets, why, where and when."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern

_BRACKETS: Final = frozenset("［〔【")
_HEADED: Final = Pattern(r"[［〔【][^］〕】]{1,12}[］〕】]")
_MAY_SEND: Final = frozenset("据本新中")
_SENT: Final = WordPattern("function_words.toml", "sent_by")
_MAY_LEAD: Final = frozenset("对关至尤")
_LEADING: Final = WordPattern("function_words.toml", "about_what")
_FOR_THIS: Final = Pattern(r"\A[^，、]{0,8}?[为因由据]此(?=[一-鿿]{2})")
_INSIDE_OF: Final = Pattern(r"在[^，、的]{1,10}中的(?=[一-鿿]{2})")
_MAY_PLACE: Final = frozenset("位坐地设毗邻靠")
_PLACED: Final = WordPattern("function_words.toml", "placed_at")
_NUMERIC: Final = frozenset("0123456789")
_LISTED_TIMES: Final = Pattern(r"(?:\d{1,4}[年月]?、)+(?=[一-鿿]{2})")
"""What is left of several times in a row, of which the last was taken out."""

_MAY_TIME: Final = frozenset("第去今头新上下往此日后")
_TIMES_IN_FRONT: Final = WordPattern("function_words.toml", "times_in_front")

_FEASTS: Final = frozenset("春元清五端中国双寒暑黄")
_FEAST_DAYS: Final = FilledPattern(
    "function_words.toml",
    r"\A{feast_days}节?{feast_holidays}?(?:这|的)?[一二三四五六七八九十两\d]{1,2}[天日](?:[里内]|时间)?"
    r"(?![一-鿿]?[乐游乘])(?=.)",
)
_RECKONED_UP: Final = WordPattern("function_words.toml", "reckoned_up")
_LONGEST_RECKONING: Final = 6
_SPEAKING: Final = frozenset("我咱俺他她")
_WHO_ASKS: Final = FilledPattern("function_words.toml", r"\A{who_speaks}{asks_in_all}*(?={who_asks}\Z)")
AND_OF_SUCH: Final = Pattern(
    r"、(?:具?有|拥有|身[高患穿]|任[教职])[^，。；：的]{1,20}的(?=[^的地得了着过，。；]{2})", signs="、"
)
"""What goes on from the age of somebody who stands behind: 35岁左右、|具有中专文化程度的|干部."""

AT_THAT_SIZE: Final = WordPattern("function_words.toml", "at_that_size")
_WHEN: Final = "时"
_INSIDE: Final = frozenset("里上")
_INSIDE_OF_BODY: Final = FilledPattern(
    "function_words.toml",
    r"\A(?:{inside_of_bodies}里|[镇乡]上){once_more}*的?(?=[^的]{2,}\Z)(?![人外面头边程]|里外|{inside_of_bodies}外)",
)


def behind_opening(text: str) -> str:
    """Return the words in front of a number without what they open with that only says why, where or when."""
    first = text[:1]
    if first in _BRACKETS:
        text = _HEADED.off_start(text)  # ［追踪之一］|遇难者
    if first in _MAY_SEND and ("电" in text or "讯" in text):
        text = _SENT.off_start(text)  # 新华社长沙1月电|参加考试的人数
    if first in _MAY_LEAD:
        text = _LEADING.off_start(text)  # 对于|平均月薪
    if "算" in text[:_LONGEST_RECKONING] or "加起来" in text[:_LONGEST_RECKONING]:
        text = _RECKONED_UP.off_start(text)  # 算下来|落到手里
    if first == _WHEN:
        return AT_THAT_SIZE.off_start(text)  # 水位175米|时|库容
    if first in _FEASTS:
        text = _FEAST_DAYS.off_start(text)  # 国庆七天|来
    if first in _SPEAKING:
        return _WHO_ASKS.off_start(text)  # 我|问
    if "此" in text:
        text = _FOR_THIS.sub("", text)  # 财政为此|年增支
    if text[1:2] in _INSIDE and first != "在":
        return _INSIDE_OF_BODY.off_start(text)  # 县里|拨下救济款
    if first == "在":
        return _INSIDE_OF.off_start(text)  # 在人口中的|用率
    if first in _MAY_PLACE:
        return _PLACED.off_start(text)  # 位于城南的|红旗煤矿
    if first in _NUMERIC and "、" in text:
        return _LISTED_TIMES.off_start(text)  # 2015、2016、|物价总水平
    return _TIMES_IN_FRONT.off_start(text) if text[:1] in _MAY_TIME else text  # 第二年|粮食总产
