"""Real printers in a network of their own: IPP printers, CUPS before them, and a program that prints through Qt.

Run inside private namespaces (see `conftest.py`); takes one JSON request a line and answers each with one line.
Only what is installed is started: dbus-daemon and avahi-daemon (without which no `ippeveprinter` begins), and cupsd.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

LIMIT = 20.0
"""Seconds until something that must come counts as lost."""
PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "VENUE.PPD"
*Manufacturer: "Venue"
*Product: "(Venue)"
*ModelName: "Venue Label"
*ShortNickName: "Venue Label"
*NickName: "Venue Label, 1.0"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*FileSystem: False
*OpenUI *PageSize: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: w176h283
*PageSize w176h283/62x100mm: ""
*PageSize w286h153/54x101mm: ""
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: w176h283
*PageRegion w176h283/62x100mm: ""
*PageRegion w286h153/54x101mm: ""
*CloseUI: *PageRegion
*DefaultImageableArea: w176h283
*ImageableArea w176h283: "0 0 175.75 283.46"
*ImageableArea w286h153: "0 0 286.3 153.07"
*DefaultPaperDimension: w176h283
*PaperDimension w176h283: "175.75 283.46"
*PaperDimension w286h153: "286.3 153.07"
*DefaultResolution: 300dpi
*DefaultFont: Courier
"""


