"""Where the program's own files lie on this machine; no Qt, so that the command line starts fast."""

import json
import os
from pathlib import Path

import platformdirs

APP_NAME = "euc-desk"


def settings_file() -> Path:
    """Tell where the settings live: in ``EUC_DESK_CONFIG`` or the platform's folder for configuration."""
    chosen = os.environ.get("EUC_DESK_CONFIG")
    folder = Path(chosen) if chosen else platformdirs.user_config_path(APP_NAME, appauthor=False)
    return folder / "settings.json"


def last_workspace() -> str | None:
    """Return the workspace that the window opened last, or None."""
    try:
        recent = json.loads(settings_file().read_text(encoding="utf-8")).get("recent", [])
    except (OSError, ValueError, AttributeError):
        return None
    return str(recent[0]) if recent else None


def example_folder() -> Path:
    """Return where the example workspace is made when nobody says otherwise."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False) / "example"
