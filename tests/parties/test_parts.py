"""One part of a party by itself: sites, contacts, numbers, owners, remarks and files."""

from datetime import date

import pytest
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from models.parties.commands_parts import (
    add_address,
    add_contact,
    add_identifier,
    add_name,
    add_site,
    attach_to_party,
    change_contact,
    change_site,
    close_site,
    note_party,
    remove_contact,
    set_owners,
)
from models.parties.drafts import AddressDraft, ContactDraft, HoldingDraft, IdentifierDraft, NameDraft, SiteDraft
from models.parties.queries import customer_detail, find_parties
from models.workspace.attachments import attachments_of
from models.workspace.errors import Conflict, FieldErrors, NotPermitted, UserError
from models.workspace.notes import notes_of
from models.workspace.tables import Note
from models.workspace.validation import validate
from tests.parties import builders


@pytest.fixture
def party(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        return builders.customer(tx)


def _detail(workspace, party_id):
    with workspace.reader() as session:
        return customer_detail(session, party_id)


def test_each_part_is_added_and_raises_the_version_of_the_whole(workspace, clerk, party):
    before = _detail(workspace, party)
    adding = [
        lambda tx: add_site(tx, party, validate(SiteDraft, {**builders.SITE, "name": "Second works"})),
        lambda tx: add_contact(tx, party, validate(ContactDraft, {**builders.CONTACT, "name": "Max Example"})),
        lambda tx: add_identifier(tx, party, validate(IdentifierDraft, {"scheme": "duns", "value": "123456789"})),
        lambda tx: add_name(tx, party, validate(NameDraft, {"name": "Nickname"})),
        lambda tx: add_address(tx, party, validate(AddressDraft, {**builders.ADDRESS, "kind": "postal"})),
    ]
    for add in adding:
        with workspace.transaction(clerk) as tx:
            add(tx)
    after = _detail(workspace, party)
    assert after.row_version == before.row_version + len(adding)
    assert [len(after.sites), len(after.contacts), len(after.addresses)] == [2, 2, 2]
    with workspace.reader() as session:
        assert [o.id for o in find_parties(session, "nickname")] == [party]
        assert [o.id for o in find_parties(session, "123456789")] == [party]


def test_a_number_of_another_party_is_refused_beside_its_field(workspace, clerk, party):
    draft = validate(IdentifierDraft, {"scheme": "duns", "value": "123456789"})
    with workspace.transaction(clerk) as tx:
        builders.customer(tx, "Other Example", identifiers=[{"scheme": "duns", "value": "123456789"}])
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        add_identifier(tx, party, draft)
    assert list(caught.value.faults) == ["value"]


def test_two_people_at_one_contact(workspace, clerk, officer, party):
    contact = _detail(workspace, party).contacts[0]
    with workspace.transaction(officer) as tx:
        change_contact(tx, contact.id, contact.row_version, validate(ContactDraft, {"name": "Erika Changed"}))
    with pytest.raises(Conflict) as caught, workspace.transaction(clerk) as tx:
        change_contact(tx, contact.id, contact.row_version, validate(ContactDraft, {"name": "Erika Mine"}))
    assert caught.value.theirs["name"] == ("Erika Example", "Erika Changed")
    with pytest.raises(Conflict), workspace.transaction(clerk) as tx:
        remove_contact(tx, contact.id, contact.row_version)
    now = _detail(workspace, party).contacts[0]
    with workspace.transaction(clerk) as tx:
        remove_contact(tx, now.id, now.row_version)
    assert _detail(workspace, party).contacts == ()


def test_a_site_is_changed_and_closed(workspace, clerk, party):
    site = _detail(workspace, party).sites[0]
    with workspace.transaction(clerk) as tx:
        change_site(tx, site.id, 1, validate(SiteDraft, {**builders.SITE, "open_from": "2020-01-01"}))
    with pytest.raises(FieldErrors), workspace.transaction(clerk) as tx:
        close_site(tx, site.id, 2, date(2019, 12, 31))
    with workspace.transaction(clerk) as tx:
        close_site(tx, site.id, 2, date(2026, 6, 30))
    closed = _detail(workspace, party).sites[0]
    assert (closed.open_from, closed.open_until) == (date(2020, 1, 1), date(2026, 6, 30))
    assert closed.open_on(date(2026, 6, 30))
    assert not closed.open_on(date(2026, 7, 1))


def test_owners_are_set_whole(workspace, clerk, party):
    with workspace.transaction(clerk) as tx:
        owner = builders.bare_party(tx, "Example Holding")
        seen = customer_detail(tx.session, party).row_version
        set_owners(tx, party, seen, [HoldingDraft(owner_id=owner, share=40), HoldingDraft(owner_name="B", share=None)])
    detail = _detail(workspace, party)
    assert [(h.owner_name, h.share) for h in detail.holdings] == [("Example Holding", 40), ("B", None)]
    for drafts, path in (
        ([HoldingDraft(owner_id=party, share=10)], "holdings.0.owner_id"),
        ([HoldingDraft(owner_name="A", share=60), HoldingDraft(owner_name="B", share=50)], "holdings"),
    ):
        with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
            set_owners(tx, party, detail.row_version, drafts)
        assert list(caught.value.faults) == [path]
    with pytest.raises(Conflict), workspace.transaction(clerk) as tx:
        set_owners(tx, party, detail.row_version - 1, [])


def test_remarks_and_files_stand_with_the_party(workspace, clerk, party):
    with workspace.transaction(clerk) as tx:
        note_party(tx, party, "  Called back.\r\nAll well. ")
        attach_to_party(tx, party, "extract.pdf", b"%PDF-1.4", "register extract")
    with workspace.reader() as session:
        (note,) = notes_of(session, "party", party)
        (file,) = attachments_of(session, "party", party)
        row = session.exec(select(Note)).one()
    assert (note.body, note.written_by) == ("Called back.\nAll well.", clerk.id)
    assert file.file_name == "extract.pdf"
    for bad in ("", " ", "x" * 4001, "a\u202eb"):
        with pytest.raises(UserError), workspace.transaction(clerk) as tx:
            note_party(tx, party, bad)
    with pytest.raises(DBAPIError), workspace.transaction(clerk) as tx:
        tx.get(Note, row.key).body = "never said"


def test_the_auditor_changes_no_part(workspace, auditor, party):
    site, contact = _detail(workspace, party).sites[0], _detail(workspace, party).contacts[0]
    for act in (
        lambda tx: add_name(tx, party, NameDraft(name="A")),
        lambda tx: close_site(tx, site.id, 1),
        lambda tx: change_contact(tx, contact.id, 1, ContactDraft(name="A")),
        lambda tx: remove_contact(tx, contact.id, 1),
        lambda tx: set_owners(tx, party, 1, []),
        lambda tx: note_party(tx, party, "a"),
        lambda tx: attach_to_party(tx, party, "a.txt", b"a"),
    ):
        with pytest.raises(NotPermitted), workspace.transaction(auditor) as tx:
            act(tx)
