"""Modules that are imported when they are first needed: on a worker, so that the window never waits for them."""

from collections.abc import Callable
from importlib import import_module
from types import ModuleType

from PySide6.QtCore import QObject

from desktop.shell.jobs import Jobs

_loaded: set[str] = set()
"""Modules imported to their end; one that is under way on another thread is in ``sys.modules`` already."""


class LateModule:
    """A module by name."""

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def loaded(self) -> bool:
        """Whether ``load`` costs nothing now."""
        return self.name in _loaded

    def load(self) -> ModuleType:
        """Import the module, or return it when it is there already."""
        module = import_module(self.name)
        _loaded.add(self.name)
        return module

    def then(self, jobs: Jobs, owner: QObject, act: Callable[[ModuleType], object]) -> None:
        """Call ``act`` with the module: at once when it is loaded, else from the event loop, unless ``owner`` is gone."""
        if self.loaded:
            act(self.load())
        else:
            jobs.run(lambda _job: self.load(), then=act, owner=owner, database=False, quiet=True)
