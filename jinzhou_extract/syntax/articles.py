"""Articles and words that point, in front of a thing: 一条|道路, 这座|桥, 决赛里他|先失."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.actors import PERSONS
from jinzhou_extract.syntax.words import is_classifier

_ARTICLES: Final = WordList("function_words.toml", "articles")
"""Classifiers that make an article of 一 in front of them: 一条, but 一线, 一级."""


def behind_article(tokens: Words) -> Words:
    """一条|全长, 位于江边的这座|天桥全长: a thing begins behind its article, and behind 这 and 那."""
    for at in range(len(tokens) - 2, 0, -1):
        if tokens[at][1] == "r" and _points_out(tokens, at):
            return tokens[at + (1 if len(tokens[at][0]) > 1 else 2) :]
    at = next((at for at in range(len(tokens) - 2, max(0, len(tokens) - 4), -1) if is_article(tokens[at])), 0)
    if at and all(tag[:1] in ("n", "a", "b", "v") for _, tag in tokens[at + 1 :]):
        return tokens[at + 1 :]  # 为一名|体重
    return tokens[1:] if len(tokens) > 1 and is_article(tokens[0]) else tokens


def behind_person(tokens: Words) -> Words:
    """决赛里他|先失: behind a person who is only pointed at stands what he does; 他的 owns what follows."""
    at = next((at for at in range(len(tokens) - 2, 0, -1) if tokens[at][0] in PERSONS.set), 0)
    return tokens[at + 1 :] if at and tokens[at + 1][0] != "的" and tokens[at - 1][1] in ("f", "t", "s", "d") else tokens


def is_article(token: tuple[str, str]) -> bool:
    """Say whether a word is 一 with a classifier: 一条, 一名."""
    word, tag = token
    return tag == "m" and len(word) == 2 and word[0] == "一" and word[1] in _ARTICLES.set


def _points_out(tokens: Words, at: int) -> bool:
    """Say whether 这座 or 那|棵 stands at `at`, with something behind it."""
    word = tokens[at][0]
    if word[0] not in "这那":
        return False
    return len(word) == 2 or (len(word) == 1 and at < len(tokens) - 2 and is_classifier(tokens[at + 1]))
