"""`serve`: pages and API over this folder's database or the cluster's, with worker slots beside them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.cli import terminal
from api.cli.session import open_session
from api.cli.show import show_lines


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command()(serve)


def serve(
    open_page: Annotated[bool, typer.Option("--open", help="Open the page in a browser.")] = False,
    host: Annotated[str, typer.Option(help="The address to listen at; others than this machine's need TLS.")] = (
        "127.0.0.1"
    ),
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0: any that is free.")] = 8080,
    workers: Annotated[
        int | None, typer.Option(min=0, help="Slots that run jobs; 0: look only. Default: 2; with a broker none.")
    ] = None,
    allow_host: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Another name that browsers reach this server by.")
    ] = None,
    behind_proxy: Annotated[
        bool, typer.Option("--behind-proxy", help="A proxy in front of it encrypts, and says who asks.")
    ] = False,
    root_path: Annotated[str, typer.Option(metavar="/PATH", help="Below which that proxy shows it.")] = "",
    tls_cert: Annotated[Path | None, typer.Option(metavar="FILE", help="Certificate (PEM), with --tls-key.")] = None,
    tls_key: Annotated[Path | None, typer.Option(metavar="FILE", help="Its key (PEM).")] = None,
) -> None:
    """Serve pages and the REST API until Ctrl-C; the address that is printed signs you in, once.

    Behind a proxy it prints none: `robust-cli token create` makes what signs in.

    Jobs that are submitted there run in slots of this machine, or on the cluster where a broker is set.
    """
    from api.cli.opening import opening
    from services.errors import BadInput
    from services.home import make_home
    from services.jobs.packages import require_packages

    try:
        from api.rest.server import Serving
        from api.rest.server import serve as run
    except ModuleNotFoundError as error:
        raise BadInput(f"pages and API need {error.name}: pip install 'robustseg[web]'") from error
    settings, engine = open_session(logging=True)
    in_cluster = settings.broker_url is not None
    if in_cluster and workers:
        raise BadInput("--workers is for this machine alone: with ROBUST_BROKER_URL the cluster's workers run the jobs")
    slots = 0 if in_cluster else 2 if workers is None else workers
    if slots:
        require_packages("look only with `--workers 0`")
    serving = Serving(
        host=host,
        port=port,
        workers=slots,
        allow_hosts=tuple(allow_host or ()),
        root_path=root_path,
        behind_proxy=behind_proxy,
        tls_cert=tls_cert,
        tls_key=tls_key,
    )

    if open_page:
        make_home(settings)  # where the database is a server's it may not be there
    with opening(settings.home) as show:

        def tell(address: str) -> None:
            typer.echo(address)  # never folded: it must be copied as it is
            show_lines(["this address signs you in, once and within an hour; Ctrl-C stops the server"])
            terminal.flush()
            if open_page:
                show(address)

        run(settings, engine, serving, who=_user(), tell=tell)


def _user() -> str:
    """Who started it, as audit rows name him."""
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "owner"
