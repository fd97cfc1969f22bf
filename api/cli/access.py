"""`token`, `session`, `share` and `trust`: who is let in over the network, to what, and which models he may bring."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated, Any, TypeVar

import typer

from api.cli import terminal
from api.cli.options import AsJson
from api.cli.session import open_session
from api.cli.show import show_json, show_lines, show_table
from services.counted import counted
from services.reports.table import Table

Given = TypeVar("Given")
#: Columns for wide terminals.
_MADE = ("made", "made by")


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    for name, help_, commands in (
        ("token", "Tokens, which let people and programs in over the network.", _TOKENS),
        ("session", "Browsers that are signed in, or may be once by an address that `serve` printed.", _SESSIONS),
        ("share", "Links, which show one sweep to whoever has them.", _LINKS),
        ("trust", "Models that sweeps sent over the network may bring.", _MODELS),
    ):
        group = typer.Typer(help=help_, no_args_is_help=True)
        for word, command in commands.items():
            group.command(word)(command)
        app.add_typer(group, name=name)


def create_token(
    name: Annotated[
        str | None,
        typer.Argument(metavar="[NAME]", help="Whose it is: he owns what is submitted with it; default: you."),
    ] = None,
    role: Annotated[
        str | None,
        typer.Option(
            help="reader: look; submitter: also submit, and change what is his; admin: everything. "
            "Default: reader; of your own, admin."
        ),
    ] = None,
    days: Annotated[float, typer.Option(help="How many days it is good for.")] = 90,
    endless: Annotated[bool, typer.Option("--endless", help="Good until it is revoked.")] = False,
    as_json: AsJson = False,
) -> None:
    """Make a token and print it, this once: only its sha256 is kept."""
    from services.access import tokens
    from services.access.operator import operator_name

    lasts = None if endless else days
    whose, may = name or operator_name(), role or ("reader" if name else "admin")
    token_id, secret = _change(lambda c, by: tokens.create_token(c, name=whose, role=may, by=by, days=lasts))
    until = "until it is revoked" if lasts is None else f"for {counted_days(lasts)}"
    _tell_once(
        as_json,
        {"id": token_id, "name": whose, "role": may, "token": secret.tell()},
        secret.tell(),
        f"token {token_id} of {whose}, {may}, good {until}; nobody can show it again",
    )


def list_tokens(as_json: AsJson = False) -> None:
    """List tokens, without the tokens themselves."""
    from services.access import tokens

    found = _ask(tokens.list_tokens)
    columns = ("token", "name", "role", "state", "until", "last used", "made", "made by")
    rows = [
        (
            one.id,
            one.name,
            one.role,
            one.state,
            _day(one.expires_at) or "no end",
            _minute(one.last_used_at),
            _minute(one.created_at),
            one.created_by,
        )
        for one in found
    ]
    empty = "no token yet: `robust-cli token create NAME --role ROLE` makes one"
    show_table(Table("tokens", columns, rows, extras=_MADE, empty=empty), as_json=as_json)


def revoke_token(
    token: Annotated[str, typer.Argument(metavar="TOKEN", help="Its number, or a name: all tokens of that name.")],
    as_json: AsJson = False,
) -> None:
    """End a token, and the sessions of browsers that were signed in with it."""
    from services.access import tokens

    ended = _change(lambda connection, by: tokens.revoke_token(connection, token, by=by))
    _say(as_json, {"revoked": sorted(ended)}, f"{counted(len(ended), 'token')} revoked")


def list_sessions(as_json: AsJson = False) -> None:
    """List sessions of browsers: open, waiting for the address that `serve` printed, or over."""
    from services.access import sessions

    columns = ("session", "name", "role", "state", "by", "until", "made")
    rows = [
        (
            one.id,
            one.name,
            one.role,
            one.state,
            "serve" if one.token_id is None else f"token {one.token_id}",
            _minute(one.expires_at),
            _minute(one.created_at),
        )
        for one in _ask(sessions.list_sessions)
    ]
    empty = "no session: `robust-cli serve` prints an address that opens one, and who has a token signs in"
    show_table(Table("sessions", columns, rows, extras=("made",), empty=empty), as_json=as_json)


def revoke_session(
    session: Annotated[
        str, typer.Argument(metavar="SESSION", help="Its number, or a name: all sessions of that name.")
    ],
    as_json: AsJson = False,
) -> None:
    """End a session: its browser is signed out, and an address that was not used yet opens none."""
    from services.access import sessions

    ended = _change(lambda connection, by: sessions.revoke_session(connection, session, by=by))
    _say(as_json, {"revoked": sorted(ended)}, f"{counted(len(ended), 'session')} revoked")


def create_link(
    sweep: Annotated[str, typer.Argument(metavar="SWEEP", help="The sweep's name.")],
    images: Annotated[
        str, typer.Option(help="What it shows of patients: none, panels or volumes, as reports do.")
    ] = "none",
    days: Annotated[float, typer.Option(help="How many days it is good for.")] = 30,
    as_json: AsJson = False,
) -> None:
    """Make a link that shows one sweep, with pseudonyms for patients, and print it, this once."""
    from services.access import links
    from services.sweeps.names import require_sweep

    def make(connection: Any, by: str) -> tuple[int, int, Any]:
        sweep_id = require_sweep(connection, sweep)
        return sweep_id, *links.create_link(connection, sweep_id, images=images, days=days, by=by)

    sweep_id, link_id, secret = _change(make)
    path = links.path_of(secret, sweep_id)
    _tell_once(
        as_json,
        {"id": link_id, "sweep": sweep, "images": images, "path": path},
        path,
        f"link {link_id} to the sweep {sweep}, good for {counted_days(days)}: put the server's address in front of it, "
        "such as https://robust.example; nobody can show it again",
    )


def list_links(
    sweep: Annotated[str | None, typer.Argument(metavar="[SWEEP]", help="Only of this sweep.")] = None,
    as_json: AsJson = False,
) -> None:
    """List links, without what makes them secret."""
    from services.access import links
    from services.sweeps.names import require_sweep

    found = _ask(lambda c: links.list_links(c, None if sweep is None else require_sweep(c, sweep)))
    columns = ("link", "sweep", "images", "state", "until", "last used", "made", "made by")
    rows = [
        (
            one.id,
            one.sweep,
            one.images,
            one.state,
            _day(one.expires_at),
            _minute(one.last_used_at),
            _minute(one.created_at),
            one.created_by,
        )
        for one in found
    ]
    empty = "no link yet: `robust-cli share create SWEEP` makes one"
    show_table(Table("links", columns, rows, extras=_MADE, empty=empty), as_json=as_json)


def revoke_link(
    link: Annotated[int, typer.Argument(metavar="LINK", help="Its number.")], as_json: AsJson = False
) -> None:
    """End a link."""
    from services.access import links

    _change(lambda connection, by: links.revoke_link(connection, link, by=by))
    _say(as_json, {"revoked": link}, f"link {link} revoked")


def add_model(
    model: Annotated[
        str, typer.Argument(metavar="PATH|SHA256", help="Its file or folder, or the sha256 that a refusal names.")
    ],
    as_json: AsJson = False,
) -> None:
    """Let sweeps sent over the network bring this model, whose files may run code on the workers."""
    from services.access import trust

    sha256, name = trust.content_of_path(model)
    is_new = _change(lambda connection, by: trust.allow(connection, sha256, name=name, by=by))
    said = f"{name or 'the model'} is allowed{'' if is_new else ' already'}: sha256 {sha256}"
    _say(as_json, {"sha256": sha256, "name": name, "new": is_new}, said)


def list_models(as_json: AsJson = False) -> None:
    """List the models that are allowed, who allowed them, and when."""
    from services.access import trust

    rows = [(one.name, one.sha256, _minute(one.allowed_at), one.allowed_by) for one in _ask(trust.list_allowed)]
    empty = "no model yet: `robust-cli trust add PATH` allows one"
    show_table(Table("allowed models", ("model", "sha256", "allowed", "by"), rows, empty=empty), as_json=as_json)


def remove_model(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="Its name, or the start of its sha256.")],
    as_json: AsJson = False,
) -> None:
    """Let no sweep sent over the network bring this model; jobs that need it and begin later fail."""
    from services.access import trust

    gone = _change(lambda connection, by: trust.disallow(connection, model, by=by))
    _say(as_json, {"sha256": gone.sha256}, f"{gone.name or 'the model'} is allowed no more: sha256 {gone.sha256}")


_TOKENS: dict[str, Callable[..., None]] = {"create": create_token, "list": list_tokens, "revoke": revoke_token}
_SESSIONS: dict[str, Callable[..., None]] = {"list": list_sessions, "revoke": revoke_session}
_LINKS: dict[str, Callable[..., None]] = {"create": create_link, "list": list_links, "revoke": revoke_link}
_MODELS: dict[str, Callable[..., None]] = {"add": add_model, "list": list_models, "remove": remove_model}


def counted_days(days: float) -> str:
    """`1 day`, `90 days`, `0.5 days`."""
    return counted(int(days), "day") if days == int(days) else f"{days:g} days"


def _ask(question: Callable[[Any], Given]) -> Given:
    from db.engine import read

    _, engine = open_session()
    with read(engine) as connection:
        return question(connection)


def _change(change: Callable[[Any, str], Given]) -> Given:
    """One transaction, in the name of whoever gives the command."""
    from db.engine import write
    from services.access.operator import operator_name

    _, engine = open_session()
    with write(engine) as connection:
        return change(connection, operator_name())


def _tell_once(as_json: bool, values: dict[str, Any], secret: str, about: str) -> None:
    """A secret alone on standard output, for scripts, and what it is beside it."""
    terminal.work_is_done()
    if as_json:
        show_json(values)
        return
    typer.echo(secret)
    show_lines([about], stderr=True)


def _say(as_json: bool, values: dict[str, Any], sentence: str) -> None:
    terminal.work_is_done()
    if as_json:
        show_json(values)
    else:
        show_lines([sentence])


def _minute(seconds: float | None) -> str:
    """UTC, as tables show it; "" for never."""
    return "" if seconds is None else datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%MZ")


def _day(seconds: float | None) -> str:
    return _minute(seconds)[:10]
