"""What every page is given: the workspace, who works in it, and the services of the window."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.shell.jobs import Jobs
from desktop.shell.language import Language
from desktop.shell.settings import SettingsFile
from desktop.shell.theme import Theme
from models.workspace.changes import Changes


@dataclass
class DeskContext:
    """One per open workspace; passed to pages, never looked up from a global place."""

    workspace: Any
    session: Any
    jobs: Jobs
    settings: SettingsFile
    language: Language
    theme: Theme
    announce: Callable[[Changes], None]
    """Tell every open page what a command changed."""
    go: Callable[[str, int | None], None]
    """Show an area by key and, when given, one record of it."""
    message: Callable[..., None]
    """Show a line above the page: ``message(words_or_str, tone="info", details="")``."""
    report: Callable[[BaseException], None]
    """Show an error of a job or a command as a sentence with a way on; bugs go to the crash path."""
    begin: Callable[[str, str], None]
    """Show an area and begin something there: ``begin("customers", "new")``; see ``Page.begin``."""
    may: Callable[[Any], bool]
    """Tell whether the person who is logged in has a permission (to hide a button; the command checks again)."""
