"""Putting a PDF or a picture on a printer's pages. Imported only when something is first shown or printed."""

from enum import Enum, auto

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

_PRINT_DPI = 300


class Outcome(Enum):
    """What came of printing; a file is unreadable when it is damaged, empty, or asks for a password."""

    PRINTED = auto()
    UNREADABLE = auto()
    NO_PRINTER = auto()


def print_file(content: bytes, media_type: str, printer: QPrinter) -> Outcome:
    """Print a PDF, or a picture on one page, each fitted to the paper."""
    return print_picture(content, printer) if media_type.startswith("image/") else print_pdf(content, printer)


def print_pages(document: QPdfDocument, printer: QPrinter) -> Outcome:
    """Print every page at 300 dots per inch, fitted to the paper."""
    painter = QPainter()
    if not painter.begin(printer):
        return Outcome.NO_PRINTER
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        points = document.pagePointSize(page)
        picture = document.render(page, (points * (_PRINT_DPI / 72)).toSize())
        _draw(painter, printer, picture, points)
    painter.end()
    return Outcome.PRINTED


def print_picture(content: bytes, printer: QPrinter) -> Outcome:
    """Print a picture on one page."""
    picture = QImage.fromData(QByteArray(content))
    if picture.isNull():
        return Outcome.UNREADABLE
    painter = QPainter()
    if not painter.begin(printer):
        return Outcome.NO_PRINTER
    _draw(painter, printer, picture, QSizeF(picture.size()))
    painter.end()
    return Outcome.PRINTED


def print_pdf(content: bytes, printer: QPrinter) -> Outcome:
    """Print a PDF from memory."""
    holder = QObject()
    document, buffer = QPdfDocument(holder), QBuffer(holder)
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    readable = document.error() == QPdfDocument.Error.None_ and document.pageCount() > 0
    outcome = print_pages(document, printer) if readable else Outcome.UNREADABLE
    document.close()
    return outcome


def _draw(painter: QPainter, printer: QPrinter, picture: QImage, size: QSizeF) -> None:
    paper = printer.pageRect(QPrinter.Unit.DevicePixel)
    scale = min(paper.width() / size.width(), paper.height() / size.height())
    painter.drawImage(QRectF(0, 0, size.width() * scale, size.height() * scale), picture)
