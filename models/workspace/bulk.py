"""Writing many rows of one table at once: the checks of its column types, made a column at a time."""

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from models.workspace.columns import Text
from models.workspace.invisible import refused_character


@contextmanager
def without_collecting() -> Iterator[None]:
    """Keep Python from looking for cycles meanwhile: it would look through every row again and again, and find none."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def insert_rows(
    connection: sa.Connection,
    table: sa.Table,
    rows: Sequence[Mapping[str, Any]],
    also: Mapping[str, Sequence[Any]] | None = None,
) -> None:
    """Insert rows that all name the same columns, with further columns given whole in ``also``."""
    if rows:
        insert_columns(connection, table, {name: [row[name] for row in rows] for name in rows[0]} | dict(also or {}))


def insert_columns(connection: sa.Connection, table: sa.Table, columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert rows given column by column, all of the same length and not empty.

    What SQLAlchemy does for each value of each row costs several times the insert itself; here each column's
    type is asked once for its converter. Raises UserError for what a column type refuses.
    """
    compiled = table.insert().compile(dialect=connection.dialect, column_keys=list(columns))
    bound = {name: _bound(table.c[name].type, connection.dialect, values) for name, values in columns.items()}
    if compiled.positional:
        parameters: Any = list(zip(*(bound[name] for name in compiled.positiontup or ()), strict=True))
    else:
        parameters = [dict(zip(bound, values, strict=True)) for values in zip(*bound.values(), strict=True)]
    connection.exec_driver_sql(str(compiled), parameters)


def _bound(kind: sa.types.TypeEngine[Any], dialect: sa.Dialect, values: Sequence[Any]) -> Sequence[Any]:
    if isinstance(kind, Text) and _plain(values, kind.length):
        return values
    convert = kind.dialect_impl(dialect).bind_processor(dialect)
    if convert is None:
        return values
    first = values[0]
    if all(value is first for value in values):
        return [convert(first)] * len(values)
    return [convert(value) for value in values]


def _plain(values: Sequence[Any], limit: int) -> bool:
    """Tell at one glance that every value is text that fits and holds no sign that is refused."""
    if set(map(type, values)) != {str} or max(map(len, values)) > limit:
        return False
    whole = "".join(values)
    return whole.isprintable() and refused_character(whole) is None
