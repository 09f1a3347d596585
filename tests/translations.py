"""Translations: ``python -m tests.translations`` checks them; ``--update`` collects the sentences and builds the .qm.

``--missing ROOM`` prints what has no translation yet as JSON, ``--fill FILE`` writes such a JSON back when its
empty strings are filled. One .ts file for each room keeps the work of several people apart.
"""

import argparse
import ast
import importlib
import json
import pkgutil
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TONGUE = "zh_CN"
QM = FOLDER / f"euc_desk_{TONGUE}.qm"
MODELS = "models"
SAYERS = {"say": 0, "Words": 0}
TEMPLATE = "template"
"""The name of a parameter that takes a sentence: whatever has one carries sentences."""
BRACES = re.compile(r"{([^{}:]*)(?::[^{}]*)?}")

Sentences = dict[str, dict[str, set[str]]]
"""Room -> context -> sources."""


def collect(root: Path = ROOT) -> Sentences:
    """Find every sentence that people see, by room and context."""
    found: Sentences = defaultdict(lambda: defaultdict(set))
    for path in sorted([*(root / "desktop").rglob("*.py"), *(root / "models").rglob("*.py")]):
        room = room_of(path.relative_to(root))
        for context, source in sentences(ast.parse(path.read_text(encoding="utf-8"))):
            found[room][context].add(source)
    for room, source in choice_labels():
        found[room][MODELS].add(source)
    return found


def room_of(path: Path) -> str:
    """Name the .ts file of a source file: its floor and its room."""
    return f"{path.parts[0]}.{path.parts[1]}" if len(path.parts) > 2 else path.parts[0]


