"""Pages that are built before anybody asks."""

from PySide6.QtCore import QObject

from desktop.shell.ahead import QUIET_SECONDS, BuildAhead


def test_builds_one_page_at_a_time_and_ends(qtbot):
    parent, left = QObject(), ["a", "b", "c"]

    def build() -> bool:
        left.pop()
        return bool(left)

    ahead = BuildAhead(build, lambda: QUIET_SECONDS, parent, pause=0)
    ahead.start()
    qtbot.waitUntil(lambda: not ahead.running)
    assert left == []


def test_waits_while_somebody_is_at_work(qapp, qtbot):
    parent, touched = QObject(), [0.0]
    built = []
    ahead = BuildAhead(lambda: bool(built.append("page")), lambda: touched[0], parent, pause=0)
    ahead.start()
    for _ in range(50):
        qapp.processEvents()
    assert ahead.running
    assert not built
    touched[0] = QUIET_SECONDS
    qtbot.waitUntil(lambda: not ahead.running)
    assert built == ["page"]
