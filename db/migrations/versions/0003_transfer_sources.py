"""Transfer from several networks: results tell from which. Until now it was the undefended twin."""

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


def upgrade() -> None:
    op.add_column("cell", sa.Column("source", sa.String(), nullable=False, server_default=""))
    op.execute("UPDATE cell SET source = 'undefended' WHERE access = 'transfer'")
    op.execute("DROP VIEW results")
    created_at = _ISO[op.get_bind().dialect.name].format("job.finished_at")
    op.execute(_RESULTS.format(created_at=created_at))
