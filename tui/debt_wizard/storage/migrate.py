"""Older sessions open for ever: each schema has a step that turns it into the next."""

from collections.abc import Callable, Mapping
from typing import Any

from debt_wizard.case import SCHEMA

Migration = Callable[[dict[str, Any]], dict[str, Any]]

MIGRATIONS: Mapping[int, Migration] = {}
"""By schema: from plain values of that schema to those of the next, with its number."""


def schema_of(data: Mapping[str, Any]) -> int | None:
    """The schema that a file names; the present one where it names none; None where that is no number."""
    schema = data.get("schema", SCHEMA)
    return schema if isinstance(schema, int) and not isinstance(schema, bool) else None


def migrated(data: dict[str, Any], migrations: Mapping[int, Migration] = MIGRATIONS) -> dict[str, Any]:
    """Bring plain values to the present schema, step by step; values of an unknown one stay as they are."""
    schema = schema_of(data)
    while schema is not None and schema < SCHEMA and schema in migrations:
        data = migrations[schema](data)
        schema += 1
    return data
