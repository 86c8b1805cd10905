"""What the title of a paper offers or proposes, so that its figures are to come."""

from typing import Final

from jinzhou_extract.document.part import WHOLE
from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern
from jinzhou_extract.meaning.context import Context
from jinzhou_extract.meaning.sentence import Claim

_DEMANDS: Final = WordPattern("status.toml", "demanding_title")
_DEMANDED: Final = WordPattern("status.toml", "demanded")
_GRANTED: Final = WordPattern("status.toml", "granted")
_DRAFT: Final = WordPattern("status.toml", "draft_title")
_TOLD: Final = WordPattern("status.toml", "told_in_drafts")
_OFFER: Final = FilledPattern("tellings.toml", r"(?P<offer>{offers})[^，。]{0,24}{notices}")
_PROPOSES: Final = WordPattern("status.toml", "proposing_title")
_INTRODUCES: Final = FilledPattern("tellings.toml", r"(?:工程|项目)(?:情况)?{introduces}\Z")
_TO_BE_BUILT: Final = FilledPattern("tellings.toml", r"{built}后，[^。]{0,30}[将可]|(?:预期|预计){effects}")
_BOUGHT: Final = WordPattern("status.toml", "bought_title")
_BOUGHT_FIRM: Final = WordPattern("status.toml", "bought_firm")
_HAD: Final = WordPattern("status.toml", "had_by_firms")
_TO_BE: Final = ("将", "拟", "预计", "计划")
_PROPOSED: Final = ""


def offered_by(context: Context) -> str:
    """Return what the title of a notice offers: 招聘 of 公开招聘公告; nothing where it offers none."""
    if context.offer is None:
        offer = _OFFER.search(context.profile.title)
        context.offer = offer["offer"] if offer else ""
    return context.offer


def proposals(context: Context) -> dict[str, bool]:
    """Return what is known of the headings of a paper that proposes something, or tells of what is not built yet; empty but
    for its title where it does not.
    """
    if context.proposals is None:
        title = context.profile.title
        proposes = _PROPOSES.search(title) or (_INTRODUCES.search(title) and _TO_BE_BUILT.search(context.text))
        context.proposals = {_PROPOSED: True} if proposes else {}
    return context.proposals


def is_had_by_firm(claim: Claim) -> bool:
    """Say whether a figure is what a firm that is to be bought has: 标的公司注册资本|5000万元, in 关于收购股权的公告."""
    text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
    clause = text[last_of(text, "，；。", 0, end) + 1 : end]
    if _HAD.search(clause) is None or any(word in clause for word in _TO_BE):
        return False
    title = claim.sentence.paragraph.context.profile.title
    return _BOUGHT.search(title) is not None or _BOUGHT_FIRM.search(text, 0, end) is not None


def demands(context: Context) -> bool:
    """Say whether a paper is a notice that asks for something anew: 关于做好老旧小区改造工作的通知."""
    if context.demands is None:
        context.demands = _DEMANDS.search(context.profile.title) is not None
    return context.demands


def asks(claim: Claim) -> bool:
    """Say whether a notice asks for a figure: 绿地率不低于25%; what it grants or tells of is no such."""
    text, start = claim.sentence.text, claim.sentence.start
    if not demands(claim.sentence.paragraph.context):
        return False
    end = claim.mention.start - start
    statement = last_of(text, "。；", 0, claim.mention.lead - start) + 1
    demand = _DEMANDED.search(text, statement, end)
    if demand is None:
        return False
    clause = last_of(text, "，；。", 0, demand.start()) + 1  # 市里已下达600万元，各县要|储备药剂30吨
    return _GRANTED.search(text[clause:end] + claim.right) is None


def drafts(context: Context) -> bool:
    """Say whether a paper lays a draft before those whom it is to hold for: 关于公开征求某办法意见的公告; a plan or a report
    says for itself what is to come.
    """
    if context.drafts is None:
        profile = context.profile
        context.drafts = profile.kind not in WHOLE and _DRAFT.search(profile.title) is not None
    return context.drafts


def is_drafted(claim: Claim) -> bool:
    """Say whether a draft lays a figure down: 每平方米补偿960元; what it tells of how things are is no such."""
    if not drafts(claim.sentence.paragraph.context):
        return False
    text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
    return _TOLD.search(text, last_of(text, "。；", 0, end) + 1, end) is None
