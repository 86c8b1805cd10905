"""Verbs that tell of a sudden change are no part of the name of what changes."""

import pytest

LEVELS = ["蹿升", "窜升", "骤升", "猛涨", "骤增", "暴增", "陡降"]
CHANGES = [
    ("水果批发价比上月猛涨【18%】。", "水果批发价", "18"),
    ("夜间客流较平日骤增【3000人次】。", "夜间客流", "3000"),
    ("门诊量比上周暴增【四成】。", "门诊量", "40"),
    ("来水量比前一天陡降【30%】。", "来水量", "-30"),
]
APART = [
    ("今年京剧增至【30场】。", "京剧"),
    ("短剧增加到【120部】。", "短剧"),
    ("话剧增演【12场】。", "话剧增演"),
    ("暴雨预警【12次】。", "暴雨预警"),
]


@pytest.mark.parametrize("verb", LEVELS)
def test_what_changes_to_a_level_is_named_without_its_verb(marked, verb):
    metric = marked(f"昨天码头旅客人数{verb}到【900人】。")
    assert (metric.indicator, metric.role) == ("码头旅客人数", "level")


@pytest.mark.parametrize(("text", "indicator", "value"), CHANGES)
def test_by_how_much_it_changes(marked, text, indicator, value):
    metric = marked(text)
    assert (metric.indicator, metric.role, str(metric.value)) == (indicator, "change", value)


@pytest.mark.parametrize(("text", "indicator"), APART)
def test_what_only_ends_and_begins_alike_stays_a_name(marked, text, indicator):
    assert marked(text).indicator == indicator
