"""Short names for table columns, so that a table reads like a list of facts."""

from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from models.workspace.columns import BigId, Fixed, Json, Money, Percent, Quantity, SortText, Text, choice
from models.workspace.words import Choice


def text(length: int, **extra: Any) -> Any:
    """Declare text of at most ``length`` characters; without a default it must be given."""
    return Field(sa_type=Text(length), **extra)


def sortable(length: int, **extra: Any) -> Any:
    """Declare text that lists are sorted or searched by: compared by code point on both engines."""
    return Field(sa_type=SortText(length), **extra)


def optional_text(length: int, **extra: Any) -> Any:
    """Declare text that is empty unless stated."""
    return Field(default="", sa_type=Text(length), **extra)


def chosen(kind: type[Choice], *, check: str | None = None, **extra: Any) -> Any:
    """Declare a closed set, checked by both engines; ``check`` names the check where a table has two of a kind."""
    return Field(sa_type=choice(kind, name=check), **extra)


def big(**extra: Any) -> Any:
    """Declare a whole number of 64 bits."""
    return Field(sa_type=sa.BigInteger, **extra)


def small(**extra: Any) -> Any:
    """Declare a small whole number."""
    return Field(sa_type=sa.Integer, **extra)


def link(target: str, **extra: Any) -> Any:
    """Declare a reference to ``table.id``, indexed, required unless a default is given."""
    return Field(sa_type=BigId, foreign_key=target, index=True, **extra)


def optional_link(target: str, **extra: Any) -> Any:
    """Declare a reference that may be absent."""
    return Field(default=None, sa_type=BigId, foreign_key=target, index=True, **extra)


def person(**extra: Any) -> Any:
    """Declare a user's id (users live one room up, so there is no foreign key)."""
    return Field(sa_type=BigId, **extra)


def data(**extra: Any) -> Any:
    """Declare a JSON value; replace it whole, a change inside is not noticed."""
    return Field(sa_type=Json, nullable=extra.get("default", 0) is None, **extra)


def exact(**extra: Any) -> Any:
    """Declare an exact quantity with six places."""
    return Field(sa_type=Quantity, **extra)


def money(**extra: Any) -> Any:
    """Declare an exact amount with four places; its currency stands beside it."""
    return Field(sa_type=Money, **extra)


def percent(**extra: Any) -> Any:
    """Declare an exact percentage with six places."""
    return Field(sa_type=Percent, **extra)


__all__ = [
    "Fixed",
    "big",
    "chosen",
    "data",
    "exact",
    "link",
    "money",
    "optional_link",
    "optional_text",
    "percent",
    "person",
    "small",
    "sortable",
    "text",
]
