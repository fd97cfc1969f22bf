"""Settings, read from environment variables and `robust.toml` here only: places, time limits, servers."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from services.errors import BadInput, did_you_mean
from services.outside import use_folder
from services.plugin import describe

_PREFIX = "ROBUST_"
#: What the test suite itself reads.
_OF_TESTS = "ROBUST_TEST_"
#: Said to whoever wrote a URL that cannot be taken apart.
ESCAPES = "with @ : / # ? % in user and password written as %40 %3A %2F %23 %3F %25"


class Settings(BaseSettings):
    """Each field is an environment variable `ROBUST_<FIELD>` or a key of `robust.toml` in the working folder."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX, env_ignore_empty=True, toml_file="robust.toml", extra="forbid", frozen=True
    )

    home: Path = Path(".robust")  # embedded database, artifacts, caches, scratch folders
    database_url: SecretStr | None = None  # left out: SQLite in `home`
    broker_url: SecretStr | None = None  # redis://:password@host:6379/0; left out: no broker, workers ask the database
    namespace: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]+$")] = "robustseg"  # keeps clusters on one Redis apart
    artifacts: str | None = None  # folder or fsspec URL; left out: a folder in `home`
    plugins: Path | None = None  # folder of plug-ins of the user's own, with attacks/, metrics/ and so on
    lease_s: Annotated[float, Field(gt=0)] = 60.0  # a worker that is silent for so long has lost its job
    reconcile_s: Annotated[float, Field(gt=0)] = 15.0
    max_attempts: Annotated[int, Field(ge=1)] = 3  # a job that killed its process so often is parked
    retry_delay_s: Annotated[float, Field(ge=0)] = 5.0
    job_time_limit_s: Annotated[float, Field(gt=0)] | None = None
    stop_grace_s: Annotated[float, Field(ge=0)] = 5.0  # between SIGTERM and SIGKILL
    checkpoint_s: Annotated[float, Field(ge=0)] = 300.0  # between copies of a checkpoint for other machines
    trust: bool = False  # whether workers that share a database run code from the files of external models
    log_format: Literal["text", "json"] = "text"  # of worker processes and the reconciler: for people, for machines

    @field_validator("broker_url")
    @classmethod
    def _redis(cls, url: SecretStr | None) -> SecretStr | None:
        if url is not None and not _is_redis_url(url.get_secret_value()):
            raise ValueError(f"a URL such as redis://:password@host:6379/0 (rediss:// with TLS), {ESCAPES}")
        return url

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)

    @property
    def url(self) -> str:
        """The database's URL, password included: never print it."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{(self.home / 'robust.db').absolute()}"

    @property
    def artifact_url(self) -> str:
        """The root of the artifact store."""
        return self.artifacts or str((self.home / "artifacts").absolute())

    @property
    def cache(self) -> Path:
        """Preprocessed data and fetched artifacts; may be deleted at any time when nothing runs."""
        return (self.home / "cache").absolute()

    @property
    def scratch(self) -> Path:
        """Checkpoints of unfinished jobs."""
        return (self.home / "scratch").absolute()


def load_settings() -> Settings:
    """Settings from the environment and `robust.toml`; raises `BadInput` naming each bad one.

    Every process begins with this, so that it is also where the registries are told of the folder of plug-ins.
    """
    problems = [
        f"{name} is no setting{did_you_mean(name.removeprefix(_PREFIX), Settings.model_fields)}"
        for name in sorted(os.environ)
        if name.startswith(_PREFIX)
        and not name.startswith(_OF_TESTS)
        and name.removeprefix(_PREFIX).lower() not in Settings.model_fields
    ]
    settings: Settings | None = None
    try:
        settings = Settings()
    except ValidationError as error:
        problems += [describe(problem, Settings) for problem in error.errors(include_input=False)]
    if settings is None or problems:
        raise BadInput(f"settings (ROBUST_* variables or robust.toml): {'; '.join(problems)}")
    use_folder(settings.plugins)
    return settings


def _is_redis_url(text: str) -> bool:
    try:
        url = urlsplit(text)
        named = url.scheme in ("redis", "rediss") and url.hostname and (url.port is None or url.port > 0)
    except ValueError:  # what stands for a port is no number: a character of the password ended the host
        return False
    database = url.path.removeprefix("/")
    return bool(named) and not url.fragment and (not database or database.isdecimal())
