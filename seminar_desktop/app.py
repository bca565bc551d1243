"""Composition root of the window: settings, application, pages, session. The only module beside `ui/` that knows Qt."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

from . import paths


def launch(arguments: Sequence[str]) -> int:
    """Open the window (`gui`, `demo`) and run until it is closed; returns the exit status."""
    options = _options(arguments)
    if options.data_dir:
        os.environ["SEMINAR_DATA_DIR"] = str(options.data_dir.resolve())
    if options.offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from .ui.rehearsal import run

        return run(options.dir, options.lang)
    gc.disable()  # nothing that is made before the first painting is garbage
    from .settings import FILE_NAME, Settings
    from .ui.application import Application

    settings = Settings(paths.data_dir() / FILE_NAME)
    if options.lang:
        settings.language = options.lang
    application = Application(sys.argv[:1], settings)
    application.crashes.install()
    window, session = build(application)
    window.show()
    _after_first_paint(lambda: _begin(application, session, _target(options, settings)))
    return application.exec()


def _begin(application, session, target) -> None:  # type: ignore[no-untyped-def]
    """What can wait until the window has been painted."""
    from . import logs
    from .ui.garbage import GarbageCollector

    GarbageCollector(application)
    session.begin(*target)
    if logs.start(paths.state_dir()) is not None:
        session.ended_badly()
    application.sounds.prepare_soon()


def build(application):  # type: ignore[no-untyped-def]  # Qt types are imported late
    """The main window with its pages and its session, not yet shown."""
    from .ui.main_window import MainWindow
    from .ui.pages.catalogue import PAGES
    from .ui.session import Session
    from .ui.workspace import Workspace

    workspace = Workspace(application.settings)
    window = MainWindow(workspace, PAGES)
    workspace.setParent(window)
    session = Session(window, paths.state_dir())
    application.attend(window, session.recognise)
    return window, session


def _target(options: SimpleNamespace, settings) -> tuple[str, Path | None]:  # type: ignore[no-untyped-def]
    """What to open: the demo, a named file, the last seminar, or nothing."""
    if options.command == "demo":
        if options.dir is None:
            return "demo", None
        options.dir.mkdir(parents=True, exist_ok=True)
        return "demo", options.dir / f"san-salvador{paths.DATABASE_SUFFIX}"
    if options.seminar:
        return "file", paths.seminar_file(options.seminar)
    last = Path(settings.last_seminar) if settings.last_seminar else None
    return ("file", last) if last and last.exists() else ("welcome", None)


def _after_first_paint(then) -> None:  # type: ignore[no-untyped-def]
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, then))


def _options(arguments: Sequence[str]) -> SimpleNamespace:
    """Options of the window; the usual starts need no parser, whose import the first painting would wait for."""
    options = SimpleNamespace(command="gui", seminar=None, dir=None, data_dir=None, lang=None, offscreen=False)
    if list(arguments) in ([], ["gui"], ["demo"]):
        options.command = next(iter(arguments), "gui")
        return options
    import argparse

    parser = argparse.ArgumentParser(prog="seminar-desktop")
    parser.add_argument("command", nargs="?", choices=("gui", "demo"), default="gui")
    parser.add_argument("seminar", nargs="?", help="a .seminar file, or a name in the data folder")
    parser.add_argument("--dir", type=Path, help="folder of the demo seminar; with --offscreen a subfolder of it")
    parser.add_argument("--data-dir", type=Path, help="folder of seminars and settings")
    parser.add_argument("--lang", choices=("en", "es"), help="language of the window")
    parser.add_argument("--offscreen", action="store_true", help="run a short scripted morning without a screen")
    return parser.parse_args(list(arguments), options)
