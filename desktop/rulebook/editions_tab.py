"""Editions: by which one the workspace works, what another would change, taking it in, and going back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.jobs import JobContext
from desktop.shell.language import show_date, show_number, translate_words
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button
from desktop.widgets.columns import Column
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.rows_source import RowsSource, holds
from models.access.queries import names_of_users
from models.access.roles import Permission
from models.review.edition_reach import EditionReach, edition_reach
from models.review.reach import Reached, Touched
from models.rulebook.book import Rulebook
from models.rulebook.editions import EditionUseRow, apply_pack, edition_history, edition_of, go_back
from models.rulebook.loader import newest_shipped
from models.rulebook.packs import Pack, read_pack
from models.workspace.transaction import Transaction
from models.workspace.words import Words

MOST_SAID = 6
_AREAS = {
    Reached.party: "customers",
    Reached.product: "products",
    Reached.declaration: "declarations",
    Reached.application: "applications",
    Reached.licence: "licences",
}


@dataclass(frozen=True)
class UseLine:
    """One edition the workspace worked by; id 0 is that which the program brought, before anybody chose one."""

    id: int
    edition: str
    origin: str
    since: datetime | None
    by: str
    reason: str


@dataclass(frozen=True)
class TouchedLine:
    """One touched record as a row."""

    id: int
    touched: Touched


@dataclass(frozen=True)
class _Wish:
    """What is looked at: an edition, and how it is chosen."""

    book: Rulebook
    choose: Callable[[Transaction, str], object]


class EditionsTab(QWidget):
    """What is in use above; below the history, or what the edition that is looked at would change."""

    go_to = Signal(str, int)
    """An area of the window and a record of it."""

    def __init__(self, context: DeskContext, book: Rulebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.book = context, book
        self.found: EditionReach | None = None
        self._wish: _Wish | None = None
        self._may = context.may(Permission.KEEP_RULEBOOK)
        self._dialog: QFileDialog | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head())
        box.addWidget(self._sheet())
        self.history = self._history()
        box.addWidget(self.history, 1)
        self.touched = self._touched()
        box.addWidget(self.touched, 1)
        self._show(looking=False)

    def look_at(self, path: Path) -> None:
        """Read a data pack whole and show what it would change; its manifest stands for its folder."""
        if path.name == "manifest.json":
            path = path.parent
        self.said.setText(self.tr("The pack is being checked …"))
        self.context.jobs.run(
            partial(_read, path), then=self._on_pack, failed=self._on_failed, owner=self, title=self.said.text()
        )

    def look_back(self, use_id: int) -> None:
        """Show what working by an earlier edition again would change; 0 is the one the program brings."""

        def query(session: Session) -> Rulebook:
            return edition_of(session, use_id or None)

        def then(book: Rulebook) -> None:
            self._compare(_Wish(book, lambda tx, reason: go_back(tx, use_id or None, reason)))

        ask(self.context, query, then=then, owner=self, failed=self._on_failed)

    def apply(self) -> None:
        """Work by the edition that is looked at from now on."""
        wish, reason = self._wish, self.reason.text()
        if wish is None:
            return
        self.apply_button.setEnabled(False)

        def command(tx: Transaction) -> object:
            return wish.choose(tx, reason)

        act(self.context, command, owner=self, failed=self._on_failed, title=self.tr("Changing the edition"))  # type: ignore[arg-type]

    def cancel(self) -> None:
        """Leave everything as it is."""
        self._wish = self.found = None
        self._show(looking=False)

    def _head(self) -> QWidget:
        head = QFrame(self)
        head.setProperty("role", "panel")
        rows = QVBoxLayout(head)
        rows.setContentsMargins(space(4), space(3), space(4), space(3))
        rows.setSpacing(space(2))
        book = self.book
        name = QLabel(self.tr("Edition in use: {edition}").format(edition=book.edition), head)
        name.setProperty("role", "title")
        told = self.tr("Made on {made}, sources followed to {checked}: {measures} acts, {items} items, {names} names.")
        about = QLabel(
            told.format(
                made=show_date(book.made_on),
                checked=show_date(book.checked_to),
                measures=show_number(len(book.measures)),
                items=show_number(len(book.items)),
                names=show_number(len(book.listed)),
            ),
            head,
        )
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        line = QHBoxLayout()
        self.open_button = Button(self.tr("Look at a data pack …"), head, icon_name="folder", role="primary")
        self.open_button.clicked.connect(self._on_open)
        self.back_button = Button(self.tr("Look at what going back would change"), head)
        self.back_button.clicked.connect(self._on_back)
        self.said = QLabel(head)
        self.said.setWordWrap(True)
        for widget in (self.open_button, self.back_button):
            widget.setEnabled(self._may)
            line.addWidget(widget)
        line.addWidget(self.said, 1)
        for part in (name, about):
            rows.addWidget(part)
        rows.addLayout(line)
        if not self._may:
            self.said.setText(self.tr("A compliance manager or an administrator changes the edition."))
        return head

    def _sheet(self) -> QWidget:
        """Build what is said of the edition that is looked at, with the reason and the act."""
        self.sheet = QFrame(self)
        self.sheet.setProperty("role", "strip")
        rows = QVBoxLayout(self.sheet)
        rows.setContentsMargins(space(4), space(3), space(4), space(3))
        rows.setSpacing(space(2))
        self.title = QLabel(self.sheet)
        self.title.setProperty("role", "title")
        self.sentence = QLabel(self.sheet)
        self.sentence.setWordWrap(True)
        self.details = QLabel(self.sheet)
        self.details.setProperty("role", "muted")
        self.details.setWordWrap(True)
        self.caution = QLabel(self.sheet)
        self.caution.setProperty("role", "warn")
        self.caution.setWordWrap(True)
        self.reason = QLineEdit(self.sheet)
        self.reason.setPlaceholderText(self.tr("Why, for the journal"))
        self.reason.setAccessibleName(self.tr("Why, for the journal"))
        self.reason.setMaxLength(2000)
        self.reason.setMinimumWidth(chars(30))
        self.apply_button = Button(self.tr("Work by this edition"), self.sheet, role="primary")
        self.apply_button.clicked.connect(self.apply)
        cancel = Button(self.tr("Leave it as it is"), self.sheet)
        cancel.clicked.connect(self.cancel)
        line = QHBoxLayout()
        line.addWidget(self.reason, 1)
        line.addWidget(self.apply_button)
        line.addWidget(cancel)
        for part in (self.title, self.sentence, self.details, self.caution):
            rows.addWidget(part)
        rows.addLayout(line)
        return self.sheet

    def _history(self) -> ListPanel:
        source = RowsSource(
            load=self._uses,
            matches=holds(lambda row: row.edition, lambda row: row.by, lambda row: row.reason),
            filters={},
            sorts={"edition": lambda row: row.edition, "by": lambda row: row.by.casefold()},
        )
        columns = [
            Column("edition", self.tr("Edition"), 16, lambda row: row.edition, strong=True),
            Column("since", self.tr("Since"), 18, lambda row: row.since or self.tr("the beginning"), sortable=False),
            Column("origin", self.tr("From"), 24, lambda row: row.origin or self.tr("the program"), sortable=False),
            Column("by", self.tr("Chosen by"), 22, lambda row: row.by),
            Column("reason", self.tr("Why"), 34, lambda row: row.reason, sortable=False),
        ]
        panel = ListPanel(
            columns, source, self.context.jobs, name="rulebook.editions", settings=self.context.settings, parent=self
        )
        panel.failed.connect(self.context.report)
        panel.chosen.connect(self._on_chosen)
        connect_export(self.context, panel, source, "editions")
        return panel

    def _touched(self) -> ListPanel:
        source = RowsSource(
            load=self._lines,
            matches=holds(lambda row: row.touched.number, lambda row: row.touched.name),
            filters={"kind": lambda row: row.touched.kind.value},
            sorts={"number": lambda row: row.touched.number, "name": lambda row: row.touched.name.casefold()},
        )

        def why(row: TouchedLine) -> str:
            return "\n".join(translate_words(each) for each in row.touched.why)

        columns = [
            Column("kind", self.tr("Touched"), 14, lambda row: row.touched.kind.label, sortable=False),
            Column("number", self.tr("Number"), 15, lambda row: row.touched.number),
            Column("name", self.tr("Name"), 30, lambda row: row.touched.name, strong=True),
            Column("why", self.tr("Why"), 60, why, sortable=False, tooltip=why),
        ]
        panel = ListPanel(
            columns,
            source,
            self.context.jobs,
            name="rulebook.touched",
            settings=self.context.settings,
            empty=self.tr("Nothing in this workspace is touched."),
            parent=self,
        )
        panel.add_filter("kind", self.tr("Touched"), [(kind.value, translate_words(kind)) for kind in Reached])
        panel.failed.connect(self.context.report)
        panel.opened.connect(self._on_opened)
        connect_export(self.context, panel, source, "touched")
        return panel

    def _show(self, *, looking: bool) -> None:
        self.sheet.setVisible(looking)
        self.touched.setVisible(looking)
        self.history.setVisible(not looking)
        self.open_button.setEnabled(self._may and not looking)
        self.back_button.setEnabled(False)
        if not looking:
            if self._may:
                self.said.clear()
            self.history.refresh()
            self._on_chosen(self.history.current_id)

    def _on_open(self) -> None:
        kinds = self.tr("Data pack (*.zip manifest.json)")
        self._dialog = QFileDialog(self, self.tr("Look at a data pack"), str(Path.home()), kinds)
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._dialog.fileSelected.connect(lambda chosen: self.look_at(Path(chosen)))
        self._dialog.open()

    def _on_back(self) -> None:
        if (chosen := self.history.current_id) is not None:
            self.look_back(chosen)

    def _on_chosen(self, use_id: int | None) -> None:
        place = self.history.model.row_of(use_id) if use_id is not None else None
        row = self.history.model.row_at(place) if place is not None else None
        self.back_button.setEnabled(self._may and row is not None and row.edition != self.book.edition)

    def _on_pack(self, pack: Pack) -> None:
        self._compare(_Wish(pack.book, lambda tx, reason: apply_pack(tx, pack, reason)))

    def _compare(self, wish: _Wish) -> None:
        self._wish = wish
        self.said.setText(self.tr("The open papers are being compared …"))
        today = self.context.workspace.clock.today()

        def query(session: Session) -> EditionReach:
            return edition_reach(session, self.book, wish.book, today, today=today)

        ask(self.context, query, then=self._on_compared, owner=self, failed=self._on_failed)

    def _on_compared(self, found: EditionReach) -> None:
        self.found = found
        self.said.clear()
        self.title.setText(self.tr("Edition {edition} would change this").format(edition=found.after))
        self.sentence.setText(translate_words(found.sentence))
        self.details.setText(self._details(found))
        self.caution.setText(
            ""
            if found.all_determined
            else self.tr(
                "There are too many open applications to determine each; listed are those that name what differs."
            )
        )
        self.caution.setVisible(not found.all_determined)
        self.apply_button.setEnabled(self._may)
        self._show(looking=True)
        self.touched.refresh()
        self.reason.clear()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _details(self, found: EditionReach) -> str:
        said: list[Words] = list(found.said[:MOST_SAID])
        text = " ".join(translate_words(each) for each in said) or self.tr("It says the same as the edition in use.")
        more = len(found.said) - len(said)
        return f"{text} {self.tr('And {count} more.').format(count=more)}" if more > 0 else text

    def _on_failed(self, error: Exception) -> None:
        self.said.clear()
        self.apply_button.setEnabled(self._may)
        self.context.report(error)

    def _on_opened(self, line_id: int) -> None:
        lines = self._lines()
        touched = lines[line_id - 1].touched if 0 < line_id <= len(lines) else None
        if touched is not None and touched.kind in _AREAS:
            self.context.go(_AREAS[touched.kind], touched.id)

    def _lines(self) -> Sequence[TouchedLine]:
        found = self.found
        return () if found is None else [TouchedLine(n, each) for n, each in enumerate(found.touched, start=1)]

    def _uses(self) -> Sequence[UseLine]:
        with self.context.workspace.reader() as session:
            uses, people = edition_history(session), names_of_users(session)
        shipped = newest_shipped()
        return [*(_line(use, people) for use in uses), UseLine(0, shipped.edition, "", None, "", "")]


def _read(path: Path, _job: JobContext) -> Pack:
    return read_pack(path)


def _line(use: EditionUseRow, people: dict[int, str]) -> UseLine:
    return UseLine(use.id, use.edition, use.file_name, use.since, people.get(use.by, ""), use.reason)
