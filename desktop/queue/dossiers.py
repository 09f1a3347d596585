"""A dossier as a case to read: what it is for, how its criteria stand, what was proposed and asked."""

from collections import Counter
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.customers.dossier.place import AREA, place_of
from desktop.customers.dossier.tones import programme_name
from desktop.records.codes import country_name
from desktop.shell.language import show_date, show_number, translate_words
from desktop.widgets.sheet import Sheet
from models.certification.choices import CriterionReply, DossierEventKind
from models.certification.deciding import last_day_of_grant
from models.certification.drafts import DecisionDraft
from models.certification.views import CriterionView, DossierDetail, ScopeView
from models.review.views import CaseDetail
from models.rulebook.loader import load_current

_GOOD = frozenset({CriterionReply.IN_ORDER, CriterionReply.NOT_APPLICABLE})


def terms_of(case: CaseDetail, today: date) -> DecisionDraft:
    """Return the terms of a grant that nobody changed: the longest time from today on, without conditions."""
    until = None
    if case.dossier is not None:
        until = last_day_of_grant(load_current().programme(case.dossier.programme), today)
    return DecisionDraft(kind=DossierEventKind.GRANTED, valid_until=until, reason="")


def show_dossier(sheet: Sheet, dossier: DossierDetail, go: Callable[[str, int | None], None]) -> None:
    """Write a dossier on the sheet of its case."""
    tr = QCoreApplication.translate
    opens = tr("DossierCase", "Open {number}: criteria, evidence, decision").format(number=dossier.number)
    sheet.link(opens, lambda: go(AREA, place_of(dossier.id)))
    sheet.heading(tr("DossierCase", "The certification"))
    sheet.facts(
        [
            (tr("DossierCase", "Programme"), programme_name(dossier.programme)),
            (tr("DossierCase", "Answers for export control"), dossier.responsible_executive),
            (tr("DossierCase", "Prepared by"), dossier.prepared_by),
            (tr("DossierCase", "Handed in on"), dossier.submitted_on),
            (tr("DossierCase", "Score"), _score(dossier)),
        ]
    )
    for line in dossier.scopes:
        sheet.text(_line(line))
        if line.conditions:
            sheet.text(line.conditions, role="help")
    _show_criteria(sheet, dossier)
    _show_votes(sheet, dossier)
    _show_questions(sheet, dossier)


def _score(dossier: DossierDetail) -> str:
    score = dossier.score
    if score is None:
        return ""
    tr = QCoreApplication.translate
    told = (
        tr("DossierCase", "{percent} % of the points; of the {of} criteria that give points {open} are open or too old")
        if score.unanswered
        else tr(
            "DossierCase", "{percent} % of the points; none of the {of} criteria that give points is open or too old"
        )
    )
    return told.format(percent=score.percent, open=show_number(score.unanswered), of=show_number(score.of))


def _line(line: ScopeView) -> str:
    tr = QCoreApplication.translate
    item = line.control_code or tr("DossierCase", "every listed item")
    told = tr("DossierCase", "{site}: {item}, {use}, to {country}, from {day}").format(
        site=line.site,
        item=item,
        use=translate_words(line.use_class),
        country=country_name(line.destination),
        day=show_date(line.valid_from),
    )
    return told if line.decided else told + "  ·  " + tr("DossierCase", "not decided yet")


def _show_criteria(sheet: Sheet, dossier: DossierDetail) -> None:
    tr = QCoreApplication.translate
    sheet.heading(tr("DossierCase", "Criteria"))
    counts = Counter(each.reply for each in dossier.criteria)
    parts = [f"{translate_words(reply)} {show_number(counts[reply])}" for reply in CriterionReply if counts[reply]]
    if counts[None]:
        parts.append(tr("DossierCase", "not answered {count}").format(count=show_number(counts[None])))
    sheet.text("  ·  ".join(parts))
    for each in dossier.criteria:
        if each.reply is not None and each.reply not in _GOOD:
            sheet.text(_criterion(each), tone="stop" if each.disqualifies else "")
            sheet.text("  ·  ".join(part for part in (each.note, each.evidence) if part), role="help")


def _criterion(each: CriterionView) -> str:
    reply = translate_words(each.reply) if each.reply is not None else ""
    return f"{each.code}, {reply}: {translate_words(each.question)}"


def _show_votes(sheet: Sheet, dossier: DossierDetail) -> None:
    tr = QCoreApplication.translate
    for vote in dossier.waiting:
        if not vote.counts:
            continue
        sheet.heading(tr("DossierCase", "Proposed: {kind}").format(kind=translate_words(vote.kind)))
        told = tr("DossierCase", "{names}, {day}").format(names=", ".join(vote.voted_by), day=show_date(vote.voted_on))
        if vote.valid_until is not None:
            told += "  ·  " + tr("DossierCase", "valid until {day}").format(day=show_date(vote.valid_until))
        sheet.text(vote.reason)
        sheet.text(told, role="help")
        if vote.conditions:
            sheet.text(tr("DossierCase", "Condition: {text}").format(text=vote.conditions))


def _show_questions(sheet: Sheet, dossier: DossierDetail) -> None:
    if not dossier.questions:
        return
    tr = QCoreApplication.translate
    sheet.heading(tr("DossierCase", "Questions"))
    for question in dossier.questions:
        sheet.text(question.body)
        due = show_date(question.due_on) if question.due_on is not None else "—"
        sheet.text(question.answer or tr("DossierCase", "No answer yet; due {day}").format(day=due), role="help")
