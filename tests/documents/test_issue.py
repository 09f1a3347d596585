"""Issuing papers from the register: once, with the bytes, never differently again; on both databases."""

import hashlib
from datetime import date

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from models.applications.choices import ApplicationState
from models.declarations.choices import DeclarationState
from models.declarations.commands import record_signature, verify, withdraw
from models.declarations.queries import stated
from models.documents.assemble.identity import Identity, aware
from models.documents.assemble.requests import Request, content_of
from models.documents.choices import DocumentKind
from models.documents.commands import issue_document, issue_prepared
from models.documents.hashing import canonical_hash
from models.documents.queries import (
    documents_of,
    find_issued,
    issued_document,
    looked_at,
    prepare_document,
    preview,
    reprint,
)
from models.parties.tables import Party
from models.workspace.attachments import attachments_of
from models.workspace.errors import NotFound, NotPermitted, UserError, WorldFault
from tests.applications.builders import Desk, application, complete, ground
from tests.declarations.builders import CALLED_BACK, cast, declaration, signature
from tests.documents.reading import squeezed, text

K, S = DocumentKind, DeclarationState
TODAY = date(2026, 11, 24)


@pytest.fixture
def desk(workspace, clerk, officer, second_officer) -> Desk:
    return Desk(workspace, clerk, officer, second_officer)


class Words:
    """The text of a paper, in which a fact is found wherever its lines break."""

    def __init__(self, data):
        self.text = text(data)

    def __contains__(self, fact):
        return squeezed(fact) in self.text


text_of = Words


def issued(workspace, actor, request):
    """Issue a paper and return its row."""
    with workspace.transaction(actor) as tx:
        issue_document(tx, request)
    with workspace.reader() as session:
        return documents_of(session, request.subject_kind, request.subject_id)[0]


def prepared(workspace, request):
    with workspace.reader() as session:
        return prepare_document(session, request, workspace.clock.now(), workspace.clock.today())


def previewed(workspace, request):
    with workspace.reader() as session:
        return preview(session, request, workspace.clock.now(), workspace.clock.today())


def made(workspace, clerk, state=S.ISSUED, **changes):
    with workspace.transaction(clerk) as tx:
        return Request(K.DECLARATION, declaration(tx, cast(tx), state, **changes))


def test_a_declaration_prints_everything_it_states(workspace, clerk):
    request = made(workspace, clerk, order_number="PO-9", order_date=date(2026, 10, 7), project="Example programme")
    row = issued(workspace, clerk, request)
    assert (row.number, row.version_number, row.subject_kind, row.current) == ("EUC-2026-0001", 1, "declaration", True)
    with workspace.reader() as session:
        data = reprint(session, row.id)
        printed = text_of(data)
        content = content_of(session, request, Identity(aware(workspace.clock.now())), TODAY)
    assert data.startswith(b"%PDF-") and row.pages >= 1
    for fact in (
        "EUC-2026-0001",
        "Example Magnetics GmbH (fictional)",
        "示例磁材有限公司（虚构）",
        "Example Road 1",
        "EX-2026-117",
        "PO-9",
        "1C905.a.4",
        "EX-9000",
        "Erika Example",
        "Example programme",
    ):
        assert fact in printed, fact
    assert "DRAFT" not in printed
    assert content.lines[0].quantity == 100
    assert [u.answer for u in content.undertakings] == ["will", "will", "will_not", "will_not", "will", "will", "will"]


def test_a_draft_is_only_previewed_and_the_preview_says_so(workspace, clerk):
    request = made(workspace, clerk, S.DRAFT)
    assert "DRAFT" in text_of(previewed(workspace, request))
    with pytest.raises(UserError, match="only a preview"):
        prepared(workspace, request)
    with workspace.reader() as session:
        assert documents_of(session, "declaration", request.subject_id) == ()


def test_a_half_filled_draft_can_be_previewed(workspace, clerk):
    from models.declarations.commands import draft_declaration
    from models.declarations.drafts import DeclarationDraft

    with workspace.transaction(clerk) as tx:
        empty = draft_declaration(tx, DeclarationDraft()).first("declaration")
    assert previewed(workspace, Request(K.DECLARATION, empty)).startswith(b"%PDF-")


