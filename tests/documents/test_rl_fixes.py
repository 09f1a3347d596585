import subprocess
import sys

import pytest
import reportlab
from reportlab.pdfbase import pdfdoc, ttfonts

from models.documents.pdf import rl_fixes


@pytest.fixture(autouse=True)
def _mended():
    rl_fixes.apply()


def test_the_installed_library_is_one_the_mends_were_tried_with():
    assert reportlab.Version.startswith(rl_fixes.SEEN_IN), "try every mend with this version, then add it to SEEN_IN"


@pytest.mark.parametrize(("name", "is_faulty"), [(name, probe) for name, probe, _mend in rl_fixes.FIXES])
def test_after_mending_no_fault_is_found(name, is_faulty):
    assert not is_faulty()


def test_a_stream_ends_with_its_keyword_on_a_line_of_its_own():
    written = pdfdoc.PDFStream(content=b"abc", filters=[]).format(pdfdoc.PDFDocument())
    assert written.endswith(b"stream\nabc\nendstream\n")
    assert b"/Length 3" in written


def test_a_page_without_transition_writes_none_and_one_with_keeps_it():
    page = pdfdoc.PDFPage()
    page.setPageTransition({})
    assert getattr(page, "Trans", None) is None
    page.setPageTransition({"S": "/Wipe"})
    assert page.Trans is not None


def test_characters_beyond_the_first_plane_are_mapped_as_utf16():
    mapping = ttfonts.makeToUnicodeCMap("F", [0x41, 0x20BB7, 0x4E2D])
    assert "<00> <0041>\n<01> <D842DFB7>\n<02> <4E2D>" in mapping


def test_mending_twice_changes_nothing():
    before = pdfdoc.PDFStream.format
    rl_fixes.apply.cache_clear()
    assert rl_fixes.apply() == ()
    assert pdfdoc.PDFStream.format is before


def test_a_fresh_process_mends_and_importing_the_papers_loads_no_pdf_library():
    code = (
        "import sys; import models.documents.render, models.documents.packing.build, models.documents.hashing\n"
        "assert not {'reportlab', 'pikepdf', 'PIL'} & set(sys.modules), sorted(sys.modules)\n"
        "from models.documents.pdf import rl_fixes; print(len(rl_fixes.apply()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert int(done.stdout) == len(rl_fixes.FIXES)
