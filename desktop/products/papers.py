"""Which papers rest on a product: declarations, applications, what the law asked of it, licences."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.records.papers import LateSource, Shelf
from desktop.shell.context import DeskContext
from models.workspace.paging import ListQuery

if TYPE_CHECKING:
    from models.applications.determined_queries import DeterminationRow
    from models.applications.views import ApplicationRow
    from models.declarations.views import DeclarationRow
    from models.licences.views import LicenceRow


def product_shelves(context: DeskContext) -> list[Shelf]:
    """Build the shelves in the window's language; a determination opens the application it was kept with."""
    tr, workspace = QCoreApplication.translate, context.workspace
    number, state, until = (
        tr("ProductPapers", "Number"),
        tr("ProductPapers", "State"),
        tr("ProductPapers", "Valid until"),
    )
    return [
        Shelf(
            tr("ProductPapers", "Declarations"),
            "declarations",
            LateSource("models.declarations.pages", "DeclarationPages", workspace),
            _latest_first,
            [(number, _version), (tr("ProductPapers", "Customer"), _customer), (state, _standing), (until, _until)],
        ),
        Shelf(
            tr("ProductPapers", "Applications"),
            "applications",
            LateSource("models.applications.pages", "ApplicationPages", workspace),
            _latest_first,
            [
                (number, _number),
                (tr("ProductPapers", "End user"), _end_user),
                (state, _state),
                (tr("ProductPapers", "Since"), _since),
            ],
        ),
        Shelf(
            tr("ProductPapers", "What the law asked"),
            "applications",
            LateSource("models.applications.determined_queries", "DeterminationPages", workspace),
            _last_asked_first,
            [
                (tr("ProductPapers", "Application"), _asked_for),
                (tr("ProductPapers", "Control codes"), _control_codes),
                (tr("ProductPapers", "Answer"), _outcome),
                (tr("ProductPapers", "Asked on"), _asked_on),
            ],
            opens=_application_of,
        ),
        Shelf(
            tr("ProductPapers", "Licences"),
            "licences",
            LateSource("models.licences.queries", "LicencePages", workspace),
            _last_to_end_first,
            [
                (number, _licence_number),
                (tr("ProductPapers", "Customer"), _licensed),
                (state, _licence_standing),
                (until, _licence_until),
            ],
        ),
    ]


def _latest_first(product_id: int) -> ListQuery:
    return ListQuery(filters={"product": (str(product_id),)}, sort="number", descending=True)


def _last_asked_first(product_id: int) -> ListQuery:
    return ListQuery(filters={"product": (str(product_id),)}, sort="id", descending=True)


def _last_to_end_first(product_id: int) -> ListQuery:
    return ListQuery(filters={"product": (str(product_id),)}, sort="valid_until", descending=True)


def _version(row: "DeclarationRow") -> object:
    return f"{row.number} v{row.version_number}"


def _customer(row: "DeclarationRow") -> object:
    return row.customer


def _standing(row: "DeclarationRow") -> object:
    return row.standing


def _until(row: "DeclarationRow") -> object:
    return row.valid_until


def _number(row: "ApplicationRow") -> object:
    return row.number


def _end_user(row: "ApplicationRow") -> object:
    return row.end_user


def _state(row: "ApplicationRow") -> object:
    return row.state


def _since(row: "ApplicationRow") -> object:
    return row.state_since


def _asked_for(row: "DeterminationRow") -> object:
    return row.application_number


def _control_codes(row: "DeterminationRow") -> object:
    return row.control_codes


def _outcome(row: "DeterminationRow") -> object:
    return row.outcome


def _asked_on(row: "DeterminationRow") -> object:
    return row.on


def _application_of(row: "DeterminationRow") -> int:
    return row.application_id


def _licence_number(row: "LicenceRow") -> object:
    return row.licence_number or row.number


def _licensed(row: "LicenceRow") -> object:
    return ", ".join(row.end_users)


def _licence_standing(row: "LicenceRow") -> object:
    return row.standing


def _licence_until(row: "LicenceRow") -> object:
    return row.valid_until
