"""An application's life through the page: lines, evidence, submission, lodging, clock, answer, repeat."""

from datetime import date
from decimal import Decimal

import pytest
from sqlmodel import select

from desktop.applications.page import ApplicationsPage
from desktop.widgets.ask import set_next_answer
from models.applications.choices import ApplicationState as S
from models.applications.queries import application_detail
from models.applications.tables import Application
from models.calendar.clocks import PauseReason
from models.documents.queries import documents_of
from models.review.choices import CaseKind
from models.review.queue import queue_id
from tests.applications.builders import application, ground, more_ground
from tests.desk_context import button, open_desk, press, type_into, words_on
from tests.widgets.a11y import clipped, nameless

TODAY = date(2026, 11, 24)
PDF = b"%PDF-1.4 an example paper (fictional)"


def detail_of(workspace, application_id):
    with workspace.reader() as session:
        return application_detail(session, application_id, TODAY)


def numbers(workspace):
    with workspace.reader() as session:
        return sorted(session.exec(select(Application.id)))


def open_page(desk, application_id=None) -> ApplicationsPage:
    page = desk.show(ApplicationsPage(desk.context))
    if application_id is not None:
        page.open_record(application_id)
        desk.settle()
    return page


def pause(desk, page) -> None:
    """Let half a second pass for the form."""
    page.record.form.flush()
    desk.settle()


def choose(desk, field, text: str) -> None:
    """Type into a picker and take the first that is offered."""
    found = []
    field._finder.find(text, found.extend)
    desk.settle()
    field.choose(found[0])
    desk.settle()


def test_a_new_application_takes_its_lines_and_its_use_from_the_declaration(desk, people, sqlite_workspace):
    of = ground(people)
    page = open_page(desk)
    page.new_record()
    desk.settle()
    choose(desk, page.record.form.end_user, "magnetics gmbh")
    assert "100" in words_on(page.record.form.lines)
    row = page.record.form.lines.take(of.line)
    assert row.quantity.value() == Decimal(100)
    type_into(row.quantity.line, "40")
    pause(desk, page)
    told = detail_of(sqlite_workspace, numbers(sqlite_workspace)[0])
    assert told.lines[0].quantity == Decimal(40)
    assert told.lines[0].left == Decimal(60)
    assert "EX-9000" in told.specific_end_use
    assert told.number in words_on(page)


def test_more_than_is_left_is_refused_beside_the_quantity(desk, people, sqlite_workspace):
    made = application(people, S.DRAFT)
    page = open_page(desk, made)
    row = page.record.form.lines.rows[0]
    type_into(row.quantity.line, "140")
    page.record.form.lines.rows[0].price.focus()
    pause(desk, page)
    page.record.keeper.save(loud=True)
    desk.settle()
    assert "are left" in page.record.form.lines.rows[0].quantity.note
    assert detail_of(sqlite_workspace, made).lines[0].quantity == Decimal(40)


def test_a_file_dropped_on_a_slot_fills_it_and_a_slot_is_waived_with_a_reason(desk, people, sqlite_workspace, tmp_path):
    made = application(people, S.DRAFT)
    page = open_page(desk, made)
    page.detail.tabs.setCurrentWidget(page.record.evidence)
    contract = tmp_path / "photos.pdf"
    contract.write_bytes(PDF)
    page.record.evidence.cards["PHOTOS"].files_given.emit("PHOTOS", [contract])
    desk.settle()
    slot = next(each for each in detail_of(sqlite_workspace, made).slots if each.id == "PHOTOS")
    assert [each.name for each in slot.filled_by] == ["photos.pdf"]
    assert "photos.pdf" in [
        each.text() for each in page.record.evidence.cards["PHOTOS"].findChildren(type(page.detail.primary))
    ]
    set_next_answer("The ministry has it already from the last order.")
    page.record.evidence.waive("APPLICATION-FORM")
    desk.settle()
    slot = next(each for each in detail_of(sqlite_workspace, made).slots if each.id == "APPLICATION-FORM")
    assert slot.waived_reason.startswith("The ministry")
    page.detail.missing.jumped.emit("slots.IDENTITY")
    assert page.detail.tabs.currentWidget() is page.record.evidence


