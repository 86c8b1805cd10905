"""Who does what in the words in front of a number: the deed with its object names it, the doer does not."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, WordList, WordPattern
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.actors import PERSONS, acts, is_named, of_purse, role_of
from jinzhou_extract.syntax.articles import behind_article, behind_person
from jinzhou_extract.syntax.words import WordTable

NOUN_ENDINGS: Final = "的和与及或率额量数费金价税、"
"""What makes a noun of the verb in front of it: 发行|量, 生产|和."""

SUBJECT_ENDINGS: Final = r"(?:{subject_ends}|[我全该][省市县区国州]|(?!{no_districts}).区)\Z"
_SUBJECTS: Final = FilledPattern("function_words.toml", SUBJECT_ENDINGS)
_PARTICLES: Final = frozenset(["了", "过", "着"])
"""What a verb that happened carries behind it: 缴获|了."""

_COMPLEMENTS: Final = WordList("function_words.toml", "complements")
"""How it came out: 种|上|了."""

_REPORTS: Final = WordList("function_words.toml", "reports")
"""What tells something without being one who acts."""

TELLING: Final = WordList("function_words.toml", "telling")
"""Verbs with what is told behind them."""

_SENTENCING: Final = WordList("function_words.toml", "sentencing")
_TOWARDS: Final = WordList("function_words.toml", "towards")
"""Prepositions of what something is done to, which only one who acts has."""

_THEN: Final = WordList("function_words.toml", "then")
"""What only a verb that happens has in front of it: 三天就|追回."""

_MODALS: Final = WordList("function_words.toml", "modals")
"""What makes a verb of a word that ends a clause: 财政要|补贴."""

_AGAIN: Final = WordList("function_words.toml", "again")
"""What belongs to the verb behind it: 新|开夜间公交线路."""

DIMENSIONS: Final = frozenset("长宽高深重厚横纵")

_APPEARING: Final = WordList("function_words.toml", "appearing")
"""Verbs of coming and staying: who or what does so is what is counted."""

_FOR: Final = frozenset(["为", "为了"])
"""What stands in front of what money is spent on."""

AMOUNTS: Final = frozenset("额费价值金款息税率")
"""Last characters of nouns of amounts, which name a number without the verb."""

_MATTERING: Final = frozenset("mr")
"""First letters of the tags of articles and of words that point."""

_RATES: Final = frozenset("率度比例")
"""Last characters of nouns that no deed is done to."""

_QUANTITIES: Final = frozenset("率额量数费价积度比值例")
"""Last characters of nouns that measure the verb in front of them: 播种|面积, 自付|比例."""

_HAVING: Final = frozenset("有是为占属设无用含肯会能要可到")
"""Verbs of one character that tell what somebody has, is or may do; 用 sorts things, too."""

_MEASURED: Final = WordPattern("function_words.toml", "measured_ends")

_NO_THINGS: Final = ("时间", "率", "额", "值")
"""How nouns end that a deed measures."""


_ORGANS: Final = WordList("function_words.toml", "organs")
_EVENTS: Final = WordList("function_words.toml", "one_event")
"""Articles of what happens, which does something by itself."""

_ALL_ALONG: Final = WordList("function_words.toml", "all_along")
_ALSO: Final = frozenset("还也又已共曾亦")
_AWAY: Final = frozenset("走掉光")
"""What came of a verb of one character, as one deed with it: 劝|走, 拆|掉."""

_AND: Final = frozenset(["与", "和", "及"])
_FAR: Final = 4
"""Words behind 与 in which the second of two deeds ends."""

_SUCH: Final = WordList("function_words.toml", "such_a_one")
"""Ends of a name that is not told: 刘某|有期徒刑."""


class ClauseReader:
    """Takes a clause in front of a number apart; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words

    def named(self, tokens: Words) -> Words:
        """Return of a clause what names its number.

        锦州市|创建省级科技创新平台, 警方当场|缴获假烟, 他在海上|漂: without the doer, and where and how it is done; but
        国际油价|一度跌破: a thing that does nothing is what is measured.
        """
        first_letters = {tag[:1] for _, tag in tokens}
        if not _MATTERING.isdisjoint(first_letters):
            tokens = behind_article(behind_person(tokens))
        if "v" not in first_letters and tokens[-1][0] not in self._words.extending:
            return tokens  # as most phrases
        tokens = self._behind_doing(tokens)
        if tokens[-1][0][0] == "被" and len(tokens[-1][0]) > 1:
            return tokens[-1:]  # 最多的一人|被骗
        if len(tokens) > 3 and tokens[1][1] == "d" and tokens[2][1][:1] == "v" and self._acts_on(tokens):
            return tokens[2:]  # 铁路部门已|停运途经杭州的列车
        if len(tokens) > 2 and tokens[1][0] in _ORGANS.set and all(tag[:1] == "v" for _, tag in tokens[2:]):
            return tokens[2:]  # 检察|机关|批准逮捕
        for index in range(len(tokens) - 1, 0, -1):
            if tokens[index][0] == "的":
                break
            if self._is_deed(tokens, index):
                return self._of_deed(tokens, index)
        return self._without_subject(tokens)

    def undergoing(self, tokens: Words) -> Words:
        """Return the thing that something is done to, in front of 被: 差价一度|被拉大 到14元; nothing for persons and deeds."""
        at = next((at for at in range(1, len(tokens) - 1) if tokens[at] == ("被", "p")), 0)
        thing = self._doer(tokens[:at]) if at else []
        is_doer = at == len(tokens) - 2 and tokens[-1][0] not in self._words.grants  # 前排票|被|黄牛 炒到2000元
        is_deed = (tokens[-1][1][:1] == "n" and not is_doer) or not thing
        return [] if is_deed or acts(thing[-1]) or thing[-1][1][:1] not in ("n", "v", "a") else thing

    def _acts_on(self, tokens: Words) -> bool:
        """铁路部门已停运途经杭州的列车: one who acts opens a clause whose object is described with 的."""
        doing = tokens[2][0]
        return any(word == "的" for word, _ in tokens[3:]) and acts(tokens[0]) and doing not in self._words.light

    def _behind_doing(self, tokens: Words) -> Words:
        """财政部招标续发的|国债中标收益率: a clause in front of a thing that says who did it tells nothing of the number."""
        at = next((at for at in range(len(tokens) - 2, 1, -1) if tokens[at][0] == "的"), 0)
        if at == 0 or not any(map(acts, tokens[:2])) or any(word == "的" for word, _ in tokens[:at]):
            return tokens
        is_told = any(tag == "v" for _, tag in tokens[1:at]) and tokens[at + 1][1][:1] in ("n", "b", "m", "v")
        return tokens[at + 1 :] if is_told else tokens

    def _of_deed(self, tokens: Words, index: int) -> Words:
        """Return the verb at `index` with what it is done to, else with who did it, else what it says something of."""
        if index == len(tokens) - 1 and self._is_away(tokens):
            return tokens[-2:]
        behind = index + 1
        while behind < len(tokens) and (tokens[behind][0] in _PARTICLES or self._comes_out(tokens, behind)):
            behind += 1
        done = self._done_to(tokens[behind:])
        if len(done) > 1 and tokens[index][0] in _SENTENCING.set and acts(done[0]):
            done = done[1:]  # 判处|被告人|有期徒刑
        if done and tokens[index][0] in TELLING.set:
            return done
        if done and done[-1][0][-1] in AMOUNTS and len("".join(word for word, _ in done)) > 2:
            return done  # 双方约定|月租金
        if len(done) == 1 and done[0][0] in DIMENSIONS:
            return done  # 取出一个|重 3公斤的肿瘤
        if tokens[index - 1][0] in _AGAIN.set:
            return [*tokens[index - 1 : index + 1], *done]
        if done:
            return [tokens[index], *done]
        aim = next((at for at in range(index - 2, 0, -1) if tokens[at][0] in _FOR), 0)
        if aim:
            return tokens[aim + 1 : index + 1]  # 俱乐部为|引进外援花掉
        if tokens[index - 1][0] in _MODALS.set and len(tokens[index][0]) > 1:
            return [tokens[index]]  # 球馆可|容纳
        doer = self._doer(tokens[:index])
        if doer and tokens[index][0] in _APPEARING.set:
            return doer  # 球迷|来了 四百人
        if not doer or doer[-1][0] in PERSONS.set:
            return [tokens[index]]
        if tokens[index][0] in self._words.extending and doer[-1][1] == "nr" and len(doer) == index:
            return doer  # 韩旭|拿下 8分
        if all(tag in ("ns", "d", "m", "uv", "q") for _, tag in doer):
            return [tokens[index]]  # 仅郑州一地就|带回
        if doer[-1][0] in _ALL_ALONG.set and len(tokens[index][0]) > 1:
            return tokens[len(doer) : index + 1]  # 全场|主动失误
        if behind > index + 1 and tokens[behind - 1][0] == "了" and any(tag == "p" for _, tag in tokens[len(doer) : index]):
            return [tokens[index]]  # 返乡青年在网上|卖了
        if of_purse(doer, tokens[index]):
            return [*doer, tokens[index]]
        does = acts((role_of(doer), doer[-1][1])) or any(word in _TOWARDS.set for word, _ in tokens[len(doer) : index])
        return [tokens[index]] if does else doer

    def _is_away(self, tokens: Words) -> bool:
        """Say whether a clause ends in a verb with what came of it: 已经劝|走, but 要|走."""
        verb, tag = tokens[-2]
        is_pair = tokens[-1][0] in _AWAY and tag == "v" and len(verb) == 1 and verb not in self._words.auxiliaries
        return is_pair and (len(tokens) == 2 or tokens[-3][1] in ("d", "t", "r", "f"))

    @staticmethod
    def _comes_out(tokens: Words, at: int) -> bool:
        """种|上|了: how it came out, with the particle behind it."""
        return tokens[at][0] in _COMPLEMENTS.set and (at + 1 == len(tokens) or tokens[at + 1][0] in _PARTICLES)

    @staticmethod
    def _done_to(tokens: Words) -> Words:
        """刘某|有期徒刑: behind a person stands what befalls him; 一个|肿瘤: an article names nothing."""
        at = next((at for at, (word, _) in enumerate(tokens[:-1]) if word in _SUCH.set), -1)
        while at < 0 and len(tokens) > 1 and (tokens[0][0] in PERSONS.set or tokens[0][0] == "其"):
            tokens = tokens[1:]  # 判处其|有期徒刑
        if len(tokens) > at + 2 and tokens[at + 1][1] == "m" and tokens[at + 1][0][0] == "一":
            at += 1
        return tokens[at + 1 :]

    def _doer(self, tokens: Words) -> Words:
        """Return who or what stands in front of a verb, without adverbs and without where and how."""
        at = next((at for at, (_, tag) in enumerate(tokens) if tag == "p"), len(tokens))
        tokens = tokens[:at]  # nobody, where the clause opens so: 因塌方|牺牲
        told = next((at for at in range(len(tokens) - 2, 0, -1) if tokens[at][0] == "的"), 0)
        if any(tag == "v" for _, tag in tokens[:told]):
            tokens = tokens[told + 1 :]  # 购买的|私教课 只上了7节
        over = self._words.leading_over  # 期货|盘中 一度跌破
        while tokens and (tokens[-1][1] in ("d", "ad", "t", "f") or tokens[-1][0] in over or self._leads(tokens[-1])):
            tokens = tokens[:-1]
        return tokens

    def _is_deed(self, tokens: Words, index: int) -> bool:
        """Say whether a word is a verb with something beside it that only a verb has: a doer, an adverb, a particle."""
        word, tag = tokens[index]
        if self._is_second(tokens, index):
            return False
        if index == len(tokens) - 1 and word in self._words.extending:
            return len(word) > 1 or len(tokens[index - 1][0]) > 1 or tokens[index - 1][1] != "q"
        if tag[:1] != "v" or word in NOUN_ENDINGS or word in self._words.light:
            return False
        if word[0] == "可" and len(word) > 2 and index < len(tokens) - 1:
            return False  # 可支配|收入
        if index == len(tokens) - 1 and len(word) > 1 and tokens[index - 1][0] in _MODALS.set:
            return True  # 财政要|补贴, 可连续|运行
        following = tokens[index + 1][0] if index + 1 < len(tokens) else ""
        if following in _PARTICLES or (following and self._comes_out(tokens, index + 1)):
            return True
        if following and word in TELLING.set and (acts(tokens[index - 1]) or tokens[index - 1][0] in _REPORTS.set):
            return True  # 央行宣布|下调存款准备金率
        if following and word in _SENTENCING.set:
            return True  # 以诈骗罪|判处其有期徒刑
        if tag == "vn" or word in self._words.naming:
            return following != "" and self._is_done_by(tokens, index)
        before = tokens[index - 1]
        if following and tokens[-1][0][-1] in _RATES:
            return False  # 群众|举报问题办结率
        if following[:1] in NOUN_ENDINGS if following else word in self._words.flow and before[0] not in _THEN.set:
            return False  # 住户|贷款, but 民警就|追回
        if len(word) == 1 and len(tokens) - index > 2 and following and tokens[index + 1][1] == "v" and len(following) == 1:
            return acts(before)  # 城管部门|拖|移|车辆
        if following and (len(word) == 1 or (index + 2 == len(tokens) and following[-1] in _QUANTITIES)):
            doer = tokens[index - 2] if index > 1 else ("", "")
            is_told = self._is_placed(tokens, index) or acts(doer) or (doer[1] == "ns" and len(word) == 1)
            if len(word) == 1 and self._does_to(tokens, index):
                return True  # 社员|喂猪, 姑娘罗小妹|绣鞋垫
            does = index > 1 and tokens[index - 2][1][:1] == "n" and before[1] == "d"
            if does and tokens[index + 1][1][:1] == "n" and self._leads(before):
                return True  # 企业尚|欠货款
            return before[0] in PERSONS.set or (before[0] in _AGAIN.set and is_told)
        if index == 2 and following and tokens[0][1] == "m" and tokens[0][0] in _EVENTS.set:
            return True  # 一场大火|烧毁|民房
        is_place = before[1] == "ns" and before[0] not in self._words.no_subjects  # 城镇|新增就业
        in_place = is_place and following != "" and len(word) > 1  # 在双桥镇|打掉团伙
        return in_place or acts(before) or self._leads(before) or self._is_placed(tokens, index)

    def _does_to(self, tokens: Words, index: int) -> bool:
        """Say whether a verb of one character stands between one who acts and nothing but a thing: 学生|交|学费."""
        word, tag = tokens[index]
        thing = tokens[index + 1 :]
        if tag != "v" or word in _HAVING or any(kind[:1] not in ("n", "b", "a", "j", "l") for _, kind in thing):
            return False
        last, kind = thing[-1]
        is_amount = last[-1] in _QUANTITIES and last[-1] not in AMOUNTS
        if kind not in ("n", "l") or (len(thing) == len(last) == 1) or is_amount or last.endswith(_NO_THINGS):
            return False
        is_amount = _MEASURED.search(last) is not None or last in self._words.attributes
        return not is_amount and ((acts(tokens[index - 1]) and len(tokens[index - 1][0]) > 1) or is_named(tokens[:index]))

    def _is_done_by(self, tokens: Words, index: int) -> bool:
        """Say whether an adverb stands between one who acts and a word that is else a noun: 储备局已紧急|调运帐篷."""
        at = index
        while at > 1 and tokens[at - 1][1] in ("d", "ad", "a"):
            at -= 1
        return any(tag == "d" for _, tag in tokens[at:index]) and acts(tokens[at - 1])

    def _leads(self, token: tuple[str, str]) -> bool:
        """Say whether a word is an adverb or an auxiliary, which stands in front of a verb."""
        word, tag = token
        words = self._words
        if word in words.negators:
            return False
        return word in words.auxiliaries or (tag in ("d", "i") and word in words.adverbs) or (tag == "d" and word in _ALSO)

    def _is_placed(self, tokens: Words, index: int) -> bool:
        """从患者腹中|取出: where and how stands between who does something and the verb."""
        at = next((at for at in range(index - 2, -1, -1) if tokens[at][1] == "p"), -1)
        return at >= 0 and all(
            tag[:1] in ("n", "s", "f", "m", "t", "r", "v", "a", "b", "x", "u", "z", "l", "j")
            for _, tag in tokens[at + 1 : index]
        )

    def _is_second(self, tokens: Words, index: int) -> bool:
        """Say whether a word ends a clause as the second of two names of deeds: 车辆技术研发与提能|改造."""
        if index < len(tokens) - 1 or not self._names_deed(tokens[index]):
            return False
        at = next((at for at in range(index - 1, max(0, index - _FAR), -1) if tokens[at][0] in _AND), 0)
        return at > 0 and self._names_deed(tokens[at - 1])

    def _names_deed(self, token: tuple[str, str]) -> bool:
        return token[1] == "vn" or token[0] in self._words.naming

    def _without_subject(self, tokens: Words) -> Words:
        """锦州市|创建省级科技创新平台, 财政厅核定|债务限额: who did it stands in front of the verb."""
        for index in range(1, len(tokens)):
            if tokens[index][0] not in self._words.flow:
                continue
            subject = tokens[index - 1]
            if index == len(tokens) - 1 and subject[0] != "的" and (_owes(tokens[:index]) or self._is_second(tokens, index)):
                return tokens  # 国家给该省的|扶贫贷款, 研发与|改造
            if index == len(tokens) - 1:
                return _without_adverb(self._agent(tokens[:index])) + tokens[index:]
            if tokens[index + 1][0][0] in NOUN_ENDINGS:
                continue
            if subject[0] in self._words.no_subjects or subject[0].endswith("年期"):
                continue  # 五年期|贷款利率
            if subject[0] in self._words.negators:
                continue  # 未|接种疫苗的老人
            if subject[1] in ("ns", "nt", "d", "t", "f") or _SUBJECTS.search(subject[0]) or self._acts_there(tokens[:index]):
                return tokens[index:]
        return tokens

    def _acts_there(self, tokens: Words) -> bool:
        """Say whether one who acts stands there with where it was done behind: 园林部门|今春|在城区."""
        at = next((at for at in range(len(tokens) - 2, 0, -1) if tokens[at] == ("在", "p")), 0)
        while at and tokens[at - 1][1] in ("t", "d"):
            at -= 1
        return at > 0 and acts(tokens[at - 1])

    @staticmethod
    def _agent(tokens: Words) -> Words:
        """公司|在科技城|投资, 由公司|投资: the doer without where and how."""
        by = next((index for index, (word, _) in enumerate(tokens) if word == "由"), None)
        if by is not None:
            return tokens[by + 1 :]
        at = next((index for index, (word, tag) in enumerate(tokens) if tag == "p"), len(tokens))
        return tokens[:at]


def _without_adverb(tokens: Words) -> Words:
    """街道|还|投资: an adverb stands between who does something and the verb."""
    return tokens[:-1] if len(tokens) > 1 and tokens[-1][0] in _ALSO else tokens


def _owes(tokens: Words) -> bool:
    """Say whether 的 closes what stands behind a preposition, so that a thing follows: 给该省|的."""
    at = next((at for at, (_, tag) in enumerate(tokens) if tag == "p"), len(tokens))
    return any(word == "的" for word, _ in tokens[at + 1 :])
