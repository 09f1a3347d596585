"""Beginning something in another area: the window shows it, its page is imported if need be, and begins."""

from typing import TYPE_CHECKING

from desktop.shell.late import LateModule

if TYPE_CHECKING:
    from desktop.shell.window import MainWindow


def begin_in(window: "MainWindow", area: str, what: str) -> None:
    """Show an area and begin something there, such as ``new`` (a record) or ``import`` (a sheet)."""
    window.go(area)
    page = window.page(area)
    if page is not None:
        page.begin(what)
    else:
        LateModule(f"desktop.{area}.page").then(window.jobs, window, lambda _module: _arrived(window, area, what))


def _arrived(window: "MainWindow", area: str, what: str) -> None:
    if window.page(area) is None:
        window.go(area)
    page = window.page(area)
    if page is not None and window.current_page is page:
        page.begin(what)
