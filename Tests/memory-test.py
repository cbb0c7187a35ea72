#!/usr/bin/env python3
"""Judges many dossiers through a pipe and holds the memory that takes against its bound.

    Tests/memory-test.py PROGRAM [NUMBER]

The bounds are those of the program that is installed: 40 MB for JSON lines at any number of dossiers, and 300 bytes a
dossier more for one JSON object and for the inspection report, which have to say which dossiers each finding is about.
A workbook, which takes a hundred times as long, is made of a hundredth of the dossiers, with a bound for so many.
"""

import json
import os
import subprocess
import sys
import threading

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
program = os.path.join(ROOT, sys.argv[1])
number = int(sys.argv[2]) if len(sys.argv) > 2 else 30_000

samples = [
    json.loads(line)
    for folder in ("eerste-stap", "formaten/tweeling.xml")
    for line in subprocess.run(
        [program, "convert", f"SampleDossiers/{folder}", "--to", "ndjson"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    ).stdout.splitlines()
]


def write(pipe, number):
    """Gives the samples one after the other, each with an id of its own, until nobody wants more."""
    with pipe:
        for index in range(number):
            dossier = samples[index % len(samples)]
            dossier["dossier"]["kenmerk"] = f"D-{index}"
            pipe.write(json.dumps(dossier, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")


def peak(command, form, number, *more):
    """The most memory that a check of all dossiers had, in bytes."""
    process = subprocess.Popen(
        [program, command, "-", "--input-format", "ndjson", "--format", form, "--jobs", "2",
         "--region", "gelderland-zuid", "--reference-date", "2026-09-01", *more],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
    )
    writer = threading.Thread(target=write, args=(process.stdin, number))
    writer.start()
    _, status, usage = os.wait4(process.pid, 0)
    writer.join()
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"memory: {command} {form}: it ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_maxrss * 1024


def growing(number):
    """The bound of a report that says which dossiers each finding is about."""
    return 40_000_000 + 300 * number


failed = False
few = number // 100
for command, form, many, bound, *more in (
    ("check", "ndjson", number, 40_000_000),
    ("check", "json", number, growing(number)),
    ("report", "html", number, growing(number)),
    ("report", "csv", number, growing(number), "--sheet", "eisen"),
    ("report", "xlsx", few, growing(few)),
):
    found = peak(command, form, many, *more)
    failed = failed or found > bound
    verdict = "too much" if found > bound else "good"
    print(f"memory: {command} of {many} dossiers as {form}: {found / 1e6:.1f} MB of {bound / 1e6:.1f} MB, {verdict}")
sys.exit(1 if failed else 0)
