"""Many parties in one act: as good as those typed one by one, and all or none."""

import pytest
from sqlmodel import select

from models.journal.queries import check_chain, history
from models.parties.bulk import add_parties_in_bulk
from models.parties.commands import change_party
from models.parties.drafts import PartyDraft
from models.parties.queries import customer_detail, draft_of
from models.parties.tables import Party, PartyToken
from models.workspace.errors import FieldErrors, NotPermitted
from models.workspace.validation import validate
from tests.parties import builders

FULL = {
    "local_name": "示例磁材",
    "names": [{"name": "Old Example", "kind": "former_name"}],
    "identifiers": [{"scheme": "vat", "value": "DE136695976"}],
    "holdings": [{"owner_name": "Somebody Example", "share": "12.5"}],
}


def _like(detail):
    values = draft_of(detail)
    for part in ("names", "identifiers", "addresses", "contacts", "holdings", "sites"):
        values[part] = [{**each, "id": None} for each in values[part]]
    return values


def _tokens(session, party_id):
    rows = session.exec(select(PartyToken).where(PartyToken.party_id == party_id).order_by(PartyToken.token))
    return [(t.token, t.shared, t.country, t.facets, t.sort_key) for t in rows]


def test_a_party_in_bulk_is_the_same_as_one_typed(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        one = builders.customer(tx, **{**FULL, "identifiers": []})
        many = add_parties_in_bulk(tx, [builders.draft(**{**FULL, "identifiers": []}), builders.draft("Last Example")])
    with workspace.reader() as session:
        typed, brought = customer_detail(session, one), customer_detail(session, many[0])
        assert _like(typed) == _like(brought)
        assert [customer_detail(session, each).number for each in many] == ["C-000002", "C-000003"]
        same = [token for token in _tokens(session, one) if "00000" not in token[0]]
        assert same == [token for token in _tokens(session, many[0]) if "00000" not in token[0]]
        assert history(session, "party", many[0])[0].operation == "create"
        assert check_chain(session).sound


def test_what_came_in_bulk_can_be_changed_like_any_other(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        (party_id,) = add_parties_in_bulk(tx, [builders.draft(**FULL)])
    with workspace.reader() as session:
        detail = customer_detail(session, party_id)
    with workspace.transaction(clerk) as tx:
        change_party(tx, party_id, detail.row_version, validate(PartyDraft, {**draft_of(detail), "country": "FR"}))
    with workspace.reader() as session:
        assert customer_detail(session, party_id).country == "FR"
        assert {token[2] for token in _tokens(session, party_id)} == {"FR"}


def test_every_fault_of_a_list_is_told_with_its_row_and_nothing_stays(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        builders.customer(tx, **FULL)
    drafts = [
        builders.draft("Example A", identifiers=[{"scheme": "duns", "value": "123456789"}]),
        builders.draft("Example B", identifiers=[{"scheme": "vat", "value": "136695976"}]),
        builders.draft("Example C", identifiers=[{"scheme": "duns", "value": "12 345 6789"}]),
        builders.draft("Example D", holdings=[{"owner_id": 4711}], customer_since="2027-01-01"),
    ]
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        add_parties_in_bulk(tx, drafts)
    told = {path: str(words) for path, words in caught.value.faults.items()}
    assert list(told) == [
        "1.identifiers.0.value",
        "2.identifiers.0.value",
        "3.customer_since",
        "3.holdings.0.owner_id",
    ]
    assert "C-000001" in told["1.identifiers.0.value"]
    assert "row 1" in told["2.identifiers.0.value"]
    with workspace.reader() as session:
        assert len(session.exec(select(Party)).all()) == 1


def test_no_drafts_are_no_parties_and_the_auditor_brings_none(workspace, clerk, auditor):
    with workspace.transaction(clerk) as tx:
        assert list(add_parties_in_bulk(tx, [])) == []
    with pytest.raises(NotPermitted), workspace.transaction(auditor) as tx:
        add_parties_in_bulk(tx, [builders.draft()])
