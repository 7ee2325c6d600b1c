"""The draft that is shown, with all that there is to say about it: looked at again after each change."""

from textual import events
from textual.binding import Binding
from textual.timer import Timer

from debt_wizard.documents.gap import AskedAt
from debt_wizard.documents.remark import Remark
from debt_wizard.documents.remarks import remarks
from debt_wizard.documents.talk_facts import SPOKEN
from debt_wizard.language import Language
from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.copied_draft import CopiedDraft
from debt_wizard.screens.draft_buttons import DraftButtons
from debt_wizard.screens.draft_state import draft_state, is_crisis
from debt_wizard.screens.remark_list import RemarkList
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.told import Told

LEAST_LINES = 6
LINES_ABOVE = 5
FEW_REMARKS = 4
MANY_REMARKS = 8
TALL = 22
"""Lines of the screen's body from which on more of the remarks are in view."""
RECHECK = 0.25
"""Seconds after the last key until the draft is checked again: no key press waits for it."""


class CheckedDraft(CopiedDraft):
    """Holds the draft, the remarks on it, and which of the buttons make sense for it."""

    BINDINGS = [
        Binding("f4", "next_remark", "Next remark"),
        Binding("shift+f4", "take_suggestion", "Take the suggestion"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._opened: tuple[str, ...] = ()
        self._remarks: list[Remark] = []
        self._is_checked = False
        """Whether the draft was looked at yet: before, nothing can be said of what was found."""
        self._recheck: Timer | None = None

    def on_resize(self, event: events.Resize) -> None:
        """The text takes the height that is there; what is taught stands below it."""
        self._fit(event.size.height)

    def _fit(self, height: int) -> None:
        most = FEW_REMARKS if height < TALL else MANY_REMARKS
        below = 0
        for listed in self.query(RemarkList):
            listed.styles.max_height = most
            below = min(listed.lines, most) + 1 if self._remarks else 0
        for editor in self.query(LetterEditor):
            editor.styles.height = max(LEAST_LINES, height - LINES_ABOVE - below)

    def on_remark_list_chosen(self, message: RemarkList.Chosen) -> None:
        """Go to the place of a remark; where the person is in danger, to the card."""
        if message.remark.layer == "crisis":
            self.app.push_screen(CardDialog("card.crisis"))
            return
        self.query_one(LetterEditor).go_to(message.remark.start, message.remark.end)

    def action_next_remark(self) -> None:
        """Stand on the next place that there is a remark about."""
        editor = self.query_one(LetterEditor)
        placed = sorted((each for each in self._remarks if each.end > each.start), key=lambda each: each.start)
        after = [remark for remark in placed if remark.start >= editor.place]
        for remark in [*after, *placed][:1]:
            self.query_one(RemarkList).stand_on(remark)
            editor.go_to(remark.start, remark.end)

    def action_take_suggestion(self) -> None:
        """Put what is suggested in the place of what stands there; Ctrl+Z takes it back."""
        chosen = self.query_one(RemarkList).current
        listed = [chosen] if chosen is not None else []
        remark = next((each for each in [*listed, *self._remarks] if each.suggestion is not None), None)
        if remark is not None and remark.suggestion is not None:
            self.query_one(LetterEditor).put(remark.suggestion, *remark.taken_up)

    def check_soon(self) -> None:
        """Look at the draft once nothing more is typed."""
        if self._recheck is not None:
            self._recheck.stop()
        self._recheck = self.set_timer(RECHECK, self._check)

    def _check(self) -> None:
        """Look at the draft again, and show what there is to say about it."""
        self._copied = None
        draft, shown = self._draft, self._shown
        if draft is None or shown is None:
            return
        today, language = self.app.today(), Language(shown.language, self.case.about.currency)
        self._remarks = remarks(draft.text, self.case, shown.wanted(self.case), language, today)
        self._is_checked = True
        editor = self.query_one(LetterEditor)
        editor.mark([(remark.start, remark.end) for remark in self._remarks])
        self.query_one(RemarkList).show(draft.text, self._remarks)
        changeable = not self.app.is_read_only
        is_whole = bool(draft.text.strip()) and not draft.places and not self._is_crisis
        wanted = {
            "get-help": self._is_crisis,
            "log-talk": changeable and shown.channel in SPOKEN,
            "next-remark": any(remark.end > remark.start for remark in self._remarks),
            "take-suggestion": changeable and any(remark.suggestion is not None for remark in self._remarks),
            "answer-place": self._asked_at is not None,
            "take-fresh": bool(draft.stale) and changeable,
            "keep-mine": bool(draft.stale) and changeable,
            "copy-block": is_whole and self._blocks > 1,
            "copy-draft": is_whole,
            "side-by-side": True,
            "afresh": draft.is_edited and changeable,
        }
        self.query_one(DraftButtons).show([button for button, makes_sense in wanted.items() if makes_sense])
        for told in self.query("#draft-when, #draft-state").results(Told):
            told.retell()
        self._fit(self.size.height)

    @property
    def _is_crisis(self) -> bool:
        return is_crisis(self._remarks)

    @property
    def _asked_at(self) -> AskedAt | None:
        """Where the first open place is answered."""
        places = self._draft.places if self._draft is not None else []
        return next((place.asked_at for place in places if place.asked_at is not None), None)

    def _say_state(self, language: Language) -> str:
        if self._copied is not None:
            return self._copied.words(language, self._blocks)
        return draft_state(self._draft, self._remarks, language, is_checked=self._is_checked)
