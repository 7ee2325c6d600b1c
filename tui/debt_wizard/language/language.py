"""One language: what is said in it, and how it writes money, dates and numbers."""

import datetime
import gettext
from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Self

from debt_wizard.language.catalogue import catalogue
from debt_wizard.language.choice import PSEUDO

if TYPE_CHECKING:
    from babel import Locale

    from debt_wizard_content.text import Text

CENT = Decimal("0.01")

_LOCALES = {"zh": "zh_Hans_CN"}
_DATES = {"zh": "y年M月d日", "en": "d MMMM y"}
_MONTHS = {"zh": "y年M月", "en": "MMMM y"}
_TIMES = {"zh": "y年M月d日 HH:mm", "en": "d MMMM y, HH:mm"}


YUAN = "CNY"


class Language:
    """Speaks one language, of amounts in one currency. Holds no other state, so that two can speak side by side."""

    def __init__(self, code: str, currency: str = YUAN) -> None:
        self.code = code
        """The code under which content keeps its texts: "zh", "en" or the pseudo-language."""
        self.currency = currency
        """The currency of the session that is told of, by its three letters."""

    def in_currency(self, currency: str) -> Self:
        """The same language for a session in that currency."""
        return self if currency == self.currency else type(self)(self.code, currency)

    @property
    def spoken(self) -> str:
        """The language whose formats are used: English for the pseudo-language."""
        return "en" if self.code == PSEUDO else self.code

    @cached_property
    def _messages(self) -> gettext.NullTranslations:
        return catalogue(self.spoken)

    @cached_property
    def _locale(self) -> "Locale":
        from babel import Locale

        return Locale.parse(_LOCALES.get(self.spoken, self.spoken))

    def word(self, message: str) -> str:
        """A short text of the interface: a button, a label, a key; `message` is the English one."""
        return self._marked(self._messages.gettext(message))

    def say(self, sentence: str, /, **values: str | int) -> str:
        """The sentence of that id ("plan.buffer.why"), with its places filled.

        Raises:
            KeyError: no such sentence, or a place that `values` does not fill.
        """
        from debt_wizard_content.sentences import sentence as find

        return self._marked(find(sentence).in_(self.spoken).format_map(values))

    def choice(self, group: str, option: str) -> str:
        """The name of an option of the session file, such as ("income_kind", "salary")."""
        return self.say(f"choices.{group}.{option}")

    def text(self, text: "Text") -> str:
        """What a text of the content says in this language."""
        return self._marked(text.in_(self.spoken))

    def named(self, catalogue: str, item_id: str, product: str | None = None) -> str:
        """The name of an item of a catalogue, as it is for one kind of debt where that is told.

        An id that this version does not know is shown as it is.
        """
        from debt_wizard_content.catalogues import item

        found = item(catalogue, item_id)
        return self.text(found.for_product(product).name) if found is not None else item_id

    def money(self, amount: Decimal) -> str:
        """An amount in a sentence, half-up to the cent; whole amounts without decimals: 1,200元, ¥1,200."""
        exact = amount.quantize(CENT, ROUND_HALF_UP)
        number = self.number(exact)
        sign, number = ("-", number[1:]) if number.startswith("-") else ("", number)
        if self.currency == YUAN:
            return f"{sign}{number}元" if self.spoken == "zh" else f"{sign}¥{number}"
        return f"{sign}{number} {self.currency}" if self.spoken == "zh" else f"{sign}{self.currency} {number}"

    def number(self, amount: Decimal, *, decimals: bool | None = None) -> str:
        """An amount without its currency, half-up; `decimals` forces or forbids cents, else whole amounts lack them.

        Chinese and English both write 1,234.50, as Python does: `due` answers a prompt sooner without Babel's tables.
        """
        exact = amount.quantize(CENT, ROUND_HALF_UP) or Decimal(0)
        cents = exact != exact.to_integral_value() if decimals is None else decimals
        return f"{exact:,.2f}" if cents else f"{exact.quantize(Decimal(1), ROUND_HALF_UP):,}"

    def percent(self, fraction: Decimal, places: int = 2) -> str:
        """A fraction as a percentage with `places` decimals, half-up: 0.1825 is 18.25%."""
        exact = (fraction * 100).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
        return f"{exact:f}%"

    def share(self, fraction: Decimal) -> str:
        """A share as exactly as it was named: 0.2 is 20%, 0.006 is 0.6%."""
        exponent = (fraction * 100).normalize().as_tuple().exponent
        return self.percent(fraction, places=max(0, -exponent) if isinstance(exponent, int) else 0)

    def date(self, day: datetime.date) -> str:
        """A day in a sentence: 2026年12月10日, 10 December 2026."""
        return self._dated(day, _DATES)

    def month(self, day: datetime.date) -> str:
        """The month of a day: 2026年12月, December 2026."""
        return self._dated(day, _MONTHS)

    def day_or_month(self, day: datetime.date) -> str:
        """A day in a sentence; the first of a month as its month, which is what a month without a day is kept as.

        "July 2026" holds for whoever meant 1 July; "1 July 2026" would be wrong for whoever said July.
        """
        return self.month(day) if day.day == 1 else self.date(day)

    def moment(self, moment: datetime.datetime, *, seconds: bool = False) -> str:
        """A moment to the minute, or to the second, in its own time zone."""
        from babel.dates import format_datetime

        form = self._form(_TIMES)
        form = form.replace("mm", "mm:ss") if seconds else form
        return format_datetime(moment, form, tzinfo=moment.tzinfo, locale=self._locale)

    def months(self, count: int) -> str:
        """A number of months: 24个月, 24 months."""
        if self.spoken == "zh":
            return f"{count}个月"
        return self.say("counts.month.one", n=count) if count == 1 else self.say("counts.month.many", n=count)

    def day_of_month(self, day: int) -> str:
        """A day that comes in every month: 15日, the 15th."""
        return self.say(f"counts.nth.{self._locale.ordinal_form(day)}", n=day)

    def each_month(self, day: int) -> str:
        """That day with its month: 每月15日, the 15th of each month."""
        return self.say("counts.each_month", day=self.day_of_month(day))

    def join(self, parts: Sequence[str]) -> str:
        """A list in a sentence: 甲、乙和丙; A, B and C."""
        from babel.lists import format_list

        return format_list(list(parts), locale=self._locale) if parts else ""

    def sentences(self, said: Iterable[str]) -> str:
        """Sentences one after the other; in Chinese nothing stands between them."""
        return ("" if self.spoken == "zh" else " ").join(filter(None, said))

    def _dated(self, day: datetime.date, forms: dict[str, str]) -> str:
        from babel.dates import format_date

        return format_date(day, self._form(forms), locale=self._locale)

    def _form(self, forms: dict[str, str]) -> str:
        return forms.get(self.spoken, forms["en"])

    def _marked(self, text: str) -> str:
        """Mark what comes from the catalogue, in the pseudo-language alone."""
        return f"⟦{text}⟧" if self.code == PSEUDO and text else text
