"""A desk for tests of pages: everything a page is given, and what it said and asked for, without the main window.

Use it as a fixture of a page's tests::

    @pytest.fixture
    def desk(qapp, sqlite_workspace, clerk, tmp_path):
        with open_desk(sqlite_workspace, clerk, tmp_path) as desk:
            yield desk

    def test_page(desk):
        page = desk.show(CustomersPage(desk.context))
        press(button(page, "Add a customer"))
        settle(desk.context.jobs)
"""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.areas import build_areas, load_pages, load_parts
from desktop.shell.context import DeskContext
from desktop.shell.jobs import Jobs
from desktop.shell.language import Language, Tongue, translate_words
from desktop.shell.page import Page
from desktop.shell.rail import Rail
from desktop.shell.settings import SettingsFile
from desktop.shell.theme import Mode, Theme
from models.access.commands import add_user, set_active, set_roles
from models.access.login import actor_named
from models.access.queries import list_users
from models.access.roles import Permission, Role, may
from models.example.build import build_example
from models.opening import create_workspace, open_workspace
from models.workspace.actor import PROGRAM, Actor, Via
from models.workspace.changes import Changes
from models.workspace.clock import FixedClock
from models.workspace.store import Workspace
from models.workspace.words import Words

WidgetT = TypeVar("WidgetT", bound=QWidget)
SMALL_SCREEN = (1366, 768)
MOST_SECONDS = 60.0
"""So long may a job take; long, since machines that run tests are busy."""


@dataclass(frozen=True)
class Seat:
    """Who is logged in, with the attributes of the window's own session."""

    actor: Actor
    login: str
    name: str
    role: str
    first_area: str = ""

    def may(self, permission: Permission) -> bool:
        return may(self.actor, permission)


@dataclass
class TestDesk:
    """A context with memory: what was announced, said, reported and gone to."""

    __test__ = False

    context: DeskContext
    announced: list[Changes] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)
    """Lines above the page as (tone, sentence)."""
    reported: list[BaseException] = field(default_factory=list)
    went: list[tuple[str, int | None]] = field(default_factory=list)
    began: list[tuple[str, str]] = field(default_factory=list)
    shown: list[QWidget] = field(default_factory=list)

    def show(self, widget: WidgetT, size: tuple[int, int] = SMALL_SCREEN) -> WidgetT:
        """Show a page (or any widget) as a window of its own and let its first questions be answered."""
        self.shown.append(widget)
        widget.resize(*size)
        widget.show()
        if isinstance(widget, Page):
            widget.shown()
        self.settle()
        return widget

    def settle(self) -> None:
        """Wait until every job is done and its answer is on screen."""
        settle(self.context.jobs)

    def no_faults(self) -> None:
        """Fail when anything was reported."""
        if self.reported:
            raise AssertionError(f"reported: {self.reported!r}") from self.reported[0]


def desk_context(
    workspace: Workspace,
    actor: Actor,
    folder: Path | None = None,
    *,
    tongue: Tongue = "en",
    appearance: Mode = "light",
) -> TestDesk:
    """Build a desk; settings lie in ``folder``. Close it with ``close_desk``, or use ``open_desk``."""
    load_pages()
    load_parts()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settings = SettingsFile((folder or Path(workspace.location)).joinpath("settings.json"))
    settings.data.language, settings.data.appearance = tongue, appearance
    role = ", ".join(sorted(actor.roles))
    desk: TestDesk

    def announce(changes: Changes) -> None:
        desk.announced.append(changes)
        for page in desk.shown:
            if isinstance(page, Page):
                page.refresh(changes)

    def message(words: Words | str, tone: str = "info", details: str = "") -> None:
        del details
        desk.said.append((tone, translate_words(words)))

    def go(area: str, record_id: int | None = None) -> None:
        desk.went.append((area, record_id))

    def report(error: BaseException) -> None:
        desk.reported.append(error)

    jobs = Jobs(app)
    jobs.unhandled.connect(report)
    seat = Seat(actor, actor.name.split()[0].lower(), actor.name, role)
    context = DeskContext(
        workspace=workspace,
        session=seat,
        jobs=jobs,
        settings=settings,
        language=Language(app, tongue),
        theme=Theme(app, appearance),
        announce=announce,
        go=go,
        begin=lambda area, what: desk.began.append((area, what)),
        message=message,
        report=report,
        may=seat.may,
    )
    desk = TestDesk(context)
    return desk


def close_desk(desk: TestDesk) -> None:
    """Take the pages down, end the work and put language and look back."""
    for widget in desk.shown:
        if isinstance(widget, Page):
            widget.leave()
        widget.hide()
        widget.deleteLater()
    settle(desk.context.jobs)
    desk.context.jobs.close()
    desk.context.language.set_tongue("en")
    desk.context.theme.set_mode("light")
    for service in (desk.context.jobs, desk.context.language, desk.context.theme, desk.context.settings):
        service.deleteLater()
    events()


@contextmanager
def open_desk(
    workspace: Workspace,
    actor: Actor,
    folder: Path | None = None,
    *,
    tongue: Tongue = "en",
    appearance: Mode = "light",
    faults: bool = False,
) -> Iterator[TestDesk]:
    """Build a desk and close it; fails at the end when anything was reported, unless ``faults`` are expected."""
    desk = desk_context(workspace, actor, folder, tongue=tongue, appearance=appearance)
    try:
        yield desk
        if not faults:
            desk.no_faults()
    finally:
        close_desk(desk)


