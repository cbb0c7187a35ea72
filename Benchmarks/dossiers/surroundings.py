"""The network and the institutions around the dossiers: what indicators 2, 11 and 12 look at besides."""

from __future__ import annotations

from typing import Any

from . import words
from .draws import Draws
from .model import Model
from .writing import json_text, xml_text

Record = dict[str, Any]


def surroundings(seed: int, model: Model) -> list[tuple[str, str, str]]:
    """File name without ending, XML and JSON of one network and two institutions."""
    draws = Draws(f"{seed}/surroundings")
    files = [("netwerk", "Netwerk", _network(draws)),
             ("instelling-gemeente", "Instelling", _institution(draws, "gemeente", True)),
             ("instelling-aanbieder", "Instelling", _institution(draws, "zorgaanbieder", False))]
    return [(name, xml_text(kind, record, model), json_text(kind, record, model)) for name, kind, record in files]


def _network(draws: Draws) -> Record:
    return {
        "kenmerk": "BENCH-netwerk", "schemaversie": "1.0", "levering": {"systeem": "Vragenlijst"},
        "datumExport": "2026-08-31",
        "samenwerkingsafspraken": [{
            "partijen": ["veiligThuis", "gemeente", "zorgaanbieder"], "datum": "2024-01-15",
            "onderwerpen": ["afstemmingVeiligThuis", "overdracht", "evaluatie"]}],
        "afstemmingVeiligThuis": {"mogelijk": True, "werktInPraktijk": True, "bron": "interview"},
        "contactpersonen": [{"bij": "sociaalWijkteam", "voor": "school"}],
        "gezamenlijkeWerkplek": {"domeinen": ["jeugd", "schuldhulpverlening"]},
        "schoolmaatschappelijkWerkInTeam": True,
        "samenwerkingsverbanden": [{"naam": "Ketenoverleg", "doel": words.sentence(draws), "doelBekend": True}],
        "gedeeldeVisieOpVeiligheid": True,
        "evaluaties": [{"datum": "2025-11-05", "partijen": ["gemeente", "zorgaanbieder"], "resultaten": True,
                        "samenhang": True, "clientervaring": False}],
        "verbetermaatregelen": [{"aanleiding": words.sentence(draws), "omschrijving": words.sentence(draws),
                                 "datum": "2026-01-20", "status": "inUitvoering"}],
    }


def _institution(draws: Draws, kind: str, improves: bool) -> Record:
    record: Record = {
        "kenmerk": f"BENCH-{kind}", "schemaversie": "1.0", "naam": f"Voorbeeld {kind}", "soort": kind,
        "levering": {"systeem": "Vragenlijst"}, "datumExport": "2026-08-31",
        "kwaliteitscycli": [{"vanaf": "2025-01-01", "tot": "2025-12-31", "resultatenInBeeld": True,
                             "knelpuntenInBeeld": True, "clientervaringGemeten": True,
                             "wijze": words.sentence(draws), "bronnen": ["dossieronderzoek", "gesprekken"]}],
        "beleid": {"aanwezig": True, "bekend": improves, "uitgevoerd": improves},
    }
    if improves:
        record["verbetermaatregelen"] = [{
            "aanleiding": words.sentence(draws), "omschrijving": words.sentence(draws), "datum": "2026-02-10",
            "status": "uitgevoerd", "effect": words.sentence(draws)}]
    return record
