#!/usr/bin/env python3
"""Holds what the engine says of generated cases against other programs.

    Tests/differential-check.py FOLDER

FOLDER holds the files of DifferentialCases. Working days are held against the packages holidays and python-dateutil,
expressions against Saxon (saxonche), which evaluates them as XPath 3.1. Ends with 1 when an answer differs and no
difference that is known explains it. Known differences are counted and named; docs/verschillen.md tells about them.
"""

import bisect
import collections
import datetime
import json
import pathlib
import sys
from decimal import Decimal, InvalidOperation

SHOWN = 10
unexplained = 0


def complain(what, differences):
    """Shows some differences that nothing explains, and counts all."""
    global unexplained
    unexplained += len(differences)
    for line in differences[:SHOWN]:
        print(f'  DIFFERS: {what}: {line}')
    if len(differences) > SHOWN:
        print(f'  … and {len(differences) - SHOWN} more')


def day(text):
    return datetime.date.fromisoformat(text)


def read_known():
    """The conditions that are known to differ where something is not recorded, each with its reason."""
    path = pathlib.Path(__file__).parent / 'Differentials' / 'known-differences.txt'
    lines = [line for line in path.read_text().splitlines() if line and not line.startswith('#')]
    return dict(line.split('\t') for line in lines)


KNOWN = read_known()


# --- the calendar -----------------------------------------------------------------------------------------------------


class Calendar:
    """The working days of the Netherlands, as the package holidays knows the days that are free."""

    def __init__(self, first, last, *categories):
        import holidays
        free = holidays.country_holidays('NL', years=range(first.year, last.year + 1), categories=categories)
        self.first, self.last, self.free = first, last, free
        days = [first + datetime.timedelta(number) for number in range((last - first).days + 1)]
        self.days = days
        self.working = [d for d in days if d.weekday() < 5 and d not in free]
        self.is_working = set(self.working)

    def moved(self, start, amount):
        """Counted one by one in a list, as a person would in a diary."""
        if amount == 0:
            return start
        place = bisect.bisect_right(self.working, start) - 1 if amount > 0 else bisect.bisect_left(self.working, start)
        place += amount
        return self.working[place] if 0 <= place < len(self.working) else None

    def following(self, start):
        place = bisect.bisect_left(self.working, start)
        return self.working[place] if place < len(self.working) else None

    def between(self, start, end):
        if start <= end:
            return sum(1 for d in self.within(start, end) if d > start)
        return -sum(1 for d in self.within(end, start) if d < start)

    def within(self, start, end):
        return self.working[bisect.bisect_left(self.working, start):bisect.bisect_right(self.working, end)]


def check_calendar(folder):
    from dateutil import easter, relativedelta
    cases = json.loads((folder / 'calendar.json').read_text())
    first = day(cases['firstDay'])
    last = first + datetime.timedelta(len(cases['workingDays']) - 1)
    law = Calendar(first, last, 'public', 'optional')
    ours = {d for d, digit in zip(law.days, cases['workingDays']) if digit == '1'}
    complain('working day', sorted(str(d) for d in ours ^ law.is_working))
    print(f'calendar: {len(law.days)} days from {first} to {last}: {len(ours)} working days, as in holidays '
          '(public and optional)')

    # The package calls a day public only when nearly everybody is free; the law knows no such difference.
    public = Calendar(first, last, 'public')
    known = collections.Counter()
    other = []
    for d in sorted(ours ^ public.is_working):
        if d not in ours and d == easter.easter(d.year) - datetime.timedelta(2):
            known['Good Friday'] += 1
        elif d not in ours and (d.month, d.day) == (5, 5):
            known['5 May'] += 1
        else:
            other.append(str(d))
    complain('public holiday', other)
    for name, count in known.items():
        print(f'  explained: {name} is free to the law and no public holiday of the package: {count} working days')

    for name, count, expected in [
        ('working days added', 'moved', lambda c: law.moved(day(c['day']), c['amount'])),
        ('first working day from', 'following', lambda c: law.following(day(c['day']))),
        ('months added', 'months', lambda c: day(c['day']) + relativedelta.relativedelta(months=c['amount'])),
    ]:
        wrong = []
        for case in cases[count]:
            found, theirs = case.get('result'), expected(case)
            if found != (theirs and theirs.isoformat()):
                wrong.append(f'{case["day"]} and {case["amount"]}: {found}, not {theirs}')
        complain(name, wrong)
        print(f'  {name}: {len(cases[count])} cases, {len(wrong)} differences')
    wrong = [f'{c["from"]} to {c["to"]}: {c.get("count")}' for c in cases['spans']
             if c.get('count') != law.between(day(c['from']), day(c['to']))]
    complain('working days between', wrong)
    print(f'  working days between: {len(cases["spans"])} cases, {len(wrong)} differences')
    return ' '.join(str(d) for d in law.working)


# --- expressions ------------------------------------------------------------------------------------------------------


class Tally:
    """What came of the answers of one part."""

    def __init__(self):
        self.expressions = self.answers = self.same = self.open = self.rounded = 0
        self.recorded = self.open_recorded = self.varied = 0
        self.known = collections.Counter()
        self.differing = []


def agree(kind, ours, theirs):
    if kind == 'boolean':
        # Nothing is as good as no: see XPathTranslator.
        return ours == (theirs if theirs != '?' else 'false')
    if kind in ('number', 'months', 'days'):
        try:
            return Decimal(ours) == Decimal(theirs)
        except InvalidOperation:
            return False
    return ours == theirs


