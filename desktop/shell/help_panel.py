"""Help on the page that is open, beside it and not over it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from desktop.shell.theme import chars, space
from desktop.widgets.buttons import IconButton


class HelpPanel(QFrame):
    """Shown by F1, hidden by F1 or Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setFixedWidth(chars(46))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(space(3), space(3), space(2), space(3))
        head = QHBoxLayout()
        title = QLabel(self.tr("Help"), self)
        title.setProperty("role", "title")
        close = IconButton("close", self.tr("Close help"), self, shortcut="F1")
        close.clicked.connect(self.hide)
        head.addWidget(title, 1)
        head.addWidget(close)
        self._text = QTextBrowser(self)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setStyleSheet("QTextBrowser { background: transparent; border: none; padding: 0; }")
        self._text.setOpenExternalLinks(False)
        self._text.setAccessibleName(self.tr("Help"))
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        rows.addLayout(head)
        rows.addWidget(self._text, 1)
        self.hide()

    def show_help(self, page_text: str) -> None:
        """Show a page's help and the keys that work everywhere."""
        keys = [
            ("Ctrl+K", self.tr("find anything")),
            ("Ctrl+N", self.tr("new record")),
            ("Ctrl+Enter", self.tr("do the primary act")),
            ("Esc", self.tr("leave what is open")),
            ("Alt+← Alt+→", self.tr("back and forward")),
            ("/", self.tr("search this list")),
            ("J K", self.tr("next and previous row")),
            ("Ctrl+L", self.tr("lock the window")),
            ("F1", self.tr("this help")),
        ]
        rows = "".join(f"<tr><td><b>{key}</b>&nbsp;&nbsp;</td><td>{text}</td></tr>" for key, text in keys)
        self._text.setHtml(f"{page_text}<h4>{self.tr('Keys')}</h4><table>{rows}</table>")
        self.show()

    @property
    def text(self) -> str:
        """What is shown, as plain text."""
        return self._text.toPlainText()
