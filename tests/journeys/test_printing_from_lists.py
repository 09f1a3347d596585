"""From a row of a list: the papers its record offers are named in its menu, and printed without opening it."""

import pypdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.applications.page import ApplicationsPage
from desktop.customers.page import CustomersPage
from desktop.declarations.page import DeclarationsPage
from desktop.licences.page import LicencesPage
from desktop.products.page import ProductsPage
from desktop.records.paper_menu import PaperMenu
from desktop.widgets.ask import Question, set_next_answer
from models.applications.choices import ApplicationState
from models.certification.commands import open_dossier
from models.declarations.choices import DeclarationState
from models.documents.assemble.requests import Request
from models.documents.choices import DocumentKind
from models.documents.commands import issue_document
from models.licences.tables import Licence
from models.parties.tables import Party
from models.workspace.attachments import attach
from tests.applications.builders import Desk, application, ground
from tests.certification.builders import PROGRAMME
from tests.declarations.builders import cast, declaration
from tests.desk_context import events, open_desk
from tests.documents.register import near_limit
from tests.documents.strangers import picture

PNG = picture("PNG")
THAI = "ตัวอย่าง"


@pytest.fixture
def desk(qapp, sqlite_workspace, clerk, tmp_path):
    with open_desk(sqlite_workspace, clerk, tmp_path / "desk") as opened:
        yield opened


def menu_of(desk, page):
    """Ask for the menu of the first row by the menu key, and wait until its papers are found."""
    page.list.table.setFocus()
    page.list.table.go_to_row(0)
    desk.settle()
    ask_for_menu(page.list.table, QContextMenuEvent.Reason.Keyboard, QPoint())
    desk.settle()
    return page.list.findChild(PaperMenu).menu


