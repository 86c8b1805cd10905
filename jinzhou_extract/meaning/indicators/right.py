"""The noun phrase behind a number: what it counts, measures or is a part of."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.indicators.around import leads_on
from jinzhou_extract.meaning.indicators.times import LASTING, ONCE_IN, behind_time
from jinzhou_extract.meaning.kinds import COUNTS, DURATIONS, MEASURES, MONEYS, NOUN_TAKING, PERCENTS
from jinzhou_extract.meaning.parts import GRANTING, handles_part, moves_part, opens_clause, receives_part, takes_part
from jinzhou_extract.meaning.sentence import Claim, ends_clause
from jinzhou_extract.metric import Kind
from jinzhou_extract.syntax.marks import trim
from jinzhou_extract.syntax.openings import AT_THAT_SIZE
from jinzhou_extract.syntax.otherwise import HELPING
from jinzhou_extract.syntax.phrases import Phrases
from jinzhou_extract.syntax.tails import behind_all_in_one

_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_AGE: Final = Kind.AGE
_HAVING: Final = FilledPattern("tellings.toml", r"(?:其中|而|但)?(?:{what_they_have}|[^，。；：、的]{1,16}以[上下]的\Z)")
"""How a clause begins that says what those have who are no more than 的: 具有硕士学位|的超过六成."""

_IN_HANDS: Final = Pattern(r"手[里中上].*\Z")
_GOVERNING: Final = WordPattern("function_words.toml", "governing")
_LONGEST_PLACE: Final = 8
"""Characters of 在 and a place between it and those who are counted there."""

_PEOPLE_UNITS: Final = frozenset(["户", "人", "名", "位"])
_MOVING: Final = WordList("function_words.toml", "moving_people")
_WORD: Final = 2
_NO_DEEDS: Final = frozenset("的地得了每各共")
OBJECTS: Final = frozenset("电水气课班假会车工摊店")
"""What a verb of one character does so long: 停|三四天电, 上六天课."""

_SOME: Final = frozenset("一这那几数")
_THROUGH: Final = WordList("tellings.toml", "through")
_LONGEST_DEED: Final = 6
_MAKING_DO: Final = WordList("function_words.toml", "making_do")
_OPEN_ENDED: Final = frozenset(["以上", "以下"])
_TERM: Final = Pattern(r"\d{1,3}(?:[天年日]|个月)期")
STUFF: Final = frozenset(["斤", "kg", "g", "t", "L", "mL", "m3", "担", "石"])
"""Units by which something is done with stuff: 背负|20公斤物资; 采用200毫米硅片 only sizes it."""
WEIGHTS: Final = STUFF | frozenset(["两", "t", "kW.h"])
_DID: Final = FilledPattern("tellings.toml", r"{doing_together}?[一-鿿]{1,2}[了过着](?!的)")
TIMES: Final = frozenset(["次", "趟", "回"])
"""Units that count how often something is done."""

_AMONG_THEM: Final = WordList("tellings.toml", "among_them")
_OUT_OF: Final = WordList("tellings.toml", "out_of")
_PART: Final = ("其中", "其中有")
_SO_MANY: Final = WordList("tellings.toml", "so_many")
"""How much that is, said behind a number."""

_THEN: Final = ("就", "便", "才")
_EACH: Final = Pattern(r"(?<=..)[人户亩平]均\Z")
_SUMMED_UP: Final = Pattern("、[^，。；]{2,}等(?:一批|重[点大]|项目|工程)")
_LAND: Final = "地"
_AREAS: Final = frozenset(["亩", "hm2", "垧", "市亩"])
_VARYING: Final = "不等"
_STANDARDS: Final = WordList("tellings.toml", "standards")
_STEPS: Final = WordList("function_words.toml", "milestones")
_CLIMBING: Final = WordList("tellings.toml", "climbing")
_DIMENSIONS: Final = frozenset("深高长宽厚粗远重")
_PLACED: Final = Pattern(r"[处外]|[地路](?![一-鿿])")  # 离县城5里|路
STANDARD_COAL: Final = "标准煤"
"""What energy is weighed in: it belongs to the unit, not to what is measured."""

PEOPLE_NOUNS: Final = FilledPattern("people.toml", r"[一-鿿]{0,6}?{people_of_all_kinds}+")
PERSON: Final = "人"
_KINDS_OF_PLACES: Final = Pattern(
    r"的?(?P<first>[省市县区州盟旗乡镇村]{1,2})[（(](?:自治[区州县旗]|街道|社区|[农林牧团]场|[省市县区州盟旗乡镇村办、/])+[）)]",
    signs="（(",
)
"""Kinds of places of one rank, the further ones in a bracket: 县|（市、区）, 乡镇|（街道）, but 县（含两个区）."""

_STANDING: Final = WordList("tellings.toml", "standing_so")
_JUDGED: Final = WordList("function_words.toml", "judged_enough")
_OUTSIDE: Final = "外"
_EXCEPT: Final = "除"
_GRADED: Final = Pattern("等级的?|级")
_GRADE: Final = "级"
_WIND: Final = "风"
_ON_THE_WAY: Final = Pattern(
    r"(?:到(?![期达位手账来])|[赴向与和]|前往|去(?!世|除|年)|同(?!比|期)|给(?!予))[^，。；的\d]{2,14}\Z"
)
"""How a deed opens that is done so often, where it is done or to whom."""

ON_THAT: Final = ("基础上", "的基础上")
"""What goes on from a number: 在去年减员6万人|基础上."""

_SUCH: Final = Pattern("(?:其[他它]|[这此那]类|[这那]种|[这那]样的?|类似的?)(?=..)")
"""What only points at the kind of things that are counted."""

_LONGEST_KIND: Final = 4
"""Characters in front of that bracket."""


class RightReader:
    """Finds the noun phrase behind a number; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def prepare(self, claim: Claim) -> None:
        """Find the noun phrase behind the number, which some roles depend on."""
        if claim.mention.kind in PERCENTS and claim.left.endswith("的"):
            claim.is_headless = self._phrases.verbs.ends_in_deed(claim.left[:-1]) or _HAVING.match(claim.left) is not None
        if not claim.right or leads_on(claim) or (claim.mention.unit == _GRADE and claim.left.endswith(_WIND)):
            return  # 偏南风6至7级|阵风8级
        if claim.mention.kind in PERCENTS:
            claim.right_phrase = self._whole(claim)
            claim.right_length = claim.right.find(claim.right_phrase) + len(claim.right_phrase) if claim.right_phrase else 0
            _name_all_kinds(claim)
        elif claim.mention.kind in NOUN_TAKING:
            claim.right_phrase, claim.right_length = self._behind(claim)
            claim.is_object = claim.mention.kind in MEASURES and self._is_object(claim)
            _name_all_kinds(claim)

    def _is_object(self, claim: Claim) -> bool:
        """Say whether a verb of doing stands right in front of a measure, or of the first of a list: 兴建|10万平方米厂房."""
        verbs = self._phrases.verbs
        if claim.left.strip() == "、" and claim.previous is not None and claim.previous.is_object:
            return True
        if claim.mention.unit in STUFF and claim.right_phrase and not claim.right.startswith("的", claim.right_length):
            return verbs.ends_in_deed(claim.left) or verbs.ends_in_verb(claim.left)
        return verbs.ends_in_verb(claim.left)  # 能存六十吨|果子的冷库

    def _whole(self, claim: Claim) -> str:
        """Return what a percentage is a part of, where the noun behind it says so."""
        text = _IN_HANDS.sub("", claim.right.removeprefix("的"))
        if text == claim.right and self._phrases.verbs.begins_in_deed(text):
            return ""  # 进账不足三十元，七成|靠香烟
        if takes_part(claim):
            return self._phrases.behind.whole(text) or self._phrases.behind.phrase(text, _COUNT)[0]
        has_part = opens_clause(claim) or receives_part(claim) or (claim.reading.cue is None and handles_part(claim))
        sentence = claim.sentence
        end = claim.mention.tail - sentence.start + len(claim.right)
        runs_on = end < len(sentence.text) and not ends_clause(sentence.text, end)
        phrase = self._phrases.behind.phrase(text, _COUNT, before_number=runs_on)[0] if has_part else ""
        if phrase and moves_part(claim):
            return self._phrases.behind.moved(phrase)  # 引导30%的农户|加入合作社
        return _EACH.sub("", phrase)  # 35%的农户|人均收入超过五百元

    def _behind(self, claim: Claim) -> tuple[str, int]:
        """Return the noun phrase behind a number, and where it ends in what stands there."""
        mention, text, sentence = claim.mention, claim.right, claim.sentence
        end = mention.tail - sentence.start + len(text)
        if claim.is_aside and mention.kind in COUNTS:
            text = text.partition("中")[0].partition("里")[0]  # 在9个县（市）中排第七位
        if claim.mention.kind in MEASURES and _PLACED.match(text):
            return (_LAND, 1) if mention.unit in _AREAS and text[0] == _LAND else ("", 0)  # 井深10910米|处完钻, 17亩|地
        if self._says_else(claim):
            return "", 0
        if mention.kind in LASTING and (said := behind_time(claim)) is not None:
            return said, len(said)
        if claim.mention.kind in MEASURES and "、" in text and _SUMMED_UP.search(text):
            text = text[: text.index("、")]  # 160万吨造纸二期、|中海油精细化工二期等项目
        runs_on = end < len(sentence.text) and not ends_clause(sentence.text, end)
        if not runs_on and (told := self._sum(claim, text) or self._done_there(claim, text)):
            return told, len(text)
        begin = self._described(claim, text)
        if "的" in text and mention.tail > mention.end and claim.left.rstrip().endswith(_MAKING_DO.words):
            deed = trim(text.partition("的")[0])  # 带动5户以上|脱贫的合作社
            return deed, len(deed)
        previous = claim.previous
        is_of_them = mention.unit in TIMES and previous is not None and not claim.left.strip()  # 9人|12次刷新纪录
        phrase, length = self._phrases.behind.phrase(
            text[begin:],
            mention.kind,
            before_number=runs_on,
            in_list=previous is not None and bool(previous.right_phrase) and claim.left.rstrip().endswith(("、", "和", "及")),
            is_governed=self._is_governed(claim),
            unit=(mention.unit or "") if mention.kind is _COUNT and not is_of_them else "",
        )
        if mention.kind is _AGE and (people := PEOPLE_NOUNS.match(phrase)) and people.end() < len(phrase):
            phrase, length = people[0], people.end()  # 65岁及以上老年人|疫苗接种率
        if mention.unit in _PEOPLE_UNITS and phrase and claim.left.rstrip().endswith(_MOVING.words):
            phrase = self._phrases.behind.moved(phrase)  # 支持500户|农户发展庭院经济
            length = text.find(phrase, begin) - begin + len(phrase)
        if mention.kind in DURATIONS and phrase and len(text) <= _LONGEST_DEED and claim.left.rstrip().endswith(_THROUGH.words):
            return trim(text), len(text)  # 经过20多年|苦心求索
        if mention.kind in DURATIONS and len(phrase) == 1 and self._phrases.verbs.is_verb(phrase):
            return "", 0  # 用两个半小时|转遍了市区
        if phrase in _STANDARDS.set and text.startswith(ONCE_IN):
            return "", 0  # 外江防洪堤达到100年一遇|标准
        if phrase.removeprefix("的") in _STEPS.set and claim.left.rstrip().endswith(_CLIMBING.words) and mention.unit != "级":
            return "", 0  # 财政收入连跨3个|台阶
        if mention.unit not in TIMES and claim.left.rstrip().endswith(_AMONG_THEM.words) and self._phrases.verbs.is_act(phrase):
            return "", 0  # 139个乡镇中有112个|受灾
        if len(phrase) == _WORD and self._is_done_to(claim, phrase):
            return "", 0  # 旅客320人|滞留
        if self._is_part(claim, phrase) or _is_next_number(claim, phrase):
            return "", 0  # 5栋楼房中的3栋|优先提供给教师
        if mention.unit in TIMES and text.startswith(_THEN, begin + length):
            return "", 0  # 只用了三次|门店就关了门
        is_for_so_long = mention.kind in DURATIONS and text in OBJECTS and not claim.left.rstrip().endswith(("了", "过"))
        is_done = (mention.unit in TIMES and text not in _NO_DEEDS) or is_for_so_long
        if is_done and len(phrase or text) == 1 and (deed := self._done_with(claim)):
            return deed + (phrase or text), begin + max(length, 1)  # 每周回一两次|家, 要停三四天|电
        helps = text[begin:].startswith(HELPING.words) and text[begin + _WORD : begin + _WORD + 1] in _SOME
        if not phrase and not helps and mention.kind in MONEYS and claim.left.rstrip().endswith(GRANTING.words):
            phrase, length = self._phrases.behind.whole(text[begin:]), len(text) - begin  # 给予1500元一次性补助
        phrase = phrase[:-1] if _is_excepted(claim, phrase) else phrase
        return (phrase, begin + length) if phrase else self._item(claim, text, begin)

    def _item(self, claim: Claim, text: str, begin: int) -> tuple[str, int]:
        """Return the next thing of a list of things with their numbers in front, whose words the dictionary does not know."""
        previous, is_lasting = claim.previous, claim.mention.unit in TIMES or claim.mention.kind in DURATIONS
        if is_lasting or previous is None or not previous.right_phrase:
            return "", 0
        if claim.left[-1:] != "、" or claim.left not in ("、", previous.right):
            return "", 0
        item = text[begin:].partition("、")[0].partition("的")[0]
        is_thing = not self._phrases.verbs.is_verb(item[:_WORD]) and self._phrases.behind.whole(item) != ""
        return (trim(item), begin + len(item)) if is_thing else ("", 0)  # 建成工厂三家、12个|列级酒庄

    def _goes_into(self, claim: Claim) -> bool:
        """Say whether what is done with so much stuff stands behind it: 调拨水泥三千吨|修筑海塘, but 购买3吨|储水罐."""
        verbs, text = self._phrases.verbs, claim.right
        return "的" not in text and claim.reading.cue is None and verbs.begins_in_deed(text) and verbs.takes_thing(claim.left)

    def _says_else(self, claim: Claim) -> bool:
        """Say whether how many that is, what they did or when it was stands behind a number."""
        mention, text = claim.mention, claim.right
        if text.startswith((*_STANDING.words, *ON_THAT)) or (text[0] == "时" and AT_THAT_SIZE.match(text)):
            return True  # 场均12个|一骑绝尘, 水位175米|时库容
        if mention.unit in WEIGHTS and self._goes_into(claim):
            return True  # 运来石料800立方米|加固堤坝
        if text.strip() in _JUDGED.set or text.startswith(_SO_MANY.words) or (mention.unit == PERSON and _DID.match(text)):
            return True  # 剩下的三十多人|办起了公司, 竟有2000人|之多, 以0.5分|之差屈居第三
        if mention.kind is _COUNT and "的" in text[2:-1]:
            return False  # 15个|去年刚脱贫的村庄
        at = mention.tail - claim.sentence.start
        return any(time.start == at for time in claim.sentence.times)  # 首期10亿元|三季度完成出资

    def _sum(self, claim: Claim, text: str) -> str:
        """Return what a sum is by all that stands behind it: 申请了10万元|贴息贷款, but 总规模20亿元的基金."""
        if claim.mention.kind not in MONEYS or _holds_number(claim):
            return ""
        compounds, left = self._phrases.compounds, claim.left.rstrip()
        is_sized = text.startswith("的") and (compounds.is_attribute(left) or compounds.granted(left) != "")
        return "" if is_sized else self._phrases.sums.named(text)

    @staticmethod
    def _done_there(claim: Claim, text: str) -> str:
        """Return what is done so often with where or to whom it is done, in front of it: 曾3次|到农场视察."""
        return trim(text) if claim.mention.unit in TIMES and _ON_THE_WAY.match(text) is not None else ""

    def _is_done_to(self, claim: Claim, phrase: str) -> bool:
        """Say whether a verb behind a count is said of the things in front of it: 旅客320人|滞留."""
        unit, thing = claim.mention.unit or "", claim.left.rstrip()
        if claim.mention.kind is not Kind.COUNT or unit in TIMES or not thing or phrase != claim.right.strip():
            return False
        return self._phrases.verbs.is_act(phrase) and self._phrases.behind.counts(thing, unit)

    def _done_with(self, claim: Claim) -> str:
        """Return the verb of one character in front of a number of times, which makes a word with what it is done to."""
        deed = self._phrases.verbs.last_verb(claim.left.rstrip("了过 "))
        return deed if len(deed) == 1 and deed not in _NO_DEEDS else ""

    def _is_governed(self, claim: Claim) -> bool:
        """Say whether a preposition or a verb of making stands in front of what is counted: 在河北26个贫困县|定点扶贫."""
        left = claim.left.rstrip()
        if claim.mention.unit in TIMES:
            return False  # 组织3次|综合性演练
        if _GOVERNING.search(left, max(0, len(left) - _LONGEST_PLACE)):
            return True
        at = left.rfind("在", -_LONGEST_PLACE)
        return at >= 0 and self._phrases.verbs.is_where(left[at + 1 :])

    def _is_part(self, claim: Claim, phrase: str) -> bool:
        """Say whether what stands behind a part of what was counted is only said of it: 其中7名|考上大学."""
        left, verbs = claim.left.rstrip(), self._phrases.verbs
        if claim.mention.kind is not _COUNT or claim.mention.unit in TIMES or not phrase:
            return False
        if left.endswith(_OUT_OF.words):
            return verbs.opens_in_doing(claim.right)
        return left.endswith(_PART) and verbs.begins_in_deed(phrase) and self._phrases.behind.misses(phrase, claim.mention.unit)

    def _described(self, claim: Claim, text: str) -> int:
        """Return how much of `text`, what stands behind a number, only sizes the thing: 4台|单机容量42.5万千瓦的|机组."""
        if claim.mention.kind in MEASURES and text.startswith(STANDARD_COAL):
            return len(STANDARD_COAL)
        if claim.mention.kind in MEASURES and text[:1] in _DIMENSIONS and text[1:2] == "的":
            return 2  # 打入8米|深的|淤泥
        if text[:2] in _OPEN_ENDED:
            return 2  # 3人（含）以上|就业
        if text.startswith(_VARYING) and text[2:3] in ("", "的"):
            return len(text[:3])  # 30元至200元不等的|回收款
        if begin := behind_all_in_one(text):
            return begin  # 100个|集试验、推广为一体的|示范基地
        if claim.mention.kind not in COUNTS and (graded := _GRADED.match(text)):
            return graded.end()  # 5万吨级航道, 110千伏等级的|线路
        if claim.mention.kind is _COUNT and (such := _SUCH.match(text)):
            return such.end()  # 三部|这类|影片, 3个|其他|因素
        if text.startswith("期") and claim.mention.kind in DURATIONS:
            return 1  # 7天期逆回购
        if text.startswith(ONCE_IN) and claim.mention.kind in DURATIONS:
            return len(ONCE_IN) + text.startswith("的", len(ONCE_IN))  # 50年一遇的|洪水
        if claim.mention.kind in MONEYS and text[:1].isdigit() and (term := _TERM.match(text)):
            return term.end()  # 4300亿元7天期逆回购
        sentence = claim.sentence
        following = sentence.claims[claim.index + 1] if claim.index + 1 < len(sentence.claims) else None
        if following is None or not following.is_aside:
            return 0
        if following.mention.lead == claim.mention.tail and claim.mention.kind in DURATIONS:
            return following.mention.tail - following.mention.lead  # 三年以上|七年以下|有期徒刑
        number = sentence.text[following.mention.start - sentence.start : following.mention.tail - sentence.start] + "的"
        at = text.find(number)
        return at + len(number) if at > 0 and self._phrases.compounds.is_attribute(text[:at]) else 0


