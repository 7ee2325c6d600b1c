"""Why a text is no TOML, as a code and values: what people do wrong when they edit such a file by hand."""

import re
import tomllib

from debt_wizard_content.flaw import Flaw
from debt_wizard_content.toml_lines import TomlLines

HALF_WIDTH = {
    **dict.fromkeys("“”＂„", '"'),
    **dict.fromkeys("‘’＇", "'"),
    **dict.fromkeys("，、", ","),
    **dict.fromkeys("【［", "["),
    **dict.fromkeys("】］", "]"),
    "＝": "=", "：": "=", "｛": "{", "｝": "}", "＃": "#", "　": " ", "＿": "_", "－": "-",
    **{chr(ord("０") + digit): str(digit) for digit in range(10)},
}  # fmt: skip
"""Signs of a Chinese keyboard, and what TOML has in their place."""

EXAMPLE = 'name = { zh = "名字", en = "Name" }'
FLAG_WORDS = frozenset(
    ["true", "false", "yes", "no", "on", "off", "是", "否", "真", "假", "对", "有", "没有", "y", "n"]
)

_HEADING = re.compile(r"\s*\[([a-z_]+)\]\s*(?:#.*)?")
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


def toml_fault(file: str, text: str, error: tomllib.TOMLDecodeError) -> Flaw:
    """The flaw of a text that tomllib refused with that error."""
    lines = TomlLines(text)
    said = str(error)
    at = _offset(text, said)
    line = lines.line_at(at)
    sign = text[at : at + 1]
    heading = _HEADING.fullmatch(_line_of(text, at))
    if heading and f"[[{heading[1]}]]" in text and said.startswith("Cannot"):
        return Flaw.of(file, line, "flaws_form.one_heading", heading=heading[1])
    if lines.twice and said.startswith(("Cannot", "Duplicate")):
        key, first, second = lines.twice
        return Flaw.of(file, second, "flaws_toml.twice", key=key, first=first)
    if said.startswith(("Cannot", "Duplicate")):
        return Flaw.of(file, line, "flaws_toml.clash", line=_shown(_line_of(text, at)))
    if said.startswith(("Illegal", "Found", "Unterminated", "Expected '\"", "Expected \"'")):
        return _string_fault(file, text, at, lines)
    if sign in HALF_WIDTH:
        return _full_width(file, line, sign)
    if "backslash" in said or said.startswith(("Unescaped", "Invalid hex", "Escaped")):
        return Flaw.of(file, line, "flaws_toml.backslash", right="\\\\")
    if said.startswith(("Unclosed array", "Unclosed inline")):
        return _unclosed(file, text, at, lines)
    rest = _rest(text, at)
    if said.startswith("Expected ']"):
        return Flaw.of(file, line, "flaws_toml.heading", example="[[item]]")
    if said.startswith("Expected '='"):
        return Flaw.of(file, line, "flaws_toml.no_equals", example=EXAMPLE)
    if said.startswith("Expected newline"):
        if (start := _runs_on(text, at, lines)) is not None:
            return Flaw.of(file, start, "flaws_toml.open_text", quote='"""')
        return Flaw.of(file, line, "flaws_toml.after_value", rest=rest)
    if said.startswith(("Invalid value", "Invalid date")):
        return _value_fault(file, line, rest)
    if said.startswith(("Invalid statement", "Invalid initial")):
        return Flaw.of(file, line, "flaws_toml.no_pair", rest=rest, example=EXAMPLE)
    return Flaw.of(file, line, "flaws_toml.unclear", example=EXAMPLE)


def _offset(text: str, said: str) -> int:
    """Where tomllib stopped; at the last sign where it reached the end."""
    if (place := _PLACE.search(said)) is None:
        return max(len(text.rstrip()) - 1, 0)
    start = 0
    for _ in range(int(place[1]) - 1):
        start = text.index("\n", start) + 1
    return start + int(place[2]) - 1


def _string_fault(file: str, text: str, at: int, lines: TomlLines) -> Flaw:
    """A text without its closing quotation mark, or with a sign that no text holds."""
    if lines.open is None or lines.open[0] in {"}", "]"}:
        return Flaw.of(file, lines.line_at(at), "flaws_toml.bad_sign")
    quote, line = lines.open
    written = text.splitlines()[line - 1]
    if len(quote) == 1 and (wrong := next((sign for sign in "”“＂’‘＇" if sign in written), "")):
        balanced = written.count("“") == written.count("”") and written.count("‘") == written.count("’")
        if not balanced or "＂" in written or "＇" in written:
            return _full_width(file, line, wrong)
    return Flaw.of(file, line, "flaws_toml.open_text", quote=quote)


def _runs_on(text: str, at: int, lines: TomlLines) -> int | None:
    """The line of a long text that was not ended, so that the beginning of the next one ended it."""
    start = text.rfind('"""', 0, at - 3)
    return lines.line_at(start) if start >= 0 and re.search(r'\n[ \t]*[a-z_]+ *= *"{3}$', text[start:at]) else None


def _unclosed(file: str, text: str, at: int, lines: TomlLines) -> Flaw:
    """Inside of { } or [ ]: a comma forgotten, or the end of it."""
    close, opened = lines.open or ("]", lines.line_at(at))
    before = text[:at].rstrip()
    last = lines.line_at(len(before) - 1)
    ends = text[at : at + 1]
    if close == "}":
        if ends and ends not in "\n]}" and last == lines.line_at(at):
            return Flaw.of(file, last, "flaws_toml.comma", example='{ zh = "名字", en = "Name" }')
        return Flaw.of(file, opened, "flaws_toml.open_table", example='{ zh = "名字", en = "Name" }')
    if ends and ends in "\"'{[0123456789" and not _is_heading(text, at):
        return Flaw.of(file, last, "flaws_toml.comma", example='["email", "chat"]')
    return Flaw.of(file, opened, "flaws_toml.open_list", example='["email", "chat"]')


def _is_heading(text: str, at: int) -> bool:
    return re.match(r"\[\[?[a-z_.]+\]\]?\s*$", _line_of(text, at)) is not None


def _value_fault(file: str, line: int, rest: str) -> Flaw:
    if rest.strip("。.").lower() in FLAG_WORDS:
        return Flaw.of(file, line, "flaws_toml.flag", rest=rest)
    return Flaw.of(file, line, "flaws_toml.value" if rest else "flaws_toml.no_value", rest=rest, example=EXAMPLE)


def _full_width(file: str, line: int, sign: str) -> Flaw:
    if sign == "　":
        return Flaw.of(file, line, "flaws_toml.full_width_space")
    return Flaw.of(file, line, "flaws_toml.full_width", sign=sign, right=HALF_WIDTH[sign])


def _line_of(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 :].partition("\n")[0]


def _rest(text: str, at: int) -> str:
    return _shown(text[at:].partition("\n")[0].strip())


def _shown(said: str) -> str:
    return said if len(said) <= 24 else f"{said[:24]}…"
