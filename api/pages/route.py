"""A route whose mistakes are pages: what a user did wrong is one sentence, with the way on."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from typing_extensions import override

from api.pages.rendering import render
from services.access import NotAllowed, NotSignedIn, NotThere
from services.errors import RobustError


class PageRoute(APIRoute):
    """Answers 404 for what does not exist, 403 for what the caller may not do, 400 for other mistakes."""

    @override
    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def answer(request: Request) -> Response:
            try:
                return await handle(request)
            except NotSignedIn:
                raise  # the guard asks to sign in
            except NotThere as error:
                return render(request, "error.html", status=404, title="not found", words=str(error))
            except RequestValidationError:
                words = "this address is none of ours: a number in it is none"
                return render(request, "error.html", status=404, title="not found", words=words)
            except NotAllowed as error:
                return render(request, "error.html", status=403, title="not allowed", words=str(error))
            except RobustError as error:
                return render(request, "error.html", status=400, title="that did not work", words=str(error))

        return answer
