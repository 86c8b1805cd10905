"""A number with 的 or a thing bought behind it: whether it is of what stands there. 排名第二的|大连队, 花3万多元买的|按摩椅."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.meaning.indicators.right import ON_THAT
from jinzhou_extract.meaning.kinds import AGES, AMOUNTS, MEASURES, MONEYS, PERCENTS, RANKS, SCORES
from jinzhou_extract.meaning.roles.changes import CHANGE_BEHIND
from jinzhou_extract.meaning.roles.sizes import is_fine
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.mentions.ranks import GREAT, GREAT_AMONG
from jinzhou_extract.metric import Kind
from jinzhou_extract.syntax.openings import AND_OF_SUCH
from jinzhou_extract.syntax.phrases import Phrases

_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_REACH: Final = Cue.REACH
_ONE: Final = Pattern(r"\A一[名位个家只条]")
_ARTICLE: Final = Pattern(r"(?:[^第]|\A)一[道堵条座口根块面段栋幅张]\Z", signs="一")
"""What leads to a thing by its size: 磨开|一道 3厘米的口子."""

_SIZES: Final = MEASURES | MONEYS
_BETWEEN: Final = Pattern(r"(?:每[一-鿿]{1,2}|[一两几][家座条间处套所栋个])\Z")
"""What may stand between a verb and the size of its object."""

_RANKING_NOUN: Final = FilledPattern("tellings.toml", r"(?:好|优异|历史最好)?{ranking_nouns}")
_BOUGHT: Final = Pattern(r"(?:才|就|新)?(?:[购买订租换拍办][来下得到回进买]?|收购|定做|[做修建])的(?=[一-鿿]{2})", signs="的")
_GIVEN: Final = WordPattern("function_words.toml", "goods_given")
_GRANT_BEHIND: Final = FilledPattern("tellings.toml", "的((?:一次性|财政)?{granted_behind})(?![一-鿿])", signs="的")
_PARTS_PAID: Final = PERCENTS | frozenset([Kind.MULTIPLE])
_BY_MEANS: Final = FilledPattern(
    "tellings.toml",
    r"(?:(?<![所得可予予足难])以(?![上下内后来前外及])|(?<!{words_with_use})用)(?:不(?:超过|低于|高于)|低于|高于|[约近]|每[一-鿿])*\Z",
)


class DescribedRules:
    """The rules of numbers that describe what stands behind them; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def of_such_age(self, claim: Claim) -> str:
        """Return who stands behind an age with something else that is said of them: 35岁左右、具有中专文化程度的|干部."""
        text = claim.sentence.text
        such = AND_OF_SUCH.match(text, claim.mention.tail - claim.sentence.start)
        if such is None:
            return ""
        following = claim.sentence.claims[claim.index + 1 : claim.index + 2]
        end = following[0].mention.lead - claim.sentence.start if following else len(text)
        return self._phrases.behind.phrase(text[such.end() : max(end, such.end())], _COUNT)[0]  # 22岁、有经验的|5人

    def _is_done(self, claim: Claim) -> bool:
        """Say whether a verb leads to a thing by its size, behind what stands between: 新开了|一家, 执行|每户, 看中|城南."""
        left, verbs = claim.left.rstrip(), self._phrases.verbs
        if verbs.ends_in_deed(left):
            return True
        if claim.mention.kind not in _SIZES:
            return False
        if claim.reading.cue is None and (told := _BETWEEN.search(left)):
            left = left[: told.start()]
            return verbs.ends_in_deed(left) or verbs.ends_in_verb(left)
        if claim.mention.kind in MEASURES and left[-1:] == "的":
            return verbs.ends_in_deed(left[:-1])  # 去年创下的|212毫米的|纪录
        return verbs.ends_in_deed(verbs.before_place(left))

    def great(self, claim: Claim) -> bool:
        """世界第三|造船大国: what is called by its place."""
        great = GREAT.match(claim.right)
        claim.indicator = great["great"] if great is not None and GREAT_AMONG.search(claim.left) is not None else None
        return claim.indicator is not None

    def thing_behind(self, claim: Claim) -> bool | None:
        """Name a number by the thing that it describes; False where that is found otherwise, None where it describes none."""
        is_aged = claim.mention.kind in AGES and "龄" not in claim.left
        if is_aged and (who := self.of_such_age(claim)):
            claim.indicator = who
            return True
        has = claim.reading.cue is not None and claim.reading.cue.word.endswith("有")
        if is_aged and has and claim.right_phrase:
            claim.indicator = claim.right_phrase
            return True  # 家中有70周岁以上|老人
        if (claim.mention.kind in SCORES or is_aged) and claim.right.startswith("的"):
            thing = _ONE.sub("", self._phrases.behind.phrase(claim.right[1:], _COUNT)[0])
            claim.indicator = thing or None
            if thing and not self._phrases.verbs.is_act(thing):
                return True  # 把15分的|差距追到2分, 见到52岁的|村民
        if claim.mention.kind in RANKS and claim.right.startswith("的"):
            who = self._phrases.behind.phrase(claim.right[1:].removeprefix("是"), _COUNT)[0]  # 居第三位的|是|煤炭
            if who and not _RANKING_NOUN.fullmatch(who):
                claim.indicator = who
                return True  # 排名第二的大连队
        if claim.mention.kind in MEASURES and claim.right.startswith("的") and _ARTICLE.search(claim.left) is not None:
            claim.indicator = self._phrases.behind.named(claim.right[1:]) or None
            return claim.indicator is not None  # 磨开一道3厘米的|口子
        reaches = claim.reading.cue is not None and claim.reading.cue.cue is _REACH
        if (
            claim.mention.kind in AMOUNTS
            and claim.right.startswith("的")
            and not claim.right.startswith(ON_THAT)
            and not (reaches and claim.right == "的")  # 投资额达到100万元的，
            and self._is_done(claim)
        ):
            return False  # 公司获得100万元的奖励
        if claim.mention.kind in MONEYS and claim.right.startswith("的") and _GIVEN.search(claim.left):
            return False  # 捐赠了300万元的|药品
        if claim.mention.kind in MONEYS and (bought := _BOUGHT.match(claim.right)):
            claim.indicator = self._phrases.behind.phrase(claim.right[bought.end() :], _COUNT)[0] or None
            return claim.indicator is not None  # 花3万多元买的|按摩椅
        if claim.mention.kind in MONEYS and is_fine(claim):
            return False  # 处100元以上|1000元以下罚款
        if claim.right.startswith("的") and _BY_MEANS.search(claim.left) and not CHANGE_BEHIND.match(claim.right):
            return False  # 以不超过每股15元的价格
        if claim.mention.kind in _PARTS_PAID and (granted := _GRANT_BEHIND.match(claim.right)):
            claim.indicator = granted[1]
            return True  # 提供规定价格内13%的|补贴
        return None
