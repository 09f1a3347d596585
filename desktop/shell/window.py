"""The one main window: rail, pages, palette, lock, strip."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.shell.ahead import BuildAhead
from desktop.shell.area import Area
from desktop.shell.context import DeskContext
from desktop.shell.crash import CrashPath, report_text
from desktop.shell.crash_dialog import CrashDialog
from desktop.shell.history import History, Place
from desktop.shell.idle import IdleWatch
from desktop.shell.jobs import Jobs
from desktop.shell.language import Language
from desktop.shell.late import LateModule
from desktop.shell.page import Page
from desktop.shell.settings import SettingsFile
from desktop.shell.start import StartPage
from desktop.shell.status_strip import StatusStrip
from desktop.shell.theme import Theme
from desktop.widgets.banner import Banner
from models.workspace.changes import Changes
from models.workspace.errors import DeskError
from models.workspace.words import Words

if TYPE_CHECKING:
    from desktop.shell.help_panel import HelpPanel
    from desktop.shell.palette import Command, CommandPalette, Finder, Hit
    from desktop.shell.rail import Rail
    from desktop.shell.unlock import LockScreen, Person, Unlock


class _FindKey(QObject):
    """Keeps Ctrl+K for the palette: text lines would take it for "delete to the end of the line"."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_K:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


