"""A declaration's whole life through the page: typed, issued, printed, signed, verified by another, renewed."""

from datetime import date
from decimal import Decimal

import pytest
from sqlmodel import select

from desktop.declarations.page import DeclarationsPage
from desktop.widgets.ask import set_next_answer
from models.declarations.choices import Answer, AuthenticityCheck, DeclarationState, Disposition, Use
from models.declarations.commands import change_declaration
from models.declarations.drafts import DeclarationDraft
from models.declarations.queries import declaration_detail, form_values
from models.declarations.tables import Declaration
from models.documents.queries import documents_of, reprint
from models.workspace.attachments import attachments_of
from models.workspace.drafts import load_draft
from models.workspace.validation import validate
from tests.declarations.builders import USE, USE_ZH, cast, declaration
from tests.desk_context import button, open_desk, press, type_into, words_on
from tests.widgets.a11y import clipped, nameless

TODAY = date(2026, 11, 24)
PDF = b"%PDF-1.4 a scan (fictional)"


def made(workspace, actor, state=DeclarationState.DRAFT, **changes) -> int:
    with workspace.transaction(actor) as tx:
        return declaration(tx, None, state, **changes)


def detail_of(workspace, declaration_id):
    with workspace.reader() as session:
        return declaration_detail(session, declaration_id, TODAY)


def numbers(workspace):
    with workspace.reader() as session:
        return list(session.exec(select(Declaration.id)))


def open_page(desk, declaration_id=None) -> DeclarationsPage:
    page = desk.show(DeclarationsPage(desk.context))
    if declaration_id is not None:
        page.open_record(declaration_id)
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


