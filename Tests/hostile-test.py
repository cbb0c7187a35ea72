#!/usr/bin/env python3
"""Gives the program what was made to break it: each attack is named, and takes little time and memory.

    Tests/hostile-test.py PROGRAM [ATTACK ...]

Every attack is a function below, named after what it does. It makes files in an empty folder and says which codes must be
told of them. Beside them stands a good dossier, which must be judged all the same. The bounds are far above what is needed,
and far below what an attack takes that works: ten seconds of processor time and 96 MB, and two milliseconds and a kilobyte
more for every file.
"""

import gzip
import io
import json
import os
import resource
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SECONDS, MEMORY = 10, 96_000_000
HEAD = '<Dossier xmlns="urn:dossiertoets:dossier:1">'
BODY = ("<Kenmerk>{}</Kenmerk><Schemaversie>1</Schemaversie><DatumExport>2026-08-01</DatumExport>"
        "<Status>lopend</Status>")
JSON_HEAD = '{"dossier":{"kenmerk":"X","schemaversie":"1","datumExport":"2026-08-01","status":"lopend"'
ATTACKS = {}


def attack(*codes, kept=1):
    """Notes an attack with the codes that are told of it and the dossiers that are judged all the same."""
    def note(make):
        ATTACKS[make.__name__.replace("_", " ")] = (make, codes, kept)
        return make
    return note


def xml(inner="", kenmerk="X", before=""):
    return before + HEAD + BODY.format(kenmerk) + inner + "</Dossier>"


def put(folder, name, content):
    mode = "wb" if isinstance(content, bytes) else "w"
    with open(os.path.join(folder, name), mode) as file:
        file.write(content)


def zipped(files, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, compress_type=method)
    return out.getvalue()


@attack("doctype")
def a_billion_laughs(folder):
    entities = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    put(folder, "a.xml", xml("&a11;", before=f"<!DOCTYPE Dossier [{entities}]>"))


@attack("doctype")
def quadratic_entities(folder):
    put(folder, "a.xml", xml("&a;" * 500_000, before=f'<!DOCTYPE Dossier [<!ENTITY a "{"a" * 5_000}">]>'))


@attack("doctype", "doctype", "doctype")
def external_entities(folder):
    for name, where in (("file", "file:///etc/passwd"), ("http", "http://127.0.0.1:1/x"), ("pipe", "/dev/zero")):
        put(folder, f"{name}.xml", xml("&a;", before=f'<!DOCTYPE Dossier [<!ENTITY a SYSTEM "{where}">]>'))


@attack("doctype")
def a_parameter_entity(folder):
    put(folder, "a.xml", xml(before='<!DOCTYPE Dossier [<!ENTITY % a SYSTEM "http://127.0.0.1:1/x.dtd"> %a;]>'))


@attack("te-diep", "te-diep", "te-diep")
def a_million_levels(folder):
    put(folder, "a.xml", HEAD + "<a>" * 1_000_000)
    put(folder, "b.json", "[" * 1_000_000)
    put(folder, "c.json", '{"a":' * 1_000_000)


@attack("te-lange-tag")
def fifty_thousand_attributes(folder):
    attributes = "".join(f' a{n}=""' for n in range(50_000))
    put(folder, "a.xml", f"<Dossier{attributes}/>")


@attack("te-veel-problemen", "te-veel-problemen")
def three_hundred_thousand_names(folder):
    put(folder, "a.xml", xml("".join(f"<n{n}/>" for n in range(300_000))))
    put(folder, "b.json", JSON_HEAD + "".join(f',"n{n}":1' for n in range(300_000)) + "}}")


@attack("te-lange-tekst", "te-lange-tekst")
def a_text_of_seven_mebibytes(folder):
    text = "x" * (7 << 20)
    put(folder, "a.xml", xml(f"<Hulpvraag><Achterliggend>{text}</Achterliggend></Hulpvraag>"))
    put(folder, "b.json", JSON_HEAD + ',"hulpvraag":{"achterliggend":"' + text + '"}}}')


