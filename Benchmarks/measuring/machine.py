"""What was measured on, and with which programs."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from datetime import date
from pathlib import Path

from .setting import ROOT, Setting


def _first_line(*command: str) -> str:
    """The first line a command writes, on whichever stream."""
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    lines = (done.stdout + done.stderr).splitlines()
    return lines[0].strip() if lines else ""


def _field(path: str, name: str) -> str:
    """The value of a `name : value` line in a file of the kernel."""
    found = re.search(rf"^{name}\s*:\s*(.+)$", Path(path).read_text(encoding="utf-8"), re.MULTILINE)
    return found.group(1).strip() if found else "onbekend"


def _system() -> str:
    return platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())


def _peer_versions(setting: Setting) -> dict[str, str]:
    """The versions of the Python packages, and of the libxml2 inside lxml."""
    script = ("from importlib.metadata import version; from lxml import etree;"
              "print(*map(version, ('lxml', 'orjson', 'jsonschema-rs')), '.'.join(map(str, etree.LIBXML_VERSION)))")
    lxml, orjson, jsonschema, libxml2 = _first_line(str(setting.python), "-c", script).split()
    return {"lxml": f"{lxml} (libxml2 {libxml2})", "orjson": orjson, "jsonschema-rs": jsonschema}


def describe(setting: Setting) -> dict[str, object]:
    """Machine, programs and day."""
    xmllint = re.search(r"version (\d+)", _first_line("xmllint", "--version"))
    libxml2 = "onbekend"
    if xmllint:
        number = xmllint.group(1)
        libxml2 = f"{int(number[:-4])}.{int(number[-4:-2])}.{int(number[-2:])}"
    changed = "" if _first_line("git", "status", "--porcelain", "--", "Sources") == "" else ", met wijzigingen"
    return {
        "date": date.today().isoformat(),
        "processor": _field("/proc/cpuinfo", "model name"),
        "cores": os.cpu_count(),
        "memory_gigabytes": round(int(_field("/proc/meminfo", "MemTotal").split()[0]) / 1e6),
        "system": _system(),
        "kernel": platform.release(),
        "programs": {
            "dossiertoets": f"{_first_line(str(setting.program), '--version')} "
                            f"(commit {_first_line('git', 'rev-parse', '--short', 'HEAD')}{changed})",
            "xmllint": f"libxml2 {libxml2}",
            **_peer_versions(setting),
            "Python": _first_line(str(setting.python), "--version").removeprefix("Python "),
        },
    }
