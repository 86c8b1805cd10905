"""Which figures a cell takes, and what looks like one and is none."""

from decimal import Decimal

import pytest

from jinzhou_extract import Kind
from jinzhou_extract.document.about import About
from jinzhou_extract.errors import UsageError
from jinzhou_extract.panels.cells import Confidence, State, settle
from jinzhou_extract.panels.matching import Fit, Matcher
from jinzhou_extract.panels.names import Pattern, plain_name

GOALS = "今年经济社会发展主要预期目标是："


@pytest.mark.parametrize(
    ("id_", "text", "found"),
    [
        ("gdp_growth_target", GOALS + "地区生产总值增长5%左右。", "5%"),
        ("gdp_growth_target", GOALS + "全市地区生产总值增长5%—5.5%。", "5%—5.5%"),
        ("gdp_growth_target", GOALS + "经济增长6%以上。", "6%"),
        ("gdp_growth_target", GOALS + "地区生产总值增长6%，力争达到7%。", "6%"),
        ("gdp_growth_actual", "2025年，全市地区生产总值增长6.2%，高于全省0.9个百分点。", "6.2%"),
        ("gdp_growth_actual", "2025年，地区生产总值1286.4亿元，同比增长6.2%。", "6.2%"),
        ("gdp_level_actual", "2025年，锦州市地区生产总值突破1200亿元，达到1286.4亿元。", "1286.4亿元"),
        ("gdp_level_actual", "五年来，地区生产总值由2020年的1020亿元增加到2025年的1286亿元。", "1286亿元"),
        ("urban_income_growth_actual", "2025年，城镇和农村居民人均可支配收入分别增长5.6%、6.8%。", "5.6%"),
        ("rural_income_growth_actual", "2025年，城镇和农村居民人均可支配收入分别增长5.6%、6.8%。", "6.8%"),
        ("urban_income_level_actual", "2025年，城乡居民人均可支配收入分别达到43179元、22649元。", "43179元"),
        ("rural_income_growth_target", GOALS + "城乡居民人均可支配收入分别增长6%和7%。", "7%"),
        ("fiscal_revenue_growth_actual", "2025年，一般公共预算收入、税收收入分别增长5.1%和4.2%。", "5.1%"),
        ("fiscal_revenue_growth_target", GOALS + "财政总收入和一般公共预算收入各增长7%。", "7%"),
        ("energy_intensity_actual", "2025年，单位地区生产总值能耗上升1.2%。", "1.2%"),
        ("trade_level_actual", "五年来，进出口总额翻番达到215.6亿元。", "215.6亿元"),
        ("fiscal_revenue_level_actual", "2025年，财政总收入160亿元，其中一般公共预算收入92.7亿元。", "92.7亿元"),
        ("resident_income_growth_actual", "2025年，居民人均可支配收入增长5.0%，扣除价格因素实际增长3.1%。", "5.0%"),
        ("gdp_per_capita_level_actual", "2025年，人均地区生产总值61530元，折合9148美元。", "61530元"),
        ("unemployment_rate_target", GOALS + "城镇登记失业率控制在4.5%以内，城镇调查失业率控制在5.5%以内。", "5.5%"),
        ("new_urban_jobs_target", GOALS + "城镇新增就业2.5万人以上。", "2.5万人"),
        ("new_urban_jobs_actual", "2025年，城镇新增就业2.31万人（年度任务2.2万人）。", "2.31万人"),
        ("gdp_growth_target", "建议将今年经济增长预期目标定为6%左右。", "6%"),
        ("gdp_growth_target", GOALS + "地区生产总值增速不低于全省，力争6%。", "6%"),
        ("gdp_level_actual", "五年来，经济总量先后跨上1100亿元、1200亿元台阶，2025年达到1286亿元。", "1286亿元"),
        ("fiscal_revenue_growth_actual", "2025年，一般公共预算收入增长3.1%，剔除减税因素增长5.1%。", "3.1%"),
        ("fiscal_revenue_growth_actual", "2025年，剔除减税因素一般公共预算收入增长5.1%。", "5.1%"),
        ("poverty_relief_actual", "2025年，剩余3200名贫困人口全部脱贫。", "3200名"),
    ],
)
def test_what_is_stated_is_found(cell_of, id_, text, found):
    cell = cell_of(id_, text)
    assert cell.state is State.FOUND, cell.reason
    assert cell.metric.text == found
    assert text[cell.metric.start : cell.metric.end] == found


