"""The same texts in other containers: are their figures the same?

`python -m benchmarks.containers --docs DIR` writes the .txt files of DIR as corpora, web pages, an archive and, with the
programs that are installed, as Word documents and PDFs, extracts from each and prints the share of (value, unit, kind, text)
that is equal to the text file's.
"""

import argparse
import csv
import gzip
import html
import json
import shutil
import subprocess
import tempfile
import zipfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from decimal import Decimal
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

from jinzhou_extract import Document, Extractor
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import file_source

Key = tuple[Decimal | None, str | None, str, str]
Texts = dict[str, str]
Figures = dict[str, Counter[Key]]
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
LIBREOFFICE = ("soffice", "libreoffice")
STYLE = """@page { size: A4; margin: 25mm 20mm; @bottom-center { content: "— " counter(page) " —"; } }
body { font: 12pt/1.7 sans-serif; } p { margin: 0 0 0.4em; text-indent: 2em; text-align: justify; }"""


def as_jsonl(texts: Texts, folder: Path) -> list[Path]:
    """Write one JSON Lines file with the names as ids."""
    path = folder / "corpus.jsonl"
    lines = (json.dumps({"id": name, "text": text}, ensure_ascii=False) for name, text in texts.items())
    path.write_text("\n".join(lines), encoding="utf-8")
    return [path]


def as_csv(texts: Texts, folder: Path) -> list[Path]:
    """Write one CSV file as spreadsheets do: with a byte-order mark and Windows line ends."""
    path = folder / "corpus.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows([("id", "text"), *texts.items()])
    return [path]


def as_parquet(texts: Texts, folder: Path) -> list[Path]:
    """Write one Parquet file."""
    import pyarrow as pa
    from pyarrow.parquet import write_table

    path = folder / "corpus.parquet"
    write_table(pa.table({"id": list(texts), "text": list(texts.values())}), path)
    return [path]


def as_xlsx(texts: Texts, folder: Path) -> list[Path]:
    """Write one workbook; a cell holds 32,767 characters at most, so longer texts go over several rows."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("corpus")
    sheet.append(["id", "text"])
    for name, text in texts.items():
        for part in _parts(text, 30_000):
            sheet.append([name, part])
    path = folder / "corpus.xlsx"
    book.save(path)
    return [path]


def as_html(texts: Texts, folder: Path) -> list[Path]:
    """Write each text as a page with a paragraph for each line."""
    return [_html(name, text, folder) for name, text in texts.items()]


def as_zip(texts: Texts, folder: Path) -> list[Path]:
    """Write one archive of the texts, in GB 18030, in folders."""
    path = folder / "texts.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in texts.items():
            archive.writestr(f"texts/{name}.txt", text.encode("gb18030"))
    return [path]


def as_mhtml(texts: Texts, folder: Path) -> list[Path]:
    """Write the page of each text as browsers save one with its pictures in a file."""
    paths = []
    for page in as_html(texts, folder):
        message = MIMEMultipart("related", type="text/html")
        message["From"], message["Subject"] = "<Saved by Blink>", page.stem
        message.attach(MIMEText(page.read_text("utf-8"), "html", "utf-8"))
        page.with_suffix(".mhtml").write_bytes(message.as_bytes())
        paths.append(page.with_suffix(".mhtml"))
    return paths


def as_gzip(texts: Texts, folder: Path) -> list[Path]:
    """Write each text packed."""
    paths = [folder / f"{name}.txt.gz" for name in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_bytes(gzip.compress(text.encode()))
    return paths


def as_wps_docx(texts: Texts, folder: Path) -> list[Path]:
    """Write each text as WPS saves a document: a folder and the properties are the first members, the contents the last."""
    paths = []
    for path in as_libreoffice_docx(texts, folder):
        with zipfile.ZipFile(path) as old:
            parts = {
                name: old.read(name) for name in sorted(old.namelist(), key=lambda name: (not name.startswith("doc"), name))
            }
        contents = parts.pop("[Content_Types].xml")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            new.writestr("docProps/", b"")
            for name, data in {**parts, "[Content_Types].xml": contents}.items():
                new.writestr(name, data)
        paths.append(path)
    return paths


def as_libreoffice_odt(texts: Texts, folder: Path) -> list[Path]:
    """Convert each text file."""
    return _libreoffice(texts, folder, "odt")


def as_libreoffice_rtf(texts: Texts, folder: Path) -> list[Path]:
    """Convert each text file."""
    return _libreoffice(texts, folder, "rtf")


def as_libreoffice_doc(texts: Texts, folder: Path) -> list[Path]:
    """Convert each text file to what LibreOffice then has to convert back."""
    return _libreoffice(texts, folder, "doc")


def as_pandoc_docx(texts: Texts, folder: Path) -> list[Path]:
    """Convert the page of each text with pandoc."""
    program = shutil.which("pandoc")
    pages = as_html(texts, folder) if program else []
    for page in pages:
        subprocess.run([str(program), str(page), "-o", str(page.with_suffix(".docx"))], check=True, capture_output=True)
    return [page.with_suffix(".docx") for page in pages]


def as_libreoffice_docx(texts: Texts, folder: Path) -> list[Path]:
    """Convert each text file."""
    return _libreoffice(texts, folder, "docx:MS Word 2007 XML")


def as_libreoffice_html(texts: Texts, folder: Path) -> list[Path]:
    """Convert each text file."""
    return _libreoffice(texts, folder, "html:HTML (StarWriter)")


def as_chromium_pdf(texts: Texts, folder: Path) -> list[Path]:
    """Print each text as a page with indented, justified paragraphs."""
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    pages = [_html(name, text, folder) for name, text in texts.items()] if program else []
    for page in pages:
        options = ["--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={page.with_suffix('.pdf')}"]
        subprocess.run([str(program), *options, page.as_uri()], check=True, capture_output=True)
    return [page.with_suffix(".pdf") for page in pages]


def as_libreoffice_pdf(texts: Texts, folder: Path) -> list[Path]:
    """Convert each text file."""
    return _libreoffice(texts, folder, "pdf")


CONTAINERS: dict[str, Callable[[Texts, Path], list[Path]]] = {
    "jsonl": as_jsonl,
    "csv": as_csv,
    "parquet": as_parquet,
    "xlsx": as_xlsx,
    "html": as_html,
    "mhtml": as_mhtml,
    "zip": as_zip,
    "gzip": as_gzip,
    "docx (pandoc)": as_pandoc_docx,
    "docx (LibreOffice)": as_libreoffice_docx,
    "docx (as WPS)": as_wps_docx,
    "odt (LibreOffice)": as_libreoffice_odt,
    "rtf (LibreOffice)": as_libreoffice_rtf,
    "doc (LibreOffice)": as_libreoffice_doc,
    "html (LibreOffice)": as_libreoffice_html,
    "pdf (Chromium)": as_chromium_pdf,
    "pdf (LibreOffice)": as_libreoffice_pdf,
}


def main() -> None:
    """Print a line for each container, and the differences where they are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--docs", type=Path, required=True, help="folder of .txt files")
    parser.add_argument("--only", choices=CONTAINERS, action="append", help="only this container")
    parser.add_argument("--differences", action="store_true", help="print what differs")
    arguments = parser.parse_args()
    extractor = Extractor()
    texts = {path.stem: path.read_text(encoding="utf-8-sig") for path in sorted(arguments.docs.glob("*.txt"))}
    for name in arguments.only or CONTAINERS:
        with tempfile.TemporaryDirectory() as folder:
            files = CONTAINERS[name](texts, Path(folder))
            if not files:
                print(f"{name:<18} the program that makes it is not installed")
                continue
            wanted, found = compare(texts, files, extractor)
        equal = sum((found[item] & wanted[item]).total() for item in wanted)
        more = sum((found[item] - wanted[item]).total() for item in wanted)
        total = sum(counter.total() for counter in wanted.values())
        print(f"{name:<18} {equal} of {total} equal ({equal / total:.2%}), {total - equal} missing, {more} more")
        if arguments.differences:
            _show(wanted, found)


