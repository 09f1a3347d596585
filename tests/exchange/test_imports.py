"""Imports: a dry run that tells everything and writes nothing, then all of it or none."""

import pytest
from sqlmodel import select

from models.exchange.choices import Kind
from models.exchange.importing import plan_import, run_import
from models.exchange.mapping import ColumnMapping
from models.exchange.sheet import ReadingOptions
from models.goods.queries import find_products, product_detail
from models.goods.tables import Product
from models.journal.queries import check_chain, history
from models.journal.tables import JournalEntry
from models.parties.queries import customer_detail, find_parties
from models.parties.tables import Party
from models.workspace.errors import FieldErrors, NotPermitted, UserError
from tests.exchange.builders import CUSTOMERS, customer, imported, plan, write_csv, write_xlsx
from tests.goods.builders import product
from tests.parties.builders import customer as kept_customer

PRODUCTS = ["Article number", "Product name", "Model", "Form", "HS code", "Origin", "Unit", "Chinese technology"]


class Stopped(Exception):
    """What a job raises when the person cancels it."""


def customers_csv(folder, rows, **how):
    return write_csv(folder / "customers.csv", [CUSTOMERS, *rows], **how)


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_customers_come_in_whole_with_search_words_and_journal(workspace, clerk, tmp_path, write):
    path = write(tmp_path / f"customers.{write.__name__[6:]}", [CUSTOMERS, *(customer(n) for n in range(1, 41))])
    found = plan(workspace, Kind.CUSTOMERS, path)
    assert (found.rows, found.new, found.changed, found.fault_count, found.ready) == (40, 40, 0, 0, True)
    with workspace.reader() as session:
        assert session.exec(select(Party)).all() == []
    with workspace.transaction(clerk) as tx:
        changes = run_import(tx, found)
    assert changes.kinds == {"party"}
    with workspace.reader() as session:
        (option,) = find_parties(session, "DE000000007")
        detail = customer_detail(session, option.id)
        assert (detail.legal_name, detail.country) == ("Example Magnetics 7 GmbH (fictional)", "DE")
        assert (detail.addresses[0].city, detail.contacts[0].email) == ("Exampletown", "erika@example.com")
        assert find_parties(session, "磁材7")[0].id == option.id
        latest = history(session, "party", option.id)[0]
        assert (latest.act, latest.reason) == ("import_customers", path.name)
        assert check_chain(session).sound


def test_every_fault_is_told_by_row_column_and_field(workspace, clerk, tmp_path):
    rows = [
        customer(1, country="Atlantis"),
        customer(2, name=""),
        customer(3, EORI="nonsense"),
        customer(4, Street="P.O. Box 12"),
        customer(5, **{"E-mail": "not an address"}),
        customer(6, name="a\u202eb"),
        customer(7, name="x" * 5000),
        customer(8, **{"Contact person": ""}),
        customer(9),
        customer(10, EORI="DE000000009"),
    ]
    found = plan(workspace, Kind.CUSTOMERS, customers_csv(tmp_path, rows))
    assert [(fault.row, fault.column, fault.field) for fault in found.faults] == [
        (2, "C", "country"),
        (3, "A", "legal_name"),
        (4, "D", "eori"),
        (5, "E", "street"),
        (6, "I", "contact_email"),
        (7, "A", "legal_name"),
        (8, "A", "legal_name"),
        (9, "H", "contact_name"),
        (11, "D", "eori"),
    ]
    said = [str(fault.words) for fault in found.faults]
    for number, words in enumerate(
        ["Atlantis", "stated", "EORI", "box", "e-mail", "U+202E", "300", "stated", "row 10"]
    ):
        assert words.lower() in said[number].lower(), said[number]
    assert (found.new, found.ready) == (1, False)
    with pytest.raises(UserError, match="9 cells are wrong"), workspace.transaction(clerk) as tx:
        run_import(tx, found)
    with workspace.reader() as session:
        assert session.exec(select(Party)).all() == []


def test_a_customer_who_is_there_already_is_passed_over_unless_wanted(workspace, clerk, tmp_path):
    with workspace.transaction(clerk) as tx:
        kept_customer(tx, "Example Magnetics 1 GmbH (fictional)")
    rows = [
        customer(1),
        customer(2),
        customer(3, name="EXAMPLE  magnetics 2 gmbh (fictional)"),
        customer(4, country="AT"),
    ]
    path = customers_csv(tmp_path, rows)
    found = plan(workspace, Kind.CUSTOMERS, path)
    assert [(each.row, str(each.words)[:8]) for each in found.duplicates] == [(2, "C-000001"), (4, "Row 3 ha")]
    assert (found.new, found.duplicate_count) == (2, 2)
    assert plan(workspace, Kind.CUSTOMERS, path, add_duplicates=True).new == 4
    imported(workspace, clerk, Kind.CUSTOMERS, path)
    again = plan(workspace, Kind.CUSTOMERS, path)
    assert (again.new, again.duplicate_count, again.ready) == (0, 4, False)


