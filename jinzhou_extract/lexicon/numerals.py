"""The number words of numerals.toml."""

from dataclasses import dataclass

from jinzhou_extract.lexicon.toml import read_table


@dataclass(frozen=True, slots=True)
class Numerals:
    """Number characters and words, as the numeral grammar needs them.

    `digits` gives a digit's value, `tens` the characters that stand for a whole ten, the two scale tables powers of
    ten, `vague` the limits that 几 and 数 put on the scale behind them, `fractions` the power of ten of 百分之.
    """

    digits: dict[str, int]
    tens: dict[str, int]
    small_scales: dict[str, int]
    big_scales: dict[str, int]
    open_infixes: tuple[str, ...]
    vague: dict[str, tuple[int, int]]
    vague_exceptions: dict[str, tuple[int, int]]
    fractions: dict[str, int]
    tenths: tuple[str, ...]

    @property
    def scales(self) -> dict[str, int]:
        """Powers of ten of every scale character."""
        return self.small_scales | self.big_scales


def load_numerals() -> Numerals:
    """Read numerals.toml."""
    table = read_table("numerals.toml")
    return Numerals(
        digits=table["digits"],
        tens=table["tens"],
        small_scales=table["small_scales"],
        big_scales=table["big_scales"],
        open_infixes=tuple(table["open_infixes"]["words"]),
        vague={row["word"]: (row["lower"], row["upper"]) for row in table["vague"]},
        vague_exceptions={row["word"]: (row["lower"], row["upper"]) for row in table["vague_exception"]},
        fractions=table["fractions"],
        tenths=tuple(table["tenths"]["words"]),
    )
