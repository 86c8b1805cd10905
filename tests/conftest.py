"""What all tests share: settings, and metrics made by hand."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from jinzhou_extract import Kind, Metric
from jinzhou_extract.writers.beside import new_beside

# No test depends on the machine's speed, nor on luck: other examples are tried by hand, with the profile `searching`.
settings.register_profile("searching", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("steady", settings.get_profile("searching"), derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


@pytest.fixture
def metric() -> Callable[..., Metric]:
    """Makes a metric of which only the named fields matter."""

    def made(text: str = "118个", **fields: object) -> Metric:
        start = fields.get("start", 0)
        known = {"source": "a.txt", "kind": Kind.COUNT, "sentence": text, "id": f"a.txt-{start}", "start": start}
        return Metric(**{**known, "end": start + len(text), "text": text, **fields})

    return made


@pytest.fixture
def killed_while_writing() -> Callable[[Path], Path]:
    """Leaves what a run leaves that is killed while it writes a file, and returns it."""

    def kill(path: Path) -> Path:
        with new_beside(path, 0o600) as partial:
            kept = partial.path.with_name("kept")
            os.link(partial.path, kept)
        return kept.rename(partial.path)

    return kill
