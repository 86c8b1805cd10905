"""docs/rules.md is the rule book."""

from pathlib import Path

from jinzhou_extract.rulebook.book import Example, RuleText, Setting, load_rulebook
from jinzhou_extract.rulebook.page import markdown_page

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == markdown_page(load_rulebook()), (
        "the rules have changed; renew the page with: jinzhou-extract rules --format markdown > docs/rules.md"
    )


def test_a_table_stands_in_a_code_block_and_a_special_document_is_told():
    table = Example("| 渔业 | 18.6 |\n", 7, 11, (("role", "share"),), "| 产业 | 比重 |\n| 渔业 | 【18.6】 |")
    line = Example("共5个。", 1, 3, (), "共【5个】。")
    page = markdown_page([RuleText("role-x", "It decides.", (table,), (line,), Setting(title="农业规划", region=None))])
    assert "It decides. (In the examples the title is 农业规划 and the document is said to be of no place.)" in page
    assert "- ```text\n  | 产业 | 比重 |\n  | 渔业 | 【18.6】 |\n  ```\n\n  → role: share\n" in page
    assert "Not:\n\n- 共【5个】。 → no metric\n" in page
