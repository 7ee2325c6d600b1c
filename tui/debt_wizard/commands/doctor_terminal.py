"""What is known of the terminal without asking it anything."""

import os
import sys
from collections.abc import Mapping
from unicodedata import east_asian_width

from debt_wizard.commands.finding import Finding

COLUMNS, LINES = 80, 24
"""The size at which every screen fits."""

WIDE_SAMPLE = "中文"
UNSURE_SAMPLE = "“”…—✓·"
"""Signs that Unicode calls ambiguous, or that some fonts draw wide; the screens count one cell for each."""


def terminal_findings(environment: Mapping[str, str] | None = None) -> list[Finding]:
    """Whether it is one, its size, its colours and its encoding."""
    env = os.environ if environment is None else environment
    found: list[Finding] = []
    is_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    found.append(
        Finding("terminal.yes", values={"term": env.get("TERM") or "-"}) if is_terminal else Finding("terminal.no")
    )
    if is_terminal and env.get("TERM", "") in {"", "dumb"}:
        found.append(Finding("terminal.dumb", is_problem=True))
    found += _size() if is_terminal else []
    found.append(_colours(env))
    encoding = (getattr(sys.stdout, "encoding", None) or "-").lower()
    if encoding.replace("-", "").replace("_", "") == "utf8":
        found.append(Finding("encoding.fine", values={"encoding": encoding}))
    else:
        found.append(Finding("encoding.other", is_problem=True, values={"encoding": encoding}))
    return found


def width_findings() -> list[Finding]:
    """Which widths are assumed, and two lines to compare by eye."""
    cells = 2 if all(east_asian_width(sign) == "W" for sign in WIDE_SAMPLE) else 1
    bar = "-" * (cells * len(WIDE_SAMPLE))
    return [
        Finding("widths.wide", values={"sign": WIDE_SAMPLE[0], "cells": cells}),
        Finding("widths.unsure", values={"signs": UNSURE_SAMPLE}),
        Finding("widths.ruler", values={"wide": f"{WIDE_SAMPLE}|", "narrow": f"{bar}|"}),
    ]


def _size() -> list[Finding]:
    try:
        size = os.get_terminal_size(sys.stdout.fileno())
    except OSError:
        return []
    values = {"columns": size.columns, "lines": size.lines}
    if size.columns >= COLUMNS and size.lines >= LINES:
        return [Finding("size.fine", values=values)]
    return [Finding("size.small", is_problem=True, values=values)]


def _colours(env: Mapping[str, str]) -> Finding:
    if env.get("NO_COLOR"):
        return Finding("colours.none")
    if env.get("COLORTERM", "").lower() in {"truecolor", "24bit"}:
        return Finding("colours.true")
    return Finding("colours.many" if "256" in env.get("TERM", "") else "colours.few")
