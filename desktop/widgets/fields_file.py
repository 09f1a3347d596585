"""One file that goes with a form: dropped or chosen, read only when the form is saved."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.widgets.field import Field
from desktop.widgets.fields_files import AttachmentsZone


class FileField(Field):
    """The value is the ``Path`` of the file, or None."""

    def __init__(self, key: str, label: str, *, hint: str = "", **kwargs: Any) -> None:
        super().__init__(key, label, **kwargs)
        self._path: Path | None = None
        self.zone = AttachmentsZone(self, hint=hint)
        self.zone.files_given.connect(self._on_given)
        self.zone.remove_asked.connect(self._on_removed)
        self._put(self.zone)

    @property
    def editor(self) -> QWidget:
        return self.zone

    def value(self) -> object:
        return self._path

    def set_value(self, value: Any) -> None:
        self._path = Path(value) if value else None
        self.zone.set_items([] if self._path is None else [(0, self._path.name, "")])

    def give(self, path: Path) -> None:
        """Take a file, as dropping one does."""
        self.set_value(path)
        self._edited()

    def _on_given(self, paths: list[Path]) -> None:
        self.give(paths[0])

    def _on_removed(self, _key: object) -> None:
        self.set_value(None)
        self._edited()
