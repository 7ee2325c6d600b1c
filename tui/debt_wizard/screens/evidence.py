"""The papers: which are there, which are missing, what each proves and where to get it."""

from textual.app import ComposeResult
from textual.content import Content

from debt_wizard.case import EVIDENCE_STATUSES, Evidence
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import choice_name, item_name
from debt_wizard.widgets.entry_list import Column, EntryLine, EntryList
from debt_wizard.widgets.reading import DAY
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import catalogue, item
from debt_wizard_content.guidance import lessons

COLUMNS = (
    Column("status", "evidence.status", options=EVIDENCE_STATUSES, name=choice_name("evidence_status"), width=16),
    Column("dated", "evidence.dated", DAY, width=12),
)
ABOUT = ("proves", "get", "fresh", "cover")


class EvidenceBody(StepBody):
    """A line for each kind of paper; below, what is known of the one where the focus is."""

    step = "evidence"

    def compose(self) -> ComposeResult:
        yield Told(self._say_focused, classes="callout", id="paper")
        yield EntryList(
            entry_kind(
                "evidence",
                COLUMNS,
                entries=lambda: self.case.evidence,
                blank=Evidence,
                lead=lambda language, paper: item_name("evidence")(language, paper.kind),
                lead_width=None,
                suggestions=self._suggested,
            )
        )
        for each in lessons("evidence"):
            yield lesson(each.id)

    def on_descendant_focus(self) -> None:
        """Tell about the paper of the line where the focus is."""
        self.query_one("#paper", Told).retell()

    def _suggested(self) -> list[Evidence]:
        told = {paper.kind for paper in self.case.evidence}
        return [Evidence(kind=paper.id) for paper in catalogue("evidence") if paper.id not in told]

    def _say_focused(self, language: Language) -> Content:
        focused = self.screen.focused
        line = next((node for node in focused.ancestors if isinstance(node, EntryLine)), None) if focused else None
        kind = line.entry.kind if line is not None and isinstance(line.entry, Evidence) else "loan_contract"
        paper = item("evidence", kind)
        if paper is None:
            return Content("")
        parts: list[str | tuple[str, str]] = [(language.text(paper.name), "bold")]
        for key in ABOUT:
            text = paper.text(key)
            if text is not None:
                parts.append("\n" + language.say(f"evidence.{key}", text=language.text(text)))
        return Content.assemble(*parts)
