"""The example holds what it promises, was made by commands alone, and is the same every time."""

from collections import Counter

import pytest
from sqlmodel import col, func, select

from models.applications.choices import ApplicationState, Debtor, RefusedBy
from models.applications.tables import Application
from models.certification.choices import DossierStage
from models.certification.tables import Dossier
from models.declarations.choices import DeclarationState, Standing
from models.declarations.queries import declaration_detail
from models.declarations.tables import Declaration
from models.documents.choices import DocumentKind
from models.documents.tables import IssuedDocument
from models.example.stage import TODAY
from models.goods.tables import Product
from models.journal.queries import check_chain
from models.journal.tables import JournalEntry
from models.licences.tables import LicenceLine, Shipment
from models.parties.choices import Checked, Scheme
from models.parties.identifiers import check_identifier
from models.parties.tables import Party, PartyIdentifier
from models.review.queries import QueuePages, case_detail
from models.review.tables import Decision
from models.workspace.paging import ListQuery, PageRequest

pytestmark = pytest.mark.timeout(300)


def test_there_is_enough_of_everything(example):
    with example.reader() as session:
        count = {
            kind: session.exec(select(func.count()).select_from(kind)).one()
            for kind in (Party, Product, Declaration, Application, Shipment)
        }
    assert count[Party] >= 41
    assert count[Product] >= 60
    assert count[Declaration] >= 80
    assert count[Application] >= 60
    assert count[Shipment] >= 30
    assert QueuePages(example).count(ListQuery()) >= 20


def test_every_state_is_there(example):
    with example.reader() as session:
        applications = Counter(session.exec(select(Application.state)))
        declarations = Counter(session.exec(select(Declaration.state)))
        refused_by = set(session.exec(select(Application.refused_by).where(col(Application.refused_by).is_not(None))))
        worth = {declaration_detail(session, each, TODAY).validity.standing for each in _ids(session, Declaration)}
    assert set(applications) == set(ApplicationState)
    assert refused_by == set(RefusedBy)
    assert set(declarations) == set(DeclarationState)
    assert worth == set(Standing)


def _ids(session, kind):
    return session.exec(select(kind.id)).all()


def test_what_is_signed_had_its_paper_issued_when_it_went_out_for_signature(example):
    with example.reader() as session:
        signed = session.exec(select(Declaration).where(col(Declaration.signed_on).is_not(None))).all()
        papers = {
            paper.subject_id: paper
            for paper in session.exec(select(IssuedDocument).where(IssuedDocument.kind == DocumentKind.DECLARATION))
        }
    assert len(signed) >= 80
    for declaration in signed:
        assert papers[declaration.id].issued_at.date() == declaration.issue_date
        assert declaration.issue_date <= declaration.signed_on


def test_numbers_of_registers_are_plainly_invented(example):
    with example.reader() as session:
        numbers = session.exec(select(PartyIdentifier)).all()
        parties = session.exec(select(Party)).all()
    assert {each.scheme for each in numbers} == {Scheme.NATIONAL}, "nothing that could be a real firm's number"
    for each in numbers:
        assert each.value.endswith("(fictional)")
        assert check_identifier(each.scheme, each.country, each.value).checked is Checked.NOT_CHECKABLE
    known = {each.party_id for each in numbers}
    assert len(known) == len(numbers) == len({each.value for each in numbers})
    assert all(party.id in known for party in parties if party.is_exporter)
    assert 3 <= sum(party.id not in known for party in parties if party.is_customer) <= 6, "a few, on purpose"


def test_dossiers_wait_in_the_queue(example):
    pages = QueuePages(example)
    rows = pages.page(PageRequest(ListQuery(filters={"kind": ("dossier",)}), limit=50)).rows
    states = Counter((row.state, row.waits_for) for row in rows)
    assert states[DossierStage.SUBMITTED, Debtor.OFFICER] >= 3
    assert states[DossierStage.SUBMITTED, Debtor.PREPARER] == 1
    assert states[DossierStage.RETURNED, Debtor.PREPARER] == 1
    assert states[DossierStage.PROPOSED, Debtor.SECOND] == 1
    with example.reader() as session:
        assert session.exec(select(func.count()).select_from(Dossier)).one() >= 17
        [waiting] = [row for row in rows if row.state is DossierStage.PROPOSED]
        blocks = case_detail(session, waiting.id, TODAY).blocks
    assert [block.id for block in blocks] == ["turn"], "nothing else is in the way of the second person"


def test_the_journal_tells_the_whole_story_in_order(example):
    with example.reader() as session:
        assert check_chain(session).sound
        times = session.exec(select(JournalEntry.at).order_by(col(JournalEntry.seq))).all()
        acts = set(session.exec(select(JournalEntry.act)))
    assert times == sorted(times)
    assert {
        "add_party",
        "add_product",
        "confirm_classification",
        "record_signature",
        "submit_application",
        "record_grant",
    } <= acts


def test_two_people_decided_everything(example):
    with example.reader() as session:
        for decision in session.exec(select(Decision)):
            assert decision.decided_by != decision.prepared_by
        for application in session.exec(select(Application)):
            assert application.approved_by != application.prepared_by or application.approved_by is None


def test_nothing_is_overdrawn(example):
    with example.reader() as session:
        for line in session.exec(select(LicenceLine)):
            assert line.quantity is None or line.reserved + line.drawn <= line.quantity


def test_everybody_is_plainly_invented(example):
    words = (
        "example",
        "sample",
        "beispiel",
        "placeholder",
        "exempl",
        "exempel",
        "fictional",
        "esempio",
        "ejemplo",
        "exemplo",
        "eksempel",
        "esimerkki",
        "voorbeeld",
        "příklad",
        "przykład",
        "példa",
        "vzor",
        "örnek",
        "pryklad",
        "udaharan",
        "vi du",
        "mysal",
        "dugma",
    )
    with example.reader() as session:
        for name in session.exec(select(Party.legal_name)):
            assert any(word in name.lower() for word in words), name


def test_it_is_the_same_every_time(example, example_folder, tmp_path):
    from models.example.build import build_example
    from models.opening import open_workspace

    build_example(tmp_path / "again", lambda _done, _total: None)
    again = open_workspace(str(tmp_path / "again"))
    columns = (JournalEntry.act, JournalEntry.record, JournalEntry.record_id, JournalEntry.after)
    query = select(*columns).where(JournalEntry.record != "user").order_by(col(JournalEntry.seq))
    with example.reader() as one, again.reader() as two:
        assert one.exec(query).all() == two.exec(query).all()
    again.close()
