"""parse_number: one number on its own, exactly, or None."""

from decimal import Context, Decimal, localcontext

import numeral_writer as write
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jinzhou_extract import parse_number

NUMBERS = [
    # Arabic
    ("118", "118"),
    ("14.2", "14.2"),
    ("0.50", "0.5"),
    (".5", "0.5"),
    (".5千万", "5000000"),
    ("007", "7"),
    ("1,234", "1234"),
    ("1，234", "1234"),
    ("1,234,567.89", "1234567.89"),
    ("１２．５", "12.5"),
    ("１，２３４", "1234"),
    # Arabic with scale words
    ("519.5亿", "51950000000"),
    ("3.5千万", "35000000"),
    ("3,000万", "30000000"),
    ("1200亿", "120000000000"),
    ("6千万亿", "6000000000000000"),
    ("12 万", "120000"),
    # mixed
    ("25万6千", "256000"),
    ("1亿2千万", "120000000"),
    ("3亿2000万", "320000000"),
    ("3亿零20万", "300200000"),
    ("2万3500", "23500"),
    ("1万零5", "10005"),
    ("13万2", "132000"),
    ("100万三千", "1003000"),
    ("1百01", "101"),
    ("2点5", "2.5"),
    ("12点5亿", "1250000000"),
    # Chinese
    ("零", "0"),
    ("〇", "0"),
    ("十", "10"),
    ("十五", "15"),
    ("廿", "20"),
    ("廿五", "25"),
    ("卅六", "36"),
    ("一百廿五", "125"),
    ("卌", "40"),
    ("两千六", "2600"),
    ("一百二", "120"),
    ("二百五", "250"),
    ("一百零二", "102"),
    ("一百十六", "116"),
    ("三万五", "35000"),
    ("三万零五", "30005"),
    ("十万零一千", "101000"),
    ("一百二十万三", "1203000"),
    ("两亿五千万", "250000000"),
    ("一万五千亿", "1500000000000"),
    ("三万亿", "3000000000000"),
    ("二十万亿", "20000000000000"),
    ("一亿亿", "10000000000000000"),
    ("四万万", "400000000"),
    ("一万万万万", "10000000000000000"),
    ("5万万万万", "50000000000000000"),
    ("三兆", "3000000000000"),
    ("三万五千万", "350000000"),
    ("二〇〇万", "2000000"),
    ("百万", "1000000"),
    ("千亿", "100000000000"),
    ("一个亿", "100000000"),
    ("三点一四", "3.14"),
    ("点五", "0.5"),
    ("二点五亿", "250000000"),
    ("一九八二", "1982"),
    ("二〇二五", "2025"),
    # formal and traditional
    ("贰仟叁佰万", "23000000"),
    ("壹佰贰拾叁", "123"),
    ("兩萬三千億", "2300000000000"),
    ("貳拾", "20"),
    ("參拾陸萬", "360000"),
    ("三點五", "3.5"),
    # signs
    ("-5", "-5"),
    ("－5.5", "-5.5"),
    ("−1,234.5", "-1234.5"),
    ("负三万", "-30000"),
    ("+3.2", "3.2"),
    ("正五", "5"),
    # halves, fractions, rates
    ("半", "0.5"),
    ("百分之十五", "0.15"),
    ("百分之15.5", "0.155"),
    ("百分之点五", "0.005"),
    ("百分之.5", "0.005"),
    ("百分之负三", "-0.03"),
    ("负百分之三", "-0.03"),
    ("千分之三", "0.003"),
    ("万分之五", "0.0005"),
    ("四分之三", "0.75"),
    ("1/4", "0.25"),
    ("一又二分之一", "1.5"),
    ("15%", "0.15"),
    ("１２．５％", "0.125"),
    ("3‰", "0.003"),
    ("三成", "0.3"),
    ("10成", "1"),
    ("11成", "0.11"),
    ("一成半", "0.15"),
    ("八成五", "0.85"),
    ("八折", "0.8"),
    ("八五折", "0.85"),
    ("8.5折", "0.85"),
]

