"""The running desk: services, the window, and the workspace that is open in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.areas import PARTS, build_areas, load_pages
from desktop.shell.beginning import begin_in
from desktop.shell.context import DeskContext
from desktop.shell.crash import CrashPath
from desktop.shell.fonts import add_chinese
from desktop.shell.jobs import JobContext, Jobs
from desktop.shell.language import Language, system_tongue, translate_words
from desktop.shell.neighbours import Neighbours
from desktop.shell.settings import SettingsFile
from desktop.shell.theme import Theme
from desktop.shell.window import MainWindow
from models.workspace.changes import Changes
from models.workspace.errors import DeskError
from models.workspace.words import Words

if TYPE_CHECKING:
    from desktop.shell.palette import Finder
    from desktop.shell.unlock import LockScreen, Person


@dataclass(frozen=True)
class Session:
    """Who is logged in, as the window needs it; ``actor`` goes into commands."""

    actor: Any
    login: str
    name: str
    role: Words | str
    may: Callable[[Any], bool]
    first_area: str = ""


@dataclass(frozen=True)
class OpenedWorkspace:
    """What the wiring needs of an open workspace; made on a worker thread by an ``Opener``."""

    workspace: Any
    name: str
    place: str
    people: "Sequence[Person]"
    """Who may log in."""
    unlock: Callable[[str, str], "Session"]
    """Login and password to a session; a new password as well when one is due. Raises ``DeskError``."""
    finder: "Callable[[Session], Finder]"
    """Session to ``Finder``, for Ctrl+K."""
    close: Callable[[], None]
    guest: "Session | None" = None
    """Who is let in without a password (the example workspace only)."""
    welcome: Words | None = None
    """What is said above the first page."""
    read_people: "Callable[[], Sequence[Person]] | None" = None
    """Reads anew who may log in: people are added and renamed while the workspace is open."""
    today: Callable[[], date] | None = None
    """Tells the day by the workspace's clock."""


AFTER_PAINTING = 100
"""Milliseconds after which the start page is surely on the screen."""
EDITION_USE = "edition_use"
"""The table that says by which reference edition the workspace works."""

Opener = Callable[[str], OpenedWorkspace]
"""Opens a folder or a PostgreSQL URL on a worker thread. Raises ``DeskError``."""


def open_by_need(place: str) -> OpenedWorkspace:
    """Open a workspace with everything that needs a database imported only now, off the window's thread."""
    from desktop.opening import open_place

    return open_place(place)


def _load_register() -> None:
    for name in ("desktop.opening", "models.opening"):
        import_module(name)


