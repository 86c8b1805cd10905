"""The noun phrase that stands in front of a number."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.actors import PERSONS, tells
from jinzhou_extract.syntax.articles import is_article
from jinzhou_extract.syntax.clauses import DIMENSIONS, NOUN_ENDINGS, SUBJECT_ENDINGS, ClauseReader
from jinzhou_extract.syntax.doers import DoerReader
from jinzhou_extract.syntax.edges import without_edges, without_number
from jinzhou_extract.syntax.frames import FrameReader
from jinzhou_extract.syntax.insides import EACH, behind_each, within
from jinzhou_extract.syntax.marks import trim
from jinzhou_extract.syntax.predicates import PredicateReader, is_carried_out
from jinzhou_extract.syntax.utterances import FELT, behind_break, done_to_someone, named
from jinzhou_extract.syntax.ways import NET, before_settling, lasting, reaches_so, with_bodies, with_nets, with_sizes, with_ways
from jinzhou_extract.syntax.words import NOUN_TAGS, WordTable, is_classifier

_NO_OWNER: Final = FilledPattern("function_words.toml", rf"{SUBJECT_ENDINGS}|年度?\Z")
_MEASURING: Final = WordList("function_words.toml", "measuring")
"""Nouns that measure the verb in front of them."""

RESULTS: Final = frozenset("胜负平死伤")
"""Verbs that name by themselves what is counted."""
_TOWARDS: Final = frozenset(["ns", "nt", "f", "s"])
"""Tags of places and sides that something goes to."""
_GIVEN_TO: Final = frozenset("向给")
_GRANTED_TO: Final = frozenset(["对", "凡"])
_DIVISIONS: Final = frozenset("省市县区州旗镇乡")
_ITS: Final = ("其", "r")
_SOME: Final = ("个", "q")
_COMMANDING: Final = WordList("function_words.toml", "commanding")
_BEHIND: Final = ("后", "f")
_BEHINDS: Final = (_BEHIND, ("以后", "f"), ("之后", "f"))
_RECEIVING: Final = WordList("function_words.toml", "receiving")
_MOST: Final = frozenset("多少")
_HEIGHT: Final = "海拔"
_BEING_SO: Final = "是"
_CONCEDING: Final = WordList("function_words.toml", "conceding")
_LONGEST_CAUSE: Final = 4
_DEPENDING: Final = WordList("function_words.toml", "depending_on")
_AT_ONCE: Final = WordList("function_words.toml", "at_once")
_RATES: Final = frozenset("率价额费金")
_AMOUNTS: Final = frozenset("率价额费金度准")
"""Last characters of what is reckoned by something else: 额度|按余额计算."""

_BY: Final = frozenset("经由以按据")
_WHEN: Final = frozenset("前后午往来今晨夜")
"""Last characters of words of time that stand for no thing: 午后, 此前, 往往, but 农村|青年."""

_FOR_EACH: Final = frozenset(["月", "人均", "户均"])
_OF_ALL: Final = Pattern(r"[全我本](?:[国省市县区州盟旗镇乡村校球]|[专地]区)", signs="全我本")
_AMONG: Final = frozenset("前中")
_EACH_ONE: Final = "每个"
_POINTS_AT: Final = frozenset("这那")
_AT_TIMES: Final = frozenset(["时", "时候"])
_SOMEONE: Final = WordList("function_words.toml", "someone")
"""Who is spoken of names no number."""

_RECORDS: Final = WordList("function_words.toml", "records")
_MORE_THAN: Final = WordList("function_words.toml", "more_than")
_MOSTLY: Final = WordList("function_words.toml", "mostly")
LINKING: Final = frozenset(["、", "和", "与", "及", "的"])
TAKING: Final = ("将", "把", "以")
"""What puts the object in front of the verb: 景区|将成人门票 由120元下调."""
_USING: Final = frozenset("用花费耗")
_GOING_TO_TAKE: Final = WordList("function_words.toml", "going_to_take")
"""The same behind an adverb that the dictionary makes one word with it: 校方|拟将食堂补贴 提高到800元."""
_BEING: Final = WordList("function_words.toml", "being_somehow")
"""How something is there: 留有, 停有, 尚有."""


REMEMBERED: Final = 256
"""Phrases that a reader keeps: several rules ask for the one in front of the same number."""


class FrontReader:
    """Reads the words in front of a number; built once from the word table, immutable but for the phrases it remembers."""

    def __init__(self, words: WordTable) -> None:
        self._words = words
        self._clauses = ClauseReader(words)
        self._predicates = PredicateReader(words)
        self._frames = FrameReader(words)
        self._doers = DoerReader(words)
        self._known: dict[str, str] = {}
        self._known_shares: dict[str, str] = {}

    def phrase(self, text: str, *, is_share: bool = False) -> str:
        """Return the noun phrase that `text`, the words in front of a number without its cues, ends with.

        For a percentage (`is_share`) a verb at the end says what was done with the thing: 募集资金已累计|使用 87%.
        """
        known = self._known_shares if is_share else self._known
        phrase = known.get(text)
        if phrase is None:
            if len(known) == REMEMBERED:
                known.clear()
            phrase = known[text] = self._read(text, is_share)
        return phrase

    def _read(self, text: str, is_share: bool) -> str:
        text = without_edges(behind_break(text))
        if len(text) < 2:
            return text if text and self._names_alone(text) else ""
        if not (tokens := named(with_bodies(self._words.tag(text), text))):
            return ""
        if text[0] == EACH:
            tokens = behind_each(tokens)
        if "过" in text:
            tokens = with_sizes(tokens)
        if NET in text:
            tokens = with_nets(tokens)
        tokens = self._predicates.done(with_ways(tokens) if "至" in text or "到" in text else tokens)
        tokens = self._opened(self._frames.inside(tokens, text), text)
        if tokens and tokens[0][0] in _GRANTED_TO and tokens[-1][0] in self._words.grants:
            return trim("".join(word for word, _ in tokens[-2 if tokens[-2:-1] and tokens[-2][0] in _AT_ONCE.set else -1 :]))
        if not tokens:
            return ""
        behind = self._behind_light_verb(tokens)
        if is_carried_out(tokens, behind):
            return trim("".join(word for word, _ in behind))
        tokens = self._frames.behind_total(behind)
        tokens = self._words.without_leading(self._without_setting(tokens))
        tokens = self._closed(self._without_end(self._without_setting(tokens)))
        if not tokens or self._names_nothing(tokens) or tokens[-1] in _BEHINDS or tells(tokens):
            return ""  # 扣除价格因素后|增长, 厂商称|约28分钟, 医生说|比同龄人重
        if is_share:
            tokens = self._without_last_verb(tokens)
        tokens = self._predicates.last(tokens)
        tokens = self._frames.amount(within(self._predicates.bare(self._clauses.named(self._doers.without(tokens)))))
        if len(tokens) > 1 and tokens[0] == ("到", "v") and tokens[1][1] == "v":
            tokens = tokens[1:]  # 接收到|捐献救灾款
        phrase = without_number(trim("".join(word for word, _ in tokens)))
        is_none = phrase in self._words.negators or phrase.startswith(_EACH_ONE) or phrase in FELT
        return "" if is_none or (len(phrase) == len("这条") and phrase[0] in _POINTS_AT) else phrase

    def _opened(self, tokens: Words, text: str) -> Words:
        """循环500次|后容量保持率, 最多|补贴二十五天: without what leads on from something else; nothing of what is conceded."""
        if len(tokens) > 1 and tokens[0] == _BEHIND:
            tokens = tokens[1:]
        if len(tokens) > 2 and _OF_ALL.fullmatch(tokens[0][0]) and tokens[1][1] in ("v", "d"):
            tokens = tokens[1:]  # 全省|累计投入
        if len(tokens) > 1 and tokens[-1] == _SOME and tokens[-2][1] == "v" and len(tokens[-2][0]) == 1:
            tokens = tokens[:-1]  # 赚|个 两三百块
        if "其" in text and _ITS in tokens[1:-1] and tokens[(its := tokens.index(_ITS)) - 1][0].endswith(_COMMANDING.words):
            tokens = tokens[its + 1 :]  # 一审判决|其|有期徒刑, 责令|其|退赔
        if "最" in text:
            at = next((at for at in range(len(tokens) - 2) if tokens[at][0] == "最" and tokens[at + 1][0] in _MOST), -1)
            if at >= 0 and tokens[at + 2][1][:1] == "v" and tokens[at - 1][0] != "“":
                tokens = tokens[:at] + tokens[at + 2 :]  # 家庭|最多|领取
        tokens = (self._clauses.undergoing(tokens) if "被" in text else []) or tokens
        is_conceded = len(tokens) > 1 and tokens[0][0] in _CONCEDING.set and (tokens[1][1] == "v" or _is_cause(tokens[1:]))
        return [] if is_conceded else tokens  # 虽遇大旱|仍比上年增加

    def _closed(self, tokens: Words) -> Words:
        """运费最高|时 2万美元, 套餐只收|她 9元: without when it is and who is spoken of; nothing where only these are told."""
        last, before = tokens[-1][0], tokens[-2] if len(tokens) > 1 else ("", "")
        if last in _AT_TIMES and not (before[1] == "v" and len(before[0]) == 1):  # 全程需时
            tokens = _most_of(before_settling(tokens[:-1]))
            return self._without_end(tokens) if tokens else tokens
        return done_to_someone(tokens[:-1]) if last in _SOMEONE.set and before[0][-1:] != "其" else tokens

    def _behind_light_verb(self, tokens: Words) -> Words:
        """完成|进出口总额: a verb that only carries the number is no part of what is measured."""
        if tokens[-1][0] in _MEASURING.set:
            return tokens  # 全面小康实现程度
        if tokens[-1][0] == _HEIGHT and any(tag[:1] == "v" for _, tag in tokens):
            return tokens[-1:]  # 线路延伸到南部|海拔
        light = self._words.light
        for index in range(len(tokens) - 2, -1, -1):
            word = tokens[index][0]
            if word in _USING and index < len(tokens) - 2 and (tokens[index + 1][0] in self._words.results):
                return tokens[index + 2 :]  # 修堤用去|水泥
            if (word in TAKING or word in _GOING_TO_TAKE.set) and word not in light:
                if word == "以" and index and tokens[-1][0] in _RECORDS.set:
                    return tokens[:index]  # 山西队|以8胜1负的战绩
                if self._takes(tokens, index):
                    return tokens[index + 1 :]
                continue
            if (word not in light and not _is_there(tokens[index])) or (index and tokens[index - 1][0] in self._words.negators):
                continue  # 不|含省级公司出口
            if next((other for other, _ in tokens[index + 1 :] if other in "“”"), "") == "”":
                continue  # “两个|确保”及低保资金
            if word in _RECEIVING.set and ("的", "uj") in tokens[index + 2 : -1]:
                continue  # 生活垃圾得到有效处理的|行政村
            is_whole = (
                index < len(tokens) - 2 or len(tokens[-1][0]) > 1 or (tokens[-1][1] == "n" and (word == "有" or len(word) > 2))
            )
            if tokens[index + 1][0][0] not in NOUN_ENDINGS and is_whole:
                return self._owned(tokens[:index], tokens[index + 1 :])
        return tokens

    @staticmethod
    def _takes(tokens: Words, index: int) -> bool:
        """Say whether a word puts its object in front of the verb: 央行|将|一年期贷款利率 维持在4.35%."""
        word, tag = tokens[index]
        following = tokens[index + 1][1]
        names = following[:1] in NOUN_TAGS or (word != "以" and following[:1] in ("r", "t") and tokens[-1][1] in ("n", "vn"))
        names = names or (word == "把" and tag == "p")  # 把|对手得分 压到72分: 把 has nothing but an object behind it
        return tag in ("d", "p") and names and (index < len(tokens) - 2 or len(tokens[-1][0]) > 1)

    def _owned(self, before: Words, behind: Words) -> Words:
        """城建项目|完成|投资: an attribute belongs to the thing that stands in front of the verb, unless that is who did it."""
        if len(behind) != 1 or behind[0][0] not in self._words.attributes or not before:
            return behind
        named = before[:-1] if len(before) > 1 and before[-1][1] == "vn" else before  # 高速公路|建设|完成|投资
        word, tag = named[-1]
        is_thing = tag.startswith(("n", "j")) and tag not in ("ns", "nt", "nr") and not _NO_OWNER.search(word)
        return [*before, *behind] if is_thing else behind

    def _without_setting(self, tokens: Words) -> Words:
        """优先|在边境地区|新建各类棚室: where and how something is done stands in front of the verb that names the flow."""
        behind = next((at for at in range(len(tokens) - 2, 0, -1) if tokens[at] in _BEHINDS), 0)
        if behind and tokens[behind + 1][0] != "的" and sum(len(word) for word, _ in tokens[:behind]) > 1:
            tokens = tokens[behind + 1 :]  # 通车后|两市间车程
        at = next((at for at, token in enumerate(tokens[:-2]) if token[0] == "向"), -1)
        if at >= 0 and tokens[at + 1][1] in _TOWARDS and (not at or tokens[0][0] in self._words.adverbs):
            tokens = tokens[at + 2 :]  # 向|日本|贷款, 累计向|北方|调水
        if tokens[0][0] in _BY and any(tag.startswith("v") for _, tag in tokens):
            may = self._words.auxiliaries
            end = next((at for at in range(1, len(tokens) - 1) if tokens[at][0] == "的" or tokens[at][0] in may), 0)
            tokens = tokens[end + 1 :] if end else tokens  # 经国家批准的|自然科学奖, 按目前进度还要|培训
        if len(tokens) == 3 and tokens[-1][0] == "率":
            return tokens  # 按时|办结|率
        start, adverbs = 0, self._words.adverbs
        while start < len(tokens) - 1 and tokens[start][1] == "d" and tokens[start][0] in adverbs:
            if tokens[start + 1][1] not in ("p", "v"):
                break
            start += 1
        if tokens[start][1] != "p":
            return tokens[start:]
        if tokens[start][0] == "在" and len(tokens) - start > 2 and tokens[-1][1] == "v" and _is_thing(tokens[start + 1 : -1]):
            return tokens[-1:]  # 在门户网站|公示
        is_given = tokens[start][0] in _GIVEN_TO
        for index in range(start + 2, len(tokens) - 1):
            does = tokens[index][0] in self._words.flow or (is_given and tokens[index][1] == "v")
            if does and tokens[index + 1][1].startswith("n"):
                return tokens[index:]  # 向省队|输送队员
        return tokens[start:]

    def _without_end(self, tokens: Words) -> Words:
        """客流|以 5%的速度递增, 创新平台|实现 倍增, 利息支出|因此 每年减少, 沪铝|午后: what leads over to the number."""
        tokens = lasting(tokens, self._words.leading_over)
        end = len(tokens)
        if tokens[-1][1] == "r" and tokens[-1][0][0] in _POINTS_AT:
            return [tokens[-1]]  # 这家|三十来平方米的小店, 解决这|三个难题
        if end > 1 and tokens[-2][0] in _POINTS_AT and is_classifier(tokens[-1]):
            return [tokens[-2]]
        while end > 1:
            word, tag = tokens[end - 1]
            words = self._words
            leads_over = word in words.prepositions or word in words.light or word in words.leading_over
            leads_over = leads_over or (tag == "f" and word in _AMONG) or word == "平均"  # 排名|前 15%, 近视进展|平均 延缓
            # 最好的批次|能, 养老金|月; 补贴额|一般, 水温|经常; 大大低于|上年上涨 17.8%的幅度; 这样的桥|全省; 改造率已经|全面
            leads_over = leads_over or (tag == "v" and word in words.auxiliaries) or word in _FOR_EACH or word in _MOSTLY.set
            leads_over = leads_over or word in _MORE_THAN.set
            leads_over = leads_over or (tokens[end - 2][1][-1] in "ns" and _OF_ALL.fullmatch(word) is not None)
            leads_over = leads_over or (word in words.manners and reaches_so(tokens[end - 2]))
            if not leads_over and not (tag == "t" and word[-1] in _WHEN) and not (tag == "d" and word in words.function_words):
                break
            end -= 1
        shorter = self._without_adjunct(before_settling(tokens[:end]))
        return shorter if len(shorter) == end else self._without_end(shorter)

    def _without_adjunct(self, tokens: Words) -> Words:
        """粮食产量|在正常年景下, 还田率|在全省: where and when it holds stands behind the thing."""
        for index in range(len(tokens) - 2, 0, -1):
            word, tag = tokens[index]
            if word == "在" and index == len(tokens) - 2 and tokens[-1][0] in self._words.attributes:
                return tokens[-1:]  # 村小坐落在|海拔 1140米的山坳
            if word in _DEPENDING.set and tokens[index - 1][1] in ("n", "l"):
                return tokens[:index]  # 补偿费|视树龄
            if tag == "p" and word in self._words.adjunct_openers and _opens_adjunct(tokens[index + 1][0]):
                if word in _BY and tokens[-1][0][-1] in _RATES:
                    named = self._without_end(tokens[:index])
                    is_amount = named[-1][0][-1] in _AMOUNTS and named[-1][1][:1] in ("n", "l")
                    return named if is_amount else tokens[index + 1 :]  # 额度|按余额 15倍, but 判令被告按|年利率 6%支付利息
                is_open = any(tag.startswith("v") or word == "的" for word, tag in tokens[index + 1 :])
                is_open = is_open or (word == "因" and len(tokens[index - 1][0]) == 1)  # 全|因|死亡率
                return tokens if is_open or tokens[index - 1][0] in LINKING else tokens[:index]
        return tokens

    def _names_alone(self, char: str) -> bool:
        """Say whether one character names a thing: 糖, 长; what is left over of a verb or an adverb (签, 后, 度) does not."""
        return (
            char in DIMENSIONS
            or char in RESULTS
            or char in _DIVISIONS
            or char == "村"
            or (char in self._words.extending and char not in self._words.leading_over)
            or (char.isalnum() and char != "实" and self._words.tag(char)[0][1][:1] in ("n", "j", "x", "e"))
        )

    def _names_nothing(self, tokens: Words) -> bool:
        """Say whether nothing is left but function words, adverbs and verbs that carry a number."""
        words = self._words
        return all(
            word in words.weak
            or word == _BEING_SO
            or word in words.negators
            or word in words.auxiliaries
            or word in words.prepositions
            or word in words.leading_over
            or tag in ("d", "c", "p", "u", "ul")
            or (tag == "t" and not (word[-1] == "期" and len(word) > 2))  # 孵化期
            or (tag == "f" and len(word) == 1)
            or (tag == "r" and (word[0] in _POINTS_AT or word in PERSONS.set))
            or is_article((word, tag))
            for word, tag in tokens
        )

    def _without_last_verb(self, tokens: Words) -> Words:
        end = len(tokens)
        if end > 1 and tokens[-1][1] == "v" and tokens[-1][0] not in self._words.nominal and tokens[-1][0] not in NOUN_ENDINGS:
            end -= 1
            while end > 1 and tokens[end - 1][1] in ("d", "ad", "v", "t") and tokens[end - 1][0] not in NOUN_ENDINGS:
                end -= 1
        return tokens[:end]


def _is_cause(tokens: Words) -> bool:
    """Say whether nothing but why is told, by one word or two: 虽|因灾|比上年减少."""
    return tokens[0] == ("因", "p") and len(tokens) < _LONGEST_CAUSE and tokens[-1][1][:1] in ("n", "v")


def _is_there(token: tuple[str, str]) -> bool:
    """Say whether a verb only says that something is there: 厂房内留有|设备, but not 自有, 没有."""
    word, tag = token
    return tag == "v" and len(word) == 2 and word[1] == "有" and word[0] in _BEING.set


def _most_of(tokens: Words) -> Words:
    """Return of what it is the most, in front of 时: 运费|最高; nothing where only a time is told: 农闲, 摸底, 发稿."""
    if len(tokens) > 1 and tokens[-1][0][0] == "最":
        return tokens[:-1]
    if len(tokens) > 2 and tokens[-2][0] == "最" and tokens[-1][0] in _MOST:
        return tokens[:-2]  # 工人|最|多
    is_deed = tokens[0][1][:1] == "v" and ("的", "uj") not in tokens if tokens else True
    return [] if is_deed or len(tokens) < 2 or tokens[-1][1][:1] != "n" else tokens


def _is_thing(tokens: Words) -> bool:
    return all(tag[:1] in ("n", "s") for _, tag in tokens)


def _opens_adjunct(word: str) -> bool:
    """Say whether a word behind 在 may open where or when: 在正常年景下, 在8支球队中."""
    return len(word) > 1 or word.isdigit() or word in "《“全同本"
