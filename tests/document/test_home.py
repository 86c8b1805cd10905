"""The place that a document is about, by what its opening says."""

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.document.home import Home, HomeReader
from jinzhou_extract.document.outline import outline
from jinzhou_extract.document.story import LONGEST_LEAD
from jinzhou_extract.document.where import Where
from jinzhou_extract.lexicon.regions import load_regions
from jinzhou_extract.places.finder import PlaceFinder

HOMES = HomeReader(PlaceFinder(load_regions()))


def home(text: str) -> Home | None:
    return HOMES.home_of(Document(text), outline(text))


def opening(begins: str, ends: str) -> str:
    """Return an opening of which as much is read as may be, from `begins` to `ends`."""
    words = "他说了又说"
    filling = LONGEST_LEAD - len(begins) - len(ends)
    return begins + (words * LONGEST_LEAD)[:filling] + ends


OPENINGS = [
    ("从安康市往南，路越走越窄，全市的客车都停在山下。", "安康市"),
    ("安康市大学老师的书，讲的是全市都知道的事。", None),  # part of a name, and nobody came from there
    (opening("安康市大学老师的书，讲的是全市都知道的事，", "从") + "头到尾，写得很细。", None),  # 从 ends what is read
]


@pytest.mark.parametrize(("text", "region"), OPENINGS)
def test_a_story_that_begins_with_its_place(text: str, region: str | None) -> None:
    found = home(f"{text}\n\n又过了一年。人们还在说。\n\n说完就散了。\n")
    assert (found.region.name if found else None) == region
    assert found is None or found.where is Where.LEAD


SCENES = [
    ("驱车到革命老区平利县，路边有一个寨子。", "平利县"),
    ("坐落于平利县的厂里，机器响了一天。", None),  # where the factory is, and nobody came there
    ("平利县法院开庭，来的人不少。", "平利县"),
    ("说起平利县法院开庭，来的人不少。", None),
]


@pytest.mark.parametrize(("text", "region"), SCENES)
def test_a_story_is_set_where_somebody_comes_to_or_a_court_sits(text: str, region: str | None) -> None:
    found = home(f"{text}\n\n又过了一年。人们还在说。\n\n说完就散了。\n")
    assert (found.region.name if found else None) == region


MASTHEADS = [
    ("安康早报\n\n全市种了不少树。", "安康市"),
    ("安康都市报\n\n全市种了不少树。", "安康市"),
    ("安康早报\n\n外省种了不少树。", None),  # it speaks of no place as its own
]


@pytest.mark.parametrize(("text", "region"), MASTHEADS)
def test_a_paper_that_has_the_name_of_its_place(text: str, region: str | None) -> None:
    found = home(f"{text}\n\n人们还在说。\n")
    assert (found.region.name if found else None) == region


BROUGHT = [
    ("堤上的一夜\n\n陕西新闻客户端 2021年8月3日", "到天亮，平利县的堤上来了八十人，平利县的水退了。", "平利县"),
    ("堤上的一夜\n\n掌上安康 2021年8月3日", "到天亮，平利县的堤上来了八十人，平利县的水退了。", "平利县"),
    ("堤上的一夜\n\n来源：安康融媒", "到天亮，平利县的堤上来了八十人，平利县的水退了。", "平利县"),
    ("堤上的一夜\n\n央视网陕西频道", "到天亮，堤上来了八十人。", None),  # a province's app tells of all that is in it
    ("堤上的一夜\n\n陕西网 2021-08-03", "到天亮，全省的堤上来了八百人。", "陕西省"),  # and speaks of it as its own
    ("堤上的一夜\n\n安康发布", "到天亮，堤上来了八十人。", "安康市"),  # nothing else tells of another place
    ("堤上的一夜\n\n微信公众号：陕西发布", "到天亮，堤上来了八十人。", None),
    ("堤上的一夜\n\n陕西发布微信公众号", "到天亮，堤上来了八十人。", None),
    ("堤上的一夜\n\n陕西新闻客户端记者 王二 2021年8月3日", "到天亮，堤上来了八十人。", None),
    ("堤上的一夜\n\n陕西安康", "到天亮，堤上来了八十人。", "安康市"),  # who brings it is not told
    ("安康堤上的一夜\n\n陕西新闻网", "到天亮，堤上来了八十人。", "安康市"),
]


@pytest.mark.parametrize(("head", "text", "region"), BROUGHT)
def test_who_brings_the_news_is_no_title(head: str, text: str, region: str | None) -> None:
    found = home(f"# {head}\n\n{text}\n\n又过了一年。人们还在说。\n")
    assert (found.region.name if found else None) == region


