"""The document that describes the API (OpenAPI 3.1): what it says is what is answered, errors included."""

from __future__ import annotations

import copy
import re
from typing import Any

from fastapi import FastAPI, Request
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse, Response
from starlette.routing import compile_path

from api.etags import with_tag
from api.rest.problems import MistakeShape, Problem

_ABOUT = """Measures how robust medical image segmentation is: sweeps, their jobs, their results.

Addresses are numbers of rows. Lists come page by page: `after` takes what the page before says under `next`. Errors are
problem documents (RFC 9457). Times are seconds since 1970, UTC."""
#: What FastAPI writes of its own errors, which here are problem documents.
_FOREIGN = ("HTTPValidationError", "ValidationError")


def install(app: FastAPI, path: str) -> None:
    """Serve the document at that path, to whoever is let in, and tell by it how an address may be asked."""
    made: dict[str, Any] = {}
    patterns: list[tuple[re.Pattern[str], list[str]]] = []

    def methods(asked: str) -> list[str]:
        if not patterns:
            paths = describe(app)["paths"].items()
            patterns.extend((compile_path(one)[0], sorted(map(str.upper, item))) for one, item in paths)
        asked = asked.removeprefix(app.root_path)
        return next((found for pattern, found in patterns if pattern.fullmatch(asked)), [])

    app.state.methods = methods

    @app.get(path, include_in_schema=False)
    async def document(request: Request) -> Response:
        if not made:
            made.update(describe(app))
        shown = made | {"servers": [{"url": app.root_path}]} if app.root_path else made
        return with_tag(request, JSONResponse(shown))


def describe(app: FastAPI) -> dict[str, Any]:
    """The document."""
    found = copy.deepcopy(
        get_openapi(
            title=app.title, version=app.version, description=_ABOUT, routes=app.routes, openapi_version="3.1.0"
        )
    )
    schemas = found.setdefault("components", {}).setdefault("schemas", {})
    for name in _FOREIGN:
        schemas.pop(name, None)
    reference = "#/components/schemas/{model}"
    schemas["Problem"] = Problem.model_json_schema(ref_template=reference)
    schemas["Problem"].pop("$defs", None)
    schemas["MistakeShape"] = MistakeShape.model_json_schema(ref_template=reference)
    for item in found["paths"].values():
        for operation in item.values():
            _tell_errors(operation)
    return found


def _tell_errors(operation: dict[str, Any]) -> None:
    for answer in operation["responses"].values():
        content = answer.get("content", {})
        if content.get("application/json", {}).get("schema", {}).get("$ref", "").rpartition("/")[2] in _FOREIGN:
            del content["application/json"]
        stream = content.get("text/event-stream")
        if stream is not None:  # `itemSchema` is a word of OpenAPI 3.2
            content["text/event-stream"] = {"schema": {"type": "string"}}
