"""What a party's file lacks: told with why, who asks and where to go."""

import pytest

from models.parties.commands import change_party, retire_party
from models.parties.drafts import PartyDraft
from models.parties.missing import missing_in
from models.parties.queries import customer_detail, draft_of
from models.workspace.validation import validate
from tests.parties import builders

WHOLE = {
    "identifiers": [{"scheme": "vat", "value": "DE136695976"}],
    "military_ties": "no",
    "holdings": [{"owner_name": "Somebody Example", "share": 100}],
}


def _fields(workspace, clerk, **changes):
    with workspace.transaction(clerk) as tx:
        party_id = builders.customer(tx, **{**WHOLE, **changes})
    with workspace.reader() as session:
        return [each.field for each in missing_in(customer_detail(session, party_id))]


def test_a_whole_file_lacks_nothing(sqlite_workspace, clerk):
    assert _fields(sqlite_workspace, clerk) == []


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"country": "CN"}, ["local_name"]),
        ({"identifiers": []}, ["identifiers"]),
        ({"identifiers": [], "kind": "individual"}, []),
        ({"nature_of_business": ""}, ["nature_of_business"]),
        ({"nature_of_business": "Trading."}, ["nature_of_business"]),
        ({"addresses": [{**builders.ADDRESS, "kind": "postal"}]}, ["addresses"]),
        ({"sites": []}, ["sites"]),
        ({"sites": [{**builders.SITE, "operated_by_party": "unknown"}]}, ["sites.0.operated_by_party"]),
        ({"sites": [{**builders.SITE, "near_military": "yes"}]}, ["sites.0.near_military"]),
        ({"sites": [{**builders.SITE, "near_military": "yes", "near_military_note": "A gate away"}]}, []),
        ({"contacts": []}, ["contacts", "contacts"]),
        ({"contacts": [{**builders.CONTACT, "may_sign": False}]}, ["contacts"]),
        ({"military_ties": "unknown"}, ["military_ties"]),
        ({"military_ties": "yes"}, ["military_ties_note"]),
        ({"holdings": []}, ["holdings"]),
        ({"holdings": [], "kind": "government"}, []),
        ({"holdings": [{"owner_name": "A", "share": 60}]}, ["holdings"]),
        ({"holdings": [{"owner_name": "A", "share": 60}, {"owner_name": "B"}]}, ["holdings.1.share"]),
    ],
)
def test_each_gap_is_named_with_its_field(sqlite_workspace, clerk, changes, fields):
    assert _fields(sqlite_workspace, clerk, **changes) == fields


def test_each_gap_says_what_why_and_who_asks(sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        party_id = builders.bare_party(tx, "Example", "CN")
    with sqlite_workspace.reader() as session:
        found = missing_in(customer_detail(session, party_id))
    assert len(found) == 9
    assert all(str(each.what) and str(each.why) and str(each.source) for each in found)


def test_nothing_is_asked_of_a_retired_party(sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        party_id = builders.bare_party(tx, "Example", "CN")
        retire_party(tx, party_id, 1, "Closed down")
    with sqlite_workspace.reader() as session:
        assert missing_in(customer_detail(session, party_id)) == ()


def test_a_gap_goes_when_it_is_filled(sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        party_id = builders.customer(tx, **{**WHOLE, "military_ties": "unknown"})
    with sqlite_workspace.reader() as session:
        detail = customer_detail(session, party_id)
    with sqlite_workspace.transaction(clerk) as tx:
        draft = validate(PartyDraft, {**draft_of(detail), "military_ties": "no"})
        change_party(tx, party_id, detail.row_version, draft)
    with sqlite_workspace.reader() as session:
        assert missing_in(customer_detail(session, party_id)) == ()
