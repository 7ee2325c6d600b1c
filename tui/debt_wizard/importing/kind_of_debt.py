"""Which kind of debt a cell names: by the name of the kind, or by how tables call it."""

from collections.abc import Mapping
from functools import lru_cache

from debt_wizard.typed.plain import plain
from debt_wizard_content.catalogues import catalogue


def kind_of_debt(cell: str) -> str | None:
    """The id of a kind of debt, as of 招行信用卡 that of a card; None where no kind, or more than one, is named.

    The longest name counts: 住房抵押贷款 is a mortgage, 抵押贷款 alone a bank's loan.
    """
    said, words = plain(cell), _words()
    held = [word for word in words if word in said]
    longest = max(map(len, held), default=0)
    kinds = {words[word] for word in held if len(word) == longest}
    return kinds.pop() if len(kinds) == 1 else None


@lru_cache(maxsize=1)
def _words() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for kind in catalogue("products"):
        for word in (*kind.name.by_language.values(), *kind.ids("words")):
            found.setdefault(plain(word), kind.id)
    return found
