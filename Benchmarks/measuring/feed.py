#!/usr/bin/env python3
"""Writes so many dossiers to standard output, from those that were generated, each with a number of its own.

    feed.py FOLDER NUMBER ndjson|xml

The XML is one document around all dossiers. After the last generated dossier the first comes again: reading and
judging it costs as much as the first time.
"""

from __future__ import annotations

import os
import sys

NAMESPACE = "urn:dossiertoets:dossier:1"
DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'


def parts(folder: str, form: str) -> list[tuple[bytes, bytes]]:
    """Each dossier as what stands before its number and what stands behind it."""
    ending, mark = (".json", b'"kenmerk":"') if form == "ndjson" else (".xml", b"<Kenmerk>")
    end = mark[-1:] if form == "ndjson" else b"<"
    found = []
    for name in sorted(os.listdir(os.path.join(folder, ending[1:]))):
        with open(os.path.join(folder, ending[1:], name), "rb") as file:
            text = file.read().removeprefix(DECLARATION)
        begin = text.index(mark) + len(mark)
        found.append((text[:begin], text[text.index(end, begin):]))
    return found


def main(folder: str, number: int, form: str) -> None:
    """Writes them, until all are written or nobody reads on."""
    dossiers = parts(folder, form)
    write = sys.stdout.buffer.write
    if form == "xml":
        write(DECLARATION + f'<Dossiers xmlns="{NAMESPACE}">\n'.encode())
    for index in range(number):
        before, behind = dossiers[index % len(dossiers)]
        write(before + b"BENCH-%d" % index + behind)
    if form == "xml":
        write(b"</Dossiers>\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
