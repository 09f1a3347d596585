"""Several forms that show one record, on several tabs: loaded, collected and faulted as one."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.field import Field
from desktop.widgets.form import Form
from models.workspace.errors import FieldErrors
from models.workspace.words import Words


class Forms(QObject):
    """The forms of one record; ``owner`` is the widget that they live and die with."""

    changed = Signal()
    edited = Signal()
    revealed = Signal(object)
    """A form has to come to the front, because something in it is pointed at."""

    def __init__(self, forms: Sequence[Form], owner: QWidget) -> None:
        super().__init__(owner)
        self.owner = owner
        self._forms = tuple(forms)
        for form in self._forms:
            form.changed.connect(self.changed)
            form.edited.connect(self.edited)

    @property
    def fields(self) -> list[Field]:
        """All fields of all forms."""
        return [field for form in self._forms for field in form.fields]

    def load(self, values: Mapping[str, Any]) -> None:
        """Show a record in every form."""
        for form in self._forms:
            form.load(values)

    def values(self) -> dict[str, Any]:
        """Collect the values of every form."""
        found: dict[str, Any] = {}
        for form in self._forms:
            found |= form.values()
        return found

    def flush(self) -> None:
        """Announce pending changes now."""
        for form in self._forms:
            form.flush()

    def clear_faults(self) -> None:
        """Take every sentence about a fault away."""
        for form in self._forms:
            form.clear_faults()

    def show_faults(self, errors: FieldErrors, *, quiet: bool = False) -> None:
        """Put each sentence under its field; unless ``quiet`` the first form with one comes to the front."""
        parts: dict[int, dict[str, Words]] = {}
        for path, words in errors.faults.items():
            parts.setdefault(self._place(path), {})[path] = words
        for place, form in enumerate(self._forms):
            if place not in parts:
                form.clear_faults()
                continue
            loud = not quiet and place == min(parts)
            if loud:
                self.revealed.emit(form)
            form.show_faults(parts[place], quiet=not loud)

    def focus_field(self, path: str) -> bool:
        """Bring the form of a path to the front and put the cursor into the field; False when it is nowhere."""
        for form in self._forms:
            if holds(form, path):
                self.revealed.emit(form)
                return form.focus_field(path)
        return False

    def set_read_only(self, read_only: bool) -> None:
        """Let everything be read only."""
        for form in self._forms:
            form.set_read_only(read_only)

    def _place(self, path: str) -> int:
        return next((place for place, form in enumerate(self._forms) if holds(form, path)), 0)


def holds(form: Form, path: str) -> bool:
    """Tell whether a form has the field that a path begins with."""
    first = path.split(".")[0]
    return any(first in (key, key.split(".")[0]) for field in form.fields for key in field.keys())  # noqa: SIM118
