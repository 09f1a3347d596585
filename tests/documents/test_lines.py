from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from models.documents.pdf import fonts
from models.documents.pdf.text import NO_END, NO_START, Style, one_line, width_of, wrap
from tests.documents.reading import squeezed

STYLE = Style(9, 12)
SENTENCES = st.text(alphabet="abcXYZ <>&,.-/()“”’…—中文最终用户，。；：？！、（）《》%℃ \n", max_size=300)


@given(SENTENCES, st.floats(40, 500))
@settings(max_examples=150, deadline=None)
def test_no_line_is_wider_than_its_room_and_nothing_is_lost(text, room):
    lines = wrap(text, STYLE, room)
    assert all(line.width <= room + 0.02 for line in lines)
    assert squeezed("".join(line.text for line in lines)) == squeezed(fonts.clean(text))


@given(st.text(alphabet="中文最终用户，。；：？！、（）《》", min_size=1, max_size=200))
@settings(max_examples=100, deadline=None)
def test_chinese_lines_never_begin_or_end_with_what_must_not(text):
    # A run of such signs wider than the whole line has to break somewhere.
    longest = max((len(run) for run in _clusters(text)), default=1)
    room = (longest + 2) * 9.0
    lines = wrap(text, STYLE, room)
    for before, after in pairwise(lines):
        assert after.text[0] not in NO_START
        assert before.text[-1] not in NO_END


def _clusters(text):
    run = ""
    for char in text:
        if run and (char in NO_START or run[-1] in NO_END):
            run += char
        else:
            if run:
                yield run
            run = char
    yield run


def test_a_word_wider_than_the_line_breaks_after_a_hyphen_where_it_can():
    lines = wrap("ABCDEFGH-IJKLMNOP-QRSTUVWX", STYLE, 80)
    assert lines[0].text.endswith("-")
    assert "".join(line.text for line in lines) == "ABCDEFGH-IJKLMNOP-QRSTUVWX"


def test_latin_words_stay_whole_inside_chinese():
    lines = wrap("用于牌号为N42SH的烧结钕铁硼磁体型号EM-ROT-180装入电机", STYLE, 90)
    assert any("N42SH" in line.text for line in lines)
    assert any("EM-ROT-180" in line.text for line in lines)


def test_a_single_line_is_cut_with_an_ellipsis_only_when_it_must():
    assert one_line("short", STYLE, 200).text == "short"
    cut = one_line("much too long for this little room", STYLE, 60)
    assert cut.text.endswith("…")
    assert cut.width <= 60


def test_width_is_the_sum_over_both_fonts():
    assert width_of("A中", STYLE) == width_of("A", STYLE) + width_of("中", STYLE)
