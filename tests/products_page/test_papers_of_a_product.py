"""The papers that rest on a product: each kind is shown, and each row opens its own record."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget

from desktop.products.page import ProductsPage
from models.applications.choices import ApplicationState
from models.applications.determined_queries import DeterminationPages
from models.applications.pages import ApplicationPages
from models.declarations.tables import DeclarationLine
from models.licences.queries import LicencePages
from models.workspace.paging import ListQuery, PageRequest
from tests.applications.builders import Desk, application, ground
from tests.desk_context import open_desk
from tests.goods.builders import product


def product_of(workspace, line_id) -> int:
    with workspace.reader() as session:
        return session.get_one(DeclarationLine, line_id).product_id


def about(product_id) -> ListQuery:
    return ListQuery(filters={"product": (str(product_id),)})


def test_papers_are_found_by_product(workspace, clerk, officer, second_officer):
    people = Desk(workspace, clerk, officer, second_officer)
    granted_on, draft_on = ground(people), ground(people, name="Example Valves AG (fictional)")
    granted = application(people, ApplicationState.GRANTED, granted_on)
    drafted = application(people, ApplicationState.DRAFT, draft_on)
    mine, other = product_of(workspace, granted_on.line), product_of(workspace, draft_on.line)
    with workspace.transaction(clerk) as tx:
        unused = product(tx, name="Example rod (fictional)")
    applications, answers, licences = (kind(workspace) for kind in (ApplicationPages, DeterminationPages, LicencePages))
    assert [row.id for row in applications.page(PageRequest(about(mine), limit=9)).rows] == [granted]
    assert [row.id for row in applications.page(PageRequest(about(other), limit=9)).rows] == [drafted]
    (answer,) = answers.page(PageRequest(about(mine), limit=9)).rows
    assert (answer.application_id, answer.control_codes, answer.outcome.value) == (granted, ("1C905.a.4",), "licence")
    counts = [
        [source.count(about(each)) for each in (mine, other, unused)] for source in (applications, answers, licences)
    ]
    assert counts == [[1, 1, 0], [1, 0, 0], [1, 0, 0]]


def test_each_row_opens_its_record(qapp, sqlite_workspace, clerk, officer, second_officer, tmp_path):
    people = Desk(sqlite_workspace, clerk, officer, second_officer)
    of = ground(people)
    granted = application(people, ApplicationState.GRANTED, of)
    with open_desk(sqlite_workspace, clerk, tmp_path) as desk:
        page = desk.show(ProductsPage(desk.context))
        page.open_record(product_of(sqlite_workspace, of.line))
        page.detail.tabs.setCurrentWidget(page.record.papers)
        desk.settle()
        tables = page.record.papers.findChildren(QTableWidget)
        assert [table.accessibleName() for table in tables] == [
            "Declarations",
            "Applications",
            "What the law asked",
            "Licences",
        ]
        for table in tables:
            table.setFocus()
            table.setCurrentCell(0, 0)
            QTest.keyClick(table, Qt.Key.Key_Return)
        assert desk.went == [
            ("declarations", of.declaration),
            ("applications", granted),
            ("applications", granted),
            ("licences", desk.went[-1][1]),
        ]
