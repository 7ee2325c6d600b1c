"""The year that is lived through, exported at each stage in every format and both languages."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path

from debt_wizard.case import Case
from debt_wizard.documents.export import export
from debt_wizard.documents.fitting import fitting_intents
from debt_wizard.documents.formats import ALL_FORMATS
from debt_wizard.language import Language
from support.lived_year import Stage, lived_year

LANGUAGES = [Language("zh"), Language("en")]
CODES = [language.code for language in LANGUAGES]


@dataclass(frozen=True)
class Left:
    """A stage with the folder that everything was exported to."""

    stage: Stage
    folder: Path

    @property
    def case(self) -> Case:
        """The case as it stood then."""
        return self.stage.case

    @property
    def today(self) -> date:
        """The day."""
        return self.stage.today

    @property
    def first_letter(self) -> str:
        """The letter that fits best then."""
        return fitting_intents(self.case, self.case.debt[0], self.today)[0]

    def files(self, ending: str) -> list[Path]:
        """The files of one format, in both languages."""
        return sorted(self.folder.glob(f"*/*.{ending}"))

    def table(self, code: str, name: str) -> list[list[str]]:
        """The rows of a table as a spreadsheet reads them, its head first."""
        return rows_of(self.folder / code / f"{name}.csv")


Year = Mapping[str, Left]


def rows_of(path: Path) -> list[list[str]]:
    """The rows of a file of comma-separated values, its head first."""
    return list(csv.reader(StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def exported_year(place: Path) -> Year:
    """Every stage, exported to a folder of its name in `place`; an export changes nothing of a case."""
    found: dict[str, Left] = {}
    for name, stage in lived_year().items():
        before = stage.case.model_copy(deep=True)
        export(stage.case, place / name, ALL_FORMATS, LANGUAGES, stage.now)
        assert stage.case == before
        found[name] = Left(stage, place / name)
    return found
