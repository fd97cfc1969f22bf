"""Settings, read from environment variables and `robust.toml` here only: places, time limits, servers."""

from __future__ import annotations

import difflib
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self
from urllib.parse import parse_qsl, urlsplit

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource
from typing_extensions import override

from services.errors import BadInput, first_line, is_utf8, one_line, storable
from services.outside import use_folder
from services.plugin import describe

if TYPE_CHECKING:
    from sqlalchemy import URL

#: What a machine is told about bfloat16.
ToldBfloat16 = Literal["detect", "emulate", "never"]

_PREFIX = "ROBUST_"
#: Characters of the secret that signs what is told.
_SHORTEST_SECRET = 16
#: What the test suite itself reads.
_OF_TESTS = "ROBUST_TEST_"
#: Options of a Redis URL.
_TLS = ("ssl_ca_certs", "ssl_cert_reqs", "ssl_certfile", "ssl_check_hostname", "ssl_keyfile")
#: A variable in place of a folder.
_VARIABLE = re.compile(r"\$([A-Za-z_]\w*|\{\w+\})(/|$)")
#: A URL that lacks one of its slashes.
_ONE_SLASH = re.compile(r"(?P<scheme>[a-zA-Z][a-zA-Z0-9+.-]+):/(?!/)")
#: Said to whoever wrote a URL that cannot be taken apart.
ESCAPES = "with @ : / # ? % in user and password written as %40 %3A %2F %23 %3F %25"


