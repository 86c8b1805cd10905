"""What the title of a paper offers or proposes, so that its figures are to come."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern
from jinzhou_extract.meaning.context import Context

_OFFER: Final = FilledPattern("tellings.toml", r"(?P<offer>{offers})[^，。]{0,24}{notices}")
_PROPOSES: Final = WordPattern("status.toml", "proposing_title")
_INTRODUCES: Final = FilledPattern("tellings.toml", r"(?:工程|项目)(?:情况)?{introduces}\Z")
_TO_BE_BUILT: Final = FilledPattern("tellings.toml", r"{built}后，[^。]{0,30}[将可]|(?:预期|预计){effects}")
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
