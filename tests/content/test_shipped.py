from collections.abc import Callable, Iterator
from typing import get_args

import pytest

from debt_wizard.case.asset import ASSET_KINDS
from debt_wizard.case.debt import PRODUCTS
from debt_wizard.case.income import INCOME_KINDS
from debt_wizard.case.plan import ASKS, BUFFER_KINDS, PROPOSAL_KINDS
from debt_wizard.case.situation import ALARMS, REASONS, STAGES
from debt_wizard.case.talk import ChannelAnswers
from debt_wizard.steps import STEPS
from debt_wizard_content.catalogues import catalogue, item
from debt_wizard_content.checks.every import CHECKS
from debt_wizard_content.facts import LABELS, Fact, fact, facts
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.guidance import entries, entry, lessons
from debt_wizard_content.source import SHIPPED, ContentSource
from support.flaws import in_english

Check = Callable[[ContentSource], Iterator[Flaw]]

FIELDS = {
    "debt": "lender balance overdue_since product account principal interest fees annual_rate "
    "contract_payment due_day priority in_scope",
    "income": "kind label amount every day history certain",
    "spending": "category label amount every day month essential share estimate",
    "asset": "kind label value liquid",
    "evidence": "kind debt status dated file",
    "plan": "buffer buffer.amount buffer.cap split floor upfront first_payment day",
    "proposal": "kind months monthly grace_months upfront annual_rate asks reason steps",
    "situation": "reasons since recovers story stage goals alarms wellbeing",
    "channel": "urgency documents wants_record speaking chosen backup",
    "draft": "intent text",
    "person": "name phone",
    "agreement": "checks",
    "contact": "debt at channel person ticket outcome said reply_by",
    "payment": "debt due amount paid paid_on way file",
    "offer": "terms decision",
    "about": "title",
    "session": "language letter_language privacy",
}

CATALOGUES = {
    "channels": ("phone", "chat", "email", "meeting"),
    "alarms": ALARMS,
    "income_kinds": INCOME_KINDS,
    "asset_kinds": ASSET_KINDS,
    "products": PRODUCTS,
    "reasons": REASONS,
    "stages": STAGES,
    "buffer_rules": BUFFER_KINDS,
    "asks": ASKS,
    "proposal_kinds": PROPOSAL_KINDS,
    "channel_questions": ("urgency", "documents", "wants_record", "speaking"),
}

CHECKLIST = (
    "written signed_by_both balance_stated interest_stated dates_stated breach_read payee_verified "
    "no_upfront_fee collection_stops credit_record_stated due_after_payday certificate_at_end"
)

EVIDENCE = (
    "loan_contract statement income_proof bank_flow unemployment medical family_event disaster business_loss "
    "spending_proof identity collection_record correspondence court_papers agreement"
)

SPENDING = (
    "housing utilities food transport phone medical education childcare family_support insurance tax_social "
    "household clothing leisure gifts other"
)


@pytest.mark.parametrize("check", CHECKS)
def test_the_shipped_content_passes_every_check(check: Check) -> None:
    assert in_english(check(SHIPPED)) == []


@pytest.mark.parametrize("step", [step.id for step in STEPS] + ["split", "steps_offered"])
def test_every_screen_has_its_help(step: str) -> None:
    assert entry(f"screen.{step}").kind == "screen"


@pytest.mark.parametrize("field", [f"{of}.{name}" for of, names in FIELDS.items() for name in names.split()])
def test_every_field_has_its_help(field: str) -> None:
    assert entry(f"field.{field}").kind == "field"


@pytest.mark.parametrize("entry_id", [told.id for told in entries()])
def test_an_entry_is_short_enough_to_read_and_long_enough_to_help(entry_id: str) -> None:
    told = entry(entry_id)
    assert 40 <= len(told.text.in_("zh")) <= 160
    assert len(told.title.in_("zh")) <= 16


def test_every_lesson_is_met_on_a_screen() -> None:
    screens = {told.id.removeprefix("screen.") for told in entries("screen")}
    for lesson in entries("lesson"):
        assert lesson.screens, lesson.id
        assert set(lesson.screens) <= screens, lesson.id
        assert lesson in lessons(lesson.screens[0])


@pytest.mark.parametrize("alarm", [*ALARMS, "payment_due_soon"])
def test_every_alarm_has_a_card_with_what_to_do_what_not_and_whom_to_call(alarm: str) -> None:
    card = entry(f"card.{alarm}")
    assert card.kind == "card"
    assert card.today
    assert card.avoid
    assert card.call
    assert card.facts


def test_every_alarm_opens_its_own_card() -> None:
    for alarm in catalogue("alarms"):
        assert alarm.value("card") == f"card.{alarm.id}"
        assert alarm.text("question") is not None


def test_the_crisis_card_gives_the_numbers_at_once() -> None:
    card = entry("card.crisis")
    for language in ("zh", "en"):
        called = " ".join(line.in_(language) for line in card.call)
        assert all(number in called for number in ("12356", "110", "120"))


