"""What is typed and cannot be used gets a sentence of its own; what is not there has to be stated."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import BaseModel

from models.declarations.choices import AuthorityBasis
from models.workspace.errors import FieldErrors
from models.workspace.validation import validate


class Draft(BaseModel):
    basis: AuthorityBasis
    day: date
    count: int
    amount: Decimal
    yes: bool
    name: str
    parts: tuple[str, ...]


GOOD = {"basis": "director", "day": "2026-11-24", "count": 1, "amount": "1", "yes": True, "name": "x", "parts": ["y"]}


def faults(**values):
    with pytest.raises(FieldErrors) as caught:
        validate(Draft, {**GOOD, "basis": AuthorityBasis(next(iter(AuthorityBasis))), **values})
    return {path: str(words) for path, words in caught.value.faults.items()}


@pytest.mark.parametrize("name", GOOD)
def test_what_is_left_empty_has_to_be_stated(name):
    assert faults(**{name: None}) == {name: "This has to be stated."}


def test_an_empty_choice_is_not_called_a_wrong_one():
    assert faults(basis="", day="") == dict.fromkeys(("basis", "day"), "This has to be stated.")
    assert "is not one of the" in faults(basis="nonsense")["basis"]
    assert "not a date" in faults(day="2026-02-30")["day"]