def test_a_number_that_another_customer_has_is_a_fault(workspace, clerk, tmp_path):
    with workspace.transaction(clerk) as tx:
        kept_customer(tx, "Other (fictional)", identifiers=[{"scheme": "eori", "value": "DE000000001"}])
    found = plan(workspace, Kind.CUSTOMERS, customers_csv(tmp_path, [customer(1)]))
    assert "C-000001 Other (fictional) already has this number" in str(found.faults[0].words)


def test_a_row_with_our_number_changes_that_customer_and_empty_cells_keep_what_is_there(workspace, clerk, tmp_path):
    with workspace.transaction(clerk) as tx:
        changed = kept_customer(tx, "Old name (fictional)", identifiers=[{"scheme": "duns", "value": "123456789"}])
        same = kept_customer(tx, "Same (fictional)")
    head = ["Customer number", "Company name", "Country", "City", "EORI", "Web site"]
    rows = [
        ["C-000001", "New name (fictional)", "DE", "", "DE1", "www.example.com"],
        ["C-000002", "Same (fictional)", "DE", "", "", ""],
        ["C-000009", "Nobody (fictional)", "DE", "", "", ""],
        ["C-000001", "Again (fictional)", "DE", "", "", ""],
    ]
    path = write_csv(tmp_path / "a.csv", [head, *rows])
    found = plan(workspace, Kind.CUSTOMERS, path)
    assert (found.changed, found.duplicate_count) == (1, 1)
    assert [(f.row, f.field) for f in found.faults] == [(4, "number"), (5, "number")]
    imported(workspace, clerk, Kind.CUSTOMERS, write_csv(tmp_path / "b.csv", [head, *rows[:2]]))
    with workspace.reader() as session:
        detail = customer_detail(session, changed)
        assert (detail.legal_name, detail.website) == ("New name (fictional)", "www.example.com")
        assert {each.value for each in detail.identifiers} == {"123456789", "DE1"}
        assert len(detail.sites) == len(detail.contacts) == 1
        assert customer_detail(session, same).row_version == 1


def test_nothing_is_left_when_an_import_is_cancelled_or_fails_on_the_way(workspace, clerk, tmp_path, monkeypatch):
    monkeypatch.setattr("models.exchange.importing.BATCH", 10)
    found = plan(workspace, Kind.CUSTOMERS, customers_csv(tmp_path, [customer(n) for n in range(50)]))
    told = []

    def stop(done, total):
        told.append((done, total))
        if done >= 30:
            raise Stopped

    with pytest.raises(Stopped), workspace.transaction(clerk) as tx:
        run_import(tx, found, stop)
    assert told == [(10, 50), (20, 50), (30, 50)]
    with workspace.reader() as session:
        assert session.exec(select(Party)).all() == []
        assert session.exec(select(JournalEntry).where(JournalEntry.record == "party")).all() == []
    with pytest.raises(Stopped):
        plan(workspace, Kind.CUSTOMERS, found.path, progress=stop)


def test_a_file_or_register_that_changed_after_the_dry_run_is_noticed(workspace, clerk, tmp_path):
    path = customers_csv(tmp_path, [customer(1), customer(2)])
    found = plan(workspace, Kind.CUSTOMERS, path)
    with workspace.transaction(clerk) as tx:
        kept_customer(tx, "Meanwhile (fictional)", identifiers=[{"scheme": "eori", "value": "DE000000002"}])
    with pytest.raises(UserError, match=r"Row 3 no longer fits.*C-000001"), workspace.transaction(clerk) as tx:
        run_import(tx, found)
    customers_csv(tmp_path, [customer(1), customer(3)])
    with pytest.raises(UserError, match="changed after the dry run"), workspace.transaction(clerk) as tx:
        run_import(tx, found)
    with workspace.reader() as session:
        assert len(session.exec(select(Party)).all()) == 1


def test_only_who_may_import_imports(workspace, auditor, administrator, tmp_path):
    found = plan(workspace, Kind.CUSTOMERS, customers_csv(tmp_path, [customer(1)]))
    for actor in (auditor, administrator):
        with pytest.raises(NotPermitted), workspace.transaction(actor) as tx:
            run_import(tx, found)


def test_a_mapping_without_a_needed_column_is_refused_before_a_row_is_read(workspace, tmp_path):
    path = customers_csv(tmp_path, [customer(1)])
    with pytest.raises(FieldErrors, match="Country"):
        plan_import(workspace, Kind.CUSTOMERS, path, ColumnMapping(Kind.CUSTOMERS, (("legal_name", 0),)))


