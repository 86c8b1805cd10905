"""How fast it is: python -m benchmarks.speed [--docs DIR] [--peers].

Prints, from one run on one text, MB/s (UTF-8) of each stage of the sources as they lie here, the time of the floor, peak
memory, and with --peers the same for this project as pip installs it (compiled) and for other libraries, each in an
environment made for the purpose. Processor time is measured, the contestants take turns and
the best round of each counts, so that a busy machine slows all of them alike.
"""

import multiprocessing
import resource
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from benchmarks.peers import INSTALLED, PEERS, Environment, Peer
from jinzhou_extract.document import Document
from jinzhou_extract.extractor import Extractor
from jinzhou_extract.mentions.fold import Folder
from jinzhou_extract.mentions.scanner import Scanner
from jinzhou_extract.metric import Metric

SAMPLES = Path(__file__).parent.parent / "samples"
SIZE = 4_000_000
"""Bytes that the samples are repeated to when no documents are given."""


@dataclass(slots=True)
class Contestant:
    """Something to time: `run` returns the seconds it took and how many things it found."""

    name: str
    run: Callable[[], tuple[float, int]]
    seconds: float = field(default=float("inf"))
    found: int = 0

    def take_turn(self) -> None:
        """Run once; the best turn counts."""
        seconds, self.found = self.run()
        self.seconds = min(self.seconds, seconds)


def main(
    docs: Annotated[Path | None, typer.Option(help="Folder of .txt documents; else samples/, repeated.")] = None,
    peers: Annotated[
        bool, typer.Option("--peers", help="Also time what pip installs, JioNLP and cn2an, in environments made here.")
    ] = False,
    rounds: Annotated[int, typer.Option(help="Turns of each contestant.", min=1)] = 5,
) -> None:
    """Time numerals, mentions, the whole pipeline and the floor on one text."""
    documents = read_documents(docs)
    size = sum(len(document.text.encode()) for document in documents) / 1e6
    contestants = own_contestants(documents)
    if peers:
        contestants += [_peer_contestant(peer, documents) for peer in (INSTALLED, *PEERS)]
    for _ in range(rounds):
        for contestant in contestants:
            contestant.take_turn()
    _print_table(contestants, size)
    print(f"peak memory of the pipeline: {peak_memory(documents):.0f} MB")


def read_documents(folder: Path | None) -> list[Document]:
    """Return the documents of `folder`, or the samples repeated to `SIZE` bytes."""
    paths = sorted((folder or SAMPLES).glob("*.txt"))
    documents = [Document(path.read_text(encoding="utf-8"), source=path.name) for path in paths]
    if not documents:
        sys.exit(f"no .txt documents in {folder or SAMPLES}")
    if folder is None:
        size = sum(len(document.text.encode()) for document in documents)
        documents *= -(-SIZE // size)
    return documents


def own_contestants(documents: Sequence[Document]) -> list[Contestant]:
    """Return the stages of the pipeline, and the floor: the numerals with that many records made and dumped."""
    extractor, folder, scanner = Extractor(), Folder(), Scanner()
    texts = [folder.fold(document.text) for document in documents]
    metrics = [metric for document in documents for metric in extractor.extract(document)]

    def numerals() -> int:
        return sum(len(scanner.tokenizer.tokens(text)) for text in texts)

    def mentions() -> int:
        return sum(len(scanner.scan(text)) for text in texts)

    def pipeline() -> int:
        return sum(len(metric.to_json()) > 0 for document in documents for metric in extractor.extract(document))

    def floor() -> int:
        numerals()
        return sum(len(Metric(**metric.__dict__).to_json()) > 0 for metric in metrics)

    named = {"numerals": numerals, "mentions": mentions, "pipeline": pipeline, "floor": floor}
    return [Contestant(name, _timed(run)) for name, run in named.items()]


def _timed(run: Callable[[], int]) -> Callable[[], tuple[float, int]]:
    def timed() -> tuple[float, int]:
        began = time.process_time()
        found = run()
        return time.process_time() - began, found

    return timed


def _peer_contestant(peer: Peer, documents: Sequence[Document]) -> Contestant:
    environment = Environment(peer)
    texts = [(document.source, document.text) for document in documents]
    return Contestant(peer.name, lambda: environment.run(texts))


def _print_table(contestants: Sequence[Contestant], size: float) -> None:
    by_name = {contestant.name: contestant for contestant in contestants}
    pipeline, floor = by_name["pipeline"], by_name["floor"]
    installed = by_name.get(INSTALLED.name, pipeline)
    print(f"{size:.2f} MB of text, {pipeline.found} metrics")
    print(f"{'':28}{'MB/s':>8}{'seconds':>10}{'found':>9}{installed.name + ' is':>28}")
    for contestant in contestants:
        ratio = contestant.seconds / installed.seconds
        print(
            f"{contestant.name:28}{size / contestant.seconds:8.2f}{contestant.seconds:10.3f}{contestant.found:9}"
            f"{ratio:19.2f} × as fast"
        )
    print(f"the pipeline takes {pipeline.seconds / floor.seconds:.1f} × the time of the floor")
    if installed is not pipeline:
        print(f"{installed.name}, {installed.seconds / floor.seconds:.1f} ×")


def peak_memory(documents: Sequence[Document]) -> float:
    """Return the most megabytes that a process of its own held while it extracted all documents, one by one."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_extract_and_measure, (list(documents),))


def _extract_and_measure(documents: list[Document]) -> float:
    extractor = Extractor()
    for document in documents:
        extractor.extract(document)
    scale = 1e6 if sys.platform == "darwin" else 1e3  # macOS counts bytes, Linux kilobytes
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale


if __name__ == "__main__":
    typer.run(main)
