"""Settings as people write them: paths with ~ and odd characters, URLs of other programs, variables that are none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from services.database import database_in_words, open_database
from services.errors import BadInput
from services.settings import load_settings, unknown_variables


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "me"))


def test_a_tilde_is_the_home_folder_in_every_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("robust.toml").write_text('home = "~/robust"\nartifacts = "~/artifacts"\n')
    monkeypatch.setenv("ROBUST_PLUGINS", "~/plugins")
    (tmp_path / "me" / "plugins").mkdir(parents=True, mode=0o700)
    settings = load_settings()
    assert settings.home == tmp_path / "me" / "robust"
    assert settings.plugins == tmp_path / "me" / "plugins"
    assert settings.artifact_url == str(tmp_path / "me" / "artifacts")
    monkeypatch.setenv("ROBUST_DATABASE_URL", "sqlite:///~/mine/robust.db")
    open_database(load_settings()).dispose()
    assert (tmp_path / "me" / "mine" / "robust.db").is_file()
    assert not Path("~").exists()


def test_the_home_of_nobody_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROBUST_HOME", "~nobody-of-this-name/robust")
    with pytest.raises(BadInput, match="home: expected a path without ~nobody-of-this-name, whose home folder"):
        load_settings()


@pytest.mark.parametrize(
    ("variable", "value", "beginning"),
    [
        ("HOME", "$HOME/robust", "home: expected a path without $HOME"),
        ("HOME", "${SCRATCH}", "home: expected a path without ${SCRATCH}"),
        ("ARTIFACTS", "$SCRATCH/artifacts", "artifacts: expected a path without $SCRATCH"),
        ("PLUGINS", "$HOME/plugins", "plugins: expected a path without $HOME"),
    ],
)
def test_a_variable_that_no_shell_has_replaced_is_told_before_a_folder_of_its_name_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, beginning: str
) -> None:
    monkeypatch.setenv(f"ROBUST_{variable}", value)
    with pytest.raises(BadInput, match=re.escape(f"{beginning}, which only a shell replaces: write it out")):
        load_settings()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["$5", "a$b", "$", "a#b", "what?", "100%", "with blank", "me@host", "%2F", "file:x", "ü", ":memory:"]
)
def test_a_folder_may_be_called_what_means_something_in_a_url(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("ROBUST_HOME", name)
    settings = load_settings()
    open_database(settings).dispose()
    assert (tmp_path / name / "robust.db").is_file()
    assert database_in_words(settings) == f"sqlite:///{tmp_path / name}/robust.db"
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("place", ["s3:/bucket/prefix", "gcs:/x", "file:/data"])
def test_a_url_that_lacks_a_slash_is_no_folder(monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    monkeypatch.setenv("ROBUST_ARTIFACTS", place)
    with pytest.raises(BadInput, match=rf"artifacts: expected a folder or a URL such as {place.split(':')[0]}://"):
        load_settings()


def test_a_working_folder_that_is_gone_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(BadInput, match=r"the working folder is gone, deleted or renamed; `cd` to one that exists"):
        load_settings()


def test_a_folder_whose_name_is_not_utf_8_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROBUST_HOME", "caf\udce9")
    with pytest.raises(BadInput, match=r"caf\\udce9 is not UTF-8"):
        load_settings()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("url", "right"),
    [
        ("postgres://me:hush-hush@host/x", "write postgresql\\+psycopg:// instead, the rest may stay"),
        ("postgresql://me:hush-hush@host/x", "write postgresql\\+psycopg:// instead"),
        ("postgresql+asyncpg://me:hush-hush@host/x", "write postgresql\\+psycopg:// instead"),
        ("POSTGRESQL+psycopg2://me:hush-hush@host/x", "write postgresql\\+psycopg:// instead"),
        (
            "mysql://me:hush-hush@host/x",
            "SQLite or PostgreSQL, .* begins with mysql://: write .* postgresql\\+psycopg://",
        ),
        ("http://me:hush-hush@host/x", "must be SQLite or PostgreSQL"),
        ("host:5432/x", "is not a database URL such as postgresql\\+psycopg://"),
        ("sqlite3:///robust.db", "write sqlite:/// and the path of the file instead"),
        ("sqlite://robust.db", "must name a file"),
        ("sqlite://", "must name a file"),
        ("sqlite:///:memory:", "must name a file"),
        ("sqlite:///file:robust.db?mode=ro&uri=true", "must name a file"),
        ("sqlite:///robust.db?immutable=1", "takes no option 'immutable'"),
    ],
)
def test_the_right_scheme_is_named_where_another_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, url: str, right: str
) -> None:
    monkeypatch.setenv("ROBUST_DATABASE_URL", url)
    with pytest.raises(BadInput, match=right) as told:
        open_database(load_settings())
    assert "hush-hush" not in str(told.value)
    assert not list(tmp_path.iterdir())


def test_a_broker_of_another_kind_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROBUST_BROKER_URL", "amqp://me:hush-hush@host/")
    with pytest.raises(BadInput, match=r"such as redis://.*, not amqp://") as told:
        load_settings()
    assert "hush-hush" not in str(told.value)


def test_a_variable_that_is_no_setting_is_named_with_the_nearest_that_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROBUST_BROKER", "redis://host")
    monkeypatch.setenv("ROBUST_TEST_DATA", "x")
    load_settings()
    (told,) = unknown_variables()
    assert told.startswith("the variable ROBUST_BROKER is no setting and changes nothing; did you mean")
    assert "'ROBUST_BROKER_URL'" in told


def test_a_file_of_settings_may_come_from_an_editor_of_windows() -> None:
    Path("robust.toml").write_bytes(b"\xef\xbb\xbflease_s = 45\r\nretry_delay_s = 2\r\n")
    assert (load_settings().lease_s, load_settings().retry_delay_s) == (45.0, 2.0)


def test_a_file_of_settings_that_is_no_toml_is_told() -> None:
    Path("robust.toml").write_bytes(b"home = x\n")
    with pytest.raises(BadInput, match=r"robust\.toml cannot be read"):
        load_settings()
    for text in (
        "a = " + "[" * 40_000,
        "a = 1\n" * 50_000,
        "a = " + "9" * 5000,
        "\x1b",
        f"{'x' * 5000} = 1",
        "lease_s = 1e300",
    ):
        Path("robust.toml").write_text(text)
        with pytest.raises(BadInput, match=r"robust\.toml") as raised:
            load_settings()
        assert len(str(raised.value)) < 1500
    Path("robust.toml").write_bytes(b'home = "caf\xe9"\n')
    with pytest.raises(BadInput, match=r"robust\.toml cannot be read"):
        load_settings()


@pytest.mark.parametrize(("given", "size"), [("6GB", 6 * 10**9), ("800 MB", 8 * 10**8), ("1.5GiB", 3 << 29)])
def test_memory_is_given_with_its_unit(monkeypatch: pytest.MonkeyPatch, given: str, size: int) -> None:
    monkeypatch.setenv("ROBUST_MEMORY", given)
    assert load_settings().memory == size


@pytest.mark.parametrize("given", ["6", "lots", "0GB", "-1GB"])
def test_memory_without_a_unit_is_refused_with_an_example(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setenv("ROBUST_MEMORY", given)
    with pytest.raises(BadInput, match="memory"):
        load_settings()
