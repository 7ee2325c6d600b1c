from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from debt_wizard_content.checks.backing import check_backing
from debt_wizard_content.checks.claims import check_claims
from debt_wizard_content.checks.languages import check_languages
from debt_wizard_content.checks.lengths import check_lengths
from debt_wizard_content.checks.links import check_links
from debt_wizard_content.checks.never_said import check_never_said
from debt_wizard_content.checks.numbers import check_numbers
from debt_wizard_content.checks.typography import check_typography
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import ContentSource
from support.flaws import in_english

Check = Callable[[ContentSource], Iterator[Flaw]]

FACTS = """
[[fact]]
id = "fifteen"
topic = "court"
label = "must"
zh = "收到支付令后15日内还款或书面提异议。"
en = "Pay or object in writing within 15 days of a payment order."
source_title = "民事诉讼法"
issuer = "全国人大常委会"
article = "第227条"
confidence = "high"
checked = 2026-11-23
review = 2027-11-23
"""


def _flaws(tmp_path: Path, check: Check, zh: str, en: str, more: str = "") -> list[Flaw]:
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "cn.toml").write_text(FACTS, "utf-8")
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "claims.toml").write_text('[[claim]]\nid = "prepare.plan"\n', "utf-8")
    (tmp_path / "guidance").mkdir()
    entry = f'[[entry]]\nid = "lesson.x"\n{more}\ntitle = {{ zh = "题", en = "Title" }}\n'
    text = f"[entry.text]\nzh = '''{zh}'''\nen = '''{en}'''\n"
    (tmp_path / "guidance" / "start.toml").write_text(entry + text, "utf-8")
    return [flaw for flaw in check(ContentSource(tmp_path)) if not flaw.file.startswith("facts")]


@pytest.mark.parametrize(
    ("check", "zh", "en", "what"),
    [
        (check_languages, "有", " ", "the English is empty"),
        (check_languages, "还{amount}", "Pay", "different places to fill: {amount}"),
        (check_numbers, "分12期", "in 21 instalments", "different numbers: 12, 21"),
        (check_numbers, "12月10日", "10 November", "different numbers: 11, 12"),
        (check_lengths, "一" * 23 + "。", "Short.", "23 Chinese characters without a pause"),
        (check_lengths, "一二三四五六七八九十，" * 6 + "。", "Short.", "a Chinese sentence of"),
        (check_lengths, "短。", "word" + " word" * 25 + ".", "an English sentence of 26 words"),
        (check_lengths, "短。", ("word" + " word" * 15 + ". ") * 9, "have 16.0 words on average"),
        (check_never_said, "年利率不能超过36%。", "No more than a third.", "36%"),
        (check_never_said, "可以停息挂账。", "It can be frozen.", "停息挂账"),
        (check_never_said, "好。", "Dial 12315.", "12315"),
        (check_backing, "20日内提异议。", "Object within 20 days.", "“20日” in Chinese stands in none"),
        (check_backing, "三年以后。", "Later.", "“三年” in Chinese stands in none"),
        (check_backing, "你必须还。", "You pay.", "none of its facts binds"),
        (check_backing, "你要还。", "You must pay.", "none of its facts binds"),
        (check_backing, "法律这样写。", "So it is.", "it names no fact"),
        (check_claims, "好。", "Good.", "prepare.plan: no entry of the guidance"),
    ],
)
def test_a_check_finds_what_it_looks_for(tmp_path: Path, check: Check, zh: str, en: str, what: str) -> None:
    assert any(what in flaw for flaw in in_english(_flaws(tmp_path, check, zh, en)))


@pytest.mark.parametrize(
    ("check", "zh", "en"),
    [
        (check_languages, "还{amount}，每月{amount}", "Pay {amount}, {amount} a month"),
        (check_numbers, "2026年12月10日还1,200元", "Pay 1,200 yuan on 10 December 2026"),
        (check_numbers, "22:00到8:00", "22:00 to 08:00"),
        (check_numbers, "每月10日", "on the 10th of each month"),
        (check_never_said, "代理说的“停息挂账”不是法律用语。", "What agents call an “interest freeze”."),
        (check_backing, "第227条：15日内必须回应。", "Article 227: you must answer within 15 days."),
        (check_backing, "一天一次。", "Once a day."),
        (check_claims, "好。", "Good."),
        (check_links, "好。", "Good."),
    ],
)
def test_a_check_leaves_alone_what_is_right(tmp_path: Path, check: Check, zh: str, en: str) -> None:
    more = 'facts = ["fifteen"]\nclaims = ["prepare.plan"]'
    assert _flaws(tmp_path, check, zh, en, more) == []


def test_a_number_of_our_own_is_named_as_one(tmp_path: Path) -> None:
    assert _flaws(tmp_path, check_backing, "留10%。", "Keep 10%.", "figures = [10]") == []


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ('facts = ["sixteen"]', "there is no fact “sixteen”. Did you mean “fifteen”?"),
        ('card = "card.none"', "there is no entry of the guidance “card.none”"),
    ],
)
def test_a_link_that_leads_nowhere_is_found(tmp_path: Path, more: str, what: str) -> None:
    assert any(what in flaw for flaw in in_english(_flaws(tmp_path, check_links, "好。", "Good.", more)))


def test_a_claim_that_does_not_exist_is_found(tmp_path: Path) -> None:
    flaws = _flaws(tmp_path, check_claims, "好。", "Good.", 'claims = ["prepare.plan", "prepare.plans"]')
    assert in_english(flaws) == [
        "guidance/start.toml:3: lesson.x: there is no claim “prepare.plans”. Did you mean “prepare.plan”?"
    ]


def test_a_flaw_names_its_file_and_its_own_line_of_a_long_text(tmp_path: Path) -> None:
    (flaw,) = _flaws(tmp_path, check_typography, "好。\n钱不够,", "Good.")
    assert in_english([flaw]) == ["guidance/start.toml:7: lesson.x.text: a half-width mark beside Chinese: “钱不够,”"]
