"""An indicator of a catalogue as a person reads it."""

from jinzhou_extract.exact_json import plain_decimal
from jinzhou_extract.panels.catalogue import Indicator


def indicator_text(indicator: Indicator) -> str:
    """Return what an indicator means, a field a line; what says nothing is left out."""
    lines = [f"{indicator.id}  {indicator.zh}  {indicator.en}"]
    limits = [
        f"at {word} {plain_decimal(limit)}"
        for word, limit in (("least", indicator.least), ("most", indicator.most))
        if limit is not None
    ]
    fields = {
        "names": indicator.names,
        "without": indicator.without,
        "near": indicator.near,
        "kind": indicator.kind,
        "unit": indicator.unit,
        "role": indicator.role,
        "status": (indicator.status,),
        "period": (indicator.period, *(["also in a review of several years that ends with it"] if indicator.in_review else [])),
        "span": (indicator.span,),
        "scope": (indicator.scope,),
        "limits": tuple(limits),
        "base": () if indicator.base is None else (plain_decimal(indicator.base),),
        "unsigned": ("a decrease counts as what it took away",) if indicator.unsigned else (),
        "prefer": indicator.prefer,
        "examples": indicator.examples,
        "near misses": indicator.near_misses,
    }
    for name, values in fields.items():
        lines += [f"  {name if at == 0 else '':<12} {value}" for at, value in enumerate(values)]
    return "\n".join(lines)
