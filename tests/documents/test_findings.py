"""What an introduction prints of the register, and what whoever prints it is told it cannot print."""

from datetime import date

import pytest

from models.documents.assemble.requests import Request
from models.documents.choices import DocumentKind
from models.documents.queries import looked_at
from models.parties.commands import change_party
from models.parties.drafts import PartyDraft
from models.parties.queries import customer_detail, draft_of
from models.parties.tables import Party
from models.workspace.errors import FieldErrors
from models.workspace.validation import validate
from tests.applications.builders import Desk, complete, ground
from tests.documents.reading import squeezed, text

LETTER = {"unit": "KGM", "source": "letter of 2026-01-15 (fictional)"}
FIGURES = [
    {"item": "NdFeB magnets", "year": "2027", "forecast": True, "quantity": "44000.5", **LETTER},
    {"item": "NdFeB magnets", "year": 2025, "quantity": "41000", **LETTER},
    {"item": "NdFeB magnets", "year": 2026, "quantity": None},
    {"kind": "stock", "item": "NdFeB magnets", "year": 2025, "quantity": "3200", **LETTER},
]


@pytest.fixture
def desk(workspace, clerk, officer, second_officer) -> Desk:
    return Desk(workspace, clerk, officer, second_officer)


def changed(desk, party_id, **changes):
    with desk.workspace.reader() as session:
        detail = customer_detail(session, party_id)
    draft = validate(PartyDraft, draft_of(detail) | changes)
    with desk.workspace.transaction(desk.clerk) as tx:
        change_party(tx, party_id, detail.row_version, draft)


def shown(desk, application_id):
    clock = desk.workspace.clock
    with desk.workspace.reader() as session:
        request = Request(DocumentKind.INTRODUCTION, application_id)
        return looked_at(session, request, clock.now(), clock.today())


def test_the_introduction_prints_what_the_customer_said_of_its_years(desk):
    of = ground(desk)
    application = complete(desk, of)
    changed(desk, of.cast.end_user, figures=FIGURES, nature_of_business_zh="电机制造商")
    printed = text(shown(desk, application).content)
    rows = [
        "2025Consumption用量NdFeBmagnets41,000kg",
        "2026Consumption用量NdFeBmagnetsunknown未知",
        "2027forecast预计Consumption用量NdFeBmagnets44,000.5kg",
        "2025Stockattheyear'send年末库存NdFeBmagnets3,200kg",
    ]
    places = [printed.index(squeezed(row)) for row in rows]
    assert places == sorted(places), "by kind, then by year"
    assert "letterof2026-01-15(fictional)" in printed and "电机制造商" in printed


def test_an_introduction_without_figures_has_no_empty_table(desk):
    of = ground(desk)
    assert "Consumption,productionandstock" not in text(shown(desk, complete(desk, of)).content)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"unit": ""}, "figures.0.unit"),
        ({"unit": "XXX"}, "figures.0.unit"),
        ({"quantity": "-1"}, "figures.0.quantity"),
        ({"year": "25"}, "figures.0.year"),
        ({"item": ""}, "figures.0.item"),
    ],
)
def test_a_figure_that_says_nothing_is_refused_beside_its_field(change, field):
    values = {"legal_name": "Example GmbH (fictional)", "country": "DE", "figures": [FIGURES[1] | change]}
    with pytest.raises(FieldErrors) as refused:
        validate(PartyDraft, values)
    assert set(refused.value.faults) == {field}


def test_a_thai_name_is_told_before_printing_and_said_on_the_paper(desk):
    of = ground(desk)
    application = complete(desk, of)
    assert shown(desk, application).findings == ()
    with desk.workspace.transaction(desk.clerk) as tx:
        tx.get(Party, of.cast.end_user).local_name = "บริษัท ตัวอย่าง จำกัด"
    seen = shown(desk, application)
    (finding,) = seen.findings
    assert "Thai script (บ (U+0E1A)" in str(finding) and "บริษัท ตัวอย่าง จำกัด" in str(finding)
    assert squeezed("On file in Thai script, which this paper cannot print.") in text(seen.content)
    assert date(2026, 11, 24) == desk.workspace.clock.today()
