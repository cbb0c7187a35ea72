#!/usr/bin/env python3
"""Opens the documents of `report` and the workbook to fill in in other programs: python-docx and openpyxl, and LibreOffice where it is.

    Tests/document-check.py PEERS DOCUMENT…

PEERS is the folder of a Python environment with python-docx and openpyxl. What is missing is skipped, visibly.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile

peers, documents = sys.argv[1], sys.argv[2:]

# Runs in the environment with the readers; prints every fault.
READ = r'''
import sys
path = sys.argv[1]
faults = []
if path.endswith('.docx'):
    import docx
    from docx.oxml.ns import qn
    document = docx.Document(path)
    if not document.core_properties.title:
        faults.append('there is no title')
    if document.core_properties.language != 'nl-NL':
        faults.append('the language is not Dutch')
    level = 0
    for paragraph in document.paragraphs:
        name = paragraph.style.name
        if name == 'Tussenkop' or name.startswith('Heading '):
            found = 2 if name == 'Tussenkop' else int(name[-1])
            if found > level + 1:
                faults.append(f'a heading of level {found} follows one of level {level}: {paragraph.text}')
            level = found
    if not level:
        faults.append('there are no headings')
    for table in document.tables:
        properties = table.rows[0]._tr.trPr
        if properties is None or properties.find(qn('w:tblHeader')) is None:
            faults.append('the first row of a table is no head')
        if len({len(row._tr.tc_lst) for row in table.rows}) != 1:
            faults.append('the rows of a table differ in cells')
    for shape in document.inline_shapes:
        if not shape._inline.docPr.get('descr'):
            faults.append('a picture has no words')
else:
    import openpyxl
    is_template = path.endswith('sjabloon.xlsx')
    book = openpyxl.load_workbook(path)
    for sheet in book:
        if is_template and sheet.title in ('Uitleg', 'Codelijsten'):
            continue
        if is_template:
            choices = 0
            for head in sheet[1]:
                if not head.comment and sheet.title != 'Niet leverbaar':
                    faults.append(f'{sheet.title}: {head.value!r} has no note')
            for rule in sheet.data_validations.dataValidation:
                if rule.type != 'list' or not rule.formula1.startswith('Codelijsten!'):
                    continue
                choices += 1
                codes = [row[0].value for row in book['Codelijsten'][rule.formula1.split('!')[1].replace('$', '')]]
                if None in codes or len(set(codes)) != len(codes):
                    faults.append(f'{sheet.title}: the list {rule.formula1} holds nothing, or a code twice')
            if sheet.title in ('Dossier', 'Leden', 'Doelen') and not choices:
                faults.append(f'{sheet.title} has no codes to choose from')
        if not sheet.freeze_panes or not sheet.auto_filter.ref:
            faults.append(f'{sheet.title} has no frozen head or no filter')
        if any(cell.data_type == 'f' for row in sheet.iter_rows() for cell in row):
            faults.append(f'{sheet.title} holds a formula')
    if is_template and (book['Codelijsten'].sheet_state != 'hidden' or book.sheetnames[0] != 'Uitleg'):
        faults.append('the codes are not hidden, or the manual is not in front')
print('\n'.join(faults))
'''


def read(path):
    """What is wrong with a document according to python-docx or openpyxl."""
    run = subprocess.run([f'{peers}/bin/python3', '-c', READ, path], capture_output=True, text=True)
    return [run.stderr.strip().split('\n')[-1]] if run.returncode else run.stdout.split('\n')


def draw(office, path, folder):
    """What is wrong when LibreOffice lays a document out in pages."""
    run = subprocess.run(
        [office, f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', 'pdf', '--outdir',
         folder, path], capture_output=True, text=True, timeout=300)
    result = f'{folder}/{os.path.splitext(os.path.basename(path))[0]}.pdf'
    if not os.path.exists(result):
        return [f'LibreOffice makes no pages of it: {run.stderr.strip()}']
    with open(result, 'rb') as file:
        pages = len(re.findall(rb'/Type\s*/Page\b', file.read()))
    os.remove(result)
    print(f'check-documents: {os.path.basename(path)}: {pages} pages')
    return [] if pages else ['LibreOffice makes no pages of it']


faults = []
if os.path.exists(f'{peers}/ready'):
    faults += [f'{path}: {fault}' for path in documents for fault in read(path) if fault]
else:
    print('check-documents: skipped python-docx and openpyxl: run make peers', file=sys.stderr)
office = shutil.which('soffice') or shutil.which('libreoffice')
if office:
    with tempfile.TemporaryDirectory() as folder:
        faults += [f'{path}: {fault}' for path in documents for fault in draw(office, path, folder)]
else:
    print('check-documents: skipped LibreOffice: it is not here', file=sys.stderr)
for fault in faults:
    print(f'check-documents: {fault}', file=sys.stderr)
sys.exit(1 if faults else 0)
