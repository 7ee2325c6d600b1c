"""Which channel suits the person and the case, with the reasons."""

from dataclasses import dataclass
from typing import Literal

from debt_wizard.case import Case

ChannelId = Literal["phone", "chat", "email", "meeting"]
CHANNELS: tuple[ChannelId, ...] = ("email", "phone", "chat", "meeting")
"""In the order in which a tie is broken: what leaves a record comes first."""

ReasonId = Literal[
    "urgent_phone", "urgent_chat", "slow_is_fine", "many_papers", "few_papers", "no_papers", "record", "speaks_easily",
    "speaks_hard", "court",
]  # fmt: skip

_POINTS: dict[tuple[str, object], dict[ChannelId, tuple[int, ReasonId]]] = {
    ("urgency", "high"): {"phone": (3, "urgent_phone"), "chat": (2, "urgent_chat")},
    ("urgency", "low"): {"email": (1, "slow_is_fine"), "meeting": (1, "slow_is_fine")},
    ("documents", "many"): {"email": (3, "many_papers"), "meeting": (2, "many_papers")},
    ("documents", "few"): {"chat": (2, "few_papers"), "email": (1, "few_papers")},
    ("documents", "none"): {"phone": (1, "no_papers")},
    ("wants_record", True): {"email": (2, "record"), "chat": (1, "record")},
    ("speaking", "easy"): {"phone": (2, "speaks_easily"), "meeting": (1, "speaks_easily")},
    ("speaking", "hard"): {"email": (2, "speaks_hard"), "chat": (2, "speaks_hard")},
}


@dataclass(frozen=True)
class Recommendation:
    """A channel, a backup, and why. The reasons are ids of sentences, the weightiest first."""

    channel: ChannelId
    backup: ChannelId
    reasons: tuple[ReasonId, ...]


def recommended_channel(case: Case) -> Recommendation | None:
    """What the answers and the stage of the case speak for; None while no question is answered.

    Each answer gives points to the channels that it suits. A case before a court adds to the meeting, where papers
    can be shown and signed.
    """
    answers = case.channel.answers
    points: dict[ChannelId, int] = dict.fromkeys(CHANNELS, 0)
    reasons: dict[ChannelId, list[tuple[int, ReasonId]]] = {channel: [] for channel in CHANNELS}
    answered = False
    for question in ("urgency", "documents", "wants_record", "speaking"):
        answer = getattr(answers, question)
        answered = answered or answer is not None
        for channel, (worth, reason) in _POINTS.get((question, answer), {}).items():
            points[channel] += worth
            reasons[channel].append((worth, reason))
    if not answered:
        return None
    if case.situation.stage in {"court_papers", "judgment"}:
        points["meeting"] += 2
        reasons["meeting"].append((2, "court"))
    order = sorted(CHANNELS, key=lambda channel: (-points[channel], CHANNELS.index(channel)))
    best = order[0]
    why = tuple(reason for _, reason in sorted(reasons[best], key=lambda each: -each[0]))
    return Recommendation(best, order[1], why)