def is_rounding(ours, theirs):
    """Whether two quotients are the same but for the last digits that both round."""
    try:
        one, two = Decimal(ours), Decimal(theirs)
    except InvalidOperation:
        return False
    return abs(one - two) <= Decimal('1e-15') * max(1, abs(one))


def check_group(xpath, group, working_days, tally):
    for case in group['cases']:
        head = f"let $werkdagen := tokenize('{working_days}') ! xs:date(.) return "
        text = ((head if '$werkdagen' in case['xpath'] else '') + "string-join(/Gevallen/Geval ! (let $d := *, $peildatum := xs:date(@peildatum) return "
                + case['xpath'] + "), '\u001e')")
        try:
            theirs = xpath.evaluate(text).head.string_value.split('\u001e')
        except Exception as error:
            tally.differing.append(f'{case["name"]}: {case["feel"]!r}: Saxon: {error}')
            continue
        tally.expressions += 1
        ours = case['answers']
        if len(theirs) != len(ours):
            tally.differing.append(f'{case["name"]}: {len(ours)} answers, Saxon gives {len(theirs)}')
            continue
        if len(set(ours) - {'?', ''}) > 1:
            tally.varied += 1
        for number, (one, two) in enumerate(zip(ours, theirs)):
            pairs = [(one, two)]
            if case['kind'].startswith('rows') and one != '??':
                pairs = list(zip(one.split(), two.split()))
                if len(one.split()) != len(two.split()):
                    tally.differing.append(f'{case["name"]} of {group["name"]} {number}: rows {one!r}, Saxon {two!r}')
                    continue
            for a, b in pairs:
                tally.answers += 1
                tally.recorded += group['isRecorded']
                if a in ('?', '??'):
                    tally.open += 1
                    tally.open_recorded += group['isRecorded']
                elif agree(case['kind'].removeprefix('rows '), a, b):
                    tally.same += 1
                elif case['rounds'] and is_rounding(a, b):
                    tally.rounded += 1
                elif case['name'] in KNOWN and not group['isRecorded']:
                    tally.known[case['name']] += 1
                else:
                    tally.differing.append(
                        f'{case["name"]} of {group["name"]} {number}: {case["feel"]!r}: {a!r}, Saxon {b!r}')


def check_expressions(folder, name, working_days):
    from saxonche import PySaxonProcessor
    tally = Tally()
    with PySaxonProcessor(license=False) as saxon:
        version = saxon.version
        for path in sorted(folder.glob(f'{name}-*.json')):
            group = json.loads(path.read_text())
            xpath = saxon.new_xpath_processor()
            xpath.set_context(xdm_item=saxon.parse_xml(xml_text=group['document']))
            check_group(xpath, group, working_days, tally)
    complain(name, tally.differing)
    print(f'{name}: {tally.expressions} expressions, {tally.answers} answers beside {version}: {tally.same} the same, '
          f'{tally.open} left open by the engine, {len(tally.differing)} differences')
    print(f'  {tally.varied} expressions gave more than one answer; of {tally.recorded} answers with everything '
          f'recorded {tally.open_recorded} are left open')
    if tally.open_recorded * 20 > tally.recorded:
        complain(name, [f'{tally.open_recorded} of {tally.recorded} answers are left open with everything recorded'])
    if tally.rounded:
        print(f'  explained: {tally.rounded} quotients that never end are rounded at another digit')
    for name, count in tally.known.items():
        print(f'  explained: {count} of {name}: {KNOWN[name]}')


def check_standard(folder):
    """Holds the engine against that of the standard: with types erased, and compiled for the types declared."""
    expressions, answers, same, opened, differing = 0, 0, 0, 0, []
    for path in sorted(folder.glob('core-*.json')):
        group = json.loads(path.read_text())
        for case in group['cases']:
            standard = case.get('standard')
            if standard is None or case['rounds']:
                continue
            expressions += 1
            for number, (own, erased, typed) in enumerate(
                    zip(case['answers'], standard['erased'], standard['typed'])):
                answers += 1
                place = f'{group["name"]} {number}: {case["feel"]!r}'
                if not (erased == typed or agree(case['kind'], erased, typed)):
                    differing.append(f'{place}: types erased {erased!r}, compiled for types {typed!r}')
                elif own == '?':
                    opened += 1
                elif agree(case['kind'], own, erased):
                    same += 1
                else:
                    differing.append(f'{place}: {own!r}, the standard {erased!r}')
    complain('standard', differing)
    print(f'standard: {expressions} expressions, {answers} answers with types erased and with types: {same} the same, '
          f'{opened} left open by the engine, {len(differing)} differences')


def check_omissions(folder):
    """Says which conditions have no translation; how many may have none, a test of Differentials says."""
    omissions = json.loads((folder / 'omissions.json').read_text())
    print(f'  not translated: {len(omissions)} conditions')
    for one in omissions:
        print(f'    {one["name"]}: {one["reason"]}')


def main():
    folder = pathlib.Path(sys.argv[1])
    working_days = check_calendar(folder)
    check_expressions(folder, 'core', working_days)
    check_standard(folder)
    check_expressions(folder, 'conditions', working_days)
    check_omissions(folder)
    if unexplained:
        print(f'differential: {unexplained} differences that nothing explains', file=sys.stderr)
        return 1
    print('differential: no difference that is not explained')
    return 0


if __name__ == '__main__':
    sys.exit(main())
