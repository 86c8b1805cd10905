"""What people say of a thing in front of a number and names nothing: a question, how good it is, a sentence that is over."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.actors import PERSONS

_ASPECTS: Final = frozenset(["ul", "uz", "ug"])
_ASKING: Final = WordList("function_words.toml", "asking")
_DEGREES: Final = WordList("function_words.toml", "degrees_told")
_PARTICLES: Final = WordList("function_words.toml", "ending_particles")
JUDGED: Final = WordList("function_words.toml", "judged")
_QUOTES: Final = frozenset("“”《》「」")
_BREAK: Final = Pattern(r"\A.*(?:[~～]{2,}|…+|\.{3,})(?=.)")
"""Marks with which one who chats leaves off: 不想多说~~~~|订了三次."""

_MAY_SAY: Final = frozenset(["r", "zg", "d", "y", "e", "a", "c"])
"""Tags of words that ask, of words of degree and of particles."""

_MORE: Final = frozenset(["更", "更加", "还"])
"""Words of degree that compare."""

_SAID_TAGS: Final = frozenset("az")
"""First letters of the tags of words that a word of degree stands in front of."""

_HOW_TAGS: Final = frozenset(["d", "ad", "a"])
_TURNING: Final = WordList("function_words.toml", "turning")
_MINDS: Final = WordList("function_words.toml", "minds")
_LETTING: Final = frozenset(["让", "叫", "害", "害得"])
_HOLDING: Final = frozenset(["抱", "怀", "怀抱", "本", "带"])
_LINKING: Final = WordList("function_words.toml", "clause_links")
_WANTING: Final = WordList("function_words.toml", "wanting")
_WHEN: Final = WordList("function_words.toml", "at_the_time")
_LOOKING: Final = frozenset([("看", "v"), ("查", "v"), ("测", "v"), ("查看", "v"), ("测试", "vn")])
_MEASURES: Final = frozenset("间度率量数")
_FEELING: Final = frozenset(["感觉", "觉得"])
FELT: Final = frozenset(["感觉", "觉得", "性价比", "印象", "心情"])
"""What one feels of a thing, which is never counted."""

_BEING: Final = "是"
_DOING_TAGS: Final = frozenset(["v", "d"])
_OPENING: Final = 2
"""Words at the beginning of a clause among which one of wanting says that a person is told of."""

_MARK: Final = "x"
_OF: Final = "的"


def behind_break(text: str) -> str:
    """Return what stands behind the last mark with which a sentence was left off."""
    return _BREAK.off_start(text) if "~" in text or "～" in text or "…" in text or "..." in text else text


def named(tokens: Words) -> Words:
    """Return the words that may name something: nothing of a question, no predicate of degree, nothing that is over.

    为什么|收, 性价比|非常高, 离车站很近、|走路; a thing that a word of degree is told of alone stays: 温度|很高.
    """
    if ("着", "uz") in tokens:
        tokens = _behind_mind(tokens)
    tokens = _behind_look(behind_link(tokens)) if len(tokens) > 1 else tokens
    if all(tag not in _MAY_SAY for _, tag in tokens):
        return tokens
    if any(word in _ASKING.set for word, _ in tokens) and all(_QUOTES.isdisjoint(word) for word, _ in tokens):
        return []
    over = next((at for at in range(len(tokens) - 1, 0, -1) if _ends(tokens, at)), 0)
    tokens = tokens[over + 1 :] if over else tokens
    turn = next((at for at in range(len(tokens) - 2, 0, -1) if _turns(tokens, at)), 0)
    tokens = tokens[turn + 1 :] if turn else tokens
    at = next((at for at in range(len(tokens) - 2, 0, -1) if _tells(tokens, at)), 0)
    if not at:
        return tokens  # 较好的|占七成
    if at + 2 < len(tokens):
        return tokens[max(at for at, (_, tag) in enumerate(tokens) if tag == _MARK) + 1 :]
    thing = tokens[:at]
    while thing and thing[-1][1] in _HOW_TAGS:
        thing = thing[:-1]  # 水温|一般都|很高
    is_thing = len(thing) > 0 and thing[-1][1][:1] == "n" and thing[-1][0] not in JUDGED.set
    return thing if is_thing and all(tag != _MARK for _, tag in thing) else []


def is_of_person(tokens: Words) -> bool:
    """Say whether a clause opens with one who is pointed at and does or wants something: 我|刚要打电话, 本来|想|买手机."""
    if any(word in _WANTING.set for word, _ in tokens[:_OPENING]):
        return True
    return len(tokens) > 1 and tokens[0][0] in PERSONS.set and tokens[1][1] in _DOING_TAGS


def behind_link(tokens: Words) -> Words:
    """Return what stands behind the last word that leads on from one clause to another: 点了一份鱼而且|要, 想|买手机."""
    if len(tokens) > 1 and tokens[-1][0] in _LINKING.set:
        return []  # 都不敢吃|而且 要48元
    at = next((at for at in range(len(tokens) - 2, -1, -1) if _links(tokens, at)), -1)
    if at < 0:
        return tokens
    being = next((of for of in range(at + 1, len(tokens) - 1) if tokens[of][1] not in _HOW_TAGS), at)
    return tokens[being + 1 if tokens[being][0] == _BEING else at + 1 :]  # 买它的时候|正好是|孩子三岁


def _links(tokens: Words, at: int) -> bool:
    word, tag = tokens[at]
    if word in _LINKING.set:
        return at > 0 or tag == "c"
    if word in _WHEN.set:
        return at > 1 and tokens[at + 1][0] != _OF
    wants = at > 0 and word in _WANTING.set and tag == "v" and tokens[at + 1][1] == "v"
    return wants and all(other != _OF for other, _ in tokens[at + 1 :])


def _behind_look(tokens: Words) -> Words:
    """Return the measure that one looks at: 开机|看|通电时间."""
    at = next((at for at in range(len(tokens) - 2, 0, -1) if tokens[at] in _LOOKING), 0)
    return tokens[at + 1 :] if at and tokens[-1][1] == "n" and tokens[-1][0][-1] in _MEASURES else tokens


def before_judgement(tokens: Words, *, compares: bool = True) -> Words:
    """Return the words behind a number without how it is that they say of it; nothing of what no number measures.

    招待所|更脏, but 性价比较高. `compares` says that a word that compares does so, too.
    """
    felt = next((at for at in range(1, len(tokens)) if tokens[at][0] in _FEELING), 0)
    if felt:
        return tokens[:felt]  # 16G的硬盘|感觉小了点
    if (
        len(tokens) < len("NDA")
        or tokens[-1][1] != "a"
        or not (tokens[-2][0] in _DEGREES.set or (compares and tokens[-2][0] in _MORE))
    ):
        return tokens
    told = tokens[:-2]
    if told[-1][1] != "n" or any(word == _OF for word, _ in told):
        return tokens
    return [] if told[-1][0] in JUDGED.set else told


def _behind_mind(tokens: Words) -> Words:
    """Return what is done with something in mind: 抱着试试看的心情|订."""
    at = tokens.index(("着", "uz"))
    of = next((of for of in range(at + 1, len(tokens) - 1) if tokens[of][0] == _OF and tokens[of + 1][0] in _MINDS.set), 0)
    return tokens[of + 2 :] if of and tokens[at - 1][0] in _HOLDING else tokens


def _turns(tokens: Words, at: int) -> bool:
    """Say whether what nobody expected stands behind an adverb, and is told by no verb alone: 竟|缺页, 却|让人等."""
    behind = tokens[at + 1 :]
    return tokens[at][0] in _TURNING.set and (behind[0][0] in _LETTING or all(tag[:1] == "n" for _, tag in behind))


def _ends(tokens: Words, at: int) -> bool:
    """Say whether a particle ends a sentence at `at`: 功夫|啊, but 股|吧|帖子."""
    return tokens[at][0] in _PARTICLES.set and (at + 1 == len(tokens) or tokens[at + 1][1] == _MARK)


def _tells(tokens: Words, at: int) -> bool:
    """Say whether a word of degree stands at `at` with what is told behind it, and nothing goes on: 很|近, but 较|高的层."""
    if tokens[at][0] not in _DEGREES.set or tokens[at + 1][1][:1] not in _SAID_TAGS:
        return False
    return at + 2 == len(tokens) or (tokens[at + 2][1] == _MARK and _QUOTES.isdisjoint(tokens[at + 2][0]))


def done_to_someone(tokens: Words) -> Words:
    """Return what stands in front of who is spoken of, if a verb does: 套餐只收|她 9元, 催了|他 几次."""
    end = len(tokens)
    while end and tokens[end - 1][1] in _ASPECTS:
        end -= 1
    is_done = end and (end < len(tokens) or tokens[end - 1][1][:1] == "v")
    return tokens[:end] if is_done else []
