"""jinzhou-extract schema: what a record is, for other programs."""

import json

from jinzhou_extract.metric import Metric


def schema() -> None:
    """Print the JSON Schema of a record, which is an object of JSON Lines and a row of every other format."""
    found = Metric.model_json_schema(mode="serialization")
    print(json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", **found}, ensure_ascii=False, indent=2))
