"""Lay a further language over a content file that has the others side by side.

The file of the further language has the shape of the one that it belongs to, but a plain string where that
has a text in several languages, and only what it says; records are matched by their id, lists of texts by
their order.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from debt_wizard_content.content_error import ContentError
from debt_wizard_content.text import is_text


def laid_over(base: Any, added: Any, code: str, file: str) -> Any:
    """`base` with what `added` says in the language `code`; neither is changed.

    Raises:
        ContentError: `added` says something that `base` has no place for; `file` is where it stands.
    """
    if is_text(base) and isinstance(added, str):
        return {**base, code: added}
    if isinstance(base, Mapping) and isinstance(added, Mapping):
        return _table(base, added, code, file)
    if isinstance(base, list) and isinstance(added, list):
        return _list(base, added, code, file)
    raise ContentError(file, None, f"{added!r} stands where no text is")


def _table(base: Mapping[str, Any], added: Mapping[str, Any], code: str, file: str) -> Mapping[str, Any]:
    merged = dict(base)
    for key, said in added.items():
        if key == code and is_text(base):
            merged[code] = said
        elif key not in base:
            raise ContentError(file, None, f"{key!r} is not in the file that it adds to")
        elif key != "id":
            merged[key] = laid_over(base[key], said, code, file)
    return merged


def _list(base: Sequence[Any], added: Sequence[Any], code: str, file: str) -> list[Any]:
    if all(isinstance(each, str) for each in added):
        if len(added) != len(base):
            raise ContentError(file, None, f"a list of {len(base)} texts has {len(added)} here")
        return [laid_over(each, said, code, file) for each, said in zip(base, added, strict=True)]
    ids = [each.get("id") for each in base]
    merged = list(base)
    for record in added:
        if record.get("id") not in ids:
            raise ContentError(file, None, f"the id {record.get('id')!r} is not in the file that it adds to")
        place = ids.index(record["id"])
        merged[place] = laid_over(base[place], record, code, file)
    return merged
