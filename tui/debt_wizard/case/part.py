"""What every table of the session file has in common."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, model_serializer

from debt_wizard.case.kinds import Story


class Part(BaseModel):
    """One table of the session file: strict, checked at each assignment, keeping the keys not known."""

    model_config = ConfigDict(
        strict=True,
        extra="allow",
        validate_assignment=True,
        validate_default=False,
        ser_json_inf_nan="null",
        defer_build=True,  # the validator of the whole case has those of its parts: none is built on its own before it
    )

    unfinished: Annotated[dict[str, Story], Field(max_length=40)] = Field(default_factory=dict)
    """What was typed and is not valid yet, by field: kept as typed, so that a resume shows it again."""

    @model_serializer(mode="wrap")
    def _only_what_was_told(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Leave out what is not known and what is empty by default: the file says what the person said."""
        written: dict[str, Any] = handler(self)
        return {
            key: value
            for key, value in written.items()
            if value is not None
            and not (value in ("", [], {}) and (key not in self.model_fields_set or key == "unfinished"))
        }

    def is_blank(self) -> bool:
        """Whether the person has told nothing here yet: every field is as a new entry has it."""
        empty = type(self).model_construct()
        told = {name: value for name, value in self if name not in {"id", "kind", "category", "essential", "debt"}}
        return not self.model_extra and all(
            value in ("", None) or value == getattr(empty, name, None) for name, value in told.items()
        )

    def keep_unfinished(self, field: str, text: str) -> None:
        """Keep `text` as typed for `field` until it can be understood; the field's value is not touched."""
        self.unfinished = {**self.unfinished, field: text}

    def finish(self, field: str) -> None:
        """Forget what was kept as typed for `field`."""
        if field in self.unfinished:
            self.unfinished = {name: text for name, text in self.unfinished.items() if name != field}
