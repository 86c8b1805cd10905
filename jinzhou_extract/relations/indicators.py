"""What a mention measures: the noun phrase behind it, in front of it, or in an earlier clause."""

import re
from collections.abc import Callable

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.relations.kinds import PERCENTS
from jinzhou_extract.relations.phrases import PhraseFinder, trim
from jinzhou_extract.relations.rule import Rule, RuleSet
from jinzhou_extract.relations.sentence import BOUNDARY, LINKS, Claim, Sentence, followers, list_head

MAX_DEED = 16
"""The longest clause that serves as the name of people who did something."""

CARRIED = "indicator-from-previous-sentence"
"""Flag of an indicator that was taken over from the sentence before."""

_CHANGED_VERB = Pattern(r"\A.*?(?:压减|精简|压缩|削减|减少|缩短|降低)")
_ORDINAL_CLASS = Pattern(r".*第[一二三四五六七八九十]+[家个位名]")
_STARTING = Pattern(r"自[^，。]{2,20}?日起\Z")
_DEMONSTRATIVE = WordPattern("relations.toml", "demonstrative")
_COMPRISES = WordPattern("relations.toml", "comprises")
_TIME_WORDS = WordPattern("relations.toml", "leading_time")
MONEYS = frozenset([Kind.MONEY])
COUNTS = frozenset([Kind.COUNT])
SHARED = frozenset([Role.SHARE])
COUNTED = frozenset([Kind.COUNT, Kind.MEASURE, Kind.MONEY, Kind.AGE, Kind.SCORE, Kind.DURATION, Kind.RANK])
_PRONOUNS = WordPattern("relations.toml", "pronoun")
_GENERIC = WordPattern("relations.toml", "generic")
_COMMAS = Pattern("、")
_AND = Pattern("以及|[和与]")
_SHARED_HEADS = Pattern("以及|[、和及与]")
_PAY = Pattern(r"[额值薪润]\Z")
_GRANTED = Pattern(
    r"的(?=(?:违约|滞纳|保证|定|赔偿|补偿|罚)金)"
    r"|(?:以上|以下|以内)?(?:的?标准)?(?:作为|留作|给予|予以|计提|提取|发放|计收|缴纳|支付)"
)
_IS_WHAT = Pattern(r"(?:以上|以下)?[是为](?=[一-鿿]{2})")
_NO_NOUN = Pattern(
    r"[全我本][国省市县区州镇乡]|(?:最近|近|过去|未来)?[\d一二三四五六七八九十两几]+(?:多|余)?个?[年月日天周]?(?:来|间|内|里)?"
    r"|[年月季期][末底初]"
)
_URBAN_RURAL = ("城乡", ("城镇", "农村"))
_ENDS_NOUN = frozenset("额值率量数入出价格资款费税产业品金次")


RATES_OF = frozenset(["增速", "增幅", "增长率"])
"""Words for the growth of what was spoken of before."""

DIMENSIONS = frozenset("长宽高深重厚")

SET_PHRASES = frozenset(["股"])
"""Units that make a name with 每: 每股收益."""


