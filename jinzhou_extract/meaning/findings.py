"""What earlier rooms found of a number, which later ones ask by name."""

from enum import Enum, auto


class Part(Enum):
    """How a number was found to be a part of something, which settles where its whole and its indicator stand."""

    OF = auto()  # 按购房金额的80%
    BEHIND = auto()  # 80%的结算集中于…
    TAKEN = auto()  # 贡献了60%的税收
    OWNED = auto()  # 18%的股权
    AMONG = auto()  # 其中69%装上了…
    SUCH = auto()  # 知道自己得病的不足3%
    WITHIN = auto()  # 生猪里能繁母猪不到一成
    REST = auto()  # 其余3%
    NEXT = auto()  # 占近一半，食药安全领域不到15%
    TOLD = auto()  # 占生产总值的比重，2010年是38%
    USED = auto()  # 财政支出八成投向…


class Found(Enum):
    """Where an indicator was found, as far as later numbers ask."""

    BEHIND = auto()  # 8户|企业
    LISTED = auto()  # 甲和乙分别…
    GROUPED = auto()  # 定额为小学600元、初中800元
    ALIKE = auto()  # 东川队拿走|5枚
    PRODUCED = auto()  # 种植柑橘22万亩，总产值|9亿元
    OF_PLACE = auto()  # 其中浦城县|217毫米


class Dated(Enum):
    """How a number got its time, as far as later ones ask; None where its own sentence says it."""

    HANDED_OUT = auto()  # 2014年和2015年分别增长8%和|9%
    COMPARED = auto()  # 比上年同期的|16亿元增长25%
    CARRIED = auto()  # 一月份，…。产值|3亿元
    PART = auto()  # 2014年工作回顾
    DOCUMENT = auto()
