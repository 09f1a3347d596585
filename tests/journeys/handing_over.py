"""The real window handed from person to person over the days, and forms filled in it as a person does."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from models.workspace.clock import FixedClock
from tests.desk_context import button, press, type_into
from tests.documents.test_issue import one_page
from tests.journeys.test_bad_input import paste


class Case:
    """The window, the day it shows, and the papers that come from outside."""

    def __init__(self, window, workspace, folder):
        self.window, self.workspace, self.folder = window, workspace, folder
        self.clock = FixedClock(datetime(2026, 6, 1, 8, tzinfo=UTC))
        window.start(workspace.location)
        window.desk.opened.workspace.clock = self.clock

    @property
    def page(self):
        return self.window.page

    @property
    def side(self):
        return self.page.record

    def comes(self, login, day):
        """Hand the desk over: whoever sat there locks it, another person unlocks it on a later day."""
        self.window.lock()
        self.clock.set_day(day, hour=9)
        self.window.log_in(login)
        assert self.window.desk.session.login == login
        return self

    def go(self, area, record_id=None):
        return self.window.go(area, record_id)

    def settle(self):
        self.window.settle()

    def save(self):
        """Let half a second pass for the forms."""
        self.side.forms.flush()
        self.settle()

    def tab(self, widget):
        self.page.detail.tabs.setCurrentWidget(widget)
        self.settle()

    def paper(self, name):
        found = self.folder / f"{name}.pdf"
        found.write_bytes(one_page(name))
        return found

    def press(self, text, within: QWidget | None = None):
        press(button(within or self.page, text))
        self.settle()

    def primary(self):
        press(self.page.detail.primary)
        self.settle()


def fill(fields, **values):
    """Type into fields and choose in choices, as a person goes through a form."""
    for key, value in values.items():
        put(fields.field(key), value)


def fill_part(case, parts, add, **values):
    """Add a part (a site, a person) and fill its fields."""
    press(button(parts, add))
    for field in parts.fields:
        if field.key in values:
            put(field, values[field.key])
    case.settle()


def put(field, value):
    """Type a text where there is a line or a box for it; choose anything else."""
    typed = isinstance(value, str) and not hasattr(field, "combo")
    if typed and not value.isascii():
        paste(field.editor, value)
    elif typed:
        type_into(field.editor, value)
    else:
        field.set_value(value)
        field.edited.emit()


def pick(case, field, text):
    """Type into a picker and take the first record that is offered."""
    found = []
    field._finder.find(text, found.extend)
    case.settle()
    field.choose(found[0])
    case.settle()