class Desk(QObject):
    """Owns what outlives a window: a change of language builds the window anew around the open workspace."""

    def __init__(
        self, app: QApplication, settings: SettingsFile, crash: CrashPath | None = None, opener: Opener | None = None
    ) -> None:
        super().__init__(app)
        self._app = app
        self.settings = settings
        self._crash = crash
        self._opener = opener
        self.theme = Theme(app, settings.data.appearance)
        wanted = settings.data.language
        self.language = Language(app, system_tongue() if wanted == "system" else wanted)
        self.jobs = Jobs(self)
        self.neighbours = Neighbours(self.jobs, self._on_neighbours, self._on_changed_by_others, self)
        self.opened: OpenedWorkspace | None = None
        self.session: Session | None = None
        self._shown_on: date | None = None
        self._edition_use = 0
        self.window = self._new_window()
        self.language.changed.connect(self._on_language)
        if self.language.tongue == "zh_CN":
            self._add_chinese()

    def start(self, place: str = "") -> None:
        """Show the window, then open a workspace when one is named."""
        self.window.show_start(self.settings.data.recent)
        self.window.show()
        QTimer.singleShot(AFTER_PAINTING, self, self._add_chinese)
        QTimer.singleShot(AFTER_PAINTING, self, self._add_icon)
        if place:
            self.open(place)
        else:
            QTimer.singleShot(AFTER_PAINTING, self, partial(self._load_ahead, _load_register))

    def open(self, place: str) -> None:
        """Open a workspace off the window's thread and ask who is there."""
        opener = self._opener
        if opener is None:
            return

        def work(_job: JobContext) -> OpenedWorkspace:
            return opener(place)

        self._open_by(work, self.tr("Opening {place} …").format(place=place))

    def open_example(self) -> None:
        """Open the example workspace; the first time it is made, which takes some seconds."""

        def work(job: JobContext) -> OpenedWorkspace:
            from desktop.opening import open_example

            return open_example(job.report)

        self._open_by(work, self.tr("Making the example workspace …"))

    def _open_by(self, work: Callable[[JobContext], OpenedWorkspace], words: str) -> None:
        def open_and_load(job: JobContext) -> OpenedWorkspace:
            opened = work(job)
            load_pages(opened.guest.first_area if opened.guest else "today")
            return opened

        self.window.start.set_busy(words)
        self.jobs.run(open_and_load, then=self._on_opened, failed=self._on_refused, owner=self, title=words)

    def _on_create_asked(self, folder: Path) -> None:
        from desktop.shell.create import CreateDialog

        dialog = CreateDialog(folder, self.window)
        dialog.confirmed.connect(self._on_create_confirmed)
        dialog.open()

    def _on_create_confirmed(self, wish: tuple[Path, str, str, str, str]) -> None:
        def work(_job: JobContext) -> OpenedWorkspace:
            from desktop.opening import create_place

            return create_place(*wish)

        self._open_by(work, self.tr("Making the workspace …"))

    def close(self) -> None:
        """End all work and close the workspace."""
        self.neighbours.stop()
        self.window.ahead.stop()
        self.jobs.close()
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def lock(self) -> None:
        """Cover the window and ask for a password."""
        if self.opened is not None and not self.window.locked:
            login = self.session.login if self.session else ""
            screen = self.window.lock(self.opened.people, self.opened.unlock, self.opened.name, login)
            screen.unlocked.connect(self._on_unlocked)
            self._read_people(screen, self.opened)

    def _read_people(self, screen: "LockScreen", opened: OpenedWorkspace) -> None:
        read = opened.read_people
        if read is not None:
            # When they cannot be read the known ones stay; unlocking then says why.
            self.jobs.run(
                lambda _job: read(), then=screen.set_people, failed=lambda _error: None, owner=screen, quiet=True
            )

    def leave_workspace(self) -> None:
        """Close the workspace and show the chooser."""
        self.window.show_start(self.settings.data.recent)
        self.neighbours.stop()
        self.session = None
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.jobs, self.settings, self.language, self.theme, self._crash)
        window.lock_asked.connect(self.lock)
        window.workspace_asked.connect(self.leave_workspace)
        window.start.open_asked.connect(self.open)
        window.start.create_asked.connect(self._on_create_asked)
        window.start.example_asked.connect(self.open_example)
        return window

    def _on_opened(self, opened: OpenedWorkspace) -> None:
        self.window.start.set_busy("")
        self.opened = opened
        self.settings.remember_workspace(opened.place)
        self._edition_use = 0
        self.neighbours.watch(opened.workspace)
        if opened.guest is None:
            self.lock()
            return
        self._on_unlocked(opened.guest)
        if opened.welcome is not None:
            self.window.message(opened.welcome)

    def _on_refused(self, error: Exception) -> None:
        self.window.start.set_busy("")
        if isinstance(error, DeskError):
            self.window.start.show_error(error)
        else:
            self.window.report(error)

    def _on_unlocked(self, session: Session) -> None:
        # Roles that changed meanwhile make another actor, and pages that hold the old one would be refused.
        same = self.session is not None and self.session.actor == session.actor and self.session.login == session.login
        self.session = session
        if not same or self.window.context is None:
            self._show_workspace(session.first_area)
            self.neighbours.tell_again()
        elif self._today() != self._shown_on:
            self._show_again()

    def _show_again(self) -> None:
        """Build the pages anew at the same place: they know the day on which they were built, and it is over."""
        place = self.window.history.present
        self._show_workspace(place.area if place else "")
        if place is not None and place.record_id is not None:
            self.window.go(place.area, place.record_id)

    def _today(self) -> date | None:
        opened = self.opened
        return opened.today() if opened is not None and opened.today is not None else None

    def _show_workspace(self, first: str) -> None:
        opened, session = self.opened, self.session
        if opened is None or session is None:
            return
        self._shown_on = self._today()
        context = DeskContext(
            workspace=opened.workspace,
            session=session,
            jobs=self.jobs,
            settings=self.settings,
            language=self.language,
            theme=self.theme,
            announce=self._announce,
            go=self.window.go,
            begin=partial(begin_in, self.window),
            message=self.window.message,
            report=self.window.report,
            may=session.may,
        )
        self.window.set_finder(opened.finder(session))
        self.window.show_workspace(
            context,
            build_areas(),
            name=opened.name,
            person=session.name,
            role=translate_words(session.role),
            first=first,
            parts=PARTS,
        )

    def _load_ahead(self, load: Callable[[], None]) -> None:
        """Import what will be asked for next, off the window's thread and without a word."""

        def work(_job: JobContext) -> None:
            load()

        self.jobs.run(work, owner=self.window, database=False, quiet=True)

    def _announce(self, changes: Changes) -> None:
        """Tell the pages; when another edition was chosen, take it and build them anew: they were built by the one before."""
        chosen = max((use for kind, use in changes.ids if kind == EDITION_USE), default=0)
        if chosen <= self._edition_use:  # what this window did itself is heard of twice
            self.window.announce(changes)
            return
        opened, self._edition_use = self.opened, chosen

        def work(_job: JobContext) -> str:
            from models.opening import take_edition

            return take_edition(opened.workspace) if opened is not None else ""

        def then(edition: str) -> None:
            if self.opened is opened and not self.window.locked:
                self._show_again()
                self.window.message(
                    self.tr("The workspace works by edition {edition} now.").format(edition=edition), "ok"
                )

        self.jobs.run(work, then=then, failed=self.window.report, owner=self.window, quiet=True)

    def _on_changed_by_others(self, changes: Changes) -> None:
        self._announce(changes)

    def _on_neighbours(self, words: Words) -> None:
        self.window.message(words)

    def _on_language(self) -> None:
        """Build the window again in the other language, at the same place."""
        if self.language.tongue == "zh_CN":
            self._add_chinese()
        before = self.window
        before.ahead.stop()
        locked = before.locked
        if before.current_page is not None:
            before.current_page.leave()
        place = before.history.present
        self.window = self._new_window()
        self.window.setGeometry(before.geometry())
        if self.session is not None:
            self._show_workspace(place.area if place else "")
            if place is not None and place.record_id is not None:
                self.window.go(place.area, place.record_id)
        else:
            self.window.show_start(self.settings.data.recent)
        if locked:
            self.lock()
        self.window.show()
        before.hide()
        before.deleteLater()

    def _add_icon(self) -> None:
        from desktop.shell.icons import app_icon

        self._app.setWindowIcon(app_icon())

    def _add_chinese(self) -> None:
        if add_chinese(self._app):
            self.theme.apply()
