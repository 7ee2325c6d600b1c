"""The offer that is looked at: worked out beside the screen, and again after each change."""

from abc import abstractmethod

from textual import work
from textual.message import Message
from textual.timer import Timer

from debt_wizard.advice.counter_offer import CounterOffer, NoCounter, counter_offer
from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.advice.rounds import note_ours
from debt_wizard.case import Case, Contact, Offer
from debt_wizard.screens.body import StepBody
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.entry_line import EntryLine

RECHECK = 0.25
"""Seconds after the last key until the offer is worked out again: no key press waits for it."""


class OfferLooking(StepBody):
    """Holds one offer and what is known of it; what was found for other figures than those told by now is left out."""

    class WorkedOut(Message):
        """An offer was looked at, as it was told then."""

        def __init__(
            self, offer: Offer, told: Offer, review: OfferReview, counter: CounterOffer | NoCounter | None
        ) -> None:
            super().__init__()
            self.offer, self.told, self.review, self.counter = offer, told, review, counter

    def __init__(self) -> None:
        super().__init__()
        self._offer: Offer | None = None
        self._told: Offer | None = None
        """The offer as it was told when what is known of it was worked out."""
        self._lender: str | None = None
        """Whose offer it was when it came into view, or since it was last noted what we had proposed."""
        self._review: OfferReview | None = None
        self._counter: CounterOffer | NoCounter | None = None
        self._recheck: Timer | None = None

    @abstractmethod
    def _show(self) -> None:
        """Show what is known now."""

    def on_mount(self) -> None:
        """Look at the last offer."""
        self._look_at(self.case.offer[-1] if self.case.offer else None)

    def on_descendant_focus(self) -> None:
        """Look at the offer where the focus is."""
        focused = self.screen.focused
        line = next((node for node in focused.ancestors if isinstance(node, EntryLine)), None) if focused else None
        if line is not None and isinstance(line.entry, Offer) and line.entry is not self._offer:
            self._look_at(line.entry)

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Work it out again, a little later. For another lender, what we had proposed is another proposal."""
        if self._offer is not None and self._offer.debt != self._lender:
            self._lender = self._offer.debt
            note_ours(self.case, self._offer, self.app.today())
        if self._recheck is not None:
            self._recheck.stop()
        self._recheck = self.set_timer(RECHECK, lambda: self._look_at(self._offer))

    def entries_changed(self) -> None:
        """Something was changed in a dialog over this step: look at the offer again."""
        self._look_at(self._offer)

    @property
    def talking_about(self) -> tuple[str | None, str] | None:
        """The debt of the offer that is looked at, by the channel that was chosen."""
        chosen = self.case.channel.chosen or Contact().channel
        return (self._offer.debt, chosen) if self._offer is not None else None

    @property
    def _is_as_told(self) -> bool:
        """Whether what is shown was worked out for the offer as it is told now."""
        return self._review is not None and self._told == self._offer

    def _is_listed(self, offer: Offer) -> bool:
        return any(each is offer for each in self.case.offer)

    def _look_at(self, offer: Offer | None) -> None:
        if offer is not self._offer:
            self._lender = offer.debt if offer is not None else None
        self._offer, self._told, self._review, self._counter = offer, None, None, None
        if offer is None or not self._is_listed(offer):
            self._show()
            return
        self._told = offer.model_copy(deep=True)
        place = next(at for at, each in enumerate(self.case.offer) if each is offer)
        self._work_out(offer, self.case.model_copy(deep=True), place)

    @work(thread=True, exclusive=True)
    def _work_out(self, offer: Offer, case: Case, place: int) -> None:
        """Work on a copy: the person goes on typing meanwhile."""
        today, told = self.app.today(), case.offer[place]
        review = offer_review(case, told, today)
        wants = told.decision == "open" and review.advice in {"refuse", "stretch"}
        counter = counter_offer(case, told, review, today) if wants else None
        self.post_message(self.WorkedOut(offer, told, review, counter))

    def on_offer_looking_worked_out(self, message: WorkedOut) -> None:
        """Show what was found, unless another offer is looked at by now, or this one as it is told by now."""
        if message.offer is self._offer and message.told == self._told:
            self._review, self._counter = message.review, message.counter
            self._show()
