"""Nobody decides on what they prepared: each way in refuses it, in the window in words and in the command behind it."""

from types import SimpleNamespace

import pytest
from sqlmodel import select

from desktop.customers.dossier.place import place_of
from desktop.widgets.ask import set_next_answer
from models.access.login import actor_named
from models.applications.choices import ApplicationState
from models.applications.queries import application_detail
from models.certification.choices import DossierStage
from models.certification.deciding import countersign, decide_dossier
from models.certification.dossier_queries import dossier_detail
from models.certification.tables import DossierVote
from models.declarations.choices import AuthenticityCheck, DeclarationState
from models.declarations.commands import decide_answer, verify
from models.declarations.queries import declaration_detail
from models.goods.choices import Standing
from models.goods.commands import confirm_classification
from models.goods.queries import product_detail
from models.review.choices import CaseKind
from models.review.commands import approve, case_for, refuse
from models.review.queue import queue_id
from models.workspace.actor import Via
from models.workspace.errors import NotPermitted
from tests.applications.builders import Desk, ground, submitted
from tests.certification import builders as dossiers
from tests.declarations.builders import CALLED_BACK, declaration
from tests.desk_context import button, press, words_on
from tests.goods.builders import product, proposal, report
from tests.screening.builders import screening

pytestmark = pytest.mark.timeout(120)
OWN = "prepared this and therefore cannot decide on it. Another person has to."
HAND = "You had a hand in this case, so another person has to decide on it."


@pytest.fixture
def people(sqlite_workspace):
    with sqlite_workspace.reader() as session:
        return SimpleNamespace(**{name: actor_named(session, name, Via.WINDOW) for name in ("otto", "olga", "maria")})


@pytest.fixture
def desk(window, sqlite_workspace):
    """Give the window, locked: whoever works at it comes in through the lock."""
    opened = window().start(sqlite_workspace.location)
    opened.desk.opened.workspace.clock = sqlite_workspace.clock
    return opened


def comes(desk, login):
    desk.lock().log_in(login)
    assert desk.desk.session.login == login


def refused(workspace, actor, command):
    with pytest.raises(NotPermitted) as error, workspace.transaction(actor) as tx:
        command(tx)
    return str(error.value)


def told(workspace, query, record_id):
    with workspace.reader() as session:
        return query(session, record_id, workspace.clock.today())


def test_who_proposes_a_classification_does_not_confirm_it(desk, sqlite_workspace, people):
    with sqlite_workspace.transaction(people.otto) as tx:
        magnet = product(tx)
        report(tx, magnet)
        proposed = proposal(tx, magnet)
    comes(desk, "otto")
    page = desk.go("products", magnet)
    page.detail.tabs.setCurrentWidget(page.record.classification)
    desk.settle()
    assert "You proposed this, so a second person decides on it." in words_on(page.record.classification)
    press(button(page.record.classification, "Confirm"))
    desk.settle()
    assert OWN in desk.told
    assert OWN in refused(sqlite_workspace, people.otto, lambda tx: confirm_classification(tx, proposed))
    assert product_of(sqlite_workspace, magnet).standing is Standing.PROPOSED
    comes(desk, "olga")
    page = desk.go("products", magnet)
    page.detail.tabs.setCurrentWidget(page.record.classification)
    desk.settle()
    press(button(page.record.classification, "Confirm"))
    desk.settle()
    assert product_of(sqlite_workspace, magnet).standing is Standing.CONTROLLED


def product_of(workspace, product_id):
    with workspace.reader() as session:
        return product_detail(session, product_id)


def test_who_prepared_a_declaration_does_not_verify_it(desk, sqlite_workspace, people):
    with sqlite_workspace.transaction(people.otto) as tx:
        made = declaration(tx, None, DeclarationState.SIGNED)
    comes(desk, "otto")
    page = desk.go("declarations", made)
    try_to_verify(desk, page)
    assert OWN in page.detail.banner.text + desk.told
    assert OWN in refused(sqlite_workspace, people.otto, lambda tx: verify(tx, made, CALLED_BACK))
    queue = desk.go("queue", queue_id(CaseKind.DECLARATION, made))
    assert HAND in queue.detail.banner.text
    assert not queue.buttons["approve"].isEnabled()
    assert queue.detail.primary.isHidden()
    assert told(sqlite_workspace, declaration_detail, made).state is DeclarationState.SIGNED
    comes(desk, "olga")
    try_to_verify(desk, desk.go("declarations", made))
    assert told(sqlite_workspace, declaration_detail, made).state is DeclarationState.VERIFIED


def try_to_verify(desk, page):
    """Do what verifying takes: to the form, say how it was checked, send it."""
    press(page.detail.primary)
    desk.settle()
    check = page.record.signing.check
    check.load({"authenticity": AuthenticityCheck.CALL_BACK, "note": "Called the switchboard."})
    press(page.detail.primary)
    desk.settle()


