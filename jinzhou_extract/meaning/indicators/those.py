"""Those who did something: people and things that a count names by what is said of them."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList
from jinzhou_extract.meaning.indicators.clauses import last_subject, without_times
from jinzhou_extract.meaning.indicators.earlier import EarlierRules
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.kinds import PEOPLE
from jinzhou_extract.meaning.parts import taken_from
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.marks import trim
from jinzhou_extract.syntax.phrases import Phrases

_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_LEVEL: Final = Role.LEVEL
MAX_DEED: Final = 16
_HANDLED: Final = WordList("function_words.toml", "looked_through")
_FOR_THOSE: Final = Pattern(
    r"(?:(?<![成作以分称列认因行更变改定评视])为|(?<![发送交供寄])给|(?<![方走投流通转])向)(?:近|约|超过?)?\Z",
    ends="为给向近约超过",
)
_SHORTEST_KIND: Final = 4
_SCOPES: Final = WordList("tellings.toml", "scopes")

_SAID: Final = FilledPattern("tellings.toml", r"\A(?:在[^，。；\d]{1,12}?中|[均都尚仍还]|{done_by_now})+")
_SOME: Final = FilledPattern(
    "tellings.toml",
    r"[，、]?(?:[但而却可](?=[仍还尚另也却]*有))?(?:[全我本][国省市县区州校厂村])?{achieving}?{so_far}?[已还尚另仍仅共只约]*有?",
)
MOST: Final[Pattern] = Pattern(
    r"[^；\d]{0,16}?[，、（(](?:其中)?，?(?:[一-鿿]{2,12}最[大高多长远小少低短深重强]，?|最[大高多长远小少低短深重强]的[一-鿿]{0,10}?)(?:[为有是]|达到?|只要|只有|[仅只])?",
    signs="最",
)
_BEFALLEN: Final = Pattern(r"因[^，。；\d]{1,24}?(?P<done>被[^，。；、\d]{2,14})")
_AMONG: Final = "其中"
SOLVING: Final[Pattern] = FilledPattern("tellings.toml", r"{solving}了?[^，。；的]{0,8}\Z", signs="决缓善除")
_TROUBLE: Final = FilledPattern(
    "tellings.toml",
    r"的?(?:(?P<what>[^，。；的]{2,10}?)(?:等?问题|难题)|(?P<want>[^，。；的]{1,8}困难|(?:临时|安全|日常)?{daily_needs}))(?![一-鿿])",
)
_THOSE: Final = Pattern(r"的(?:[共约仅只]?有|多?达|[共约近])\Z", ends="有达共约近")

_SUCH_ONES: Final = Pattern(r"是(因[一-鿿]{1,8}|[^，。；、的\d]{2,12}的)", signs="是")
_SPENT: Final = Pattern("([一-鿿])的")
"""A verb of one character whose sum stands behind it: 吃的320元，穿的410元."""

_YEARS: Final = "年"
_BEFORE: Final = ("前", "以前", "之前")


class ThoseRules:
    """The rules that name those who did something; built once, immutable."""

    def __init__(self, phrases: Phrases, nouns: NounReader, earlier: EarlierRules) -> None:
        self._phrases = phrases
        self._nouns = nouns
        self._earlier = earlier

    def being(self, claim: Claim) -> bool:
        """11个行政村中有8个是贫困村, 种了18亩地，11亩是洋芋: so many are what stands behind 是."""
        if claim.right[:1] not in ("是", "为"):
            return False
        is_part = not claim.left.strip() and claim.right[0] == "是" and self._is_of_told(claim)
        if not claim.left.rstrip().endswith(("有", _AMONG)) and not is_part:
            return False
        if such := _SUCH_ONES.fullmatch(claim.right.strip()):
            claim.indicator = without_times(such[1]) or None if not _counts_alike(claim) else None
            return claim.indicator is not None  # 9户里有三户|是因病, 其中九张|是后来补签的
        phrase, length = self._phrases.behind.phrase(claim.right[1:], _COUNT)
        if is_part and (phrase[-1:] == _YEARS or claim.right.startswith(_BEFORE, 1 + length)):
            return False  # 10万元|是三年前的欠款
        if phrase and self._phrases.verbs.is_act(claim.right[1 + length :]):
            phrase = self._phrases.behind.whole(claim.right[1:])  # 助学贷款
        claim.indicator = phrase or None
        return claim.indicator is not None

    @staticmethod
    def _is_of_told(claim: Claim) -> bool:
        """Say whether more of the same unit was told of right before in the sentence."""
        unit, value = claim.mention.unit, claim.mention.value
        told = next((other for other in reversed(claim.sentence.claims[: claim.index]) if other.mention.unit == unit), None)
        return told is not None and value is not None and told.mention.value is not None and value < told.mention.value

    def headless(self, claim: Claim) -> bool:
        """其中超200亿元的13个, 计划全部建成的四百个."""
        if _THOSE.search(claim.left) and not claim.right_phrase and (whole := taken_from(claim)):
            claim.indicator = trim(whole) or None
            return claim.indicator is not None  # 电梯中，使用年限15年以上的|有6230台
        if not claim.left.rstrip().endswith("的") or claim.right_phrase or claim.reading.cue is not None:
            return False
        if claim.mention.kind is Kind.MONEY and (spent := _SPENT.fullmatch(claim.left.strip())) and not claim.right:
            before = claim.sentence.claims[claim.index - 1].indicator if claim.index else None
            is_like = before is not None and len(before) == 1  # 吃的320元，穿的|410元
            claim.indicator = spent[1] if is_like or self._phrases.verbs.is_verb(spent[1]) else None
            return claim.indicator is not None
        if claim.mention.kind is not _COUNT and not claim.left.startswith(_AMONG):
            return False  # 获得的1200万元
        if self._names_those(claim) or self._names_kind(claim):
            return True
        return self._of_counted(claim) or self._earlier.carried(claim) or self._earlier.topic(claim)

    def _of_counted(self, claim: Claim) -> bool:
        """检验水井214眼，不合格的|97眼; 参保48万人，其中领取待遇的|9万人: part of what was counted, or what sets it apart."""
        told = last_subject(claim.sentence, claim.index)
        if told is None or claim.mention.kind is not Kind.COUNT:
            return False
        if not self._phrases.verbs.is_act(told.indicator or ""):
            handled = next((deed for deed in _HANDLED.words if (told.indicator or "").startswith(deed)), "")
            if told.mention.unit != claim.mention.unit or not handled or told.indicator == handled:
                return False
            claim.indicator, claim.subject = (told.indicator or "").removeprefix(handled), told
            return True  # 检验|水井214眼，其中不合格的97眼
        head = claim.left.strip(" 、和及").removeprefix(_AMONG)[:-1]
        claim.indicator = head if 1 < len(head) <= MAX_DEED else None
        return claim.indicator is not None

    def _names_kind(self, claim: Claim) -> bool:
        """栽培技术培训的1200万人，林业技术培训的|113万人: nouns alone in front of 的 name what those have to do with."""
        kind = claim.left.strip(" 、和及").removeprefix(_AMONG)[:-1]
        if (
            not _SHORTEST_KIND <= len(kind) <= MAX_DEED
            or kind.endswith(_SCOPES.words)
            or not (self._phrases.compounds.names(kind) or self._is_like_before(claim, kind))
        ):
            return False
        claim.indicator = kind
        return True

    @staticmethod
    def _is_like_before(claim: Claim, kind: str) -> bool:
        """畜牧饲养培训的|312万人, behind 果木园艺培训的359万人."""
        before = claim.sentence.claims[claim.index - 1] if claim.index else None
        is_next = before is not None and before.mention.unit == claim.mention.unit and before.left.rstrip().endswith("的")
        return before is not None and is_next and kind[-2:] == (before.indicator or "")[-2:]

    def _names_those(self, claim: Claim) -> bool:
        """附条件不起诉的98人: nobody was counted before, so that what they did names them."""
        before = (other for other in claim.sentence.claims[: claim.index] if other.mention.kind is _COUNT and other.indicator)
        head = claim.left.strip()[:-1]
        if claim.mention.unit not in ("人", "人次") or any(other.mention.unit in PEOPLE for other in before):
            return False
        who = self._phrases.verbs.relative(head)
        if who:
            claim.indicator = who + "的人"
        elif not head.startswith(("对", "其中")) and self._phrases.verbs.ends_in_deed(head):
            claim.indicator = trim(head) or None
        return claim.indicator is not None

    def solved(self, claim: Claim) -> bool:
        """解决农村110万人的|饮水安全问题: so many had the trouble."""
        before = claim.previous
        goes_on = before is not None and claim.left.rstrip(" 、和及") == before.right_phrase
        left = before.left if before is not None and goes_on else claim.left  # 解决20个村、1.5万人的吃水困难
        if claim.mention.unit not in ("人", "户") or not SOLVING.search(left):
            return False
        trouble = _TROUBLE.match(claim.right)
        claim.indicator = trim(next(filter(None, trouble.groups()))) or None if trouble else None
        return claim.indicator is not None

    def receivers(self, claim: Claim) -> bool:
        """全市共为|12.4万人发放了口粮: so many are those for whom it was done."""
        if claim.mention.unit not in ("人", "户") or claim.right_phrase or not _FOR_THOSE.search(claim.left):
            return False
        if not self._phrases.verbs.begins_in_deed(claim.right):
            return False
        claim.indicator = trim(claim.right[:MAX_DEED].replace("了", "", 1)) or None
        return claim.indicator is not None

    def people(self, claim: Claim) -> bool:
        """共有两人打破两项纪录, 120人通过考试: what they did."""
        if claim.mention.unit not in ("人", "人次", "户") or (claim.mention.unit == "户" and self._is_of_told(claim)):
            return False
        claims, at = claim.sentence.claims, claim.index + 1
        is_led = at < len(claims) and claims[at].previous is claim and claim.mention.unit != "户"
        if is_led and self._phrases.verbs.ends_in_deed(claim.right):
            self._nouns.prepare(claims[at])
            if claims[at].right_phrase:
                claim.indicator = trim(claim.right) + claims[at].right_phrase
                return True
        said = _SAID.sub("", claim.right)
        if said.startswith("因"):
            said = self._befallen(claim) or said
        verbs = self._phrases.verbs
        is_first = all(other.mention.unit not in PEOPLE for other in claim.sentence.claims[: claim.index])
        is_deed = said.startswith("因") or verbs.begins_in_deed(said)
        is_first = is_first and _AMONG not in claim.left
        is_deed = is_deed or (is_first and verbs.opens_in_doing(said))  # 3亿多人|经常参加体育锻炼
        if (len(claim.right) < 4 or claim.left.strip(" 、和及与或")) and not is_deed:
            return False
        is_passive = said.startswith("被") and claim.left.rstrip().endswith("等")  # 何某等|53人被授予称号
        is_open = is_passive or not claim.left.strip(" 、和及与或") or self._is_open(claim)
        if len(said) < 2 or said[0].isdigit() or not is_open:
            return False
        claim.indicator = trim(said[:MAX_DEED]) or None
        return claim.indicator is not None

    @staticmethod
    def most(claim: Claim) -> bool:
        """雨量超过400毫米，其中司前乡最大，为|562.5毫米: where that is the most of which was told before, in the same unit."""
        sentence = claim.sentence
        last = sentence.claims[claim.index - 1]
        if claim.right_phrase and claim.right_phrase != last.indicator:
            return False  # 最大的市场吸引了|十几个省的客商
        if not MOST.fullmatch(sentence.text, last.mention.tail - sentence.start, claim.mention.lead - sentence.start):
            return False
        told = next((other for other in reversed(sentence.claims[: claim.index]) if other.indicator), None)
        if told is None or told.mention.unit != claim.mention.unit or told.role is not _LEVEL:
            return False
        claim.indicator, claim.subject = told.indicator, told
        return True

    def _is_open(self, claim: Claim) -> bool:
        """Say whether nothing in front of a number tells what it is of: 10月份全市共有|3127人次参加献血."""
        told = self._nouns.subject_text(claim).strip(" ，")
        return not claim.reading.starts_from and any(_SOME.fullmatch(text) for text in (claim.left.strip(), told))

    @staticmethod
    def _befallen(claim: Claim) -> str:
        """Return what was done to people, behind what it was for: 因拒不执行判决、裁定|被追究刑事责任."""
        done = _BEFALLEN.match(claim.sentence.text, claim.mention.tail - claim.sentence.start)
        return done["done"] if done else ""


def _counts_alike(claim: Claim) -> bool:
    """Say whether a thing was counted in the same unit before, of which something is said then: 低保户12户，三户|是因病."""
    sentence = claim.sentence
    told = [*sentence.claims[: claim.index], *(sentence.before.claims if sentence.before is not None else [])]
    alike = (other for other in told if other.mention.unit == claim.mention.unit and other.role is _LEVEL)
    return any(other.indicator and not other.right.startswith("是") for other in alike)
