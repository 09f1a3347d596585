"""Column types that hold on SQLite and PostgreSQL alike: the stricter side is law."""

from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from models.workspace.errors import UserError
from models.workspace.invisible import refusal
from models.workspace.words import Choice

BigId = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
"""Record ids: 64 bits on both engines (an SQLite INTEGER key is 64-bit and counts by itself)."""


class _Json(TypeDecorator[Any]):
    impl = sa.JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> sa.types.TypeEngine[Any]:
        if dialect.name != "postgresql":
            return dialect.type_descriptor(sa.JSON(none_as_null=True))
        from sqlalchemy.dialects import postgresql  # a tenth of a second that an SQLite workspace need not wait for

        return dialect.type_descriptor(postgresql.JSONB(none_as_null=True))


Json = _Json(none_as_null=True)
"""A JSON value; None is stored as SQL's NULL."""


class Text(TypeDecorator[str]):
    """Text with a real limit on both engines; control and direction-changing characters are refused."""

    impl = sa.String
    cache_ok = True

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if not isinstance(value, str):
            raise UserError("not_text", "{value} is not text.", value=repr(value)[:60])
        if len(value) > self.length:
            raise UserError(
                "too_long",
                "This text has {length} characters; the record holds at most {limit}.",
                length=len(value),
                limit=self.length,
            )
        refused = refusal(value)
        if refused is not None:
            raise UserError("refused_character", "{why}", why=refused)
        return value


BEYOND = chr(0x10FFFF)
"""Sorts after every character: ``word + BEYOND`` ends the range of texts that begin with ``word``."""


class SortText(Text):
    """Text compared by code point on both engines (PostgreSQL would use the language of its cluster)."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if isinstance(value, str) and value.endswith(BEYOND):
            # The end of a range of prefixes may be one character longer than any text that is stored.
            return str(super().process_bind_param(value[: -len(BEYOND)], dialect)) + BEYOND
        return super().process_bind_param(value, dialect)

    def load_dialect_impl(self, dialect: Dialect) -> sa.types.TypeEngine[Any]:
        collation = "C" if dialect.name == "postgresql" else None
        return dialect.type_descriptor(sa.String(self.length, collation=collation))


class Fixed(TypeDecorator[Decimal]):
    """An exact decimal with a fixed number of places, stored as a scaled whole number so that SQL can add and compare."""

    impl = sa.BigInteger
    cache_ok = True

    def __init__(self, places: int) -> None:
        super().__init__()
        self.places = places

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        number = value if isinstance(value, Decimal) else Decimal(value)
        if not number.is_finite() or abs(number) >= Decimal(10) ** (18 - self.places):
            raise UserError("number_out_of_range", "{value} is outside what a record can hold.", value=str(value)[:40])
        scaled = number.scaleb(self.places)
        if scaled != scaled.to_integral_value():
            raise UserError(
                "too_many_places",
                "{value} has more than {places} decimal places.",
                value=str(value)[:40],
                places=self.places,
            )
        return int(scaled)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        if value is None:
            return None
        number = Decimal(int(value)).scaleb(-self.places)
        whole = number.to_integral_value()
        return whole if number == whole else number.normalize()


Quantity = Fixed(6)
Money = Fixed(4)
Percent = Fixed(6)


def choice(kind: type[Choice], *, name: str | None = None) -> sa.Enum:
    """Build the column type of a closed set: stored by value, checked by both engines."""
    return sa.Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        validate_strings=True,
        values_callable=lambda members: [member.value for member in members],
        length=40,
        name=name or kind.__name__.lower(),
    )


def secret(**extra: Any) -> dict[str, Any]:
    """Mark a column whose value the journal must not repeat (passwords, file contents)."""
    return {"info": {"secret": True}, **extra}
