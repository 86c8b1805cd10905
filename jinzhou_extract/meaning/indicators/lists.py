"""Rules for numbers in lists."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.meaning.findings import Found
from jinzhou_extract.meaning.indicators.clauses import clause_before, without_times
from jinzhou_extract.meaning.indicators.described import DescribedRules
from jinzhou_extract.meaning.indicators.items import split_items
from jinzhou_extract.meaning.indicators.kinds_in_row import told_of_both
from jinzhou_extract.meaning.indicators.matches import SCORE, SCORING
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.indicators.right import PERSON
from jinzhou_extract.meaning.indicators.sized import SIZING_COUNTS
from jinzhou_extract.meaning.kinds import MACHINES, PEOPLE
from jinzhou_extract.meaning.parts import GRANTING
from jinzhou_extract.meaning.sentence import LINKS, Claim, Sentence, followers, list_head
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.phrases import Phrases

_LEADING_TO: Final = "共合总计约超创破 "
"""Characters between two counts of one thing: 24人|35次超|7项世界纪录."""

_SCOPE_BETWEEN: Final = Pattern(r"[、和](?:[全我本][国省市区县州乡镇村校厂]|(?:国家|[省市县])级)", signs="、和")
_PLACES: Final = Pattern(r"、[一-鿿]{2,7}?[两二三四五六七八九十\d]{1,2}个?[省市县区州旗](?:区市)?\Z")
"""Places that a number sums up: 甲、乙两市."""

_BY_GROUP: Final = WordPattern("function_words.toml", "by_group")
_ITEM_MARKS: Final = "，；：。、"
LONGEST_NAME: Final = 8
"""The longest name of a thing in a list of names with a number each."""

_HANDED_OUT: Final = ("分别", "各", "依次")
_GRANTED_TO: Final = ("对", "凡", "给")
_WITH: Final = "以"
_VARIED: Final = "不等"
_SUM: Final = Pattern(r"(?:[金费款息资薪]|工资|经费|津贴)\Z")
"""What a name of a sum of money ends in."""

_GOES_ON: Final = Pattern("的")
"""Behind what only describes something else."""

_NUMBERED: Final = Pattern("[第一二三四五六七八九十]\\Z")
LONGEST_GROUP: Final = 4
_PLACE_ENDS: Final = tuple("省市县区州旗镇乡")
LONGEST_SHARED: Final = 24
"""How many numbers may share what stands behind the last of them."""

_WHEN: Final = Pattern(r"[一-鿿]{1,2}[前后]|\d{2,4}年?|.*(?:\d年|季度|月份?|年度)")
_COURSE_NOUN: Final = Pattern(r"(?<=[一-鿿]{2})[跌涨降增]幅\Z")
"""What the things of a list are foremost in: 传媒、汽车|跌幅居前，分别下跌…."""

_MAINLY: Final = Pattern(r"以(?P<items>[^，。]+?)(?:等?为主|居多|为重点)\Z")
"""树种以悬铃木、香樟为主，分别为…: what the things are."""


class ListRules:
    """The rules that hand out the items of a list; built once, immutable."""

    def __init__(self, phrases: Phrases, nouns: NounReader) -> None:
        self._phrases = phrases
        self._nouns = nouns
        self._described = DescribedRules(phrases)

    def distributed(self, claim: Claim) -> bool:
        """商品零售价格和居民消费价格分别上涨6.1%和8.3%."""
        if not self._distributed(claim):
            return False
        if claim.mention.kind is Kind.SCORE and claim.indicator and SCORING.search(list_head(claim)[0].left):
            claim.indicator += SCORE  # 李强和张鹏分别得到18分和15分
        claim.found = Found.LISTED
        return True

    def _distributed(self, claim: Claim) -> bool:
        handed_out = _hands_out(claim.sentence)
        if not handed_out and "、" not in claim.sentence.text:
            return False
        head, position = list_head(claim)
        size = position + 1 + followers(claim)
        if size < 2:
            return False
        if not handed_out:
            return self._with_items(claim, head, position, size)
        sharing, each_holds, _ = head.left.rpartition("各占")
        if head.reading.is_each or each_holds:
            phrase = self._phrases.front.phrase(sharing) if each_holds else self._nouns.in_front(head)
            items = split_items(phrase, size, self._phrases.compounds.tail)
            claim.indicator = items[position] if items else None
            return bool(items)
        if not head.reading.distributes and not (claim.role is Role.SHARE and head.left.startswith("分别")):
            return self._with_deed(claim, head, position, size) or self._with_list(claim, head, position, size)
        is_of_before = head.role is Role.SHARE and head.left.lstrip(LINKS + "，").startswith("分别")  # 占|年度计划的
        phrase = "" if is_of_before else self._nouns.in_front(head)
        if "占" in phrase and head.role is Role.SHARE:
            phrase = phrase[: phrase.rindex("占")] or phrase  # 三次产业增加值|占生产总值的比重分别为
        if phrase:
            items = split_items(phrase, size, self._phrases.compounds.tail)
            if items:
                claim.indicator = items[position]
            elif (like := _alike(head, size)) is not None:
                claim.indicator = like[position].indicator  # 甲队射门17次、角球11个，乙队|分别为8次、3个
            else:
                owners = _owners(head, size, phrase) if len(phrase) <= LONGEST_NAME else []
                claim.indicator = owners[position] + phrase if owners else phrase
            return True
        if _hands_out_times(head):
            return False  # 财政收入连跨3个台阶，2013年、2014年|分别达到 22亿元、27亿元
        levels = [
            other for other in claim.sentence.claims[: head.index] if other.role is not Role.QUALIFIER and other.indicator
        ]
        lists = [other for other in levels if other.role is Role.LEVEL] if claim.role is not Role.LEVEL else levels
        subjects = lists[-size:]
        if len(subjects) == size:
            claim.indicator, claim.subject = subjects[position].indicator, subjects[position]
            return True
        text = without_times(clause_before(head)) + _summed_up(head, size)
        mainly = _MAINLY.search(text)
        named = (self._phrases.behind.topic(text), self._phrases.front.phrase(text)) if text else ()
        for things in (mainly["items"], *named) if mainly else named:
            items = split_items(_COURSE_NOUN.sub("", things), size, self._phrases.compounds.tail)
            if items:
                claim.indicator = items[position]
                return True
        return False

    def _with_items(self, claim: Claim, head: Claim, position: int, size: int) -> bool:
        """“青松工程”、“金穗工程”领军人才6名和9名: as many numbers of one unit as things in front of them."""
        phrase = self._nouns.in_front(head)
        if phrase.count("、") != size - 1:
            return False
        members = [head, *head.sentence.claims[head.index + 1 : head.index + size]]
        self._nouns.prepare(members[-1])
        if any(member.mention.unit != claim.mention.unit or member.right_phrase for member in members):
            return False
        items = split_items(phrase, size, self._phrases.compounds.tail)
        claim.indicator = items[position] if items else None
        return bool(items)

    def _with_deed(self, claim: Claim, head: Claim, position: int, size: int) -> bool:
        """甲、乙分别新建7家和38家: a deed stands between 分别 and the numbers."""
        told = head.left[: head.reading.rest]
        before, each, deed = told.rpartition("依次" if "依次" in told else "分别")
        if not each:
            return False
        items = split_items(self._phrases.front.phrase(before), size, self._phrases.compounds.tail)
        if not items:
            return False
        if before.lstrip().startswith(_GRANTED_TO) and (grant := self._phrases.compounds.granted(deed.strip())):
            claim.indicator = grant  # 对市级、省级示范社分别奖励2万元、5万元
            return True
        if not deed:  # 批发额、零售额分别|低于预期2个和3个百分点
            claim.indicator = items[position]
            return True
        is_of_each = _PLACES.search(before) is not None or all(map(_WHEN.fullmatch, items)) or any(map(self._is_place, items))
        done = self._phrases.front.phrase(deed) if is_of_each else ""  # 甲、乙两市分别|进出口, 节前、节后分别|加开临客
        if not is_of_each and claim.mention.kind is Kind.MONEY:
            named = self._phrases.front.phrase(deed)  # 甲厂、乙厂分别实现利税
            done = items[position] + named if named and not self._phrases.verbs.is_act(named) else ""
        claim.indicator = done or items[position]
        return True

    def _is_place(self, item: str) -> bool:
        return item.endswith(_PLACE_ENDS) or self._phrases.verbs.is_place(item)

    def _with_list(self, claim: Claim, head: Claim, position: int, size: int) -> bool:
        """分别达到23186元和10842元，增长9.7%、13.2%: a second list speaks of the things of the first, in their order."""
        if claim.role is Role.LEVEL:  # 分别增长8.5%和11%，达到34983元和13439元
            if head.reading.cue is None or head.reading.cue.cue is not Cue.REACH or head.left[: head.reading.rest].strip(LINKS):
                return False
        elif claim.role is Role.SHARE:  # 分别为4亿元和3亿元，占贷款的32%和23%
            if not head.left.lstrip(LINKS).startswith("占"):
                return False
        elif claim.role is not Role.CHANGE or head.left[: head.reading.rest].strip(LINKS + "同比环分别"):
            return False
        before = claim.sentence.claims[max(0, head.index - size) : head.index]
        if len(before) != size or any(other.found is not Found.LISTED for other in before):
            return False
        claim.indicator, claim.subject = before[position].indicator, before[position]
        return True

    def grouped(self, claim: Claim) -> bool:
        """公用经费定额为小学600元、初中|800元: another group has the standard of the first."""
        before = claim.sentence.claims[claim.index - 1]
        if before.mention.unit != claim.mention.unit or before.indicator is None or claim.right_phrase:
            return False
        if len(claim.left) > LONGEST_GROUP + 2:
            return False  # as most
        if before.found is not Found.GROUPED and not _BY_GROUP.fullmatch(self._nouns.subject_text(before)):
            return False
        group = self._nouns.subject_text(claim).strip(LINKS + "，而")
        if not 1 < len(group) <= LONGEST_GROUP:
            return False
        claim.indicator, claim.subject, claim.found = before.indicator, before, Found.GROUPED
        return True

    def listed(self, claim: Claim) -> bool:
        """A number listed behind another one without words of its own: 增至3家、5家."""
        previous = claim.previous
        if previous is None or previous.is_aside or previous.indicator is None or claim.right_phrase:
            return False
        if self._nouns.subject_text(claim).strip(" 、和及与或并且"):
            return False
        if previous.mention.kind is not claim.mention.kind or (previous.role is Role.QUALIFIER and claim.left == "的"):
            return False  # 年出栏10万头以上的|4个
        if claim.right.startswith("的") and claim.mention.unit in SIZING_COUNTS.set:
            return False  # 90艘船舶、11万客位的|运力
        if (
            claim.mention.unit in PEOPLE
            and previous.mention.unit not in PEOPLE
            and self._phrases.verbs.begins_in_deed(claim.right)
        ):
            return False  # 2万农户、|8万人受益
        if self._is_of_people_beside(claim, previous) and (sent := self._nouns.in_front(previous)):
            claim.indicator, claim.subject = sent, previous  # 消防出动4台车|21人
            return True
        claim.indicator, claim.subject = previous.indicator, previous
        return True

    @staticmethod
    def _is_of_people_beside(claim: Claim, previous: Claim) -> bool:
        """Say whether people are counted right behind the machines that they came with: 4台车|21人, but 两批民工|50人."""
        beside = previous.found is Found.BEHIND and claim.left.strip() == previous.right_phrase
        return beside and claim.mention.unit == PERSON and previous.mention.unit in MACHINES

    def named_alone(self, claim: Claim) -> bool:
        """浙江，507万人次；江苏，|432万人次: in such a list what stands in front of the comma, alone, names the number."""
        text, end = claim.sentence.text, claim.left_start - 1
        if claim.previous is not None or claim.left.strip() or end <= 0 or text[end] != "，" or claim.right_phrase:
            return False
        begin = last_of(text, _ITEM_MARKS, 0, end) + 1
        name = text[begin:end].strip()
        tail = claim.mention.tail - claim.sentence.start
        is_listed = text[tail : tail + 1] == "；" or text[begin - 1 : begin] == "；"
        if not is_listed or not 1 < len(name) <= LONGEST_NAME or not self._phrases.compounds.is_name(name):
            return False
        claim.indicator = name
        return True

    def following(self, claim: Claim) -> bool:
        """分别给予4000元、8000元培养资助; 发行2期共38亿元债券; 按购房金额的80%给予最高50万元购房补贴."""
        for following in claim.sentence.claims[claim.index + 1 : claim.index + LONGEST_SHARED]:
            if following.previous is None or not (
                following.left.strip(" 、和及与或共合计给予") == "" or claim.role is Role.SHARE
            ):
                return False
            self._nouns.prepare(following)
            if following.right_phrase:
                claim.indicator = told_of_both(claim, following)
                return True
        return False

    def granted(self, claim: Claim) -> bool:
        """分别给予100万元、50万元的奖励: what the last of a list of sums is granted as."""
        last = claim
        for following in claim.sentence.claims[claim.index + 1 : claim.index + LONGEST_SHARED]:
            if following.previous is not last or following.left.strip(LINKS) or following.mention.unit != claim.mention.unit:
                break
            last = following
        is_listed = last is not claim or (claim.previous is not None and not claim.left.strip(LINKS))
        if not is_listed or not last.right.strip():
            return False
        text = last.right.strip().removeprefix(_VARIED).removeprefix("的")
        what = self._phrases.behind.phrase(text, Kind.COUNT)[0] or self._phrases.behind.whole(text)
        if not text.startswith(what) or _GOES_ON.match(text, len(what)):
            return False  # 以3万元、2万元的|注册资本成立公司, 缴纳3000元、5000元|保证金的客户
        given = list_head(claim)[0].left.rstrip()
        is_given = (
            given.endswith(GRANTING.words) or given[-1:] == _WITH
        )  # 给予10万元、5万元和2万元|安家费, 以3万元、5万元的|资金
        if what.startswith(GRANTING.words):
            what = self._phrases.compounds.granted(what)  # 按1000元、1500元给予补贴
        if not what or not (self._phrases.compounds.granted(what) or (is_given and _SUM.search(what))):
            return False
        claim.indicator = what
        return True

    def joint(self, claim: Claim) -> bool:
        """4批次|109名人员, 全省37户、|全市22户企业: numbers side by side are of the noun behind the last of them."""
        claims, at = claim.sentence.claims, claim.index + 1
        if _SCOPE_BETWEEN.fullmatch(claim.right) and claims[at].mention.unit == claim.mention.unit:
            self._nouns.prepare(claims[at])
            claim.indicator = claims[at].right_phrase or None
            return claim.indicator is not None  # 全省37户、全市22户|扩张型企业
        if claim.right.strip(_LEADING_TO) or at == len(claims) or claims[at].previous is not claim:
            return False
        is_next = claim.mention.unit in PEOPLE and claims[at].mention.lead == claim.mention.tail
        if is_next and (who := self._described.of_such_age(claims[at])):
            claim.indicator = who
            return True  # 30名40岁以下、有文凭的|教师
        both = claim.mention.kind is claims[at].mention.kind is Kind.COUNT
        if not claim.right.strip() and not (both and claims[at].mention.start == claim.mention.tail):
            return False  # 4批次|109名人员, but 3个、5个
        while not claims[at].right.strip(_LEADING_TO) and at + 1 < len(claims) and claims[at + 1].previous is claims[at]:
            at += 1
        self._nouns.prepare(claims[at])
        claim.indicator = told_of_both(claim, claims[at]) or None
        return claim.indicator is not None


def _hands_out(sentence: Sentence) -> bool:
    """Say whether a sentence speaks of each; what was found is kept for its other numbers."""
    if sentence.hands_out is None:
        sentence.hands_out = any(word in sentence.text for word in _HANDED_OUT)
    return sentence.hands_out


def _summed_up(head: Claim, size: int) -> str:
    """养老、医疗、失业三项|保险 分别增长…: return the noun of the number that sums up so many things of a list."""
    summed = head.previous
    if summed is None or summed.mention.kind is not Kind.COUNT or summed.mention.value != size:
        return ""
    return summed.right_phrase if head.left[: head.reading.rest].strip() == summed.right_phrase else ""


def _hands_out_times(head: Claim) -> bool:
    """Say whether nothing but two times or more stands in front of 分别: each number is of the thing told before."""
    sentence = head.sentence
    own = [time for time in sentence.times if head.left_start <= time.start and time.end <= head.mention.lead - sentence.start]
    return len(own) > 1 and head.left_start >= 0 and not head.left[: own[0].start - head.left_start].strip()


def _owners(head: Claim, size: int, phrase: str) -> list[str]:
    """语文、数学及格率分别为88%和74%，优秀率|分别为31%和26%: return of what the list in front of one tells the same."""
    before = head.sentence.claims[max(0, head.index - size) : head.index]
    names = [claim.indicator or "" for claim in before if claim.found is Found.LISTED]
    if len(names) != size or len(set(names)) != size:
        return []
    shared = _common_end(names)
    owners = [name[:-shared] for name in names] if shared > 1 else []
    return [] if names[0][-1:] != phrase[-1:] or any(_NUMBERED.search(owner) or not owner for owner in owners) else owners


def _common_end(names: list[str]) -> int:
    """Return how many characters all names end with alike."""
    shared, longest = 0, min(map(len, names))
    while shared < longest and len({name[-shared - 1] for name in names}) == 1:
        shared += 1
    return shared


def _alike(head: Claim, size: int) -> list[Claim] | None:
    """Return the numbers of the list in front of one that begins at `head`, if their units are the same, each for each."""
    claims = head.sentence.claims
    before, here = claims[max(0, head.index - size) : head.index], claims[head.index : head.index + size]
    units = [claim.mention.unit for claim in here]
    is_like = len(set(units)) > 1 and [claim.mention.unit for claim in before] == units
    return before if is_like and all(claim.indicator for claim in before) else None
