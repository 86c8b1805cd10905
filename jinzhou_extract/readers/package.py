"""Documents that are archives of parts: which format an archive is, and the parts of one of Office."""

import posixpath
import zipfile
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from jinzhou_extract.readers.element import Element
from jinzhou_extract.readers.source import Source

CONTENT_TYPES = "[Content_Types].xml"
"""The part that every package of Office has, wherever it stands among the others."""

OFFICE = {"docx": "word/", "xlsx": "xl/", "pptx": "ppt/"}
"""The folder that tells what a package of Office is."""

MIMETYPE = {
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "epub": "application/epub+zip",
}
"""What begins the first member, `mimetype`, of the other formats, which is never packed."""

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STRICT = b"http://purl.oclc.org/ooxml/"
_USUAL = b"http://schemas.openxmlformats.org/"
_PLACES = ((_STRICT + b"wordprocessingml/main", _USUAL + b"wordprocessingml/2006/main"),)
"""Word's strict format has the names of the usual one in another space."""


def package_kind(source: Source) -> str | None:
    """Return the ending of the format that an archive is, whatever its first member is; None for what is no document."""
    names = source.members
    if not names:
        return None
    if "mimetype" in names:
        return next((kind for kind, mime in MIMETYPE.items() if mime.encode() in source.head), None)
    if "OFD.xml" in names:
        return "ofd"
    is_package = CONTENT_TYPES in names or "_rels/.rels" in names
    found = (kind for kind, folder in OFFICE.items() if any(name.startswith(folder) for name in names))
    return next((kind for kind in found if is_package or _is_cut_short(names)), None)


def _is_cut_short(names: frozenset[str]) -> bool:
    """Say whether the names are those of parts alone: what is left of a package whose list of contents is gone."""
    folders = ("word/", "xl/", "ppt/", "docProps/", "customXml/", "_rels/")
    return all(name.startswith(folders) for name in names)


class Package:
    """The parts of a package of Office; only those that are asked for are unpacked."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = {name.lower(): name for name in archive.namelist()}

    def main(self) -> str:
        """Return the name of the part that everything else belongs to; raise `KeyError` where there is none."""
        return self.related("", "officeDocument")[0]

    def related(self, part: str, kind: str) -> list[str]:
        """Return the parts that `part` names as its `kind` (styles, numbering, footnotes …), by the end of the relation.

        A part that needs no other has no list of them; the package itself always has one.
        """
        folder, base = posixpath.split(part)
        named = posixpath.join(folder, "_rels", f"{base}.rels")
        if part and named.lower() not in self._names:
            return []
        relations = self.xml(named)
        found = [item for item in relations.findall(_RELATION) if (item.get("Type") or "").rpartition("/")[2] == kind]
        if not found and not part:
            raise KeyError(kind)
        targets = (item.get("Target") or "" for item in found if item.get("TargetMode") != "External")
        return [posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/") for target in targets]

    def roots(self, part: str, kind: str) -> Iterator[Element]:
        """Yield the roots of the parts that `part` names as its `kind` and that are there."""
        yield from (self.xml(name) for name in self.related(part, kind) if name.lower() in self._names)

    def xml(self, part: str) -> Element:
        """Return the root of a part; raise `KeyError` where it is missing, `lxml.etree.LxmlError` where it is no XML."""
        from lxml import etree

        data = self._archive.read(self._names[part.lower()])
        for strict, usual in _PLACES:
            data = data.replace(strict, usual) if strict in data else data
        root: Element = etree.fromstring(data, self._parser)
        return root

    @cached_property
    def _parser(self) -> Any:  # noqa: ANN401 - the library has no types
        from lxml import etree

        return etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
