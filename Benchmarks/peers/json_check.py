#!/usr/bin/env python3
"""The JSON peer: reads every dossier with orjson and validates it with jsonschema-rs.

    json_check.py FOLDER SCHEMA

Writes one line of JSON for each dossier: its number and whether it is valid.
"""

from __future__ import annotations

import os
import sys

import jsonschema_rs
import orjson


def main(folder: str, schema_path: str) -> None:
    """Checks every JSON file of the folder, in the order of their names."""
    with open(schema_path, "rb") as file:
        validator = jsonschema_rs.validator_for(orjson.loads(file.read()))
    write = sys.stdout.buffer.write
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            document = orjson.loads(file.read())
        number = document["dossier"]["kenmerk"]
        write(orjson.dumps({"kenmerk": number, "valid": validator.is_valid(document)}) + b"\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
