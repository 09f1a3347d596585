"""The list of every area: one search line, filter chips, saved views, columns, a true count, rows."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.shell.jobs import JobContext, Jobs
from desktop.shell.language import show_number
from desktop.shell.settings import ListLayout, SavedView, SettingsFile
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.columns import Column
from desktop.widgets.fitting import fit, wish_of
from desktop.widgets.flow import Flow
from desktop.widgets.list_bar import Chip, FilterChip, NameAction, SearchLine, add_check
from desktop.widgets.list_table import ListTable
from desktop.widgets.paged_model import PAGE_SIZE, PagedTableModel
from desktop.widgets.tsv import as_tsv
from models.workspace.paging import ListQuery, PageRequest, PageSource

DEBOUNCE_MILLISECONDS = 120
COPY_LIMIT = 20_000


class ListPanel(QFrame):
    """Shows a source of pages; says which record is chosen or opened, by id."""

    chosen = Signal(object)
    """The id of the record the person moved to, or None."""
    opened = Signal(object)
    """The id of the record the person opened with Enter or a double click."""
    export_requested = Signal(object)
    """The ``ListQuery`` to export: everything it finds, not only what is on screen."""
    failed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column],
        source: PageSource[Any],
        jobs: Jobs,
        *,
        name: str,
        settings: SettingsFile | None = None,
        empty: str = "",
        start: ListQuery | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Build the list and ask for its first page; ``name`` is the key of its layout in the settings.

        ``empty`` is the sentence shown when there is no record at all.
        """
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setObjectName(f"{name}.list")
        self._jobs = jobs
        self._source = source
        self._settings = settings
        self._layout = settings.layout(name) if settings else ListLayout()
        self._empty_text = empty or self.tr("Nothing here yet.")
        self._chips: list[Chip] = []
        self._current_id: int | None = None
        self._restoring = False
        self._awaited_row: int | None = None
        self.model = PagedTableModel(columns, source, jobs, self)
        self._build(columns)
        self._connect()
        self._apply_columns()
        self.set_query(start or ListQuery())

    # what pages use

    @property
    def query(self) -> ListQuery:
        return self.model.query

    @property
    def current_id(self) -> int | None:
        return self._current_id

    def add_filter(self, key: str, title: str, choices: Sequence[tuple[str, str]]) -> None:
        """Add a chip: ``choices`` are (stored value, label in the window's language)."""
        self.add_chip(FilterChip(key, title, choices, self))

    def add_chip(self, chip: Chip) -> None:
        """Add a chip of the page's own, as one that finds its values while they are typed."""
        chip.setParent(self)
        chip.set_values(self.query.filters.get(chip.key, ()))
        chip.changed.connect(self._on_filter_changed)
        self._chips.append(chip)
        self._chip_row.insert_widget(len(self._chips) - 1, chip)
        self._chip_bar.show()

    def add_tool(self, button: QWidget) -> None:
        """Put a button of the page beside those of the list, as for an import."""
        self._top.addWidget(button)

    def set_query(self, query: ListQuery) -> None:
        """Show a search, as a figure on Today or a saved view does."""
        with QSignalBlocker(self.search):
            self.search.setText(query.search)
        for chip in self._chips:
            chip.set_values(query.filters.get(chip.key, ()))
        self._show_sort(query)
        self._clear.setVisible(bool(query.search or any(query.filters.values())))
        self._awaited_row = None
        self.model.set_query(query)

    def refresh(self) -> None:
        """Ask again, keeping place and selection."""
        self.model.refresh()

    def select(self, record_id: int | None) -> None:
        """Mark a record as the current one, without announcing it; it is marked when its page is here."""
        self._current_id = record_id
        self._restore_selection()

    def focus_search(self) -> None:
        """Put the cursor into the search line."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def step(self, by: int) -> None:
        """Move to the next (1) or the row before (-1)."""
        self.table.step(by)

    # building

    def _build(self, columns: Sequence[Column]) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.search = SearchLine(self)
        self._views = IconButton("bookmark", self.tr("Saved views"), self)
        self._views.setMenu(QMenu(self._views))
        self._columns_button = IconButton("columns", self.tr("Columns"), self)
        self._columns_button.setMenu(QMenu(self._columns_button))
        self._export = IconButton("export", self.tr("Export this list"), self)
        for button in (self._views, self._columns_button):
            button.setPopupMode(button.ToolButtonPopupMode.InstantPopup)
        top = QHBoxLayout()
        top.setContentsMargins(space(3), space(3), space(3), space(2))
        top.setSpacing(space(1))
        top.addWidget(self.search, 1)
        for widget in (self._views, self._columns_button, self._export):
            top.addWidget(widget)
        self._top = top
        rows.addLayout(top)
        rows.addWidget(self._build_chips())
        self.table = ListTable(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Rows"))
        self.table.horizontalHeader().setSectionsClickable(True)
        rows.addWidget(self.table, 1)
        self._empty = QLabel(self.table.viewport())
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.hide()
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        foot = QFrame(self)
        foot.setProperty("role", "strip")
        line = QHBoxLayout(foot)
        line.setContentsMargins(space(3), space(1), space(3), space(1))
        line.addWidget(self._count)
        line.addStretch(1)
        rows.addWidget(foot)

    def _build_chips(self) -> QWidget:
        self._chip_bar = QWidget(self)
        self._chip_row = Flow(self._chip_bar)
        self._chip_row.setContentsMargins(space(3), 0, space(3), space(2))
        self._chip_row.setSpacing(space(1.5))
        self._clear = Button(self.tr("Show all"), self._chip_bar, role="link")
        self._clear.hide()
        self._chip_row.addWidget(self._clear)
        self._chip_bar.hide()
        return self._chip_bar

    def _connect(self) -> None:
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._on_search)
        self.search.textChanged.connect(self._debounce.start)
        self.search.left_down.connect(self._on_left_search)
        self._clear.clicked.connect(self._on_clear)
        self._export.clicked.connect(self._on_export)
        self._views.menu().aboutToShow.connect(self._fill_views)
        self._columns_button.menu().aboutToShow.connect(self._fill_columns)
        self.table.opened_row.connect(self._on_opened)
        self.table.widened.connect(self._fit_columns)
        self.table.current_row_changed.connect(self._on_current_row)
        self.table.copy_asked.connect(self.copy_rows)
        self.table.horizontalHeader().sectionClicked.connect(self._on_header)
        self.table.horizontalHeader().sectionResized.connect(self._on_resized)
        self.model.counted.connect(self._on_counted)
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self.failed)

    # query

    def _on_search(self) -> None:
        self._ask(self.search.text().strip(), self.query.filters)

    def _on_filter_changed(self) -> None:
        filters = {chip.key: chip.values() for chip in self._chips if chip.values()}
        self._ask(self.search.text().strip(), filters)

    def _ask(self, search: str, filters: Any) -> None:
        self.set_query(ListQuery(search, dict(filters), self.query.sort, self.query.descending))

    def _on_clear(self) -> None:
        self._ask("", {})

    def _on_header(self, section: int) -> None:
        column = self.model.columns[section]
        if not column.sortable:
            self._show_sort(self.query)
            return
        descending = self.query.sort == column.key and not self.query.descending
        self.set_query(ListQuery(self.query.search, self.query.filters, column.key, descending))

    def _show_sort(self, query: ListQuery) -> None:
        keys = [column.key for column in self.model.columns]
        section = keys.index(query.sort) if query.sort in keys else -1
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(section, order)

    def _on_export(self) -> None:
        self.export_requested.emit(self.query)

    # answers

    def _on_counted(self, count: int) -> None:
        searching = bool(self.query.search or any(self.query.filters.values()))
        number = show_number(count)
        text = self.tr("{count} found") if searching else self.tr("{count} in all")
        self._count.setText(text.format(count=number))
        self._empty.setText(self.tr("Nothing matches this search.") if searching else self._empty_text)
        self._empty.setVisible(count == 0)
        self._place_empty()

    def _on_loaded(self, _number: int) -> None:
        if self._awaited_row is not None:
            self._on_current_row(self._awaited_row)
        if self._awaited_row is None:
            self._restore_selection()

    def _restore_selection(self) -> None:
        row = self.model.row_of(self._current_id) if self._current_id is not None else None
        if row is None:
            if self._current_id is None or self.model.id_at(self.table.currentIndex().row()) is not None:
                self._set_current(QModelIndex())
            return
        if row != self.table.currentIndex().row() or not self.table.selectionModel().hasSelection():
            self._set_current(self.model.index(row, max(0, self.table.horizontalHeader().logicalIndex(0))))

    def _set_current(self, index: QModelIndex) -> None:
        self._restoring = True
        if index.isValid():
            self.table.setCurrentIndex(index)
        else:
            self.table.selectionModel().clear()
        self._restoring = False

    def _on_current_row(self, row: int | None) -> None:
        if self._restoring or row is None:
            return
        record_id = self.model.id_at(row)
        self._awaited_row = row if record_id is None else None  # the person went where no page is yet
        if record_id is not None and record_id != self._current_id:
            self._current_id = record_id
            self.chosen.emit(record_id)

    def _on_opened(self, row: int) -> None:
        record_id = self.model.id_at(row)
        if record_id is not None:
            self._current_id = record_id
            self.opened.emit(record_id)

    def _on_left_search(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.table.currentIndex().isValid():
            self.table.go_to_row(0)

    # copy

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard as tab-separated text with a head line, at most 20,000."""
        rows = [row for part in self.table.selected_rows() for row in part][:COPY_LIMIT]
        views = [self.model.row_at(row) for row in rows]
        if all(view is not None for view in views):
            self._put_on_clipboard(views)
            return
        query, source = self.query, self._source
        starts = sorted({row // PAGE_SIZE * PAGE_SIZE for row in rows})
        wanted = set(rows)

        def work(job: JobContext) -> list[Any]:
            found: list[Any] = []
            for done, start in enumerate(starts):
                job.report(done, len(starts))
                page = source.page(PageRequest(query, offset=start, limit=PAGE_SIZE))
                found += [view for place, view in enumerate(page.rows) if start + place in wanted]
            return found

        title = self.tr("Copying rows")
        self._jobs.run(work, then=self._put_on_clipboard, owner=self, title=title)

    def _put_on_clipboard(self, views: Sequence[Any]) -> None:
        shown = [column for place, column in enumerate(self.model.columns) if not self.table.isColumnHidden(place)]
        QGuiApplication.clipboard().setText(as_tsv(shown, views))

    # layout

    def _apply_columns(self) -> None:
        self._fit_columns()
        columns = self.model.columns
        spare = next((place for place, column in enumerate(columns) if column.strong), 0)
        wish = wish_of(columns[spare], self._layout)
        self.table.set_spare_column(spare, wish.least if wish else 0)

    def _fit_columns(self) -> None:
        """Show the columns there is room for; what the person chose stays as it is."""
        widths = fit([wish_of(column, self._layout) for column in self.model.columns], self.table.viewport().width())
        for place, width in enumerate(widths):
            self.table.setColumnHidden(place, not width)
            if width:
                self.table.setColumnWidth(place, width)

    def _fill_columns(self) -> None:
        menu = self._columns_button.menu()
        menu.clear()
        for place, column in enumerate(self.model.columns):
            action = add_check(menu, column.title, checked=not self.table.isColumnHidden(place))
            action.toggled.connect(partial(self._on_column_toggled, place))

    def _on_column_toggled(self, place: int, shown: bool) -> None:
        visible = sum(not self.table.isColumnHidden(other) for other in range(len(self.model.columns)))
        if not shown and visible <= 1:
            return
        key = self.model.columns[place].key
        self.table.setColumnHidden(place, not shown)
        self._layout.hidden = [other for other in self._layout.hidden if other != key] + ([] if shown else [key])
        self._layout.widths[key] = max(self.table.columnWidth(place), chars(self.model.columns[place].width))
        self.table.share_width()
        self._save_layout()

    def _on_resized(self, place: int, _old: int, new: int) -> None:
        if new > 0 and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._layout.widths[self.model.columns[place].key] = new

    def _save_layout(self) -> None:
        if self._settings:
            self._settings.save()

    def _fill_views(self) -> None:
        menu = self._views.menu()
        menu.clear()
        for view in self._layout.views:
            menu.addAction(view.name.replace("&", "&&")).triggered.connect(partial(self._on_view, view))
        if self._layout.views:
            menu.addSeparator()
            forget = menu.addMenu(self.tr("Forget a view"))
            for view in self._layout.views:
                forget.addAction(view.name.replace("&", "&&")).triggered.connect(partial(self.forget_view, view.name))
        name = NameAction(self.tr("Keep this search as …"), menu)
        name.named.connect(self.save_view)
        menu.addAction(name)

    def _on_view(self, view: SavedView, _checked: bool = False) -> None:
        filters = {key: tuple(values) for key, values in view.filters.items()}
        self.set_query(ListQuery(view.search, filters, view.sort, view.descending))

    def save_view(self, name: str) -> None:
        """Remember the present search under a name, in place of an older one of that name."""
        query = self.query
        filters = {key: list(values) for key, values in query.filters.items() if values}
        view = SavedView(name=name, search=query.search, filters=filters, sort=query.sort, descending=query.descending)
        self._layout.views = [other for other in self._layout.views if other.name != name] + [view]
        self._save_layout()

    def forget_view(self, name: str, _checked: bool = False) -> None:
        """Forget a remembered search."""
        self._layout.views = [view for view in self._layout.views if view.name != name]
        self._save_layout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_empty()

    def _place_empty(self) -> None:
        self._empty.setGeometry(self.table.viewport().rect().adjusted(space(6), 0, -space(6), 0))
