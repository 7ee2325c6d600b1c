"""The one table of the steps: rail, progress, step list, resume and `show` all read it."""

from collections.abc import Callable
from dataclasses import dataclass

from debt_wizard.advice.end_in_sight import has_an_end
from debt_wizard.advice.refusal import has_road
from debt_wizard.case import Case
from debt_wizard.step_answers import (
    has_channel_answers,
    has_debts,
    has_figures,
    has_income,
    has_proposals,
    has_road_step,
    has_spending,
    is_short,
    was_looked_at,
)

GROUPS: tuple[str, ...] = (
    "start",
    "prepare",
    "channel",
    "wording",
    "overcommitment",
    "agreement",
    "follow_up",
    "always",
)
"""The parts of the way, in its order; the numbered ones are those between "start" and "always"."""


@dataclass(frozen=True)
class Step:
    """One screen of the way."""

    id: str
    """Stable: the session file keeps it as the place to resume."""
    group: str
    body: str
    """Where its body lives, as module:class, so that the table can be read without a screen."""
    is_answered: Callable[[Case], bool] = lambda case: False
    """Whether the case holds what the step asks for; a step that asks nothing is done once it was seen."""
    applies: Callable[[Case], bool] = lambda case: True
    can_skip: bool = True
    """Whether there is something to skip here."""


def _body(name: str, of: str) -> str:
    return f"debt_wizard.screens.{name}:{of}"


STEPS: tuple[Step, ...] = (
    Step("welcome", "start", _body("welcome", "WelcomeBody"), can_skip=False),
    Step(
        "wellbeing",
        "start",
        _body("wellbeing", "WellbeingBody"),
        lambda case: case.situation.wellbeing is not None,
    ),
    Step("urgent", "start", _body("urgent", "UrgentBody"), lambda case: bool(case.situation.alarms)),
    Step("debts", "prepare", _body("debts", "DebtsBody"), has_debts),
    Step("goal", "prepare", _body("goal", "GoalBody"), lambda case: bool(case.situation.goals)),
    Step("income", "prepare", _body("income", "IncomeBody"), has_income),
    Step("essentials", "prepare", _body("essentials", "EssentialsBody"), has_spending(essential=True)),
    Step(
        "other_spending",
        "prepare",
        _body("other_spending", "OtherSpendingBody"),
        has_spending(essential=False),
    ),
    Step("left_over", "prepare", _body("left_over", "LeftOverBody"), can_skip=False),
    Step("deficit", "prepare", _body("deficit", "DeficitBody"), applies=is_short, can_skip=False),
    Step("assets", "prepare", _body("assets", "AssetsBody"), lambda case: bool(case.asset)),
    Step(
        "debt_details",
        "prepare",
        _body("debt_details", "DebtDetailsBody"),
        lambda case: any(debt.annual_rate is not None for debt in case.debt),
    ),
    Step(
        "evidence",
        "prepare",
        _body("evidence", "EvidenceBody"),
        lambda case: any(paper.status != "missing" for paper in case.evidence),
    ),
    Step("buffer", "prepare", _body("buffer", "BufferBody"), lambda case: "buffer" in case.about.seen),
    Step("proposals", "prepare", _body("proposals", "ProposalsBody"), has_proposals),
    Step(
        "channel_questions",
        "channel",
        _body("channel_questions", "ChannelQuestionsBody"),
        has_channel_answers,
    ),
    Step(
        "channel_choice",
        "channel",
        _body("channel_choice", "ChannelChoiceBody"),
        lambda case: case.channel.chosen is not None and case.channel.suggested is None,
    ),
    Step("reason", "wording", _body("reason", "ReasonBody"), lambda case: bool(case.situation.reasons)),
    Step("draft", "wording", _body("draft", "DraftBody"), lambda case: bool(case.draft)),
    Step("rehearsal", "wording", _body("rehearsal", "RehearsalBody"), lambda case: bool(case.rehearsal)),
    Step("overcommitment", "overcommitment", _body("overcommitment", "OvercommitmentBody"), can_skip=False),
    Step(
        "offers",
        "agreement",
        _body("offers", "OffersBody"),
        lambda case: any(offer.decision != "open" for offer in case.offer),
    ),
    Step("refused", "agreement", _body("refused", "RefusedBody"), has_road_step, has_road, can_skip=False),
    Step("cautions", "agreement", _body("cautions", "CautionsBody"), can_skip=False),
    Step(
        "before_signing",
        "agreement",
        _body("before_signing", "BeforeSigningBody"),
        lambda case: any(any(agreement.checks.values()) for agreement in case.agreement),
    ),
    Step("schedule", "follow_up", _body("schedule", "ScheduleBody"), can_skip=False),
    Step(
        "payments",
        "follow_up",
        _body("payments", "PaymentsBody"),
        lambda case: any(payment.paid_on for payment in case.payment),
    ),
    Step("contacts", "follow_up", _body("contacts", "ContactsBody"), lambda case: bool(case.contact)),
    Step("changed", "follow_up", _body("changed", "ChangedBody"), was_looked_at, has_figures, can_skip=False),
    Step(
        "settled",
        "follow_up",
        _body("settled", "SettledBody"),
        lambda case: case.about.settled is not None,
        has_an_end,
        can_skip=False,
    ),
    Step("review", "always", _body("review", "ReviewBody"), can_skip=False),
    Step("export", "always", _body("export", "ExportBody"), can_skip=False),
)

_BY_ID = {step.id: step for step in STEPS}


def step(step_id: str) -> Step:
    """The step of that id; the first one where a session names a step that does not exist."""
    return _BY_ID.get(step_id, STEPS[0])
