"""Names and values in WordprocessingML."""

from jinzhou_extract.readers.element import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def local(element: Element) -> str:
    """Return an element's name without its namespace, nothing for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(element: Element, *names: str) -> Element | None:
    """Return the element that `names` lead down to, or None."""
    found: Element | None = element
    for name in names:
        found = None if found is None else found.find(W + name)
    return found


def value(element: Element, *names: str) -> str | None:
    """Return the `val` of the element that `names` lead down to, or None."""
    found = child(element, *names)
    return None if found is None else found.get(W + "val")


def is_on(element: Element, *names: str) -> bool:
    """Say whether the switch that `names` lead down to is on: it stands there and is not set to off."""
    found = child(element, *names)
    return found is not None and found.get(W + "val") not in ("0", "false", "off", "none")
