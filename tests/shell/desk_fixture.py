"""A desk with two plain areas and no database, for tests and pictures of the frame."""

from PySide6.QtWidgets import QWidget

from desktop.desk import OpenedWorkspace, Session
from desktop.shell.area import Area
from desktop.shell.context import DeskContext
from desktop.shell.page import Page, list_and_detail
from desktop.shell.palette import Hit
from desktop.shell.unlock import Person
from desktop.widgets.columns import Column
from desktop.widgets.detail import DetailFrame
from desktop.widgets.list_panel import ListPanel
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.words import say
from tests.widgets.fake_rows import FakeSource


class PlainPage(Page):
    """List and detail over computed rows; remembers what it was asked."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.heard: list[object] = []
        columns = [
            Column("name", "Name", 24, lambda row: row.name, strong=True),
            Column("state", "State", 12, lambda row: row.state, tone=lambda row: row.tone),
        ]
        self.list = ListPanel(columns, FakeSource(1000), context.jobs, name="plain", settings=context.settings)
        self.list.chosen.connect(self.open_record)
        self.detail = DetailFrame()
        self.detail.acted.connect(self.primary_action)
        self.set_body(list_and_detail(self.list, self.detail))

    def refresh(self, changes: Changes) -> None:
        self.heard.append(changes)

    def open_record(self, record_id: int) -> None:
        self.heard.append(("open", record_id))
        self.detail.set_header(f"Example {record_id} (fictional)", "EUC-1", "signed", "ok")
        self.record_shown.emit(record_id)

    def primary_action(self) -> None:
        self.heard.append("primary")

    def new_record(self) -> None:
        self.heard.append("new")

    def escape(self) -> bool:
        self.heard.append("escape")
        return True

    def help_text(self) -> str:
        return "<p>What this page is for.</p>"

    def leave(self) -> None:
        self.heard.append("leave")


def areas() -> list[Area]:
    return [
        Area("first", "First", "today", PlainPage),
        Area("second", "Second", "customers", PlainPage),
        Area("secret", "Secret", "lock", PlainPage, permission="never"),
        Area("settings", "Settings", "settings", PlainPage, foot=True),
    ]


def unlock(login: str, password: str) -> Session:
    if password == "wait":
        raise UserError("slow_down", "Wait {seconds} seconds.", seconds=2)
    if password != "right":
        raise UserError("wrong_password", "This password is not right.", hint=say("Try again."))
    return Session(None, login, "Li Example", "Export clerk", lambda permission: permission != "never", "second")


def find(text: str) -> list[Hit]:
    return [Hit("second", 7, f"Found {text}", say("a record"))]


class Opener:
    """Opens anything but "/broken"."""

    def __init__(self) -> None:
        self.closed = 0

    def __call__(self, place: str) -> OpenedWorkspace:
        if place == "/broken":
            raise UserError("broken", "This folder holds no workspace.")
        people = [Person("li", "Li Example", "Export clerk"), Person("otto", "Otto Example")]
        return OpenedWorkspace(None, "Example desk", place, people, unlock, lambda _session: find, self._close)

    def _close(self) -> None:
        self.closed += 1
