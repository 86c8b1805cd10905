"""Words of rows that patterns name, each in a sentence that they decide something in."""

import pytest

from jinzhou_extract import extract
from jinzhou_extract.lexicon.regions import short_county


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("道真仡佬族苗族自治县", "道真"),
        ("罗城仫佬族自治县", "罗城"),
        ("沧源佤族自治县", "沧源"),
        ("积石山保安族东乡族撒拉族自治县", "积石山"),
        ("维西傈僳族自治县", "维西"),
        ("大通回族土族自治县", "大通"),
        ("塔什库尔干塔吉克自治县", "塔什库尔干"),
        ("双江拉祜族佤族布朗族傣族自治县", "双江"),
        ("贡山独龙族怒族自治县", "贡山"),
        ("兰坪白族普米族自治县", "兰坪"),
        ("环江毛南族自治县", "环江"),
        ("三都水族自治县", "三都"),
        ("景宁畲族自治县", "景宁"),
        ("玉龙纳西族自治县", "玉龙"),
        ("肃南裕固族自治县", "肃南"),
        ("莫力达瓦达斡尔族自治旗", "莫力达瓦"),
        ("察布查尔锡伯自治县", "察布查尔"),
        ("白沙黎族自治县", "白沙"),
        ("东乡族自治县", "东乡"),
        ("太仓市", "太仓"),
    ],
)
def test_a_county_is_called_without_its_peoples(full: str, short: str) -> None:
    assert short_county(full) == short


@pytest.mark.parametrize(
    ("sentence", "text", "indicator"),
    [
        ("采购品目为办公桌椅300套。", "300套", "办公桌椅"),
        ("铁路全长300公里，其中湖南一侧120公里，湖北段180公里。", "120公里", "湖南一侧"),
        ("村集体贴补了3万元。", "3万元", "村集体贴补"),
        ("村集体贴补的3万元到了账。", "3万元", "村集体贴补"),
        ("合作社发展花椒产业，栽植花椒，面积2000亩。", "2000亩", "花椒面积"),
        ("扩养山羊500只，出栏300只。", "300只", "扩养山羊出栏"),
        ("职工享有住房补贴的占三成。", "三成", "享有住房补贴"),
        ("社员由成立时的18户逐渐增加到200户。", "18户", "社员"),
        ("车位价位在10万元至15万元。", "10万元至15万元", "车位价位"),
    ],
)
def test_a_word_decides_what_is_measured(sentence: str, text: str, indicator: str) -> None:
    assert {metric.text: metric.indicator for metric in extract(sentence)}[text] == indicator


@pytest.mark.parametrize(
    ("sentence", "text", "field", "value"),
    [
        ("保修期不晚于交付后24个月。", "24个月", "bound", "at_most"),
        ("保修期为交付后24个月。", "24个月", "bound", "exact"),
        ("赔付额不应该低于风险金5倍。", "5倍", "bound", "at_least"),
        ("逾期不缴的，按欠款的30%加处罚款。", "30%", "relative_to", "欠款"),
        ("收入最低的20%家庭年均支出2万元。", "20%", "role", "qualifier"),
        ("产量达到上期的80%。", "80%", "relative_to", "上期"),
        ("7日揭牌的服务中心占地300平方米。", "300平方米", "period", "7日"),
        ("5日揭幕的展馆占地300平方米。", "300平方米", "period", "5日"),
        ("“十三五”末期，全市公路里程达到8000公里。", "8000公里", "period", "“十三五”末期"),
        ("2023年8月失业率为3.8%，前值由3.6%下修为3.5%。", "3.5%", "time_period", "2023-07"),
        ("2023年8月失业率为3.8%，目标由3.6%下修为3.5%。", "3.5%", "time_period", "2023-08"),
    ],
)
def test_a_word_decides_how_a_figure_stands(sentence: str, text: str, field: str, value: str) -> None:
    assert {metric.text: getattr(metric, field) for metric in extract(sentence)}[text] == value


@pytest.mark.parametrize(
    "note",
    [
        "（除特别注明之处外，金额单位为人民币百万元）",
        "（以人民币百万元为单位）",
        "（以人民币百万元列报）",
        "（金额以人民币百万元呈列）",
    ],
)
def test_a_note_above_a_table_is_read_past_the_words_around_its_unit(note: str) -> None:
    table = f"# 2023年度报告\n\n{note}\n\n| 项目 | 2023年 | 2022年 |\n|---|---|---|\n| 营业收入 | 500 | 400 |\n"
    assert [(metric.value, metric.unit) for metric in extract(table)] == [(500_000_000, "CNY"), (400_000_000, "CNY")]
