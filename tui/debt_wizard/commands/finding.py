"""One thing that `doctor` found."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Finding:
    """A fact, or a problem with what to do about it: the id of a sentence in commands_doctor.toml and what fills it."""

    code: str
    is_problem: bool = False
    values: Mapping[str, str | int] = field(default_factory=dict)
