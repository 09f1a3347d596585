"""Recording a licence: what the law allows, what is known already, and a sentence beside each field."""

from datetime import date
from decimal import Decimal

import pytest
from sqlmodel import select

from models.declarations.choices import PartyRole
from models.journal.queries import check_chain
from models.licences.choices import LicenceKind, LicenceStanding
from models.licences.commands import (
    freeze_licence,
    register_licence,
    return_licence,
    revoke_licence,
    unfreeze_licence,
)
from models.licences.drafts import LicenceDraft, LicencePartyDraft
from models.licences.queries import licence_detail
from models.licences.tables import Licence
from models.workspace.attachments import read_blob
from models.workspace.errors import FieldErrors, NotPermitted, UserError
from models.workspace.tables import Attachment
from models.workspace.validation import validate
from tests.licences import builders as make

TODAY = date(2026, 11, 24)


def test_a_licence_is_recorded_whole_with_its_scan(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        exporter, user, product = make.party(tx, "Example Exporter"), make.party(tx), make.product(tx)
        draft = make.licence_draft(exporter, user, (make.line(product),), conditions="Report arrival.")
        changes = register_licence(tx, draft, ("licence.pdf", b"%PDF-1.7 example"))
        licence_id = changes.first("licence")
    with workspace.reader() as session:
        detail = licence_detail(session, licence_id, TODAY)
        assert detail.number == "LIC-2026-0001"
        assert detail.conditions == "Report arrival."
        assert [(p.role, p.party_id) for p in detail.parties] == [
            (PartyRole.EXPORTER, exporter),
            (PartyRole.END_USER, user),
        ]
        assert detail.lines[0].balance.free == 100
        assert detail.standing.standing is LicenceStanding.ACTIVE
        scan = session.get(Attachment, detail.attachment_id)
        assert read_blob(session, scan.sha256) == b"%PDF-1.7 example"
        assert check_chain(session).sound


@pytest.mark.parametrize(
    ("kind", "until", "sentence"),
    [
        (LicenceKind.SINGLE, date(2027, 9, 1), None),
        (LicenceKind.SINGLE, date(2027, 9, 2), "at most 1 year (Order 792, Article 15)"),
        (LicenceKind.GENERAL, date(2029, 9, 1), None),
        (LicenceKind.GENERAL, date(2029, 9, 2), "at most 3 years (Order 792, Article 15)"),
        (LicenceKind.GENERAL, date(2026, 8, 31), "before it begins"),
    ],
)
def test_the_longest_term_under_chinese_law(workspace, clerk, kind, until, sentence):
    def record():
        with workspace.transaction(clerk) as tx:
            make.licence(tx, kind=kind, valid_until=until, issued_on=date(2026, 8, 1))

    if sentence is None:
        record()
        return
    with pytest.raises(FieldErrors) as caught:
        record()
    assert sentence in str(caught.value.faults["valid_until"])


def test_other_regimes_have_their_own_terms(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        assert make.licence(tx, regime="DE", valid_until=date(2028, 9, 1))


def test_a_single_licence_is_for_one_end_user(workspace, clerk):
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        users = tuple(
            LicencePartyDraft(role=PartyRole.END_USER, party_id=make.party(tx, f"Example {n}")) for n in range(2)
        )
        make.licence(tx, parties=users)
    assert "one end user (Order 792, Article 15)" in str(caught.value.faults["parties"])


def test_the_same_licence_twice_is_refused_however_it_is_written(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        make.licence(tx, licence_number="EX 2026-7")
    with (
        pytest.raises(UserError, match="already recorded as LIC-2026-0001") as caught,
        workspace.transaction(clerk) as tx,
    ):
        make.licence(tx, licence_number="ex  2026-7", authority="MINISTRY of Commerce (example)")
    assert caught.value.field == "licence_number"


def test_what_does_not_exist_is_named_beside_its_field(workspace, clerk):
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        register_licence(tx, make.licence_draft(901, 902, (make.line(903),), issued_on=date(2026, 11, 25)))
    assert set(caught.value.faults) == {"exporter_id", "parties.0.party_id", "lines.0.product_id", "issued_on"}
    with workspace.reader() as session:
        assert session.exec(select(Licence)).all() == []


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("lines.0.quantity", {"quantity": "1" * 40}),
        ("lines.0.quantity", {"quantity": "0"}),
        ("lines.0.quantity", {"quantity": "1.0000001"}),
        ("lines.0.quantity", {"quantity": "NaN"}),
        ("lines.0.unit", {"unit": "kilo"}),
        ("lines.0.unit", {"unit": "XQ"}),
        ("lines.0.hs_code", {"hs_code": "85A"}),
        ("lines.0.currency", {"value": "1", "currency": "QQQ"}),
        ("lines.0.description", {"description": "x" * 1001}),
        ("lines.0.description", {"description": "a\u202eb"}),
    ],
)
def test_a_line_that_cannot_be_is_refused_beside_its_field(path, values):
    line = {"product_id": 1, "description": "Example", "quantity": "5", "unit": "KGM"} | values
    draft = {
        "authority": "Example",
        "licence_number": "1",
        "kind": "single",
        "exporter_id": 1,
        "issued_on": "2026-09-01",
        "valid_from": "2026-09-01",
        "valid_until": "2027-08-31",
        "parties": [{"role": "end_user", "party_id": 2}],
        "lines": [line],
    }
    with pytest.raises(FieldErrors) as caught:
        validate(LicenceDraft, draft)
    assert list(caught.value.faults) == [path]


def test_only_a_general_licence_leaves_the_quantity_open(workspace, clerk):
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        make.licence(tx, quantity=None)
    assert "lines.0.quantity" in caught.value.faults
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx, quantity=None)
        make.shipment(tx, licence_id, "1000000")
    with workspace.reader() as session:
        balance = licence_detail(session, licence_id, TODAY).lines[0].balance
        assert (balance.authorised, balance.reserved, balance.free) == (None, Decimal(1000000), None)


