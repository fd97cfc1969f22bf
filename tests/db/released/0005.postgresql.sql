CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.artifact (
    job_id integer NOT NULL,
    name character varying NOT NULL,
    sha256 character varying NOT NULL,
    size integer NOT NULL
);
CREATE TABLE public.cell (
    id integer NOT NULL,
    sweep_id integer NOT NULL,
    job_id integer NOT NULL,
    model character varying NOT NULL,
    architecture character varying NOT NULL,
    dims integer NOT NULL,
    defense character varying NOT NULL,
    defense_params text NOT NULL,
    attack character varying NOT NULL,
    attack_params text NOT NULL,
    access character varying NOT NULL,
    replica integer NOT NULL,
    fold integer NOT NULL,
    source character varying DEFAULT ''::character varying NOT NULL,
    budgets text,
    scores_of character varying,
    until_job integer
);
CREATE SEQUENCE public.cell_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.cell_id_seq OWNED BY public.cell.id;
CREATE TABLE public.comparison (
    id integer NOT NULL,
    job_id integer NOT NULL,
    question character varying NOT NULL,
    family character varying NOT NULL,
    family_size integer NOT NULL,
    model character varying NOT NULL,
    a character varying NOT NULL,
    b character varying NOT NULL,
    attack character varying NOT NULL,
    access character varying NOT NULL,
    epsilon double precision NOT NULL,
    region character varying NOT NULL,
    metric character varying NOT NULL,
    alternative character varying NOT NULL,
    zero_rule character varying NOT NULL,
    method character varying NOT NULL,
    status character varying NOT NULL,
    n_pairs integer NOT NULL,
    n_missing integer NOT NULL,
    n_failed integer NOT NULL,
    n_zero integer NOT NULL,
    n_ties integer NOT NULL,
    r_plus double precision NOT NULL,
    r_minus double precision NOT NULL,
    z double precision,
    p_value double precision,
    p_floor double precision,
    p_adjusted double precision,
    adjustment character varying NOT NULL,
    mean_a double precision,
    mean_b double precision,
    mean_difference double precision,
    mean_difference_low double precision,
    mean_difference_high double precision,
    mean_difference_status character varying NOT NULL,
    hodges_lehmann double precision,
    hodges_lehmann_low double precision,
    hodges_lehmann_high double precision,
    achieved_level double precision,
    rank_biserial double precision,
    superiority double precision,
    failure_rate_a double precision,
    failure_rate_b double precision,
    mcnemar_p double precision,
    higher_is_better boolean NOT NULL,
    favours character varying NOT NULL,
    missing_cases text NOT NULL,
    note text NOT NULL,
    gates_a character varying DEFAULT 'not run'::character varying NOT NULL,
    gates_b character varying DEFAULT 'not run'::character varying NOT NULL,
    role character varying DEFAULT 'exploratory'::character varying NOT NULL,
    strength_a character varying DEFAULT 'not run'::character varying NOT NULL,
    strength_b character varying DEFAULT 'not run'::character varying NOT NULL,
    hodges_lehmann_status character varying DEFAULT 'untied'::character varying NOT NULL,
    inference character varying DEFAULT 'signed-rank'::character varying NOT NULL,
    difference_sd double precision,
    networks_estimate double precision,
    networks_low double precision,
    networks_high double precision,
    networks_df double precision,
    networks_p double precision,
    network_sd double precision,
    patient_sd double precision,
    residual_sd double precision,
    two_way_low double precision,
    two_way_high double precision,
    networks integer,
    replica_differences text,
    jobs text,
    evaluations integer,
    evaluations_used integer
);
CREATE SEQUENCE public.comparison_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.comparison_id_seq OWNED BY public.comparison.id;
CREATE TABLE public.sweep (
    id integer NOT NULL,
    name character varying NOT NULL,
    document json NOT NULL,
    created_at double precision NOT NULL
);
CREATE VIEW public.comparisons AS
 SELECT sweep.name AS sweep,
    comparison.id,
    comparison.job_id,
    comparison.question,
    comparison.family,
    comparison.family_size,
    comparison.model,
    comparison.a,
    comparison.b,
    comparison.attack,
    comparison.access,
    comparison.epsilon,
    comparison.region,
    comparison.metric,
    comparison.alternative,
    comparison.zero_rule,
    comparison.method,
    comparison.status,
    comparison.n_pairs,
    comparison.n_missing,
    comparison.n_failed,
    comparison.n_zero,
    comparison.n_ties,
    comparison.r_plus,
    comparison.r_minus,
    comparison.z,
    comparison.p_value,
    comparison.p_floor,
    comparison.p_adjusted,
    comparison.adjustment,
    comparison.mean_a,
    comparison.mean_b,
    comparison.mean_difference,
    comparison.mean_difference_low,
    comparison.mean_difference_high,
    comparison.mean_difference_status,
    comparison.hodges_lehmann,
    comparison.hodges_lehmann_low,
    comparison.hodges_lehmann_high,
    comparison.achieved_level,
    comparison.rank_biserial,
    comparison.superiority,
    comparison.failure_rate_a,
    comparison.failure_rate_b,
    comparison.mcnemar_p,
    comparison.higher_is_better,
    comparison.favours,
    comparison.missing_cases,
    comparison.note,
    comparison.gates_a,
    comparison.gates_b,
    comparison.role,
    comparison.strength_a,
    comparison.strength_b,
    comparison.hodges_lehmann_status,
    comparison.inference,
    comparison.difference_sd,
    comparison.networks_estimate,
    comparison.networks_low,
    comparison.networks_high,
    comparison.networks_df,
    comparison.networks_p,
    comparison.network_sd,
    comparison.patient_sd,
    comparison.residual_sd,
    comparison.two_way_low,
    comparison.two_way_high,
    comparison.networks,
    comparison.replica_differences,
    comparison.jobs,
    comparison.evaluations,
    comparison.evaluations_used
   FROM ((public.sweep
     JOIN public.cell ON ((cell.sweep_id = sweep.id)))
     JOIN public.comparison ON ((comparison.job_id = cell.job_id)));
CREATE TABLE public.condition (
    id integer NOT NULL,
    job_id integer NOT NULL,
    epsilon_key character varying NOT NULL,
    epsilon double precision NOT NULL
);
CREATE SEQUENCE public.condition_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.condition_id_seq OWNED BY public.condition.id;
CREATE TABLE public.epoch (
    job_id integer NOT NULL,
    phase character varying NOT NULL,
    epoch integer NOT NULL,
    epochs integer NOT NULL,
    loss double precision NOT NULL,
    validation_dice double precision,
    learning_rate double precision NOT NULL,
    seconds double precision NOT NULL
);
CREATE TABLE public.evaluation (
    job_id integer NOT NULL,
    metric_impl character varying NOT NULL,
    label_scheme character varying NOT NULL,
    spacing_source character varying NOT NULL,
    empty_rule character varying NOT NULL,
    penalty_mm double precision
);
CREATE TABLE public.gate (
    job_id integer NOT NULL,
    gate character varying NOT NULL,
    variant character varying NOT NULL,
    passed boolean,
    value double precision,
    threshold double precision,
    detail text NOT NULL
);
CREATE VIEW public.gates AS
 SELECT sweep.name AS sweep,
    cell.model,
    cell.defense,
    cell.defense_params,
    cell.replica,
    cell.fold,
    gate.gate,
    gate.variant,
    gate.passed,
    gate.value,
    gate.threshold,
    gate.detail,
    gate.job_id
   FROM ((public.sweep
     JOIN public.cell ON ((cell.sweep_id = sweep.id)))
     JOIN public.gate ON ((gate.job_id = cell.job_id)));
