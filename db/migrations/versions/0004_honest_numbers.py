"""A sweep's own budgets of a job, which question of a sweep is its primary one, and how strong its attacks were.

Until now a job stood in every sweep with all budgets that it had, and no comparison was primary.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

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
WHERE (cell.budgets IS NULL OR ' ' || cell.budgets || ' ' LIKE '% ' || condition.epsilon_key || ' %')
  AND (cell.until_job IS NULL OR (SELECT later.state FROM job AS later WHERE later.id = cell.until_job) <> 'done')
"""

_COMPARISONS = """
CREATE VIEW comparisons AS
SELECT sweep.name AS sweep, comparison.*
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN comparison ON comparison.job_id = cell.job_id
"""

_VISIBILITY = """
CREATE VIEW visibility AS
SELECT sweep.name AS sweep, cell.model, cell.defense, cell.defense_params, cell.attack, cell.attack_params,
       condition.epsilon, cell.replica, cell.fold, perceptibility.case_id, perceptibility.series,
       perceptibility.linf, perceptibility.l2, perceptibility.psnr_db, perceptibility.ssim, cell.job_id,
       cell.source
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN condition ON condition.job_id = cell.job_id
JOIN perceptibility ON perceptibility.condition_id = condition.id
WHERE cell.budgets IS NULL OR ' ' || cell.budgets || ' ' LIKE '% ' || condition.epsilon_key || ' %'
"""

_NUMBERS_OF_NETWORKS = (
    *("difference_sd", "networks_estimate", "networks_low", "networks_high", "networks_df", "networks_p"),
    *("network_sd", "patient_sd", "residual_sd", "two_way_low", "two_way_high"),
)


def upgrade() -> None:
    op.execute("DROP VIEW results")
    op.execute("DROP VIEW visibility")
    op.execute("DROP VIEW comparisons")
    op.add_column("cell", sa.Column("budgets", sa.Text(), nullable=True))
    op.add_column("cell", sa.Column("scores_of", sa.String(), nullable=True))
    op.add_column("cell", sa.Column("until_job", sa.Integer(), nullable=True))
    _add_to_comparisons()
    created_at = _ISO[op.get_bind().dialect.name].format("job.finished_at")
    op.execute(_RESULTS.format(created_at=created_at))
    op.execute(_VISIBILITY)
    op.execute(_COMPARISONS)


def _add_to_comparisons() -> None:
    op.add_column("comparison", sa.Column("role", sa.String(), nullable=False, server_default="exploratory"))
    for side in ("strength_a", "strength_b"):
        op.add_column("comparison", sa.Column(side, sa.String(), nullable=False, server_default="not run"))
    for name, default in (("hodges_lehmann_status", "untied"), ("inference", "signed-rank")):
        op.add_column("comparison", sa.Column(name, sa.String(), nullable=False, server_default=default))
    for name in _NUMBERS_OF_NETWORKS:
        op.add_column("comparison", sa.Column(name, sa.Double(), nullable=True))
    op.add_column("comparison", sa.Column("networks", sa.Integer(), nullable=True))
    op.add_column("comparison", sa.Column("replica_differences", sa.Text(), nullable=True))
