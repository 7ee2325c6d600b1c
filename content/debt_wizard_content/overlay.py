"""Lay a further language over a content file that has the others side by side.

The file of the further language has the shape of the one that it belongs to, but a plain string where that
has a text in several languages, and only what it says; records are matched by their id, lists of texts by
their order. Beside a key that names its language, such as title_en, it has one of its own, such as title_fr.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from debt_wizard_content.alike import alike
from debt_wizard_content.flaw import Value, Way
from debt_wizard_content.text import FALLBACK, is_text


class MisfitError(ValueError):
    """What a further language says has no place in the file that it belongs to; where it stands in its own."""

    def __init__(self, way: Way, code: str, /, **values: Value) -> None:
        super().__init__(code)
        self.way = way
        self.code = code
        self.values = values


def laid_over(base: Any, added: Any, code: str, way: Way = ()) -> Any:
    """`base` with what `added` says in the language `code`; neither is changed. `way` leads to `added` in its file.

    Raises:
        MisfitError: `added` says something that `base` has no place for.
    """
    if is_text(base) and isinstance(added, str):
        return {**base, code: added}
    if isinstance(base, Mapping) and isinstance(added, Mapping):
        return _table(base, added, code, way)
    if isinstance(base, list) and isinstance(added, list):
        return _list(base, added, code, way)
    raise MisfitError(way, "flaws_form.further_no_text", key=str(way[-1]))


def _table(base: Mapping[str, Any], added: Mapping[str, Any], code: str, way: Way) -> Mapping[str, Any]:
    merged = dict(base)
    for key, said in added.items():
        if key == code and is_text(base):
            merged[code] = said
        elif key not in base and key.endswith(f"_{code}") and key.removesuffix(code) + FALLBACK in base:
            merged[key] = said
        elif key not in base:
            raise MisfitError((*way, key), "flaws_form.further_key", key=key, alike=alike(key, list(base)))
        elif key != "id":
            merged[key] = laid_over(base[key], said, code, (*way, key))
    return merged


def _list(base: Sequence[Any], added: Sequence[Any], code: str, way: Way) -> list[Any]:
    if all(isinstance(each, str) for each in added):
        if len(added) != len(base):
            raise MisfitError(way, "flaws_form.further_count", count=len(base), here=len(added))
        pairs = enumerate(zip(base, added, strict=True))
        return [laid_over(each, said, code, (*way, place)) for place, (each, said) in pairs]
    ids = [str(each.get("id")) if isinstance(each, Mapping) else "" for each in base]
    merged = list(base)
    for place, record in enumerate(added):
        told = str(record.get("id", "")) if isinstance(record, Mapping) else ""
        if not told or told not in ids:
            raise MisfitError((*way, place, "id"), "flaws_form.further_id", name=told, alike=alike(told, ids))
        at = ids.index(told)
        merged[at] = laid_over(base[at], record, code, (*way, place))
    return merged
