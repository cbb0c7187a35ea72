#!/usr/bin/env python3
"""Holds the list of parts against its schema, against the program, and against what docs/afhankelijkheden.md says.

    Tests/sbom-test.py SBOM

The schema is checked where `make peers` installed a validator.
"""

import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PEERS = os.path.join(ROOT, '.build/peers')
VALIDATE = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
with open(sys.argv[1], encoding='utf-8') as file:
    sys.exit(JsonStrictValidator(SchemaVersion.V1_6).validate_str(file.read()))
"""

sbom = sys.argv[1]
faults = []
with open(sbom, encoding='utf-8') as file:
    bom = json.load(file)

if os.path.exists(f'{PEERS}/ready'):
    run = subprocess.run([f'{PEERS}/bin/python3', '-c', VALIDATE, sbom], capture_output=True, text=True)
    if run.returncode:
        faults.append(f'it is no CycloneDX 1.6: {run.stderr[:2000]}')
else:
    print('sbom-test: no validator in .build/peers, so the schema was not checked: run make peers', file=sys.stderr)

# What one part needs must be a part, and every part must be needed by something.
references = {each['bom-ref'] for each in bom['components']}
needed = {each for part in bom['dependencies'] for each in part['dependsOn']}
faults += [f'{each} is needed and not listed' for each in sorted(needed - references)]
faults += [f'{each} is listed and nothing needs it' for each in sorted(references - needed)]


def licence(part):
    """The licence as the page writes it."""
    choice = part['licenses'][0]
    return choice.get('expression') or choice['license']['name']


def rows(page, heading):
    """The cells of the table under a heading, without the line of titles."""
    section = re.search(rf'^## {heading}\n(.*?)(?=^## |\Z)', page, re.S | re.M)
    lines = [line for line in (section.group(1) if section else '').split('\n') if line.startswith('|')]
    return [[cell.strip().replace('`', '') for cell in line.strip('|').split('|')] for line in lines[2:]]


with open(f'{ROOT}/docs/afhankelijkheden.md', encoding='utf-8') as file:
    page = file.read()
for heading, linked in (('In het programma', 'static'), ('Van het systeem', 'dynamic')):
    documented = {row[0]: row[1:3] for row in rows(page, heading)}
    listed = {each['name']: each for each in bom['components'] if each['properties'][0]['value'] == linked}
    faults += [f'{each} is not under "{heading}"' for each in sorted(listed.keys() - documented.keys())]
    faults += [f'{each} is under "{heading}" and is no part' for each in sorted(documented.keys() - listed.keys())]
    for name in sorted(listed.keys() & documented.keys()):
        number, written = documented[name]
        # Debian repairs a version without giving it a new number: the page gives that which does not change.
        found = re.sub(r'^\d+:', '', listed[name].get('version', ''))
        if found and not (found == number or linked == 'dynamic' and re.match(re.escape(number) + r'(?![0-9])', found)):
            faults.append(f'{name} is {found}, documented as {number}')
        if licence(listed[name]) != written:
            faults.append(f'{name} is under {licence(listed[name])}, documented as {written}')

# What it takes to build and to test.
with open(f'{ROOT}/Makefile', encoding='utf-8') as file:
    makefile = file.read()
tools = {
    re.sub(r'\[.*\]', '', tool)
    for line in re.findall(r'^(?:PACKAGES|TEST_PACKAGES|DIST_PACKAGES|PEERS) := (.*)$', makefile, re.M) for tool in line.split()}
documented = {row[0] for row in rows(page, 'Bouwen en toetsen')}
faults += [f'{each} is in the Makefile and not under "Bouwen en toetsen"' for each in sorted(tools - documented)]

for fault in faults:
    print(f'sbom-test: {fault}', file=sys.stderr)
if faults:
    sys.exit(1)
print(f"sbom-test: {len(bom['components'])} parts, as documented")
