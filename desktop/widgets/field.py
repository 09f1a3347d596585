"""One field of a form: label, editor, unit, help, and one line for what is wrong with it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.shell.language import show, translate_words
from desktop.shell.theme import space
from desktop.widgets.buttons import repolish
from desktop.widgets.typed import LeftLine, TabText
from models.workspace.words import Words


class Field(QWidget):
    """A labelled editor for the value at ``key`` (dotted path in the draft); subclasses hold the editor.

    ``compact`` fields stand in a table of rows: their label is the head of the column.
    """

    edited = Signal()

    def __init__(
        self,
        key: str,
        label: str,
        *,
        help: str = "",  # noqa: A002 - the word everybody expects
        required: bool = False,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.label = label
        self.required = required
        self._compact = compact
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space(0.75))
        self._label = QLabel(f"{label} *" if required else label, self)
        self._label.setProperty("role", "label")
        self._label.setVisible(not compact)
        if required:
            self._label.setToolTip(self.tr("This field is needed."))
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(space(1.5))
        self._help = QLabel(help, self)
        self._help.setProperty("role", "help")
        self._help.setWordWrap(True)
        self._help.setVisible(bool(help) and not compact)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.hide()
        self._layout.addWidget(self._label)
        self._layout.addLayout(self._row)
        self._layout.addWidget(self._help)
        self._layout.addWidget(self._note)
        self._layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._note_kind = ""

    # what a form uses

    @property
    def editor(self) -> QWidget:
        """The widget that takes the focus."""
        raise NotImplementedError

    def keys(self) -> tuple[str, ...]:
        """Name the values this field holds."""
        return (self.key,)

    def value(self) -> object:
        """Give the value as plain Python; text that cannot be read is given as it was typed."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value without saying that it was edited."""
        raise NotImplementedError

    def read(self) -> dict[str, object]:
        """Give all values of this field by key."""
        return {self.key: self.value()}

    def write(self, values: Mapping[str, Any]) -> None:
        """Show all values of this field; a missing one is empty."""
        self.set_value(values.get(self.key))

    def own_fault(self) -> str:
        """Say what is wrong with the text as a date, number or code; empty when it can be read."""
        return ""

    def show_fault(self, words: Words | str, path: str = "") -> None:
        """Put a sentence under the field; ``path`` is what follows the key for a field of many values."""
        self._show_note(translate_words(words), "error")
        mark(self.fault_editor(path), "fault", on=True)

    def show_warning(self, words: Words | str) -> None:
        """Put a sentence under the field that does not block."""
        if self._note_kind != "error":
            self._show_note(translate_words(words), "warn")

    def fault_editor(self, path: str) -> QWidget:
        """Give the editor that a fault's path points at."""
        del path
        return self.editor

    def clear_note(self, *, faults_only: bool = False) -> None:
        """Take the sentence away."""
        if faults_only and self._note_kind != "error":
            return
        self._note.hide()
        self._note.clear()
        self._note_kind = ""
        self.editor.setAccessibleDescription(self._help.text())
        self._mark("fault", on=False)

    @property
    def note(self) -> str:
        """The sentence under the field."""
        return self._note.text()

    def set_changed(self, changed: bool) -> None:
        """Mark the field as differing from the record it was begun from."""
        self._mark("changed", on=changed)
        text = f"{self.label} *" if self.required else self.label
        mark = self.tr("changed")
        self._label.setText(f"{text}  ·  {mark}" if changed else text)

    def set_read_only(self, read_only: bool) -> None:
        """Let the value be read and copied only."""
        self.editor.setEnabled(not read_only)

    def being_typed(self) -> bool:
        """Tell whether the cursor is in the field."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def focus(self) -> None:
        """Put the cursor into the field."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # what subclasses use

    def _put(self, editor: QWidget, *, unit: str = "", stretch: int = 1) -> None:
        """Place the main editor, name it and make the label its buddy."""
        self._row.addWidget(editor, stretch)
        self._label.setBuddy(editor)
        self._name(editor)
        if isinstance(editor, LeftLine | TabText):
            editor.too_long.connect(self._on_too_long)
        if unit:
            mark = QLabel(unit, self)
            mark.setProperty("role", "muted")
            self._row.addWidget(mark)

    def _name(self, editor: QWidget, name: str = "") -> None:
        needed = self.tr("needed")
        editor.setAccessibleName(name or (f"{self.label} ({needed})" if self.required else self.label))
        editor.setAccessibleDescription(self._help.text())
        editor.setObjectName(f"field.{self.key}")

    def _edited(self) -> None:
        """Tell the form, and take away a sentence about what was there before."""
        self.clear_note(faults_only=True)
        self.edited.emit()

    def _on_too_long(self, limit: int) -> None:
        """Say that what was pasted was not taken; the same act's edit would take a fault away."""
        text = self.tr("At most {limit} characters fit here; what was pasted is longer and was not taken.")
        self.show_fault(text.format(limit=show(limit)))

    def _show_note(self, text: str, kind: str) -> None:
        self._note_kind = kind
        self._note.setProperty("role", kind)
        repolish(self._note)
        self._note.setText(text)
        self._note.show()
        self.editor.setAccessibleDescription(text)

    def _mark(self, name: str, *, on: bool) -> None:
        mark(self.editor, name, on=on)


def mark(widget: QWidget, name: str, *, on: bool) -> None:
    """Set a property that the style sheet looks at."""
    if bool(widget.property(name)) != on:
        widget.setProperty(name, on)
        repolish(widget)