def ask_for_menu(table, reason, place):
    event = QContextMenuEvent(reason, place, table.viewport().mapToGlobal(place), Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(table.viewport(), event)


def named(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def print_paper(desk, page, title, target):
    """Choose a paper in the menu, and a printer that writes a file."""
    menu = menu_of(desk, page)
    next(action for action in menu.actions() if title in action.text()).trigger()
    desk.settle()
    dialog = page.list.findChild(PaperMenu).dialog
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    dialog.accepted.emit(printer)  # accepting it would set the printer up by what the machine has
    dialog.reject()
    events()
    return pypdf.PdfReader(target)


def test_an_issued_declaration_is_printed_from_its_row(desk, sqlite_workspace, clerk, tmp_path):
    with sqlite_workspace.transaction(clerk) as tx:
        made = declaration(tx, cast(tx), DeclarationState.ISSUED)
        issue_document(tx, Request(DocumentKind.DECLARATION, made))
    page = desk.show(DeclarationsPage(desk.context))
    assert named(menu_of(desk, page)) == [
        "Open",
        "Copy the row",
        "Print: Issued paper …",
        "Print: Compliance Notice (preview) …",
        "Print: Humanitarian report (preview) …",
    ]
    printed = print_paper(desk, page, "Issued paper", tmp_path / "printed.pdf")
    assert len(printed.pages) >= 1
    assert desk.said == [("ok", "EUC-2026-0001-v1.pdf was printed.")]


def test_what_cannot_be_printed_is_said_before(desk, sqlite_workspace, clerk, tmp_path):
    with sqlite_workspace.transaction(clerk) as tx:
        of = cast(tx)
        tx.get(Party, of.end_user).local_name = THAI
        declaration(tx, of)
    page = desk.show(DeclarationsPage(desk.context))
    menu = menu_of(desk, page)
    assert named(menu)[2:] == ["Print: Preview …"]
    menu.actions()[-1].trigger()
    desk.settle()
    question = page.list.findChild(Question)
    assert question.windowTitle() == "Print EUC-2026-0001-v1-preview.pdf all the same?"
    said = [label.text() for label in question.findChildren(type(page.list._count))]
    assert any(THAI in sentence and "cannot be printed" in sentence for sentence in said)
    question.reject()
    events()
    assert page.list.findChild(PaperMenu).dialog is None, "nothing is printed unasked"
    set_next_answer(True)
    assert len(print_paper(desk, page, "Preview", tmp_path / "printed.pdf").pages) >= 1


def test_an_application_offers_all_three_of_its_papers(
    desk, sqlite_workspace, clerk, officer, second_officer, tmp_path
):
    people = Desk(sqlite_workspace, clerk, officer, second_officer)
    made = application(people, ApplicationState.APPROVED, ground(people))
    with sqlite_workspace.transaction(clerk) as tx:
        issue_document(tx, Request(DocumentKind.APPLICATION, made))
    page = desk.show(ApplicationsPage(desk.context))
    assert named(menu_of(desk, page))[2:] == [
        "Print: Application …",
        "Print: Introduction (preview) …",
        "Print: Pack (preview) …",
    ]
    assert len(print_paper(desk, page, "Introduction", tmp_path / "introduction.pdf").pages) >= 1
    menu_of(desk, page).actions()[-1].trigger()
    desk.settle()
    (refusal,) = desk.reported  # its evidence is no PDF here: the page says the same in place of the pack
    assert "identity.pdf" in str(refusal.words)
    desk.reported.clear()


def test_a_licence_prints_the_paper_the_authority_gave(
    desk, sqlite_workspace, clerk, officer, second_officer, tmp_path
):
    people = Desk(sqlite_workspace, clerk, officer, second_officer)
    application(people, ApplicationState.GRANTED, ground(people))
    page = desk.show(LicencesPage(desk.context))
    assert named(menu_of(desk, page))[2:] == ["There is no paper to print."]
    with sqlite_workspace.transaction(clerk) as tx:
        licence = tx.get(Licence, 1)
        licence.attachment_id = attach(tx, "licence", 1, "licence.png", PNG, "licence")
    assert named(menu_of(desk, page))[2:] == ["Print: The licence, licence.png …"]
    assert len(print_paper(desk, page, "licence.png", tmp_path / "printed.pdf").pages) == 1


def test_a_damaged_file_is_told_and_not_printed(desk, sqlite_workspace, clerk, officer, second_officer, tmp_path):
    people = Desk(sqlite_workspace, clerk, officer, second_officer)
    application(people, ApplicationState.GRANTED, ground(people))
    with sqlite_workspace.transaction(clerk) as tx:
        tx.get(Licence, 1).attachment_id = attach(tx, "licence", 1, "licence.pdf", b"%PDF-1.7 torn", "licence")
    page = desk.show(LicencesPage(desk.context))
    menu = menu_of(desk, page)
    menu.actions()[-1].trigger()
    desk.settle()
    dialog = page.list.findChild(PaperMenu).dialog
    dialog.accepted.emit(dialog.printer())
    dialog.reject()
    events()
    assert desk.said == [("stop", "licence.pdf is damaged or asks for a password, so it was not printed.")]


def test_a_product_near_a_limit_offers_its_declaration(desk, sqlite_workspace, clerk, officer, tmp_path):
    near_limit(sqlite_workspace, clerk, officer)
    page = desk.show(ProductsPage(desk.context))
    assert named(menu_of(desk, page))[2:] == ["Print: Near-limit declaration (preview) …"]
    assert len(print_paper(desk, page, "Near-limit", tmp_path / "printed.pdf").pages) >= 1


def test_a_customer_offers_its_papers(desk, sqlite_workspace, clerk, tmp_path):
    with sqlite_workspace.transaction(clerk) as tx:
        of = cast(tx)
        open_dossier(tx, of.end_user, PROGRAMME)
    page = desk.show(CustomersPage(desk.context))
    row = page.list.model.row_of(of.end_user)
    page.list.table.go_to_row(row)
    desk.settle()
    place = page.list.table.visualRect(page.list.table.currentIndex()).center()
    ask_for_menu(page.list.table, QContextMenuEvent.Reason.Mouse, place)
    desk.settle()
    menu = page.list.findChild(PaperMenu).menu
    assert named(menu)[2:] == [
        "Print: Status certificate, DOS-2026-0001 (preview) …",
        "Print: Dossier (preview) …",
        "Print: Ownership sheet (preview) …",
        "Print: Screening sheet (preview) …",
    ]
    opened = []
    page.list.opened.connect(opened.append)
    menu.actions()[0].trigger()
    assert opened == [of.end_user]


def test_beside_the_rows_there_is_no_menu(desk, sqlite_workspace, clerk):
    page = desk.show(DeclarationsPage(desk.context))
    ask_for_menu(page.list.table, QContextMenuEvent.Reason.Mouse, QPoint(5, 5))
    QTest.keyClick(page.list.table, Qt.Key.Key_Menu)
    assert page.list.findChild(PaperMenu).menu is None
