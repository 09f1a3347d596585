"""Loading a reference edition: whole and checked, or refused with every fault named."""

import hashlib
import json
from collections.abc import Callable
from datetime import date
from functools import cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import ParamSpec, TypeVar

from models.rulebook import parse_common, parse_law, parse_ownership, parse_papers, parse_programmes, parse_regimes
from models.rulebook.book import Rulebook
from models.rulebook.reading import EditionRefused, Faults, decoded
from models.workspace.errors import NotFound
from models.workspace.words import say
from resources import resource

P = ParamSpec("P")
T = TypeVar("T")

FORMAT = 1
MANIFEST = "manifest.json"
LARGEST_FILE = 50_000_000
_DECLARATION_FIELDS, _APPLICATION_FIELDS = "euc_fields.csv", "licence_fields.csv"

FILES = frozenset(
    {
        parse_law.MEASURES,
        parse_law.ITEMS,
        parse_law.LISTED,
        parse_law.FORMS,
        parse_papers.SLOTS,
        parse_papers.UNDERTAKINGS,
        parse_papers.FORMS,
        parse_papers.USES,
        parse_papers.FLAGS,
        parse_papers.CRITERIA,
        parse_common.COUNTRIES,
        parse_common.CURRENCIES,
        parse_common.UNITS,
        parse_common.CLOCKS,
        parse_common.CN_HOLIDAYS,
        parse_common.WORLD_HOLIDAYS,
        parse_programmes.PROGRAMMES,
        parse_regimes.REGIMES,
        parse_regimes.RULES,
        parse_ownership.RULES,
        parse_ownership.PERIODS,
        _DECLARATION_FIELDS,
        _APPLICATION_FIELDS,
    }
)
"""The files that make an edition; more or fewer are a fault."""


def shipped_editions() -> tuple[str, ...]:
    """Return the names of the editions that come with the program, newest last."""
    folders = resource("reference").iterdir()
    return tuple(sorted(each.name for each in folders if each.joinpath(MANIFEST).is_file()))


_installed: list[Rulebook] = []
"""The edition the open workspace works by, when it is another than the newest one that comes with the program."""

_derived: list[Callable[[], None]] = []
"""How to forget what was worked out from the edition in use."""


def load_current() -> Rulebook:
    """Return the edition this process works by: the open workspace's own, else the newest that comes with the program."""
    return _installed[0] if _installed else newest_shipped()


def install_edition(book: Rulebook | None) -> None:
    """Let this process work by an edition from now on; by the newest that comes with the program for None."""
    if book is (_installed[0] if _installed else None):
        return
    _installed[:] = [] if book is None else [book]
    for forget in _derived:
        forget()


def per_edition(work_out: Callable[P, T]) -> Callable[P, T]:
    """Keep what a function works out from the edition in use until another one is."""
    kept = cache(work_out)
    _derived.append(kept.cache_clear)
    return kept  # type: ignore[return-value]


@cache
def newest_shipped() -> Rulebook:
    """Return the newest edition that comes with the program; read once per process."""
    return load_shipped(shipped_editions()[-1])


def load_shipped(edition: str) -> Rulebook:
    """Load an edition that comes with the program; raise NotFound or EditionRefused."""
    if edition not in shipped_editions():
        raise NotFound("edition_unknown", "There is no reference edition {edition}.", edition=edition)
    return load_edition(resource("reference", edition))


def load_edition(folder: Traversable | Path, name: str = "") -> Rulebook:
    """Load an edition from a folder, called ``name`` if it has none; raise EditionRefused with every fault found."""
    faults, name = Faults(), name or folder.name
    manifest = _manifest(folder, faults)
    texts = _texts(folder, manifest, faults) if manifest is not None else {}
    if manifest is None or faults.found:
        raise EditionRefused(name, tuple(faults.found))
    book = _book(manifest, texts, faults)
    if faults.found:
        raise EditionRefused(name, tuple(faults.found))
    return book


def _manifest(folder: Traversable | Path, faults: Faults) -> dict[str, object] | None:
    try:
        manifest = json.loads(folder.joinpath(MANIFEST).read_bytes())
    except (OSError, ValueError):
        faults.add(MANIFEST, 0, "", say("The manifest is missing or is not JSON."))
        return None
    if not isinstance(manifest, dict) or not isinstance(manifest.get("files"), dict):
        faults.add(MANIFEST, 0, "files", say("The manifest names no files."))
        return None
    if manifest.get("format") != FORMAT:
        words = say(
            "The edition has format {format}; this program reads format {known}.",
            format=manifest.get("format"),
            known=FORMAT,
        )
        faults.add(MANIFEST, 0, "format", words)
        return None
    for name in ("edition", "made_on", "checked_to"):
        _check_entry(manifest, name, faults)
    return manifest


