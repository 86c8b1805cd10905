"""How a story speaks of the place that it is of: 全镇, 县里, 市水务局; 全域 and 都市里 speak of none."""

import pytest

from jinzhou_extract.document.story import OWN

SAID = ["全镇通水", "我镇通水", "我乡修路", "我村修路", "我旗草场", "本旗草场", "本州各县", "县里来人", "镇上开市", "市水务局"]
OTHERS = ["全域旅游", "全县域", "全市级", "本区属", "都市里", "门市里", "县里面", "镇里外", "海州市水务局", "水务局"]


@pytest.mark.parametrize("text", SAID)
def test_words_for_the_place_itself(text: str) -> None:
    assert OWN.search(text) is not None


@pytest.mark.parametrize("text", OTHERS)
def test_words_that_only_look_so(text: str) -> None:
    assert OWN.search(text) is None