@pytest.mark.parametrize(
    ("id_", "text"),
    [
        pytest.param("gdp_growth_actual", "“十四五”时期，地区生产总值年均增长6.2%。", id="an average of years"),
        pytest.param("gdp_growth_actual", "2025年，地区生产总值五年累计增长32%。", id="a sum of years"),
        pytest.param("gdp_growth_actual", "2025年，地区生产总值比2020年增长32%。", id="against another year"),
        pytest.param("gdp_growth_actual", "2025年，第三产业增加值增长6.2%。", id="a part"),
        pytest.param("gdp_growth_actual", "2025年，地区生产总值达1286亿元，其中第三产业增长6.2%。", id="a part behind it"),
        pytest.param("gdp_growth_actual", GOALS + "地区生产总值增长6.2%。", id="a goal"),
        pytest.param("gdp_growth_target", "2025年，地区生产总值增长6.2%。", id="what is done"),
        pytest.param("gdp_growth_target", "到2030年，地区生产总值年均增长6%。", id="a goal of five years"),
        pytest.param("gdp_level_actual", "2025年，人均地区生产总值达到6.2万元。", id="per head"),
        pytest.param("gdp_level_actual", "2025年，海洋生产总值达到86亿元。", id="another thing"),
        pytest.param("gdp_level_actual", "2023年，地区生产总值达到1130亿元。", id="another year"),
        pytest.param("trade_level_actual", "“十四五”期间，实现进出口总额1.4万亿元。", id="a flow of five years done"),
        pytest.param("good_air_days_share_actual", "2025年，国控断面水质优良比例保持100%。", id="of water"),
        pytest.param("new_urban_jobs_actual", "五年来，城镇新增就业累计11.6万人。", id="a flow of five years"),
        pytest.param("new_urban_jobs_actual", "2025年，超额完成城镇新增就业8万人的目标。", id="the goal that was met"),
        pytest.param("retail_growth_actual", "2025年，限额以上单位网上零售额增长15%。", id="a like name"),
    ],
)
def test_a_near_miss_is_not_taken(cell_of, id_, text):
    cell = cell_of(id_, text)
    assert cell.metric is None
    assert cell.state in (State.NOT_STATED, State.OTHER_SCOPE)


def test_an_index_counts_less_its_base_and_says_so(cell_of):
    cell = cell_of("cpi_target", GOALS + "居民消费价格指数控制在103.5%以内。")
    assert (cell.metric.text, cell.metric.value, cell.metric.upper) == ("103.5%", Decimal("3.5"), Decimal("3.5"))
    assert (cell.confidence, cell.reason) == (Confidence.MEDIUM, "told as an index, 103.5%, less its base")


def test_a_decrease_may_count_as_what_it_took_away(cell_of):
    cell = cell_of("poverty_relief_actual", "2025年，减少农村贫困人口3.2万人。")
    assert cell.metric.value == Decimal(32000)
    assert cell_of("gdp_growth_actual", "2025年，地区生产总值下降1.2%。").metric.value == Decimal("-1.2")


def test_a_figure_of_another_place_is_told_but_not_taken(cell_of):
    cell = cell_of("gdp_level_actual", "2025年，凌海市地区生产总值达到186亿元。")
    assert (cell.state, cell.metric, cell.reason) == (State.OTHER_SCOPE, None, "it is of 凌海市")
    assert [candidate.metric.text for candidate in cell.candidates] == ["186亿元"]


