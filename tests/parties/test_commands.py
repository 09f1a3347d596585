"""Adding, changing and retiring parties: whole or not at all, with the journal, for those who may."""

import pytest
from sqlmodel import select

from models.journal.queries import check_chain
from models.parties.choices import PartyState
from models.parties.commands import add_party, change_party, retire_party, revive_party
from models.parties.drafts import PartyDraft
from models.parties.queries import customer_detail, draft_of, party_history
from models.parties.tables import Party, PartyToken
from models.workspace.errors import Conflict, FieldErrors, NotFound, NotPermitted, UserError
from models.workspace.validation import validate
from tests.parties import builders

USCC = "91110000600037341L"


def _edited(workspace, party_id, **changes):
    with workspace.reader() as session:
        detail = customer_detail(session, party_id)
    return detail, {**draft_of(detail), **changes}


def test_a_whole_party_is_kept_and_read_back(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        owner = builders.bare_party(tx, "Example Holding AG (fictional)", "CH")
        party_id = builders.customer(
            tx,
            local_name="示例磁材有限公司",
            country="CN",
            names=[{"kind": "former_name", "name": "Old Example Ltd (fictional)", "used_until": "2020-12-31"}],
            identifiers=[{"scheme": "uscc", "value": "9111 0000 6000 3734 1L"}],
            holdings=[
                {"owner_id": owner, "share": "60.5"},
                {"owner_name": "Somebody Example", "owner_country": "FR", "share": None},
            ],
        )
    with workspace.reader() as session:
        detail = customer_detail(session, party_id)
        assert check_chain(session).sound
    assert detail.number == "C-000002"
    assert detail.identifiers[0].compact == USCC
    assert detail.identifiers[0].country == "CN"
    assert [(h.owner_name, h.owner_number, str(h.share)) for h in detail.holdings] == [
        ("Example Holding AG (fictional)", "C-000001", "60.5"),
        ("Somebody Example", "", "None"),
    ]
    assert (detail.sites[0].name, detail.contacts[0].may_sign) == ("Example works", True)


def test_saving_what_was_read_changes_nothing(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        owner = builders.bare_party(tx, "Example Holding AG (fictional)")
        party_id = builders.customer(
            tx, holdings=[{"owner_id": owner, "share": 50}], identifiers=[{"scheme": "vat", "value": "DE136695976"}]
        )
    detail, values = _edited(workspace, party_id)
    with workspace.transaction(clerk) as tx:
        change_party(tx, party_id, detail.row_version, validate(PartyDraft, values))
    with workspace.reader() as session:
        assert customer_detail(session, party_id) == detail


def test_a_change_keeps_the_ids_of_what_stays(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        party_id = builders.customer(tx, names=[{"name": "First Alias"}, {"name": "Second Alias"}])
    before, values = _edited(workspace, party_id, legal_name="Example Motors SE (fictional)")
    values["names"] = [{**values["names"][1], "name": "Renamed Alias"}, {"name": "Third Alias"}]
    with workspace.transaction(clerk) as tx:
        change_party(tx, party_id, before.row_version, validate(PartyDraft, values))
    with workspace.reader() as session:
        after = customer_detail(session, party_id)
        tokens = set(session.exec(select(PartyToken.token).where(PartyToken.party_id == party_id)))
    assert after.row_version == before.row_version + 1
    assert after.names[0].id == before.names[1].id
    assert [n.name for n in after.names] == ["Renamed Alias", "Third Alias"]
    assert "motors" in tokens
    assert "third" in tokens
    assert "magnetics" not in tokens
    assert "first" not in tokens


def test_a_site_left_out_is_closed_and_not_lost(workspace, clerk, clock):
    with workspace.transaction(clerk) as tx:
        party_id = builders.customer(tx)
    before, values = _edited(workspace, party_id, sites=[])
    with workspace.transaction(clerk) as tx:
        change_party(tx, party_id, before.row_version, validate(PartyDraft, values))
    with workspace.reader() as session:
        assert customer_detail(session, party_id).sites[0].open_until == clock.today()


def test_the_second_to_save_sees_what_the_first_changed_even_in_a_part(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        party_id = builders.customer(tx)
    seen, mine = _edited(workspace, party_id, website="www.example.com")
    _, theirs = _edited(workspace, party_id, nature_of_business="Makes pumps")
    theirs["contacts"] = [{**theirs["contacts"][0], "phone": "+49 30 111111"}]
    with workspace.transaction(officer) as tx:
        change_party(tx, party_id, seen.row_version, validate(PartyDraft, theirs))
    with pytest.raises(Conflict) as caught, workspace.transaction(clerk) as tx:
        change_party(tx, party_id, seen.row_version, validate(PartyDraft, mine))
    assert caught.value.by == "Otto Example"
    assert caught.value.theirs["nature_of_business"] == ("Makes motors for machine tools", "Makes pumps")
    contact = seen.contacts[0].id
    assert caught.value.theirs[f"contact.{contact}.phone"] == ("+49 30 000000", "+49 30 111111")
    with workspace.reader() as session:
        assert customer_detail(session, party_id).website == ""


def test_a_number_that_another_party_has_is_refused_by_name(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        builders.customer(tx, identifiers=[{"scheme": "uscc", "value": USCC}])
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        builders.customer(tx, "Other Example", identifiers=[{"scheme": "uscc", "value": f" {USCC.lower()} "}])
    sentence = str(caught.value.faults["identifiers.0.value"])
    assert "C-000001" in sentence
    assert "Example Magnetics GmbH" in sentence
    with workspace.reader() as session:
        assert len(session.exec(select(Party)).all()) == 1


def test_a_number_twice_in_one_draft_is_refused(workspace, clerk):
    twice = [{"scheme": "duns", "value": "123456789"}, {"scheme": "duns", "value": "12-345-6789"}]
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        builders.customer(tx, identifiers=twice)
    assert list(caught.value.faults) == ["identifiers.1.value"]


def test_no_party_owns_itself_and_owners_exist(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        party_id = builders.customer(tx)
    detail, values = _edited(workspace, party_id)
    values["holdings"] = [{"owner_id": party_id, "share": 10}, {"owner_id": 999_999, "share": 10}]
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        change_party(tx, party_id, detail.row_version, validate(PartyDraft, values))
    assert list(caught.value.faults) == ["holdings.0.owner_id", "holdings.1.owner_id"]


def test_a_customer_since_tomorrow_is_refused(workspace, clerk):
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        builders.customer(tx, customer_since="2026-11-25")
    assert list(caught.value.faults) == ["customer_since"]


def test_a_line_that_somebody_else_removed_is_said(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        party_id = builders.customer(tx)
    detail, values = _edited(workspace, party_id, names=[{"id": 4711, "name": "Ghost"}])
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        change_party(tx, party_id, detail.row_version, validate(PartyDraft, values))
    assert list(caught.value.faults) == ["names.0"]


def test_the_auditor_changes_nothing(workspace, clerk, auditor):
    with workspace.transaction(clerk) as tx:
        party_id = builders.customer(tx)
    for act in (
        lambda tx: add_party(tx, builders.draft("Other Example")),
        lambda tx: change_party(tx, party_id, 1, builders.draft()),
        lambda tx: retire_party(tx, party_id, 1, "no reason"),
    ):
        with pytest.raises(NotPermitted), workspace.transaction(auditor) as tx:
            act(tx)


def test_retiring_needs_a_reason_and_can_be_taken_back(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        party_id = builders.customer(tx)
    with pytest.raises(UserError, match="Say why"), workspace.transaction(clerk) as tx:
        retire_party(tx, party_id, 1, "  ")
    with workspace.transaction(clerk) as tx:
        retire_party(tx, party_id, 1, "Firm closed down")
    with pytest.raises(UserError, match="already"), workspace.transaction(clerk) as tx:
        retire_party(tx, party_id, 2, "again")
    with workspace.transaction(clerk) as tx:
        revive_party(tx, party_id, 2, "Opened again")
    with workspace.reader() as session:
        assert customer_detail(session, party_id).state is PartyState.ACTIVE
        acts = [(row.act, row.reason) for row in party_history(session, party_id) if row.record == "party"]
    assert acts == [("revive_party", "Opened again"), ("retire_party", "Firm closed down"), ("add_party", "")]


def test_history_tells_of_parts_that_are_gone(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        party_id = builders.customer(tx)
        other = builders.customer(tx, "Other Example")
    detail, values = _edited(workspace, party_id, contacts=[])
    with workspace.transaction(clerk) as tx:
        change_party(tx, party_id, detail.row_version, validate(PartyDraft, values))
    with workspace.reader() as session:
        told = [(row.record, row.operation) for row in party_history(session, party_id)]
        of_other = [row.operation for row in party_history(session, other)]
    assert ("contact", "remove") in told
    assert ("contact", "create") in told
    assert "remove" not in of_other


def test_an_unknown_party_is_said(workspace, clerk):
    with pytest.raises(NotFound), workspace.transaction(clerk) as tx:
        change_party(tx, 77, 1, builders.draft())
    with pytest.raises(NotFound), workspace.reader() as session:
        customer_detail(session, 77)
