"""What a construction settles of a number."""

from dataclasses import dataclass

from jinzhou_extract.metric import Role


@dataclass(frozen=True, slots=True)
class Construed:
    """What a construction settles of one number; None or empty where it leaves that to the rules.

    `carries` says that the indicator is the one of the number before.
    """

    by: str
    role: Role | None
    sign: int = 1
    indicator: str = ""
    carries: bool = False
    relative_to: str = ""
