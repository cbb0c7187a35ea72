"""A measurement of one whole process."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path

_LAUNCHER = Path(__file__).with_name("launch.py")


@dataclass(frozen=True)
class Command:
    """A program with its arguments, and the program that feeds its standard input, if any."""

    words: list[str]
    folder: Path
    feeder: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Measurement:
    """What one run took."""

    seconds: float
    """From just before it was started until it had ended."""
    cpu_seconds: float
    """Of all its threads together."""
    peak_kilobytes: int
    """The most memory that was resident at once."""

    def as_json(self) -> dict[str, float]:
        """The same, to be written down."""
        return asdict(self)


def measure(command: Command, errors: Path, output: Path | None = None) -> Measurement:
    """Runs the command with its output in a file, or thrown away; one that fails ends the benchmark."""
    job = {"command": command.words, "folder": str(command.folder), "feeder": command.feeder,
           "output": str(output or "/dev/null"), "errors": str(errors)}
    launched = subprocess.run([sys.executable, "-I", "-S", str(_LAUNCHER), json.dumps(job)],
                              check=True, capture_output=True, text=True)
    found = json.loads(launched.stdout)
    if found["exit"] != 0:
        last_words = errors.read_text(encoding="utf-8", errors="replace")[-2000:]
        sys.exit(f"bench: ended with {found['exit']}: {' '.join(command.words)[:300]}\n{last_words}")
    return Measurement(found["seconds"], found["cpu_seconds"], found["peak_kilobytes"])
