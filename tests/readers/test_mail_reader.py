"""Saved pages (.mht) and mails (.eml)."""

import datetime as dt
from email.message import EmailMessage

from readings import FILES, problem, read, read_file, read_one

from jinzhou_extract import Document, InputError

PAGE = "<html><head><title>要闻</title></head><body><p>全市投资5亿元，增长8%。</p></body></html>"


def mail(text: str = "全市投资5亿元。", **headers: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in {"Subject": "三月简报", "To": "a@b.cn", "Date": "Tue, 05 Mar 2024 09:00:00 +0800", **headers}.items():
        message[name] = value
    message.set_content(text)
    return message


def page(charset: str, encoded: bytes) -> bytes:
    head = "From: <Saved by Blink>\r\nSubject: x\r\nDate: Sat, 28 Nov 2026 16:45:07 GMT\r\nMIME-Version: 1.0\r\n"
    head += 'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
    part = f"--b\r\nContent-Type: text/html{charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    return head.encode() + part.encode() + encoded + b"\r\n--b--\r\n"


def test_a_page_that_chromium_saved_is_that_page() -> None:
    saved, shown = read_file("chromium.mhtml"), read_file("chromium.html")
    assert (saved.text, saved.title, saved.date) == (shown.text, shown.title, shown.date)


def test_the_day_of_saving_is_not_the_date_of_a_page() -> None:
    assert read_one(page("; charset=utf-8", PAGE.encode()), "a.mht").date is None


def test_a_page_is_decoded_as_its_part_says_or_as_it_is() -> None:
    for charset in ("; charset=gb2312", "; charset=utf-8", ""):
        assert read_one(page(charset, PAGE.encode("gb18030")), "a.mht").text == "全市投资5亿元，增长8%。\n"


def test_a_mail_has_a_title_and_a_date() -> None:
    document = read_one(mail().as_bytes(), "a.eml")
    assert (document.text, document.title, document.date) == ("全市投资5亿元。\n", "三月简报", dt.date(2024, 3, 5))


def test_the_page_of_a_mail_is_read_before_its_plain_words() -> None:
    message = mail()
    message.add_alternative(PAGE, subtype="html")
    assert read_one(message.as_bytes(), "a.eml").text == "全市投资5亿元，增长8%。\n"


def test_documents_that_are_attached_are_read_and_the_rest_is_named() -> None:
    message = mail()
    word = (FILES / "pandoc.docx").read_bytes()
    for name, data in {"简报.docx": word, "坏.docx": b"5", "图.png": b"\x89PNG"}.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    body, attached, bad = read(message.as_bytes(), "a.eml")
    assert isinstance(body, Document)
    assert isinstance(attached, Document)
    assert isinstance(bad, InputError)
    assert body.notes == ("attachments not read: 图.png",)
    assert (attached.source, attached.title) == ("a.eml/简报.docx", "临溪市2023年工业经济简报")
    assert str(bad).startswith("a.eml/坏.docx: is no Word document")


def test_a_mail_is_known_by_its_content() -> None:
    assert read_one(mail().as_bytes(), "a.txt").title == "三月简报"
    assert read_one("关于: 5%\nMIME-Version: 增长8%\n".encode(), "a.txt").title is None


def test_what_holds_no_text_is_said_so() -> None:
    message = EmailMessage()
    message.set_content(b"\x89PNG", maintype="image", subtype="png")
    assert problem(message.as_bytes(), "a.eml").startswith("a.eml: holds no page and no text; ")


def test_parts_in_parts_without_end_are_told() -> None:
    parts = "".join(f"--a{n}\nContent-Type: multipart/mixed; boundary=a{n + 1}\n\n" for n in range(2000))
    nested = f"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a0\n\n{parts}投资3亿元"
    assert problem(nested.encode(), "a.mhtml").startswith("a.mhtml: nests its parts too deeply to be read; ")