def test_the_crisis_card_says_whom_to_call_while_nobody_answers_the_line() -> None:
    for language, nobody in {"zh": "12356没人接", "en": "nobody answers"}.items():
        lines = [line.in_(language) for line in entry("card.crisis").call]
        after = lines[next(at for at, line in enumerate(lines) if "18" in line) + 1]
        assert nobody in after
        assert "120" in after


@pytest.mark.parametrize(("name", "ids"), CATALOGUES.items())
def test_a_catalogue_offers_what_the_session_file_can_hold(name: str, ids: tuple[str, ...]) -> None:
    assert {each.id for each in catalogue(name)} == set(ids)


@pytest.mark.parametrize(
    ("name", "ids"),
    [("agreement_terms", CHECKLIST), ("evidence", EVIDENCE), ("spending", SPENDING)],
)
def test_an_open_catalogue_has_what_is_needed(name: str, ids: str) -> None:
    assert set(ids.split()) <= {each.id for each in catalogue(name)}


def test_each_question_about_the_channel_offers_the_answers_of_the_session_file() -> None:
    for question in catalogue("channel_questions"):
        offered = [option.id for option in question.options()]
        if question.id == "wants_record":
            assert offered == ["yes", "no"]
        else:
            literal = get_args(ChannelAnswers.model_fields[question.id].annotation)[0]
            assert offered == list(get_args(literal))


@pytest.mark.parametrize(
    ("name", "keys", "lists"),
    [
        ("channels", "when best_time", "strengths weaknesses tips at_hand write_down"),
        ("spending", "hint", ""),
        ("income_kinds", "hint proof", ""),
        ("asset_kinds", "hint", ""),
        ("products", "note", ""),
        ("reasons", "phrase", ""),
        ("goals", "means honest", ""),
        ("buffer_rules", "about", ""),
        ("asks", "phrase note", ""),
        ("proposal_kinds", "about cost fits", ""),
        ("stages", "desk advice", ""),
        ("agreement_terms", "question why", ""),
        ("cautions", "look_for do", ""),
        ("evidence", "proves get fresh cover", ""),
        ("channel_questions", "question", ""),
    ],
)
def test_every_item_says_all_that_its_catalogue_says(name: str, keys: str, lists: str) -> None:
    for each in catalogue(name):
        assert all(each.text(key) is not None for key in keys.split()), each.id
        assert all(each.texts(key) for key in lists.split()), each.id


def test_what_names_other_items_names_ones_that_exist() -> None:
    for reason in catalogue("reasons"):
        assert all(item("evidence", paper) for paper in reason.ids("papers")), reason.id
    for goal in catalogue("goals"):
        assert all(item("proposal_kinds", kind) for kind in goal.ids("kinds")), goal.id
        assert all(item("asks", ask) for ask in goal.ids("asks")), goal.id


def test_the_guidance_speaks_to_the_reader_as_a_friend() -> None:
    """您 is for the lender: it stands in quoted phrases only."""
    for told in entries():
        for text in (told.text, *told.today, *told.avoid, *told.call):
            outside = "".join(part.split("”")[-1] for part in text.in_("zh").split("“"))
            assert "您" not in outside, told.id


def test_every_fact_has_a_label_and_a_day_for_its_next_check() -> None:
    assert len(facts()) == 192
    for known in facts():
        assert known.label in LABELS
        assert known.review > known.checked


@pytest.mark.parametrize("topic_prefix", ["gbt-", "cba-"])
def test_a_standard_of_the_industry_is_never_called_a_rule_of_law(topic_prefix: str) -> None:
    assert {known.label for known in facts() if known.id.startswith(topic_prefix)} == {"standard"}


def test_what_the_sources_leave_open_is_said_with_the_fact() -> None:
    unsure = (
        "card-grace cost26-old-loans zhudai-24 cba-lost cba-visit cf-measures nifa-guide-2024 "
        "ts-revision-2026 tel-12363 credit-channels house pb-national subsidy-2026"
    )
    assert all(fact(fact_id).caveat is not None for fact_id in unsure.split())


@pytest.mark.parametrize("known", facts(), ids=lambda known: known.id)
def test_a_source_names_its_document_once(known: Fact) -> None:
    assert known.source.startswith(known.source_title)
    assert known.source.endswith(known.article.removeprefix("附一 "))
    assert known.source.count("附一") <= 1
    assert not known.doc_no or known.source.count(known.doc_no) == 1


def test_every_source_has_a_name_for_whoever_does_not_read_chinese() -> None:
    unnamed = {known.source_title for known in facts() if not known.title_in("en")}
    assert not unnamed
    assert fact("civil-544").title_in("en") == fact("civil-544").title_in("fr") == "Civil Code"
    assert fact("civil-544").title_in("zh") == ""