def test_so_is_a_figure_with_a_word_of_a_part_between_name_and_number(metric, gov):
    sentence = "2025年，全市常住人口中城镇为164万人。"
    figure = metric("164万人", start=16, sentence=sentence, indicator="常住人口", value=1640000, unit="人", time_period="2025")
    [(id_, candidate)] = Matcher(gov).candidates(figure, sentence, About(year=2026, reviewed=2025, planned=2026))
    assert (id_, candidate.fit, candidate.reason) == ("population_level_actual", Fit.OTHER_SCOPE, "it speaks of 城镇")


def test_figures_of_equal_standing_are_in_conflict(cell_of):
    cell = cell_of("gdp_growth_actual", "2025年，地区生产总值增长6.2%。\n\n2025年，全市地区生产总值增长6.4%。")
    assert (cell.state, cell.metric, cell.confidence) == (State.CONFLICT, None, None)
    assert [candidate.metric.text for candidate in cell.candidates] == ["6.2%", "6.4%"]
    assert cell.reason == "of equal standing: 6.2%, 6.4%"


@pytest.mark.parametrize(
    ("text", "confidence", "reason"),
    [
        ("2025年，地区生产总值达到1286.4亿元。", Confidence.HIGH, "the only figure of its name, time and place"),
        ("2025年，地区生产总值达到1286.4亿元。2025年，全市经济总量超过1200亿元。", Confidence.HIGH, "stated 2 times"),
        ("2025年，全市经济增长6.2%，地区生产总值达到1286.4亿元。", Confidence.HIGH, "the only figure"),
    ],
)
def test_how_sure_a_cell_is(cell_of, text, confidence, reason):
    cell = cell_of("gdp_level_actual", text)
    assert cell.metric.text == "1286.4亿元"
    assert cell.confidence is confidence
    assert reason in cell.reason


def test_a_level_of_a_span_that_ends_with_the_year_is_less_sure(metric, gov):
    gdp = gov.named("gdp_level_actual")
    kind, sentence = Kind.MONEY, "地区生产总值1286亿元。"
    figure = metric("1286亿元", start=6, sentence=sentence, indicator="地区生产总值", value=128600000000, unit="CNY", kind=kind)
    spanned = figure.model_copy(update={"time_period": "2021/2025"})
    about = About(year=2026, reviewed=2025, planned=2026)
    cell = settle(gdp, [candidate for id_, candidate in Matcher(gov).candidates(spanned, sentence, about) if id_ == gdp.id])
    assert (cell.confidence, cell.reason) == (Confidence.MEDIUM, "told of 2021/2025, taken for its last year")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (GOALS + "地区生产总值增长5%左右。", "左右"),
        (GOALS + "确保地区生产总值增长5%以上。", "确保 以上"),
        (GOALS + "力争地区生产总值增长5%。", "力争"),
        (GOALS + "地区生产总值增长5%。", ""),
    ],
)
def test_the_words_that_make_a_target_soft_or_hard(cell_of, text, words):
    assert cell_of("gdp_growth_target", text).chosen.words == words


@pytest.mark.parametrize(
    ("indicator", "name"),
    [
        ("全市地区生产总值", "地区生产总值"),
        ("预计实现全市地区生产总值", "地区生产总值"),
        ("锦州市地区生产总值增速", "地区生产总值"),
        ("居民消费价格（CPI）涨幅", "居民消费价格"),
        ("其中：一般公共预算收入", "一般公共预算收入"),
    ],
)
def test_the_words_that_frame_a_name_are_left_out(indicator, name):
    assert name in plain_name(indicator, ("锦州市", "锦州"))


def test_a_pattern_that_takes_too_long_is_told():
    with pytest.raises(UsageError, match="takes too long on"):
        Pattern("(x+x+)+y").is_whole("x" * 5000)
