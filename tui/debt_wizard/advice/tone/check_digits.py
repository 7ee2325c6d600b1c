"""The check digits of identity cards, bank cards and accounts."""

from datetime import date
from itertools import cycle

_COUNTRIES = (
    "AD AE AL AT AZ BA BE BG BH BI BR BY CH CR CY CZ DE DJ DK DO EE EG ES FI FK FO FR GB GE GI GL GR GT HN HR HU IE IL "
    "IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MN MR MT MU NI NL NO OM PK PL PS PT QA RO RS RU SA SC SD SE SI "
    "SK SM SO ST SV TL TN TR UA VA VG XK YE"
)
IBAN_COUNTRIES = frozenset(_COUNTRIES.split())
"""The countries of the IBAN registry (ISO 13616): a contract number may begin with any other two letters."""


def is_identity_number(number: str) -> bool:
    """Whether 18 characters are a Chinese identity number: GB 11643, a real birthday and the right check digit."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    check_digit = "10X98765432"[sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False)) % 11]
    return number[-1].upper() == check_digit and is_birthday(number[6:14])


def is_luhn(number: str) -> bool:
    """Whether the last digit of a number is right by ISO/IEC 7812-1, as on every bank card."""
    sums = zip(map(int, reversed(number)), cycle((1, 2)), strict=False)
    return sum(sum(divmod(digit * factor, 10)) for digit, factor in sums) % 10 == 0


def is_iban(number: str) -> bool:
    """Whether a number is right by ISO 13616."""
    if number[:2] not in IBAN_COUNTRIES:
        return False
    turned = number[4:] + number[:4]
    return int("".join(str(int(character, 36)) for character in turned)) % 97 == 1


def is_birthday(digits: str) -> bool:
    """Whether eight digits are a day that somebody alive may be born on."""
    try:
        return 1900 <= date(int(digits[:4]), int(digits[4:6]), int(digits[6:8])).year <= 2100
    except ValueError:
        return False