def _bytes_of(value: object) -> object:
    """`6GB` as a number of bytes."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([kMGT]i?)B", value.strip()) if isinstance(value, str) else None
    if found is None:
        raise ValueError("a size with its unit such as 6GB, 800MB or 6GiB")
    base = 1024 if found[2].endswith("i") else 1000
    return int(float(found[1]) * base ** ("kMGT".index(found[2][0]) + 1))


#: Bytes, given with their unit.
MemorySize = Annotated[int, BeforeValidator(_bytes_of), Field(ge=1)]

#: The file of settings.
TOML, _MAX_TOML_BYTES = "robust.toml", 100_000


class Settings(BaseSettings):
    """Each field is an environment variable `ROBUST_<FIELD>` or a key of `robust.toml` in the working folder."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX, env_ignore_empty=True, toml_file=TOML, extra="forbid", frozen=True
    )

    home: Path = Path(".robust")  # embedded database, artifacts, caches, scratch folders
    shared: Literal["", "group"] = ""  # group: members of the owner's group may read a new `home`; else nobody else may
    database_url: SecretStr | None = None  # left out: SQLite in `home`
    query_url: SecretStr | None = None  # the same database for `query`, as a login that may only read
    admin_url: SecretStr | None = None  # of the server's superuser, for `db logins` alone
    server: str | None = None  # https://...: a server of ours, which some commands ask instead of a database
    token: SecretStr | None = None  # by which that server knows this client
    broker_url: SecretStr | None = None  # redis://:password@host:6379/0; left out: no broker, workers ask the database
    namespace: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]+$")] = "robustseg"  # keeps clusters on one Redis apart
    artifacts: str | None = None  # folder or fsspec URL; left out: a folder in `home`
    serve_roots: str | None = None  # folders, ":" between, below which posted sweeps may name files; left out: this one
    plugins: Path | None = None  # folder of plug-ins of the user's own, with attacks/, metrics/ and so on
    lease_s: Annotated[float, Field(gt=0, le=86400)] = 60.0  # a worker that is silent for so long has lost its job
    reconcile_s: Annotated[float, Field(gt=0, le=86400)] = 15.0
    max_attempts: Annotated[int, Field(ge=1, le=1000)] = 3  # a job that killed its process so often is parked
    retry_delay_s: Annotated[float, Field(ge=0, le=86400)] = 5.0
    job_time_limit_s: Annotated[float, Field(gt=0, le=31536000)] | None = None
    stop_grace_s: Annotated[float, Field(ge=0, le=86400)] = 5.0  # between SIGTERM and SIGKILL
    checkpoint_s: Annotated[float, Field(ge=0, le=31536000)] = (
        300.0  # between copies of a checkpoint for other machines
    )
    #: Whether slots of this machine compute in bfloat16. "emulate": where they lack it too, slowly; "never": not even
    #: where they have it, so that `precision: auto` means the same on all machines.
    bfloat16: ToldBfloat16 = "detect"
    memory: MemorySize | None = None  # what a job that attacks may hold, for each slot: 6GB; left out: what it needs
    trust: bool = False  # whether workers that share a database run code from the files of external models
    notify_url: SecretStr | None = None  # where a signed JSON body is posted when a sweep has ended
    notify_secret: SecretStr | None = None  # what signs it: at least 16 characters, known to the receiver alone
    log_format: Literal["text", "json"] = "text"  # of worker processes and the reconciler: for people, for machines

    @field_validator("plugins", mode="before")
    @classmethod
    def _none(cls, folder: object) -> object:
        return folder or None  # an empty path would be the working folder

    @field_validator("home", "plugins", "artifacts")
    @classmethod
    def _expanded(cls, place: Path | str | None) -> Path | str | None:
        if isinstance(place, Path):
            return expand_home(place)
        return str(expand_home(Path(place))) if place and place.startswith(("~", "$")) else place

    @field_validator("artifacts")
    @classmethod
    def _url_or_folder(cls, place: str | None) -> str | None:
        if place and (mistyped := _ONE_SLASH.match(place)):  # else a folder called "s3:"
            raise ValueError(f"a folder or a URL such as {mistyped['scheme']}://..., with two slashes")
        return place

    @field_validator("broker_url")
    @classmethod
    def _redis(cls, url: SecretStr | None) -> SecretStr | None:
        if url is not None and not _is_redis_url(url.get_secret_value()):
            scheme = _foreign_scheme(url.get_secret_value(), ("redis", "rediss"))
            if options := _foreign_options(url.get_secret_value()):
                raise ValueError(f"a URL without {options[0]}: its options are {', '.join(_TLS)}, after rediss://")
            raise ValueError(f"a URL such as redis://:password@host:6379/0 (rediss:// with TLS){scheme}, {ESCAPES}")
        return url

    @field_validator("notify_url")
    @classmethod
    def _http(cls, url: SecretStr | None) -> SecretStr | None:
        parts = urlsplit(url.get_secret_value()) if url is not None else None
        if parts is not None and (parts.scheme not in ("http", "https") or not parts.hostname):
            raise ValueError("an address such as https://host/path")
        return url

    @model_validator(mode="after")
    def _signed(self) -> Self:
        secret = self.notify_secret.get_secret_value() if self.notify_secret is not None else ""
        if self.notify_url is not None and len(secret) < _SHORTEST_SECRET:
            raise ValueError(
                f"notify_url needs notify_secret, of {_SHORTEST_SECRET} characters or more, which signs what is sent"
            )
        return self

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, _TomlFile(settings_cls)

    @property
    def url(self) -> URL:
        """The database's URL, password included: never print it. Raises SQLAlchemy's `ArgumentError`, `ValueError`."""
        from sqlalchemy.engine import URL, make_url

        if self.database_url is None:  # put together, not written: a path may hold what means something in a URL
            return URL.create("sqlite", database=str((self.home / "robust.db").absolute()))
        url = make_url(self.database_url.get_secret_value())
        if url.get_backend_name() == "sqlite" and (url.database or "").startswith(("~", "$")):
            return url.set(database=str(expand_home(Path(str(url.database)))))
        return url

    @property
    def artifact_url(self) -> str:
        """The root of the artifact store."""
        return self.artifacts or str((self.home / "artifacts").absolute())

    @property
    def roots(self) -> tuple[Path, ...]:
        """The folders below which sweeps that come over a network may name files."""
        if self.serve_roots is None:
            return (Path.cwd(),)
        return tuple(expand_home(Path(place)).absolute() for place in self.serve_roots.split(":") if place)

    @property
    def cache(self) -> Path:
        """Preprocessed data and fetched artifacts; may be deleted at any time when nothing runs."""
        return (self.home / "cache").absolute()

    @property
    def scratch(self) -> Path:
        """Checkpoints of unfinished jobs."""
        return (self.home / "scratch").absolute()


