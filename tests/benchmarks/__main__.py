"""`make bench`: every benchmark in a process of its own, one table. Names as arguments choose some of them."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys

from .rows import Row, table

ALL = (
    "startup", "window", "scan_store", "attendance", "badges", "certificates", "decoding", "signing", "journal",
    "eligibility", "reports", "exchange", "places", "seating",
)  # fmt: skip
_RUN = """
import dataclasses, importlib, json, sys
rows = importlib.import_module("tests.benchmarks." + sys.argv[1]).measure()
print("ROWS" + json.dumps([dataclasses.astuple(row) for row in rows]))
"""


def measured(name: str) -> list[Row]:
    """The rows of one benchmark."""
    done = subprocess.run([sys.executable, "-c", _RUN, name], capture_output=True, text=True, env=dict(os.environ))
    line = next((line for line in done.stdout.splitlines() if line.startswith("ROWS")), None)
    if line is None:
        print(done.stderr[-2000:], file=sys.stderr)
        return [Row(name, "failed", "", f"exit status {done.returncode}")]
    return [Row(*cells) for cells in json.loads(line[4:])]


def main(names: list[str]) -> int:
    """Print the table of the named benchmarks."""
    rows: list[Row] = []
    for name in names or ALL:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        rows += measured(name)
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    print(table(rows))
    return 1 if any(row.value == "failed" for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
