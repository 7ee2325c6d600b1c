"""What a counsellor or a translator adds to the content works at once: no line of Python is written for it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

import debt_wizard_content
from debt_wizard.advice.channel import recommended_channel
from debt_wizard.advice.tone import check
from debt_wizard.documents.fitting import fitting_channel, fitting_intents
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language, language_after, language_of_tag, languages
from debt_wizard.screens.entry_fields import spending_categories
from debt_wizard_content.catalogues import item
from debt_wizard_content.checks.every import every_flaw
from debt_wizard_content.facts import fact
from debt_wizard_content.guidance import lessons
from debt_wizard_content.source import ContentSource, content_from
from support.demo import example_case
from support.flaws import in_english

TODAY = date(2026, 11, 23)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """An edited copy of the content."""
    shipped = Path(debt_wizard_content.__file__).parent
    return Path(copytree(shipped, tmp_path / "content", ignore=ignore_patterns("__pycache__", "*.py")))


@pytest.fixture
def edited(copied: Path) -> Iterator[Path]:
    """The copy, read by everything while the test runs."""
    with content_from(copied):
        yield copied


def _add(folder: Path, file: str, text: str) -> None:
    place = folder / file
    place.parent.mkdir(parents=True, exist_ok=True)
    before = place.read_text("utf-8") if place.exists() else ""
    place.write_text(before + text, "utf-8")


def _new_flaws(folder: Path) -> list[str]:
    return in_english(every_flaw(ContentSource(folder)))


def test_a_kind_of_spending(edited: Path) -> None:
    _add(
        edited,
        "catalogues/spending.toml",
        '\n[[item]]\nid = "scouting"\nname = { zh = "童子军", en = "Scouting" }\nessential = false\n'
        'hint = { zh = "会费和营地。", en = "Fees and the camp." }\n',
    )
    assert "scouting" in spending_categories(essential=False)
    assert Language("zh").named("spending", "scouting") == "童子军"
    assert _new_flaws(edited) == []


def test_a_kind_of_evidence(edited: Path) -> None:
    text = '{ zh = "说明搬家的花费。", en = "It shows what moving cost." }'
    about = "".join(f"{key} = {text}\n" for key in ("proves", "get", "fresh", "cover"))
    _add(
        edited,
        "catalogues/evidence.toml",
        f'\n[[item]]\nid = "moving_bill"\nname = {{ zh = "搬家单据", en = "Moving bill" }}\n{about}',
    )
    found = item("evidence", "moving_bill")
    assert found is not None
    assert found.text("proves") is not None
    assert _new_flaws(edited) == []


def test_a_channel(edited: Path) -> None:
    _add(
        edited,
        "catalogues/channels.toml",
        '\n[[item]]\nid = "post"\nname = { zh = "挂号信", en = "Registered post" }\n'
        "suits = [\n"
        '  { when = "wants_record.yes", points = 9, because = { zh = "有凭据。", en = "It is on record." } },\n'
        "]\n",
    )
    case = example_case()
    case.channel.answers.wants_record = True
    found = recommended_channel(case, TODAY)
    assert found is not None
    assert (found.channel, found.reasons[0].in_("en")) == ("post", "It is on record.")
    assert fitting_channel("first_proposal", "post") == "email", "a letter without a form for it lends its own"
    assert _new_flaws(edited) == []


def test_a_fact(edited: Path) -> None:
    _add(
        edited,
        "facts/cn.toml",
        '\n[[fact]]\nid = "added"\ntopic = "added"\nlabel = "info"\nzh = "多了一条。"\nen = "There is one more."\n'
        'source_title = "某通知"\nissuer = "某机关"\nissued = "2026-01-01"\neffective = "2026-01-01"\n'
        'confidence = "high"\nchecked = 2026-11-23\nreview = 2027-11-23\n',
    )
    assert fact("added").text.in_("en") == "There is one more."
    assert _new_flaws(edited) == []


def test_a_letter(edited: Path) -> None:
    _add(
        edited,
        "letters/say_thanks.toml",
        '[intent]\nid = "say_thanks"\nname = { zh = "道谢", en = "Thanks" }\nsignals = ["otherwise"]\n'
        'when = { zh = "谈完以后。", en = "After the talk." }\n\n'
        '[[block]]\nid = "thanks"\nchannels = ["email"]\n'
        'zh = "{{ lender }}：\\n您好。我是{{ name }}，谢谢您。"\nen = "To {{ lender }},\\nThank you. {{ name }}"\n',
    )
    case = example_case()
    case.person.name = "张三"
    debt = case.debt[0]
    assert "say_thanks" in fitting_intents(case, debt, TODAY)
    assert "我是张三，谢谢您。" in letter(case, Wanted(debt, "say_thanks", "email"), Language("zh"), TODAY)
    assert _new_flaws(edited) == []


def test_a_paragraph_of_guidance(edited: Path) -> None:
    _add(
        edited,
        "guidance/prepare.toml",
        '\n[[entry]]\nid = "lesson.breathe"\nscreens = ["goal"]\ntitle = { zh = "先喘口气", en = "Take a breath" }\n'
        'text = { zh = "想好要什么，再往下走。", en = "Know what you want, then go on." }\n',
    )
    assert "lesson.breathe" in [each.id for each in lessons("goal")]
    assert _new_flaws(edited) == []


def test_a_third_language_is_a_folder_and_a_catalogue(edited: Path) -> None:
    _add(edited, "languages/fr/sentences/keys.toml", 'itself = "Français"\n')
    _add(edited, "languages/fr/catalogues/goals.toml", "")
    _add(
        edited,
        "locales/fr/LC_MESSAGES/debt_wizard.po",
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Next"\nmsgstr "Suivant"\n',
    )
    with content_from(edited):
        assert languages() == ("zh", "en", "fr")
        assert [language_after(code) for code in languages()] == ["en", "fr", "zh"]
        assert language_of_tag("fr_FR.UTF-8") == "fr"
        french = Language("fr")
        assert french.word("Next") == "Suivant"
        assert french.say("keys.itself") == "Français"
        assert french.date(TODAY) == "23 novembre 2026"
        assert french.say("channel.backup") == "Backup", "what is not said in it yet is said in English"
    assert _new_flaws(edited) == []


def test_a_tone_rule(edited: Path) -> None:
    before = check("我要去月亮上还钱。", "zh")
    _add(
        edited,
        "tone/zh.toml",
        '\n[[rule]]\nid = "zh.overpromise.moon"\ncategory = "overpromise"\npatterns = ["月亮|星星 上 ~4 还钱|还款"]\n'
        'message = "月亮太远了。"\nfound = ["我要去月亮上还钱。", "到星星上再还款。"]\n'
        'not_found = ["月亮上来了，我明天还800元。", "我没有说去月亮上还钱。"]\n',
    )
    with content_from(edited):
        found = check("我要去月亮上还钱。", "zh")
        assert [(each.rule, each.message) for each in found] == [("zh.overpromise.moon", "月亮太远了。")]
    assert before == []
    assert [flaw for flaw in _new_flaws(edited) if flaw.startswith("tone/zh.toml")] == []
