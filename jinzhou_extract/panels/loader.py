"""Reading catalogues: the built-in ones, and files that users write; an error names the file and the line."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import regex
from pydantic import ValidationError

from jinzhou_extract.errors import CatalogueError
from jinzhou_extract.panels.catalogue import CLOSE, OPEN, Catalogue, CatalogueFile, Indicator, Names

BUILT_IN = ("gov",)
"""Catalogues that come with the program, each a folder of TOML files beside this one."""

_ENTRY = re.compile(r"\s*\[\[\s*indicator\s*\]\]")
_LINE = re.compile(r"\(at line (\d+), column \d+\)|\(at end of document\)")


@dataclass(frozen=True, slots=True)
class _Text:
    """A catalogue file: what it is called, and what stands in it."""

    name: str
    text: str


def load_catalogue(name: str | Path) -> Catalogue:
    """Return the catalogue of this name (gov), or the one in a TOML file.

    A file that says `extends = "gov"` adds to that one; an indicator of the same id takes its place. Raise
    `CatalogueError`, with file and line, for what is no catalogue.
    """
    return _Loader().load(str(name))


class _Loader:
    """Loads one catalogue with those that it extends."""

    def __init__(self) -> None:
        self._open: list[str] = []

    def load(self, name: str) -> Catalogue:
        if name in self._open:
            raise CatalogueError(name, None, f"extends itself ({' → '.join([*self._open, name])})", "leave out one `extends`")
        self._open.append(name)
        parts = [(text, _parsed(text)) for text in _texts(name)]
        base = Catalogue((), {}, {})
        for text, part in parts:
            if part.extends is not None:
                base = self.load(part.extends if part.extends in BUILT_IN else str(Path(text.name).parent / part.extends))
        self._open.pop()
        names = base.names | {key: _names(text, key, entry) for text, part in parts for key, entry in part.names.items()}
        settings = base.settings | {key: entry for _, part in parts for key, entry in part.setting.items()}
        own: dict[str, Indicator] = {}
        for text, part in parts:
            for at, indicator in enumerate(part.indicator):
                if indicator.id in own:
                    raise _error(text, at, "id", f"id: {indicator.id!r} is there twice", "give each indicator an id of its own")
                if indicator.setting and indicator.setting not in settings:
                    raise _error(text, at, "setting", f"setting: there is no [setting.{indicator.setting}]", "write one")
                own[indicator.id] = _checked(indicator, names, text, at)
        if not own and not base.indicators:
            raise CatalogueError(parts[0][0].name, None, "holds no indicator", "write an [[indicator]] in it")
        kept = {item.id: item for item in base.indicators}
        return Catalogue(tuple((kept | own).values()), names, settings)


def _texts(name: str) -> Iterator[_Text]:
    if name in BUILT_IN:
        for file in sorted(_built_in(name), key=lambda item: item.name):
            yield _Text(file.name, file.read_text(encoding="utf-8"))
        return
    path = Path(name)
    if not path.suffix and not path.exists():
        raise CatalogueError(name, None, "is no catalogue", f"name a TOML file, or one that is built in: {', '.join(BUILT_IN)}")
    try:
        yield _Text(name, path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError:
        raise CatalogueError(name, None, "is not UTF-8", "save it as UTF-8") from None
    except OSError as error:
        raise CatalogueError(name, None, f"could not be read ({error.strerror or error})", "check the name") from None


def _built_in(name: str) -> Sequence[Traversable]:
    folder = files(__package__) / name
    return [file for file in folder.iterdir() if file.name.endswith(".toml")]


def _parsed(text: _Text) -> CatalogueFile:
    try:
        data = tomllib.loads(text.text)
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        line = int(found[1]) if found and found[1] else text.text.count("\n") + 1
        raise CatalogueError(text.name, line, f"is no TOML: {_LINE.sub('', str(error)).strip()}", "mend that line") from None
    try:
        return CatalogueFile.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place, said = first["loc"], first["msg"].removeprefix("Value error, ")
        raise CatalogueError(text.name, _line_of(text.text, place), _told(place, said), _advice(place)) from None


def _told(place: tuple[int | str, ...], said: str) -> str:
    key = ".".join(str(part) for part in place if not isinstance(part, int) and part != "indicator")
    said = said[:1].lower() + said[1:]
    return f"{key}: {said}" if key and not said.startswith(f"{key}:") else said


def _advice(place: tuple[int | str, ...]) -> str:
    key = place[-1] if len(place) > 2 and place[0] == "indicator" else None
    if isinstance(key, str) and key not in Indicator.model_fields:
        return f"an indicator has: {', '.join(Indicator.model_fields)}"
    return "docs/panel.md says what a catalogue holds"


def _line_of(text: str, place: tuple[int | str, ...]) -> int | None:
    """Return the line of a key, by its path: of the entry where the key is missing, None where nothing tells."""
    lines = text.splitlines()
    match place:
        case ("indicator", int(at), *keys):
            starts = [number for number, line in enumerate(lines) if _ENTRY.match(line)]
            if at >= len(starts):
                return None
            start = starts[at]
        case (str(table), str(name), *keys):
            head = re.compile(rf"\s*\[\s*{re.escape(table)}\.\"?{re.escape(name)}\"?\s*\]")
            start = next((number for number, line in enumerate(lines) if head.match(line)), -1)
        case _:
            start, keys = -1, list(place)
    key = next((part for part in keys if isinstance(part, str)), None)
    for number in range(start + 1, len(lines)):
        if lines[number].lstrip().startswith("["):
            break
        if key is not None and re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", lines[number]):
            return number + 1
    return start + 1 if start >= 0 else None


def _error(text: _Text, at: int, key: str, reason: str, hint: str) -> CatalogueError:
    return CatalogueError(text.name, _line_of(text.text, ("indicator", at, key)), reason, hint)


def _names(text: _Text, key: str, entry: Names) -> Names:
    for field in ("names", "without"):
        _check_patterns(text, ("names", key, field), getattr(entry, field))
    return entry


def _checked(indicator: Indicator, names: dict[str, Names], text: _Text, at: int) -> Indicator:
    """Return the indicator with the names it takes from the table; raise for a pattern or an example that is none."""
    for key in ("names", "without", "near"):
        _check_patterns(text, ("indicator", at, key), getattr(indicator, key))
    sought = [preference.partition(":")[2] for preference in indicator.prefer]
    _check_patterns(text, ("indicator", at, "prefer"), sought)
    for example in indicator.examples:
        if not 0 <= example.find(OPEN) < example.find(CLOSE):
            raise _error(text, at, "examples", f"examples: {example!r} marks no figure", f"put {OPEN}{CLOSE} around it")
    if indicator.of is None:
        return indicator
    entry = names.get(indicator.of)
    if entry is None:
        known = ", ".join(names) or "none"
        raise _error(text, at, "of", f"of: there is no [names.{indicator.of}]", f"the names of this catalogue: {known}")
    both = {"names": indicator.names + entry.names, "without": indicator.without + entry.without}
    return indicator.model_copy(update=both)


def _check_patterns(text: _Text, place: tuple[int | str, ...], patterns: Iterable[str]) -> None:
    for pattern in patterns:
        try:
            regex.compile(pattern)
        except regex.error as error:
            reason = f"{place[-1]}: {pattern!r} is no pattern ({error})"
            raise CatalogueError(text.name, _line_of(text.text, place), reason, "escape signs with \\") from None
