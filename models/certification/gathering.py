"""Gathering the facts of parties from the register, for one party or a page of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, SQLModel

from models.certification.choices import CriterionReply
from models.certification.duty_choices import Closing
from models.certification.duty_tables import MassBalance
from models.certification.facts import (
    AnswerFact,
    BalanceFact,
    CertificationFacts,
    DeclarationFact,
    DossierFact,
    EventFact,
    PartyFact,
    ScopeFact,
    ScreeningFact,
    SiteFact,
    StakeFact,
)
from models.certification.mass_balance_queries import site_balances
from models.certification.mass_balance_views import SiteBalance
from models.certification.remembered import versions
from models.certification.tables import CriterionAnswer, Dossier, DossierEvent, DossierScope
from models.declarations.choices import DeclarationState
from models.declarations.tables import Declaration
from models.journal.listing import among
from models.parties.choices import HoldingKind, PartyKind, Tie
from models.parties.tables import Holding, Party, Site
from models.rulebook.loader import load_current
from models.screening.tables import ScreeningAnswer

_CHUNK = 500
_LEVELS = 12
"""How far up owners are followed."""
_ENDED = frozenset({DeclarationState.SUPERSEDED, DeclarationState.WITHDRAWN, DeclarationState.STOPPED})
_PARTY = ("legal_name", "country", "kind", "military_ties", "military_business_percent")
_SITE = ("party_id", "name", "country", "operated_by_party", "near_military", "open_from", "open_until")
_HOLDING = ("owned_id", "owner_id", "owner_name", "kind", "share", "held_from", "held_until")


def facts_for(session: Session, party_id: int, *, remembered: bool = True) -> CertificationFacts:
    """Return the facts of one party. With ``remembered`` also what the register said before, for earlier days."""
    return facts_for_many(session, [party_id], remembered=remembered)[party_id]


def facts_for_many(
    session: Session, party_ids: Sequence[int], *, remembered: bool = False
) -> dict[int, CertificationFacts]:
    """Return the facts of many parties by id."""
    stakes = _stakes(session, party_ids, remembered)
    above = {party_id: _above(stakes, party_id) for party_id in party_ids}
    everybody = sorted({*party_ids, *(owner for owners in above.values() for owner in owners)})
    parties = _parties(session, everybody, remembered)
    screenings = _screenings(session, everybody)
    sites = _sites(session, party_ids, remembered)
    declarations = _declarations(session, party_ids)
    dossiers = _dossiers(session, party_ids)
    balances = _balances(session, party_ids)
    return {
        party_id: CertificationFacts(
            party_id=party_id,
            parties=tuple(each for member in (party_id, *above[party_id]) for each in parties[member]),
            sites=tuple(sites[party_id]),
            stakes=tuple(each for member in (party_id, *above[party_id]) for each in stakes[member]),
            screenings=tuple(each for member in (party_id, *above[party_id]) for each in screenings[member]),
            declarations=tuple(declarations[party_id]),
            dossiers=tuple(dossiers[party_id]),
            balances=tuple(balances[party_id]),
        )
        for party_id in party_ids
    }


def _rows(session: Session, kind: type[SQLModel], key: str, ids: Sequence[int], names: Sequence[str]) -> list[Any]:
    """Return plain rows of the named columns whose ``key`` is among the ids, by id."""
    table: sa.Table = kind.__table__  # type: ignore[attr-defined]
    found: list[Any] = []
    for start in range(0, len(ids), _CHUNK):
        wanted = sa.select(*(table.c[name] for name in ("id", *names)))
        part = wanted.where(among(session, table.c[key], ids[start : start + _CHUNK])).order_by(table.c.id)
        found += session.execute(part).all()
    return found


def _stakes(session: Session, party_ids: Sequence[int], remembered: bool) -> Mapping[int, list[StakeFact]]:
    found: defaultdict[int, list[StakeFact]] = defaultdict(list)
    seen, level = set(party_ids), list(party_ids)
    for _ in range(_LEVELS):
        if not level:
            break
        rows = _rows(session, Holding, "owned_id", level, _HOLDING)
        if remembered:
            earlier = [
                _stake(each.record_id, each.known_on, each.values)
                for each in versions(session, "holding", [row.id for row in rows], _HOLDING)
                if each.values is not None
            ]
        else:
            earlier = [_stake(row.id, date.min, row._mapping) for row in rows]
        for stake in earlier:
            found[stake.owned_id].append(stake)
        level = sorted({stake.owner for stake in earlier if isinstance(stake.owner, int)} - seen)
        seen |= set(level)
    return found


def _stake(holding_id: int, known_on: date, values: Mapping[str, Any]) -> StakeFact:
    owner_id, name = values["owner_id"], values["owner_name"]
    return StakeFact(
        holding_id=holding_id,
        known_on=known_on,
        owned_id=values["owned_id"],
        owner=owner_id if owner_id is not None else name,
        name=name or str(owner_id),
        share=None if values["share"] is None else Decimal(values["share"]),
        kind=HoldingKind(values["kind"]),
        held_from=_day(values["held_from"]),
        held_until=_day(values["held_until"]),
    )


def _above(stakes: Mapping[int, Iterable[StakeFact]], party_id: int) -> tuple[int, ...]:
    found: dict[int, None] = {}
    queue = [party_id]
    for owned in queue:
        for stake in stakes.get(owned, ()):
            if isinstance(stake.owner, int) and stake.owner not in found and stake.owner != party_id:
                found[stake.owner] = None
                queue.append(stake.owner)
    return tuple(found)


def _parties(session: Session, ids: Sequence[int], remembered: bool) -> Mapping[int, list[PartyFact]]:
    found: defaultdict[int, list[PartyFact]] = defaultdict(list)
    if remembered:
        for each in versions(session, "party", ids, _PARTY):
            if each.values is not None:
                found[each.record_id].append(_party(each.record_id, each.known_on, each.values))
    else:
        for row in _rows(session, Party, "id", ids, _PARTY):
            found[row.id].append(_party(row.id, date.min, row._mapping))
    return found


def _party(party_id: int, known_on: date, values: Mapping[str, Any]) -> PartyFact:
    percent = values["military_business_percent"]
    return PartyFact(
        party_id=party_id,
        known_on=known_on,
        name=values["legal_name"],
        country=values["country"],
        kind=PartyKind(values["kind"]),
        military_ties=Tie(values["military_ties"]),
        military_business_percent=None if percent is None else Decimal(percent),
    )


def _sites(session: Session, party_ids: Sequence[int], remembered: bool) -> Mapping[int, list[SiteFact]]:
    found: defaultdict[int, list[SiteFact]] = defaultdict(list)
    rows = _rows(session, Site, "party_id", party_ids, _SITE)
    if remembered:
        for each in versions(session, "site", [row.id for row in rows], _SITE):
            if each.values is not None:
                found[each.values["party_id"]].append(_site(each.record_id, each.known_on, each.values))
    else:
        for row in rows:
            found[row.party_id].append(_site(row.id, date.min, row._mapping))
    return found


def _site(site_id: int, known_on: date, values: Mapping[str, Any]) -> SiteFact:
    return SiteFact(
        site_id=site_id,
        known_on=known_on,
        name=values["name"],
        country=values["country"],
        operated_by_party=Tie(values["operated_by_party"]),
        near_military=Tie(values["near_military"]),
        open_from=_day(values["open_from"]),
        open_until=_day(values["open_until"]),
    )


def _screenings(session: Session, ids: Sequence[int]) -> Mapping[int, list[ScreeningFact]]:
    found: defaultdict[int, list[ScreeningFact]] = defaultdict(list)
    for row in _rows(session, ScreeningAnswer, "party_id", ids, ("party_id", "screened_on", "outcome")):
        found[row.party_id].append(ScreeningFact(row.id, row.party_id, row.screened_on, row.outcome))
    for each in found.values():
        each.sort(key=lambda fact: (fact.screened_on, fact.id))
    return found


def _declarations(session: Session, ids: Sequence[int]) -> Mapping[int, list[DeclarationFact]]:
    found: defaultdict[int, list[DeclarationFact]] = defaultdict(list)
    names = (
        "number",
        "end_user_id",
        "site_id",
        "use",
        "state",
        "state_since",
        "signed_on",
        "verified_on",
        "valid_until",
    )
    for row in _rows(session, Declaration, "end_user_id", ids, names):
        if row.signed_on is None:
            continue
        ended = row.state in _ENDED
        found[row.end_user_id].append(
            DeclarationFact(
                id=row.id,
                number=row.number,
                site_id=row.site_id,
                use=row.use,
                signed_on=row.signed_on,
                verified_on=row.verified_on,
                valid_until=row.valid_until,
                ended_on=max(row.signed_on, row.state_since.date()) if ended else None,
                ended_as=row.state if ended else None,
            )
        )
    return found


def _dossiers(session: Session, party_ids: Sequence[int]) -> Mapping[int, list[DossierFact]]:
    names = ("party_id", "number", "programme", "opened_on", "submitted_on", "withdrawn_on", *_OFFICIAL)
    rows = _rows(session, Dossier, "party_id", party_ids, names)
    ids = [row.id for row in rows]
    answers, scopes, events = _answers(session, ids), _scopes(session, ids), _events(session, ids)
    found: defaultdict[int, list[DossierFact]] = defaultdict(list)
    for row in rows:
        found[row.party_id].append(
            DossierFact(
                id=row.id,
                **{name: getattr(row, name) for name in names if name != "party_id"},
                answers=tuple(answers[row.id]),
                scopes=tuple(scopes[row.id]),
                events=tuple(events[row.id]),
            )
        )
    return found


def _balances(session: Session, party_ids: Sequence[int]) -> Mapping[int, list[BalanceFact]]:
    """Return the declared mass balances that have a difference; few customers declare one, so each is computed."""
    found: defaultdict[int, list[BalanceFact]] = defaultdict(list)
    if session.scalar(sa.select(MassBalance.__table__.c.id).limit(1)) is None:  # type: ignore[attr-defined]
        return found
    rows = _rows(session, MassBalance, "party_id", party_ids, ("party_id", "year"))
    for party_id, year in sorted({(row.party_id, row.year) for row in rows}):
        for site in site_balances(session, party_id, year, load_current()):
            found[party_id] += _differences(site)
    return found


def _differences(site: SiteBalance) -> list[BalanceFact]:
    elements = tuple(row.element for row in site.rows if row.closing is not Closing.CLOSED)
    if site.declared is None or not (elements or site.settled_on is None):
        return []
    told = site.declared
    return [BalanceFact(told.id, site.site_id, site.site, site.year, elements, told.recorded_on, site.settled_on)]


_REPLIES = {each.value: each for each in CriterionReply}
_OFFICIAL = ("official_number", "official_issuer", "official_date")
_ANSWER = ("code", "reply", "answered_on", "evidence_date", "evidence_expires")
_SCOPE = (
    *("site_id", "control_code", "product_id", "use_class", "destination", "valid_from", "valid_until", "added_on"),
    *("conditions", "closed_on", "closed_from"),
)
_EVENT = ("kind", "decided_on", "effective_on", "site_id", "valid_until", "reason", "conditions")


def _answers(session: Session, ids: Sequence[int]) -> Mapping[int, list[AnswerFact]]:
    """Return the answers of dossiers; there are fifty for each, so no row goes through the type of its reply."""
    table: sa.Table = CriterionAnswer.__table__  # type: ignore[attr-defined]
    columns = [sa.type_coerce(table.c[name], sa.String) if name == "reply" else table.c[name] for name in _ANSWER]
    found: defaultdict[int, list[AnswerFact]] = defaultdict(list)
    for start in range(0, len(ids), _CHUNK):
        wanted = sa.select(table.c.dossier_id, table.c.id, *columns).order_by(table.c.id)
        part = wanted.where(among(session, table.c.dossier_id, ids[start : start + _CHUNK]))
        for dossier_id, answer_id, code, reply, *days in session.connection().execute(part).all():
            found[dossier_id].append(AnswerFact(answer_id, code, _REPLIES[reply], *days))
    for each in found.values():
        each.sort(key=attrgetter("answered_on"))
    return found


def _scopes(session: Session, ids: Sequence[int]) -> Mapping[int, list[ScopeFact]]:
    found: defaultdict[int, list[ScopeFact]] = defaultdict(list)
    for row in _rows(session, DossierScope, "dossier_id", ids, ("dossier_id", *_SCOPE)):
        found[row.dossier_id].append(ScopeFact(row.id, *row[2:]))
    return found


def _events(session: Session, ids: Sequence[int]) -> Mapping[int, list[EventFact]]:
    found: defaultdict[int, list[EventFact]] = defaultdict(list)
    for row in _rows(session, DossierEvent, "dossier_id", ids, ("dossier_id", *_EVENT, "scope_ids")):
        found[row.dossier_id].append(EventFact(*(row.id, *row[2:-1], frozenset(row.scope_ids))))
    return found


def _day(value: date | str | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value