class IndicatorRules:
    """The rules that find an indicator; built once, immutable."""

    def __init__(self, finder: PhraseFinder) -> None:
        self._finder = finder
        self.rules = RuleSet(
            Rule("indicator-table", self._table, in_table=True),
            Rule(
                "indicator-distributed",
                self._distributed,
            ),
            Rule(
                "indicator-listed",
                self._listed,
            ),
            Rule("indicator-right", self._right),
            Rule("indicator-granted", self._granted, PERCENTS, roles=SHARED),
            Rule("indicator-part", self._part, roles=SHARED),
            Rule("indicator-share", self._share, roles=SHARED),
            Rule("indicator-sum", self._sum),
            Rule("indicator-headless", self._headless, COUNTS),
            Rule("indicator-limit", self._limit, MONEYS),
            Rule("indicator-joint", self._joint),
            Rule("indicator-left", self._left),
            Rule("indicator-following", self._following),
            Rule("indicator-attribute", self._attribute),
            Rule("indicator-bracket", self._bracket),
            Rule("indicator-change-noun", self._change_noun),
            Rule("indicator-people", self._people, COUNTS),
            Rule("indicator-carried", self._carried),
            Rule("indicator-topic", self._topic),
            Rule(
                "indicator-previous-sentence",
                self._previous_sentence,
            ),
        )

    def prepare(self, claim: Claim) -> None:
        """Find the noun phrase behind the number, which some roles depend on."""
        mention, text = claim.mention, claim.right
        if not text or (mention.kind not in COUNTED and (mention.kind is not Kind.PERCENT or claim.left.strip(" 、近约每年"))):
            return
        if mention.kind is Kind.PERCENT:
            claim.right_phrase, _ = self._finder.right(text.removeprefix("的"), Kind.COUNT)
            return
        end = mention.tail - claim.sentence.start + len(text)
        before_number = end < len(claim.sentence.text) and not BOUNDARY.match(claim.sentence.text, end)
        previous = claim.previous
        in_list = previous is not None and bool(previous.right_phrase) and claim.left.rstrip().endswith(("、", "和", "及"))
        claim.right_phrase, claim.right_length = self._finder.right(
            text, mention.kind, before_number=before_number, in_list=in_list
        )
        claim.is_object = mention.kind is Kind.MEASURE and self._finder.ends_in_verb(claim.left)

    def _subject_text(self, claim: Claim) -> str:
        """Return the words in front of the number that may name the indicator: no cues, no time, no 每家."""
        text = claim.left[: claim.reading.rest]
        if claim.left.rstrip().endswith("、"):
            return ""  # what stands before 、 belongs to the number before
        for end in sorted(claim.steps, reverse=True):
            if end <= len(text):
                text = text[: claim.steps[end]] + text[end:]
        previous = claim.previous
        if previous is not None and not previous.is_aside and previous.right_length and "indicator-right" in previous.trace:
            taken = previous.right[: previous.right_length]
            if text.startswith(taken):
                text = text[len(taken) :].lstrip("中里内的")
        if previous is not None and not previous.is_aside and "、" in text[1:]:
            text = text[text.index("、", 1) + 1 :]  # what stands before it belongs to the number before
        if claim.mention.per and claim.mention.per not in SET_PHRASES:
            text = _behind_each(text, claim.mention.per)
        return _ORDINAL_CLASS.sub("", _STARTING.sub("", text))

    def _noun_in_front(self, claim: Claim) -> str:
        text = self._subject_text(claim)
        if not text.strip(" 、和及与或并且而其中的，"):
            return ""
        phrase = self._finder.left(text, is_share=claim.mention.kind is Kind.PERCENT and claim.reading.cue is None)
        if (_PRONOUNS.match(phrase) and not _GENERIC.fullmatch(phrase)) or _NO_NOUN.fullmatch(phrase):
            return ""
        if phrase in RATES_OF and claim.reading.base and _last_subject(claim.sentence, claim.index) is not None:
            return ""  # 增长5.6%，增速高于全市0.8个百分点
        cue = claim.reading.cue
        if cue is not None and cue.cue is Cue.SHARE and cue.word in ("比重", "比例") and "占" not in claim.left:
            phrase += cue.word
        return phrase

    # the rules

    def _table(self, claim: Claim) -> bool:
        place = claim.mention.place
        if place is None:
            return False
        claim.indicator = place.indicator
        claim.flags += place.flags
        return True

    def _distributed(self, claim: Claim) -> bool:
        if "分别" not in claim.sentence.text:
            return False
        head, position = list_head(claim)
        size = position + 1 + followers(claim)
        if size < 2:
            return False
        if not head.reading.distributes:
            return self._with_deed(claim, head, position, size) or self._with_list(claim, head, position, size)
        phrase = self._noun_in_front(head)
        if phrase:
            items = split_items(phrase, size, self._finder.tail)
            if items:
                claim.indicator = items[position]
            else:
                claim.indicator = phrase
            return True
        levels = [
            other for other in claim.sentence.claims[: head.index] if other.role is not Role.QUALIFIER and other.indicator
        ]
        lists = [other for other in levels if other.role is Role.LEVEL] if claim.role is Role.CHANGE else levels
        subjects = lists[-size:]
        if len(subjects) == size:
            claim.indicator, claim.subject = subjects[position].indicator, subjects[position]
            return True
        text = _clause_before(head)
        if text:
            items = split_items(self._finder.topic(_without_times(text)), size, self._finder.tail)
            if items:
                claim.indicator = items[position]
                return True
        return False

    def _with_deed(self, claim: Claim, head: Claim, position: int, size: int) -> bool:
        """甲、乙分别新建7家和38家: a deed stands between 分别 and the numbers."""
        before, each, deed = head.left[: head.reading.rest].rpartition("分别")
        if not each or not deed:
            return False
        items = split_items(self._finder.left(before), size, self._finder.tail)
        if not items:
            return False
        claim.indicator = items[position]
        return True

    def _with_list(self, claim: Claim, head: Claim, position: int, size: int) -> bool:
        """分别达到23186元和10842元，增长9.7%、13.2%: a second list speaks of the things of the first, in their order."""
        if claim.role is not Role.CHANGE or head.left[: head.reading.rest].strip(LINKS + "同比环"):
            return False
        before = claim.sentence.claims[max(0, head.index - size) : head.index]
        if len(before) != size or any("indicator-distributed" not in other.trace for other in before):
            return False
        claim.indicator, claim.subject = before[position].indicator, before[position]
        return True

    def _listed(self, claim: Claim) -> bool:
        previous = claim.previous
        if previous is None or previous.is_aside or previous.indicator is None or claim.right_phrase:
            return False
        if self._subject_text(claim).strip(" 、和及与或并且"):
            return False
        if previous.mention.kind is not claim.mention.kind:
            return False
        claim.indicator, claim.subject = previous.indicator, previous
        return True

    def _right(self, claim: Claim) -> bool:
        if claim.mention.kind is Kind.PERCENT or claim.role is Role.SHARE or not claim.right_phrase:
            return False
        if claim.role is Role.CHANGE and (claim.mention.kind is not Kind.COUNT or self._noun_in_front(claim)):
            return False
        if claim.mention.kind is Kind.RANK and claim.role is Role.RANK:
            return False
        if claim.reading.cue is not None and claim.mention.kind is not Kind.COUNT and self._noun_in_front(claim):
            return False
        if claim.mention.kind is Kind.MONEY and _PAY.search(claim.left[: claim.reading.rest]):
            return False  # 月薪2万元招聘工程师
        claim.indicator = claim.right_phrase
        return True

    def _granted(self, claim: Claim) -> bool:
        """按投资额的10%给予补助, 年租金20%的违约金, 余款5%作为质量保证金: the share is what is given or kept."""
        match = _GRANTED.match(claim.right)
        if match is None and "role-part-among" in claim.trace:
            match = _IS_WHAT.match(claim.right)
        if match is None:
            return False
        phrase, _ = self._finder.right(claim.right[match.end() :], Kind.COUNT)
        claim.indicator = phrase or None
        return claim.indicator is not None

    def _part(self, claim: Claim) -> bool:
        if "role-part-behind" not in claim.trace:
            return False
        claim.indicator = claim.relative_to
        return claim.indicator is not None

    def _share(self, claim: Claim) -> bool:
        text = self._subject_text(claim)
        if _DEMONSTRATIVE.search(text):
            return self._carried(claim) or self._previous_sentence(claim)
        at = text.rfind("占")
        if at < 0:
            return False
        phrase = self._finder.left(text[:at].rstrip("约仅只就各均分别已")) if text[:at].strip(" 约仅只就各均分别已、") else ""
        if phrase and not _PRONOUNS.match(phrase):
            claim.indicator = phrase
            return True
        return self._carried(claim) or self._previous_sentence(claim)

    def _sum(self, claim: Claim) -> bool:
        """大会议程包括审议报告、审查草案等7项."""
        if not claim.left.rstrip().endswith("等") or claim.right_phrase:
            return False
        clause = claim.sentence.text[: claim.mention.start - claim.sentence.start]
        match = _COMPRISES.search(clause)
        phrase = self._finder.left(match["whole"]) if match else ""
        claim.indicator = phrase or None
        return bool(phrase)

    def _headless(self, claim: Claim) -> bool:
        """其中超200亿元的13个, 计划全部建成的四百个."""
        if not claim.left.rstrip().endswith("的") or claim.right_phrase or claim.reading.cue is not None:
            return False
        return self._carried(claim) or self._topic(claim)

    def _left(self, claim: Claim) -> bool:
        if claim.role is Role.QUALIFIER and claim.mention.kind is Kind.DURATION:
            claim.indicator = claim.right_phrase or self._finder.right(claim.right.lstrip("的"), Kind.COUNT)[0] or None
            return True  # how long something has gone on describes what follows
        phrase = self._noun_in_front(claim)
        if "role-change-object" in claim.trace:
            phrase = _CHANGED_VERB.sub("", phrase)
        if claim.is_aside and claim.right.startswith("的"):
            phrase = self._finder.attribute(phrase)  # 设立总规模20亿元的基金
        if phrase in DIMENSIONS and claim.right.startswith("的"):
            return False  # 长3.2公里的隧道
        claim.indicator = phrase or None
        return bool(phrase)

    def _limit(self, claim: Claim) -> bool:
        """对企业最高补贴10万元: the verb of granting names what is granted."""
        mention, sentence = claim.mention, claim.sentence
        if not mention.is_limit or claim.right_phrase:
            return False
        granted = self._finder.granted(sentence.text[mention.lead - sentence.start : mention.start - sentence.start])
        if not granted:
            return False
        claim.indicator = granted
        return True

    def _joint(self, claim: Claim) -> bool:
        claims, at = claim.sentence.claims, claim.index + 1
        if claim.right.strip("共合总计约 ") or at == len(claims) or claims[at].previous is not claim or not claim.right.strip():
            return False
        self.prepare(claims[at])
        claim.indicator = claims[at].right_phrase or None
        return claim.indicator is not None

    def _bracket(self, claim: Claim) -> bool:
        """公司市值（655亿元）."""
        text, start = claim.sentence.text, claim.mention.lead - claim.sentence.start
        if claim.left.strip() or text[start - 1 : start] not in ("（", "("):
            return False
        before = text[: start - 1]
        previous = claim.sentence.claims[claim.index - 1] if claim.index else None
        if previous is not None and previous.mention.tail - claim.sentence.start == start - 1:
            claim.indicator, claim.subject = previous.indicator, previous
            return claim.indicator is not None
        phrase = self._finder.left(before[max(before.rfind(mark) for mark in "，；。：占") + 1 :])
        claim.indicator = phrase or None
        return bool(phrase)

    def _change_noun(self, claim: Claim) -> bool:
        cue = claim.reading.cue
        if cue is None or cue.cue is not Cue.CHANGE_NOUN or claim.mention.kind is Kind.PERCENT:
            return False
        if _last_subject(claim.sentence, claim.index) is not None:
            return False
        claim.indicator = cue.word
        return True

    def _people(self, claim: Claim) -> bool:
        if claim.mention.unit != "人" or len(claim.right) < 4 or claim.left.strip(" 、和及与或"):
            return False
        claim.indicator = trim(claim.right[:MAX_DEED]) or None
        return claim.indicator is not None

    def _topic(self, claim: Claim) -> bool:
        if claim.previous is not None:
            return False  # what stands before the number is no clause of its own: 按投资额的10%给予80万元
        clause = _clause_before(claim)
        phrase = self._finder.topic(_without_times(clause)) if clause else ""
        claim.indicator = phrase if len(phrase) > 1 else None
        return claim.indicator is not None

    def _following(self, claim: Claim) -> bool:
        """分别给予4000元、8000元培养资助; 发行2期共38亿元债券; 按购房金额的80%给予最高50万元购房补贴."""
        for following in claim.sentence.claims[claim.index + 1 :]:
            if following.previous is None or not (
                following.left.strip(" 、和及与或共合计给予") == "" or claim.role is Role.SHARE
            ):
                return False
            self.prepare(following)
            if following.right_phrase:
                claim.indicator = following.right_phrase
                return True
        return False

    def _carried(self, claim: Claim) -> bool:
        subject = _last_subject(claim.sentence, claim.index)
        if subject is None:
            return False
        claim.indicator, claim.subject = subject.indicator, subject
        return True

    def _previous_sentence(self, claim: Claim) -> bool:
        before = claim.sentence.before
        if before is None or (before.paragraph is not claim.sentence.paragraph and claim.role is Role.LEVEL):
            return False
        subject = _last_subject(before, len(before.claims))
        if subject is None:
            return False
        claim.indicator, claim.subject = subject.indicator, subject
        claim.flags += (CARRIED,)
        return True

    def _attribute(self, claim: Claim) -> bool:
        if not claim.right.startswith("的"):
            return False
        phrase, _ = self._finder.right(claim.right.lstrip("的"), Kind.COUNT)
        claim.indicator = phrase or None
        return bool(phrase)


