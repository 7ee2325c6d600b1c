"""What is said about a session that opened all the same, as the notices of storage have it."""

from collections.abc import Callable
from datetime import datetime

from debt_wizard.language import Language
from debt_wizard.storage import Notice


def notice_text(notice: Notice) -> Callable[[Language], str]:
    """The sentence of a notice, said in whatever language is in force when it is shown."""

    def say(language: Language) -> str:
        detail = notice.detail
        if notice.code == "recovered":
            detail = language.moment(datetime.fromisoformat(detail))
        if notice.code == "locked" and not detail:
            return language.say("saving.notice.locked_by_nobody_known")
        return language.say(f"saving.notice.{notice.code}", detail=detail)

    return say
