"""Tables as bulletins of statistics have them: titles in the head, blanks for looks, lists, heads over two lines, parts."""

import pytest

from jinzhou_extract import extract

Row = tuple[str | None, str, str | None, str]


def found(table: str) -> list[Row]:
    """Indicator, value, unit and role of each number."""
    return [(metric.indicator, f"{metric.value:f}", metric.unit, str(metric.role)) for metric in extract(table)]


class TestHeads:
    def test_a_title_that_is_marked_as_the_head(self):
        table = (
            "| **表3 2016年主要产品产量及其增长速度** | | | |\n|---|---|---|---|\n"
            "| 产品名称 | 单 位 | 产 量 | 比上年增长（%） |\n| 面粉 | 万吨 | 21.5 | -3.2 |\n"
        )
        assert found(table) == [("面粉产量", "215000", "t", "level"), ("面粉产量", "-3.2", "%", "change")]

    def test_a_head_of_which_only_the_corner_is_filled_is_none_to_look_beyond(self):
        assert found("| 指标 | |\n|---|---|\n| 企业（户） | 12 |\n") == [("企业", "12", "户", "level")]

    def test_figures_beside_a_blank_under_their_head(self):
        table = (
            "| 指标 | 单位 | 绝对数 | 比上年增长（%） | |\n|---|---|---|---|---|\n"
            "| 客运量 | 万人次 | 35 | | -4.1 |\n| 货运量 | 万吨 | 82 | | 2.6 |\n"
        )
        assert found(table) == [
            ("客运量", "350000", "人次", "level"),
            ("客运量", "-4.1", "%", "change"),
            ("货运量", "820000", "t", "level"),
            ("货运量", "2.6", "%", "change"),
        ]

    def test_a_figure_that_is_missing_leaves_the_others_in_their_columns(self):
        table = "| 指标 | 出口（万元） | 进口（万元） |\n|---|---|---|\n| 甲区 | | 7 |\n| 乙区 | 5 | 6 |\n"
        assert [row[0] for row in found(table)] == ["甲区进口", "乙区出口", "乙区进口"]

    def test_two_tables_side_by_side(self):
        table = (
            "2016年分行业固定资产投资增长速度\n\n| 行 业 | 比上年增长% | 行 业 | 比上年增长% |\n"
            "|---|---|---|---|\n| 采矿业 | 4.1 | 教育 | -7.2 |\n| 制造业 | 9.5 | | |\n"
        )
        assert found(table) == [
            ("采矿业固定资产投资", "4.1", "%", "change"),
            ("教育固定资产投资", "-7.2", "%", "change"),
            ("制造业固定资产投资", "9.5", "%", "change"),
        ]

    def test_two_columns_of_one_name_without_names_below_are_one_table(self):
        table = "| 类别 | 金额（万元） | 类别 |\n|---|---|---|\n| 甲 | 3 | 4 |\n"
        assert found(table)[0] == ("甲金额", "30000", "CNY", "level")

    def test_the_number_of_a_table_runs_into_its_year(self):
        assert found("表122016年主要商品进口情况\n") == []
        assert found("全年生产面粉122016吨。\n") == [("生产面粉", "122016", "t", "level")]


class TestNames:
    @pytest.mark.parametrize(
        ("whole", "part", "name"),
        [("出口额", "一般贸易", "一般贸易出口额"), ("汽车", "轿车", "轿车"), ("专利申请数", "境内专利申请", "境内专利申请数")],
    )
    def test_what_a_part_is_called(self, whole: str, part: str, name: str):
        table = f"| 指标 | 绝对数（万件） |\n|---|---|\n| {whole} | 9 |\n| 其中：{part} | 5 |\n"
        assert [row[0] for row in found(table)] == [whole, name]

    def test_a_row_that_ends_like_the_whole_opens_another(self):
        table = (
            "| 指标 | 单位 | 绝对数 |\n|---|---|---|\n| 新建铁路里程 | 公里 | 46 |\n| 其中：高速铁路 | 公里 | 41 |\n"
            "| 新改建公路里程 | 公里 | 356 |\n| 其中：高速公路 | 公里 | 60 |\n"
        )
        assert [row[0] for row in found(table)][2:] == ["新改建公路里程", "高速公路新改建公路里程"]

    def test_the_total_is_named_by_its_column(self):
        table = "| 行业 | 合同金额（万元） |\n|---|---|\n| 总 计 | 43 |\n| 采矿业 | 11 |\n"
        assert [row[0] for row in found(table)] == ["合同金额", "采矿业合同金额"]

    def test_marks_of_notes_are_no_part_of_a_name(self):
        table = "| 指标 | 产量[3]（万吨） |\n|---|---|\n| 钢材[14] | 43 |\n"
        assert found(table) == [("钢材产量", "430000", "t", "level")]

    def test_money_adds_nothing_to_a_name_that_says_what_is_measured(self):
        table = "| 指标 | 金额（亿元） |\n|---|---|\n| 货物出口额 | 16 |\n| 玩具 | 5 |\n"
        assert [row[0] for row in found(table)] == ["货物出口额", "玩具金额"]

    def test_whom_a_column_is_about_stands_in_front(self):
        table = (
            "居民消费价格比上年涨跌幅度（单位：%）\n\n| 指标 | 全国 | 城市 | 农村 |\n|---|---|---|---|\n"
            "| 衣着 | 1.2 | 1.1 | -1.5 |\n"
        )
        assert [(row[0], row[3]) for row in found(table)] == [
            ("衣着", "change"),
            ("城市衣着", "change"),
            ("农村衣着", "change"),
        ]

    @pytest.mark.parametrize("what", ["标准煤", "标煤", "油当量", "二氧化碳当量", "二氧化碳"])
    def test_a_unit_with_what_is_weighed_in_it(self, what: str):
        table = f"| 指标 | 单位 | 绝对数 |\n|---|---|---|\n| 消费总量 | 万吨{what} | 18.5 |\n"
        assert found(table) == [("消费总量", "185000", "t", "level")]

    @pytest.mark.parametrize("head", ["行业名称", "行业分类", "产业", "国家和地区", "国家或地区", "国别", "国家"])
    @pytest.mark.parametrize("money", ["金额", "数额"])
    def test_classes_are_named_by_the_title(self, head: str, money: str):
        table = f"2016年对外直接投资额\n\n| {head} | {money}（亿元） |\n|---|---|\n| 合计 | 43 |\n| 甲类 | 11 |\n"
        assert [row[0] for row in found(table)] == ["对外直接投资额", "甲类对外直接投资额"]

    @pytest.mark.parametrize("head", ["类别", "类型", "分类", "类", "领域", "方面", "指标类别", "指标类型"])
    def test_a_column_of_kinds_names_nothing(self, head: str):
        table = f"| {head} | 指标 | 2015年 |\n|---|---|---|\n| 经济 | 税收（亿元） | 40 |\n| | 城镇化率（%） | 26 |\n"
        assert [row[0] for row in found(table)] == ["税收", "城镇化率"]

    @pytest.mark.parametrize("whom", ["城镇", "乡村", "城乡", "市区", "郊区", "县城"])
    def test_whom_a_column_is_about(self, whom: str):
        table = f"| 指标 | {whom} |\n|---|---|\n| 人口（人） | 12 |\n"
        assert found(table) == [(f"{whom}人口", "12", "人", "level")]