class Venue:
    """The daemons, and the folders in which printers leave what they received."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.printers: dict[str, subprocess.Popen[bytes]] = {}
        self._ports: dict[str, int] = {}
        self._queues: set[str] = set()
        self._running: list[subprocess.Popen[bytes]] = []
        self._begin()

    def printer(self, name: str, command: str = "/bin/true", label: bool = False) -> None:
        """Switch an IPP printer on; a second time on the port that CUPS knows. `command` is run for every job."""
        port = self._ports.setdefault(name, 8700 + len(self._ports))
        jobs = self.root / name
        jobs.mkdir(exist_ok=True)
        (self.root / "label.ppd").write_text(PPD)
        kind = ("-P", str(self.root / "label.ppd")) if label else ("-f", "application/pdf")
        self.printers[name] = self._start(
            name, "ippeveprinter", "-p", str(port), "-k", "-d", str(jobs), "-r", "off", "-c", command, *kind, name
        )
        uri = f"ipp://localhost:{port}/ipp/print"
        test = ["ipptool", "-q", uri, "get-printer-attributes.test"]
        _until(lambda: subprocess.run(test, check=False, capture_output=True).returncode == 0)
        if name not in self._queues:
            self._queues.add(name)
            ready = self._ready(name) + 1
            add = ["lpadmin", "-p", name, "-E", "-v", uri, "-m", "everywhere"]
            _until(lambda: subprocess.run(add, check=False).returncode == 0)
            _until(lambda: self._ready(name) >= ready)  # CUPS asks the printer what it can, and opens the queue then

    def _ready(self, name: str) -> int:
        return (self.root / "cups" / "error").read_text("utf-8", "replace").count(f'Printer "{name}" is now available')

    def off(self, name: str) -> None:
        """Pull the plug."""
        self.printers.pop(name).kill()

    def forget(self, name: str) -> None:
        """Off, and unknown to the system."""
        self.off(name)
        self._queues.remove(name)
        subprocess.run(["lpadmin", "-x", name], check=True)

    def received(self, name: str) -> list[str]:
        """Files that the printer kept, the oldest first."""
        return [str(file) for file in sorted((self.root / name).iterdir(), key=lambda file: file.stat().st_mtime_ns)]

    def _begin(self) -> None:
        bus, cups = self.root / "bus", self.root / "cups"
        os.environ.update(DBUS_SYSTEM_BUS_ADDRESS=f"unix:path={bus}", CUPS_SERVER=str(cups / "socket"))
        self._start("dbus", "dbus-daemon", "--session", "--nofork", f"--address=unix:path={bus}")
        _until(bus.exists)
        (self.root / "avahi.conf").write_text(
            "[server]\nuse-ipv4=yes\nuse-ipv6=no\nallow-interfaces=lo\nenable-dbus=yes\n"
            "[publish]\ndisable-user-service-publishing=no\n"
        )
        self._start("avahi", "avahi-daemon", "--no-drop-root", "--no-chroot", "--no-rlimits", "--debug",
                    "-f", str(self.root / "avahi.conf"))  # fmt: skip
        _until(lambda: Path("/run/avahi-daemon/pid").exists())
        for name in ("spool", "cache", "state", "ssl", "tmp"):
            (cups / name).mkdir(parents=True)
        for folder in (cups, *cups.iterdir()):
            shutil.chown(folder, "lp")
        everybody = "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        (cups / "cupsd.conf").write_text(
            f"Listen {cups}/socket\nLogLevel info\nBrowsing Off\nDefaultAuthType None\nWebInterface No\n{everybody}"
            f"{everybody.replace('/>', '/admin>')}"
            "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n"
        )
        (cups / "cups-files.conf").write_text(
            f"ServerRoot {cups}\nRequestRoot {cups}/spool\nCacheDir {cups}/cache\nStateDir {cups}/state\n"
            f"ServerKeychain {cups}/ssl\nTempDir {cups}/tmp\nAccessLog {cups}/access\nErrorLog {cups}/error\n"
            f"PageLog {cups}/page\nDataDir /usr/share/cups\nServerBin /usr/lib/cups\nSystemGroup root\n"
            "User lp\nGroup lp\n"
        )
        self._start("cupsd", "cupsd", "-f", "-c", str(cups / "cupsd.conf"), "-s", str(cups / "cups-files.conf"))
        _until((cups / "socket").exists)

    def _start(self, name: str, *command: str) -> subprocess.Popen[bytes]:
        with (self.root / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        self._running.append(process)
        return process


def _until(come: Callable[[], bool]) -> None:
    limit = time.monotonic() + LIMIT
    while not come():
        if time.monotonic() > limit:
            raise TimeoutError(come)
        time.sleep(0.02)


class Program:
    """What a desk does: pages through Qt, and badges through the print queue of a workspace."""

    def __init__(self, root: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from seminar_desktop.services import demo
        from seminar_desktop.settings import Settings
        from seminar_desktop.ui import print_queue, printing_spooler
        from seminar_desktop.ui.workspace import Workspace

        self.app = QApplication([])
        (root / "state").mkdir()
        self.desk = demo.create(root / "demo.seminar", root / "state", "en")
        self.workspace = Workspace(Settings(None))
        self.workspace.open(self.desk)
        print_queue.SIDES_AT_ONCE = 2
        printing_spooler.UNREACHABLE_AFTER = 3.0
        self.settle()

    def settle(self) -> None:
        limit = time.monotonic() + LIMIT
        while self.workspace.tasks.busy():
            if time.monotonic() > limit:
                raise TimeoutError("busy")
            self.app.processEvents()
            time.sleep(0.005)

    def printers(self) -> dict[str, Any]:
        from seminar_desktop.ui.printing import connected_printers

        return {one.name: {"ready": one.ready, "papers": one.papers} for one in connected_printers()}

    def pages(self, pdf: str, printer: str, right: float = 0.0, down: float = 0.0) -> str:
        """Print a PDF; the code of the refusal, or an empty text."""
        from seminar_desktop.domain.badges import Calibration
        from seminar_desktop.domain.errors import KnownError
        from seminar_desktop.ui.printing import open_printer, print_pdf

        try:
            print_pdf(Path(pdf), open_printer(printer), correction=Calibration(right, down))
        except KnownError as error:
            return error.code
        return ""

    def badges(self, count: int, printer: str, paper: str) -> dict[str, Any]:
        from seminar_desktop.domain.badges import PrintReason
        from seminar_desktop.services import badges, papers
        from seminar_desktop.ui import badge_printing

        people = tuple(row.person.id for row in badges.rows(self.desk)[:count])
        job = badge_printing.Job(people, PrintReason.FIRST, papers.stock(paper), printer=printer)
        badge_printing.run(self.workspace, job, lambda _printed: None)
        self.settle()
        return self.job()

    def again(self, first: int) -> dict[str, Any]:
        self.workspace.queue.again(self.workspace.queue.jobs()[0].id, first, start=1)
        self.settle()
        return self.job()

    def look(self) -> dict[str, Any]:
        """Look for printers that came back."""
        self.workspace.queue.look_for_printers()
        self.settle()
        return self.job()

    def job(self) -> dict[str, Any]:
        """How the newest job stands, and what was noted."""
        job = self.workspace.queue.jobs()[0]
        return {"state": job.state, "reason": job.reason, "done": job.done, "noted": self.noted()}

    def noted(self) -> int:
        """Prints of badges that the journal knows."""
        from seminar_desktop.services import badges

        return sum(row.prints for row in badges.rows(self.desk))

    def close(self) -> None:
        self.workspace.tasks.drain()
        self.desk.close()


def _answers(root: Path) -> Iterator[Any]:
    venue, program = Venue(root), None
    yield "ready"
    for line in sys.stdin:
        request = json.loads(line)
        name, values = request.pop("do"), request
        if name in ("printer", "off", "forget", "received"):
            yield getattr(venue, name)(**values)
        elif name == "run":
            yield subprocess.run(values["command"], check=False, capture_output=True, text=True).returncode
        else:
            program = program or Program(root)
            yield getattr(program, name)(**values)
    if program:
        program.close()


def main() -> None:
    subprocess.run(["mount", "-t", "tmpfs", "none", "/run"], check=True)
    Path("/run/avahi-daemon").mkdir()
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    out = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    with contextlib.suppress(BrokenPipeError):
        for answer in _answers(Path(sys.argv[1])):
            out.write(json.dumps({"answer": answer}) + "\n")


if __name__ == "__main__":
    main()
