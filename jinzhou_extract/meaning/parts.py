"""Parts and grants, told by what stands beside a number: 全市九成以上的行政村, 贡献了六成的税收, 给予80万元补贴."""

from typing import Final, NamedTuple

from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.findings import Part
from jinzhou_extract.meaning.sentence import LINKS, Claim
from jinzhou_extract.metric import Kind

TAKING_PART: Final = WordPattern("function_words.toml", "taking_part")
SHARE_OF: Final = FilledPattern(
    "function_words.toml", r"{share_of}(?!去(?!年)|地(?!区(?!域)|方))(?P<whole>[^占，]*)\Z", signs="占"
)
"""A whole behind 占: 占|全省产量, 占地区生产总值."""

COMPARED: Final = ("相比", "比较", "比，")
"""What stands behind the level that something is compared with."""

STAKE: Final = FilledPattern("levels.toml", r"的?(?P<stake>{shares_of_firms})(?![一-鿿]?比例)")
"""What a percentage of a company is a part of it by."""

_PLACE: Final = FilledPattern(
    "tellings.toml", r"(?:全[一-鿿]|我[市省县区国州]|[上中下]游|[省市县区]级|[东西南北中]部|[城郊库灾景]区|{some_places})\Z"
)
GRANTING: Final = WordList("function_words.toml", "granting")
"""Verbs of granting; what they grant stands behind the number."""

_RECEIVING: Final = FilledPattern(
    "tellings.toml", r"(?:{receiving}|(?<=[已经都])[发送分通拨]到|[发分送]给)了?(?:近|约|超过?)?\Z"
)
WHOLE_WITHIN: Final = 20
"""How far in front of its part a whole may begin."""

_OUT_OF_ALL: Final = Pattern(
    r"(?:\A|[，。；])(?:在|据|从)?(?P<whole>[^，。；\d]{2,14}?)(?<!调查)(?<!评审)(?<!抽检)(?<!检查)(?:当中|之中|[中里])，\Z"
)
_SHARE_TOLD: Final = Pattern(
    r"(?:第[一二三四五六七八九十]是)?(?P<part>[^，。；：:]{0,30}?)(?:在(?P<inside>[^，。；中]{2,16})中所占的?|(?<!所)占(?P<whole>[^，。；占]{1,16}?)的?)"
    r"(?:比重|比例|份额)，[^；。占]*\Z",
    signs="重例额",
)
_THEIR_OWN: Final = Pattern("的人(?![口均员民群士才大次力数家物们])")
_THERE_ARE: Final = Pattern("[将会已就也约只仅还可能]{0,3}有?[约近超]?(?:过|接近)?")
_PLACE_ENDS: Final = tuple("国省市县区州")
_BY: Final = ("为", "被")
_COVERED: Final = ("覆盖", "覆盖了")
_SETTING: Final = Pattern(r"\A在?[^，。；的]{1,8}[上里内中]\Z")
_HANDLING: Final = WordPattern("function_words.toml", "handling")
_MOVING: Final = WordPattern("tellings.toml", "moving_part")
_FRACTIONS: Final = frozenset(["成", "半"])
_RATED_BY: Final = ("以", "按", "按照", "用", "凭", "打")
_HEDGES: Final = " 、尤其近约有仅只每年仍已还另"
GOALS: Final = WordList("tellings.toml", "goals")
"""What is set for a figure, which is no whole of it."""
_PAST: Final = FilledPattern("tellings.toml", r"{past_mark}\Z")
_SET_BY: Final = Pattern(r"(?<=.)(?<=于|过|出)[^，。；于过出]{0,8}[制确规设预]定的\Z", signs="定")
"""Who set a mark, between it and how it was passed: 低于|政府制定的|5%的目标."""

_HELD_AT: Final = WordList("levels.toml", "held_at")
BROUGHT: Final = WordList("tellings.toml", "brought")
"""Verbs that bring about what the part is said to do: 使|70%以上的行政村通上水泥路."""


