"""The list of parties finds what a slow, plain search would find, in the same order, by every way it has."""

import random

import pytest

from models.parties import customer_pages
from models.parties.bulk import add_parties_in_bulk
from models.parties.choices import PartyKind, PartyState, Tie
from models.parties.commands import retire_party
from models.parties.customer_pages import CustomerPages
from models.parties.drafts import PartyDraft
from models.parties.folding import search_words, tokens_of
from models.parties.queries import customer_detail, find_parties, party_option, site_options
from models.workspace.errors import NotFound, UserError
from models.workspace.paging import ListQuery, PageRequest
from models.workspace.sorting import sort_key
from models.workspace.validation import validate
from tests.parties import builders

WORDS = ["Alpha", "Alpine", "Beta", "Zürich", "Example", "Exact", "Works", "磁材示例", "磁电样本", "Łódź"]
SEARCHES = [
    "",
    "a",
    "al",
    "alp",
    "ex w",
    "exam works al",
    "zur",
    "磁",
    "磁材 ex",
    "c-00001",
    "nobody",
    "lodz ex",
    "- -",
]
SORTS = ["name", "number", "country", "kind", "changed"]
FILTERS = [
    {},
    {"country": ("DE",)},
    {"country": ("DE", "CN"), "kind": ("commercial", "research")},
    {"military_ties": ("yes", "unknown"), "customer": ("yes",)},
    {"state": ("active",), "customer": ("no",)},
]


def _crowd(tx, count=150):
    chance = random.Random(5)
    drafts = [
        validate(
            PartyDraft,
            {
                "legal_name": " ".join(chance.choices(WORDS, k=chance.randint(1, 4))) + " (fictional)",
                "country": chance.choice(["DE", "CN", "US"]),
                "kind": chance.choice(list(PartyKind)),
                "military_ties": chance.choice(list(Tie)),
                "is_customer": chance.random() < 0.7,
                "names": [{"name": chance.choice(WORDS)}] if chance.random() < 0.3 else [],
            },
        )
        for _ in range(count)
    ]
    return list(add_parties_in_bulk(tx, drafts)), drafts


def _plain(query, ids, drafts):
    """Search and sort in the plainest way."""
    words = search_words(query.search)
    if query.search.strip() and not words:
        return []
    hits = []
    for party_id, draft in zip(ids, drafts, strict=True):
        number = f"C-{ids.index(party_id) + 1:06d}"
        tokens = tokens_of([number, draft.legal_name, draft.local_name, *(n.name for n in draft.names)])
        facets = {
            "country": draft.country,
            "kind": draft.kind,
            "military_ties": draft.military_ties,
            "state": "active",
            "customer": "yes" if draft.is_customer else "no",
        }
        if all(any(t.startswith(w) for t in tokens) for w in words) and all(
            not wanted or facets[name] in wanted for name, wanted in query.filters.items()
        ):
            key = sort_key(draft.legal_name)
            order = {"name": (key,), "country": (draft.country, key), "kind": (draft.kind.value, key)}
            hits.append((*order.get(query.sort or "name", ()), party_id))
    return [hit[-1] for hit in sorted(hits, reverse=query.descending)]


def _ids(page):
    return [row.id for row in page.rows]


@pytest.fixture(params=["kept", "read", "walked", "walk given up"])
def way(request, monkeypatch):
    """Force one of the ways of the list, whatever the size of the data."""
    if request.param != "kept":
        monkeypatch.setattr(customer_pages, "_KEPT_OF_ONE_WORD", -1)
        monkeypatch.setattr(customer_pages, "_KEPT_OF_SEVERAL", -1)
    if request.param.startswith("walk"):
        monkeypatch.setattr(customer_pages, "_READ_BY_NAME", -1)
        monkeypatch.setattr(customer_pages, "_READ_JOINED", -1)
        monkeypatch.setattr(customer_pages, "_FILTERED", -1)
    if request.param == "walk given up":
        monkeypatch.setattr(customer_pages, "_WALK", 0)
    return request.param


