"""What CP-SAT finds in 60 s on each of the ten instances: `make bench ARGS=seating_oracle`, some twenty minutes.

The figures are kept in `seating_instances.BEST`, so that `make bench` need not look for them each time.
"""

from __future__ import annotations

from . import seating_others as others
from .rows import Row
from .seating_instances import BEST, SEEDS, Instance

SECONDS = 60


def measure() -> list[Row]:
    """The best there is, or the best that is known."""
    return [
        Row(f"CP-SAT, {people} × {tables}, ten instances, {SECONDS} s each",
            str([others.cp_sat(Instance(people, seed).problem(tables), SECONDS) for seed in SEEDS]),
            "", f"kept: {best}")
        for (people, tables), best in BEST.items()
    ]  # fmt: skip
