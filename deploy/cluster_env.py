"""The settings of a compose cluster, secrets included: `new FILE [KEY=VALUE ...]` writes them, `exports FILE` shows
what a shell needs so that `robust-cli` on this machine works with the cluster. Needs nothing but Python.
"""

from __future__ import annotations

import os
import secrets
import shlex
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
#: The user of the images (Dockerfile), for a cluster that root starts.
IMAGE_USER = 10001


def new(file: Path, extra: list[str]) -> str:
    """Write `file`, readable by its owner only; one that is there gets the passwords that it lacks, no more.

    Returns what was done.
    """
    passwords = {f"CLUSTER_{name}_PASSWORD": secrets.token_hex(24) for name in ("POSTGRES", "ADMIN", "QUERY", "REDIS")}
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        lacking = {name: password for name, password in passwords.items() if name not in read(file)}
        if not lacking:
            return f"{file} is there already and stays as it is"
        with file.open("a") as target:
            target.writelines(f"\n{name}={password}" for name, password in lacking.items())
            target.write("\n")
        return f"{file} is there already and got what it lacked: {', '.join(lacking)}"
    values = passwords | {
        "CLUSTER_USER": ":".join(map(str, _user())),
        "CLUSTER_ARTIFACTS_FOLDER": str(PROJECT / ".cluster" / "artifacts"),
        "CLUSTER_DATA": str(PROJECT / "data"),
    }
    values |= dict(pair.split("=", 1) for pair in extra)
    lines = [
        "# Settings of the compose cluster, passwords among them: docs/cluster.md says what they mean.",
        *(f"{key}={value}" for key, value in values.items()),
    ]
    with os.fdopen(descriptor, "w") as target:
        target.write("\n".join(lines) + "\n")
    Path(values["CLUSTER_DATA"]).mkdir(parents=True, exist_ok=True)
    folder = Path(values["CLUSTER_ARTIFACTS_FOLDER"])
    folder.mkdir(parents=True, exist_ok=True)
    if os.getuid() == 0:
        os.chown(folder, *map(int, values["CLUSTER_USER"].split(":")))
    return f"wrote {file} with new passwords"


def exports(file: Path) -> str:
    """Lines for a shell: where database, broker, artifacts and plug-ins are, and every ROBUST_ setting of `file`."""
    settings = read(file)
    postgres = settings.get("CLUSTER_POSTGRES_PORT", "5432")
    redis = settings.get("CLUSTER_REDIS_PORT", "6379")
    password = settings["CLUSTER_POSTGRES_PASSWORD"]
    found = {
        "ROBUST_DATABASE_URL": f"postgresql+psycopg://robust:{password}@127.0.0.1:{postgres}/robust",
        "ROBUST_BROKER_URL": f"redis://:{settings['CLUSTER_REDIS_PASSWORD']}@127.0.0.1:{redis}/0",
        "ROBUST_ARTIFACTS": settings.get("CLUSTER_ARTIFACTS") or settings["CLUSTER_ARTIFACTS_FOLDER"],
    }
    if reader := settings.get("CLUSTER_QUERY_PASSWORD"):
        found["ROBUST_QUERY_URL"] = f"postgresql+psycopg://robust_query:{reader}@127.0.0.1:{postgres}/robust"
    if folder := settings.get("CLUSTER_PLUGINS"):
        found["ROBUST_PLUGINS"] = folder
    found |= {key: value for key, value in settings.items() if key.startswith("ROBUST_")}
    return "\n".join(f"export {key}={shlex.quote(value)}" for key, value in found.items())


def read(file: Path) -> dict[str, str]:
    """KEY=VALUE lines; a later one replaces an earlier one, as compose reads them."""
    lines = (line.strip() for line in file.read_text().splitlines())
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))


def _user() -> tuple[int, int]:
    return (os.getuid(), os.getgid()) if os.getuid() else (IMAGE_USER, IMAGE_USER)


def main(arguments: list[str]) -> int:
    """Returns the exit code."""
    match arguments:
        case ["new", file, *extra]:
            print(new(Path(file), extra), file=sys.stderr)
        case ["exports", file] if Path(file).exists():
            print(exports(Path(file)))
        case ["exports", file]:
            print(f"there is no {file}: run `make cluster-env`", file=sys.stderr)
            return 2
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
