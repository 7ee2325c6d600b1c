"""Fit the points of the Chinese signs anew and write them down.

cd tests && python -m advice.tone.fit_signs

It learns from the sentences of signs_zh.txt and sentences_zh.txt, each of which was written for one category or as a
clean one, and from what the program itself says, which is all clean. For each category a logistic regression tells
its sentences from all others; sentences of other faults count less, for they deserve a mark of some sort.
"""

import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.resources import files
from math import exp, sqrt
from pathlib import Path

HERE = Path(__file__).parent
WRITTEN = Path(str(files("debt_wizard_content"))) / "tone_signs" / "zh.toml"
LEARNED = ("signs_zh.txt", "sentences_zh.txt")
CATEGORIES = ("crisis", "threat", "emotional", "vague", "overpromise", "blame", "admission", "untrue")
ENOUGH = {
    "crisis": -3,
    "threat": -9,
    "emotional": -9,
    "vague": -8,
    "overpromise": -4,
    "blame": -7,
    "admission": -3,
    "untrue": 1,
}
"""From how many points a sentence shows a category; chosen on sentences that were not learned from."""
DOUBT = {"crisis": -9}
IDLE = (
    "累死|忙死|急死|气死|烦死|笑死|热死|冻死|冷死|饿死|困死|渴死|吓死|吵死|"
    "愁死|冤死|丢死|恨死|穷死|羡慕死|高兴死|担心死|怕死了|后悔死|累得要死|忙得要死|气得要死|急得要死|"
    "累得半死|气得半死|半死不活|打死也不|打死都不|死循环|死机|死理|死板|死账|死期存|死期|死工资|死活|"
    "死磕|死心|死定|死等|死要面子|死规定|死守|死扛|卡得太死|卡得死|写得太死|定得太死|说死了|谈死了|"
    "堵死|挤死|锁死|压死了|害死人|坑死人|罪该万死|弄死|打死|整死|不得好死|装死|跳楼价|跳槽|"
    "跳过|跳票|跳闸|跳绳|跳广场舞|心跳加速|自杀式|财务自杀|死亡证明|死亡医学证明|死亡赔偿金|死亡保险"
)
"""Words that are left out before signs are looked for: they say something else than their characters."""
SIGNS = 3000
SCALE = 6
"""Points that one unit of the fit makes."""
CLEAN_AGAIN = 3
"""How often more the plain sentences of a sound letter are learned from."""
ROUNDS, SHRINK, BESIDE, OWN_SENTENCES = 30, 0.001, 0.5, 4000
HEADER = """# How many small signs together point at a fault; what the numbers mean is told in tone_signs.py.
# Written by tests/advice/tone/fit_signs.py from sentences of tests/advice/tone: do not edit points by hand.
"""

Seen = tuple[str, frozenset[str]]


def signs(text: str) -> frozenset[str]:
    """Each Chinese character of a sentence, and each two that stand beside each other."""
    said = "".join(re.findall("[\u3400-\u9fff]", re.sub(IDLE, "", text)))
    return frozenset((*said, *(said[at : at + 2] for at in range(len(said) - 1))))


def labelled(file: str) -> Iterator[tuple[str, str]]:
    """The category and text of each line."""
    for line in (HERE / file).read_text("utf-8").splitlines():
        if "\t" in line and not line.startswith("#"):
            category, text = line.split("\t")
            yield category, text


def program_sentences() -> list[str]:
    """What the program itself says in Chinese, outside of the tone rules."""
    said: set[str] = set()
    for file in WRITTEN.parent.parent.rglob("*.toml"):
        if file.parent.name not in {"tone", "tone_signs"}:
            for quoted in re.findall('"([^"]*[\u3400-\u9fff]{3}[^"]*)"', file.read_text("utf-8")):
                said.update(each for each in re.split("[。！？\n]", quoted) if 4 <= len(each) <= 80)
    return sorted(each for each in said if not re.search("自杀|轻生|不想活|12356|伤害自己|活不|想不开", each))


def fit(learned: Iterable[Seen], category: str) -> tuple[dict[str, float], float]:
    """The weight of each sign for one category, and the base."""
    chance = random.Random(1)
    rows = list(learned)
    weights: dict[str, float] = dict.fromkeys({sign for _, known in rows for sign in known}, 0.0)
    base = 0.0
    stress = 2.0 if category == "crisis" else 4.0
    for turn in range(ROUNDS):
        chance.shuffle(rows)
        step = 0.4 / (1 + turn * 0.3)
        for label, known in rows:
            share = sqrt(len(known) + 1)
            said = base + sum(weights[sign] for sign in known) / share
            wrong: float = (label == category) - 1 / (1 + exp(-max(-30.0, min(30.0, said))))
            if label == category:
                wrong *= stress
            elif label != "clean" and category != "crisis":
                wrong *= BESIDE
            base += step * wrong
            for sign in known:
                weights[sign] += step * (wrong / share - SHRINK * weights[sign])
    return weights, base


def rows() -> list[Seen]:
    """All sentences that are learned from, with their signs."""
    own = program_sentences()
    clean = random.Random(1).sample(own, min(OWN_SENTENCES, len(own)))
    return [
        *((category, signs(text)) for file in LEARNED for category, text in labelled(file)),
        *CLEAN_AGAIN * [(label, signs(text)) for label, text in labelled("sentences_zh.txt") if label == "clean"],
        *(("clean", signs(text)) for text in clean),
    ]


def kept_signs(learned: list[Seen]) -> frozenset[str]:
    """The signs that tell most."""
    often = Counter(sign for _, known in learned for sign in known)
    learned = [(label, frozenset(sign for sign in known if often[sign] > 1)) for label, known in learned]
    tells: dict[str, float] = {}
    for category in CATEGORIES:
        for sign, weight in fit(learned, category)[0].items():
            tells[sign] = max(tells.get(sign, 0.0), abs(weight) * sqrt(min(often[sign], 30)))
    return frozenset(sorted(tells, key=lambda sign: (-tells[sign], sign))[:SIGNS])


def told(learned: list[Seen]) -> Iterator[str]:
    """The lines of the file."""
    for category in CATEGORIES:
        weights, base = fit(learned, category)
        points: dict[int, list[str]] = {}
        for sign, weight in sorted(weights.items()):
            points.setdefault(round(weight * SCALE), []).append(sign)
        yield f"\n[{category}]\nbase = {round(base * SCALE)}\nenough = {ENOUGH[category]}"
        if category in DOUBT:
            yield f"doubt = {DOUBT[category]}"
        yield f"[{category}.points]"
        for count in sorted(points, reverse=True):
            if count or category == CATEGORIES[0]:
                yield f'"{count}" = "{"|".join(points[count])}"'


def main() -> None:
    """Write the file."""
    learned = rows()
    kept = kept_signs(learned)
    lines = told([(label, known & kept) for label, known in learned])
    WRITTEN.parent.mkdir(exist_ok=True)
    WRITTEN.write_text(HEADER + f'\nidle = "{IDLE}"\n' + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
