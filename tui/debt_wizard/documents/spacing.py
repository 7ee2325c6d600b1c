"""Chinese with Latin words in it: a space between the two, as it is set in print."""

import re

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_BETWEEN = re.compile(rf"(?<=[{_HAN}])(?=[A-Za-z])|(?<=[A-Za-z])(?=[{_HAN}])")


def spaced(text: str) -> str:
    """A text with a space wherever a Latin letter meets a Chinese character; what stands apart already stays."""
    return _BETWEEN.sub(" ", text)
