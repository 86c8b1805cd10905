"""What a player did so often is named by its unit, as 篮板 and 助攻 are; things of that name are none."""

import pytest

FEATS = [
    "他得到18分【8篮板】。 → indicator: 篮板",
    "他得到【18分】8篮板。 → indicator: 得分",
    "他拿下22分【6助攻】。 → indicator: 助攻",
    "他拿下22分，送出【11助攻】。 → indicator: 助攻",
    # what is put up
    "学校安装【4篮板】。 → indicator: 学校安装",
]


@pytest.mark.parametrize("line", FEATS)
def test_feats_are_named_by_their_unit(reads, line):
    reads(line)
