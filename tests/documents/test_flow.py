import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.documents.pdf.blocks import Bar, Cell, Gap, NewPage, Piece, Row, Table, Together, paginate


def row(height: float) -> Row:
    return Row((Cell(200, (), "", height - 6.4),))


def table(heights: list[float], head: float = 0) -> Table:
    return Table(tuple(row(h) for h in heights), (row(head),) if head else ())


def flow(*blocks, first=200.0, full=300.0):
    return paginate(list(blocks), first_top=first, top=full, bottom=0)


def test_a_table_continues_with_its_head_on_every_page():
    pages = flow(table([40] * 20, head=20))
    assert len(pages) > 2
    assert all(placed.block.head for page in pages for placed in page)
    assert sum(len(placed.block.rows) for page in pages for placed in page) == 20


def test_no_row_stands_alone_on_the_last_page():
    pages = flow(table([50] * 5), first=210)
    assert [len(page[0].block.rows) for page in pages] == [3, 2]


def test_nothing_is_placed_below_the_foot():
    pages = flow(*(table([37.0, 61.0, 20.0], head=15) for _ in range(15)))
    assert all(placed.top - placed.block.height >= -0.1 for page in pages for placed in page)


def test_a_bar_moves_with_what_follows_it():
    bar = Bar("1 Goods", 200, "a")
    pages = flow(table([170]), bar, table([60, 60]))
    assert [type(placed.block) for placed in pages[1]] == [Bar, Table]


@given(st.lists(st.lists(st.floats(12, 400), min_size=1, max_size=6), min_size=1, max_size=8), st.booleans())
def test_no_bar_ever_stands_alone_and_no_row_is_lost(sections, together):
    blocks = [table([20])]
    for number, heights in enumerate(sections):
        body = table(heights, head=10)
        blocks += [Bar(str(number), 200, str(number)), Together((body,)) if together else body, Gap(9)]
    pages = flow(*blocks)
    assert not any(isinstance(page[-1].block, Bar) for page in pages)
    assert all(
        placed.top - placed.block.height >= -0.1 or placed.block.minimum > 280 for page in pages for placed in page
    )
    bars = [placed.block.title for page in pages for placed in page if isinstance(placed.block, Bar)]
    assert bars == [str(number) for number in range(len(sections))]


def test_blocks_together_move_together_and_gaps_vanish_at_the_top():
    pages = flow(table([150]), Gap(10), Together((table([30]), table([30]))))
    assert len(pages) == 2
    assert pages[1][0].top == 300


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_row_longer_than_a_page_is_parted_and_loses_nothing(wrapped):
    text = "\n".join(f"line {number}" for number in range(200))
    long = Table((Row((Cell(200, (Piece(text),)),)),))
    pages = flow(Bar("1", 200, "a"), Together((long,)) if wrapped else long)
    assert len(pages) > 5
    assert isinstance(pages[0][0].block, Bar)
    assert len(pages[0]) == 2, "the section begins where its bar stands"
    tables = [p.block.blocks[0] if isinstance(p.block, Together) else p.block for page in pages for p in page]
    lines = [item.line.text for t in tables if isinstance(t, Table) for r in t.rows for item in r.cells[0].lines]
    assert lines == text.split("\n")


def test_a_new_page_is_begun_where_it_is_asked_for():
    assert len(flow(table([10]), NewPage(), table([10]))) == 2
