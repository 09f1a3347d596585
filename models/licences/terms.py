"""What a licence may say by law, and what a shipment under it may differ in: pure checks, one sentence per field."""

from dataclasses import dataclass
from datetime import date

from models.declarations.choices import PartyRole
from models.licences.choices import LicenceKind, TransportMode
from models.licences.drafts import LicenceDraft, ShipmentDraft
from models.workspace.errors import UserError
from models.workspace.sorting import sort_key
from models.workspace.words import Words, say

CHINA = "CN"
LONGEST_YEARS = {LicenceKind.SINGLE: 1, LicenceKind.GENERAL: 3}
"""State Council Order 792, Article 15; how the year is counted is not stated, so the same day of the year still passes."""

RECEIVERS = frozenset(
    {
        PartyRole.PURCHASER,
        PartyRole.INTERMEDIATE_CONSIGNEE,
        PartyRole.ULTIMATE_CONSIGNEE,
        PartyRole.END_USER,
        PartyRole.ULTIMATE_END_USER,
    }
)
"""Roles in which a party of a licence can take delivery."""


@dataclass(frozen=True)
class LicenceFace:
    """What a shipment is held against: the licence as it reads, with the parties that may take delivery."""

    regime: str
    kind: LicenceKind
    valid_from: date
    valid_until: date
    destination: str
    contract_number: str
    port: str
    transport: TransportMode | None
    receivers: frozenset[int]


def licence_faults(draft: LicenceDraft) -> dict[str, Words]:
    """Return a sentence for each field of a licence that cannot be so, by the dates, the kind or the law."""
    faults: dict[str, Words] = {}
    if draft.valid_until < draft.valid_from:
        faults["valid_until"] = say("It would end before it begins on {day}.", day=draft.valid_from)
    elif draft.regime == CHINA and draft.kind in LONGEST_YEARS:
        faults |= _too_long(draft)
    if draft.issued_on > draft.valid_until:
        faults["issued_on"] = say("It would be issued after its last day, {day}.", day=draft.valid_until)
    faults |= _party_faults(draft)
    if not draft.lines:
        faults["lines"] = say("A licence has at least one line.")
    for place, line in enumerate(draft.lines):
        if line.quantity is None and draft.kind is not LicenceKind.GENERAL:
            faults[f"lines.{place}.quantity"] = say("Only a general licence may leave the quantity open.")
        if line.value is not None and not line.currency:
            faults[f"lines.{place}.currency"] = say("A value needs its currency.")
    return faults


def shipment_faults(draft: ShipmentDraft, face: LicenceFace) -> dict[str, Words]:
    """Return a sentence for each field in which a shipment is not what the licence allows."""
    faults: dict[str, Words] = {}
    if not draft.lines:
        faults["lines"] = say("A shipment has at least one line.")
    late = day_fault(draft.planned_on, face)
    if late is not None:
        faults["planned_on"] = late
    if draft.consignee_id not in face.receivers:
        faults["consignee_id"] = say(
            "The licence does not name this party. Another end user or consignee needs a new application{article}.",
            article=_article(face, "18"),
        )
    if face.destination and draft.destination and draft.destination != face.destination:
        faults["destination"] = say(
            "The licence is for {allowed}. Another destination is a key change and needs a new application{article}.",
            allowed=face.destination,
            article=_article(face, "18"),
        )
    return faults | _amendable_faults(draft, face)


def day_fault(day: date, face: LicenceFace) -> Words | None:
    """Return why goods may not leave on a day by the licence's own dates, or None."""
    if day < face.valid_from:
        return say("The licence begins on {day}; nothing may leave before.", day=face.valid_from)
    if day > face.valid_until:
        return say("The licence holds until {day}; nothing may leave after it.", day=face.valid_until)
    return None


def require_unused(face: LicenceFace, shipments: int, number: str) -> None:
    """Raise UserError when a licence for one export already has a shipment that was not cancelled."""
    if face.kind is LicenceKind.GENERAL or shipments == 0:
        return
    if face.regime == CHINA and face.kind is LicenceKind.SINGLE:
        raise UserError(
            "single_licence_used",
            "A single licence covers one export and ends with it (Order 792, Article 15); shipment {number} is that export.",
            field="licence_id",
            number=number,
        )
    raise UserError(
        "single_licence_used",
        "This licence covers one export; shipment {number} is that export.",
        field="licence_id",
        number=number,
    )


def _amendable_faults(draft: ShipmentDraft, face: LicenceFace) -> dict[str, Words]:
    differing = {
        "port": (face.port, sort_key(face.port) != sort_key(draft.port)),
        "transport": (face.transport.label if face.transport else "", face.transport not in (None, draft.transport)),
        "contract_number": (face.contract_number, sort_key(face.contract_number) != sort_key(draft.contract_number)),
    }
    faults: dict[str, Words] = {}
    for name, (allowed, differs) in differing.items():
        if not allowed or not differs:
            continue
        if face.regime == CHINA:
            faults[name] = say(
                "The licence says {allowed}. This is not a key element: have the licence amended first "
                "(20 working days, not usable meanwhile; Order 792, Article 18).",
                allowed=allowed,
            )
        else:
            faults[name] = say("The licence says {allowed}. Have it amended first.", allowed=allowed)
    return faults


def _too_long(draft: LicenceDraft) -> dict[str, Words]:
    years = LONGEST_YEARS[draft.kind]
    if draft.valid_until <= _years_later(draft.valid_from, years):
        return {}
    if draft.kind is LicenceKind.SINGLE:
        words = say("A single licence is valid for at most 1 year (Order 792, Article 15).")
    else:
        words = say("A general licence is valid for at most 3 years (Order 792, Article 15).")
    return {"valid_until": words}


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, month=3, day=1)


def _party_faults(draft: LicenceDraft) -> dict[str, Words]:
    users = [party.party_id for party in draft.parties if party.role is PartyRole.END_USER]
    if not users:
        return {"parties": say("A licence names at least one end user.")}
    if len(set(users)) > 1 and draft.kind is LicenceKind.SINGLE and draft.regime == CHINA:
        return {"parties": say("A single licence is for one end user (Order 792, Article 15).")}
    named = [(party.role, party.party_id) for party in draft.parties]
    if len(set(named)) < len(named):
        return {"parties": say("A party stands twice in the same role.")}
    return {}


def _article(face: LicenceFace, number: str) -> Words | str:
    return say(" (Order 792, Article {number})", number=number) if face.regime == CHINA else ""
