"""The papers: which are there, which are missing, what each proves and where to get it."""

from textual import events
from textual.app import ComposeResult
from textual.content import Content

from debt_wizard.advice.freshness import is_stale, usual_months, wanted_papers
from debt_wizard.case import EVIDENCE_STATUSES, Evidence
from debt_wizard.language import Language
from debt_wizard.screens.attached_files import AttachedFiles
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import choice_name
from debt_wizard.screens.paper_told import paper_name, paper_source
from debt_wizard.widgets.entry_kind import Column
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.reading import PAST_DAY
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import catalogue, item
from debt_wizard_content.guidance import lessons

COLUMNS = (
    Column("status", "evidence.status", options=EVIDENCE_STATUSES, name=choice_name("evidence_status"), width=16),
    Column("dated", "evidence.dated", PAST_DAY, width=12),
)
ABOUT = ("proves", "get", "fresh", "cover")
MARKED = frozenset({"missing", "changed"})
"""The states of a file that its row says."""
CALLOUT = 6
"""Cells of a line that the text of an explanation does not get: its bar, its padding, the bar to scroll by."""


class EvidenceBody(StepBody):
    """A line for each kind of paper; below, what is known of the one where the focus is."""

    step = "evidence"

    def compose(self) -> ComposeResult:
        yield Told(self._say_wanted)
        yield AttachedFiles(lambda: self.case.evidence, "evidence.file")
        yield Told(self._say_focused, classes="callout", id="paper")
        yield EntryList(
            entry_kind(
                "evidence",
                COLUMNS,
                entries=lambda: self.case.evidence,
                blank=Evidence,
                lead=self._say_paper,
                lead_width=None,
                suggestions=self._suggested,
            )
        )
        yield Told(self._say_stale, classes="warning")
        for each in lessons("evidence"):
            yield lesson(each.id)

    def on_resize(self, event: events.Resize) -> None:
        """Keep as many lines as the longest explanation takes: the list below never moves away from under a click."""
        paper = self.query_one("#paper", Told)
        width = max(event.size.width - CALLOUT, 20)
        told = (self._about(self.app.language, each.id) for each in catalogue("evidence"))
        paper.styles.min_height = max(len(each.wrap(width)) for each in told)

    def on_descendant_focus(self) -> None:
        """Tell about the paper of the line where the focus is."""
        self.query_one("#paper", Told).retell()

    def _say_paper(self, language: Language, paper: Evidence) -> str:
        """The name of a paper, marked where its file is gone or differs from the one that was noted."""
        name = paper_name(language, self.case, paper.kind)
        found = next((files.state_of(paper) for files in self.query(AttachedFiles)), "")
        return language.say(f"evidence.marked.{found}", paper=name) if found in MARKED else name

    def _suggested(self) -> list[Evidence]:
        told = {paper.kind for paper in self.case.evidence}
        wanted = wanted_papers(self.case)
        others = [paper.id for paper in catalogue("evidence") if paper.id not in wanted]
        return [Evidence(kind=kind) for kind in (*wanted, *others) if kind not in told]

    def _say_wanted(self, language: Language) -> str:
        told = {paper.kind for paper in self.case.evidence if paper.status == "have"}
        missing = [paper_name(language, self.case, kind) for kind in wanted_papers(self.case) if kind not in told]
        return language.say("evidence.wanted", papers=language.join(missing)) if missing else ""

    def _say_stale(self, language: Language) -> str:
        return "\n".join(
            language.say(
                "evidence.stale",
                paper=paper_name(language, self.case, paper.kind),
                day=language.date(paper.dated),
                months=language.months(usual_months(paper) or 0),
            )
            for paper in self.case.evidence
            if paper.dated is not None and is_stale(paper, self.app.today())
        )

    def _say_focused(self, language: Language) -> Content:
        focused = self.screen.focused
        line = next((node for node in focused.ancestors if isinstance(node, EntryLine)), None) if focused else None
        kind = line.entry.kind if line is not None and isinstance(line.entry, Evidence) else "loan_contract"
        return self._about(language, kind)

    def _about(self, language: Language, kind: str) -> Content:
        """What is known of a kind of paper."""
        paper = item("evidence", kind)
        if paper is None:
            return Content("")
        parts: list[str | tuple[str, str]] = [(paper_name(language, self.case, kind), "bold")]
        for key in ABOUT:
            told = paper.text(key)
            text = language.text(told) if told is not None else ""
            if key == "get":
                text = paper_source(language, self.case, kind)
            if text:
                parts.append("\n" + language.say(f"evidence.{key}", text=text))
        return Content.assemble(*parts)
