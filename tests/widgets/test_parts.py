"""The other parts of the kit: detail, missing panel, drawings, questions, as of, conflict, preview."""

from datetime import date
from io import BytesIO

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from desktop.widgets.ask import Question, ask_reason, confirm, set_next_answer
from desktop.widgets.asof import AsOf
from desktop.widgets.banner import Banner
from desktop.widgets.bars import Bar, Bars
from desktop.widgets.conflict import ConflictDialog
from desktop.widgets.detail import DetailFrame
from desktop.widgets.missing import Missing, MissingPanel
from desktop.widgets.timeline import Interval, Timeline, TimelineRow
from desktop.widgets.tree import Owner, OwnershipTree
from models.workspace.errors import Conflict, UserError, WorldFault
from models.workspace.words import say
from tests.widgets.a11y import nameless

TODAY = date(2026, 3, 3)


@pytest.fixture
def shown(qtbot, look):
    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(800, 400)
        widget.show()
        return widget

    return show


def test_detail_shows_a_record_and_its_one_act(qtbot, shown):
    detail = shown(DetailFrame())
    assert not detail.is_open
    detail.set_header("Example (fictional)", "EUC-1", say("signed"), "ok", until=date(2026, 9, 3))
    assert detail.is_open
    assert detail.pill.text == "signed"
    assert detail._until.text() == "until 3 Sept 2026"
    acted: list[int] = []
    detail.acted.connect(lambda: acted.append(1))
    detail.press()
    detail.set_action("Verify")
    detail.press()
    detail.set_action("Verify", enabled=False, tooltip="The scan is missing.")
    detail.press()
    assert acted == [1]
    done: list[str] = []
    detail.add_more("Withdraw", lambda: done.append("withdrawn")).trigger()
    assert done == ["withdrawn"]
    detail.clear_more()
    detail.close_record()
    assert not detail.is_open
    assert nameless(detail) == []


def test_missing_panel_puts_what_blocks_first_and_jumps(qtbot, shown):
    panel = shown(MissingPanel())
    assert panel._lead.text() == "Nothing is missing."
    panel.set_items([Missing("Advice", blocking=False), Missing("Stamp", say("It is asked for."), "Rule 1", "seal")])
    assert [item.what for item in panel.items] == ["Stamp", "Advice"]
    assert panel._lead.text() == "1 to do before it can go on."
    link = next(b for b in panel.findChildren(QWidget) if b.accessibleName() == "Go to: Stamp")
    with qtbot.waitSignal(panel.jumped) as jumped:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert jumped.args == ["seal"]
    panel.set_items([Missing("Advice", blocking=False)])
    assert panel._lead.text() == "Nothing blocks; a look is advised."


def test_banner_says_error_with_hint_and_copies(shown):
    banner = shown(Banner())
    banner.say_error(UserError("late", "This day is over.", hint=say("Choose another.")))
    assert banner.text == "This day is over. Choose another."
    banner._copy.click()
    assert QGuiApplication.clipboard().text() == "late: This day is over."
    acted: list[int] = []
    banner.say("Saved.", tone="ok", action="Undo", act=lambda: acted.append(1))
    banner._action.click()
    assert acted == [1]
    banner.dismiss()
    assert banner.text == ""


def test_timeline_speaks_what_it_draws(shown):
    line = shown(Timeline())
    parts = (
        Interval(None, date(2025, 4, 4), "not in force", "idle"),
        Interval(date(2025, 4, 4), date(2026, 1, 1), "in force", "ok", "by notice"),
        Interval(date(2026, 1, 1), None, "suspended", "warn"),
    )
    always = (Interval(None, None, "unknown", "idle"),)
    line.set_rows([TimelineRow("Measure 1", parts), TimelineRow("Measure 2", always)], TODAY)
    spoken = line.accessibleDescription().splitlines()
    assert spoken[0].startswith("Measure 1: not in force before 4 Apr 2025; in force from 4 Apr 2025 until before")
    assert spoken[1] == "Measure 2: unknown always"
    place = line._box(parts[1], line._top()).center()
    assert line._tip(place).endswith("(by notice)")
    assert not line.grab().toImage().isNull()


def test_timeline_survives_absurd_dates(shown):
    line = shown(Timeline())
    line.set_rows([TimelineRow("x", (Interval(date(1, 1, 1), date(9999, 12, 31), "ever"),))], TODAY)
    assert not line.grab().toImage().isNull()


def test_bars_open_their_rows_by_mouse_and_keys(qtbot, shown):
    bars = shown(Bars(title="Expiries by week"))
    bars.set_bars([Bar("week 10", 4, "warn", "w10"), Bar("week 11", 0, key="w11"), Bar("week 12", 2.5, key="w12")])
    assert bars.accessibleDescription() == "week 10: 4; week 11: 0; week 12: 2.5"
    opened: list[object] = []
    bars.opened.connect(opened.append)
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(20, 50))
    qtbot.keyClick(bars, Qt.Key.Key_Right)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert opened == ["w10", "w11"]
    assert not bars.grab().toImage().isNull()


def test_ownership_is_drawn_and_spoken(qtbot, shown):
    tree = shown(OwnershipTree())
    root = Owner(
        "Example GmbH",
        owners=(
            Owner("Holding", "60 %", "listed", "stop", key=5, owners=(Owner("State", "unknown"),)),
            Owner("B", "40 %"),
        ),
    )
    tree.set_root(root)
    assert tree.accessibleDescription().splitlines() == [
        "Example GmbH",
        "  60 % Holding listed",
        "    unknown State",
        "  40 % B",
    ]
    box = tree._placed[1][1].center().toPoint()
    with qtbot.waitSignal(tree.opened) as opened:
        qtbot.mouseClick(tree, Qt.MouseButton.LeftButton, pos=box)
    assert opened.args == [5]
    assert not tree.grab().toImage().isNull()


