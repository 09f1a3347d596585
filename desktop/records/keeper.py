"""A form that saves itself: half-typed text is kept as a draft, a whole record is written, a conflict is shown.

The life of a form: ``open`` a record or ``begin`` a new one; every pause in typing saves. What cannot be saved yet
stays as the person's draft and comes back when the record is opened again.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from sqlmodel import Session

from desktop.records.forms import Forms
from desktop.records.kind import RecordKind, Typed, Values, Written, write_change, write_new
from desktop.records.merge import merge, put_value
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.jobs import JobContext
from desktop.widgets.conflict import ConflictDialog
from models.workspace.drafts import clear_draft, load_draft
from models.workspace.errors import Conflict, FieldErrors, UserError


@dataclass(frozen=True)
class _Loaded:
    record: Any
    kept: Mapping[str, Any] | None


class Keeper(QObject):
    """Keeps the forms of a record and the record in step; lives as long as the forms."""

    loaded = Signal(object)
    """A record was opened (the view), or None: a new one was begun."""
    saved = Signal(object)
    """The record as it is after a change of ours."""
    created = Signal(object)
    """The record that was just made of a new one."""
    state_changed = Signal()
    """``faulty``, ``dirty`` or ``restored`` changed."""
    conflicted = Signal()

    def __init__(
        self, context: DeskContext, forms: Forms, kind: RecordKind, labels: Callable[[], Mapping[str, str]]
    ) -> None:
        super().__init__(forms)
        self._context, self._form, self._kind, self._labels = context, forms, kind, labels
        self.record: Any = None
        self.is_new = False
        self.hold = False
        """A new record waits, though its minimum is there: it may be a duplicate."""
        self.restored = False
        """Text was brought back from a draft."""
        self._hidden: Values = {}
        self._base: Values = {}
        self._faults: FieldErrors | None = None
        self._busy = False
        self._again = False
        self._telling = False
        self._wanted: int | None = None
        self._dialog: ConflictDialog | None = None
        forms.changed.connect(self.save)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    # what a page uses

    @property
    def record_id(self) -> int:
        """The id of the open record; 0 for a new one or none."""
        return int(self.record.id) if self.record is not None else 0

    @property
    def faulty(self) -> bool:
        """Whether something typed cannot be saved yet."""
        return self._faults is not None

    @property
    def dirty(self) -> bool:
        """Whether the form differs from what is stored."""
        return (self.is_new or self.record is not None) and self._form.values() != self._base

    def open(self, record_id: int) -> None:
        """Show a record, with the text that could not be saved last time."""
        self._form.flush()
        self._wanted = record_id
        user, kind = self._context.session.actor.id, self._kind

        def query(session: Session) -> _Loaded:
            kept = load_draft(session, user, kind.name, record_id)
            return _Loaded(kind.load(session, record_id), kept.values if kept else None)

        ask(self._context, query, then=self._on_loaded, owner=self._form.owner)

    def begin(self, defaults: Values) -> None:
        """Begin a new record, or go on with the one that was begun before."""
        self._form.flush()
        self._wanted = 0
        user, kind = self._context.session.actor.id, self._kind

        def query(session: Session) -> Mapping[str, Any] | None:
            kept = load_draft(session, user, kind.name, 0)
            return kept.values if kept else None

        def then(kept: Mapping[str, Any] | None) -> None:
            self._on_begun(kept, defaults)

        ask(self._context, query, then=then, owner=self._form.owner)

    def close(self) -> None:
        """Let go of the record."""
        self._form.flush()
        self._wanted = None
        self.record, self.is_new = None, False

    def reload(self) -> None:
        """Read the record again after a change elsewhere; what is being typed stays."""
        if self.record is None or self._busy or self._telling:
            return
        record_id, kind = self.record_id, self._kind

        def query(session: Session) -> Any:
            return kind.load(session, record_id)

        ask(self._context, query, then=self._on_reloaded, owner=self._form.owner)

    def discard(self) -> None:
        """Throw the unsaved text away and show what is stored; a new record is given up."""
        name, record_id = self._kind.name, self.record_id

        def work(_job: JobContext) -> None:
            with self._context.workspace.transaction(self._context.session.actor) as tx:
                clear_draft(tx, name, record_id)

        self._form.load(self._hidden | self._base)
        self._base = self._form.values()
        self._set_faults(None)
        self._context.jobs.run(work, then=self._on_discarded, failed=self._context.report, owner=self._form.owner)

    def add_now(self) -> None:
        """Save a new record although it waits; faults are shown and the first is focused."""
        self.hold = False
        self.save(loud=True)

    def save(self, *, loud: bool = False) -> None:
        """Write what is typed, or keep it as a draft when it cannot be written yet."""
        if not self.is_new and self.record is None:
            return
        if self._busy:
            self._again = True
            return
        if not loud and not self.dirty and not self.faulty:
            return
        self._busy = True
        values = self._form.values()
        kind, workspace, actor = self._kind, self._context.workspace, self._context.session.actor
        typed, new, hold = self._typed(values), self.is_new, self.hold
        mine = 0 if new else self.record_id

        def work(_job: JobContext) -> Written | None:
            if new:
                return write_new(workspace, actor, kind, typed, hold=hold)
            return write_change(workspace, actor, kind, typed)

        def then(written: Written | None) -> None:
            if self._wanted == mine:
                self._on_written(written, values)
            else:
                self._on_left(written)

        def failed(error: Exception) -> None:
            if self._wanted == mine or not isinstance(error, UserError):
                self._on_failed(error, loud=loud)
            else:
                self._on_left(None)

        self._context.jobs.run(work, then=then, failed=failed, owner=self._form.owner, cancellable=False, quiet=True)

    def _typed(self, values: Values) -> Typed:
        seen = int(self.record.row_version) if self.record is not None else 0
        return Typed(self.record_id, seen, values, {**self._hidden, **values})

    # answers

    def _on_loaded(self, found: _Loaded) -> None:
        if found.record.id != self._wanted:
            return
        self.record, self.is_new, self.hold = found.record, False, False
        self._take(self._kind.values(found.record))
        self.restored = found.kept is not None and self._restore(found.kept)
        self.loaded.emit(found.record)
        self.state_changed.emit()

    def _on_begun(self, kept: Mapping[str, Any] | None, defaults: Values) -> None:
        if self._wanted != 0:
            return
        self.record, self.is_new, self.hold = None, True, False
        self._take(defaults)
        self.restored = kept is not None and self._restore(kept)
        self.loaded.emit(None)
        self.state_changed.emit()

    def _on_reloaded(self, record: Any) -> None:
        if self.record is None or record.id != self.record_id or self._busy:
            return
        if self.dirty and record.row_version != self.record.row_version:
            self.save()
            return
        self.record = record
        if not self.dirty:
            self._take(self._kind.values(record))
        self.saved.emit(record)

    def _on_discarded(self, _nothing: None) -> None:
        self.restored = False
        self.state_changed.emit()

    def _on_written(self, written: Written | None, values: Values) -> None:
        self._busy = False
        self._set_faults(None)
        if written is None:
            self._run_again()
            return
        self.record, self.is_new, self.restored = written.record, False, False
        self._wanted = self.record_id
        stored = self._kind.values(written.record)
        typed_on = self._form.values() != values
        self._adopt_ids(stored)
        self._hidden = {key: value for key, value in stored.items() if key not in values}
        self._base = _adopted(values, stored) if typed_on else self._form.values()
        self._telling = True
        self._context.announce(written.changes)
        self._telling = False
        (self.created if written.created else self.saved).emit(written.record)
        self.state_changed.emit()
        self._run_again()

    def _on_left(self, written: Written | None) -> None:
        """Tell of what was saved after the person went on to another record; what was refused is kept as a draft."""
        self._busy = self._again = False
        if written is not None:
            self._context.announce(written.changes)

    def _on_failed(self, error: Exception, *, loud: bool) -> None:
        self._busy = False
        if isinstance(error, Conflict):
            self._on_conflict(error)
            return
        if isinstance(error, FieldErrors):
            self._set_faults(error)
            self._form.show_faults(error, quiet=not loud)
        elif isinstance(error, UserError) and error.field:
            faults = FieldErrors({error.field: error.words})
            self._set_faults(faults)
            self._form.show_faults(faults, quiet=not loud)
        else:
            self._context.report(error)
        self._run_again()

    def _run_again(self) -> None:
        if self._again:
            self._again = False
            self.save()

    def _on_focus_changed(self, _old: QWidget | None, _new: QWidget | None) -> None:
        # The focus also moves while the page is being taken down.
        if self._faults is not None and isValid(self._form.owner) and self._form.owner.isVisible():
            self._form.show_faults(self._faults, quiet=True)

    # conflict

    def _on_conflict(self, error: Conflict) -> None:
        record_id, kind = self.record_id, self._kind

        def query(session: Session) -> Any:
            return kind.load(session, record_id)

        def then(theirs: Any) -> None:
            self._settle(error, theirs)

        ask(self._context, query, then=then, owner=self._form.owner)

    def _settle(self, error: Conflict, record: Any) -> None:
        base, mine = self._base, self._form.values()
        self.record = record
        self._take(self._kind.values(record))
        merged = merge(base, mine, self._base)
        theirs = self._base
        self._form.load({**self._hidden, **merged.values})
        self._base = theirs
        self.conflicted.emit()
        if not merged.disputed:
            self.save(loud=True)
            return
        both = {path: (before, other) for path, (before, other, _mine) in merged.disputed.items()}
        shown = Conflict(error.words.template, theirs=both, by=error.by)
        ours = {path: own for path, (_before, _other, own) in merged.disputed.items()}
        labels = {path: self._label(path) for path in both}
        self._dialog = ConflictDialog(shown, ours, labels, self._on_chosen, self._form.owner)
        self._dialog.open()

    def _on_chosen(self, chosen: Mapping[str, Any]) -> None:
        values = self._form.values()
        for path, value in chosen.items():
            put_value(values, path, value)
        theirs = self._base
        self._form.load({**self._hidden, **values})
        self._base = theirs
        self.save(loud=True)

    def _label(self, path: str) -> str:
        parts = path.split(".")
        labels = self._labels()
        if len(parts) == 1:
            return labels.get(path, path)
        number = int(parts[1]) + 1
        return f"{labels.get(parts[0], parts[0])} {number}: {labels.get(f'{parts[0]}.{parts[-1]}', parts[-1])}"

    # values

    def _take(self, values: Values) -> None:
        self._form.load(values)
        shown = self._form.values()
        self._hidden = {key: value for key, value in values.items() if key not in shown}
        self._base = shown
        self._set_faults(None)

    def _restore(self, kept: Mapping[str, Any]) -> bool:
        base = self._base
        self._form.load({**self._hidden, **base, **kept})
        self._base = base
        return self._form.values() != base

    def _adopt_ids(self, stored: Values) -> None:
        for field in self._form.fields:
            adopt_ids = getattr(field, "adopt_ids", None)
            if adopt_ids is not None:
                adopt_ids([entry["id"] for entry in stored.get(field.key, ()) if "id" in entry])

    def _set_faults(self, faults: FieldErrors | None) -> None:
        before, self._faults = self._faults, faults
        if faults is None:
            self._form.clear_faults()
        if (before is None) != (faults is None):
            self.state_changed.emit()


def _adopted(values: Values, stored: Values) -> Values:
    """Give the values as they were saved, with the ids they were saved under; the person typed on since."""
    return {key: stored[key] if isinstance(value, list) and key in stored else value for key, value in values.items()}
