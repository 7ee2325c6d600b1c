from datetime import date

import pytest

from debt_wizard.case import Case, Evidence
from debt_wizard.documents.instead import sentence_at
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.remark import Remark
from debt_wizard.documents.remarks import remarks
from debt_wizard.language import Language

TODAY = date(2026, 11, 23)
CHINESE, ENGLISH = Language("zh"), Language("en")


def said(text: str, case: Case, written_in: Language = CHINESE, channel: str = "email") -> list[Remark]:
    return remarks(text, case, Wanted(case.debt[0], "first_proposal", channel), written_in, TODAY)


def taken(text: str, case: Case, written_in: Language = CHINESE, channel: str = "email") -> str:
    first = next(remark for remark in said(text, case, written_in, channel) if remark.suggestion is not None)
    start, end = first.taken_up
    return text[:start] + str(first.suggestion) + text[end:]


def test_a_promise_without_a_figure_is_replaced_by_the_proposal_of_the_case(case: Case) -> None:
    mended = taken("您好。因为收入减少。等我手头宽裕了，一定尽快还上。谢谢。", case)
    assert mended.startswith("您好。因为收入减少。我的方案：从2026年12月15日起，每月还1,000元")
    assert mended.endswith("谢谢。")
    assert said(mended, case) == []


def test_a_suggestion_leaves_what_the_case_does_not_hold_as_an_open_place(case: Case) -> None:
    case.plan.proposal = []
    assert "【待填：打算怎么还】" in taken("我会尽快还上的。", case)


def test_a_threat_becomes_a_request_with_a_day(case: Case) -> None:
    mended = taken("Drop the fees or see me in court.", case, ENGLISH)
    assert mended == "Please answer me in writing by 7 December 2026."


@pytest.mark.parametrize("channel", ["phone", "meeting"])
@pytest.mark.parametrize(
    ("language", "threat", "calm"),
    [
        (CHINESE, "再打我就去曝光你们。", "这件事由谁来定？最晚哪天能给我一个答复？"),
        (ENGLISH, "Drop the fees or see me in court.", "Who decides this, and by which day can I have an answer?"),
    ],
)
def test_what_is_offered_in_the_place_of_a_threat_can_be_said_aloud_in_a_talk(
    case: Case, channel: str, language: Language, threat: str, calm: str
) -> None:
    assert taken(threat, case, language, channel) == calm


def test_what_is_offered_in_a_talk_raises_no_remark_itself(case: Case) -> None:
    for language, vague in ((CHINESE, "我会尽快还上的。"), (ENGLISH, "I will pay as soon as possible.")):
        mended = taken(vague, case, language, "phone")
        assert mended.startswith(("我打算这样还：", "This is what I can offer:"))
        assert said(mended, case, language, "phone") == []


@pytest.mark.parametrize("channel", ["phone", "email"])
def test_a_brush_off_is_no_threat_and_is_offered_to_be_left_out(case: Case, channel: str) -> None:
    remark = said("我每月只有1,000元，爱信不信。", case, channel=channel)[0]
    assert "威胁" not in remark.words(CHINESE)
    assert remark.suggestion == ""


def test_of_a_full_number_the_last_digits_are_left(case: Case) -> None:
    assert taken("我的身份证号是11010519491231002X，请核对。", case) == "我的身份证号是尾号002X，请核对。"


def test_a_remark_is_in_the_language_of_the_screen_and_its_suggestion_in_that_of_the_draft(case: Case) -> None:
    remark = next(remark for remark in said("我会尽快还上的。", case) if remark.layer == "phrase")
    assert "figure or date" in remark.words(ENGLISH)
    assert "没有数目或日期" in remark.words(CHINESE)
    assert remark.suggestion is not None
    assert "每月还1,000元" in remark.suggestion


def test_what_is_only_counted_comes_last_and_in_the_language_of_the_screen(case: Case) -> None:
    found = said("请给我一个书面答复！！！我会尽快还上的。", case)
    assert [remark.layer for remark in found] == ["phrase", "measure"]
    assert "感叹号" in found[1].words(CHINESE)
    assert found[1].words(ENGLISH) == "Put one full stop instead."


