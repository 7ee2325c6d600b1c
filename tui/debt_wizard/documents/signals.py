"""What speaks for a letter, read off the case: a refusal, a late payment, a debt that is very old."""

from collections.abc import Callable, Mapping

from debt_wizard.advice.paid_off import nothing_is_owed
from debt_wizard.advice.recovery import recovery_ahead
from debt_wizard.advice.refusal import cause
from debt_wizard.advice.settled_anew import is_settled_anew
from debt_wizard.documents.debt_signals import (
    asks_for_relief,
    goes_on,
    has_fee,
    is_a_year_on,
    is_due_before_pay,
    is_late,
    is_old,
    is_open,
    is_outgrown,
    is_short,
    is_unclear,
    no_longer_fits,
)
from debt_wizard.documents.standing import Standing
from debt_wizard.documents.talk_signals import (
    MEDIATION,
    answers_with,
    by_voice,
    cannot_keep_the_offer,
    has_accepted_offer,
    has_come_to_mediation,
    has_complained,
    has_counter_offer,
    has_open_terms,
    may_complain,
    step_is_due,
    was_answered,
    was_refused,
)

SIGNALS: Mapping[str, Callable[[Standing], bool]] = {
    "fee_demanded": lambda standing: "fee_demanded" in standing.case.situation.alarms,
    "old_debt": is_old,
    "paid_off": lambda standing: nothing_is_owed(standing.case, standing.debt),
    "fee_charged": has_fee,
    "payment_late": is_open,
    "offer_accepted": lambda standing: has_accepted_offer(standing) and not is_outgrown(standing),
    "agreed_by_voice": lambda standing: by_voice(standing, "accepted") and not is_outgrown(standing),
    "open_terms": has_open_terms,
    "complaint_due": may_complain,
    "mediation_due": step_is_due(MEDIATION),
    "regulator_due": step_is_due("regulator", "regulator_local"),
    "complaint_answer_due": step_is_due("complaint_answer", "complaint_wait"),
    "refused": lambda standing: standing.ended("refused") and not standing.is_agreed,
    "reason_unknown": lambda standing: standing.ended("refused") and not standing.is_agreed,
    "offer_named": cannot_keep_the_offer,
    "offer_fits": lambda standing: answers_with(standing) == "accept",
    "counter_offer": has_counter_offer,
    "promised_by_voice": lambda standing: (
        by_voice(standing, "promised_reply", "counter_offer") and not is_outgrown(standing)
    ),
    "agreement_does_not_fit": no_longer_fits,
    "payment_close": lambda standing: standing.is_agreed and bool(standing.open_instalments),
    "a_year_on": is_a_year_on,
    "with_collector": lambda standing: standing.case.situation.stage == "with_collector",
    "deferral": lambda standing: standing.proposes("deferral"),
    "token": lambda standing: standing.proposes("token"),
    "deficit_for_now": lambda standing: (
        is_short(standing) and recovery_ahead(standing.case, standing.today) is not None
    ),
    "deficit": is_short,
    "not_proposed": lambda standing: standing.last is None and not standing.is_agreed,
    "due_before_pay": is_due_before_pay,
    "fees_asked": asks_for_relief,
    "unclear_figures": is_unclear,
    "otherwise": lambda standing: True,
}
"""What speaks for a letter, the most pressing first. A letter names its own in `signals`."""

NEEDS: Mapping[str, Callable[[Standing], bool]] = {
    **SIGNALS,
    "payment_late": is_late,
    "offer_accepted": has_accepted_offer,
    "agreed_by_voice": lambda standing: by_voice(standing, "accepted"),
    "promised_by_voice": lambda standing: by_voice(standing, "promised_reply", "counter_offer"),
    "terms_go_on": goes_on,
    "terms_may_change": lambda standing: standing.is_agreed and not is_settled_anew(standing.case, standing.debt),
    "no_terms": lambda standing: not standing.is_agreed,
    "not_answered": lambda standing: not was_answered(standing),
    "was_refused": was_refused,
    "complained": has_complained,
    "mediation_open": has_come_to_mediation,
    "on_road": lambda standing: cause(standing.case, standing.debt.id, standing.today) is not None,
}
"""What a letter may need to be true, beside the signals. A letter names its own in `needs`; one of them is enough."""

QUIET = frozenset({"payment_close", "due_before_pay", "fees_asked", "unclear_figures", "otherwise"})
"""What speaks for a letter that may be written while terms stand, but need not be."""
