"""Where everything stands, how much is measured, and how each program is called."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .process import Command
from .sentences import SENTENCE_COUNT, SENTENCE_KINDS, write_sentences

ROOT = Path(__file__).resolve().parent.parent.parent
SCHEMA = ROOT / "Frameworks-Indicators/dossiermodel/dossier.xsd"
PEERS = ROOT / "Benchmarks/peers"
SCHEMATRON = PEERS / "requirements.sch"
REFERENCE_DATE = "2026-09-01"

_ALL_DOSSIERS = """<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:dossiertoets:dossier:1"
           targetNamespace="urn:dossiertoets:dossier:1" elementFormDefault="qualified">
  <xs:include schemaLocation="{schema}"/>
  <xs:element name="Dossiers"><xs:complexType><xs:sequence>
    <xs:element ref="Dossier" maxOccurs="unbounded"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>
"""


@dataclass(frozen=True)
class Setting:
    """One run of the benchmark."""

    program: Path
    """dossiertoets, the optimised build."""
    python: Path
    """The Python that has the peers."""
    dossiers: Path
    """The folder with the generated dossiers, in a memory file system."""
    scratch: Path
    """A folder in a memory file system for output and what is written for a measurement."""
    rounds: int
    startup_rounds: int
    growth: list[int]
    """How many dossiers go through a pipe."""

    def prepare(self) -> None:
        """Writes the JSON Schema, the schema around many dossiers, the framework that asks one thing, and sentences."""
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.scratch.mkdir(parents=True)
        with self.json_schema.open("wb") as file:
            subprocess.run([self.program, "schema", "json", "--data", ROOT], check=True, stdout=file)
        self.many_schema.write_text(_ALL_DOSSIERS.format(schema=SCHEMA), encoding="utf-8")
        bare = self.bare_data / "Frameworks-Indicators"
        shutil.copytree(SCHEMA.parent, bare / "dossiermodel")
        shutil.copytree(Path(__file__).with_name("bare"), bare / "kaal")
        for kind in SENTENCE_KINDS:
            write_sentences(kind, SENTENCE_COUNT, self.sentences(kind))
            write_sentences(kind, 1, self.sentence(kind))

    @property
    def json_schema(self) -> Path:
        return self.scratch / "dossier.schema.json"

    @property
    def many_schema(self) -> Path:
        return self.scratch / "dossiers.xsd"

    @property
    def bare_data(self) -> Path:
        return self.scratch / "bare"

    def sentences(self, kind: str) -> Path:
        """Many sentences of a kind, one a line."""
        return self.scratch / f"{kind}.txt"

    def sentence(self, kind: str) -> Path:
        """One sentence of a kind."""
        return self.scratch / f"{kind}-1.txt"

    def read_sentences(self, kind: str, file: Path) -> Command:
        """`sentence`, with a line of JSON for each."""
        words = [str(self.program), "sentence", kind, "--format", "json", "--data", str(ROOT)]
        return Command(words, self.dossiers, ["cat", str(file)])

    @property
    def errors(self) -> Path:
        """What a program wrote to standard error last."""
        return self.scratch / "errors.txt"

    def output(self, name: str) -> Path:
        """What a program wrote last."""
        return self.scratch / f"{name}.out"

    @property
    def one(self) -> Path:
        """The dossier that start-up is measured with: of middling size."""
        files = sorted((self.dossiers / "xml").iterdir(), key=lambda file: (file.stat().st_size, file.name))
        return files[len(files) // 2]

    def check(self, *paths: str, jobs: int = 1, evidence: str | None = None,
              feeder: list[str] | None = None) -> Command:
        """`check` on all indicators, with a line of JSON for each dossier."""
        detail = ["--evidence", evidence] if evidence else []
        words = [str(self.program), "check", *paths, "--format", "ndjson", *detail,
                 "--jobs", str(jobs), "--reference-date", REFERENCE_DATE, "--data", str(ROOT)]
        return Command(words, self.dossiers, feeder or [])

    def check_bare(self, *paths: str) -> Command:
        """`check` with a framework that asks one thing: reading and checking against the model, and little else."""
        words = [str(self.program), "check", *paths, "--format", "ndjson", "--evidence", "none", "--jobs", "1",
                 "--reference-date", REFERENCE_DATE, "--data", str(self.bare_data), "--framework", "kaal"]
        return Command(words, self.dossiers)

    def xmllint(self, *files: str, feeder: list[str] | None = None, schema: Path = SCHEMA,
                stream: bool = False) -> Command:
        """`xmllint --noout --schema`, with `--stream` if nothing may be kept."""
        words = ["xmllint", "--noout", *(["--stream"] if stream else []), "--schema", str(schema), *files]
        return Command(words, self.dossiers, feeder or [])

    def lxml(self) -> Command:
        """lxml with XSD and Schematron."""
        return Command([str(self.python), str(PEERS / "lxml_check.py"), "xml", str(SCHEMA), str(SCHEMATRON)],
                       self.dossiers)

    def orjson(self) -> Command:
        """orjson with jsonschema-rs."""
        return Command([str(self.python), str(PEERS / "json_check.py"), "json", str(self.json_schema)], self.dossiers)

    def feed(self, number: int, form: str) -> list[str]:
        """The program that writes so many dossiers to a pipe."""
        return [str(self.python), str(Path(__file__).with_name("feed.py")), str(self.dossiers), str(number), form]
