"""The only reader of environment variables and `robust.toml`: where everything is, and how patient it is."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from services.errors import BadInput
from services.plugin import describe


class Settings(BaseSettings):
    """Each field is an environment variable `ROBUST_<FIELD>` or a key of `robust.toml` in the working folder."""

    model_config = SettingsConfigDict(env_prefix="ROBUST_", toml_file="robust.toml", extra="forbid", frozen=True)

    home: Path = Path(".robust")  # embedded database, artifacts, caches, scratch folders
    database_url: SecretStr | None = None  # left out: SQLite in `home`
    broker_url: SecretStr | None = None  # redis://:password@host:6379/0; left out: no broker, workers ask the database
    namespace: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]+$")] = "robustseg"  # keeps clusters on one Redis apart
    artifacts: str | None = None  # folder or fsspec URL; left out: a folder in `home`
    lease_s: Annotated[float, Field(gt=0)] = 60.0  # a worker that is silent for so long has lost its job
    reconcile_s: Annotated[float, Field(gt=0)] = 15.0
    max_attempts: Annotated[int, Field(ge=1)] = 3  # a job that killed its process so often is parked
    retry_delay_s: Annotated[float, Field(ge=0)] = 5.0
    job_time_limit_s: Annotated[float, Field(gt=0)] | None = None
    stop_grace_s: Annotated[float, Field(ge=0)] = 5.0  # between SIGTERM and SIGKILL
    log_format: Literal["text", "json"] = "text"  # of worker processes and the reconciler: for people, for machines

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
    """Settings from the environment and `robust.toml`; raises `BadInput` naming each bad one."""
    try:
        return Settings()
    except ValidationError as error:
        problems = "; ".join(describe(problem, Settings) for problem in error.errors(include_input=False))
        raise BadInput(f"settings (ROBUST_* variables or robust.toml): {problems}") from None