@attack("te-lange-tag")
def an_attribute_of_seven_mebibytes(folder):
    put(folder, "a.xml", f'<Dossier a="{"x" * (7 << 20)}"/>')


@attack("te-groot", "te-groot", "te-lange-regel")
def a_gibibyte_of_nothing(folder):
    for name in ("a.xml", "b.json", "c.ndjson"):
        with open(os.path.join(folder, name), "wb") as file:
            file.truncate(1 << 30)
            file.write(b"<<" if name.endswith("l") else b"{ ")


@attack("codering", "codering", "codering", "codering")
def other_encodings(folder):
    text = xml()
    put(folder, "a.xml", text.encode("utf-16"))
    put(folder, "b.xml", text.encode("utf-16-le"))
    put(folder, "c.xml", text.encode("utf-32"))
    put(folder, "d.xml", text.encode("utf-16-be"))


@attack(*["niet-welgevormd"] * 3)
def nul_and_overlong_bytes(folder):
    put(folder, "a.xml", xml("<Hulpvraag>\0</Hulpvraag>"))
    put(folder, "b.json", JSON_HEAD + "\0}}")
    put(folder, "c.json", JSON_HEAD + ',"a\\ud800":1}}')


@attack("archief-verhouding", "te-groot", "archief-in-archief")
def zip_bombs(folder):
    bomb = zipped([("a.xml", b" " * (7 << 20))])
    put(folder, "a.zip", bomb)
    put(folder, "b.zip", zipped([("a.xml", b" " * (200 << 20))]))
    put(folder, "c.zip", zipped([("d.zip", bomb)]))


@attack("archief-overlap")
def overlapping_files(folder):
    content = zipped([(f"{n:04}.xml", xml(kenmerk=f"O-{n}")) for n in range(2)], zipfile.ZIP_STORED)
    at = content.rindex(b"PK\x01\x02")
    put(folder, "a.zip", content[:at + 42] + b"\0\0\0\0" + content[at + 46:])


@attack("archief-pad", "archief-pad", "archief-koppeling", kept=2)
def zip_slip(folder):
    link = zipfile.ZipInfo("c.xml")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("../a.xml", xml())
        archive.writestr("/etc/b.xml", xml())
        archive.writestr(link, "/etc/passwd")
        archive.writestr("goed.xml", xml(kenmerk="Z-1"))
    put(folder, "a.zip", out.getvalue())


@attack("archief-beschadigd")
def a_zip_of_only_signatures(folder):
    put(folder, "a.zip", b"PK\x05\x06" * 500_000)


@attack("bestandssoort", "bestandssoort")
def packed_files_with_another_name(folder):
    put(folder, "a.xml", gzip.compress(xml().encode()))
    put(folder, "b.json", zipped([("a.json", "{}")]))


@attack(kept=100_001)
def a_hundred_thousand_files(folder):
    for number in range(100_000):
        put(folder, f"{number}.xml", xml(kenmerk=f"F-{number}"))


@attack("koppeling", "koppeling", "bijzonder-bestand", "verborgen-bestand")
def links_and_pipes(folder):
    os.symlink("/", os.path.join(folder, "a"))
    os.symlink("/dev/zero", os.path.join(folder, "b.xml"))
    os.mkfifo(os.path.join(folder, "c.xml"))
    put(folder, ".d.xml", xml())


@attack("verkeerd-hoofdelement", "verkeerd-hoofdelement", "bestandsnaam")
def names_that_steer_a_terminal(folder):
    put(folder, "\x1b[2J\x1b]0;titel\x07.xml", "<a")
    put(folder, "regel\neinde\r.xml", "<a")
    put(os.fsencode(folder).decode(), "x", "")
    os.rename(os.path.join(folder, "x"), os.fsencode(folder) + b"/\xff\xfe.xml")


