"""The window as a person uses it: start, unlock, rail, history, palette, keys, lock, language."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import desktop.desk
import desktop.shell.late
from desktop.desk import Desk
from desktop.shell.history import History, Place
from desktop.shell.late import LateModule
from desktop.shell.settings import SettingsFile
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from tests.shell.desk_fixture import Opener, areas
from tests.widgets.a11y import clipped, nameless


@pytest.fixture
def desk(qapp, tmp_path, monkeypatch, qtbot):
    from desktop.shell.fonts import use_platform_font

    use_platform_font(qapp)
    monkeypatch.setattr(desktop.desk, "build_areas", areas)
    settings = SettingsFile(tmp_path / "settings.json")
    settings.data.appearance = "light"
    settings.data.language = "en"
    desk = Desk(qapp, settings, None, Opener())
    yield desk
    desk.language.set_tongue("en")
    desk.close()
    desk.window.close()
    desk.window.deleteLater()
    desk.theme.deleteLater()
    desk.language.deleteLater()
    desk.deleteLater()


@pytest.fixture
def calm(qapp, desk):
    def wait() -> None:
        for _ in range(8):
            assert desk.jobs.wait_idle()
            qapp.processEvents()

    return wait


@pytest.fixture
def working(desk, calm):
    """A desk in which Li is logged in."""
    desk.start("/example")
    calm()
    screen = desk.window._lock_screen
    screen.password.setText("right")
    screen.try_unlock()
    calm()
    return desk


def heard(desk: Desk) -> list[object]:
    return desk.window.current_page.heard


def test_start_page_is_first_and_named(desk, calm):
    desk.start()
    calm()
    assert desk.window.rail.isHidden()
    assert nameless(desk.window) == []
    assert clipped(desk.window) == []


def test_a_broken_workspace_is_a_sentence(desk, calm):
    desk.start("/broken")
    calm()
    assert desk.window.start.banner.text == "This folder holds no workspace."
    assert desk.window.start.isEnabled()


def test_wrong_address_is_a_sentence(desk, calm):
    desk.start()
    desk.window.start.url.setText("http://x")
    desk.window.start._on_connect()
    assert "postgresql://" in desk.window.start.banner.text


def test_lock_refuses_then_opens_at_the_persons_first_area(desk, calm):
    desk.start("/example")
    calm()
    assert desk.window.locked
    screen = desk.window._lock_screen
    screen.password.setText("wrong")
    screen.try_unlock()
    calm()
    assert screen.fault == "This password is not right. Try again."
    assert screen.password.text() == ""
    screen.password.setText("right")
    screen.try_unlock()
    calm()
    assert not desk.window.locked
    assert desk.window.history.present == Place("second")
    assert desk.settings.data.recent == ["/example"]


def test_a_growing_delay_is_told_in_words(desk, calm):
    desk.start("/example")
    calm()
    screen = desk.window._lock_screen
    screen.password.setText("wait")
    screen.try_unlock()
    calm()
    assert screen.fault == "Wait 2 seconds."
    assert screen.button.text() == "Wait 2 s"
    screen.try_unlock()
    screen._on_second()
    screen._on_second()
    assert screen.button.text() == "Unlock"
    assert screen.button.isEnabled()


def test_areas_without_permission_are_not_there(working):
    assert set(working.window.rail._buttons) == {"first", "second"}
    working.window.go("secret")
    assert working.window.history.present == Place("second")


def test_pages_are_made_when_first_shown(working):
    assert working.window.page("first") is None
    working.window.rail._buttons["first"].click()
    assert working.window.page("first") is working.window.current_page
    assert heard(working) == []
    assert working.window.page("second").heard[-1] == "leave"


def test_history_goes_back_and_forward(working, calm):
    window = working.window
    window.go("second", 4)
    window.go("first", 9)
    window._on_back()
    assert window.current_page is window.page("second")
    assert heard(working)[-1] == ("open", 4)
    window._on_forward()
    assert heard(working)[-1] == ("open", 9)
    assert not window.history.can_go_forward


def test_keys_reach_the_page(qtbot, working, calm):
    window = working.window
    window.current_page.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    for key, modifier in ((Qt.Key.Key_N, control), (Qt.Key.Key_Return, control), (Qt.Key.Key_Escape, None)):
        qtbot.keyClick(window, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert heard(working)[-3:] == ["new", "primary", "escape"]


def test_help_shows_the_page_and_the_keys(working):
    working.window._on_help()
    assert "What this page is for." in working.window.help.text
    assert "Ctrl+K" in working.window.help.text
    working.window._on_escape()
    assert working.window.help.isHidden()


def test_palette_finds_records_and_commands(qtbot, working, calm):
    window = working.window
    window.open_palette()
    palette = window.palette_line
    qtbot.keyClicks(palette.line, "seco")
    qtbot.waitUntil(lambda: len(palette.entries) == 2)
    assert [entry.title for entry in palette.entries] == ["Found seco", "Go to Second"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.history.present == Place("second", 7)
    assert palette.isHidden()


def test_palette_says_when_nothing_is_found(qtbot, working):
    working.window.set_finder(None)
    working.window.open_palette()
    qtbot.keyClicks(working.window.palette_line.line, "zzz")
    assert working.window.palette_line.entries == []
    assert not working.window.palette_line._nothing.isHidden()
    qtbot.keyClick(working.window.palette_line.line, Qt.Key.Key_Escape)
    assert working.window.palette_line.isHidden()


def test_find_key_works_from_within_a_line_and_esc_is_shared(qtbot, qapp, working, calm):
    window = working.window
    page = window.current_page
    page.list.search.setFocus()
    page.list.search.setText("abc")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not window.palette_line.isHidden()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert window.palette_line.isHidden()
    page.list.search.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert page.list.search.text() == ""
    assert "escape" not in page.heard
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert page.heard[-1] == "escape"


def test_lock_keeps_the_page_and_covers_it(working, calm):
    window = working.window
    page = window.current_page
    working.lock()
    assert window.locked
    assert page.heard[-1] == "leave"
    window.open_palette()
    assert window.palette_line.isHidden()
    window._on_new()
    assert "new" not in page.heard
    window._lock_screen.password.setText("right")
    window._lock_screen.try_unlock()
    calm()
    assert window.current_page is page


def test_idle_window_locks_itself(working):
    working.window.idle.start(0)
    working.window.idle.look()
    assert working.window.locked


def test_changes_reach_every_page_that_was_shown(working):
    working.window.go("first")
    changes = Changes(frozenset({"party"}))
    working.window.announce(changes)
    assert working.window.page("first").heard[-1] == changes
    assert working.window.page("second").heard[-1] == changes


def test_errors_become_sentences_and_bugs_become_reports(working):
    window = working.window
    window.report(UserError("late", "This day is over."))
    assert window.banner.text == "This day is over."
    window.report(RuntimeError("made for the test"))
    assert window._dialog.isVisible()
    window._dialog.close()


def test_language_changes_at_once_and_keeps_the_place(working, calm):
    working.window.go("first", 3)
    working.language.set_tongue("zh_CN")
    calm()
    assert working.window.history.present == Place("first", 3)
    assert working.window.rail._lock.accessibleName() == "锁定窗口"
    assert nameless(working.window) == []
    assert clipped(working.window) == []


def test_a_locked_window_stays_locked_in_the_other_language(working, calm):
    working.lock()
    working.language.set_tongue("zh_CN")
    calm()
    assert working.window.locked


def test_leaving_a_workspace_closes_it(working):
    opener = working._opener
    working.leave_workspace()
    assert opener.closed == 1
    assert working.window.context is None
    assert working.window.rail.isHidden()


def test_geometry_is_remembered(working):
    working.window.close()
    assert working.settings.data.geometry


def test_history_refines_an_area_and_forgets_what_was_ahead():
    history = History()
    assert history.back() is None
    assert history.forward() is None
    for place in (Place("a"), Place("a", 1), Place("b"), Place("b")):
        history.visit(place)
    assert history.back() == Place("a", 1)
    history.visit(Place("c"))
    assert not history.can_go_forward
    for number in range(300):
        history.visit(Place("c", number))
    assert len(history._places) == 200


def test_pages_are_built_ahead_and_the_front_stays(working, calm):
    window = working.window
    front = window.current_page
    while window.build_next():
        calm()
    assert all(window.page(key) is not None for key in ("first", "second", "settings"))
    assert window.page("secret") is None
    assert window.current_page is front
    working.leave_workspace()
    assert not window.build_next()
    assert window.page("first") is None


@pytest.fixture
def late(monkeypatch):
    """Give a module that nobody has imported yet, as far as the window knows."""
    monkeypatch.setattr(desktop.shell.late, "_loaded", set())
    return LateModule("json.tool")


def test_an_area_that_is_not_imported_yet_opens_as_soon_as_it_is(working, late, calm):
    window = working.window
    window._areas["second"] = replace(window._areas["second"], module=late)
    window.go("first")
    front = window.current_page
    window.go("second", 7)
    assert window.current_page is front, "the window does not wait for an import"
    calm()
    assert ("open", 7) in window.current_page.heard
    assert late.loaded


def test_who_goes_elsewhere_meanwhile_is_not_called_back(working, late, calm):
    window = working.window
    window._areas["settings"] = replace(window._areas["settings"], module=late)
    window.go("settings")
    window.go("first")
    calm()
    assert window.current_page is window.page("first")


def test_ahead_an_area_is_imported_first_and_built_in_another_moment(working, late, calm):
    window = working.window
    window._areas["settings"] = replace(window._areas["settings"], module=late)
    while window.build_next() and not late.loaded:
        calm()
    assert window.page("settings") is None
    while window.build_next():
        calm()
    assert window.page("settings") is not None
