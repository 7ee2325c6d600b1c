"""Typed text that cannot be understood."""

from typing import Literal, get_args

RefusedCode = Literal[
    "amount_empty",
    "amount_not_a_number",
    "amount_is_share",  # 20% where a sum up front goes
    "amount_grouping",  # 12,34: neither 12.34 nor 1,234
    "amount_ambiguous",  # 四百多
    "amount_too_large",
    "amount_negative",
    "amount_too_fine",  # more than two decimals
    "history_ambiguous",  # 900,650: one amount or two
    "history_too_long",  # most
    "day_not_understood",
    "day_ambiguous",  # 10/12/2026
    "day_one_of_two",  # next Wednesday on a Monday; first, other
    "weekday_other",  # Monday, 2026-12-10
    "no_such_day",  # 31 February
    "day_out_of_range",  # first, last
    "day_in_future",
    "moment_not_understood",
    "moment_in_future",
    "moment_without_time",  # 前天; day
    "moment_one_of_two",  # 昨天三点; first, other
    "rate_not_understood",
    "rate_out_of_range",
    "share_not_understood",
    "share_out_of_range",
    "small_share_not_understood",
    "discount_not_understood",  # 十五折
    "discount_is_amount",  # 1,130元 where a share is waived
    "months_not_understood",
    "months_out_of_range",  # least, most
    "day_of_month_not_understood",
    "day_of_month_out_of_range",  # least, most
    "month_of_year_not_understood",
    "too_long",
    "not_taken",
]

REFUSED_CODES: tuple[RefusedCode, ...] = get_args(RefusedCode)


class Refused(ValueError):
    """Why a typed text is no answer: `code` names the sentence `refused.CODE`, `values` fill its places.

    `values` always has "example", a valid answer as plain text. Its own text is the code, never what was
    typed.
    """

    def __init__(self, code: RefusedCode, example: str = "", **values: str | int) -> None:
        super().__init__(code)
        self.code: RefusedCode = code
        self.example = example
        self.values: dict[str, str | int] = {"example": example, **values}

    def with_example(self, example: str) -> "Refused":
        """The same refusal with an answer that would be valid where it was typed."""
        others = {name: value for name, value in self.values.items() if name != "example"}
        return Refused(self.code, example, **others)
