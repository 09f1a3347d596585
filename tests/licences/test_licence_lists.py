"""Lists of licences and shipments page by page, what ends soon, and general-licence cover."""

from datetime import date, timedelta

import pytest

from models.declarations.choices import PartyRole
from models.licences.choices import LicenceKind, LicenceStanding
from models.licences.commands import freeze_licence, return_licence, revoke_licence
from models.licences.cover import covered
from models.licences.drafts import LicencePartyDraft
from models.licences.queries import LicencePages, expiring, find_licences, licence_detail
from models.licences.shipment_queries import ShipmentPages
from models.workspace.errors import NotFound, UserError
from models.workspace.paging import ListQuery, PageRequest
from tests.licences import builders as make

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)


@pytest.fixture
def register(workspace, clerk):
    """One licence of each standing, by standing."""
    with workspace.transaction(clerk) as tx:
        exporter = make.party(tx, "Example Rare Earths Ltd (fictional)", "CN")
        product = make.product(tx)

        def licence(name, until=date(2027, 8, 31), **facts):
            user = make.party(tx, f"Example {name} GmbH (fictional)")
            return make.licence(
                tx,
                exporter_id=exporter,
                end_user_id=user,
                product_id=product,
                licence_number=f"EX-{name}",
                valid_until=until,
                **facts,
            )

        made = {
            LicenceStanding.ACTIVE: licence("Zeta"),
            LicenceStanding.EXPIRES_SOON: licence("Yota", TODAY + 90 * DAY),
            LicenceStanding.NOT_YET_VALID: licence("Xi", valid_from=TODAY + DAY),
            LicenceStanding.EXPIRED: licence("Whisky", TODAY - DAY),
            LicenceStanding.USED_UP: licence("Victor"),
            LicenceStanding.FROZEN: licence("Uniform"),
            LicenceStanding.RETURNED: licence("Tango"),
            LicenceStanding.REVOKED: licence("Sierra"),
        }
        make.shipped(tx, made[LicenceStanding.USED_UP], "50")
        freeze_licence(tx, made[LicenceStanding.FROZEN], "Because.")
        return_licence(tx, made[LicenceStanding.RETURNED], "Because.")
        revoke_licence(tx, made[LicenceStanding.REVOKED], "Because.")
    return made


def test_the_filter_by_standing_agrees_with_the_computed_standing(workspace, register):
    pages = LicencePages(workspace)
    assert pages.count(ListQuery()) == len(LicenceStanding)
    for wanted, licence_id in register.items():
        query = ListQuery(filters={"standing": (wanted.value,)})
        assert pages.count(query) == 1
        (row,) = pages.page(PageRequest(query)).rows
        assert (row.id, row.standing) == (licence_id, wanted)
        with workspace.reader() as session:
            assert licence_detail(session, licence_id, TODAY).standing.standing is wanted


SORTS = [
    "number",
    "licence_number",
    "authority",
    "kind",
    "exporter",
    "end_users",
    "destination",
    "valid_from",
    "valid_until",
    "used_percent",
]


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("descending", [False, True])
def test_every_column_sorts_and_pages_fit_together(workspace, register, sort, descending):
    pages = LicencePages(workspace)
    query = ListQuery(sort=sort, descending=descending)
    whole = pages.page(PageRequest(query))
    assert len(whole.rows) == 8
    walked, key = [], None
    for _ in range(3):
        page = pages.page(PageRequest(query, after=key, limit=3))
        walked += [row.id for row in page.rows]
        key = page.keys[-1]
    assert walked == [row.id for row in whole.rows]
    back = pages.page(PageRequest(query, before=whole.keys[5], limit=2))
    assert [row.id for row in back.rows] == walked[3:5]
    end = pages.page(PageRequest(query, offset=6, limit=2))
    assert [row.id for row in end.rows] == walked[6:]


