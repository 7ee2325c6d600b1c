"""Rubbish is left lying while the program starts, and looked for again afterwards."""

import gc

import pytest

from debt_wizard.starting import started, starting


def test_rubbish_is_looked_for_again_after_a_command() -> None:
    with starting():
        during = gc.isenabled()

    assert not during
    assert gc.isenabled()


def test_rubbish_is_looked_for_again_after_a_command_that_failed() -> None:
    with pytest.raises(ValueError, match="wrong"), starting():
        raise ValueError("wrong")

    assert gc.isenabled()


def test_what_the_start_made_is_never_looked_through_once_the_wizard_stands() -> None:
    gc.unfreeze()
    try:
        with starting():
            started()
            assert gc.isenabled()
            assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()


def test_a_screen_that_no_command_started_changes_nothing() -> None:
    gc.unfreeze()

    started()

    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
