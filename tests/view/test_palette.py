"""Every text of the page can be read on every ground it stands on: WCAG 2.2, level AA."""

import pytest

from jinzhou_extract.metric import Kind
from jinzhou_extract.view.palette import palette

TEXT, SIGN = 4.5, 3.0
"""The contrast that words need, and what a line or a bar needs."""

GROUNDS = ("paper", "panel", "raised", "chosen")
MODES = ((0, "light"), (1, "dark"))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("mode", "_name"), MODES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", palette()["text"])
def test_words_on_the_grounds(text, ground, mode, _name):
    assert contrast(palette()["text"][text][mode], palette()["ground"][ground][mode]) >= TEXT


@pytest.mark.parametrize(("mode", "_name"), MODES)
@pytest.mark.parametrize("kind", Kind)
def test_a_kind_has_its_colours(kind, mode, _name):
    tint, strong = palette()["tint"][kind][mode], palette()["strong"][kind][mode]
    assert contrast(palette()["text"]["ink"][mode], tint) >= TEXT
    for ground in (tint, *(palette()["ground"][name][mode] for name in GROUNDS)):
        assert contrast(strong, ground) >= SIGN


@pytest.mark.parametrize(("mode", "_name"), MODES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_edge_of_a_control_can_be_seen(ground, mode, _name):
    assert contrast(palette()["ground"]["edge"][mode], palette()["ground"][ground][mode]) >= SIGN


@pytest.mark.parametrize(("mode", "_name"), MODES)
@pytest.mark.parametrize("shade", range(6))
def test_every_shade_of_a_heat_map_can_be_read(shade, mode, _name):
    strong, paper = palette()["strong"]["count"][mode], palette()["ground"]["paper"][mode]
    parts = [(int(strong[at : at + 2], 16), int(paper[at : at + 2], 16)) for at in (1, 3, 5)]
    mixed = "#" + "".join(f"{round(one * shade * 0.09 + other * (1 - shade * 0.09)):02x}" for one, other in parts)
    assert contrast(palette()["text"]["ink"][mode], mixed) >= TEXT


def test_a_button_of_the_accent_can_be_read():
    for mode, _ in MODES:
        assert contrast(palette()["text"]["accent"][mode], palette()["ground"]["panel"][mode]) >= TEXT