def _behind_each(text: str, per: str) -> str:
    """Return what stands behind 每户 and its like, or in front of them where nothing does."""
    each = rf"每(?:个|一)?(?:{'|'.join(map(re.escape, per.split('·')))})"
    last = re.split(each, text)[-1]
    return last if len(last.strip()) > 1 else re.sub(rf"(?:{each})+\s*\Z", "", text)


def _without_times(text: str) -> str:
    return _TIME_WORDS.sub("", text.strip())


def _last_subject(sentence: Sentence, before: int) -> Claim | None:
    """Return the last claim of the sentence before `before` whose indicator later clauses may speak of."""
    for claim in reversed(sentence.claims[:before]):
        if claim.indicator and claim.role is not Role.QUALIFIER:
            return claim
    return None


def _clause_before(claim: Claim) -> str:
    """Return the clause in front of the one that `claim` stands in."""
    sentence = claim.sentence
    begin = claim.left_start
    if begin <= 0:
        return ""
    text = sentence.text[:begin].rstrip(" ，；,;：")
    cut = max(text.rfind(mark) for mark in "，；。：")
    return text[cut + 1 :]


def split_items(phrase: str, size: int, tail_of: Callable[[str, str], str]) -> list[str]:
    """Return the `size` things that a coordinated phrase names, each with the head they share, or nothing.

    `tail_of` gives what a compound has in common with a shorter one in front of it.

    商品零售价格和居民消费价格 → both; 第一、二、三产业增加值 → 第一产业增加值, 第二产业增加值, 第三产业增加值;
    城乡居民收入 → 城镇居民收入, 农村居民收入.
    """
    if size == 2 and _URBAN_RURAL[0] in phrase:
        return [phrase.replace(_URBAN_RURAL[0], word, 1) for word in _URBAN_RURAL[1]]
    splits = ([part for part in marks.split(phrase) if part] for marks in (_COMMAS, _AND, _SHARED_HEADS))
    parts = next((parts for parts in splits if len(parts) == size), None)
    if parts is None:
        return []
    last = parts[-1]
    numbers = "一二三四五六七八九十"
    if parts[0][:1] == "第" and all(part in numbers for part in parts[1:-1]) and last[:1] in numbers:
        return [
            part if part.startswith("第") else f"第{part}" for part in (*(f"{part}{last[1:]}" for part in parts[:-1]), last)
        ]
    items = []
    for part in parts[:-1]:
        if part[-1] == last[-1] or (len(part) >= 3 and part[-1] in _ENDS_NOUN):
            items.append(part)
        elif "的" in last:
            items.append(part + last[last.rindex("的") :])
        else:
            items.append(part + tail_of(last, part))
    return [trim(item) for item in (*items, last)]
