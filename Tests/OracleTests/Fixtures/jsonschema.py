"""Says of every case, one a line as a JSON string, whether the schema beside it allows it."""

import json
import sys

import jsonschema_rs

folder = sys.argv[1]
with open(f"{folder}/schema.json", encoding="utf-8") as file:
    schema = json.load(file)
jsonschema_rs.meta.validate(schema)
validator = jsonschema_rs.validator_for(schema, validate_formats=True)


def members(pairs):
    """Refuses a key that stands twice, as every careful reader does."""
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("a key twice")
    return dict(pairs)


with open(f"{folder}/cases", encoding="utf-8") as file:
    for line in file:
        try:
            value = json.loads(json.loads(line), object_pairs_hook=members)
        except ValueError:
            print("no JSON")
            continue
        print("valid" if validator.is_valid(value) else "invalid")