def sentences(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield (context, source) for each literal that is shown."""
    yield from _walk(tree, "", carriers() | _carriers_in([tree], public=False), {})


@cache
def carriers() -> dict[str, int]:
    """Tell which errors and functions of models take a sentence, and at which place."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "models").rglob("*.py"))]
    return SAYERS | _carriers_in(trees, public=True)


def _carriers_in(trees: Sequence[ast.AST], *, public: bool) -> dict[str, int]:
    """Find classes and functions with a parameter for a sentence; a class takes it where the class it rests on does."""
    nodes = [node for tree in trees for node in ast.walk(tree)]
    found = {
        node.name: place
        for node in nodes
        if isinstance(node, ast.FunctionDef)
        and not (public and node.name.startswith("_"))
        and (place := _place_of_template(node)) is not None
    }
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    for node in classes:
        place = _place_of_template(made) if (made := _maker(node)) is not None else None
        if place is not None:
            found[node.name] = place - 1  # the object itself is not handed in
    heirs = [node for node in classes if _maker(node) is None]
    while new := {
        node.name: found[base.id]
        for node in heirs
        for base in node.bases
        if isinstance(base, ast.Name) and base.id in found and node.name not in found
    }:
        found |= new
    return found


def _maker(node: ast.ClassDef) -> ast.FunctionDef | None:
    return next((each for each in node.body if isinstance(each, ast.FunctionDef) and each.name == "__init__"), None)


def _place_of_template(node: ast.FunctionDef) -> int | None:
    names = [each.arg for each in (*node.args.posonlyargs, *node.args.args)]
    return names.index(TEMPLATE) if TEMPLATE in names else None


def _walk(
    node: ast.AST, context: str, carrying: Mapping[str, int], rests_on: Mapping[str, int]
) -> Iterator[tuple[str, str]]:
    """Walk the source; ``rests_on`` is where the class around takes the sentence it hands to the class it rests on."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _of_call(child, context, {**carrying, **rests_on})
        if isinstance(child, ast.ClassDef):
            below = [carrying[base.id] for base in child.bases if isinstance(base, ast.Name) and base.id in carrying]
            yield from _walk(child, child.name, carrying, {"__init__": below[0]} if below else {})
        else:
            yield from _walk(child, context, carrying, rests_on)


def _of_call(call: ast.Call, context: str, carrying: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    arguments = call.args
    alone = isinstance(call.func, ast.Name) and len(arguments) > 1  # ``tr = QCoreApplication.translate``
    if name == "tr" and arguments and not alone:
        yield from ((context, text) for text in _texts(arguments[0]))
    elif name in {"tr", "translate"} and len(arguments) >= 2:
        yield from ((place, text) for place in _texts(arguments[0]) for text in _texts(arguments[1]))
    elif name in carrying and len(arguments) > carrying[name]:
        yield from ((MODELS, text) for text in _texts(arguments[carrying[name]]) if BRACES.sub("", text).strip())


def _texts(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    return []


def choice_labels() -> Iterator[tuple[str, str]]:
    """Yield (room, label) of every closed set of models and desktop."""
    from models.workspace.words import Choice

    for floor in ("models",):
        package = importlib.import_module(floor)
        for module in pkgutil.walk_packages(package.__path__, f"{floor}."):
            if ".versions" not in module.name and not module.name.endswith((".env", "__main__")):
                importlib.import_module(module.name)
    waiting = list(Choice.__subclasses__())
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if not kind.__module__.startswith(("models.", "desktop.")):
            continue
        room = ".".join(kind.__module__.split(".")[:2])
        for member in kind:
            if BRACES.sub("", member.label.template).strip():
                yield room, member.label.template


def read_ts(path: Path) -> dict[str, dict[str, str]]:
    """Read context -> source -> finished translation (empty when it is unfinished)."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            found[name][message.findtext("source") or ""] = (translation.text or "") if done else ""
    return found


def write_ts(path: Path, messages: dict[str, dict[str, str]]) -> None:
    """Write a .ts file, contexts and sources in order."""
    root = ET.Element("TS", version="2.1", language=TONGUE, sourcelanguage="en")
    for name in sorted(messages):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source in sorted(messages[name]):
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            translation = ET.SubElement(message, "translation")
            if messages[name][source]:
                translation.text = messages[name][source]
            else:
                translation.set("type", "unfinished")
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def ts_path(room: str) -> Path:
    return FOLDER / TONGUE / f"{room}.ts"


def update(found: Sentences) -> None:
    """Bring every .ts file up to date, keeping translations also when a sentence moved to another room."""
    known: dict[tuple[str, str], str] = {}
    for path in sorted((FOLDER / TONGUE).glob("*.ts")):
        for context, sources in read_ts(path).items():
            known |= {(context, source): text for source, text in sources.items() if text}
    for room, contexts in found.items():
        write_ts(
            ts_path(room),
            {name: {source: known.get((name, source), "") for source in sources} for name, sources in contexts.items()},
        )
    for path in (FOLDER / TONGUE).glob("*.ts"):
        if path.stem not in found:
            path.unlink()
    compile_qm(QM)


def compile_qm(target: Path) -> None:
    """Build the file that the window loads."""
    merged: dict[str, dict[str, str]] = defaultdict(dict)
    for path in sorted((FOLDER / TONGUE).glob("*.ts")):
        for context, sources in read_ts(path).items():
            merged[context] |= {source: text for source, text in sources.items() if text}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "all.ts"
        write_ts(whole, merged)
        tool = Path(sys.executable).parent / "pyside6-lrelease"
        subprocess.run([str(tool), "-silent", str(whole), "-qm", str(target)], check=True, capture_output=True)


def faults(found: Sentences) -> list[str]:
    """Name everything that is not translated, or not rightly."""
    wrong: list[str] = []
    said: dict[tuple[str, str], tuple[str, str]] = {}
    for room, contexts in sorted(found.items()):
        translated = read_ts(ts_path(room))
        for context, sources in sorted(contexts.items()):
            for source in sorted(sources):
                text = translated.get(context, {}).get(source, "")
                wrong += [f"{room}: {context}: {fault}: {source!r}" for fault in _fault(source, text)]
                before = said.setdefault((context, source), (text, room))
                if text and before[0] and before[0] != text:
                    wrong.append(f"{room}: {context}: said otherwise in {before[1]}: {source!r}")
    if not wrong:
        wrong += _stale_qm()
    return wrong


def _fault(source: str, text: str) -> list[str]:
    if not text:
        return ["not translated"]
    if sorted(BRACES.findall(source)) != sorted(BRACES.findall(text)):
        return ["other {placeholders}"]
    return []


def _stale_qm() -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compile_qm(fresh)
        if not QM.exists() or QM.read_bytes() != fresh.read_bytes():
            return ["the .qm is older than the .ts files: python -m tests.translations --update"]
    return []


def missing(found: Sentences, room: str) -> dict[str, dict[str, str]]:
    """Give context -> source -> "" of a room, for filling in."""
    translated = read_ts(ts_path(room))
    return {
        context: lacking
        for context, sources in found.get(room, {}).items()
        if (lacking := {s: "" for s in sorted(sources) if not translated.get(context, {}).get(s)})
    }


def fill(found: Sentences, given: dict[str, dict[str, str]]) -> None:
    """Write translations into every room that has the sentence."""
    update(found)
    for room in found:
        messages = read_ts(ts_path(room))
        for context, sources in messages.items():
            for source in sources:
                sources[source] = given.get(context, {}).get(source) or sources[source]
        write_ts(ts_path(room), messages)
    compile_qm(QM)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="collect sentences and build the .qm")
    parser.add_argument("--missing", metavar="ROOM", help="print what a room lacks, such as desktop.customers")
    parser.add_argument("--fill", metavar="FILE", type=Path, help="take translations from a JSON file")
    options = parser.parse_args(arguments)
    found = collect()
    if options.missing:
        print(json.dumps(missing(found, options.missing), ensure_ascii=False, indent=1))
        return 0
    if options.fill:
        fill(found, json.loads(options.fill.read_text(encoding="utf-8")))
    elif options.update:
        update(found)
    wrong = faults(found)
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{sum(len(s) for c in found.values() for s in c.values())} sentences, {len(wrong)} to do")
    return 1 if wrong and not options.update and not options.fill else 0


if __name__ == "__main__":
    raise SystemExit(main())
