"""A case to read: what blocks it, the deal, the evidence, what the law asks, and what was decided so far."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.queue.dossiers import show_dossier
from desktop.records.amounts import amount
from desktop.records.codes import country_name
from desktop.shell.language import show, show_date, translate_words
from desktop.widgets.sheet import Sheet
from models.applications.views import ApplicationDetail
from models.review.blocks import Block
from models.review.views import CaseDetail
from models.rulebook.naming import cited_in_both


class CaseSheet(Sheet):
    """Everything an officer needs beside a decision."""

    def __init__(self, go: Callable[[str, int | None], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=92)
        self._go = go

    def show_case(self, case: CaseDetail) -> None:
        """Show a case from the top."""
        self.clear()
        self.heading(self.tr("Next"))
        self.text(case.next_act)
        if case.second_reason is not None:
            self.text(case.second_reason, role="help")
        if case.blocks:
            self.heading(self.tr("What blocks it"))
            for block in case.blocks:
                self._block(block)
        if case.application is not None:
            self._deal(case.application)
            self._evidence(case.application)
            self._law(case.application)
            self._questions(case.application)
        elif case.dossier is not None:
            show_dossier(self, case.dossier, self._go)
        else:
            area = {"declaration": "declarations", "classification": "products"}.get(case.kind.value)
            if area:
                self.link(self.tr("Open {number}").format(number=case.number), lambda: self._go(area, case.subject_id))
        self._decisions(case)

    def _block(self, block: Block) -> None:
        days = show(block.age.days) if block.age.days is not None else translate_words(block.age.reason or "")
        who = f"{translate_words(block.debtor)}{': ' + block.who if block.who else ''}"
        self.text(block.words, tone="stop" if block.overdue else "")
        line = self.tr("{who} · since {day} · {count} working days").format(
            who=who, day=show_date(block.since), count=days
        )
        if block.due_on is not None:
            line += " · " + self.tr("due {day}").format(day=show_date(block.due_on))
        self.text(line, role="help")

    def _deal(self, application: ApplicationDetail) -> None:
        self.heading(self.tr("The deal"))
        self.facts(
            [
                *((translate_words(p.role.label), _party(p)) for p in application.parties),
                (self.tr("Site of use"), application.site_name),
                (self.tr("Destination"), country_name(application.destination) if application.destination else ""),
                (self.tr("Contract"), application.contract_number),
                (self.tr("Licence"), application.kind),
                (self.tr("Port and transport"), _joined(application.port, application.transport)),
                (self.tr("Trade and payment"), _joined(application.trade_mode, application.payment_terms)),
                (self.tr("Specific end use"), application.specific_end_use),
            ]
        )
        for line in application.lines:
            left = (
                self.tr("{left} of {declared} left").format(
                    left=amount(line.left or 0, line.declared_unit), declared=amount(line.declared, line.declared_unit)
                )
                if line.declared is not None
                else ""
            )
            codes = ", ".join(line.control_codes)
            self.text(f"{line.line_number}. {line.description} — {amount(line.quantity, line.unit)} · {codes}")
            self.text(f"{line.declaration} ({translate_words(line.declaration_state)}) · {left}", role="help")
        self.link(
            self.tr("Open {number}").format(number=application.number), lambda: self._go("applications", application.id)
        )

    def _evidence(self, application: ApplicationDetail) -> None:
        self.heading(self.tr("Evidence"))
        for slot in application.slots:
            if not (slot.required or slot.filled or slot.waived_reason):
                continue
            name = slot.slot.label_zh if _chinese() else slot.slot.label_en
            if slot.waived_reason:
                self.text(self.tr("Not needed: {name} — {why}").format(name=name, why=slot.waived_reason), tone="warn")
            elif slot.filled:
                self.text(f"✓ {name}")
            else:
                self.text(self.tr("Missing: {name}").format(name=name), tone="stop")

    def _law(self, application: ApplicationDetail) -> None:
        from models.determination.outcome import reasons

        told = application.determination
        if not told:
            return
        self.heading(self.tr("What the law asks"))
        self.text(_outcome(told))
        found = dict.fromkeys(
            (
                translate_words(each.words),
                translate_words(cited_in_both(each.source.name)) if each.source else "",
                translate_words(each.mark),
            )
            for line in told.get("lines", ())
            for each in reasons(line["answer"])
        )
        for words, source, mark in list(found)[:8]:
            self.text(f"– {words}")
            self.text(_joined(source, mark), role="help")
        self.text(
            self.tr("Edition {edition}. Help with the law, not legal advice.").format(edition=told.get("edition", "")),
            role="help",
        )

    def _questions(self, application: ApplicationDetail) -> None:
        if not application.questions:
            return
        self.heading(self.tr("Questions"))
        for question in application.questions:
            self.text(question.body)
            answer = question.answer or self.tr("No answer yet; due {day}").format(
                day=show_date(question.due_on) if question.due_on else "—"
            )
            self.text(answer, role="help")

    def _decisions(self, case: CaseDetail) -> None:
        if not case.decisions:
            return
        self.heading(self.tr("Decided so far"))
        for decision in case.decisions:
            self.text(
                f"{translate_words(decision.outcome)} — {decision.decided_name}, {show_date(decision.decided_at.date())}"
            )
            self.text(decision.reason, role="help")


def _party(party: Any) -> str:
    return " · ".join(part for part in (party.legal_name, party.local_name, party.country) if part)


def _joined(*parts: object) -> str:
    return " · ".join(text for part in parts if part and (text := show(part)))


def _outcome(told: Any) -> str:
    from models.determination.outcome import Outcome

    value = str(told.get("outcome", ""))
    return translate_words(Outcome(value)) if value in set(Outcome) else value


def _chinese() -> bool:
    from desktop.shell.language import locale

    return locale().name().startswith("zh")
