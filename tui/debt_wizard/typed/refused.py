"""Typed text that cannot be understood."""


class Refused(ValueError):  # noqa: N818 - an answer is refused; nothing has failed
    """Why a typed text is no answer: `code` names the sentence `refused.CODE`, `values` fill its places."""

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.values = values
