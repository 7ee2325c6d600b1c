"""A proposal for each lender, and what all of them do to the debts over time."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Button

from debt_wizard.advice.explained_sums import explained_shares, explained_spare
from debt_wizard.advice.kept_as_agreed import keep_what_was_agreed
from debt_wizard.advice.owed import owed, proposal_starts_with
from debt_wizard.advice.plan import capacity
from debt_wizard.advice.proposed_schedule import first_due, proposed_schedule
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.advice.standing_terms import is_proposed
from debt_wizard.case import Debt, Plan
from debt_wizard.finance import Schedule
from debt_wizard.language import Language
from debt_wizard.screens.balance_chart import SIGNS, draw_schedules
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.debt_names import NO_DEBTS
from debt_wizard.screens.debt_proposal import DebtProposal
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.choice_list import ChoiceList
from debt_wizard.widgets.drawing import Drawing
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.reading import DAY_OF_MONTH, DAY_TO_COME
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons

AT_ONCE = 8
"""Debts that are listed at once: each has dozens of things to choose and to type in, and eighty debts would hold up
the screen for seconds. The others come on request."""


class ProposalsBody(StepBody):
    """For each debt: the terms that fit, an own amount, and what is asked for."""

    step = "proposals"

    DEFAULT_CSS = """
    ProposalsBody #each-debt { height: auto; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._unlisted: list[Debt] = []
        self._stood: Plan | None = None
        """The plan as it stood before it was changed here; None once it was."""

    def compose(self) -> ComposeResult:
        debts = [debt for debt in self.case.debts_owed() if owed(self.case, debt)]
        if not debts:
            yield self.say(NO_DEBTS)
        elif not capacity(self.case).amount:
            yield self.say("plan.no_capacity")
        self._unlisted = debts[AT_ONCE:]
        with Vertical(id="each-debt"):
            yield from map(self._proposal, debts[:AT_ONCE])
        yield ShownButton(self._say_more, lambda: bool(self._unlisted), id="list-more")
        plan = self.case.plan
        yield self.field(lambda: plan, "first_payment", DAY_TO_COME, "plan.first_payment")
        yield Told(self._say_first_passed)
        yield self.field(lambda: plan, "day", DAY_OF_MONTH, "plan.day")
        yield Figure(
            self._say_spare,
            lambda: [explained_spare(self.case), explained_shares(self.case)],
            id="spare",
            classes=None,
        )
        yield Told(lambda language: language.say("chart.balance.heading") if self._drawn() else "", classes="heading")
        yield Drawing(self._draw, id="balance-chart")
        yield Told(self._say_chart)
        for each in lessons("proposals"):
            yield lesson(each.id)

    def on_mount(self) -> None:
        """Remember what stands: a proposal that was agreed to and paid on is not rewritten by a new one."""
        self._stood = self.case.plan.model_copy(deep=True)

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """With the first change, keep what was agreed and paid on as it was."""
        if self._stood is not None:
            before, self._stood = self.case.model_copy(update={"plan": self._stood}), None
            keep_what_was_agreed(before, self.app.today(), paid_alone=True)

    def focus_first(self) -> None:
        """Go to the terms, which most people choose from; where a proposal is of another kind, to what comes first."""
        first = next((each for each in self.query(ChoiceList) if each.focusable), None)
        if first is not None and (first.id or "").startswith("terms-"):
            self.screen.set_focus(first, scroll_visible=False)
        else:
            super().focus_first()

    def _proposal(self, debt: Debt) -> DebtProposal:
        return DebtProposal(self.case.proposal_for, self.case.plan.proposal, debt, self)

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """List more debts, and go to the first of them."""
        if event.button.id == "list-more":
            event.stop()
            first = await self._list(AT_ONCE)
            if first is not None:
                next(each for each in first.query("*") if each.focusable).focus()

    async def _list(self, count: int) -> DebtProposal | None:
        """List so many debts more; the first of them."""
        more = [self._proposal(debt) for debt in self._unlisted[:count]]
        self._unlisted = self._unlisted[count:]
        await self.query_one("#each-debt").mount_all(more)
        retell_all(self)
        return more[0] if more else None

    def focus_on(self, field: str, debt: str | None) -> None:
        """Go to a field, also to that of a debt that is not listed yet."""
        unlisted = [each.id for each in self._unlisted]
        if debt not in unlisted:
            super().focus_on(field, debt)
            return
        go = super().focus_on

        async def list_and_go() -> None:
            await self._list(unlisted.index(debt) + 1)
            go(field, debt)

        self.run_worker(list_and_go())

    def _say_more(self, language: Language) -> str:
        return language.say("proposals.more", count=len(self._unlisted))

    def _say_first_passed(self, language: Language) -> str:
        """That the planned day has passed, and which one counts now; nothing where terms took the proposals' place."""
        planned, counts = self.case.plan.first_payment, first_due(self.case, self.app.today())
        if (
            planned is None
            or planned == counts
            or not any(is_proposed(self.case, debt, self.app.today()) for debt in self.case.debts_owed())
        ):
            return ""
        return language.say("plan.first_passed", planned=language.date(planned), counts=language.date(counts))

    def _say_spare(self, language: Language) -> str:
        spare = spare_money(self.case)
        if not spare.at_hand:
            return ""
        return language.say(
            "proposals.spare",
            amount=language.money(spare.amount),
            at_hand=language.money(spare.at_hand),
            kept=language.money(spare.kept),
            borrowed=language.money(spare.borrowed),
        )

    def _drawn(self) -> list[tuple[Debt, Schedule]]:
        """The debts with a whole proposal, as many as there are signs for."""
        return list(self._schedules())[: len(SIGNS)]

    def _schedules(self) -> Iterator[tuple[Debt, Schedule]]:
        for debt in self.case.debts_owed():
            proposal = self.case.proposal_for(debt.id)
            schedule = proposed_schedule(self.case, proposal, self.app.today()) if proposal is not None else None
            if schedule is not None:
                yield debt, schedule

    def _draw(self, language: Language, width: int) -> Sequence[str]:
        return draw_schedules(language, [(self._before(*drawn), drawn[1]) for drawn in self._drawn()], width)

    def _before(self, debt: Debt, schedule: Schedule) -> Decimal:
        """What is owed before anything of a proposal is paid: of one that was agreed to, what it began with."""
        return proposal_starts_with(self.case, debt) or schedule.opening

    def _legend(self, language: Language, sign: str, debt: Debt, schedule: Schedule) -> str:
        before = self._before(debt, schedule)
        return language.say(
            f"chart.balance.{'legend' if before == owed(self.case, debt) else 'legend_from_the_start'}",
            sign=sign,
            lender=debt.lender or language.say("plan.unnamed_lender"),
            balance=language.money(before),
            end=language.month(schedule.last_due),
            left=language.money(schedule.left),
        )

    def _say_chart(self, language: Language) -> str:
        return "\n".join(
            self._legend(language, sign, debt, schedule)
            for sign, (debt, schedule) in zip(SIGNS, self._drawn(), strict=False)
        )
