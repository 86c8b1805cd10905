"""Saved web pages (.mht, .mhtml) and mails (.eml): the page or the words of the mail, and the documents attached to it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from jinzhou_extract.document import Document
from jinzhou_extract.document.where import Where
from jinzhou_extract.errors import InputError
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.base import Reader
from jinzhou_extract.readers.decode import GUESSED
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source

if TYPE_CHECKING:
    from email.message import EmailMessage, Message

_OPENING = Pattern(r"(?im)\A(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?mime-version:")
"""Lines with a name, among them the version of MIME."""

_NAME = b"mime-version:"
"""The name of that line, without which most files are sooner known to be no mail."""

SENT = ("to", "received", "message-id")
"""Headers of what was sent; a page that a browser saved has none of them, and the date of its saving."""


class MailReader:
    """Reads the page in a MIME file, or the text of a mail, as the reader of that format does."""

    name = "mail"
    endings: tuple[str, ...] = ("mht", "mhtml", "eml")
    extra: str | None = None
    many = False

    def __init__(self, reader_for: Callable[[Source], Reader], is_known: Callable[[Source], bool]) -> None:
        """Take what finds the reader of a part, and what says by its name whether there is one."""
        self._reader_for = reader_for
        self._is_known = is_known

    def recognises(self, source: Source) -> bool:
        """Say whether it begins with the headers of MIME."""
        return _NAME in source.head.lower() and _OPENING.match(source.head.decode("ascii", "replace")) is not None

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        """Yield the document of the page or mail, then those of its attachments."""
        try:
            yield from self._read(source, options)
        except RecursionError:
            hint = "save the page as HTML, or the mail as text"
            raise InputError(source.name, "nests its parts too deeply to be read", hint) from None

    def _read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        from email import message_from_bytes, policy  # only now: other formats need none of it
        from email.message import EmailMessage

        message = message_from_bytes(source.data, policy=policy.default)
        assert isinstance(message, EmailMessage)  # by the policy
        body = message.get_body(("related", "html", "plain"))
        if body is not None and body.get_content_maintype() == "multipart":
            body = next((part for part in body.walk() if part.get_content_type() == "text/html"), None)
        attached = list(message.iter_attachments()) if _was_sent(message) and message.is_multipart() else []
        named = [(f"{source.name}/{_file_name(part)}", part) for part in attached]
        known = [(name, part) for name, part in named if self._is_known(_part_source(name, part))]
        passed = [name.rpartition("/")[2] for name, part in named if (name, part) not in known]
        notes = (f"attachments not read: {', '.join(passed)}",) if passed else ()
        if _is_cut(message):
            notes = (*notes, "the file ends in the middle of a part (cut short); save it anew")
        if body is None and not known:
            raise InputError(source.name, "holds no page and no text", "save the page as HTML, or the mail as text")
        if body is not None:
            yield from self._body(source, message, body, options, notes)
        for name, part in known:
            yield from self._part(_part_source(name, part), options)

    def _body(
        self, source: Source, message: "EmailMessage", body: "Message", options: ReadOptions, notes: tuple[str, ...]
    ) -> Iterator[Document | InputError]:
        kind = "html" if body.get_content_subtype() == "html" else "txt"
        data = _text(body)
        inner = Source(source.name, lambda: data, packed_ending=kind)
        subject = " ".join(str(message["subject"] or "").split()) or None
        for item in self._reader_for(inner).read(inner, options):
            if isinstance(item, Document):
                sent = (_date(message) if _was_sent(message) else None) if item.date_from is Where.SOURCE else None
                item = replace(item, date=sent or item.date, notes=(*notes, *item.notes))
                if subject and not item.title:
                    item = replace(item, title=subject, title_from=Where.SOURCE)
            yield item

    def _part(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        try:
            yield from self._reader_for(source).read(source, options)
        except InputError as error:
            yield error


def _is_cut(message: "Message") -> bool:
    """Say whether the line that ends the last part is missing."""
    from email.errors import CloseBoundaryNotFoundDefect

    return any(isinstance(defect, CloseBoundaryNotFoundDefect) for defect in message.defects)


def _was_sent(message: "Message") -> bool:
    return any(name in message for name in SENT)


def _part_source(name: str, part: "Message") -> Source:
    data = part.get_payload(decode=True)
    return Source(name, lambda: data if isinstance(data, bytes) else b"")


def _file_name(part: "Message") -> str:
    return " ".join((part.get_filename() or "").replace("/", "_").split()) or "attachment"


def _text(part: "Message") -> bytes:
    """Return the text of a part in UTF-8 where the part says its encoding rightly, else its bytes."""
    data = part.get_payload(decode=True)
    assert isinstance(data, bytes)  # the part is no multipart
    said = (part.get_content_charset() or "").lower()
    try:
        return data.decode(GUESSED.get(said, said)).encode()
    except (LookupError, UnicodeError):
        return data


def _date(message: "EmailMessage") -> date | None:
    """Return the day on which a mail was sent."""
    try:
        sent = message["date"].datetime if message["date"] else None
    except (ValueError, TypeError, AttributeError):
        return None
    return sent.date() if isinstance(sent, datetime) else None