def test_count_and_every_page_are_those_of_a_plain_search(workspace, clerk, way):
    with workspace.transaction(clerk) as tx:
        ids, drafts = _crowd(tx)
    pages = CustomerPages(workspace)
    for search in SEARCHES:
        for number, filters in enumerate(FILTERS):
            sort = SORTS[(len(search) + number) % len(SORTS)]
            for falling in (False, True):
                query = ListQuery(search, filters, sort, falling)
                expected = _plain(query, ids, drafts)
                assert pages.count(query) == len(expected), query
                assert _walk_through(pages, query) == expected, query
                _jump(pages, query, expected)


def _walk_through(pages, query):
    found, request = [], PageRequest(query, limit=40)
    while True:
        page = pages.page(request)
        found += _ids(page)
        if len(page.keys) < 40:
            return found
        request = PageRequest(query, after=page.keys[-1], limit=40)


def _jump(pages, query, expected):
    if len(expected) < 5:
        return
    last = pages.page(PageRequest(query, offset=len(expected) - 3, limit=3, from_end=True))
    assert _ids(last) == expected[-3:]
    before = pages.page(PageRequest(query, before=last.keys[0], limit=2))
    assert _ids(before) == expected[-5:-3]
    middle = pages.page(PageRequest(query, offset=len(expected) // 2, limit=2))
    assert _ids(middle) == expected[len(expected) // 2 :][:2]


def test_numbers_stand_in_the_order_of_the_ids(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        builders.bare_party(tx, "Example One")
        add_parties_in_bulk(tx, [builders.draft("Example Two"), builders.draft("Example Three")])
        builders.bare_party(tx, "Example Four")
    rows = CustomerPages(workspace).page(PageRequest(ListQuery(sort="number"))).rows
    assert [row.number for row in rows] == ["C-000001", "C-000002", "C-000003", "C-000004"]
    assert [row.id for row in rows] == sorted(row.id for row in rows)


def test_what_changes_is_seen_at_once_and_the_count_stays_true(workspace, clerk):
    pages = CustomerPages(workspace)
    active = ListQuery("example", {"state": ("active",)})
    with workspace.transaction(clerk) as tx:
        first = builders.customer(tx)
        builders.customer(tx, "Second Example")
    assert pages.count(active) == 2
    with workspace.transaction(clerk) as tx:
        retire_party(tx, first, 1, "Closed down")
    assert pages.count(active) == 1
    row = pages.page(PageRequest(ListQuery("example", {"state": ("retired",)}))).rows[0]
    assert (row.id, row.state, row.legal_name) == (first, PartyState.RETIRED, "Example Magnetics GmbH (fictional)")


def test_an_unknown_sort_or_filter_is_said(workspace):
    pages = CustomerPages(workspace)
    with pytest.raises(UserError, match="sorted by colour"):
        pages.page(PageRequest(ListQuery(sort="colour")))
    with pytest.raises(UserError, match="no filter colour"):
        pages.count(ListQuery(filters={"colour": ("red",)}))
    assert pages.count(ListQuery(filters={"kind": ("no such kind",)})) == 0


def test_pickers_find_by_word_number_and_identifier(workspace, clerk, clock):
    with workspace.transaction(clerk) as tx:
        first = builders.customer(tx, local_name="示例磁材", identifiers=[{"scheme": "vat", "value": "DE136695976"}])
        second = builders.customer(tx, "Another Example SE (fictional)")
    with workspace.reader() as session:
        assert [o.id for o in find_parties(session, "example")] == [second, first]
        assert [o.id for o in find_parties(session, "磁材")] == [first]
        assert [o.id for o in find_parties(session, "C-000002")] == [second]
        assert [o.id for o in find_parties(session, "DE 136 695 976")] == [first]
        assert [o.id for o in find_parties(session, "example", limit=1)] == [second]
        assert find_parties(session, " ") == ()
        assert party_option(session, second).number == "C-000002"
        with pytest.raises(NotFound):
            party_option(session, 99)
        site = customer_detail(session, first).sites[0]
        assert [(o.id, o.is_open) for o in site_options(session, first, clock.today())] == [(site.id, True)]