def compare(texts: Texts, files: Iterable[Path], extractor: Extractor) -> tuple[Figures, Figures]:
    """Return the figures of the texts and those of the files made of them, by the texts' names."""
    wanted = _figures((Document(text, name) for name, text in texts.items()), extractor)
    return wanted, _figures(_documents(files), extractor)


def _documents(files: Iterable[Path]) -> Iterable[Document]:
    for file in files:
        for item in read_documents(file_source(file), ReadOptions()):
            if not isinstance(item, Document):
                raise item
            yield item


def _figures(documents: Iterable[Document], extractor: Extractor) -> Figures:
    figures: Figures = defaultdict(Counter)
    for document in documents:
        name = document.source.rsplit("#", 1)[-1] if "#" in document.source else Path(document.source.removesuffix(".gz")).stem
        figures[name].update(
            (metric.value, metric.unit, str(metric.kind), metric.text) for metric in extractor.extract(document)
        )
    return figures


def _libreoffice(texts: Texts, folder: Path, target: str) -> list[Path]:
    """Convert each text file to the format whose ending `target` begins with; nothing where LibreOffice is not installed."""
    program = next(filter(None, map(shutil.which, LIBREOFFICE)), None)
    if program is None:
        return []
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8-sig")
    files = [str(folder / f"{name}.txt") for name in texts]
    command = [program, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    subprocess.run([*command, "--convert-to", target, "--outdir", str(folder), *files], check=True, capture_output=True)
    return [Path(file).with_suffix("." + target.partition(":")[0]) for file in files]


def _parts(text: str, length: int) -> Iterable[str]:
    """Yield a text in parts no longer than `length`, parted between paragraphs."""
    part = ""
    for line in text.splitlines(keepends=True):
        if part and len(part) + len(line) > length:
            yield part
            part = ""
        part += line
    yield part


def _html(name: str, text: str, folder: Path) -> Path:
    path = folder / f"{name}.html"
    paragraphs = "\n".join(f"<p>{html.escape(line.strip())}</p>" for line in text.splitlines() if line.strip())
    head = f'<meta charset="utf-8"><title>{html.escape(name)}</title><style>{STYLE}</style>'
    path.write_text(f'<!doctype html><html lang="zh-CN"><head>{head}</head><body>{paragraphs}</body></html>', "utf-8")
    return path


def _show(wanted: Figures, found: Figures) -> None:
    for name, counter in wanted.items():
        for sign, items in (("-", counter - found[name]), ("+", found[name] - counter)):
            for (value, unit, kind, text), count in sorted(items.items(), key=str):
                print(f"  {sign} {name}: {text!r} ({value} {unit}, {kind}) × {count}")


if __name__ == "__main__":
    main()
