"""Importing a sheet inside the page: choose a file, match its columns, try it without writing, then import all or none."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.records.entry import empty_column, in_line, words
from desktop.records.short_table import ShortTable
from desktop.shell.context import DeskContext
from desktop.shell.jobs import JobContext
from desktop.shell.language import show_number, translate_words
from desktop.shell.theme import space
from desktop.widgets.banner import Banner
from desktop.widgets.buttons import Button
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_files import AttachmentsZone
from desktop.widgets.form import Form
from models.workspace.actor import Via
from models.workspace.changes import Changes
from models.workspace.errors import DeskError, FieldErrors
from models.workspace.words import say

if TYPE_CHECKING:  # reading spreadsheets is heavy, and only needed once a file is chosen
    from models.exchange.choices import Kind
    from models.exchange.importing import ImportPlan
    from models.exchange.mapping import ColumnMapping
    from models.exchange.sheet import ReadingOptions, SheetPreview

MOST_FAULTS = 200
_LINES = 12


class ImportFlow(QFrame):
    """Stands where the record stands; ``closed`` says that the person is done or gave up."""

    closed = Signal()

    def __init__(self, context: DeskContext, kind: str, title: str, parent: QWidget | None = None) -> None:
        """``kind`` is a value of ``models.exchange.choices.Kind``."""
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._context, self._kind_value = context, kind
        self.preview: SheetPreview | None = None
        self.plan: ImportPlan | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._build_head(title))
        self.banner = Banner(self)
        rows.addWidget(self.banner)
        self._form = Form()
        rows.addWidget(self._form, 1)
        self.zone = AttachmentsZone(self, hint=self.tr("Drop an XLSX or CSV file here"), removable=False)
        self.zone.files_given.connect(self._on_files)
        self._form.add_widget(self.zone)
        self._mapping = self._column()
        self._result = self._column()
        self._combos: dict[str, ChoiceField] = {}

    @property
    def kind(self) -> "Kind":
        """What is imported."""
        from models.exchange.choices import Kind

        return Kind(self._kind_value)

    def begin(self) -> None:
        """Begin with no file."""
        self.preview, self.plan = None, None
        self.banner.dismiss()
        self.zone.set_items([])
        self._combos = {}
        empty_column(self._mapping)
        empty_column(self._result)

    def look_at(self, path: Path, options: "ReadingOptions | None" = None) -> None:
        """Look at a file: its columns and how many rows there are."""
        self.banner.dismiss()

        def work(job: JobContext) -> "SheetPreview":
            from models.exchange.sheet import ReadingOptions, read_sheet

            return read_sheet(path, options or ReadingOptions(), job.report)

        self._run(work, self._on_preview, self.tr("Reading {name}").format(name=path.name))

    def try_it(self) -> None:
        """Read every row and say what an import would do; nothing is written."""
        preview, mapping = self.preview, self._chosen_mapping()
        if preview is None:
            return
        kind, workspace, add = self.kind, self._context.workspace, self._add_duplicates.isChecked()
        for combo in self._combos.values():
            combo.clear_note()

        def work(job: JobContext) -> "ImportPlan":
            from models.exchange.importing import plan_import

            return plan_import(
                workspace,
                kind,
                preview.path,
                mapping,
                preview.options,
                add_duplicates=add,
                progress=_telling(job),
            )

        self._run(work, self._on_plan, self.tr("Trying {name}").format(name=preview.path.name))

    def import_all(self) -> None:
        """Import what the dry run found, all of it or nothing."""
        plan = self.plan
        if plan is None or not plan.ready:
            return
        workspace, actor = self._context.workspace, replace(self._context.session.actor, via=Via.IMPORT)

        def work(job: JobContext) -> Changes:
            from models.exchange.importing import run_import

            with workspace.transaction(actor) as tx:
                return run_import(tx, plan, _telling(job))

        self._run(work, self._on_imported, self.tr("Importing {name}").format(name=plan.path.name))

    # building

    def _build_head(self, title: str) -> QFrame:
        head = QFrame(self)
        head.setProperty("role", "bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(space(4), space(3), space(3), space(3))
        row.addWidget(words(title, "page_title"), 1)
        back = Button(self.tr("Back to the list"), head, icon_name="back")
        back.clicked.connect(self.closed)
        row.addWidget(back)
        return head

    def _column(self) -> QVBoxLayout:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2))
        self._form.add_widget(holder)
        return column

    def _run(self, work: Callable[[JobContext], object], then: Callable[..., None], title: str) -> None:
        self._context.jobs.run(work, then=then, failed=self._on_failed, owner=self, title=title)

    # the file

    def _on_files(self, paths: list[Path]) -> None:
        self.look_at(paths[0])

    def _on_preview(self, preview: "SheetPreview") -> None:
        from models.exchange.fields import FIELDS
        from models.exchange.mapping import suggest_mapping

        self.preview, self.plan = preview, None
        empty_column(self._mapping)
        empty_column(self._result)
        text = self.tr("{count} rows").format(count=show_number(preview.count))
        self.zone.set_items([(0, preview.path.name, text)])
        self._mapping.addWidget(self._build_options(preview))
        self._mapping.addWidget(words(self.tr("Which column is what"), "title"))
        text = self.tr("Columns were matched by their headings; look at them before you try it.")
        self._mapping.addWidget(words(text, "help"))
        self._mapping.addWidget(
            self._build_grid(preview, suggest_mapping(self.kind, preview.columns), FIELDS[self.kind])
        )
        self._add_duplicates = QCheckBox(self.tr("Also add those whose name is in the register already"))
        self._add_duplicates.toggled.connect(self._on_mapping_edited)
        self._mapping.addWidget(self._add_duplicates)
        attempt = Button(self.tr("Try it; nothing is written"), role="primary")
        attempt.clicked.connect(self.try_it)
        self._mapping.addWidget(in_line(attempt))

    def _build_options(self, preview: "SheetPreview") -> QWidget:
        marks = [(".", self.tr("1234.5")), (",", self.tr("1234,5"))]
        self._mark = ChoiceField("decimal_mark", self.tr("Decimal mark"), marks, empty=self.tr("as it is written"))
        self._mark.set_value(preview.options.decimal_mark or None)
        self._mark.edited.connect(self._on_options)
        self._sheet = ChoiceField("sheet", self.tr("Sheet"), [(n, n) for n in preview.sheet_names], required=True)
        self._sheet.set_value(preview.options.sheet)
        self._sheet.edited.connect(self._on_options)
        self._sheet.setVisible(len(preview.sheet_names) > 1)
        self._results = QCheckBox(self.tr("Take the stored results of formulas"))
        self._results.setChecked(preview.options.stored_results)
        self._results.clicked.connect(self._on_options)
        self._results.setVisible(bool(preview.sheet_names))
        return in_line(self._sheet, self._mark, self._results)

    def _build_grid(self, preview: "SheetPreview", mapping: "ColumnMapping", fields: Sequence[object]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(1))
        chosen = dict(mapping.columns)
        columns = [(each.index, f"{each.letter}  {each.title}") for each in preview.columns]
        self._combos = {}
        for row, spec in enumerate(fields):
            name, label = str(spec.name), translate_words(spec.label)  # type: ignore[attr-defined]
            needed = bool(spec.required)  # type: ignore[attr-defined]
            combo = ChoiceField(name, label, columns, empty=self.tr("not in the file"), compact=True)
            combo.combo.setAccessibleName(label)
            combo.set_value(chosen.get(name))
            combo.edited.connect(self._on_mapping_edited)
            grid.addWidget(words(f"{label} *" if needed else label, "label"), row, 0)
            grid.addWidget(combo, row, 1)
            grid.addWidget(words(self._sample(preview, chosen.get(name)), "help"), row, 2)
            self._combos[name] = combo
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 3)
        return box

    def _sample(self, preview: "SheetPreview", index: int | None) -> str:
        if index is None or not preview.first_rows:
            return ""
        place = next((n for n, column in enumerate(preview.columns) if column.index == index), None)
        shown = [row[place] for row in preview.first_rows if place is not None and row[place]][:2]
        return "  ·  ".join(text[:40] for text in shown)

    def _chosen_mapping(self) -> "ColumnMapping":
        from models.exchange.mapping import ColumnMapping

        found = [(name, combo.value()) for name, combo in self._combos.items()]
        return ColumnMapping(self.kind, tuple((name, place) for name, place in found if isinstance(place, int)))

    def _on_mapping_edited(self) -> None:
        self.plan = None
        empty_column(self._result)

    def _on_options(self) -> None:
        from models.exchange.sheet import ReadingOptions

        if self.preview is not None:
            options = ReadingOptions(
                sheet=str(self._sheet.value() or ""),
                decimal_mark=str(self._mark.value() or ""),
                stored_results=self._results.isChecked(),
            )
            self.look_at(self.preview.path, options)

    # the dry run

    def _on_plan(self, plan: "ImportPlan") -> None:
        self.plan = plan
        empty_column(self._result)
        self._result.addWidget(words(self.tr("What would happen"), "title"))
        text = (
            self.tr("{rows} rows were read.")
            if plan.fault_count
            else self.tr(
                "{rows} rows: {new} new, {changed} changed, {duplicates} left out because they are there already."
            )
        )
        said = text.format(
            rows=show_number(plan.rows),
            new=show_number(plan.new),
            changed=show_number(plan.changed),
            duplicates=show_number(plan.duplicate_count),
        )
        self._result.addWidget(words(said))
        if plan.fault_count:
            text = self.tr(
                "{count} cells are wrong, so nothing can be imported. Correct them in the file, then try again."
            )
            self._result.addWidget(words(text.format(count=show_number(plan.fault_count)), "error"))
            faults = [(f"{f.column}{f.row}", self._field(f.field, f.heading), f.words) for f in plan.faults]
            self._result.addWidget(self._table([self.tr("Cell"), self.tr("Field"), self.tr("What is wrong")], faults))
        if plan.duplicates:
            left_out = [(str(each.row), "", each.words) for each in plan.duplicates]
            self._result.addWidget(self._table([self.tr("Row"), "", self.tr("Why it is left out")], left_out))
        if plan.ready:
            count = show_number(plan.new + plan.changed)
            button = Button(self.tr("Import all ({count})").format(count=count), role="primary")
            button.clicked.connect(self.import_all)
            self._result.addWidget(in_line(button))
        elif not plan.fault_count:
            self._result.addWidget(words(self.tr("There is nothing to import."), "muted"))

    def _field(self, name: str, heading: str) -> str:
        """Name a field, and beside it what the sheet calls the column where that is something else."""
        combo = self._combos.get(name.split(".")[0])
        label = combo.label if combo is not None else name
        if not heading or heading.casefold() == label.casefold():
            return label
        return self.tr("{field} (“{heading}”)").format(field=label, heading=heading)

    def _table(self, titles: Sequence[str], lines: Sequence[tuple[str, str, object]]) -> ShortTable:
        table = ShortTable(titles, (2, 3, 10))
        table.setAccessibleName(titles[-1])
        shown = lines[:MOST_FAULTS]
        table.setRowCount(len(shown))
        for row, (place, field, sentence) in enumerate(shown):
            for column, text in enumerate((place, field, translate_words(sentence))):  # type: ignore[arg-type]
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(row, column, item)
        table.fit(min(_LINES, len(shown)))
        return table

    # the end

    def _on_imported(self, changes: Changes) -> None:
        plan = self.plan
        self._context.announce(changes)
        if plan is not None:
            text = self.tr("{new} were added and {changed} changed from {name}.")
            said = text.format(new=show_number(plan.new), changed=show_number(plan.changed), name=plan.path.name)
            self._context.message(said, tone="ok")
        self.begin()
        self.closed.emit()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, FieldErrors):
            for name, sentence in error.faults.items():
                if name in self._combos:
                    self._combos[name].show_fault(sentence)
            self._form.ensureVisible(0, 0)
            self.banner.say(self.tr("A column that is needed is not matched."), tone="stop")
        elif isinstance(error, DeskError):
            self.banner.say_error(error)
        else:
            self._context.report(error)


def _telling(job: JobContext) -> Callable[[int, int], None]:
    sentence = say("Reading rows")

    def tell(done: int, total: int) -> None:
        job.report(done, total, sentence)

    return tell