def test_printing_again_gives_the_same_bytes_whatever_happened_since(workspace, clerk, clock):
    request = made(workspace, clerk)
    row = issued(workspace, clerk, request)
    with workspace.reader() as session:
        before = reprint(session, row.id)
    clock.set_day(date(2027, 2, 3))
    with workspace.transaction(clerk) as tx:
        tx.get(
            Party, stated(tx.session, request.subject_id).end_user.party_id
        ).legal_name = "Example Renamed (fictional)"
        withdraw(tx, request.subject_id, "Cancelled")
    with workspace.reader() as session:
        assert reprint(session, row.id) == before
        assert hashlib.sha256(before).hexdigest() == row.sha256
    assert "WITHDRAWN" in text_of(previewed(workspace, request))
    assert prepared(workspace, request).content == before, "what was issued is found again, not printed anew"
    again = issued(workspace, clerk, request)
    assert again == row


@pytest.mark.parametrize("state", [S.SIGNED, S.VERIFIED])
def test_what_is_signed_is_not_issued_for_signature_again(workspace, clerk, officer, state):
    request = made(workspace, clerk, S.SIGNED)
    if state is S.VERIFIED:
        with workspace.transaction(officer) as tx:
            verify(tx, request.subject_id, CALLED_BACK)
    with pytest.raises(UserError, match="signed: no paper for signature") as refused:
        prepared(workspace, request)
    assert "the signed original is kept as a file" in str(refused.value.hint)
    with pytest.raises(UserError, match="signed: no paper for signature"):
        issued(workspace, clerk, request)
    with workspace.reader() as session:
        assert documents_of(session, "declaration", request.subject_id) == ()
        seen = looked_at(session, request, workspace.clock.now(), TODAY)
    assert "COPY" in text_of(seen.content) and "DRAFT" not in text_of(seen.content)
    assert "signed already; the signed original counts" in text_of(seen.content)
    assert any("the signed original is kept as a file" in str(each) for each in seen.findings)


def test_what_was_issued_before_the_signature_is_reprinted_after_it(workspace, clerk):
    request = made(workspace, clerk)
    row = issued(workspace, clerk, request)
    with workspace.reader() as session:
        before = reprint(session, row.id)
    with workspace.transaction(clerk) as tx:
        record_signature(tx, request.subject_id, signature(tx))
    assert prepared(workspace, request).content == before
    assert issued(workspace, clerk, request) == row


