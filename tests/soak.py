"""How long a randomised test runs, and from which seed: short and fixed in the suite, long and fresh in `make soak`.

    pytestmark = pytest.mark.soak                     # makes `make soak` run it; `make test` runs it as well

    def test_nothing_is_lost() -> None:
        dice = random.Random(seed("folder"))          # prints: seed folder: 2817540034
        for _ in range(extent(suite=300, soak=10_000)):
            ...

`make soak` is `SOAK=1 pytest -m soak`; `make soak ARGS="tests/store -k folder"` picks some. A failure is run again with
the seed that it printed: `make soak ARGS="-k folder" SEED=2817540034`. Hypothesis tests take `max_examples=extent(…)`;
under SOAK their examples are fresh and the failing ones are kept in `.hypothesis`. Call both functions inside a test
or a fixture: what decides on the names of tests, parameters for instance, must be the same in every worker.
"""

import os
import secrets
import zlib

SOAK = os.environ.get("SOAK", "") not in ("", "0")


def extent(suite: int, soak: int) -> int:
    """How many runs, steps or seconds: `suite` within `make test`, `soak` within `make soak`."""
    return soak if SOAK else suite


def seed(name: str) -> int:
    """The seed of a test, printed; always the same in the suite, another one in each soak, $SEED where that is set."""
    given = os.environ.get("SEED", "")
    chosen = int(given) if given else secrets.randbits(32) if SOAK else zlib.crc32(name.encode())
    print(f"seed {name}: {chosen}")
    return chosen
