from datetime import date
from decimal import Decimal

from debt_wizard.case import Case, Draft
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.open_draft import OpenDraft

TODAY = date(2026, 11, 23)


def opened(case: Case, *, read_only: bool = False) -> OpenDraft:
    return OpenDraft(case, Wanted(case.debt[0], "first_proposal", "email"), "zh", TODAY, read_only=read_only)


def test_opening_a_draft_is_no_answer(case: Case) -> None:
    draft = opened(case)
    assert "38,000元" in draft.text
    assert case.draft == []


def test_the_first_edit_brings_the_draft_into_the_case(case: Case) -> None:
    draft = opened(case)
    draft.write(draft.text.replace("您好。", "您好，打扰了。"))
    assert [kept.debt for kept in case.draft] == ["card"]
    assert "您好，打扰了。" in case.draft[0].text


def test_a_changed_figure_reaches_the_untouched_parts_of_an_edited_draft(case: Case) -> None:
    draft = opened(case)
    draft.write(draft.text.replace("谢谢您花时间处理。", "麻烦您了。"))
    case.plan.proposal[0].monthly = Decimal(900)
    again = opened(case)
    assert "每月还900元" in again.text
    assert "麻烦您了。" in again.text
    assert again.stale == ()
    assert case.draft[0].text == again.text


def test_an_edited_part_that_a_changed_figure_touches_is_marked_until_it_is_decided(case: Case) -> None:
    draft = opened(case)
    draft.write(draft.text.replace("我的方案：", "我能做到的方案："))
    case.plan.proposal[0].monthly = Decimal(900)
    again = opened(case)
    assert "我能做到的方案：从2026年12月15日起，每月还1,000元" in again.text
    assert len(again.stale) == 1
    again.settle(again.stale[0], take_fresh=True)
    assert "我的方案：从2026年12月15日起，每月还900元" in again.text
    assert opened(case).stale == ()


def test_a_draft_written_by_hand_alone_stays_as_it_is(case: Case) -> None:
    case.draft = [Draft(channel="email", text="自己写的。\n")]
    draft = opened(case)
    draft.write("自己写的，再加一句。\n")
    assert opened(case).text == "自己写的，再加一句。\n"


def test_beginning_afresh_gives_the_text_of_the_facts(case: Case) -> None:
    case.draft = [Draft(channel="email", text="自己写的。\n")]
    draft = opened(case)
    draft.begin_afresh()
    assert draft.text == draft.fresh("zh")
    assert not draft.is_edited


def test_a_case_that_may_only_be_looked_at_is_not_brought_in_line(case: Case) -> None:
    draft = opened(case)
    draft.write(draft.text + "\n再加一段。\n")
    kept = case.draft[0].text
    case.plan.proposal[0].monthly = Decimal(900)
    opened(case, read_only=True)
    assert case.draft[0].text == kept
