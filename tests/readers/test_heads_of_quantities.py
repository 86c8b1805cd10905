"""Quantities in the rows of a page's table: the classes that a head names, or figures of their own."""

from jinzhou_extract import Extractor
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source


def test_a_head_that_names_classes_by_quantities():
    page = "<table><tr><td>用电分类</td><td>1-10千伏</td><td>35千伏</td></tr>{}</table>"
    rows = "".join(f"<tr><td>{name}</td><td>0.77</td><td>0.76</td></tr>" for name in ("工业", "农业"))
    [document] = read_documents(Source("page.html", f"<html><body>{page.format(rows)}</body></html>".encode), ReadOptions())
    assert len(Extractor().extract(document)) == 4


def test_a_row_of_quantities_without_a_head():
    rows = "<tr><td>工业</td><td>5万元</td><td>6万元</td></tr><tr><td>农业</td><td>7万元</td><td>8万元</td></tr>"
    [document] = read_documents(Source("page.html", f"<html><body><table>{rows}</table></body></html>".encode), ReadOptions())
    assert [metric.unit for metric in Extractor().extract(document)] == ["CNY"] * 4