def test_who_prepared_a_declaration_does_not_accept_an_answer_that_is_not_given(desk, sqlite_workspace, people):
    answers = [{"code": "CN-CIVIL", "answer": "cannot_state"}]
    with sqlite_workspace.transaction(people.otto) as tx:
        made = declaration(tx, None, DeclarationState.DRAFT, undertakings=answers)
    comes(desk, "otto")
    page = desk.go("declarations", made)
    set_next_answer("The customer cannot know it.")
    page.record.acts.decide(page.record._opened, "CN-CIVIL")
    desk.settle()
    assert OWN in page.detail.banner.text + desk.told
    said = refused(sqlite_workspace, people.otto, lambda tx: decide_answer(tx, made, "CN-CIVIL", "It is known."))
    assert OWN in said


def test_who_prepared_an_application_does_not_decide_on_it_nor_twice(desk, sqlite_workspace, people):
    made_by = Desk(sqlite_workspace, people.otto, people.olga, people.maria)
    made = submitted(made_by, ground(made_by))
    comes(desk, "otto")
    page = desk.go("queue", queue_id(CaseKind.APPLICATION, made))
    assert HAND in page.detail.banner.text
    for name in ("take", "approve", "return", "refuse"):
        assert not page.buttons[name].isEnabled(), name
    for act in (page.approve, page.refuse):
        set_next_answer("I say so.")
        act()
        desk.settle()
        assert OWN in desk.told
    assert OWN in refused(sqlite_workspace, people.otto, lambda tx: approve(tx, case_of(tx, made), "I say so."))
    assert OWN in refused(sqlite_workspace, people.otto, lambda tx: refuse(tx, case_of(tx, made), "I say so."))
    comes(desk, "olga")
    page = desk.go("queue", queue_id(CaseKind.APPLICATION, made))
    set_next_answer("Papers complete.")
    press(page.buttons["approve"])
    desk.settle()
    assert "You decided first" in page.detail.banner.text
    assert not page.buttons["approve"].isEnabled()
    assert not page.buttons["refuse"].isEnabled()
    again = refused(sqlite_workspace, people.olga, lambda tx: approve(tx, case_of(tx, made), "Once more."))
    assert "the second person has to be another one" in again
    assert told(sqlite_workspace, application_detail, made).state is ApplicationState.IN_REVIEW
    comes(desk, "maria")
    page = desk.go("queue", queue_id(CaseKind.APPLICATION, made))
    set_next_answer("Agreed.")
    press(page.buttons["approve"])
    desk.settle()
    assert told(sqlite_workspace, application_detail, made).state is ApplicationState.APPROVED


def case_of(tx, application):
    return case_for(tx, CaseKind.APPLICATION, application)


def handed_in(workspace, people):
    """Hand in a dossier that Otto prepared and that lacks nothing."""
    with workspace.transaction(people.otto) as tx:
        party = dossiers.customer(tx)
    with workspace.transaction(people.olga) as tx:
        screening(tx, party, on=tx.today)
    dossiers.letter(workspace, people.otto, people.olga, party)
    with workspace.transaction(people.otto) as tx:
        return dossiers.dossier(tx, party)


def test_who_prepared_a_dossier_does_not_decide_on_it_nor_countersign_the_own_vote(desk, sqlite_workspace, people):
    made = handed_in(sqlite_workspace, people)
    comes(desk, "otto")
    page = desk.go("queue", queue_id(CaseKind.DOSSIER, made))
    assert HAND in page.detail.banner.text
    assert not page.buttons["approve"].isEnabled()
    view = desk.go("customers", place_of(made)).record.dossier
    assert view.decision.form.isHidden() or not view.decision.decide_button.isEnabled()
    assert view.detail.primary.isHidden()
    draft = dossiers.grant_draft()
    assert OWN in refused(sqlite_workspace, people.otto, lambda tx: decide_dossier(tx, made, draft))
    with sqlite_workspace.transaction(people.olga) as tx:
        decide_dossier(tx, made, draft)
        [vote] = tx.session.exec(select(DossierVote.id).where(DossierVote.dossier_id == made)).all()
    comes(desk, "olga")
    view = desk.go("customers", place_of(made)).record.dossier
    assert view.detail.primary.isHidden(), "the first person is not the second"
    set_next_answer("Once more.")
    view.decision.countersign()
    desk.settle()
    assert "Olga Example" in desk.told
    assert refused(sqlite_workspace, people.olga, lambda tx: countersign(tx, vote))
    assert OWN in refused(sqlite_workspace, people.otto, lambda tx: countersign(tx, vote))
    assert told(sqlite_workspace, dossier_detail, made).stage is DossierStage.PROPOSED
    comes(desk, "maria")
    view = desk.go("customers", place_of(made)).record.dossier
    set_next_answer("I have read it, too.")
    press(view.detail.primary)
    desk.settle()
    assert told(sqlite_workspace, dossier_detail, made).stage is DossierStage.DECIDED
