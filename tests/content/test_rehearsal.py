import re
from collections.abc import Callable

import pytest

from debt_wizard.steps import STEPS
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.rehearsal import LenderQuestion, lender_questions
from debt_wizard_content.source import ContentSource

Write = Callable[[str, str], ContentSource]

ONE = """
[[item]]
id = "{id}"
name = {{ zh = "名", en = "Name" }}
ask = {{ zh = "问？", en = "Ask?" }}
why = {{ zh = "因。", en = "Why." }}
reply = {{ zh = "答。", en = "Reply." }}
"""

OF_COMPANIES = re.compile(
    "工号|工单|系统|官方|贵方|你们|方案|期数|往上报|这家|各家"
    "|staff|ticket|system|official|on file|instalments|their part"
)
"""What a relative does not have, and does not say."""

PLACES = {
    "name",
    "lender",
    "balance",
    "reason",
    "income",
    "spending",
    "left",
    "offer",
    "first_payment",
    "others",
    "others_total",
    "papers",
    "late",
    "not_at_once",
}


@pytest.mark.parametrize(
    "question", lender_questions() + lender_questions(product="private"), ids=lambda question: question.id
)
def test_a_question_names_only_places_that_the_case_fills(question: LenderQuestion) -> None:
    for text in filter(None, (question.own, question.reply)):
        assert set(re.findall(r"\{(\w+)\}", text.in_("zh"))) <= PLACES


@pytest.mark.parametrize(
    "question", lender_questions() + lender_questions(product="private"), ids=lambda question: question.id
)
def test_a_reply_with_places_has_one_without_and_the_step_that_fills_them(question: LenderQuestion) -> None:
    if "{" in question.reply.in_("zh"):
        assert question.open is not None
        assert "{" not in question.open.in_("zh") + question.open.in_("en")
        assert question.fill in {step.id for step in STEPS}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_relative_has_no_system_no_staff_number_and_no_official_channel(language: str) -> None:
    for question in lender_questions(product="private"):
        texts = (question.ask, question.why, question.reply, question.open, *question.traps)
        told = " ".join(text.in_(language) for text in texts if text is not None)
        assert not OF_COMPANIES.search(told), (question.id, told)


@pytest.mark.parametrize("question", lender_questions(), ids=lambda question: question.id)
def test_every_question_warns_of_a_trap(question: LenderQuestion) -> None:
    assert question.traps


def test_a_question_is_added_without_python(write: Write) -> None:
    source = write("rehearsal/own.toml", ONE.format(id="own"))
    assert [question.id for question in lender_questions(source)] == ["own"]


def test_two_questions_of_one_id_are_refused(write: Write) -> None:
    source = write("rehearsal/own.toml", ONE.format(id="own") * 2)
    with pytest.raises(ContentError, match="twice"):
        lender_questions(source)


def test_a_question_without_a_reply_is_refused_with_its_line(write: Write) -> None:
    source = write("rehearsal/own.toml", ONE.format(id="own").replace("reply", "answer"))
    with pytest.raises(ContentError, match="reply"):
        lender_questions(source)
