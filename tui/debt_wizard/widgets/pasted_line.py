"""What is pasted into a field of one line: all of it, for a note that is copied from a message is rarely one line."""

CLOSING = "。，、；：！？…”’）》」』"
"""After these Chinese sets no space."""


def pasted_line(text: str, between: str = " ") -> str:
    """The lines of a text as one, without the empty ones, and with `between` between them where they need a space."""
    joined = ""
    for line in filter(None, map(str.strip, text.splitlines())):
        is_apart = joined and not (between == " " and joined[-1] in CLOSING)
        joined += between + line if is_apart else line
    return joined
