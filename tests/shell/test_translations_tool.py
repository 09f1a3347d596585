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
    raise Refused("Too long by {count}.", count=1)
    raise CalendarNotLoaded("code", "No days of {year}.", year="2031")
    raise _unknown("field", "No such thing." if x else "No such person.", "text")

class Torn(WorldFault):
    def __init__(self, page):
        super().__init__("torn", "Page {page} is torn.", page=page)

class Several(UserError):
    def __init__(self, first):
        super().__init__("several", "{first}", first=first)

def _unknown(field, template, text):
    return UserError("unknown", template, field=field, text=text)
"""
WITHOUT_A_LITERAL = {
    "models/determination/item_rules.py",
    "models/determination/near_limits.py",
    "models/exchange/orders_in.py",
    "models/goods/queries.py",
    "models/journal/value_words.py",
    "models/journal/wording.py",
    "models/certification/queries.py",
    "models/rulebook/plain.py",
    "models/screening/queries.py",
    "models/workspace/errors.py",
    "models/workspace/validation.py",
    "models/workspace/words.py",
}
"""Rooms' files that hand on a sentence said elsewhere, join several, or mean another ``Words``."""


def test_every_kind_of_sentence_is_found():
    assert set(tool.sentences(ast.parse(SOURCE))) == {
        ("Page", "Hello {name}"),
        ("Areas", "Customers"),
        ("Areas", "Products"),
        ("models", "Wrong {field}."),
        ("models", "Do this."),
        ("models", "Changed."),
        ("models", "Too long by {count}."),
        ("models", "No days of {year}."),
        ("models", "No such thing."),
        ("models", "No such person."),
        ("models", "Page {page} is torn."),
    }


def test_nothing_is_said_that_the_tool_cannot_read():
    handed_on = set()
    for path in sorted((tool.ROOT / "models").rglob("*.py")):
        carrying = tool.carriers()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(call.func, "id", "") if isinstance(call, ast.Call) else ""
            place = carrying.get(name)
            if place is None or len(call.args) <= place or tool._texts(call.args[place]):
                continue
            if getattr(call.args[place], "attr", "") != "template":  # of a sentence that was said, and found, elsewhere
                handed_on.add(path.relative_to(tool.ROOT).as_posix())
    assert handed_on == WITHOUT_A_LITERAL


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
