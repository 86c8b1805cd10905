"""Archives: each member is read for itself, and a bad one does not stop the others."""

import io
import sys
import warnings
import zipfile
from pathlib import Path

import pytest

from jinzhou_extract import Document, InputError
from jinzhou_extract.errors import PassedOverError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents, reader_for
from jinzhou_extract.readers.source import Source, file_source

FILES = Path(__file__).parent / "files" / "documents"


def read(data: bytes, name: str = "a.zip") -> list[Document | InputError]:
    return list(read_documents(Source(name, lambda: data), ReadOptions()))


def pack(members: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def pack_all(members: list[tuple[str, str]]) -> bytes:
    """Pack members, several of one name too."""
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w") as archive:
        warnings.simplefilter("ignore")
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content)
    return stream.getvalue()


def outcome(item: Document | InputError) -> tuple[str, str]:
    return (item.source, "read") if isinstance(item, Document) else (item.name, item.reason)


class TestFilesOfOtherPrograms:
    def test_an_archive_of_info_zip(self):
        found = read_documents(file_source(FILES / "info-zip.zip", "info-zip.zip"), ReadOptions())
        assert [outcome(item) for item in found] == [
            ("info-zip.zip/材料/上半年.md", "read"),
            ("info-zip.zip/材料/一季度.txt", "read"),
            ("info-zip.zip/材料/封面.gif", "is of no format that is read"),
            ("info-zip.zip/材料/附件/财政收支.docx", "read"),
            ("info-zip.zip/材料/附件/截断.docx", "is a broken archive (cut short or damaged)"),
        ]

    def test_names_and_texts_in_gbk(self):
        [document] = read_documents(file_source(FILES / "info-zip-gbk.zip", "info-zip-gbk.zip"), ReadOptions())
        assert isinstance(document, Document)
        assert (document.source, document.text) == (
            "info-zip-gbk.zip/月报/三月份.txt",
            "三月份，白河县签约项目12个，总投资3.6亿元。\n",
        )


