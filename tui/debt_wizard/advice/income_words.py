"""The income of a month in words that promise no more than it is: what is fixed, and what comes by chance."""

from debt_wizard.advice.income_parts import income_parts
from debt_wizard.case import Case
from debt_wizard.language import Language


def income_words(case: Case, language: Language) -> str:
    """The income as the end of a sentence that begins with "I" in Chinese and "My income is" in English.

    An irregular income is called one, with its average and the months behind it; it never stands as a fixed sum.
    """
    parts = income_parts(case)
    fixed, irregular = language.money(parts.fixed), language.money(parts.irregular)
    if not parts.irregular:
        kind = "none" if not parts.fixed else "salary" if parts.is_salary else "fixed"
        return language.say(f"income.{kind}", amount=fixed)
    if not parts.fixed:
        return language.say(f"income.only.{parts.basis}", amount=irregular, count=parts.months)
    first = language.say(f"income.{'salary' if parts.is_salary else 'steady'}", amount=fixed)
    return first + language.say(f"income.also.{parts.basis}", amount=irregular, count=parts.months)
