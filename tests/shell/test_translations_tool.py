"""The translation tool finds every sentence and every fault; the frame itself is fully translated."""

import ast

import pytest

from tests import translations as tool

SOURCE = """
class Page(QWidget):
    def build(self):
        self.tr("Hello {name}").format(name=1)
        QCoreApplication.translate("Areas", "Customers" if x else "Products")

def check():
    raise UserError("code", "Wrong {field}.", hint=say("Do this."))
    raise Conflict("Changed.", theirs={}, by="x")
"""


def test_every_kind_of_sentence_is_found():
    assert set(tool.sentences(ast.parse(SOURCE))) == {
        ("Page", "Hello {name}"),
        ("Areas", "Customers"),
        ("Areas", "Products"),
        ("models", "Wrong {field}."),
        ("models", "Do this."),
        ("models", "Changed."),
    }


@pytest.mark.parametrize(
    ("source", "text", "faults"),
    [("a {x}", "", 1), ("a {x}", "甲", 1), ("a {x}", "甲 {y}", 1), ("a {x} {y}", "{y} 甲 {x}", 0)],
)
def test_a_bad_translation_is_named(source, text, faults):
    assert len(tool._fault(source, text)) == faults


def test_files_are_read_as_they_are_written(tmp_path):
    messages = {"Page": {"Tom & <Jerry>": "甲 & <乙>", "later": ""}}
    tool.write_ts(tmp_path / "a.ts", messages)
    assert tool.read_ts(tmp_path / "a.ts") == messages
    assert tool.read_ts(tmp_path / "none.ts") == {}


def test_the_frame_speaks_chinese():
    assert tool.missing(tool.collect(), "desktop.shell") == {}
