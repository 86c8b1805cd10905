"""What all tests share: settings, and metrics made by hand."""

from collections.abc import Callable

import pytest
from hypothesis import settings

from jinzhou_extract import Kind, Metric

settings.register_profile("steady", deadline=None)  # no test depends on the machine's speed
settings.load_profile("steady")


@pytest.fixture
def metric() -> Callable[..., Metric]:
    """Makes a metric of which only the named fields matter."""

    def made(text: str = "118个", **fields: object) -> Metric:
        start = fields.get("start", 0)
        known = {"source": "a.txt", "kind": Kind.COUNT, "sentence": text, "id": f"a.txt-{start}", "start": start}
        return Metric(**{**known, "end": start + len(text), "text": text, **fields})

    return made