def test_as_of_says_when_it_is_not_today(qtbot, shown):
    asof = shown(AsOf(TODAY))
    assert asof.is_today
    asof.field.line.setText("2025-11-01")
    with qtbot.waitSignal(asof.changed) as changed:
        asof.field.line.editingFinished.emit()
    assert changed.args == [date(2025, 11, 1)]
    assert "as of 1 Nov 2025" in asof._words.text()
    asof.field.line.setText("never")
    asof.field.line.editingFinished.emit()
    assert asof.day == date(2025, 11, 1)
    assert asof.field.note
    asof._back.click()
    assert asof.is_today
    assert asof._words.text() == ""


def test_questions_are_answered_beforehand_in_tests(qtbot, shown):
    parent = shown(QWidget())
    done: list[object] = []
    set_next_answer(True)
    confirm(parent, "Delete", "It is gone for good.", "Delete draft", lambda: done.append("yes"), danger=True)
    set_next_answer(False)
    confirm(parent, "Delete", "It is gone for good.", "Delete draft", lambda: done.append("no"))
    set_next_answer("because")
    ask_reason(parent, "Return", "Say why.", "Return", done.append, label="Reason")
    set_next_answer(None)
    ask_reason(parent, "Return", "Say why.", "Return", done.append, label="Reason")
    assert done == ["yes", "because"]


def test_a_shown_question_waits_for_its_reason(qtbot, shown):
    parent = shown(QWidget())
    done: list[object] = []
    ask_reason(parent, "Return", "Say why.", "Return", done.append, label="Reason")
    dialog = parent.findChild(Question)
    assert not dialog.act.isEnabled()
    dialog.reason.setPlainText("Not signed. ")
    dialog.act.click()
    assert done == ["Not signed."]
    confirm(parent, "Delete", "300 rows.", "Delete", lambda: done.append("x"), danger=True, wait_seconds=5)
    slow = next(d for d in parent.findChildren(Question) if d is not dialog)
    assert not slow.act.isEnabled()
    slow._on_waited()
    assert slow.act.isEnabled()
    slow.reject()


def test_conflict_shows_both_and_keeps_the_chosen(qtbot, shown):
    parent = shown(QWidget())
    error = Conflict("It changed.", theirs={"name": ("A", "B"), "city": ("X", "Y")}, by="Otto")
    kept: list[dict[str, object]] = []
    dialog = ConflictDialog(error, {"name": "C"}, {"name": "Name", "city": "City"}, kept.append, parent)
    dialog.open()
    assert nameless(dialog) == []
    dialog.choose("name", theirs=False)
    dialog._on_keep()
    assert kept == [{"name": "C", "city": "Y"}]


def _pdf(pages: int) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    target = BytesIO()
    canvas = Canvas(target, invariant=1)
    for page in range(pages):
        canvas.drawString(100, 700, f"Example page {page + 1}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


@pytest.fixture
def preview(shown):
    from desktop.widgets.preview import PdfPreview

    preview = shown(PdfPreview())
    yield preview
    preview.detach()


def test_preview_shows_turns_finds_and_zooms(preview, qtbot):
    preview.show_bytes(_pdf(3), "euc.pdf")
    assert preview.page_count == 3
    assert preview.refusal == ""
    assert preview._place.text() == "page 1 of 3"
    preview._on_after()
    preview._on_before()
    preview.find_text("page 2")
    qtbot.waitUntil(lambda: preview._search.rowCount(preview._search.index(-1, -1)) == 1)
    preview.find_text("page 2")
    for act in (preview._on_larger, preview._on_smaller, preview._on_fit):
        act()
    assert nameless(preview) == []


def test_preview_saves_the_same_bytes_or_says_why_not(preview, qtbot, tmp_path):
    data = _pdf(1)
    preview.show_bytes(data, "euc.pdf")
    with qtbot.waitSignal(preview.saved):
        preview._on_save_chosen(str(tmp_path / "euc.pdf"))
    assert (tmp_path / "euc.pdf").read_bytes() == data
    with qtbot.waitSignal(preview.failed) as failed:
        preview._on_save_chosen(str(tmp_path / "nowhere" / "euc.pdf"))
    assert isinstance(failed.args[0], WorldFault)


def test_preview_refuses_what_is_no_pdf(preview):
    preview.show_bytes(b"this is no pdf", "x.pdf")
    assert preview.refusal.startswith("This file is damaged")
    preview.show_bytes(_pdf(1), "euc.pdf")
    assert preview.refusal == ""


def test_preview_prints_every_page(preview, tmp_path):
    preview.show_bytes(_pdf(2), "euc.pdf")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.print_to(printer)
    from pypdf import PdfReader

    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2


def test_levels_of_owners_give_way_to_the_room_there_is(qtbot, shown):
    tree = shown(OwnershipTree())
    top = Owner("Example Fund (fictional)", "60 %")
    tree.set_root(Owner("Example GmbH (fictional)", owners=(Owner("Holding", "51 %", owners=(top,)),)))
    natural = tree.sizeHint().width()
    tree.set_room(natural - 60)
    assert tree.sizeHint().width() <= natural - 60, "three levels fit where there is nearly room for them"
    tree.set_room(100)
    assert tree.sizeHint().width() > 300, "boxes stay as wide as can be read; the rest is scrolled"
    tree.set_room(5_000)
    assert tree.sizeHint().width() == natural
