"""One case from a customer nobody knows to goods that arrived, in the real window, each act by the person whose it is."""

from datetime import date

import pytest

from desktop.widgets.ask import set_next_answer
from models.access.desk_settings import EXPORTER_PARTY, set_setting
from models.access.login import actor_named
from models.applications.choices import ApplicationState
from models.applications.queries import application_detail
from models.certification.choices import Standing as CustomerStanding
from models.certification.queries import status_of
from models.declarations.choices import (
    AuthenticityCheck,
    AuthorityBasis,
    DeclarationState,
    Disposition,
    ReceivedAs,
    Use,
)
from models.declarations.queries import declaration_detail
from models.documents.queries import documents_of
from models.goods.choices import Standing
from models.goods.queries import product_detail
from models.licences.choices import ShipmentState, TransportMode
from models.licences.queries import licence_detail
from models.parties.queries import customer_detail
from models.review.choices import CaseKind
from models.review.queue import queue_id
from models.workspace.actor import Via
from tests.desk_context import button, drop_files, press, type_into, words_on
from tests.journeys.handing_over import Case, fill, fill_part, pick
from tests.parties.builders import customer

pytestmark = pytest.mark.timeout(120)
NAME = "Example Pumps GmbH (fictional)"
USE = "Rotor magnets of the servo motor EX-P 5 that Example Pumps GmbH (fictional) builds in Exampletown for dye works."
USE_ZH = "用于示例泵业公司（虚构）在示例城生产的EX-P 5型伺服电机的转子磁体，该电机用于染料厂。"


@pytest.fixture
def case(window, sqlite_workspace, tmp_path):
    """The desk with our own firm on it and nothing else."""
    with sqlite_workspace.reader() as session:
        admin = actor_named(session, "adam", Via.PROGRAM)
        clara = actor_named(session, "clara", Via.PROGRAM)
    with sqlite_workspace.transaction(clara) as tx:
        own = customer(
            tx,
            "Example Rare Metals Co., Ltd. (fictional)",
            country="CN",
            local_name="示例稀有金属有限公司（虚构）",
            is_exporter=True,
            is_customer=False,
            sites=[],
            contacts=[],
        )
    with sqlite_workspace.transaction(admin) as tx:
        set_setting(tx, EXPORTER_PARTY, own)
    return Case(window(), sqlite_workspace, tmp_path)


def test_from_a_new_customer_to_goods_that_arrived(case):
    case.comes("clara", date(2026, 6, 1))
    who = a_customer_is_added(case)
    product = a_product_is_added_and_a_classification_proposed(case)
    case.comes("otto", date(2026, 6, 2))
    the_classification_is_confirmed(case, product)
    case.comes("clara", date(2026, 6, 3))
    declaration = a_declaration_is_typed_issued_and_printed(case)
    case.comes("clara", date(2026, 6, 10))
    the_signed_paper_is_recorded(case, declaration)
    case.comes("otto", date(2026, 6, 11))
    the_signature_is_verified(case, declaration)
    case.comes("clara", date(2026, 6, 12))
    application = an_application_is_submitted(case, declaration)
    case.comes("otto", date(2026, 6, 15))
    it_is_approved_by_the_first(case, application)
    case.comes("olga", date(2026, 6, 16))
    it_is_approved_by_the_second(case, application)
    case.comes("clara", date(2026, 6, 17))
    it_is_printed_and_lodged(case, application)
    case.comes("clara", date(2026, 6, 22))
    it_is_accepted(case, application)
    case.comes("clara", date(2026, 8, 10))
    licence = it_is_granted(case, application)
    case.comes("clara", date(2026, 8, 12))
    it_is_shipped(case, licence)
    case.comes("clara", date(2026, 8, 31))
    it_arrives(case, licence)
    the_status_is_computed_and_printed(case, who)


def test_a_desk_left_overnight_shows_the_new_day_at_the_same_place(case):
    case.comes("clara", date(2026, 6, 1))
    a_customer_is_added(case)
    before, record = case.page, case.side.keeper.record_id
    case.comes("clara", date(2026, 6, 1))
    assert case.page is before
    case.comes("clara", date(2026, 6, 2))
    assert case.page is not before
    assert case.side.keeper.record_id == record
    assert case.side._today == date(2026, 6, 2)


def a_customer_is_added(case):
    page = case.go("customers")
    page.new_record()
    case.settle()
    overview = case.side.overview
    fill(
        overview,
        legal_name=NAME,
        country="DE",
        nature_of_business="Maker of chemical pumps",
        nature_of_business_zh="化工泵制造商",
        military_ties="no",
    )
    address = {"street": "Example Road 5", "city": "Exampletown", "country": "DE"}
    fill_part(case, overview.field("addresses"), "Add an address", **address)
    person = {"name": "Erika Example", "position": "Director", "email": "erika@example.com", "may_sign": True}
    fill_part(case, overview.field("contacts"), "Add a person", **person)
    case.save()
    case.tab(case.side.sites)
    site = {"name": "Main works", "activity": "Assembly of pumps", **address}
    fill_part(case, case.side.sites.field("sites"), "Add a site", operated_by_party="yes", near_military="no", **site)
    case.save()
    with case.workspace.reader() as session:
        told = customer_detail(session, case.side.keeper.record_id)
    assert (told.legal_name, told.sites[0].name, told.contacts[0].position) == (NAME, "Main works", "Director")
    return told.id


