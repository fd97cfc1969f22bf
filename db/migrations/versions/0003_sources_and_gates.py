"""Results tell from which network images were transferred, and gates what was found about gradient masking.

Until now images were transferred from the undefended twin alone.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_ISO = {
    "sqlite": "strftime('%Y-%m-%dT%H:%M:%SZ', {0}, 'unixepoch')",
    "postgresql": "to_char(to_timestamp({0}) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')",
}

_RESULTS = """
CREATE VIEW results AS
SELECT sweep.name AS sweep, cell.model, cell.architecture, cell.dims, cell.defense, cell.defense_params,
       cell.attack, cell.attack_params, condition.epsilon, cell.access, cell.replica, cell.fold,
       score.case_id, score.patient_id, score.region, score.metric, score.value, score.state,
       evaluation.metric_impl, evaluation.label_scheme, job.id AS job_id, {created_at} AS created_at,
       score.reference_voxels, score.prediction_voxels, cell.source
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN job ON job.id = cell.job_id
JOIN evaluation ON evaluation.job_id = job.id
JOIN condition ON condition.job_id = job.id
JOIN score ON score.condition_id = condition.id
"""


_COMPARISONS = """
CREATE VIEW comparisons AS
SELECT sweep.name AS sweep, comparison.*
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN comparison ON comparison.job_id = cell.job_id
"""

_GATES = """
CREATE VIEW gates AS
SELECT sweep.name AS sweep, cell.model, cell.defense, cell.defense_params, cell.replica, cell.fold,
       gate.gate, gate.variant, gate.passed, gate.value, gate.threshold, gate.detail, gate.job_id
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN gate ON gate.job_id = cell.job_id
"""


def upgrade() -> None:
    _add_sources()
    _add_gates()


def _add_sources() -> None:
    op.add_column("cell", sa.Column("source", sa.String(), nullable=False, server_default=""))
    op.execute("UPDATE cell SET source = 'undefended' WHERE access = 'transfer'")
    op.execute("DROP VIEW results")
    created_at = _ISO[op.get_bind().dialect.name].format("job.finished_at")
    op.execute(_RESULTS.format(created_at=created_at))


def _add_gates() -> None:
    op.create_table(
        "gate",
        sa.Column("job_id", sa.Integer(), nullable=False),
        sa.Column("gate", sa.String(), nullable=False),
        sa.Column("variant", sa.String(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=True),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("threshold", sa.Double(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["job_id"], ["job.id"]),
        sa.PrimaryKeyConstraint("job_id", "gate", "variant"),
    )
    for side in ("gates_a", "gates_b"):
        op.add_column("comparison", sa.Column(side, sa.String(), nullable=False, server_default="not run"))
    op.execute("DROP VIEW comparisons")  # it names the columns that the table had when it was made
    op.execute(_COMPARISONS)
    op.execute(_GATES)
