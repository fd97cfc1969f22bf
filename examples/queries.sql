/* Useful questions for `robust-cli query "..."` (or any SQL client): each statement stands alone.
   Put the name of your sweep in place of quickstart. A question without a sweep is about all of them: it mixes
   experiments, and reads every number that was ever stored. */

/* Mean Dice per region, clean and attacked */
SELECT model, defense, attack, access, source, epsilon, region, round(CAST(avg(value) AS numeric), 3) AS mean_dice,
       count(*) AS n
FROM results WHERE sweep = 'quickstart' AND metric = 'dice'
GROUP BY model, defense, attack, access, source, epsilon, region
ORDER BY model, defense, attack, access, source, epsilon, region;

/* What an attack costs: clean minus attacked, per case */
SELECT clean.case_id, clean.model, clean.defense, hit.attack, hit.epsilon, clean.value - hit.value AS dice_lost
FROM results AS clean
JOIN results AS hit ON hit.sweep = clean.sweep AND hit.model = clean.model AND hit.defense = clean.defense
  AND hit.defense_params = clean.defense_params AND hit.replica = clean.replica AND hit.case_id = clean.case_id
  AND hit.region = clean.region AND hit.metric = clean.metric
WHERE clean.sweep = 'quickstart' AND clean.metric = 'dice' AND clean.region = 'WT'
  AND clean.attack = 'clean' AND hit.attack <> 'clean' AND hit.access = 'white-box'
ORDER BY dice_lost DESC;

/* Failures: share of cases whose whole tumor is missed (Dice below 0.5) */
SELECT model, defense, attack, access, source, epsilon,
       avg(CASE WHEN value < 0.5 THEN 1.0 ELSE 0.0 END) AS failure_rate
FROM results WHERE sweep = 'quickstart' AND metric = 'dice' AND region = 'WT'
GROUP BY model, defense, attack, access, source, epsilon ORDER BY failure_rate DESC;

/* Enhancing tumor that an attack erased or invented */
SELECT model, defense, attack, epsilon, state, count(*) AS cases
FROM results WHERE sweep = 'quickstart' AND metric = 'dice' AND region = 'ET' AND state <> 'normal'
GROUP BY model, defense, attack, epsilon, state ORDER BY cases DESC;

/* A defense that is weaker under transfer from the undefended model than under attacks on itself hides its gradients */
SELECT model, defense, attack, epsilon,
       avg(CASE WHEN access IN ('white-box', 'black-box') THEN value END) AS against_itself,
       avg(CASE WHEN access = 'transfer' AND source = 'undefended' THEN value END) AS transfer
FROM results
WHERE sweep = 'quickstart' AND metric = 'dice' AND region = 'WT' AND attack <> 'clean' AND defense <> 'none'
GROUP BY model, defense, attack, epsilon ORDER BY model, defense, attack, epsilon;

/* Transfer: from which network to which one */
SELECT source, model, defense, defense_params, attack, epsilon, avg(value) AS dice
FROM results WHERE sweep = 'quickstart' AND metric = 'dice' AND region = 'WT' AND access = 'transfer'
GROUP BY source, model, defense, defense_params, attack, epsilon ORDER BY source, model, defense, attack, epsilon;

/* Significant comparisons after correction */
SELECT model, a, b, attack, access, epsilon, region, n_pairs, mean_difference, rank_biserial, p_value, p_adjusted
FROM comparisons WHERE sweep = 'quickstart' AND p_adjusted < 0.05 ORDER BY p_adjusted;

/* Gates that a model fails (where evaluation.gates is set), and by how much (G7, G8, G10, G14, G17, G18: of the attacks, not the model) */
SELECT model, defense, replica, fold, gate, variant, value, threshold, detail
FROM gates WHERE sweep = 'quickstart' AND NOT passed ORDER BY model, defense, replica, fold, gate;

/* How visible the perturbations are */
SELECT attack, epsilon, series, avg(psnr_db) AS psnr_db, avg(ssim) AS ssim
FROM visibility WHERE sweep = 'quickstart' GROUP BY attack, epsilon, series ORDER BY attack, epsilon, series;

/* Learning curves */
SELECT job.label, epoch.phase, epoch.epoch, epoch.loss, epoch.validation_dice
FROM sweep JOIN cell ON cell.sweep_id = sweep.id JOIN job ON job.id = cell.job_id JOIN epoch ON epoch.job_id = job.id
WHERE sweep.name = 'quickstart' ORDER BY job.id, epoch.phase, epoch.epoch;
