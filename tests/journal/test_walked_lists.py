"""Every list reads the same whether its records are few and sorted, or many and walked past; on both databases."""

import pytest

from models.applications.pages import ApplicationPages
from models.certification.dossier_queries import DossierPages
from models.certification.queries import StatusPages
from models.declarations.pages import DeclarationPages
from models.exchange.queries import OpenOrderPages
from models.goods.queries import ProductPages
from models.journal import listing
from models.licences.queries import LicencePages
from models.licences.shipment_queries import ShipmentPages
from models.screening.queries import ScreeningPages
from models.workspace.paging import ListQuery, PageRequest
from tests.benchmarks.register import Register
from tests.benchmarks.test_lists import LISTS
from tests.parties.builders import customer

EACH = 40
NAMES = ("Alpha", "Beta", "Gamma", "Delta", "Alpha Beta", "Omega")
SEARCHES = ("", "alpha", "alpha be", "a", "2024", "ct-1", "sintered", "zzz", "()")
PAGES = [
    *((name, ApplicationPages) for name in ("applications",)),
    ("declarations", DeclarationPages),
    ("dossiers", DossierPages),
    ("licences", LicencePages),
    ("orders", OpenOrderPages),
    ("products", ProductPages),
    ("screenings", ScreeningPages),
    ("shipments", ShipmentPages),
    ("statuses", StatusPages),
]


@pytest.fixture
def register(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        for number in range(12):
            customer(tx, name=f"{NAMES[number % 6]} Magnetics {number} (fictional)")
    Register(workspace.engine, 12, EACH).fill()
    return workspace


def pages_down(pages, query, limit=17):
    found, page = [], pages.page(PageRequest(query, limit=limit))
    while page.rows:
        found += [row.id for row in page.rows]
        page = pages.page(PageRequest(query, after=page.keys[-1], limit=limit))
    return found


def pages_up(pages, query, count, limit=17):
    rest = count % limit or limit
    page = pages.page(PageRequest(query, offset=max(0, count - rest), limit=rest, from_end=True))
    found = []
    while page.rows:
        found = [row.id for row in page.rows] + found
        page = pages.page(PageRequest(query, before=page.keys[0], limit=limit))
    return found


@pytest.mark.parametrize(("name", "kind"), PAGES, ids=[name for name, _ in PAGES])
def test_a_walked_list_is_the_sorted_one(register, monkeypatch, name, kind):
    acts = LISTS[name]
    for sort in acts.sorts:
        for search in SEARCHES if sort == acts.sorts[0] else ("", "alpha"):
            for filters in ({}, *acts.filters) if not search else ({},):
                for descending in (False, True):
                    query = ListQuery(search, filters, sort, descending)
                    monkeypatch.setattr(listing, "FEW", 5000)
                    pages = kind(register)
                    few, count = pages_down(pages, query), pages.count(query)
                    assert len(few) == len(set(few)) == count, query
                    monkeypatch.setattr(listing, "FEW", 1)
                    pages = kind(register)
                    assert pages_down(pages, query) == few, query
                    assert pages_up(pages, query, pages.count(query)) == few, query
                    middle = pages.page(PageRequest(query, offset=count // 2, limit=5)).rows
                    assert [row.id for row in middle] == few[count // 2 : count // 2 + 5], query
