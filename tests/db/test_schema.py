"""The migrations lead exactly to the tables that the code declares, and to the views as they are written here."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

import db.migrations
from db import schema
from db.engine import make_engine, read, write
from db.models import Base
from tests.db.stored import VIEWS, make_up
from tests.db.views import create_statements


def test_migrated_database_equals_the_declared_tables(engine: Engine) -> None:
    with read(engine) as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_migrated_views_equal_the_declared_ones(engine: Engine) -> None:
    migrated = make_up(engine)
    with write(engine) as connection:
        for name in VIEWS:
            connection.execute(text(f"DROP VIEW {name}"))
        for statement in create_statements(engine.dialect.name):
            connection.execute(text(statement))
    assert make_up(engine) == migrated


def test_head_is_the_newest_migration() -> None:
    scripts = ScriptDirectory(str(db.migrations.__path__[0]))
    assert scripts.get_current_head() == schema.HEAD == schema.known_versions()[-1]


def test_an_empty_database_has_no_version_and_a_migrated_one_the_head(tmp_path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'x.db'}")
    assert schema.find_version(engine) is None
    schema.upgrade(engine)
    assert schema.find_version(engine) == schema.HEAD
    schema.upgrade(engine)  # again: nothing to do
    assert schema.find_version(engine) == schema.HEAD


def test_results_view_has_the_columns_that_others_rely_on(engine: Engine) -> None:
    columns = {
        *("sweep", "model", "architecture", "dims", "defense", "defense_params", "attack", "attack_params", "epsilon"),
        *("access", "replica", "fold", "case_id", "region", "metric", "value", "state", "metric_impl", "label_scheme"),
        *("job_id", "created_at", "source"),
    }
    with read(engine) as connection:
        view = connection.execute(text("SELECT * FROM results"))
        assert columns <= set(view.keys())