def test_submitting_says_what_blocks_and_then_goes_to_the_queue(desk, people, sqlite_workspace):
    made = application(people, S.DRAFT)
    page = open_page(desk, made)
    type_into(page.record.form.field("port").line, "")
    press(page.detail.primary)
    desk.settle()
    assert detail_of(sqlite_workspace, made).state is S.DRAFT
    assert "port" in page.detail.banner.text
    page.detail.missing.jumped.emit("port")
    type_into(page.record.form.field("port").line, "Shanghai")
    press(page.detail.primary)
    desk.settle()
    assert detail_of(sqlite_workspace, made).state is S.SUBMITTED
    assert not page.record.form.field("port").line.isEnabled() or page.record.form.field("port").line.isReadOnly()
    press(page.detail.primary)
    assert desk.went[-1] == ("queue", queue_id(CaseKind.APPLICATION, made))


def test_what_the_licence_will_show_is_typed_kept_and_no_longer_asked_for(desk, people, sqlite_workspace):
    made = application(people, S.DRAFT, trade_mode="", payment_terms="")
    page = open_page(desk, made)
    asked = {item.field for item in page.detail.missing.items if not item.blocking}
    assert {"trade_mode", "payment_terms"} <= asked
    type_into(page.record.form.field("trade_mode").line, "General trade")
    type_into(page.record.form.field("payment_terms").line, "30 days after delivery")
    page.record.form.flush()
    desk.settle()
    kept = detail_of(sqlite_workspace, made)
    assert (kept.trade_mode, kept.payment_terms) == ("General trade", "30 days after delivery")
    assert not {"trade_mode", "payment_terms"} & {item.field for item in page.detail.missing.items}


def test_a_question_is_asked_by_the_officer_and_answered_in_place(desk, people, sqlite_workspace, officer, tmp_path):
    made = application(people, S.SUBMITTED)
    with open_desk(sqlite_workspace, officer, tmp_path / "officer") as other:
        asking = open_page(other, made)
        asking.detail.tabs.setCurrentWidget(asking.record.questions)
        asking.record.questions.form.field("body").set_value("Who signs for the customer?")
        press(asking.record.questions.ask_button)
        other.settle()
        assert "Who signs" in words_on(asking.record.questions)
    page = open_page(desk, made)
    page.detail.missing.jumped.emit("questions")
    question = detail_of(sqlite_workspace, made).questions[0]
    page.record.questions.answers[question.id].set_value("Erika Example, managing director.")
    press(button(page, "Record the answer"))
    desk.settle()
    assert detail_of(sqlite_workspace, made).questions[0].answer.startswith("Erika")


def test_lodging_acceptance_pause_and_grant_in_place(desk, people, sqlite_workspace, tmp_path):
    made = application(people, S.LODGED)
    page = open_page(desk, made)
    page.primary_action()
    assert page.detail.tabs.currentWidget() is page.record.authority
    page.primary_action()
    desk.settle()
    assert page.record.authority.acceptance.field("accepted_on").note  # a day is needed
    page.record.authority.acceptance.field("accepted_on").set_value(TODAY)
    page.primary_action()
    desk.settle()
    assert detail_of(sqlite_workspace, made).state is S.ACCEPTED
    page.record.authority.pause_form.load(
        {"reason": PauseReason.EXPERT_OPINION, "paused_from": TODAY, "paused_until": None, "note": ""}
    )
    page.record.authority.pause()
    desk.settle()
    assert detail_of(sqlite_workspace, made).pauses[0].reason is PauseReason.EXPERT_OPINION
    answer = page.record.authority.answer
    scan = tmp_path / "licence.pdf"
    scan.write_bytes(PDF)
    type_into(answer.field("licence_number").line, "EX-LICENCE-77")
    for name, day in (("issued_on", TODAY), ("valid_from", TODAY), ("valid_until", date(2027, 5, 23))):
        answer.field(name).set_value(day)
    answer.field("attachment").give(scan)
    page.primary_action()
    desk.settle()
    told = detail_of(sqlite_workspace, made)
    assert told.state is S.GRANTED
    assert told.licence_id is not None
    assert told.lines[0].granted == Decimal(40)


