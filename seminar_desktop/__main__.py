"""Entry point: the window, or one of the commands. Imports by full name: a frozen build runs this file by itself."""

from __future__ import annotations

import sys

WINDOW = ("gui", "demo")
FILES = (".seminar", ".invitation")


def main() -> int:
    """Open the window for no command, `gui`, `demo` and a file of ours; everything else is the command line's."""
    arguments = sys.argv[1:]
    if any("multiprocessing" in argument for argument in arguments):  # a process of `signing.batch` in a frozen build
        from multiprocessing import freeze_support

        freeze_support()
    if len(arguments) > 2 and arguments[0] == "--data-dir" and arguments[2] in WINDOW:
        arguments = [arguments[2], *arguments[:2], *arguments[3:]]  # where commands take it
    if arguments and arguments[0].lower().endswith(FILES):  # a double click
        arguments = ["gui", *arguments]
    if not arguments or arguments[0] in WINDOW:
        from seminar_desktop.app import launch

        return launch(arguments)
    from seminar_desktop.cli import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
