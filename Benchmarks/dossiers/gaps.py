"""What is lost on the way: what a system cannot deliver, what was forgotten, what is half known."""

from __future__ import annotations

from typing import Any

from .draws import Draws
from .model import Field, Model

Record = dict[str, Any]

# Systems that deliver dossiers, each with the share of dossiers it delivers and the paths it cannot deliver.
SYSTEMS: tuple[tuple[tuple[str, tuple[str, ...]], float], ...] = (
    (("Registratie regieteam", ()), 0.68),
    (("Wijkteamregistratie", ("overdracht.verklaringOntvanger", "evaluaties.ervaringClient")), 0.05),
    (("Registratie Jeugd", ("gezinsplannen.opgesteldMet", "doelen.acties.datumUiterlijk",
                            "doelen.acties.frequentie")), 0.05),
    (("Zaaksysteem A", ("overdracht.documenten", "overdracht.vormen", "overdracht.gesprekken")), 0.05),
    (("Zaaksysteem B", ("veiligheidsplannen.opgesteldMet", "veiligheidsplannen.gedeeldMet", "mdos.deelnemers")), 0.05),
    (("Zaaksysteem C", ("evaluaties", "monitorcontacten")), 0.04),
    (("Zorgregistratie", ("informatiedelingen", "hulpvraag.geformuleerdMet", "incidenten.afweging",
                          "socialeNetwerk")), 0.04),
    (("Oude registratie", ("regie.bekendBij", "doelen.meetcriterium", "doelen.streefwaarde", "doelen.datumStreef",
                           "incidenten.datum", "doelen.bijstellingen")), 0.04),
)

# How often an optional value is missing, for a dossier as a whole.
_FORGOTTEN = ((0.0, 0.45), (0.004, 0.25), (0.015, 0.2), (0.05, 0.1))


def deliver(record: Record, system: str, missing: tuple[str, ...]) -> None:
    """Takes out what the system cannot deliver, and says so in the delivery."""
    record["levering"] = {"systeem": system, "versie": "5.3"}
    if missing:
        record["levering"]["nietLeverbaar"] = list(missing)
    for path in missing:
        _take_out(record, path.split("."))


def _take_out(value: Any, path: list[str]) -> None:
    for item in value if isinstance(value, list) else [value]:
        if not isinstance(item, dict) or path[0] not in item:
            continue
        if len(path) == 1:
            del item[path[0]]
        else:
            _take_out(item[path[0]], path[1:])


def forget(record: Record, kind: str, model: Model, draws: Draws) -> None:
    """Leaves values out, marks them as unknown or makes dates partial, at a rate drawn for the dossier."""
    rate = draws.weighted(_FORGOTTEN)
    if rate > 0:
        _forget(record, kind, model, draws, rate)


def _forget(record: Record, kind: str, model: Model, draws: Draws, rate: float) -> None:
    for field in model.records[kind]:
        if field.name not in record or field.name in ("levering", "datumExport"):
            continue
        value = record[field.name]
        nested = isinstance(value, dict) or (isinstance(value, list) and value and isinstance(value[0], dict))
        if not nested and field.optional and draws.chance(rate):
            _spoil(record, field, model, draws)
        elif nested:
            for item in value if isinstance(value, list) else [value]:
                _forget(item, field.type, model, draws, rate)


def _spoil(record: Record, field: Field, model: Model, draws: Draws) -> None:
    value = record[field.name]
    if field.type in model.dates and isinstance(value, str) and draws.chance(0.6):
        record[field.name] = value[: draws.one((4, 7, 7))]
    elif field.nillable and draws.chance(0.4):
        record[field.name] = None
    else:
        del record[field.name]
