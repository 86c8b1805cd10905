"""Bytes to text: UTF-8, UTF-16, GB 18030 (and so GBK and GB 2312) and Big5."""

import codecs

from jinzhou_extract.errors import InputError
from jinzhou_extract.lexicon.pattern import Pattern

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # which begins as the next one does
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
)
GUESSED = {
    "gb18030": "gb18030",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5",
    "big5hkscs": "big5hkscs",
    "cp950": "big5",
}
"""Encodings that Chinese text comes in; another guess means that the guess is wrong."""

SAMPLE = 64 * 1024
"""How many bytes or characters a guess looks at."""

MIN_WIDE = 16
"""Bytes from which on UTF-16 is told from Big5 without a digit, a space or a line end, which only UTF-16 writes with NUL."""

MAX_UNCERTAIN = 48
"""Bytes up to which a text that is neither UTF-8 nor marked may be in another encoding than the one that fits it best."""

_STRANGE = Pattern("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff]")
"""Controls but for those that part lines and words, private use, and what stands for broken characters."""

MAX_STRANGE = 0.1
"""The share of characters that no text has, from which on the bytes are none."""

MAX_BROKEN = 0.3
"""Broken characters for each Chinese one up to which a text is still of the encoding that it is broken in."""

REPLACE = ":replace"
"""What the user puts behind an encoding to have � in the place of what cannot be decoded, instead of an error."""

NAMES = "for example gb18030, big5 or utf-16"


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """Return the text of `data`, without a byte-order mark.

    `encoding` is what the user says, a name that Python knows, with :replace behind it to be lenient; without it, a mark
    decides, then UTF-8 if the bytes are UTF-8, then a guess among the encodings that Chinese comes in. Raises
    `InputError` where the bytes are no text.
    """
    if encoding is not None:
        return _as_told(data, name, encoding)
    found = recognise(data)
    if found is None:
        raise _unrecognised(data, name)
    mark = next((mark for mark, marked in MARKS if marked == found and data.startswith(mark)), b"")
    return _strictly(data[len(mark) :], name, found)


def doubts(data: bytes, encoding: str | None) -> tuple[str, ...]:
    """Return what to say of an encoding that was guessed from too few bytes to be certain; nothing where it is certain."""
    if encoding is not None or len(data) > MAX_UNCERTAIN or _fits(data, "utf-8"):
        return ()
    if any(data.startswith(mark) for mark, _ in MARKS):
        return ()
    return (f"was taken for {recognise(data)}, of which so short a text is no proof; pass --encoding to be certain",)


def recognise(data: bytes) -> str | None:
    """Return the name of the encoding that `data` is in, or None where there is none that fits all of it."""
    for mark, marked in MARKS:
        if data.startswith(mark):
            return marked
    if _fits(data, "utf-8") and not _is_strange(data.decode("utf-8")):
        return "utf-8"
    if len(data) % 2 == 0 and (b"\0" in data[:SAMPLE] or len(data) >= MIN_WIDE):
        for wide in ("utf-16-le", "utf-16-be"):
            if _fits(data, wide) and _is_all_chinese(data[:SAMPLE].decode(wide, "ignore")):
                return wide
    if _is_binary(data) or _few_broken(data.decode("utf-8", "replace")):
        return None  # broken UTF-8 may well be GB 18030 to the last byte, and nonsense
    candidates = dict.fromkeys(filter(None, (_guess(data), "gb18030", "big5")))
    return next((item for item in candidates if _fits(data, item) and not _is_strange(data.decode(item))), None)


def _guess(data: bytes) -> str | None:
    import chardet  # only what is not UTF-8 needs it

    start = next((place for place, byte in enumerate(data) if byte > 0x7F), 0)
    return GUESSED.get((chardet.detect(data[start : start + SAMPLE])["encoding"] or "").lower())


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeError:
        return False
    return True


def _as_told(data: bytes, name: str, encoding: str) -> str:
    plain = encoding.removesuffix(REPLACE)
    if not is_encoding(plain):
        raise InputError(name, f"unknown encoding {plain!r}", f"pass one that exists, {NAMES}")
    for mark, marked in MARKS:
        if data.startswith(mark) and codecs.lookup(plain).name.startswith(codecs.lookup(marked).name[:6]):
            data = data[len(mark) :]
    return data.decode(plain, "replace") if encoding != plain else _strictly(data, name, plain)


def is_encoding(name: str) -> bool:
    """Say whether Python knows `name` as an encoding of text, with or without :replace behind it."""
    try:
        b"a".decode(name.removesuffix(REPLACE) or "none")
    except UnicodeError:
        return True  # known, though it needs more than one byte
    except (LookupError, ValueError):
        return False
    return True


def _strictly(data: bytes, name: str, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        start = error.start if isinstance(error, UnicodeDecodeError) else 0
        found = recognise(data)
        hint = f"it seems to be {found}: pass --encoding {found}"
        if found in (None, encoding):
            hint = f"mend it, or pass --encoding {encoding}{REPLACE}, which puts \ufffd there"
        raise InputError(name, f"is not {encoding} (line {_line(data, start)} cannot be decoded)", hint) from None


def _unrecognised(data: bytes, name: str) -> InputError:
    """Return the error for bytes that are in no encoding as a whole: a few broken characters, another one, or no text."""
    if _is_binary(data):
        return InputError(name, "is no text but binary data", "pass a text, or a document of a known format")
    for encoding in dict.fromkeys(filter(None, ("utf-8", _guess(data), "gb18030", "big5"))):
        text = data.decode(encoding, "replace")
        if broken := _few_broken(text):
            line = text.count("\n", 0, text.index("\ufffd")) + 1
            return InputError(
                name,
                f"is {encoding} with {broken} broken character{'s' if broken > 1 else ''}, the first in line {line}",
                f"mend it, or pass --encoding {encoding}{REPLACE}, which puts \ufffd there",
            )
    return InputError(name, "is in no encoding that could be recognised", f"pass --encoding with the right name, {NAMES}")


def _few_broken(text: str) -> int:
    """Return how many characters of a text could not be decoded, or 0 where they are too many for the encoding to be right."""
    broken = text.count("\ufffd")
    return broken if broken <= MAX_BROKEN * sum(map(_is_chinese, text)) else 0


def _is_binary(data: bytes) -> bool:
    """Say whether bytes that are in no wide encoding hold what no text holds."""
    return b"\0" in data[:SAMPLE] or _fits(data, "utf-8")


def _line(data: bytes, place: int) -> int:
    return data.count(b"\n", 0, place) + 1


def _is_chinese(char: str) -> bool:
    """Say whether a character is Han, or of the punctuation and full-width forms that go with it."""
    return "\u4e00" <= char <= "\u9fff" or "\u3000" <= char <= "\u303f" or "\uff00" <= char <= "\uffef"


def _is_all_chinese(text: str) -> bool:
    """Say whether all of a text is what Chinese text has: the mark of a right guess among two-byte encodings."""
    return bool(text) and all(_is_chinese(char) or " " <= char <= "~" or char in "\t\r\n—–‘’“”·…℃°×±%‰" for char in text)


def _is_strange(text: str) -> bool:
    """Say whether characters that no text has are too many: controls, private use, unassigned planes."""
    sample = text[:SAMPLE]
    return len(_STRANGE.findall(sample)) > MAX_STRANGE * len(sample)
