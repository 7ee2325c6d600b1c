"""What is said of the figures of a paper where nothing was agreed before it."""

from datetime import date, datetime
from typing import Literal

import pytest

from debt_wizard.case import Agreement, Case, Debt, Offer, Proposal
from debt_wizard.language import Language
from debt_wizard.screens.agreement_told import agreement_told
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 11, 28)
MATCH = {"en": "The figures match", "zh": "数目跟谈好的一样"}
NOTHING_AGREED = {"en": "nothing to hold these figures against", "zh": "没有可以对照的"}


def _told(language: Literal["en", "zh"], case: Case, at: datetime | None = None) -> str:
    paper = Agreement(debt="card", monthly=money(500), months=36, first_due=date(2026, 12, 20), agreed_at=at)
    case.debt = [Debt(id="card", product="credit_card", balance=money(18000))]
    case.agreement = [paper]
    return agreement_told(Language(language), case, paper, TODAY)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_without_anything_agreed_no_figure_is_said_to_match(language: Literal["en", "zh"]) -> None:
    told = _told(language, Case())
    assert MATCH[language] not in told
    assert NOTHING_AGREED[language] in told


def test_a_declined_offer_is_nothing_that_was_agreed() -> None:
    told = _told("en", Case(offer=[Offer(debt="card", monthly=money(500), months=36, decision="declined")]))
    assert MATCH["en"] not in told
    assert NOTHING_AGREED["en"] in told


def test_a_yes_to_the_paper_makes_nothing_match() -> None:
    told = _told("en", Case(), datetime(2026, 11, 28, 20, tzinfo=CHINA))
    assert MATCH["en"] not in told


def test_figures_as_they_were_proposed_match() -> None:
    case = Case()
    case.plan.proposal = [Proposal(debt="card", monthly=money(500), asks=["stop_interest"])]
    told = _told("en", case)
    assert MATCH["en"] in told
    assert NOTHING_AGREED["en"] not in told
