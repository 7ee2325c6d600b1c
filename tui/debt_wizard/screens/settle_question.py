"""The question before a debt is called settled of which the log says otherwise."""

from collections.abc import Callable

from debt_wizard.advice.ending import OpenAtEnd
from debt_wizard.language import Language
from debt_wizard.screens.confirm import ConfirmDialog


def is_settled_all_the_same(lender: Callable[[Language], str], left: OpenAtEnd) -> ConfirmDialog:
    """The log shows that something is still to be paid: is it settled all the same?"""

    def question(language: Language) -> str:
        said = [language.say("settled.ask", lender=lender(language), remains=language.money(left.remains))]
        if left.overdue and left.since is not None:
            overdue, since = language.money(left.overdue), language.date(left.since)
            said.append(language.say("settled.ask_overdue", overdue=overdue, since=since))
        return "\n".join([*said, language.say("settled.ask_why")])

    return ConfirmDialog(
        lambda language: language.say("settled.ask_title"),
        question,
        yes=lambda language: language.say("settled.all_the_same"),
        no=lambda language: language.say("settled.not_settled"),
    )