class _TomlFile(TomlConfigSettingsSource):
    """`robust.toml`, also where an editor of Windows has put a byte order mark in front of it."""

    @override
    def _read_file(self, file_path: Any) -> dict[str, Any]:
        import tomllib

        return tomllib.loads(file_path.read_text(encoding="utf-8-sig"))


def load_settings() -> Settings:
    """Settings from the environment and `robust.toml`; raises `BadInput` naming each bad one.

    Every process begins with this, so that it is also where the registries are told of the folder of plug-ins.
    """
    try:
        Path.cwd()
    except FileNotFoundError:
        raise BadInput("the working folder is gone, deleted or renamed; `cd` to one that exists") from None
    try:
        if (toml := Path(TOML)).is_file() and toml.stat().st_size > _MAX_TOML_BYTES:
            raise BadInput(f"{TOML} cannot be read: it has more than {_MAX_TOML_BYTES} bytes")
        settings = Settings()
    except ValidationError as error:
        problems = [describe(problem, Settings) for problem in error.errors(include_input=False)]
        raise BadInput(f"settings (ROBUST_* variables or robust.toml): {'; '.join(problems)}") from error
    except (ValueError, RecursionError, OSError) as error:  # of tomllib
        raise BadInput(f"{TOML} cannot be read: {one_line(first_line(error), 200)}") from error
    if not is_utf8(settings.artifact_url + str(settings.home.absolute())):
        place = storable(str(settings.home.absolute()))
        raise BadInput(
            f"the path {place} is not UTF-8, which weights cannot be stored under: set ROBUST_HOME to another"
        )
    use_folder(settings.plugins)
    return settings


def unknown_variables() -> list[str]:
    """A sentence for each variable of the environment that looks like a setting and is none.

    They are no mistake: other programs may use such names, and older or newer versions have other settings.
    """
    told = []
    for name in sorted(os.environ):
        field = name.removeprefix(_PREFIX).lower()
        if name.startswith(_PREFIX) and not name.startswith(_OF_TESTS) and field not in Settings.model_fields:
            close = difflib.get_close_matches(field, Settings.model_fields, n=1, cutoff=0.5)
            nearest = f"; did you mean {_PREFIX + close[0].upper()!r}?" if close else ""
            told.append(f"the variable {name} is no setting and changes nothing{nearest}")
    return told


def expand_home(path: Path) -> Path:
    """The path with `~` or `~user` at its beginning replaced by that home folder.

    Raises `ValueError` where nobody knows that folder, and for a variable at the beginning, which stands for a folder
    in a shell alone: else a folder called `$HOME` would be made.
    """
    if _VARIABLE.match(str(path)):
        raise ValueError(f"a path without {path.parts[0]}, which only a shell replaces: write it out, got {path}")
    try:
        return path.expanduser()
    except RuntimeError:
        raise ValueError(f"a path without {path.parts[0]}, whose home folder nobody knows here, got {path}") from None


def _foreign_scheme(text: str, known: tuple[str, ...]) -> str:
    """How a URL begins that is another program's."""
    found = re.match(r"([a-z][a-z0-9+.-]{0,30})://", text)
    return f", not {found[1]}://" if found and found[1] not in known else ""


def _is_redis_url(text: str) -> bool:
    try:
        url = urlsplit(text)
        named = url.scheme in ("redis", "rediss") and url.hostname and (url.port is None or url.port > 0)
    except ValueError:  # what stands for a port is no number: a character of the password ended the host
        return False
    database = url.path.removeprefix("/")
    fits = not url.fragment and not _foreign_options(text) and (not url.query or url.scheme == "rediss")
    return bool(named) and fits and (not database or database.isdecimal())


def _foreign_options(text: str) -> list[str]:
    """What follows the ? of a Redis URL and is no option that every part of this software knows."""
    found = re.fullmatch(r"rediss?://[^?#]*\?([^?#@]*)", text)
    return [name for name, _ in parse_qsl(found[1], keep_blank_values=True) if name not in _TLS] if found else []