def test_more_faults_than_anyone_reads_are_counted_but_not_all_kept(workspace, tmp_path):
    found = plan(
        workspace, Kind.CUSTOMERS, customers_csv(tmp_path, [customer(n, country="Nowhere") for n in range(1500)])
    )
    assert (found.fault_count, len(found.faults)) == (1500, 1000)


def products_csv(folder, rows):
    return write_csv(folder / "products.csv", [PRODUCTS, *rows], delimiter=";")


def test_products_come_in_with_codes_and_names_as_people_write_them(workspace, clerk, tmp_path):
    rows = [
        ["A-1", "Magnet block (fictional)", "EX-1", "magnet", "8505.11.10; 850511", "China", "kg", "nein"],
        ["A-2", "靶材（虚构）", "", "靶材", "3824999922", "中国", "千克", "是"],
        ["", "No code (fictional)", "", "", "", "", "pcs", ""],
    ]
    found = imported(workspace, clerk, Kind.PRODUCTS, products_csv(tmp_path, rows))
    assert (found.new, found.fault_count) == (3, 0)
    with workspace.reader() as session:
        detail = product_detail(session, find_products(session, "A-1")[0].id)
        assert (detail.form, detail.hs_codes, detail.origin, detail.unit) == (
            "magnet",
            ("85051110", "850511"),
            "CN",
            "KGM",
        )
        assert detail.chinese_technology == "no"
        second = find_products(session, "靶材")[0]
        assert (second.form, second.unit, second.origin) == ("target", "KGM", "CN")
        assert find_products(session, "no code")[0].unit == "H87"


def test_a_known_code_changes_the_product_and_the_same_again_does_nothing(workspace, clerk, tmp_path):
    with workspace.transaction(clerk) as tx:
        found = product(tx, "Magnet (fictional)", code="A-1", technical_parameters="kept")
    path = products_csv(tmp_path, [["a-1", "Magnet, better (fictional)", "", "", "", "", "kg", ""]])
    done = imported(workspace, clerk, Kind.PRODUCTS, path)
    assert (done.new, done.changed) == (0, 1)
    with workspace.reader() as session:
        detail = product_detail(session, found)
        assert (detail.name, detail.model, detail.technical_parameters) == (
            "Magnet, better (fictional)",
            "EX-42",
            "kept",
        )
        assert history(session, "product", found)[0].act == "import_products"
    again = plan(workspace, Kind.PRODUCTS, path)
    assert (again.changed, again.duplicate_count) == (0, 1)


def test_faults_of_products_stand_beside_their_cells(workspace, clerk, tmp_path):
    rows = [
        ["A-1", "One (fictional)", "", "blob", "12", "Nowhere", "bucket", "perhaps"],
        ["A-2", "Two (fictional)", "", "", "12345", "", "kg", ""],
        ["A-3", "Three (fictional)", "", "", "", "", "kg", ""],
        ["a-3", "Four (fictional)", "", "", "", "", "kg", ""],
        ["", "Five (fictional)", "M", "", "", "", "kg", ""],
        ["", "five (FICTIONAL)", "m", "", "", "", "kg", ""],
        ["A-9", "", "", "", "", "", "kg", ""],
    ]
    found = plan(workspace, Kind.PRODUCTS, products_csv(tmp_path, rows))
    assert [(f.row, f.column, f.field) for f in found.faults] == [
        (2, "D", "form"),
        (2, "E", "hs_codes"),
        (2, "F", "origin"),
        (2, "G", "unit"),
        (2, "H", "chinese_technology"),
        (3, "E", "hs_codes"),
        (5, "A", "code"),
        (8, "B", "name"),
    ]
    assert [each.row for each in found.duplicates] == [7]
    with workspace.reader() as session:
        assert session.exec(select(Product)).all() == []


def test_formulas_errors_and_cut_numbers_are_faults_of_their_cells(workspace, clerk, tmp_path):
    head = ["Company name", "Country", "USCC"]
    rows = [
        ["=A9", "DE", ""],
        ["Example (fictional)", "#REF!", ""],
        ["Second (fictional)", "CN", 9.1440312345678901e17],
    ]
    found = plan(workspace, Kind.CUSTOMERS, write_xlsx(tmp_path / "a.xlsx", [head, *rows]))
    assert [(f.row, f.column, str(f.words)[:24]) for f in found.faults] == [
        (2, "A", "The cell holds the formu"),
        (3, "B", "The cell holds the error"),
        (4, "C", "The spreadsheet program "),
    ]


def test_guarded_text_from_our_own_lists_comes_back_as_it_was(workspace, clerk, tmp_path):
    path = write_csv(tmp_path / "a.csv", [["Company name", "Country"], ["'-Example- (fictional)", "DE"]])
    imported(workspace, clerk, Kind.CUSTOMERS, path, ReadingOptions(encoding="utf-8"))
    with workspace.reader() as session:
        assert session.exec(select(Party)).one().legal_name == "-Example- (fictional)"
