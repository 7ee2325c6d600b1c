"""Which letters leave, how each of them stands, and which are left out and why."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from debt_wizard.case import Case, Debt, Draft, Proposal
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.bundle import bundle
from debt_wizard.documents.export import export
from debt_wizard.documents.formats import FORMATS
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.letter_list import ListedLetter, letter_list, to_look_at
from debt_wizard.documents.letter_words import letter_line, letter_name
from debt_wizard.documents.open_draft import OpenDraft
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.seen_drafts import note_seen
from debt_wizard.language import Language
from support.demo import case_before_any_draft

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
ZH, EN = Language("zh"), Language("en")


@pytest.fixture
def case() -> Case:
    """A card with a proposal and a loan without one."""
    return case_before_any_draft()


def _edit(case: Case, intent: str, debt: int = 0, language: str = "zh") -> None:
    draft = OpenDraft(case, Wanted(case.debt[debt], intent, "email"), language, TODAY)
    draft.write(f"{draft.text}\n{'谢谢。' if language == 'zh' else 'Thanks.'}\n")


def _states(case: Case, language: Language = ZH) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for each in letter_list(case, language, TODAY):
        state = each.left_out or ("sheet" if each.is_sheet else "look" if to_look_at(each) else "fine")
        found[each.wanted.debt.id, "sheet" if each.is_sheet else each.wanted.intent] = state
    return found


def test_every_letter_that_was_written_and_is_still_true_is_in(case: Case) -> None:
    for intent in ("ask_statement", "first_proposal", "stop_interest"):
        _edit(case, intent)
    sent = [page.name for page in bundle(case, ZH, NOW).pages if page.verbatim]
    assert [name for name in sent if name.endswith("email-card")] == [
        "ask-statement-email-card",
        "first-proposal-email-card",
        "stop-interest-email-card",
    ]


def test_one_that_is_no_longer_true_is_left_out_and_told(case: Case, tmp_path: Path) -> None:
    _edit(case, "late_payment")
    _edit(case, "first_proposal")
    assert _states(case)["card", "late_payment"] == "outdated"
    written = export(case, tmp_path, ["txt"], [ZH], NOW)
    first = written.paths[0].read_text("utf-8").replace("\n", "")
    assert "没放进来的" in first
    assert "照现在的情况，信里说的对不上" in first


def test_a_letter_that_nobody_looked_at_is_in_and_says_so(case: Case) -> None:
    assert _states(case)["card", "first_proposal"] == "look"
    wanted = Wanted(case.debt[0], "first_proposal", "email")
    assert note_seen(case, wanted, "zh", TODAY)
    assert not note_seen(case, wanted, "zh", TODAY)
    assert _states(case)["card", "first_proposal"] == "fine"
    assert case.draft == []


def test_a_copied_letter_is_in_though_nothing_was_written_into_it(case: Case) -> None:
    OpenDraft(case, Wanted(case.debt[0], "ask_statement", "email"), "zh", TODAY).take_along()
    assert _states(case)["card", "ask_statement"] == "fine"


def test_a_letter_that_fits_and_was_only_looked_at_is_named_as_left_out(case: Case) -> None:
    _edit(case, "first_proposal")
    note_seen(case, Wanted(case.debt[0], "stop_interest", "email"), "zh", TODAY)
    assert _states(case)["card", "stop_interest"] == "not_taken"


def test_a_remark_and_an_open_place_are_counted_apart(case: Case) -> None:
    draft = OpenDraft(case, Wanted(case.debt[0], "first_proposal", "email"), "zh", TODAY)
    draft.write(f"{draft.text}\n我一定尽快还上。【待填：什么】\n")
    found = letter_list(case, ZH, TODAY)[0]
    assert (found.places, found.remarks > 0, to_look_at(found)) == (1, True, True)


def test_a_letter_that_is_held_back_says_as_truly_whether_it_was_looked_at(case: Case) -> None:
    _edit(case, "ask_statement", debt=1)
    case.debt[0].lender = ""

    def held() -> ListedLetter:
        [found] = [each for each in letter_list(case, ZH, TODAY) if each.left_out == "open"]
        return found

    assert (held().wanted.debt.id, held().is_seen) == ("card", False)
    note_seen(case, held().wanted, "zh", TODAY)
    assert held().is_seen


def test_an_edited_paragraph_that_the_answers_have_overtaken_is_told(case: Case) -> None:
    draft = OpenDraft(case, Wanted(case.debt[0], "first_proposal", "email"), "zh", TODAY)
    draft.write(draft.text.replace("我的方案：", "我能做到的方案："))
    case.plan.proposal[0].monthly = Decimal(900)
    assert letter_list(case, ZH, TODAY)[0].is_stale


def test_what_was_written_in_the_other_language_alone_is_told(case: Case) -> None:
    _edit(case, "first_proposal")
    assert letter_list(case, ZH, TODAY)[0].written_in is None
    english = letter_list(case, EN, TODAY)[0]
    assert english.written_in == "zh"
    assert "you edited only the one in Chinese" in letter_line(english, EN)


@pytest.mark.parametrize(
    ("field", "value", "why"), [("in_scope", False, "not_in_talk"), ("settled_on", TODAY, "settled")]
)
def test_the_letters_of_a_debt_that_is_out_are_told_with_the_reason(
    case: Case, field: str, value: object, why: str
) -> None:
    _edit(case, "first_proposal", 1)
    setattr(case.debt[1], field, value)
    assert _states(case)["loan", "first_proposal"] == why


def test_a_debt_that_nothing_is_written_to_is_named(case: Case) -> None:
    assert [each.left_out for each in letter_list(case, ZH, TODAY) if each.wanted.debt.id == "loan"] == ["no_proposal"]
    case.plan.proposal.append(Proposal(debt="loan", kind="instalments", monthly=Decimal(100), months=120))
    assert "no_proposal" not in _states(case).values()


def test_a_written_draft_without_a_debt_and_no_debt_in_the_talk_is_no_fault() -> None:
    case = Case(debt=[Debt(id="card", in_scope=False)], draft=[Draft(text="您好。")])
    assert letter_list(case, ZH, TODAY) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_first_page_says_what_the_list_says_and_the_summary_for_lenders_nothing_of_it(language: str) -> None:
    case = sample_case(language, TODAY)
    made = bundle(case, Language(language), NOW)
    first, second = made.pages[:2]
    assert (first.name, second.name) == ("letters", "summary")
    told = " ".join(plain_text(first, made.language).split()).replace("\n", "")
    for each in made.letters:
        assert letter_line(each, made.language).replace(" ", "") in told.replace(" ", "")
    unseen = {"zh": "还没看过", "en": "not looked at"}[language]
    assert unseen in told
    assert unseen not in plain_text(second, made.language)


@pytest.mark.parametrize("ending", sorted(FORMATS))
def test_it_is_in_every_format_that_holds_letters(case: Case, tmp_path: Path, ending: str) -> None:
    names = [path.name for path in export(case, tmp_path, [ending], [ZH, EN], NOW).paths]
    holds = {"md": "letters.md", "txt": "letters.txt", "docx": "letters.docx", "html": "everything.html"}
    assert ending not in holds or names.count(holds[ending]) == 3


def test_it_stands_beside_itself_in_both_languages(case: Case, tmp_path: Path) -> None:
    _edit(case, "first_proposal")
    export(case, tmp_path, ["md"], [ZH, EN], NOW)
    both = (tmp_path / "side-by-side" / "letters.md").read_text("utf-8")
    assert "还没有方案，也没写过稿子" in both
    assert "no proposal and no draft yet" in both


def test_where_to_go_is_where_something_can_be_done(case: Case) -> None:
    assert ListedLetter(Wanted(case.debt[0], "first_proposal", "email")).step == "draft"
    assert ListedLetter(Wanted(case.debt[0], "first_proposal", "email"), "no_proposal").step == "proposals"
    assert ListedLetter(Wanted(case.debt[0], "first_proposal", "email"), "not_in_talk").step == "debts"


@pytest.mark.parametrize(
    ("product", "name"), [("private", "Ask for a receipt"), ("credit_card", "Ask for the clearance certificate")]
)
def test_the_last_letter_to_a_friend_asks_for_a_receipt(product: str, name: str) -> None:
    wanted = Wanted(
        Debt.model_validate({"id": "it", "lender": "Ann", "product": product}), "clearance_certificate", "chat"
    )
    assert letter_name(wanted, Language("en")).startswith(name)