def test_lists_sort_by_the_text_people_see(workspace, register):
    rows = LicencePages(workspace).page(PageRequest(ListQuery(sort="end_users"))).rows
    assert [row.end_users[0] for row in rows] == sorted(row.end_users[0] for row in rows)
    rows = LicencePages(workspace).page(PageRequest(ListQuery(sort="used_percent", descending=True))).rows
    assert rows[0].used_percent == 50
    with pytest.raises(UserError, match="cannot be sorted by colour"):
        LicencePages(workspace).page(PageRequest(ListQuery(sort="colour")))


def test_a_licence_is_found_by_its_numbers(workspace, register):
    with workspace.reader() as session:
        assert [row.licence_number for row in find_licences(session, "ex-whis", TODAY)] == ["EX-Whisky"]
        assert [row.number for row in find_licences(session, "lic-2026-0003", TODAY)] == ["LIC-2026-0003"]
        for nothing in ("100%", "a_b", "'; --", "\u202e", "zz" * 300):
            assert find_licences(session, nothing, TODAY) == ()
        with pytest.raises(NotFound):
            licence_detail(session, 10**9, TODAY)


def test_what_ends_soon_comes_soonest_first(workspace, register):
    with workspace.reader() as session:
        assert [row.id for row in expiring(session, TODAY, 90)] == [register[LicenceStanding.EXPIRES_SOON]]
        assert expiring(session, TODAY, 89) == ()
        assert [row.id for row in expiring(session, TODAY, 300)] == [
            register[LicenceStanding.EXPIRES_SOON],
            register[LicenceStanding.ACTIVE],
        ]


@pytest.mark.parametrize(
    "sort",
    [
        "number",
        "licence_number",
        "state",
        "consignee",
        "destination",
        "planned_on",
        "shipped_on",
        "arrived_on",
        "transport",
    ],
)
def test_shipments_page_by_page(workspace, clerk, sort):
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx)
        ids = {
            make.shipment(tx, licence_id, "1"),
            make.shipped(tx, licence_id, "2"),
            make.shipment(tx, licence_id, "3"),
        }
    pages = ShipmentPages(workspace)
    query = ListQuery(sort=sort, filters={"licence": (str(licence_id),)})
    assert pages.count(query) == 3
    first = pages.page(PageRequest(query, limit=2))
    rest = pages.page(PageRequest(query, after=first.keys[-1], limit=2))
    assert {row.id for row in (*first.rows, *rest.rows)} == ids
    assert pages.count(ListQuery(search="ex-customs-1")) == 1
    assert pages.count(ListQuery(filters={"state": ("planned",)})) == 2
    assert pages.count(ListQuery(search="example magnetics")) == 3


def test_a_general_licence_covers_named_customers_items_and_destinations(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        exporter, product = make.party(tx, "Example Exporter", "CN"), make.product(tx)
        users = [make.party(tx, f"Example {n}") for n in range(3)]
        parties = tuple(LicencePartyDraft(role=PartyRole.END_USER, party_id=user) for user in users[:2])
        licence_id = make.licence(
            tx, kind=LicenceKind.GENERAL, exporter_id=exporter, product_id=product, parties=parties, quantity="100"
        )
    ask = {"control_code": "1C905.a.4", "destination": "DE", "on": TODAY}
    with workspace.reader() as session:
        (cover,) = covered(session, exporter, users[1], **ask).covers
        assert (cover.licence_id, cover.free, cover.unit) == (licence_id, 100, "KGM")
        refusals = {
            "does not name this customer": (exporter, users[2], ask),
            "does not name the item": (exporter, users[0], ask | {"control_code": "1C902"}),
            "is for DE only": (exporter, users[0], ask | {"destination": "FR"}),
            "ran out on": (exporter, users[0], ask | {"on": date(2027, 9, 1)}),
            "valid from": (exporter, users[0], ask | {"on": date(2026, 8, 31)}),
        }
        for words, (seller, user, asked) in refusals.items():
            answer = covered(session, seller, user, **asked)
            assert answer.covers == ()
            assert words in str(answer.reasons_against[0])
        assert covered(session, users[0], users[1], **ask) == type(answer)((), ())
    with workspace.transaction(clerk) as tx:
        make.shipment(tx, licence_id, "100")
    with workspace.reader() as session:
        assert "nothing left" in str(covered(session, exporter, users[0], **ask).reasons_against[0])
