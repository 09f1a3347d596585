"""The form kit: load, collect, faults beside fields, warnings, repeat orders."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QMimeData, Qt, QUrl

from desktop.shell.language import show_date, show_number
from desktop.widgets.dropping import dropped_files
from desktop.widgets.fields_choice import CheckField, ChoiceField, CodeField
from desktop.widgets.fields_date import DateField, parse_date
from desktop.widgets.fields_files import AttachmentsZone
from desktop.widgets.fields_number import DecimalField, PercentField, YearField, parse_decimal
from desktop.widgets.fields_rows import RowsField
from desktop.widgets.fields_text import BilingualField, NotesField, TextField
from desktop.widgets.form import Form
from models.workspace.errors import FieldErrors, UserError
from models.workspace.words import Choice, say
from tests.widgets.a11y import nameless


class Kind(Choice):
    COMMERCIAL = "commercial"
    MILITARY = "military"


CODES = [("DE", "Germany"), ("CN", "China")]
RECORD = {
    "name": "Example Magnetics GmbH (fictional)",
    "name_zh": "示例磁材（虚构）",
    "kind": Kind.MILITARY,
    "address": {"country": "CN"},
    "since": date(2026, 3, 3),
    "quantity": Decimal("1250.5"),
    "note": "magnets for a lift motor",
    "own": True,
    "owners": [{"id": 7, "name": "Example Holding", "share": Decimal(60)}, {"id": 8, "name": "Unknown", "share": None}],
}


def owner_row():
    return [TextField("name", "Name", compact=True, required=True), PercentField("share", "Share", compact=True)]


def build() -> Form:
    form = Form()
    form.add_section("Customer", "Who buys.")
    form.add(BilingualField("name", "Legal name", key_zh="name_zh", required=True))
    form.add_row(ChoiceField("kind", "Kind", Kind), CodeField("address.country", "Country", CODES), stretches=(1, 2))
    form.add_row(DateField("since", "Since", today=date(2026, 6, 1)), DecimalField("quantity", "Quantity", unit="kg"))
    form.add(NotesField("note", "End use", limit=40))
    form.add(CheckField("own", "Uses it itself"))
    form.add(RowsField("owners", "Owners", owner_row, stretches=(2, 1)))
    form.add(DecimalField("count", "Count", whole=True))
    return form


@pytest.fixture
def form(qtbot, look):
    form = build()
    qtbot.addWidget(form)
    form.load(RECORD)
    form.show()
    return form


def test_what_is_loaded_is_what_is_collected(form):
    assert form.values() == RECORD | {"kind": Kind.MILITARY, "count": None}


def test_loading_says_nothing(qtbot, look):
    form = build()
    qtbot.addWidget(form)
    heard: list[int] = []
    form.edited.connect(lambda: heard.append(1))
    form.load(RECORD)
    assert heard == []


def test_typing_is_told_at_once_and_saved_after_a_pause(qtbot, form):
    line = form.field("quantity").editor
    with qtbot.waitSignals([form.edited, form.changed]):
        qtbot.keyClicks(line, "1")


def test_flush_saves_now_and_only_once(qtbot, form):
    saved: list[int] = []
    form.changed.connect(lambda: saved.append(1))
    qtbot.keyClicks(form.field("quantity").editor, "1")
    form.flush()
    form.flush()
    assert saved == [1]


def test_faults_stand_under_their_fields_and_the_first_is_focused(form):
    faults = {
        "owners.0.share": say("The shares are {sum} %.", sum=160),
        "name_zh": say("Write the Chinese name."),
        "somewhere.else": say("Something else is wrong."),
    }
    form.show_faults(FieldErrors(faults))
    assert form.field("name").note == "Write the Chinese name."
    assert form.field("owners").rows[0][1].note == "The shares are 160 %."
    assert form._general.text() == "Something else is wrong."
    assert form.focusWidget() is form.field("name")._sides[1]


def test_one_error_with_a_field_is_shown_too(form):
    form.show_faults(UserError("late", "This day is over.", field="since"))
    assert form.field("since").note == "This day is over."


def test_a_fault_goes_when_its_field_is_edited(qtbot, form):
    form.show_faults({"since": say("Wrong.")})
    qtbot.keyClicks(form.field("since").editor, "1")
    assert form.field("since").note == ""


def test_a_warning_does_not_block_and_stays_beside_faults(form):
    form.warn("note", say("This is vague."))
    assert form.check()
    assert form.field("note").note == "This is vague."
    form.warn("note", None)
    assert form.field("note").note == ""


@pytest.mark.parametrize(
    ("key", "text", "sentence"),
    [
        ("since", "31.2.2026", "This is not a date"),
        ("since", "3.3.26", "This is not a date"),
        ("quantity", "many", "Write a number"),
        ("count", "1.5", "Write a whole number"),
        ("address.country", "Atlantis", "Atlantis is not in the list"),
    ],
)
def test_unreadable_text_is_named(form, key, text, sentence):
    field = form.field(key)
    field.editor.setText(text)
    assert not form.check()
    assert field.note.startswith(sentence)
    assert form.focusWidget() is field.editor


def test_too_long_a_note_is_named_and_kept(form):
    form.field("note").text.setPlainText("x" * 50)
    assert not form.check()
    assert form.field("note").note == "This is 10 characters too long."
    assert form.values()["note"] == "x" * 50


def test_a_row_is_added_filled_and_removed(qtbot, form):
    owners = form.field("owners")
    owners.add_row()
    assert not form.check()
    assert owners.rows[2][1].note == "Give a percentage, or tick unknown."
    owners.rows[2][0].line.setText("New owner")
    owners.rows[2][1].unknown.click()
    assert form.check()
    assert form.values()["owners"][2] == {"name": "New owner", "share": None}
    owners._rows[0][1].click()
    assert [row["name"] for row in form.values()["owners"]] == ["Unknown", "New owner"]
    assert form.values()["owners"][0]["id"] == 8


def test_changed_fields_are_marked_in_words(form):
    form.mark_changed(["quantity"])
    assert form.field("quantity")._label.text() == "Quantity  ·  changed"
    assert form.field("since")._label.text() == "Since"
    form.load(RECORD)
    assert form.field("quantity")._label.text() == "Quantity"


def test_a_signed_form_is_read_only(qtbot, form):
    form.set_read_only(True)
    before = form.values()
    qtbot.keyClicks(form.field("quantity").editor, "9")
    assert form.values() == before
    form.set_read_only(False)
    qtbot.keyClicks(form.field("quantity").editor, "9")
    assert form.values() != before


def test_copying_to_chinese_is_one_key(qtbot, form):
    names = form.field("name")
    names.write({"name": "Example", "name_zh": ""})
    names._sides[0].setFocus()
    names.copy_across()
    assert names.read() == {"name": "Example", "name_zh": "Example"}


def test_a_code_completes_by_its_meaning(form):
    country = form.field("address.country")
    country.line.setText("germany")
    country._tidy()
    assert (country.value(), country.meaning) == ("DE", "Germany")
    country._on_completed("CN  China")
    assert form.values()["address"] == {"country": "CN"}


def test_the_calendar_writes_a_day(form):
    since = form.field("since")
    since.open_calendar()
    since._calendar.clicked.emit(QDate(2026, 9, 3))
    assert since.value() == date(2026, 9, 3)


def test_missing_panel_can_jump_to_a_row(form):
    assert form.focus_field("owners.1.name")
    assert form.focusWidget() is form.field("owners").rows[1][0].editor
    assert not form.focus_field("nowhere")


def test_every_field_has_a_name(form):
    assert nameless(form) == []


def test_attachments_take_files_only(qtbot, look, tmp_path):
    zone = AttachmentsZone()
    qtbot.addWidget(zone)
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/x")])
    assert dropped_files(data) == [Path(path)]
    zone.set_items([(3, "scan.pdf", "4 bytes")])
    zone.set_items([(4, "other & more.pdf", "")])
    assert nameless(zone) == []
    with qtbot.waitSignal(zone.files_given):
        zone._on_chosen([str(path)])


@given(st.dates(date(1000, 1, 1), date(9999, 12, 31)))
def test_dates_are_read_as_they_are_written(day):
    assert parse_date(show_date(day)) == day
    assert parse_date(day.isoformat()) == day
    assert parse_date(f"{day.day}.{day.month}.{day.year:04}") == day


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**15), max_value=10**15))
def test_numbers_are_read_as_they_are_written(number):
    assert parse_decimal(show_number(number)) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("12,5", "12.5"),
        ("1 234", "1234"),
        ("1,234", "1234"),
        ("-.5", "-0.5"),
        ("１２", "12"),
    ],
)
def test_numbers_of_both_kinds(text, number):
    assert parse_decimal(text) == Decimal(number)


@pytest.mark.parametrize("text", ["", "1e5", "NaN", "12kg", "--1", "1.2.3"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(ValueError):
        parse_decimal(text)


def test_a_year_is_never_grouped(qtbot, look):
    year = YearField("since", "Since the year")
    qtbot.addWidget(year)
    year.set_value(2011)
    assert (year.line.text(), year.value()) == ("2011", 2011)
    qtbot.keyClicks(year.line, "x")
    assert year.own_fault() == "Write a year, such as 2025."
    year.line.setText("2,025")
    year.line.left.emit()
    assert (year.line.text(), year.value()) == ("2025", 2025)


def test_soon_needs_a_today():
    assert parse_date("+30", date(2026, 3, 1)) == date(2026, 3, 31)
    with pytest.raises(ValueError):
        parse_date("+30")


def test_tab_goes_through_the_fields_in_order(qtbot, form):
    form.field("name").focus()
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert form.focusWidget() is form.field("name")._sides[1] or form.focusWidget() is not form.field("name")._sides[0]


def test_an_empty_day_shows_how_to_write_one_and_never_a_day(qtbot):
    field = DateField("since", "Since")
    qtbot.addWidget(field)
    assert field.line.placeholderText() == "YYYY-MM-DD"
    field.set_read_only(True)
    assert field.line.placeholderText() == "", "an empty day of a frozen record reads as empty"
    field.set_read_only(False)
    assert field.line.placeholderText() == "YYYY-MM-DD"
