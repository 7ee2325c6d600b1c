"""The whole session file as one object: all that the person has told, and nothing that can be computed."""

from itertools import count
from typing import Annotated, Any, Literal

from pydantic import Field, field_validator, model_validator

from debt_wizard.case.about import About, Person
from debt_wizard.case.agreement import Agreement
from debt_wizard.case.asset import Asset
from debt_wizard.case.change import Change
from debt_wizard.case.debt import Debt
from debt_wizard.case.evidence import Evidence
from debt_wizard.case.income import Income
from debt_wizard.case.offer import Offer
from debt_wizard.case.part import Part
from debt_wizard.case.payment import Payment
from debt_wizard.case.plan import Plan, Proposal
from debt_wizard.case.rehearsal import Rehearsed
from debt_wizard.case.situation import Situation
from debt_wizard.case.spending import Spending
from debt_wizard.case.talk import Channel, Contact, Draft, RoadStep, SeenDraft

SCHEMA: Literal[1] = 1
"""The schema of the session file that this version writes."""

MOST_ENTRIES = 5_000


class Case(Part):
    """One person's case: the contract of the session file, table by table."""

    schema_: Annotated[Literal[1], Field(alias="schema")] = SCHEMA
    about: About = Field(default_factory=About)
    person: Person = Field(default_factory=Person)
    situation: Situation = Field(default_factory=Situation)
    income: Annotated[list[Income], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    spending: Annotated[list[Spending], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    asset: Annotated[list[Asset], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    debt: Annotated[list[Debt], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    evidence: Annotated[list[Evidence], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    plan: Plan = Field(default_factory=Plan)
    channel: Channel = Field(default_factory=Channel)
    draft: Annotated[list[Draft], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    seen_draft: Annotated[list[SeenDraft], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    contact: Annotated[list[Contact], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    offer: Annotated[list[Offer], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    agreement: Annotated[list[Agreement], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    payment: Annotated[list[Payment], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    road: Annotated[list[RoadStep], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    rehearsal: Annotated[list[Rehearsed], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)
    change: Annotated[list[Change], Field(max_length=MOST_ENTRIES)] = Field(default_factory=list)

    @field_validator("schema_", mode="before")
    @classmethod
    def _is_a_number(cls, value: Any) -> Any:
        """In Python, though not in a session file, true is the number one."""
        return str(value).lower() if isinstance(value, bool) else value

    @model_validator(mode="before")
    @classmethod
    def _give_each_debt_an_id(cls, data: Any) -> Any:
        """A debt written by hand without an id, or with one that is taken, gets the next free one."""
        if not isinstance(data, dict) or not isinstance(data.get("debt"), list):
            return data
        named = {entry["id"] for entry in data["debt"] if isinstance(entry, dict) and isinstance(entry.get("id"), str)}
        free = (name for number in count(1) if (name := f"debt-{number}") not in named)
        seen: set[str] = set()
        debts: list[Any] = []
        for entry in data["debt"]:
            its_id = entry.get("id") if isinstance(entry, dict) else getattr(entry, "id", None)
            if isinstance(entry, dict) and ("id" not in entry or (isinstance(its_id, str) and its_id in seen)):
                debts.append({**entry, "id": next(free)})
                continue
            debts.append(entry)
            if isinstance(its_id, str):
                seen.add(its_id)
        return {**data, "debt": debts}

    def new_debt_id(self) -> str:
        """The next id that no debt of this case has, and that nothing names which is still there of one removed."""
        return free_id({debt.id for debt in self.debt} | self._debts_named())

    def drop_blank_debts(self) -> None:
        """Let go of lines that were begun and left empty, and of which nothing else is told."""
        named = self._debts_named()
        self.debt[:] = [debt for debt in self.debt if not debt.is_blank() or debt.id in named]

    def _debts_named(self) -> set[str | None]:
        """The ids of debts that anything beside their own line is about."""
        lists = (
            self.evidence, self.plan.proposal, self.draft, self.contact, self.offer, self.agreement, self.payment,
            self.road, self.rehearsal, self.seen_draft,
        )  # fmt: skip
        return {entry.debt for entries in lists for entry in entries}

    def add_debt(self, debt: Debt) -> None:
        """Take a debt in, under an id of its own: of two begun at once, both were given the one that was free."""
        if self.debt_by_id(debt.id) is not None:
            debt.id = self.new_debt_id()
        self.debt.append(debt)

    def debt_by_id(self, debt_id: str | None) -> Debt | None:
        """The debt of that id, or none."""
        return next((debt for debt in self.debt if debt.id == debt_id), None)

    def product_of(self, debt_id: str | None) -> str | None:
        """What kind of debt the one of that id is; None where that is not told, or there is none."""
        debt = self.debt_by_id(debt_id)
        return debt.product if debt is not None else None

    def proposal_for(self, debt_id: str) -> Proposal | None:
        """The proposal made to the lender of that debt, or none."""
        return next((proposal for proposal in self.plan.proposal if proposal.debt == debt_id), None)

    def debts_in_scope(self) -> list[Debt]:
        """The debts that are negotiated in this session."""
        return [debt for debt in self.debt if debt.in_scope]

    def debts_owed(self) -> list[Debt]:
        """Of the debts that are negotiated here, those that are not settled yet: what figures and verdict rest on."""
        return [debt for debt in self.debts_in_scope() if debt.settled_on is None]


def free_id(taken: set[Any]) -> str:
    """The first of debt-1, debt-2, … that is not taken."""
    number = 1
    while f"debt-{number}" in taken:
        number += 1
    return f"debt-{number}"