def test_what_the_end_user_does_is_printed_as_it_was_frozen(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        old = Request(K.DECLARATION, declaration(tx, of, S.ISSUED))
        tx.get(Party, of.end_user).nature_of_business_zh = "制造电动机"
        new = Request(K.DECLARATION, declaration(tx, of, S.ISSUED))
    with workspace.reader() as session:
        does = stated(session, new.subject_id).end_user.nature_of_business
    assert does in text_of(previewed(workspace, old))
    assert "制造电动机" not in text_of(previewed(workspace, old))
    assert does in text_of(previewed(workspace, new))
    assert "制造电动机" in text_of(previewed(workspace, new))


def test_the_same_facts_are_not_issued_twice(workspace, clerk, clock):
    request = made(workspace, clerk)
    first = issued(workspace, clerk, request)
    clock.set_day(date(2026, 12, 1))
    with workspace.transaction(clerk) as tx:
        assert issue_document(tx, request).ids == frozenset()
    assert issued(workspace, clerk, request).id == first.id
    with workspace.reader() as session:
        files = attachments_of(session, "declaration", request.subject_id)
        assert [file.id for file in files] == [first.attachment_id]


def test_what_was_prepared_before_a_change_is_not_issued_after_it(desk):
    of = ground(desk)
    request = Request(K.INTRODUCTION, complete(desk, of))
    old = prepared(desk.workspace, request)
    with desk.workspace.transaction(desk.clerk) as tx:
        tx.get(Party, of.cast.end_user).website = "www.example.com"
    with (
        pytest.raises(UserError, match="changed while it was being prepared"),
        desk.workspace.transaction(desk.clerk) as tx,
    ):
        issue_prepared(tx, old)
    with desk.workspace.reader() as session:
        assert documents_of(session, "application", request.subject_id) == ()
    with desk.workspace.transaction(desk.clerk) as tx:
        issue_prepared(
            tx, prepared(desk.workspace, request)
        ) if desk.workspace.dialect == "postgresql" else issue_document(tx, request)
    with desk.workspace.reader() as session:
        assert len(documents_of(session, "application", request.subject_id)) == 1


def test_two_who_prepared_the_same_issue_it_once(workspace, clerk, officer):
    request = made(workspace, clerk)
    one, two = prepared(workspace, request), prepared(workspace, request)
    assert one.content == two.content
    with workspace.transaction(clerk) as tx:
        issue_prepared(tx, one)
    with workspace.transaction(officer) as tx:
        assert issue_prepared(tx, two).ids == frozenset()
    with workspace.reader() as session:
        assert len(documents_of(session, "declaration", request.subject_id)) == 1


def test_an_introduction_gets_a_new_version_when_its_facts_change(desk, clock):
    of = ground(desk)
    request = Request(K.INTRODUCTION, complete(desk, of))
    first = issued(desk.workspace, desk.clerk, request)
    assert first.number == "APP-2026-0001-INT"
    clock.set_day(date(2026, 11, 26))
    assert issued(desk.workspace, desk.clerk, request).id == first.id, "another day alone is no other fact"
    with desk.workspace.transaction(desk.clerk) as tx:
        tx.get(Party, of.cast.end_user).nature_of_business = "Makes servo motors and their magnets"
    second = issued(desk.workspace, desk.clerk, request)
    assert (second.number, second.version_number, second.current) == (first.number, 2, True)
    with desk.workspace.reader() as session:
        assert not issued_document(session, first.id).current
        assert "servo motors and their magnets" in text_of(reprint(session, second.id))
        assert "servo motors and their magnets" not in text_of(reprint(session, first.id))
        assert "version 1" in text_of(reprint(session, second.id))
    clock.set_day(date(2026, 12, 9))
    assert issued(desk.workspace, desk.clerk, request).id == second.id


def test_an_application_is_printed_once_it_is_approved(desk):
    request = Request(K.APPLICATION, complete(desk, ground(desk)))
    assert "DRAFT" in text_of(previewed(desk.workspace, request))
    with pytest.raises(UserError, match="before it is approved"):
        prepared(desk.workspace, request)
    approved = Request(
        K.APPLICATION, application(desk, ApplicationState.APPROVED, ground(desk, "Example Second GmbH (fictional)"))
    )
    row = issued(desk.workspace, desk.clerk, approved)
    with desk.workspace.reader() as session:
        printed = text_of(reprint(session, row.id))
    for fact in (
        "Example Second GmbH (fictional)",
        "Shanghai",
        "EUC-2026-0002 v1",
        "EX-2026-117",
        "10,000.00",
        "1C905.a.4",
        "General trade 一般贸易",
        "30 days after delivery",
    ):
        assert fact in printed, fact
    assert row.number == "APP-2026-0002"


def test_a_pack_binds_the_papers_in_the_order_of_their_slots(desk):
    made = packable(desk)
    pack = Request(K.PACK, made)
    with pytest.raises(UserError, match="lack its first part"):
        prepared(desk.workspace, pack)
    issued(desk.workspace, desk.clerk, Request(K.APPLICATION, made))
    row = issued(desk.workspace, desk.clerk, pack)
    with desk.workspace.reader() as session:
        content = content_of(session, pack, Identity(aware(desk.workspace.clock.now())), desk.workspace.clock.today())
        data = reprint(session, row.id)
    names = [part.file_name for part in content.parts]
    assert names[0] == "APP-2026-0001.pdf"
    assert len(names) == len(set(names)) == 6
    assert "signed.pdf" in names
    assert row.pages > 6 and row.number == "APP-2026-0001-PACK"
    assert "Example Magnetics GmbH (fictional)" in text_of(data)


def packable(desk):
    """Make an approved application whose papers are real PDFs."""
    from models.applications.commands import draft_application, fill_slot
    from models.applications.drafts import SlotFilling
    from models.review.choices import CaseKind
    from models.review.commands import submit
    from models.workspace.attachments import attach
    from tests.applications.builders import approve_by_two, draft, more_ground
    from tests.declarations import builders
    from tests.goods.builders import classified, report

    builders_scan, builders.SCAN = builders.SCAN, ("signed.pdf", one_page("signed declaration"))
    try:
        with desk.workspace.transaction(desk.clerk) as tx:
            of = cast(tx)
            report(tx, of.product, file=("report.pdf", one_page("test report")))
        classified(desk.workspace, desk.clerk, desk.officer, of.product)
        stands_on = more_ground(desk, of)
    finally:
        builders.SCAN = builders_scan
    with desk.workspace.transaction(desk.clerk) as tx:
        key = max(i for k, i in draft_application(tx, draft(stands_on)).ids if k == "application")
        for slot in ("IDENTITY", "CONTRACT", "INTRODUCTION"):
            file = attach(tx, "application", key, f"{slot.lower()}.pdf", one_page(slot))
            fill_slot(tx, key, slot, SlotFilling(attachment_id=file))
        submit(tx, CaseKind.APPLICATION, key)
    approve_by_two(desk, key)
    return key


def one_page(text):
    """Return a PDF of one page with a line of text."""
    import io

    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, invariant=True)
    canvas.drawString(72, 720, f"{text} (fictional)")
    canvas.save()
    return target.getvalue()


