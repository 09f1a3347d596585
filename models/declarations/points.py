"""What a check of a declaration hands back, and what it is given besides the statement itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from models.declarations.statement import Statement
from models.rulebook.book import Rulebook
from models.rulebook.marks import Mark, Source
from models.rulebook.regimes import RegimeRule
from models.workspace.words import Words, say


@dataclass(frozen=True)
class Missing:
    """One thing that is missing: what, why, the rule and source behind it, and the field where it is mended."""

    code: str
    what: Words
    why: Words
    source: Words
    mark: Mark
    field: str
    blocking: bool = True


@dataclass(frozen=True)
class Surroundings:
    """What the checks need to know besides the statement.

    ``exporter_staff`` holds folded names; ``same_contract`` the numbers of other declarations that live and name the
    same contract; products are given by id.
    """

    exporter_staff: frozenset[str] = frozenset()
    same_contract: tuple[str, ...] = ()
    retired_products: frozenset[int] = frozenset()
    unclassified_products: frozenset[int] = frozenset()
    untranslated: bool = False


@dataclass(frozen=True)
class Check:
    """The statement under check with everything the rules look at."""

    statement: Statement
    around: Surroundings
    book: Rulebook
    today: date

    def by_field(self, code: str, what: Words, why: Words, path: str, *, blocking: bool = True) -> Missing:
        """Return a point that rests on a field of the declaration record."""
        known = next((each for each in self.book.declaration_fields if each.code == code), None)
        mark = known.mark if known else Mark.design
        source = say("Declaration field {code}, reference edition {edition}", code=code, edition=self.book.edition)
        return Missing(code, what, why, source, mark, path, blocking)

    def by_undertaking(self, code: str, what: Words, why: Words, path: str) -> Missing:
        """Return a point that rests on an undertaking, whose code stands beside the field it belongs to."""
        field = next((each.field for each in self.book.undertakings if each.code == code), code)
        point = self.by_field(field, what, why, path)
        source = point.source if field == code else say("{code} · {source}", code=code, source=point.source)
        return replace(point, source=source)


def by_source(
    code: str, what: Words, why: Words, path: str, source: Source, mark: Mark, *, blocking: bool = True
) -> Missing:
    """Return a point that rests on a named source."""
    return Missing(code, what, why, say("{source}", source=source.name), mark, path, blocking)


def by_rule(check: Check, rule: RegimeRule, what: Words, why: Words, path: str, *, blocking: bool = True) -> Missing:
    """Return a point that rests on a rule of the regime."""
    return Missing(rule.field, what, why, say("{source}", source=rule.source.name), rule.mark, path, blocking)


Rule = Callable[[Check], Iterator[Missing]]

GUIDES = Source("Trade guides on the end-user and end-use certificate (Vector Magnets, xhmag, yanxachem, hicom-asia)")
CIVILIAN_USE = Source("MOFCOM announcements 46/2024, 61/2025 and 1/2026: civilian use is the deciding fact")
