"""What the writers need to know of the dossier model: order, lists and what may be left out."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_XS = "{http://www.w3.org/2001/XMLSchema}"


@dataclass(frozen=True)
class Field:
    """One field of a record type."""

    name: str
    """The name in JSON."""
    element: str
    """The name in XML: the same with a capital."""
    type: str
    item: str | None
    """The element of an item, where the field is a list."""
    optional: bool
    nillable: bool


class Model:
    """The record types of `dossier.xsd`, each with its fields in order."""

    def __init__(self, schema: Path) -> None:
        root = ElementTree.parse(schema).getroot()
        complex_types = {node.get("name", ""): _elements(node) for node in root.iter(_XS + "complexType")}
        lists = {
            name: elements[0]
            for name, elements in complex_types.items()
            if len(elements) == 1 and elements[0].get("maxOccurs") == "unbounded"
        }
        self.records: dict[str, list[Field]] = {
            name: [_field(element, lists) for element in elements]
            for name, elements in complex_types.items()
            if name not in lists
        }
        self.dates = {"Datum", "VolledigeDatum"}

    def check_names(self, record: str, names: Iterable[str]) -> None:
        """Raises an error if a name is no field of the record."""
        strange = set(names) - {field.name for field in self.records[record]}
        if strange:
            raise KeyError(f"{record} has no {', '.join(sorted(strange))}")


def _elements(complex_type: ElementTree.Element) -> list[ElementTree.Element]:
    return list(complex_type.iter(_XS + "element"))


def _field(element: ElementTree.Element, lists: dict[str, ElementTree.Element]) -> Field:
    kind = element.get("type", "")
    item = lists.get(kind)
    name = element.get("name", "")
    return Field(
        name=name[0].lower() + name[1:],
        element=name,
        type=kind if item is None else item.get("type", ""),
        item=None if item is None else item.get("name"),
        optional=element.get("minOccurs") == "0",
        nillable=element.get("nillable") == "true",
    )
