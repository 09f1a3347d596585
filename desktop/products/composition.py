"""What a product is made of, report by report; recording a new report with its file."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.records.entry import EntryCard, empty_column, in_line, words
from desktop.records.plain_form import PlainForm
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, show_number
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.field import Field
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_number import DecimalField, PercentField
from desktop.widgets.fields_rows import RowsField
from desktop.widgets.fields_text import TextField
from desktop.widgets.form import Form
from desktop.widgets.pill import Pill
from models.access.roles import Permission
from models.goods.commands import record_test_report
from models.goods.composition import Share, is_complete, total
from models.goods.drafts import TestReportDraft
from models.goods.views import ProductDetail, TestReportView
from models.workspace.attachments import read_whole
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

_IN_A_ROW = 4


class CompositionTab(Form):
    """The tab: a button for a new report, and the reports, latest first."""

    file_asked = Signal(object)
    """The id of a report's file, to be shown."""

    def __init__(self, context: DeskContext, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._product_id = 0
        self._may = context.may(Permission.KEEP_REGISTER)
        self._new = Button(self.tr("Record a test report"), self, icon_name="add")
        self._new.clicked.connect(self.begin)
        self._new.setVisible(self._may)
        self.card = EntryCard(
            ReportFields(today), self.tr("Record this report"), hint=self.tr("Drop the report as a PDF here")
        )
        self.card.given.connect(self.record)
        self.card.cancelled.connect(self._on_cancelled)
        self.add_widget(in_line(self._new))
        self.add_widget(self.card)
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(space(3))
        self.add_widget(holder)

    def show_product(self, detail: ProductDetail) -> None:
        """Show the reports on a product."""
        if detail.id != self._product_id:
            self.card.cancel()
        self._product_id = detail.id
        empty_column(self._list)
        if not detail.reports:
            self._list.addWidget(words(self.tr("No test report yet, so nobody knows what is inside."), "muted"))
        for place, report in enumerate(detail.reports):
            self._list.addWidget(self._report(report, counts=place == 0))

    def begin(self) -> None:
        """Open the form for a new report."""
        if self._may:
            self._new.hide()
            self.card.begin({"elements": [{}]}, "lab")

    def record(self) -> None:
        """Write the report that was typed."""
        values = {key: value for key, value in self.card.form.values().items() if value is not None}
        values["elements"] = [_element(entry) for entry in values["elements"]]
        product_id, path = self._product_id, self.card.file

        def command(tx: Transaction) -> Changes:
            draft = validate(TestReportDraft, values)
            file = (path.name, read_whole(path)) if path is not None else None
            return record_test_report(tx, product_id, draft, file)

        act(self._context, command, owner=self, then=self._on_recorded, failed=self._on_refused)

    def _on_recorded(self, _changes: Changes) -> None:
        self.card.cancel()

    def _on_cancelled(self) -> None:
        self._new.setVisible(self._may)

    def _on_refused(self, error: Exception) -> None:
        if not self.card.refused(error):
            self._context.report(error)

    def _report(self, report: TestReportView, *, counts: bool) -> QWidget:
        box = QFrame(self)
        box.setProperty("role", "card")
        rows = QVBoxLayout(box)
        rows.setContentsMargins(space(3), space(2), space(3), space(3))
        rows.setSpacing(space(1.5))
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(words(f"{report.lab}  ·  {show_date(report.reported_on)}", "section"), 1)
        pill = (self.tr("counts"), "ok") if counts else (self.tr("earlier"), "idle")
        head.addWidget(Pill(*pill, box))
        rows.addLayout(head)
        rows.addWidget(words("  ·  ".join(part for part in (report.method, report.report_number) if part), "help"))
        rows.addWidget(self._shares(report.shares))
        rows.addWidget(words(self._total(report.shares), "help"))
        if report.attachment_id is None:
            rows.addWidget(words(self.tr("The report itself is not attached."), "warn"))
        else:
            link = Button(self.tr("Look at the report"), box, role="link", icon_name="preview")
            link.setProperty("attachment", report.attachment_id)
            link.clicked.connect(self._on_link)
            rows.addWidget(in_line(link))
        return box

    def _shares(self, shares: Sequence[Share]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(0.5))
        for place, share in enumerate(shares):
            row, column = divmod(place, _IN_A_ROW)
            cell = words(f"<b>{share.element}</b>&nbsp;&nbsp;{self._percent(share)}")
            cell.setWordWrap(False)
            grid.addWidget(cell, row, column)
        grid.setColumnStretch(_IN_A_ROW, 1)
        return box

    def _percent(self, share: Share) -> str:
        if share.mass_percent is None:
            return self.tr("unknown")
        text = f"{show_number(share.mass_percent.normalize())} %"
        if share.uncertainty is None:
            return text
        return f"{text} ± {show_number(share.uncertainty.normalize())}"

    def _total(self, shares: tuple[Share, ...]) -> str:
        if is_complete(shares):
            return self.tr("The shares name everything that is in the product.")
        text = self.tr("The known shares add up to {total} %; what is not named may still be inside.")
        return text.format(total=show_number(total(shares).normalize()))

    def _on_link(self) -> None:
        self.file_asked.emit(self.sender().property("attachment"))


class ReportFields(PlainForm):
    """The fields of a new report."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lab = TextField("lab", self.tr("Laboratory"), limit=200, required=True)
        day = DateField("reported_on", self.tr("Date of the report"), today=today, required=True)
        self.add_row(lab, day)
        method = TextField("method", self.tr("Method"), limit=200, required=True, placeholder="ICP-OES")
        self.add_row(method, TextField("report_number", self.tr("Number of the report"), limit=80))
        self.add(
            RowsField(
                "elements",
                self.tr("Shares by mass"),
                self._fields_of_element,
                stretches=(2, 5, 3),
                add_text=self.tr("Add an element"),
            )
        )

    def _fields_of_element(self) -> Sequence[Field]:
        return [
            TextField("element", self.tr("Element"), limit=3, compact=True, required=True, placeholder="Dy"),
            PercentField("mass_percent", self.tr("Share"), compact=True),
            DecimalField("uncertainty", self.tr("± points"), compact=True),
        ]


def _element(entry: dict[str, object]) -> dict[str, object]:
    symbol = str(entry.get("element") or "")
    share = entry.get("mass_percent")
    return {**entry, "element": symbol[:1].upper() + symbol[1:].lower(), "mass_percent": None if share == "" else share}
