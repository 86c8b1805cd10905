"""The noun phrases beside a number."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.findings import Found
from jinzhou_extract.meaning.indicators.around import behind_measured, is_other_thing, owns_right
from jinzhou_extract.meaning.indicators.clauses import behind_each, last_subject, parted_at_each
from jinzhou_extract.meaning.indicators.right import ON_THAT, PEOPLE_NOUNS, PERSON, RightReader
from jinzhou_extract.meaning.kinds import COUNTS, DURATIONS, MEASURES, MONEYS, PEOPLE, PERCENTS, POINTS, SCORES
from jinzhou_extract.meaning.parts import ungraded, without_concerned
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.mentions.each_one import capped
from jinzhou_extract.metric import Role
from jinzhou_extract.syntax.actors import acts
from jinzhou_extract.syntax.doers import FORESEEING
from jinzhou_extract.syntax.phrases import Phrases

_QUALIFIER: Final = Role.QUALIFIER  # the class of an Enum is slow to ask
_CHANGE_NOUN: Final = Cue.CHANGE_NOUN
_LEVEL: Final = Role.LEVEL
_RANK: Final = Role.RANK
_SIZE: Final = "规模"
"""What names how much by itself, and no place in an order: 规模|居全国第一 is told of what has it."""

_SHARE: Final = Cue.SHARE
_CHANGE: Final = Cue.CHANGE
_ORDINAL_CLASS: Final = Pattern(r".*第[一二三四五六七八九十]+[家个位名]")
_STARTING: Final = Pattern(r"[自从][^，。]{2,20}?[日月年]起(?:逐[年月])?\Z")
_PRONOUNS: Final = WordPattern("function_words.toml", "pronoun")
_GENERIC: Final = WordPattern("function_words.toml", "generic")
_AVERAGE_OF_GROWTH: Final = Pattern(r"(?:年均?|月均|平均)?复合(?:年均)?|综合")
_BECOMING: Final = WordList("function_words.toml", "becoming")
_ON_RECORD: Final = FilledPattern("tellings.toml", r"[自从为是]?(?:有[^，。；]{0,6})?{on_record}以来的?")
"""Since when something is the first: 为|1950年有记录以来第一位."""
_OWNERS: Final = FilledPattern(
    "tellings.toml",
    r"\A(?:其中)?[一-鿿]{1,6}(?:、[一-鿿]{1,6})+?[两二三四五六七八九十\d]{1,2}个?[省市县区州旗乡镇村](?=[一-鿿]{2})"
    r"|\A{near_by}?的?[一-鿿]{1,9}?(?:[^农乡全本]村|[^小集城市]镇|[^城家下返还故两]乡|公社|大队|[^州]县|[^城超都门股上夜早集菜]市)"
    r"的(?=[一-鿿]{2})"
    r"|\A[一-鿿]{0,3}{beside_a_place}的(?=[一-鿿]{2})",
)
"""Whose a thing is, by the place: 李家村的|金银花, 甲、乙两县|亩产."""
_AND_OTHERS: Final = Pattern(
    r"\A[^，的]{1,8}(?:、[^，的、]{1,8})*等地(?![方区下级铁])的?(?:局地|局部)?(?=[^的]{2,}\Z)", signs="等地"
)
"""Several places and others, whose thing it is."""

_BEHIND_WHEN: Final = WordList("tellings.toml", "behind_when")
"""What may stand behind 在 with a time and belongs to neither."""

_AT: Final = "于"
_UP_TO: Final = "到"
_NO_AT: Final = WordList("tellings.toml", "longer_with_at")
"""Characters with which 于 makes another word: 低于|上年|水平."""

_CAUSES: Final = ("因", "由于")
_INSIDE: Final = frozenset("里内间")
_MONTHS: Final = ("月", "月份", "季度")
_LINKING: Final = "及和或至"
_TAKES: Final = Pattern("占(?!有)")
_TIME_UNITS: Final = frozenset("天日月年周季时钟秒")
_MEAN: Final = "平均"
_PARTING: Final = FilledPattern("tellings.toml", r"(?<=..)(?<!{words_with_part})分\Z")
"""A verb of making parts behind what is parted: 票价|分, but 得分."""

_COMPARED: Final = ("比", "较")
_THIS_NUMBER: Final = WordList("tellings.toml", "this_number")
_THIS_MEASURE: Final = WordList("tellings.toml", "this_measure")
_ABOVE: Final = "超出部分"
_BELOW_MARK: Final = ("低于", "高于", "超出")
_COMPARED_WITH: Final = DURATIONS | COUNTS | MONEYS | MEASURES
"""Kinds of what a thing is compared with; the ratio of two things is a percentage or a multiple: 存贷比."""

_NOT_OF_PEOPLE: Final = DURATIONS | MONEYS | MEASURES
"""Kinds of what nobody foresees of themselves."""

_LONGEST_TURN: Final = 3
_WITHIN: Final = frozenset("内里中间")
_ARTICLES: Final = frozenset("笔项份单宗")
"""What counts one amount, behind 一 in front of it."""

_SAID: Final = WordList("function_words.toml", "said_and_counted")
_PAPERS: Final = frozenset("件条项份")
"""What counts that which somebody handed in."""

_LISTING: Final = " 、和及与，；"
_BARE_ITEMS: Final = Pattern(r"\A(?:[一-鿿]{1,6}\d{2,6}、)+(?=[一-鿿])", signs="、")
"""What was paid for other things before, by bare numbers."""

_LIFTED: Final = FilledPattern("tellings.toml", r"\A[^的]*?{lifting}了?(?=[^的]{2})", signs="动低高累")
_GROWTH: Final = "增长"
_PURSE: Final = "财政"
_GIVEN_OUT: Final = frozenset(["安排", "下达", "拨付", "下拨"])
"""What a purse does with a sum that nothing else names."""

_PLACING: Final = frozenset(["在", "于"])
_NO_NOUN: Final = Pattern(
    r"每[年月日天周季次人户]|年度内|[\d、]+|[全我本][国省市县区州镇乡厂校社院班]|(?:最?近|过去|未来)?[\d一二三四五六七八九十两几]+(?:多|余)?个?[年月日天周]?[来间内里]?"
    r"|[年月季期][末底初]"
)
_NO_NOUN_ENDS: Final = WordList("tellings.toml", "ends_of_no_noun")
"""What may end them, beside digits."""

_WHEN: Final = WordPattern("function_words.toml", "only_when")
_WHEN_ENDS: Final = WordList("tellings.toml", "ends_of_when")
"""What may end the words of when something was."""

RATES_OF: Final = frozenset(["增速", "增幅", "增长率"])
"""Words for the growth of what was spoken of before."""

SET_PHRASES: Final = frozenset(["股"])
"""Units that make a name with 每: 每股收益."""


class NounReader:
    """Finds the noun phrases beside a number; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        self._right = RightReader(phrases)

    def prepare(self, claim: Claim) -> None:
        """Find the noun phrase behind the number, which some roles depend on."""
        self._right.prepare(claim)

    def subject_text(self, claim: Claim) -> str:
        """Return the words in front of the number that may name the indicator: no cues, no time, no 每家."""
        text = claim.left[: claim.reading.rest]
        if claim.left.rstrip().endswith("、"):
            return ""  # what stands before 、 belongs to the number before
        done = len(text)
        for end in sorted(claim.steps, reverse=True) if claim.steps else ():
            if end <= done:
                done = claim.steps[end]
                text = _without_step(text, claim.steps[end], end)
        if claim.reading.cue is None and claim.right.startswith(ON_THAT):
            text = text[text.rfind("在") + 1 :]  # 运输人员在|减员 6万人的基础上
        if is_other_thing(claim):
            return ""
        text = ungraded(claim, _behind_same(claim, behind_measured(claim, text)))
        previous = claim.previous
        if previous is not None and previous.found is Found.BEHIND and owns_right(previous):
            taken = previous.right[: previous.right_length]
            is_size = claim.mention.kind in COUNTS and previous.mention.kind in MONEYS and self._phrases.compounds.names(taken)
            if text == taken and is_size and previous.mention.lead == previous.mention.start:
                return previous.words + taken  # 500万元利税企业|4家
            if text.startswith(taken):
                text = text[len(taken) :].lstrip("中里内的")
        if previous is not None and "、" in text[1:]:
            text = _behind_item(claim, previous, text)
        if claim.mention.per and claim.mention.per not in SET_PHRASES:
            text = self._of_each(text, claim.mention.per).removesuffix("平均")
        elif text[-2:-1] == "一" and text[-1] in _ARTICLES and "最" not in text[-5:]:
            text = text[:-2]  # 发放一笔|5万元的贷款
        if claim.construed is not None and claim.role is Role.SHARE:
            text = without_concerned(text)
        if "以来" in text:
            text = _ON_RECORD.sub("", text)
        if "起" in text:
            text = _STARTING.sub("", text).replace("自起", "").replace("从起", "")
        return _ORDINAL_CLASS.sub("", text) if "第" in text else text

    def _of_each(self, text: str, per: str) -> str:
        """动车组|每天|开行: what is told of each, without the word; what only a verb follows stands in front of it."""
        if around := capped(text, per):
            return "".join(around)  # 停车|24小时内|最高收费
        before, each, last = parted_at_each(text, per)
        if per == PERSON and before.endswith(_MEAN) and before != _MEAN and PEOPLE_NOUNS.fullmatch(before.removesuffix(_MEAN)):
            return before.removesuffix(_MEAN) + last.removeprefix("的")  # 城镇居民平均每人的|生活费收入
        if each and last.strip() and self._phrases.verbs.is_verb(last):
            return before + last
        if each and last.strip() and before.strip() and not self._phrases.front.phrase(last):
            return before.removesuffix("平均")  # 羔羊|一只|能卖
        return behind_each(text, per)

    def in_front(self, claim: Claim) -> str:
        """Return the noun phrase in front of the number, or nothing where the words there name no indicator.

        It is read when role and reference of the number are settled, and once.
        """
        if claim.front_phrase is None:
            claim.front_phrase = _put_off(claim) or self._in_front(claim)
        return claim.front_phrase

    def _in_front(self, claim: Claim) -> str:
        text = self.subject_text(claim)
        if not text.strip(" 、和及与或并且而其中的，"):
            return ""
        if (
            claim.reading.words
            and claim.previous is not None
            and _BECOMING.set.issuperset(claim.reading.words)
            and (
                self._phrases.verbs.is_deed(text.strip())
                or (claim.previous.found is Found.BEHIND and self._phrases.verbs.is_done(text))
                or (
                    claim.previous.reading.starts_from
                    and (self._phrases.verbs.is_act(text) or len(text.strip()) < _LONGEST_TURN)
                )
            )
        ):
            return ""  # 企业36家|整合重组 为4家
        if claim.mention.unit in _PAPERS and not claim.right_phrase and (said := text.strip(_LISTING)) in _SAID.set:
            return said  # 办理议案9件、|建议 30件
        if text.endswith((*_THIS_NUMBER.words, *_THIS_MEASURE.words)):
            return ""  # 去年，|这一人数 为47.6%
        if claim.mention.kind in _COMPARED_WITH and claim.left.rstrip().endswith(_COMPARED) and text.endswith(_COMPARED):
            if claim.right.startswith("的"):
                return ""  # 这间比|八十元的标准间小
            text = text[:-1]  # 客单价|比三年前高了三成
        if claim.mention.kind in MONEYS and "、" in text:
            text = _BARE_ITEMS.off_start(text)  # 相机580、|书 48块5
        if text.endswith("分") and claim.mention.kind not in SCORES:
            text = _PARTING.sub("", text)  # 票价|分为六档, 购房补助|分三年
        is_placed = bool(claim.reading.words) and claim.reading.words[-1] in _PLACING  # 标本埋|在60米深的岩层里
        is_share = claim.reading.cue is None and claim.mention.kind in PERCENTS
        if claim.is_aside and claim.role is _QUALIFIER and "对" in text:
            text = text[text.rindex("对") + 1 :] or text  # 请各县对|内外水位差大于3米的圩堤
        phrase = without_owner(self._phrases.front.phrase(text, is_share=is_share or is_placed))
        if phrase.endswith("等") and "、" not in phrase and claim.mention.unit in PEOPLE and claim.right.startswith("被"):
            return ""  # 何某等|53人被授予称号
        if phrase.startswith(_BELOW_MARK) and not phrase.startswith(_ABOVE):
            return ""  # 通胀率5.1%，低于政府制定的|6%的目标
        reading = claim.reading
        if "等" in phrase and not (reading.distributes or reading.is_each):
            is_open = claim.mention.kind in COUNTS or "、" in phrase.partition("等")[0]
            phrase = self._phrases.compounds.without_examples(phrase) if is_open else phrase
        is_generic = _GENERIC.fullmatch(phrase) is not None and (claim.role is not _RANK or phrase != _SIZE)
        if (_PRONOUNS.match(phrase) and not is_generic) or _is_no_noun(phrase):
            return ""
        if phrase in RATES_OF and claim.reading.base and last_subject(claim.sentence, claim.index) is not None:
            return ""  # 增长5.6%，增速高于全市0.8个百分点
        is_told = claim.mention.kind in _NOT_OF_PEOPLE and not FORESEEING.set.isdisjoint(reading.words)
        if is_told and acts((phrase, "n")):
            return ""  # 管理层|预计推迟三个月
        cue = claim.reading.cue
        if (
            cue is not None
            and cue.cue is _CHANGE_NOUN
            and (_AVERAGE_OF_GROWTH.fullmatch(phrase) or (phrase and claim.role is _LEVEL and claim.reading.starts_from))
        ):
            return phrase + cue.word  # 年均复合增长率
        if cue is not None and cue.cue is _CHANGE and (lifted := _LIFTED.match(phrase)):
            is_growth = claim.mention.kind in POINTS and cue.word == _GROWTH
            phrase = phrase[lifted.end() :] + (_GROWTH if is_growth else "")  # 消费拉动|经济增长 1.4个百分点
        if phrase.endswith(_PURSE) and claim.mention.kind in MONEYS:
            phrase += next((word for word in reading.words if word in _GIVEN_OUT), "")  # 中央财政|安排
        is_short = len(phrase) == 1 and cue is not None and cue.word == "占比"  # 税占比
        is_kind = (
            cue is not None and cue.cue is _SHARE and cue.word in ("比重", "比例", "份额") and not _TAKES.search(claim.left)
        )
        if cue is not None and (is_short or is_kind):
            phrase += cue.word
        return phrase


