"""What makes a percentage a part of a whole."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.findings import Part
from jinzhou_extract.meaning.kinds import MONEYS
from jinzhou_extract.meaning.parts import (
    BROUGHT,
    COMPARED,
    GOALS,
    SHARE_OF,
    STAKE,
    handles_part,
    is_graded,
    is_of_their_own,
    is_past_mark,
    opens_clause,
    receives_part,
    share_told,
    taken_from,
    takes_part,
)
from jinzhou_extract.meaning.roles.setting import RATE_NOUN, set_part, set_role
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role

_OF_PLAN: Final = FilledPattern(
    "levels.toml", r"(?:\A|，)(?:[约仅]?为|相当于|只有)[^，。；]{0,8}{plans_and_goals}的(?:约|近)?\Z", signs="的"
)
_USED_FOR: Final = WordPattern("function_words.toml", "used_for")
_MEASURES: Final = tuple("率度幅速平例重额量")
_FINE: Final = WordPattern("function_words.toml", "fine")
_AMOUNT: Final = Pattern(r"[额值金价款费]\Z")
_BY_AMOUNT: Final = Pattern(
    r"(?:[按照]|参照)[^，。；、：按照每\d]{1,16}?(?<![定限])(?:[额值金价款费税入润]|总[额价]|额度)\Z", signs="按照"
)
_ON_AMOUNT: Final = FilledPattern(
    "tellings.toml", r"(?:以[上下内])?(?:的?(?:标准|比例))?(?:向[^，。；]{1,8}?|{granted_how})*(?:{granting}|{granted_at})"
)
"""How it goes on behind a part of an amount that 的 does not tell: 按欠款额万分之三|加收滞纳金."""

COUNTED: Final = frozenset([Kind.COUNT, Kind.MEASURE])
LONGEST_MEMBER: Final = 8
"""The longest name of a part among others."""

_OTHER_PART: Final = Pattern(r"的(?:为|是|约)?\s*\Z|者(?:[约近超]|接近|超过)?\s*\Z")
_OUT_OF: Final = Pattern(r"(?:后者|前者|当中)中?(?:[有约近超]|接近|超过)?\s*\Z")
_INSIDE: Final = Pattern(
    r"(?:\A|[，。；])(?:在)?(?P<whole>[^，。；\d]{0,12}?)(?:当中|之中|[里中内])(?P<has>[就约也还]?有(?:近|约|超过?)?)?\Z"
)
_REMAINDER: Final = FilledPattern("tellings.toml", r"{remainders}(?:的|部分)?\Z")
_BEING: Final = frozenset("是为来属")
"""What the share is said to be, right behind it: 客人里六成|是老人."""


_WITHIN: Final = Pattern(
    r"(?:(?<![其年月日期途])中|(?<![年月日周天期这那哪公英])里|其中)(?P<member>(?![排列居位]|率先|最[先早后晚]|首[先个家]|第一个|唯一)[^，。；里中\d]{2,8})\Z"
)
_RATED: Final = Pattern(r"[税息率利]\Z")
_INSIDE_ALL: Final = ("中，", "里，")
_HOLDS: Final = Pattern(r"占(?:[去到了据]|的[却也就]?是)了?[^，；]{0,2}\Z", signs="占")

AMONG: Final = WordList("function_words.toml", "among")
_PLAN: Final = "计划"
_LEADS_TO: Final = Pattern("[，,]?[一-鿿]{1,4}[到至]")
_TAKEN_OVER: Final = FilledPattern("tellings.toml", r"{taken_over}了?\Z")
_FRACTION: Final = Pattern(r"(?:(?!百|千|万).{1,3}分之.*|[一二两三四五六七八九十几]{1,2}成[半多]?|一?半)\Z")
_CHEAPER: Final = FilledPattern("levels.toml", r"{dearer_or_cheaper}了?(?:近|约|超过?)?\Z")
_THIS_NUMBER: Final = WordList("tellings.toml", "this_number")
_THOSE: Final = FilledPattern(
    "people.toml",
    r"(?:[^人]人|[^委成动]员|[群民受听观大]众|[居市村网股]民|[作记读学患患译笔编]者|[农住贫租]户|{those_who}|[人户]数)\Z",
)
"""Those who are so many of all."""

_FIRMS: Final = "企业"
_OUT_OF_ALL: Final = Pattern(r"(?<![年月日天期途程作动])[中里]，\Z")
"""What the clause in front ends in that names the whole: 上网的人|中，."""

_GIVEN: Final = Pattern(r"[给向对付奖补发缴交罚扣][^，。；]{0,6}\Z")
_AMOUNTING: Final = WordList("tellings.toml", "amounting_to")
_RATES: Final = FilledPattern("levels.toml", "{told_in_percent}|费用(?!户)")
"""What another percentage of the sentence may be of."""

_LACKING: Final = WordList("tellings.toml", "lacking")
_NO_DEED: Final = frozenset("的和与及、以")
_WHO: Final = Pattern(r"[一-鿿]{0,5}?(?:[人者民工员户师生友客]|家长|家庭|企业)\Z")
_SAID_OF_PART: Final = WordPattern("function_words.toml", "said_of_part")
_DONE_WITH_PART: Final = Pattern("由(?!于)|有了")
"""What makes a part of any percentage in front of it, behind what has parts: 土地95%|由老人耕种."""

_HAVING_PARTS: Final = WordPattern("tellings.toml", "having_parts")

_GOES_TO: Final = Pattern("[一-鿿]{1,2}(?<![增减升降提])[到往向给于自]")
"""What is done with a part of an amount: 出口额1100亿美元，其中54%|出口到亚洲."""

_SUCH_PART: Final = Pattern(r"(?:[一二两三四五六七八九十几]+成|.*分之|一?半)")
_PREDICATE: Final = Pattern(r"[^的和与及、以]")


def share_cue(claim: Claim) -> bool:
    """占比61.6%, 比重达到8%."""
    return set_role(claim, Role.SHARE)


def share_of(claim: Claim) -> bool:
    """占…的69.7%, 占GDP比重由35.9%, 为年度计划的23.2%, 占去近四成."""
    is_part = SHARE_OF.search(claim.left) or _OF_PLAN.search(claim.left) or _HOLDS.search(claim.left)
    if is_part is not None:
        return set_role(claim, Role.SHARE)
    return _is_told_of_share(claim) and set_part(claim, Part.TOLD)


def _is_told_of_share(claim: Claim) -> bool:
    """第三产业占生产总值的比重，2010年是|38%，2015年是|45%: the clause in front says what the parts are of."""
    if claim.previous is not None and not claim.previous.reading.starts_from:
        return False
    if claim.left[: claim.reading.rest].strip(" 由从为是已约") or (told := share_told(claim)) is None:
        return False
    claim.reading.base = told.whole
    return True


def _words_of(claim: Claim) -> str:
    start = claim.sentence.start
    return claim.sentence.text[claim.mention.start - start : claim.mention.end - start]


def _without_counted(claim: Claim) -> str:
    """Return what stands in front of a part, without the thing counted right before it and without times."""
    left = claim.left
    for end in sorted(claim.steps, reverse=True):
        left = left[: claim.steps[end]] + left[end:]
    previous = claim.previous
    if previous is not None and previous.right_phrase and not previous.is_aside:
        left = left.removeprefix(previous.right[: previous.right_length])
    return left.strip(" ，").lstrip("中，")


def goes_on(claim: Claim) -> bool:
    """生态环境领域占近一半，食药安全领域不到15%: a part of the same whole."""
    last = claim.sentence.claims[claim.index - 1] if claim.index else None
    if last is None or last.role is not Role.SHARE or last.mention.kind is not Kind.PERCENT:
        return False
    head = claim.left[: claim.reading.rest].strip()
    if head.endswith(_THIS_NUMBER.words):
        claim.reading.base = last.relative_to
        return set_part(claim, Part.NEXT)  # 78%的消费者受过骗，而去年这一人数|为47%
    begins = claim.left_start - (last.mention.tail - claim.sentence.start)
    is_next = claim.previous is None and 0 < begins <= len(last.right) + 1 and not last.right
    if not is_next or not 2 <= len(head) <= LONGEST_MEMBER or RATE_NOUN.search(head) or claim.reading.starts_from:
        return False
    claim.reading.base = last.relative_to
    return set_part(claim, Part.NEXT)


def _is_of_such(claim: Claim) -> bool:
    """35岁以下的|超过一半: those of such a size, among what was counted before."""
    if not claim.index:
        return False
    start, tail = claim.sentence.start, claim.sentence.claims[claim.index - 1].mention.tail
    return tail + 1 == claim.mention.lead and claim.sentence.text[tail - start] == "的"


def taken_over(claim: Claim) -> bool:
    """其中保险公司承担六成: the verb takes a part of what was spoken of."""
    if claim.right.strip() or _TAKEN_OVER.search(claim.left) is None:
        return False
    is_among = "其中" in claim.left or claim.left.lstrip().startswith("由")  # 受理费1405元|由其负担九成
    return set_part(claim, Part.AMONG) if is_among else set_role(claim, Role.SHARE)


def fraction(claim: Claim) -> bool:
    """每天读书的人接近五分之二: a fraction that is said of a thing is a part of them."""
    head = claim.left[: claim.reading.rest].strip()
    if _CHEAPER.search(claim.left):
        return False
    is_said = bool(head) and not claim.right.strip() and not RATE_NOUN.search(head) and not claim.reading.starts_from
    is_part = is_said and (_FRACTION.match(_words_of(claim)) is not None or _is_of_those(claim, head))
    return is_part and set_role(claim, Role.SHARE)


def _is_of_those(claim: Claim, head: str) -> bool:
    """自费用户|已经接近30%: so many of them are those who are named, where the clause says how far that goes."""
    if _THOSE.search(head) is None or _GIVEN.search(head) is not None or not _tells_whole(claim, head):
        return False
    start = claim.sentence.start
    words = claim.sentence.text[claim.left_start + len(head) : claim.mention.start - start]
    return words.strip("已经也都就").startswith(_AMOUNTING.words) and not _is_of_rate(claim, head)


def _tells_whole(claim: Claim, head: str) -> bool:
    """上网的人中，自费用户, 大专以上的职工: say whether those who are named are told from others; firms have many a rate."""
    if ("的" in head and not head.endswith(_FIRMS)) or _OUT_OF_ALL.search(claim.sentence.text[: claim.left_start]) is not None:
        return True
    return any(other.role is Role.SHARE for other in claim.sentence.claims[: claim.index])


def _is_of_rate(claim: Claim, head: str) -> bool:
    """所得税率个人超过10%，企业达到33%: a rate that the sentence speaks of is those people's rate."""
    told = claim.sentence.text[: claim.left_start + len(head)]
    return _RATES.search(told) is not None


