"""What the signs of each language are fitted to, and where its thresholds lie."""

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

from advice.tone.learn_signs import Pace, Seen
from debt_wizard_content.tone_rules import tone_rules
from debt_wizard_content.tone_signs import signs_in
from debt_wizard_content.tone_text import tone_text
from support.every_letter import FORMS, agreed, demo, every_text, private

HERE = Path(__file__).parent
CONTENT = Path(str(files("debt_wizard_content")))
AGAIN = 3
"""How often more the plain sentences of a sound letter are learned from, and what the rules show."""


@dataclass(frozen=True)
class Language:
    """How the signs of one language are fitted."""

    name: str
    pace: Pace
    enough: Mapping[str, int]
    """The categories, and from how many points a sentence shows one: chosen on sentences left out of the fit, so that
    nine in ten sentences that show one do; for self-harm, so that nine in ten that point at it are found."""
    doubt: Mapping[str, int]
    signs: int
    """How many are kept."""
    letters_again: int
    """How often the letters of the program are learned from."""
    own_sentences: int
    """How many sentences of the program itself are learned from, as clean ones."""
    quoted: str
    """What a text of the program in this language looks like in its files."""
    end: str
    """What ends a sentence of the program."""
    lengths: tuple[int, int]
    """Of a sentence of the program that is learned from."""
    telling: str
    """What is in sentences of the program that speak of self-harm, and are not learned from."""
    idle: str = ""
    """Words that are left out before signs are looked for: they say something else than what they are made of."""
    denying: str = ""
    """Words that deny what follows, without apostrophes."""
    letter: int = 0
    """How many points more are needed in a letter: chosen on sound letters left out of the fit."""

    def signs_of(self, text: str) -> frozenset[str]:
        """The signs of one sentence."""
        rules = tone_rules(self.name)
        said = re.sub(self.idle, "", text) if self.idle else text
        if not rules.spaced:
            return frozenset(signs_in(said, spaced=False))
        plain = tone_text(said, rules.variants).plain
        return frozenset(signs_in(plain, True, rules.index.look(plain, 0, len(plain))[1], self.denying.split("|")))

    def own(self) -> list[str]:
        """What the program itself says, outside of the tone rules."""
        said: set[str] = set()
        least, most = self.lengths
        for file in CONTENT.rglob("*.toml"):
            if file.parent.name not in {"tone", "tone_signs"}:
                for quoted in re.findall(self.quoted, file.read_text("utf-8")):
                    said.update(each for each in re.split(self.end, quoted) if least <= len(each) <= most)
        return sorted(each for each in said if not re.search(self.telling, each, re.IGNORECASE))

    def _examples(self) -> list[Seen]:
        """What the rules must find, and what they must leave alone."""
        shown = [
            (label, text)
            for rule in tone_rules(self.name).rules.values()
            for label, texts in ((rule.category, rule.found), ("clean", rule.not_found))
            for text in texts
        ]
        return [(label, self.signs_of(text)) for label, text in shown]

    def letters(self) -> set[str]:
        """The sentences of the letters that the program writes, all of which are clean."""
        said: set[str] = set()
        for make in (demo, agreed, partial(private, demo)):
            for intent, channel in FORMS:
                for text in every_text(make, intent, channel, self.name):
                    folded = tone_text(text)
                    said.update(folded.plain[start:end] for start, end in pairwise((0, *folded.ends)))
        return said

    def rows(self) -> list[Seen]:
        """All sentences that are learned from, with their signs."""
        own = self.own()
        clean = random.Random(1).sample(own, min(self.own_sentences, len(own)))
        written = [(label, self.signs_of(text)) for label, text in lines(f"signs_{self.name}.txt")]
        plain = [(label, self.signs_of(text)) for label, text in lines(f"sentences_{self.name}.txt")]
        return [
            *written,
            *plain,
            *AGAIN * self._examples(),
            *AGAIN * [(label, known) for label, known in plain if label == "clean"],
            *self.letters_again * [("clean", self.signs_of(text)) for text in sorted(self.letters())],
            *(("clean", self.signs_of(text)) for text in clean),
        ]


def lines(file: str) -> Iterator[tuple[str, str]]:
    """The category and text of each line."""
    for line in (HERE / file).read_text("utf-8").splitlines():
        if "\t" in line and not line.startswith("#"):
            category, text = line.split("\t")
            yield category, text


_IDLE_ZH = (
    "累死|忙死|急死|气死|烦死|笑死|热死|冻死|冷死|饿死|困死|渴死|吓死|吵死|"
    "愁死|冤死|丢死|恨死|穷死|羡慕死|高兴死|担心死|怕死了|后悔死|累得要死|忙得要死|气得要死|急得要死|"
    "累得半死|气得半死|半死不活|打死也不|打死都不|死循环|死机|死理|死板|死账|死期存|死期|死工资|死活|"
    "死磕|死心|死定|死等|死要面子|死规定|死守|死扛|卡得太死|卡得死|写得太死|定得太死|说死了|谈死了|"
    "堵死|挤死|锁死|压死了|害死人|坑死人|罪该万死|弄死|打死|整死|不得好死|装死|跳楼价|跳槽|"
    "跳过|跳票|跳闸|跳绳|跳广场舞|心跳加速|自杀式|财务自杀|死亡证明|死亡医学证明|死亡赔偿金|死亡保险"
)
CHINESE = Language(
    name="zh",
    pace=Pace(rounds=40, shrink=0.001, beside=0.5),
    enough={
        "crisis": -6,
        "threat": -5,
        "emotional": -9,
        "vague": -8,
        "overpromise": -3,
        "blame": -5,
        "admission": -3,
        "untrue": 3,
    },
    doubt={
        "crisis": -12,
        "threat": -20,
        "emotional": -26,
        "vague": -18,
        "overpromise": -14,
        "blame": -12,
        "admission": -13,
        "untrue": -14,
    },
    signs=8000,
    letters_again=1,
    letter=3,
    own_sentences=4000,
    quoted='"([^"]*[\u3400-\u9fff]{3}[^"]*)"',
    end="[。！？\n]",
    lengths=(4, 80),
    telling="自杀|轻生|不想活|12356|伤害自己|活不|想不开",
    idle=_IDLE_ZH,
)
ENGLISH = Language(
    name="en",
    pace=Pace(rounds=30, shrink=0.0015, beside=0.25),
    enough={
        "crisis": -1,
        "threat": -2,
        "emotional": -4,
        "vague": -5,
        "overpromise": -5,
        "blame": -2,
        "admission": 0,
        "untrue": 0,
    },
    doubt={
        "crisis": -9,
        "threat": -7,
        "emotional": -9,
        "vague": -8,
        "overpromise": -8,
        "blame": -10,
        "admission": -6,
        "untrue": -6,
    },
    signs=9000,
    letters_again=3,
    own_sentences=4000,
    quoted=r'"([^"\u3400-\u9fff]*[a-z]{2} [^"\u3400-\u9fff]*)"',
    end=r"(?<=[.!?])\s|\\n|\n",
    lengths=(15, 250),
    telling=r"suicid|kill|end your life|harm|\bdie\b|hotline|lifeline|samaritan|crisis|alive",
    denying="not|no|never|nobody|nothing|without|neither|nor|cannot|cant|dont|wont|didnt|doesnt|isnt|arent|wasnt|havent|"
    "hasnt|wouldnt|couldnt|shouldnt",
    letter=3,
)
