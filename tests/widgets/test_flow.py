"""Rows that break where there is no room."""

from PySide6.QtWidgets import QWidget

from desktop.records.viewer import Viewer
from desktop.widgets.elided import Elided
from desktop.widgets.flow import Flow
from models.workspace.attachments import AttachmentRow


def build(qtbot, count=4):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder)
    flow.setContentsMargins(5, 5, 5, 5)
    flow.setSpacing(4)
    parts = []
    for _number in range(count):
        part = QWidget(holder)
        part.setFixedSize(100, 20)
        flow.addWidget(part)
        parts.append(part)
    return holder, flow, parts


def show(holder, flow, width):
    holder.resize(width, flow.heightForWidth(width))
    holder.show()
    flow.activate()


def test_a_row_breaks_and_never_asks_for_more_than_its_widest_part(qtbot):
    holder, flow, parts = build(qtbot)
    assert flow.minimumSize().width() == 110
    assert flow.sizeHint().width() == 4 * 100 + 3 * 4 + 10
    assert flow.heightForWidth(1000) == 30
    assert flow.heightForWidth(214) == 54
    show(holder, flow, 214)
    assert [(b.x(), b.y()) for b in parts] == [(5, 5), (109, 5), (5, 29), (109, 29)]


def test_what_is_hidden_takes_no_room(qtbot):
    holder, flow, parts = build(qtbot)
    parts[1].hide()
    show(holder, flow, 400)
    assert [b.x() for b in parts if b.isVisible()] == [5, 109, 213]
    assert flow.heightForWidth(214) == 54


def test_what_follows_the_spring_keeps_to_the_right(qtbot):
    holder, flow, _parts = build(qtbot, 2)
    flow.add_spring()
    last = QWidget(holder)
    last.setFixedSize(50, 20)
    flow.addWidget(last)
    first = QWidget(holder)
    first.setFixedSize(60, 20)
    flow.insert_widget(0, first)
    show(holder, flow, 600)
    assert (first.x(), last.x()) == (5, 600 - 5 - 50)
    assert flow.takeAt(0).widget() is first
    assert (flow.count(), flow.takeAt(9), flow.itemAt(9)) == (3, None, None)
    flow.invalidate()
    flow.activate()
    assert last.x() == 600 - 5 - 50


def test_the_name_of_a_file_keeps_its_room_above_it(qtbot):
    viewer = Viewer()
    qtbot.addWidget(viewer)
    viewer.resize(420, 400)
    viewer.show()
    viewer.show_file(AttachmentRow(1, "", 0, "", "Example register extract.txt", "text/plain", "", 4), b"text")
    name = viewer.findChild(Elided)
    assert name.width() >= name.fontMetrics().horizontalAdvance(name.text())
    assert viewer.minimumSizeHint().width() < 300