def part_of(claim: Claim) -> bool:
    """按购房金额的80%: a percentage right behind 的 is a part of what stands before it."""
    if _is_of_such(claim):
        return set_part(claim, Part.AMONG)
    if claim.right.startswith(COMPARED):
        return False  # 与上月的|8.4%相比
    head = claim.left[: claim.reading.rest]
    if _FINE.match(claim.right) and _AMOUNT.search(head):
        return set_part(claim, Part.OF)  # 年租金20%的违约金
    if _BY_AMOUNT.search(head) and len(head) == len(claim.left.rstrip()) and _ON_AMOUNT.match(claim.right):
        return set_part(claim, Part.OF)
    if claim.reading.words[:2] == ("的", _PLAN):
        head, claim.reading.rest = claim.left[:-1], len(claim.left) - 1  # 统招计划的|60%分配到初中
    elif claim.reading.words[-1:] != ("的",) or not head:
        return False
    if claim.mention.lead < claim.mention.start and (
        claim.is_headless or head.lstrip().startswith("其中") or taken_from(claim)
    ):
        return set_part(claim, Part.SUCH)  # 知道自己得病的|不足3%
    previous = claim.previous
    if previous is not None and previous.reading.starts_from and _LEADS_TO.match(claim.left):
        return False  # 由上半场的55%掉到全场的36.4%
    is_rate = RATE_NOUN.search(head) is not None and "按" not in head  # 按利率的30%贴息
    return not is_rate and set_part(claim, Part.OF)