def test_an_approved_application_is_printed_and_lodged(desk, people, sqlite_workspace):
    made = application(people, S.APPROVED)
    page = open_page(desk, made)
    page.detail.tabs.setCurrentWidget(page.record.paper)
    desk.settle()
    press(button(page, "Issue the application"))
    desk.settle()
    with sqlite_workspace.reader() as session:
        assert len(documents_of(session, "application", made)) == 1
    assert page.record.paper.shows_paper


def test_a_refusal_keeps_the_reasons_and_a_new_try_cites_it(desk, people, sqlite_workspace):
    made = application(people, S.ACCEPTED)
    page = open_page(desk, made)
    page.record.acts.refusal_asked.emit()
    answer = page.record.authority.answer
    answer.field("refused_on").set_value(TODAY)
    answer.field("reason").set_value("The end use is not clear.")
    page.record.authority.record()
    desk.settle()
    assert detail_of(sqlite_workspace, made).state is S.REFUSED
    set_next_answer("The customer explained the use.")
    page.primary_action()
    desk.settle()
    again = numbers(sqlite_workspace)[-1]
    assert detail_of(sqlite_workspace, again).resubmission_of[0] == made


def test_a_repeat_order_asks_only_for_what_changed_and_marks_it(desk, people, sqlite_workspace):
    of = ground(people)
    made = application(people, S.GRANTED, of)
    newer = more_ground(people, of.cast, contract_number="EX-2026-200")
    page = open_page(desk, made)
    press(page.detail.primary)
    desk.settle()
    assert page.detail.tabs.currentWidget() is page.record.repeat
    type_into(page.record.repeat.form.field("contract_number").line, "EX-2026-200")
    page.record.repeat.form.field("contract_date").set_value(TODAY)
    page.record.repeat.lines.take(of.line, on=False)
    row = page.record.repeat.lines.take(newer.line)
    type_into(row.quantity.line, "25")
    press(page.detail.primary)
    desk.settle()
    again = numbers(sqlite_workspace)[-1]
    told = detail_of(sqlite_workspace, again)
    assert told.repeat_of[0] == made
    assert (told.contract_number, told.lines[0].quantity, told.port) == ("EX-2026-200", Decimal(25), "Shanghai")
    said = words_on(page.record.form)
    assert "Contract number  ·  changed" in said
    assert "Port of export  ·  changed" not in said


def test_what_the_law_asks_is_shown_with_its_sources(desk, people, sqlite_workspace):
    made = application(people, S.SUBMITTED)
    page = open_page(desk, made)
    page.detail.tabs.setCurrentWidget(page.record.law)
    said = words_on(page.record.law)
    assert "day of submission" in said
    assert "mofcom.gov.cn" in said or "Order 792" in said


def test_a_draft_is_deleted_after_asking(desk, people, sqlite_workspace):
    made = application(people, S.DRAFT)
    page = open_page(desk, made)
    set_next_answer(True)
    page.record.acts.delete(page.record._opened)
    desk.settle()
    assert made not in numbers(sqlite_workspace)
    assert not page.detail.is_open


@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_opens_in_every_language_and_look_with_names(
    people, qapp, sqlite_workspace, clerk, tmp_path, tongue, appearance
):
    made = application(people, S.ACCEPTED)
    with open_desk(sqlite_workspace, clerk, tmp_path, tongue=tongue, appearance=appearance) as desk:
        page = open_page(desk, made)
        assert clipped(page) == []
        for place in range(page.detail.tabs.count() - 1):
            page.detail.tabs.setCurrentIndex(place)
            desk.settle()
        assert nameless(page) == []
