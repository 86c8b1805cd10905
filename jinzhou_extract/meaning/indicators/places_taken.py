"""Whose or what order a place is of: 世界排名|升到第20位, 跌到|积分榜|第9, 李红以|0.5分|之差屈居第2."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.sentence import Claim

_ORDER: Final = FilledPattern("tellings.toml", r"(?P<order>{orders_of_players}(?:排名|积分榜))[^，、的]{0,4}\Z", signs="名榜")
_BOARD: Final = Pattern(
    r"(?:[升跌降滑跃排爬冲挤落]{1,2}|上升|退居)[到至入进在](?P<board>[一-鿿]{2,6}[榜名组区])(?:的?前)?\Z", signs="榜名组区"
)
_BY_MARGIN: Final = "之差"
_TOTAL: Final = "总"


class PlaceTakenRules:
    """The rule of places in an order; built once, immutable."""

    def __init__(self, nouns: NounReader) -> None:
        self._nouns = nouns

    def taken(self, claim: Claim) -> bool:
        """球队跌到|积分榜|第9: the order in front of the place; behind a margin, who stands in front of that."""
        before = claim.previous
        if before is not None and claim.left.startswith(_BY_MARGIN):
            claim.indicator = self._nouns.in_front(before) or None  # 李红仅以|0.5分|之差屈居第2
            return claim.indicator is not None
        if claim.right.startswith("的"):
            return False  # 被世界排名前100|的|高校录取
        order = _ORDER.search(claim.left)
        if order and (order["order"].startswith(_TOTAL) or not self._nouns.in_front(claim)):
            claim.indicator = order["order"]
            return True
        board = _BOARD.search(claim.left)
        is_told = board is not None and self._nouns.in_front(claim).endswith(board["board"])
        claim.indicator = board["board"] if board is not None and is_told else None
        return claim.indicator is not None