def test_an_auditor_records_nothing(workspace, auditor, clerk):
    with workspace.transaction(clerk) as tx:
        licence_id = make.licence(tx)
    for act in (freeze_licence, unfreeze_licence, return_licence, revoke_licence):
        with pytest.raises(NotPermitted), workspace.transaction(auditor) as tx:
            act(tx, licence_id, "Because.")


def test_who_froze_a_licence_does_not_lift_that(workspace, clerk, officer, second_officer):
    with workspace.transaction(officer) as tx:
        licence_id = make.licence(tx)
        freeze_licence(tx, licence_id, "The use may have changed.")
    with pytest.raises(NotPermitted), workspace.transaction(clerk) as tx:
        unfreeze_licence(tx, licence_id, "Fine again.")
    with pytest.raises(UserError, match="another person"), workspace.transaction(officer) as tx:
        unfreeze_licence(tx, licence_id, "Fine again.")
    with workspace.transaction(second_officer) as tx:
        unfreeze_licence(tx, licence_id, "The use was confirmed.")
    with workspace.reader() as session:
        detail = licence_detail(session, licence_id, TODAY)
        assert [event.by for event in detail.events] == ["Otto Example", "Olga Example"]
        assert detail.standing.usable


@pytest.mark.parametrize("reason", ["", "   ", "x" * 2001])
def test_a_freeze_needs_a_reason(workspace, clerk, reason):
    with pytest.raises(UserError) as caught, workspace.transaction(clerk) as tx:
        freeze_licence(tx, make.licence(tx), reason)
    assert caught.value.field == "reason"


def test_a_revoked_licence_stays_revoked(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        licence_id = make.licence(tx)
        revoke_licence(tx, licence_id, "By letter of the authority.")
    for act in (freeze_licence, unfreeze_licence, return_licence, revoke_licence):
        with pytest.raises(UserError, match="is Revoked"), workspace.transaction(officer) as tx:
            act(tx, licence_id, "Because.")
