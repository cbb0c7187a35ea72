#!/usr/bin/env python3
"""Compares the verdicts of a program with those that were worked out by hand.

    Tests/expected-verdicts.py EXPECTED FOLDER PROGRAM…

EXPECTED is a verwacht.yaml: the reference date, framework and region, and for each file, or each dossier of a file with many, the
verdict on each indicator and each requirement. FOLDER holds the dossiers, as the program sees it; PROGRAM… runs it. Prints what differs.
"""

import json
import re
import subprocess
import sys

expected_file, folder, *program = sys.argv[1:]


def value(text):
    """What stands behind a colon, without its comment."""
    return re.sub(r'\s+#.*', '', text).strip()


# The few forms of YAML that these files are written in: what has its own test in Swift needs no second parser here.
header, expected, file, section = {}, {}, None, None
with open(expected_file, encoding='utf-8') as lines:
    for line in lines:
        indent = len(line) - len(line.lstrip(' '))
        key, colon, rest = line.strip().partition(':')
        if not colon or key.startswith('#'):
            continue
        if indent == 0 and not value(rest) and key != 'bevindingen':
            file = key
            expected[file] = {}
        elif indent == 0:
            header[key], file = value(rest), None
        elif indent == 2:
            section = key
            if section in ('indicatoren', 'eisen') and value(rest).startswith('{'):
                pairs = value(rest).strip('{}').split(',')
                expected[file].update(tuple(part.strip() for part in pair.split(':')) for pair in pairs)
        elif indent == 4 and file and section in ('indicatoren', 'eisen'):
            expected[file][key] = value(rest)

command = [
    *program, 'check', folder, '--reference-date', header['peildatum'], '--format', 'ndjson', '--evidence', 'none',
]
for key, option in (('kader', '--framework'), ('regio', '--region')):
    if key in header:
        command += [option, header[key]]
if 'antwoorden' in header:
    command += ['--answers', f"{folder}/{header['antwoorden']}"]
run = subprocess.run(command, capture_output=True, text=True, cwd='/')
if run.returncode != 0:
    sys.exit(f"{' '.join(command)} ended with {run.returncode}\n{run.stderr}")

count, faults = 0, []
for line in run.stdout.splitlines():
    found = json.loads(line)
    if found['type'] == 'summary' or 'indicators' not in found:
        continue
    # People read "niet positief"; data says "negatief".
    verdicts = {
        str(each['number']): each['verdict'].replace('negatief', 'niet positief') for each in found['indicators']}
    for indicator in found['indicators']:
        verdicts.update((each['code'], each['outcome']) for each in indicator['requirements'])
    name = found['file'].rsplit('/', 1)[-1]
    if name not in expected:
        name = found['kenmerk']
    for key, outcome in expected.pop(name, {}).items():
        count += 1
        if verdicts.get(key) != outcome:
            faults.append(f'{name}: {key} is {verdicts.get(key)}, expected {outcome}')
faults += [f'{name} was not judged' for name in expected]
for fault in faults:
    print(fault)
if faults or not count:
    sys.exit(f'{len(faults)} of {count} verdicts are not as expected')
print(f"{folder.rsplit('/', 1)[-1]}: {count} verdicts as expected")