NO_NUMBER = [
    # vague, open or double: no single number
    "两三",
    "两三个",
    "三四百",
    "七八百万",
    "十五六",
    "数十",
    "上百",
    "几百",
    "十几",
    "百余",
    "百八十",
    "3000多",
    "2022 2023",
    "1 234",
    "十一十二",
    # a number of something
    "12个",
    "三元",
    "5万吨",
    # words with number characters
    "万一",
    "三三两两",
    "千百",
    "亿万",
    "十十",
    "百百",
    "万百",
    "一带一路",
    "成",
    "个",
    "点",
    "分之",
    # more than the scheme of numerals has
    "一万万万万万",
    "5万万万万万",
    # no proper fraction, no tenth
    "一又二分之三",
    "一又二分之零",
    "一又零分之一",
    "零分之三",
    "八成十",
    # not well formed
    "",
    " ",
    "-",
    "--5",
    "负负五",
    "5.",
    "12,34",
    "1,2345",
    "1.2.3",
    "1.5万5千",
    "1万2万",
    "3万0万",
    "3千2千",
    "3百0百",
    "5亿万",
    "三分之",
    "三分之零点零点",
    "1/0",
    "零分之一",
    "1/2/3",
    "3千10百",
    "1万10千",
    "一百又一",
    "1e5",
    "nan",
    "inf",
    "五成成",
    "①",
    "abc",
]


@pytest.mark.parametrize(("text", "value"), NUMBERS, ids=[text for text, _ in NUMBERS])
def test_says_the_number(text, value):
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize("text", NO_NUMBER, ids=repr)
def test_says_none_where_there_is_no_single_number(text):
    assert parse_number(text) is None


def test_a_fraction_without_end_has_28_digits():
    assert parse_number("三分之二") == Decimal("0.6666666666666666666666666667")
    assert parse_number("2/3") == parse_number("三分之二")


def test_a_number_of_any_length_is_exact():
    digits = "9" * 5000
    assert parse_number(digits) == Decimal(digits)
    assert parse_number(f"-{digits}.{digits}万") == Decimal(f"-{digits}9999.{digits[4:]}")


def test_the_decimal_context_of_the_process_neither_matters_nor_changes():
    with localcontext(Context(prec=3)) as context:
        assert parse_number("1234567.89亿") == Decimal("123456789000000")
        assert context.prec == 3
        assert not any(context.flags.values())


ALPHABET = "0123456789.,，-+负%‰/ 零〇一二两三四五六七八九十百千万亿兆廿卅壹贰拾佰点半个成折分之又几数上多余来第元年"


@given(st.one_of(st.text(), st.text(ALPHABET, max_size=30)))
@example("上")
@example("几")
@example("又分之")
@example("٣٤")
def test_any_text_gives_a_finite_decimal_or_none(text):
    value = parse_number(text)
    assert value is None or (isinstance(value, Decimal) and value.is_finite())


WHOLE = st.one_of(st.integers(0, 10**16), st.integers(0, 16).flatmap(lambda power: st.integers(0, 10**power)))
CENTS = WHOLE.map(lambda number: Decimal(number).scaleb(-2))
SCRIPTS = st.sampled_from([write.SIMPLIFIED, write.FORMAL, write.TRADITIONAL, write.TRADITIONAL_FORMAL, write.ROUND_ZERO])


@given(WHOLE, SCRIPTS, st.booleans(), st.booleans())
@example(10**16, write.SIMPLIFIED, False, False)
@example(100_000_000, write.FORMAL, False, False)
@example(1_0001_0001_0001, write.SIMPLIFIED, True, True)
def test_a_whole_number_in_words_reads_back(number, script, drop_leading_one, liang):
    words = write.whole(number, script, drop_leading_one=drop_leading_one, liang=liang)
    assert parse_number(words) == number
    assert parse_number("负" + words) == -number


@given(CENTS, SCRIPTS)
def test_a_number_with_two_decimals_in_words_reads_back(number, script):
    assert parse_number(write.decimal(number, script)) == number


@given(st.integers(100, 10**16))
def test_digits_spelled_one_by_one_read_back(number):
    assert parse_number(write.spelled(number)) == number


@given(WHOLE)
def test_digits_mixed_with_scale_words_read_back(number):
    assert parse_number(write.mixed(number)) == number


@given(CENTS, st.sampled_from([(3, "千"), (4, "万"), (6, "百万"), (7, "千万"), (8, "亿"), (11, "千亿"), (12, "万亿")]))
def test_a_multiple_of_a_scale_reads_back(number, scale):
    assert parse_number(write.in_scale(number, *scale)) == number


@given(CENTS, st.sampled_from([",", "，"]), st.booleans())
def test_digits_read_back_with_and_without_group_marks(number, comma, is_full_width):
    for text in (format(number, "f"), write.grouped(number, comma)):
        assert parse_number(write.full_width(text) if is_full_width else text) == number


@given(CENTS)
def test_a_rate_is_the_hundredth_of_its_number(number):
    assert parse_number(f"{number:f}%") == number.scaleb(-2)
    assert parse_number("百分之" + write.decimal(number)) == number.scaleb(-2)
