"""The last line vouches for everything above it."""

from debt_wizard.storage.seal import check_seal, sealed

CONTENT = "[about]\ntitle = '某'\n".encode()


def test_what_was_sealed_is_whole() -> None:
    assert check_seal(sealed(CONTENT)) == "whole"


def test_the_line_is_the_documented_one() -> None:
    last = sealed(b"abc\n").decode().split("\n")[1]
    # sha256 of "abc\n" as `printf 'abc\n' | sha256sum` prints it
    assert last == "# debt-wizard end sha256=edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb"


def test_content_without_a_seal_misses_it() -> None:
    assert check_seal(CONTENT) == "missing"
    assert check_seal(b"") == "missing"


def test_a_seal_of_other_content_says_changed() -> None:
    assert check_seal(sealed(CONTENT).replace(b"title", b"Title")) == "changed"


def test_lines_added_below_the_seal_say_changed() -> None:
    assert check_seal(sealed(CONTENT) + b"x = 1\n") == "changed"


def test_other_line_ends_say_changed_not_missing() -> None:
    assert check_seal(sealed(CONTENT).replace(b"\n", b"\r\n")) == "changed"


def test_a_seal_inside_a_text_of_the_person_vouches_for_nothing() -> None:
    text = b"story = '''\n" + sealed(b"x\n") + b"'''\n"
    assert check_seal(sealed(text)) == "whole"
    assert check_seal(text) == "changed"
