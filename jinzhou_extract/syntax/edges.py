"""What stands at the edges of the words in front of a number and names nothing there: dates, settings, other numbers."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.syntax.marks import EDGE
from jinzhou_extract.syntax.openings import behind_opening

MAX_LEFT: Final = 48
"""How many characters in front of a number are looked at."""

_LONGEST_MOST: Final = 6
_LONGEST_CHECK: Final = 10
_LONGEST_CLOCK: Final = 9
_BY_TIME: Final = frozenset("日月年")
_TIMES: Final = frozenset("×xX*")
_ADDING: Final = frozenset("加减浮")
_AMOUNTS: Final = frozenset("入值额税润")
"""Last characters of nouns of amounts, which go up to a number: 产值上|亿元."""

_ADDED: Final = Pattern(r"(?:[为按以]|执行|实行)[^，为]*?(?:上浮|下浮|[加减])\Z")
_FACTOR: Final = Pattern(r"(?:[\d.]+[×xX*])+\Z")
_DEFINED: Final = Pattern(r"\A(?:\[\d{1,2}\][^，]{2,20}?指|[^，]{0,20}?是指)(?:对于|对)?")
"""A note that says what a word means: [3]规模以上工业指|年主营业务收入."""
_SPACED: Final = Pattern(r"(?:(?<=[^一-鿿][一-鿿])|(?<=\A[一-鿿])) +(?=[一-鿿](?: |\Z))")
"""A blank in a word that is spaced out."""
_HEADLINES: Final = Pattern(r"\A.*[一-鿿]{3} (?=[一-鿿A-Z][一-鿿]{2})")
"""What a headline said before, in front of a blank: 巨头暂停所有广告 |龙头股跌近30%."""
_WITHIN: Final = Pattern(r"在[^，、的]{2,14}[中里内]")
_REPORTED: Final = Pattern(r"[报为至达到]\d+\Z")
_NUMERIC: Final = frozenset(".0123456789")
_MEASURED: Final = Pattern(r"[\d.]+[^\d的，、]{1,4}的(?=.{2})")
_NUMBERED: Final = Pattern(r"\d{1,2}(?:\.\d{1,2})+(?=[一-鿿]{2})(?![元万亿吨米个])")
"""The number of the paragraph: 4.1|台账管理."""
_ASSIGNED: Final = WordPattern("function_words.toml", "assigned")
_BY_GROUP: Final = WordPattern("function_words.toml", "by_group")
_LEADS_TO_GROUP: Final = frozenset("为是到至达")
MORE_THAN: Final = WordList("function_words.toml", "more_than")
_HOW_FAR: Final = WordPattern("function_words.toml", "how_far")
_MAY_HOW_FAR: Final = frozenset("一通普都均也却仍还要略远大明往")
_GOALS: Final = WordPattern("function_words.toml", "goals_told")
_RECKONED_BY: Final = frozenset("按以")
_RECKONED: Final = FilledPattern("function_words.toml", "[按以]照?[^，、]{2,14}{reckoned}")
_LESS: Final = FilledPattern(
    "function_words.toml", r"(?<=..)(?:扣除|剔除)(?!标准|限额|项目)[^，。的]{0,14}{less}[^，。的]{0,3}\Z"
)
_LEFT_OUT: Final = FilledPattern(
    "function_words.toml", r"\A[^，。的]{0,4}?{left_out}[^，。]{1,16}?{left_out_things}(?:的?影响)?后?"
)
"""What is left out of something that is named behind it: 剔除税费政策因素|一般公共预算收入."""
_DAY: Final = Pattern(r"(?<!\d)\d{1,2}[日号](?:\d{1,2}时)?")
_CLOCK: Final = FilledPattern(
    "tellings.toml",
    r"\A[到至于在]?(?:\d{1,2}[日号])?(?:{parts_of_day}?\d{1,2}|{parts_of_day}(?:[一二三四五六七八九]|十[一二]?))(?:[时点](?:\d{1,2}分|[半整许多钟])?|:\d\d)"
    r"(?:[以之]?[前后]|左右|起)?(?!档)(?=[一-鿿]{2})",
)
"""When on a day: 早上6时|恢复供电."""
_KINDS: Final = frozenset("类项面")
_FROM_HOUR: Final = FilledPattern(
    "tellings.toml", r"[自从]{parts_of_day}?\d{1,2}[时点](?:\d{1,2}分|[半整])?起(?=[一-鿿]{2})", signs="起"
)
_BY_MARGIN: Final = Pattern(r"(?<=[一-鿿]{2})[仅只]?以[^，、以\d]{1,6}之差[一-鿿]{0,2}\Z", signs="差")
"""By how little somebody came behind, in front of the place: 李红|以半分之差."""

_IN_KINDS: Final = FilledPattern(
    "function_words.toml", r"(?<=[一-鿿]{2}){of_so_many}?(?:\d{1,2}|[两三四五六七八九十]{1,2})个?{kinds_of_things}\Z"
)
"""Into how many kinds things fall, in front of how many they are: 实事|共8大类 35项."""

_BY_WAY: Final = FilledPattern(
    "function_words.toml", r"(?:[采使运利]|(?<![a-zA-Z]))用[^，、用]{1,10}{ways_of_doing}(?=[一-鿿]{2})", signs="用"
)
_SHOTS: Final = Pattern(r"(?<=[一-鿿]{2})\d{1,2}[投罚射掷][仅只就]?[中进]?\Z")
"""How often it was tried, in front of how often it came off: 三分球|17投仅中 6个."""

_SHOT: Final = frozenset("投罚射掷中进")
_WIND: Final = Pattern(r"\A[^，、\d]{0,8}\d{1,2}(?:[到至~～—-]\d{1,2})?级(?:左右|以上)?、", signs="级")
_ANOTHER_NUMBER: Final = FilledPattern(
    "function_words.toml",
    r"[\d.]+(?:%|个(?!月期)|种|的|周?岁(?:[及以]*[上下])?\Z|(?:[毫厘千分]?米|[万亿]?元|{units_of_others})\Z|\Z)",
)
_MAY_PERIOD: Final = frozenset("第上下首末次决")
_MAY_SET: Final = Pattern("[间内来面天周年月日下违晚受期批]")
_SETTING: Final = FilledPattern(
    "function_words.toml",
    r"\A(?:在[^，]{2,16}的|的?[^，的]{0,8}?){settings}下(?=.{2})|\A违者(?=罚|处)|\A(?:预计)?{spans_of_time}[一二两三四五六七八九十\d]{1,3}个?[天周日月年]"
    r"|\A(?:[头前]|最后|开头)(?:[两三四五六七八九十几数]|\d{1,2})个?[天周日月年期批](?=.{2})"
    r"|\A(?:[一两三四五六七八九十几半]{1,2}|\d{1,2})(?:个?多?(?:月|星期)|周|天|日)以?来(?![回到了过往去自])(?=.{2})"
    r"|\A[^的、]{1,10}?{times_told}(?=[^的]{2})"
    r"|\A受[^，的]{1,12}?{moved_by}"
    r"|(?<=.{2})受[^，的]{1,12}?{moved_by}\Z",
)
_PERIOD: Final = Pattern(
    r"\A(?:第[一二三四]节|[上下]半[场时]|首[节盘局]|末[节盘局]|次[节盘局]|决胜[盘局节])(?:比赛)?(?=[一-鿿]{2})(?![的得])",
    signs="节半局盘",
)
"""When in a match: 第三节|分差."""


_EXTREME: Final = Pattern(r"(?<=[一-鿿][人者员工户])最[大小高低多少长短]\Z")

_AT_ITS_MOST: Final = Pattern(r"(?<=..)最[一-鿿]{1,2}的时候\Z")
_IN_A_ROW: Final = Pattern(r"连续第[\d一二三四五六七八九十]*[个日天周月季年]*\Z")
_FROM_DAY: Final = Pattern(r"\A.*之日起(?:之?内)?(?=.{2}|\Z)")
_MAY_SOURCE: Final = Pattern("[源容的物目][为是于：]")
_FROM_SOURCE: Final = FilledPattern("function_words.toml", r"\A[^，]{0,8}{of_what_kind}(?:为(?!主|准)|是|于|：)(?=.{2})")
_CHECKED: Final = FilledPattern(
    "function_words.toml", r"(?:\A|(?<=[一-鿿]{2})){by_check}{how_checked}?{checked}后?[应实]?\Z", signs="经"
)
_UP_TO: Final = FilledPattern("function_words.toml", r"\A(?:截[至止]|[至到])?[^，的]{0,8}?{up_to_then}(?=.{2})")
_BY_SOURCE: Final = FilledPattern(
    "function_words.toml", r"(?:\A|(?<=[一-鿿]{2})){according_to}[^，、的据]{0,10}?{by_source}\Z", signs="据"
)
_PAID_INTO: Final = FilledPattern(
    "function_words.toml",
    r"(?<=[一-鿿]{2}){how_paid}*{paid_into}{into_purses}[^，的]{0,4}?{purses}[上里中]?\Z",
    signs="卡账户折",
)
_PURSES: Final = frozenset("卡账户头折上里中")
_OUT_OF: Final = WordPattern("function_words.toml", "taken_out")
_REQUESTED: Final = FilledPattern("function_words.toml", r"\A[恳提]?请[^，]{0,6}?{requested}(?=[一-鿿]{2})")
_MOVED: Final = Pattern(r"把(?P<thing>[一-鿿]{2,10}?)[往向朝从由][^，的]{0,8}\Z")
_EACH: Final = frozenset("每一")
_FOR_EACH: Final = Pattern(r"(?<=[一-鿿]{2})(?:(?:每[一-鿿])+|一[次趟回天年晚]|一个[月])\Z")
_ONE_DAY: Final = Pattern(r"\A一(?:[晚早]上?|[天夜])(?:下来)?(?=[一-鿿])(?![天然])")
"""In what time so much is done, in front of the deed: 一晚|做."""

_ONE_CAN: Final = Pattern(r"\A一[一-鿿](?:就?能(?![繁源力])|可以?|要|得)(?=[一-鿿]{2})")
_MAKING: Final = Pattern(
    r"\A[^，、]{1,24}?(?:可以?|能够?|[将会已])?(?<![大天特假即])(?:(?:促|致)?使得?(?![用馆者节命劲领])|(?:导致|造成)(?!的))了?(?=[一-鿿]{2})"
)
_MAKING_ALONE: Final = Pattern(r"\A使得?(?=[一-鿿]{3})(?![用馆者节命劲领徒])", signs="使")
_MAY_FOCUS: Final = frozenset("就连唯单哪即甚仅")
_FOCUS: Final = WordPattern("function_words.toml", "focus")
_PARTS_OF_DAY: Final = frozenset("上晚早午夜")
_ALL_DAY: Final = Pattern(r"(?<=[一-鿿]{2})一(?:个?[晚早]上|个?[上下]午|夜)(?=[能可就要得才只卖]|\Z)")
_ALONE: Final = Pattern(
    r".{0,6}(?<![阳风目眼灯荧激时观流])(?:光(?P<thing>[一-鿿]{2,8}?)就[一-鿿]{0,4}|光是(?P<only>[一-鿿]{2,8}?)就?)"
)


_LED_TO_DO: Final = WordPattern("function_words.toml", "led_to_do")
_SHORTLY: Final = Pattern(r"(?<=..)在?短短[几数一二两三十\d]{1,3}个?[年月天](?:多|来)?(?:的?时间|[间内里])?就?\Z", signs="短")
"""How soon it came to that, behind what did: 饲养量|短短几年时间."""

_RECENTLY: Final = Pattern(r".*?(?:近[几些]?年来?|几年来|多年来|有[的些](?:地[方区]|年份))(?=..)", signs="年的些")
"""Since when, or in some places, with whose thing it is in front: 该局近几年|货运量, 有的地方|无粮户."""


def without_edges(text: str) -> str:
    """Return the words in front of a number without what only leads over to it or sets the scene; nothing may be left."""
    if text[:1] == "在" and _WITHIN.fullmatch(text):
        return ""  # 在亚足联成员中
    if text[:1] == "“" and "”" not in text:
        text = text[1:]  # who speaks goes on behind the number
    text = _SHORTLY.sub("", _without_end(text))[-MAX_LEFT:].strip(EDGE)
    if " " in text:
        text = _HEADLINES.sub("", _SPACED.sub("", text))
    if text[:1] == "[" or "是指" in text:
        text = _DEFINED.sub("", text)
    if "我" in text or "下达" in text:
        text = _ASSIGNED.sub("", text)  # 省财政厅核定我市|政府债务限额
    if not _LEADS_TO_GROUP.isdisjoint(text[-5:-1]) and (by_group := _BY_GROUP.fullmatch(text)):
        text = by_group["what"]  # 公用经费定额|为小学
    if text[:2] in MORE_THAN.set:
        return ""  # 低于全国
    if text[:1] in _MAY_HOW_FAR and (how := _HOW_FAR.match(text)) and text[how.end() + 1 : how.end() + 2] == "于":
        return ""  # 一般都|低于市价
    if text[:1] in _RECKONED_BY and _RECKONED.fullmatch(text):
        return ""  # 按年平均汇率折算为
    if "目标" in text or "任务" in text or "计划" in text:
        text = _GOALS.sub("", text)  # 今年的目标任务为|培训农民工
    if text[:1] == "凡":
        text = text[1:]  # 凡|年龄在15至20周岁的
    text = _without_focus(text)
    text = _LED_TO_DO.off_start(behind_opening(_RECENTLY.off_start(text)))
    if text[:1] in _MAY_PERIOD:
        text = _PERIOD.sub("", text)  # 第三节|分差
    if "连续第" in text:
        text = _IN_A_ROW.sub("", text)  # 成交额|连续第3日
    if _MAY_SOURCE.search(text):
        text = _FROM_SOURCE.sub("", text)  # 资金来源为|地方专项债券
    text = _without_moment(text)
    if "用" in text:
        text = _BY_WAY.sub("", text)  # 用同样的手段|作案
    if "级、" in text:
        text = _WIND.off_start(text)  # 5级、|阵风
    if "请" in text:
        text = _REQUESTED.sub("", text)  # 请省上再解决|木材
    if "除" in text:
        text = _LEFT_OUT.sub("", _LESS.sub("", text))  # 一般公共预算收入|扣除留抵退税后
    if _MAY_SET.search(text):
        text = _SETTING.sub("", _DAY.sub("", text))
    return _alone(text)


def _without_moment(text: str) -> str:
    """Return a phrase without the moment up to which, at which or from which it holds."""
    if "时" in text:
        text = _UP_TO.sub("", text)  # 至9月30日|开标时止
    if "时" in text[:_LONGEST_CLOCK] or "点" in text[:_LONGEST_CLOCK]:
        text = _CLOCK.sub("", text)  # 31日早上6时|恢复供电
    if "起" in text:
        text = _FROM_HOUR.sub("", text)  # 景区从下午3时起|暂停售票
    return _FROM_DAY.sub("", text) if "之日起" in text else text  # 判决生效之日起|支付货款


def _alone(text: str) -> str:
    """Return the one thing that a few words take out or put in front: 光|轮胎|就换, 把|电梯井|往东挪, 从|利润|中."""
    if "中" in text[-4:] and "从" in text and (source := _OUT_OF.search(text)):
        text = source["thing"]  # 各乡镇要从|乡镇企业利润|中
    if "经" in text[-_LONGEST_CHECK:-1]:
        text = _CHECKED.sub("", text)  # 失联人数|经核对
    if text[-1:] in _PURSES:
        text = _PAID_INTO.sub("", text)  # 粮款|打到卡上
    if "据" in text:
        text = _BY_SOURCE.sub("", text)  # 客流|据铁路部门测算
    if text[-1:] != "光" and "光" in text and (alone := _ALONE.fullmatch(text)):
        text = alone["thing"] or alone["only"]  # 光|轮胎|就换, 光是|外援 就有四名
    if "把" in text and (moved := _MOVED.search(text)):
        text = moved["thing"]  # 把|电梯井|往东挪
    return text


def _without_focus(text: str) -> str:
    """Return a phrase without what picks it out, and without for how long, for whom and by what something is done to it."""
    if text[:1] in _MAY_FOCUS:
        text = _FOCUS.sub("", text)  # 就连|不咸的面包
    if "一" in text and not _PARTS_OF_DAY.isdisjoint(text):
        text = _ALL_DAY.sub("", text)  # 瓜子|一晚上 能卖十来斤
    if text[-2:-1] in _EACH or text[-3:-1] == "一个":
        text = _FOR_EACH.sub("", text)  # 考试费|每科 60元, 理发|一次 二十元
    if text[:1] == "一":
        text = _ONE_DAY.off_start(text)  # 一晚|净赚
        text = _ONE_CAN.sub("", text)  # 一锅能|熬糖
    if "使" in text or "导致" in text or "造成" in text:
        text = _MAKING_ALONE.off_start(_MAKING.sub("", text))  # 新药可使|死亡风险 降低31%
    return text


def _without_end(text: str) -> str:
    last = text[-1:]
    if last in _SHOT:
        text = _SHOTS.sub("", text)  # 三分球|17投仅中
    if last in _KINDS:
        text = _IN_KINDS.sub("", text)  # 实事|共8大类
    if "之差" in text:
        text = _BY_MARGIN.sub("", text)  # 李红|以半分之差
    if last == "候" and "最" in text[-_LONGEST_MOST:]:
        text = _AT_ITS_MOST.sub("", text)  # 漆匠|最旺的时候
    if "最" in text[-2:]:
        text = _EXTREME.sub("", text)  # 受害人|最大
    if last in _NUMERIC:
        text = _REPORTED.sub("", text)  # 中间价|报7
    elif last in _BY_TIME and text[-2:-1] == "按":
        text = text[:-2]  # 逾期利息|按日
    elif last == "上" and text[-2:-1] in _AMOUNTS:
        text = text[:-1]  # 年销售收入|上 50亿元
    elif last in _ADDING:
        text = _ADDED.sub("", text)  # 贷款利率|为LPR加
    return _FACTOR.sub("", text) if text[-1:] in _TIMES else text  # 尺寸|30×45mm


def without_number(phrase: str) -> str:
    """Return a phrase without the number that it begins with; nothing where it is no more than one: 250毫米的|笼罩面积."""
    if phrase[:1] not in _NUMERIC:
        return phrase
    if measured := _NUMBERED.match(phrase) or _MEASURED.match(phrase):
        phrase = phrase[measured.end() :]
    is_number = phrase[:1] in _NUMERIC and (phrase.isdigit() or _ANOTHER_NUMBER.match(phrase))
    return "" if is_number else phrase