DATED_MASTHEADS = [
    ("安康早报 2021年8月3日 第二版", "平利县狮坪村护堤见闻", "平利县"),  # the second line of the title behind it
    ("安康早报　2021-08-03　02版：乡村", "平利县狮坪村护堤见闻", "平利县"),
    ("安康早报 2021年8月3日，狮坪的人上了堤", "平利县狮坪村护堤见闻", None),  # a line that tells something
    ("某人写的一篇短文", "平利县狮坪村护堤见闻", None),  # a third line, which may be anything
]


@pytest.mark.parametrize(("first", "third", "region"), DATED_MASTHEADS)
def test_the_title_stands_below_the_line_of_a_newspaper_with_its_day(first: str, third: str, region: str | None) -> None:
    found = home(f"{first}\n\n堤上的灯\n\n——{third}\n\n水来了，人都上了堤。\n\n又过了一年。人们还在说。\n")
    assert (found.region.name if found is not None and found.where is Where.TITLE else None) == region


SHORTENED = [
    ("平利护堤记", "水来了，平利县的人都上了堤。", "平利县"),
    ("平利护堤记", "水来了，镇上的人都上了堤。", None),  # the text tells of no county
    ("平利、岚皋护堤记", "水来了，平利县的人都上了堤。", None),  # of two
    ("平利、西安护堤记", "水来了，平利县的人都上了堤。", None),  # and of a city
    ("平利护堤记", "【本报讯】水来了，平利县的人都上了堤。\n\n【本报讯】岚皋县的水退了。", None),  # one of several items
    ("从平利来的人", "水来了，平利县的人都走了。", None),  # where they came from
    ("平利河护堤记", "水来了，平利县的人都上了堤。", None),  # the beginning of another name
]


@pytest.mark.parametrize(("title", "text", "region"), SHORTENED)
def test_a_county_that_the_title_calls_by_its_short_name(title: str, text: str, region: str | None) -> None:
    found = home(f"# {title}\n\n{text}人们还在说。\n")
    assert (found.region.name if found is not None and found.where is Where.TITLE else None) == region


JOURNEYS = [
    ("从陕西平利县城往南走三十里，就到了老县镇蒋家坪村。", "她从苏州回来。", "平利县"),
    ("清早，出平利县城，过两道桥，便是蒋家坪村。", "村里种茶。", "平利县"),
    ("车出平利县城，沿山路盘旋，便到了八仙镇狮坪村。", "村里种茶。", "平利县"),
    ("出了平利县城往北，过一座桥，就是长安镇中原村。", "村里种茶。", "平利县"),
    ("距平利县城三十里的蒋家坪村，家家种茶。", "她从苏州回来。", "平利县"),
    ("距平利县城三十里的岚皋县蒋家坪村，家家种茶。", "村里种茶。", None),
    ("从平利县城往南走三十里，就到了岚皋县的蒋家坪村。", "村里种茶。", None),  # which lies elsewhere
    ("她从平利县嫁到苏州东山的一个村。", "村里种茶。", None),
    ("从平利县城往南走三十里，一路问到各镇各村。", "村里种茶。", None),
    ("从平利县城往南走三十里，路断了。", "村里种茶。", None),  # nobody comes to a village
    ("从平利县城往南走三十里，就到了老县镇蒋家坪村。", "苏州有三家店卖他们的茶。", None),  # told of another place, too
    ("他从平利县城给父亲寄信，说就要到村里了。", "村里种茶。", None),
    ("从平利县城往南，坡路有三十里。快到狮坪村时下了雨。", "村里种茶。县里修了路。", "平利县"),  # which it comes to thereafter
    ("从平利县城沿河走，路不好。才进了狮坪村，天就黑了。", "村里种茶。县里修了路。", "平利县"),
    ("从平利县城往南，坡路有三十里。车坏在半道，老林打听到狮坪村的事。", "村里种茶。县里修了路。", None),  # nobody comes there
    ("从平利县城买来茶苗。到狮坪村时下了雨。", "村里种茶。县里修了路。", None),  # what came, not who
    ("从平利县城往南，坡路有三十里。快到岚皋县狮坪村时下了雨。", "村里种茶。县里修了路。", None),
    ("从湖南平利县城往南走三十里，就到了老县镇蒋家坪村。", "村里种茶。", None),  # it lies in no such province
]


@pytest.mark.parametrize(("opening", "then", "region"), JOURNEYS)
def test_a_story_that_sets_out_from_a_county_to_a_village(opening: str, then: str, region: str | None) -> None:
    found = home(f"山里的茶\n\n{opening}村口有两棵树。\n\n{then}人们还在说。\n\n说完就散了。\n")
    assert (found.region.name if found else None) == region
