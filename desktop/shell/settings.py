"""The person's own settings: a typed file outside the workspace, versioned, never fatal when damaged."""

import contextlib
import os
from pathlib import Path
from typing import Literal

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from PySide6.QtCore import QObject, Signal

SCHEMA = 1
APP_NAME = "euc-desk"


class SavedView(BaseModel):
    """A named search of one list."""

    name: str
    search: str = ""
    filters: dict[str, list[str]] = Field(default_factory=dict)
    sort: str = ""
    descending: bool = False


class ListLayout(BaseModel):
    """Which columns a list shows, how wide, and its saved views."""

    hidden: list[str] = Field(default_factory=list)
    widths: dict[str, int] = Field(default_factory=dict)
    views: list[SavedView] = Field(default_factory=list)


class DeskSettings(BaseModel):
    """Everything the window remembers for one person on one machine."""

    model_config = ConfigDict(extra="ignore", validate_assignment=True)

    version: int = SCHEMA
    language: Literal["system", "en", "zh_CN"] = "system"
    appearance: Literal["system", "light", "dark"] = "system"
    idle_lock_minutes: int = Field(default=15, ge=1, le=240)
    recent: list[str] = Field(default_factory=list)
    geometry: str = ""
    lists: dict[str, ListLayout] = Field(default_factory=dict)
    splitters: dict[str, list[int]] = Field(default_factory=dict)


class SettingsFile(QObject):
    """Holds the settings in memory and writes them whole, atomically, when they change."""

    changed = Signal()

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path or default_path()
        self.damaged = False
        self.data = self._read()

    def update(self, **values: object) -> None:
        """Change some settings and write the file."""
        for name, value in values.items():
            setattr(self.data, name, value)
        self.save()
        self.changed.emit()

    def save(self) -> None:
        """Write the file through a temporary one; a disk that refuses leaves the old file as it was."""
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            partial = self.path.with_suffix(".partial")
            partial.write_text(self.data.model_dump_json(indent=2), encoding="utf-8")
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
            data = DeskSettings.model_validate_json(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return DeskSettings()
        except (OSError, ValueError, ValidationError):
            self.damaged = True
            return DeskSettings()
        return data if data.version <= SCHEMA else DeskSettings()


def default_path() -> Path:
    """Tell where the settings live: ``EUC_DESK_CONFIG`` or the platform's folder for configuration."""
    chosen = os.environ.get("EUC_DESK_CONFIG")
    folder = Path(chosen) if chosen else platformdirs.user_config_path(APP_NAME, appauthor=False)
    return folder / "settings.json"
