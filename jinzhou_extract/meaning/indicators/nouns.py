"""The noun phrases beside a number."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import Pattern, WordList, WordPattern
from jinzhou_extract.meaning.findings import Found
from jinzhou_extract.meaning.indicators.around import behind_measured, leads_on, owns_right
from jinzhou_extract.meaning.indicators.clauses import behind_each, last_subject, parted_at_each
from jinzhou_extract.meaning.indicators.times import LASTING, ONCE_IN, behind_time
from jinzhou_extract.meaning.kinds import COUNTS, DURATIONS, MEASURES, MONEYS, NOUN_TAKING, PERCENTS, SCORES
from jinzhou_extract.meaning.parts import GRANTING, handles_part, opens_clause, receives_part, takes_part
from jinzhou_extract.meaning.sentence import BOUNDARY, Claim
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.marks import trim
from jinzhou_extract.syntax.phrases import Phrases

_ORDINAL_CLASS: Final = Pattern(r".*第[一二三四五六七八九十]+[家个位名]")
_STARTING: Final = Pattern(r"[自从][^，。]{2,20}?[日月年]起(?:逐[年月])?\Z")
_HAVING: Final = Pattern(r"(?:其中|而|但)?(?:具有|拥有|持有|享有|从事|来自|没有|愿意|[^，。；：、的]{1,16}以[上下]的\Z)")
"""How a clause begins that says what those have who are no more than 的: 具有硕士学位|的超过六成."""

_IN_HANDS: Final = Pattern(r"手[里中上].*\Z")
_PRONOUNS: Final = WordPattern("function_words.toml", "pronoun")
_GENERIC: Final = WordPattern("function_words.toml", "generic")
_AVERAGE_OF_GROWTH: Final = Pattern(r"(?:年均|年|月均|平均)?复合(?:年均)?")
_BECOMING: Final = WordList("function_words.toml", "becoming")
_ON_RECORD: Final = Pattern(r"(?:自|从|为|是)?(?:有[^，。；]{0,6})?(?:记录|记载|统计|资料|观测)以来的?")
"""Since when something is the first: 为|1950年有记录以来第一位."""
_PEOPLE_UNITS: Final = frozenset(["户", "人", "名", "位"])
_MOVING: Final = WordList("function_words.toml", "moving_people")
_MAKING_DO: Final = WordList("function_words.toml", "making_do")
_OPEN_ENDED: Final = frozenset(["以上", "以下"])
_TERM: Final = Pattern(r"\d{1,3}(?:天|年|个月|日)期")
STUFF: Final = frozenset(["斤", "kg", "g", "t", "L", "mL", "m3", "担", "石"])
"""Units by which something is done with stuff: 背负|20公斤物资; 采用200毫米硅片 only sizes it."""
_OWNERS: Final = Pattern(
    r"\A(?:其中)?[一-鿿]{1,6}(?:、[一-鿿]{1,6})+?[两二三四五六七八九十\d]{1,2}个?[省市县区州旗乡镇村](?=[一-鿿]{2})"
    r"|\A(?:隔壁|邻近|附近|位于|来自)?的?[一-鿿]{1,9}?(?:[^农乡全本]村|[^小集城市]镇|[^城家下返还故两]乡|公社|大队|[^州]县|[^城超都门股上夜早集菜]市)"
    r"的(?=[一-鿿]{2})"
    r"|\A[一-鿿]{0,3}(?:对面|隔壁|旁边|附近|楼下|楼上|门口|巷口|街角|路口|村口|街上|镇上)的(?=[一-鿿]{2})"
)
"""Whose a thing is, by the place: 李家村的|金银花, 甲、乙两县|亩产."""
_BEHIND_WHEN: Final = frozenset("的还已就将共累又曾只再也均都便仍")
"""What may stand behind 在 with a time and belongs to neither."""

_INSIDE: Final = frozenset("里内间")
_TIME_UNITS: Final = frozenset("天日月年周季时钟秒")
_PEOPLE: Final = Pattern(
    r"[一-鿿]{0,6}?(?:人群|人口|人员|老人|老年人|人|居民|儿童|青少年|青年|学生|妇女|患者|农民|职工|社员|工人|村民|市民|牧民)+"
)
_PERSON: Final = "人"
_DID: Final = Pattern(r"(?:合伙|自己|一起|先后|陆续)?[一-鿿]{1,2}[了过着](?!的)")
_MEAN: Final = "平均"
TIMES: Final = frozenset(["次", "趟", "回"])
"""Units that count how often something is done."""

_AMONG_THEM: Final = ("中有", "中，有", "中已有", "里有", "其中有")
_OUT_OF: Final = ("中的", "里的", "当中的")
_PART: Final = ("其中", "其中有")
_PARTING: Final = Pattern(r"(?<=..)(?<![得积总学评部成百工扣加减满细区处充划天缘平糖私养水盐股身万十])分\Z")
"""A verb of making parts behind what is parted: 票价|分, but 得分."""

_COMPARED: Final = ("比", "较")
_THEN: Final = ("就", "便", "才")
_EACH: Final = Pattern(r"(?<=..)(?:人均|户均|亩均|平均)\Z")
_SUMMED_UP: Final = Pattern("、[^，。；]{2,}等(?:一批|重[点大]|项目|工程)")
_STANDARDS: Final = frozenset(["标准", "水平", "能力", "要求"])
_STEPS: Final = frozenset(["台阶", "大台阶", "新台阶", "门槛", "关口", "大关"])
_CLIMBING: Final = ("跨", "跨过", "跨上", "跨越", "迈", "迈上", "迈过", "跃上", "登上", "连上", "再上", "又上", "冲破", "突破")
_LONGEST_TURN: Final = 3
_DIMENSIONS: Final = frozenset("深高长宽厚粗远重")
_PLACED: Final = Pattern(r"[处外]|[地路](?![一-鿿])")  # 离县城5里|路
_WITHIN: Final = frozenset("内里中间")
_PLACING: Final = frozenset(["在", "于"])
_NO_NOUN: Final = Pattern(
    r"每[年月日天周季]|年度内|[\d、]+|[全我本][国省市县区州镇乡]|(?:最近|近|过去|未来)?[\d一二三四五六七八九十两几]+(?:多|余)?个?[年月日天周]?(?:来|间|内|里)?"
    r"|[年月季期][末底初]"
)
_NO_NOUN_ENDS: Final = frozenset("国省市县区州镇乡一二三四五六七八九十两几多余个年月日天周来间内里末底初")
"""What may end them, beside digits."""

STANDARD_COAL: Final = "标准煤"
"""What energy is weighed in: it belongs to the unit, not to what is measured."""

RATES_OF: Final = frozenset(["增速", "增幅", "增长率"])
"""Words for the growth of what was spoken of before."""

SET_PHRASES: Final = frozenset(["股"])
"""Units that make a name with 每: 每股收益."""


class NounReader:
    """Finds the noun phrases beside a number; built once, immutable."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def prepare(self, claim: Claim) -> None:
        """Find the noun phrase behind the number, which some roles depend on."""
        if claim.mention.kind in PERCENTS and claim.left.endswith("的"):
            claim.is_headless = self._phrases.verbs.ends_in_deed(claim.left[:-1]) or _HAVING.match(claim.left) is not None
        if not claim.right or leads_on(claim):
            return
        if claim.mention.kind in PERCENTS:
            claim.right_phrase = self._whole(claim)
            claim.right_length = claim.right.find(claim.right_phrase) + len(claim.right_phrase) if claim.right_phrase else 0
        elif claim.mention.kind in NOUN_TAKING:
            claim.right_phrase, claim.right_length = self._behind(claim)
            goes_on = claim.left.strip() == "、" and claim.previous is not None and claim.previous.is_object
            verbs = self._phrases.verbs
            goes_further = claim.right.startswith("的", claim.right_length)  # 能存六十吨果子的冷库
            is_deed = (
                claim.mention.unit in STUFF and bool(claim.right_phrase) and not goes_further and verbs.ends_in_deed(claim.left)
            )
            is_done = goes_on or is_deed or verbs.ends_in_verb(claim.left)
            claim.is_object = claim.mention.kind in MEASURES and is_done

    def _whole(self, claim: Claim) -> str:
        """Return what a percentage is a part of, where the noun behind it says so."""
        text = _IN_HANDS.sub("", claim.right.removeprefix("的"))
        if text == claim.right and self._phrases.verbs.begins_in_deed(text):
            return ""  # 进账不足三十元，七成|靠香烟
        if takes_part(claim):
            return self._phrases.behind.whole(text) or self._phrases.behind.phrase(text, Kind.COUNT)[0]
        has_part = opens_clause(claim) or receives_part(claim) or (claim.reading.cue is None and handles_part(claim))
        sentence = claim.sentence
        end = claim.mention.tail - sentence.start + len(claim.right)
        runs_on = end < len(sentence.text) and not BOUNDARY.match(sentence.text, end)
        phrase = self._phrases.behind.phrase(text, Kind.COUNT, before_number=runs_on)[0] if has_part else ""
        return _EACH.sub("", phrase)  # 35%的农户|人均收入超过五百元

    def _behind(self, claim: Claim) -> tuple[str, int]:
        """Return the noun phrase behind a number, and where it ends in what stands there."""
        mention, text, sentence = claim.mention, claim.right, claim.sentence
        end = mention.tail - sentence.start + len(text)
        if claim.is_aside and mention.kind in COUNTS:
            text = text.partition("中")[0]  # 在9个县（市）中排第七位
        if claim.mention.kind in MEASURES and _PLACED.match(text):
            return "", 0  # 井深10910米|处完钻
        if mention.unit == _PERSON and _DID.match(text):
            return "", 0  # 剩下的三十多人|办起了公司
        if any(time.start == mention.tail - sentence.start for time in sentence.times):
            return "", 0  # 首期10亿元|三季度完成出资
        if mention.kind in LASTING and (said := behind_time(claim)) is not None:
            return said, len(said)
        if claim.mention.kind in MEASURES and "、" in text and _SUMMED_UP.search(text):
            text = text[: text.index("、")]  # 160万吨造纸二期、|中海油精细化工二期等项目
        begin = self._described(claim, text)
        if "的" in text and mention.tail > mention.end and claim.left.rstrip().endswith(_MAKING_DO.words):
            deed = trim(text.partition("的")[0])  # 带动5户以上|脱贫的合作社
            return deed, len(deed)
        previous = claim.previous
        phrase, length = self._phrases.behind.phrase(
            text[begin:],
            mention.kind,
            before_number=end < len(sentence.text) and not BOUNDARY.match(sentence.text, end),
            in_list=previous is not None and bool(previous.right_phrase) and claim.left.rstrip().endswith(("、", "和", "及")),
            unit=(mention.unit or "") if mention.kind is Kind.COUNT else "",
        )
        if mention.kind is Kind.AGE and (people := _PEOPLE.match(phrase)) and people.end() < len(phrase):
            phrase, length = people[0], people.end()  # 65岁及以上老年人|疫苗接种率
        if mention.unit in _PEOPLE_UNITS and phrase and claim.left.rstrip().endswith(_MOVING.words):
            phrase = self._phrases.behind.moved(phrase)  # 支持500户|农户发展庭院经济
            length = text.find(phrase, begin) - begin + len(phrase)
        if phrase in _STANDARDS and text.startswith(ONCE_IN):
            return "", 0  # 外江防洪堤达到100年一遇|标准
        if phrase in _STEPS and claim.left.rstrip().endswith(_CLIMBING) and mention.unit != "级":
            return "", 0  # 财政收入连跨3个|台阶
        if mention.unit not in TIMES and claim.left.rstrip().endswith(_AMONG_THEM) and self._phrases.verbs.is_act(phrase):
            return "", 0  # 139个乡镇中有112个|受灾
        if self._is_part(claim, phrase):
            return "", 0  # 5栋楼房中的3栋|优先提供给教师
        if mention.unit in TIMES and text.startswith(_THEN, begin + length):
            return "", 0  # 只用了三次|门店就关了门
        if not phrase and mention.kind in MONEYS and claim.left.rstrip().endswith(GRANTING.words):
            phrase, length = self._phrases.behind.whole(text[begin:]), len(text) - begin  # 给予1500元一次性补助
        return (phrase, begin + length) if phrase else ("", 0)

    def _is_part(self, claim: Claim, phrase: str) -> bool:
        """Say whether what stands behind a part of what was counted is only said of it: 其中7名|考上大学."""
        left, verbs = claim.left.rstrip(), self._phrases.verbs
        if claim.mention.kind is not Kind.COUNT or claim.mention.unit in TIMES or not phrase:
            return False
        if left.endswith(_OUT_OF):
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
        if text.startswith("级") and claim.mention.kind not in COUNTS:
            return 1  # 5万吨级航道
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

    def subject_text(self, claim: Claim) -> str:
        """Return the words in front of the number that may name the indicator: no cues, no time, no 每家."""
        text = claim.left[: claim.reading.rest]
        if claim.left.rstrip().endswith("、"):
            return ""  # what stands before 、 belongs to the number before
        done = len(text)
        for end in sorted(claim.steps, reverse=True) if claim.steps else ():
            if end <= done:
                done = claim.steps[end]
                begin, behind = claim.steps[end], text[end:]
                if text[begin - 1 : begin] == "在" and behind[:1] in _WITHIN:
                    begin, behind = begin - 1, behind[1:]  # 在十分钟内连入三球
                elif begin > 1 and text[begin - 1 : begin] == "在" and behind[:1] in _BEHIND_WHEN:
                    begin, behind = begin - 1, behind.removeprefix("的")  # 甲国在|1995年|的贸易逆差
                elif behind[:1] in _INSIDE and text[begin:end][-1:] in _TIME_UNITS:
                    behind = behind[1:]  # 批发价一个月里|跌了一半
                text = text[:begin] + behind
        text = behind_measured(claim, text)
        previous = claim.previous
        if previous is not None and previous.found is Found.BEHIND and owns_right(previous):
            taken = previous.right[: previous.right_length]
            is_size = claim.mention.kind in COUNTS and previous.mention.kind in MONEYS and self._phrases.compounds.names(taken)
            if text == taken and is_size and previous.mention.lead == previous.mention.start:
                return previous.words + taken  # 500万元利税企业|4家
            if text.startswith(taken):
                text = text[len(taken) :].lstrip("中里内的")
        if previous is not None and not previous.is_aside and "、" in text[1:]:
            text = text[text.index("、", 1) + 1 :]  # what stands before it belongs to the number before
        if claim.mention.per and claim.mention.per not in SET_PHRASES:
            text = self._of_each(text, claim.mention.per).removesuffix("平均")
        if "以来" in text:
            text = _ON_RECORD.sub("", text)
        if "起" in text:
            text = _STARTING.sub("", text).replace("自起", "").replace("从起", "")
        return _ORDINAL_CLASS.sub("", text) if "第" in text else text

    def _of_each(self, text: str, per: str) -> str:
        """动车组|每天|开行: what is told of each, without the word; what only a verb follows stands in front of it."""
        before, each, last = parted_at_each(text, per)
        if per == _PERSON and before.endswith(_MEAN) and before != _MEAN and _PEOPLE.fullmatch(before.removesuffix(_MEAN)):
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
            claim.front_phrase = self._in_front(claim)
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
                or (
                    claim.previous.reading.starts_from
                    and (self._phrases.verbs.is_act(text) or len(text.strip()) < _LONGEST_TURN)
                )
            )
        ):
            return ""  # 企业36家|整合重组 为4家
        if claim.mention.kind in DURATIONS and text.endswith(_COMPARED):
            text = text[:-1]  # 客单价|比三年前高了三成
        if text.endswith("分") and claim.mention.kind not in SCORES:
            text = _PARTING.sub("", text)  # 票价|分为六档, 购房补助|分三年
        is_placed = bool(claim.reading.words) and claim.reading.words[-1] in _PLACING  # 标本埋|在60米深的岩层里
        is_share = claim.reading.cue is None and claim.mention.kind in PERCENTS
        if claim.is_aside and claim.role is Role.QUALIFIER and "对" in text:
            text = text[text.rindex("对") + 1 :] or text  # 请各县对|内外水位差大于3米的圩堤
        phrase = without_owner(self._phrases.front.phrase(text, is_share=is_share or is_placed))
        reading = claim.reading
        is_open = claim.mention.kind in COUNTS or "、" in phrase.partition("等")[0]
        if is_open and "等" in phrase and not (reading.distributes or reading.is_each):
            phrase = self._phrases.compounds.without_examples(phrase)
        if (_PRONOUNS.match(phrase) and not _GENERIC.fullmatch(phrase)) or _is_no_noun(phrase):
            return ""
        if phrase in RATES_OF and claim.reading.base and last_subject(claim.sentence, claim.index) is not None:
            return ""  # 增长5.6%，增速高于全市0.8个百分点
        cue = claim.reading.cue
        if (
            cue is not None
            and cue.cue is Cue.CHANGE_NOUN
            and (_AVERAGE_OF_GROWTH.fullmatch(phrase) or (phrase and claim.role is Role.LEVEL and claim.reading.starts_from))
        ):
            return phrase + cue.word  # 年均复合增长率
        is_short = len(phrase) == 1 and cue is not None and cue.word == "占比"  # 税占比
        is_kind = cue is not None and cue.cue is Cue.SHARE and cue.word in ("比重", "比例", "份额") and "占" not in claim.left
        if cue is not None and (is_short or is_kind):
            phrase += cue.word
        return phrase


def without_owner(phrase: str) -> str:
    """Return a phrase without the village or the counties whose thing it is: 李家村的|金银花."""
    return _OWNERS.sub("", phrase) if "的" in phrase or "、" in phrase else phrase


def _is_no_noun(phrase: str) -> bool:
    """Say whether a phrase is no more than a place of the document's own or a time: 全市, 近三年, 年末."""
    last = phrase[-1:]
    return (last in _NO_NOUN_ENDS or last.isdecimal()) and _NO_NOUN.fullmatch(phrase) is not None