def events() -> None:
    """Let the window do what is waiting, and delete what is to be deleted."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def settle(jobs: Jobs, rounds: int = 50) -> None:
    """Wait until no job runs and nothing that an answer set off is waiting; timers that run are not waited for."""
    for _round in range(rounds):
        if not jobs.wait_idle(MOST_SECONDS):
            raise AssertionError(f"a job did not end within {MOST_SECONDS:.0f} seconds")
        events()
        if jobs.idle:
            return
    raise AssertionError("the page asks again and again")


def press(button: QAbstractButton) -> None:
    """Click a button that a person could click now."""
    assert button.isVisible(), f"{button.text()!r} is not on screen"
    assert button.isEnabled(), f"{button.text()!r} cannot be pressed: {button.toolTip()}"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    events()


def button(parent: QWidget, text: str) -> QAbstractButton:
    """Find the one visible button with this text, accessible name or tool tip."""
    found = [
        each
        for each in parent.findChildren(QAbstractButton)
        if each.isVisible() and text in (each.text(), each.accessibleName())
    ]
    assert len(found) == 1, f"{len(found)} buttons {text!r}"
    return found[0]


def type_into(line: QWidget, text: str) -> None:
    """Replace what stands in a line by typing, then leave it with Tab."""
    assert line.isVisible(), "the line is not on screen"
    line.setFocus()
    if isinstance(line, QLineEdit):
        line.selectAll()
        if not text:
            QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    events()


def drop_files(widget: QWidget, paths: Sequence[Path]) -> bool:
    """Drag files from outside onto a widget on screen and let go; False when the widget does not take them."""
    assert widget.isVisible(), "nothing can be dropped on what is not on screen"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, copy = widget.rect().center(), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(place.toPointF(), copy, data, left, none)
    drop.ignore()
    QApplication.sendEvent(widget, drop)
    events()
    return drop.isAccepted()


def words_on(widget: QWidget) -> str:
    """Read everything that the visible labels say, one line each."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible() and each.text())


def framed(page: QWidget, context: DeskContext, current: str) -> QWidget:
    """Put a page beside the rail, as the window does, for pictures in true proportion."""
    frame = QWidget()
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    rail = Rail(frame)
    rail.set_areas(build_areas())
    rail.set_current(current)
    rail.set_person(context.workspace.name, context.session.name, context.session.role)
    row.addWidget(rail)
    row.addWidget(page, 1)
    page.setFocus()  # as the window does; else the first button of the rail would have the cursor
    return frame


@cache
def picture_workspace() -> Workspace:
    """Make one small workspace for pictures: the people of the tests, with a few weeks of plainly fictional work."""
    clock = FixedClock(datetime(2026, 9, 7, 8, 30, tzinfo=UTC), timedelta(minutes=7))
    folder = Path(tempfile.mkdtemp()) / "Example desk"
    atexit.register(shutil.rmtree, folder.parent, True)
    workspace = create_workspace(str(folder), "Example export desk (fictional)", clock)
    atexit.register(workspace.close)
    people = [
        ("clara", "Clara Example", "示例克拉拉", Role.CLERK),
        ("otto", "Otto Example", "", Role.OFFICER),
        ("maria", "Maria Example", "示例玛丽亚", Role.MANAGER),
        ("anna", "Anna Example", "", Role.AUDITOR),
        ("adam", "Adam Example", "", Role.ADMINISTRATOR),
    ]
    for name, shown, chinese, role in people:
        with workspace.transaction(PROGRAM) as tx:
            add_user(tx, name, shown, "correct horse battery", [role], display_name_zh=chinese)
    with workspace.reader() as session:
        adam = actor_named(session, "adam", Via.WINDOW)
        users = {user.name: user.id for user in list_users(session)}
    for week in range(11):
        clock.set_day(date(2026, 9, 9) + timedelta(days=7 * week))
        for turn in range((week * 5) % 7 + 1):
            with workspace.transaction(adam) as tx:
                set_active(tx, users["anna"], active=bool(turn % 2))
        with workspace.transaction(adam) as tx:
            roles = [Role.CLERK, Role.OFFICER] if week % 2 else [Role.CLERK]
            set_roles(tx, users["clara"], roles)
    clock.set_day(date(2026, 11, 24))
    clock.step = timedelta(0)
    return workspace


@cache
def example_workspace() -> Workspace:
    """Build the whole example workspace for pictures (some seconds), or open the one that EUC_DESK_PICTURES names."""
    ready = os.environ.get("EUC_DESK_PICTURES")
    folder = Path(ready) if ready else Path(tempfile.mkdtemp()) / "example"
    if not ready:
        atexit.register(shutil.rmtree, folder.parent, True)
        build_example(folder, lambda _done, _total: None)
    workspace = open_workspace(str(folder))
    atexit.register(workspace.close)
    return workspace


def picture_context(scene: Any, who: str = "otto", workspace: Workspace | None = None) -> DeskContext:
    """Build the context of a scene of ``tests.screenshots``, as one of the people of a workspace (the small one)."""
    workspace = workspace or picture_workspace()
    with workspace.reader() as session:
        actor = actor_named(session, who, Via.WINDOW)
    role = ", ".join(translate_words(Role(each)) for each in sorted(actor.roles))
    seat = Seat(actor, who, actor.name, role)
    return DeskContext(
        workspace=workspace,
        session=seat,
        jobs=scene.jobs,
        settings=SettingsFile(Path(workspace.location).parent / "settings.json"),
        language=scene.language,
        theme=scene.theme,
        announce=lambda changes: None,
        go=lambda area, record_id=None: None,
        begin=lambda area, what: None,
        message=lambda words, tone="info", details="": None,
        report=_raise,
        may=seat.may,
    )


def _raise(error: BaseException) -> None:
    raise error
