"""Journeys with a dossier: a clerk opens, answers and hands in; an officer decides, another one countersigns."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from sqlmodel import select

from desktop.customers.dossier.place import dossier_at, place_of
from desktop.customers.page import CustomersPage
from desktop.finding import RecordFinder
from desktop.queue.page import QueuePage
from desktop.widgets.ask import Question, ask_day_and_reason, set_next_answer
from desktop.widgets.conflict import ConflictDialog
from models.certification.choices import CriterionReply, DossierEventKind, DossierStage, Standing
from models.certification.commands import open_dossier
from models.certification.dossier_queries import dossier_detail
from models.certification.queries import status_of
from models.certification.tables import CriterionAnswer, Dossier, DossierScope
from models.journal.queries import history
from models.review.choices import CaseKind
from models.review.queue import queue_id
from models.workspace.errors import NotPermitted
from tests.certification import builders as make
from tests.desk_context import button, open_desk, press, type_into, words_on
from tests.screening import builders as screening
from tests.widgets.a11y import clipped, nameless

TODAY = date(2026, 11, 24)


@pytest.fixture
def party(sqlite_workspace, clerk, officer):
    """A customer that was screened and whose declaration was verified."""
    with sqlite_workspace.transaction(officer) as tx:
        party_id = make.customer(tx)
        screening.screening(tx, party_id, on=TODAY)
    make.letter(sqlite_workspace, clerk, officer, party_id)
    return party_id


@pytest.fixture
def handed_in(sqlite_workspace, clerk, party):
    with sqlite_workspace.transaction(clerk) as tx:
        return make.dossier(tx, party)


def begun(workspace, clerk, party):
    with workspace.transaction(clerk) as tx:
        return open_dossier(tx, party, make.PROGRAMME).first("dossier")


def opened(desk, place):
    page = desk.show(CustomersPage(desk.context))
    page.open_record(place)
    desk.settle()
    return page


def detail_of(workspace, dossier_id):
    with workspace.reader() as session:
        return dossier_detail(session, dossier_id, TODAY)


def pick(desk, form, key, value):
    """Choose in a form as a person does, and let it save itself."""
    field = form.field(key)
    field.set_value(value)
    field.edited.emit()
    form.flush()
    desk.settle()


def test_from_the_status_tab_to_the_queue(desk, sqlite_workspace, clerk, party):
    page = opened(desk, party)
    page.detail.tabs.setCurrentWidget(page.record.status)
    desk.settle()
    press(page.record.status.open_button)
    desk.settle()
    view = page.record.dossier
    assert page.record.dossier_open
    assert view.detail.pill.text == "Being prepared"
    assert not view.detail.primary.isEnabled(), "without a line there is nothing to hand in"
    view.facts.scopes.add_part()
    for field in view.facts.scopes.fields:
        if field.key == "site_id":
            field.set_value(1 if field.value() is None else field.value())
            field.combo.setCurrentIndex(1)
            field.combo.activated.emit(1)
        if field.key == "destination":
            type_into(field.line, "DE")
    view.facts.flush()
    desk.settle()
    with sqlite_workspace.reader() as session:
        line = session.exec(select(DossierScope)).one()
    assert (line.destination, line.valid_from) == ("DE", TODAY)
    type_into(view.facts.field("responsible_executive").editor, "Erika Example")
    view.facts.flush()
    desk.settle()
    assert detail_of(sqlite_workspace, view.dossier_id).responsible_executive == "Erika Example"
    press(view.detail.primary)
    desk.settle()
    assert view.detail.pill.text == "Submitted"
    assert view.detail.primary.isHidden(), "a clerk decides nothing"
    assert page.escape()
    desk.settle()
    assert not page.record.dossier_open
    assert "DOS-2026-0001" in {
        item.text()
        for table in page.record.status.findChildren(type(view.criteria.table))
        for item in [table.item(0, 0)]
        if item
    }


def test_criteria_one_after_another_by_keyboard(desk, sqlite_workspace, clerk, party):
    dossier_id = begun(sqlite_workspace, clerk, party)
    page = opened(desk, place_of(dossier_id))
    view = page.record.dossier
    view.detail.tabs.setCurrentWidget(view.criteria)
    desk.settle()
    view.criteria.table.setFocus()
    codes = [each.code for each in detail_of(sqlite_workspace, dossier_id).criteria]
    for key in (Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_6):
        QTest.keyClick(view.criteria.table, key)
        desk.settle()
    assert view.criteria.code == codes[2], "that a criterion does not apply needs a word, so it stays open"
    assert "Say why the criterion does not apply." in words_on(view.criteria)
    type_into(view.criteria.form.field("note").editor, "No agent acts for it.")
    view.criteria.form.flush()
    desk.settle()
    with sqlite_workspace.reader() as session:
        found = {each.code: each.reply for each in session.exec(select(CriterionAnswer))}
    assert found == {
        codes[0]: CriterionReply.IN_ORDER,
        codes[1]: CriterionReply.NOT_IN_ORDER,
        codes[2]: CriterionReply.NOT_APPLICABLE,
    }
    QTest.keyClick(view.criteria.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert view.criteria.code == codes[3]


def test_what_is_missing_is_one_click_away(desk, sqlite_workspace, clerk, party):
    dossier_id = begun(sqlite_workspace, clerk, party)
    page = opened(desk, place_of(dossier_id))
    view = page.record.dossier
    paths = [item.field for item in view.detail.missing.items]
    assert paths[0] == "scopes"
    view.jump(next(path for path in paths if path.startswith("criteria.CE-RK")))
    desk.settle()
    assert view.criteria.code.startswith("CE-RK")
    assert view.detail.tabs.currentWidget() is view.criteria
    view.jump("sites")
    desk.settle()
    assert not page.record.dossier_open
    assert page.detail.tabs.currentWidget() is page.record.sites


def test_evidence_is_kept_with_the_answer(desk, sqlite_workspace, clerk, party, tmp_path):
    dossier_id = begun(sqlite_workspace, clerk, party)
    view = opened(desk, place_of(dossier_id)).record.dossier
    view.detail.tabs.setCurrentWidget(view.criteria)
    paper = tmp_path / "extract.txt"
    paper.write_bytes(b"An extract, fictional.")
    view.criteria.give_files([paper])
    desk.settle()
    first = detail_of(sqlite_workspace, dossier_id).criteria[0]
    assert (first.reply, first.attachment_name) == (CriterionReply.UNKNOWN, "extract.txt")
    pick(desk, view.criteria.form, "reply", CriterionReply.IN_ORDER)
    first = detail_of(sqlite_workspace, dossier_id).criteria[0]
    assert (first.reply, first.attachment_name) == (CriterionReply.IN_ORDER, "extract.txt")
    view.criteria.file_asked.emit(first.attachment_id)
    desk.settle()
    assert view.detail.tabs.currentWidget() is view.papers
    acts = [view.history.topLevelItem(place) for place in range(view.history.topLevelItemCount())]
    said = [(act.child(n).text(0), act.child(n).text(1)) for act in acts for n in range(act.childCount())]
    assert ("Attached file: File name", "extract.txt") in said
    assert ("Answer to a criterion: Reply", "Unknown  →  In order") in said
    assert not any(name.endswith((" id", "Touches", "Dossier")) for name, _value in said)


def test_the_second_sees_what_the_first_changed(desk, other_desk, sqlite_workspace, clerk, party):
    dossier_id = begun(sqlite_workspace, clerk, party)
    mine = opened(desk, place_of(dossier_id)).record.dossier
    theirs = opened(other_desk, place_of(dossier_id)).record.dossier
    for view in (mine, theirs):
        view.detail.tabs.setCurrentWidget(view.criteria)
    pick(other_desk, theirs.criteria.form, "reply", CriterionReply.NOT_IN_ORDER)
    pick(desk, mine.criteria.form, "reply", CriterionReply.IN_ORDER)
    [dialog] = mine.findChildren(ConflictDialog)
    assert "Otto Example" in words_on(dialog)
    dialog.reject()
    assert detail_of(sqlite_workspace, dossier_id).criteria[0].reply is CriterionReply.NOT_IN_ORDER
    for view in (mine, theirs):
        view.detail.tabs.setCurrentWidget(view.facts)
    type_into(theirs.facts.field("note").editor, "From Otto.")
    theirs.facts.flush()
    other_desk.settle()
    type_into(mine.facts.field("responsible_executive").editor, "Erika Example")
    mine.facts.flush()
    desk.settle()
    after = detail_of(sqlite_workspace, dossier_id)
    assert (after.note, after.responsible_executive) == ("From Otto.", "Erika Example"), "both are kept"


def test_two_officers_decide_in_the_window(qapp, sqlite_workspace, officer, second_officer, party, handed_in, tmp_path):
    with open_desk(sqlite_workspace, officer, tmp_path / "one") as desk:
        view = opened(desk, place_of(handed_in)).record.dossier
        assert view.detail.tabs.currentWidget() is view.decision
        assert view.decision.form.field("valid_until").value() == date(2027, 11, 23)
        view.primary_action()
        desk.settle()
        assert "Say why: the reason stands in the record for good." in words_on(view.decision)
        type_into(view.decision.form.field("reason").editor, "All criteria are in order.")
        press(view.decision.decide_button)
        desk.settle()
        assert view.detail.pill.text == "Proposed"
        assert view.detail.primary.isHidden(), "the first person is not the second"
        assert "1 of 2 persons" in words_on(view.decision)
        set_next_answer("Once more.")
        view.decision.countersign()
        desk.settle()
        assert [type(error) for error in desk.reported] == [NotPermitted]
        desk.reported.clear()
    assert detail_of(sqlite_workspace, handed_in).stage is DossierStage.PROPOSED
    with open_desk(sqlite_workspace, second_officer, tmp_path / "two") as desk:
        view = opened(desk, place_of(handed_in)).record.dossier
        set_next_answer("I have read it, too.")
        press(view.detail.primary)
        desk.settle()
        assert view.detail.pill.text == "Certification granted"
    with sqlite_workspace.reader() as session:
        assert status_of(session, party, on=TODAY).standing is Standing.CERTIFIED


def test_a_vote_is_taken_back_where_it_waits(qapp, sqlite_workspace, officer, second_officer, handed_in, tmp_path):
    with open_desk(sqlite_workspace, officer, tmp_path / "one") as desk:
        view = opened(desk, place_of(handed_in)).record.dossier
        type_into(view.decision.form.field("reason").editor, "All criteria are in order.")
        press(view.decision.decide_button)
        desk.settle()
        assert view.decision.form.isHidden(), "nothing is decided while a vote waits"
        set_next_answer("The report of the visit came in.")
        press(button(view.decision, "Take the vote back …"))
        desk.settle()
        assert view.detail.pill.text == "Submitted"
        assert view.decision.form.isVisible()
        told = "Otto Example took the vote for “Certification granted” of 24 Nov 2026 back on 24 Nov 2026"
        assert f"{told}: The report of the visit came in." in words_on(view.decision)
        type_into(view.decision.form.field("reason").editor, "The report changes nothing.")
        press(view.decision.decide_button)
        desk.settle()
        queue = desk.show(QueuePage(desk.context))
        queue.open_record(queue_id(CaseKind.DOSSIER, handed_in))
        desk.settle()
        queue.list.setFocus()
        set_next_answer("Not before Monday.")
        QTest.keyClick(queue.list.table, Qt.Key.Key_U)
        desk.settle()
        assert "The dossier was handed in" in words_on(queue) or "Take the case." in words_on(queue)
        assert queue.buttons["undo"].isHidden()
    assert detail_of(sqlite_workspace, handed_in).stage is DossierStage.SUBMITTED
    assert len(detail_of(sqlite_workspace, handed_in).taken_back) == 2
    with open_desk(sqlite_workspace, second_officer, tmp_path / "two") as desk:
        view = opened(desk, place_of(handed_in)).record.dossier
        assert "Take the vote back …" not in [each.text() for each in view.decision.findChildren(QAbstractButton)]


def test_a_line_is_ended_early_where_the_status_is_shown(
    qapp, sqlite_workspace, clerk, officer, second_officer, party, handed_in, tmp_path
):
    make.decide(sqlite_workspace, officer, second_officer, handed_in)
    with open_desk(sqlite_workspace, officer, tmp_path / "one") as desk:
        page = opened(desk, party)
        tab = page.record.status
        page.detail.tabs.setCurrentWidget(tab)
        desk.settle()
        assert "1C905.a.4 · Civil only · Germany" in words_on(tab)
        set_next_answer((date(2026, 11, 23), "The site was sold."))
        press(button(tab, "End it early …"))
        desk.settle()
        assert [str(error.words) for error in desk.reported] == ["A line cannot be ended in the past."]
        desk.reported.clear()
        set_next_answer((date(2026, 11, 26), "The site was sold."))
        press(button(tab, "End it early …"))
        desk.settle()
        assert "No longer counts from 26 Nov 2026: The site was sold." in words_on(tab)
        assert "It stays so until 25 Nov 2026" in words_on(tab)
        set_next_answer((date(2026, 11, 27), "Later after all."))
        press(button(tab, "End it early …"))
        desk.settle()
        (refusal,) = desk.reported
        assert str(refusal.words) == "This line no longer counts from 2026-11-26 on anyway."
        desk.reported.clear()
    with sqlite_workspace.reader() as session:
        assert status_of(session, party, on=date(2026, 11, 26)).standing is Standing.LAPSED
        line = history(session, "dossier_scope", 1)[0]
    assert (line.act, line.reason) == ("close_scope", "The site was sold.")
    with open_desk(sqlite_workspace, clerk, tmp_path / "two") as desk:
        view = opened(desk, place_of(handed_in)).record.dossier
        view.detail.tabs.setCurrentWidget(view.decision)
        desk.settle()
        assert "No longer counts from 26 Nov 2026" in words_on(view.decision)
        assert "End it early …" not in [each.text() for each in view.decision.findChildren(QAbstractButton)]


def test_the_day_and_the_reason_are_asked_for_together(qtbot, look):
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    got = []
    ask_day_and_reason(
        owner, "End it?", "A line.", "End it", lambda *said: got.append(said), day=("From", TODAY), label="Reason"
    )
    dialog = owner.findChild(Question)
    assert dialog.chosen_day() == TODAY
    assert not dialog.act.isEnabled(), "there is no reason yet"
    qtbot.keyClicks(dialog.reason, "Sold.")
    for typed, enabled in (("2026-11-23", False), ("soon or later", False), ("2026-12-01", True)):
        type_into(dialog.day.line, typed)
        assert dialog.act.isEnabled() is enabled, typed
    assert nameless(dialog) == []
    dialog.act.click()
    assert got == [(date(2026, 12, 1), "Sold.")]


def test_whoever_had_a_hand_in_it_only_reads(qapp, sqlite_workspace, officer, handed_in, tmp_path):
    with sqlite_workspace.transaction(officer) as tx:
        make.answer(tx, handed_in, "CE-ID-02")
    with open_desk(sqlite_workspace, officer, tmp_path) as desk:
        view = opened(desk, place_of(handed_in)).record.dossier
        assert view.detail.primary.isHidden()
        assert "another person has to decide" in view.detail.banner.text
        assert view.decision.form.isHidden()
        queue = desk.show(QueuePage(desk.context))
        queue.open_record(queue_id(CaseKind.DOSSIER, handed_in))
        desk.settle()
        assert not queue.buttons["approve"].isEnabled()
        set_next_answer("I say so.")
        queue.approve()
        desk.settle()
        assert [type(error) for error in desk.reported] == [NotPermitted]
        desk.reported.clear()


def test_the_queue_asks_returns_and_grants_by_keyboard(
    qapp, sqlite_workspace, clerk, officer, second_officer, handed_in, tmp_path
):
    with open_desk(sqlite_workspace, officer, tmp_path / "one") as desk:
        page = desk.show(QueuePage(desk.context))
        page.open_record(queue_id(CaseKind.DOSSIER, handed_in))
        desk.settle()
        assert "Internal certified end user (China rare earths)" in words_on(page)
        page.list.setFocus()
        for key, answer in ((Qt.Key.Key_T, None), (Qt.Key.Key_Q, "Which works?"), (Qt.Key.Key_R, "Mend the map.")):
            if answer is not None:
                set_next_answer(answer)
            QTest.keyClick(page.list, key)
            desk.settle()
        assert page.detail.pill.text == "Returned"
    with open_desk(sqlite_workspace, clerk, tmp_path / "clerk") as desk:
        view = opened(desk, place_of(handed_in)).record.dossier
        assert "Mend the map." in view.detail.banner.text
        view.jump(next(item.field for item in view.detail.missing.items if "Which works?" in str(item.what)))
        assert view.detail.tabs.currentWidget() is view.decision
        (field,) = view.decision.answers.values()
        type_into(field.editor, "The works at Ulm.")
        press(button(view.decision, "Record the answer"))
        desk.settle()
        press(view.detail.primary)
        desk.settle()
        assert view.detail.pill.text == "Submitted"
    with open_desk(sqlite_workspace, second_officer, tmp_path / "two") as desk:
        page = desk.show(QueuePage(desk.context))
        page.open_record(queue_id(CaseKind.DOSSIER, handed_in))
        desk.settle()
        set_next_answer("All criteria are in order.")
        page.list.setFocus()
        QTest.keyClick(page.list, Qt.Key.Key_A)
        desk.settle()
        assert page.detail.pill.text == "Proposed"
    [vote] = detail_of(sqlite_workspace, handed_in).waiting
    assert (vote.kind, vote.valid_until) == (DossierEventKind.GRANTED, date(2027, 11, 23))


def test_an_auditor_reads_everything_and_changes_nothing(qapp, sqlite_workspace, auditor, handed_in, tmp_path):
    with open_desk(sqlite_workspace, auditor, tmp_path) as desk:
        view = opened(desk, place_of(handed_in)).record.dossier
        assert view.detail.primary.isHidden()
        assert view.criteria.form.field("evidence").editor.isReadOnly()
        view.criteria.reply(3)
        desk.settle()
        assert detail_of(sqlite_workspace, handed_in).criteria[0].reply is CriterionReply.IN_ORDER


def test_no_certificate_is_offered_for_a_dossier_that_nobody_decided(desk, handed_in):
    view = opened(desk, place_of(handed_in)).record.dossier
    view.detail.tabs.setCurrentWidget(view.papers)
    desk.settle()
    assert view.papers.shows_paper
    assert "Issue the certificate" not in {each.text() for each in view.papers.findChildren(QAbstractButton)}


def test_the_certificate_is_looked_at_and_issued(desk, sqlite_workspace, officer, second_officer, handed_in, party):
    make.decide(sqlite_workspace, officer, second_officer, handed_in)
    view = opened(desk, place_of(handed_in)).record.dossier
    view.detail.tabs.setCurrentWidget(view.papers)
    desk.settle()
    assert view.papers.shows_paper
    press(button(view.papers, "Issue the certificate"))
    desk.settle()
    assert "Issued 24 Nov 2026" in {each.title for each in view.papers._papers}


def test_the_dossier_and_the_sheets_of_its_customer_are_looked_at_and_issued(desk, sqlite_workspace, handed_in):
    view = opened(desk, place_of(handed_in)).record.dossier
    view.detail.tabs.setCurrentWidget(view.papers)
    desk.settle()
    for title in ("Dossier", "Ownership sheet", "Screening sheet"):
        press(button(view.papers, f"{title} (preview)"))
        desk.settle()
        assert view.papers.shows_paper, title
        press(button(view.papers, "Issue this paper"))
        desk.settle()
        assert f"{title}, issued 24 Nov 2026" in {each.title for each in view.papers._papers}
    assert "Letter of refusal (preview)" not in {each.title for each in view.papers._papers}, "nothing was refused"


def test_a_search_finds_it_by_number_and_by_customer(sqlite_workspace, handed_in):
    find = RecordFinder(sqlite_workspace)
    with sqlite_workspace.reader() as session:
        number = session.get(Dossier, handed_in).number
    for text in (number, "Magnetics"):
        assert ("customers", place_of(handed_in)) in {(hit.area, hit.record_id) for hit in find(text)}
    assert (dossier_at(place_of(7)), dossier_at(7)) == (7, None)


@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_everything_has_a_name_and_room(qapp, sqlite_workspace, officer, handed_in, tmp_path, tongue, appearance):
    with open_desk(sqlite_workspace, officer, tmp_path, tongue=tongue, appearance=appearance) as desk:
        page = opened(desk, place_of(handed_in))
        tabs = page.record.dossier.detail.tabs
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            desk.settle()
            assert nameless(page) == []
            assert clipped(page) == []
