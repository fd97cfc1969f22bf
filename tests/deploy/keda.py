"""KEDA's own kinds, written down from its documentation: which fields there are, of which type, and which must be.

Kubernetes' schemas do not know them, and KEDA ignores a field that it does not know: a misspelt one would be noticed
only when nothing scales.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

WHOLE = {"type": "integer", "minimum": 0}
TEXT = {"type": "string", "minLength": 1}


def closed(required: Mapping[str, Any], optional: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """An object with these fields and no others."""
    return {
        "type": "object",
        "required": list(required),
        "properties": {**required, **(optional or {})},
        "additionalProperties": False,
    }


METADATA = closed({"name": TEXT}, {"labels": {"type": "object"}, "annotations": {"type": "object"}})

#: The postgresql scaler takes a connection in pieces; the password comes from the authentication.
POSTGRESQL = closed(
    dict.fromkeys(("host", "port", "userName", "dbName", "sslmode", "query", "targetQueryValue"), TEXT),
    {"activationTargetQueryValue": TEXT},
)

TRIGGER = closed(
    {"type": {"const": "postgresql"}, "metadata": POSTGRESQL, "authenticationRef": closed({"name": TEXT})},
    {"name": TEXT, "useCachedMetrics": {"type": "boolean"}, "metricType": {"enum": ["AverageValue", "Value"]}},
)

SCALED_OBJECT = closed(
    {
        "scaleTargetRef": closed({"name": TEXT}, {"apiVersion": TEXT, "kind": TEXT, "envSourceContainerName": TEXT}),
        "triggers": {"type": "array", "minItems": 1, "items": TRIGGER},
    },
    {
        "pollingInterval": WHOLE,
        "cooldownPeriod": WHOLE,
        "initialCooldownPeriod": WHOLE,
        "idleReplicaCount": {"const": 0},
        "minReplicaCount": WHOLE,
        "maxReplicaCount": WHOLE,
        "fallback": closed({"failureThreshold": WHOLE, "replicas": WHOLE}),
        "advanced": closed(
            {},
            {
                "restoreToOriginalReplicaCount": {"type": "boolean"},
                # Its `behavior` is Kubernetes' own, and is checked as a part of a HorizontalPodAutoscaler.
                "horizontalPodAutoscalerConfig": closed({}, {"name": TEXT, "behavior": {"type": "object"}}),
            },
        ),
    },
)

SCALED_JOB = closed(
    {
        "jobTargetRef": {"type": "object"},  # Kubernetes' own, and is checked as a Job
        "triggers": {"type": "array", "minItems": 1, "items": TRIGGER},
    },
    {
        "pollingInterval": WHOLE,
        "successfulJobsHistoryLimit": WHOLE,
        "failedJobsHistoryLimit": WHOLE,
        "envSourceContainerName": TEXT,
        "minReplicaCount": WHOLE,
        "maxReplicaCount": WHOLE,
        "rollout": closed(
            {"strategy": {"enum": ["default", "gradual"]}},
            {"propagationPolicy": {"enum": ["background", "foreground"]}},
        ),
        "scalingStrategy": closed({"strategy": {"enum": ["default", "accurate", "eager"]}}),
    },
)

SECRET_REFERENCE = closed({"parameter": TEXT, "name": TEXT, "key": TEXT})
TRIGGER_AUTHENTICATION = closed({"secretTargetRef": {"type": "array", "minItems": 1, "items": SECRET_REFERENCE}})

SPECS = {
    "ScaledObject": SCALED_OBJECT,
    "ScaledJob": SCALED_JOB,
    "TriggerAuthentication": TRIGGER_AUTHENTICATION,
}

#: By kind: the whole object.
SCHEMAS = {
    kind: closed(
        {"apiVersion": {"const": "keda.sh/v1alpha1"}, "kind": {"const": kind}, "metadata": METADATA, "spec": spec}
    )
    for kind, spec in SPECS.items()
}
