"""The place that a figure is about."""

from jinzhou_extract.document.document import Document
from jinzhou_extract.document.home import Home, HomeReader
from jinzhou_extract.lexicon.regions import Region, Regions
from jinzhou_extract.metric import Kind
from jinzhou_extract.places.finder import PlaceFinder
from jinzhou_extract.relations.places import Named, SentencePlaces
from jinzhou_extract.relations.rule import Rule, RuleSet
from jinzhou_extract.relations.sentence import Claim

FROM_PARAGRAPH = "region-from-paragraph"
"""Flag of a region that neither the statement nor anything about the document names."""


class RegionRules:
    """The rules that find a region; built once, immutable."""

    def __init__(self, regions: Regions) -> None:
        finder = PlaceFinder(regions)
        self._finder = finder
        self._homes = HomeReader(finder)
        self._places = SentencePlaces(finder)
        self.rules = RuleSet(
            Rule("region-named", self._named),
            Rule("region-paragraph", self._paragraph),
            Rule("region-document", self._document),
        )

    def home_of(self, document: Document) -> Home | None:
        """Return the place that a document is about, with what tells it."""
        return self._homes.home_of(document)

    def _named(self, claim: Claim) -> bool:
        sentence = claim.sentence
        if sentence.places is None:
            sentence.places = self._places.of(sentence)
        before = claim.mention.start - sentence.start
        for place in reversed(sentence.places):
            if place.end <= before and _holds(place, claim, before):
                _settle(claim, place.region)
                home = sentence.paragraph.context.home
                if place.is_own and home is not None and place.region.code:
                    claim.flags += home.flags
                return True
        return False

    def _paragraph(self, claim: Claim) -> bool:
        paragraph = claim.sentence.paragraph
        if paragraph.context.home is not None:
            return False
        if paragraph.place is None:
            names = (place for place in self._finder.named(paragraph.text, None))
            found = next((place.region for place in names if self._finder.means_itself(paragraph.text, place)), None)
            paragraph.place = (found,)
        place = paragraph.place[0]
        if place is None:
            return False
        _settle(claim, place)
        claim.flags += (FROM_PARAGRAPH,)
        return True

    @staticmethod
    def _document(claim: Claim) -> bool:
        home = claim.sentence.paragraph.context.home
        if home is None:
            return False
        _settle(claim, home.region)
        claim.flags += home.flags
        return True


def _holds(place: Named, claim: Claim, before: int) -> bool:
    """Say whether a place still holds for a figure at `before`: one that opens its clause does to the end of the statement,
    any other to the end of the clause. The place among which a rank is held is not where it is.
    """
    text = claim.sentence.text
    if claim.mention.kind is Kind.RANK and claim.relative_to is not None and text[place.start : place.end] in claim.relative_to:
        return False
    if place.opens:
        return "；" not in text[place.end : before] and ";" not in text[place.end : before]
    return not any(place.end <= first < before for first, _ in claim.sentence.boundaries)


def _settle(claim: Claim, region: Region) -> None:
    claim.region, claim.region_code = region.name, region.code or None
