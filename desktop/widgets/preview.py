"""A PDF inside the window: pages, zoom, search, print, save. Imported only when a document is first shown."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.shell.language import show_number
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.flow import Flow
from desktop.widgets.print_out import print_pages
from desktop.widgets.saving import write_whole
from models.workspace.errors import DeskError

LARGEST_BYTES = 200_000_000


class PdfPreview(QWidget):
    """Shows one PDF from memory; the bytes that are saved and printed are the bytes that were given."""

    failed = Signal(object)
    """A ``WorldFault``: the file could not be written."""
    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = b""
        self._name = "document.pdf"
        self._buffer: QBuffer | None = None
        # The document belongs to this widget and not to the view: as a child of the view it crashes at exit.
        self._document = QPdfDocument(self)
        self._search = QPdfSearchModel(self)
        self._search.setDocument(self._document)
        self._view = QPdfView(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setSearchModel(self._search)
        self._view.setDocument(self._document)
        self._view.setAccessibleName(self.tr("Document"))
        self._found = -1
        self._dialog: QFileDialog | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._build_bar())
        self._refusal = QLabel(self)
        self._refusal.setProperty("role", "error")
        self._refusal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._refusal.setWordWrap(True)
        self._refusal.hide()
        rows.addWidget(self._refusal)
        rows.addWidget(self._view, 1)
        self._view.pageNavigator().currentPageChanged.connect(self._on_page)

    @property
    def page_count(self) -> int:
        return self._document.pageCount()

    @property
    def refusal(self) -> str:
        """Why the document is not shown; empty when it is."""
        return self._refusal.text()

    def show_bytes(self, data: bytes, name: str) -> None:
        """Show a PDF under a file name; what cannot be shown is said in a sentence and can still be saved."""
        self.clear()
        self._data, self._name = data, name
        if len(data) > LARGEST_BYTES:
            self._refuse(self.tr("This file is too large to show here. Save it and open it elsewhere."))
            return
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        error = self._document.error()
        if error == QPdfDocument.Error.IncorrectPassword:
            self._refuse(self.tr("This file asks for a password, so it cannot be shown here."))
        elif error != QPdfDocument.Error.None_ or self.page_count == 0:
            self._refuse(self.tr("This file is damaged or is not a PDF, so it cannot be shown here."))
        else:
            self._refusal.hide()
            self._refusal.clear()
            self._view.show()
        self._on_page(0)

    def clear(self) -> None:
        """Show nothing."""
        self._document.close()
        if self._buffer is not None:
            self._buffer.close()
            self._buffer.deleteLater()
            self._buffer = None
        self._data = b""
        self._search.setSearchString("")
        self._found = -1

    def detach(self) -> None:
        """Let go of the document before the window closes."""
        self._view.setDocument(None)  # type: ignore[arg-type]
        self.clear()

    def save_to(self, path: Path) -> None:
        """Write the bytes whole or not at all. Raises ``WorldFault``."""
        write_whole(path, self._data)

    def find_text(self, text: str) -> None:
        """Mark every place where a text stands and go to the next one."""
        if text != self._search.searchString():
            self._search.setSearchString(text)
            self._found = -1
        self._go_to_hit(1)

    def print_to(self, printer: QPrinter) -> None:
        """Print every page at 300 dots per inch, fitted to the paper."""
        print_pages(self._document, printer)

    def _build_bar(self) -> QWidget:
        bar = QFrame(self)
        bar.setProperty("role", "bar")
        row = Flow(bar)
        row.setContentsMargins(space(3), space(1), space(3), space(1))
        row.setSpacing(space(1))
        before = IconButton("up", self.tr("Page before"), bar)
        after = IconButton("down", self.tr("Next page"), bar)
        before.clicked.connect(self._on_before)
        after.clicked.connect(self._on_after)
        self._place = QLabel(bar)
        self._place.setProperty("role", "muted")
        smaller = IconButton("zoom_out", self.tr("Smaller"), bar)
        larger = IconButton("zoom_in", self.tr("Larger"), bar)
        fit = IconButton("fit", self.tr("Fit to width"), bar)
        smaller.clicked.connect(self._on_smaller)
        larger.clicked.connect(self._on_larger)
        fit.clicked.connect(self._on_fit)
        self._line = QLineEdit(bar)
        self._line.setPlaceholderText(self.tr("Find in the document"))
        self._line.setAccessibleName(self.tr("Find in the document"))
        self._line.setMaximumWidth(chars(28))
        self._line.setMaxLength(200)
        self._line.returnPressed.connect(self._on_find)
        printing = Button(self.tr("Print …"), bar, icon_name="print", role="quiet")
        saving = Button(self.tr("Save …"), bar, icon_name="save", role="quiet")
        printing.clicked.connect(self._on_print)
        saving.clicked.connect(self._on_save)
        left: tuple[QWidget, ...] = (before, after, self._place, smaller, larger, fit)
        right: tuple[QWidget, ...] = (self._line, printing, saving)
        for widget in left:
            row.addWidget(widget)
        row.add_spring()
        for widget in right:
            row.addWidget(widget)
        return bar

    def _refuse(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.show()
        self._view.hide()

    def _on_page(self, page: int) -> None:
        text = self.tr("page {page} of {count}")
        count = show_number(max(0, self.page_count))
        self._place.setText(text.format(page=show_number(page + 1), count=count) if self.page_count > 0 else "")

    def _turn(self, by: int) -> None:
        navigator = self._view.pageNavigator()
        page = max(0, min(self.page_count - 1, navigator.currentPage() + by))
        if self.page_count > 0:
            navigator.jump(page, navigator.currentLocation(), navigator.currentZoom())

    def _on_before(self) -> None:
        self._turn(-1)

    def _on_after(self) -> None:
        self._turn(1)

    def _zoom(self, factor: float) -> None:
        shown = self._view.zoomFactor() if self._view.zoomMode() == QPdfView.ZoomMode.Custom else 1.0
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(max(0.2, min(6.0, shown * factor)))

    def _on_smaller(self) -> None:
        self._zoom(1 / 1.25)

    def _on_larger(self) -> None:
        self._zoom(1.25)

    def _on_fit(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _on_find(self) -> None:
        self.find_text(self._line.text().strip())

    def _go_to_hit(self, by: int) -> None:
        count = self._search.rowCount(self._search.index(-1, -1))
        if count:
            self._found = (self._found + by) % count
            link = self._search.resultAtIndex(self._found)
            self._view.setCurrentSearchResultIndex(self._found)
            self._view.pageNavigator().jump(link.page(), link.location(), 0)

    def _on_print(self) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)  # the dialog does not keep it alive
        self._print_dialog = QPrintDialog(self._printer, self)
        self._print_dialog.accepted.connect(self._on_print_accepted)
        QDialog.open(self._print_dialog)

    def _on_print_accepted(self) -> None:
        self.print_to(self._printer)

    def _on_save(self) -> None:
        self._dialog = QFileDialog(self, self.tr("Save the document"), self._name)
        self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._dialog.setDefaultSuffix(Path(self._name).suffix.lstrip(".") or "pdf")
        self._dialog.selectFile(self._name)
        self._dialog.fileSelected.connect(self._on_save_chosen)
        self._dialog.open()

    def _on_save_chosen(self, name: str) -> None:
        try:
            self.save_to(Path(name))
        except DeskError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(Path(name))
