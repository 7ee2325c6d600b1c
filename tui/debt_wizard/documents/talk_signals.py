"""What speaks for a letter in the talk with the lender: offers, refusals, and what was agreed by voice."""

from collections.abc import Callable

from debt_wizard.advice.agreed import agreed_day
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.refusal import cause
from debt_wizard.advice.road import next_stop, road
from debt_wizard.documents.complaint_facts import complaint_day
from debt_wizard.documents.standing import Standing
from debt_wizard.documents.talk_facts import SPOKEN, last_offer

MEDIATION = "mediation"
"""The step of the road with which somebody is asked to mediate."""


def by_voice(standing: Standing, *outcomes: str) -> bool:
    """Whether the last talk was spoken, ended in one of these ways, and nothing is signed or paid since.

    What was paid says nothing of a talk about other terms, as long as none of them were agreed on.
    """
    last = standing.last
    if last is None or last.channel not in SPOKEN or standing.is_signed or not standing.ended(*outcomes):
        return False
    agreed = agreed_day(standing.case, standing.debt.id)
    led_to_terms = agreed is not None and last.at is not None and last.at.date() <= agreed
    return not ((last.outcome == "accepted" or led_to_terms) and standing.is_paid_since(last.at))


def has_open_terms(standing: Standing) -> bool:
    """Whether a paper is being looked at that nobody has signed, and nothing was paid since it was agreed to.

    Its terms were gone through, or its figures are not those that were agreed.
    """
    paper = standing.agreement or (standing.paper if standing.paper_differs else None)
    return paper is not None and not standing.is_signed and not standing.is_paid_since(paper.agreed_at)


def answers_with(standing: Standing) -> str | None:
    """What the last offer asks for where terms do not stand yet: what was decided, else what the review advises."""
    offer = None if standing.is_agreed else last_offer(standing.case, standing.debt)
    if offer is None or offer.decision == "accepted":
        return None
    if offer.decision == "countered":
        return offer.decision
    return offer_review(standing.case, offer, standing.today).advice


def cannot_keep_the_offer(standing: Standing) -> bool:
    """Whether the last offer is not to be accepted as it stands."""
    return answers_with(standing) in {"countered", "refuse", "stretch"}


def has_counter_offer(standing: Standing) -> bool:
    """Whether the lender named terms that cannot be kept, or named some that nobody has noted as an offer yet."""
    unnoted = not standing.is_agreed and last_offer(standing.case, standing.debt) is None
    return cannot_keep_the_offer(standing) or (unnoted and standing.ended("counter_offer"))


def was_answered(standing: Standing) -> bool:
    """Whether the lender has answered a proposal: terms stand, it refused, or it named terms of its own."""
    has_named = last_offer(standing.case, standing.debt) is not None or standing.ended("counter_offer")
    return standing.is_agreed or has_named or was_refused(standing)


def was_refused(standing: Standing) -> bool:
    """Whether the road after a refusal has begun."""
    begins = cause(standing.case, standing.debt.id, standing.today)
    return begins is not None and begins.kind == "refused"


def has_accepted_offer(standing: Standing) -> bool:
    """Whether an offer was accepted, nothing is paid of it, and no paper of it is there, which the letter asks for."""
    offer = last_offer(standing.case, standing.debt, {"accepted"})
    return offer is not None and not standing.has_paper and not standing.is_paid_since(offer.at)


def step_is_due(*steps: str) -> Callable[[Standing], bool]:
    """Whether the day of one of these steps of the road has come, and nothing before it is open."""

    def is_due(standing: Standing) -> bool:
        stops = road(standing.case, standing.debt.id, standing.today)
        return any(stop.step in steps and stop.state == "due" for stop in stops)

    return is_due


def has_complained(standing: Standing) -> bool:
    """Whether one complained to the lender, and the talk has led nowhere since."""
    is_sent = complaint_day(standing.case, standing.debt.id) is not None
    return is_sent and cause(standing.case, standing.debt.id, standing.today) is not None


def has_come_to_mediation(standing: Standing) -> bool:
    """Whether the steps before the mediation are done."""
    stops = road(standing.case, standing.debt.id, standing.today)
    return any(stop.step == MEDIATION and stop.state != "waiting" for stop in stops)


def may_complain(standing: Standing) -> bool:
    """Whether the complaint is the next step of the road."""
    following = next_stop([stop for stop in road(standing.case, standing.debt.id, standing.today) if stop.intent])
    return following is not None and following.step == "complaint" and following.state == "due"
