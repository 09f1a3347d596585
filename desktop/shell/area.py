"""What an area of the window is: a line of the rail and the page behind it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.shell.context import DeskContext
from desktop.shell.late import LateModule
from desktop.shell.page import Page


@dataclass(frozen=True)
class Area:
    """One line of the rail: its page is made by ``factory`` when it is first shown."""

    key: str
    title: str
    icon: str
    factory: Callable[[DeskContext], Page]
    permission: Any = None
    """Shown to those who have it; None is everybody."""
    foot: bool = False
    """Reached by a button at the foot (settings) and not listed above."""
    module: LateModule | None = None
    """What has to be imported before ``factory`` is called."""
