"""Compile the message catalogues whenever the project is built, as a wheel, an sdist or an editable install."""

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface[Any]):
    """Write a .mo beside every .po, refusing a catalogue that Babel finds faulty."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for po in sorted(Path(self.root, "content").rglob("*.po")):
            with po.open("rb") as source:
                catalogue = read_po(source, abort_invalid=True)
            for message in catalogue:
                problems = list(message.check(catalogue))
                if problems:
                    raise ValueError(f"{po}:{message.lineno}: {problems[0]}")
            with po.with_suffix(".mo").open("wb") as target:
                write_mo(target, catalogue)
