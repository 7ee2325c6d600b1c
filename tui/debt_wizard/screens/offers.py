"""What the lenders said: each offer, what it means, what can be answered, and how the two sides come closer."""

from collections.abc import Callable

from textual.app import ComposeResult
from textual.widgets import Button

from debt_wizard.advice.counter_offer import CounterOffer
from debt_wizard.advice.offer_answer import accept, answer_with, decline, reopen
from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.advice.past_round import past_round
from debt_wizard.advice.rounds import note_ours
from debt_wizard.case import Offer
from debt_wizard.language import Language
from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.confirm import ConfirmDialog
from debt_wizard.screens.debt_column import debt_column
from debt_wizard.screens.debt_names import NO_DEBTS
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.offer_buttons import OfferButtons
from debt_wizard.screens.offer_looking import OfferLooking
from debt_wizard.screens.offer_told import asked_before_accepting, offer_told
from debt_wizard.screens.rounds_told import draw_rounds, rounds_told
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.drawing import Drawing
from debt_wizard.widgets.entry_kind import Column
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.reading import AMOUNT, MONTHS, UP_FRONT
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons

REPLIES = {"accepted": "accept_offer", "countered": "counter_offer"}
"""The letter for each decision; where it was declined, the request to look again."""

PRESSED_CARD = "card.pressed"


class OffersBody(OfferLooking):
    """A line for each offer; below it, what is known of the one where the focus is, or of the last."""

    step = "offers"

    def compose(self) -> ComposeResult:
        if not self.case.debts_in_scope():
            yield self.say(NO_DEBTS)
            return
        columns = (
            debt_column(lambda: self.case, "offer", width=18),
            Column("monthly", "offer.monthly", AMOUNT, width=12),
            Column("months", "offer.months", MONTHS, width=9),
            Column("upfront", "offer.upfront", UP_FRONT, width=12),
        )
        yield EntryList(entry_kind("offers", columns, entries=lambda: self.case.offer, blank=self._blank))
        yield OfferButtons(self._say_counter)
        yield Told(self._say_offer, id="offer-told", classes="callout")
        yield Told(self._say_rounds, id="rounds")
        yield Drawing(self._draw, id="rounds-chart")
        for each in lessons("offers"):
            yield lesson(each.id)

    def focus_first(self) -> None:
        """Go to the last offer that waits for an answer, else to the last one."""
        lines = list(self.query(EntryLine))
        waiting = [line for line in lines if isinstance(line.entry, Offer) and line.entry.decision == "open"]
        if lines:
            (waiting or lines)[-1].focus_first()
        else:
            super().focus_first()

    def _blank(self) -> Offer:
        debts = self.case.debts_owed() or self.case.debts_in_scope()
        first = next((debt for debt in debts if not debt.is_blank()), debts[0])
        offer = Offer(debt=first.id, at=self.app.now().replace(microsecond=0))
        note_ours(self.case, offer, self.app.today())
        return offer

    def _show(self) -> None:
        offer, changeable = self._offer, not self.app.is_read_only
        is_past = offer is not None and past_round(self.case, offer, self.app.today()) is not None
        is_pressed = self._review is not None and any(each.id == "pressure" for each in self._review.reasons)
        is_open = offer is not None and offer.decision == "open" and self._review is not None
        wanted = {
            "accept-offer": is_open and changeable and self._review is not None and self._review.schedule is not None,
            "take-counter": is_open and changeable and isinstance(self._counter, CounterOffer),
            "decline-offer": is_open and changeable,
            "reopen-offer": offer is not None and offer.decision != "open" and changeable,
            "write-reply": offer is not None and offer.decision != "open" and not is_past,
            "pressed": is_pressed and not is_past,
        }
        for buttons in self.query(OfferButtons):
            buttons.show([button for button, makes_sense in wanted.items() if makes_sense])
        retell_all(self)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Decide, or go on to the reply."""
        offer, review = self._offer, self._review
        if offer is None or review is None:
            return
        event.stop()
        if event.button.id in {"accept-offer", "take-counter"} and not self._is_as_told:
            self._look_at(offer)  # another figure was typed: what the button said was of the one before
            return
        match event.button.id:
            case "accept-offer":
                self._accept(offer, review)
            case "take-counter" if isinstance(self._counter, CounterOffer):
                counter = self._counter
                self._decide(lambda: answer_with(self.case, offer, counter, self.app.today()))
            case "decline-offer":
                self._decide(lambda: decline(offer))
            case "reopen-offer":
                self._decide(lambda: reopen(self.case, offer))
            case "pressed":
                self.app.push_screen(CardDialog(PRESSED_CARD))
            case "write-reply":
                self.app.draft_wished = (offer.debt, REPLIES.get(offer.decision, "reconsider"))
                self.app.go_to_step("draft")
            case _:
                pass

    def _accept(self, offer: Offer, review: OfferReview) -> None:
        """A yes; against the advice only a deliberate one."""

        def answered(yes: bool | None) -> None:
            if yes:
                now = self.app.now().replace(microsecond=0)
                self._decide(lambda: accept(self.case, offer, review, now))
                for line in self.query(EntryLine):
                    if line.entry is offer:
                        line.show_values()  # a yes to another day alone takes the agreed payment over

        if review.advice == "accept":
            answered(True)
            return
        self.app.push_screen(
            ConfirmDialog(
                lambda language: language.say("offers.ask.title"),
                lambda language: asked_before_accepting(language, review),
                yes=lambda language: language.word("Accept it all the same"),
                no=lambda language: language.word("Not yet"),
            ),
            answered,
        )

    def _decide(self, decision: Callable[[], None]) -> None:
        self.app.remember_for_undo()
        decision()
        self.post_message(AnswerChanged())
        self.app.save_at_once()
        for offers in self.query(EntryList):
            self.call_later(offers.show_new_entries)  # what was agreed before may have become an offer of its own
        self._look_at(self._offer)

    def _say_offer(self, language: Language) -> str:
        if self._offer is None or not self._is_listed(self._offer):
            return language.say("offers.none")
        if self._review is None:
            return language.say("offers.working")
        return offer_told(language, self.case, self._offer, (self._review, self._counter), self.app.today())

    def _say_counter(self, language: Language) -> str:
        if not isinstance(self._counter, CounterOffer):
            return language.word("Answer with this")
        how = "answer_with_one" if self._counter.months == 1 else "answer_with"
        return language.say(f"offers.{how}", monthly=language.money(self._counter.monthly))

    def _say_rounds(self, language: Language) -> str:
        return rounds_told(language, self.case, self._offer, self.app.today())

    def _draw(self, language: Language, width: int) -> list[str]:
        return draw_rounds(language, self.case, self._offer, self.app.today(), width)
