"""Everything that is wrong with a sheet is told in one round, in words that lead to what is right."""

import pytest

from models.exchange.choices import Kind
from models.exchange.mapping import ColumnMapping, suggest_mapping
from models.exchange.sheet import Sheet
from models.workspace.errors import UserError
from tests.exchange.builders import plan, write_csv
from tests.goods.builders import product
from tests.parties.builders import customer as kept_customer


def faults(workspace, kind, path):
    return {(f.row, f.field): str(f.words) for f in plan(workspace, kind, path).faults}


def test_customers(workspace, clerk, tmp_path):
    with workspace.transaction(clerk) as tx:
        kept_customer(tx, "Other (fictional)", identifiers=[{"scheme": "eori", "value": "DE000000001"}])
    head = [
        "Customer no",
        "Firma",
        "Land",
        "Art",
        "Kunde seit",
        "USt-ID",
        "EORI",
        "Straße",
        "Ort",
        "E-Mail",
        "Ansprechpartner",
    ]
    rows = [
        ["", "One (fictional)", "ZZ", "spy", "2026-02-30", "DE123", "DE000000001", "PO Box 12", "", "none", "Erika"],
        ["C-000077", "Two (fictional)", "Germny", "", "", "DE123456789", "DE000000002", "Road 1", "Town", "", ""],
        ["", "Three (fictional)", "DE", "", "", "", "DE000000002", "Road 1", "Town", "x@y.z", ""],
    ]
    path = write_csv(tmp_path / "c.csv", [head, *rows])
    told = faults(workspace, Kind.CUSTOMERS, path)
    assert [field for row, field in told if row == 2] == [
        "country",
        "kind",
        "customer_since",
        "vat",
        "eori",
        "street",
        "city",
        "contact_email",
    ]
    assert told[2, "kind"] == (
        "“spy” is not one of the possible values: commercial, government, military, research, individual."
    )
    assert told[2, "country"] == "ZZ is not the two-letter code of a country."
    assert (
        "VAT" in told[2, "vat"] and "already has this number" in told[2, "eori"] and "box" in told[2, "street"].lower()
    )
    assert set(told) >= {(3, "number"), (3, "country")}
    assert "did you mean Germany (DE)" in told[3, "country"]
    assert "first in row 3" in told[4, "eori"]
    assert {f.heading for f in plan(workspace, Kind.CUSTOMERS, path).faults if f.field == "country"} == {"Land"}


def test_a_country_that_cannot_be_read_is_the_only_complaint_about_what_rests_on_it(workspace, tmp_path):
    head = ["Name", "Country", "Register number", "VAT", "Street", "City"]
    path = write_csv(tmp_path / "c.csv", [head, ["One (fictional)", "ZZ", "123", "123", "Road 1", "Town"]])
    assert list(faults(workspace, Kind.CUSTOMERS, path)) == [(2, "country")]


def test_products(workspace, clerk, tmp_path):
    with workspace.transaction(clerk) as tx:
        product(tx, "Magnet (fictional)", code="A-1")
    head = ["Product number", "Code", "Name", "Form", "HS code", "Origin", "Unit"]
    rows = [
        ["P-000077", "A-2", "One (fictional)", "magnett", "999999", "ZZ", "kilogrm"],
        ["", "a-2", "", "", "", "", "kg"],
    ]
    told = faults(workspace, Kind.PRODUCTS, write_csv(tmp_path / "p.csv", [head, *rows]))
    assert list(told) == [
        *((2, field) for field in ("number", "form", "hs_codes", "origin", "unit")),
        (3, "code"),
        (3, "name"),
    ]
    assert "such as magnet" in told[2, "form"]
    assert "the nearest are: " in told[2, "unit"] and "(KGM)" in told[2, "unit"]
    assert "no chapter 99" in told[2, "hs_codes"]


def test_orders(workspace, clerk, tmp_path):
    with workspace.transaction(clerk) as tx:
        kept_customer(tx, "Alpha (fictional)")
        product(tx, "Rotor (fictional)", code="A-2", unit="H87")
    head = ["Customer no", "Article", "Qty", "Unit", "Price", "Currency", "PO number", "Date"]
    rows = [
        ["C-000099", "Z-9", "ten", "bucket", "5", "XXX", "", "2026-02-30"],
        ["C-000099", "Z-9", "1", "kg", "", "", "PO-1", ""],
        ["C-000001", "A-2", "ten", "kg", "", "", "PO-1", ""],
    ]
    told = faults(workspace, Kind.ORDERS, write_csv(tmp_path / "o.csv", [head, *rows]))
    assert list(told) == [
        *(
            (2, f)
            for f in ("customer_number", "product_code", "quantity", "unit", "currency", "order_number", "order_date")
        ),
        (3, "customer_number"),
        (3, "product_code"),
        (4, "quantity"),
        (4, "unit"),
    ]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Name", "legal_name"),
        ("legal name", "legal_name"),
        ("Firma", "legal_name"),
        ("contry", "country"),
        ("vatt", "vat"),
    ],
)
def test_an_unknown_field_leads_to_the_one_that_is_meant(typed, meant):
    with pytest.raises(UserError, match=f"“{typed}” is not a field of Customers; did you mean {meant}") as refused:
        ColumnMapping(Kind.CUSTOMERS, ()).with_field(typed, 0)
    assert "legal_name, local_name, country" in str(refused.value.hint)
    with pytest.raises(UserError, match="“qqqq” is not a field of Customers"):
        ColumnMapping(Kind.CUSTOMERS, ()).with_field("qqqq", 0)


def test_guessed_columns_are_the_sheets_own(tmp_path):
    path = write_csv(tmp_path / "c.csv", [["Firma", "Land"], ["One (fictional)", "DE"]])
    with Sheet(path) as sheet:
        assert dict(suggest_mapping(Kind.CUSTOMERS, sheet.columns).columns) == {"legal_name": 0, "country": 1}
