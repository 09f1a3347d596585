"""Files that can be read, and every kind of file that is refused with a sentence."""

import re
import zipfile

import pytest
from openpyxl import Workbook

from models.exchange.choices import Kind
from models.exchange.csv_in import encoding_of, separator_of
from models.exchange.mapping import ColumnMapping, check_mapping, suggest_mapping
from models.exchange.sheet import Column, ReadingOptions, Sheet, read_sheet
from models.workspace.errors import FieldErrors, UserError
from tests.exchange.builders import write_csv, write_xlsx

ROWS = [
    ["Firma", "Land", "中文名称"],
    ["Müller Beispiel GmbH (fiktiv)", "DE", "示例磁材（虚构）"],
    ["Zweite Firma; mit, allem", "AT", "磁"],
]
WESTERN = [["Firma", "Straße"], ["Müller Beispiel (fiktiv)", "Große Gasse 1"], ["Söhne Beispiel (fiktiv)", "Änderweg"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_csv_is_read_in_every_encoding_and_with_every_separator(tmp_path, encoding, separator):
    rows = [[cell.replace("ü", "u") for cell in row] for row in ROWS] if encoding == "gb18030" else ROWS
    preview = read_sheet(write_csv(tmp_path / "list.csv", rows, encoding, separator))
    assert [column.title for column in preview.columns] == rows[0]
    assert [list(row) for row in preview.first_rows] == rows[1:]
    assert (preview.count, preview.options.separator) == (2, separator)


def test_western_text_is_not_taken_for_chinese(tmp_path):
    path = write_csv(tmp_path / "list.csv", WESTERN, "cp1252", ";")
    assert encoding_of(path) == "cp1252"
    assert [list(row) for row in read_sheet(path).first_rows] == WESTERN[1:]
    assert separator_of(path, "cp1252") == ";"


def test_an_encoding_that_does_not_fit_is_said_with_the_row(tmp_path):
    path = write_csv(tmp_path / "list.csv", WESTERN, "cp1252", ";")
    with pytest.raises(UserError, match="not in the encoding utf-8"):
        read_sheet(path, ReadingOptions(encoding="utf-8"))


def test_a_workbook_is_read_with_its_types_and_empty_rows_are_passed_over(tmp_path):
    rows = [[], ["Name", None, "Qty", ""], ["a", None, 1.5], [None, None, None], [" "], ["b", None, 2]]
    with Sheet(write_xlsx(tmp_path / "list.xlsx", rows, "Liste")) as sheet:
        assert [(c.letter, c.title) for c in sheet.columns] == [("A", "Name"), ("B", ""), ("C", "Qty")]
        assert sheet.sheet_names == ("Liste",)
        found = [(3, "a", 1.5, None), (6, "b", 2, None)]
        for _again in range(2):
            assert [(row.number, row.cell(0), row.cell(2), row.cell(9)) for row in sheet.rows()] == found


def test_the_named_sheet_is_read_and_an_unknown_one_refused(tmp_path):
    book = Workbook()
    book.active.append(["A"])
    second = book.create_sheet("Second")
    second.append(["Name"])
    second.append(["x"])
    book.save(tmp_path / "two.xlsx")
    assert read_sheet(tmp_path / "two.xlsx", ReadingOptions(sheet="Second")).count == 1
    with pytest.raises(UserError, match="no sheet Third"):
        read_sheet(tmp_path / "two.xlsx", ReadingOptions(sheet="Third"))


def test_a_million_empty_rows_are_trimmed(tmp_path):
    path = write_xlsx(tmp_path / "list.xlsx", [["Name"], ["a"], ["b"]])
    empty = "".join(f'<row r="{n}" spans="1:3" ht="15"></row>' for n in range(4, 1_000_001))
    size = '<dimension ref="A1:C1000000"/>'  # as the spreadsheet program writes it
    _edit(
        path,
        lambda xml: xml.replace("</sheetData>", f"{empty}</sheetData>").replace("<sheetViews>", f"{size}<sheetViews>"),
    )
    preview = read_sheet(path)
    assert (preview.count, preview.first_rows) == (2, (("a",), ("b",)))
    trailing = write_csv(tmp_path / "list.csv", [["Name", "Land"], ["a", "b"], *([["", ""]] * 100_000)])
    assert read_sheet(trailing).count == 1


def test_formulas_are_shown_and_their_stored_results_taken_only_when_asked(tmp_path):
    path = write_xlsx(tmp_path / "list.xlsx", [["Name", "Qty"], ["a", "=1+1"], ["b", "=2+2"]])
    assert read_sheet(path).first_rows[0] == ("a", "=1+1")
    _edit(path, lambda xml: re.sub(r"<f>1\+1</f>(<v ?/>|<v></v>)?", "<f>1+1</f><v>2</v>", xml))
    with Sheet(path, ReadingOptions(stored_results=True)) as sheet:
        rows = list(sheet.rows())
    assert rows[0].cell(1) == 2
    assert rows[1].cell(1).text == "=2+2", "what was never calculated stays a formula and is refused later"


def test_a_sheet_whose_tags_have_a_prefix_or_whose_rows_have_no_numbers_is_read_to_its_end(tmp_path):
    rows = [["Name"], *([[f"row {n}"] for n in range(50)])]
    prefixed = write_xlsx(tmp_path / "prefixed.xlsx", rows)
    _edit(prefixed, lambda xml: re.sub(r"<(/?)([a-z])", r"<\1x:\2", xml).replace("xmlns=", "xmlns:x="))
    unnumbered = write_xlsx(tmp_path / "unnumbered.xlsx", rows)
    _edit(unnumbered, lambda xml: re.sub(r' r="[A-Z]*\d+"', "", xml))
    assert [read_sheet(path).count for path in (prefixed, unnumbered)] == [50, 50]


def _edit(path, change):
    """Write a workbook anew with its first sheet changed."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = next(each for each in parts if each.startswith("xl/worksheets/"))
    parts[name] = change(parts[name].decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for each, content in parts.items():
            package.writestr(each, content)


def _merged(path, reference):
    book = Workbook()
    for row in (["Name", "Land", "Ort"], ["a", "b", "c"], ["d", "e", "f"]):
        book.active.append(row)
    book.active.merge_cells(reference)
    book.save(path)


def _bomb(path):
    write_xlsx(path, [["Name"]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/media/image1.bin", b"\x00" * 40_000_000)


def _entities(path):
    write_xlsx(path, [["Name"], ["a"]])
    head = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    _edit(path, lambda xml: head + xml[xml.index("<worksheet") :].replace("<sheetData>", "<sheetData>&b;"))


def _wide(path):
    write_xlsx(path, [["Name"], ["a"]])
    _edit(path, lambda xml: xml.replace("</sheetData>", '<row r="3"><c r="XFD3"><v>1</v></c></row></sheetData>'))


def _deep(path):
    write_xlsx(path, [["Name"], ["a"]])
    _edit(path, lambda xml: xml.replace("</sheetData>", '<row r="99999999999"><c><v>1</v></c></row></sheetData>'))


REFUSED = {
    "empty.csv": (lambda p: p.write_bytes(b""), "is empty"),
    "blank.csv": (lambda p: p.write_text("\n,\n\n"), "nothing in"),
    "blank.xlsx": (lambda p: Workbook().save(p), "nothing in"),
    "list.pdf": (lambda p: p.write_bytes(b"%PDF"), "neither an .xlsx"),
    "list.xls": (lambda p: p.write_bytes(b"x"), "old .xls"),
    "cloaked.xlsx": (
        lambda p: p.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 100),
        "protected by a password",
    ),
    "broken.xlsx": (lambda p: p.write_bytes(b"PK\x03\x04 and no more"), "damaged"),
    "other.xlsx": (lambda p: zipfile.ZipFile(p, "w").close(), "not an Excel workbook"),
    "binary.csv": (lambda p: p.write_bytes(b"a,b\x00\x00\n1,2\n"), "not a text file"),
    "quote.csv": (lambda p: p.write_text('Name,Land\n"a,b\n'), "quotation mark"),
    "huge_cell.csv": (lambda p: p.write_text("Name\n" + "x" * 10_000_000 + "\n"), "longer than a record"),
    "twice.csv": (lambda p: p.write_text("Name,Land,NAME \na,b,c\n"), "A and C have the same heading"),
    "head.xlsx": (lambda p: _merged(p, "A1:B1"), r"headings in row 1 have merged cells \(A1:B1\)"),
    "body.xlsx": (lambda p: _merged(p, "A2:A3"), "A2:A3 are merged"),
    "formula_head.xlsx": (lambda p: write_xlsx(p, [["Name", '="La"&"nd"'], ["a", "b"]]), "heading in B1"),
    "bomb.xlsx": (_bomb, "unpack to 38 MB"),
    "entities.xlsx": (_entities, "damaged"),
    "wide.xlsx": (_wide, "300 columns"),
    "deep.xlsx": (_deep, "1048576 rows"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_cannot_be_imported_gets_a_sentence(tmp_path, name):
    make, words = REFUSED[name]
    path = tmp_path / name
    make(path)
    with pytest.raises(UserError, match=words):
        read_sheet(path)


def test_a_file_that_is_not_there_or_too_large_is_said_so(tmp_path):
    with pytest.raises(UserError, match="no file"):
        read_sheet(tmp_path / "none.csv")
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    with pytest.raises(UserError, match="51 MB"):
        read_sheet(large)


def test_a_sheet_damaged_in_the_middle_is_never_half_read(tmp_path):
    path = write_xlsx(tmp_path / "list.xlsx", [["Name"], *([[f"row {n}"] for n in range(3000)])])
    _edit(path, lambda xml: xml[: len(xml) // 2])
    with pytest.raises(UserError, match="damaged"):
        read_sheet(path)


def test_looking_can_be_cancelled(tmp_path):
    path = write_csv(tmp_path / "list.csv", [["Name"], *([["x"]] * 5000)])

    def stop(_done, _total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_sheet(path, progress=stop)


def test_headings_are_recognised_in_three_languages():
    titles = [
        "Firmenname",
        "Land",
        "统一社会信用代码",
        "Postal code",
        "E-Mail",
        "Chinese Name",
        "Straße",
        "Unsinn",
        "Kunde",
    ]
    columns = tuple(Column(n, "", title) for n, title in enumerate(titles))
    found = dict(suggest_mapping(Kind.CUSTOMERS, columns).columns)
    assert found == {
        "legal_name": 0,
        "country": 1,
        "uscc": 2,
        "postcode": 3,
        "contact_email": 4,
        "local_name": 5,
        "street": 6,
    }
    units = (
        Column(0, "", "Menge (kg)"),
        Column(1, "", "单位"),
        Column(2, "", "PO-Number"),
        Column(3, "", "Artikel-Nr."),
    )
    assert dict(suggest_mapping(Kind.ORDERS, units).columns) == {"quantity": 0, "unit": 1, "order_number": 2}


def test_no_heading_names_two_fields_of_a_kind():
    from models.exchange.fields import FIELDS
    from models.exchange.mapping import names_of

    for specs in FIELDS.values():
        names = [(name, spec.name) for spec in specs for name in set(names_of(spec))]
        doubled = {name for name, _ in names if len({field for other, field in names if other == name}) > 1}
        assert doubled == set()


def test_a_mapping_has_to_fit():
    columns = (Column(0, "A", "Name"), Column(1, "B", "Land"))
    with pytest.raises(FieldErrors, match="Choose the column") as caught:
        check_mapping(ColumnMapping(Kind.CUSTOMERS, (("legal_name", 0),)), columns)
    assert list(caught.value.faults) == ["country"]
    with pytest.raises(FieldErrors, match="no such column"):
        check_mapping(ColumnMapping(Kind.CUSTOMERS, (("legal_name", 0), ("country", 9))), columns)
    with pytest.raises(FieldErrors, match="already used"):
        check_mapping(ColumnMapping(Kind.CUSTOMERS, (("legal_name", 0), ("country", 0))), columns)
    mapping = ColumnMapping(Kind.CUSTOMERS, (("legal_name", 0),)).with_field("country", 1)
    check_mapping(mapping, columns)
    assert mapping.with_field("country", None).columns == (("legal_name", 0),)
    with pytest.raises(UserError, match="colour"):
        mapping.with_field("colour", 0)