def taken_among(claim: Claim) -> bool:
    """Say whether the clause before ends in 中 or 里 behind what was counted: 47名集资参与人中，."""
    before = claim.sentence.text[max(0, claim.left_start - 2) : claim.left_start] if claim.left_start > 1 else ""
    return before in _INSIDE_ALL and claim.index > 0


def part_behind(claim: Claim) -> bool:
    """80%的结算集中于…: the noun behind is the whole of a part."""
    if is_of_their_own(claim):
        return set_part(claim, Part.AMONG)
    cue = claim.reading.cue
    if is_graded(claim) or (claim.right.startswith("是") and taken_among(claim)):
        return False  # 47名参与人中，|超过六成是老人
    receives = receives_part(claim)  # 遭到七成业主反对
    brings = claim.left.rstrip().endswith(BROUGHT.words)
    if brings and claim.right_phrase.endswith(_MEASURES) and claim.right_length >= len(claim.right.rstrip()):
        return False  # 实现70%的覆盖率
    if claim.right_phrase.endswith("率") and claim.right.startswith("的"):
        return False  # 20%的|空置率
    if claim.right_phrase.endswith(GOALS.words) and is_past_mark(claim):
        return False  # 低于4%的|控制目标
    if not claim.right_phrase or (cue is not None and not receives and not brings and not _are_there(claim, cue.word)):
        return False
    is_part = opens_clause(claim) or bool(claim.steps) or receives or handles_part(claim)
    return is_part and set_part(claim, Part.BEHIND)