class TestMembers:
    def test_are_read_by_content_first(self):
        page = "<html><head><title>要闻</title></head><body><p>投资5亿元，增长8%。</p></body></html>"
        [document] = read(pack({"a.txt": page}))
        assert isinstance(document, Document)
        assert (document.title, document.text) == ("要闻", "投资5亿元，增长8%。\n")

    @pytest.mark.parametrize("name", ["图.png", "LIESMICH"])
    def test_what_is_no_document_is_passed_over_and_told(self, name: str):
        passed, _ = read(pack({name: "x", "a.txt": "投资5亿元。"}))
        assert isinstance(passed, PassedOverError)
        assert outcome(passed) == (f"a.zip/{name}", "is of no format that is read")

    @pytest.mark.parametrize("name", ["../../a.txt", "b/../c.txt", "/etc/a.txt"])
    def test_of_another_folder_are_read(self, name: str):
        assert [outcome(item) for item in read(pack({name: "投资5亿元。"}))] == [(f"a.zip/{name}", "read")]

    @pytest.mark.parametrize("name", ["__MACOSX/._a.txt", ".hidden/a.txt", "~$a.docx"])
    def test_what_a_program_left_beside_documents_is_left_out(self, name: str):
        assert [outcome(item) for item in read(pack({name: "x", "a.txt": "投资5亿元。"}))] == [("a.zip/a.txt", "read")]

    @pytest.mark.filterwarnings("ignore:Duplicate name")
    def test_of_one_name_are_told_apart(self):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            for name in ("b/a.txt", "b/a.txt", "LIESMICH", "b/a.txt"):
                archive.writestr(name, "投资5亿元。")
        found = read(stream.getvalue())
        assert [item.source for item in found if isinstance(item, Document)] == [
            "a.zip/b/a.txt",
            "a.zip/b/a (2).txt",
            "a.zip/b/a (3).txt",
        ]

    def test_of_which_some_are_bad(self):
        members = {"a.txt": b"", "b.docx": b"PK\x03\x04", "c.txt": bytes(range(256)) * 9, "d.txt": "投资5亿元。"}
        assert [(name, reason == "read") for name, reason in map(outcome, read(pack(members)))] == [
            ("a.zip/a.txt", False),
            ("a.zip/b.docx", False),
            ("a.zip/c.txt", False),
            ("a.zip/d.txt", True),
        ]

    def test_a_member_whose_extra_is_missing(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setitem(sys.modules, "trafilatura", None)
        page, text = read(pack({"a.html": "<html><p>5亿元", "b.txt": "投资5亿元。"}))
        told = f"a.zip/a.html: HTML needs an extra that is not installed; run: {sys.executable} -m "
        assert str(page) == told + "pip install 'jinzhou-extract[html]'"
        assert isinstance(text, Document)

    def test_an_archive_in_the_archive(self):
        inner = pack({"b.txt": "投资5亿元。"})
        assert [outcome(item) for item in read(pack({"inner.zip": inner, "a.txt": "投资5亿元。"}))] == [
            ("a.zip/inner.zip", "is an archive inside an archive"),
            ("a.zip/a.txt", "read"),
        ]

    def test_a_document_that_is_an_archive_itself_is_read(self):
        word = (FILES / "pandoc.docx").read_bytes()
        assert [outcome(item) for item in read(pack({"a.docx": word}, zipfile.ZIP_STORED))] == [("a.zip/a.docx", "read")]


class TestNames:
    def test_two_members_of_one_name_are_two_documents(self):
        stream = io.BytesIO()
        with warnings.catch_warnings(), zipfile.ZipFile(stream, "w") as archive:
            warnings.simplefilter("ignore")
            for text in ("投资5亿元。", "投资6亿元。", "投资7亿元。"):
                archive.writestr("月报/a.txt", text)
        first, second, third = read(stream.getvalue())
        assert [item.source for item in (first, second, third)] == [
            "a.zip/月报/a.txt",
            "a.zip/月报/a (2).txt",
            "a.zip/月报/a (3).txt",
        ]
        assert (first.text, second.text, third.text) == ("投资5亿元。", "投资6亿元。", "投资7亿元。")

    @pytest.mark.parametrize(
        ("names", "told"),
        [
            (["a.txt", "a.txt", "a (2).txt"], ["a.txt", "a (3).txt", "a (2).txt"]),
            (["a (2).txt", "a.txt", "a.txt"], ["a (2).txt", "a.txt", "a (3).txt"]),
            (["b/a.txt", "a.txt"], ["b/a.txt", "a.txt"]),
        ],
    )
    def test_no_name_is_that_of_another_member(self, names: list[str], told: list[str]):
        found = read(pack_all([(name, f"投资{number}亿元。") for number, name in enumerate(names, 5)]))
        assert [item.source.removeprefix("a.zip/") for item in found] == told

    @pytest.mark.parametrize("name", ["", ".", "..", "//", "/..", "a/."])
    def test_a_name_that_is_none_costs_no_other_member(self, name: str):
        found = read(pack_all([(name, "x"), (name, "y"), ("月报.txt", "投资5亿元。")]))
        assert outcome(found[-1]) == ("a.zip/月报.txt", "read")


class TestDamage:
    def test_places_that_are_all_wrong_by_the_same_step_are_found(self):
        data = bytearray(pack({"a.txt": "投资5亿元。", "b.txt": "增长8%。"}))
        end = data.rindex(b"PK\x05\x06")
        at = int.from_bytes(data[end + 16 : end + 20], "little")
        data[end + 16 : end + 20] = (at + 4).to_bytes(4, "little")
        assert [outcome(item) for item in read(bytes(data))] == [("a.zip/a.txt", "read"), ("a.zip/b.txt", "read")]

    def test_a_member_with_a_wrong_checksum(self):
        data = pack({"a.txt": "投资5亿元。", "b.txt": "增长8%。"}, zipfile.ZIP_STORED).replace(
            "5亿".encode(), "6亿".encode(), 1
        )
        assert [outcome(item) for item in read(data)] == [
            ("a.zip/a.txt", "is damaged in the archive"),
            ("a.zip/b.txt", "read"),
        ]

    def test_a_member_under_a_password(self):
        data = bytearray(pack({"a.txt": "投资5亿元。"}))
        for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            data[data.index(mark) + offset] |= 1
        assert [outcome(item) for item in read(bytes(data))] == [("a.zip/a.txt", "is protected by a password")]

    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (pack({"a.txt": "投资5亿元。"})[:60], "is a broken archive"),
            (b"PK\x03\x04" + bytes(40), "is a broken archive"),
            (pack({}), "holds no file of a known format"),
            (pack({"图.png": "x"}), "holds no file of a known format"),
        ],
    )
    def test_of_the_whole(self, data: bytes, reason: str):
        with pytest.raises(InputError, match=f"a.zip: {reason}"):
            read(data)

    def test_a_bomb(self):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            with archive.open("bomb.txt", "w") as member:
                for _ in range(70):
                    member.write(bytes(1 << 20))
            archive.writestr("a.txt", "投资5亿元。")
        assert [outcome(item) for item in read(stream.getvalue())] == [
            ("a.zip/bomb.txt", "would unpack to 73,400,320 bytes, as no document does"),
            ("a.zip/a.txt", "read"),
        ]


class TestRecognition:
    def test_by_content(self):
        assert reader_for(Source("a.bin", lambda: pack({"a.txt": "5"}))).name == "zip"

    def test_a_word_document_is_no_archive_of_documents(self):
        assert reader_for(file_source(FILES / "pandoc.docx")).name == "docx"

    def test_an_archive_that_begins_with_a_word_document_is_one(self):
        word = (FILES / "pandoc.docx").read_bytes()
        assert reader_for(Source("a.bin", lambda: pack({"a.docx": word}, zipfile.ZIP_STORED))).name == "zip"