class MainWindow(QMainWindow):
    """Shows the start page, or the areas of an open workspace."""

    closing = Signal()
    lock_asked = Signal()
    """The person or the idle watch wants the window locked: the wiring calls ``lock``."""
    workspace_asked = Signal()
    """The person wants another workspace: the wiring closes this one and calls ``show_start``."""

    def __init__(
        self,
        jobs: Jobs,
        settings: SettingsFile,
        language: Language,
        theme: Theme,
        crash: CrashPath | None = None,
    ) -> None:
        super().__init__()
        self.jobs, self.settings, self.language, self.theme = jobs, settings, language, theme
        self._crash = crash
        self.context: DeskContext | None = None
        self.history = History()
        self._areas: dict[str, Area] = {}
        self._pages: dict[str, Page] = {}
        self._lock_screen: LockScreen | None = None
        self._rail: Rail | None = None
        self._help: HelpPanel | None = None
        self._palette: CommandPalette | None = None
        self._dialog: CrashDialog | None = None
        self._wanted = ""
        self._importing = False
        self._parts: list[LateModule] = []
        self.setWindowTitle("EUC Desk")
        self._build()
        self._connect()
        self._restore_geometry()

    # what the wiring uses

    def show_start(self, recent: Sequence[str] = ()) -> None:
        """Show the chooser of workspaces, without a rail."""
        self._drop_pages()
        self.context = None
        self.start.set_recent(recent)
        if self._rail is not None:
            self._rail.hide()
        self.idle.stop()
        self._outer.setCurrentWidget(self.start)

    def show_workspace(
        self,
        context: DeskContext,
        areas: Sequence[Area],
        *,
        name: str,
        person: str = "",
        role: str = "",
        first: str = "",
        parts: Sequence[str] = (),
    ) -> None:
        """Show the areas of an open workspace, ``first`` of them in front; the rest is made ready in moments of quiet.

        ``parts`` are modules that pages import when they first need them.
        """
        self._drop_pages()
        self.context = context
        self._areas = {area.key: area for area in areas if area.permission is None or context.may(area.permission)}
        self.rail.set_areas(list(self._areas.values()))
        self.rail.set_person(name, person, role)
        self.rail.show()
        self.setWindowTitle(f"{name} · EUC Desk")
        self.history = History()
        self._outer.setCurrentWidget(self._desk)
        listed = [area.key for area in self._areas.values() if not area.foot]
        start = first if first in self._areas else (listed[0] if listed else "")
        if start:
            self.go(start)
        if person:
            self.idle.start(self.settings.data.idle_lock_minutes)
        self._parts = [LateModule(name) for name in parts]
        self.ahead.start()

    def go(self, area: str, record_id: int | None = None) -> None:
        """Show an area and, when given, one of its records; at once, or as soon as its page is imported."""
        self._wanted = area
        known = self._areas.get(area)
        if known is not None and known.module is not None and not known.module.loaded:
            self.rail.set_current(area)
            if self.current_page is not None:
                self.current_page.leave()
            known.module.then(self.jobs, self, lambda _module: self._arrive(area, record_id))
        elif self._show_area(area, record_id):
            self.history.visit(Place(area, record_id))

    def _arrive(self, area: str, record_id: int | None) -> None:
        if self._wanted == area:  # nothing else was asked for meanwhile
            self.go(area, record_id)

    def announce(self, changes: Changes) -> None:
        """Tell every page that is built what changed."""
        for page in self._pages.values():
            page.refresh(changes)

    def message(self, words: Words | str, tone: str = "info", details: str = "") -> None:
        """Show a line above the page."""
        self.banner.say(words, tone=tone, details=details)

    def report(self, error: BaseException) -> None:
        """Show an error: a sentence for what people and the world did, the crash path for ours."""
        if isinstance(error, DeskError):
            self.banner.say_error(error, details=report_text(error))
        elif self._crash is not None:
            self._crash.take(error)
        else:
            self._on_reported(("", report_text(error)))

    def set_finder(self, finder: "Finder | None") -> None:
        """Say how Ctrl+K finds records."""
        self.palette_line.set_finder(finder)

    def page(self, key: str) -> Page | None:
        """Give the page of an area if it has been shown already."""
        return self._pages.get(key)

    @property
    def current_page(self) -> Page | None:
        """The page in front."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def lock(self, people: "Sequence[Person]", unlock: "Unlock", workspace: str, current: str = "") -> "LockScreen":
        """Cover the window until ``unlock`` accepts; connect to the ``unlocked`` of what is returned."""
        page = self.current_page
        if page is not None:
            page.leave()
        self.idle.stop()
        if self._palette is not None:
            self._palette.hide()
        if self._lock_screen is not None:
            self._lock_screen.deleteLater()
        from desktop.shell.unlock import LockScreen

        screen = LockScreen(self.jobs, unlock, self._center)
        screen.failed.connect(self.report)
        screen.unlocked.connect(self._on_unlocked)
        screen.lock(people, workspace, current)
        self._lock_screen = screen
        self._body.setEnabled(False)
        return screen

    @property
    def locked(self) -> bool:
        """Whether the lock covers the window."""
        return self._lock_screen is not None and not self._lock_screen.isHidden()

    @property
    def rail(self) -> "Rail":
        """The list of areas, built for the first workspace."""
        if self._rail is None:
            from desktop.shell.rail import Rail

            rail = self._rail = Rail(self._body)
            rail.hide()
            self._row.insertWidget(0, rail)
            rail.chosen.connect(self._on_chosen)
            rail.lock_asked.connect(self.lock_asked)
            rail.workspace_asked.connect(self.workspace_asked)
            rail.find_asked.connect(self.open_palette)
        return self._rail

    @property
    def help(self) -> "HelpPanel":
        """The panel of F1, built when it is first asked for."""
        if self._help is None:
            from desktop.shell.help_panel import HelpPanel

            self._help = HelpPanel(self._body)
            self._row.addWidget(self._help)
        return self._help

    @property
    def palette_line(self) -> "CommandPalette":
        """The line of Ctrl+K, built when it is first asked for."""
        if self._palette is None:
            from desktop.shell.palette import CommandPalette

            self._palette = CommandPalette(self.jobs, self._center)
            self._palette.found.connect(self._on_found)
        return self._palette

    # building

    def _build(self) -> None:
        center = self._center = QWidget(self)
        self.setCentralWidget(center)
        outer = QVBoxLayout(center)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._body = QWidget(center)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._outer = QStackedWidget(self._body)
        self.start = StartPage(self._outer)
        self._desk = QWidget(self._outer)
        self._outer.addWidget(self.start)
        self._outer.addWidget(self._desk)
        rows = QVBoxLayout(self._desk)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.banner = Banner(self._desk)
        self._stack = QStackedWidget(self._desk)
        rows.addWidget(self.banner)
        rows.addWidget(self._stack, 1)
        row.addWidget(self._outer, 1)
        self._row = row
        outer.addWidget(self._body, 1)
        self.strip = StatusStrip(self.jobs, center)
        outer.addWidget(self.strip)
        self.idle = IdleWatch(self)
        self.ahead = BuildAhead(self.build_next, lambda: self.idle.quiet_seconds, self)
        self._find_key = _FindKey(self)

    def _connect(self) -> None:
        self.idle.idle.connect(self.lock_asked)
        self.settings.changed.connect(self._on_settings)
        self.jobs.unhandled.connect(self.report)
        self.language.changed.connect(self._on_language)
        if self._crash is not None:
            self._crash.reported.connect(self._on_reported)
        for keys, act in (
            ("Ctrl+K", self.open_palette),
            ("Ctrl+N", self._on_new),
            ("Ctrl+Return", self._on_primary),
            ("Ctrl+Enter", self._on_primary),
            ("Esc", self._on_escape),
            ("F1", self._on_help),
            ("Alt+Left", self._on_back),
            ("Alt+Right", self._on_forward),
            ("Ctrl+L", self.lock_asked.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)

    def _restore_geometry(self) -> None:
        saved = self.settings.data.geometry
        if not saved or not self.restoreGeometry(QByteArray.fromBase64(saved.encode())):
            self.resize(1366, 768)

    # acts

    def open_palette(self) -> None:
        """Open the line that finds anything."""
        if not self.locked and self.context is not None:
            self.palette_line.set_commands(self._commands())
            self.palette_line.open()

    def _commands(self) -> "list[Command]":
        from desktop.shell.palette import Command

        def going(key: str) -> Any:
            return lambda: self.go(key)

        go = [
            Command(self.tr("Go to {area}").format(area=a.title), going(a.key), icon=a.icon)
            for a in self._areas.values()
        ]
        return [
            *go,
            Command(self.tr("New record here"), self._on_new, "Ctrl+N", "add"),
            Command(self.tr("Do the primary act"), self._on_primary, "Ctrl+Enter", "check"),
            Command(self.tr("Help on this page"), self._on_help, "F1", "help"),
            Command(self.tr("Lock the window"), self.lock_asked.emit, "Ctrl+L", "lock"),
            Command(self.tr("Open another workspace"), self.workspace_asked.emit, "", "folder"),
        ]

    def _show_area(self, key: str, record_id: int | None) -> bool:
        area = self._areas.get(key)
        if area is None or self.context is None:
            return False
        before = self.current_page
        page = self._page_of(area, self.context)
        if before is not None and before is not page:
            before.leave()
        self._stack.setCurrentWidget(page)
        self.rail.set_current(key)
        self.banner.hide()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        page.shown()
        if record_id is not None:
            page.open_record(record_id)
        if self._help is not None and not self._help.isHidden():
            self._help.show_help(page.help_text())
        return True

    def _page_of(self, area: Area, context: DeskContext) -> Page:
        page = self._pages.get(area.key)
        if page is None:
            page = area.factory(context)
            page.record_shown.connect(self._on_record_shown)
            self._pages[area.key] = page
            self._stack.addWidget(page)
        return page

    def build_next(self) -> bool:
        """Import or build one thing that has not been asked for yet, and tell whether there may be more."""
        if self.context is None:
            return False
        if self.locked or self._importing:
            return True
        page, missing = self.current_page, [a for a in self._areas.values() if a.key not in self._pages]
        late = [each for each in (page, *self._pages.values()) if each is not None and not each.complete]
        if late and (late[0] is page or not missing):
            self._when_there(late[0].late, late[0].complete_it)
        elif missing:
            self._when_there(missing[0].module, partial(self._page_of, missing[0], self.context))
        elif self._parts:
            self._when_there(self._parts.pop(0), lambda: None)
        return bool(late or missing or self._parts)

    def _when_there(self, module: LateModule | None, build: Callable[[], object]) -> None:
        """Build when a module is imported already; else only import it, and build in another moment of quiet."""
        if module is None or module.loaded:
            build()
            return
        self._importing = True
        module.then(self.jobs, self, self._on_imported)

    def _on_imported(self, _module: object) -> None:
        self._importing = False

    def _drop_pages(self) -> None:
        for page in self._pages.values():
            page.leave()
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages = {}
        self._areas = {}
        self.ahead.stop()

    def _on_chosen(self, key: str) -> None:
        self.go(key)

    def _on_found(self, hit: "Hit") -> None:
        self.go(hit.area, hit.record_id)

    def _on_record_shown(self, record_id: int | None) -> None:
        page = self.current_page
        key = next((key for key, known in self._pages.items() if known is page), None)
        if key is not None and self.sender() is page:
            self.history.visit(Place(key, record_id))

    def _on_new(self) -> None:
        if (page := self._ready_page()) is not None:
            page.new_record()

    def _on_primary(self) -> None:
        if (page := self._ready_page()) is not None:
            page.primary_action()

    def _on_escape(self) -> None:
        if self.locked:
            return
        over = next((each for each in (self._palette, self._help) if each is not None and not each.isHidden()), None)
        if over is not None:
            over.hide()
        elif (page := self._ready_page()) is not None:
            page.escape()

    def _on_help(self) -> None:
        page = self._ready_page()
        if not self.help.isHidden():
            self.help.hide()
        elif page is not None:
            self.help.show_help(page.help_text())

    def _on_back(self) -> None:
        self._return_to(self.history.back() if not self.locked else None)

    def _on_forward(self) -> None:
        self._return_to(self.history.forward() if not self.locked else None)

    def _return_to(self, place: Place | None) -> None:
        if place is not None:
            self._show_area(place.area, place.record_id)

    def _ready_page(self) -> Page | None:
        return None if self.locked or self.context is None else self.current_page

    def _on_unlocked(self, _session: object) -> None:
        self._body.setEnabled(True)
        self.idle.start(self.settings.data.idle_lock_minutes)
        if (page := self.current_page) is not None:
            page.shown()

    def _on_settings(self) -> None:
        """Take over another idle limit while the watch runs."""
        minutes = self.settings.data.idle_lock_minutes
        if self.idle.minutes not in (0, minutes):
            self.idle.start(minutes)

    def _on_language(self) -> None:
        """Say that the language changed; the wiring builds window and areas anew."""

    def _on_reported(self, report: tuple[str, str]) -> None:
        self._dialog = CrashDialog(report[1], self)
        self._dialog.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self.idle.watch(handle)
            handle.installEventFilter(self._find_key)

    def closeEvent(self, event: QCloseEvent) -> None:
        page = self.current_page
        if page is not None:
            page.leave()
        self.settings.update(geometry=bytes(self.saveGeometry().toBase64().data()).decode())
        self.closing.emit()
        super().closeEvent(event)
