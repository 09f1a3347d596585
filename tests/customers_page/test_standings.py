"""The list of customers says how many sites they have and how they stand, for the rows in view and never in the way."""

from datetime import date

from sqlalchemy import event

from desktop.widgets.paged_model import WAITING
from models.certification.choices import Standing
from models.certification.queries import standings_of, status_of
from models.parties.commands import retire_party
from models.parties.commands_parts import close_site
from models.parties.customer_pages import CustomerPages
from models.workspace.paging import ListQuery, PageRequest
from tests.certification.builders import certified
from tests.customers_page.test_customers_page import add, detail_of, open_page
from tests.parties.builders import customer

TODAY = date(2026, 11, 24)


def rest(desk, page) -> None:
    """Let the moment pass after which standings are asked for."""
    page.standings._calm.stop()
    page.standings._ask()
    desk.settle()


def cell(page, key, row=0) -> str:
    column = next(place for place, each in enumerate(page.list.model.columns) if each.key == key)
    return page.list.model.index(row, column).data()


def test_standing_comes_after_the_rows_and_follows_changes(desk, sqlite_workspace, clerk):
    party_id = add(sqlite_workspace, clerk)
    page = open_page(desk)
    page.standings.forget()
    page.list.model.rewrite({party_id})
    assert cell(page, "standing") == WAITING
    rest(desk, page)
    with sqlite_workspace.reader() as session:
        answer = status_of(session, party_id, on=TODAY)
    assert cell(page, "standing") == str(answer.standing.label)
    assert cell(page, "sites") == str(len(detail_of(sqlite_workspace, party_id).sites))
    statements = []
    event.listen(sqlite_workspace.engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
    rest(desk, page)
    assert statements == [], "what is known is not asked for again"
    with sqlite_workspace.transaction(clerk) as tx:
        changes = retire_party(tx, party_id, detail_of(sqlite_workspace, party_id).row_version, "Closed.")
    desk.context.announce(changes)
    desk.settle()
    rest(desk, page)
    assert cell(page, "standing") == ""


def test_only_rows_in_view_are_worked_out(desk, sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        for number in range(150):
            customer(tx, f"Example firm {number:03} (fictional)", identifiers=[])
    page = open_page(desk)
    rest(desk, page)
    assert 0 < len(page.standings._known) < 40
    page.list.table.scrollToBottom()
    desk.settle()
    rest(desk, page)
    assert cell(page, "standing", 149) not in ("", WAITING)
    assert cell(page, "standing", 75) == WAITING
    page.list.model.refresh()
    desk.settle()
    assert cell(page, "standing", 149) not in ("", WAITING), "reading again keeps what is known"


def test_many_standings_are_the_single_ones(workspace, clerk, officer, second_officer):
    granted, _dossier = certified(workspace, clerk, officer, second_officer)
    with workspace.transaction(clerk) as tx:
        other = customer(tx, "Example Valves AG (fictional)", identifiers=[])
    with workspace.reader() as session:
        found = standings_of(session, [granted, other], TODAY)
        single = {each: status_of(session, each, on=TODAY).standing for each in (granted, other)}
    assert {each: outline.standing for each, outline in found.items()} == single
    assert found[granted].standing is Standing.CERTIFIED


def test_open_sites_are_counted(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        party_id = customer(tx)
    pages = CustomerPages(workspace)

    def counted() -> int:
        return pages.page(PageRequest(ListQuery(), limit=1)).rows[0].sites

    sites = detail_of(workspace, party_id).sites
    assert counted() == len(sites) > 0
    with workspace.transaction(clerk) as tx:
        close_site(tx, sites[0].id, sites[0].row_version)
    assert counted() in (len(sites), len(sites) - 1)


def test_our_own_firm_is_not_asked_what_customers_are(desk, sqlite_workspace, clerk):
    own = {"is_customer": False, "is_exporter": True}
    with sqlite_workspace.transaction(clerk) as tx:
        firm = customer(tx, "Example Exporter Ltd (fictional)", identifiers=[], **own)
    page = open_page(desk)
    rest(desk, page)
    assert cell(page, "standing") == "our own firm"
    page.open_record(firm)
    desk.settle()
    assert page.detail.pill.text == "Our own firm"
    asked = {item.field.split(".")[0] for item in page.detail.missing.items}
    assert asked <= {"legal_name", "local_name", "identifiers", "addresses", "contacts", "nature_of_business"}
    status = page.detail.tabs.indexOf(page.record.status)
    assert not page.detail.tabs.isTabVisible(status)
    box = page.record.overview.field("is_customer").box
    box.click()
    page.record.forms.flush()
    desk.settle()
    assert detail_of(sqlite_workspace, firm).is_customer
    assert page.detail.pill.text.startswith("Certified end user: ")
    assert page.detail.tabs.isTabVisible(status)
