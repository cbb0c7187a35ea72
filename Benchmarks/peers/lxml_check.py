#!/usr/bin/env python3
"""The lxml peer: parses every dossier, validates it against the XSD and runs the Schematron.

    lxml_check.py FOLDER SCHEMA SCHEMATRON

Writes one line of JSON for each dossier: its number, whether it is valid, and the requirements complained about.
"""

from __future__ import annotations

import json
import os
import sys

from lxml import etree, isoschematron

DOSSIER = "{urn:dossiertoets:dossier:1}"
FAILED = "{http://purl.oclc.org/dsdl/svrl}failed-assert"


def main(folder: str, schema_path: str, schematron_path: str) -> None:
    """Checks every XML file of the folder, in the order of their names."""
    schema = etree.XMLSchema(etree.parse(schema_path))
    schematron = isoschematron.Schematron(etree.parse(schematron_path), store_report=True)
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    for name in sorted(os.listdir(folder)):
        document = etree.parse(os.path.join(folder, name), parser)
        valid = schema.validate(document)
        complaints: set[str] = set()
        if valid:
            schematron.validate(document)
            complaints = {found.get("id")[1:] for found in schematron.validation_report.iter(FAILED)}
        number = document.findtext(DOSSIER + "Kenmerk")
        print(json.dumps({"kenmerk": number, "valid": valid, "complaints": sorted(complaints)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
