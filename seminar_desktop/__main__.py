"""Entry point: the window, or one of the commands. Imports by full name: a frozen build runs this file by itself."""

from __future__ import annotations

import sys

WINDOW = ("gui", "demo")


def main() -> int:
    """Open the window for no command, `gui` and `demo`; everything else is the command line's."""
    arguments = sys.argv[1:]
    if not arguments or arguments[0] in WINDOW:
        from seminar_desktop.app import launch

        return launch(arguments)
    from seminar_desktop.cli import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
