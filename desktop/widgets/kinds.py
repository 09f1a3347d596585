"""Which kinds of licence are open for a deal, written on a sheet: open, not stated or closed, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.shell.language import show_number, translate_words
from desktop.shell.theme import space
from desktop.widgets.pill import Pill
from desktop.widgets.sheet import source_text
from models.determination.outcome import KindAnswer, KindStanding

TONES = {KindStanding.open: "ok", KindStanding.not_stated: "warn", KindStanding.closed: "stop"}


class KindsBox(QWidget):
    """One line for each kind with its standing as a pill; below it what closes it, or what is not stated.

    ``brief`` counts what is not stated instead of naming it.
    """

    def __init__(self, kinds: Sequence[KindAnswer], parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._brief = brief
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(space(1))
        for each in kinds:
            self._kind(each)

    def _kind(self, answer: KindAnswer) -> None:
        line = QHBoxLayout()
        line.setSpacing(space(2))
        name = QLabel(translate_words(answer.kind), self)
        name.setProperty("role", "section")
        line.addWidget(name)
        line.addWidget(Pill(standing_words(answer.standing), TONES[answer.standing], self))
        line.addStretch(1)
        self._rows.addLayout(line)
        for reason in answer.reasons:
            source = f"  ({source_text(reason.source)})" if reason.source is not None else ""
            self._text(f"·  {translate_words(reason.words)}{source}")
        if self._brief and answer.missing:
            text = QCoreApplication.translate("Kinds", "Points not stated: {count}")
            self._text(text.format(count=show_number(len(answer.missing))))
            return
        for words in answer.missing:
            self._text(f"?  {translate_words(words)}")

    def _text(self, text: str) -> None:
        label = QLabel(text, self)
        label.setProperty("role", "help")
        label.setWordWrap(True)
        self._rows.addWidget(label)


def standing_words(standing: KindStanding) -> str:
    """Say whether a kind may be asked for."""
    words = {
        KindStanding.open: QCoreApplication.translate("Kinds", "Open"),
        KindStanding.not_stated: QCoreApplication.translate("Kinds", "Open, points not stated"),
        KindStanding.closed: QCoreApplication.translate("Kinds", "Closed"),
    }
    return words[standing]
