"""The list of parties with their last answer: filters agree with the pure rule, pages agree with each other."""

from datetime import date

import pytest

from models.parties.commands import retire_party
from models.parties.tables import Party
from models.screening.choices import ScreeningOutcome, ScreeningStanding
from models.screening.queries import ScreeningPages
from models.workspace.paging import ListQuery, PageRequest
from tests.screening.builders import party, screening

EXPECTED = {
    "Alpha (fictional)": ScreeningStanding.NEVER,
    "Beta (fictional)": ScreeningStanding.STALE,
    "Gamma (fictional)": ScreeningStanding.CLEAR,
    "Delta (fictional)": ScreeningStanding.POSSIBLE_MATCH,
    "磁材（虚构）": ScreeningStanding.MATCH,
    "Edge (fictional)": ScreeningStanding.CLEAR,
}


@pytest.fixture
def filled(workspace, officer):
    days = {"Beta (fictional)": date(2026, 8, 25), "Edge (fictional)": date(2026, 8, 26)}
    with workspace.transaction(officer) as tx:
        for name, standing in EXPECTED.items():
            found = party(tx, name, "CN" if name.startswith("磁") else "DE")
            if standing is not ScreeningStanding.NEVER:
                outcome = ScreeningOutcome(standing.value) if "match" in standing.value else ScreeningOutcome.CLEAR
                screening(tx, found, outcome, on=days.get(name, date(2026, 11, 20)))
        gone = party(tx, "Gone (fictional)")
        retire_party(tx, gone, tx.get(Party, gone).row_version, "closed")


def test_each_party_shows_its_standing(workspace, filled):
    rows = ScreeningPages(workspace).page(PageRequest(ListQuery())).rows
    assert {row.name: row.standing for row in rows} == EXPECTED
    assert {row.screen_again_by for row in rows if row.name.startswith("Edge")} == {date(2026, 11, 24)}


@pytest.mark.parametrize("standing", ScreeningStanding)
def test_the_filter_finds_what_the_rows_show(workspace, filled, standing):
    pages, query = ScreeningPages(workspace), ListQuery(filters={"standing": (standing.value,)})
    rows = pages.page(PageRequest(query)).rows
    assert {row.name for row in rows} == {name for name, each in EXPECTED.items() if each is standing}
    assert pages.count(query) == len(rows)


@pytest.mark.parametrize("sort", ["name", "number", "country", "screened_on"])
@pytest.mark.parametrize("descending", [False, True])
def test_pages_agree_in_every_order(workspace, filled, sort, descending):
    pages, query = ScreeningPages(workspace), ListQuery(sort=sort, descending=descending)
    whole = pages.page(PageRequest(query))
    assert len(whole.rows) == pages.count(query) == 6
    ids = [row.id for row in whole.rows]
    assert [row.id for row in pages.page(PageRequest(query, after=whole.keys[1], limit=2)).rows] == ids[2:4]
    assert [row.id for row in pages.page(PageRequest(query, before=whole.keys[4], limit=2)).rows] == ids[2:4]
    assert [row.id for row in pages.page(PageRequest(query, offset=4, limit=2, from_end=True)).rows] == ids[4:]


def test_search_country_and_nonsense(workspace, filled):
    pages = ScreeningPages(workspace)
    assert [row.name for row in pages.page(PageRequest(ListQuery(search="材"))).rows] == ["磁材（虚构）"]
    assert pages.count(ListQuery(filters={"country": ("CN",)})) == 1
    assert pages.count(ListQuery(search="gone")) == 0
    assert pages.count(ListQuery(search="()")) == 0
    assert pages.count(ListQuery(filters={"standing": ("perhaps",)})) == 0