def test_who_may_not_issue_is_refused_and_the_database_keeps_what_was_issued(workspace, clerk, auditor):
    request = made(workspace, clerk)
    ready = prepared(workspace, request)
    with pytest.raises(NotPermitted), workspace.transaction(auditor) as tx:
        issue_prepared(tx, ready)
    row = issued(workspace, clerk, request)
    for sql in ("UPDATE issued_document SET sha256 = data_hash", "DELETE FROM issued_document"):
        with pytest.raises(DBAPIError), workspace.engine.begin() as connection:
            connection.execute(sa.text(sql))
    with workspace.reader() as session:
        assert find_issued(session, "EUC-2026")[0].id == row.id
        assert find_issued(session, "%") == ()
        with pytest.raises(NotFound):
            reprint(session, 999)


def test_a_damaged_paper_is_not_printed(sqlite_workspace, person):
    request = made(sqlite_workspace, person("clara"))
    row = issued(sqlite_workspace, person("clara"), request)
    with sqlite_workspace.engine.begin() as connection:
        connection.execute(sa.text("DROP TRIGGER blob_no_update"))
        connection.execute(
            sa.text("UPDATE blob SET content = x'00', packing = 'plain' WHERE sha256 = :sha"), {"sha": row.sha256}
        )
    with sqlite_workspace.reader() as session, pytest.raises(WorldFault, match="fingerprint"):
        reprint(session, row.id)


def test_a_character_without_glyph_stops_the_paper_with_a_sentence(workspace, clerk):
    request = made(workspace, clerk, project="Example \u0e01\u0e02")
    with pytest.raises(UserError):
        prepared(workspace, request)


def test_the_same_facts_give_the_same_hash_on_both_databases(workspace, clerk):
    request = made(workspace, clerk)
    with workspace.reader() as session:
        content = content_of(session, request, Identity(aware(workspace.clock.now())), TODAY)
    assert canonical_hash(content) == prepared(workspace, request).data_hash
    assert len(canonical_hash(content)) == 64


def test_a_status_certificate_answers_one_question_for_one_day(workspace, clerk):
    from models.certification.queries import INTERNAL
    from models.certification.questions import Question

    with workspace.transaction(clerk) as tx:
        of = cast(tx)
    plain = Request(K.STATUS_CERTIFICATE, of.end_user)
    first = issued(workspace, clerk, plain)
    assert first.number.startswith("CES-C-00000") and "-20261124-" in first.number
    assert issued(workspace, clerk, plain).id == first.id
    asked = Request(K.STATUS_CERTIFICATE, of.end_user, Question(INTERNAL, of.end_user, destination="DE"))
    other = issued(workspace, clerk, asked)
    assert (other.number != first.number, other.version_number) == (True, 1)
    with workspace.reader() as session:
        printed = text_of(reprint(session, first.id))
        assert "Never certified" in printed and "Example Magnetics GmbH (fictional)" in printed
    wrong = Request(K.STATUS_CERTIFICATE, of.end_user, Question(INTERNAL, of.exporter))
    with pytest.raises(UserError, match="another party"):
        prepared(workspace, wrong)
