import json
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from models.documents.content import PaperState
from models.documents.hashing import canonical_hash, canonical_json
from tests.documents import samples


def test_the_same_facts_have_the_same_hash_in_every_state_and_at_every_hour():
    paper = replace(samples.DECLARATION.paper, state=PaperState.SUPERSEDED, issued_at=datetime(2027, 1, 1, tzinfo=UTC))
    assert canonical_hash(replace(samples.DECLARATION, paper=paper)) == canonical_hash(samples.DECLARATION)


def test_any_change_of_a_fact_changes_the_hash():
    base = samples.DECLARATION
    first, *rest = base.lines
    changed = [
        replace(base, paper=replace(base.paper, version=3)),
        replace(base, paper=replace(base.paper, number="EUC-2026-00099")),
        replace(base, lines=(replace(first, quantity=Decimal("1250.501")), *rest)),
        replace(base, lines=tuple(reversed(base.lines))),
        replace(base, site_of_use=base.site_of_use + " "),
        replace(base, valid_until=date(2027, 1, 1)),
    ]
    hashes = {canonical_hash(one) for one in (base, *changed)}
    assert len(hashes) == len(changed) + 1


def test_numbers_count_by_value_not_by_how_they_were_typed():
    first, *rest = samples.DECLARATION.lines
    typed = replace(samples.DECLARATION, lines=(replace(first, quantity=Decimal("1.2505E+3")), *rest))
    assert canonical_hash(typed) == canonical_hash(samples.DECLARATION)


def test_the_json_is_canonical_and_names_the_form():
    text = canonical_json(samples.STATUS)
    loaded = json.loads(text)
    assert loaded["form"] == "status_certificate"
    assert text == json.dumps(loaded, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def test_different_forms_with_like_contents_differ():
    assert canonical_hash(samples.DIFFERENCES) != canonical_hash(samples.QUESTIONS)