def _is_next_number(claim: Claim, phrase: str) -> bool:
    """Say whether a phrase behind a count is nothing but the next number: 一家三口|10平方米的斗室."""
    at, claims, start = claim.index + 1, claim.sentence.claims, claim.sentence.start
    if at == len(claims) or not phrase[:1].isdigit() or claim.mention.kind is not _COUNT:
        return False
    mention = claims[at].mention
    return claim.sentence.text[mention.start - start : mention.end - start] == phrase


def _holds_number(claim: Claim) -> bool:
    """Say whether another number stands in what follows: 3000元|押金和两个月房租."""
    at, claims = claim.index + 1, claim.sentence.claims
    return at < len(claims) and claims[at].mention.start < claim.mention.tail + len(claim.right)


def _is_excepted(claim: Claim, phrase: str) -> bool:
    """Say whether 外 behind a thing closes what is left out: 除2个|村外."""
    return phrase[-1:] == _OUTSIDE and len(phrase) > 1 and _EXCEPT in claim.left


def _name_all_kinds(claim: Claim) -> None:
    """43个|县（市、区）受灾: put the kinds of places in a bracket, which the clause was read without, into the phrase."""
    text, tail = claim.sentence.text, claim.mention.tail - claim.sentence.start
    if not claim.right_phrase or not ("（" in text[tail : tail + _LONGEST_KIND] or "(" in text[tail : tail + _LONGEST_KIND]):
        return
    kinds = _KINDS_OF_PLACES.match(text, tail)
    if kinds and claim.right_phrase.startswith(kinds["first"]):
        named = text[kinds.start("first") : kinds.end()]
        claim.right_phrase = named + claim.right_phrase[kinds.end("first") - kinds.start("first") :]
