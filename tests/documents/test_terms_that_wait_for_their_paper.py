"""New terms, accepted after a change beside a running agreement: what is told of them until their paper is there."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.standing_terms import is_proposed
from debt_wizard.case import Agreement, Asset, Case, Change, Debt, Offer, Payment, Proposal
from debt_wizard.commands.show_text import proposal_lines
from debt_wizard.documents.fitting import fitting_intents
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.summary import summary
from debt_wizard.language import Language
from support.clock import CHINA
from support.household import household, money

LANGUAGES = [Language("zh"), Language("en")]
YES = datetime(2026, 5, 28, 20, tzinfo=CHINA)
TODAY = date(2026, 5, 29)


@pytest.fixture
def case() -> Case:
    """12 x 1,000 of which 3,300 are paid; a fall of income and a proposal of 500; 15 x 580 offered and accepted."""
    found = household(pay=5200, rent=3300)
    found.asset = [Asset(liquid=True, value=money(6000))]
    told = datetime(2026, 1, 2, 10, tzinfo=CHINA)
    found.debt = [Debt(id="loan", lender="甲公司", product="consumer_loan", balance=money(12000), balance_at=told)]
    found.agreement = [
        Agreement(debt="loan", agreed_at=datetime(2026, 1, 22, tzinfo=CHINA), balance=money(12000), months=12,
                  monthly=money(1000), first_due=date(2026, 2, 15), checks={"written": True, "signed_by_both": True})
    ]  # fmt: skip
    found.payment = [
        Payment(debt="loan", due=day, amount=money(1000), paid=money(300 if day.month == 5 else 1000), paid_on=day)
        for day in (date(2026, month, 15) for month in (2, 3, 4, 5))
    ]
    found.change = [Change(kinds=["income"], at=date(2026, 5, 20), finished=True)]
    found.plan.proposal = [Proposal(debt="loan", monthly=money(500))]
    offer = Offer(debt="loan", at=YES, months=15, monthly=money(580), first_due=date(2026, 6, 25))
    found.offer = [offer]
    accept(found, offer, offer_review(found, offer, YES.date()), YES)
    return found


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_the_summary_names_them_after_what_is_in_force_and_no_older_proposal(case: Case, language: Language) -> None:
    said = plain_text(summary(case, language, TODAY), language)
    assert "580" in said
    assert said.index("1,000") < said.index("580")
    assert language.say("documents.summary.proposed") not in said


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_so_does_show(case: Case, language: Language) -> None:
    agreed, waiting = proposal_lines(language, case, TODAY)
    assert "1,000" in agreed
    assert "580" in waiting


def test_no_letter_is_called_for_that_says_all_stays_as_arranged(case: Case) -> None:
    assert fitting_intents(case, case.debt[0], TODAY)[0] == "accept_offer"
    case.offer.clear()
    assert fitting_intents(case, case.debt[0], TODAY)[0] == "late_payment"


def test_after_another_change_a_proposal_counts_again(case: Case) -> None:
    assert not is_proposed(case, case.debt[0], TODAY)
    case.change.append(Change(kinds=["illness"], at=date(2026, 6, 10), finished=True))
    case.income[0].amount = money(3500)
    assert is_proposed(case, case.debt[0], date(2026, 6, 11))