def test_where_the_person_is_in_danger_nothing_is_said_about_figures_or_tone(case: Case) -> None:
    found = said("我会尽快还上，每月还99,999元。我不想活了。", case)
    assert {remark.layer for remark in found} == {"crisis"}
    assert all(remark.suggestion is None for remark in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [(CHINESE, "附件：医疗单据。"), (ENGLISH, "I enclose medical bills.")],
)
def test_an_enclosed_paper_that_is_not_there_is_told(case: Case, language: Language, text: str) -> None:
    case.evidence = [Evidence(kind="medical", status="missing")]
    kind = case.evidence[0].kind
    named = text.replace("医疗单据", language.named("evidence", kind)).replace(
        "medical bills", language.named("evidence", kind)
    )
    found = said(named, case, language)
    assert [remark.layer for remark in found] == ["exact"]
    case.evidence[0].status = "have"
    assert said(named, case, language) == []


@pytest.mark.parametrize(
    ("text", "place", "whole"),
    [
        ("一。二三。四", "三", "二三。"),
        ("第一行\n第二行", "二", "第二行"),
        ("One. Two, 1.5 three? Four.", "Two", "Two, 1.5 three?"),
        ("没有句号", "有", "没有句号"),
    ],
)
def test_a_sentence_is_found_around_a_place(text: str, place: str, whole: str) -> None:
    start = text.index(place)
    first, last = sentence_at(text, start, start + len(place))
    assert text[first:last] == whole


@pytest.mark.parametrize("language", [CHINESE, ENGLISH])
@pytest.mark.parametrize("intent", ["first_proposal", "hardship_deferral", "reconsider", "object_term", "late_payment"])
def test_what_we_write_ourselves_gives_no_remark_but_open_places(case: Case, intent: str, language: Language) -> None:
    wanted = Wanted(case.debt[0], intent, "email")
    text = letter(case, wanted, language, TODAY)
    theirs = case.model_dump_json()
    found = [
        remark
        for remark in remarks(text, case, wanted, language, TODAY)
        if "【" not in text[remark.start :][:1] and text[remark.start : remark.end] not in theirs
    ]
    assert [(text[remark.start : remark.end], remark.words(ENGLISH)) for remark in found] == []


def test_a_letter_that_names_the_proposal_already_is_offered_to_leave_the_vague_sentence_out(case: Case) -> None:
    whole = letter(case, Wanted(case.debt[0], "first_proposal", "email"), CHINESE, TODAY)
    mended = taken(f"{whole}等手头宽裕了，我一定尽快还上。", case)
    assert mended.strip() == whole.strip()


GUARANTEES = [
    (CHINESE, "我父母可以替我担保。", "妈妈愿意当担保人。"),
    (ENGLISH, "My parents would guarantee the loan.", "My mother would be the guarantor."),
]


@pytest.mark.parametrize(("language", "only", "other"), GUARANTEES)
def test_the_only_sentence_about_a_guarantee_is_not_offered_to_be_left_out(
    case: Case, language: Language, only: str, other: str
) -> None:
    whole = letter(case, Wanted(case.debt[0], "first_proposal", "email"), language, TODAY)
    text = f"{whole}\n{only}"
    (remark,) = [each for each in said(text, case, language) if each.layer == "phrase"]
    assert remark.suggestion is None
    assert not any(out in remark.words(language) for out in ("可以去掉", "can be left out"))
    (remark,) = [each for each in said(f"{text}\n{other}", case, language) if each.layer == "phrase"]
    assert remark.suggestion == ""


def test_a_vow_is_no_guarantee_of_anybody(case: Case) -> None:
    whole = letter(case, Wanted(case.debt[0], "first_proposal", "email"), CHINESE, TODAY)
    (remark,) = [each for each in said(f"{whole}\n我以人格担保，下个月全部还清。", case) if each.layer == "phrase"]
    assert remark.suggestion == ""
