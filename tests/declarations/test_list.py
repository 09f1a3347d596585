"""The list of declarations: search, filters, order and pages, alike on both databases."""

from datetime import date
from decimal import Decimal

import pytest

from models.declarations.balances import take_quantity
from models.declarations.choices import DeclarationState, Standing
from models.declarations.commands import withdraw
from models.declarations.pages import DeclarationPages, find_declarations
from models.declarations.queries import expiring, validity_on
from models.workspace.errors import UserError
from models.workspace.paging import ListQuery, PageRequest
from tests.declarations.builders import cast, declaration, line, line_of, verified

TODAY = date(2026, 11, 24)
S = DeclarationState


@pytest.fixture
def filled(workspace, clerk, officer, clock):
    """Six declarations of two customers, one of each standing that matters."""
    with workspace.transaction(clerk) as tx:
        alpha, beta = cast(tx, "Example Alpha GmbH (fictional)"), cast(tx, "Example Beta GmbH (fictional)")
        declaration(tx, beta, contract_number="KV-77")
        declaration(tx, alpha, S.ISSUED, contract_number="KV-12")
        declaration(tx, beta, S.SIGNED, contract_number="KV-31")
    verified(workspace, clerk, officer, alpha, stated_until=date(2026, 11, 30), contract_number="KV-05")
    used = verified(
        workspace, clerk, officer, beta, contract_number="KV-99", lines=[line(beta.product, "5"), line(alpha.product)]
    )
    gone = verified(workspace, clerk, officer, alpha, contract_number="KV-40", stated_until=date(2027, 5, 1))
    with workspace.transaction(clerk) as tx:
        take_quantity(tx, line_of(tx, used).key, Decimal(5), "KGM")
        take_quantity(tx, line_of(tx, used, 2).key, Decimal(100), "KGM")
        withdraw(tx, gone, "Cancelled")
    return workspace, alpha, beta


def ids(pages, **query):
    request = PageRequest(ListQuery(**query))
    found = [row.id for row in pages.page(request).rows]
    assert pages.count(request.query) == len(found)
    return found


def test_sorting_by_each_column(filled):
    pages = DeclarationPages(filled[0])
    assert ids(pages) == [1, 2, 3, 4, 5, 6]
    assert ids(pages, sort="contract") == [4, 2, 3, 6, 1, 5]
    assert ids(pages, sort="customer") == [2, 4, 6, 1, 3, 5]
    assert ids(pages, sort="valid_until")[:2] == [4, 6]
    assert ids(pages, sort="state") == [1, 2, 3, 4, 5, 6]
    for column in ("version", "regime", "since", "changed"):
        assert sorted(ids(pages, sort=column, descending=True)) == [1, 2, 3, 4, 5, 6]
    with pytest.raises(UserError):
        ids(pages, sort="secret")


@pytest.mark.parametrize("sort", ["number", "customer", "contract", "valid_until", "state", "changed"])
@pytest.mark.parametrize("descending", [False, True])
def test_pages_by_keyset_come_to_the_whole(filled, sort, descending):
    pages = DeclarationPages(filled[0])
    query = ListQuery(sort=sort, descending=descending)
    whole = [row.id for row in pages.page(PageRequest(query)).rows]
    found, after = [], None
    while True:
        page = pages.page(PageRequest(query, after=after, limit=2))
        if not page.rows:
            break
        found += [row.id for row in page.rows]
        after = page.keys[-1]
    assert found == whole
    back = pages.page(PageRequest(query, before=pages.page(PageRequest(query, offset=4, limit=2)).keys[0], limit=2))
    assert [row.id for row in back.rows] == whole[2:4]


def test_searching_by_number_contract_and_customer(filled):
    pages = DeclarationPages(filled[0])
    assert ids(pages, search="kv-3") == [3]
    assert ids(pages, search="alpha") == [2, 4, 6]
    assert ids(pages, search="2026-0005") == [5]
    assert ids(pages, search="beta kv-77") == [1]
    assert ids(pages, search="示例磁材") == [1, 2, 3, 4, 5, 6]
    assert ids(pages, search="100%_") == []
    assert ids(pages, search="a\u202eb") == []


def test_filters_and_computed_standing(filled, clock):
    workspace, alpha, beta = filled
    pages = DeclarationPages(workspace)
    assert ids(pages, filters={"customer": (str(alpha.end_user),)}) == [2, 4, 6]
    assert ids(pages, filters={"product": (str(alpha.product),)}) == [2, 4, 5, 6]
    assert ids(pages, filters={"state": ("draft", "signed")}) == [1, 3]
    assert ids(pages, filters={"regime": ("DE",)}) == []
    assert ids(pages, filters={"versions": ("latest",)}) == [1, 2, 3, 4, 5, 6]
    for day in (TODAY, date(2026, 12, 1)):
        clock.set_day(day)
        rows = pages.page(PageRequest(ListQuery())).rows
        with workspace.reader() as session:
            assert [row.standing for row in rows] == [validity_on(session, row.id, day).standing for row in rows]
        for standing in Standing:
            want = [row.id for row in rows if row.standing is standing]
            assert ids(pages, filters={"standing": (standing.value,)}) == want
    assert ids(pages, filters={"standing": ("expired",)}) == [4]
    assert ids(pages, filters={"standing": ("used_up",)}) == [5]
    assert ids(pages, filters={"standing": ("nonsense",)}) == []
    assert beta


def test_a_row_says_what_it_is_about(filled):
    row = DeclarationPages(filled[0]).page(PageRequest(ListQuery(filters={"standing": ("used_up",)}))).rows[0]
    assert (row.number, row.version_number, row.customer) == ("EUC-2026-0005", 1, "Example Beta GmbH (fictional)")
    assert (row.first_product, row.more_products) == ("Dysprosium for Example Beta GmbH (fictional)", 1)


def test_finding_and_expiring(filled):
    with filled[0].reader() as session:
        assert [row.id for row in find_declarations(session, "alpha", TODAY, 2)] == [6, 4]
        assert expiring(session, TODAY, date(2026, 12, 31)) == ((4, "EUC-2026-0004", date(2026, 11, 30)),)