class TestPlainText:
    def test_figures_with_their_units(self):
        table = (
            "主要农产品产量如下：\n        1986年         比1985年增长％\n粮食    378万吨        -7.0\n"
            "棉花     41万吨        33.7\n"
        )
        assert found(table) == [
            ("粮食", "3780000", "t", "level"),
            ("粮食", "-7.0", "%", "change"),
            ("棉花", "410000", "t", "level"),
            ("棉花", "33.7", "%", "change"),
        ]

    def test_one_figure_behind_its_unit(self):
        table = (
            "指  标              单 位      绝 对 数\n新增发电机组容量    万千瓦     8970\n新建公路            公里       980\n"
        )
        assert found(table) == [("新增发电机组容量", "89700000", "kW", "level"), ("新建公路", "980", "km", "level")]

    def test_names_of_columns_with_blanks_in_them(self):
        table = (
            "　产品名称　　单 位　　产 量　　比上年增长%\n　　纱　　　　万吨　　　23.5　　　12.7\n"
            "　　布　　　　亿米　　　7.0　　　 2.4\n"
        )
        assert [row[0] for row in found(table)] == ["纱产量"] * 2 + ["布产量"] * 2

    def test_a_head_over_two_lines(self):
        table = "1991年 其中城镇12月比\n比上年上涨％ 上年同月上涨％\n食品类 0.3 1.8\n衣着类 7.1 -6.3\n"
        assert [(row[0], row[1], row[3]) for row in found(table)] == [
            ("食品类", "0.3", "change"),
            ("城镇食品类", "1.8", "change"),
            ("衣着类", "7.1", "change"),
            ("城镇衣着类", "-6.3", "change"),
        ]

    def test_a_list_that_is_a_table(self):
        table = (
            "**表5：2016年固定资产投资（单位：亿元）**\n\n- 指 标 绝对数 比上年增长%\n- 固定资产投资 70 25.8\n- 按城乡分\n"
            "- 城镇 58 27.6\n- 农村 12 -17.4\n"
        )
        assert found(table)[2:] == [
            ("城镇", "5800000000", "CNY", "level"),
            ("城镇", "27.6", "%", "change"),
            ("农村", "1200000000", "CNY", "level"),
            ("农村", "-17.4", "%", "change"),
        ]

    def test_rows_without_a_name_or_a_change_break_no_table(self):
        table = (
            "1991年 比上年增长％\n棉布 121.5 亿米 10.2\n114.3 亿平方米 11.1\n呢绒 2.8 亿米 持 平\n发电量 618 亿千瓦小时 5.7\n"
            "其中：水电 126 亿千瓦小时 6.5\n钢材 51 万吨 -5.4\n"
        )
        assert [row[0] for row in found(table)] == [*["棉布"] * 4, "呢绒", *["发电量"] * 2, *["水电发电量"] * 2, *["钢材"] * 2]
        assert [row[3] for row in found(table)][-1] == "change"

    def test_a_sentence_ends_a_table(self):
        table = "1991年 比上年增长％\n棉布 121.5 亿米 10.2\n全市共有镇5个。\n铁路 51 亿吨 5.4\n水运 12 亿吨 5.0\n"
        assert [row[0] for row in found(table)][:2] == ["棉布"] * 2
