"""Entry point: the window, or one of the commands."""

from __future__ import annotations

import sys

WINDOW = ("gui", "demo")


def main() -> int:
    """Open the window for no command, `gui` and `demo`; everything else is the command line's."""
    arguments = sys.argv[1:]
    if not arguments or arguments[0] in WINDOW:
        from .app import launch

        return launch(arguments)
    from .cli import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
