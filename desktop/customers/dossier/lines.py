"""The lines that a customer is certified for, and ending one of them early, from a day on and with a reason."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.applications.cards import card, words
from desktop.records.codes import country_name
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import space
from desktop.widgets.ask import ask_day_and_reason
from desktop.widgets.buttons import Button
from desktop.widgets.pill import Pill
from models.access.roles import Permission
from models.certification.commands import close_scope
from models.certification.decided_lines import DecidedLine


class CertifiedLines(QWidget):
    """One card for each line; who may decide on its dossier can end it early."""

    def __init__(self, context: DeskContext, lines: Sequence[DecidedLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(2))
        for line in lines:
            rows.addWidget(self._card(line))

    def end_early(self, line: DecidedLine) -> None:
        """Ask from which day on and why, and end the line."""
        today = self._context.workspace.clock.today()

        ask_day_and_reason(
            self,
            self.tr("End this line early?"),
            self.tr("{line}. What it covered before that day stays as it was.").format(line=self._named(line)),
            self.tr("End it"),
            lambda day, reason: act(self._context, lambda tx: close_scope(tx, line.id, day, reason), owner=self),
            day=(self.tr("It no longer counts from"), today),
            label=self.tr("Reason"),
            danger=True,
        )

    def _card(self, line: DecidedLine) -> QWidget:
        frame, rows = card(self)
        head = QHBoxLayout()
        head.addWidget(words(self._named(line), frame, role="section"), 1)
        if line.closed_from is not None:
            head.addWidget(Pill(self.tr("ended early"), "idle", frame), 0, Qt.AlignmentFlag.AlignTop)
        elif not line.can_end:
            head.addWidget(Pill(self.tr("ran out"), "idle", frame), 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(head)
        rows.addWidget(words(self._when(line), frame, role="help"))
        if line.closed_from is not None:
            told = self.tr("No longer counts from {day}: {reason}")
            rows.addWidget(words(told.format(day=show_date(line.closed_from), reason=line.closed_reason), frame))
        if line.can_end and self._may(line):
            end = Button(self.tr("End it early …"), frame, icon_name="stop", role="quiet")
            end.clicked.connect(partial(self._on_end, line))
            rows.addWidget(end, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _may(self, line: DecidedLine) -> bool:
        me = self._context.session.actor.id
        return self._context.may(Permission.CERTIFY) and me not in line.preparers

    def _named(self, line: DecidedLine) -> str:
        told = self.tr("{site} · {item} · {use} · {destination}")
        return told.format(
            site=line.site,
            item=line.item or self.tr("every listed item"),
            use=translate_words(line.use_class),
            destination=country_name(line.destination),
        )

    def _when(self, line: DecidedLine) -> str:
        first = show_date(line.valid_from)
        if line.valid_until is None:
            return self.tr("{dossier} · from {day}").format(dossier=line.dossier, day=first)
        told = self.tr("{dossier} · from {day} to {last}")
        return told.format(dossier=line.dossier, day=first, last=show_date(line.valid_until))

    def _on_end(self, line: DecidedLine, _checked: bool = False) -> None:
        self.end_early(line)