def _put_off(claim: Claim) -> str:
    """Return the verb by which something is put off where nothing but the cause stands in front: 因图纸变更|推迟 两个月."""
    cue = claim.reading.cue
    if cue is None or cue.cue is not _CHANGE or claim.mention.kind not in DURATIONS:
        return ""
    return cue.word if claim.left.startswith(_CAUSES) else ""


def _without_step(text: str, begin: int, end: int) -> str:
    """Return the words in front of a number without a time and what belongs to it: 全厂计划|到年底|再节约煤炭."""
    behind = text[end:]
    if text[begin - 1 : begin] == "在" and behind[:1] in _WITHIN:
        begin, behind = begin - 1, behind[1:]  # 在十分钟内连入三球
    elif begin > 1 and text[begin - 1 : begin] == "在" and behind[:1] in _BEHIND_WHEN.set:
        begin, behind = begin - 1, behind.removeprefix("的")  # 甲国在|1995年|的贸易逆差
    elif behind and text[begin - 1 : begin] == _AT and behind[0] != "的" and text[begin - 2 : begin - 1] not in _NO_AT.set:
        begin -= 1  # 公司于|5月|回购股份
    elif begin and behind[:1].isalpha() and behind[0] != "的" and text[begin - 1 : begin] == _UP_TO:
        begin -= 1  # 全厂计划到|年底|再节约煤炭
    elif behind[:1] == "的" and text[begin:end].endswith(_MONTHS) and text[begin - 1 : begin].isalpha():
        behind = behind[1:]  # 冶炼公司|八月份|的锡产量
    elif behind[:1] in _INSIDE and text[begin:end][-1:] in _TIME_UNITS:
        behind = behind[1:]  # 批发价一个月里|跌了一半
    return text[:begin] + behind


