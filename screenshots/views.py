"""What is pictured: every step, and what opens over them."""

from dataclasses import dataclass

from debt_wizard.steps import STEPS


@dataclass(frozen=True)
class View:
    """One picture: a step, and the keys that lead from there to what is shown."""

    name: str
    step: str
    keys: tuple[str, ...] = ()


OVER_STEPS = (
    View("help", "debts", ("f1",)),
    View("steps", "left_over", ("f3",)),
    View("explain", "overcommitment", ("f6",)),
    View("commands", "left_over", ("ctrl+p",)),
    View("sessions", "welcome", ("f10",)),
)

VIEWS = tuple(View(f"{number:02}-{step.id}", step.id) for number, step in enumerate(STEPS, 1)) + OVER_STEPS
"""Every picture."""

LANGUAGES = ("zh", "en")
SIZE = (100, 30)
