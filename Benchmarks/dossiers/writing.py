"""A dossier as XML, laid out as in the samples, and as compact JSON."""

from __future__ import annotations

import json
from typing import Any
from xml.sax.saxutils import escape

from .model import Field, Model

NAMESPACE = "urn:dossiertoets:dossier:1"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_LINE_WIDTH = 110
_MOST_ON_A_LINE = 8

Record = dict[str, Any]


def json_text(kind: str, record: Record, model: Model) -> str:
    """The record as one line of JSON, with its fields in the order of the model."""
    ordered = {kind[0].lower() + kind[1:]: _ordered(record, kind, model)}
    return json.dumps(ordered, ensure_ascii=False, separators=(",", ":")) + "\n"


def xml_text(kind: str, record: Record, model: Model) -> str:
    """The record as an XML document; what fits on a line stands on one."""
    body = "\n".join(_lines(kind, record, kind, None, model, 0))
    attributes = f' xmlns="{NAMESPACE}"'
    if "xsi:nil" in body:
        attributes += f' xmlns:xsi="{_XSI}"'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body.replace(f"<{kind}>", f"<{kind}{attributes}>", 1)}\n'


def _ordered(value: Any, kind: str, model: Model) -> Any:
    if isinstance(value, list):
        return [_ordered(item, kind, model) for item in value]
    if not isinstance(value, dict):
        return value
    model.check_names(kind, value)
    return {
        field.name: _ordered(value[field.name], field.type, model)
        for field in model.records[kind]
        if field.name in value
    }


def _lines(tag: str, value: Any, kind: str, item: str | None, model: Model, depth: int) -> list[str]:
    """The lines of one element: a single one if it fits, otherwise one for each child and more."""
    indent = "  " * depth
    if value is None:
        return [f'{indent}<{tag} xsi:nil="true"/>']
    if not isinstance(value, (dict, list)):
        return [f"{indent}<{tag}>{_plain(value)}</{tag}>"]
    children: list[str] = []
    for child_tag, child, field in _children(value, kind, item, model):
        children += _lines(child_tag, child, field.type, field.item, model, depth + 1)
    if len(children) <= _MOST_ON_A_LINE:
        on_one_line = f"{indent}<{tag}>{''.join(line.strip() for line in children)}</{tag}>"
        if len(on_one_line) <= _LINE_WIDTH:
            return [on_one_line]
    return [f"{indent}<{tag}>", *children, f"{indent}</{tag}>"]


def _children(value: Any, kind: str, item: str | None, model: Model) -> list[tuple[str, Any, Field]]:
    if isinstance(value, list):
        assert item is not None
        field = Field(item, item, kind, None, False, False)
        return [(item, child, field) for child in value]
    return [
        (field.element, value[field.name], field)
        for field in model.records[kind]
        if field.name in value
    ]


def _plain(value: str | int | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return escape(str(value))
