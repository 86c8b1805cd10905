"""Tables written to memory, and LibreOffice to read them back."""

import io
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from jinzhou_extract import Metric
from jinzhou_extract.records.columns import Header, Layout, Names, Numbers
from jinzhou_extract.records.table import TableOptions, make_table
from jinzhou_extract.writers.registry import writer_named


@pytest.fixture
def written() -> Callable[..., bytes]:
    """Writes metrics in a format that goes to a stream, and returns the bytes."""

    def write(
        name: str,
        metrics: Iterable[Metric],
        *columns: str,
        layout: Layout = Layout.LONG,
        header: Header = Header.EN,
        mark: bool = False,
        names: Names = Names.SAFE,
        numbers: Numbers = Numbers.DECIMAL,
    ) -> bytes:
        stream = io.BytesIO()
        options = TableOptions(layout, columns or None, header, names, numbers)
        writer_named(name, mark=mark).write(make_table(metrics, options), stream)
        assert not stream.closed
        return stream.getvalue()

    return write


@pytest.fixture(scope="session")
def libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Opens a file in LibreOffice without a window and saves it in another format; returns the new file."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed; get it with: apt-get install libreoffice-calc")
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def convert(path: Path, to: str, reading: str = "") -> Path:
        folder = tmp_path_factory.mktemp("converted")
        arguments = [f"-env:UserInstallation={profile}", "--headless", "--convert-to", to, "--outdir", folder, path]
        if reading:
            arguments.insert(1, f"--infilter={reading}")
        subprocess.run([program, *arguments], check=True, capture_output=True)
        return folder / f"{path.stem}.{to.partition(':')[0]}"

    return convert
