"""The papers: which are there, which are missing, what each proves and where to get it."""

from textual import events
from textual.app import ComposeResult
from textual.content import Content

from debt_wizard.advice.freshness import is_stale, paper_item, usual_months, wanted_papers
from debt_wizard.advice.papers import debt_of, papers_to_ask, papers_to_decide
from debt_wizard.case import EVIDENCE_STATUSES, Debt, Evidence
from debt_wizard.language import Language
from debt_wizard.screens.attached_files import AttachedFiles
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import choice_name
from debt_wizard.screens.paper_told import kind_name, paper_name, paper_source
from debt_wizard.screens.sources import SourcesIfAny
from debt_wizard.widgets.entry_kind import Column
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.reading import PAST_DAY
from debt_wizard.widgets.told import Told, ToldIfAny
from debt_wizard_content.catalogues import catalogue
from debt_wizard_content.guidance import entry, lessons

COLUMNS = (
    Column("status", "evidence.status", options=EVIDENCE_STATUSES, name=choice_name("evidence_status"), width=16),
    Column("dated", "evidence.dated", PAST_DAY, width=12),
)
ABOUT = ("proves", "get", "fresh", "cover")
TO_GET = frozenset({"missing", "asked_for"})
MARKED = frozenset({"missing", "changed"})
"""The states of a file that its row says."""
RULES = "screen.evidence"
"""The entry of the guidance that says what holds of every paper."""
CALLOUT = 6
"""Cells of a line that the text of an explanation does not get: its bar, its padding, the bar to scroll by."""


class EvidenceBody(StepBody):
    """A line for each paper, of a debt for each debt apart; above, what is known of the one where the focus is."""

    step = "evidence"

    def compose(self) -> ComposeResult:
        yield ToldIfAny(self._say_to_decide, classes="warning", id="papers-to-decide")
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
        yield ToldIfAny(self._say_stale, classes="warning")
        yield SourcesIfAny("papers", self._facts)
        for each in lessons("evidence"):
            yield lesson(each.id)

    def on_resize(self, event: events.Resize) -> None:
        """Keep as many lines as the longest explanation takes: the list below never moves away from under a click."""
        paper = self.query_one("#paper", Told)
        width = max(event.size.width - CALLOUT, 20)
        told = (self._about(self.app.language, Evidence(kind=each.id)) for each in catalogue("evidence"))
        paper.styles.min_height = max(len(each.wrap(width)) for each in told)

    def on_descendant_focus(self) -> None:
        """Tell about the paper of the line where the focus is."""
        self.query_one("#paper", Told).retell()

    def _say_paper(self, language: Language, paper: Evidence) -> str:
        """The name of a paper, marked where its file is gone or differs from the one that was noted."""
        name = paper_name(language, self.case, paper)
        found = next((files.state_of(paper) for files in self.query(AttachedFiles)), "")
        return language.say(f"evidence.marked.{found}", paper=name) if found in MARKED else name

    def _suggested(self) -> list[Evidence]:
        return papers_to_ask(self.case, wanted_papers(self.case))

    def _say_wanted(self, language: Language) -> str:
        wanted = wanted_papers(self.case)
        asked = [*(paper for paper in self.case.evidence if paper.status in TO_GET), *self._suggested()]
        missing = sorted((paper for paper in asked if paper.kind in wanted), key=lambda paper: wanted.index(paper.kind))
        names = list(dict.fromkeys(kind_name(language, self._debts_of(paper), paper.kind) for paper in missing))
        return language.say("evidence.wanted", papers=language.join(names)) if names else ""

    def _debts_of(self, paper: Evidence) -> list[Debt]:
        """The debt that a paper is about; where it says none, all that are owed."""
        about = debt_of(self.case, paper)
        return [about] if about is not None else self.case.debts_owed()

    def _say_to_decide(self, language: Language) -> str:
        """Of which debt a paper is that was told before there were several, or by an earlier session."""
        kinds = dict.fromkeys(paper.kind for paper in papers_to_decide(self.case))
        names = [kind_name(language, self.case.debts_owed(), kind) for kind in kinds]
        return language.say("evidence.to_decide", papers=language.join(names)) if names else ""

    def _say_stale(self, language: Language) -> str:
        return "\n".join(
            language.say(
                "evidence.stale",
                paper=paper_name(language, self.case, paper),
                day=language.date(paper.dated),
                months=language.months(usual_months(paper, self._debts_of(paper)) or 0),
            )
            for paper in self.case.evidence
            if paper.dated is not None and is_stale(paper, self._debts_of(paper), self.app.today())
        )

    def _say_focused(self, language: Language) -> Content:
        focused = self.screen.focused
        line = next((node for node in focused.ancestors if isinstance(node, EntryLine)), None) if focused else None
        paper = line.entry if line is not None and isinstance(line.entry, Evidence) else None
        return self._about(language, paper or Evidence(kind="loan_contract"))

    def _facts(self) -> list[str]:
        """What is said of the papers that are listed rests on these, and that none may be made up."""
        listed = [*self.case.evidence, *self._suggested()]
        known = (paper_item(self._debts_of(paper), paper.kind) for paper in listed)
        return [*(each for item in known if item is not None for each in item.ids("facts")), *entry(RULES).facts]

    def _about(self, language: Language, paper: Evidence) -> Content:
        """What is known of a kind of paper."""
        known = paper_item(self._debts_of(paper), paper.kind)
        if known is None:
            return Content("")
        parts: list[str | tuple[str, str]] = [(paper_name(language, self.case, paper), "bold")]
        for key in ABOUT:
            told = known.text(key)
            text = language.text(told) if told is not None else ""
            if key == "get":
                text = paper_source(language, self._debts_of(paper), paper.kind)
            if text:
                parts.append("\n" + language.say(f"evidence.{key}", text=text))
        return Content.assemble(*parts)
