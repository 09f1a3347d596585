"""The form kit: fields in rows and sections, loaded from a record and collected for a draft."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.shell.language import translate_words
from desktop.shell.theme import chars, space
from desktop.widgets.field import Field
from desktop.widgets.form_values import MISSING, as_mapping, find, put
from models.workspace.errors import DeskError, FieldErrors
from models.workspace.words import Words

FieldT = TypeVar("FieldT", bound=Field)
AUTOSAVE_MILLISECONDS = 500


class Form(QScrollArea):
    """Holds fields by key; says when a draft should be saved; shows what is wrong beside what is wrong."""

    edited = Signal()
    """At every keystroke."""
    changed = Signal()
    """Half a second after the last one: the moment to save the draft."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 112) -> None:
        """Build an empty form at most ``width`` characters wide."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._fields: dict[str, Field] = {}
        self._order: list[Field] = []
        inner = QWidget(self)
        outer = QHBoxLayout(inner)
        outer.setContentsMargins(space(4), space(3), space(4), space(6))
        self._column = QWidget(inner)
        self._column.setMaximumWidth(chars(width))
        self._rows = QVBoxLayout(self._column)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(space(2.5))
        self._general = QLabel(self._column)
        self._general.setProperty("role", "error")
        self._general.setWordWrap(True)
        self._general.hide()
        self._rows.addWidget(self._general)
        self._rows.addStretch(1)
        outer.addWidget(self._column, 1)
        outer.addStretch(0)
        self.setWidget(inner)
        self._autosave = QTimer(self)
        self._autosave.setSingleShot(True)
        self._autosave.setInterval(AUTOSAVE_MILLISECONDS)
        self._autosave.timeout.connect(self.changed)
        self._read_only = False

    # building

    def add(self, field: FieldT) -> FieldT:
        """Put a field on a line of its own and give it back."""
        self.add_row(field)
        return field

    def add_row(self, *fields: Field, stretches: Sequence[int] = ()) -> None:
        """Put fields side by side; ``stretches`` says how wide in proportion."""
        row = QHBoxLayout()
        row.setSpacing(space(4))
        for place, field in enumerate(fields):
            row.addWidget(field, stretches[place] if stretches else 1)
            self._take(field)
        self._rows.insertLayout(self._rows.count() - 1, row)

    def add_section(self, title: str, text: str = "") -> None:
        """Begin a section with a heading and, when given, one sentence."""
        head = QLabel(title, self._column)
        head.setProperty("role", "title")
        head.setContentsMargins(0, space(2), 0, 0)
        self.add_widget(head)
        if text:
            words = QLabel(text, self._column)
            words.setProperty("role", "help")
            words.setWordWrap(True)
            self.add_widget(words)

    def add_widget(self, widget: QWidget) -> None:
        """Put anything else between the fields."""
        self._rows.insertWidget(self._rows.count() - 1, widget)

    def field(self, key: str) -> Field:
        """Give the field that holds a key. Raises KeyError."""
        return self._fields[key]

    @property
    def fields(self) -> list[Field]:
        """All fields in the order they were added."""
        return list(self._order)

    # values

    def load(self, record: Any) -> None:
        """Show a record (mapping, frozen view or draft); takes faults, warnings and marks away."""
        self._autosave.stop()
        values = as_mapping(record)
        self.clear_faults()
        for field in self._order:
            found = {key: find(values, key) for key in field.keys()}  # noqa: SIM118
            field.write({key: value for key, value in found.items() if value is not MISSING})
            field.clear_note()
            field.set_changed(False)

    def values(self) -> dict[str, Any]:
        """Collect the values as a nested mapping for the draft; unreadable text stays text."""
        result: dict[str, Any] = {}
        for field in self._order:
            for key, value in field.read().items():
                put(result, key, value)
        return result

    def flush(self) -> None:
        """Announce a pending change now: before leaving, printing or acting."""
        if self._autosave.isActive():
            self._autosave.stop()
            self.changed.emit()

    # faults

    def check(self) -> bool:
        """Show what cannot be read as a date, number or code; False focuses the first such field."""
        self.clear_faults()
        wrong = [(field, fault) for field in self._order if (fault := field.own_fault())]
        for field, fault in wrong:
            field.show_fault(fault)
        if wrong:
            self._reveal(wrong[0][0].editor)
        return not wrong

    def show_faults(self, faults: DeskError | Mapping[str, Words], *, quiet: bool = False) -> None:
        """Put each sentence under its field and focus the first; what has no field here stands on top.

        ``quiet`` leaves the cursor where it is, and the field that is being typed in alone.
        """
        self._clear_faults(quiet=quiet)
        found = faults.faults if isinstance(faults, FieldErrors) else faults
        if isinstance(found, DeskError):
            found = {found.field or "": found.words}
        placed: list[tuple[int, QWidget]] = []
        homeless: list[str] = []
        for path, words in found.items():
            field, rest = self._home(path)
            if field is None:
                homeless.append(translate_words(words))
                continue
            if quiet and field.being_typed():
                continue
            field.show_fault(words, rest)
            if quiet:
                continue
            target = field.fault_editor(rest)
            placed.append((self._order.index(field), target))
        self._general.setText("\n".join(homeless))
        self._general.setVisible(bool(homeless))
        if placed:
            self._reveal(min(placed, key=lambda entry: entry[0])[1])
        elif homeless and not quiet:
            self.ensureVisible(0, 0)

    def clear_faults(self) -> None:
        """Take every sentence about a fault away; warnings stay."""
        self._clear_faults(quiet=False)

    def _clear_faults(self, *, quiet: bool) -> None:
        self._general.hide()
        self._general.clear()
        for field in self._order:
            if not (quiet and field.being_typed()):
                field.clear_note(faults_only=True)

    def warn(self, key: str, words: Words | str | None) -> None:
        """Put a sentence under a field that does not block; None takes it away."""
        field = self._fields[key]
        if words is None:
            field.clear_note()
        else:
            field.show_warning(words)

    def mark_changed(self, keys: Sequence[str]) -> None:
        """Mark the fields that differ from the record this one was begun from, and no other."""
        wanted = {self._home(key)[0] for key in keys}
        for field in self._order:
            field.set_changed(field in wanted)

    def set_read_only(self, read_only: bool) -> None:
        """Let the whole form be read only, as a signed version is."""
        self._read_only = read_only
        for field in self._order:
            field.set_read_only(read_only)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into the field of a path, as the missing panel does; False when it is not here."""
        field, rest = self._home(path)
        if field is None:
            return False
        self._reveal(field.fault_editor(rest))
        return True

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        if self._order:
            self._order[0].focus()

    def _take(self, field: Field) -> None:
        self._order.append(field)
        for key in field.keys():  # noqa: SIM118
            self._fields[key] = field
        field.edited.connect(self._on_edited)
        if self._read_only:
            field.set_read_only(True)

    def _on_edited(self) -> None:
        self._autosave.start()
        self.edited.emit()

    def _home(self, path: str) -> tuple[Field | None, str]:
        parts = path.split(".")
        for length in range(len(parts), 0, -1):
            key = ".".join(parts[:length])
            field = self._fields.get(key)
            if field is not None:
                rest = ".".join(parts[length:])
                return field, rest or (key if key != field.key else "")
        return None, path

    def _reveal(self, editor: QWidget) -> None:
        editor.setFocus()
        self.ensureWidgetVisible(editor, 0, space(12))
