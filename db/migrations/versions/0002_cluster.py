"""Clusters: how many GPUs a job needs, what it cost, how often its files were made again, what a slot serves."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_PARTIAL = (
    ("job_ready", ["priority", "id"], "state = 'ready' AND fence >= 0"),
    ("job_ready_by_gpus", ["gpus", "priority", "id"], "state = 'ready'"),
    ("job_running", ["id"], "state = 'running'"),
    ("job_waiting", ["id"], "state = 'waiting'"),
    ("job_owner", ["owner"], "owner IS NOT NULL"),
    ("job_family", ["family"], "family IS NOT NULL"),
)


def upgrade() -> None:
    op.add_column("job", sa.Column("gpus", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE job SET gpus = CASE WHEN wants_gpu THEN 1 ELSE 0 END")
    op.drop_column("job", "wants_gpu")
    op.add_column("job", sa.Column("batch_divisor", sa.Integer(), nullable=False, server_default="1"))
    op.add_column("job", sa.Column("remakes", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("job", sa.Column("expiries", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("job", sa.Column("peak_memory", sa.BigInteger(), nullable=True))
    op.add_column("worker", sa.Column("queues", sa.String(), nullable=False, server_default=""))
    op.add_column("worker", sa.Column("version", sa.String(), nullable=False, server_default=""))
    op.add_column("worker", sa.Column("note", sa.Text(), nullable=True))
    op.drop_index("job_queue", "job")
    op.drop_index("ix_job_family", "job")
    op.drop_index("ix_cell_sweep_id", "cell")  # the unique key of cell begins with it
    for name, columns, where in _PARTIAL:
        op.create_index(name, "job", columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
