"""What a calculator cannot answer, as a code: the words for it belong to whoever shows it."""

from typing import Literal

AmountReason = Literal["empty", "not_a_number", "grouping", "ambiguous", "too_large"]

Reason = Literal[
    "bad_day",  # a day of the month outside 1 to 31
    "dates_are_effective",  # dated flows have an effective rate only
    "date_out_of_range",  # a date before the first or after the last that a calendar knows
    "floor_too_high",  # the floors together are more than there is
    "fraction_of_unit",  # an amount that cannot be paid in the currency's smallest unit
    "history_too_short",  # fewer than three months of income
    "mixed_times",  # flows by number and by date in one list
    "more_than_balance",  # an amount above what is owed
    "negative",
    "never_repaid",  # the payment does not cover the interest
    "no_movements",  # nothing moves, so there is no day to name
    "no_rate",  # no yearly rate makes the flows worth nothing
    "not_a_number",  # no exact finite number
    "not_positive",  # zero or less
    "nothing_to_split",  # no lender to share among
    "one_sign",  # money only comes or only goes
    "out_of_order",  # an end before its beginning
    "too_large",
    "too_long",  # more months or rows than a plan can have
    "too_short",  # fewer months than one
    "too_small",  # spread so thin that a payment is below the smallest unit
    "unknown_choice",  # a name that the calculator does not know
]


class FinanceError(ValueError):
    """A question without an answer: `reason` is a code, `field` the name of the input at fault."""

    def __init__(self, reason: Reason, field: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.reason: Reason = reason
        self.field = field


class AmountError(ValueError):
    """Typed text that is not beyond doubt one amount: `reason` is a code."""

    def __init__(self, reason: AmountReason) -> None:
        super().__init__(reason)
        self.reason: AmountReason = reason
