"""The page of an area whose records save themselves: a list beside one record on tabs."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.records.files import FilesAndNotes
from desktop.records.forms import Forms
from desktop.records.keeper import Keeper
from desktop.records.kind import RecordKind
from desktop.records.labels import labels_of
from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.page import Page
from desktop.widgets.columns import Column
from desktop.widgets.detail import DetailFrame
from desktop.widgets.dropping import dropped_files
from desktop.widgets.form import Form
from desktop.widgets.list_panel import ListPanel
from models.workspace.changes import Changes
from models.workspace.paging import ListQuery, PageSource


class RecordPage(Page):
    """What such pages have in common.

    A subclass sets ``list``, ``detail`` and ``files``, adds its tabs, calls ``keep`` last, and says in ``_show`` and
    ``_show_new`` what a record looks like.
    """

    concerns: frozenset[str] = frozenset()
    """Tables whose rows are in the list and the record."""
    around: frozenset[str] = frozenset()
    """Tables whose rows are only shown beside the record."""
    form_tabs = 1
    """How many tabs, from the first, a record has before it is kept."""

    list: ListPanel
    detail: DetailFrame
    files: FilesAndNotes

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._today = context.workspace.clock.today()
        self._loads: dict[QWidget, Callable[[int], object]] = {}
        self._was_restored = False
        self.setAcceptDrops(True)

    def make_list(
        self, columns: Sequence[Column], source: PageSource[Any], name: str, empty: str, start: ListQuery | None = None
    ) -> ListPanel:
        """Build a list whose rows open here; ``name`` is the key of its layout and the name of its exported file."""
        context = self.context
        panel = ListPanel(columns, source, context.jobs, name=name, settings=context.settings, empty=empty, start=start)
        panel.chosen.connect(self._on_chosen)
        panel.opened.connect(self._on_chosen)
        panel.failed.connect(context.report)
        connect_export(context, panel, source, name)
        return panel

    def add_tab(self, widget: QWidget, title: str, load: Callable[[int], object] | None = None) -> None:
        """Add a part of the record; ``load`` is called with its id each time the part comes to the front."""
        self.detail.add_tab(widget, title)
        if load is not None:
            self._loads[widget] = load

    def keep(self, forms: Sequence[Form], kind: RecordKind) -> None:
        """Let forms save a record of one kind."""
        self.forms = Forms(forms, self)
        self.forms.revealed.connect(self.detail.tabs.setCurrentWidget)
        self.forms.edited.connect(self._on_edited)
        self.labels = labels_of(self.forms)
        self.keeper = Keeper(self.context, self.forms, kind, self._get_labels)
        self.keeper.loaded.connect(self._on_loaded)
        self.keeper.saved.connect(self._on_saved)
        self.keeper.created.connect(self._on_created)
        self.keeper.state_changed.connect(self._on_state)
        self.detail.acted.connect(self.primary_action)
        self.detail.missing.jumped.connect(self._on_jumped)
        self.detail.tabs.currentChanged.connect(self._on_tab)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        if record_id != self.keeper.record_id:
            self.keeper.open(record_id)

    def escape(self) -> bool:
        if not self.detail.is_open:
            return False
        if self.detail.tabs.currentWidget() is self.files and self.files.file_open:
            self.files.close_file()
        else:
            self._close()
        return True

    def shown(self) -> None:
        if not self.detail.is_open:
            self.list.focus_search()

    def leave(self) -> None:
        self.forms.flush()

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & self.concerns:
            self.list.refresh()
        if changes.kinds & (self.concerns | self.around):
            self.keeper.reload()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._takes(dropped_files(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event.mimeData())
        if self._takes(paths):
            event.acceptProposedAction()
            self.take_files(paths)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Keep dropped files with the record."""
        self.detail.tabs.setCurrentWidget(self.files)
        self.files.give_files(list(paths))

    # what subclasses say

    def _show(self, record: Any) -> None:
        """Show a record."""
        raise NotImplementedError

    def _show_new(self) -> None:
        """Show that a new record is begun."""
        raise NotImplementedError

    def _take(self, record: Any | None) -> None:
        """Remember the record that is open now, before it is shown; None for a new one or none."""

    def _takes(self, paths: Sequence[Path]) -> bool:
        """Tell whether dropped files are taken now."""
        return bool(paths) and self.keeper.record is not None

    def _show_tabs(self, *, new: bool) -> None:
        tabs = self.detail.tabs
        for place in range(self.form_tabs, tabs.count()):
            tabs.setTabVisible(place, not new)

    def _give_up(self) -> None:
        """Throw a new record away."""
        self.keeper.discard()
        self._close()

    # the life of the record

    def _on_chosen(self, record_id: int | None) -> None:
        if record_id is not None:
            self.open_record(record_id)

    def _on_loaded(self, record: Any | None) -> None:
        self._was_restored = False
        self.detail.banner.dismiss()
        self._take(record)
        self._show_tabs(new=record is None)
        if record is None:
            self.list.select(None)
            self._show_new()
        else:
            self._put(record)
            self.list.select(record.id)
        self._say_restored()
        self.record_shown.emit(None if record is None else record.id)

    def _on_created(self, record: Any) -> None:
        self._was_restored = False
        self._take(record)
        self._show_tabs(new=False)
        self._put(record)
        self.list.select(record.id)
        self.record_shown.emit(record.id)

    def _on_saved(self, record: Any) -> None:
        self._take(record)
        self._put(record)

    def _put(self, record: Any) -> None:
        self._show(record)
        self._load_front()

    def _close(self) -> None:
        self.keeper.close()
        self._take(None)
        self.detail.close_record()
        self.list.select(None)
        self.record_shown.emit(None)
        self.list.table.setFocus()

    def _say_restored(self) -> None:
        if self.keeper.restored:
            text = self.tr("This is what you had typed and could not be saved yet.")
            act = self._give_up if self.keeper.is_new else self.keeper.discard
            self.detail.banner.say(text, tone="info", action=self.tr("Throw it away"), act=act)

    def _on_state(self) -> None:
        """Follow whether what is typed is saved."""
        if self._was_restored and not self.keeper.restored:
            self.detail.banner.dismiss()
        self._was_restored = self.keeper.restored

    def _on_edited(self) -> None:
        """Follow what is being typed."""

    def _on_jumped(self, path: str) -> None:
        """Go to what is missing."""
        if path:
            self.forms.focus_field(path)

    def _on_tab(self, _place: int = 0) -> None:
        self._load_front()

    def _load_front(self) -> None:
        """Load what the tab in front shows, when it is not part of the record."""
        load = self._loads.get(self.detail.tabs.currentWidget())
        if load is not None and self.keeper.record_id:
            load(self.keeper.record_id)

    def _get_labels(self) -> Mapping[str, str]:
        return self.labels
