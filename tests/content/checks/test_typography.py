import pytest

from debt_wizard_content.checks.typography import flaws_of


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("还不上,先说", "half_width"),
        ("你说:好", "half_width"),
        ("见附件(一)", "half_width"),
        ("他说“好”,走了", "half_width"),
        ("说完了.", "half_width_stop"),
        ("用App查", "no_space"),
        ("打开 App查", "no_space"),
        ("每月 10日", "space_number"),
        ("还1,200 元", "space_number"),
        ("分期 付款", "space_between"),
        ("好的， 再说", "space_mark"),
        ("等等…", "doubled"),
        ("等等...", "doubled"),
        ("这样——好", None),
        ("这样—好", "doubled"),
        ("好的，，再说", "doubled"),
        ("好的。。", "doubled"),
        ("还１２００元", "full_width_letter"),
        ("好！", "exclamation"),
    ],
)
def test_a_slip_of_setting_is_found(text: str, what: str | None) -> None:
    found = [told for _, told in flaws_of(text)]
    assert (found == []) if what is None else what in found


@pytest.mark.parametrize(
    "text",
    [
        "每月10日还1,200元，2026年12月10日开始。",
        "打开银行 App 查一查，或者打12378。",
        "晚上22:00到早上8:00，不应来电。",
        "[b]注意[/b]：先还{amount}，再说……",
        "网址是 https://example.org/a,b 和 www.pbccrc.org.cn。",
        "他说：“先收费。”——别信。",
        "{{ lender }}：您好",
    ],
)
def test_well_set_chinese_passes(text: str) -> None:
    assert list(flaws_of(text)) == []