@attack("dubbel-kenmerk", "dubbel-dossier", kept=2)
def the_same_id_again(folder):
    put(folder, "a.xml", xml())
    put(folder, "b.xml", xml(" "))
    put(folder, "c.xml", xml())


@attack("rekenbudget-op")
def many_items_that_refer_to_each_other(folder):
    parties = "".join(
        f"<Betrokkene><Nummer>{n}</Nummer><Soort>school</Soort><StructureelContact>true</StructureelContact>"
        f"</Betrokkene>" for n in range(1, 4_001))
    goals = "".join(
        f"<Doel><Nummer>{n}</Nummer><Soort>veiligheid</Soort><Status>open</Status></Doel>" for n in range(1, 4_001))
    put(folder, "a.xml", xml(
        f"<Betrokkenen>{parties}</Betrokkenen><Overdracht><DatumOpgepakt>2026-01-01</DatumOpgepakt></Overdracht>"
        f"<Doelen>{goals}</Doelen>"))


@attack("rekenbudget-op")
def many_unknown_days_that_every_contact_asks_for(folder):
    contact = '{"moment":"extra","datum":"2026-01-01","partijen":null}'
    put(folder, "a.json", JSON_HEAD + ',"overdracht":{"datum":"2025-10-01"},"onderzoeken":['
        + ",".join(['{"datumEinde":null}'] * 2_000) + '],"monitorcontacten":[' + ",".join([contact] * 60_000) + "]}}")


FRAMEWORK = "tsd-lokaal-netwerk"
DEPTH = 400
BROKEN_FRAMEWORKS = {
    "aliases in a framework": ("onderwerpen.yaml", "a0: &a0 [x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12))),
    "a million keys in a framework": ("onderwerpen.yaml", "".join(f"k{n}: x\n" for n in range(1_000_000))),
    "a hundred thousand keys in a framework": ("onderwerpen.yaml", "".join(f"k{n}: x\n" for n in range(100_000))),
    "depth in a framework": ("onderwerpen.yaml", "[" * 500_000),
    "keys within keys in a framework": (
        "onderwerpen.yaml", "{? " * 900 + "[" + "x," * 400_000 + "]" + "}" * 900),
    "a condition of any depth": ("04-doelen-en-regie.yaml", "(" * 300_000 + "1" + ")" * 300_000),
    "a condition of any length": ("04-doelen-en-regie.yaml", " and ".join(["true"] * 100_000)),
    "a condition of nested questions": (
        "04-doelen-en-regie.yaml",
        "".join(f"some a{n} in doelen satisfies " for n in range(DEPTH)) + "true"),
}


def break_framework(folder, file, text):
    """Copies the data with one file broken: the file itself, or its first condition."""
    data = os.path.join(folder, "data")
    shutil.copytree(os.path.join(ROOT, "Frameworks-Indicators"), os.path.join(data, "Frameworks-Indicators"))
    path = os.path.join(data, "Frameworks-Indicators", FRAMEWORK, file)
    if file.startswith("04"):
        with open(path) as source:
            text = source.read().replace("count(doelen van veiligheid) >= 1", text, 1)
    with open(path, "w") as target:
        target.write(text)
    return data


def run_framework(runner, program, name):
    """Reads one broken framework; what is wrong, or nothing."""
    with tempfile.TemporaryDirectory() as folder, tempfile.NamedTemporaryFile() as report:
        data = break_framework(folder, *BROKEN_FRAMEWORKS[name])
        status, seconds, memory = runner.run(
            [program, "check", "SampleDossiers/eerste-stap", "--data", data, "--region", "gelderland-zuid"],
            report.name)
        judged = report.read()
    print(f"hostile: {name}: {seconds:.2f} s, {memory / 1e6:.0f} MB")
    if status != 4 or judged:
        return f"it ended with {status}, and said {len(judged)} bytes"
    # A file of a framework is its owner's own: it may take more than a dossier of anybody.
    return "it took more than 10 s or 200 MB" if seconds > SECONDS or memory > 200_000_000 else None


class Runner:
    """Starts programs from a process that stays small: what a parent holds counts as memory of its child."""

    def __init__(self):
        ours, theirs = socket.socketpair()
        if os.fork() == 0:
            ours.close()
            self.serve(theirs.makefile("rw", encoding="utf-8"))
            os._exit(0)
        theirs.close()
        self.pipe = ours.makefile("rw", encoding="utf-8")

    def serve(self, pipe):
        """Runs what it is told until nobody is left to tell it."""
        for line in pipe:
            arguments, output = json.loads(line)
            with open(output, "wb") as file:
                process = subprocess.Popen(
                    arguments, cwd=ROOT, stdout=file, stderr=subprocess.DEVNULL,
                    preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (600, 600)))
                _, status, usage = os.wait4(process.pid, 0)
            print(json.dumps([
                os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024]),
                file=pipe, flush=True)

    def run(self, arguments, output):
        """Runs a program with its output in a file: its status, seconds and bytes."""
        print(json.dumps([arguments, output]), file=self.pipe, flush=True)
        return json.loads(self.pipe.readline())


