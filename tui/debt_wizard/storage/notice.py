"""What a person is told about a session that opened all the same."""

from dataclasses import dataclass
from typing import Literal

NoticeCode = Literal[
    "cut_off",  # its end is missing, but what is left can be read
    "not_sealed",  # whole, but written by another hand: nobody can vouch for it
    "changed_outside",  # changed by another hand or damaged since it was last saved
    "changed_while_open",  # somebody else wrote to the file while it was open here; their version is kept
    "older_schema",  # written by an older version; kept as it was before the first save
    "newer_schema",  # written by a newer version: read-only. detail: its schema
    "locked",  # open elsewhere: read-only. detail: process@machine
    "read_only",  # asked for, or the file or its folder takes no changes
    "recovered",  # a kept version stands in for a damaged file. detail: the moment of that version
    "broken_off",  # it was ended by force the last time: the last keys may not have been saved
    "narrowed",  # others on this machine could read the file or its folder; no longer
    "hidden_removed",  # characters that nobody could see were taken out. detail: how many
]


@dataclass(frozen=True)
class Notice:
    """One thing to say, once: `code` names the sentence, `detail` a number or a name in it."""

    code: NoticeCode
    detail: str = ""
