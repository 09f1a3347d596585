"""What the person sees of a bug: what happened, that nothing confirmed was lost, and the details to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.shell.theme import chars, em, space
from desktop.widgets.buttons import Button


class CrashDialog(QDialog):
    """Non-modal; the report stays on this machine unless the person copies it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("An error in the program"))
        self._text = text
        rows = QVBoxLayout(self)
        rows.setContentsMargins(space(5), space(4), space(5), space(4))
        rows.setSpacing(space(3))
        head = QLabel(self.tr("The program made a mistake"), self)
        head.setProperty("role", "title")
        words = QLabel(
            self.tr(
                "What you confirmed is stored and drafts are kept. You can go on; if the page looks wrong, open it "
                "again. The report below stays on this machine unless you copy it."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setMinimumWidth(chars(60))
        report = QPlainTextEdit(text, self)
        report.setReadOnly(True)
        report.setAccessibleName(self.tr("Report"))
        report.setMinimumHeight(round(em() * 12))
        buttons = QHBoxLayout()
        copy = Button(self.tr("Copy details"), self, icon_name="copy")
        copy.clicked.connect(self.copy)
        close = Button(self.tr("Go on"), self, role="primary")
        close.clicked.connect(self.close)
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        for widget in (head, words, report):
            rows.addWidget(widget)
        rows.addLayout(buttons)
        close.setFocus()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._text)