def _are_there(claim: Claim, word: str) -> bool:
    """有四成的村民, 只有不到一成受访者: there are so many who do something."""
    if not word.endswith("有"):
        return False
    if claim.right_phrase.endswith(_LACKING.words):
        return False  # 仍有四分之一的|缺口
    if claim.right.startswith("的"):
        return True
    is_part = _FRACTION.match(_words_of(claim)) is not None
    acts = claim.right_length < len(claim.right.rstrip()) and claim.right[claim.right_length] not in _NO_DEED
    return is_part and (acts or _WHO.match(claim.right_phrase) is not None)


def part_taken(claim: Claim) -> bool:
    """民营经济贡献了60%以上的税收: the verb in front takes a part of the noun behind."""
    return takes_part(claim) and bool(claim.right_phrase) and set_part(claim, Part.TAKEN)


def part_owned(claim: Claim) -> bool:
    """收购某矿业公司18%的股权: a part of a company is owned."""
    return STAKE.match(claim.right) is not None and set_part(claim, Part.OWNED)


def rest(claim: Claim) -> bool:
    """其余3%留作质量保证金."""
    return _REMAINDER.search(claim.left) is not None and set_part(claim, Part.REST)


def part_among(claim: Claim) -> bool:
    """其中69%装上了…: a percentage behind 其中 with a verb behind it is a part of what was counted before."""
    if claim.right.startswith("的"):
        return False
    if _OTHER_PART.search(claim.left) and not claim.reading.starts_from:
        shares = any(other.role is Role.SHARE for other in claim.sentence.claims[: claim.index])
        return shares and set_part(claim, Part.AMONG)
    inside = _INSIDE.search(claim.left) if claim.right else None
    if inside is not None and (inside["has"] or (len(inside["whole"]) > 1 and claim.right[0] in _BEING)):
        claim.reading.base = inside["whole"] or None
        return set_part(claim, Part.AMONG)  # 代理商里有|三成是退休教师
    if _OUT_OF.search(claim.left):
        return set_part(claim, Part.AMONG)
    if claim.left.endswith("其中") and len(claim.left) > 2 and not claim.right.strip():
        return set_part(claim, Part.AMONG)  # 花掉其中|九成
    left = _without_counted(claim)
    if left in AMONG.words and claim.right and taken_from(claim):
        return set_part(claim, Part.AMONG)  # 受访者中，有62%表示愿意
    is_said = not left and _PREDICATE.match(claim.right) is not None and not RATE_NOUN.search(claim.right_phrase)
    if is_said and (taken_from(claim) or taken_among(claim)):
        return set_part(claim, Part.AMONG)  # 服药的患者中，约|8%会头晕
    is_what = not left and claim.right.startswith("是")  # 七成是红富士
    is_such = not left and _SUCH_PART.match(_words_of(claim)) and _PREDICATE.match(claim.right)  # 监测点昨天|八成显示为优
    if not (is_what or is_such or left in AMONG.words or left.endswith("其中")) or not claim.right:
        return False
    kinds = COUNTED | MONEYS if is_such or (left == "其中" and _GOES_TO.match(claim.right)) else COUNTED
    counted = any(other.role is Role.LEVEL and other.mention.kind in kinds for other in claim.sentence.claims[: claim.index])
    return counted and set_part(claim, Part.AMONG)


def part_within(claim: Claim) -> bool:
    """生猪里能繁母猪不到一成, 其中女生三成: a noun and a part, behind what it is a part of."""
    if claim.right.strip() or claim.reading.starts_from:
        return False
    match = _WITHIN.search(claim.left[: claim.reading.rest])
    if match is None or RATE_NOUN.search(match["member"]) or _RATED.search(match["member"]):
        return False
    counted = claim.sentence.claims[: claim.index]
    if not any(other.role is Role.LEVEL and other.mention.kind in COUNTED for other in counted):
        return False
    claim.reading.base = match["member"]
    return set_part(claim, Part.WITHIN)


def part_used(claim: Claim) -> bool:
    """财政支出八成以上投向民生, 原告九成以上是外来务工人员."""
    head = claim.left[: claim.reading.rest]
    if (not head and "其中" not in claim.reading.words and not claim.index) or RATE_NOUN.search(head):
        return False
    is_said = (
        bool(head)
        and head not in AMONG.words
        and _SAID_OF_PART.match(claim.right) is not None
        and (_FRACTION.match(_words_of(claim)) is not None or _is_done_with_part(claim, head))
    )
    return (is_said or _USED_FOR.match(claim.right) is not None) and set_part(claim, Part.USED)


def _is_done_with_part(claim: Claim, head: str) -> bool:
    """耕地95%|由老人耕种, but not 关税25%|由某国加征: say whether something is done with a part of what has parts."""
    if _DONE_WITH_PART.match(claim.right) is None:
        return False
    is_counted = claim.previous is not None and claim.previous.mention.kind in COUNTED and not _without_counted(claim)
    return is_counted or _HAVING_PARTS.search(head) is not None  # 825个信箱80%|有了用户
