"""Products: added, changed, retired, and refused with a sentence beside the field."""

import pytest
from sqlmodel import select

from models.goods.bulk import add_products_in_bulk
from models.goods.commands import add_product, change_product, restore_product, retire_product
from models.goods.drafts import ProductDraft
from models.goods.queries import find_products, product_detail, products_by_code, products_by_name, products_by_number
from models.goods.tables import Product
from models.journal.queries import check_chain, history
from models.workspace.errors import Conflict, FieldErrors, NotFound, NotPermitted, UserError
from models.workspace.validation import validate
from tests.goods.builders import draft, product


def test_a_product_gets_a_number_and_is_found_by_every_name(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        found = product(tx, code="MAG-042", local_name="示例磁体（虚构）", manufacturer="Example Works (fictional)")
    with workspace.reader() as session:
        detail = product_detail(session, found)
        assert (detail.number, detail.unit, detail.hs_codes) == ("P-000001", "KGM", ("850511",))
        for text in ("magnet", "BLOCK exam", "mag-042", "042", "磁体", "EX-42", "P-000001", "works"):
            assert [row.id for row in find_products(session, text)] == [found], text
        assert find_products(session, "nothing") == ()
        assert find_products(session, "magnet\x00") == ()
        assert find_products(session, "!!!") == ()


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"name": ""}, "name", "stated"),
        ({"name": "a\u202eb"}, "name", "U\\+202E"),
        ({"name": "Exam\u200bple"}, "name", "U\\+200B after “Exam”"),
        ({"name": "x" * 301}, "name", "300"),
        ({"name": "x" * 10_000_000}, "name", "300"),
        ({"unit": "KILO"}, "unit", "KILO is not a unit"),
        ({"unit": ""}, "unit", "unit has to be stated"),
        ({"origin": "XX"}, "origin", "XX is not"),
        ({"form": "blob"}, "form", "blob is not"),
        ({"hs_codes": ("12345",)}, "hs_codes", "6 to 12 digits"),
        ({"hs_codes": ("1234567890123",)}, "hs_codes", "6 to 12 digits"),
        ({"hs_codes": ("85051１",)}, "hs_codes", "6 to 12 digits"),
        ({"hs_codes": ("999999",)}, "hs_codes", "no chapter 99"),
        ({"hs_codes": ("850511", "7700000000")}, "hs_codes", "01 to 97 without 77, and no chapter 77"),
        ({"hs_codes": ("000000",)}, "hs_codes", "no chapter 00"),
        ({"hs_codes": tuple(str(100_000 + n) for n in range(41))}, "hs_codes", "At most 40"),
        ({"chinese_technology": "maybe"}, "chinese_technology", "possible values"),
        ({"colour": "red"}, "colour", "not known here"),
    ],
)
def test_a_fault_stands_beside_its_field(values, field, words):
    with pytest.raises(FieldErrors, match=words) as caught:
        validate(ProductDraft, {"name": "Example (fictional)", "unit": "KGM"} | values)
    assert list(caught.value.faults) == [field]


def test_codes_are_taken_as_people_write_them():
    found = validate(
        ProductDraft, {"name": " A\nB ", "unit": "kgm", "origin": "cn", "hs_codes": ["8505.11.10", "850511 10"]}
    )
    assert (found.name, found.unit, found.origin, found.hs_codes) == ("A B", "KGM", "CN", ("85051110",))


def test_a_code_belongs_to_one_product(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        product(tx, "One (fictional)", code="A-1")
    with pytest.raises(UserError, match="P-000001") as caught, workspace.transaction(clerk) as tx:
        add_product(tx, draft("Two (fictional)", code="a-1"))
    assert caught.value.field == "code"
    with workspace.reader() as session:
        assert len(session.exec(select(Product)).all()) == 1


def test_a_change_keeps_the_search_words_in_step_and_is_journalled(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        found = product(tx, "Old name (fictional)", code="A-1")
    with workspace.reader() as session:
        seen = product_detail(session, found).row_version
    with workspace.transaction(clerk) as tx:
        change_product(tx, found, draft("New name (fictional)", code="A-1"), seen)
    with workspace.reader() as session:
        assert [row.name for row in find_products(session, "new")] == ["New name (fictional)"]
        assert find_products(session, "old") == ()
        latest = history(session, "product", found)[0]
        assert (latest.act, latest.before["name"]) == ("change_product", "Old name (fictional)")
    with pytest.raises(Conflict) as caught, workspace.transaction(clerk) as tx:
        change_product(tx, found, draft("Third name (fictional)"), seen)
    assert caught.value.theirs["name"] == ("Old name (fictional)", "New name (fictional)")


def test_retiring_and_restoring_need_a_reason_and_the_right_state(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        found = product(tx)
        with pytest.raises(UserError, match="reason"):
            retire_product(tx, found, "  ")
        with pytest.raises(UserError, match="not retired"):
            restore_product(tx, found, "back")
        retire_product(tx, found, "no longer made")
        with pytest.raises(UserError, match="retired already"):
            retire_product(tx, found, "again")
        assert find_products(tx.session, "magnet") == ()
        restore_product(tx, found, "made again")
        assert len(find_products(tx.session, "magnet")) == 1


def test_only_who_may_keep_the_register_adds_products(workspace, auditor, administrator):
    for actor in (auditor, administrator):
        with pytest.raises(NotPermitted), workspace.transaction(actor) as tx:
            add_product(tx, draft())


def test_products_that_are_not_there_are_said_so(workspace, clerk):
    with workspace.reader() as session, pytest.raises(NotFound):
        product_detail(session, 99)
    with pytest.raises(NotFound), workspace.transaction(clerk) as tx:
        change_product(tx, 99, draft(), 1)


def test_many_products_at_once_are_like_those_added_one_by_one(workspace, clerk):
    drafts = [draft(f"Example product {n} (fictional)", code=f"B-{n}") for n in range(30)]
    with workspace.transaction(clerk) as tx:
        one = product(tx, "First (fictional)", code="A-1")
        tx.act("import")
        ids = add_products_in_bulk(tx, drafts)
    with workspace.reader() as session:
        assert len(ids) == 30
        assert [row.id for row in find_products(session, "product 17")] == [ids[17]]
        assert product_detail(session, ids[0]).number == "P-000002"
        assert products_by_code(session, ["b-3", "none", ""])["b-3"].id == ids[3]
        assert products_by_number(session, ["P-000001"])["P-000001"].id == one
        assert products_by_name(session, ["first (FICTIONAL)"])["first (fictional)"].id == one
        assert check_chain(session).sound
    for bad, words in (([draft(code="A-1")], "already has"), ([draft(code="x"), draft("Y", code="X")], "stands twice")):
        with pytest.raises(UserError, match=words), workspace.transaction(clerk) as tx:
            add_products_in_bulk(tx, bad)