def _behind_same(claim: Claim, text: str) -> str:
    """男性60岁及|60岁以上: return the words in front of a number without the same number and what links the two."""
    before = claim.previous
    if before is None or not before.is_aside or before.mention.unit != claim.mention.unit:
        return text
    return text.rstrip(_LINKING).removesuffix(before.words)


def _behind_item(claim: Claim, previous: Claim, text: str) -> str:
    """Return the words behind the item of the number before: 收入2000万元以上的工厂、|利润500万元以上的商店."""
    if not previous.is_aside:
        return text[text.index("、", 1) + 1 :]
    at = text.find(previous.words) if previous.mention.kind is claim.mention.kind else -1
    return text[text.index("、", at) + 1 :] if at >= 0 and "、" in text[at:] else text


def without_owner(phrase: str) -> str:
    """Return a phrase without the village or the counties whose thing it is: 李家村的|金银花, 湘南、粤北等地|降温幅度."""
    if "等地" in phrase:
        phrase = _AND_OTHERS.off_start(phrase)
    return _OWNERS.off_start(phrase) if "的" in phrase or "、" in phrase else phrase


def _is_no_noun(phrase: str) -> bool:
    """Say whether a phrase is no more than a place of the document's own or a time: 全市, 近三年, 年末."""
    last = phrase[-1:]
    if (last in _NO_NOUN_ENDS.set or last.isdecimal()) and _NO_NOUN.fullmatch(phrase) is not None:
        return True
    return last in _WHEN_ENDS.set and _WHEN.fullmatch(phrase) is not None
