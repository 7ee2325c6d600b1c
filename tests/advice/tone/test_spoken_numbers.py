"""Long numbers told figure by figure, and numbers of a person that only a word before them tells from others."""

import pytest

from debt_wizard.advice.tone.secret_numbers import secret_numbers
from debt_wizard.advice.tone.spoken_numbers import spoken_numbers


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("号码是六二二二零二一四零八零零九一七三五六二。", "6222021408009173562"),
        ("幺三〇一零二，一九九〇零三零七，四五两X", "13010219900307452X"),
        ("six two double two, oh two one four oh eight oh oh nine", "6222021408009"),
        ("six two double two, oh two one four oh eight, double oh oh double oh eight six", "62220214080000086"),
        ("one one oh one oh five, one nine four nine one two three one, oh oh two X", "11010519491231002X"),
        ("treble nine one two three four five six seven", "9991234567"),
    ],
)
def test_a_number_said_figure_by_figure_is_read(text: str, figures: str) -> None:
    assert [number.figures for number in spoken_numbers(text)] == [figures]


@pytest.mark.parametrize(
    "text", ["一共还了三千二百一十元", "两三个月，四五千块", "one or two months, three at most", "一二三四五六"]
)
def test_counting_words_and_amounts_are_no_number(text: str) -> None:
    assert list(spoken_numbers(text)) == []


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        (
            "我的身份证：五一一三二二，一九七五零二二八，四四一九，记一下。",
            "id",
            "五一一三二二，一九七五零二二八，四四一九",
        ),
        ("工行那张：六二二二零二一四零八零零九一七三五六二", "card", "六二二二零二一四零八零零九一七三五六二"),
        (
            "The long number is six two two two oh two one four oh eight oh oh oh oh eight six, thanks",
            "card",
            "six two two two oh two one four oh eight oh oh oh oh eight six",
        ),
        (
            "one one oh one oh five, one nine four nine one two three one, oh oh four six",
            "id",
            "one one oh one oh five, one nine four nine one two three one, oh oh four six",
        ),
        (
            "one one oh one oh five, one nine four nine one two three one, oh oh two X",
            "id",
            "one one oh one oh five, one nine four nine one two three one, oh oh two X",
        ),
        ("my social is 987-65-4321, born in Tulsa", "ssn", "987-65-4321"),
        ("Aadhaar 7348 0261 5940, name as per card", "aadhaar", "7348 0261 5940"),
        ("Aadhaar for your reference 7348 0261 5940", "aadhaar", "7348 0261 5940"),
        ("My PAN is BQRTS4821K.", "pan", "BQRTS4821K"),
        ("My national insurance number is PW 47 29 16 C.", "national_insurance", "PW 47 29 16 C"),
        ("HKID K382904(9), surname Lau", "hkid", "K382904(9)"),
        ("440106 19700225 1873, that's my identity card.", "id", "440106 19700225 1873"),
    ],
)
def test_a_full_number_of_a_person_is_found_where_it_stands(text: str, kind: str, part: str) -> None:
    assert [(number.kind, text[number.start : number.end]) for number in secret_numbers(text)] == [(kind, part)]


@pytest.mark.parametrize(
    "text", ["订单号：六二二二零二一四零八零零九一七三五六二", "Reference 7348 0261 5940", "the order is 987-65-4321"]
)
def test_a_number_that_is_called_something_harmless_is_none(text: str) -> None:
    assert list(secret_numbers(text)) == []
