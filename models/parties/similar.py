"""Parties that may be the one being typed: found by their search words, judged by their names without legal form."""

from collections import Counter
from collections.abc import Iterable, Sequence

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.parties.drafts import IdentifierDraft
from models.parties.folding import MAX_TOKEN, RUN, search_words
from models.parties.keeping import identifier_values
from models.parties.legal_forms import core_name
from models.parties.queries import options
from models.parties.tables import Party, PartyIdentifier, PartyName, PartyToken
from models.parties.views import SimilarParty
from models.workspace.words import Words, say

ALIKE = 82.0
"""Names that reach this score (of 100) are shown; chosen so that one wrong letter in a usual name still shows."""
_OTHER_COUNTRY = 4.0
_PER_WORD = 400
_CANDIDATES = 120
_LETTERS = 4
_SIGNS = 2


def similar_parties(
    session: Session,
    name: str,
    country: str = "",
    identifiers: Sequence[IdentifierDraft] = (),
    *,
    but_not: int | None = None,
    limit: int = 8,
) -> tuple[SimilarParty, ...]:
    """List parties that may be the same, likeliest first, each with the reason.

    ``but_not`` is the party being edited. A party with one of the numbers scores 100, whatever its name.
    """
    found = {hit.id: hit for hit in _by_number(session, identifiers)}
    for hit in _by_name(session, name, country):
        found.setdefault(hit.id, hit)
    found.pop(but_not or 0, None)
    return tuple(sorted(found.values(), key=lambda hit: (-hit.score, hit.id))[:limit])


def name_likeness(one: str, other: str) -> float:
    """Score two names from 0 to 100 by what is left without their legal forms; the order of words does not matter."""
    return _likeness(core_name(one), core_name(other))


def _likeness(one: str, other: str) -> float:
    if not one or not other:
        return 0.0
    from rapidfuzz import fuzz  # only where names are compared: the first list does not wait for it

    return max(fuzz.token_sort_ratio(one, other), fuzz.ratio(one.replace(" ", ""), other.replace(" ", "")))


def _by_number(session: Session, identifiers: Sequence[IdentifierDraft]) -> Iterable[SimilarParty]:
    for draft in identifiers:
        checked = identifier_values(draft)
        query = (
            select(Party.id, Party.number, Party.legal_name)
            .join(PartyIdentifier, col(PartyIdentifier.party_id) == col(Party.id))
            .where(
                PartyIdentifier.scheme == draft.scheme,
                PartyIdentifier.country == checked.country,
                PartyIdentifier.compact == checked.compact,
            )
        )
        for party_id, number, legal_name in session.exec(query):
            why = say("It has the same number: {scheme} {value}.", scheme=draft.scheme.label, value=draft.value)
            yield SimilarParty(party_id or 0, number, legal_name, why, 100.0)


def _by_name(session: Session, name: str, country: str) -> Iterable[SimilarParty]:
    typed = core_name(name)
    likely = _candidates(session, typed)
    if not likely:
        return
    others = _other_names(session, likely)
    for party in options(session, likely):
        names = [party.name, *([party.local_name] if party.local_name else []), *others.get(party.id, [])]
        # Of equal scores the legal name is the one to show.
        score, _, best = max((_likeness(typed, core_name(each)), -place, each) for place, each in enumerate(names))
        if country and party.country != country:
            score -= _OTHER_COUNTRY
        if score >= ALIKE:
            why = _why(best, party.name, party.country, country)
            yield SimilarParty(party.id, party.number, party.name, why, round(score, 1))


def _why(best: str, legal_name: str, where: str, country: str) -> Words:
    elsewhere = bool(country) and where != country
    if best == legal_name:
        return say("Its name is alike, in {country}.", country=where) if elsewhere else say("Its name is alike.")
    if elsewhere:
        return say("Another name of it is alike: {name}, in {country}.", name=best, country=where)
    return say("Another name of it is alike: {name}.", name=best)


def _candidates(session: Session, typed: str) -> list[int]:
    """Return the parties that share the most word beginnings; beginnings that very many share count only together."""
    shared: Counter[int] = Counter()
    for beginning in _beginnings(typed):
        ids = _with(session, beginning)
        weight = 10 if len(ids) < _PER_WORD else 3
        for party_id in ids:
            shared[party_id] += weight
    return [party_id for party_id, _ in shared.most_common(_CANDIDATES)]


def _beginnings(typed: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for word in search_words(typed):
        if word.isascii() or len(word) > RUN or word[0] < "\u3040":
            found[word[:MAX_TOKEN]] = None
            found[word[:_LETTERS]] = None
        else:
            found.update(dict.fromkeys(word[start : start + _SIGNS] for start in range(max(1, len(word) - 1))))
    return tuple(found)


def _with(session: Session, beginning: str) -> list[int]:
    query = sa.select(col(PartyToken.party_id)).where(
        col(PartyToken.token) >= beginning,
        col(PartyToken.token) < beginning + chr(0x10FFFF),
        col(PartyToken.shared) < len(beginning),
    )
    return list(session.scalars(query.limit(_PER_WORD)))


def _other_names(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for party_id, name in session.exec(
        select(PartyName.party_id, PartyName.name).where(col(PartyName.party_id).in_(ids))
    ):
        found.setdefault(party_id, []).append(name)
    return found