def run(runner, program, name):
    """Runs one attack; what is wrong, or nothing."""
    make, codes, kept = ATTACKS[name]
    with tempfile.TemporaryDirectory() as folder, tempfile.NamedTemporaryFile() as report:
        put(folder, "goed.xml", xml(kenmerk="GOED"))
        make(folder)
        status, seconds, memory = runner.run(
            [program, "check", folder, "--format", "ndjson", "--evidence", "none", "--jobs", "1",
             "--reference-date", "2026-09-01"], report.name)
        output = report.read()
    print(f"hostile: {name}: {seconds:.2f} s, {memory / 1e6:.0f} MB")
    if any(byte < 0x20 and byte != 0x0A for byte in output):
        return "what was said steers a terminal"
    lines = [json.loads(line) for line in output.splitlines()]
    if status not in (0, 3, 70) or not lines or lines[-1]["type"] != "summary":
        return f"it ended with {status}"
    told = sorted(
        next((code for code in found if code in (codes or ())), found[0])
        for line in lines[:-1] if line["type"] in ("refused", "failed", "skipped")
        for found in [[problem["code"] for problem in line["problems"]]])
    judged = sum(line["type"] == "dossier" for line in lines)
    if codes is not None and told != sorted(codes):
        return f"told was {told} instead of {sorted(codes)}"
    if not any(line.get("kenmerk") == "GOED" for line in lines):
        return "the good dossier was not judged"
    if judged != kept:
        return f"{judged} dossiers were judged instead of {kept}"
    time_bound, memory_bound = SECONDS + kept * 0.002, MEMORY + kept * 1_000
    if seconds > time_bound or memory > memory_bound:
        return f"it took more than {time_bound:.0f} s or {memory_bound / 1e6:.0f} MB"
    return None


def note_fixtures():
    """The small files made to break a reader: their messages are in `verwacht.txt`, which another test holds."""
    fixtures = os.path.join(ROOT, "Tests/DossierReadingTests/Fixtures/vijandig")
    for name in sorted(os.listdir(fixtures)):
        if name != "verwacht.txt":
            def copy(folder, path=os.path.join(fixtures, name)):
                shutil.copy(path, folder)
            ATTACKS[f"fixture {name}"] = (copy, None, 1)


def main():
    note_fixtures()
    program = os.path.join(ROOT, sys.argv[1])
    runner = Runner()
    names = sys.argv[2:] or [*ATTACKS, *BROKEN_FRAMEWORKS]
    wrong = {
        name: (run_framework if name in BROKEN_FRAMEWORKS else run)(runner, program, name) for name in names}
    for name, reason in wrong.items():
        if reason:
            print(f"hostile: {name}: {reason}", file=sys.stderr)
    sys.exit(1 if any(wrong.values()) else 0)


main()
