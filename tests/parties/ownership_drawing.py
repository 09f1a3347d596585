"""Drawing ownership graphs with rings, known and unknown shares, and filling the unknown in."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import strategies as st

from models.parties.ownership import BoundedStake
from models.rulebook.ownership_rules import Aggregation, Operator, OwnershipTerms

FIRMS = 6
THRESHOLDS = st.sampled_from([Decimal(25), Decimal(50), Decimal("33.3")])
TERMS = st.builds(
    OwnershipTerms,
    threshold=THRESHOLDS,
    operator=st.sampled_from(list(Operator)),
    aggregation=st.sampled_from(list(Aggregation)),
    indirect=st.booleans(),
)
LISTED = st.sets(st.integers(0, FIRMS - 1), max_size=3)


def stake(owner, owned, lower, upper=None):
    return BoundedStake(owner, owned, Decimal(str(lower)), Decimal(str(lower if upper is None else upper)))


@st.composite
def stakes(draw, *, known=False):
    """Draw stakes whose lower bounds come to at most the whole of each firm; owners may hold themselves."""
    found = []
    for owned in range(FIRMS):
        left = 100
        for owner in draw(st.lists(st.integers(0, FIRMS - 1), max_size=4, unique=True)):
            lower = draw(st.sampled_from([0, 5, 10, 25, 30, 50, 75, 100]).filter(lambda v, left=left: v <= left))
            upper = lower if known or draw(st.booleans()) else draw(st.integers(lower, 100))
            left -= lower
            if upper:
                found.append(stake(owner, owned, lower, upper))
    return found


@st.composite
def filled(draw, of):
    """Draw one way of filling unknown shares in: each within its bounds, no firm over the whole."""
    found = []
    for owned in range(FIRMS):
        own = [each for each in of if each.owned == owned]
        spare = 100 - sum(int(each.lower) for each in own)
        for each in draw(st.permutations(own)):
            more = draw(st.integers(0, min(spare, int(each.upper - each.lower))))
            spare -= more
            found.append(stake(each.owner, owned, each.lower + more))
    return found


def matrix_solution(of, owners):
    """Solve x = b + A x exactly with fractions; firms that nothing flows into from the owners have 0."""
    part = {(each.owned, each.owner): Fraction(each.lower) / 100 for each in of if each.lower}
    reached = set()
    while True:
        more = {f for f, o in part if f not in owners and f not in reached and (o in owners or o in reached)}
        if not more:
            break
        reached |= more
    order = sorted(reached)
    table = [
        [Fraction(f == g) - part.get((f, g), 0) for g in order]
        + [sum((part.get((f, o), 0) for o in owners), Fraction(0))]
        for f in order
    ]
    for column in range(len(order)):
        pivot = next(line for line in range(column, len(order)) if table[line][column])
        table[column], table[pivot] = table[pivot], table[column]
        for line in range(len(order)):
            if line != column and table[line][column]:
                factor = table[line][column] / table[column][column]
                table[line] = [a - factor * b for a, b in zip(table[line], table[column], strict=True)]
    return {f: table[n][-1] / table[n][n] for n, f in enumerate(order)}
