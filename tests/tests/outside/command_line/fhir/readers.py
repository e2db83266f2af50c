"""Reads a Bundle by the models of fhir.resources (R4B), and prints how many resources of each type it holds."""

import collections
import json
import sys

from fhir.resources.R4B import get_fhir_model_class

with open(sys.argv[1], encoding="utf-8") as file:
    bundle = json.load(file)

get_fhir_model_class("Bundle").model_validate(bundle)
counted = collections.Counter()
for entry in bundle["entry"]:
    kind = entry["resource"]["resourceType"]
    get_fhir_model_class(kind).model_validate(entry["resource"])
    counted[kind] += 1
print(json.dumps(counted))