_GRADED: Final = FilledPattern(
    "tellings.toml",
    r"{grades}?(?!的|{sellers})(?P<stuff>(?:(?![后不再更的每就将要可能在为])[一-鿿]){2,8}?)(?:每[一-鿿])?"
    r"(?:{kinds_of_price}(?=\Z|每|[为在报收涨跌上下])|(?:[一-鿿]{2}指数)?报(?=\Z|每))",
)
"""Stuff that is priced by its grade."""
_GRADE: Final = FilledPattern("tellings.toml", r"{grades}(?=[一-鿿]{3})")

_LONGEST_HOLD: Final = 8
_SUCH: Final = FilledPattern(
    "levels.toml",
    r"(?P<who>[^，。；：、的]{1,20}(?:以[上下内外]|[着过]|不[起上了])|[没具]?有[^，。；：、的有]{2,12})的(?:人|户)?[倒却则就也都已还]*[只仅共]?(?:有|占[到了去]?|达到?|为)?"
    r"(?:[了约近]|超过?|{almost_so_many})*",
    signs="的",
)


class ShareTold(NamedTuple):
    """A share that a clause without a number tells of: what is the part, and of what."""

    part: str
    whole: str


def share_told(claim: Claim) -> ShareTold | None:
    """Return what the clauses in front of a number say that the parts are: 第三产业占生产总值的比重，由|38%提高到45%."""
    text = claim.sentence.text
    if claim.left_start <= 0 or "占" not in text:
        return None
    told = _SHARE_TOLD.search(text, 0, claim.left_start)
    return ShareTold(told["part"], told["whole"] or told["inside"]) if told else None


def is_graded(claim: Claim) -> bool:
    """65%|黑钨精矿成交价: say whether a percentage is but the grade of what has a price."""
    return bool(graded(claim))


def graded(claim: Claim) -> str:
    """Return the stuff whose price is told by its grade, nothing where a percentage tells none: 62%品位|铁矿石|现货价."""
    if "价" not in claim.right and "报" not in claim.right:
        return ""
    stuff = _GRADED.match(claim.right)
    return stuff["stuff"] if stuff else ""


def ungraded(claim: Claim, text: str) -> str:
    """Return the words in front of a number without the word for the grade in front of them: 65%|品位|铁精粉价格."""
    before = claim.previous
    return _GRADE.off_start(text) if before is not None and before.mention.kind is Kind.PERCENT else text


def is_past_mark(claim: Claim) -> bool:
    """低于4%的控制目标: what stands behind a number that something lies below or above is that mark."""
    if not claim.index:
        return False
    start, mention = claim.sentence.start, claim.mention
    words = claim.left + claim.sentence.text[mention.lead - start : mention.start - start]
    if mention.per:
        words = words[: words.rfind("每")] if "每" in words else words  # 超过每日|25克的推荐量
    match = _PAST.search(_SET_BY.sub("", words.rstrip("了 ")))
    return match is not None and not words.endswith(_HELD_AT.words, 0, match.start())


def such_as(claim: Claim) -> str:
    """Return what those are who a clause names by 以上的 or 着的 alone: 35岁以下的|占88%, 空着的|倒有七八成."""
    text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
    if text.find("的", max(0, end - _LONGEST_HOLD), end) < 0:
        return ""
    start = last_of(text, "，。；：", 0, end) + 1
    such = _SUCH.fullmatch(text, start, end)
    return such["who"] if such else ""


def opens_clause(claim: Claim) -> bool:
    """Say whether nothing stands in front of the number but hedges and the place: 全市近|九成的行政村."""
    left = claim.left.removeprefix("其中") if claim.right.startswith("的") else claim.left  # 其中35%的农户
    if left and claim.steps and claim.steps.get(len(left.rstrip(" 约近"))) == 0:
        return True  # 2010年|90%以上的行政村
    left = left.strip(_HEDGES).removeprefix("它们").removeprefix("他们").removeprefix("她们")
    left = _without_bringing(left)
    return (
        not left
        or is_next_in_row(claim)
        or not _without_bringing(_PLACE.sub("", left).strip(_HEDGES))
        or _SETTING.match(left) is not None
    )


