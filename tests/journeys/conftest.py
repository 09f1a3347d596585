"""The real window on a workspace of one's own: started as the program starts it, logged in as a person would."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.desk import Desk
from desktop.opening import open_place
from desktop.shell.settings import SettingsFile
from tests.conftest import PASSWORD
from tests.desk_context import events, press, settle, type_into


class Window:
    """One program on one workspace; several may be open at once."""

    def __init__(self, folder, number, tongue="en", appearance="light"):
        settings = SettingsFile(folder / f"window-{number}.json")
        settings.update(language=tongue, appearance=appearance)
        self.desk = Desk(QApplication.instance(), settings, None, open_place)
        self.desk.window.resize(1366, 768)

    @property
    def frame(self):
        return self.desk.window

    @property
    def lock_screen(self):
        return self.frame._lock_screen

    @property
    def page(self):
        return self.frame.current_page

    @property
    def told(self):
        """What the line above the page says."""
        return "" if self.frame.banner.isHidden() else self.frame.banner.text

    def start(self, place=""):
        self.desk.start(place)
        return self.settle()

    def settle(self):
        settle(self.desk.jobs)
        return self

    def log_in(self, login, password=PASSWORD):
        """Choose oneself and type the password."""
        screen = self.lock_screen
        screen.user.setCurrentIndex(screen.user.findData(login))
        type_into(screen.password, password)
        press(screen.button)
        return self.settle()

    def lock(self):
        self.desk.lock()
        return self.settle()

    def go(self, area, record_id=None):
        """Show an area, and give its page."""
        self.frame.go(area, record_id)
        self.settle()
        return self.page

    def close(self):
        self.desk.language.set_tongue("en")  # the translator belongs to the application and would stay
        self.desk.theme.set_mode("light")
        self.desk.close()
        self.frame.close()
        self.frame.deleteLater()
        self.desk.deleteLater()
        events()


@pytest.fixture
def window(qapp, tmp_path, look):
    """Start the program, as often as wanted: ``window()`` gives a ``Window``."""
    made = []

    def make(tongue="en", appearance="light"):
        made.append(Window(tmp_path, len(made), tongue, appearance))
        return made[-1]

    yield make
    for each in made:
        each.close()
