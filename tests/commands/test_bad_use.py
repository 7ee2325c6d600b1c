"""A command line that is wrong gets one line that says so, with an example, in the language in force."""

import re

import pytest

from .conftest import Keep, Say

CASES = [
    (["lsit"], "debt-wizard list"),
    (["shw", "x"], "debt-wizard show"),
    (["frobnicate"], "debt-wizard --help"),
    (["content"], "debt-wizard content check"),
    (["content", "chek"], "debt-wizard content check"),
    (["list", "--jsn"], "--json"),
    (["list", "--days", "3"], "debt-wizard list"),
    (["list", "extra"], "debt-wizard list"),
    (["show"], "debt-wizard show my-cards"),
    (["check"], "debt-wizard check my-cards"),
    (["check", "one", "two"], "debt-wizard check my-cards"),
    (["due", "--days"], "--days 30"),
    (["due", "--days", "soon"], "--days 30"),
    (["due", "--days", "-1"], "--days 30"),
    (["due", "--days", "1.5"], "--days 30"),
    (["due", "--days", "99999999999999999999"], "--days 30"),
    (["due", "--days", "３０"], "--days 30"),
    (["due", "--json=yes"], "--json"),
    (["due", "--json", "--incognito"], "debt-wizard due"),
    (["export", "one"], "debt-wizard export my-cards --to letters"),
    (["export", "one", "--to", "letters", "--format", "exe"], "--format md"),
    (["export", "one", "--to", "letters", "--format", ","], "--format md"),
    (["export", "one", "--to", "letters", "--language", "tlh"], "--language en"),
    (["export", "one", "--to", "~nobody-here/x"], "--to letters"),
    (["content", "check", "nowhere"], "debt-wizard content check"),
    (["my-cards.toml"], "debt-wizard resume my-cards.toml"),
]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("arguments", "example"), CASES)
def test_bad_use_ends_with_two_and_one_line_that_has_an_example(
    say: Say, arguments: list[str], example: str, language: str
) -> None:
    said = say(*arguments, language=language)
    assert (said.code, said.out) == (2, "")
    assert said.err.count("\n") == 1
    assert example in said.err
    assert bool(re.search("[\u4e00-\u9fff]", said.err)) == (language == "zh")
    assert "usage" not in said.err.lower()


def test_a_language_that_there_is_not_is_named(say: Say) -> None:
    said = say("list", "--language=x")
    assert said.code == 2
    said = say("--lang", "tlh", "list", language="zh")
    assert said.code == 0, "the last one counts"


def test_the_language_of_a_fault_is_found_even_after_the_fault(say: Say) -> None:
    assert "没有" in say("--nope", "list", language="zh").err


def test_options_stand_before_the_command_and_after_it(say: Say, keep: Keep) -> None:
    keep("cards")
    before, after = say("--json", "show", "cards"), say("show", "cards", "--json")
    assert before.code == after.code == 0
    assert before.out == after.out
    assert say("--days=3", "due").code == 0


def test_a_word_after_two_dashes_is_never_an_option(say: Say) -> None:
    said = say("show", language="en")
    assert said.code == 2
    from debt_wizard.commands.parsing import command_for, told_apart

    assert command_for(told_apart(["show", "--", "--json"]))[1] == "--json"


@pytest.mark.parametrize(
    "typed", ["\x1b]0;x\x07", "\x1b[31mred", "a\x9b31m", "ab\u202egpj.exe", "[/b]", "\udcff", "x" * 10_000]
)
def test_what_was_typed_cannot_act_on_the_terminal(say: Say, typed: str) -> None:
    for arguments in ([typed], [f"--{typed}"], ["show", typed], ["due", "--days", typed], ["show", "a", typed]):
        said = say(*arguments)
        assert said.code == 2
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", said.err)
        assert said.err.count("\n") == 1


def test_no_option_is_proposed_that_the_command_does_not_take(say: Say) -> None:
    assert "--to" not in say("due", "--foo").err
    assert "Try: --days" in say("due", "--dayz", "3").err
    assert "Try: --format" in say("export", "x", "--formt", "md").err
