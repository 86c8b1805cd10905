"""One meaning in every script; offsets that index the text as it stands."""

from decimal import Decimal

import numeral_writer as write
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import check, extractor, said

SCRIPTS = [
    (
        "全市投资12.5亿元、企业1,200家",
        [
            "全市投资【12.5亿元】、企业【1,200家】。",
            "全市投资【１２．５亿元】、企业【１，２００家】。",
            "全市投資【12.5億元】、企業【1,200家】。",
            "全市投资【12.5 亿元】、企业【1200 家】。",
            "全市投资【十二点五亿元】、企业【一千二百家】。",
            "全市投資【十二點五億元】、企業【一千二百家】。",
            "全市投资【拾贰点伍亿元】、企业【壹仟贰佰家】。",
        ],
        ["1250000000 CNY money", "1200 家 count"],
    ),
    (
        "比重提高1.5个百分点，占30%以上",
        [
            "比重提高【1.5个百分点】，占【30%】以上。",
            "比重提高【１．５个百分点】，占【３０％】以上。",
            "比重提高【1.5個百分點】，佔【30%】以上。",
            "比重提高【一点五个百分点】，占【百分之三十】以上。",
            "比重提高【一點五個百分點】，佔【百分之三十】以上。",
        ],
        ["1.5 pp percentage_point", "30 % percent at_least 30.."],
    ),
    (
        "气温-5℃、面积20万平方米",
        [
            "气温【-5℃】、面积【20万平方米】。",
            "气温【−5℃】、面积【20万㎡】。",
            "氣溫【－5℃】、面積【20萬平方米】。",
            "气温【零下5℃】、面积【二十万平方米】。",
        ],
        ["-5 Cel measure", "200000 m2 measure"],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "meanings"), [(sentence, meanings) for _, sentences, meanings in SCRIPTS for sentence in sentences]
)
def test_every_script_says_the_same(sentence, meanings):
    check(sentence, *meanings)


def test_offsets_count_what_stands_before_whatever_it_is():
    check("🎉\u200b𠮷林省\r\n完成投资【３億元】；\n\n\ufeff新增【5户】。", "300000000 CNY money", "5 户 count")


def test_a_word_is_written_as_it_stands_nearest_to_its_number():
    text = "判处罚金5万元。旧时之罰金，一千元。辖5个镇、4个乡。其鄉有三。"
    assert [metric.indicator for metric in extractor().extract(text) if metric.text in ("5万元", "4个")] == ["判处罚金", "乡"]


def test_a_number_across_a_broken_line_keeps_the_break():
    text = "去年以来，全区招商部门先后赴多地开展产业推介，累计接待来访企业、商会代表共计3200\n\n人次，签约一批项目。"
    [metric] = extractor().extract(text)
    assert metric.text == text[metric.start : metric.end] == "3200\n\n人次"
    assert said(metric) == "3200 人次 count"


WHOLE = st.one_of(st.integers(1, 10**16), st.integers(1, 16).flatmap(lambda power: st.integers(1, 10**power)))
WRITERS = [
    lambda number: write.whole(number),
    lambda number: write.whole(number, write.FORMAL),
    lambda number: write.whole(number, write.TRADITIONAL),
    lambda number: write.mixed(number),
    lambda number: write.grouped(Decimal(number)),
    lambda number: write.full_width(write.grouped(Decimal(number))),
]


@given(WHOLE, st.sampled_from(WRITERS))
def test_an_amount_in_a_sentence_is_what_its_numeral_says(number, writer):
    numeral = writer(number)
    [metric] = extractor().extract(f"合同金额为{numeral}元。")
    assert (metric.text, metric.value, metric.unit) == (f"{numeral}元", number, "CNY")


@given(WHOLE.map(lambda number: Decimal(number).scaleb(-2)))
def test_an_amount_with_cents_is_exact(number):
    for numeral in (write.decimal(number), f"{number:f}", write.grouped(number)):
        [metric] = extractor().extract(f"合同金额为{numeral}元。")
        assert (metric.text, metric.value) == (f"{numeral}元", number)


ALPHABET = (
    "0123456789.,，、-—~％%‰/·（）()：∶ \n零〇一二三五两半几数十百千万亿兆廿壹佰"
    "第前强近约超不足多余来以上下内成折分点角元块个家人年月日天小时米吨度每之至到和增长下降|#"
)


@given(st.one_of(st.text(max_size=60), st.text(ALPHABET, max_size=60)))
def test_whatever_is_found_stands_in_the_text_and_in_order(text):
    metrics = extractor().extract(text)
    ends = [0]
    for metric in metrics:
        assert metric.text == text[metric.start : metric.end]
        assert ends[-1] <= metric.start < metric.end
        ends.append(metric.end)
        if metric.value is None:
            assert metric.lower is not None
            assert metric.upper is not None
            assert metric.lower <= metric.upper


HOSTILE = [*"一7第两|", "万亿", "1,", "百分之", "\0", "3个\n", "三、四家、", "1/", "零下", "1-", "儿八", "·1", "1角", "a/1"]


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_text_made_to_be_slow_ends(piece):
    extractor().extract(piece * (20_000 // len(piece)))
