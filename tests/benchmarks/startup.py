"""Process start to a painted window, beside the barest PySide6 window on the same machine."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

from .rows import Row

RUNS = 15
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView, QLineEdit
a = QApplication([]); w = QMainWindow(); w.setCentralWidget(QTableView()); w.resize(1280, 720); w.show()
a.processEvents(); w.grab()
import os; os._exit(0)
"""
OURS = """
from seminar_desktop import app, paths
import gc; gc.disable()
from seminar_desktop.settings import FILE_NAME, Settings
from seminar_desktop.ui.application import Application
settings = Settings(paths.data_dir() / FILE_NAME)
application = Application(["seminar-desktop"], settings)
application.crashes.install()
window, session = app.build(application)
window.show()
application.processEvents(); window.grab()
assert window.pages["checkin"].field.isEnabled()
import os; os._exit(0)
"""
OPEN = OURS.replace(
    "import os; os._exit(0)",
    """
import time
from pathlib import Path
session.begin("demo", Path(paths.data_dir() / "start.seminar"))
while window.workspace.desk is None: application.processEvents(); time.sleep(0.001)
import os; os._exit(0)
""",
)


def measure() -> list[Row]:
    """Medians of fresh interpreters with a warm disk cache; the window is usable when it is painted and takes keys."""
    with tempfile.TemporaryDirectory() as folder:
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen", SEMINAR_DATA_DIR=folder, SEMINAR_STATE_DIR=folder)
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
        _run(OPEN, env)
        taken = [[_run(code, env) for code in (BARE, OURS, OPEN)] for _ in range(RUNS)]
        bare, ours, opened = (statistics.median(column) for column in zip(*taken, strict=True))
    return [
        Row(
            "window painted and taking keys, median",
            f"{ours * 1000:.0f} ms",
            f"{bare * 1000:.0f} ms bare window",
            f"{ours / bare:.2f} times the bare window; goal 1.5",
        ),
        Row(
            "seminar open (existing file, 74 people), median",
            f"{opened * 1000:.0f} ms",
            "",
            "scans typed before are kept",
        ),
    ]


def _run(code: str, env: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], env=env, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


if __name__ == "__main__":
    from .rows import table

    print(table(measure()))
