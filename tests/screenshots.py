"""Pictures of every page: ``python -m tests.screenshots OUT [--size 1366x768] [--only NAME]``.

A scene is a function that builds a widget for ``SceneContext``; register it with ``@scene("name")`` in a module
listed in ``MODULES``, and it is taken in light and dark, English and Chinese.
"""

import argparse
import importlib
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import make_application
from desktop.areas import load_pages, load_parts
from desktop.shell.fonts import add_chinese
from desktop.shell.jobs import Jobs
from desktop.shell.language import TONGUES, Language
from desktop.shell.theme import Theme

MODULES = [
    "tests.widgets.gallery",
    "tests.customers_page.scenes",
    "tests.customers_page.dossier_scenes",
    "tests.customers_page.duty_scenes",
    "tests.products_page.scenes",
    "tests.screening_page.scenes",
    "tests.rulebook_page.scenes",
    "tests.settings_page.scenes",
    "tests.reports_page.scenes",
    "tests.declarations_page.scenes",
    "tests.applications_page.scenes",
    "tests.journeys.scenes",
]
"""Modules whose import registers scenes; page builders add theirs."""


@dataclass(frozen=True)
class SceneContext:
    """What a scene may use."""

    app: QApplication
    jobs: Jobs
    theme: Theme
    language: Language
    size: tuple[int, int]

    def settle(self) -> None:
        """Wait until all work is done and painted."""
        for _ in range(8):
            self.jobs.wait_idle()
            self.app.processEvents()


Scene = Callable[[SceneContext], QWidget]
SCENES: dict[str, Scene] = {}


def scene(name: str) -> Callable[[Scene], Scene]:
    """Register a scene under a name."""

    def keep(build: Scene) -> Scene:
        SCENES[name] = build
        return build

    return keep


def take(context: SceneContext, name: str, out: Path) -> Path:
    """Build one scene, settle it and save its picture."""
    widget = SCENES[name](context)
    widget.resize(*context.size)
    widget.show()
    context.settle()
    path = out / f"{name}-{context.theme.mode}-{context.language.tongue}.png"
    widget.grab().save(str(path))
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return path


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--only", default="", help="part of a scene's name")
    options = parser.parse_args(arguments)
    width, height = (int(part) for part in options.size.split("x"))
    options.out.mkdir(parents=True, exist_ok=True)
    this = importlib.import_module("tests.screenshots")  # one registry, also when run with -m
    for module in MODULES:
        importlib.import_module(module)
    load_pages()
    load_parts()
    app = make_application(["screenshots"])
    add_chinese(app)
    theme, language, jobs = Theme(app, "light"), Language(app), Jobs()
    context = this.SceneContext(app, jobs, theme, language, (width, height))
    for tongue in TONGUES:
        language.set_tongue(tongue)
        for mode in ("light", "dark"):
            theme.set_mode(mode)
            for name in sorted(this.SCENES):
                if options.only in name:
                    print(this.take(context, name, options.out))
    jobs.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