def _without_bringing(left: str) -> str:
    for word in BROUGHT.words:
        left = left.removesuffix(word)
    return left


def takes_part(claim: Claim) -> bool:
    """Say whether a verb of giving or holding takes the part: 民营经济贡献了|六成的税收, 拥有全国|八成产能."""
    is_told = claim.right.startswith("的") or _is_fraction(claim)
    return is_told and TAKING_PART.search(claim.left) is not None


def _is_fraction(claim: Claim) -> bool:
    words = claim.sentence.text[claim.mention.start - claim.sentence.start : claim.mention.end - claim.sentence.start]
    return words[-1:] in _FRACTIONS or ("分之" in words[1:3] and words[0] not in "百千万")


def is_of_their_own(claim: Claim) -> bool:
    """现有教师中，将有|54.6%的人退休: those of whom the clause in front tells out of whom they are."""
    whole = out_of_all(claim) if _THEIR_OWN.match(claim.right) is not None else ""
    if not whole or _THERE_ARE.fullmatch(claim.left.strip()) is None:
        return False
    claim.reading.base = whole
    return True


def is_next_in_row(claim: Claim) -> bool:
    """30%的轿车和|20%的卡车来自德国: say whether a part stands in a row with one of another thing."""
    previous = claim.previous
    if previous is None or previous.part is not Part.BEHIND or not claim.right.startswith("的"):
        return False
    start = previous.mention.tail - claim.sentence.start
    between = claim.sentence.text[start : claim.mention.lead - claim.sentence.start]
    return (
        between[1 : 1 + len(previous.right_phrase)] == previous.right_phrase
        and between[1 + len(previous.right_phrase) :] in LINKS
    )


def without_concerned(text: str) -> str:
    """Return what stands in front of a part without whom it is done by or for: 教材已|为全国| 65%的小学生采用."""
    outside = _PLACE.sub("", text) if text.endswith(_PLACE_ENDS) else text
    return outside[:-1].rstrip("已") if outside != text and outside.endswith(_BY) else text


def handles_part(claim: Claim) -> bool:
    """Say whether something is done with a part: 抽出|四分之一的干部."""
    is_fraction = _HANDLING.search(claim.left) is not None or moves_part(claim) or _is_fraction(claim)  # 拿出|50%的指标
    left = claim.left.rstrip()
    return is_fraction and claim.right.startswith("的") and bool(left) and not (left.endswith(_RATED_BY) or takes_part(claim))


def moves_part(claim: Claim) -> bool:
    """Say whether those who are so many are made or helped to do something: 带领全村|85%的农户种茶."""
    if claim.mention.kind is not Kind.PERCENT or not claim.right.startswith("的"):
        return False
    return _MOVING.search(_PLACE.sub("", claim.left.rstrip(_HEDGES)).rstrip(_HEDGES)) is not None


def receives_part(claim: Claim) -> bool:
    """Say whether a part does something to what is told of: 遭到|七成业主反对."""
    if claim.left.endswith(_COVERED) and not claim.right.startswith("的"):
        return True  # 覆盖|80%左右行政村
    return claim.mention.alias == "成" and _RECEIVING.search(claim.left) is not None


def taken_from(claim: Claim) -> str:
    """Return what the clause before takes a part from, or nothing: 受访者中，|有62%表示愿意."""
    return "" if claim.right.startswith(("的", "为")) else out_of_all(claim)


def out_of_all(claim: Claim) -> str:
    """Return what the clause before says the inside of, or nothing: 受访者中，."""
    if claim.left_start <= 0:
        return ""
    whole = _OUT_OF_ALL.search(claim.sentence.text, max(0, claim.left_start - WHOLE_WITHIN), claim.left_start)
    return whole["whole"] if whole else ""
