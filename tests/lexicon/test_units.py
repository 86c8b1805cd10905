"""The tables of units: every row by its own example, every alias in place of the one that the example has."""

import pytest

from jinzhou_extract import Extractor
from jinzhou_extract.lexicon import units as lexicon

UNITS = lexicon.load_units()
EXTRACTOR = Extractor()


def cases():
    for unit in UNITS:
        before, mention, after = unit.example.replace("】", "【").split("【")
        written = max((alias for alias in unit.aliases if mention.endswith(alias)), key=len, default=None)
        for alias in unit.aliases if written else [None]:
            text = mention if alias is None else mention.removesuffix(written) + alias
            yield pytest.param(unit, before, text, after, id=f"{unit.canonical}:{alias}")


@pytest.mark.parametrize(("unit", "before", "mention", "after"), [*cases()])
def test_every_spelling_is_found_with_its_unit_and_kind(unit, before, mention, after):
    [metric] = [m for m in EXTRACTOR.extract(before + mention + after) if m.start == len(before)]
    assert (metric.text, metric.unit, metric.kind) == (mention, unit.canonical, unit.kind)
