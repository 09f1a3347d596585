"""The undertakings of a declaration: each sentence in English and Chinese beside its answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.shell.language import translate_words
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button
from desktop.widgets.field import Field, mark
from desktop.widgets.fields_choice import CalmCombo
from models.declarations.choices import Answer
from models.rulebook.loader import load_current
from models.rulebook.papers import Undertaking, UndertakingKind, undertakings_for
from models.workspace.words import Words

_ASSURANCES = (Answer.WILL_NOT, Answer.CANNOT_STATE, Answer.DECLARES_USE)
_PROMISES = (Answer.GIVEN, Answer.NOT_GIVEN)


@dataclass
class _Line:
    code: str
    answers: tuple[Answer, ...]
    combo: CalmCombo
    fault: QLabel
    kept: dict[str, Any]


class UndertakingsField(Field):
    """The value is a list of (code, answer, note) as mappings, of those that are answered."""

    def __init__(self, key: str, label: str, **kwargs: Any) -> None:
        super().__init__(key, label, **kwargs)
        self._lines: list[_Line] = []
        self._regime = ""
        self._value: list[dict[str, Any]] = []
        self._read_only = False
        self._label.setProperty("role", "section")
        self._all = Button(self.tr("Answer what is open in full"), self, role="quiet", icon_name="check")
        self._all.setToolTip(self.tr("Ticks “will not” and “given” where nothing is answered yet."))
        self._all.clicked.connect(self.answer_in_full)
        self._layout.insertWidget(1, self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self._box = QWidget(self)
        self._rows = QVBoxLayout(self._box)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(space(2))
        self._row.addWidget(self._box, 1)

    @property
    def editor(self) -> QWidget:
        return self._lines[0].combo if self._lines else self._all

    def set_regime(self, regime: str) -> None:
        """Show the undertakings that a regime asks for, keeping the answers."""
        if regime != self._regime:
            self._value = self._answers()
            self._regime = regime
            self._build()

    def value(self) -> object:
        return self._answers()

    def set_value(self, value: Any) -> None:
        self._value = [_plain(each) for each in value or ()]
        self._build()

    def answer(self, code: str, answer: Answer | None) -> None:
        """Answer one undertaking, as a person does."""
        line = next(line for line in self._lines if line.code == code)
        line.combo.setCurrentIndex(0 if answer is None else line.answers.index(answer) + 1)
        self._on_answered()

    def answer_in_full(self) -> None:
        """Give the full assurance wherever nothing is answered yet."""
        for line in self._lines:
            if line.combo.currentIndex() == 0:
                line.combo.setCurrentIndex(1)
        self._on_answered()

    def show_fault(self, words: Words | str, path: str = "") -> None:
        line = self._line_at(path)
        if line is None:
            super().show_fault(words, path)
            return
        line.fault.setText(translate_words(words))
        line.fault.show()
        mark(line.combo, "fault", on=True)

    def fault_editor(self, path: str) -> QWidget:
        """Give the editor of the undertaking at a place of the form."""
        line = self._line_at(path)
        return line.combo if line is not None else self.editor

    def clear_note(self, *, faults_only: bool = False) -> None:
        super().clear_note(faults_only=faults_only)
        for line in self._lines:
            line.fault.hide()
            mark(line.combo, "fault", on=False)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._all.setVisible(not read_only)
        for line in self._lines:
            line.combo.setEnabled(not read_only)

    def _mark(self, name: str, *, on: bool) -> None:
        if name != "fault":
            super()._mark(name, on=on)

    def _line_at(self, path: str) -> _Line | None:
        place = path.split(".")[0]
        return self._lines[int(place)] if place.isdigit() and int(place) < len(self._lines) else None

    def _answers(self) -> list[dict[str, Any]]:
        if not self._lines:
            return list(self._value)
        found = []
        for line in self._lines:
            place = line.combo.currentIndex()
            if place > 0:
                found.append({"note": "", **line.kept, "code": line.code, "answer": line.answers[place - 1].value})
        return found

    def _asked(self) -> list[Undertaking]:
        book = load_current()
        wanted = {each.code for each in undertakings_for(book.undertakings, self._regime)}
        wanted |= {str(each["code"]) for each in self._value}
        return [each for each in book.undertakings if each.code in wanted]

    def _build(self) -> None:
        while self._rows.count():
            taken = self._rows.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        answers = {str(each["code"]): each for each in self._value}
        self._lines = []
        for each in self._asked():
            self._rows.addWidget(self._card(each, answers.get(each.code, {})))

    def _card(self, asked: Undertaking, answered: Mapping[str, Any]) -> QWidget:
        card = QFrame(self._box)
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(space(3), space(2), space(3), space(2))
        grid.setHorizontalSpacing(space(4))
        grid.setVerticalSpacing(space(1))
        for column, text in enumerate((asked.text_en, asked.text_zh)):
            words = QLabel(text, card)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(words, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        line = self._line(asked, answered, card)
        foot = QHBoxLayout()
        foot.setSpacing(space(3))
        code = QLabel(asked.code, card)
        code.setProperty("role", "muted")
        foot.addWidget(line.combo)
        foot.addWidget(code, 1)
        grid.addLayout(foot, 1, 0, 1, 2)
        grid.addWidget(line.fault, 2, 0, 1, 2)
        return card

    def _line(self, asked: Undertaking, answered: Mapping[str, Any], card: QWidget) -> _Line:
        answers = _ASSURANCES if asked.kind is UndertakingKind.assurance else _PROMISES
        combo = CalmCombo(card)
        combo.setMinimumWidth(chars(22))
        combo.addItem(self.tr("not answered"))
        for answer in answers:
            combo.addItem(translate_words(answer.label))
        combo.setAccessibleName(f"{self.label} {asked.code}")
        values = [answer.value for answer in answers]
        stored = str(answered.get("answer") or "")
        combo.setCurrentIndex(values.index(stored) + 1 if stored in values else 0)
        combo.setEnabled(not self._read_only)
        combo.activated.connect(self._on_answered)
        fault = QLabel(card)
        fault.setProperty("role", "error")
        fault.setWordWrap(True)
        fault.hide()
        kept = {name: value for name, value in answered.items() if name not in {"code", "answer"}}
        line = _Line(asked.code, answers, combo, fault, kept)
        self._lines.append(line)
        return line

    def _on_answered(self) -> None:
        self._edited()


def _plain(entry: Mapping[str, Any]) -> dict[str, Any]:
    answer = entry.get("answer")
    return {**entry, "answer": getattr(answer, "value", answer)}
