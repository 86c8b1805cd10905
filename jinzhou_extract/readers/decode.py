"""Bytes to text: UTF-8, UTF-16, GB 18030 (and so GBK and GB 2312) and Big5."""

import codecs

import chardet

from jinzhou_extract.errors import InputError

MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
GUESSED = {
    "gb18030": "gb18030",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5",
    "big5hkscs": "big5hkscs",
    "cp950": "big5",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "utf-16": "utf-16",
}
"""Encodings that Chinese text comes in; another guess means that the guess is wrong."""

SAMPLE = 64 * 1024
"""How many bytes the guess looks at."""

MAX_STRANGE = 0.1
"""The share of characters that no text has, from which on the bytes are none."""

HINT = "pass --encoding with the right name, for example gb18030 or big5"


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """Return the text of `data`, without a byte-order mark.

    `encoding` is what the user says; without it, a mark decides, then UTF-8 if the bytes are UTF-8, then a guess among
    the encodings that Chinese comes in. Raises `InputError` where the bytes are no text.
    """
    if encoding is not None:
        return _as_told(data, name, encoding)
    for mark, marked in MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], name, marked)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = _guessed(data, name)
    if _is_strange(text):
        raise InputError(name, "is no text (binary data)", HINT)
    return text


def _as_told(data: bytes, name: str, encoding: str) -> str:
    try:
        codecs.lookup(encoding)
    except LookupError:
        raise InputError(name, f"unknown encoding {encoding!r}", HINT) from None
    for mark, marked in MARKS:
        if data.startswith(mark) and codecs.lookup(encoding).name.startswith(codecs.lookup(marked).name[:6]):
            data = data[len(mark) :]
    return _strictly(data, name, encoding)


def _strictly(data: bytes, name: str, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(name, f"is not {encoding} (byte {error.start} cannot be decoded)", HINT) from None


def _guessed(data: bytes, name: str) -> str:
    found = chardet.detect(data[:SAMPLE])["encoding"]
    encoding = GUESSED.get((found or "").lower())
    for candidate in dict.fromkeys(filter(None, (encoding, "gb18030", "big5"))):
        try:
            text = data.decode(candidate)
        except UnicodeDecodeError:
            continue
        if not _is_strange(text):
            return text
    raise InputError(name, "is in no encoding that could be recognised", HINT)


def _is_strange(text: str) -> bool:
    """Say whether characters that no text has are too many: controls, private use, unassigned planes."""
    sample = text[:SAMPLE]
    strange = sum(
        1
        for char in sample
        if (char < " " and char not in "\t\n\r\f\v")
        or "\x7f" <= char < "\xa0"
        or char == "\ufffd"
        or "\ue000" <= char <= "\uf8ff"
    )
    return strange > MAX_STRANGE * len(sample)
