"""The review before signing, for each debt of this talk."""

from textual.app import ComposeResult

from debt_wizard.advice.order_of_signing import by_paper
from debt_wizard.screens.agreement_part import AgreementPart
from debt_wizard.screens.attached_files import AttachedFiles
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.debt_names import NO_DEBTS
from debt_wizard.screens.lesson import lesson
from debt_wizard_content.guidance import lessons


class BeforeSigningBody(StepBody):
    """Each term as a question with why it matters, the figures of the paper, and the yes."""

    step = "before_signing"

    def compose(self) -> ComposeResult:
        debts = by_paper(self.case, self.case.debts_in_scope())
        if not debts:
            yield self.say(NO_DEBTS)
        for debt in debts:
            yield AgreementPart(debt)
        yield AttachedFiles(lambda: self.case.agreement, "agreement_review.file")
        for each in lessons("before_signing"):
            yield lesson(each.id)
