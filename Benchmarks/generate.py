#!/usr/bin/env python3
"""Writes synthetic dossiers for the benchmark: as files in XML and JSON, or as a stream.

Equal options give equal bytes. Nothing is written inside the repository: by default below /dev/shm.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path

from dossiers.dossier import dossier
from dossiers.model import Model
from dossiers.surroundings import surroundings

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "Frameworks-Indicators/dossiermodel/dossier.xsd"
DEFAULT_FOLDER = Path("/dev/shm/dossiertoets-bench")
DEFAULT_COUNT = 3_000
DEFAULT_SEED = 20_260_901


def texts(seed: int, count: int) -> Iterator[tuple[str, str, str]]:
    """Number, XML and JSON of so many dossiers, in order."""
    model = Model(SCHEMA)
    for index in range(1, count + 1):
        yield dossier(seed, index, model)


def _write(job: tuple[int, range, Path]) -> int:
    """Writes the dossiers of one range, and gives back how many there were."""
    seed, indices, folder = job
    model = Model(SCHEMA)
    for index in indices:
        number, xml, json = dossier(seed, index, model)
        (folder / "xml" / f"{number}.xml").write_text(xml, encoding="utf-8")
        (folder / "json" / f"{number}.json").write_text(json, encoding="utf-8")
    return len(indices)


def write_folder(folder: Path, seed: int, count: int) -> dict[str, object]:
    """Writes the dossiers to the folders `xml` and `json`, and what surrounds them to folders of their own.

    What an earlier run left there is removed. Gives back what was written: number, seed and sizes in bytes.
    """
    for name in ("xml", "json", "xml-surroundings", "json-surroundings"):
        (folder / name).mkdir(parents=True, exist_ok=True)
        for old in (folder / name).iterdir():
            old.unlink()
    for name, xml, json in surroundings(seed, Model(SCHEMA)):
        (folder / "xml-surroundings" / f"{name}.xml").write_text(xml, encoding="utf-8")
        (folder / "json-surroundings" / f"{name}.json").write_text(json, encoding="utf-8")
    step = 100
    jobs = [(seed, range(first, min(first + step, count + 1)), folder) for first in range(1, count + 1, step)]
    with Pool() as pool:
        written = sum(pool.imap_unordered(_write, jobs))
    print(f"{written} dossiers, seed {seed}, in {folder}/xml and {folder}/json", file=sys.stderr)
    return {"count": count, "seed": seed, "xml": _sizes(folder / "xml"), "json": _sizes(folder / "json")}


def _sizes(folder: Path) -> dict[str, int]:
    """The smallest and largest file of a folder, and all together, in bytes."""
    sizes = [file.stat().st_size for file in folder.iterdir()]
    return {"low": min(sizes), "high": max(sizes), "total": sum(sizes)}


def main() -> None:
    """Reads the options and writes what they ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=DEFAULT_COUNT, help="how many dossiers (default %(default)s)")
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED, help="what they are drawn from (default %(default)s)")
    parser.add_argument("--folder", type=Path, default=DEFAULT_FOLDER, help="where to (default %(default)s)")
    parser.add_argument("--stream", choices=("ndjson", "xml"),
                        help="write to standard output instead: one JSON line or one XML document for each dossier")
    options = parser.parse_args()
    if options.folder.resolve().is_relative_to(ROOT):
        parser.error("the folder must be outside the repository")
    if options.stream is None:
        write_folder(options.folder, options.seed, options.count)
        return
    for _, xml, json in texts(options.seed, options.count):
        sys.stdout.write(json if options.stream == "ndjson" else xml)


if __name__ == "__main__":
    main()
