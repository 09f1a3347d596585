"""Effective shares: what belongs to whom in the end, as products along all chains added up, rings included.

The right measure for showing who stands behind a party and who earns from it; not the legal question, which counts
a firm whole once it is held far enough (see listed_owners). The shares solve x = b + A x, with b what the owners
hold directly and A what firms hold of each other; the least solution is taken, so that a ring nobody outside holds
belongs to nobody.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, localcontext

from models.parties.ownership import OwnershipGraph, Slot
from models.parties.stakes import Interval, OwnerKey

Row = Sequence[tuple[int, Decimal]]
"""The part that each owner of a firm holds, from 0 to 1."""

_PRECISION = 50
_PLACES = Decimal("0.000001")
_CLOSE = Decimal("1e-30")
_STILL = Decimal("1e-10")
_LARGEST_SOLVED = 120
"""Firms in one ring up to which the equations are solved at once; larger rings are closed in on step by step."""
_ROUNDS = 400
_ONE, _ZERO, _WHOLE = Decimal(1), Decimal(0), Decimal(100)


def effective_shares(graph: OwnershipGraph, owners: Iterable[OwnerKey]) -> dict[OwnerKey, Interval]:
    """Return what some owners have together of every firm below them, in percent; never above 100.

    With unknown shares the answer lies between the bounds: they hold for every way of filling the unknown in. The
    graph must have been built strictly.
    """
    together = frozenset(graph.places[each] for each in owners if each in graph.places)
    with localcontext(Context(prec=_PRECISION)):
        lower = _solution(graph, together, most=False)
        upper = lower if graph.exact else _solution(graph, together, most=True)
        return {
            graph.names[place]: _rounded(lower.get(place, _ZERO) * _WHOLE, top * _WHOLE)
            for place, top in upper.items()
            if place not in together
        }


def _solution(graph: OwnershipGraph, together: frozenset[int], *, most: bool) -> dict[int, Decimal]:
    """Return the part of every firm that can be reached, owners before what they own."""
    value = dict.fromkeys(together, _ONE)
    for group in _groups(graph, together, most=most):
        if len(group) == 1 and not _holds_itself(graph, group[0]):
            value[group[0]] = _worth(_row(graph, group[0], value, most=most), value)
        else:
            _settle(graph, group, value, most=most)
    return value


def _row(graph: OwnershipGraph, place: int, value: Mapping[int, Decimal], *, most: bool) -> Row:
    """Return who holds how much of a firm: at the least, or so that it is worth the most to the owners asked about."""
    slots, whole = graph.owners[place], Decimal(graph.whole)
    if not most:
        return [(owner, low / whole) for owner, low, _ in slots if low]
    return [(owner, held / whole) for owner, held in _filled(slots, graph.spare[place], value)]


def _filled(slots: Iterable[Slot], spare: int, value: Mapping[int, Decimal]) -> list[tuple[int, int]]:
    filled = []
    for owner, low, high in sorted(slots, key=lambda slot: -value.get(slot[0], _ZERO)):
        more = min(high - low, spare)
        spare -= more
        if low + more:
            filled.append((owner, low + more))
    return filled


def _worth(row: Row, value: Mapping[int, Decimal]) -> Decimal:
    return min(_ONE, sum((part * value[owner] for owner, part in row if owner in value), _ZERO))


def _settle(graph: OwnershipGraph, group: Sequence[int], value: dict[int, Decimal], *, most: bool) -> None:
    """Find the values of firms that hold each other, and write them into ``value``."""
    if len(group) > _LARGEST_SOLVED:
        _close_in(graph, group, value, most=most)
        return
    value.update(dict.fromkeys(group, _ZERO))
    if not most:
        _solve(group, {place: _row(graph, place, value, most=False) for place in group}, value)
        return
    # Who gets the unknown shares is improved until nobody could be given more: then it is the most.
    for _ in range(2 * len(group)):
        for place in group:
            value[place] = _worth(_row(graph, place, value, most=True), value)
    rows = {place: _row(graph, place, value, most=True) for place in group}
    for _ in range(_ROUNDS):
        value.update(dict.fromkeys(group, _ZERO))
        _solve(group, rows, value)
        better = {place: _row(graph, place, value, most=True) for place in group}
        better = {place: row for place, row in better.items() if _worth(row, value) > value[place] + _CLOSE}
        if not better:
            return
        rows.update(better)
    value.update(dict.fromkeys(group, _ONE))


def _close_in(graph: OwnershipGraph, group: Sequence[int], value: dict[int, Decimal], *, most: bool) -> None:
    """Close in on a large ring from the safe side, so that the bound holds wherever it stops."""
    value.update(dict.fromkeys(group, _ONE if most else _ZERO))
    rows = {} if most else {place: _row(graph, place, value, most=False) for place in group}
    for _ in range(_ROUNDS):
        moved = _ZERO
        for place in group:
            new = _worth(rows[place] if rows else _row(graph, place, value, most=True), value)
            moved = max(moved, abs(new - value[place]))
            value[place] = new
        if moved <= _STILL:
            return


def _solve(group: Sequence[int], rows: Mapping[int, Row], value: dict[int, Decimal]) -> None:
    """Solve x = b + A x for firms that hold each other; those that nobody outside reaches keep 0."""
    reached = _reached(group, rows, value)
    at = {place: number for number, place in enumerate(reached)}
    size = len(reached)
    table = [[_ZERO] * (size + 1) for _ in reached]
    for line, place in zip(table, reached, strict=True):
        line[at[place]] += _ONE
        for owner, part in rows[place]:
            if owner in at:
                line[at[owner]] -= part
            elif owner not in rows:
                line[size] += part * value.get(owner, _ZERO)
    for place, found in zip(reached, _eliminated(table), strict=True):
        value[place] = min(_ONE, max(_ZERO, found))


def _reached(group: Sequence[int], rows: Mapping[int, Row], value: Mapping[int, Decimal]) -> list[int]:
    """Return the firms of a group into which something flows from outside, directly or through others of it."""
    found = {
        place for place in group if any(owner not in rows and value.get(owner, _ZERO) > 0 for owner, _ in rows[place])
    }
    moved = True
    while moved:
        more = {place for place in group if place not in found and any(owner in found for owner, _ in rows[place])}
        moved = bool(more)
        found |= more
    return [place for place in group if place in found]


def _eliminated(table: list[list[Decimal]]) -> list[Decimal]:
    """Solve a square table of equations by elimination with the largest pivot."""
    size = len(table)
    for column in range(size):
        pivot = max(range(column, size), key=lambda line: abs(table[line][column]))
        table[column], table[pivot] = table[pivot], table[column]
        top = table[column]
        for line in table[column + 1 :]:
            if line[column]:
                factor = line[column] / top[column]
                for place in range(column, size + 1):
                    line[place] -= factor * top[place]
    found = [_ZERO] * size
    for column in reversed(range(size)):
        line = table[column]
        rest = sum((line[place] * found[place] for place in range(column + 1, size)), _ZERO)
        found[column] = (line[size] - rest) / line[column]
    return found


def _holds_itself(graph: OwnershipGraph, place: int) -> bool:
    return any(owner == place for owner, _low, _high in graph.owners[place])


def _groups(graph: OwnershipGraph, together: frozenset[int], *, most: bool) -> list[list[int]]:
    """Return the firms below the owners in groups that hold each other in rings, owners before what they own."""
    below = _below(graph, together, most=most)
    turn: dict[int, int] = {}
    lowest: dict[int, int] = {}
    waiting: list[int] = []
    groups: list[list[int]] = []
    for start in below:
        if start in turn:
            continue
        work = [(start, iter(_upwards(graph, start, below, most=most)))]
        turn[start] = lowest[start] = len(turn)
        waiting.append(start)
        while work:
            place, owners = work[-1]
            for owner in owners:
                if owner not in turn:
                    turn[owner] = lowest[owner] = len(turn)
                    waiting.append(owner)
                    work.append((owner, iter(_upwards(graph, owner, below, most=most))))
                    break
                lowest[place] = min(lowest[place], lowest[owner])
            else:
                work.pop()
                if work:
                    lowest[work[-1][0]] = min(lowest[work[-1][0]], lowest[place])
                if lowest[place] == turn[place]:
                    groups.append(_taken(waiting, place, lowest, len(graph.names)))
    return groups


def _taken(waiting: list[int], last: int, lowest: dict[int, int], closed: int) -> list[int]:
    group: list[int] = []
    while not group or group[-1] != last:
        group.append(waiting.pop())
        # A closed group must not pull later ones into it.
        lowest[group[-1]] = closed
    return group


def _below(graph: OwnershipGraph, together: frozenset[int], *, most: bool) -> dict[int, None]:
    found: dict[int, None] = {}
    queue = list(together)
    for owner in queue:
        for firm, low, high in graph.owned[owner]:
            if (high if most else low) and firm not in found and firm not in together:
                found[firm] = None
                queue.append(firm)
    return found


def _upwards(graph: OwnershipGraph, place: int, below: Mapping[int, None], *, most: bool) -> list[int]:
    return [owner for owner, low, high in graph.owners[place] if owner in below and (high if most else low)]


def _rounded(lower: Decimal, upper: Decimal) -> Interval:
    """Round outwards to six places, without making a known share look unknown."""
    if abs(upper - lower) < _PLACES:
        nearest = lower.quantize(_PLACES).normalize()
        return Interval(nearest, nearest)
    least, most = lower.quantize(_PLACES, ROUND_FLOOR), min(_WHOLE, upper.quantize(_PLACES, ROUND_CEILING))
    return Interval(least.normalize(), most.normalize())