def _check_entry(manifest: dict[str, object], name: str, faults: Faults) -> None:
    value = manifest.get(name)
    try:
        if not isinstance(value, str) or not value:
            raise ValueError(name)
        if name != "edition":
            date.fromisoformat(value)
    except ValueError:
        faults.add(MANIFEST, 0, name, say('"{value}" is not a valid entry.', value=value))


def _texts(folder: Traversable | Path, manifest: dict[str, object], faults: Faults) -> dict[str, str]:
    hashes = manifest["files"]
    assert isinstance(hashes, dict)
    for name in sorted(set(hashes) ^ FILES, key=str):
        words = say("The edition lacks this file.") if name in FILES else say("The file does not belong to an edition.")
        faults.add(str(name), 0, "", words)
    return {name: _text(folder, name, hashes[name], faults) for name in sorted(FILES & set(hashes))}


def _text(folder: Traversable | Path, name: str, expected: object, faults: Faults) -> str:
    try:
        content = folder.joinpath(name).read_bytes()
    except OSError:
        faults.add(name, 0, "", say("The file cannot be read."))
        return ""
    if len(content) > LARGEST_FILE:
        faults.add(name, 0, "", say("The file is larger than 50 MB."))
        return ""
    if hashlib.sha256(content).hexdigest() != expected:
        faults.add(name, 0, "", say("The file is not the one the manifest names: its SHA-256 differs."))
    return decoded(name, content, faults)


def _book(manifest: dict[str, object], texts: dict[str, str], faults: Faults) -> Rulebook:
    countries = parse_common.read_countries(texts[parse_common.COUNTRIES], faults)
    codes = frozenset(countries)
    measures = parse_law.read_measures(texts[parse_law.MEASURES], faults)
    criteria = parse_papers.read_criteria(texts[parse_papers.CRITERIA], faults)
    undertakings = parse_papers.read_undertakings(texts[parse_papers.UNDERTAKINGS], faults)
    declared = parse_papers.read_fields(_DECLARATION_FIELDS, texts[_DECLARATION_FIELDS], faults)
    regimes = parse_regimes.read_regimes(texts[parse_regimes.REGIMES], faults)
    return Rulebook(
        edition=str(manifest["edition"]),
        made_on=date.fromisoformat(str(manifest["made_on"])),
        checked_to=date.fromisoformat(str(manifest["checked_to"])),
        measures=measures,
        items=parse_law.read_items(texts[parse_law.ITEMS], measures, faults),
        listed=parse_law.read_listed(texts[parse_law.LISTED], codes, faults),
        product_forms=parse_law.read_product_forms(texts[parse_law.FORMS], measures, faults),
        criteria=criteria,
        programmes=parse_programmes.read_programmes(
            texts[parse_programmes.PROGRAMMES],
            frozenset(criterion.code for criterion in criteria),
            frozenset(undertaking.code for undertaking in undertakings),
            codes,
            faults,
        ),
        slots=parse_papers.read_slots(texts[parse_papers.SLOTS], faults),
        undertakings=undertakings,
        paper_forms=parse_papers.read_paper_forms(texts[parse_papers.FORMS], faults),
        declaration_fields=declared,
        regimes=regimes,
        regime_rules=parse_regimes.read_regime_rules(
            texts[parse_regimes.RULES], frozenset(regimes), frozenset(each.code for each in declared), faults
        ),
        ownership_rules=parse_ownership.read_ownership(
            texts[parse_ownership.RULES], texts[parse_ownership.PERIODS], measures, faults
        ),
        application_fields=parse_papers.read_fields(_APPLICATION_FIELDS, texts[_APPLICATION_FIELDS], faults),
        vague_uses=parse_papers.read_uses(texts[parse_papers.USES], faults),
        red_flags=parse_papers.read_red_flags(texts[parse_papers.FLAGS], faults),
        clocks=parse_common.read_clocks(texts[parse_common.CLOCKS], countries, faults),
        calendar=parse_common.read_calendars(
            texts[parse_common.CN_HOLIDAYS], texts[parse_common.WORLD_HOLIDAYS], countries, faults
        ),
        countries=countries,
        currencies=parse_common.read_currencies(texts[parse_common.CURRENCIES], faults),
        units=parse_common.read_units(texts[parse_common.UNITS], faults),
    )
