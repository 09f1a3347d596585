"""Licences in the order of people they name: each once, whether it names none or several, few licences or many."""

import itertools

import pytest
from sqlmodel import select

from models.declarations.choices import PartyRole
from models.journal import listing
from models.licences.queries import LicencePages
from models.licences.tables import Licence, LicenceParty
from models.parties.tables import Party
from models.workspace.paging import ListQuery, PageRequest
from tests.benchmarks.register import Register
from tests.parties.builders import customer

NAMES = ("Alpha", "Beta", "Alpha", "Gamma", "Omega")


@pytest.fixture
def register(workspace, clerk, monkeypatch):
    with workspace.transaction(clerk) as tx:
        ids = [customer(tx, name=f"{name} Magnetics {n} (fictional)") for n, name in enumerate(NAMES)]
    Register(workspace.engine, len(ids), 20).fill()
    with workspace.transaction(clerk) as tx:
        for named in tx.session.exec(select(LicenceParty).where(LicenceParty.licence_id <= 6)).all():
            tx.remove(named)
        free = itertools.count(1000)  # the register gives out ids itself
        for licence_id, party_id in itertools.product((3, 4, 5, 7, 8), ids[:3]):
            known = select(LicenceParty).where(LicenceParty.licence_id == licence_id, LicenceParty.party_id == party_id)
            if tx.session.exec(known).first() is None:
                tx.add(LicenceParty(id=next(free), licence_id=licence_id, role=PartyRole.END_USER, party_id=party_id))
        tx.add(LicenceParty(id=next(free), licence_id=1, role=PartyRole.ULTIMATE_CONSIGNEE, party_id=ids[0]))
    return workspace


def by_hand(session, sort):
    """Return the ids in the order that the data say, worked out licence by licence."""
    names = {party.id: (party.sort_key, party.id) for party in session.exec(select(Party))}
    found = []
    for licence in session.exec(select(Licence)):
        users = select(LicenceParty.party_id).where(
            LicenceParty.licence_id == licence.id, LicenceParty.role == PartyRole.END_USER
        )
        first = min((names[each] for each in session.exec(users)), default=("", 0))
        found.append((*(first if sort == "end_users" else names[licence.exporter_id]), licence.id))
    return [licence_id for *_, licence_id in sorted(found)]


@pytest.mark.parametrize("few", [5000, 1])
@pytest.mark.parametrize("stretches", [200, 1])
@pytest.mark.parametrize("sort", ["end_users", "exporter"])
def test_each_licence_stands_once_and_in_its_place(register, monkeypatch, sort, stretches, few):
    monkeypatch.setattr(listing, "FEW", few)
    monkeypatch.setattr(listing, "_STRETCHES", stretches)
    with register.reader() as session:
        wanted = by_hand(session, sort)
    pages = LicencePages(register)
    for search, falling in itertools.product(("", "lic-20"), (False, True)):
        query = ListQuery(search, sort=sort, descending=falling)
        found, page = [], pages.page(PageRequest(query, limit=7))
        while page.rows:
            found += [row.id for row in page.rows]
            page = pages.page(PageRequest(query, after=page.keys[-1], limit=7))
        assert found == (wanted[::-1] if falling else wanted)
        middle = pages.page(PageRequest(query, offset=5, limit=4))
        assert [row.id for row in middle.rows] == found[5:9]
        last = pages.page(PageRequest(query, offset=14, limit=6, from_end=True))
        assert [row.id for row in last.rows] == found[14:]
