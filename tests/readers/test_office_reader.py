"""Documents of old Office and WPS, and formats that are not read."""

import io
import shutil
import zipfile
from pathlib import Path

import pytest
from readings import FILES, problem, read, read_file

from jinzhou_extract import Document, InputError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import ENDINGS, read_documents
from jinzhou_extract.readers.source import file_source

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
NOTE = "was converted by LibreOffice to .{} before it was read; --no-office turns this off"
HINT = "open it in WPS, Office or LibreOffice and save it as .{}"


def stream(name: str) -> bytes:
    return OLE + name.encode("utf-16-le")


def archive(*names: str, mime: str = "") -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        if mime:
            packed.writestr("mimetype", mime)
        for name in names:
            packed.writestr(name, "x")
    return data.getvalue()


def converts(module: str) -> bool:
    """Say whether LibreOffice is there with the library of a part of it."""
    program = shutil.which("soffice")
    return program is not None and (Path(program).resolve().parent / module).exists()


@pytest.mark.skipif(not converts("libswlo.so"), reason="LibreOffice Writer is not installed")
def test_a_document_of_old_word_is_converted_and_says_so() -> None:
    document = read_file("libreoffice-budget.doc")
    assert document.notes == (NOTE.format("docx"),)
    assert document.text == read_file("libreoffice-budget.docx").text


@pytest.mark.skipif(not converts("libsclo.so"), reason="LibreOffice Calc is not installed")
def test_a_workbook_of_old_excel_is_converted_and_says_so_once() -> None:
    path = FILES.parent / "data" / "libreoffice.xls"
    first, second = read_documents(file_source(path, "a.xls"), ReadOptions())
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.source, first.notes) == ("a.xls#主要指标", (NOTE.format("xlsx"),))
    assert "| 3 | 社会消费品零售总额 | 12,345,678.90 | 12345679 | 5% |" in first.text
    assert second.notes == ()


@pytest.mark.parametrize(
    ("data", "name", "what", "target"),
    [
        (stream("WordDocument"), "a.doc", "the old binary format of Word", "docx"),
        (stream("WordDocument"), "a.wps", "the format of WPS Writer", "docx"),
        (stream("WordDocument"), "a.txt", "the old binary format of Word", "docx"),
        (stream("Workbook"), "a.xls", "the old binary format of Excel", "xlsx"),
        (stream("Book"), "a.doc", "the old binary format of Excel", "xlsx"),
        (stream("Workbook"), "a.et", "the format of WPS Spreadsheets", "xlsx"),
    ],
)
def test_without_conversion_it_says_what_it_is_and_what_to_do(
    monkeypatch: pytest.MonkeyPatch, data: bytes, name: str, what: str, target: str
) -> None:
    assert problem(data, name, office=False) == f"{name}: is in {what}; {HINT.format(target)}"
    monkeypatch.setattr(shutil, "which", lambda _: None)
    more = ", or install LibreOffice, which converts it"
    assert problem(data, name) == f"{name}: is in {what}; {HINT.format(target)}{more}"


@pytest.mark.parametrize(
    ("data", "name", "message"),
    [
        (stream("EncryptedPackage"), "a.xlsx", "is protected by a password; save it without one"),
        (stream("PowerPoint Document"), "a.ppt", "is in the old binary format of PowerPoint, which is not read; "),
        (b"5%", "a.wps", "is no .wps document; "),
        (archive("[Content_Types].xml", "ppt/presentation.xml"), "a.pptx", "is a presentation of PowerPoint (.pptx)"),
        (archive("a.xhtml", mime="application/epub+zip"), "a.epub", "is an EPUB book"),
        (archive("OFD.xml", "Doc_0/Document.xml"), "a.ofd", "is an OFD document"),
        (archive("content.xml", mime="application/vnd.oasis.opendocument.spreadsheet"), "a", "is a spreadsheet of LibreOffice"),
        (b"Rar!\x1a\x07\x00", "a.bin", "is a RAR archive, which is not read; unpack it and name the files in it"),
        (b"HN", "a.caj", "is a CAJ document, which is not read; "),
    ],
)
def test_what_is_not_read_is_named_with_what_to_do(data: bytes, name: str, message: str) -> None:
    assert problem(data, name).startswith(f"{name}: {message}")


def test_folders_are_searched_for_what_may_be_converted_and_not_for_what_is_never_read() -> None:
    assert {"doc", "wps", "xls", "et", "rtf", "odt", "mht", "eml", "gz"} <= ENDINGS
    assert not {"pptx", "epub", "ofd", "rar"} & ENDINGS


def test_a_file_that_cannot_be_converted_says_so() -> None:
    if not converts("libswlo.so"):
        pytest.skip("LibreOffice Writer is not installed")
    found = [item for item in _outcomes(stream("WordDocument")) if isinstance(item, InputError)]
    assert len(found) == 1
    assert "\n" not in str(found[0])


def _outcomes(data: bytes) -> list[Document | InputError]:
    try:
        return read(data, "a.doc")
    except InputError as error:
        return [error]
