"""Where something that is assumed of a document was taken from."""

from enum import StrEnum
from typing import Final


class Where(StrEnum):
    """What tells the date or the place of a document.

    What the user says, or the source in a field of its own, is said. Everything else is read off the document, and a
    record that rests on it says so in its flags: region-from-title.
    """

    USER = "user"
    METADATA = "metadata"  # the file that --metadata names
    COLUMN = "column"  # of a corpus
    SOURCE = "source"  # the format's own word: a property, a subject
    FRONT_MATTER = "front-matter"
    TITLE = "title"
    DATELINE = "dateline"  # 在锦州市第十六届人民代表大会第二次会议上
    SIGNATURE = "signature"  # 锦州市市长 …
    OPENING = "opening"  # 我代表锦州市人民政府，向大会…
    FILE_NAME = "file-name"
    FOLDER = "folder"
    TAG = "tag"  # tags: [锦州, 随笔]
    LEAD = "lead"  # 5月18日，记者获悉，2023年…; 静宁县的塬上…, where 全县 follows
    MASTHEAD = "masthead"  # 锦州日报, in a text that speaks of 全市 as of its own

    @property
    def is_said(self) -> bool:
        """Whether somebody says so, in so many words."""
        return self in SAID


SAID: Final = frozenset([Where.USER, Where.METADATA, Where.COLUMN, Where.SOURCE, Where.FRONT_MATTER])
