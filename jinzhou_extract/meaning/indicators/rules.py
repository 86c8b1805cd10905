"""What a mention measures: the noun phrase behind it, in front of it, or in an earlier clause."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.meaning.due import is_due
from jinzhou_extract.meaning.findings import Found
from jinzhou_extract.meaning.indicators.alike import AlikeRules
from jinzhou_extract.meaning.indicators.amid import AmidRules
from jinzhou_extract.meaning.indicators.anniversaries import AnniversaryRules
from jinzhou_extract.meaning.indicators.around import behind_of, makes_so_much
from jinzhou_extract.meaning.indicators.batches import BATCH, batch, term
from jinzhou_extract.meaning.indicators.befallen import BefallenRules
from jinzhou_extract.meaning.indicators.clauses import change_noun, rate_alone
from jinzhou_extract.meaning.indicators.deadlines import deadline
from jinzhou_extract.meaning.indicators.deeds import DeedRules
from jinzhou_extract.meaning.indicators.described import DescribedRules
from jinzhou_extract.meaning.indicators.doings import OUTPUT, DoingRules
from jinzhou_extract.meaning.indicators.earlier import REST, TOTAL, EarlierRules
from jinzhou_extract.meaning.indicators.extremes import OTHER_END, other_end
from jinzhou_extract.meaning.indicators.fronted import FrontedRules
from jinzhou_extract.meaning.indicators.grants import GrantRules
from jinzhou_extract.meaning.indicators.households import HOUSEHOLDS, households
from jinzhou_extract.meaning.indicators.its import ITS, ItsRules
from jinzhou_extract.meaning.indicators.kinds_in_row import headed_by_next
from jinzhou_extract.meaning.indicators.lengths import LengthRules
from jinzhou_extract.meaning.indicators.limits import LimitRules
from jinzhou_extract.meaning.indicators.lists import ListRules
from jinzhou_extract.meaning.indicators.marked import COLON, MarkedRules
from jinzhou_extract.meaning.indicators.matches import MatchRules
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.indicators.of_places import PlaceRules
from jinzhou_extract.meaning.indicators.ones import OnlyOnes, each_alone, such_a_thing
from jinzhou_extract.meaning.indicators.places_taken import PlaceTakenRules
from jinzhou_extract.meaning.indicators.said_of import SaidOf
from jinzhou_extract.meaning.indicators.scopes import CHANGING, COURSES, LEVELS, RANKED, SHARED, SIZING, TOLD
from jinzhou_extract.meaning.indicators.sentences import SentenceRules
from jinzhou_extract.meaning.indicators.shares import ShareRules
from jinzhou_extract.meaning.indicators.sized import SizedRules
from jinzhou_extract.meaning.indicators.sums import ADDED, SUMMED, SumRules
from jinzhou_extract.meaning.indicators.tellings import BECAUSE, TellingRules
from jinzhou_extract.meaning.indicators.those import MOST, SOLVING, ThoseRules
from jinzhou_extract.meaning.indicators.times import season
from jinzhou_extract.meaning.kinds import (
    AGES,
    AMOUNTS,
    COUNTS,
    DURATIONS,
    MEASURES,
    MONEYS,
    PEOPLE,
    PERCENTS,
    RANKS,
    SCORES,
    SHARES,
)
from jinzhou_extract.meaning.parts import graded
from jinzhou_extract.meaning.roles.sizes import is_fine
from jinzhou_extract.meaning.rule import Need, Rule, RuleSet
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.clauses import DIMENSIONS
from jinzhou_extract.syntax.phrases import Phrases

_BY_RECORD: Final = ("的战绩", "的成绩")
_RANK: Final = Role.RANK
_MONEY: Final = Kind.MONEY
_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_CHANGE: Final = Role.CHANGE
_QUALIFIER: Final = Role.QUALIFIER

_CHANGED_VERB: Final = FilledPattern(
    "tellings.toml",
    r"\A.*?(?:{cutting}|{added}|减(?=时[间限]|{procedures})|[多少](?:{using_up}))",
)
_FROM_ANOTHER: Final = Pattern(r"[距离].{1,12}[只仅还尚]?差", signs="差")
_TRADED: Final = FilledPattern("tellings.toml", r"{trading}\Z")

_OF_GRADE: Final = Pattern("(?:国家|省部|[省市县区州部]|自治区)级", signs="级")
_GRADE: Final = Pattern("[一-鿿]{1,3}级", signs="级")
_GOALS: Final = ("目标", "任务")
LONGEST_GRADES: Final = 6
"""How many grades in a row share one head."""
_PAY: Final = Pattern(r"[额值薪润]\Z")
_PRICING: Final = frozenset("收卖要")
"""Verbs that say no more than that something has a price."""

_GETTING: Final = frozenset("拿给卖得到")
"""Verbs that say no more of a rate than that there is one."""

_BARGAINING: Final = frozenset("砍杀压")
"""Verbs of bargaining, which a price is told of before."""

_COMING: Final = frozenset("来到剩走")
_WORTH: Final = MEASURES | MONEYS
_SUMS: Final = frozenset("款资债费")
"""Last characters of verbs that are sums themselves: 贷款|8万元以内的个体工商户."""

_WORTH_SO_MUCH: Final = ("的价值", "的总值", "的市值")


class IndicatorRules:
    """The rules that find an indicator; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        self._nouns = NounReader(phrases)
        self._described = DescribedRules(phrases)
        grants, lists = GrantRules(phrases), ListRules(phrases, self._nouns)
        deeds = DeedRules(phrases, self._nouns)
        sentences = SentenceRules(self._nouns)
        tellings = self._tellings = TellingRules(phrases, self._nouns)
        earlier = self._earlier = EarlierRules(phrases, self._nouns, sentences, tellings)
        those = ThoseRules(phrases, self._nouns, earlier)
        sized = SizedRules(phrases)
        self._said_of = SaidOf(phrases, self._nouns)
        self._lengths = LengthRules(phrases, self._nouns)
        doings = DoingRules(phrases, self._nouns)
        its = ItsRules(phrases, self._nouns, tellings).belonging
        shares = ShareRules(phrases, self._nouns, earlier, sentences, tellings)
        marked = MarkedRules(phrases)
        matches = MatchRules(phrases)
        sums = SumRules(phrases)
        anniversaries = AnniversaryRules(self._nouns)
        places = PlaceRules(phrases, self._nouns, earlier, sentences, tellings)
        self.rules = RuleSet(
            Rule("indicator-table", self._table, in_table=True),
            Rule("indicator-exchanged", marked.exchanged, MONEYS),
            Rule("indicator-bought", deeds.bought, MONEYS),
            Rule("indicator-construed", earlier.construed, needs=Need.SHAPE),
            Rule("indicator-vote", deeds.voted, COUNTS),
            Rule("indicator-distributed", lists.distributed),
            Rule("indicator-being", those.being, AMOUNTS, needs=Need.BEHIND),
            Rule("indicator-receivers", those.receivers, COUNTS, needs=Need.BEHIND),
            Rule("indicator-solved", those.solved, COUNTS, sees=SOLVING),
            Rule("indicator-grouped", lists.grouped, MONEYS, needs=Need.EARLIER),
            Rule("indicator-granted-list", lists.granted, MONEYS),
            Rule("indicator-households", households, COUNTS, roles=LEVELS, needs=Need.EARLIER, sees=HOUSEHOLDS),
            Rule("indicator-paired", sized.paired, COUNTS | MEASURES | PERCENTS, roles=SIZING | LEVELS, needs=Need.BEHIND),
            Rule("indicator-listed", lists.listed, needs=Need.PREVIOUS),
            Rule("indicator-granted-sum", grants.granted_sum, MONEYS),
            Rule("indicator-rest", earlier.rest, AMOUNTS, needs=Need.EARLIER, sees=REST),
            Rule("indicator-most", those.most, roles=LEVELS, needs=Need.EARLIER, sees=MOST),
            Rule("indicator-other-end", other_end, roles=LEVELS, needs=Need.EARLIER, sees=OTHER_END),
            Rule("indicator-batch", batch, AMOUNTS, sees=BATCH),
            Rule("indicator-term", term, needs=Need.PREVIOUS),
            Rule("indicator-great", self._described.great, RANKS, needs=Need.BEHIND),
            Rule("indicator-anniversary", anniversaries.occasion, DURATIONS),
            Rule("indicator-holiday", anniversaries.holiday, DURATIONS),
            Rule("indicator-lasted", deeds.lasted, DURATIONS),
            Rule("indicator-kept", deeds.kept, DURATIONS, roles=SIZING | frozenset([Role.LEVEL])),
            Rule("indicator-scorer", matches.scored, SCORES),
            Rule("indicator-lead", matches.led, SCORES),
            Rule("indicator-goals", matches.taken, COUNTS),
            Rule("indicator-won-with", matches.won_with, DURATIONS | MEASURES | SCORES),
            Rule("indicator-right", self._right, needs=Need.BEHIND),
            Rule("indicator-granted", grants.granted, SHARES),
            Rule("indicator-stake", shares.stake, PERCENTS, roles=SHARED),
            Rule("indicator-rate-behind", sized.rate, PERCENTS, roles=COURSES),
            Rule("indicator-part", shares.part, roles=SHARED),
            Rule("indicator-its-part", its, roles=SHARED, sees=ITS),
            Rule("indicator-share", shares.share, roles=SHARED),
            Rule("indicator-sum", sums.whole, sees=SUMMED),
            Rule("indicator-befallen", BefallenRules(phrases).happened, COUNTS, needs=Need.BEHIND),
            Rule("indicator-headless", those.headless, AMOUNTS),
            Rule("indicator-limit", grants.limit, MONEYS | PERCENTS),
            Rule("indicator-deadline", deadline, DURATIONS),
            Rule("indicator-joint", lists.joint, needs=Need.FOLLOWED),
            Rule("indicator-label", marked.label, needs=Need.ALONE),
            Rule("indicator-of-label", marked.of_label, AMOUNTS, roles=COURSES, sees=COLON),
            Rule("indicator-itemized", marked.itemized, AMOUNTS | PERCENTS, roles=COURSES | SHARED, sees=COLON),
            Rule("indicator-named-alone", lists.named_alone, AMOUNTS, roles=COURSES, cues=frozenset([None])),
            Rule("indicator-fronted", FrontedRules(phrases, self._nouns).fronted, AMOUNTS | SHARES, roles=COURSES),
            Rule("indicator-resumed", earlier.resumed, COUNTS | MEASURES, roles=COURSES, needs=Need.EARLIER),
            Rule("indicator-alike", AlikeRules(phrases, self._nouns).counted, COUNTS, finds=Found.ALIKE),
            Rule("indicator-its", its, AMOUNTS | PERCENTS, roles=COURSES, sees=ITS),
            Rule("indicator-produced", doings.produced, AMOUNTS, roles=COURSES, sees=OUTPUT, finds=Found.PRODUCED),
            Rule("indicator-total", earlier.total, AMOUNTS | RANKS, roles=COURSES | RANKED, sees=TOTAL),
            Rule("indicator-place", places.of_place, cues=TOLD, finds=Found.OF_PLACE),
            Rule("indicator-change-deed", deeds.gained, AMOUNTS, cues=CHANGING),
            Rule("indicator-order", earlier.order, RANKS),
            Rule("indicator-sized", sized.sized, needs=Need.BEHIND),
            Rule("indicator-amid", AmidRules(phrases).first, needs=Need.PREVIOUS),
            Rule("indicator-between-limits", LimitRules(self._nouns).between, MONEYS | DURATIONS),
            Rule("indicator-done-before", doings.done_before, AMOUNTS, roles=LEVELS),
            Rule("indicator-paid", deeds.paid, MONEYS, roles=COURSES, cues=frozenset([None])),
            Rule("indicator-such-a-thing", such_a_thing, COUNTS | DURATIONS),
            Rule("indicator-only-one", OnlyOnes(phrases).named, COUNTS, roles=LEVELS),
            Rule("indicator-place-taken", PlaceTakenRules(self._nouns).taken, RANKS),
            Rule("indicator-because", tellings.because, MEASURES | MONEYS, roles=LEVELS, sees=BECAUSE),
            Rule("indicator-labelled", marked.labelled, COUNTS, sees=COLON),
            Rule("indicator-left", self._left),
            Rule("indicator-behind", self._behind, AMOUNTS),
            Rule("indicator-following", lists.following),
            Rule("indicator-attribute", sized.attribute, needs=Need.BEHIND),
            Rule("indicator-bracket", marked.bracket, needs=Need.ALONE),
            Rule("indicator-change-noun", change_noun),
            Rule("indicator-people", those.people, COUNTS),
            Rule("indicator-deed", deeds.done, AMOUNTS | DURATIONS),
            Rule("indicator-aged", deeds.aged, AGES),
            Rule("indicator-course", earlier.course),
            Rule("indicator-contest", deeds.ranked_by, RANKS),
            Rule("indicator-stated", tellings.stated, COUNTS | MONEYS | MEASURES | PERCENTS),
            Rule("indicator-told", tellings.told, roles=COURSES),
            Rule("indicator-added-up", sums.of_several, AMOUNTS, roles=COURSES, needs=Need.EARLIER, sees=ADDED),
            Rule("indicator-summed", tellings.summed, MONEYS),
            Rule("indicator-statement", earlier.statement, needs=Need.EARLIER),
            Rule("indicator-on-end", self._lengths.on_end, roles=COURSES, needs=Need.PREVIOUS),
            Rule("indicator-carried", earlier.carried),
            Rule("indicator-topic", earlier.topic),
            Rule("indicator-season", season, MONEYS | COUNTS, roles=COURSES),
            Rule("indicator-previous-sentence", sentences.before),
            Rule("indicator-each-alone", each_alone, COUNTS, roles=LEVELS),
            Rule("indicator-rate-alone", rate_alone, PERCENTS, cues=frozenset([Cue.CHANGE_NOUN])),
        )

    def prepare(self, claim: Claim) -> None:
        """Find the noun phrase behind the number, which some roles depend on."""
        self._nouns.prepare(claim)

    def _table(self, claim: Claim) -> bool:
        place = claim.mention.place
        if place is None:
            return False
        claim.indicator = place.indicator
        claim.flags += place.flags
        return True

    def _right(self, claim: Claim) -> bool:
        if claim.role is _QUALIFIER and claim.mention.kind in PERCENTS and (stuff := graded(claim)):
            claim.indicator = stuff  # 65%|锰矿|成交价
            return True
        if not claim.right_phrase or claim.mention.kind in PERCENTS or claim.role in SHARED:
            return False
        kind, role, cue = claim.mention.kind, claim.role, claim.reading.cue
        if (role is _CHANGE and kind is not _COUNT) or (role is _RANK and kind in RANKS):
            return False
        is_told = cue is not None and kind is not _COUNT
        has = cue is not None and cue.word.endswith("有") and len(claim.right_phrase) > 1 and claim.right_phrase[0] != "之"
        is_told = is_told and not (has and kind in MEASURES)  # 有两亩|薄田
        is_told = is_told and not (kind is _MONEY and self._phrases.sums.named(claim.right))  # 获得50万元|贷款
        told = self._nouns.in_front(claim) if is_told else ""
        is_built = kind in MEASURES and role is Role.LEVEL and self._phrases.verbs.is_deed(told)  # 新建|提升310公里|农村公路
        if told and not is_built and not self._phrases.verbs.is_verb(told):
            return False  # but 拿到100万元|奖金
        if claim.mention.kind is _MONEY and _PAY.search(claim.left[: claim.reading.rest]):
            return False  # 月薪2万元招聘工程师
        if claim.mention.kind in MONEYS and claim.right[:1].isdigit() and is_fine(claim):
            return False  # 二千元以上|二万元以下罚款
        if kind in DURATIONS and role is _QUALIFIER and self._lengths.in_a_row(claim):
            return False  # 财政收入连续四年|快速增长
        if claim.mention.kind in DURATIONS and any(char.isdecimal() for char in claim.right_phrase):
            return False  # 10个工作日内支付|合同总价30%的预付款
        if claim.mention.kind in DURATIONS and claim.role is Role.LEVEL and self._is_done_in_time(claim):
            return True
        if claim.mention.kind is _COUNT and self._said_of.tells(claim):
            claim.right_phrase = ""
            return False
        claim.indicator, claim.found = self._headed(claim), Found.BEHIND
        return True

    def _headed(self, claim: Claim) -> str:
        """7个国家级和3个省级园区: a grade alone has the head of the next one; a goal is no part of what is counted."""
        phrase = claim.right_phrase
        if phrase.endswith(_GOALS) and len(phrase) > 4 and "完成" in claim.sentence.text:
            return phrase[:-2]
        following = claim.sentence.claims[claim.index + 1 : claim.index + LONGEST_GRADES]
        if not _GRADE.fullmatch(phrase):
            return phrase + headed_by_next(claim, self._nouns)
        for other in following:
            self._nouns.prepare(other)
            if other.previous is None or not (grade := _GRADE.match(other.right_phrase)):
                break
            if head := other.right_phrase[grade.end() :]:
                return phrase + head
        return phrase

    def _behind(self, claim: Claim) -> bool:
        """后增加的2.4亿元资金已到位: nothing in front names what the noun behind does."""
        claim.indicator, claim.found = claim.right_phrase or None, Found.BEHIND if claim.right_phrase else None
        return bool(claim.right_phrase)

    def _left(self, claim: Claim) -> bool:
        if claim.mention.kind in RANKS and claim.previous is not None and claim.left.startswith(_BY_RECORD):
            claim.indicator = claim.previous.indicator
            return claim.indicator is not None  # 以8胜1负的战绩排名第二
        if claim.mention.kind in DURATIONS and self._lengths.described(claim):
            return True
        if (is_found := self._described.thing_behind(claim)) is not None:
            return is_found
        phrase = self._nouns.in_front(claim)
        if phrase and claim.reading.cue is None and self._is_where(claim, phrase):
            return True
        if claim.mention.kind is _COUNT and _OF_GRADE.fullmatch(phrase):
            phrase += self._earlier.counted_kind(claim)  # 培育园区112个，其中省级|5个
        if claim.changes_object:
            phrase = _CHANGED_VERB.sub("", phrase)
        if claim.is_aside and claim.right.startswith("的"):
            short = self._phrases.compounds.attribute(phrase)  # 设立总规模20亿元的基金
            deed = phrase.removesuffix(short)
            traded = _TRADED.search(deed)
            thing = self._phrases.behind.phrase(claim.right[1:], _COUNT)[0] if traded else ""
            phrase = f"{thing}{deed[traded.start() :]}{short}" if traded and thing else short  # 批准进口总量5万吨的大豆
        if claim.right.startswith("的") and phrase.endswith(_WORTH_SO_MUCH):
            phrase = phrase[-2:]  # 棉衣和他们捐助的|价值近10万元的方便面
        if (phrase in DIMENSIONS and claim.right.startswith("的")) or _FROM_ANOTHER.fullmatch(phrase):
            return False  # 长3.2公里的隧道, 距榜首只差一分
        text = behind_of(claim) if phrase and claim.mention.kind in _WORTH and phrase[-1] not in _SUMS else ""
        makes = text and self._phrases.verbs.is_verb(phrase)
        if makes or (makes_so_much(claim, text) and not self._phrases.compounds.is_attribute(phrase)):
            claim.indicator = self._phrases.behind.named(text) or phrase
            return True  # 住着40平方米的|老房子, 使用不超过1亿元的|自有资金
        if claim.role in COURSES and self._tellings.told(claim) and self._phrases.verbs.is_verb(phrase):
            return True  # 工资也涨了，每月能拿到四千元
        if claim.mention.kind in PERCENTS and phrase in _GETTING and self._earlier.same_level(claim):
            return True  # 定存只有2%，去年同期还能拿到|3%
        if (
            claim.mention.kind in MONEYS
            and phrase[-1:] in _BARGAINING
            and claim.reading.cue
            and self._earlier.same_level(claim)
        ):
            return True  # 摊主开价1500元，他砍到|300元
        if claim.mention.unit in PEOPLE and phrase in _COMING and self._earlier.same_people(claim):
            return True  # 观众2.3万人次，首日只来了|8000人
        if claim.mention.kind in MONEYS and phrase in _PRICING and self._earlier.topic(claim):
            return True  # 米饭管饱，只收|一元
        if (
            phrase
            and claim.index
            and claim.previous is None
            and not claim.right_phrase
            and self._earlier.parallel(claim, phrase)
        ):
            return True
        claim.indicator = phrase or None
        return bool(phrase)

    def _is_where(self, claim: Claim, phrase: str) -> bool:
        """Take the thing behind a part where nothing but a place stands in front of it: 对某国|100%税目产品|免税."""
        if claim.mention.kind not in PERCENTS or claim.role is _CHANGE or not self._phrases.verbs.is_place(phrase):
            return False
        if thing := claim.right_phrase or self._phrases.behind.phrase(claim.right.removeprefix("的"), _COUNT)[0]:
            claim.indicator, claim.found = thing, Found.BEHIND
        return bool(thing)

    @staticmethod
    def _is_done_in_time(claim: Claim) -> bool:
        return not claim.right.startswith("不得") and is_due(claim) and deadline(claim)  # 10日内|连本带息付清
