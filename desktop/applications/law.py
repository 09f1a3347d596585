"""What the law asks of an application: the outcome of each line with its reasons and where they stand."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.applications.record import Opened
from desktop.applications.tones import OUTCOME
from desktop.shell.language import show, show_date, translate_words
from desktop.widgets.kinds import KindsBox
from desktop.widgets.pill import Pill
from desktop.widgets.sheet import Sheet
from models.certification.match import MatchAnswer, MatchTest
from models.determination.outcome import Outcome, kind_answers, reasons, sentences
from models.licences.choices import LicenceKind


class LawTab(Sheet):
    """A sheet to read; what was asked on the day of submission stays as it was answered then."""

    def show_record(self, opened: Opened) -> None:
        """Show the determination of an application."""
        self.clear()
        if opened.match is not None:
            self._match(opened.match)
        told = opened.detail.determination
        self.heading(self.tr("What the law asks"))
        if told is None:
            self.text(
                self.tr("The application has no lines yet, so there is nothing to ask the law about."), role="muted"
            )
            return
        day = show_date(date.fromisoformat(str(told["on"])))
        text = (
            self.tr("As of {day}, the day of submission; reference edition {edition}.")
            if opened.detail.submitted_at is not None
            else self.tr("As of {day}; reference edition {edition}. It is kept when the application is submitted.")
        )
        self.text(text.format(day=day, edition=told["edition"]), role="help")
        self.add(_pill(str(told["outcome"])))
        for each in told["lines"]:
            self._line(each)
        self.text(self.tr("Help with the law, not legal advice."), role="help")

    def _match(self, test: MatchTest) -> None:
        """Tell point by point whether the end user's certification is good for this deal."""
        self.heading(self.tr("Match test of the certified end user"))
        self.text(
            self.tr("{programme}, as of {day}; reference edition {edition}. It replaces no licence.").format(
                programme=test.programme, day=show_date(test.on), edition=test.edition
            ),
            role="help",
        )
        failed = len(test.failed)
        passed = self.tr("Fast lane: it matches, no new questions are asked")
        self.add(
            Pill(self.tr("Individual path: {count} points fail").format(count=failed), "stop")
            if failed
            else Pill(passed, "ok")
        )
        self.facts([(self._point(each), " ".join(map(translate_words, each.words))) for each in test.answers])

    def _point(self, answer: MatchAnswer) -> str:
        mark = {True: "✓", False: "✗", None: "?"}[answer.met]
        return f"{mark}  {translate_words(answer.point)}"

    def _line(self, each: Mapping[str, Any]) -> None:
        answer = each["answer"]
        title = self.tr("Line {number}").format(number=each["line"])
        code = str(each["control_code"])
        self.heading(f"{title}  ·  {code}" if code else title)
        self.add(_pill(str(answer["outcome"])))
        possible = [translate_words(LicenceKind(kind)) for kind in answer["kinds_open"]]
        changes = answer["may_change_on"]
        self.facts(
            [
                (self.tr("Licences that are possible"), show(possible)),
                (self.tr("May change on"), date.fromisoformat(changes) if changes else None),
            ]
        )
        for missing in sentences(answer, "missing"):
            self.text(translate_words(missing), role="warn")
        self.reasons(reasons(answer))
        if kinds := kind_answers(answer):
            self.text(self.tr("Kinds of licence"), role="section")
            self.add(KindsBox(kinds))
        if answer["duties"]:
            self.text(self.tr("Duties"), role="section")
            self.reasons(reasons(answer, "duties"))
        if answer["what_would_change"]:
            self.text(self.tr("What would change the answer"), role="section")
            for sentence in sentences(answer, "what_would_change"):
                self.text(translate_words(sentence))


def _pill(outcome: str) -> QWidget:
    found = Outcome(outcome)
    return Pill(translate_words(found), OUTCOME[found])