CREATE TABLE public.job (
    id integer NOT NULL,
    digest character varying NOT NULL,
    family character varying,
    kind character varying NOT NULL,
    label text NOT NULL,
    params json NOT NULL,
    source json NOT NULL,
    priority integer NOT NULL,
    state character varying NOT NULL,
    fence integer NOT NULL,
    attempts integer NOT NULL,
    owner character varying,
    lease_until double precision,
    not_before double precision NOT NULL,
    cancel_requested boolean NOT NULL,
    progress json,
    error_kind character varying,
    error text,
    summary json,
    artifact character varying,
    created_at double precision NOT NULL,
    started_at double precision,
    finished_at double precision,
    gpus integer DEFAULT 0 NOT NULL,
    batch_divisor integer DEFAULT 1 NOT NULL,
    remakes integer DEFAULT 0 NOT NULL,
    expiries integer DEFAULT 0 NOT NULL,
    peak_memory bigint,
    partial boolean DEFAULT false NOT NULL
);
CREATE SEQUENCE public.job_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.job_id_seq OWNED BY public.job.id;
CREATE TABLE public.job_parent (
    job_id integer NOT NULL,
    parent_id integer NOT NULL,
    missed boolean DEFAULT false NOT NULL
);
CREATE TABLE public.log (
    id integer NOT NULL,
    job_id integer NOT NULL,
    fence integer NOT NULL,
    text text NOT NULL,
    created_at double precision NOT NULL
);
CREATE SEQUENCE public.log_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.log_id_seq OWNED BY public.log.id;
CREATE TABLE public.perceptibility (
    condition_id integer NOT NULL,
    case_id character varying NOT NULL,
    series character varying NOT NULL,
    linf double precision NOT NULL,
    l2 double precision NOT NULL,
    psnr_db double precision,
    ssim double precision NOT NULL
);
CREATE TABLE public.score (
    condition_id integer NOT NULL,
    metric character varying NOT NULL,
    region character varying NOT NULL,
    case_id character varying NOT NULL,
    patient_id character varying NOT NULL,
    value double precision NOT NULL,
    state character varying NOT NULL,
    reference_voxels integer NOT NULL,
    prediction_voxels integer NOT NULL,
    CONSTRAINT score_value_finite CHECK (((value > ('-1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'::numeric)::double precision) AND (value < ('1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'::numeric)::double precision)))
);
CREATE VIEW public.results AS
 SELECT sweep.name AS sweep,
    cell.model,
    cell.architecture,
    cell.dims,
    cell.defense,
    cell.defense_params,
    cell.attack,
    cell.attack_params,
    condition.epsilon,
    cell.access,
    cell.replica,
    cell.fold,
    score.case_id,
    score.patient_id,
    score.region,
    score.metric,
    score.value,
    score.state,
    evaluation.metric_impl,
    evaluation.label_scheme,
    job.id AS job_id,
    to_char((to_timestamp(job.finished_at) AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS"Z"'::text) AS created_at,
    score.reference_voxels,
    score.prediction_voxels,
    cell.source
   FROM (((((public.sweep
     JOIN public.cell ON ((cell.sweep_id = sweep.id)))
     JOIN public.job ON ((job.id = cell.job_id)))
     JOIN public.evaluation ON ((evaluation.job_id = job.id)))
     JOIN public.condition ON ((condition.job_id = job.id)))
     JOIN public.score ON ((score.condition_id = condition.id)))
  WHERE (((cell.budgets IS NULL) OR (((' '::text || cell.budgets) || ' '::text) ~~ (('% '::text || (condition.epsilon_key)::text) || ' %'::text))) AND ((cell.until_job IS NULL) OR ((( SELECT later.state
           FROM public.job later
          WHERE (later.id = cell.until_job)))::text <> 'done'::text)));
CREATE SEQUENCE public.sweep_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sweep_id_seq OWNED BY public.sweep.id;
CREATE VIEW public.visibility AS
 SELECT sweep.name AS sweep,
    cell.model,
    cell.defense,
    cell.defense_params,
    cell.attack,
    cell.attack_params,
    condition.epsilon,
    cell.replica,
    cell.fold,
    perceptibility.case_id,
    perceptibility.series,
    perceptibility.linf,
    perceptibility.l2,
    perceptibility.psnr_db,
    perceptibility.ssim,
    cell.job_id,
    cell.source
   FROM (((public.sweep
     JOIN public.cell ON ((cell.sweep_id = sweep.id)))
     JOIN public.condition ON ((condition.job_id = cell.job_id)))
     JOIN public.perceptibility ON ((perceptibility.condition_id = condition.id)))
  WHERE ((cell.budgets IS NULL) OR (((' '::text || cell.budgets) || ' '::text) ~~ (('% '::text || (condition.epsilon_key)::text) || ' %'::text)));
CREATE TABLE public.worker (
    incarnation character varying NOT NULL,
    host character varying NOT NULL,
    pid integer NOT NULL,
    process_started double precision NOT NULL,
    slot integer NOT NULL,
    device character varying NOT NULL,
    state character varying NOT NULL,
    started_at double precision NOT NULL,
    heartbeat_at double precision NOT NULL,
    queues character varying DEFAULT ''::character varying NOT NULL,
    version character varying DEFAULT ''::character varying NOT NULL,
    note text
);
ALTER TABLE ONLY public.cell ALTER COLUMN id SET DEFAULT nextval('public.cell_id_seq'::regclass);
ALTER TABLE ONLY public.comparison ALTER COLUMN id SET DEFAULT nextval('public.comparison_id_seq'::regclass);
ALTER TABLE ONLY public.condition ALTER COLUMN id SET DEFAULT nextval('public.condition_id_seq'::regclass);
ALTER TABLE ONLY public.job ALTER COLUMN id SET DEFAULT nextval('public.job_id_seq'::regclass);
ALTER TABLE ONLY public.log ALTER COLUMN id SET DEFAULT nextval('public.log_id_seq'::regclass);
ALTER TABLE ONLY public.sweep ALTER COLUMN id SET DEFAULT nextval('public.sweep_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES
	('0005');
INSERT INTO public.artifact VALUES
	(2, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(2, 'weights.safetensors', '11450a705d88644bc6142091f2e3c4ff12a6023c1b536668d7684206462e6907', 11916),
	(1, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(1, 'weights.safetensors', '2ab560d9ebc04576192e0e71ba83ae1fdb3e0503e674dd6e32219fb0ff864849', 11916),
	(3, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(3, 'weights.safetensors', '8a6474502140b145741f024aa45e5eec540ee3394cee3a47d4750ff9b237b1a9', 11916),
	(7, 'adversarial.h5', '8e46c3f8fd72f3ae6e5b40721e8743fafcd6234d4436118bca376e82222c296d', 77376),
	(8, 'adversarial.h5', '46bea8816e0f77f6c67d79266d11a9f74dbfeb7011d8b7e57c509aafc1768b4d', 43062),
	(9, 'adversarial.h5', '59c338f066498ebfd2381440f71c9f6b29b575a8ab9763a0349d272d746a059a', 77543),
	(10, 'adversarial.h5', '2188620e038815b301a06084acc5db8d8eaa9622d63a88270d987d38dd5fca6d', 43035),
	(12, 'adversarial.h5', 'a834aa2c2d76877a96f63a3e683112c2d6b1e81dbd79299cc9953316a629d82c', 43073),
	(11, 'adversarial.h5', 'b5380e5ef62fc58d38d7e66ebbd5de2fbbfe5657ec493d7e3d8d2126c60fe829', 77388),
	(26, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(26, 'weights.safetensors', '07159c6cd86428fad9d0bc1f77782cafb06720d80c536c36ecb977ee75bb4815', 11916),
	(27, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(27, 'weights.safetensors', '0ec74906ca72b0e7bb75051370e30027e220a580c38a73596cd3fcaf02f94e82', 11916),
	(28, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(28, 'weights.safetensors', 'cf06ad35e750a0e3417ca066df6da1fb93e609b4a24ed2cf81401514ef748049', 11916),
	(32, 'adversarial.h5', '4b4c3909f6021671e790174efe1d3238f57f878d857e4583175c7cadb78e7252', 76693),
	(33, 'adversarial.h5', 'bf7cc0e4bbaf63c3f7bbd54f833560ac64ccd358c56036acd31027625f3617a0', 42753),
	(34, 'adversarial.h5', '67dbb1ab012a544653f9cde17dad6868b04dd64b3a9443cd94cbc11521d1463c', 76671),
	(35, 'adversarial.h5', '3c053262b5fa3084188d471ed00e3fbddfb48c96fb1a309a33253d26040cef10', 42481),
	(36, 'adversarial.h5', '1614fae0eb9d9b506faf014e84b8099c85f26e10c1b4aa01a48dc29ffc31f6bb', 76640),
	(37, 'adversarial.h5', '40de9867d3bd27e9d46608174ea60dce1e28df0e3a87df1e0dc271dbfcbbb89c', 42771);
INSERT INTO public.cell VALUES
	(1, 1, 1, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(2, 1, 2, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(3, 1, 3, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(4, 1, 4, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, 'afdb3d723f9551bcf90dd42a89a5281b42e87511098489058bc67d6c3b716a32', NULL),
	(5, 1, 5, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 0, '', NULL, '6ecd9e09778f3c16f34f53556629c581dfbb24e6c99a23b444352996016c8dc7', NULL),
	(6, 1, 6, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 0, '', NULL, '15b5ae0341edd2abff86e3c8a0c1f82e9d9da7dd8fd7e47463df635042f24c27', NULL),
	(7, 1, 7, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(8, 1, 8, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(9, 1, 9, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(10, 1, 10, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(11, 1, 11, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(12, 1, 12, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(13, 1, 13, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, '0b3fc20d966fe484ab850f6d1657c878286aa112ec90b4457e09e0e4cd5c2bbf', NULL),
	(14, 1, 14, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, '', NULL, '0eae582d75dc69cad8ea180ed49bb8866197f5aaf9a68956cf96dba4a527ac85', NULL),
	(15, 1, 15, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, '7b2a3f64b084f042aaf33d918c7a824e31acf5cd53187e527364632b596ed93c', NULL),
	(16, 1, 16, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, '', NULL, '1332e9a4bccb61e164a7f4e68588ee0d756020d64a7b0b4636dc2ce7c9057c8e', NULL),
	(17, 1, 17, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 0, 'undefended', NULL, '350b6674f34ff60d747353bb3417bfac509063ad02d3621a301ac08f5c235378', NULL),
	(18, 1, 18, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 0, 'undefended', NULL, '48104b8fbbf0a45ab166db9cca2d8f4effca3fcef8bf45666ce0dc24f8e16b6c', NULL),
	(19, 1, 19, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, '2c5c547bfb213f0655e6ca9b058671753fb038589ca3e113d1f34cc64e9b3ee4', NULL),
	(20, 1, 20, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, '', NULL, 'f8c4778c061bfab0e637f4448c6260cbbb35e1f38cf4bb780472970d77975348', NULL),
	(21, 1, 21, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 0, 'undefended', NULL, '2890e724174d0cde33d9459a46de8d7f83ef59e02c6b69b4354341f8fdc7eae5', NULL),
	(22, 1, 22, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 0, 'undefended', NULL, 'b959a2298b27676e023c46460b519c3813644e5f0402100411e632ff1c4f5d01', NULL),
	(23, 1, 23, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(24, 1, 24, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(25, 1, 25, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(26, 1, 26, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(27, 1, 27, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(28, 1, 28, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(29, 1, 29, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, '3c537927afff83ce1a4ad71d7ab6d8f62a30148633a099fdbf6180e8a98fa117', NULL),
	(30, 1, 30, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 1, '', NULL, '6d5daceec198a4584909d62463356be4ffda651d201424bb67e0ae6d2a79f5a9', NULL),
	(31, 1, 31, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 1, '', NULL, '363a9de67f28ce629128e1e0a0efb54906400329d1a1e1ce3a4335a2c0fdb0ab', NULL),
	(32, 1, 32, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(33, 1, 33, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(34, 1, 34, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(35, 1, 35, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(36, 1, 36, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(37, 1, 37, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(38, 1, 38, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, '0517ef751ff35cfa76c2c82df9cb01014fa5b149062378907212437ea179ba5a', NULL),
	(39, 1, 39, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, '', NULL, 'c11c376753ae785259724e2112f98cc72daf388f9004e1cff333406813291598', NULL),
	(40, 1, 40, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, '78145036f134ca129ef859fe0b78f9e35a30df86450d6f1b49156433a436d880', NULL),
	(41, 1, 41, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, '', NULL, '6bf6b5bca4c5666060d930342d84b322e1253f0aca61497219a5744ca1c3d4d9', NULL),
	(42, 1, 42, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 1, 'undefended', NULL, 'eb8b11b6fbf0f8bc3bccb802087cc08992535fdffc3e720006e6818144b2843e', NULL),
	(43, 1, 43, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 1, 'undefended', NULL, '05214e355f22f5cfeaa0737f81f895ce378d2a4b5604915486faef12a0983948', NULL),
	(44, 1, 44, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, '39231473547420d827125d3a2e157dfe36c4197dd1b5e464118d9c6161cb8361', NULL),
	(45, 1, 45, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, '', NULL, '37c62a101a65e96ca1270883a00e1f23bee1e32e3d0f14dd027a3841bb80df13', NULL),
	(46, 1, 46, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 1, 'undefended', NULL, 'bd730bda3ba09926f26a3fe79cfa3f25f8fd9f411f8bdfcf8be9e2bfff33ad85', NULL),
	(47, 1, 47, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 1, 'undefended', NULL, 'f4f764207351c65fe42ad1dc23203619c8216321d5c2a5ee5c810dc90faeebde', NULL),
	(48, 1, 48, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(49, 1, 49, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(50, 1, 50, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL);
INSERT INTO public.cell VALUES
	(51, 1, 51, '', '', 0, '', '{}', '', '{}', '', 0, 0, '', NULL, NULL, NULL),
	(52, 2, 52, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(53, 2, 53, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(54, 3, 54, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(55, 3, 55, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(56, 4, 56, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(57, 5, 57, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(58, 5, 58, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(59, 5, 59, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 2, '', NULL, NULL, NULL),
	(60, 6, 60, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(61, 6, 61, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, 'b93dd27795e6d6982399d4ff51a3f00caca527b499f8e7fffa0dfc36c31cf117', NULL),
	(62, 6, 62, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, NULL, NULL),
	(63, 6, 63, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, '57f899471be6d75f6a95a36ddc4eea07b942bb371dcb75dc150127e5aa48aa5c', NULL),
	(64, 6, 64, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(65, 6, 65, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, 'dd814f1b0c81fc0e0fced301f8e5514e197787af78a44658159e814b8b2b7aa7', NULL),
	(66, 6, 66, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, NULL, NULL),
	(67, 6, 67, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, '53b305ba1a2453ed36041cac3378f1e8cb23aa2d8ca95af8107819b482be05dc', NULL),
	(68, 6, 68, '', '', 0, '', '{}', '', '{}', '', 0, 0, '', NULL, NULL, NULL);
INSERT INTO public.comparison VALUES
	(1, 51, 'primary', 'primary endpoints', 3, 'small', 'defense=distillation', 'defense=static', 'worst white-box', 'white-box', 0.03137254901960784, 'WT', 'dice_area', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'holm', 0.040930856299353134, 0.046009405418471434, -0.0050785, -0.09253034383344344, 0.0005648553354371888, 'ok', -0.00343425, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'no area but the Dice at one budget: all attacks share no other; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'primary', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003546767367527987, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,6,15,16,19,20,30,31,40,41,44,45', 26, 26),
	(2, 51, 'primary', 'primary endpoints', 3, 'small', 'defense=distillation', 'defense=none', 'worst white-box', 'white-box', 0.03137254901960784, 'WT', 'dice_area', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'holm', 0.040930856299353134, 0.04621237569000201, -0.0052815, -0.023533972690777526, 0.00046882565897807607, 'ok', -0.00487375, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'no area but the Dice at one budget: all attacks share no other; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'primary', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003613735197433974, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,5,13,14,15,16,29,30,38,39,40,41', 26, 26),
	(3, 51, 'primary', 'primary endpoints', 3, 'small', 'defense=static', 'defense=none', 'worst white-box', 'white-box', 0.03137254901960784, 'WT', 'dice_area', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 0.875, 'holm', 0.046009405418471434, 0.04621237569000201, -0.00020299999999999995, -0.010377076763190166, 0.0017682564110621515, 'ok', 0.00011075, NULL, NULL, 1, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'no area but the Dice at one budget: all attacks share no other; the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'primary', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0012388604106418533, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,6,13,14,19,20,29,31,38,39,44,45', 26, 26),
	(4, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'benjamini_hochberg', 0.04817656272321681, 0.04988807521356313, -0.0017115, -0.0027856471324713365, 0.0011184960810986192, 'ok', -0.00181525, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0006748133812915734, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,13,29,38', 26, 26),
	(5, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 4, 6, -0.3651483716701107, 0.875, 0.125, 0.875, 'benjamini_hochberg', 0.015238591096656647, 0.01561662642569674, -0.00037799999999999997, -0.003361160220060759, 0.015749121739174796, 'ok', -0.0004445, NULL, NULL, 1, -0.2, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0018745306460998046, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,13,29,38', 26, 26),
	(6, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.5, 'benjamini_hochberg', 0.005060767109107957, 0.0058456355346172394, -0.000785, -0.06895723134386271, 0.0015193119955534836, 'ok', -0.00012225, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.001447893328289767, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,13,29,38', 26, 26),
	(7, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'benjamini_hochberg', 0.04624169180370162, 0.04988807521356313, -0.0036465, -0.005891292493420996, -0.0022167410595071635, 'ok', -0.0035195, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0008984242363510435, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,13,29,38', 26, 26),
	(8, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 2, 8, -1.0954451150103321, 0.375, 0.125, 0.5625, 'benjamini_hochberg', 0.014643442143450137, 0.01561662642569674, -0.0009732499999999999, -0.005280192407140622, 0.0034264364400674987, 'ok', -0.00097325, NULL, NULL, 1, -0.6, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.00249745737275801, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,13,29,38', 26, 26),
	(9, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 2, 0, 0, 7, -1.4, 0.5, 0.5, 0.6, 'benjamini_hochberg', 0.004183177523124705, 0.0058456355346172394, -0.0016625, NULL, 0.01181338373835223, 'unbounded', -0.0016625, NULL, NULL, 1, -1, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0019281955545426943, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,13,29,38', 26, 26),
	(10, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'benjamini_hochberg', 0.043757594976557755, 0.04512918230043338, -0.0013714999999999999, -0.010796962268933372, -6.610432179580896e-05, 'ok', -0.00111625, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0008206095014741137, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,15,30,40', 26, 26),
	(11, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'benjamini_hochberg', 0.013040287770362894, 0.012734845159230263, 0.00030525, -0.005227939494597776, 0.0036352595485670803, 'ok', 0.00030525, NULL, NULL, 1, 0.2, 0.5, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0015954093255915452, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,15,30,40', 26, 26),
	(12, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 6, 3, 0.5570860145311556, 0.75, 0.25, 1, 'benjamini_hochberg', 0.006525839706052477, 0.0063609751206554705, 0.000165, -0.0023151559738734924, 0.0028139468537595955, 'ok', 0.00012075, NULL, NULL, 1, 0.3333333333333333, 0.625, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.001558450974130047, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,15,30,40', 26, 26),
	(13, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'benjamini_hochberg', 0.0421933907678617, 0.04512918230043338, -0.00293575, -0.00958245230212421, 0.0004821391482703265, 'ok', -0.00277275, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0021478992005041745, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,15,30,40', 26, 26),
	(14, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'benjamini_hochberg', 0.013073097736173414, 0.012734845159230263, 0.00033850000000000004, -0.003460567059679941, 0.00515469906508309, 'ok', 0.0003385, NULL, NULL, 1, 0.2, 0.5, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0013980076237922847, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,15,30,40', 26, 26),
	(15, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'benjamini_hochberg', 0.006679877881935993, 0.0063609751206554705, 0.00031900000000000016, -0.05388497372284636, 0.004380202389140741, 'ok', 0.00054775, NULL, NULL, 1, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0025524081343154185, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,15,30,40', 26, 26),
	(16, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'benjamini_hochberg', 0.044718921447048456, 0.04512918230043338, -0.0004105, -0.003236434445550853, 0.001435777171093224, 'ok', -0.0004105, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0009960996450982884, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,17,30,42', 26, 26),
	(17, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'benjamini_hochberg', 0.012732364569529923, 0.012734845159230263, -2.249999999999997e-06, -0.00026947460679831755, 0.00014097997264609656, 'ok', 1.275e-05, NULL, NULL, 1, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 9.00478660063754e-05, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,17,30,42', 26, 26),
	(18, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'benjamini_hochberg', 0.00635307849766234, 0.0063609751206554705, -8.000000000000001e-06, -0.000642033122163189, 6.157849541571487e-05, 'ok', 4.5e-06, NULL, NULL, 1, 0, 0.625, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 4.365439976910968e-05, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,17,30,42', 26, 26),
	(19, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 5, 5, 0, 1, 0.125, 1, 'benjamini_hochberg', 0.0453118888619463, 0.04512918230043338, 0.00018275000000000005, -0.0019432398513493457, 0.0687072608380223, 'ok', 0.00018275, NULL, NULL, 1, 0, 0.5, 1, 1, 1, true, 'neither', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0011017642754219787, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,17,30,42', 26, 26),
	(20, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'benjamini_hochberg', 0.013542259324927771, 0.012734845159230263, 0.00080725, -0.017957177043847132, 0.0017669060944938498, 'ok', 0.0010595, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0006029202684165062, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,17,30,42', 26, 26),
	(21, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 8, 2, 1.0954451150103321, 0.375, 0.125, 1, 'benjamini_hochberg', 0.006910234161422621, 0.0063609751206554705, 0.00054925, -0.0011708562786953008, 0.06000404436440581, 'ok', 3.625e-05, NULL, NULL, 1, 0.6, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.001080894004993724, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,17,30,42', 26, 26),
	(22, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.3, 'benjamini_hochberg', 0.048705752773568686, 0.050637541074473505, -0.0019314999999999998, -0.0033350330403906273, -0.0008251886332167244, 'ok', -0.00192675, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0006951999626801492, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,19,31,44', 26, 26),
	(23, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.3, 'benjamini_hochberg', 0.014794862056057628, 0.016854509446385363, -0.0020594999999999997, -0.005458312302092745, 0.004651084589398368, 'ok', -0.002315, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0021359610516987065, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,19,31,44', 26, 26),
	(24, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 2, 7, -0.9284766908852594, 0.5, 0.25, 0.5, 'benjamini_hochberg', 0.004250795231814155, 0.0058413785623979775, -0.0015905, -0.14836374539105568, 0.006659713755569254, 'ok', -0.0015905, NULL, NULL, 1, -0.6666666666666666, 0.375, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0018795181433483453, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,19,31,44', 26, 26),
	(25, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.3, 'benjamini_hochberg', 0.04624284421556779, 0.050637541074473505, -0.00439475, -0.009350075032914674, -0.0018059541817226563, 'ok', -0.004142, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0016272401876236474, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,19,31,44', 26, 26),
	(26, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.3, 'benjamini_hochberg', 0.014276851540541135, 0.016854509446385363, -0.00257775, -0.006365106325345055, 0.012317901957026528, 'ok', -0.00257775, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0023800397416925225, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,19,31,44', 26, 26),
	(27, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.3, 'benjamini_hochberg', 0.003486277375794091, 0.0058413785623979775, -0.0023550000000000003, -0.14520843952190568, 0.002694057970797672, 'ok', -0.002355, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0028177505471311385, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,19,31,44', 26, 26),
	(28, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.3, 'benjamini_hochberg', 0.04881425660429674, 0.050637541074473505, -0.0018232499999999998, -0.0023318261102289197, -0.0014705908481155, 'ok', -0.00182325, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.00018359720736665382, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,21,31,46', 26, 26),
	(29, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.3, 'benjamini_hochberg', 0.015261673896077674, 0.016854509446385363, -0.00159275, -0.004215622022419797, 0.041155569178289185, 'ok', -0.0020665, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0016481112420490803, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,21,31,46', 26, 26),
	(30, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.3, 'benjamini_hochberg', 0.005099460928450503, 0.0058413785623979775, -0.00074175, -0.16558741200678317, 0.0015669710846118797, 'ok', -3.025e-05, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0014510801653264316, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,21,31,46', 26, 26),
	(31, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.3, 'benjamini_hochberg', 0.04668994477435012, 0.050637541074473505, -0.00394775, -0.1619232091764526, -0.0010761810255990388, 'ok', -0.00394775, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0013398028892334882, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,21,31,46', 26, 26),
	(32, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.3, 'benjamini_hochberg', 0.01464227186470501, 0.016854509446385363, -0.00221225, -0.005471845253445006, 0.003690188995491165, 'ok', -0.0023615, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002048694041938486, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,21,31,46', 26, 26),
	(33, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 2, 7, -0.9284766908852594, 0.5, 0.25, 0.5, 'benjamini_hochberg', 0.004183125898834894, 0.0058413785623979775, -0.0016585, -0.32349425045352004, 0.012318742554833895, 'ok', -0.0016585, NULL, NULL, 1, -0.6666666666666666, 0.375, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0019345265293684475, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,21,31,46', 26, 26),
	(34, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean', 3, 'small', 'defense=none attack=ifgsm', 'defense=none attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'benjamini_hochberg', 0.04673059449754328, 0.04988807521356313, -0.0031575, -0.005421136297786052, -0.0004931272660893267, 'ok', -0.0031575, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.001367832552529392, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,14,29,39', 26, 26),
	(35, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean', 3, 'small', 'defense=none attack=ifgsm', 'defense=none attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 2, 7, -0.9284766908852594, 0.5, 0.25, 0.5, 'benjamini_hochberg', 0.014265852988582163, 0.01561662642569674, -0.00135075, -0.007259834364202345, 0.014311802327715293, 'ok', -0.00135075, NULL, NULL, 1, -0.6666666666666666, 0.375, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002684157427308515, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,14,29,39', 26, 26),
	(36, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean', 3, 'small', 'defense=none attack=ifgsm', 'defense=none attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.375, 'benjamini_hochberg', 0.004162350219275527, 0.0058456355346172394, -0.0016832499999999999, -0.08682578158956435, 0.013561193527123878, 'ok', -0.00168325, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0019085949948944275, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,14,29,39', 26, 26),
	(37, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'benjamini_hochberg', 0.040930856299353134, 0.04512918230043338, -0.0041985, -0.007393968356091863, -0.0003593253299998887, 'ok', -0.0041985, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0020081800358048773, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,16,30,41', 26, 26),
	(38, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.875, 'benjamini_hochberg', 0.01233998777661922, 0.012734845159230263, -0.00039499999999999995, -0.046208885395858545, 0.008094389018911132, 'ok', -0.000395, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0016926284358079354, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,16,30,41', 26, 26),
	(39, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 0.875, 'benjamini_hochberg', 0.0056445394417495905, 0.0063609751206554705, -0.00071625, -0.056919649637870794, 0.001902728125446076, 'ok', 1.3e-05, NULL, NULL, 1, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0016460071323400169, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,16,30,41', 26, 26),
	(40, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 0.875, 'benjamini_hochberg', 0.045400335206302836, 0.04512918230043338, 0.000271, -0.002630477933451158, 0.002642501603461332, 'ok', 0.000271, NULL, NULL, 1, 0.2, 0.5, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0014905525559009566, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,18,30,43', 26, 26),
	(41, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 0.875, 'benjamini_hochberg', 0.013230550853833668, 0.012734845159230263, 0.00049575, -0.0011365302854970242, 0.018703739884680798, 'ok', 4.35e-05, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0010257672931332244, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,18,30,43', 26, 26),
	(42, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 0.875, 'benjamini_hochberg', 0.00689349280393295, 0.0063609751206554705, 0.0005325, -0.0011617765990994883, 0.09999110617208339, 'ok', 2.425e-05, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0010647823003287025, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,18,30,43', 26, 26),
	(43, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.046103292659449874, 0.050637541074473505, -0.00453425, -0.012129006405892446, -0.00112971700215971, 'ok', -0.004045, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002139777822186028, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,20,31,45', 26, 26),
	(44, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.25, 'benjamini_hochberg', 0.014802431107275067, 0.016854509446385363, -0.002052, -0.0054660611454057624, 0.0013620611454057624, 'ok', -0.00206025, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0021458257630756344, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,20,31,45', 26, 26),
	(45, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.25, 'benjamini_hochberg', 0.004194758827630858, 0.0058413785623979775, -0.00164675, -0.22955732335946216, 0.01457164804813372, 'ok', -0.00164675, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0018917013317807537, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,20,31,45', 26, 26),
	(46, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.04676209065926689, 0.050637541074473505, -0.0038755, -0.1492208483820952, -0.0015273089545277314, 'ok', -0.0038755, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.00143959015178108, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,22,31,47', 26, 26),
	(47, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.25, 'benjamini_hochberg', 0.014281759057027714, 0.016854509446385363, -0.0025727500000000004, -0.006282913814785329, 0.023797849462783932, 'ok', -0.00257975, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0023318649110928803, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,22,31,47', 26, 26),
	(48, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.25, 'benjamini_hochberg', 0.004174544446931488, 0.0058413785623979775, -0.00166675, -0.11852881157500039, 0.010955740779399644, 'ok', -0.00166675, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0019034015484460428, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,22,31,47', 26, 26),
	(49, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'clean', 'white-box', 0, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.04512918230043338, 0.04988807521356313, -0.00475875, -0.025878021562837375, 0.0002837804140013757, 'ok', -0.00392325, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0031687193909224498, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,5,29,30', 26, 26),
	(50, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'clean', 'white-box', 0, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.012734845159230263, 0.01561662642569674, -0.00288175, -0.0454136078004161, 0.0019794769891867373, 'ok', -0.001769, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0030547952405966376, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,5,29,30', 26, 26);
INSERT INTO public.comparison VALUES
	(51, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'clean', 'white-box', 0, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 0.625, 'benjamini_hochberg', 0.0063609751206554705, 0.0058456355346172394, 0.0005155, -0.0020169908750478087, 0.002288712179771686, 'ok', 0.0005155, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.001114433878677777, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,5,29,30', 26, 26),
	(52, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.043757594976557755, 0.04817656272321681, -0.004419, -0.010361406786124572, 0.0006886805797058767, 'ok', -0.004419, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0032095023737803508, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,15,38,40', 26, 26),
	(53, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.2727272727272727, 'benjamini_hochberg', 0.013040287770362894, 0.015238591096656647, -0.0021985, -0.008340898618587169, 0.0017207539052483904, 'ok', -0.001859, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002462928741089044, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,15,38,40', 26, 26),
	(54, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.2727272727272727, 'benjamini_hochberg', 0.006525839706052477, 0.005060767109107957, 0.001465, -0.0012230831829696772, 0.004153083182969677, 'ok', 0.001465, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0016891820091184456, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,15,38,40', 26, 26),
	(55, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.0421933907678617, 0.04624169180370162, -0.00404825, -0.04404148214662325, 0.002468453411373866, 'ok', -0.003823, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.004095142026181219, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,15,38,40', 26, 26),
	(56, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.2727272727272727, 'benjamini_hochberg', 0.013073097736173414, 0.014643442143450137, -0.0015705, -0.01329624862031438, 0.0019475209421722821, 'ok', -0.00107425, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002210716187041552, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,15,38,40', 26, 26),
	(57, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.006679877881935993, 0.004183177523124705, 0.0024964999999999996, -0.0009918370374487236, 0.40054396315904506, 'ok', 0.001643, NULL, NULL, 1, 1, 1, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002192355395139163, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,15,38,40', 26, 26),
	(58, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.040930856299353134, 0.04673059449754328, -0.0057995, -0.020814710907478225, -0.0006966248166984292, 'ok', -0.00515, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0032069662944000155, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '14,16,39,41', 26, 26),
	(59, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.2727272727272727, 'benjamini_hochberg', 0.01233998777661922, 0.014265852988582163, -0.001926, -0.024690964035447467, 0.0022901352450651917, 'ok', -0.001535, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002649600545705051, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '14,16,39,41', 26, 26),
	(60, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.2727272727272727, 'benjamini_hochberg', 0.0056445394417495905, 0.004162350219275527, 0.00148225, -0.001492100755977548, 0.004456600755977548, 'ok', 0.00148225, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0018692280285917745, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '14,16,39,41', 26, 26),
	(61, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'clean', 'white-box', 0, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 0.75, 'benjamini_hochberg', 0.050637541074473505, 0.04988807521356313, 0.0007495, -0.0016246497636705937, 0.0013617129839662637, 'ok', 0.000802, NULL, NULL, 1, 1, 1, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.00038494105992911774, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,6,29,31', 26, 26),
	(62, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'clean', 'white-box', 0, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 0.75, 'benjamini_hochberg', 0.016854509446385363, 0.01561662642569674, 0.00123775, -0.0005470543768971263, 0.00241333289669253, 'ok', 0.00130925, NULL, NULL, 1, 1, 1, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0007387509566855556, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,6,29,31', 26, 26),
	(63, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'clean', 'white-box', 0, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'benjamini_hochberg', 0.0058413785623979775, 0.0058456355346172394, -4.25e-06, -9.138001858377114e-05, 4.485283642979996e-05, 'ok', 1.75e-06, NULL, NULL, 1, 0, 0.625, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 3.065371259060684e-05, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,6,29,31', 26, 26),
	(64, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 0.8333333333333334, 'benjamini_hochberg', 0.048705752773568686, 0.04817656272321681, 0.00052925, -0.001215188028252151, 0.02971069187327826, 'ok', 4.25e-05, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0010960791369371092, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,19,38,44', 26, 26),
	(65, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.8333333333333334, 'benjamini_hochberg', 0.014794862056057628, 0.015238591096656647, -0.00044374999999999997, -0.036919100019315254, 0.0010754519892112048, 'ok', -3.45e-05, NULL, NULL, 1, -0.4, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0009548974287211269, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,19,38,44', 26, 26),
	(66, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'benjamini_hochberg', 0.004250795231814155, 0.005060767109107957, -0.0008097499999999999, -0.08188538833535881, 0.0018908063093332308, 'ok', 8.75e-06, NULL, NULL, 1, 0, 0.625, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0016972699486772704, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,19,38,44', 26, 26),
	(67, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'benjamini_hochberg', 0.04624284421556779, 0.04624169180370162, 1.2500000000000575e-06, -0.004275432550251424, 0.0012732418299924242, 'ok', 6.65e-05, NULL, NULL, 1, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0007995521281729467, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,19,38,44', 26, 26),
	(68, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 2, 7, -0.9284766908852594, 0.5, 0.25, 0.8333333333333334, 'benjamini_hochberg', 0.014276851540541135, 0.014643442143450137, -0.0003665, -0.04203920210997974, 0.0007790646373381322, 'ok', -2.475e-05, NULL, NULL, 1, -0.6666666666666666, 0.375, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0007197377244098408, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,19,38,44', 26, 26),
	(69, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 2, 7, -0.9284766908852594, 0.5, 0.25, 0.8333333333333334, 'benjamini_hochberg', 0.003486277375794091, 0.004183177523124705, -0.000697, -0.0847184888525799, 0.0014556283393614622, 'ok', -6.45e-05, NULL, NULL, 1, -0.6666666666666666, 0.375, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0013527143091192195, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,19,38,44', 26, 26),
	(70, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.8333333333333334, 'benjamini_hochberg', 0.046103292659449874, 0.04673059449754328, -0.0006275, -0.018453677076971035, 0.0010716514165164772, 'ok', -0.0006275, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.001067786361150522, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '14,20,39,45', 26, 26),
	(71, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 8, 2, 1.0954451150103321, 0.375, 0.125, 0.8333333333333334, 'benjamini_hochberg', 0.014802431107275067, 0.014265852988582163, 0.0005365, -0.0010630639656423885, 0.009974603209567253, 'ok', 0.00018625, NULL, NULL, 1, 0.6, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0010053357277450149, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '14,20,39,45', 26, 26),
	(72, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 7, 2, 0.9284766908852594, 0.5, 0.25, 0.8333333333333334, 'benjamini_hochberg', 0.004194758827630858, 0.004162350219275527, 3.2500000000000004e-05, -5.468900885608301e-05, 0.00032965428207477204, 'ok', 3.25e-05, NULL, NULL, 1, 0.6666666666666666, 0.625, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 4.638528976846122e-05, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '14,20,39,45', 26, 26),
	(73, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'clean', 'white-box', 0, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.04512918230043338, 0.050637541074473505, -0.0055085, -0.013879958999513792, -0.001017697162335864, 'ok', -0.00490675, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0028220914317854838, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,6,30,31', 26, 26),
	(74, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'clean', 'white-box', 0, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.012734845159230263, 0.016854509446385363, -0.0041195, -0.023622951834528255, -0.000332892483235384, 'ok', -0.00317325, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0023795342879415, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,6,30,31', 26, 26),
	(75, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'clean', 'white-box', 0, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 0.625, 'benjamini_hochberg', 0.0063609751206554705, 0.0058413785623979775, 0.00051975, -0.0012511736042054944, 0.0022906736042054947, 'ok', 0.00051975, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0011128900212886035, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,6,30,31', 26, 26),
	(76, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.043757594976557755, 0.048705752773568686, -0.0049482499999999995, -0.06582401864424446, -0.0009548066576777472, 'ok', -0.00481475, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0025095435001285652, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '15,19,40,44', 26, 26),
	(77, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.40384615384615385, 'benjamini_hochberg', 0.013040287770362894, 0.014794862056057628, -0.00175475, -0.0043570839013852, 0.0008475839013852, 'ok', -0.00175475, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0016357587649020887, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '15,19,40,44', 26, 26),
	(78, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.006525839706052477, 0.004250795231814155, 0.002275, -0.00043698218668128397, 0.004710340606862837, 'ok', 0.002275, NULL, NULL, 1, 1, 1, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0009937078869620241, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '15,19,40,44', 26, 26),
	(79, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.0421933907678617, 0.04624284421556779, -0.0040495, -0.02020800940866587, 0.0022132126404208587, 'ok', -0.003265, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003935994550129661, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '15,19,40,44', 26, 26),
	(80, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.625, 'benjamini_hochberg', 0.013073097736173414, 0.014276851540541135, -0.001204, -0.010678918808039988, 0.0028303458136291577, 'ok', -0.000926, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002535638836937775, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '15,19,40,44', 26, 26),
	(81, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.006679877881935993, 0.003486277375794091, 0.00319375, -0.0024345820222598847, 0.15094336845178408, 'ok', 0.001661, NULL, NULL, 1, 1, 1, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003537333066462196, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '15,19,40,44', 26, 26),
	(82, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.044718921447048456, 0.04881425660429674, -0.0040955, -0.010942808871951008, 0.0012248233207007766, 'ok', -0.0040955, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003343593278952178, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '17,21,42,46', 26, 26),
	(83, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.012732364569529923, 0.015261673896077674, -0.0025292500000000002, -0.015359839813144194, 0.0015150750826625654, 'ok', -0.00252925, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0025414939115170373, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '17,21,42,46', 26, 26),
	(84, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 8, 2, 1.0954451150103321, 0.375, 0.125, 0.525, 'benjamini_hochberg', 0.00635307849766234, 0.005099460928450503, 0.00125375, -0.0015498934934263888, 0.004840300148196841, 'ok', 0.00125375, NULL, NULL, 1, 0.6, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0017621464610126228, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '17,21,42,46', 26, 26),
	(85, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.625, 'benjamini_hochberg', 0.0453118888619463, 0.04668994477435012, -0.001378, -0.052920586993868673, 0.008866057555141053, 'ok', -0.001378, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.004731623771579058, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '17,21,42,46', 26, 26),
	(86, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.625, 'benjamini_hochberg', 0.013542259324927771, 0.01464227186470501, -0.0011, -0.008411310345140248, 0.0034797948063633264, 'ok', -0.0011, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002188624027215772, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '17,21,42,46', 26, 26),
	(87, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.40384615384615385, 'benjamini_hochberg', 0.006910234161422621, 0.004183125898834894, 0.0027270000000000003, -0.005888871319620877, 0.007352511544531259, 'ok', 0.002727, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002906934596068503, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '17,21,42,46', 26, 26),
	(88, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.040930856299353134, 0.046103292659449874, -0.0051725, -0.25538809611662444, 0.0005447436773827214, 'ok', -0.0034565, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003593292600983803, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '16,20,41,45', 26, 26),
	(89, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 2, 8, -1.0954451150103321, 0.375, 0.125, 0.525, 'benjamini_hochberg', 0.01233998777661922, 0.014802431107275067, -0.0024625000000000003, -0.06870314142764329, 0.00332096459728468, 'ok', -0.001687, NULL, NULL, 1, -0.6, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0036348179473797908, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '16,20,41,45', 26, 26),
	(90, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.40384615384615385, 'benjamini_hochberg', 0.0056445394417495905, 0.004194758827630858, 0.00144975, -0.001989782395874299, 0.0044722331419634696, 'ok', 0.00144975, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0018997069408553974, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '16,20,41,45', 26, 26),
	(91, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.625, 'benjamini_hochberg', 0.045400335206302836, 0.04676209065926689, -0.001362, -0.054453469210063755, 0.010278572268450617, 'ok', -0.001362, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.004876516236144675, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '18,22,43,47', 26, 26),
	(92, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.625, 'benjamini_hochberg', 0.013230550853833668, 0.014281759057027714, -0.0010512499999999999, -0.006044649959255395, 0.024395472145228903, 'ok', -0.001463, NULL, NULL, 1, -0.4, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.00313814884700145, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '18,22,43,47', 26, 26),
	(93, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.40384615384615385, 'benjamini_hochberg', 0.00689349280393295, 0.004174544446931488, 0.002719, -0.006020471355324421, 0.007262578452594098, 'ok', 0.002719, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0028557114587208668, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '18,22,43,47', 26, 26);
INSERT INTO public.condition VALUES
	(1, 5, '0', 0),
	(2, 6, '0', 0),
	(3, 4, '0', 0),
	(4, 7, '4/255', 0.01568627450980392),
	(5, 7, '8/255', 0.03137254901960784),
	(6, 8, '8/255', 0.03137254901960784),
	(7, 9, '4/255', 0.01568627450980392),
	(8, 9, '8/255', 0.03137254901960784),
	(9, 10, '8/255', 0.03137254901960784),
	(10, 12, '8/255', 0.03137254901960784),
	(11, 11, '4/255', 0.01568627450980392),
	(12, 11, '8/255', 0.03137254901960784),
	(13, 13, '4/255', 0.01568627450980392),
	(14, 13, '8/255', 0.03137254901960784),
	(15, 14, '8/255', 0.03137254901960784),
	(16, 15, '4/255', 0.01568627450980392),
	(17, 15, '8/255', 0.03137254901960784),
	(18, 16, '8/255', 0.03137254901960784),
	(19, 17, '4/255', 0.01568627450980392),
	(20, 17, '8/255', 0.03137254901960784),
	(21, 18, '8/255', 0.03137254901960784),
	(22, 19, '4/255', 0.01568627450980392),
	(23, 19, '8/255', 0.03137254901960784),
	(24, 20, '8/255', 0.03137254901960784),
	(25, 21, '4/255', 0.01568627450980392),
	(26, 21, '8/255', 0.03137254901960784),
	(27, 22, '8/255', 0.03137254901960784),
	(28, 29, '0', 0),
	(29, 30, '0', 0),
	(30, 31, '0', 0),
	(31, 32, '4/255', 0.01568627450980392),
	(32, 32, '8/255', 0.03137254901960784),
	(33, 33, '8/255', 0.03137254901960784),
	(34, 34, '4/255', 0.01568627450980392),
	(35, 34, '8/255', 0.03137254901960784),
	(36, 35, '8/255', 0.03137254901960784),
	(37, 36, '4/255', 0.01568627450980392),
	(38, 36, '8/255', 0.03137254901960784),
	(39, 37, '8/255', 0.03137254901960784),
	(40, 39, '8/255', 0.03137254901960784),
	(41, 38, '4/255', 0.01568627450980392),
	(42, 38, '8/255', 0.03137254901960784),
	(43, 41, '8/255', 0.03137254901960784),
	(44, 40, '4/255', 0.01568627450980392),
	(45, 40, '8/255', 0.03137254901960784),
	(46, 42, '4/255', 0.01568627450980392),
	(47, 42, '8/255', 0.03137254901960784),
	(48, 43, '8/255', 0.03137254901960784),
	(49, 45, '8/255', 0.03137254901960784),
	(50, 44, '4/255', 0.01568627450980392);
INSERT INTO public.condition VALUES
	(51, 44, '8/255', 0.03137254901960784),
	(52, 47, '8/255', 0.03137254901960784),
	(53, 46, '4/255', 0.01568627450980392),
	(54, 46, '8/255', 0.03137254901960784),
	(55, 52, '0', 0),
	(56, 53, '0', 0);
INSERT INTO public.epoch VALUES
	(2, 'teacher', 1, 2, 1.4939777851104736, NULL, 0.004058728269748815, 0.13170136400003685),
	(2, 'teacher', 2, 2, 1.412750780582428, NULL, 2e-08, 0.0701644910000141),
	(2, 'student', 1, 2, 0.04885155335068703, NULL, 0.004058728269748815, 0.11777979699991192),
	(1, 'train', 1, 2, 2.385149359703064, NULL, 0.004058728269748815, 0.14760893500010752),
	(2, 'student', 2, 2, 0.04239322431385517, NULL, 2e-08, 0.42144837799992274),
	(1, 'train', 2, 2, 2.310436725616455, NULL, 2e-08, 0.12672878499984108),
	(3, 'train', 1, 2, 2.38640296459198, NULL, 0.004058728269748815, 0.13186809199987692),
	(3, 'train', 2, 2, 2.31221342086792, NULL, 2e-08, 0.10105822599985004),
	(26, 'train', 1, 2, 2.4040335416793823, NULL, 0.004058728269748815, 0.11155380800005332),
	(26, 'train', 2, 2, 2.3326767683029175, NULL, 2e-08, 0.07750398600001063),
	(27, 'teacher', 1, 2, 1.485675871372223, NULL, 0.004058728269748815, 0.09684159800008274),
	(27, 'teacher', 2, 2, 1.4075952172279358, NULL, 2e-08, 0.0797080500001357),
	(27, 'student', 1, 2, 0.04210442304611206, NULL, 0.004058728269748815, 0.10050092699998459),
	(28, 'train', 1, 2, 2.4038840532302856, NULL, 0.004058728269748815, 0.14922937899996214),
	(27, 'student', 2, 2, 0.03787740878760815, NULL, 2e-08, 0.09638064800014945),
	(28, 'train', 2, 2, 2.33371102809906, NULL, 2e-08, 0.10276517099987359);
INSERT INTO public.evaluation VALUES
	(5, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(6, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(4, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(13, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(14, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(15, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(16, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(17, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(18, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(19, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(20, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(21, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(22, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(29, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(30, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(31, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(39, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(38, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(41, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(40, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(42, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(43, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(45, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(44, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(47, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(46, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(52, 'noop', 'internal', 'original', 'adopted', NULL),
	(53, 'noop', 'internal', 'original', 'adopted', NULL);
INSERT INTO public.gate VALUES
	(23, 'G6', '', true, -0.00027463603964225647, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(23, 'G9', '', true, -0.002169662514221217, 0.005, 'ifgsm up to 8/255'),
	(23, 'G11', '', NULL, NULL, NULL, 'white-box and transfer were not both scored at one budget'),
	(23, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(23, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(23, 'G14', '', NULL, NULL, NULL, 'the model is undefended, or its defense names no attacks that know it'),
	(23, 'G18', '', NULL, NULL, NULL, 'the model is undefended, or its twin was not attacked at up to 32/255'),
	(23, 'G21', '', NULL, NULL, NULL, 'no attack was scored with its adapted forms, on the model and on its undefended twin'),
	(23, 'G2', '', true, 4.291031837463379, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(23, 'G3', '', true, 0, 0.0001, '0 voxels change their class in 5 passes'),
	(23, 'G4', '', true, 0, 0, ''),
	(23, 'G5', 'ce', true, 0, 0.05, 'of 747 right voxels; at the label''s own logit 0.000'),
	(23, 'G15', '', true, 9.235122566713302e-05, 0.1, 'mean relative change over 10 draws'),
	(23, 'G10', '32/255', true, 0.06375573540123076, 0.1, 'mean of the cases'),
	(23, 'G10', '255/255', false, 0.041508310845423696, 0.01, 'the largest of a case'),
	(23, 'G7', '', true, 0.0017460630004966088, 0.01, 'S 0.063 after 2 steps, 0.061 after 4'),
	(23, 'G8', '', true, 0.000316494135175191, 0.01, 'S 0.063 from one start, 0.062 from three'),
	(23, 'G17', '', false, 0.2705564316287452, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(23, 'G19', '', true, 0, 0.02, 'S 0.063 in float32, 0.063 in float64'),
	(23, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]'),
	(23, 'G1', '', true, 0, 0.001, '8/255 phantom-0000 WT'),
	(24, 'G6', '', true, -0.0015759564759311867, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(24, 'G9', '', true, -0.0019103687066649166, 0.005, 'ifgsm up to 8/255'),
	(24, 'G11', '', true, 1, 0.95, 'share of 2 cases at 4/255'),
	(24, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(24, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(24, 'G14', '', NULL, NULL, NULL, 'no attack that knows the defense was scored'),
	(24, 'G18', '', true, 0.03075892140556169, 0.1, 'S of the twin at 4/255'),
	(24, 'G21', '', NULL, NULL, NULL, 'no attack was scored with its adapted forms, on the model and on its undefended twin'),
	(24, 'G2', '', true, 31.86165428161621, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(24, 'G3', '', true, 0, 0.0001, '0 voxels change their class in 5 passes'),
	(24, 'G4', '', true, 0, 0, ''),
	(24, 'G5', 'ce', true, 0, 0.05, 'of 370 right voxels; at the label''s own logit 0.000'),
	(24, 'G15', '', true, 0.0006327061150697635, 0.1, 'mean relative change over 10 draws'),
	(24, 'G10', '32/255', true, 0.05917490171953015, 0.1, 'mean of the cases'),
	(24, 'G10', '255/255', false, 0.04788544441562858, 0.01, 'the largest of a case'),
	(24, 'G7', '', true, 0, 0.01, 'S 0.056 after 2 steps, 0.056 after 4'),
	(24, 'G8', '', true, 0, 0.01, 'S 0.056 from one start, 0.056 from three'),
	(24, 'G17', '', false, 0.2897322401112857, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(24, 'G19', '', true, 0, 0.02, 'S 0.056 in float32, 0.056 in float64'),
	(24, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]'),
	(24, 'G1', '', true, 0, 0.001, '8/255 phantom-0000 WT'),
	(25, 'G6', '', true, 0.00033495871299723395, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(25, 'G9', '', true, -0.003159167868945746, 0.005, 'ifgsm up to 8/255'),
	(25, 'G11', '', true, 1, 0.95, 'share of 2 cases at 4/255'),
	(25, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(25, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(25, 'G14', '', NULL, NULL, NULL, 'the model is undefended, or its defense names no attacks that know it'),
	(25, 'G18', '', true, 0.03075892140556169, 0.1, 'S of the twin at 4/255'),
	(25, 'G21', '', NULL, NULL, NULL, 'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO public.gate VALUES
	(25, 'G2', '', true, 4.255105495452881, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(25, 'G3', '', true, 0, 0.0001, '0 voxels change their class in 5 passes'),
	(25, 'G4', '', true, 0, 0, ''),
	(25, 'G5', 'ce', true, 0, 0.05, 'of 746 right voxels; at the label''s own logit 0.000'),
	(25, 'G15', '', true, 9.010688070627362e-05, 0.1, 'mean relative change over 10 draws'),
	(25, 'G10', '32/255', true, 0.0653510630322565, 0.1, 'mean of the cases'),
	(25, 'G10', '255/255', false, 0.0408391056160948, 0.01, 'the largest of a case'),
	(25, 'G7', '', true, 0.0030862385648510807, 0.01, 'S 0.064 after 2 steps, 0.061 after 4'),
	(25, 'G8', '', true, 0.0020938377935243793, 0.01, 'S 0.064 from one start, 0.062 from three'),
	(25, 'G17', '', false, 0.2735068497279701, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(25, 'G19', '', true, 0, 0.02, 'S 0.064 in float32, 0.064 in float64'),
	(25, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]'),
	(25, 'G1', '', true, 0, 0.001, '8/255 phantom-0000 WT'),
	(48, 'G6', '', true, 0.0003349601963919327, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(48, 'G9', '', true, -0.00195803046476287, 0.005, 'ifgsm up to 8/255'),
	(48, 'G11', '', NULL, NULL, NULL, 'white-box and transfer were not both scored at one budget'),
	(48, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(48, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(48, 'G14', '', NULL, NULL, NULL, 'the model is undefended, or its defense names no attacks that know it'),
	(48, 'G18', '', NULL, NULL, NULL, 'the model is undefended, or its twin was not attacked at up to 32/255'),
	(48, 'G21', '', NULL, NULL, NULL, 'no attack was scored with its adapted forms, on the model and on its undefended twin'),
	(48, 'G2', '', true, 3.5352489948272705, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(48, 'G3', '', true, 0, 0.0001, '0 voxels change their class in 5 passes'),
	(48, 'G4', '', true, 0, 0, ''),
	(48, 'G5', 'ce', true, 0, 0.05, 'of 724 right voxels; at the label''s own logit 0.000'),
	(48, 'G15', '', true, 8.265410888384808e-05, 0.1, 'mean relative change over 10 draws'),
	(48, 'G10', '32/255', true, 0.04140076335842434, 0.1, 'mean of the cases'),
	(48, 'G10', '255/255', false, 0.025558869324924776, 0.01, 'the largest of a case'),
	(48, 'G7', '', true, 0.00524311391700389, 0.01, 'S 0.041 after 2 steps, 0.036 after 4'),
	(48, 'G8', '', true, 0.0009727327097076022, 0.01, 'S 0.041 from one start, 0.040 from three'),
	(48, 'G17', '', false, 0.27708317623105344, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(48, 'G19', '', true, 0, 0.02, 'S 0.041 in float32, 0.041 in float64'),
	(48, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]'),
	(48, 'G1', '', true, 0, 0.001, '8/255 phantom-0002 WT'),
	(50, 'G6', '', true, 0.00039471426197129275, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(50, 'G9', '', true, -0.0023294631236549547, 0.005, 'ifgsm up to 8/255'),
	(50, 'G11', '', true, 1, 0.95, 'share of 2 cases at 4/255'),
	(50, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(50, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(50, 'G14', '', NULL, NULL, NULL, 'the model is undefended, or its defense names no attacks that know it'),
	(50, 'G18', '', true, 0.014891692547092585, 0.1, 'S of the twin at 4/255'),
	(50, 'G21', '', NULL, NULL, NULL, 'no attack was scored with its adapted forms, on the model and on its undefended twin'),
	(50, 'G2', '', true, 3.6177878379821777, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(50, 'G3', '', true, 0, 0.0001, '0 voxels change their class in 5 passes'),
	(50, 'G4', '', true, 0, 0, ''),
	(50, 'G5', 'ce', true, 0, 0.05, 'of 727 right voxels; at the label''s own logit 0.000'),
	(50, 'G15', '', true, 8.047213604810877e-05, 0.1, 'mean relative change over 10 draws'),
	(50, 'G10', '32/255', true, 0.04225278616422528, 0.1, 'mean of the cases'),
	(50, 'G10', '255/255', false, 0.024500087786826576, 0.01, 'the largest of a case'),
	(50, 'G7', '', true, 0.005836900694961705, 0.01, 'S 0.043 after 2 steps, 0.037 after 4');
INSERT INTO public.gate VALUES
	(50, 'G8', '', true, 0.0015428876259358376, 0.01, 'S 0.043 from one start, 0.041 from three'),
	(50, 'G17', '', false, 0.2780852365111804, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(50, 'G19', '', true, 0, 0.02, 'S 0.043 in float32, 0.043 in float64'),
	(50, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]'),
	(50, 'G1', '', true, 0, 0.001, '8/255 phantom-0002 WT'),
	(49, 'G6', '', true, -0.00044469876956826186, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(49, 'G9', '', true, -0.0016293773350665296, 0.005, 'ifgsm up to 8/255'),
	(49, 'G11', '', true, 1, 0.95, 'share of 2 cases at 4/255'),
	(49, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(49, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(49, 'G14', '', NULL, NULL, NULL, 'no attack that knows the defense was scored'),
	(49, 'G18', '', true, 0.014891692547092585, 0.1, 'S of the twin at 4/255'),
	(49, 'G21', '', NULL, NULL, NULL, 'no attack was scored with its adapted forms, on the model and on its undefended twin'),
	(49, 'G2', '', true, 21.026182174682617, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(49, 'G3', '', true, 0, 0.0001, '0 voxels change their class in 5 passes'),
	(49, 'G4', '', true, 0, 0, ''),
	(49, 'G5', 'ce', true, 0, 0.05, 'of 544 right voxels; at the label''s own logit 0.000'),
	(49, 'G15', '', true, 0.0007837648747704422, 0.1, 'mean relative change over 10 draws'),
	(49, 'G10', '32/255', true, 0.03376225979706728, 0.1, 'mean of the cases'),
	(49, 'G10', '255/255', false, 0.027166571114508656, 0.01, 'the largest of a case'),
	(49, 'G7', '', true, 0.0011191375606922384, 0.01, 'S 0.032 after 2 steps, 0.030 after 4'),
	(49, 'G8', '', true, 4.057396386764056e-05, 0.01, 'S 0.032 from one start, 0.032 from three'),
	(49, 'G17', '', false, 0.28191931930273023, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(49, 'G19', '', true, 0, 0.02, 'S 0.032 in float32, 0.032 in float64'),
	(49, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]'),
	(49, 'G1', '', true, 0, 0.001, '8/255 phantom-0002 WT');
INSERT INTO public.job VALUES
	(23, '7d554f6769ad2e34156051d76ba695a237de5993cf883a0603a82f976ee50f74', NULL, 'gates', 'check small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "scored": [{"role": "own", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "perturbations": null, "attack": null, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 11, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 18, "total": 20, "unit": "gate", "detail": "double precision gives the same S"}', NULL, NULL, '{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}', NULL, 1795954468.908168, 1795954543.927616, 1795954545.519117, 1, 1, 0, 0, 653258752, false),
	(32, '5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735', '74f642b73823f4ddd984408b983b9864d4f8ea44770e9092b2cf92f94ac513e0', 'attack', 'attack fgsm on small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735/1', 1795954468.908371, 1795954548.026523, 1795954548.53477, 1, 1, 0, 0, 653885440, false),
	(46, 'aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59', NULL, 'evaluate', 'evaluate small/static under fgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795954468.908644, 1795954551.426213, 1795954551.766429, 1, 1, 0, 0, 654241792, false),
	(53, '3b795e31374929ade3a98ec184661843f5d0ed9775925d3ad2dcdf02bad248f5', NULL, 'noop', 'second', '{"token": "second", "after": ["74c15aaebb26814ff7d6dfe0d2a8aa5e7bd06ecfa4e467092d46baf56285bafb"], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 1, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{}', NULL, 1795954568.426276, 1795954608.458378, 1795954608.625984, 0, 1, 0, 0, 92364800, false),
	(6, '6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55', NULL, 'evaluate', 'evaluate small/static on clean images fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [265.045, 441.913, 618.78], "t1ce": [283.56, 578.848, 874.135], "t2": [348.73, 392.0, 435.27], "flair": [320.18, 397.565, 474.95]}}', NULL, 1795954468.907369, 1795954539.700102, 1795954539.941874, 1, 1, 0, 0, 643923968, false),
	(5, 'c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48', NULL, 'evaluate', 'evaluate small/distillation on clean images fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 1, "total": 2, "unit": "case", "detail": "phantom-0001"}', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [265.045, 441.913, 618.78], "t1ce": [283.56, 578.848, 874.135], "t2": [348.73, 392.0, 435.27], "flair": [320.18, 397.565, 474.95]}}', NULL, 1795954468.907364, 1795954538.090885, 1795954539.48292, 1, 1, 0, 0, 658337792, false),
	(4, 'af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5', NULL, 'evaluate', 'evaluate small on clean images fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 1, "total": 2, "unit": "case", "detail": "phantom-0001"}', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [265.045, 441.913, 618.78], "t1ce": [283.56, 578.848, 874.135], "t2": [348.73, 392.0, 435.27], "flair": [320.18, 397.565, 474.95]}}', NULL, 1795954468.907356, 1795954539.58679, 1795954540.190562, 1, 1, 0, 0, 646209536, false),
	(55, '10e392c165cbcd873869a5471d8770f944faf4c181a7a6ecc9a41eac67a9f851', NULL, 'noop', 'child of broken', '{"token": "child of broken", "after": ["ccc5f7df2fbd5a4c330b4a1e90440cf04e0d23318bd01ac5a9c8bb6663f618f6"], "reads": false, "of_part": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}', '{}', 1, 'blocked', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954569.039244, NULL, NULL, 0, 1, 0, 0, NULL, false),
	(26, '06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4', NULL, 'train', 'train small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 15, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 2, "total": 2, "unit": "epoch", "detail": "loss 2.333"}', NULL, NULL, '{"loss": 2.3326767683029175, "validation_dice": null, "training_cases": 2}', '06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4/1', 1795954468.908337, 1795954545.851343, 1795954546.461601, 1, 1, 0, 0, 654069760, false),
	(30, '4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6', NULL, 'evaluate', 'evaluate small/distillation on clean images fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 17, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [466.315, 539.207, 612.1], "t1ce": [328.72, 493.385, 658.05], "t2": [367.42, 406.33, 445.24], "flair": [331.42, 367.95, 404.48]}}', NULL, 1795954468.908361, 1795954547.727579, 1795954547.932715, 1, 1, 0, 0, 653885440, false),
	(44, '05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95', NULL, 'evaluate', 'evaluate small/static under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795954468.908635, 1795954551.023204, 1795954551.345224, 1, 1, 0, 0, 653897728, false),
	(11, '433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4', 'e4f8869e57a25d6c4545893d16dc99134839871fc45e428a678f8a68e2bd0efa', 'attack', 'attack fgsm on small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4/1', 1795954468.908031, 1795954541.547229, 1795954542.04732, 1, 1, 0, 0, 649089024, false),
	(13, '483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd', NULL, 'evaluate', 'evaluate small under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795954468.908045, 1795954542.091228, 1795954542.381021, 1, 1, 0, 0, 649371648, false),
	(15, '0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e', NULL, 'evaluate', 'evaluate small/distillation under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795954468.908056, 1795954542.467945, 1795954542.758429, 1, 1, 0, 0, 649392128, false),
	(16, 'feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba', NULL, 'evaluate', 'evaluate small/distillation under ifgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795954468.90806, 1795954542.594013, 1795954542.87053, 1, 1, 0, 0, 649105408, false),
	(25, 'd58cb963c844ea843df8f64d0dd08258561520df366e5c363d5616b6bf0f9c87', NULL, 'gates', 'check small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "scored": [{"role": "own", "evaluation": "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "transfer", "evaluation": "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "perturbations": null, "attack": null, "brain_only": true}, {"role": "twin", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 11, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 18, "total": 20, "unit": "gate", "detail": "double precision gives the same S"}', NULL, NULL, '{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}', NULL, 1795954468.908305, 1795954545.643148, 1795954546.782447, 1, 1, 0, 0, 653762560, false),
	(56, 'db76d148c0b21d5bcab235a38ccbc7a87b9c46ee69c1c55adc182461f50b4537', NULL, 'noop', 'stopped', '{"token": "stopped", "after": [], "reads": false, "of_part": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 0, 'cancelled', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954612.821864, NULL, 1795954613.221854, 0, 1, 0, 0, NULL, false),
	(42, 'fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939', NULL, 'evaluate', 'evaluate small/distillation under fgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795954468.908622, 1795954550.651755, 1795954550.962573, 1, 1, 0, 0, 653897728, false),
	(18, 'a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36', NULL, 'evaluate', 'evaluate small/distillation under ifgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795954468.908141, 1795954542.985993, 1795954543.219649, 1, 1, 0, 0, 649129984, false),
	(19, 'd0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31', NULL, 'evaluate', 'evaluate small/static under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795954468.908148, 1795954543.20205, 1795954543.496306, 1, 1, 0, 0, 649424896, false),
	(20, '0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4', NULL, 'evaluate', 'evaluate small/static under ifgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795954468.908152, 1795954543.295605, 1795954543.553702, 1, 1, 0, 0, 649142272, false),
	(24, '752f4468ea20d26bda6b3777e93f337abbcffc19a3b94ced4ecab764db78e122', NULL, 'gates', 'check small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "scored": [{"role": "own", "evaluation": "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "perturbations": null, "attack": null, "brain_only": true}, {"role": "own", "evaluation": "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [{"temperature": 10.0}, {"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 11, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 18, "total": 20, "unit": "gate", "detail": "double precision gives the same S"}', NULL, NULL, '{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}', NULL, 1795954468.908173, 1795954544.062035, 1795954545.753805, 1, 1, 0, 0, 653979648, false),
	(59, '226294cc68747d0cc7587df9d1ae42ef742dc23fb26d95ba4549b95328a322dd', NULL, 'noop', 'waiting', '{"token": "waiting", "after": ["cd63b0b765fa58575fa909a12a67e748d65ad82cbf9d41bfa75bf9dad0bf4536", "b95cb36d88bacb3d0a3ae265fda724e9fe75c688d1fb0eb6cf76cea935e01998"], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 2, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954613.838281, NULL, NULL, 0, 1, 0, 0, NULL, false),
	(58, 'b95cb36d88bacb3d0a3ae265fda724e9fe75c688d1fb0eb6cf76cea935e01998', NULL, 'noop', 'ready', '{"token": "ready", "after": [], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 1, 'ready', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954613.838271, NULL, NULL, 0, 1, 0, 0, NULL, false),
	(57, 'cd63b0b765fa58575fa909a12a67e748d65ad82cbf9d41bfa75bf9dad0bf4536', NULL, 'noop', 'held', '{"token": "held", "after": [], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 0, 'running', 1, 0, '00000000000000000000000000000000', 1795954614.397529, 0, false, 'null', NULL, NULL, NULL, NULL, 1795954613.838121, 1795954614.397532, NULL, 0, 1, 0, 0, NULL, false),
	(29, '732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225', NULL, 'evaluate', 'evaluate small on clean images fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 17, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [466.315, 539.207, 612.1], "t1ce": [328.72, 493.385, 658.05], "t2": [367.42, 406.33, 445.24], "flair": [331.42, 367.95, 404.48]}}', NULL, 1795954468.908354, 1795954547.647609, 1795954547.84188, 1, 1, 0, 0, 654217216, false),
	(28, '4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea', NULL, 'defense', 'defend small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 16, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 1, "total": 2, "unit": "epoch", "detail": "loss 2.404"}', NULL, NULL, '{"loss": 2.33371102809906, "validation_dice": null, "training_cases": 2}', '4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea/1', 1795954468.90835, 1795954546.867308, 1795954547.624221, 1, 1, 0, 0, 653967360, false),
	(61, 'dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01', NULL, 'evaluate', 'evaluate other on clean images fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954635.598364, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(62, 'add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51', '9aa3a73c1a6e51de098206cb2f5a896914f8297e3cb5564c314cbf9a7c9f7e4b', 'attack', 'attack fgsm on other fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954635.598388, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(34, '72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1', '68855496a7f410c8b1c8de187600aea3aa5db28d279cb3797339a043130498ed', 'attack', 'attack fgsm on small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1/1', 1795954468.908494, 1795954548.63965, 1795954549.136835, 1, 1, 0, 0, 653885440, false),
	(35, '60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0', '08f0695ea9133e14560963c50e2883f8a92af77ed9fae432b7c3d10d458556f6', 'attack', 'attack ifgsm on small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0/1', 1795954468.9085, 1795954548.772346, 1795954549.215852, 1, 1, 0, 0, 654221312, false),
	(36, '0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26', 'fe36a8d455d5104d6e89cb3979cfe46fd86e54e7c1652609d7dc6b59e18a79f7', 'attack', 'attack fgsm on small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26/1', 1795954468.908505, 1795954549.254103, 1795954549.738195, 1, 1, 0, 0, 653885440, false),
	(39, 'b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19', NULL, 'evaluate', 'evaluate small under ifgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795954468.908523, 1795954549.9337, 1795954550.182449, 1, 1, 0, 0, 654225408, false),
	(38, '8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1', NULL, 'evaluate', 'evaluate small under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795954468.908518, 1795954549.862846, 1795954550.184909, 1, 1, 0, 0, 653889536, false),
	(63, '78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1', NULL, 'evaluate', 'evaluate other under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": "add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954635.598405, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(65, 'b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2', NULL, 'evaluate', 'evaluate other on clean images fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 17, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954635.598443, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(41, 'f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6', NULL, 'evaluate', 'evaluate small/distillation under ifgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795954468.908615, 1795954550.31109, 1795954550.590582, 1, 1, 0, 0, 653897728, false),
	(40, '9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b', NULL, 'evaluate', 'evaluate small/distillation under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795954468.908529, 1795954550.255195, 1795954550.63442, 1, 1, 0, 0, 654233600, false),
	(43, '36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e', NULL, 'evaluate', 'evaluate small/distillation under ifgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795954468.90863, 1795954550.722684, 1795954550.986675, 1, 1, 0, 0, 654233600, false),
	(45, 'd2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8', NULL, 'evaluate', 'evaluate small/static under ifgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795954468.908639, 1795954551.086287, 1795954551.322141, 1, 1, 0, 0, 654233600, false),
	(47, '58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca', NULL, 'evaluate', 'evaluate small/static under ifgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795954468.90865, 1795954551.446588, 1795954551.69832, 1, 1, 0, 0, 653897728, false),
	(66, 'f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7', '71a29720b5b6e7e56f4e53fb5a9a01992168620a73a892ef59a5e6255ecd494b', 'attack', 'attack fgsm on other fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954635.598451, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(67, 'e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca', NULL, 'evaluate', 'evaluate other under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": "f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954635.598467, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(68, 'e700d33cb746b84f035188f91392f50d5ed109f29eb8c0519b4ad540c72a0aff', NULL, 'stats', 'compare the runs', '{"sweep": "later", "evaluations": ["78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1", "b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2", "dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01", "e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca"], "gates": [], "declared": [], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "seed": 78746238209398148, "primary_region": null}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 25, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954635.598474, NULL, NULL, 0, 1, 0, 0, NULL, true),
	(60, 'ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6', NULL, 'train', 'train other fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 2, 'ready', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954635.598175, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(64, 'a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe', NULL, 'train', 'train other fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 15, 'ready', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795954635.598432, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(48, '3e1a91670c1194b2dd897d0d1e5285077c788fcdd4189ef3060462a75d8f5398', NULL, 'gates', 'check small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "scored": [{"role": "own", "evaluation": "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "perturbations": null, "attack": null, "brain_only": true}, {"role": "own", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 24, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}', NULL, NULL, '{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}', NULL, 1795954468.908655, 1795954551.772528, 1795954553.130198, 1, 1, 0, 0, 654684160, false),
	(51, '243ea943e42ba9fc093089ad685c6c6b029e4adfd97262362693e4409df3700a', NULL, 'stats', 'compare the runs', '{"sweep": "tiny", "evaluations": ["05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba"], "gates": ["002741e4be7faf6afcd4cef61fe5da306eac6f18814bd09bff8c299dea6bdea0", "3e1a91670c1194b2dd897d0d1e5285077c788fcdd4189ef3060462a75d8f5398", "6a9ccc877b1235a944cf3f6acc50c57e027e2f130e4e1d2e4fb3b4f6ff6f9ed1", "752f4468ea20d26bda6b3777e93f337abbcffc19a3b94ced4ecab764db78e122", "7d554f6769ad2e34156051d76ba695a237de5993cf883a0603a82f976ee50f74", "d58cb963c844ea843df8f64d0dd08258561520df366e5c363d5616b6bf0f9c87"], "declared": [], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "seed": 78746238209398148, "primary_region": "WT"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 25, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 4, "total": 5, "unit": "question", "detail": "dice WT+TC+ET: distillation against static"}', NULL, NULL, '{"evaluations": 26, "used": 26, "missing": [], "comparisons": 93, "primary": 3, "families": 10, "significant": 0, "seed": 78746238209398148, "rankings": [{"model": "small", "region": "WT", "epsilon": 0.03137254901960784, "patients": 4, "status": "ok", "chi2": 6.5, "p_value": 0.006591796875, "kendall_w": 0.8125, "defenses": [{"defense": "distillation", "mean": 0.040930856299353134, "rank": 3, "rank_low": 3, "rank_high": 3, "share_first": 0.0, "mean_rank": 3.0, "rank_by_ranks": 3}, {"defense": "none", "mean": 0.04621237569000201, "rank": 1, "rank_low": 1, "rank_high": 2, "share_first": 0.626, "mean_rank": 1.75, "rank_by_ranks": 2}, {"defense": "static", "mean": 0.046009405418471434, "rank": 2, "rank_low": 1, "rank_high": 2, "share_first": 0.374, "mean_rank": 1.25, "rank_by_ranks": 1}]}], "refused": [], "unanswered": []}', NULL, 1795954468.908798, 1795954554.875506, 1795954557.334874, 0, 1, 0, 0, 656621568, true),
	(27, '8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74', NULL, 'defense', 'defend small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 16, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 2, "total": 4, "unit": "epoch", "detail": "teacher, loss 1.408"}', NULL, NULL, '{"loss": 0.03787740878760815, "validation_dice": null, "training_cases": 2}', '8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74/1', 1795954468.908345, 1795954546.567622, 1795954547.497458, 1, 1, 0, 0, 654209024, false),
	(31, '94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f', NULL, 'evaluate', 'evaluate small/static on clean images fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 17, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [466.315, 539.207, 612.1], "t1ce": [328.72, 493.385, 658.05], "t2": [367.42, 406.33, 445.24], "flair": [331.42, 367.95, 404.48]}}', NULL, 1795954468.908366, 1795954547.931038, 1795954548.116911, 1, 1, 0, 0, 654217216, false);
INSERT INTO public.job VALUES
	(33, '0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec', '6e2228085225492e6b5e9039514dba9953e76f21b1c3d1a7bfa9c7695079a6b6', 'attack', 'attack ifgsm on small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec/1', 1795954468.908482, 1795954548.198794, 1795954548.638777, 1, 1, 0, 0, 654217216, false),
	(37, 'c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d', 'b896de753cd1f0663b004a2a9713b8ec62c8285829db404937e7ad5968d579a3', 'attack', 'attack ifgsm on small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', 'c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d/1', 1795954468.908513, 1795954549.343376, 1795954549.775759, 1, 1, 0, 0, 654221312, false),
	(49, '6a9ccc877b1235a944cf3f6acc50c57e027e2f130e4e1d2e4fb3b4f6ff6f9ed1', NULL, 'gates', 'check small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "scored": [{"role": "transfer", "evaluation": "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "perturbations": null, "attack": null, "brain_only": true}, {"role": "twin", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}], "adaptive": [{"temperature": 10.0}, {"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 24, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}', NULL, NULL, '{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}', NULL, 1795954468.90873, 1795954551.862278, 1795954553.545133, 1, 1, 0, 0, 654499840, false),
	(17, 'b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd', NULL, 'evaluate', 'evaluate small/distillation under fgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795954468.908064, 1795954542.823702, 1795954543.120345, 1, 1, 0, 0, 649392128, false),
	(21, '3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7', NULL, 'evaluate', 'evaluate small/static under fgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795954468.908157, 1795954543.577981, 1795954543.864218, 1, 1, 0, 0, 649457664, false),
	(22, '6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4', NULL, 'evaluate', 'evaluate small/static under ifgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795954468.908164, 1795954543.682015, 1795954543.941746, 1, 1, 0, 0, 649179136, false),
	(1, 'd81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f', NULL, 'train', 'train small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 2, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 1, "total": 2, "unit": "epoch", "detail": "loss 2.385, train: epoch 2 of 2, step 1 of 2"}', NULL, NULL, '{"loss": 2.310436725616455, "validation_dice": null, "training_cases": 2}', 'd81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f/1', 1795954468.906731, 1795954476.393791, 1795954538.051506, 1, 1, 0, 0, 643088384, false),
	(50, '002741e4be7faf6afcd4cef61fe5da306eac6f18814bd09bff8c299dea6bdea0', NULL, 'gates', 'check small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "scored": [{"role": "own", "evaluation": "05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "transfer", "evaluation": "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "twin", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "perturbations": null, "attack": null, "brain_only": true}, {"role": "transfer", "evaluation": "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 24, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}', NULL, NULL, '{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}', NULL, 1795954468.908769, 1795954553.529979, 1795954554.81869, 1, 1, 0, 0, 654753792, false),
	(52, '74c15aaebb26814ff7d6dfe0d2a8aa5e7bd06ecfa4e467092d46baf56285bafb', NULL, 'noop', 'done', '{"token": "done", "after": [], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 0, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{}', NULL, 1795954568.426099, 1795954598.427506, 1795954606.994125, 0, 1, 0, 0, 91234304, false),
	(54, 'ccc5f7df2fbd5a4c330b4a1e90440cf04e0d23318bd01ac5a9c8bb6663f618f6', NULL, 'noop', 'broken', '{"token": "broken", "after": [], "reads": false, "of_part": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}', '{}', 0, 'failed', 1, 0, NULL, NULL, 0, false, 'null', 'bug', 'the plug-in ''noop'' has a mistake: /plugins/jobs/noop.py, line 83: ZeroDivisionError: told to fail (the log has the traceback)', NULL, NULL, 1795954569.039162, 1795954607.278206, 1795954607.782271, 0, 1, 0, 0, 92344320, false),
	(2, '97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c', NULL, 'defense', 'defend small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 3, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 3, "total": 4, "unit": "epoch", "detail": "student, loss 0.049"}', NULL, NULL, '{"loss": 0.04239322431385517, "validation_dice": null, "training_cases": 2}', '97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c/1', 1795954468.907331, 1795954476.417294, 1795954537.840916, 1, 1, 0, 0, 643227648, false),
	(3, '56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0', NULL, 'defense', 'defend small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 3, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 1, "total": 2, "unit": "epoch", "detail": "loss 2.386"}', NULL, NULL, '{"loss": 2.31221342086792, "validation_dice": null, "training_cases": 2}', '56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0/1', 1795954468.907349, 1795954538.255011, 1795954539.455572, 1, 1, 0, 0, 645586944, false),
	(9, '1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20', '6b3d6bdcbf8910aa3ba1633874768b408b87ea04378003e04d5b601c7e9f4c9a', 'attack', 'attack fgsm on small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20/1', 1795954468.907484, 1795954540.902911, 1795954541.412995, 1, 1, 0, 0, 648736768, false),
	(7, 'a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6', 'a5d4ed0470c635a8d17c4fa3e7874baaca3d9f1304c19590695953ae4a4677c2', 'attack', 'attack fgsm on small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 0, "total": 2, "unit": "case", "detail": "phantom-0000: step 2 of 2"}', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', 'a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6/1', 1795954468.907373, 1795954540.03638, 1795954540.749848, 1, 1, 0, 0, 648577024, false),
	(10, '48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924', '04d6558e8fc316c84d92c318f7345a7fce34b567444ef0f34d3e9386efcaca33', 'attack', 'attack ifgsm on small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924/1', 1795954468.908021, 1795954541.018585, 1795954541.483232, 1, 1, 0, 0, 649342976, false),
	(8, '319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778', '1ae80315cc58e85377413ff67727a006ce96037e0f2027de9aff39d7e921e132', 'attack', 'attack ifgsm on small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 1, "total": 2, "unit": "case", "detail": "phantom-0001: step 1 of 1"}', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778/1', 1795954468.907469, 1795954540.322908, 1795954540.907219, 1, 1, 0, 0, 648663040, false),
	(12, '3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf', '026eacbd5fbc9875c3683bfaac7a0010b68e0588a18acb267868aeb60d08f0d1', 'attack', 'attack ifgsm on small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf/1', 1795954468.90804, 1795954541.582509, 1795954541.975122, 1, 1, 0, 0, 649351168, false),
	(14, 'a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b', NULL, 'evaluate', 'evaluate small under ifgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795954468.908049, 1795954542.178653, 1795954542.449817, 1, 1, 0, 0, 649089024, false);
INSERT INTO public.job_parent VALUES
	(3, 1, false),
	(4, 1, false),
	(5, 2, false),
	(6, 3, false),
	(7, 1, false),
	(8, 1, false),
	(9, 2, false),
	(10, 2, false),
	(11, 3, false),
	(12, 3, false),
	(13, 1, false),
	(13, 7, false),
	(14, 1, false),
	(14, 8, false),
	(15, 2, false),
	(15, 9, false),
	(16, 2, false),
	(16, 10, false),
	(17, 2, false),
	(17, 7, false),
	(18, 2, false),
	(18, 8, false),
	(19, 3, false),
	(19, 11, false),
	(20, 3, false),
	(20, 12, false),
	(21, 3, false),
	(21, 7, false),
	(22, 3, false),
	(22, 8, false),
	(23, 1, false),
	(23, 13, false),
	(23, 14, false),
	(23, 4, false),
	(23, 7, false),
	(23, 8, false),
	(24, 2, false),
	(24, 15, false),
	(24, 13, false),
	(24, 14, false),
	(24, 18, false),
	(24, 17, false),
	(24, 5, false),
	(24, 16, false),
	(24, 9, false),
	(24, 10, false),
	(25, 3, false),
	(25, 20, false),
	(25, 21, false),
	(25, 13, false);
INSERT INTO public.job_parent VALUES
	(25, 22, false),
	(25, 6, false),
	(25, 14, false),
	(25, 19, false),
	(25, 12, false),
	(25, 11, false),
	(28, 26, false),
	(29, 26, false),
	(30, 27, false),
	(31, 28, false),
	(32, 26, false),
	(33, 26, false),
	(34, 27, false),
	(35, 27, false),
	(36, 28, false),
	(37, 28, false),
	(38, 26, false),
	(38, 32, false),
	(39, 26, false),
	(39, 33, false),
	(40, 27, false),
	(40, 34, false),
	(41, 27, false),
	(41, 35, false),
	(42, 27, false),
	(42, 32, false),
	(43, 27, false),
	(43, 33, false),
	(44, 28, false),
	(44, 36, false),
	(45, 28, false),
	(45, 37, false),
	(46, 28, false),
	(46, 32, false),
	(47, 28, false),
	(47, 33, false),
	(48, 26, false),
	(48, 29, false),
	(48, 38, false),
	(48, 39, false),
	(48, 32, false),
	(48, 33, false),
	(49, 27, false),
	(49, 43, false),
	(49, 30, false),
	(49, 38, false),
	(49, 40, false),
	(49, 39, false),
	(49, 41, false),
	(49, 42, false);
INSERT INTO public.job_parent VALUES
	(49, 34, false),
	(49, 35, false),
	(50, 28, false),
	(50, 44, false),
	(50, 47, false),
	(50, 38, false),
	(50, 31, false),
	(50, 46, false),
	(50, 39, false),
	(50, 45, false),
	(50, 36, false),
	(50, 37, false),
	(51, 44, false),
	(51, 15, false),
	(51, 20, false),
	(51, 43, false),
	(51, 21, false),
	(51, 13, false),
	(51, 30, false),
	(51, 47, false),
	(51, 22, false),
	(51, 6, false),
	(51, 29, false),
	(51, 38, false),
	(51, 31, false),
	(51, 40, false),
	(51, 14, false),
	(51, 18, false),
	(51, 46, false),
	(51, 4, false),
	(51, 39, false),
	(51, 17, false),
	(51, 5, false),
	(51, 19, false),
	(51, 45, false),
	(51, 41, false),
	(51, 42, false),
	(51, 16, false),
	(51, 50, false),
	(51, 48, false),
	(51, 49, false),
	(51, 24, false),
	(51, 23, false),
	(51, 25, false),
	(53, 52, false),
	(55, 54, false),
	(59, 57, false),
	(59, 58, false),
	(61, 60, false),
	(62, 60, false);
INSERT INTO public.job_parent VALUES
	(63, 60, false),
	(63, 62, false),
	(65, 64, false),
	(66, 64, false),
	(67, 64, false),
	(67, 66, false),
	(68, 63, false),
	(68, 65, false),
	(68, 61, false),
	(68, 67, false);
INSERT INTO public.log VALUES
	(1, 2, 1, '2026-11-29T12:14:44Z job 2 (defense), claim 1, on cpu, process 1
', 1795954484.466788),
	(53, 23, 1, '2026-11-29T12:15:43Z job 23 (gates), claim 1, on cpu, process 1
', 1795954544.470594),
	(48, 18, 1, '2026-11-29T12:15:43Z job 18 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:43Z case 0/2 phantom-0000
2026-11-29T12:15:43Z case 1/2 phantom-0001
2026-11-29T12:15:43Z case 2/2 
2026-11-29T12:15:43Z done in 0.3 s
', 1795954543.294324),
	(51, 21, 1, '2026-11-29T12:15:43Z job 21 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:43Z case 0/2 phantom-0000
2026-11-29T12:15:43Z case 1/2 phantom-0001
2026-11-29T12:15:43Z case 2/2 
2026-11-29T12:15:43Z done in 0.3 s
', 1795954543.926412),
	(54, 24, 1, '2026-11-29T12:15:44Z job 24 (gates), claim 1, on cpu, process 1
', 1795954544.611763),
	(57, 23, 1, '
2026-11-29T12:15:44Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:15:44Z gate 14/20 an attack with a huge budget leaves next to nothing of S, 26 passes
2026-11-29T12:15:45Z gate 15/20 twice as many steps leave hardly less of S
2026-11-29T12:15:45Z gate 16/20 more random starts leave hardly less of S
2026-11-29T12:15:45Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-29T12:15:45Z gate 18/20 double precision gives the same S
', 1795954545.480054),
	(60, 24, 1, '2026-11-29T12:15:45Z gate 18/20 double precision gives the same S, 37 passes
2026-11-29T12:15:45Z gate 19/20 stored images keep the budget of their attack
2026-11-29T12:15:45Z gate 20/20 stored scores are those of the stored images
2026-11-29T12:15:45Z done in 1.7 s
', 1795954545.850012),
	(63, 26, 1, '2026-11-29T12:15:46Z done in 0.7 s
', 1795954546.5666),
	(66, 27, 1, '2026-11-29T12:15:46Z job 27 (defense), claim 1, on cpu, process 1
2026-11-29T12:15:46Z  0/0 teacher: epoch 1 of 2, step 1 of 2
2026-11-29T12:15:46Z epoch 1/4 teacher, loss 1.486
2026-11-29T12:15:46Z epoch 2/4 teacher, loss 1.408
', 1795954547.091084),
	(69, 27, 1, '2026-11-29T12:15:47Z done in 1.0 s
', 1795954547.646129),
	(75, 32, 1, '2026-11-29T12:15:48Z done in 0.6 s
', 1795954548.637673),
	(81, 35, 1, '2026-11-29T12:15:49Z done in 0.5 s
', 1795954549.342679),
	(37, 9, 1, '2026-11-29T12:15:41Z done in 0.6 s
', 1795954541.545785),
	(2, 1, 1, '2026-11-29T12:14:44Z job 1 (train), claim 1, on cpu, process 1
', 1795954484.509769),
	(3, 2, 1, '2026-11-29T12:14:44Z  0/0 reading case phantom-0002', 1795954484.966295),
	(4, 1, 1, '2026-11-29T12:14:45Z  0/0 reading case phantom-0002', 1795954485.005939),
	(5, 2, 1, '
', 1795954485.458051),
	(6, 1, 1, '
', 1795954485.526165),
	(7, 2, 1, '2026-11-29T12:14:48Z  0/0 preprocessing case phantom-0002', 1795954488.671814),
	(8, 1, 1, '2026-11-29T12:14:48Z  0/0 preprocessing case phantom-0002
', 1795954488.845667),
	(9, 2, 1, '
', 1795954489.190219),
	(10, 2, 1, '2026-11-29T12:14:50Z  0/0 reading case phantom-0003', 1795954490.941989),
	(11, 1, 1, '2026-11-29T12:14:51Z  0/0 reading case phantom-0003', 1795954491.145983),
	(12, 2, 1, '
', 1795954491.49385),
	(13, 1, 1, '
', 1795954491.539751),
	(14, 2, 1, '2026-11-29T12:15:36Z  0/0 teacher: epoch 1 of 2, step 1 of 2
', 1795954536.41191),
	(15, 2, 1, '2026-11-29T12:15:36Z epoch 1/4 teacher, loss 1.494
2026-11-29T12:15:36Z epoch 2/4 teacher, loss 1.413
2026-11-29T12:15:36Z epoch 2/4 teacher, loss 1.413, answers of the teacher: case 1 of 2
', 1795954537.028055),
	(16, 1, 1, '2026-11-29T12:15:37Z  0/0 train: epoch 1 of 2, step 1 of 2
', 1795954537.039284),
	(17, 2, 1, '2026-11-29T12:15:37Z epoch 3/4 student, loss 0.049
', 1795954537.554697),
	(18, 1, 1, '2026-11-29T12:15:37Z epoch 1/2 loss 2.385
2026-11-29T12:15:37Z epoch 1/2 loss 2.385, train: epoch 2 of 2, step 1 of 2
', 1795954537.769887),
	(19, 2, 1, '2026-11-29T12:15:37Z epoch 3/4 student, loss 0.049, student: epoch 2 of 2, step 2 of 2
2026-11-29T12:15:37Z epoch 4/4 student, loss 0.042
', 1795954538.035753),
	(20, 2, 1, '2026-11-29T12:15:38Z done in 53.7 s
', 1795954538.078671),
	(21, 1, 1, '2026-11-29T12:15:37Z epoch 2/2 loss 2.310
2026-11-29T12:15:38Z done in 53.8 s
', 1795954538.249867),
	(22, 5, 1, '2026-11-29T12:15:38Z job 5 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:38Z case 0/2 phantom-0000
2026-11-29T12:15:38Z case 0/2 phantom-0000, reading case phantom-0000
', 1795954538.634211),
	(23, 3, 1, '2026-11-29T12:15:38Z job 3 (defense), claim 1, on cpu, process 1
2026-11-29T12:15:38Z  0/0 adversarial copies: case 1 of 2
', 1795954538.794158),
	(24, 5, 1, '2026-11-29T12:15:39Z case 1/2 phantom-0001
', 1795954539.152133),
	(25, 3, 1, '2026-11-29T12:15:39Z epoch 1/2 loss 2.386
', 1795954539.308885),
	(26, 3, 1, '2026-11-29T12:15:39Z epoch 2/2 loss 2.312
2026-11-29T12:15:39Z done in 1.3 s
', 1795954539.576231),
	(27, 5, 1, '2026-11-29T12:15:39Z case 1/2 phantom-0001, preprocessing case phantom-0001
2026-11-29T12:15:39Z case 2/2 
', 1795954539.673684),
	(28, 5, 1, '2026-11-29T12:15:39Z done in 1.6 s
', 1795954539.698708),
	(29, 6, 1, '2026-11-29T12:15:39Z job 6 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:39Z case 0/2 phantom-0000
2026-11-29T12:15:39Z case 1/2 phantom-0001
2026-11-29T12:15:39Z case 2/2 
2026-11-29T12:15:40Z done in 0.3 s
', 1795954540.035014),
	(30, 4, 1, '2026-11-29T12:15:39Z job 4 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:39Z case 0/2 phantom-0000
2026-11-29T12:15:40Z case 1/2 phantom-0001
', 1795954540.161817),
	(31, 4, 1, '2026-11-29T12:15:40Z case 2/2 
2026-11-29T12:15:40Z done in 0.7 s
', 1795954540.310023),
	(32, 7, 1, '2026-11-29T12:15:40Z job 7 (attack), claim 1, on cpu, process 1
2026-11-29T12:15:40Z case 0/2 phantom-0000: step 0 of 2
2026-11-29T12:15:40Z case 0/2 phantom-0000: step 1 of 2
2026-11-29T12:15:40Z case 0/2 phantom-0000: step 2 of 2
', 1795954540.574074),
	(33, 8, 1, '2026-11-29T12:15:40Z job 8 (attack), claim 1, on cpu, process 1
2026-11-29T12:15:40Z case 0/2 phantom-0000: step 0 of 1
2026-11-29T12:15:40Z case 0/2 phantom-0000: step 1 of 1
2026-11-29T12:15:40Z case 1/2 phantom-0001: step 0 of 1
2026-11-29T12:15:40Z case 1/2 phantom-0001: step 1 of 1
', 1795954540.856329),
	(34, 7, 1, '2026-11-29T12:15:40Z case 1/2 phantom-0001: step 0 of 2
2026-11-29T12:15:40Z case 1/2 phantom-0001: step 1 of 2
2026-11-29T12:15:40Z case 1/2 phantom-0001: step 2 of 2
2026-11-29T12:15:40Z case 2/2 
2026-11-29T12:15:40Z done in 0.8 s
', 1795954540.901688),
	(35, 8, 1, '2026-11-29T12:15:40Z case 2/2 
2026-11-29T12:15:40Z done in 0.6 s
', 1795954540.996509),
	(36, 9, 1, '2026-11-29T12:15:40Z job 9 (attack), claim 1, on cpu, process 1
2026-11-29T12:15:41Z case 0/2 phantom-0000: step 0 of 2
2026-11-29T12:15:41Z case 0/2 phantom-0000: step 1 of 2
2026-11-29T12:15:41Z case 0/2 phantom-0000: step 2 of 2
2026-11-29T12:15:41Z case 1/2 phantom-0001: step 0 of 2
2026-11-29T12:15:41Z case 1/2 phantom-0001: step 1 of 2
2026-11-29T12:15:41Z case 1/2 phantom-0001: step 2 of 2
2026-11-29T12:15:41Z case 2/2 
', 1795954541.506171),
	(38, 10, 1, '2026-11-29T12:15:41Z job 10 (attack), claim 1, on cpu, process 1
2026-11-29T12:15:41Z case 0/2 phantom-0000: step 0 of 1
2026-11-29T12:15:41Z case 0/2 phantom-0000: step 1 of 1
2026-11-29T12:15:41Z case 1/2 phantom-0001: step 0 of 1
2026-11-29T12:15:41Z case 1/2 phantom-0001: step 1 of 1
2026-11-29T12:15:41Z case 2/2 
', 1795954541.569519),
	(39, 10, 1, '2026-11-29T12:15:41Z done in 0.5 s
', 1795954541.581354);
INSERT INTO public.log VALUES
	(40, 12, 1, '2026-11-29T12:15:41Z job 12 (attack), claim 1, on cpu, process 1
2026-11-29T12:15:41Z case 0/2 phantom-0000: step 0 of 1
2026-11-29T12:15:41Z case 0/2 phantom-0000: step 1 of 1
2026-11-29T12:15:41Z case 1/2 phantom-0001: step 0 of 1
2026-11-29T12:15:41Z case 1/2 phantom-0001: step 1 of 1
2026-11-29T12:15:41Z case 2/2 
2026-11-29T12:15:42Z done in 0.5 s
', 1795954542.073617),
	(41, 11, 1, '2026-11-29T12:15:41Z job 11 (attack), claim 1, on cpu, process 1
2026-11-29T12:15:41Z case 0/2 phantom-0000: step 0 of 2
2026-11-29T12:15:41Z case 0/2 phantom-0000: step 1 of 2
2026-11-29T12:15:41Z case 0/2 phantom-0000: step 2 of 2
2026-11-29T12:15:41Z case 1/2 phantom-0001: step 0 of 2
2026-11-29T12:15:41Z case 1/2 phantom-0001: step 1 of 2
2026-11-29T12:15:41Z case 1/2 phantom-0001: step 2 of 2
2026-11-29T12:15:42Z case 2/2 
', 1795954542.129585),
	(42, 11, 1, '2026-11-29T12:15:42Z done in 0.6 s
', 1795954542.174184),
	(43, 13, 1, '2026-11-29T12:15:42Z job 13 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:42Z case 0/2 phantom-0000
2026-11-29T12:15:42Z case 1/2 phantom-0001
2026-11-29T12:15:42Z case 2/2 
2026-11-29T12:15:42Z done in 0.3 s
', 1795954542.45456),
	(44, 14, 1, '2026-11-29T12:15:42Z job 14 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:42Z case 0/2 phantom-0000
2026-11-29T12:15:42Z case 1/2 phantom-0001
2026-11-29T12:15:42Z case 2/2 
2026-11-29T12:15:42Z done in 0.3 s
', 1795954542.573586),
	(45, 15, 1, '2026-11-29T12:15:42Z job 15 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:42Z case 0/2 phantom-0000
2026-11-29T12:15:42Z case 1/2 phantom-0001
2026-11-29T12:15:42Z case 2/2 
2026-11-29T12:15:42Z done in 0.3 s
', 1795954542.822618),
	(46, 16, 1, '2026-11-29T12:15:42Z job 16 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:42Z case 0/2 phantom-0000
2026-11-29T12:15:42Z case 1/2 phantom-0001
2026-11-29T12:15:42Z case 2/2 
2026-11-29T12:15:42Z done in 0.3 s
', 1795954542.965581),
	(47, 17, 1, '2026-11-29T12:15:42Z job 17 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:42Z case 0/2 phantom-0000
2026-11-29T12:15:43Z case 1/2 phantom-0001
2026-11-29T12:15:43Z case 2/2 
2026-11-29T12:15:43Z done in 0.3 s
', 1795954543.191242),
	(50, 20, 1, '2026-11-29T12:15:43Z job 20 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:43Z case 0/2 phantom-0000
2026-11-29T12:15:43Z case 1/2 phantom-0001
2026-11-29T12:15:43Z case 2/2 
2026-11-29T12:15:43Z done in 0.3 s
', 1795954543.667185),
	(56, 24, 1, '2026-11-29T12:15:44Z gate 1/20 several steps leave no more of S than one step
2026-11-29T12:15:44Z gate 2/20 a larger budget leaves no more of S
2026-11-29T12:15:44Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-29T12:15:44Z gate 4/20 white-box images leave less of S than random noise
2026-11-29T12:15:44Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-29T12:15:44Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-29T12:15:44Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-29T12:15:44Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-29T12:15:44Z gate 9/20 the model returns logits, not probabilities
2026-11-29T12:15:44Z gate 10/20 the model gives the same answer each time
2026-11-29T12:15:44Z gate 11/20 the model passes a gradient back to its images
2026-11-29T12:15:44Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-29T12:15:45Z gate 13/20 small noise hardly changes the loss
', 1795954545.118074),
	(59, 23, 1, '2026-11-29T12:15:45Z gate 18/20 double precision gives the same S, 37 passes
2026-11-29T12:15:45Z gate 19/20 stored images keep the budget of their attack
2026-11-29T12:15:45Z gate 20/20 stored scores are those of the stored images
2026-11-29T12:15:45Z done in 1.7 s
', 1795954545.642005),
	(62, 26, 1, '2026-11-29T12:15:45Z job 26 (train), claim 1, on cpu, process 1
2026-11-29T12:15:45Z  0/0 train: epoch 1 of 2, step 1 of 2
2026-11-29T12:15:46Z epoch 1/2 loss 2.404
2026-11-29T12:15:46Z epoch 2/2 loss 2.333
', 1795954546.41006),
	(65, 25, 1, '2026-11-29T12:15:46Z gate 18/20 double precision gives the same S, 37 passes
2026-11-29T12:15:46Z gate 19/20 stored images keep the budget of their attack
2026-11-29T12:15:46Z gate 20/20 stored scores are those of the stored images
2026-11-29T12:15:46Z done in 1.2 s
', 1795954546.866307),
	(68, 27, 1, '2026-11-29T12:15:47Z epoch 3/4 student, loss 0.042
2026-11-29T12:15:47Z epoch 3/4 student, loss 0.042, student: epoch 2 of 2, step 1 of 2
2026-11-29T12:15:47Z epoch 4/4 student, loss 0.038
', 1795954547.6176),
	(71, 29, 1, '2026-11-29T12:15:47Z job 29 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:47Z case 0/2 phantom-0002
2026-11-29T12:15:47Z case 1/2 phantom-0003
2026-11-29T12:15:47Z case 2/2 
2026-11-29T12:15:47Z done in 0.3 s
', 1795954547.926005),
	(74, 32, 1, '2026-11-29T12:15:48Z job 32 (attack), claim 1, on cpu, process 1
2026-11-29T12:15:48Z case 0/2 phantom-0002: step 0 of 2
2026-11-29T12:15:48Z case 0/2 phantom-0002: step 1 of 2
2026-11-29T12:15:48Z case 0/2 phantom-0002: step 2 of 2
2026-11-29T12:15:48Z case 1/2 phantom-0003: step 0 of 2
2026-11-29T12:15:48Z case 1/2 phantom-0003: step 1 of 2
2026-11-29T12:15:48Z case 1/2 phantom-0003: step 2 of 2
2026-11-29T12:15:48Z case 2/2 
', 1795954548.586295),
	(77, 33, 1, '2026-11-29T12:15:48Z done in 0.5 s
', 1795954548.77151),
	(80, 35, 1, '2026-11-29T12:15:48Z job 35 (attack), claim 1, on cpu, process 1
2026-11-29T12:15:48Z case 0/2 phantom-0002: step 0 of 1
2026-11-29T12:15:48Z case 0/2 phantom-0002: step 1 of 1
2026-11-29T12:15:49Z case 1/2 phantom-0003: step 0 of 1
2026-11-29T12:15:49Z case 1/2 phantom-0003: step 1 of 1
2026-11-29T12:15:49Z case 2/2 
', 1795954549.319633),
	(83, 36, 1, '2026-11-29T12:15:49Z done in 0.6 s
', 1795954549.851594),
	(86, 39, 1, '2026-11-29T12:15:49Z job 39 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:50Z case 0/2 phantom-0002
2026-11-29T12:15:50Z case 1/2 phantom-0003
2026-11-29T12:15:50Z case 2/2 
2026-11-29T12:15:50Z done in 0.3 s
', 1795954550.254571),
	(89, 40, 1, '2026-11-29T12:15:50Z job 40 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:50Z case 0/2 phantom-0002
2026-11-29T12:15:50Z case 1/2 phantom-0003
2026-11-29T12:15:50Z case 2/2 
2026-11-29T12:15:50Z done in 0.4 s
', 1795954550.717731),
	(92, 45, 1, '2026-11-29T12:15:51Z job 45 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:51Z case 0/2 phantom-0002
2026-11-29T12:15:51Z case 1/2 phantom-0003
2026-11-29T12:15:51Z case 2/2 
2026-11-29T12:15:51Z done in 0.3 s
', 1795954551.408541),
	(95, 46, 1, '2026-11-29T12:15:51Z job 46 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:51Z case 0/2 phantom-0002
2026-11-29T12:15:51Z case 1/2 phantom-0003
2026-11-29T12:15:51Z case 2/2 
2026-11-29T12:15:51Z done in 0.4 s
', 1795954551.83792),
	(100, 48, 1, '2026-11-29T12:15:52Z gate 15/20 twice as many steps leave hardly less of S
2026-11-29T12:15:52Z gate 16/20 more random starts leave hardly less of S
2026-11-29T12:15:52Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-29T12:15:52Z gate 18/20 double precision gives the same S
2026-11-29T12:15:53Z gate 18/20 double precision gives the same S, 36 passes
2026-11-29T12:15:53Z gate 19/20 stored images keep the budget of their attack
2026-11-29T12:15:53Z gate 20/20 stored scores are those of the stored images
2026-11-29T12:15:53Z done in 1.4 s
', 1795954553.529136),
	(101, 49, 1, '2026-11-29T12:15:52Z gate 15/20 twice as many steps leave hardly less of S
2026-11-29T12:15:52Z gate 16/20 more random starts leave hardly less of S
2026-11-29T12:15:52Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-29T12:15:52Z gate 18/20 double precision gives the same S
2026-11-29T12:15:53Z gate 18/20 double precision gives the same S, 36 passes
2026-11-29T12:15:53Z gate 19/20 stored images keep the budget of their attack
2026-11-29T12:15:53Z gate 20/20 stored scores are those of the stored images
', 1795954553.630308),
	(103, 50, 1, '2026-11-29T12:15:53Z job 50 (gates), claim 1, on cpu, process 1
2026-11-29T12:15:53Z gate 1/20 several steps leave no more of S than one step
2026-11-29T12:15:53Z gate 2/20 a larger budget leaves no more of S
2026-11-29T12:15:53Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-29T12:15:53Z gate 4/20 white-box images leave less of S than random noise
2026-11-29T12:15:53Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-29T12:15:53Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-29T12:15:53Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-29T12:15:53Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-29T12:15:53Z gate 9/20 the model returns logits, not probabilities
2026-11-29T12:15:53Z gate 10/20 the model gives the same answer each time
2026-11-29T12:15:53Z gate 11/20 the model passes a gradient back to its images
2026-11-29T12:15:53Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-29T12:15:53Z gate 13/20 small noise hardly changes the loss
', 1795954554.079182),
	(107, 51, 1, '2026-11-29T12:15:55Z question 0/5 dice WT+TC+ET: fgsm against clean
', 1795954555.931693),
	(72, 30, 1, '2026-11-29T12:15:47Z job 30 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:47Z case 0/2 phantom-0002
2026-11-29T12:15:47Z case 1/2 phantom-0003
2026-11-29T12:15:47Z case 2/2 
2026-11-29T12:15:48Z done in 0.2 s
', 1795954548.017847),
	(78, 34, 1, '2026-11-29T12:15:48Z job 34 (attack), claim 1, on cpu, process 1
2026-11-29T12:15:48Z case 0/2 phantom-0002: step 0 of 2
2026-11-29T12:15:48Z case 0/2 phantom-0002: step 1 of 2
2026-11-29T12:15:48Z case 0/2 phantom-0002: step 2 of 2
2026-11-29T12:15:48Z case 1/2 phantom-0003: step 0 of 2
2026-11-29T12:15:48Z case 1/2 phantom-0003: step 1 of 2
2026-11-29T12:15:48Z case 1/2 phantom-0003: step 2 of 2
2026-11-29T12:15:49Z case 2/2 
', 1795954549.217951),
	(84, 37, 1, '2026-11-29T12:15:49Z job 37 (attack), claim 1, on cpu, process 1
2026-11-29T12:15:49Z case 0/2 phantom-0002: step 0 of 1
2026-11-29T12:15:49Z case 0/2 phantom-0002: step 1 of 1
2026-11-29T12:15:49Z case 1/2 phantom-0003: step 0 of 1
2026-11-29T12:15:49Z case 1/2 phantom-0003: step 1 of 1
2026-11-29T12:15:49Z case 2/2 
', 1795954549.895125),
	(87, 38, 1, '2026-11-29T12:15:49Z job 38 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:49Z case 0/2 phantom-0002
2026-11-29T12:15:50Z case 1/2 phantom-0003
2026-11-29T12:15:50Z case 2/2 
2026-11-29T12:15:50Z done in 0.4 s
', 1795954550.310449),
	(90, 42, 1, '2026-11-29T12:15:50Z job 42 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:50Z case 0/2 phantom-0002
2026-11-29T12:15:50Z case 1/2 phantom-0003
2026-11-29T12:15:50Z case 2/2 
2026-11-29T12:15:51Z done in 0.3 s
', 1795954551.022571),
	(93, 44, 1, '2026-11-29T12:15:51Z job 44 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:51Z case 0/2 phantom-0002
2026-11-29T12:15:51Z case 1/2 phantom-0003
2026-11-29T12:15:51Z case 2/2 
2026-11-29T12:15:51Z done in 0.4 s
', 1795954551.432873),
	(96, 48, 1, '2026-11-29T12:15:51Z job 48 (gates), claim 1, on cpu, process 1
2026-11-29T12:15:51Z gate 1/20 several steps leave no more of S than one step
2026-11-29T12:15:51Z gate 2/20 a larger budget leaves no more of S
2026-11-29T12:15:51Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-29T12:15:51Z gate 4/20 white-box images leave less of S than random noise
2026-11-29T12:15:51Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-29T12:15:51Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-29T12:15:51Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-29T12:15:51Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-29T12:15:51Z gate 9/20 the model returns logits, not probabilities
2026-11-29T12:15:52Z gate 10/20 the model gives the same answer each time
2026-11-29T12:15:52Z gate 11/20 the model passes a gradient back to its images
2026-11-29T12:15:52Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-29T12:15:52Z gate 13/20 small noise hardly changes the loss
', 1795954552.309492),
	(104, 50, 1, '2026-11-29T12:15:54Z gate 13/20 small noise hardly changes the loss, 25 passes
2026-11-29T12:15:54Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:15:54Z gate 14/20 an attack with a huge budget leaves next to nothing of S
', 1795954554.55352),
	(108, 51, 1, '2026-11-29T12:15:56Z question 1/5 dice WT+TC+ET: ifgsm against clean
2026-11-29T12:15:56Z question 2/5 dice WT+TC+ET: distillation against none
', 1795954556.42952),
	(110, 51, 1, '2026-11-29T12:15:57Z done in 3.0 s
', 1795954557.890347),
	(49, 19, 1, '2026-11-29T12:15:43Z job 19 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:43Z case 0/2 phantom-0000
2026-11-29T12:15:43Z case 1/2 phantom-0001
2026-11-29T12:15:43Z case 2/2 
2026-11-29T12:15:43Z done in 0.3 s
', 1795954543.557531),
	(52, 22, 1, '2026-11-29T12:15:43Z job 22 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:43Z case 0/2 phantom-0000
2026-11-29T12:15:43Z case 1/2 phantom-0001
2026-11-29T12:15:43Z case 2/2 
2026-11-29T12:15:44Z done in 0.3 s
', 1795954544.047407),
	(55, 23, 1, '2026-11-29T12:15:44Z gate 1/20 several steps leave no more of S than one step
2026-11-29T12:15:44Z gate 2/20 a larger budget leaves no more of S
2026-11-29T12:15:44Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-29T12:15:44Z gate 4/20 white-box images leave less of S than random noise
2026-11-29T12:15:44Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-29T12:15:44Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-29T12:15:44Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-29T12:15:44Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-29T12:15:44Z gate 9/20 the model returns logits, not probabilities
2026-11-29T12:15:44Z gate 10/20 the model gives the same answer each time
2026-11-29T12:15:44Z gate 11/20 the model passes a gradient back to its images
2026-11-29T12:15:44Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-29T12:15:44Z gate 13/20 small noise hardly changes the loss
2026-11-29T12:15:44Z gate 14/20 an attack with a huge budget leaves next to nothing of S', 1795954544.95274),
	(58, 24, 1, '2026-11-29T12:15:45Z gate 13/20 small noise hardly changes the loss, 25 passes
2026-11-29T12:15:45Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:15:45Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:15:45Z gate 15/20 twice as many steps leave hardly less of S
2026-11-29T12:15:45Z gate 16/20 more random starts leave hardly less of S
2026-11-29T12:15:45Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-29T12:15:45Z gate 18/20 double precision gives the same S
', 1795954545.613782),
	(61, 25, 1, '2026-11-29T12:15:45Z job 25 (gates), claim 1, on cpu, process 1
2026-11-29T12:15:45Z gate 1/20 several steps leave no more of S than one step
2026-11-29T12:15:45Z gate 2/20 a larger budget leaves no more of S
2026-11-29T12:15:45Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-29T12:15:45Z gate 4/20 white-box images leave less of S than random noise
2026-11-29T12:15:45Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-29T12:15:45Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-29T12:15:45Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-29T12:15:45Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-29T12:15:45Z gate 9/20 the model returns logits, not probabilities
2026-11-29T12:15:45Z gate 10/20 the model gives the same answer each time
2026-11-29T12:15:45Z gate 11/20 the model passes a gradient back to its images
2026-11-29T12:15:45Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-29T12:15:46Z gate 13/20 small noise hardly changes the loss
', 1795954546.174213),
	(64, 25, 1, '2026-11-29T12:15:46Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:15:46Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:15:46Z gate 14/20 an attack with a huge budget leaves next to nothing of S, 27 passes
2026-11-29T12:15:46Z gate 15/20 twice as many steps leave hardly less of S
2026-11-29T12:15:46Z gate 16/20 more random starts leave hardly less of S
2026-11-29T12:15:46Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-29T12:15:46Z gate 18/20 double precision gives the same S
', 1795954546.693515),
	(67, 28, 1, '2026-11-29T12:15:46Z job 28 (defense), claim 1, on cpu, process 1
2026-11-29T12:15:46Z  0/0 adversarial copies: case 1 of 2
2026-11-29T12:15:47Z epoch 1/2 loss 2.404
', 1795954547.380752),
	(70, 28, 1, '2026-11-29T12:15:47Z epoch 2/2 loss 2.334
2026-11-29T12:15:47Z done in 0.8 s
', 1795954547.726418),
	(73, 31, 1, '2026-11-29T12:15:47Z job 31 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:47Z case 0/2 phantom-0002
2026-11-29T12:15:48Z case 1/2 phantom-0003
2026-11-29T12:15:48Z case 2/2 
2026-11-29T12:15:48Z done in 0.3 s
', 1795954548.198063),
	(76, 33, 1, '2026-11-29T12:15:48Z job 33 (attack), claim 1, on cpu, process 1
2026-11-29T12:15:48Z case 0/2 phantom-0002: step 0 of 1
2026-11-29T12:15:48Z case 0/2 phantom-0002: step 1 of 1
2026-11-29T12:15:48Z case 1/2 phantom-0003: step 0 of 1
2026-11-29T12:15:48Z case 1/2 phantom-0003: step 1 of 1
2026-11-29T12:15:48Z case 2/2 
', 1795954548.74222),
	(79, 34, 1, '2026-11-29T12:15:49Z done in 0.6 s
', 1795954549.249075),
	(82, 36, 1, '2026-11-29T12:15:49Z job 36 (attack), claim 1, on cpu, process 1
2026-11-29T12:15:49Z case 0/2 phantom-0002: step 0 of 2
2026-11-29T12:15:49Z case 0/2 phantom-0002: step 1 of 2
2026-11-29T12:15:49Z case 0/2 phantom-0002: step 2 of 2
2026-11-29T12:15:49Z case 1/2 phantom-0003: step 0 of 2
2026-11-29T12:15:49Z case 1/2 phantom-0003: step 1 of 2
2026-11-29T12:15:49Z case 1/2 phantom-0003: step 2 of 2
2026-11-29T12:15:49Z case 2/2 
', 1795954549.814171),
	(85, 37, 1, '2026-11-29T12:15:49Z done in 0.5 s
', 1795954549.923427);
INSERT INTO public.log VALUES
	(88, 41, 1, '2026-11-29T12:15:50Z job 41 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:50Z case 0/2 phantom-0002
2026-11-29T12:15:50Z case 1/2 phantom-0003
2026-11-29T12:15:50Z case 2/2 
2026-11-29T12:15:50Z done in 0.3 s
', 1795954550.651175),
	(91, 43, 1, '2026-11-29T12:15:50Z job 43 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:50Z case 0/2 phantom-0002
2026-11-29T12:15:50Z case 1/2 phantom-0003
2026-11-29T12:15:50Z case 2/2 
2026-11-29T12:15:51Z done in 0.3 s
', 1795954551.078367),
	(94, 47, 1, '2026-11-29T12:15:51Z job 47 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:15:51Z case 0/2 phantom-0002
2026-11-29T12:15:51Z case 1/2 phantom-0003
2026-11-29T12:15:51Z case 2/2 
2026-11-29T12:15:51Z done in 0.3 s
', 1795954551.771943),
	(97, 49, 1, '2026-11-29T12:15:51Z job 49 (gates), claim 1, on cpu, process 1
2026-11-29T12:15:52Z gate 1/20 several steps leave no more of S than one step
2026-11-29T12:15:52Z gate 2/20 a larger budget leaves no more of S
2026-11-29T12:15:52Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-29T12:15:52Z gate 4/20 white-box images leave less of S than random noise
2026-11-29T12:15:52Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-29T12:15:52Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-29T12:15:52Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-29T12:15:52Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-29T12:15:52Z gate 9/20 the model returns logits, not probabilities
2026-11-29T12:15:52Z gate 10/20 the model gives the same answer each time
2026-11-29T12:15:52Z gate 11/20 the model passes a gradient back to its images
2026-11-29T12:15:52Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-29T12:15:52Z gate 13/20 small noise hardly changes the loss
', 1795954552.409583),
	(98, 48, 1, '2026-11-29T12:15:52Z gate 13/20 small noise hardly changes the loss, 24 passes
2026-11-29T12:15:52Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:15:52Z gate 14/20 an attack with a huge budget leaves next to nothing of S
', 1795954552.84564),
	(99, 49, 1, '2026-11-29T12:15:52Z gate 13/20 small noise hardly changes the loss, 25 passes
2026-11-29T12:15:52Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:15:52Z gate 14/20 an attack with a huge budget leaves next to nothing of S
', 1795954553.013577),
	(102, 49, 1, '2026-11-29T12:15:53Z done in 1.8 s
', 1795954553.672232),
	(105, 50, 1, '2026-11-29T12:15:54Z gate 15/20 twice as many steps leave hardly less of S
2026-11-29T12:15:54Z gate 16/20 more random starts leave hardly less of S
2026-11-29T12:15:54Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-29T12:15:54Z gate 18/20 double precision gives the same S
2026-11-29T12:15:54Z gate 18/20 double precision gives the same S, 36 passes
2026-11-29T12:15:54Z gate 19/20 stored images keep the budget of their attack
2026-11-29T12:15:54Z gate 20/20 stored scores are those of the stored images
2026-11-29T12:15:54Z done in 1.3 s
', 1795954554.87491),
	(106, 51, 1, '2026-11-29T12:15:54Z job 51 (stats), claim 1, on cpu, process 1
', 1795954555.417937),
	(109, 51, 1, '2026-11-29T12:15:56Z question 3/5 dice WT+TC+ET: static against none
2026-11-29T12:15:56Z question 4/5 dice WT+TC+ET: distillation against static
', 1795954556.905683),
	(111, 52, 1, '2026-11-29T12:16:46Z job 52 (noop), claim 1, on cpu, process 1
', 1795954606.721944),
	(112, 52, 1, 'noop done
2026-11-29T12:16:47Z done in 0.6 s
', 1795954607.262072),
	(113, 54, 1, '2026-11-29T12:16:47Z job 54 (noop), claim 1, on cpu, process 1
noop broken
Traceback (most recent call last):
  File "runner.py", line 61, in main
    ready = execute(claim, engine=engine, settings=settings, device=device, progress=report, memory=memory)
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "execute.py", line 76, in execute
    outcome = kind.run(context)
              ^^^^^^^^^^^^^^^^^
  File "noop.py", line 62, in run
    _misbehave(self.behave, context)
  File "noop.py", line 83, in _misbehave
    raise ZeroDivisionError("told to fail")
ZeroDivisionError: told to fail
', 1795954608.405865),
	(114, 53, 1, '2026-11-29T12:16:48Z job 53 (noop), claim 1, on cpu, process 1
noop second
2026-11-29T12:16:48Z done in 0.2 s
', 1795954608.785823);
INSERT INTO public.perceptibility VALUES
	(4, 'phantom-0000', 't1', 0.0156862735748291, 0.6488733389089756, 36.11965417226023, 0.998552883287121),
	(4, 'phantom-0000', 't1ce', 0.0156862735748291, 0.6483834599341248, 36.12621422254113, 0.9985198847651136),
	(4, 'phantom-0000', 't2', 0.0156862735748291, 0.6486340972811222, 36.12285727744785, 0.9978451267343168),
	(4, 'phantom-0000', 'flair', 0.0156862735748291, 0.6478135008175854, 36.13385288001903, 0.9955099506289614),
	(5, 'phantom-0000', 't1', 0.0313725471496582, 1.296822666123564, 30.105240922643908, 0.9942463900000982),
	(5, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2960102245886407, 30.110684218095734, 0.9940957264435271),
	(5, 'phantom-0000', 't2', 0.0313725471496582, 1.2956772073386293, 30.112916393983504, 0.9914654064026255),
	(5, 'phantom-0000', 'flair', 0.0313725471496582, 1.2925839985535228, 30.133677268399715, 0.9823641492679793),
	(4, 'phantom-0001', 't1', 0.0156862735748291, 0.6624155224232631, 36.11077003835914, 0.9985911416422043),
	(4, 'phantom-0001', 't1ce', 0.0156862735748291, 0.6611056081571641, 36.12796322734991, 0.9963873549963215),
	(4, 'phantom-0001', 't2', 0.0156862735748291, 0.6624762201409393, 36.109974179104455, 0.998549881823627),
	(4, 'phantom-0001', 'flair', 0.0156862735748291, 0.6622854229629167, 36.112476128419864, 0.9952435491140932),
	(5, 'phantom-0001', 't1', 0.0313725471496582, 1.323213845885387, 30.100779320939278, 0.9944095924563173),
	(5, 'phantom-0001', 't1ce', 0.0313725471496582, 1.320461525974791, 30.11886501775649, 0.9856716020232332),
	(5, 'phantom-0001', 't2', 0.0313725471496582, 1.3231999720269014, 30.100870392715613, 0.9942495550827256),
	(5, 'phantom-0001', 'flair', 0.0313725471496582, 1.3229312949426377, 30.10263425041938, 0.9814033905443337),
	(6, 'phantom-0000', 't1', 0.0313725471496582, 1.1854585771355428, 30.88512510943204, 0.9951632711268827),
	(6, 'phantom-0000', 't1ce', 0.0313725471496582, 1.1857591257747553, 30.882923259874453, 0.9951546223649298),
	(6, 'phantom-0000', 't2', 0.0313725471496582, 1.2105679663513695, 30.70306922304382, 0.9926452620459792),
	(6, 'phantom-0000', 'flair', 0.0313725471496582, 1.1799907853789655, 30.92528045674241, 0.9857223516138778),
	(6, 'phantom-0001', 't1', 0.0313725471496582, 1.1960722161025363, 30.978232010246632, 0.9954016166073936),
	(6, 'phantom-0001', 't1ce', 0.0313725471496582, 1.1983844146948903, 30.96145700770233, 0.9884048429583865),
	(6, 'phantom-0001', 't2', 0.0313725471496582, 1.2122373929201202, 30.861626528938082, 0.995141778008214),
	(6, 'phantom-0001', 'flair', 0.0313725471496582, 1.2056968681016396, 30.908617397321926, 0.9846878215737108),
	(7, 'phantom-0000', 't1', 0.0156862735748291, 0.6485650464288939, 36.12378198987207, 0.9985562006678612),
	(7, 'phantom-0000', 't1ce', 0.0156862735748291, 0.6488261552944931, 36.1202858002606, 0.998475273992181),
	(7, 'phantom-0000', 't2', 0.0156862735748291, 0.6482762928212955, 36.12764997577556, 0.997850742162969),
	(7, 'phantom-0000', 'flair', 0.0156862735748291, 0.6476571082232857, 36.135950046579836, 0.9955435541917332),
	(8, 'phantom-0000', 't1', 0.0313725471496582, 1.2955118433056074, 30.114025023045148, 0.9942827771309152),
	(8, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2963926234843184, 30.108121750127353, 0.9939504401737773),
	(8, 'phantom-0000', 't2', 0.0313725471496582, 1.2945876138224803, 30.1202238241061, 0.9915143765478859),
	(8, 'phantom-0000', 'flair', 0.0313725471496582, 1.2915524666775977, 30.140611710623553, 0.9825872449562153),
	(7, 'phantom-0001', 't1', 0.0156862735748291, 0.6606506529627404, 36.133942681930655, 0.9985905590999339),
	(7, 'phantom-0001', 't1ce', 0.0156862735748291, 0.661020452050453, 36.12908211694476, 0.9962744028640113),
	(7, 'phantom-0001', 't2', 0.0156862735748291, 0.6618199417194962, 36.118583072751235, 0.9985549181832799),
	(7, 'phantom-0001', 'flair', 0.0156862735748291, 0.6604253131986555, 36.13690583679991, 0.9952844310152743),
	(8, 'phantom-0001', 't1', 0.0313725471496582, 1.31972698768993, 30.123698095855897, 0.9944100036684956),
	(8, 'phantom-0001', 't1ce', 0.0313725471496582, 1.3193757274954436, 30.12601025088042, 0.9853805876004377),
	(8, 'phantom-0001', 't2', 0.0313725471496582, 1.3220540739493338, 30.108395677386056, 0.9942693176147129),
	(8, 'phantom-0001', 'flair', 0.0313725471496582, 1.3195886065556393, 30.124608910208046, 0.9816324176665928),
	(9, 'phantom-0000', 't1', 0.0313725471496582, 1.212109723656744, 30.692014070584868, 0.995006221605468),
	(9, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2127388982387985, 30.68750662129002, 0.9947340105483509),
	(9, 'phantom-0000', 't2', 0.0313725471496582, 1.213958998518643, 30.67877240077971, 0.9925371661687132),
	(9, 'phantom-0000', 'flair', 0.0313725471496582, 1.2142843709060678, 30.676444669794467, 0.9846417360781793),
	(9, 'phantom-0001', 't1', 0.0313725471496582, 1.2470335811291469, 30.615817079877598, 0.9949622264664088),
	(9, 'phantom-0001', 't1ce', 0.0313725471496582, 1.2526188480047766, 30.577001209437874, 0.9868273943596121),
	(9, 'phantom-0001', 't2', 0.0313725471496582, 1.252868762989183, 30.57526842579039, 0.9948383751325309),
	(9, 'phantom-0001', 'flair', 0.0313725471496582, 1.2469069653070524, 30.61669903438903, 0.9836029350158891),
	(10, 'phantom-0000', 't1', 0.0313725471496582, 1.1852509932747772, 30.886646215629412, 0.9951555148087057),
	(10, 'phantom-0000', 't1ce', 0.0313725471496582, 1.1795421639099468, 30.92858337871881, 0.9952106093917554);
INSERT INTO public.perceptibility VALUES
	(10, 'phantom-0000', 't2', 0.0313725471496582, 1.2032283838899454, 30.755891408907573, 0.9927238871452079),
	(10, 'phantom-0000', 'flair', 0.0313725471496582, 1.1771748918604032, 30.946032966594245, 0.9857661476054997),
	(10, 'phantom-0001', 't1', 0.0313725471496582, 1.1949972117674454, 30.986042213944884, 0.9954129290500922),
	(10, 'phantom-0001', 't1ce', 0.0313725471496582, 1.1942582016380066, 30.991415403093608, 0.9884906788356602),
	(10, 'phantom-0001', 't2', 0.0313725471496582, 1.2085782423013882, 30.88788462326486, 0.995175341011158),
	(10, 'phantom-0001', 'flair', 0.0313725471496582, 1.2018446334313262, 30.936413482033327, 0.9848794166131744),
	(11, 'phantom-0000', 't1', 0.0156862735748291, 0.6488733392692055, 36.119654167438156, 0.9985520277200435),
	(11, 'phantom-0000', 't1ce', 0.0156862735748291, 0.648238857153689, 36.12815156972524, 0.998517120188914),
	(11, 'phantom-0000', 't2', 0.0156862735748291, 0.6486340974613036, 36.12285727503504, 0.9978452863488444),
	(11, 'phantom-0000', 'flair', 0.0156862735748291, 0.6476282437602536, 36.13633716365796, 0.995512716450528),
	(12, 'phantom-0000', 't1', 0.0313725471496582, 1.296822665582834, 30.105240926265626, 0.9942437434224147),
	(12, 'phantom-0000', 't1ce', 0.0313725471496582, 1.295653051505419, 30.113078330039833, 0.9940826087861441),
	(12, 'phantom-0000', 't2', 0.0313725471496582, 1.2956772074288307, 30.112916393378818, 0.9914662031953029),
	(12, 'phantom-0000', 'flair', 0.0313725471496582, 1.292205565897215, 30.13622062771749, 0.9824003194627967),
	(11, 'phantom-0001', 't1', 0.0156862735748291, 0.6624155227761285, 36.11077003373221, 0.9985921291434872),
	(11, 'phantom-0001', 't1ce', 0.0156862735748291, 0.6611056089526843, 36.127963216898024, 0.996398729804371),
	(11, 'phantom-0001', 't2', 0.0156862735748291, 0.6624762203173559, 36.10997417679142, 0.9985482287260571),
	(11, 'phantom-0001', 'flair', 0.0156862735748291, 0.6624711631839497, 36.11004048237185, 0.9952384244118418),
	(12, 'phantom-0001', 't1', 0.0313725471496582, 1.323451259730511, 30.09922101992231, 0.9944135658442974),
	(12, 'phantom-0001', 't1ce', 0.0313725471496582, 1.320461526594349, 30.118865013681095, 0.9857119379032936),
	(12, 'phantom-0001', 't2', 0.0313725471496582, 1.3233205775605914, 30.100078737153932, 0.9942401581709939),
	(12, 'phantom-0001', 'flair', 0.0313725471496582, 1.3233032345831341, 30.10019257213682, 0.9813859548220145),
	(31, 'phantom-0002', 't1', 0.0156862735748291, 0.6591009032345488, 36.12516188709897, 0.9985369743256086),
	(31, 'phantom-0002', 't1ce', 0.0156862735748291, 0.6597198950136116, 36.11700839925324, 0.9983891778447654),
	(31, 'phantom-0002', 't2', 0.0156862735748291, 0.6596272982854595, 36.11822761579757, 0.9984989531589358),
	(31, 'phantom-0002', 'flair', 0.0156862735748291, 0.658925671800858, 36.12747146253842, 0.9957745263415776),
	(32, 'phantom-0002', 't1', 0.0313725471496582, 1.3168969533533628, 30.11316416456554, 0.9941758933027139),
	(32, 'phantom-0002', 't1ce', 0.0313725471496582, 1.3186264580784242, 30.101764311874714, 0.99361791332786),
	(32, 'phantom-0002', 't2', 0.0313725471496582, 1.3162953846187226, 30.117132852803273, 0.9940677953904934),
	(32, 'phantom-0002', 'flair', 0.0313725471496582, 1.3167937958920206, 30.11384458942201, 0.983503503779347),
	(31, 'phantom-0003', 't1', 0.0156862735748291, 0.6391755764849619, 36.132927189818844, 0.9987518036017193),
	(31, 'phantom-0003', 't1ce', 0.0156862735748291, 0.6396571888617009, 36.12638492367771, 0.998496777185316),
	(31, 'phantom-0003', 't2', 0.0156862735748291, 0.6396774904167482, 36.126109253722866, 0.998524686589295),
	(31, 'phantom-0003', 'flair', 0.0156862735748291, 0.6401326562148854, 36.11993096225247, 0.9965655552040059),
	(32, 'phantom-0003', 't1', 0.0313725471496582, 1.2756977882779041, 30.130374574540113, 0.9950415390761892),
	(32, 'phantom-0003', 't1ce', 0.0313725471496582, 1.278927851420537, 30.10840972262916, 0.9940256816187855),
	(32, 'phantom-0003', 't2', 0.0313725471496582, 1.2787243879716808, 30.10979166270581, 0.9941383503559592),
	(32, 'phantom-0003', 'flair', 0.0313725471496582, 1.2797902714102325, 30.102554536730427, 0.9865080288782956),
	(33, 'phantom-0002', 't1', 0.0313725471496582, 1.206311100280223, 30.875013540113912, 0.9951494663284066),
	(33, 'phantom-0002', 't1ce', 0.0313725471496582, 1.2008166926297323, 30.914665694437407, 0.99481549219469),
	(33, 'phantom-0002', 't2', 0.0313725471496582, 1.2136002867175093, 30.822686615442, 0.9949926421213686),
	(33, 'phantom-0002', 'flair', 0.0313725471496582, 1.2041283898532154, 30.890744104718703, 0.9863548033358006),
	(33, 'phantom-0003', 't1', 0.0313725471496582, 1.1805289628040825, 30.803797697694876, 0.9958048619609826),
	(33, 'phantom-0003', 't1ce', 0.0313725471496582, 1.1735818387183008, 30.855063023218886, 0.9950925428453626),
	(33, 'phantom-0003', 't2', 0.0313725471496582, 1.1773845676877412, 30.826963844201867, 0.9950966251415373),
	(33, 'phantom-0003', 'flair', 0.0313725471496582, 1.1773134861148364, 30.827488248336607, 0.9887031569463836),
	(34, 'phantom-0002', 't1', 0.0156862735748291, 0.6588979832903903, 36.127836457270874, 0.9985351889990689),
	(34, 'phantom-0002', 't1ce', 0.0156862735748291, 0.6587292334039057, 36.13006127910194, 0.9983936319190465),
	(34, 'phantom-0002', 't2', 0.0156862735748291, 0.6573533168128497, 36.14822285112989, 0.998512991760554),
	(34, 'phantom-0002', 'flair', 0.0156862735748291, 0.6581290645599196, 36.13797860887397, 0.995803040801809);
INSERT INTO public.perceptibility VALUES
	(35, 'phantom-0002', 't1', 0.0313725471496582, 1.316926798064725, 30.112967319299, 0.9941810287451476),
	(35, 'phantom-0002', 't1ce', 0.0313725471496582, 1.3163732385769378, 30.116619130048207, 0.9936578828297304),
	(35, 'phantom-0002', 't2', 0.0313725471496582, 1.3115931743190472, 30.14821706538829, 0.9941338841499907),
	(35, 'phantom-0002', 'flair', 0.0313725471496582, 1.3148183904201018, 30.12688462414403, 0.9836568767769953),
	(34, 'phantom-0003', 't1', 0.0156862735748291, 0.6401287547655597, 36.119983900750775, 0.9987504338677895),
	(34, 'phantom-0003', 't1ce', 0.0156862735748291, 0.6408415599524071, 36.11031724766085, 0.9984940772050893),
	(34, 'phantom-0003', 't2', 0.0156862735748291, 0.6395204688052253, 36.128241640482074, 0.998526182783169),
	(34, 'phantom-0003', 'flair', 0.0156862735748291, 0.638996150054391, 36.13536579513606, 0.9965822284749098),
	(35, 'phantom-0003', 't1', 0.0313725471496582, 1.2779969442870454, 30.114734317701824, 0.9950414452441904),
	(35, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2806409478990397, 30.096782944573896, 0.9940392002152345),
	(35, 'phantom-0003', 't2', 0.0313725471496582, 1.278040068967528, 30.11444122631587, 0.9941624235239638),
	(35, 'phantom-0003', 'flair', 0.0313725471496582, 1.2775061652384887, 30.118070531763905, 0.9866031331182877),
	(37, 'phantom-0002', 't1', 0.0156862735748291, 0.6592875395631731, 36.12270266869097, 0.998534230603261),
	(37, 'phantom-0002', 't1ce', 0.0156862735748291, 0.6600914539345962, 36.11211782171798, 0.9983902119853524),
	(37, 'phantom-0002', 't2', 0.0156862735748291, 0.6596613975657846, 36.11777861235103, 0.9984967107853193),
	(37, 'phantom-0002', 'flair', 0.0156862735748291, 0.6588590643523112, 36.12834951937392, 0.995782370044944),
	(38, 'phantom-0002', 't1', 0.0313725471496582, 1.3172705964743823, 30.110700066991207, 0.9941640781552604),
	(38, 'phantom-0002', 't1ce', 0.0313725471496582, 1.3193720009203613, 30.096854754027298, 0.993619064266762),
	(38, 'phantom-0002', 't2', 0.0313725471496582, 1.316753881917397, 30.114107875620736, 0.9940473781207974),
	(38, 'phantom-0002', 'flair', 0.0313725471496582, 1.3170467935200214, 30.112175916313166, 0.9835232597388578),
	(37, 'phantom-0003', 't1', 0.0156862735748291, 0.6389838693901595, 36.13553272809679, 0.9987524207959093),
	(37, 'phantom-0003', 't1ce', 0.0156862735748291, 0.639540778569346, 36.127965800102885, 0.9985000502515848),
	(37, 'phantom-0003', 't2', 0.0156862735748291, 0.6397188808229682, 36.12554725040832, 0.9985246119857474),
	(37, 'phantom-0003', 'flair', 0.0156862735748291, 0.6397481523960546, 36.12514981984261, 0.9965667219196108),
	(38, 'phantom-0003', 't1', 0.0313725471496582, 1.2753123680410077, 30.132999195739004, 0.9950453547331003),
	(38, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2785809938963812, 30.11076573887437, 0.9940369278459088),
	(38, 'phantom-0003', 't2', 0.0313725471496582, 1.278745095253634, 30.10965100713441, 0.9941393098236907),
	(38, 'phantom-0003', 'flair', 0.0313725471496582, 1.2790209783383248, 30.107777270469693, 0.9864900395069793),
	(36, 'phantom-0002', 't1', 0.0313725471496582, 1.2476543867318173, 30.58231406492159, 0.9947864705926917),
	(36, 'phantom-0002', 't1ce', 0.0313725471496582, 1.2430146179412385, 30.61467530296904, 0.9943582425626476),
	(36, 'phantom-0002', 't2', 0.0313725471496582, 1.227620948054653, 30.722914211097518, 0.9948924270238769),
	(36, 'phantom-0002', 'flair', 0.0313725471496582, 1.225412091386328, 30.73855679733617, 0.9859060044703859),
	(36, 'phantom-0003', 't1', 0.0313725471496582, 1.2023036087749146, 30.64504761272739, 0.9956154900430282),
	(36, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2048984663785867, 30.62632159405657, 0.994743137289956),
	(36, 'phantom-0003', 't2', 0.0313725471496582, 1.1913004158314537, 30.724904758520996, 0.9949393939175774),
	(36, 'phantom-0003', 'flair', 0.0313725471496582, 1.2003468728026787, 30.659195318849086, 0.9882168278284704),
	(39, 'phantom-0002', 't1', 0.0313725471496582, 1.2070248132542187, 30.86987606027006, 0.9951267643925849),
	(39, 'phantom-0002', 't1ce', 0.0313725471496582, 1.2154024401232701, 30.80979794447221, 0.994629855336768),
	(39, 'phantom-0002', 't2', 0.0313725471496582, 1.2136188186893058, 30.82255398080556, 0.9949896544552921),
	(39, 'phantom-0002', 'flair', 0.0313725471496582, 1.207764684233485, 30.864553494572228, 0.9863162422113204),
	(39, 'phantom-0003', 't1', 0.0313725471496582, 1.176146846889179, 30.836099653635785, 0.9958178239275318),
	(39, 'phantom-0003', 't1ce', 0.0313725471496582, 1.1697111287868738, 30.883758188808336, 0.9951501314172306),
	(39, 'phantom-0003', 't2', 0.0313725471496582, 1.179120132008877, 30.814169536699918, 0.9950681250580166),
	(39, 'phantom-0003', 'flair', 0.0313725471496582, 1.17155187104428, 30.87010018678509, 0.9887718673468916);
INSERT INTO public.score VALUES
	(1, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0677154582763338, 'normal', 118, 2806),
	(1, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.016145307769929364, 'normal', 23, 1959),
	(1, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.0042643923240938165, 'normal', 5, 933),
	(1, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.062099223759703004, 'normal', 119, 2844),
	(1, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.01892147587511826, 'normal', 40, 2074),
	(1, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011650485436893204, 'normal', 31, 999),
	(2, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0707070707070707, 'normal', 118, 2060),
	(2, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.018741633199464525, 'normal', 23, 1471),
	(2, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.0051813471502590676, 'normal', 5, 767),
	(2, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.066543438077634, 'normal', 119, 2045),
	(2, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.0221606648199446, 'normal', 40, 1404),
	(2, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011251758087201125, 'normal', 31, 680),
	(3, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06972477064220184, 'normal', 118, 2062),
	(3, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.017356475300400534, 'normal', 23, 1475),
	(3, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.00517464424320828, 'normal', 5, 768),
	(3, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06580166821130677, 'normal', 119, 2039),
	(3, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.020876826722338204, 'normal', 40, 1397),
	(3, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011299435028248588, 'normal', 31, 677),
	(13, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06732495511669659, 'normal', 118, 2110),
	(13, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01949317738791423, 'normal', 23, 1516),
	(13, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005141388174807198, 'normal', 5, 773),
	(14, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06637168141592921, 'normal', 118, 2142),
	(14, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01929260450160772, 'normal', 23, 1532),
	(14, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.00517464424320828, 'normal', 5, 768),
	(13, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06501831501831502, 'normal', 119, 2065),
	(13, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019230769230769232, 'normal', 40, 1416),
	(13, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008344923504867872, 'normal', 31, 688),
	(14, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.060909090909090906, 'normal', 119, 2081),
	(14, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.01891891891891892, 'normal', 40, 1440),
	(14, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.00819672131147541, 'normal', 31, 701),
	(15, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06625441696113074, 'normal', 118, 2146),
	(15, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01910828025477707, 'normal', 23, 1547),
	(15, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.00510204081632653, 'normal', 5, 779),
	(15, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06093678944974989, 'normal', 119, 2080),
	(15, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.017651052274270197, 'normal', 40, 1433),
	(15, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.00816326530612245, 'normal', 31, 704),
	(16, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06652949245541838, 'normal', 118, 2798),
	(16, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01809954751131222, 'normal', 23, 1966),
	(16, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.006417112299465241, 'normal', 5, 930),
	(17, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06570841889117043, 'normal', 118, 2804),
	(17, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.018, 'normal', 23, 1977),
	(17, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.006389776357827476, 'normal', 5, 934),
	(16, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.059519783564423404, 'normal', 119, 2838),
	(16, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.01721664275466284, 'normal', 40, 2051),
	(16, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011811023622047244, 'normal', 31, 985),
	(17, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05623306233062331, 'normal', 119, 2833),
	(17, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018500486854917234, 'normal', 40, 2014),
	(17, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.013958125623130608, 'normal', 31, 972),
	(18, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06310013717421124, 'normal', 118, 2798),
	(18, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01714573877962683, 'normal', 23, 1960);
INSERT INTO public.score VALUES
	(18, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004310344827586207, 'normal', 5, 923),
	(18, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05546161650321271, 'normal', 119, 2838),
	(18, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.017399710004833254, 'normal', 40, 2029),
	(18, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011916583912611719, 'normal', 31, 976),
	(19, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0683526999316473, 'normal', 118, 2808),
	(19, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.016177957532861477, 'normal', 23, 1955),
	(19, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004282655246252677, 'normal', 5, 929),
	(20, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06839945280437756, 'normal', 118, 2806),
	(20, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.017180394138453764, 'normal', 23, 1956),
	(20, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004305705059203444, 'normal', 5, 924),
	(19, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06224627875507442, 'normal', 119, 2837),
	(19, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019002375296912115, 'normal', 40, 2065),
	(19, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011650485436893204, 'normal', 31, 999),
	(20, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06359945872801083, 'normal', 119, 2837),
	(20, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.020076481835564052, 'normal', 40, 2052),
	(20, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.013820335636722606, 'normal', 31, 982),
	(21, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0686106346483705, 'normal', 118, 2797),
	(21, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01620253164556962, 'normal', 23, 1952),
	(21, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004291845493562232, 'normal', 5, 927),
	(21, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06399461098012799, 'normal', 119, 2850),
	(21, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.02095238095238095, 'normal', 40, 2060),
	(21, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.013779527559055118, 'normal', 31, 985),
	(22, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06949458483754513, 'normal', 118, 2098),
	(22, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019646365422396856, 'normal', 23, 1504),
	(22, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005221932114882507, 'normal', 5, 761),
	(23, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06643046944198405, 'normal', 118, 2140),
	(23, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01929260450160772, 'normal', 23, 1532),
	(23, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005089058524173028, 'normal', 5, 781),
	(22, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06489945155393052, 'normal', 119, 2069),
	(22, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019191226867717615, 'normal', 40, 1419),
	(22, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008379888268156424, 'normal', 31, 685),
	(23, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05986394557823129, 'normal', 119, 2086),
	(23, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.01747311827956989, 'normal', 40, 1448),
	(23, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.005471956224350205, 'normal', 31, 700),
	(24, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06651884700665188, 'normal', 118, 2137),
	(24, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01935483870967742, 'normal', 23, 1527),
	(24, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005154639175257732, 'normal', 5, 771),
	(24, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05893019038984588, 'normal', 119, 2087),
	(24, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.01752021563342318, 'normal', 40, 1444),
	(24, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008152173913043478, 'normal', 31, 705),
	(27, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06628369421122404, 'normal', 118, 2145),
	(27, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01924310455420141, 'normal', 23, 1536),
	(27, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005128205128205128, 'normal', 5, 775),
	(27, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06088141753748296, 'normal', 119, 2082),
	(27, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.017615176151761516, 'normal', 40, 1436),
	(27, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008174386920980926, 'normal', 31, 703),
	(25, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06896551724137931, 'normal', 118, 2115),
	(25, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01953125, 'normal', 23, 1513),
	(25, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.00516795865633075, 'normal', 5, 769),
	(26, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06634232640424591, 'normal', 118, 2143);
INSERT INTO public.score VALUES
	(26, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019329896907216496, 'normal', 23, 1529),
	(26, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005201560468140442, 'normal', 5, 764),
	(25, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06492912665752172, 'normal', 119, 2068),
	(25, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019151846785225718, 'normal', 40, 1422),
	(25, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008333333333333333, 'normal', 31, 689),
	(26, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06088141753748296, 'normal', 119, 2082),
	(26, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.01891891891891892, 'normal', 40, 1440),
	(26, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008141112618724558, 'normal', 31, 706),
	(28, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.032062391681109186, 'normal', 50, 2258),
	(28, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.0221606648199446, 'normal', 35, 1048),
	(28, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0069084628670120895, 'normal', 15, 564),
	(28, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.0319634703196347, 'normal', 53, 2137),
	(28, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002072538860103627, 'normal', 4, 961),
	(28, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 517),
	(29, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.022735606894022736, 'normal', 50, 2677),
	(29, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014742014742014743, 'normal', 35, 2000),
	(29, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.00777000777000777, 'normal', 15, 1272),
	(29, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.02796644027167399, 'normal', 53, 2450),
	(29, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0011305822498586771, 'normal', 4, 1765),
	(29, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001759014951627089, 'normal', 3, 1134),
	(30, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.032272132577409504, 'normal', 50, 2243),
	(30, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.022408963585434174, 'normal', 35, 1036),
	(30, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006932409012131715, 'normal', 15, 562),
	(30, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03302752293577982, 'normal', 53, 2127),
	(30, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.004106776180698152, 'normal', 4, 970),
	(30, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 518),
	(40, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029386343993085567, 'normal', 50, 2264),
	(40, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018231540565177756, 'normal', 35, 1062),
	(40, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.00338409475465313, 'normal', 15, 576),
	(40, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030344827586206897, 'normal', 53, 2122),
	(40, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002072538860103627, 'normal', 4, 961),
	(40, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 520),
	(41, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.030198446937014668, 'normal', 50, 2268),
	(41, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.020202020202020204, 'normal', 35, 1054),
	(41, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006756756756756757, 'normal', 15, 577),
	(42, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029297716501507972, 'normal', 50, 2271),
	(42, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018298261665141813, 'normal', 35, 1058),
	(42, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0033613445378151263, 'normal', 15, 580),
	(41, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03016453382084095, 'normal', 53, 2135),
	(41, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002028397565922921, 'normal', 4, 982),
	(41, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 537),
	(42, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.028388278388278388, 'normal', 53, 2131),
	(42, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020639834881320948, 'normal', 4, 965),
	(42, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 530),
	(43, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.018991964937910884, 'normal', 50, 2688),
	(43, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.012578616352201259, 'normal', 35, 2032),
	(43, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0045906656465187455, 'normal', 15, 1292),
	(43, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.026169706582077717, 'normal', 53, 2469),
	(43, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022358859698155395, 'normal', 4, 1785),
	(43, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.0017605633802816902, 'normal', 3, 1133);
INSERT INTO public.score VALUES
	(44, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021921812203142127, 'normal', 50, 2687),
	(44, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014591439688715954, 'normal', 35, 2021),
	(44, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0061162079510703364, 'normal', 15, 1293),
	(45, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.01970802919708029, 'normal', 50, 2690),
	(45, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.013539651837524178, 'normal', 35, 2033),
	(45, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0045906656465187455, 'normal', 15, 1292),
	(44, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.027059291683247114, 'normal', 53, 2460),
	(44, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022535211267605635, 'normal', 4, 1771),
	(44, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001759014951627089, 'normal', 3, 1134),
	(45, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.027124052652572797, 'normal', 53, 2454),
	(45, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022522522522522522, 'normal', 4, 1772),
	(45, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.0017809439002671415, 'normal', 3, 1120),
	(46, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021897810218978103, 'normal', 50, 2690),
	(46, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014612761811982464, 'normal', 35, 2018),
	(46, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007698229407236336, 'normal', 15, 1284),
	(47, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021994134897360705, 'normal', 50, 2678),
	(47, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.0146484375, 'normal', 35, 2013),
	(47, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007733952049497293, 'normal', 15, 1278),
	(46, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.026378896882494004, 'normal', 53, 2449),
	(46, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0011363636363636363, 'normal', 4, 1756),
	(46, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.0017809439002671415, 'normal', 3, 1120),
	(47, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.027254509018036072, 'normal', 53, 2442),
	(47, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022637238256932655, 'normal', 4, 1763),
	(47, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.0017809439002671415, 'normal', 3, 1120),
	(48, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.022627737226277374, 'normal', 50, 2690),
	(48, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014634146341463415, 'normal', 35, 2015),
	(48, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0077279752704791345, 'normal', 15, 1279),
	(48, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.026368357970435477, 'normal', 53, 2450),
	(48, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0011331444759206798, 'normal', 4, 1761),
	(48, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001774622892635315, 'normal', 3, 1124),
	(49, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.02955236853541938, 'normal', 50, 2251),
	(49, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.020257826887661142, 'normal', 35, 1051),
	(49, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003472222222222222, 'normal', 15, 561),
	(49, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.029411764705882353, 'normal', 53, 2123),
	(49, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020768431983385254, 'normal', 4, 959),
	(49, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 522),
	(53, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.03036876355748373, 'normal', 50, 2255),
	(53, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.020351526364477335, 'normal', 35, 1046),
	(53, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006896551724137931, 'normal', 15, 565),
	(54, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029399048854301772, 'normal', 50, 2263),
	(54, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018281535648994516, 'normal', 35, 1059),
	(54, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003389830508474576, 'normal', 15, 575),
	(53, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03099361896080219, 'normal', 53, 2141),
	(53, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002012072434607646, 'normal', 4, 990),
	(53, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 538),
	(54, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030136986301369864, 'normal', 53, 2137),
	(54, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020387359836901123, 'normal', 4, 977),
	(54, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 536),
	(50, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.03025064822817632, 'normal', 50, 2264),
	(50, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.01833180568285976, 'normal', 35, 1056);
INSERT INTO public.score VALUES
	(50, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003401360544217687, 'normal', 15, 573),
	(51, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029386343993085567, 'normal', 50, 2264),
	(51, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.0182648401826484, 'normal', 35, 1060),
	(51, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.00338409475465313, 'normal', 15, 576),
	(50, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03017832647462277, 'normal', 53, 2134),
	(50, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020100502512562816, 'normal', 4, 991),
	(50, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 538),
	(51, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.029290617848970253, 'normal', 53, 2132),
	(51, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020768431983385254, 'normal', 4, 959),
	(51, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 526),
	(52, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.02955236853541938, 'normal', 50, 2251),
	(52, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018198362147406732, 'normal', 35, 1064),
	(52, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003395585738539898, 'normal', 15, 574),
	(52, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030330882352941176, 'normal', 53, 2123),
	(52, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002070393374741201, 'normal', 4, 962),
	(52, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 523),
	(55, 'dice', 'WT', 'case-0000', 'case-0000', 1, 'normal', 1, 1),
	(55, 'dice', 'WT', 'case-0001', 'case-0001', 1, 'normal', 1, 1),
	(55, 'dice', 'WT', 'case-0002', 'case-0002', 1, 'normal', 1, 1),
	(56, 'dice', 'WT', 'case-0000', 'case-0000', 1, 'normal', 1, 1),
	(56, 'dice', 'WT', 'case-0001', 'case-0001', 1, 'normal', 1, 1),
	(56, 'dice', 'WT', 'case-0002', 'case-0002', 1, 'normal', 1, 1);
INSERT INTO public.sweep VALUES
	(1, 'tiny', '{"name": "tiny", "seed": 0, "data": {"root": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "layout": null, "series": null, "segmentation": null, "labels": null, "regions": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "patient": null, "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "small", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}, {"name": "distillation", "spec": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}, {"name": "static", "spec": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.01568627450980392, 0.03137254901960784]}, {"name": "ifgsm", "spec": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "grid": {}, "epsilons": [0.03137254901960784]}], "worst_cases": [], "shifts": [], "evaluation": {"access": ["white-box", "transfer"], "transfer": ["undefended"], "adaptive": false, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "floor": 0.5, "cases": null, "brain_only": true, "certificate": {"tau": 0.75, "alpha": 0.001, "selection": 100, "draws": 1000}, "window": null, "gates": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "tested": {"cases": [2, 2], "patients": [2, 2]}}', 1795954468.796459),
	(2, 'machinery', '{}', 1795954568.283853),
	(3, 'broken machinery', '{}', 1795954568.942742),
	(4, 'stopped machinery', '{}', 1795954612.779984),
	(5, 'machinery left behind', '{}', 1795954613.790287),
	(6, 'later', '{"name": "later", "seed": 0, "data": {"root": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "layout": null, "series": null, "segmentation": null, "labels": null, "regions": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "patient": null, "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "other", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.03137254901960784]}], "worst_cases": [], "shifts": [], "evaluation": {"access": ["white-box"], "transfer": ["undefended"], "adaptive": false, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "floor": 0.5, "cases": null, "brain_only": true, "certificate": {"tau": 0.75, "alpha": 0.001, "selection": 100, "draws": 1000}, "window": null, "gates": null}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "tested": {"cases": [1, 1], "patients": [1, 1]}}', 1795954635.497503);
INSERT INTO public.worker VALUES
	('0b7d93deddd940ebab0a5181ed82dcfc', 'host 00000000-0000-0000-0000-000000000000', 1, 1795954468.7, 1, 'cpu', 'stopped', 1795954476.249821, 1795954558.485753, '', '0.1.0', NULL),
	('4bb9ff1c1c4247709bfe7b5f2a8d4798', 'host 00000000-0000-0000-0000-000000000000', 1, 1795954468.7, 0, 'cpu', 'stopped', 1795954476.226647, 1795954558.541724, '', '0.1.0', NULL),
	('8c8494cd9d574ab688a4208992efad8c', 'host 00000000-0000-0000-0000-000000000000', 1, 1795954568.69, 0, 'cpu', 'stopped', 1795954598.245648, 1795954609.193799, '', '0.1.0', NULL),
	('00000000000000000000000000000000', 'host 00000000-0000-0000-0000-000000000000', 1, 0, 0, 'cpu', 'busy', 1795954614.155589, 1795954614.222988, '', '', NULL);
SELECT pg_catalog.setval('public.cell_id_seq', 68, true);
SELECT pg_catalog.setval('public.comparison_id_seq', 93, true);
SELECT pg_catalog.setval('public.condition_id_seq', 56, true);
SELECT pg_catalog.setval('public.job_id_seq', 68, true);
SELECT pg_catalog.setval('public.log_id_seq', 114, true);
SELECT pg_catalog.setval('public.sweep_id_seq', 6, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.artifact
    ADD CONSTRAINT artifact_pkey PRIMARY KEY (job_id, name);
ALTER TABLE ONLY public.cell
    ADD CONSTRAINT cell_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cell
    ADD CONSTRAINT cell_sweep_id_job_id_key UNIQUE (sweep_id, job_id);
ALTER TABLE ONLY public.comparison
    ADD CONSTRAINT comparison_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.condition
    ADD CONSTRAINT condition_job_id_epsilon_key_key UNIQUE (job_id, epsilon_key);
ALTER TABLE ONLY public.condition
    ADD CONSTRAINT condition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.epoch
    ADD CONSTRAINT epoch_pkey PRIMARY KEY (job_id, phase, epoch);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT evaluation_pkey PRIMARY KEY (job_id);
ALTER TABLE ONLY public.gate
    ADD CONSTRAINT gate_pkey PRIMARY KEY (job_id, gate, variant);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_digest_key UNIQUE (digest);
ALTER TABLE ONLY public.job_parent
    ADD CONSTRAINT job_parent_pkey PRIMARY KEY (job_id, parent_id);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.log
    ADD CONSTRAINT log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.perceptibility
    ADD CONSTRAINT perceptibility_pkey PRIMARY KEY (condition_id, case_id, series);
ALTER TABLE ONLY public.score
    ADD CONSTRAINT score_pkey PRIMARY KEY (condition_id, metric, region, case_id);
ALTER TABLE ONLY public.sweep
    ADD CONSTRAINT sweep_name_key UNIQUE (name);
ALTER TABLE ONLY public.sweep
    ADD CONSTRAINT sweep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.worker
    ADD CONSTRAINT worker_pkey PRIMARY KEY (incarnation);
CREATE INDEX ix_cell_job_id ON public.cell USING btree (job_id);
CREATE INDEX ix_comparison_job_id ON public.comparison USING btree (job_id);
CREATE INDEX ix_job_parent_parent_id ON public.job_parent USING btree (parent_id);
CREATE INDEX ix_log_job_id ON public.log USING btree (job_id);
CREATE INDEX job_family ON public.job USING btree (family) WHERE (family IS NOT NULL);
CREATE INDEX job_owner ON public.job USING btree (owner) WHERE (owner IS NOT NULL);
CREATE INDEX job_parent_missed ON public.job_parent USING btree (job_id) WHERE missed;
CREATE INDEX job_ready ON public.job USING btree (priority, id) WHERE (((state)::text = 'ready'::text) AND (fence >= 0));
CREATE INDEX job_ready_by_gpus ON public.job USING btree (gpus, priority, id) WHERE ((state)::text = 'ready'::text);
CREATE INDEX job_running ON public.job USING btree (id) WHERE ((state)::text = 'running'::text);
CREATE INDEX job_waiting ON public.job USING btree (id) WHERE ((state)::text = 'waiting'::text);
ALTER TABLE ONLY public.artifact
    ADD CONSTRAINT artifact_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id);
ALTER TABLE ONLY public.cell
    ADD CONSTRAINT cell_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id);
ALTER TABLE ONLY public.cell
    ADD CONSTRAINT cell_sweep_id_fkey FOREIGN KEY (sweep_id) REFERENCES public.sweep(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.comparison
    ADD CONSTRAINT comparison_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id);
ALTER TABLE ONLY public.condition
    ADD CONSTRAINT condition_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id);
ALTER TABLE ONLY public.epoch
    ADD CONSTRAINT epoch_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT evaluation_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id);
ALTER TABLE ONLY public.gate
    ADD CONSTRAINT gate_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_owner_fkey FOREIGN KEY (owner) REFERENCES public.worker(incarnation);
ALTER TABLE ONLY public.job_parent
    ADD CONSTRAINT job_parent_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id);
ALTER TABLE ONLY public.job_parent
    ADD CONSTRAINT job_parent_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.job(id);
ALTER TABLE ONLY public.log
    ADD CONSTRAINT log_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id);
ALTER TABLE ONLY public.perceptibility
    ADD CONSTRAINT perceptibility_condition_id_fkey FOREIGN KEY (condition_id) REFERENCES public.condition(id);
ALTER TABLE ONLY public.score
    ADD CONSTRAINT score_condition_id_fkey FOREIGN KEY (condition_id) REFERENCES public.condition(id);
