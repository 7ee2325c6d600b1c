"""How a talk is noted over whatever is shown, once at a time, and taken up again where a note was closed unsaved."""

from typing import TYPE_CHECKING

from debt_wizard.beginning import Beginning

if TYPE_CHECKING:  # imported after the first frame, because they bring the models and the content with them
    from debt_wizard.case import Contact
    from debt_wizard.screens.log_talk import LogTalkDialog


class Noting(Beginning):
    """Logs talks without leaving the step."""

    _talk: "LogTalkDialog | None" = None
    """The dialog in which a talk is logged, while it stands."""

    _set_aside: "Contact | None" = None
    """The note that was closed last before it was saved."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A talk is logged over the wizard and its dialogs, once at a time; elsewhere its key has other work."""
        if action == "log_talk":
            return self._wizard is not None and self._talk is None and not self.is_read_only
        return super().check_action(action, parameters)

    def action_log_talk(self) -> None:
        """Log a talk, whatever is shown, without leaving it."""
        from debt_wizard.advice.refusal import has_road
        from debt_wizard.advice.same_talk import same_talk
        from debt_wizard.advice.untold_terms import untold_as, untold_terms
        from debt_wizard.case import Contact
        from debt_wizard.screens.log_talk import LogTalkDialog

        wizard = self._wizard
        if wizard is None:
            return
        debt, channel = wizard.talking_about()
        now = self.now().replace(microsecond=0)
        kept = same_talk(self._set_aside, self.case, debt, now)
        talk = LogTalkDialog(kept or Contact(at=now, debt=debt, channel=channel), joined=kept is not None)
        self._talk = talk
        had_road = has_road(self.case)

        async def done(contact: Contact | None) -> None:
            self._talk = None
            self._set_aside = contact if talk.is_set_aside else None
            if talk.wants_another:
                self.action_log_talk()
            if contact is not None:
                await wizard.talk_logged(contact)
                if has_road(self.case) and not had_road:
                    self.tell(lambda language: language.say("talk_log.road"))
                elif any(each is contact for each in untold_terms(self.case)):
                    untold = untold_as(self.case, contact)
                    self.tell(lambda language: language.say(f"talk_log.terms.{untold}"))

        self.push_screen(talk, done)
