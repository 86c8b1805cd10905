"""--timeout and --max-memory: what one document may cost, with one process too."""

from pathlib import Path

import pytest


def test_a_document_with_a_form_that_calls_itself_costs_only_itself(call, folder):
    Path("form.pdf").write_bytes(form_that_calls_itself())
    called = call(
        "extract", "docs/1.txt", "form.pdf", "docs/2.txt", "-f", "jsonl", "-q", "--max-memory", "300", "--timeout", "90"
    )
    assert called.code == 1
    assert called.told.startswith("form.pdf: ")
    assert called.out.count("\n") == 6


def form_that_calls_itself() -> bytes:
    """A page that draws a form twice, which draws itself twice, and so on without end."""
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>",
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 10>>"
        b"stream\n/F Do /F Do\nendstream",
        b"<</Length 11>>stream\n/F Do /F Do\nendstream",
    ]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    tail = b"xref\n0 6\n0000000000 65535 f \n%strailer <</Size 6 /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return data + tail % (table, len(data))


@pytest.mark.parametrize("arguments", [["--timeout", "0"], ["--timeout", "soon"], ["--max-memory", "1"]])
def test_limits_that_are_none_are_refused(call, folder, arguments):
    called = call("extract", "docs/1.txt", *arguments)
    assert (called.code, called.out) == (2, "")