def a_product_is_added_and_a_classification_proposed(case):
    page = case.go("products")
    page.new_record()
    case.settle()
    fill(case.side.identity, name="Sintered magnet EX-42 (fictional)", hs_codes="850511", origin="CN", unit="KGM")
    fill(case.side.identity, form="magnet")
    case.save()
    page.detail.missing.jumped.emit("reports")
    report = case.side.composition.card.form
    fill(report, lab="Example laboratory (fictional)", method="ICP-OES", reported_on="2026-05-20")
    for row, (element, share) in zip(report.field("elements").rows, [("Dy", "2.5")], strict=False):
        type_into(row[0].editor, element)
        type_into(row[1].line, share)
    drop_files(case.side.composition.card.zone, [case.paper("report")])
    case.press("Record this report", case.side.composition)
    case.tab(case.side.classification)
    case.side.classification.begin_with(("1C905.a.4",), "18/2025")
    reason = case.side.classification.card.form.field("reason")
    type_into(reason.editor, "Sintered magnet with dysprosium by the report of the laboratory.")
    case.press("Propose it to a second person", case.side.classification)
    assert "An officer or a manager decides on it." in words_on(
        case.side.classification
    ) or "You proposed this" in words_on(case.side.classification)
    with case.workspace.reader() as session:
        assert product_detail(session, case.side.keeper.record_id).standing is Standing.PROPOSED
    return case.side.keeper.record_id


def the_classification_is_confirmed(case, product):
    case.go("products", product)
    case.page.primary_action()
    case.settle()
    case.press("Confirm", case.side.classification)
    with case.workspace.reader() as session:
        assert product_detail(session, product).standing is Standing.CONTROLLED


def a_declaration_is_typed_issued_and_printed(case):
    page = case.go("declarations")
    page.new_record()
    case.settle()
    form = case.side.form
    pick(case, form.field("end_user_id"), "example pumps")
    assert form.field("signatory_name").value() == "Erika Example", "typed once, with the customer"
    assert form.field("site_id").value()
    press(button(form.lines, "Add an item"))
    line = {field.key: field for field in form.lines.fields}
    pick(case, line["product_id"], "sintered")
    assert form.lines.value()[0]["control_codes"] == ["1C905.a.4"]
    for key, text in (("quantity", "200"), ("value", "12000"), ("currency", "USD")):
        type_into(line[key].line, text)
    form.use.write({"specific_end_use": USE, "specific_end_use_zh": USE_ZH})
    form.use.edited.emit()
    fill(form, contract_number="EX-2026-500", end_product="Pump EX-P 5", end_product_markets="DE, FR")
    fill(form, contract_date="2026-05-28", use=Use.CIVIL, authority_basis=AuthorityBasis.LEGAL_REPRESENTATIVE)
    form.field("dispositions").tick(Disposition.INCORPORATED)
    form.field("dispositions").edited.emit()
    press(button(form.undertakings, "Answer what is open in full"))
    form.flush()
    case.settle()
    case.primary()
    made = case.side.keeper.record_id
    assert told(case, declaration_detail, made).state is DeclarationState.ISSUED, words_on(page.detail)
    case.tab(case.side.paper)
    case.press("Issue the paper")
    assert case.side.paper.shows_paper
    return made


def the_signed_paper_is_recorded(case, declaration):
    page = case.go("declarations", declaration)
    case.primary()
    case.side.take_files([case.paper("signed")])
    form = case.side.signing.signature
    assert form.field("signatory_position").value() == "Director"
    fill(
        form, signed_on="2026-06-08", signed_at_place="Exampletown", received_as=ReceivedAs.ORIGINAL, company_seal=True
    )
    case.primary()
    assert told(case, declaration_detail, declaration).state is DeclarationState.SIGNED, words_on(page.detail)


def the_signature_is_verified(case, declaration):
    case.go("declarations", declaration)
    case.primary()
    fill(case.side.signing.check, authenticity=AuthenticityCheck.CALL_BACK, note="Called the switchboard.")
    case.primary()
    assert told(case, declaration_detail, declaration).state is DeclarationState.VERIFIED


