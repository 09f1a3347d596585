"""Pages of plain rows: what a list asks for and what it gets, by keyset and never everything."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

RowT = TypeVar("RowT")
Key = tuple[object, ...]


@dataclass(frozen=True)
class ListQuery:
    """What a list shows: search text, filters by name (any of the values), sort column and direction."""

    search: str = ""
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class PageRequest:
    """Which rows: after a key, before a key (both in list order), or from an offset; at most ``limit``.

    ``from_end`` says that the ``limit`` rows at ``offset`` are the last of the list, so that they can be
    read from the end by the reversed order; a source may ignore it and use the offset.
    """

    query: ListQuery
    after: Key | None = None
    before: Key | None = None
    offset: int | None = None
    limit: int = 100
    from_end: bool = False


@dataclass(frozen=True)
class Page(Generic[RowT]):
    """Rows in list order with the key of each (the sort value, then the id), for asking the neighbours."""

    rows: tuple[RowT, ...]
    keys: tuple[Key, ...]


class PageSource(Protocol[RowT]):
    """Where a list gets its rows. Called on a worker thread; every row is a frozen view with an ``id``."""

    def count(self, query: ListQuery) -> int: ...

    def page(self, request: PageRequest) -> Page[RowT]: ...
