"""One draft in somebody's hands: what it says, what no longer agrees with the facts, and every change to it."""

from datetime import date

from debt_wizard.case import Case, Draft
from debt_wizard.documents.drafting import brought_in_line, find_draft, keep, settle
from debt_wizard.documents.gap import OpenPlace, open_places
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.merge import Piece
from debt_wizard.language import Language


class OpenDraft:
    """A draft of a case. It joins the case with the first edit, or when it is copied; until then it is all facts."""

    def __init__(self, case: Case, wanted: Wanted, language: str, today: date, *, read_only: bool = False) -> None:
        self._case = case
        self._wanted = wanted
        self._language = language
        self._today = today
        self._merged = brought_in_line(self._kept, self.fresh(language))
        if self._kept is not None and not read_only:
            keep(case, wanted, language, self._merged)

    @property
    def text(self) -> str:
        """What the draft says."""
        kept = self._kept
        return kept.text if kept is not None else self._merged.text

    @property
    def stale(self) -> tuple[Piece, ...]:
        """The paragraphs that were edited by hand and that the facts have changed since."""
        return self._merged.stale

    @property
    def places(self) -> list[OpenPlace]:
        """What is still to be filled."""
        return open_places(self.text)

    @property
    def is_edited(self) -> bool:
        """Whether it says anything that the facts do not give."""
        return self.text.strip() != self.fresh(self._language).strip()

    def fresh(self, language: str) -> str:
        """What the facts give, in any language."""
        return letter(self._case, self._wanted, Language(language, self._case.about.currency), self._today)

    def write(self, text: str) -> None:
        """Keep what was typed."""
        draft = keep(self._case, self._wanted, self._language, self._merged)
        draft.text = text
        if draft.base is not None:
            self._merged = brought_in_line(draft, self.fresh(self._language))

    def settle(self, stale: Piece, *, take_fresh: bool) -> None:
        """Decide a stale paragraph: as the facts give it, or as it was written."""
        draft = keep(self._case, self._wanted, self._language, self._merged)
        self._merged = settle(draft, self._merged, stale, take_fresh=take_fresh)

    def begin_afresh(self) -> None:
        """Put the text of the facts in the place of what was written."""
        draft = keep(self._case, self._wanted, self._language, self._merged)
        draft.text = draft.base = self.fresh(self._language)
        self._merged = brought_in_line(draft, draft.base)

    def take_along(self) -> None:
        """Let it join the case as it stands: it was made ready, though nothing was written into it."""
        keep(self._case, self._wanted, self._language, self._merged)

    @property
    def _kept(self) -> Draft | None:
        return find_draft(self._case, self._wanted, self._language)
