"""The window has a sign for every letter of the names it may show, on a machine without fonts of its own."""

import pytest
from PySide6.QtGui import QTextLayout

NAMES = {
    "Chinese": "示例磁材（虚构）",
    "Korean": "예시 자석 (가상)",
    "Georgian": "მაგალითი",
    "Armenian": "Օրինակ",
    "Cyrillic": "Пример",
    "Greek": "Παράδειγμα",
}


@pytest.mark.parametrize("script", NAMES)
def test_a_name_is_drawn_without_boxes(look, qapp, script):
    layout = QTextLayout(NAMES[script], qapp.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs
    assert all(glyph != 0 for run in runs for glyph in run.glyphIndexes())
