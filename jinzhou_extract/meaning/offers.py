"""What the title of a paper offers or proposes, so that its figures are to come."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.meaning.context import Context

_OFFER: Final = Pattern(r"(?P<offer>招聘|招录|招考|招募|招生|征集|招标)[^，。]{0,24}(?:公告|简章|章程|启事|通告|通知|计划)")
_PROPOSES: Final = WordPattern("status.toml", "proposing_title")
_INTRODUCES: Final = Pattern(r"(?:工程|项目)(?:情况)?(?:简介|介绍|概况|说明)\Z")
_TO_BE_BUILT: Final = Pattern(
    r"(?:建成|完工|竣工|投产|投用|投运|达产|实施)后，[^。]{0,30}[将可]|(?:预期|预计)(?:效益|效果|成效)"
)
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
