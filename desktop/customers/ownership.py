"""What the owners of a customer come to: the tree, each owner's share in the end, and whether listed owners hold it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QTableWidgetItem, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.applications.cards import card, empty, heading, words
from desktop.records.short_table import ShortTable
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, show_number, translate_words
from desktop.shell.theme import em, space
from desktop.widgets.pill import Pill
from desktop.widgets.sheet import mark_pill, source_text
from desktop.widgets.tree import Owner, OwnershipTree
from models.parties.listed_owners import Verdict
from models.parties.owner_tree import OwnerNode, OwnerShare, OwnerTree, owner_tree
from models.parties.queries import stakes_around
from models.parties.stakes import Interval
from models.rulebook.measures import ForceState
from models.rulebook.ownership_rules import RuleState
from models.screening.owners import OwnersAnswer, RuleVerdict, owners_answer

TONES = {Verdict.HIT: "stop", Verdict.CANNOT_BE_RULED_OUT: "warn", Verdict.CLEAR: "ok"}


@dataclass(frozen=True)
class Ownership:
    """What is known of the owners of a customer on a day."""

    name: str
    tree: OwnerTree
    answer: OwnersAnswer


def read_ownership(session: Session, party_id: int, name: str, on: date) -> Ownership:
    """Read the owners of a customer and judge them by every rule."""
    tree = owner_tree(stakes_around(session, party_id, on), party_id)
    return Ownership(name, tree, owners_answer(session, party_id, on))


class WhoOwns(QWidget):
    """Below the form of holdings: all of it is worked out, nothing is typed here."""

    opened = Signal(object)
    """The id of an owner in the register whose box was clicked."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._unsure = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(2))
        top = QWidget(self)
        self._top = QVBoxLayout(top)
        self._top.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(top)
        self._nobody = QLabel(self.tr("No owner is entered."), self)
        self._nobody.setProperty("role", "muted")
        rows.addWidget(self._nobody)
        self.tree = OwnershipTree()
        self.tree.opened.connect(self.opened)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self.tree)
        self._scroll.setMinimumHeight(round(em() * 9))
        self._scroll.hide()
        rows.addWidget(self._scroll)
        below = QWidget(self)
        self._rows = QVBoxLayout(below)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(space(2))
        rows.addWidget(below)

    def show_ownership(self, found: Ownership) -> None:
        """Draw the tree, list the shares, and give the verdicts."""
        self._unsure = bool(found.answer.cautions) or _any_unknown(found.tree.nodes)
        empty(self._top)
        self._top.addWidget(self._headline(found.answer))
        self._draw(found)
        empty(self._rows)
        if found.tree.fault is not None:
            told = self.tr("Shares in the end cannot be told: {why}").format(why=translate_words(found.tree.fault))
            self._rows.addWidget(words(told, self, role="warn"))
        if found.tree.shares:
            self._rows.addWidget(heading(self.tr("Effective shares"), self))
            help_text = self.tr("Products along every way, added up: what belongs to whom in the end.")
            self._rows.addWidget(words(help_text, self, role="help"))
            self._rows.addWidget(self._shares(found.tree.shares))
        self._show_answer(found.answer)

    def _headline(self, answer: OwnersAnswer) -> QWidget:
        """Give the worst verdict in one line, above everything; what is unknown never reads as clear."""
        verdicts = [each.verdict for each in answer.rules]
        worst = next((each for each in TONES if each in verdicts), Verdict.CLEAR)
        if worst is Verdict.CLEAR and self._unsure:
            told = self.tr("No rule is met by what is recorded. What is unknown below cannot be ruled out.")
            return self._line(Verdict.CANNOT_BE_RULED_OUT, told)
        told = {
            Verdict.HIT: self.tr("Listed parties hold it, by {count} of {all} rules."),
            Verdict.CANNOT_BE_RULED_OUT: self.tr("Listed parties may hold it, by {count} of {all} rules."),
            Verdict.CLEAR: self.tr("Listed parties hold it by no rule, as far as is recorded."),
        }[worst]
        return self._line(worst, told.format(count=verdicts.count(worst), all=len(verdicts)))

    def _line(self, verdict: Verdict, told: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(2))
        row.addWidget(Pill(translate_words(verdict), TONES[verdict], line))
        row.addWidget(words(told, line), 1)
        return line

    # the tree

    def _draw(self, found: Ownership) -> None:
        nodes = found.tree.nodes
        self._nobody.setVisible(not nodes)
        self._scroll.setVisible(bool(nodes))
        if nodes:
            self.tree.set_root(Owner(found.name, owners=tuple(self._box(node) for node in nodes)))
            self._fit()

    def _fit(self) -> None:
        """Let the tree use the width there is, and be as high as it needs; beyond that it scrolls."""
        self.tree.set_room(self.width())
        self.tree.adjustSize()
        self._scroll.setFixedHeight(min(round(em() * 24), self.tree.sizeHint().height() + round(em() * 1.5)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _box(self, node: OwnerNode) -> Owner:
        note = ""
        if node.repeated:
            note = self.tr("stands in this chain already")
        elif node.effective is not None and node.effective != node.held:
            note = self.tr("in the end {share}").format(share=self._short(node.effective))
        elif not node.held.known:
            note = self.tr("share not known")
        return Owner(
            name=node.name,
            share=self._short(node.held),
            note=note,
            tone="warn" if not node.held.known else "",
            key=node.owner if isinstance(node.owner, int) else None,
            owners=tuple(self._box(each) for each in node.owners),
        )

    def _short(self, share: Interval) -> str:
        """Write a share where there is little room."""
        if share.known:
            return f"{_percent(share.lower)} %"
        if share.lower == 0:
            return self.tr("≤ {most} %").format(most=_percent(share.upper))
        return f"{_percent(share.lower)} – {_percent(share.upper)} %"

    def _interval(self, share: Interval) -> str:
        """Write a share; where it is not known, what it is at least and at most."""
        if share.known:
            return f"{_percent(share.lower)} %"
        if share.lower == 0:
            return self.tr("unknown, at most {most} %").format(most=_percent(share.upper))
        told = self.tr("at least {least} %, at most {most} %")
        return told.format(least=_percent(share.lower), most=_percent(share.upper))

    # the shares

    def _shares(self, shares: Sequence[OwnerShare]) -> ShortTable:
        titles = [self.tr("Owner"), self.tr("Directly"), self.tr("At least"), self.tr("At most")]
        table = ShortTable(titles, [6, 4, 2, 2], self, numbers=(2, 3))
        table.setAccessibleName(self.tr("Effective shares"))
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setRowCount(len(shares))
        for place, share in enumerate(shares):
            effective = share.effective
            ends = ("?", "?") if effective is None else (_share(effective.lower), _share(effective.upper))
            direct = self.tr("stated as indirect") if share.stated else self._direct(share.direct)
            for column, text in enumerate((share.name, direct, *ends)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column > 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(place, column, item)
        table.fit(len(shares))
        return table

    def _direct(self, share: Interval) -> str:
        return self._interval(share) if share.upper else "–"

    # the verdicts

    def _show_answer(self, answer: OwnersAnswer) -> None:
        self._rows.addWidget(heading(self.tr("Held by listed parties?"), self))
        about = self.tr(
            "A firm that listed parties hold up to the threshold of a rule counts like them, whole. The answer rests on "
            "the comparisons recorded under Screening."
        )
        self._rows.addWidget(words(about, self, role="help"))
        told = {
            self.tr("Found on a list: {names}"): answer.matched,
            self.tr("A possible match nobody has decided on: {names}"): answer.undecided,
        }
        for text, names in told.items():
            if names:
                self._rows.addWidget(words(text.format(names=", ".join(names)), self, role="warn"))
        for caution in answer.cautions:
            self._rows.addWidget(words(translate_words(caution), self, role="warn"))
        for each in answer.rules:
            self._rows.addWidget(self._verdict(each))

    def _verdict(self, told: RuleVerdict) -> QWidget:
        frame, rows = card(self)
        rule = told.rule
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(words(translate_words(rule.rule.label), frame, role="section"), 1)
        pill = (translate_words(told.verdict), TONES[told.verdict])
        if told.verdict is Verdict.CLEAR and self._unsure:
            pill = (self.tr("Not met by what is recorded"), "idle")
        head.addWidget(Pill(*pill, frame), 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(head)
        asks = f"{translate_words(rule.terms.words)}  ·  {self._force(rule)}"
        rows.addWidget(words(asks, frame, role="help"))
        if told.answer is not None and told.answer.together.upper:
            share = self._interval(told.answer.together)
            held = self.tr("Listed owners, and firms that count like them, hold together: {share}").format(share=share)
            rows.addWidget(words(held, frame))
        for path in told.paths:
            rows.addWidget(words(path.text, frame))
        for unknown in told.open_shares:
            rows.addWidget(words(translate_words(unknown.words), frame, role="warn"))
        for caution in told.cautions:
            rows.addWidget(words(translate_words(caution), frame, role="help"))
        foot = QHBoxLayout()
        foot.addWidget(words(source_text(rule.source), frame, role="help"), 1)
        foot.addWidget(mark_pill(rule.mark, frame), 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(foot)
        return frame

    def _force(self, rule: RuleState) -> str:
        """Say whether the rule binds on the day; one that does not is judged all the same."""
        state = translate_words(rule.state)
        if rule.state is ForceState.suspended and rule.until is not None:
            return self.tr("{state} until {day}").format(state=state, day=show_date(rule.until))
        return state


def _any_unknown(nodes: Sequence[OwnerNode]) -> bool:
    """Tell whether the share of an owner, at any height, is not known."""
    return any(not node.held.known or _any_unknown(node.owners) for node in nodes)


def _percent(value: Decimal) -> str:
    return show_number(value.normalize())


def _share(value: Decimal) -> str:
    return f"{_percent(value)} %"
