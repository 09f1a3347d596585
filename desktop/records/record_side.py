"""The side of a page on which one record is: tabs of forms that save themselves, and what belongs to it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.records.files import FilesAndNotes
from desktop.records.forms import Forms
from desktop.records.keeper import Keeper
from desktop.records.kind import RecordKind
from desktop.records.labels import labels_of
from desktop.records.record_page import RecordPage
from desktop.widgets.form import Form
from models.workspace.changes import Changes

WidgetT = TypeVar("WidgetT", bound=QWidget)


class RecordSide(QObject):
    """What the records of such pages have in common.

    A subclass says in ``_steps`` how it is built: it sets ``files``, adds its tabs and calls ``keep`` last; and in
    ``_show`` and ``_show_new`` what a record looks like.
    """

    form_tabs = 1
    """How many tabs, from the first, a record has before it is kept."""

    files: FilesAndNotes

    def __init__(self, page: RecordPage) -> None:
        super().__init__(page)
        self.page, self.context = page, page.context
        self.list, self.detail, self.right = page.list, page.detail, page.right
        self.record_shown = page.record_shown
        self._today = self.context.workspace.clock.today()
        self._loads: dict[QWidget, Callable[[int], object]] = {}
        self._was_restored = False
        self._left: Iterator[None] | None = self._steps()
        self._homeless: list[QWidget] = []
        page.destroyed.connect(partial(_let_go, self._homeless))

    def build_step(self) -> bool:
        """Build the next part; True while there may be more. All at once would hold up the window."""
        if self._left is not None and next(self._left, self) is self:
            self._left = None
        return self._left is not None

    def _steps(self) -> Iterator[None]:
        """Build the parts, one after every ``yield``, none longer than a tenth of a second."""
        raise NotImplementedError

    def _held(self, widget: WidgetT) -> WidgetT:
        """Remember a part that gets its tab in a later step, so that it goes with the page, should that go before."""
        self._homeless.append(widget)
        return widget

    def add_tab(self, widget: QWidget, title: str, load: Callable[[int], object] | None = None) -> None:
        """Add a part of the record; ``load`` is called with its id each time the part comes to the front."""
        self.detail.add_tab(widget, title)
        if widget in self._homeless:
            self._homeless.remove(widget)
        if load is not None:
            self._loads[widget] = load

    def keep(self, forms: Sequence[Form], kind: RecordKind) -> None:
        """Let forms save a record of one kind."""
        self.forms = Forms(forms, self.page)
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

    # what the page asks

    def primary_action(self) -> None:
        """Do the one next thing."""
        raise NotImplementedError

    def new_record(self) -> None:
        """Begin a new record."""
        raise NotImplementedError

    def open_record(self, record_id: int) -> None:
        """Show a record."""
        if record_id != self.keeper.record_id:
            self.keeper.open(record_id)

    def escape(self) -> bool:
        """Leave what is open; True when there was something to leave."""
        if not self.detail.is_open:
            return False
        if self.detail.tabs.currentWidget() is self.files and self.files.file_open:
            self.files.close_file()
        else:
            self._close()
        return True

    def leave(self) -> None:
        """Save now, not in half a second."""
        self.forms.flush()

    def refresh(self, changes: Changes) -> None:
        """Show the record as it is now, if ``changes`` concern it."""
        if changes.kinds & (self.page.concerns | self.page.around):
            self.keeper.reload()

    def takes(self, paths: Sequence[Path]) -> bool:
        """Tell whether dropped files are taken now."""
        return bool(paths) and self.keeper.record is not None

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

    def _show_tabs(self, *, new: bool) -> None:
        tabs = self.detail.tabs
        for place in range(self.form_tabs, tabs.count()):
            tabs.setTabVisible(place, not new)

    def _give_up(self) -> None:
        """Throw a new record away."""
        self.keeper.discard()
        self._close()

    # the life of the record

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


def _let_go(parts: list[QWidget], _page: object = None) -> None:
    for part in parts:
        if isValid(part):
            part.deleteLater()
