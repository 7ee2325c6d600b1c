"""What the person is still to be told under the top line, and when each notice has been read."""

from collections.abc import Callable, Sequence

from debt_wizard.language import Language
from debt_wizard.looks import Looks
from debt_wizard.storage import Home

Notice = Callable[[Language], str]


class Notices(Looks):
    """Holds the notices, the next one first."""

    def __init__(self, home: Home, *, language: str, incognito: bool, contrast: bool) -> None:
        self.notices: list[Notice] = []
        self._passing: list[Notice] = []
        """Those that answer what the person did: they go with the next thing that is done."""
        self._of_step: dict[str, list[Notice]] = {}
        """Those that a step says itself, and better: they go when the person comes there."""
        super().__init__(home, language=language, incognito=incognito, contrast=contrast)

    def tell(self, notice: Notice) -> None:
        """Answer what the person did, once, under the top line, after what is still to be read."""
        self.notices.append(notice)
        self._passing.append(notice)
        self._show_notices()

    def dismiss_notice(self) -> None:
        """The first notice was read."""
        del self.notices[:1]
        self._show_notices()

    def action_dismiss_notice(self) -> None:
        """The first notice was read."""
        self.dismiss_notice()

    def _tell_until(self, step: str, notice: Notice) -> None:
        """Say this until the person comes to a step."""
        self.notices.append(notice)
        self._of_step.setdefault(step, []).append(notice)

    def _went_on(self, step: str | None) -> None:
        """Something was done, on this step: what answered the deed before it has been read."""
        read: Sequence[Notice] = [*self._passing, *(self._of_step.get(step, ()) if step is not None else ())]
        if read:
            self.notices = [each for each in self.notices if each not in read]
            self._passing = []
            self._show_notices()

    def _forget_notices(self) -> None:
        """Another session is open: nothing is left to be told of the last one."""
        self.notices, self._passing, self._of_step = [], [], {}

    def _show_notices(self) -> None:
        from debt_wizard.widgets.notice_bar import NoticeBar

        for screen in self.screen_stack:
            for bar in screen.query(NoticeBar):
                bar.retell()
