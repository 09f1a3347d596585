"""A record's history holds what belongs or belonged to it, its files and notes too, and nothing of other records."""

import pytest
from sqlmodel import select

from models.applications.choices import ApplicationState
from models.applications.commands import change_application
from models.applications.drafts import ApplicationDraft
from models.applications.history import application_history
from models.applications.keeping import attach_to_application, note_application
from models.applications.queries import application_detail, form_values
from models.certification.commands import attach_evidence, open_dossier, remove_scope, set_scope
from models.certification.drafts import ScopeDraft
from models.certification.history import dossier_history
from models.certification.tables import DossierScope
from models.declarations.commands import change_declaration
from models.declarations.drafts import DeclarationDraft
from models.declarations.history import declaration_history
from models.declarations.keeping import attach_to_declaration, note_declaration
from models.declarations.queries import form_values as declaration_values
from models.goods.files import attach_to_product, note_product, take_file_off_product
from models.goods.queries import product_history
from models.parties.commands_parts import attach_to_party, note_party
from models.parties.queries import party_history
from models.workspace.validation import validate
from tests.applications.builders import TODAY, Desk, application, ground
from tests.certification import builders as make
from tests.declarations.builders import cast, declaration
from tests.goods.builders import product, report
from tests.parties.builders import customer

FILE = ("extract.txt", b"An extract.")


def told(rows):
    return [(row.record, row.operation, row.act) for row in rows]


def read(workspace, history, record_id):
    with workspace.reader() as session:
        return history(session, record_id)


def test_of_a_dossier_lines_answers_and_their_papers(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        party_id = make.customer(tx)
        other = make.customer(tx, "Example Valves AG (fictional)")
        mine = open_dossier(tx, party_id, make.PROGRAMME).first("dossier")
    with workspace.transaction(clerk) as tx:
        theirs = open_dossier(tx, other, make.PROGRAMME).first("dossier")
    line = {"destination": "DE", "valid_from": TODAY}
    for dossier_id, party in ((mine, party_id), (theirs, other)):
        with workspace.transaction(clerk) as tx:
            set_scope(tx, dossier_id, ScopeDraft(site_id=make.site_of(tx, party), **line))
            attach_evidence(tx, dossier_id, "CE-ID-02", *FILE)
    with workspace.transaction(clerk) as tx:
        remove_scope(tx, mine, tx.session.exec(select(DossierScope.id).where(DossierScope.dossier_id == mine)).one())
    rows = read(workspace, dossier_history, mine)
    assert ("dossier_scope", "remove", "remove_scope") in told(rows)
    kinds = [row.record for row in rows]
    assert [kinds.count(kind) for kind in ("dossier", "attachment", "criterion_answer", "dossier_scope")] == [
        1,
        1,
        2,
        2,
    ]
    scope = next(row for row in rows if row.record == "dossier_scope" and row.operation == "create")
    assert "dossier_id" not in scope.after
    assert isinstance(scope.after["site_id"], str), "a site is told by name"
    assert {row.record_id for row in rows if row.record == "dossier"} == {mine}


def test_of_a_declaration_parties_lines_files_and_notes(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        made, other = declaration(tx, of), declaration(tx, of)
    with workspace.transaction(clerk) as tx:
        attach_to_declaration(tx, made, *FILE)
        attach_to_declaration(tx, other, *FILE)
        note_declaration(tx, made, "Asked by telephone.")
    with workspace.transaction(clerk) as tx:
        values, seen = declaration_values(tx.session, made)
        change_declaration(tx, made, seen, validate(DeclarationDraft, {**values, "lines": []}))
    rows = read(workspace, declaration_history, made)
    counted = [(row.record, row.operation) for row in rows]
    for wanted in (
        ("declaration", "create"),
        ("declaration_party", "create"),
        ("declaration_line", "create"),
        ("declaration_line", "remove"),
        ("attachment", "create"),
        ("note", "create"),
    ):
        assert wanted in counted
    assert counted.count(("attachment", "create")) == 1
    assert {row.record_id for row in rows if row.record == "declaration"} == {made}
    first = next(row for row in rows if (row.record, row.operation) == ("declaration", "create"))
    assert first.after["end_user_id"] == "Example Magnetics GmbH (fictional)"
    assert [row.id for row in rows] == sorted((row.id for row in rows), reverse=True)


def test_of_an_application_lines_evidence_files_and_notes(workspace, clerk, officer, second_officer):
    desk = Desk(workspace, clerk, officer, second_officer)
    made = application(desk, ApplicationState.DRAFT, ground(desk))
    other = application(desk, ApplicationState.DRAFT, ground(desk, "Example Valves AG (fictional)"))
    with workspace.transaction(clerk) as tx:
        attach_to_application(tx, made, *FILE)
        attach_to_application(tx, other, *FILE)
        note_application(tx, made, "Asked by telephone.")
        detail = application_detail(tx.session, made, TODAY)
        typed = form_values(detail) | {"lines": []}
        change_application(tx, made, detail.row_version, validate(ApplicationDraft, typed))
    rows = read(workspace, application_history, made)
    counted = [(row.record, row.operation) for row in rows]
    for wanted in (
        ("application_line", "create"),
        ("application_line", "remove"),
        ("evidence", "create"),
        ("note", "create"),
    ):
        assert wanted in counted
    files = [row.after["file_name"] for row in rows if row.record == "attachment"]
    assert files.count("extract.txt") == 1
    assert {row.record_id for row in rows if row.record == "application"} == {made}
    paper = next(row for row in rows if row.record == "evidence" and row.after.get("attachment_id"))
    assert paper.after["attachment_id"].endswith(".pdf")


def test_of_a_product_reports_and_files_also_those_taken_off(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        mine, other = product(tx), product(tx, name="Example rod (fictional)")
        report(tx, mine, file=("report.pdf", b"%PDF-1.4"))
        note_product(tx, mine, "Asked by telephone.")
    with workspace.transaction(clerk) as tx:
        for each in (mine, other):
            attach_to_product(tx, each, *FILE)
        (file,) = {record_id for kind, record_id in tx.changes().ids if kind == "attachment"} - {
            max(record_id for kind, record_id in tx.changes().ids if kind == "attachment")
        }
    with workspace.transaction(clerk) as tx:
        take_file_off_product(tx, mine, file)
    rows = read(workspace, product_history, mine)
    counted = [(row.record, row.operation) for row in rows]
    for wanted in (("test_report", "create"), ("composition", "create"), ("attachment", "change"), ("note", "create")):
        assert wanted in counted
    assert counted.count(("attachment", "create")) == 2
    assert {row.record_id for row in rows if row.record == "product"} == {mine}


def test_of_a_customer_files_and_notes_and_owners_by_name(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        owner = customer(tx, "Example Holding SE (fictional)")
        mine = customer(tx, holdings=[{"owner_id": owner, "share": "60"}])
        other = customer(tx, "Example Valves AG (fictional)")
        for each in (mine, other):
            attach_to_party(tx, each, *FILE)
        note_party(tx, mine, "Asked by telephone.")
    rows = read(workspace, party_history, mine)
    counted = [(row.record, row.operation) for row in rows]
    assert counted.count(("attachment", "create")) == 1
    assert ("note", "create") in counted
    holding = next(row for row in rows if row.record == "holding")
    assert (holding.after["owner_id"], "owned_id" in holding.after) == ("Example Holding SE (fictional)", False)


@pytest.mark.parametrize("history", [party_history, product_history, declaration_history, application_history])
def test_of_what_does_not_exist_there_is_none(workspace, history):
    assert read(workspace, history, 999) == ()
