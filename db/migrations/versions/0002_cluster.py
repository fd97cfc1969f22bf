"""Clusters: how many GPUs a job needs, what it cost, how often its files were made again, what a slot serves."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


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
    owned = sa.text("owner IS NOT NULL")
    op.create_index("job_owner", "job", ["owner"], sqlite_where=owned, postgresql_where=owned)
