"""How long a declaration is kept: counted from its last event, and not at all while an authority holds it (field A14)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.access.roles import Permission, require
from models.declarations.acting import locked, stated
from models.declarations.choices import LastEvent
from models.declarations.drafts import KeepingDraft
from models.declarations.regimes import keeping_rule
from models.declarations.tables import Declaration
from models.declarations.transitions import ENDED
from models.declarations.validity import add_months
from models.rulebook.marks import Mark, Source
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say


@dataclass(frozen=True)
class Retention:
    """Until when a declaration is kept at least: ``until`` None while its last event is open or an authority holds it."""

    until: date | None
    reasons: tuple[Words, ...]
    years: int
    source: Source
    mark: Mark
    held: bool = False


@dataclass(frozen=True)
class KeptFacts:
    """What keeping depends on; ``event`` was typed in by a person, ``shipped`` are days of shipments booked here."""

    regime: str
    event: LastEvent | None = None
    event_on: date | None = None
    signed_on: date | None = None
    valid_until: date | None = None
    ended_on: date | None = None
    shipped: tuple[date, ...] = ()
    held: bool = False
    held_reason: str = ""


def retention(facts: KeptFacts) -> Retention:
    """Count the years of the regime from the latest event that is known, not from the signature.

    A declaration under which more may still be exported has no last event yet.
    """
    rule = keeping_rule(facts.regime)
    last, words = _last_event(facts)
    until = None if last is None else add_months(last, 12 * rule.years)
    counted = say("{years} years are counted from the last event.", years=rule.years)
    reasons = (words, counted) if until is None else (words, say("It is kept until {day} at least.", day=until))
    if facts.held:
        held = say("An authority asked for it: nothing of it may be deleted. {reason}", reason=facts.held_reason)
        return Retention(None, (held, *reasons), rule.years, rule.source, rule.mark, held=True)
    return Retention(until, reasons, rule.years, rule.source, rule.mark)


def _last_event(facts: KeptFacts) -> tuple[date | None, Words]:
    shipped = max(facts.shipped, default=None)
    known = [day for day in (facts.event_on, shipped) if day is not None]
    if facts.event is not None and facts.event_on is not None and facts.event_on == max(known):
        event: Words = facts.event.label
        return facts.event_on, say("Last event: {event}, {day}.", event=event, day=facts.event_on)
    if facts.ended_on is not None and (shipped is None or facts.ended_on >= shipped):
        return facts.ended_on, say("It came to its end on {day}.", day=facts.ended_on)
    if shipped is not None:
        return shipped, say("The last shipment under it left on {day}.", day=shipped)
    return None, say("Nothing was exported under it yet, and its end is not recorded.")


def kept_facts(declaration: Declaration, shipped: Iterable[date] = ()) -> KeptFacts:
    """Return what the keeping of a declaration depends on."""
    over = declaration.state in ENDED
    return KeptFacts(
        regime=declaration.regime,
        event=declaration.last_event,
        event_on=declaration.last_event_on,
        signed_on=declaration.signed_on,
        valid_until=declaration.valid_until,
        ended_on=declaration.state_since.date() if over else None,
        shipped=tuple(shipped),
        held=declaration.legal_hold,
        held_reason=declaration.legal_hold_reason,
    )


def record_last_event(tx: Transaction, declaration_id: int, draft: KeepingDraft) -> Changes:
    """Record the last export, a known re-export or the end of the deal. Raises FieldErrors for a day that cannot be."""
    require(tx.actor, Permission.PREPARE)
    tx.act("record_last_event")
    declaration = locked(tx, declaration_id)
    if declaration.signed_on is None:
        raise UserError("not_signed", "{number} was not signed yet.", number=declaration.number)
    if draft.on > tx.today:
        raise FieldErrors({"on": say("This day is still to come.")})
    if draft.on < declaration.signed_on:
        raise FieldErrors({"on": say("It was signed on {day}; this lies before it.", day=declaration.signed_on)})
    declaration.last_event, declaration.last_event_on = draft.event, draft.on
    return tx.changes()


def hold_declaration(tx: Transaction, declaration_id: int, reason: str) -> Changes:
    """Let nothing of a declaration be deleted because an authority asked for it, and say which."""
    require(tx.actor, Permission.DECIDE)
    tx.act("hold_declaration", stated(reason))
    declaration = locked(tx, declaration_id)
    if declaration.legal_hold:
        raise UserError("held", "{number} is held already.", number=declaration.number)
    declaration.legal_hold, declaration.legal_hold_reason = True, reason.strip()[:1000]
    return tx.changes()


def release_declaration(tx: Transaction, declaration_id: int, reason: str) -> Changes:
    """Lift the hold on a declaration, with a reason."""
    require(tx.actor, Permission.DECIDE)
    tx.act("release_declaration", stated(reason))
    declaration = locked(tx, declaration_id)
    if not declaration.legal_hold:
        raise UserError("not_held", "{number} is not held.", number=declaration.number)
    declaration.legal_hold, declaration.legal_hold_reason = False, ""
    return tx.changes()


def refuse_while_held(declaration: Declaration) -> None:
    """Raise UserError while an authority's request keeps a declaration from being deleted."""
    if declaration.legal_hold:
        raise UserError(
            "held",
            "{number} is held, because an authority asked for it: {reason} Nothing of it may be deleted.",
            hint=say("A compliance officer lifts the hold once the request is answered."),
            number=declaration.number,
            reason=declaration.legal_hold_reason,
        )
