"""What a person records after comparing a party with lists."""

from datetime import date
from functools import partial
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from models.screening.choices import ScreeningOutcome
from models.workspace.validation import Refused, plain_text

MOST_LISTS = 60

_Name = Annotated[str, Field(min_length=1), AfterValidator(partial(plain_text, limit=200))]
_Edition = Annotated[str, AfterValidator(partial(plain_text, limit=80))]
_Note = Annotated[str, AfterValidator(partial(plain_text, limit=2000))]


class _Draft(BaseModel):
    model_config = ConfigDict(frozen=True, str_strip_whitespace=True, extra="forbid")


class ListUsed(_Draft):
    """A list that the party was compared with: its name, and which edition it was, by name or by date."""

    name: _Name
    dated: date | None = None
    edition: _Edition = Field(default="", validate_default=True)

    @field_validator("edition")
    @classmethod
    def _which_one(cls, edition: str, info: ValidationInfo) -> str:
        if not edition and info.data.get("dated") is None:
            raise Refused("Say which edition of the list it was, or its date.")
        return edition


class ScreeningDraft(_Draft):
    """One comparison; a note is needed unless nothing was found."""

    screened_on: date
    lists: tuple[ListUsed, ...]
    outcome: ScreeningOutcome
    note: _Note = Field(default="", validate_default=True)

    @field_validator("lists")
    @classmethod
    def _some_lists(cls, lists: tuple[ListUsed, ...]) -> tuple[ListUsed, ...]:
        if not lists:
            raise Refused("Name at least one list that the party was compared with.")
        if len(lists) > MOST_LISTS:
            raise Refused("At most {limit} lists fit here.", limit=MOST_LISTS)
        return lists

    @field_validator("note")
    @classmethod
    def _explained(cls, note: str, info: ValidationInfo) -> str:
        if not note and info.data.get("outcome") in {ScreeningOutcome.POSSIBLE_MATCH, ScreeningOutcome.MATCH}:
            raise Refused("Say what was found: which entry of which list, and what speaks for and against it.")
        return note
