"""What falls due, as JSON: the keys are those that `due` documents."""

from collections.abc import Sequence
from datetime import date, timedelta

from debt_wizard.commands.due_there import DueThere
from debt_wizard.commands.output import json_amount, json_day
from debt_wizard.commands.reading import ReadSession
from debt_wizard.commands.without_days import WithoutDays, missing_json


def all_due_json(
    found: Sequence[DueThere], without: Sequence[WithoutDays], sessions: Sequence[ReadSession], today: date, days: int
) -> dict[str, object]:
    """What falls due in all sessions within so many days, and what weakens that."""
    return {
        "today": json_day(today),
        "until": json_day(today + timedelta(days=days)),
        "due": [
            {"session": each.session.name, "title": each.session.case.about.title, **due_json(each, today)}
            for each in found
        ],
        "unreadable": [{"session": each.name, "fault": each.fault.code} for each in sessions if each.fault is not None],
        "notices": [
            *({"session": each.name, "notice": code, "debt": None} for each in sessions for code in each.notices),
            *map(missing_json, without),
        ],
    }


def due_json(there: DueThere, today: date) -> dict[str, object]:
    """One thing that falls due."""
    item = there.due
    return {
        "date": json_day(item.day),
        "days": item.days_from(today),
        "kind": item.kind,
        "debt": item.debt,
        "lender": there.lender,
        "step": item.step,
        "amount": json_amount(item.amount),
        "pay_by": json_day(item.pay_by),
        "day_off": there.day_off,
        "calendar_known": there.calendar_known,
        "currency": there.session.case.about.currency,
    }
