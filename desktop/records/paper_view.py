"""The papers of a record inside the window: a choice of papers on top, the one that was asked for below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.records.viewer import Viewer
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.language import translate_words
from desktop.shell.theme import space
from desktop.widgets.banner import Banner
from desktop.widgets.buttons import Button
from desktop.widgets.flow import Flow
from models.workspace.attachments import AttachmentRow, read_blob
from models.workspace.errors import UserError
from models.workspace.tables import Attachment
from models.workspace.words import Words

PDF = "application/pdf"


@dataclass(frozen=True)
class Shown:
    """A paper to be shown: its file name, what kind of file it is, and its bytes."""

    name: str
    content: bytes
    media_type: str = PDF
    findings: tuple[Words, ...] = ()
    """What has to be known with it, such as what it cannot print, said above it."""


@dataclass(frozen=True)
class Deed:
    """Something that can be done with a paper, such as issuing it."""

    title: str
    act: Callable[[], object]
    icon: str = "print"
    enabled: bool = True
    tooltip: str = ""


@dataclass(frozen=True)
class Paper:
    """One paper that can be looked at; ``read`` runs on a worker."""

    key: str
    title: str
    read: Callable[[Session], Shown]
    note: str = ""
    deed: Deed | None = None


class PaperView(QWidget):
    """Shows one of a record's papers at a time; asks for it when the tab is looked at."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._papers: tuple[Paper, ...] = ()
        self._current = ""
        self._asked = 0
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._bar = QFrame(self)
        self._bar.setProperty("role", "bar")
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(space(3), space(1.5), space(3), space(1.5))
        line.setSpacing(space(1.5))
        self._choices, self._deeds = Flow(), Flow()
        for row in (self._choices, self._deeds):
            row.setSpacing(space(1))
        line.addLayout(self._choices, 1)
        line.addLayout(self._deeds)
        rows.addWidget(self._bar)
        self.findings = Banner(self)
        rows.addWidget(self.findings)
        self._stack = QStackedWidget(self)
        self._words = QLabel(self._stack)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._words.setProperty("role", "muted")
        self._words.setMargin(space(6))
        self._viewer = Viewer(self._stack)
        self._viewer.back.hide()
        self._stack.addWidget(self._words)
        self._stack.addWidget(self._viewer)
        rows.addWidget(self._stack, 1)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)

    @property
    def current(self) -> str:
        """The key of the paper that is shown, empty when none is."""
        return self._current

    @property
    def shows_paper(self) -> bool:
        """Whether a paper is on screen."""
        return self._stack.currentWidget() is self._viewer

    def set_papers(self, papers: Sequence[Paper], nothing: str = "") -> None:
        """Offer papers; the one that was looked at stays when it is still offered, read afresh."""
        self._papers = tuple(papers)
        _empty(self._choices)
        for paper in papers:
            button = Button(paper.title, self._bar, role="chip")
            button.setCheckable(True)
            button.setToolTip(paper.note)
            button.clicked.connect(partial(self._on_chosen, paper.key))
            self._group.addButton(button)
            self._choices.addWidget(button)
        self._words.setText(nothing or self.tr("There is no paper yet."))
        keys = [paper.key for paper in papers]
        if self._current not in keys:
            self._current = keys[0] if keys else ""
        self._show_nothing()
        if self.isVisible():
            self._read()

    def look_at(self, key: str) -> None:
        """Show one of the papers."""
        self._current = key
        self._show_nothing()
        self._read()

    def look_at_one(self, paper: Paper) -> None:
        """Show a paper that is not among those offered, such as a file that fills a slot."""
        self._current = ""
        self._show_nothing()
        self._read_paper(paper)

    def prefer(self, key: str) -> None:
        """Show this paper as soon as it is offered."""
        self._current = key

    def close_paper(self) -> None:
        """Let go of the document."""
        self._viewer.clear()
        self._show_nothing()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if not self.shows_paper:
            self._read()

    def _on_chosen(self, key: str, _checked: bool = False) -> None:
        self.look_at(key)

    def _show_nothing(self) -> None:
        self._asked += 1
        self.findings.dismiss()
        self._stack.setCurrentWidget(self._words)
        for button, paper in zip(self._buttons(), self._papers, strict=False):
            chosen = paper.key == self._current
            button.setChecked(chosen)
            button.setProperty("active", chosen)

        _empty(self._deeds)
        deed = next((paper.deed for paper in self._papers if paper.key == self._current), None)
        if deed is not None:
            act = Button(deed.title, self._bar, icon_name=deed.icon)
            act.setEnabled(deed.enabled)
            act.setToolTip(deed.tooltip)
            act.clicked.connect(partial(_do, deed.act))
            self._deeds.addWidget(act)

    def _buttons(self) -> list[Button]:
        items = [self._choices.itemAt(place) for place in range(self._choices.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, Button)]

    def _read(self) -> None:
        paper = next((each for each in self._papers if each.key == self._current), None)
        if paper is not None:
            self._read_paper(paper)

    def _read_paper(self, paper: Paper) -> None:
        self._asked += 1
        mine = self._asked
        self._words.setText(self.tr("Preparing the paper …"))

        def then(shown: Shown) -> None:
            if mine == self._asked:
                if shown.findings:
                    self.findings.say("\n".join(translate_words(each) for each in shown.findings), tone="warn")
                self._viewer.show_file(_row(shown), shown.content)
                self._stack.setCurrentWidget(self._viewer)

        def failed(error: Exception) -> None:
            if mine == self._asked and isinstance(error, UserError):
                hint = translate_words(error.hint) if error.hint is not None else ""
                self._words.setText(f"{translate_words(error.words)} {hint}".strip())
            else:
                self._context.report(error)

        ask(self._context, paper.read, then=then, failed=failed, owner=self)


def kept_file(session: Session, attachment_id: int) -> Shown:
    """Read a file that is kept with a record. Raises UserError when there is none, WorldFault for a damaged one."""
    found = session.get(Attachment, attachment_id)
    if found is None:
        raise UserError("no_file", "There is no such file.")
    return Shown(found.file_name, read_blob(session, found.sha256), found.media_type)


def printable(media_type: str) -> bool:
    """Tell whether a kept file can be put on paper from inside the window: a PDF or a picture."""
    return media_type == PDF or media_type.startswith("image/")


def _row(shown: Shown) -> AttachmentRow:
    return AttachmentRow(0, "", 0, "", shown.name, shown.media_type, "", len(shown.content))


def _do(act: Callable[[], object], _checked: bool = False) -> None:
    act()


def _empty(row: Flow) -> None:
    while row.count():
        taken = row.takeAt(0)
        widget = taken.widget() if taken else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
