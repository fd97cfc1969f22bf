"""Routes whose answers are sent once: whoever has one asks whether it is still the same."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request
from fastapi.responses import Response
from fastapi.routing import APIRoute
from typing_extensions import override

from api.etags import with_tag


class Tagged(APIRoute):
    """A route whose answers carry an ETag of their content."""

    @override
    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handler = super().get_route_handler()

        async def tagged(request: Request) -> Response:
            return with_tag(request, await handler(request))

        return tagged