def an_application_is_submitted(case, declaration):
    page = case.go("applications")
    page.new_record()
    case.settle()
    form = case.side.form
    pick(case, form.end_user, "example pumps")
    line = told(case, declaration_detail, declaration).statement.lines[0]
    row = form.lines.take(line.line_id)
    type_into(row.quantity.line, "150")
    fill(form, port="Shanghai", transport=TransportMode.SEA, trade_mode="General trade", payment_terms="30 days")
    form.flush()
    case.settle()
    case.tab(case.side.evidence)
    for slot in ("IDENTITY", "CONTRACT", "INTRODUCTION"):
        assert drop_files(case.side.evidence.cards[slot], [case.paper(slot.lower())])
        case.settle()
    case.primary()
    made = case.side.keeper.record_id
    assert told(case, application_detail, made).state is ApplicationState.SUBMITTED, words_on(page.detail)
    return made


def it_is_approved_by_the_first(case, application):
    page = case.go("queue", queue_id(CaseKind.APPLICATION, application))
    set_next_answer("Papers complete; the use is civil by the evidence.")
    press(page.buttons["approve"])
    case.settle()
    assert told(case, application_detail, application).state is ApplicationState.IN_REVIEW
    assert "first application for this customer" in words_on(page)
    assert not page.buttons["approve"].isEnabled(), "the first person is not the second"
    assert "You decided first; a second person has to decide, too." in page.detail.banner.text


def it_is_approved_by_the_second(case, application):
    page = case.go("queue", queue_id(CaseKind.APPLICATION, application))
    set_next_answer("Looked at the papers, too: agreed.")
    press(page.buttons["approve"])
    case.settle()
    assert told(case, application_detail, application).state is ApplicationState.APPROVED


def it_is_printed_and_lodged(case, application):
    case.go("applications", application)
    case.tab(case.side.paper)
    case.press("Issue the application")
    with case.workspace.reader() as session:
        [printed] = documents_of(session, "application", application)
    assert printed.number == "APP-2026-0001"
    case.tab(case.side.evidence)
    assert drop_files(case.side.evidence.cards["APPLICATION-FORM"], [case.paper("application-signed")])
    case.settle()
    case.tab(case.side.paper)
    case.press("Pack (preview)")
    case.press("Bind the pack")
    case.primary()
    fill(case.side.authority.current, lodged_on="2026-06-17", reference="EX-LODGED-1")
    case.primary()
    assert told(case, application_detail, application).state is ApplicationState.LODGED


def it_is_accepted(case, application):
    case.go("applications", application)
    case.primary()
    fill(case.side.authority.current, accepted_on="2026-06-22", authority_reference="EX-ACC-1")
    case.primary()
    found = told(case, application_detail, application)
    assert found.state is ApplicationState.ACCEPTED
    assert found.clock.due == date(2026, 8, 24), "45 working days after the acceptance"


def it_is_granted(case, application):
    case.go("applications", application)
    case.primary()
    answer = case.side.authority.current
    fill(answer, licence_number="EX-LICENCE-1", issued_on="2026-08-10", valid_from="2026-08-10")
    fill(answer, valid_until="2027-02-09")
    answer.field("attachment").give(case.paper("licence"))
    case.primary()
    found = told(case, application_detail, application)
    assert (found.state, found.lines[0].granted) == (ApplicationState.GRANTED, 150)
    return found.licence_id


def it_is_shipped(case, licence):
    page = case.go("licences", licence)
    case.primary()
    form = page.shipments.form
    key = next(name for name in form.values() if name.startswith("line_"))
    assert str(form.field(key).value()) == "150", "all that is free is offered"
    fill(form, planned_on="2026-08-12")
    case.press("Plan the shipment")
    balance = told(case, licence_detail, licence).lines[0].balance
    assert (balance.reserved, balance.drawn) == (150, 0)
    case.press("Record shipping …")
    fill(page.shipments.form, customs_declaration="EXAMPLE-CUSTOMS-1")
    case.press("Record shipping")
    found = told(case, licence_detail, licence)
    assert (found.lines[0].balance.reserved, found.lines[0].balance.drawn) == (0, 150)
    assert not page.detail.primary.isEnabled(), "a single licence ends with its one export"


def it_arrives(case, licence):
    case.go("licences", licence)
    case.tab(case.page.shipments)
    case.press("Record arrival …")
    case.press("Record arrival")
    [shipment] = told(case, licence_detail, licence).shipments
    assert shipment.state is ShipmentState.ARRIVED


def the_status_is_computed_and_printed(case, customer_id):
    page = case.go("customers", customer_id)
    case.tab(case.side.status)
    said = words_on(page.detail)
    assert "No dossier was opened for this programme." in said
    assert "Declaration EUC-2026-0001 was signed on 8 Jun 2026 and verified." in said
    assert told(case, status_on_day, customer_id).standing is CustomerStanding.NEVER


def status_on_day(session, party_id, day):
    return status_of(session, party_id, on=day)


def told(case, query, record_id):
    with case.workspace.reader() as session:
        return query(session, record_id, case.clock.today())
