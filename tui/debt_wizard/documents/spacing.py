"""Chinese with Latin words in it: a space between the two, as it is set in print."""

import re

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_BETWEEN = re.compile(rf"(?<=[{_HAN}])(?=[A-Za-z])|(?<=[A-Za-z])(?=[{_HAN}])|(?<=[A-Za-z][.?!])(?=[{_HAN}])")


def spaced(text: str) -> str:
    """A text with a space wherever a Latin letter, or the end of a Latin sentence, meets a Chinese character.

    What stands apart already stays.
    """
    return _BETWEEN.sub(" ", text)
