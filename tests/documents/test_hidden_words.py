"""What is left out of a text, and what stays: numbers in every grouping, names before a title, and no amount or day."""

import pytest

from debt_wizard.documents.hidden_words import hidden_words

X = "×××"


@pytest.mark.parametrize(
    ("hidden", "text", "told"),
    [
        ("6222021234567890", "卡6222 0212 3456 7890的", f"卡{X}的"),
        ("6222021234567890", "卡6222-0212-3456-7890", f"卡{X}"),
        ("7890", "我的另一张卡6222021234567890", f"我的另一张卡{X}"),
        ("13800001234", "打138-0000-1234", f"打{X}"),
        ("", "身份证11010519491231002X。", f"身份证{X}。"),
        ("尾号 1234", "尾号1234的卡", f"{X}的卡"),
        ("1234", "尾号1234的卡", f"尾号{X}的卡"),
        ("客服 王 工号 8812", "王经理（8812）说可以", f"{X}（{X}）说可以"),
        ("张三", "张三的卡", f"{X}的卡"),
        ("坐席王芳 0231", "王芳说：0231不行，王女士也在", f"{X}说：{X}不行，{X}也在"),
        ("坐席0231", "0231说可以", f"{X}说可以"),
        ("王芳经理", "王芳说可以", f"{X}说可以"),
        ("客服王", "王经理说可以", f"{X}说可以"),
        ("Li Wei", "talk to Li  Wei today", f"talk to {X} today"),
        ("T-2231-77", "工单T-2231-77", f"工单{X}"),
        ("WX-99123", "编号WX99123，WX 99123", f"编号{X}，{X}"),
        ("WX99123", "编号WX-99123", f"编号{X}"),
        ("6222021234567890", "尾号7890的卡，尾号是 7890", f"{X}的卡，{X}"),
        ("6222021234567890", "the card ending in 7890", f"the card {X}"),
        ("张三丰", "张先生说，张女士也在", f"{X}说，{X}也在"),
        ("", "写到zhang.san+1@mail.qq.com，或者微信zsf8800", f"写到{X}，或者微信{X}"),
        ("", "WeChat ID: zsf_8800 please", f"WeChat{X} please"),
        ("王德华", "德华说可以，王德华也在", f"{X}说可以，{X}也在"),
        ("欧阳德华", "德华说可以", f"{X}说可以"),
        ("于建华", "建华说可以", f"{X}说可以"),
        ("陈李济民", "济民说可以", f"{X}说可以"),
        ("Anna Smith", "I told Anna so, and Smith too", f"I told {X} so, and {X} too"),
        ("王国庆", "国庆前还，王国庆说的", f"国庆前还，{X}说的"),
        ("Will May", "I will pay on 10 May, Will May said", f"I will pay on 10 May, {X} said"),
    ],
)
def test_it_is_left_out_however_it_is_written(hidden: str, text: str, told: str) -> None:
    assert hidden_words([hidden]).sub(X, text) == told


@pytest.mark.parametrize(
    ("hidden", "text"),
    [
        ("5", "每期1100元，5日还"),
        ("元", "每期1100元"),
        ("李", "行李寄存"),
        ("1234", "还了1234元"),
        ("1234", "还了1,234.50"),
        ("1100", "每期1100.50"),
        ("An", "Andrew and Anna"),
        ("客服 王", "客服说可以"),
        ("", "2026-11-28还1,350元，共36个月"),
        ("", "12,345,678.90"),
        ("", "2026-05-10 500元，2026-06-10 各还一次"),
        ("", "1200 1300 1400"),
        ("(2026)沪0101号", "2026年5月10日"),
        ("客服", "客服说可以"),
        ("坐席0231", "坐席说还了0231元"),
        ("客户经理", "客户经理说可以"),
        ("6222021234567890", "还了7890元，尾号7890元"),
        ("张三丰", "一张先前的账单，开张总额"),
        ("", "微信支付，微信Wallet，WeChat payment"),
        ("", "每期600@12期"),
        ("王平安", "平安银行，平安到家"),
        ("张先生", "那位先生没有来"),
        ("王阿姨", "阿姨住院了"),
        ("王长春", "长春分行，到长春去"),
        ("江南京", "南京银行"),
        ("Anna Smith", "Annabel and smithy, in anna"),
        ("Hope Li", "I hope so. Hope is what I have"),
        ("我朋友", "朋友帮了我"),
    ],
)
def test_what_only_looks_like_it_stays(hidden: str, text: str) -> None:
    assert hidden_words([hidden]).sub(X, text) == text
