"""A table model over a source of pages: the true count, a handful of pages in memory, no query in ``data()``."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.shell.jobs import Job, JobContext, Jobs
from desktop.shell.language import show
from desktop.widgets.columns import Column
from desktop.widgets.page_cache import CachedPage, PageCache, as_tuple
from models.workspace.paging import Key, ListQuery, PageRequest, PageSource

PAGE_SIZE = 100
PAGES_IN_MEMORY = 60
PENDING_PAGES = 4
WAITING = "…"
ToneRole = Qt.ItemDataRole.UserRole + 1
StrongRole = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
Fetched = tuple[int, int, int | None, tuple[Any, ...], tuple[Key, ...]]

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    "center": Qt.AlignmentFlag.AlignCenter,
}


class PagedTableModel(QAbstractTableModel):
    """Shows any number of rows; what is not here yet reads "…" and comes from a worker."""

    counted = Signal(object)
    """The true number of rows of the query, after each answer."""
    loaded = Signal(object)
    """The number of a page that has just arrived."""
    failed = Signal(object)
    """The exception of a page that could not be read."""

    def __init__(
        self, columns: Sequence[Column], source: PageSource[Any], jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._source = source
        self._jobs = jobs
        self._query = ListQuery()
        self._count = 0
        self._generation = 0
        self._cache = PageCache(PAGE_SIZE, PAGES_IN_MEMORY)
        self._pending: dict[int, Job] = {}
        self.ready = False

    @property
    def query(self) -> ListQuery:
        return self._query

    def set_query(self, query: ListQuery) -> None:
        """Show another search; answers to the one before are dropped."""
        self._query = query
        self._restart()
        self._ask_first()

    def refresh(self) -> None:
        """Read again what is in memory; rows stay on screen until the new ones are here."""
        self._restart()
        self._cache.mark_stale()
        self._ask_first(keep=True)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.columns[column].align]
        page = self._page_of(row)
        if page is None:
            return WAITING if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        place = row % PAGE_SIZE
        if place >= len(page.rows):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return page.texts[place][column]
        spec = self.columns[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return show(spec.tooltip(page.rows[place])) if spec.tooltip else page.texts[place][column]
        if role == ToneRole:
            return spec.tone(page.rows[place]) if spec.tone else None
        if role == StrongRole:
            return spec.strong
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGN[self.columns[section].align]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, in the source."""
        if not (0 <= column < len(self.columns)) or not self.columns[column].sortable:
            return
        descending = order == Qt.SortOrder.DescendingOrder
        key = self.columns[column].key
        if (key, descending) != (self._query.sort, self._query.descending):
            self.set_query(ListQuery(self._query.search, self._query.filters, key, descending))

    def row_at(self, row: int) -> Any | None:
        """Give the view of a row, or None while it is not here."""
        page = self._cache.get(row // PAGE_SIZE)
        place = row % PAGE_SIZE
        return page.rows[place] if page is not None and place < len(page.rows) else None

    def id_at(self, row: int) -> int | None:
        """Give the id of a row, or None while it is not here."""
        view = self.row_at(row)
        return None if view is None else int(view.id)

    def row_of(self, record_id: int) -> int | None:
        """Find the row of a record among what is in memory."""
        for number, page in self._cache.pages():
            for place, view in enumerate(page.rows):
                if view.id == record_id:
                    return number * PAGE_SIZE + place
        return None

    def retranslate(self) -> None:
        """Write the cells again after a change of language."""
        for number, page in self._cache.pages():
            self._cache.put(number, self._cached(page.rows, page.keys))
        self._announce(0, self._count - 1)

    def rewrite(self, ids: Collection[int]) -> None:
        """Write the cells of some records again, because what a late column shows of them is known now."""
        for number, page in self._cache.pages():
            places = [place for place, view in enumerate(page.rows) if view.id in ids]
            if places:
                texts = list(page.texts)
                for place in places:
                    texts[place] = tuple(_text(column, page.rows[place]) for column in self.columns)
                self._cache.rewrite(number, tuple(texts))
                self._announce(number * PAGE_SIZE + places[0], number * PAGE_SIZE + places[-1])

    def _page_of(self, row: int) -> CachedPage | None:
        number = row // PAGE_SIZE
        if not self._cache.fresh(number):
            self._ask(number)
        return self._cache.get(number)

    def _restart(self) -> None:
        self._generation += 1
        for job in self._pending.values():
            job.cancel()
        self._pending.clear()

    def _ask_first(self, *, keep: bool = False) -> None:
        """Ask count and first page in one go: a keystroke costs one trip."""
        query, generation, source = self._query, self._generation, self._source

        def work(job: JobContext) -> Fetched:
            count = source.count(query)
            job.check()
            rows, keys = as_tuple(source.page(PageRequest(query, limit=PAGE_SIZE)))
            return generation, 0, count, rows, keys

        self._pending[0] = self._jobs.run(
            work, then=self._on_kept if keep else self._on_restarted, failed=self._on_failed, owner=self, quiet=True
        )

    def _ask(self, number: int) -> None:
        if number in self._pending or not self.ready:
            return
        if len(self._pending) >= PENDING_PAGES:  # a dragged scroll bar: what it passed is not wanted any more
            oldest = next(iter(self._pending))
            self._pending.pop(oldest).cancel()
        request, generation, source = (
            self._cache.request(number, self._query, self._count),
            self._generation,
            self._source,
        )

        def work(job: JobContext) -> Fetched:
            job.check()
            rows, keys = as_tuple(source.page(request))
            return generation, number, None, rows, keys

        self._pending[number] = self._jobs.run(work, then=self._on_page, failed=self._on_failed, owner=self, quiet=True)

    def _on_restarted(self, answer: Fetched) -> None:
        generation, _number, count, rows, keys = answer
        if generation != self._generation:
            return
        self._pending.pop(0, None)
        self.beginResetModel()
        self._cache.clear()
        self._count = count or 0
        self.ready = True
        self._cache.put(0, self._cached(rows, keys))
        self.endResetModel()
        self.counted.emit(self._count)
        self.loaded.emit(0)

    def _on_kept(self, answer: Fetched) -> None:
        generation, _number, count, rows, keys = answer
        if generation != self._generation:
            return
        self._pending.pop(0, None)
        self._resize(count or 0)
        self.ready = True
        self._cache.put(0, self._cached(rows, keys))
        self._announce(0, self._count - 1)
        self.counted.emit(self._count)
        self.loaded.emit(0)

    def _resize(self, count: int) -> None:
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def _on_page(self, answer: Fetched) -> None:
        generation, number, _count, rows, keys = answer
        if generation != self._generation:
            return
        self._pending.pop(number, None)
        self._cache.put(number, self._cached(rows, keys))
        start = number * PAGE_SIZE
        self._announce(start, min(start + PAGE_SIZE, self._count) - 1)
        self.loaded.emit(number)

    def _on_failed(self, error: Exception) -> None:
        self._pending.clear()
        self.failed.emit(error)

    def _announce(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _cached(self, rows: tuple[Any, ...], keys: tuple[Key, ...]) -> CachedPage:
        return CachedPage(rows, keys, tuple(tuple(_text(column, row) for column in self.columns) for row in rows))


def _text(column: Column, row: Any) -> str:
    value = column.text(row)
    return value if type(value) is str else show(value)
