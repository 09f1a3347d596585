"""The person's own settings: a typed file outside the workspace, versioned, never fatal when damaged.

msgspec and not pydantic: this file is read before the window shows, and pydantic alone takes as long as an empty window.
"""

import contextlib
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop.where import settings_file

SCHEMA = 1


class SavedView(msgspec.Struct):
    """A named search of one list."""

    name: str
    search: str = ""
    filters: dict[str, list[str]] = msgspec.field(default_factory=dict)
    sort: str = ""
    descending: bool = False


class ListLayout(msgspec.Struct):
    """Which columns a list shows, how wide, and its saved views."""

    hidden: list[str] = msgspec.field(default_factory=list)
    widths: dict[str, int] = msgspec.field(default_factory=dict)
    views: list[SavedView] = msgspec.field(default_factory=list)


class DeskSettings(msgspec.Struct):
    """Everything the window remembers for one person on one machine."""

    version: int = SCHEMA
    language: Literal["system", "en", "zh_CN"] = "system"
    appearance: Literal["system", "light", "dark"] = "system"
    idle_lock_minutes: Annotated[int, msgspec.Meta(ge=1, le=240)] = 15
    recent: list[str] = msgspec.field(default_factory=list)
    geometry: str = ""
    lists: dict[str, ListLayout] = msgspec.field(default_factory=dict)
    splitters: dict[str, list[int]] = msgspec.field(default_factory=dict)


class SettingsFile(QObject):
    """Holds the settings in memory and writes them whole, atomically, when they change."""

    changed = Signal()

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path or settings_file()
        self.damaged = False
        self.data = self._read()

    def update(self, **values: object) -> None:
        """Change some settings and write the file. Raises ``msgspec.ValidationError`` for a value no setting can have."""
        checked = msgspec.convert({**msgspec.structs.asdict(self.data), **values}, DeskSettings)
        for name in values:
            setattr(self.data, name, getattr(checked, name))
        self.save()
        self.changed.emit()

    def save(self) -> None:
        """Write the file through a temporary one; a disk that refuses leaves the old file as it was."""
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            partial = self.path.with_suffix(".partial")
            partial.write_bytes(msgspec.json.format(msgspec.json.encode(self.data), indent=2))
            partial.replace(self.path)

    def layout(self, name: str) -> ListLayout:
        """Give the remembered layout of a list; changes to it are kept by ``save``."""
        return self.data.lists.setdefault(name, ListLayout())

    def remember_workspace(self, place: str) -> None:
        """Put a workspace first among the recent ones, at most ten."""
        others = [entry for entry in self.data.recent if entry != place]
        self.update(recent=[place, *others][:10])

    def _read(self) -> DeskSettings:
        try:
            data = msgspec.json.decode(self.path.read_bytes(), type=DeskSettings)
        except FileNotFoundError:
            return DeskSettings()
        except (OSError, ValueError):
            self.damaged = True
            return DeskSettings()
        return data if data.version <= SCHEMA else DeskSettings()
