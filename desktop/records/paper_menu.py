"""The menu of a row: open it, copy it, and print the papers that its record offers, without opening the record."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu
from sqlmodel import Session

from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.language import translate_words
from desktop.shell.late import LateModule
from desktop.widgets.ask import confirm
from desktop.widgets.list_panel import ListPanel

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from desktop.records.paper_view import Paper, Shown


class PaperMenu(QObject):
    """Lives as long as its list; ``papers`` is the module whose ``papers_in_list(context, session, id)`` names them."""

    def __init__(self, context: DeskContext, panel: ListPanel, papers: LateModule) -> None:
        super().__init__(panel)
        self._context, self._panel, self._papers = context, panel, papers
        self.menu: QMenu | None = None
        """The menu that was asked for last."""
        self.dialog: QPrintDialog | None = None
        self._printer: QPrinter | None = None
        panel.table.menu_asked.connect(self._on_asked)

    def _on_asked(self, row: int, place: QPoint) -> None:
        record_id = self._panel.model.id_at(row)
        if record_id is None:
            return
        menu = QMenu(self._panel)
        menu.aboutToHide.connect(self._on_hidden)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Open")).triggered.connect(partial(self._on_open, record_id))
        menu.addAction(self.tr("Copy the row")).triggered.connect(self._on_copy)
        menu.addSeparator()
        waiting = menu.addAction(self.tr("Looking for papers …"))
        waiting.setEnabled(False)
        self.menu = menu
        menu.popup(place)
        self._papers.then(self._context.jobs, menu, partial(self._look, menu, record_id))

    def _look(self, menu: QMenu, record_id: int, papers: object) -> None:
        context = self._context

        def query(session: Session) -> "Sequence[Paper]":
            found: Sequence[Paper] = papers.papers_in_list(context, session, record_id)  # type: ignore[attr-defined]
            return found

        ask(context, query, then=partial(self._fill, menu), owner=menu)

    def _fill(self, menu: QMenu, papers: "Sequence[Paper]") -> None:
        menu.removeAction(menu.actions()[-1])
        for paper in papers:
            title = self.tr("Print: {paper} …").format(paper=paper.title)
            action = menu.addAction(title.replace("&", "&&"))
            action.setToolTip(paper.note)
            action.triggered.connect(partial(self._on_print, paper))
        if not papers:
            menu.addAction(self.tr("There is no paper to print.")).setEnabled(False)
        menu.setToolTipsVisible(True)

    def _on_hidden(self) -> None:
        self.menu = None

    def _on_open(self, record_id: int, _checked: bool = False) -> None:
        self._panel.opened.emit(record_id)

    def _on_copy(self, _checked: bool = False) -> None:
        self._panel.copy_rows()

    # printing

    def _on_print(self, paper: "Paper", _checked: bool = False) -> None:
        ask(self._context, paper.read, then=self._warn, owner=self)

    def _warn(self, shown: "Shown") -> None:
        """Say first what the paper cannot print, as the record's page does above it."""
        if not shown.findings:
            self._choose_printer(shown)
            return
        text = "\n".join(translate_words(each) for each in shown.findings)
        title = self.tr("Print {name} all the same?").format(name=shown.name)
        confirm(self._panel, title, text, self.tr("Print it"), partial(self._choose_printer, shown))

    def _choose_printer(self, shown: "Shown") -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter
        from PySide6.QtWidgets import QDialog

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)  # the dialog does not keep it alive
        self.dialog = QPrintDialog(self._printer, self._panel)
        self.dialog.setWindowTitle(self.tr("Print {name}").format(name=shown.name))
        self.dialog.accepted.connect(partial(self._on_printer, shown))
        self.dialog.finished.connect(self.dialog.deleteLater)
        QDialog.open(self.dialog)

    def _on_printer(self, shown: "Shown", *_chosen: object) -> None:
        from desktop.widgets.print_out import Outcome, print_file

        if self._printer is None:
            return
        told, tone = {
            Outcome.PRINTED: (self.tr("{name} was printed."), "ok"),
            Outcome.UNREADABLE: (self.tr("{name} is damaged or asks for a password, so it was not printed."), "stop"),
            Outcome.NO_PRINTER: (self.tr("{name} was not printed: the printer takes nothing."), "stop"),
        }[print_file(shown.content, shown.media_type, self._printer)]
        self._printer = None
        self._context.message(told.format(name=shown.name), tone)
