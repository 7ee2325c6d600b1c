"""Charts in words, for a format that draws none."""

from debt_wizard.documents.page import Bars, Curve
from debt_wizard.language import Language


def bar_words(chart: Bars, language: Language) -> list[str]:
    """Each bar as its name and its amount."""
    return [
        language.say("annexes.chart.named", name=name, told=told)
        for name, told in zip(chart.names, chart.told, strict=True)
    ]


def curve_words(chart: Curve, language: Language) -> str:
    """A curve as its first amount, and what is left on its last day."""
    falls = language.say("annexes.chart.falls", first=chart.first, left=chart.left or "0", last=chart.last)
    return language.say("annexes.chart.named", name=chart.title, told=falls)