def test_a_new_declaration_is_kept_while_typed_and_numbered_once_it_says_who(desk, sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        cast(tx)
    page = open_page(desk)
    page.new_record()
    desk.settle()
    type_into(page.record.form.field("contract_number").line, "EX-2026-117")
    pause(desk, page)
    assert numbers(sqlite_workspace) == []
    with sqlite_workspace.reader() as session:
        kept = load_draft(session, clerk.id, "declaration", 0)
    assert kept is not None
    assert kept.values["contract_number"] == "EX-2026-117"
    choose(desk, page.record.form.field("end_user_id"), "magnetics gmbh")
    pause(desk, page)
    assert len(numbers(sqlite_workspace)) == 1
    with sqlite_workspace.reader() as session:
        assert load_draft(session, clerk.id, "declaration", 0) is None
    told = detail_of(sqlite_workspace, numbers(sqlite_workspace)[0])
    assert told.statement.contract_number == "EX-2026-117"
    assert told.number in words_on(page)


def test_half_typed_text_comes_back_after_a_crash(desk, sqlite_workspace, clerk, tmp_path):
    page = open_page(desk)
    page.new_record()
    desk.settle()
    type_into(page.record.form.field("contract_number").line, "EX-HALF")
    pause(desk, page)
    with open_desk(sqlite_workspace, clerk, tmp_path / "again") as again:
        second = open_page(again)
        second.new_record()
        again.settle()
        assert second.record.form.field("contract_number").value() == "EX-HALF"


def test_the_product_fills_its_line(desk, sqlite_workspace, clerk):
    declaration_id = made(sqlite_workspace, clerk, lines=[])
    page = open_page(desk, declaration_id)
    page.record.form.lines.add_part()
    picker = next(field for field in page.record.form.lines.fields if field.key == "product_id")
    choose(desk, picker, "dysprosium")
    entry = page.record.form.lines.value()[0]
    assert entry["description"].startswith("Dysprosium for")
    assert entry["unit"] == "KGM"
    quantity = next(field for field in page.record.form.lines.fields if field.key == "quantity")
    type_into(quantity.line, "12,5")
    pause(desk, page)
    line = detail_of(sqlite_workspace, declaration_id).statement.lines[0]
    assert (line.quantity, line.model) == (Decimal("12.5"), "EX-42")


def test_the_whole_form_reaches_the_register(desk, sqlite_workspace, clerk):
    declaration_id = made(
        sqlite_workspace, clerk, specific_end_use="", specific_end_use_zh="", dispositions=[], use=None, undertakings=[]
    )
    page = open_page(desk, declaration_id)
    form = page.record.form
    form.use.write({"specific_end_use": USE, "specific_end_use_zh": USE_ZH})
    form.field("dispositions").tick(Disposition.INCORPORATED)
    form.field("use").set_value(Use.CIVIL)
    press(button(page, "Answer what is open in full"))
    form.edited.emit()
    pause(desk, page)
    stated = detail_of(sqlite_workspace, declaration_id).statement
    assert (stated.specific_end_use, stated.specific_end_use_zh) == (USE, USE_ZH)
    assert stated.use is Use.CIVIL
    assert {each.answer for each in stated.undertakings} == {Answer.WILL_NOT, Answer.GIVEN}


def test_vague_use_is_named_while_typing_and_does_not_block(desk, sqlite_workspace, clerk):
    declaration_id = made(sqlite_workspace, clerk)
    page = open_page(desk, declaration_id)
    assert page.record.form.use.note == ""
    page.record.form.use.write({"specific_end_use": "industrial use", "specific_end_use_zh": USE_ZH})
    page.record.form.edited.emit()
    assert "too vague" in page.record.form.use.note
    page.record.form.changed.emit()
    desk.settle()
    assert detail_of(sqlite_workspace, declaration_id).statement.specific_end_use == "industrial use"
    page.primary_action()
    desk.settle()
    assert detail_of(sqlite_workspace, declaration_id).state is DeclarationState.DRAFT
    assert "block" in page.detail.banner.text


def test_what_is_missing_jumps_to_its_field(desk, sqlite_workspace, clerk):
    declaration_id = made(sqlite_workspace, clerk, contract_number="", contract_date=None)
    page = open_page(desk, declaration_id)
    point = next(item for item in page.detail.missing.items if item.field == "contract_number")
    assert point.blocking
    page.detail.missing.jumped.emit(point.field)
    assert page.focusWidget() is page.record.form.field("contract_number").editor


def test_issue_freezes_prints_and_reprints_the_same_bytes(desk, sqlite_workspace, clerk):
    declaration_id = made(sqlite_workspace, clerk)
    page = open_page(desk, declaration_id)
    type_into(page.record.form.field("contract_number").line, "EX-2026-118")
    press(page.detail.primary)
    desk.settle()
    told = detail_of(sqlite_workspace, declaration_id)
    assert told.state is DeclarationState.ISSUED
    assert told.statement.contract_number == "EX-2026-118"  # what was on screen, not what was stored before
    assert page.record.form.field("contract_number").line.isReadOnly()
    page.detail.tabs.setCurrentWidget(page.record.paper)
    desk.settle()
    press(button(page, "Issue the paper"))
    desk.settle()
    with sqlite_workspace.reader() as session:
        row = documents_of(session, "declaration", declaration_id)[0]
        first, again = reprint(session, row.id), reprint(session, row.id)
    assert first == again
    assert first.startswith(b"%PDF")
    assert page.record.paper.current == f"issued-{row.id}"
    assert page.record.paper.shows_paper
    page.detail.tabs.setCurrentWidget(page.record.versions)
    desk.settle()
    assert told.frozen_hash in words_on(page)


def test_signature_in_place_with_the_scan_and_refusal_of_the_preparer(desk, sqlite_workspace, clerk, officer, tmp_path):
    declaration_id = made(sqlite_workspace, officer, DeclarationState.ISSUED)
    page = open_page(desk, declaration_id)
    page.primary_action()
    assert page.detail.tabs.currentWidget() is page.record.signing
    form = page.record.signing.signature
    assert form.field("signatory_name").value() == "Erika Example"
    page.primary_action()
    desk.settle()
    assert form.field("signed_on").note  # refused beside the field
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(PDF)
    page.record.take_files([scan])
    form.field("signed_on").set_value(TODAY)
    type_into(form.field("signed_at_place").line, "Exampletown")
    form.field("company_seal").set_value(True)
    form.field("received_as").set_value("original")
    press(page.detail.primary)
    desk.settle()
    assert detail_of(sqlite_workspace, declaration_id).state is DeclarationState.SIGNED
    with sqlite_workspace.reader() as session:
        assert [each.file_name for each in attachments_of(session, "declaration", declaration_id)] == ["signed.pdf"]
    with open_desk(sqlite_workspace, officer, tmp_path / "officer", faults=True) as other:
        own = open_page(other, declaration_id)
        own.primary_action()
        own.record.signing.check.field("authenticity").set_value(AuthenticityCheck.CALL_BACK)
        own.primary_action()
        other.settle()
        assert detail_of(sqlite_workspace, declaration_id).state is DeclarationState.SIGNED
        assert "prepared this" in own.detail.banner.text


def test_another_person_verifies(desk, sqlite_workspace, clerk, second_officer, tmp_path):
    declaration_id = made(sqlite_workspace, clerk, DeclarationState.SIGNED)
    with open_desk(sqlite_workspace, second_officer, tmp_path / "officer") as other:
        page = open_page(other, declaration_id)
        page.primary_action()
        page.record.signing.check.field("authenticity").set_value(AuthenticityCheck.CALL_BACK)
        page.primary_action()
        other.settle()
        assert "Valid" in page.detail.pill.text
    assert detail_of(sqlite_workspace, declaration_id).state is DeclarationState.VERIFIED


def test_a_new_version_begins_as_a_copy_and_marks_what_differs(desk, sqlite_workspace, clerk):
    declaration_id = made(sqlite_workspace, clerk, DeclarationState.SIGNED)
    page = open_page(desk, declaration_id)
    set_next_answer("The customer moved.")
    page.record.acts.renew(page.record._opened)
    desk.settle()
    assert page.record._opened.id != declaration_id
    type_into(page.record.form.field("signatory_name").line, "Egon Example")
    pause(desk, page)
    page.detail.tabs.setCurrentWidget(page.record.versions)
    desk.settle()
    said = words_on(page.record.versions)
    assert "Egon Example" in said
    assert "Erika Example" in said
    assert "The customer moved." in said


def test_a_year_is_written_without_grouping_wherever_it_is_shown(desk, sqlite_workspace, clerk):
    declaration_id = made(sqlite_workspace, clerk, DeclarationState.SIGNED, relationship="distributor")
    page = open_page(desk, declaration_id)
    set_next_answer("We know each other now.")
    page.record.acts.renew(page.record._opened)
    desk.settle()
    since = page.record.form.field("relationship_since").line
    type_into(since, "2025")
    since.left.emit()
    assert since.text() == "2025"
    pause(desk, page)
    page.detail.tabs.setCurrentWidget(page.record.versions)
    desk.settle()
    told = words_on(page.record.versions).splitlines() + values_in(page.record.history)
    assert told.count("2025") == 1
    assert "—  →  2025" in told
    assert not any("2,025" in text for text in told)


def test_an_impossible_year_is_refused_beside_its_field(desk, sqlite_workspace, clerk):
    page = open_page(desk, made(sqlite_workspace, clerk))
    type_into(page.record.form.field("relationship_since").line, "1066")
    page.record.form.field("preparers").line.setFocus()
    pause(desk, page)
    assert page.record.form.field("relationship_since").note == "A year between 1800 and 2200 is needed here."


def test_two_people_in_one_draft_see_each_other(desk, sqlite_workspace, clerk, officer):
    declaration_id = made(sqlite_workspace, clerk)
    page = open_page(desk, declaration_id)
    with sqlite_workspace.transaction(officer) as tx:
        of_now, seen = form_values(tx.session, declaration_id)
        theirs = draft_with(of_now, order_number="EX-THEIRS", order_date=TODAY)
        change_declaration(tx, declaration_id, seen, theirs)
    type_into(page.record.form.field("project").line, "Ours")
    pause(desk, page)
    stated = detail_of(sqlite_workspace, declaration_id).statement
    assert (stated.order_number, stated.project) == ("EX-THEIRS", "Ours")


def values_in(history):
    acts = [history.topLevelItem(place) for place in range(history.topLevelItemCount())]
    return [act.child(place).text(1) for act in acts for place in range(act.childCount())]


def draft_with(values, **changes):
    return validate(DeclarationDraft, {**values, **changes})


def test_delete_and_withdraw_ask_first(desk, sqlite_workspace, clerk):
    gone = made(sqlite_workspace, clerk)
    page = open_page(desk, gone)
    set_next_answer(True)
    page.record.acts.delete(page.record._opened)
    desk.settle()
    assert numbers(sqlite_workspace) == []
    assert not page.detail.is_open


@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_opens_in_every_language_and_look_with_names(qapp, sqlite_workspace, clerk, tmp_path, tongue, appearance):
    declaration_id = made(sqlite_workspace, clerk)
    with open_desk(sqlite_workspace, clerk, tmp_path, tongue=tongue, appearance=appearance) as desk:
        page = open_page(desk, declaration_id)
        assert nameless(page) == []
        assert clipped(page) == []
        for place in range(page.detail.tabs.count()):
            page.detail.tabs.setCurrentIndex(place)
            desk.settle()
        assert nameless(page) == []


def test_what_is_signed_shows_the_signed_paper_and_offers_no_issue(desk, sqlite_workspace, clerk):
    declaration_id = made(sqlite_workspace, clerk, DeclarationState.SIGNED)
    page = open_page(desk, declaration_id)
    page.detail.tabs.setCurrentWidget(page.record.paper)
    desk.settle()
    assert page.record.paper.current == "signed", "no draft of what is signed comes first"
    page.record.paper.look_at("preview")
    desk.settle()
    assert "Issue the paper" not in words_on(page)
    assert "the signed original is kept as a file" in words_on(page)
