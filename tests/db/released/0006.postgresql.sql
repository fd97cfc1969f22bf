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
    until_job integer,
    "precision" character varying DEFAULT 'float32'::character varying NOT NULL
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
    cell.source,
    cell."precision"
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
    note text,
    bfloat16 boolean
);
ALTER TABLE ONLY public.cell ALTER COLUMN id SET DEFAULT nextval('public.cell_id_seq'::regclass);
ALTER TABLE ONLY public.comparison ALTER COLUMN id SET DEFAULT nextval('public.comparison_id_seq'::regclass);
ALTER TABLE ONLY public.condition ALTER COLUMN id SET DEFAULT nextval('public.condition_id_seq'::regclass);
ALTER TABLE ONLY public.job ALTER COLUMN id SET DEFAULT nextval('public.job_id_seq'::regclass);
ALTER TABLE ONLY public.log ALTER COLUMN id SET DEFAULT nextval('public.log_id_seq'::regclass);
ALTER TABLE ONLY public.sweep ALTER COLUMN id SET DEFAULT nextval('public.sweep_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES
	('0006');
INSERT INTO public.artifact VALUES
	(2, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(2, 'weights.safetensors', 'ea1cee70bd356c828271939645ae52a96a5b5ccafbc0145dae8e522682917e0d', 11916),
	(1, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(1, 'weights.safetensors', '4e9231ffc76c7d028dfb9191884af9c17c607ef281af744377f417350137807f', 11916),
	(5, 'predictions.h5', 'a33caa320c3b5aa535951453a093b4f7d2c4e8dfd863fca7e25330b858b1e1e4', 7723),
	(4, 'predictions.h5', '1bd64da85f05878748c5063c863d7f95eae862f468f64c1ca29a0b2731a1a0a7', 7669),
	(3, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(3, 'weights.safetensors', 'fac8b409ed7d5e96b19859fac4347d81b384de3745746a8b88586d08cb8d9520', 11916),
	(7, 'adversarial.h5', '2d9e7a3fa2f56870953ac6631531af438d3b1d316eca403ebaa7f2623ba3b685', 23424),
	(8, 'adversarial.h5', 'd239830720452201b9acc35f939379c371ba6c67a9975a82367ce807ae31b4c9', 14416),
	(6, 'predictions.h5', '66cd16eb41345ce10625dfd0a9ff2a92805afafc30b740f9adf7950fc6b949d8', 7675),
	(9, 'adversarial.h5', '82a38373de2cb34e1ce4c32495c5b5c4aa7eb8fe15fc13a046ed54aaee9e30d5', 23424),
	(10, 'adversarial.h5', 'caee3188ec7f96ac2a381dbf051736b65013c990d6a104fb64854ce89f454eb3', 14416),
	(11, 'adversarial.h5', 'b7bcb4754bd76422b1ed490800d54ac9367d295e13b712be30e75a4679d1fc58', 23424),
	(12, 'adversarial.h5', '08fc8573ebdd0bf0b4070fd5c2e2673b24c5feb2b6afb92ba59404425e8bf8a3', 14416),
	(13, 'predictions.h5', 'c68bcb5e25e3998d226913c1c8f7512748aa89ac4cfbb3cf245c9a27ff355c19', 11867),
	(14, 'predictions.h5', 'd1dda2b5dec15e1d8917ef1949cb7de099eb4e8ba74ceefa7ea7464bef4c541f', 7685),
	(15, 'predictions.h5', '7c4cb722ec9cec50fa22e87f959f5725699fe4aa1310ba64a1506242ba3426bc', 11969),
	(16, 'predictions.h5', 'ffa4e0823b7104254d911893da18ce72c00f949e5e4c6bdeeb5d6581e3a23672', 7710),
	(17, 'predictions.h5', 'f0cf9665a5f018b502b4e66541003f2a2e6e7a8a83a4056390b3c7e998465036', 11984),
	(18, 'predictions.h5', '02988bc238f1c1f34bd4057c957b3a15aa753d1d1245e933b73793e701f24af2', 7720),
	(20, 'predictions.h5', 'c694afeacd29d09812efe7aeddc0d3bb654299f3f91d5d3a151de9ff9272a96b', 7691),
	(19, 'predictions.h5', '0101c9e971b3c608183a2bd2ef7bd50c52a9e6f8acd016749da0277999484757', 11863),
	(21, 'predictions.h5', '1698810db6cd190878e1f4e572411f3eab3a91bbe1a8a318fa264136c5bd84a9', 11858),
	(22, 'predictions.h5', 'cfd6710e148505f1bd126429a02f165a89be4c0ccdfbca8662295c1344c05203', 7682),
	(26, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(26, 'weights.safetensors', 'd558548f7243ab857e458c81ea0a60f1e17c855ce2b2a49c5b1ffd69b78d25c8', 11916),
	(28, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(28, 'weights.safetensors', '854f95064070108fb2783b9d20cb8dfdb4c1e7a395ef05130bc18bf1c05e9bd9', 11916),
	(27, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(27, 'weights.safetensors', '28ac4b15fd7ea229e7bbd96c7b0303140dbf1ee4dcd30ef0615a867bc400bb60', 11916),
	(29, 'predictions.h5', '508f4ecc11f244fc7f30a43557afa0ff68c07860fbeaabcde31168cd647e4a87', 6120),
	(30, 'predictions.h5', 'a1fa8ee91f039c8e6b68c2c54088ff02d3de4b6b2395dcd1301c2a888f09a874', 7628),
	(31, 'predictions.h5', 'a8a87593e6ece84a92e6f1fc04473f9ce6478af0e95e2a6d2ac7bd4ca3408874', 6120),
	(32, 'adversarial.h5', 'ff59df7b8f67f66f50138eec250ee6c6dd39c588fc519340b8ef44667f1d7f86', 23424),
	(33, 'adversarial.h5', 'fc8194456ca9788804522f79733a0d6c8a575bdb7470df2acc26668650b3d8f5', 14416),
	(34, 'adversarial.h5', 'f97dd3d765e291ffc6acc8763540f0e24fa013a6763efb52852dd8261aa5b129', 23424),
	(35, 'adversarial.h5', '0c179ab08e82bc83040f3ae4425cd10a1d0abb48bc123992864ec31b28732c8d', 14416),
	(36, 'adversarial.h5', '2639ecf74c3953559e8cdeab79e984b2800c6152a12598fc45f17cf8c7fa58fc', 23424),
	(37, 'adversarial.h5', 'e85f122bae740fb1181b486f5b71ce15224a614b0885e3b83e913656580980e8', 14416),
	(39, 'predictions.h5', 'fb6ec011c1c369445e02699a4e2a7b6cd5de5ff3c0cbcd4618e4da9dc8383bd5', 7593),
	(38, 'predictions.h5', 'd90f189202b7547ce76786ca714a93a874ba40dd7b20563f9b50a81d1b74631c', 11699),
	(40, 'predictions.h5', 'a25190a6fca0bb8e42b1945d58feb26c41d1b92df0d138d50d0b38e59c0d7c3c', 11799),
	(41, 'predictions.h5', '8565db01693f7262144d52ad48259746012164292f72b1c82d137150f5a3f177', 7633),
	(43, 'predictions.h5', '3c13682a5a410178d312258fed8cbe0c956b5dbe0d10be2d7ce773073306e81e', 7636),
	(42, 'predictions.h5', '1c976de276a5b25deac99c2d0f8819f6add20df578302607d586298e4346e290', 11773),
	(45, 'predictions.h5', '5f62991c48a3ee13c0208d4c73ced8c5eac3b995df37434482fac91e03fc4bd5', 7599),
	(44, 'predictions.h5', '78ae062fbc9096e585864b22a955c52b9bf720e936b81e48bccf8b5f69dd7266', 8992),
	(47, 'predictions.h5', '44b86b0ef4d1e601dafbe364266b99e319c4ace0b8836afe9d4f492d7b49feb3', 7599),
	(46, 'predictions.h5', '7aa3715eff4247ac1bef466f6e2a881ce584738e6725aa9059a36986635a1229', 11688);
INSERT INTO public.cell VALUES
	(1, 1, 1, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(2, 1, 2, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(3, 1, 3, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(4, 1, 4, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, 'afdb3d723f9551bcf90dd42a89a5281b42e87511098489058bc67d6c3b716a32', NULL, 'float32'),
	(5, 1, 5, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 0, '', NULL, '6ecd9e09778f3c16f34f53556629c581dfbb24e6c99a23b444352996016c8dc7', NULL, 'float32'),
	(6, 1, 6, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 0, '', NULL, '15b5ae0341edd2abff86e3c8a0c1f82e9d9da7dd8fd7e47463df635042f24c27', NULL, 'float32'),
	(7, 1, 7, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(8, 1, 8, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(9, 1, 9, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(10, 1, 10, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(11, 1, 11, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(12, 1, 12, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(13, 1, 13, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, '0b3fc20d966fe484ab850f6d1657c878286aa112ec90b4457e09e0e4cd5c2bbf', NULL, 'float32'),
	(14, 1, 14, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, '', NULL, '0eae582d75dc69cad8ea180ed49bb8866197f5aaf9a68956cf96dba4a527ac85', NULL, 'float32'),
	(15, 1, 15, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, '7b2a3f64b084f042aaf33d918c7a824e31acf5cd53187e527364632b596ed93c', NULL, 'float32'),
	(16, 1, 16, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, '', NULL, '1332e9a4bccb61e164a7f4e68588ee0d756020d64a7b0b4636dc2ce7c9057c8e', NULL, 'float32'),
	(17, 1, 17, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 0, 'undefended', NULL, '350b6674f34ff60d747353bb3417bfac509063ad02d3621a301ac08f5c235378', NULL, 'float32'),
	(18, 1, 18, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 0, 'undefended', NULL, '48104b8fbbf0a45ab166db9cca2d8f4effca3fcef8bf45666ce0dc24f8e16b6c', NULL, 'float32'),
	(19, 1, 19, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, '2c5c547bfb213f0655e6ca9b058671753fb038589ca3e113d1f34cc64e9b3ee4', NULL, 'float32'),
	(20, 1, 20, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, '', NULL, 'f8c4778c061bfab0e637f4448c6260cbbb35e1f38cf4bb780472970d77975348', NULL, 'float32'),
	(21, 1, 21, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 0, 'undefended', NULL, '2890e724174d0cde33d9459a46de8d7f83ef59e02c6b69b4354341f8fdc7eae5', NULL, 'float32'),
	(22, 1, 22, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 0, 'undefended', NULL, 'b959a2298b27676e023c46460b519c3813644e5f0402100411e632ff1c4f5d01', NULL, 'float32'),
	(23, 1, 23, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(24, 1, 24, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(25, 1, 25, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(26, 1, 26, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(27, 1, 27, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(28, 1, 28, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(29, 1, 29, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, '3c537927afff83ce1a4ad71d7ab6d8f62a30148633a099fdbf6180e8a98fa117', NULL, 'float32'),
	(30, 1, 30, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 1, '', NULL, '6d5daceec198a4584909d62463356be4ffda651d201424bb67e0ae6d2a79f5a9', NULL, 'float32'),
	(31, 1, 31, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 1, '', NULL, '363a9de67f28ce629128e1e0a0efb54906400329d1a1e1ce3a4335a2c0fdb0ab', NULL, 'float32'),
	(32, 1, 32, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(33, 1, 33, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(34, 1, 34, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(35, 1, 35, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(36, 1, 36, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(37, 1, 37, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(38, 1, 38, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, '0517ef751ff35cfa76c2c82df9cb01014fa5b149062378907212437ea179ba5a', NULL, 'float32'),
	(39, 1, 39, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, '', NULL, 'c11c376753ae785259724e2112f98cc72daf388f9004e1cff333406813291598', NULL, 'float32'),
	(40, 1, 40, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, '78145036f134ca129ef859fe0b78f9e35a30df86450d6f1b49156433a436d880', NULL, 'float32'),
	(41, 1, 41, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, '', NULL, '6bf6b5bca4c5666060d930342d84b322e1253f0aca61497219a5744ca1c3d4d9', NULL, 'float32'),
	(42, 1, 42, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 1, 'undefended', NULL, 'eb8b11b6fbf0f8bc3bccb802087cc08992535fdffc3e720006e6818144b2843e', NULL, 'float32'),
	(43, 1, 43, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 1, 'undefended', NULL, '05214e355f22f5cfeaa0737f81f895ce378d2a4b5604915486faef12a0983948', NULL, 'float32'),
	(44, 1, 44, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, '39231473547420d827125d3a2e157dfe36c4197dd1b5e464118d9c6161cb8361', NULL, 'float32'),
	(45, 1, 45, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, '', NULL, '37c62a101a65e96ca1270883a00e1f23bee1e32e3d0f14dd027a3841bb80df13', NULL, 'float32'),
	(46, 1, 46, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 1, 'undefended', NULL, 'bd730bda3ba09926f26a3fe79cfa3f25f8fd9f411f8bdfcf8be9e2bfff33ad85', NULL, 'float32'),
	(47, 1, 47, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 1, 'undefended', NULL, 'f4f764207351c65fe42ad1dc23203619c8216321d5c2a5ee5c810dc90faeebde', NULL, 'float32'),
	(48, 1, 48, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(49, 1, 49, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(50, 1, 50, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32');
INSERT INTO public.cell VALUES
	(51, 1, 51, '', '', 0, '', '{}', '', '{}', '', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(52, 2, 52, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(53, 2, 53, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(54, 3, 54, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(55, 3, 55, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(56, 4, 56, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(57, 5, 57, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(58, 5, 58, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(59, 5, 59, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 2, '', NULL, NULL, NULL, 'float32'),
	(60, 6, 60, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(61, 6, 61, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, '', NULL, 'b93dd27795e6d6982399d4ff51a3f00caca527b499f8e7fffa0dfc36c31cf117', NULL, 'float32'),
	(62, 6, 62, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, NULL, NULL, 'float32'),
	(63, 6, 63, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, '', NULL, '57f899471be6d75f6a95a36ddc4eea07b942bb371dcb75dc150127e5aa48aa5c', NULL, 'float32'),
	(64, 6, 64, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(65, 6, 65, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, '', NULL, 'dd814f1b0c81fc0e0fced301f8e5514e197787af78a44658159e814b8b2b7aa7', NULL, 'float32'),
	(66, 6, 66, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, NULL, NULL, 'float32'),
	(67, 6, 67, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, '', NULL, '53b305ba1a2453ed36041cac3378f1e8cb23aa2d8ca95af8107819b482be05dc', NULL, 'float32'),
	(68, 6, 68, '', '', 0, '', '{}', '', '{}', '', 0, 0, '', NULL, NULL, NULL, 'float32');
INSERT INTO public.comparison VALUES
	(1, 51, 'primary', 'primary endpoints', 3, 'small', 'defense=distillation', 'defense=static', 'worst white-box', 'white-box', 0.03137254901960784, 'WT', 'dice_area', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'holm', 0.04110214923426282, 0.04653925045977063, -0.00543725, -0.055449037940028395, -4.144046395341758e-05, 'ok', -0.00423525, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'no area but the Dice at one budget: all attacks share no other; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'primary', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003390842762647463, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,6,15,16,19,20,30,31,40,41,44,45', 26, 26),
	(2, 51, 'primary', 'primary endpoints', 3, 'small', 'defense=distillation', 'defense=none', 'worst white-box', 'white-box', 0.03137254901960784, 'WT', 'dice_area', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'holm', 0.04110214923426282, 0.0464513799190372, -0.0053495, -0.15440153741895177, -2.156551310888294e-05, 'ok', -0.00390275, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'no area but the Dice at one budget: all attacks share no other; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'primary', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003348510113711471, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,5,13,14,15,16,29,30,38,39,40,41', 26, 26),
	(3, 51, 'primary', 'primary endpoints', 3, 'small', 'defense=static', 'defense=none', 'worst white-box', 'white-box', 0.03137254901960784, 'WT', 'dice_area', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 0.625, 'holm', 0.04653925045977063, 0.0464513799190372, 8.774999999999999e-05, -0.0013143466263320824, 0.0013537040296946559, 'ok', 0.00011525, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'no area but the Dice at one budget: all attacks share no other; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'primary', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0007954532779314667, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,6,13,14,19,20,29,31,38,39,44,45', 26, 26),
	(4, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'benjamini_hochberg', 0.047957445120457035, 0.049939738335293284, -0.0019825, -0.0032598558104995397, 0.004717794139931439, 'ok', -0.002058, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0008028381237434166, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,13,29,38', 26, 26),
	(5, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 4, 6, -0.3651483716701107, 0.875, 0.125, 0.875, 'benjamini_hochberg', 0.015249253487083204, 0.01563188514825627, -0.00038250000000000003, -0.0037044682738339553, 0.03471873046564495, 'ok', -0.000459, NULL, NULL, 1, -0.2, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0018240052829463624, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,13,29,38', 26, 26),
	(6, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.375, 'benjamini_hochberg', 0.0050570209660872455, 0.005855700419537481, -0.00079875, -0.055592417534903175, 0.0015355417791524596, 'ok', -0.00010775, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0014670985733391702, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,13,29,38', 26, 26),
	(7, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'benjamini_hochberg', 0.04674090919840287, 0.049939738335293284, -0.0031987499999999998, -0.005566136949762407, -0.0008032515492800998, 'ok', -0.00319875, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0012894782991759682, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,13,29,38', 26, 26),
	(8, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.75, 'benjamini_hochberg', 0.014655870654641056, 0.01563188514825627, -0.0009760000000000001, -0.005320751946224818, 0.005264607065733469, 'ok', -0.000976, NULL, NULL, 1, -0.4, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.00251867335090423, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,13,29,38', 26, 26),
	(9, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.375, 'benjamini_hochberg', 0.004204149002956358, 0.005855700419537481, -0.0016515, -0.23147934822711042, 0.011989998996238272, 'ok', -0.0016515, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.001902172731686591, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,13,29,38', 26, 26),
	(10, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'benjamini_hochberg', 0.04358615983221154, 0.04516555828950522, -0.0015795000000000002, -0.0043633035879076494, -0.00036425234397840915, 'ok', -0.00144425, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0007635595682545229, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,15,30,40', 26, 26),
	(11, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 0.9375, 'benjamini_hochberg', 0.013033120533248394, 0.012749750539552579, 0.00028349999999999995, -0.004955619159907816, 0.011338097078584483, 'ok', 0.0002835, NULL, NULL, 1, 0.4, 0.5, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0014747210411679191, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,15,30,40', 26, 26),
	(12, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 0.9545454545454546, 'benjamini_hochberg', 0.006523806502903434, 0.006368407175491858, 0.00015550000000000004, -0.0022914299296844364, 0.0032130778104108824, 'ok', 6.75e-05, NULL, NULL, 1, 0.2, 0.5, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.001537434343228377, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,15,30,40', 26, 26),
	(13, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'benjamini_hochberg', 0.04217872777704071, 0.04516555828950522, -0.00298675, -0.00786169575930568, 0.0004579702626921738, 'ok', -0.00280825, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0021648374348277226, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,15,30,40', 26, 26),
	(14, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 0.9545454545454546, 'benjamini_hochberg', 0.013075351573177322, 0.012749750539552579, 0.0003255, -0.00483406482907769, 0.004061393878756651, 'ok', 0.0003255, NULL, NULL, 1, 0.2, 0.5, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0014101424461857382, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,15,30,40', 26, 26),
	(15, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 0.9545454545454546, 'benjamini_hochberg', 0.006703153737246016, 0.006368407175491858, 0.0003349999999999999, -0.039803738911319296, 0.004685073716357681, 'ok', 0.0005405, NULL, NULL, 1, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0025538826494750718, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,15,30,40', 26, 26),
	(16, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 2, 7, -0.9284766908852594, 0.5, 0.25, 0.9375, 'benjamini_hochberg', 0.0447305786849751, 0.04516555828950522, -0.00043499999999999995, -0.0023932201299344752, 0.0019997727693172804, 'ok', -0.000435, NULL, NULL, 1, -0.6666666666666666, 0.375, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0010225243841863322, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,17,30,42', 26, 26),
	(17, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'benjamini_hochberg', 0.012737416895317617, 0.012749750539552579, -1.25e-05, -0.0013490016835006945, 7.089891852278459e-05, 'ok', 2.5e-07, NULL, NULL, 1, 0, 0.625, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 5.22339055512958e-05, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,17,30,42', 26, 26),
	(18, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.9375, 'benjamini_hochberg', 0.006346175430407681, 0.006368407175491858, -2.225e-05, -0.0013646343428609694, 5.454396208557169e-05, 'ok', -2.025e-05, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 4.234662439963415e-05, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,17,30,42', 26, 26),
	(19, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 2, 3, 7, -0.7364596943186588, 0.5, 0.125, 0.9375, 'benjamini_hochberg', 0.045145468862264476, 0.04516555828950522, -2.0249999999999977e-05, -0.035487475997559775, NULL, 'unbounded', -2.025e-05, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0008995911138321958, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,17,30,42', 26, 26),
	(20, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.75, 'benjamini_hochberg', 0.013572397868985077, 0.012749750539552579, 0.0008224999999999999, -0.008216030990851804, 0.001789732031888397, 'ok', 0.00108575, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0006076853600038493, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,17,30,42', 26, 26),
	(21, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.75, 'benjamini_hochberg', 0.006889043012017043, 0.006368407175491858, 0.0005207499999999999, -0.001105957138396664, 0.06819699791227618, 'ok', 2.425e-05, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0010226673264096507, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,17,30,42', 26, 26),
	(22, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'benjamini_hochberg', 0.04828342161484352, 0.05002835691974586, -0.0017447500000000002, -0.0029582802308111464, 0.0012918161192666511, 'ok', -0.00190725, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0007626047133363916, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,19,31,44', 26, 26),
	(23, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 2, 8, -1.0954451150103321, 0.375, 0.125, 0.4090909090909091, 'benjamini_hochberg', 0.01484987654465289, 0.016009069287482757, -0.0011592500000000001, -0.007772270543671975, 0.0027488683674604373, 'ok', -0.00115925, NULL, NULL, 1, -0.6, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0020411850356949176, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,19,31,44', 26, 26),
	(24, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.375, 'benjamini_hochberg', 0.004219308097656705, 0.005869472220565382, -0.0016502499999999998, -0.08273915790343338, 0.0087603011814564, 'ok', -0.00165025, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0018812945147161548, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,19,31,44', 26, 26),
	(25, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'benjamini_hochberg', 0.04698656000781315, 0.05002835691974586, -0.00304175, -0.009323712076456808, -0.000936397050426438, 'ok', -0.00275925, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0013228729819153298, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,19,31,44', 26, 26),
	(26, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.625, 'benjamini_hochberg', 0.014655609841923715, 0.016009069287482757, -0.00135325, -0.012226340172517247, 0.0031343504391632363, 'ok', -0.00135325, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0020884188174789303, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,19,31,44', 26, 26),
	(27, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.375, 'benjamini_hochberg', 0.004200124309904913, 0.005869472220565382, -0.0016692500000000002, -0.1346139242831971, 0.011530583251949203, 'ok', -0.00166925, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0019119770087150732, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,19,31,44', 26, 26),
	(28, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'benjamini_hochberg', 0.0484572716658741, 0.05002835691974586, -0.00157125, -0.0026212582585354305, 0.017838174518614164, 'ok', -0.00176975, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0006600654861938272, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,21,31,46', 26, 26),
	(29, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 2, 8, -1.0954451150103321, 0.375, 0.125, 0.4090909090909091, 'benjamini_hochberg', 0.015277386178657497, 0.016009069287482757, -0.0007314999999999999, -0.0037664245101190984, 0.008324296356747236, 'ok', -0.0007315, NULL, NULL, 1, -0.6, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0012902269306888396, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,21,31,46', 26, 26),
	(30, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.375, 'benjamini_hochberg', 0.005074766799906476, 0.005869472220565382, -0.000795, -0.05323773233709921, 0.001498040717159874, 'ok', -0.00012175, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.001440919640632661, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,21,31,46', 26, 26),
	(31, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'benjamini_hochberg', 0.04673681818314887, 0.05002835691974586, -0.0032915, -0.005228681943495275, -0.0011065988230121331, 'ok', -0.0032915, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0012067286016405443, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,21,31,46', 26, 26),
	(32, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 2, 8, -1.0954451150103321, 0.375, 0.125, 0.4090909090909091, 'benjamini_hochberg', 0.014645857001049197, 0.016009069287482757, -0.0013629999999999998, -0.012911201820597705, 0.0028355230551387047, 'ok', -0.001363, NULL, NULL, 1, -0.6, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0020599727621956627, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,21,31,46', 26, 26),
	(33, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.375, 'benjamini_hochberg', 0.004212315162403588, 0.005869472220565382, -0.001657, -0.23312072073250958, 0.011626233676085772, 'ok', -0.001657, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.001909224715461897, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,21,31,46', 26, 26),
	(34, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean', 3, 'small', 'defense=none attack=ifgsm', 'defense=none attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'benjamini_hochberg', 0.0464894782875306, 0.049939738335293284, -0.0034502499999999998, -0.01085823273145578, -0.0006017847350025278, 'ok', -0.00322275, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0017902668667120988, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,14,29,39', 26, 26),
	(35, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean', 3, 'small', 'defense=none attack=ifgsm', 'defense=none attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.625, 'benjamini_hochberg', 0.01432066632313227, 0.01563188514825627, -0.0013115, -0.006993260416133064, 0.023561515965394013, 'ok', -0.0013115, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0026845241404078665, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,14,29,39', 26, 26),
	(36, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean', 3, 'small', 'defense=none attack=ifgsm', 'defense=none attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.375, 'benjamini_hochberg', 0.004185742237234202, 0.005855700419537481, -0.00167, -0.09336845334101161, 0.015235409588114113, 'ok', -0.00167, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0018966954550372562, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,14,29,39', 26, 26),
	(37, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'benjamini_hochberg', 0.04110214923426282, 0.04516555828950522, -0.0040635, -0.006927007493200162, 0.00019564127110784004, 'ok', -0.0040635, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0017997855490285786, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,16,30,41', 26, 26),
	(38, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 5, 5, 0, 1, 0.125, 1, 'benjamini_hochberg', 0.012578111822965324, 0.012749750539552579, -0.00017174999999999992, -0.019506172290239675, 0.0028167084473732125, 'ok', -0.0001705, NULL, NULL, 1, 0, 0.5, 1, 1, 1, true, 'neither', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0015390444410245349, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,16,30,41', 26, 26),
	(39, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'benjamini_hochberg', 0.006155616457689095, 0.006368407175491858, -0.00021274999999999994, -0.042476860590806007, 0.0033463219981251973, 'ok', 1.4e-05, NULL, NULL, 1, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002236449205310131, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,16,30,41', 26, 26),
	(40, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 5, 5, 0, 1, 0.125, 1, 'benjamini_hochberg', 0.045348536955403085, 0.04516555828950522, 0.00018275000000000008, -0.0035496675381806154, 0.005884537535359765, 'ok', 0.00018275, NULL, NULL, 1, 0, 0.5, 1, 1, 1, true, 'neither', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0018204712030012546, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,18,30,43', 26, 26),
	(41, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'benjamini_hochberg', 0.013474260085883313, 0.012749750539552579, 0.0007247499999999999, -0.0016350982683332822, 0.027907052673741366, 'ok', 5.575e-05, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0014831841856878906, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,18,30,43', 26, 26),
	(42, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'benjamini_hochberg', 0.007343980028547965, 0.006368407175491858, 0.0009754999999999999, -0.002153824577880209, 0.2517190132639082, 'ok', 1.925e-05, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0019667228938456695, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,18,30,43', 26, 26),
	(43, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'benjamini_hochberg', 0.04658828382052121, 0.05002835691974586, -0.0034400000000000003, -0.024337130421884276, 4.426400125201674e-05, 'ok', -0.00267175, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002189665129444338, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,20,31,45', 26, 26),
	(44, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.625, 'benjamini_hochberg', 0.014773039834096627, 0.016009069287482757, -0.0012360000000000001, -0.010193227551567388, 0.00511314536338036, 'ok', -0.001236, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.001828082259042473, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,20,31,45', 26, 26),
	(45, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.375, 'benjamini_hochberg', 0.0041808822407061776, 0.005869472220565382, -0.0016885, -0.1373650758396832, 0.016679902479023945, 'ok', -0.0016885, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0019284834824347542, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,20,31,45', 26, 26),
	(46, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'benjamini_hochberg', 0.0465074925322317, 0.05002835691974586, -0.003521, -0.007124480147197888, -0.0008835119042182736, 'ok', -0.0033745, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0016576153492477933, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,22,31,47', 26, 26),
	(47, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 2, 7, -0.9284766908852594, 0.5, 0.25, 0.6, 'benjamini_hochberg', 0.014291814002923817, 0.016009069287482757, -0.00171725, -0.018394155511446214, 0.00963075527153294, 'ok', -0.00171725, NULL, NULL, 1, -0.6666666666666666, 0.375, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0023175427517141667, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,22,31,47', 26, 26),
	(48, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.375, 'benjamini_hochberg', 0.004194094921164904, 0.005869472220565382, -0.0016755, -0.1036703521321795, 0.013020476796892078, 'ok', -0.0016755, NULL, NULL, 1, -1, 0.125, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0019088828879705287, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '6,22,31,47', 26, 26),
	(49, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'clean', 'white-box', 0, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.04516555828950522, 0.049939738335293284, -0.00477425, -0.023580241317881546, 0.00016859974830802857, 'ok', -0.003963, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0031064953868807296, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,5,29,30', 26, 26),
	(50, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'clean', 'white-box', 0, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.012749750539552579, 0.01563188514825627, -0.00288225, -0.04375482388135954, 0.0019449808827465454, 'ok', -0.00179475, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003033520908788014, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,5,29,30', 26, 26);
INSERT INTO public.comparison VALUES
	(51, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'clean', 'white-box', 0, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 0.625, 'benjamini_hochberg', 0.006368407175491858, 0.005855700419537481, 0.00051275, -0.002010879974286426, 0.002295090588574728, 'ok', 0.00051275, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0011201480894276852, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,5,29,30', 26, 26),
	(52, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.04358615983221154, 0.047957445120457035, -0.00437125, -0.01041324459579238, 0.003271216473113247, 'ok', -0.00437125, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0031623985220595036, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,15,38,40', 26, 26),
	(53, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.3, 'benjamini_hochberg', 0.013033120533248394, 0.015249253487083204, -0.00221625, -0.023305913367180124, 0.0026125503485546196, 'ok', -0.001285, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003034743821494069, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,15,38,40', 26, 26),
	(54, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.3, 'benjamini_hochberg', 0.006523806502903434, 0.0050570209660872455, 0.00146675, -0.001625659565653167, 0.004134807017322695, 'ok', 0.00146675, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0016768393882167726, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,15,38,40', 26, 26),
	(55, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.04217872777704071, 0.04674090919840287, -0.00456225, -0.011704916134381401, 0.0015854575889123722, 'ok', -0.004425, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0037799048062164982, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,15,38,40', 26, 26),
	(56, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.3, 'benjamini_hochberg', 0.013075351573177322, 0.014655870654641056, -0.0015804999999999999, -0.011573187232152412, 0.0018609713751027617, 'ok', -0.00111, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002162698593531256, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,15,38,40', 26, 26),
	(57, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.006703153737246016, 0.004204149002956358, 0.002499, -0.0009789947497766808, 0.7945162845019272, 'ok', 0.001641, NULL, NULL, 1, 1, 1, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0021856350912251216, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,15,38,40', 26, 26),
	(58, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.25, 'benjamini_hochberg', 0.04110214923426282, 0.0464894782875306, -0.0053875, -0.161813697817169, 6.0920339119806786e-05, 'ok', -0.00390275, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003424425061340768, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '14,16,39,41', 26, 26),
	(59, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.625, 'benjamini_hochberg', 0.012578111822965324, 0.01432066632313227, -0.0017425, -0.022466505158248048, 0.0033057565017755204, 'ok', -0.0015415, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0029678898609208602, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '14,16,39,41', 26, 26),
	(60, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.3, 'benjamini_hochberg', 0.006155616457689095, 0.004185742237234202, 0.00196975, -0.002402601419214994, 0.008212626001299884, 'ok', 0.00162625, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002747628405695708, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '14,16,39,41', 26, 26),
	(61, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'clean', 'white-box', 0, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'benjamini_hochberg', 0.05002835691974586, 0.049939738335293284, 8.850000000000001e-05, -0.0017901398648196825, 0.0004121317362915332, 'ok', 0.00016675, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.00020318451444474003, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,6,29,31', 26, 26),
	(62, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'clean', 'white-box', 0, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'benjamini_hochberg', 0.016009069287482757, 0.01563188514825627, 0.00037725, -0.000774189811713144, 0.007092880298683309, 'ok', 0.00012275, NULL, NULL, 1, 0.4, 0.5, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.00072374521731143, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,6,29,31', 26, 26),
	(63, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'clean', 'white-box', 0, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 6, 3, 0.5570860145311556, 0.75, 0.25, 1, 'benjamini_hochberg', 0.005869472220565382, 0.005855700419537481, 1.375e-05, -7.639973769574467e-05, 7.678219544775406e-05, 'ok', 1.375e-05, NULL, NULL, 1, 0.3333333333333333, 0.625, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 3.915033142852797e-05, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '4,6,29,31', 26, 26),
	(64, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 9, 0, 1.671258043593467, 0.25, 0.25, 1, 'benjamini_hochberg', 0.04828342161484352, 0.047957445120457035, 0.00032575, -0.0002464230691197703, 0.001359777282345806, 'ok', 0.000253, NULL, NULL, 1, 1, 0.875, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.00035976020558899427, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,19,38,44', 26, 26),
	(65, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 5, 5, 0, 1, 0.125, 1, 'benjamini_hochberg', 0.01484987654465289, 0.015249253487083204, -0.00039925, -0.021170613712507336, 0.001105958721880255, 'ok', -4e-06, NULL, NULL, 1, 0, 0.5, 1, 1, 1, true, 'neither', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0009457984556727641, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,19,38,44', 26, 26),
	(66, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'benjamini_hochberg', 0.004219308097656705, 0.0050570209660872455, -0.00083775, -0.29828093449814636, 0.001887838723118295, 'ok', 5.75e-06, NULL, NULL, 1, 0, 0.625, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0017129002483366718, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,19,38,44', 26, 26),
	(67, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'benjamini_hochberg', 0.04698656000781315, 0.04674090919840287, 0.00024575, -0.0006155622776621562, 0.0016610760140444245, 'ok', 0.0001475, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0005414594690907074, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,19,38,44', 26, 26),
	(68, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'benjamini_hochberg', 0.014655609841923715, 0.014655870654641056, -0, -0.0009089896534605149, 0.00018353180074962843, 'ok', 2.5e-05, NULL, NULL, 1, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.00011520420822655798, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,19,38,44', 26, 26),
	(69, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'benjamini_hochberg', 0.004200124309904913, 0.004204149002956358, -4e-06, -8.912460229960927e-05, 4.311382192645861e-05, 'ok', 1.75e-06, NULL, NULL, 1, 0, 0.625, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 2.9273847405570352e-05, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '13,19,38,44', 26, 26),
	(70, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'benjamini_hochberg', 0.04658828382052121, 0.0464894782875306, 9.874999999999999e-05, -0.0013405589237237476, 0.0014421390667971796, 'ok', 9.875e-05, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0008440065746368932, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '14,20,39,45', 26, 26),
	(71, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 7, 2, 0.9284766908852594, 0.5, 0.25, 1, 'benjamini_hochberg', 0.014773039834096627, 0.01432066632313227, 0.0004525, -0.0008914437840039969, 0.00976530351289836, 'ok', 0.00014925, NULL, NULL, 1, 0.6666666666666666, 0.625, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0008447308786475546, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '14,20,39,45', 26, 26),
	(72, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'benjamini_hochberg', 0.0041808822407061776, 0.004185742237234202, -4.9999999999999996e-06, -0.0002374076830225591, 8.89854936992148e-05, 'ok', 5.75e-06, NULL, NULL, 1, 0, 0.625, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 5.927171969312711e-05, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '14,20,39,45', 26, 26),
	(73, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'clean', 'white-box', 0, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.04516555828950522, 0.05002835691974586, -0.0048625000000000005, -0.016119227657955634, 0.00014097505189306254, 'ok', -0.00403025, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0031444144388439723, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,6,30,31', 26, 26),
	(74, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'clean', 'white-box', 0, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.012749750539552579, 0.016009069287482757, -0.00325925, -0.01620854897361279, 0.0014277964755733674, 'ok', -0.00247225, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002945769682830384, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,6,30,31', 26, 26),
	(75, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'clean', 'white-box', 0, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 0.6907894736842105, 'benjamini_hochberg', 0.006368407175491858, 0.005869472220565382, 0.000499, -0.0018751093202061422, 0.0022886005123349644, 'ok', 0.000499, NULL, NULL, 1, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0011247626793381058, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '5,6,30,31', 26, 26),
	(76, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.04358615983221154, 0.04828342161484352, -0.00469725, -0.011640617656653831, 0.002053015768162426, 'ok', -0.00469725, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0033758376731759386, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '15,19,40,44', 26, 26),
	(77, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.35, 'benjamini_hochberg', 0.013033120533248394, 0.01484987654465289, -0.0018167500000000002, -0.007563993906218631, 0.0015983721073576209, 'ok', -0.0014345, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0021463387615239483, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '15,19,40,44', 26, 26),
	(78, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.006523806502903434, 0.004219308097656705, 0.0023045, -0.0005562830737152187, 0.005035369612652196, 'ok', 0.0023045, NULL, NULL, 1, 1, 1, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0009718111610561686, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '15,19,40,44', 26, 26),
	(79, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.04217872777704071, 0.04698656000781315, -0.0048077499999999995, -0.01658356957207323, 0.0007166014815028722, 'ok', -0.004259, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003471713669169444, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '15,19,40,44', 26, 26),
	(80, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 0.35, 'benjamini_hochberg', 0.013075351573177322, 0.014655609841923715, -0.00158025, -0.015650544722339385, 0.001949419971354433, 'ok', -0.00113375, NULL, NULL, 1, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002218050968029031, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '15,19,40,44', 26, 26),
	(81, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.006703153737246016, 0.004200124309904913, 0.002503, -0.0010194687609340791, 0.7147565402675781, 'ok', 0.0016375, NULL, NULL, 1, 1, 1, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002213934366761933, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '15,19,40,44', 26, 26),
	(82, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.0447305786849751, 0.0484572716658741, -0.00372675, -0.011802145054895057, 0.0015243451299714857, 'ok', -0.00343525, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.00329993824966482, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '17,21,42,46', 26, 26),
	(83, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.012737416895317617, 0.015277386178657497, -0.0025399999999999997, -0.016052851503236872, 0.003126799237015032, 'ok', -0.00254, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002496412791681109, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '17,21,42,46', 26, 26),
	(84, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.35, 'benjamini_hochberg', 0.006346175430407681, 0.005074766799906476, 0.00127125, -0.0024666511852191545, 0.004001554432361391, 'ok', 0.00127125, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0017158158142322937, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '17,21,42,46', 26, 26),
	(85, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.6907894736842105, 'benjamini_hochberg', 0.045145468862264476, 0.04673681818314887, -0.0015915, -1.1579358007977028, 0.008217801690841964, 'ok', -0.0015915, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.004508626099654421, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '17,21,42,46', 26, 26),
	(86, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.6907894736842105, 'benjamini_hochberg', 0.013572397868985077, 0.014645857001049197, -0.00107375, -0.007798680426229126, 0.00523872124006119, 'ok', -0.00107375, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0021919296901556813, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '17,21,42,46', 26, 26),
	(87, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.35, 'benjamini_hochberg', 0.006889043012017043, 0.004212315162403588, 0.0026767500000000003, -0.009819894384395749, 0.007197669228221049, 'ok', 0.00267675, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0028408986925811917, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '17,21,42,46', 26, 26),
	(88, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.2916666666666667, 'benjamini_hochberg', 0.04110214923426282, 0.04658828382052121, -0.0054859999999999996, -0.03361912728923968, -5.163256707788923e-05, 'ok', -0.0043245, NULL, NULL, 1, -1, 0, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003415227573306477, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '16,20,41,45', 26, 26),
	(89, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.6907894736842105, 'benjamini_hochberg', 0.012578111822965324, 0.014773039834096627, -0.002195, -0.03022656963149268, 0.0038284737472111105, 'ok', -0.00169075, NULL, NULL, 1, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003785690911278422, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '16,20,41,45', 26, 26),
	(90, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.35, 'benjamini_hochberg', 0.006155616457689095, 0.0041808822407061776, 0.0019744999999999997, -0.0024910298534984833, 0.008406236476227638, 'ok', 0.00162025, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.002806304877061342, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '16,20,41,45', 26, 26),
	(91, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 4, 6, -0.3651483716701107, 0.875, 0.125, 0.875, 'benjamini_hochberg', 0.045348536955403085, 0.0465074925322317, -0.0011590000000000003, -0.016621938531387714, 0.015711104084684104, 'ok', -0.001159, NULL, NULL, 1, -0.2, 0.5, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.005525614769464672, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '18,22,43,47', 26, 26),
	(92, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 4, 6, -0.3651483716701107, 0.875, 0.125, 0.875, 'benjamini_hochberg', 0.013474260085883313, 0.014291814002923817, -0.0008174999999999999, -0.0065428246103898715, 0.0434370044458811, 'ok', -0.001478, NULL, NULL, 1, -0.2, 0.25, 1, 1, 1, true, 'b', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.003598092938217167, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '18,22,43,47', 26, 26),
	(93, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 0.35, 'benjamini_hochberg', 0.007343980028547965, 0.004194094921164904, 0.0031497499999999998, -0.0047373318455038275, 0.009406516619273459, 'ok', 0.00314975, NULL, NULL, 1, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17', 'passed', 'passed', 'exploratory', 'weak', 'weak', 'unbounded', 'signed-rank', 0.0035307816829072193, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '18,22,43,47', 26, 26);
INSERT INTO public.condition VALUES
	(1, 5, '0', 0),
	(2, 4, '0', 0),
	(3, 7, '4/255', 0.01568627450980392),
	(4, 7, '8/255', 0.03137254901960784),
	(5, 8, '8/255', 0.03137254901960784),
	(6, 6, '0', 0),
	(7, 9, '4/255', 0.01568627450980392),
	(8, 9, '8/255', 0.03137254901960784),
	(9, 10, '8/255', 0.03137254901960784),
	(10, 11, '4/255', 0.01568627450980392),
	(11, 11, '8/255', 0.03137254901960784),
	(12, 12, '8/255', 0.03137254901960784),
	(13, 13, '4/255', 0.01568627450980392),
	(14, 13, '8/255', 0.03137254901960784),
	(15, 14, '8/255', 0.03137254901960784),
	(16, 15, '4/255', 0.01568627450980392),
	(17, 15, '8/255', 0.03137254901960784),
	(18, 16, '8/255', 0.03137254901960784),
	(19, 17, '4/255', 0.01568627450980392),
	(20, 17, '8/255', 0.03137254901960784),
	(21, 18, '8/255', 0.03137254901960784),
	(22, 20, '8/255', 0.03137254901960784),
	(23, 19, '4/255', 0.01568627450980392),
	(24, 19, '8/255', 0.03137254901960784),
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
	(43, 40, '4/255', 0.01568627450980392),
	(44, 40, '8/255', 0.03137254901960784),
	(45, 41, '8/255', 0.03137254901960784),
	(46, 43, '8/255', 0.03137254901960784),
	(47, 42, '4/255', 0.01568627450980392),
	(48, 42, '8/255', 0.03137254901960784),
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
	(2, 'teacher', 1, 2, 1.4940689206123352, NULL, 0.004058728269748815, 0.10699050499988516),
	(2, 'teacher', 2, 2, 1.4127364754676819, NULL, 2e-08, 0.02810365699997419),
	(2, 'student', 1, 2, 0.048827577382326126, NULL, 0.004058728269748815, 0.03137827599994125),
	(2, 'student', 2, 2, 0.04239577613770962, NULL, 2e-08, 0.02881546100002197),
	(1, 'train', 1, 2, 2.3852291107177734, NULL, 0.004058728269748815, 0.12616798299995935),
	(1, 'train', 2, 2, 2.3104522228240967, NULL, 2e-08, 0.055026945999998134),
	(3, 'train', 1, 2, 2.3864667415618896, NULL, 0.004058728269748815, 0.059021930999961114),
	(3, 'train', 2, 2, 2.312191963195801, NULL, 2e-08, 0.049287886999991315),
	(26, 'train', 1, 2, 2.404124140739441, NULL, 0.004058728269748815, 0.07072410999990097),
	(26, 'train', 2, 2, 2.3326550722122192, NULL, 2e-08, 0.087877490999972),
	(27, 'teacher', 1, 2, 1.485613763332367, NULL, 0.004058728269748815, 0.07031187999996291),
	(27, 'teacher', 2, 2, 1.4074917435646057, NULL, 2e-08, 0.0484091549999448),
	(28, 'train', 1, 2, 2.4039740562438965, NULL, 0.004058728269748815, 0.06569904899993162),
	(27, 'student', 1, 2, 0.0421234630048275, NULL, 0.004058728269748815, 0.08338151400016613),
	(28, 'train', 2, 2, 2.3335981369018555, NULL, 2e-08, 0.0628915310001048),
	(27, 'student', 2, 2, 0.037880755960941315, NULL, 2e-08, 0.06843688300000395);
INSERT INTO public.evaluation VALUES
	(5, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(4, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(6, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(13, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(14, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(15, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(16, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(17, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(18, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(20, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(19, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(21, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(22, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(29, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(30, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(31, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(39, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(38, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(40, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(41, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(43, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(42, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(45, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(44, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(47, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(46, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(52, 'noop', 'internal', 'original', 'adopted', NULL),
	(53, 'noop', 'internal', 'original', 'adopted', NULL);
INSERT INTO public.gate VALUES
	(23, 'G6', '', true, -0.00044656960051621397, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(23, 'G9', '', true, -0.002339457453606593, 0.005, 'ifgsm up to 8/255'),
	(23, 'G11', '', NULL, NULL, NULL, 'white-box and transfer were not both scored at one budget'),
	(23, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(23, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(23, 'G14', '', NULL, NULL, NULL, 'the model is undefended, or its defense names no attacks that know it'),
	(23, 'G18', '', NULL, NULL, NULL, 'the model is undefended, or its twin was not attacked at up to 32/255'),
	(23, 'G21', '', NULL, NULL, NULL, 'no attack was scored with its adapted forms, on the model and on its undefended twin'),
	(23, 'G2', '', true, 4.270893573760986, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(23, 'G3', '', true, 0, 0.0001, '0 voxels change class in 5 passes'),
	(23, 'G4', '', true, 0, 0, ''),
	(23, 'G5', 'ce', true, 0, 0.05, 'of 751 right voxels; at the label''s own logit 0.000'),
	(23, 'G15', '', true, 9.304916167645897e-05, 0.1, 'mean relative change over 10 draws'),
	(23, 'G10', '32/255', true, 0.06371175291979425, 0.1, 'mean of the cases'),
	(23, 'G10', '255/255', false, 0.039406158705242465, 0.01, 'the largest of a case'),
	(23, 'G7', '', true, 0.0015048778899253643, 0.01, 'S 0.062 after 2 steps, 0.060 after 4'),
	(23, 'G8', '', true, 0, 0.01, 'S 0.062 from one start, 0.062 from three'),
	(23, 'G17', '', false, 0.27143060476893227, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(23, 'G19', '', true, 0, 0.02, 'S 0.062 in float32, 0.062 in float64'),
	(23, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]'),
	(23, 'G1', '', true, 0, 0.001, '8/255 phantom-0000 WT'),
	(24, 'G6', '', true, -0.0009804697688027136, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(24, 'G9', '', true, -0.0013340227180473271, 0.005, 'ifgsm up to 8/255'),
	(24, 'G11', '', true, 1, 0.95, 'share of 2 cases at 4/255'),
	(24, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(24, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(24, 'G14', '', NULL, NULL, NULL, 'no attack that knows the defense was scored'),
	(24, 'G18', '', true, 0.030749148390146804, 0.1, 'S of the twin at 4/255'),
	(24, 'G21', '', NULL, NULL, NULL, 'no attack was scored with its adapted forms, on the model and on its undefended twin'),
	(24, 'G2', '', true, 31.859172821044922, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(24, 'G3', '', true, 0, 0.0001, '0 voxels change class in 5 passes'),
	(24, 'G4', '', true, 0, 0, ''),
	(24, 'G5', 'ce', true, 0, 0.05, 'of 370 right voxels; at the label''s own logit 0.000'),
	(24, 'G15', '', true, 0.0006331108623983277, 0.1, 'mean relative change over 10 draws'),
	(24, 'G10', '32/255', true, 0.059216916471457264, 0.1, 'mean of the cases'),
	(24, 'G10', '255/255', false, 0.04772368493633163, 0.01, 'the largest of a case'),
	(24, 'G7', '', true, 0, 0.01, 'S 0.055 after 2 steps, 0.055 after 4'),
	(24, 'G8', '', true, 0, 0.01, 'S 0.055 from one start, 0.055 from three'),
	(24, 'G17', '', false, 0.289587296094246, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(24, 'G19', '', true, 0, 0.02, 'S 0.055 in float32, 0.055 in float64'),
	(24, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]'),
	(24, 'G1', '', true, 0, 0.001, '8/255 phantom-0000 WT'),
	(25, 'G6', '', true, -0.000506671028598072, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(25, 'G9', '', true, -0.0025238026769441903, 0.005, 'ifgsm up to 8/255'),
	(25, 'G11', '', true, 1, 0.95, 'share of 2 cases at 4/255'),
	(25, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(25, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(25, 'G14', '', NULL, NULL, NULL, 'the model is undefended, or its defense names no attacks that know it'),
	(25, 'G18', '', true, 0.030749148390146804, 0.1, 'S of the twin at 4/255'),
	(25, 'G21', '', NULL, NULL, NULL, 'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO public.gate VALUES
	(25, 'G2', '', true, 4.257221698760986, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(25, 'G3', '', true, 0, 0.0001, '0 voxels change class in 5 passes'),
	(25, 'G4', '', true, 0, 0, ''),
	(25, 'G5', 'ce', true, 0, 0.05, 'of 751 right voxels; at the label''s own logit 0.000'),
	(25, 'G15', '', true, 9.357082484384862e-05, 0.1, 'mean relative change over 10 draws'),
	(25, 'G10', '32/255', true, 0.0653510630322565, 0.1, 'mean of the cases'),
	(25, 'G10', '255/255', false, 0.040545918834002014, 0.01, 'the largest of a case'),
	(25, 'G7', '', true, 0.0028830712474957193, 0.01, 'S 0.064 after 2 steps, 0.061 after 4'),
	(25, 'G8', '', true, 0.0017236168325324083, 0.01, 'S 0.064 from one start, 0.062 from three'),
	(25, 'G17', '', false, 0.2733744589071055, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(25, 'G19', '', true, 0, 0.02, 'S 0.064 in float32, 0.064 in float64'),
	(25, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]'),
	(25, 'G1', '', true, 0, 0.001, '8/255 phantom-0000 WT'),
	(48, 'G6', '', true, 4.320826178074062e-05, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(48, 'G9', '', true, -0.0019481672498533834, 0.005, 'ifgsm up to 8/255'),
	(48, 'G11', '', NULL, NULL, NULL, 'white-box and transfer were not both scored at one budget'),
	(48, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(48, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(48, 'G14', '', NULL, NULL, NULL, 'the model is undefended, or its defense names no attacks that know it'),
	(48, 'G18', '', NULL, NULL, NULL, 'the model is undefended, or its twin was not attacked at up to 32/255'),
	(48, 'G21', '', NULL, NULL, NULL, 'no attack was scored with its adapted forms, on the model and on its undefended twin'),
	(48, 'G2', '', true, 3.537003993988037, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(48, 'G3', '', true, 0, 0.0001, '0 voxels change class in 5 passes'),
	(48, 'G4', '', true, 0, 0, ''),
	(48, 'G5', 'ce', true, 0, 0.05, 'of 722 right voxels; at the label''s own logit 0.000'),
	(48, 'G15', '', true, 8.428328755964503e-05, 0.1, 'mean relative change over 10 draws'),
	(48, 'G10', '32/255', true, 0.04118021159102619, 0.1, 'mean of the cases'),
	(48, 'G10', '255/255', false, 0.025396300873950478, 0.01, 'the largest of a case'),
	(48, 'G7', '', true, 0.005298989486585019, 0.01, 'S 0.041 after 2 steps, 0.036 after 4'),
	(48, 'G8', '', true, 0.001501869398374496, 0.01, 'S 0.041 from one start, 0.040 from three'),
	(48, 'G17', '', false, 0.27916754892767476, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(48, 'G19', '', true, 0, 0.02, 'S 0.041 in float32, 0.041 in float64'),
	(48, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]'),
	(48, 'G1', '', true, 0, 0.001, '8/255 phantom-0002 WT'),
	(50, 'G6', '', true, 0.00030661218571956424, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(50, 'G9', '', true, -0.0017193256780358018, 0.005, 'ifgsm up to 8/255'),
	(50, 'G11', '', true, 1, 0.95, 'share of 2 cases at 4/255'),
	(50, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(50, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(50, 'G14', '', NULL, NULL, NULL, 'the model is undefended, or its defense names no attacks that know it'),
	(50, 'G18', '', true, 0.014759997992271517, 0.1, 'S of the twin at 4/255'),
	(50, 'G21', '', NULL, NULL, NULL, 'no attack was scored with its adapted forms, on the model and on its undefended twin'),
	(50, 'G2', '', true, 3.582968235015869, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(50, 'G3', '', true, 0, 0.0001, '0 voxels change class in 5 passes'),
	(50, 'G4', '', true, 0, 0, ''),
	(50, 'G5', 'ce', true, 0, 0.05, 'of 727 right voxels; at the label''s own logit 0.000'),
	(50, 'G15', '', true, 7.594228673790287e-05, 0.1, 'mean relative change over 10 draws'),
	(50, 'G10', '32/255', true, 0.042204072124134746, 0.1, 'mean of the cases'),
	(50, 'G10', '255/255', false, 0.024951286367146136, 0.01, 'the largest of a case'),
	(50, 'G7', '', true, 0.004312694811421824, 0.01, 'S 0.041 after 2 steps, 0.037 after 4');
INSERT INTO public.gate VALUES
	(50, 'G8', '', true, 0.0005939821703285705, 0.01, 'S 0.041 from one start, 0.041 from three'),
	(50, 'G17', '', false, 0.2787428124153295, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(50, 'G19', '', true, 0, 0.02, 'S 0.041 in float32, 0.041 in float64'),
	(50, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]'),
	(50, 'G1', '', true, 0, 0.001, '8/255 phantom-0002 WT'),
	(49, 'G6', '', true, -0.0004337672795618232, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(49, 'G9', '', true, -0.001631202941707613, 0.005, 'ifgsm up to 8/255'),
	(49, 'G11', '', true, 1, 0.95, 'share of 2 cases at 4/255'),
	(49, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(49, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(49, 'G14', '', NULL, NULL, NULL, 'no attack that knows the defense was scored'),
	(49, 'G18', '', true, 0.014759997992271517, 0.1, 'S of the twin at 4/255'),
	(49, 'G21', '', NULL, NULL, NULL, 'no attack was scored with its adapted forms, on the model and on its undefended twin'),
	(49, 'G2', '', true, 21.0843448638916, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(49, 'G3', '', true, 0, 0.0001, '0 voxels change class in 5 passes'),
	(49, 'G4', '', true, 0, 0, ''),
	(49, 'G5', 'ce', true, 0, 0.05, 'of 545 right voxels; at the label''s own logit 0.000'),
	(49, 'G15', '', true, 0.0007744876479829152, 0.1, 'mean relative change over 10 draws'),
	(49, 'G10', '32/255', true, 0.03373649182109574, 0.1, 'mean of the cases'),
	(49, 'G10', '255/255', false, 0.026382479264213426, 0.01, 'the largest of a case'),
	(49, 'G7', '', true, 0.0011892914380915512, 0.01, 'S 0.032 after 2 steps, 0.030 after 4'),
	(49, 'G8', '', true, 0.00013771129366477175, 0.01, 'S 0.032 from one start, 0.032 from three'),
	(49, 'G17', '', false, 0.2822407716815596, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(49, 'G19', '', true, 0, 0.02, 'S 0.032 in float32, 0.032 in float64'),
	(49, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]'),
	(49, 'G1', '', true, 0, 0.001, '8/255 phantom-0002 WT');
INSERT INTO public.job VALUES
	(5, 'c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48', NULL, 'evaluate', 'evaluate small/distillation on clean images fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 0, "total": 2, "unit": "case", "detail": "phantom-0000, reading case phantom-0000"}', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [265.045, 441.913, 618.78], "t1ce": [283.56, 578.848, 874.135], "t2": [348.73, 392.0, 435.27], "flair": [320.18, 397.565, 474.95]}}', 'c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48/1', 1796025752.95217, 1796025770.548253, 1796025771.265311, 1, 1, 0, 0, 435527680, false),
	(4, 'af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5', NULL, 'evaluate', 'evaluate small on clean images fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [265.045, 441.913, 618.78], "t1ce": [283.56, 578.848, 874.135], "t2": [348.73, 392.0, 435.27], "flair": [320.18, 397.565, 474.95]}}', 'af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5/1', 1796025752.952165, 1796025771.318461, 1796025771.395289, 1, 1, 0, 0, 435601408, false),
	(6, '6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55', NULL, 'evaluate', 'evaluate small/static on clean images fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [265.045, 441.913, 618.78], "t1ce": [283.56, 578.848, 874.135], "t2": [348.73, 392.0, 435.27], "flair": [320.18, 397.565, 474.95]}}', '6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55/1', 1796025752.952174, 1796025771.59571, 1796025772.003493, 1, 1, 0, 0, 423350272, false),
	(11, '433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4', 'e4f8869e57a25d6c4545893d16dc99134839871fc45e428a678f8a68e2bd0efa', 'attack', 'attack fgsm on small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}', '433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4/1', 1796025752.952344, 1796025772.202899, 1796025772.349077, 1, 1, 0, 0, 425664512, false),
	(12, '3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf', '026eacbd5fbc9875c3683bfaac7a0010b68e0588a18acb267868aeb60d08f0d1', 'attack', 'attack ifgsm on small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}', '3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf/1', 1796025752.952348, 1796025772.383372, 1796025772.562763, 1, 1, 0, 0, 425943040, false),
	(13, '483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd', NULL, 'evaluate', 'evaluate small under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', '483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd/1', 1796025752.952352, 1796025772.405672, 1796025772.63543, 1, 1, 0, 0, 425775104, false),
	(14, 'a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b', NULL, 'evaluate', 'evaluate small under ifgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', 'a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b/1', 1796025752.952359, 1796025772.615614, 1796025772.882482, 1, 1, 0, 0, 426057728, false),
	(15, '0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e', NULL, 'evaluate', 'evaluate small/distillation under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', '0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e/1', 1796025752.952363, 1796025772.707908, 1796025772.966167, 1, 1, 0, 0, 425795584, false),
	(18, 'a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36', NULL, 'evaluate', 'evaluate small/distillation under ifgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', 'a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36/1', 1796025752.952392, 1796025773.138345, 1796025773.231315, 1, 1, 0, 0, 426061824, false),
	(20, '0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4', NULL, 'evaluate', 'evaluate small/static under ifgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', '0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4/1', 1796025752.9524, 1796025773.263891, 1796025773.327942, 1, 1, 0, 0, 426061824, false),
	(22, '6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4', NULL, 'evaluate', 'evaluate small/static under ifgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', '6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4/1', 1796025752.95241, 1796025773.42027, 1796025773.548028, 1, 1, 0, 0, 425803776, false),
	(30, '4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6', NULL, 'evaluate', 'evaluate small/distillation on clean images fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 17, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [466.315, 539.207, 612.1], "t1ce": [328.72, 493.385, 658.05], "t2": [367.42, 406.33, 445.24], "flair": [331.42, 367.95, 404.48]}}', '4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6/1', 1796025752.952514, 1796025775.07616, 1796025775.19229, 1, 1, 0, 0, 431296512, false),
	(24, '752f4468ea20d26bda6b3777e93f337abbcffc19a3b94ced4ecab764db78e122', NULL, 'gates', 'check small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "scored": [{"role": "own", "evaluation": "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "perturbations": null, "attack": null, "brain_only": true}, {"role": "own", "evaluation": "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [{"temperature": 10.0}, {"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 11, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}', NULL, NULL, '{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}', NULL, 1796025752.95242, 1796025773.605078, 1796025774.299601, 1, 1, 0, 0, 430383104, false),
	(29, '732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225', NULL, 'evaluate', 'evaluate small on clean images fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 17, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [466.315, 539.207, 612.1], "t1ce": [328.72, 493.385, 658.05], "t2": [367.42, 406.33, 445.24], "flair": [331.42, 367.95, 404.48]}}', '732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225/1', 1796025752.95251, 1796025775.046919, 1796025775.169806, 1, 1, 0, 0, 430694400, false),
	(28, '4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea', NULL, 'defense', 'defend small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 16, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 2.3335981369018555, "validation_dice": null, "training_cases": 2}', '4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea/1', 1796025752.952504, 1796025774.676759, 1796025774.996113, 1, 1, 0, 0, 430682112, false),
	(31, '94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f', NULL, 'evaluate', 'evaluate small/static on clean images fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 17, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [466.315, 539.207, 612.1], "t1ce": [328.72, 493.385, 658.05], "t2": [367.42, 406.33, 445.24], "flair": [331.42, 367.95, 404.48]}}', '94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f/1', 1796025752.952518, 1796025775.22204, 1796025775.372441, 1, 1, 0, 0, 430694400, false),
	(34, '72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1', '68855496a7f410c8b1c8de187600aea3aa5db28d279cb3797339a043130498ed', 'attack', 'attack fgsm on small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}', '72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1/1', 1796025752.952546, 1796025775.527437, 1796025775.704451, 1, 1, 0, 0, 431300608, false),
	(35, '60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0', '08f0695ea9133e14560963c50e2883f8a92af77ed9fae432b7c3d10d458556f6', 'attack', 'attack ifgsm on small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}', '60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0/1', 1796025752.95255, 1796025775.627912, 1796025775.831618, 1, 1, 0, 0, 430702592, false),
	(38, '8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1', NULL, 'evaluate', 'evaluate small under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', '8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1/1', 1796025752.952566, 1796025776.047071, 1796025776.218126, 1, 1, 0, 0, 430874624, false),
	(39, 'b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19', NULL, 'evaluate', 'evaluate small under ifgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', 'b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19/1', 1796025752.952571, 1796025776.047352, 1796025776.216241, 1, 1, 0, 0, 431300608, false),
	(40, '9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b', NULL, 'evaluate', 'evaluate small/distillation under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', '9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b/1', 1796025752.952589, 1796025776.268216, 1796025776.350921, 1, 1, 0, 0, 431300608, false),
	(41, 'f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6', NULL, 'evaluate', 'evaluate small/distillation under ifgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', 'f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6/1', 1796025752.952593, 1796025776.278575, 1796025776.375775, 1, 1, 0, 0, 430874624, false),
	(43, '36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e', NULL, 'evaluate', 'evaluate small/distillation under ifgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', '36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e/1', 1796025752.952603, 1796025776.431727, 1796025776.599998, 1, 1, 0, 0, 430874624, false),
	(45, 'd2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8', NULL, 'evaluate', 'evaluate small/static under ifgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', 'd2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8/1', 1796025752.95261, 1796025776.679751, 1796025776.852639, 1, 1, 0, 0, 431300608, false),
	(44, '05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95', NULL, 'evaluate', 'evaluate small/static under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', '05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95/1', 1796025752.952606, 1796025776.647195, 1796025776.86801, 1, 1, 0, 0, 430874624, false),
	(50, '002741e4be7faf6afcd4cef61fe5da306eac6f18814bd09bff8c299dea6bdea0', NULL, 'gates', 'check small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "scored": [{"role": "own", "evaluation": "05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "transfer", "evaluation": "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "twin", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "perturbations": null, "attack": null, "brain_only": true}, {"role": "transfer", "evaluation": "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 24, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}', NULL, 1796025752.952666, 1796025777.752699, 1796025778.155796, 1, 1, 0, 0, 432226304, false),
	(51, '243ea943e42ba9fc093089ad685c6c6b029e4adfd97262362693e4409df3700a', NULL, 'stats', 'compare the runs', '{"sweep": "tiny", "evaluations": ["05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba"], "gates": ["002741e4be7faf6afcd4cef61fe5da306eac6f18814bd09bff8c299dea6bdea0", "3e1a91670c1194b2dd897d0d1e5285077c788fcdd4189ef3060462a75d8f5398", "6a9ccc877b1235a944cf3f6acc50c57e027e2f130e4e1d2e4fb3b4f6ff6f9ed1", "752f4468ea20d26bda6b3777e93f337abbcffc19a3b94ced4ecab764db78e122", "7d554f6769ad2e34156051d76ba695a237de5993cf883a0603a82f976ee50f74", "d58cb963c844ea843df8f64d0dd08258561520df366e5c363d5616b6bf0f9c87"], "declared": [], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "seed": 78746238209398148, "primary_region": "WT"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 25, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 3, "total": 5, "unit": "question", "detail": "dice WT+TC+ET: static against none"}', NULL, NULL, '{"evaluations": 26, "used": 26, "missing": [], "comparisons": 93, "primary": 3, "families": 10, "significant": 0, "seed": 78746238209398148, "rankings": [{"model": "small", "region": "WT", "epsilon": 0.03137254901960784, "patients": 4, "status": "ok", "chi2": 6.5, "p_value": 0.006591796875, "kendall_w": 0.8125, "defenses": [{"defense": "distillation", "mean": 0.04110214923426282, "rank": 3, "rank_low": 3, "rank_high": 3, "share_first": 0.0, "mean_rank": 3.0, "rank_by_ranks": 3}, {"defense": "none", "mean": 0.0464513799190372, "rank": 2, "rank_low": 1, "rank_high": 2, "share_first": 0.344, "mean_rank": 1.75, "rank_by_ranks": 2}, {"defense": "static", "mean": 0.04653925045977063, "rank": 1, "rank_low": 1, "rank_high": 2, "share_first": 0.656, "mean_rank": 1.25, "rank_by_ranks": 1}]}], "refused": [], "unanswered": []}', NULL, 1796025752.95269, 1796025778.20121, 1796025778.804997, 0, 1, 0, 0, 434089984, true),
	(2, '97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c', NULL, 'defense', 'defend small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 3, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 0, "total": 0, "unit": "", "detail": "reading case phantom-0003"}', NULL, NULL, '{"loss": 0.04239577613770962, "validation_dice": null, "training_cases": 2}', '97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c/1', 1796025752.952139, 1796025756.728604, 1796025770.432856, 1, 1, 0, 0, 405123072, false),
	(27, '8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74', NULL, 'defense', 'defend small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 16, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 0.037880755960941315, "validation_dice": null, "training_cases": 2}', '8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74/1', 1796025752.9525, 1796025774.573864, 1796025775.031788, 1, 1, 0, 0, 431292416, false),
	(26, '06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4', NULL, 'train', 'train small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 15, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 2.3326550722122192, "validation_dice": null, "training_cases": 2}', '06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4/1', 1796025752.952495, 1796025774.340609, 1796025774.63295, 1, 1, 0, 0, 430518272, false),
	(42, 'fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939', NULL, 'evaluate', 'evaluate small/distillation under fgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', 'fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939/1', 1796025752.952598, 1796025776.376235, 1796025776.62881, 1, 1, 0, 0, 431300608, false),
	(10, '48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924', '04d6558e8fc316c84d92c318f7345a7fce34b567444ef0f34d3e9386efcaca33', 'attack', 'attack ifgsm on small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}', '48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924/1', 1796025752.952336, 1796025772.103188, 1796025772.32819, 1, 1, 0, 0, 425476096, false),
	(9, '1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20', '6b3d6bdcbf8910aa3ba1633874768b408b87ea04378003e04d5b601c7e9f4c9a', 'attack', 'attack fgsm on small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}', '1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20/1', 1796025752.952221, 1796025771.982974, 1796025772.16442, 1, 1, 0, 0, 425656320, false),
	(16, 'feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba', NULL, 'evaluate', 'evaluate small/distillation under ifgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', 'feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba/1', 1796025752.952367, 1796025772.976187, 1796025773.095749, 1, 1, 0, 0, 426061824, false),
	(17, 'b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd', NULL, 'evaluate', 'evaluate small/distillation under fgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', 'b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd/1', 1796025752.952373, 1796025773.012955, 1796025773.136725, 1, 1, 0, 0, 425799680, false),
	(21, '3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7', NULL, 'evaluate', 'evaluate small/static under fgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', '3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7/1', 1796025752.952406, 1796025773.349688, 1796025773.443616, 1, 1, 0, 0, 426074112, false),
	(23, '7d554f6769ad2e34156051d76ba695a237de5993cf883a0603a82f976ee50f74', NULL, 'gates', 'check small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "scored": [{"role": "own", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "perturbations": null, "attack": null, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 11, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}', NULL, 1796025752.952414, 1796025773.460951, 1796025773.923463, 1, 1, 0, 0, 430501888, false),
	(1, 'd81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f', NULL, 'train', 'train small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 2, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 0, "total": 0, "unit": "", "detail": "train: epoch 1 of 2, step 1 of 2"}', NULL, NULL, '{"loss": 2.3104522228240967, "validation_dice": null, "training_cases": 2}', 'd81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f/1', 1796025752.951737, 1796025756.72599, 1796025770.89384, 1, 1, 0, 0, 402968576, false),
	(7, 'a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6', 'a5d4ed0470c635a8d17c4fa3e7874baaca3d9f1304c19590695953ae4a4677c2', 'attack', 'attack fgsm on small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}', 'a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6/1', 1796025752.952178, 1796025771.42609, 1796025771.722797, 1, 1, 0, 0, 438247424, false),
	(8, '319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778', '1ae80315cc58e85377413ff67727a006ce96037e0f2027de9aff39d7e921e132', 'attack', 'attack ifgsm on small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}', '319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778/1', 1796025752.952215, 1796025771.763097, 1796025771.957086, 1, 1, 0, 0, 425639936, false),
	(32, '5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735', '74f642b73823f4ddd984408b983b9864d4f8ea44770e9092b2cf92f94ac513e0', 'attack', 'attack fgsm on small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}', '5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735/1', 1796025752.952534, 1796025775.236775, 1796025775.475569, 1, 1, 0, 0, 431300608, false),
	(46, 'aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59', NULL, 'evaluate', 'evaluate small/static under fgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', 'aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59/1', 1796025752.952615, 1796025776.897485, 1796025777.075099, 1, 1, 0, 0, 431300608, false),
	(3, '56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0', NULL, 'defense', 'defend small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 3, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 2, "total": 2, "unit": "epoch", "detail": "loss 2.312"}', NULL, NULL, '{"loss": 2.312191963195801, "validation_dice": null, "training_cases": 2}', '56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0/1', 1796025752.952157, 1796025770.995826, 1796025771.540622, 1, 1, 0, 0, 409153536, false),
	(19, 'd0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31', NULL, 'evaluate', 'evaluate small/static under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', 'd0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31/1', 1796025752.952396, 1796025773.192903, 1796025773.369229, 1, 1, 0, 0, 425803776, false),
	(25, 'd58cb963c844ea843df8f64d0dd08258561520df366e5c363d5616b6bf0f9c87', NULL, 'gates', 'check small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "scored": [{"role": "own", "evaluation": "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "transfer", "evaluation": "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "perturbations": null, "attack": null, "brain_only": true}, {"role": "twin", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 11, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 18, "total": 20, "unit": "gate", "detail": "double precision gives the same S"}', NULL, NULL, '{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}', NULL, 1796025752.952469, 1796025773.964774, 1796025774.530123, 1, 1, 0, 0, 431022080, false),
	(63, '78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1', NULL, 'evaluate', 'evaluate other under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": "add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025792.518611, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(65, 'b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2', NULL, 'evaluate', 'evaluate other on clean images fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 17, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025792.518622, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(64, 'a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe', NULL, 'train', 'train other fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 15, 'ready', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025792.518618, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(33, '0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec', '6e2228085225492e6b5e9039514dba9953e76f21b1c3d1a7bfa9c7695079a6b6', 'attack', 'attack ifgsm on small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}', '0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec/1', 1796025752.952541, 1796025775.409167, 1796025775.567798, 1, 1, 0, 0, 430702592, false),
	(37, 'c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d', 'b896de753cd1f0663b004a2a9713b8ec62c8285829db404937e7ad5968d579a3', 'attack', 'attack ifgsm on small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}', 'c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d/1', 1796025752.952561, 1796025775.869186, 1796025776.023462, 1, 1, 0, 0, 430702592, false);
INSERT INTO public.job VALUES
	(47, '58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca', NULL, 'evaluate', 'evaluate small/static under ifgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', '58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca/1', 1796025752.952619, 1796025776.923397, 1796025777.072682, 1, 1, 0, 0, 430874624, false),
	(48, '3e1a91670c1194b2dd897d0d1e5285077c788fcdd4189ef3060462a75d8f5398', NULL, 'gates', 'check small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "scored": [{"role": "own", "evaluation": "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "perturbations": null, "attack": null, "brain_only": true}, {"role": "own", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 24, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}', NULL, NULL, '{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}', NULL, 1796025752.952622, 1796025777.11632, 1796025777.721961, 1, 1, 0, 0, 431742976, false),
	(36, '0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26', 'fe36a8d455d5104d6e89cb3979cfe46fd86e54e7c1652609d7dc6b59e18a79f7', 'attack', 'attack fgsm on small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}', '0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26/1', 1796025752.952556, 1796025775.763135, 1796025775.999391, 1, 1, 0, 0, 431300608, false),
	(66, 'f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7', '71a29720b5b6e7e56f4e53fb5a9a01992168620a73a892ef59a5e6255ecd494b', 'attack', 'attack fgsm on other fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 19, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025792.518626, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(67, 'e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca', NULL, 'evaluate', 'evaluate other under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": "f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 20, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025792.518635, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(68, 'e700d33cb746b84f035188f91392f50d5ed109f29eb8c0519b4ad540c72a0aff', NULL, 'stats', 'compare the runs', '{"sweep": "later", "evaluations": ["78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1", "b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2", "dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01", "e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca"], "gates": [], "declared": [], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "seed": 78746238209398148, "primary_region": null}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 25, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025792.518639, NULL, NULL, 0, 1, 0, 0, NULL, true),
	(60, 'ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6', NULL, 'train', 'train other fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 2, 'ready', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025792.518435, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(49, '6a9ccc877b1235a944cf3f6acc50c57e027e2f130e4e1d2e4fb3b4f6ff6f9ed1', NULL, 'gates', 'check small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "scored": [{"role": "transfer", "evaluation": "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "perturbations": null, "attack": null, "brain_only": true}, {"role": "twin", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}], "adaptive": [{"temperature": 10.0}, {"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 24, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}', NULL, NULL, '{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}', NULL, 1796025752.952641, 1796025777.130329, 1796025777.775363, 1, 1, 0, 0, 431640576, false),
	(53, '3b795e31374929ade3a98ec184661843f5d0ed9775925d3ad2dcdf02bad248f5', NULL, 'noop', 'second', '{"token": "second", "after": ["74c15aaebb26814ff7d6dfe0d2a8aa5e7bd06ecfa4e467092d46baf56285bafb"], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 1, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{}', NULL, 1796025781.607386, 1796025787.155432, 1796025787.168796, 0, 1, 0, 0, 92532736, false),
	(52, '74c15aaebb26814ff7d6dfe0d2a8aa5e7bd06ecfa4e467092d46baf56285bafb', NULL, 'noop', 'done', '{"token": "done", "after": [], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 0, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{}', NULL, 1796025781.607185, 1796025785.203107, 1796025786.842064, 0, 1, 0, 0, 91406336, false),
	(55, '10e392c165cbcd873869a5471d8770f944faf4c181a7a6ecc9a41eac67a9f851', NULL, 'noop', 'child of broken', '{"token": "child of broken", "after": ["ccc5f7df2fbd5a4c330b4a1e90440cf04e0d23318bd01ac5a9c8bb6663f618f6"], "reads": false, "of_part": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}', '{}', 1, 'blocked', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025781.651644, NULL, NULL, 0, 1, 0, 0, NULL, false),
	(56, 'db76d148c0b21d5bcab235a38ccbc7a87b9c46ee69c1c55adc182461f50b4537', NULL, 'noop', 'stopped', '{"token": "stopped", "after": [], "reads": false, "of_part": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 0, 'cancelled', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025788.008121, NULL, 1796025788.095531, 0, 1, 0, 0, NULL, false),
	(59, '226294cc68747d0cc7587df9d1ae42ef742dc23fb26d95ba4549b95328a322dd', NULL, 'noop', 'waiting', '{"token": "waiting", "after": ["cd63b0b765fa58575fa909a12a67e748d65ad82cbf9d41bfa75bf9dad0bf4536", "b95cb36d88bacb3d0a3ae265fda724e9fe75c688d1fb0eb6cf76cea935e01998"], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 2, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025788.209661, NULL, NULL, 0, 1, 0, 0, NULL, false),
	(58, 'b95cb36d88bacb3d0a3ae265fda724e9fe75c688d1fb0eb6cf76cea935e01998', NULL, 'noop', 'ready', '{"token": "ready", "after": [], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 1, 'ready', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025788.209605, NULL, NULL, 0, 1, 0, 0, NULL, false),
	(57, 'cd63b0b765fa58575fa909a12a67e748d65ad82cbf9d41bfa75bf9dad0bf4536', NULL, 'noop', 'held', '{"token": "held", "after": [], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 0, 'running', 1, 0, '00000000000000000000000000000000', 1796025788.294157, 0, false, 'null', NULL, NULL, NULL, NULL, 1796025788.209486, 1796025788.294158, NULL, 0, 1, 0, 0, NULL, false),
	(61, 'dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01', NULL, 'evaluate', 'evaluate other on clean images fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025792.518586, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(62, 'add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51', '9aa3a73c1a6e51de098206cb2f5a896914f8297e3cb5564c314cbf9a7c9f7e4b', 'attack', 'attack fgsm on other fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 6, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1796025792.518594, NULL, NULL, 1, 1, 0, 0, NULL, false),
	(54, 'ccc5f7df2fbd5a4c330b4a1e90440cf04e0d23318bd01ac5a9c8bb6663f618f6', NULL, 'noop', 'broken', '{"token": "broken", "after": [], "reads": false, "of_part": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}', '{}', 0, 'failed', 1, 0, NULL, NULL, 0, false, 'null', 'bug', 'the plug-in ''noop'' has a mistake: /plugins/jobs/noop.py, line 86: ZeroDivisionError: told to fail (the log has the traceback)', NULL, NULL, 1796025781.651588, 1796025786.908543, 1796025787.063267, 0, 1, 0, 0, 92516352, false);
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
	(18, 3, 1, '2026-11-30T08:02:51Z done in 0.6 s
', 1796025771.586005),
	(40, 25, 1, '2026-11-30T08:02:54Z gate 18/20 double precision gives the same S, 37 passes
2026-11-30T08:02:54Z gate 19/20 stored images keep the budget of their attack
2026-11-30T08:02:54Z gate 20/20 stored scores are those of the stored images
2026-11-30T08:02:54Z done in 0.6 s
', 1796025774.573033),
	(1, 2, 1, '2026-11-30T08:02:40Z job 2 (defense), claim 1, on cpu, process 1
', 1796025760.823287),
	(2, 1, 1, '2026-11-30T08:02:41Z job 1 (train), claim 1, on cpu, process 1', 1796025761.032126),
	(3, 2, 1, '2026-11-30T08:02:41Z  0/0 reading case phantom-0002
', 1796025761.327126),
	(4, 1, 1, '
2026-11-30T08:02:41Z  0/0 reading case phantom-0002
', 1796025761.538922),
	(5, 2, 1, '2026-11-30T08:02:42Z  0/0 preprocessing case phantom-0002', 1796025762.595293),
	(6, 1, 1, '2026-11-30T08:02:42Z  0/0 preprocessing case phantom-0002
', 1796025762.95655),
	(7, 2, 1, '
', 1796025763.111629),
	(8, 2, 1, '2026-11-30T08:02:43Z  0/0 reading case phantom-0003', 1796025763.881977),
	(9, 2, 1, '
', 1796025764.399164),
	(10, 2, 1, '2026-11-30T08:02:50Z  0/0 teacher: epoch 1 of 2, step 1 of 2', 1796025770.099072),
	(11, 2, 1, '
2026-11-30T08:02:50Z epoch 1/4 teacher, loss 1.494
2026-11-30T08:02:50Z epoch 2/4 teacher, loss 1.413
2026-11-30T08:02:50Z epoch 3/4 student, loss 0.049
2026-11-30T08:02:50Z epoch 4/4 student, loss 0.042
2026-11-30T08:02:50Z done in 9.7 s
', 1796025770.546456),
	(12, 1, 1, '2026-11-30T08:02:50Z  0/0 train: epoch 1 of 2, step 1 of 2
', 1796025770.567083),
	(13, 1, 1, '2026-11-30T08:02:50Z epoch 1/2 loss 2.385
2026-11-30T08:02:50Z epoch 2/2 loss 2.310
2026-11-30T08:02:50Z done in 10.0 s
', 1796025770.989148),
	(14, 5, 1, '2026-11-30T08:02:50Z job 5 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:50Z case 0/2 phantom-0000
2026-11-30T08:02:50Z case 0/2 phantom-0000, reading case phantom-0000
', 1796025771.067576),
	(15, 5, 1, '2026-11-30T08:02:51Z case 1/2 phantom-0001
2026-11-30T08:02:51Z case 2/2 
2026-11-30T08:02:51Z done in 0.7 s
', 1796025771.316855),
	(16, 4, 1, '2026-11-30T08:02:51Z job 4 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:51Z case 0/2 phantom-0000
2026-11-30T08:02:51Z case 1/2 phantom-0001
2026-11-30T08:02:51Z case 2/2 
2026-11-30T08:02:51Z done in 0.1 s
', 1796025771.424552),
	(17, 3, 1, '2026-11-30T08:02:51Z job 3 (defense), claim 1, on cpu, process 1
2026-11-30T08:02:51Z  0/0 adversarial copies: case 1 of 2
2026-11-30T08:02:51Z epoch 1/2 loss 2.386
2026-11-30T08:02:51Z epoch 2/2 loss 2.312
', 1796025771.528593),
	(19, 7, 1, '2026-11-30T08:02:51Z job 7 (attack), claim 1, on cpu, process 1
2026-11-30T08:02:51Z case 0/2 phantom-0000: step 0 of 2
2026-11-30T08:02:51Z case 0/2 phantom-0000: step 1 of 2
2026-11-30T08:02:51Z case 0/2 phantom-0000: step 2 of 2
2026-11-30T08:02:51Z case 1/2 phantom-0001: step 0 of 2
2026-11-30T08:02:51Z case 1/2 phantom-0001: step 1 of 2
2026-11-30T08:02:51Z case 1/2 phantom-0001: step 2 of 2
2026-11-30T08:02:51Z case 2/2 
2026-11-30T08:02:51Z done in 0.3 s
', 1796025771.761163),
	(20, 8, 1, '2026-11-30T08:02:51Z job 8 (attack), claim 1, on cpu, process 1
2026-11-30T08:02:51Z case 0/2 phantom-0000: step 0 of 1
2026-11-30T08:02:51Z case 0/2 phantom-0000: step 1 of 1
2026-11-30T08:02:51Z case 1/2 phantom-0001: step 0 of 1
2026-11-30T08:02:51Z case 1/2 phantom-0001: step 1 of 1
2026-11-30T08:02:51Z case 2/2 
2026-11-30T08:02:51Z done in 0.2 s
', 1796025771.98114),
	(21, 6, 1, '2026-11-30T08:02:51Z job 6 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:51Z case 0/2 phantom-0000
2026-11-30T08:02:51Z case 1/2 phantom-0001
2026-11-30T08:02:51Z case 2/2 
2026-11-30T08:02:52Z done in 0.5 s
', 1796025772.099938),
	(22, 9, 1, '2026-11-30T08:02:51Z job 9 (attack), claim 1, on cpu, process 1
2026-11-30T08:02:52Z case 0/2 phantom-0000: step 0 of 2
2026-11-30T08:02:52Z case 0/2 phantom-0000: step 1 of 2
2026-11-30T08:02:52Z case 0/2 phantom-0000: step 2 of 2
2026-11-30T08:02:52Z case 1/2 phantom-0001: step 0 of 2
2026-11-30T08:02:52Z case 1/2 phantom-0001: step 1 of 2
2026-11-30T08:02:52Z case 1/2 phantom-0001: step 2 of 2
2026-11-30T08:02:52Z case 2/2 
2026-11-30T08:02:52Z done in 0.2 s
', 1796025772.200975),
	(23, 11, 1, '2026-11-30T08:02:52Z job 11 (attack), claim 1, on cpu, process 1
2026-11-30T08:02:52Z case 0/2 phantom-0000: step 0 of 2
2026-11-30T08:02:52Z case 0/2 phantom-0000: step 1 of 2
2026-11-30T08:02:52Z case 0/2 phantom-0000: step 2 of 2
2026-11-30T08:02:52Z case 1/2 phantom-0001: step 0 of 2
2026-11-30T08:02:52Z case 1/2 phantom-0001: step 1 of 2
2026-11-30T08:02:52Z case 1/2 phantom-0001: step 2 of 2
2026-11-30T08:02:52Z case 2/2 
2026-11-30T08:02:52Z done in 0.2 s
', 1796025772.375819),
	(24, 10, 1, '2026-11-30T08:02:52Z job 10 (attack), claim 1, on cpu, process 1
2026-11-30T08:02:52Z case 0/2 phantom-0000: step 0 of 1
2026-11-30T08:02:52Z case 0/2 phantom-0000: step 1 of 1
2026-11-30T08:02:52Z case 1/2 phantom-0001: step 0 of 1
2026-11-30T08:02:52Z case 1/2 phantom-0001: step 1 of 1
2026-11-30T08:02:52Z case 2/2 
2026-11-30T08:02:52Z done in 0.3 s
', 1796025772.404076),
	(25, 12, 1, '2026-11-30T08:02:52Z job 12 (attack), claim 1, on cpu, process 1
2026-11-30T08:02:52Z case 0/2 phantom-0000: step 0 of 1
2026-11-30T08:02:52Z case 0/2 phantom-0000: step 1 of 1
2026-11-30T08:02:52Z case 1/2 phantom-0001: step 0 of 1
2026-11-30T08:02:52Z case 1/2 phantom-0001: step 1 of 1
2026-11-30T08:02:52Z case 2/2 
2026-11-30T08:02:52Z done in 0.2 s
', 1796025772.61278),
	(26, 13, 1, '2026-11-30T08:02:52Z job 13 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:52Z case 0/2 phantom-0000
2026-11-30T08:02:52Z case 1/2 phantom-0001
2026-11-30T08:02:52Z case 2/2 
2026-11-30T08:02:52Z done in 0.3 s
', 1796025772.703793),
	(27, 14, 1, '2026-11-30T08:02:52Z job 14 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:52Z case 0/2 phantom-0000
2026-11-30T08:02:52Z case 1/2 phantom-0001
2026-11-30T08:02:52Z case 2/2 
2026-11-30T08:02:52Z done in 0.3 s
', 1796025772.964372),
	(28, 15, 1, '2026-11-30T08:02:52Z job 15 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:52Z case 0/2 phantom-0000
2026-11-30T08:02:52Z case 1/2 phantom-0001
2026-11-30T08:02:52Z case 2/2 
2026-11-30T08:02:53Z done in 0.3 s
', 1796025773.011836),
	(29, 16, 1, '2026-11-30T08:02:52Z job 16 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:53Z case 0/2 phantom-0000
2026-11-30T08:02:53Z case 1/2 phantom-0001
2026-11-30T08:02:53Z case 2/2 
2026-11-30T08:02:53Z done in 0.1 s
', 1796025773.137045),
	(30, 17, 1, '2026-11-30T08:02:53Z job 17 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:53Z case 0/2 phantom-0000
2026-11-30T08:02:53Z case 1/2 phantom-0001
2026-11-30T08:02:53Z case 2/2 
2026-11-30T08:02:53Z done in 0.2 s
', 1796025773.192016),
	(31, 18, 1, '2026-11-30T08:02:53Z job 18 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:53Z case 0/2 phantom-0000
2026-11-30T08:02:53Z case 1/2 phantom-0001
2026-11-30T08:02:53Z case 2/2 
2026-11-30T08:02:53Z done in 0.1 s
', 1796025773.257576),
	(32, 20, 1, '2026-11-30T08:02:53Z job 20 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:53Z case 0/2 phantom-0000
2026-11-30T08:02:53Z case 1/2 phantom-0001
2026-11-30T08:02:53Z case 2/2 
2026-11-30T08:02:53Z done in 0.1 s
', 1796025773.34879),
	(33, 19, 1, '2026-11-30T08:02:53Z job 19 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:53Z case 0/2 phantom-0000
2026-11-30T08:02:53Z case 1/2 phantom-0001
2026-11-30T08:02:53Z case 2/2 
2026-11-30T08:02:53Z done in 0.2 s
', 1796025773.419215),
	(34, 21, 1, '2026-11-30T08:02:53Z job 21 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:53Z case 0/2 phantom-0000
2026-11-30T08:02:53Z case 1/2 phantom-0001
2026-11-30T08:02:53Z case 2/2 
2026-11-30T08:02:53Z done in 0.1 s
', 1796025773.460345),
	(35, 22, 1, '2026-11-30T08:02:53Z job 22 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:53Z case 0/2 phantom-0000
2026-11-30T08:02:53Z case 1/2 phantom-0001
2026-11-30T08:02:53Z case 2/2 
2026-11-30T08:02:53Z done in 0.2 s
', 1796025773.604219),
	(37, 24, 1, '2026-11-30T08:02:53Z job 24 (gates), claim 1, on cpu, process 1
2026-11-30T08:02:53Z gate 1/20 several steps leave no more of S than one step
2026-11-30T08:02:53Z gate 2/20 a larger budget leaves no more of S
2026-11-30T08:02:53Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-30T08:02:53Z gate 4/20 white-box images leave less of S than random noise
2026-11-30T08:02:53Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-30T08:02:53Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-30T08:02:53Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-30T08:02:53Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-30T08:02:53Z gate 9/20 the model returns logits, not probabilities
2026-11-30T08:02:53Z gate 10/20 the model gives the same answer each time
2026-11-30T08:02:53Z gate 11/20 the model passes a gradient back to its images
2026-11-30T08:02:53Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-30T08:02:53Z gate 13/20 small noise hardly changes the loss
2026-11-30T08:02:54Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:02:54Z gate 14/20 an attack with a huge budget leaves next to nothing of S
', 1796025774.126924),
	(39, 25, 1, '2026-11-30T08:02:53Z job 25 (gates), claim 1, on cpu, process 1
2026-11-30T08:02:54Z gate 1/20 several steps leave no more of S than one step
2026-11-30T08:02:54Z gate 2/20 a larger budget leaves no more of S
2026-11-30T08:02:54Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-30T08:02:54Z gate 4/20 white-box images leave less of S than random noise
2026-11-30T08:02:54Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-30T08:02:54Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-30T08:02:54Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-30T08:02:54Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-30T08:02:54Z gate 9/20 the model returns logits, not probabilities
2026-11-30T08:02:54Z gate 10/20 the model gives the same answer each time
2026-11-30T08:02:54Z gate 11/20 the model passes a gradient back to its images
2026-11-30T08:02:54Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-30T08:02:54Z gate 13/20 small noise hardly changes the loss
2026-11-30T08:02:54Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:02:54Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:02:54Z gate 15/20 twice as many steps leave hardly less of S
2026-11-30T08:02:54Z gate 16/20 more random starts leave hardly less of S
2026-11-30T08:02:54Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-30T08:02:54Z gate 18/20 double precision gives the same S
', 1796025774.487288),
	(41, 26, 1, '2026-11-30T08:02:54Z job 26 (train), claim 1, on cpu, process 1
2026-11-30T08:02:54Z  0/0 train: epoch 1 of 2, step 1 of 2
2026-11-30T08:02:54Z epoch 1/2 loss 2.404
2026-11-30T08:02:54Z epoch 2/2 loss 2.333
2026-11-30T08:02:54Z done in 0.3 s
', 1796025774.676014),
	(43, 27, 1, '2026-11-30T08:02:54Z job 27 (defense), claim 1, on cpu, process 1
2026-11-30T08:02:54Z  0/0 teacher: epoch 1 of 2, step 1 of 2
2026-11-30T08:02:54Z epoch 1/4 teacher, loss 1.486
2026-11-30T08:02:54Z epoch 2/4 teacher, loss 1.407
2026-11-30T08:02:54Z epoch 3/4 student, loss 0.042
2026-11-30T08:02:54Z epoch 4/4 student, loss 0.038
2026-11-30T08:02:55Z done in 0.5 s
', 1796025775.075497),
	(45, 30, 1, '2026-11-30T08:02:55Z job 30 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:55Z case 0/2 phantom-0002
2026-11-30T08:02:55Z case 1/2 phantom-0003
2026-11-30T08:02:55Z case 2/2 
2026-11-30T08:02:55Z done in 0.1 s
', 1796025775.235992),
	(47, 32, 1, '2026-11-30T08:02:55Z job 32 (attack), claim 1, on cpu, process 1
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 0 of 2
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 1 of 2
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 2 of 2
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 0 of 2
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 1 of 2
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 2 of 2
2026-11-30T08:02:55Z case 2/2 
2026-11-30T08:02:55Z done in 0.3 s
', 1796025775.523672),
	(49, 34, 1, '2026-11-30T08:02:55Z job 34 (attack), claim 1, on cpu, process 1
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 0 of 2
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 1 of 2
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 2 of 2
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 0 of 2
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 1 of 2
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 2 of 2
2026-11-30T08:02:55Z case 2/2 
2026-11-30T08:02:55Z done in 0.2 s
', 1796025775.760189),
	(52, 36, 1, '2026-11-30T08:02:55Z job 36 (attack), claim 1, on cpu, process 1
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 0 of 2
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 1 of 2
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 2 of 2
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 0 of 2
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 1 of 2
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 2 of 2
2026-11-30T08:02:55Z case 2/2 
2026-11-30T08:02:56Z done in 0.3 s
', 1796025776.0448),
	(54, 38, 1, '2026-11-30T08:02:56Z job 38 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:56Z case 0/2 phantom-0002
2026-11-30T08:02:56Z case 1/2 phantom-0003
2026-11-30T08:02:56Z case 2/2 
2026-11-30T08:02:56Z done in 0.2 s
', 1796025776.277245),
	(56, 41, 1, '2026-11-30T08:02:56Z job 41 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:56Z case 0/2 phantom-0002
2026-11-30T08:02:56Z case 1/2 phantom-0003
2026-11-30T08:02:56Z case 2/2 
2026-11-30T08:02:56Z done in 0.1 s
', 1796025776.418781),
	(58, 42, 1, '2026-11-30T08:02:56Z job 42 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:56Z case 0/2 phantom-0002
2026-11-30T08:02:56Z case 1/2 phantom-0003
2026-11-30T08:02:56Z case 2/2 
2026-11-30T08:02:56Z done in 0.3 s
', 1796025776.678929),
	(60, 44, 1, '2026-11-30T08:02:56Z job 44 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:56Z case 0/2 phantom-0002
2026-11-30T08:02:56Z case 1/2 phantom-0003
2026-11-30T08:02:56Z case 2/2 
2026-11-30T08:02:56Z done in 0.3 s
', 1796025776.919944),
	(62, 46, 1, '2026-11-30T08:02:56Z job 46 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:56Z case 0/2 phantom-0002
2026-11-30T08:02:56Z case 1/2 phantom-0003
2026-11-30T08:02:57Z case 2/2 
2026-11-30T08:02:57Z done in 0.2 s
', 1796025777.1297),
	(65, 48, 1, '2026-11-30T08:02:57Z gate 15/20 twice as many steps leave hardly less of S
2026-11-30T08:02:57Z gate 16/20 more random starts leave hardly less of S
2026-11-30T08:02:57Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-30T08:02:57Z gate 18/20 double precision gives the same S
2026-11-30T08:02:57Z gate 18/20 double precision gives the same S, 36 passes
2026-11-30T08:02:57Z gate 19/20 stored images keep the budget of their attack
2026-11-30T08:02:57Z gate 20/20 stored scores are those of the stored images
2026-11-30T08:02:57Z done in 0.6 s
', 1796025777.752072);
INSERT INTO public.log VALUES
	(69, 51, 1, '2026-11-30T08:02:58Z question 4/5 dice WT+TC+ET: distillation against static
2026-11-30T08:02:58Z done in 0.7 s
', 1796025778.984043),
	(64, 49, 1, '2026-11-30T08:02:57Z job 49 (gates), claim 1, on cpu, process 1
2026-11-30T08:02:57Z gate 1/20 several steps leave no more of S than one step
2026-11-30T08:02:57Z gate 2/20 a larger budget leaves no more of S
2026-11-30T08:02:57Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-30T08:02:57Z gate 4/20 white-box images leave less of S than random noise
2026-11-30T08:02:57Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-30T08:02:57Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-30T08:02:57Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-30T08:02:57Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-30T08:02:57Z gate 9/20 the model returns logits, not probabilities
2026-11-30T08:02:57Z gate 10/20 the model gives the same answer each time
2026-11-30T08:02:57Z gate 11/20 the model passes a gradient back to its images
2026-11-30T08:02:57Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-30T08:02:57Z gate 13/20 small noise hardly changes the loss
2026-11-30T08:02:57Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:02:57Z gate 14/20 an attack with a huge budget leaves next to nothing of S
', 1796025777.648837),
	(36, 23, 1, '2026-11-30T08:02:53Z job 23 (gates), claim 1, on cpu, process 1
2026-11-30T08:02:53Z gate 1/20 several steps leave no more of S than one step
2026-11-30T08:02:53Z gate 2/20 a larger budget leaves no more of S
2026-11-30T08:02:53Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-30T08:02:53Z gate 4/20 white-box images leave less of S than random noise
2026-11-30T08:02:53Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-30T08:02:53Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-30T08:02:53Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-30T08:02:53Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-30T08:02:53Z gate 9/20 the model returns logits, not probabilities
2026-11-30T08:02:53Z gate 10/20 the model gives the same answer each time
2026-11-30T08:02:53Z gate 11/20 the model passes a gradient back to its images
2026-11-30T08:02:53Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-30T08:02:53Z gate 13/20 small noise hardly changes the loss
2026-11-30T08:02:53Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:02:53Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:02:53Z gate 15/20 twice as many steps leave hardly less of S
2026-11-30T08:02:53Z gate 16/20 more random starts leave hardly less of S
2026-11-30T08:02:53Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-30T08:02:53Z gate 18/20 double precision gives the same S
2026-11-30T08:02:53Z gate 19/20 stored images keep the budget of their attack
2026-11-30T08:02:53Z gate 20/20 stored scores are those of the stored images
2026-11-30T08:02:53Z done in 0.5 s
', 1796025773.964023),
	(38, 24, 1, '2026-11-30T08:02:54Z gate 15/20 twice as many steps leave hardly less of S
2026-11-30T08:02:54Z gate 16/20 more random starts leave hardly less of S
2026-11-30T08:02:54Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-30T08:02:54Z gate 18/20 double precision gives the same S
2026-11-30T08:02:54Z gate 19/20 stored images keep the budget of their attack
2026-11-30T08:02:54Z gate 20/20 stored scores are those of the stored images
2026-11-30T08:02:54Z done in 0.7 s
', 1796025774.340044),
	(42, 28, 1, '2026-11-30T08:02:54Z job 28 (defense), claim 1, on cpu, process 1
2026-11-30T08:02:54Z  0/0 adversarial copies: case 1 of 2
2026-11-30T08:02:54Z epoch 1/2 loss 2.404
2026-11-30T08:02:54Z epoch 2/2 loss 2.334
2026-11-30T08:02:55Z done in 0.4 s
', 1796025775.044218),
	(44, 29, 1, '2026-11-30T08:02:55Z job 29 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:55Z case 0/2 phantom-0002
2026-11-30T08:02:55Z case 1/2 phantom-0003
2026-11-30T08:02:55Z case 2/2 
2026-11-30T08:02:55Z done in 0.2 s
', 1796025775.221137),
	(46, 31, 1, '2026-11-30T08:02:55Z job 31 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:55Z case 0/2 phantom-0002
2026-11-30T08:02:55Z case 1/2 phantom-0003
2026-11-30T08:02:55Z case 2/2 
2026-11-30T08:02:55Z done in 0.2 s
', 1796025775.408417),
	(48, 33, 1, '2026-11-30T08:02:55Z job 33 (attack), claim 1, on cpu, process 1
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 0 of 1
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 1 of 1
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 0 of 1
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 1 of 1
2026-11-30T08:02:55Z case 2/2 
2026-11-30T08:02:55Z done in 0.2 s
', 1796025775.627023),
	(50, 35, 1, '2026-11-30T08:02:55Z job 35 (attack), claim 1, on cpu, process 1
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 0 of 1
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 1 of 1
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 0 of 1
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 1 of 1
2026-11-30T08:02:55Z case 2/2 
2026-11-30T08:02:55Z done in 0.2 s
', 1796025775.868383),
	(51, 37, 1, '2026-11-30T08:02:55Z job 37 (attack), claim 1, on cpu, process 1
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 0 of 1
2026-11-30T08:02:55Z case 0/2 phantom-0002: step 1 of 1
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 0 of 1
2026-11-30T08:02:55Z case 1/2 phantom-0003: step 1 of 1
2026-11-30T08:02:56Z case 2/2 
2026-11-30T08:02:56Z done in 0.2 s
', 1796025776.044607),
	(53, 39, 1, '2026-11-30T08:02:56Z job 39 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:56Z case 0/2 phantom-0002
2026-11-30T08:02:56Z case 1/2 phantom-0003
2026-11-30T08:02:56Z case 2/2 
2026-11-30T08:02:56Z done in 0.2 s
', 1796025776.259984),
	(55, 40, 1, '2026-11-30T08:02:56Z job 40 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:56Z case 0/2 phantom-0002
2026-11-30T08:02:56Z case 1/2 phantom-0003
2026-11-30T08:02:56Z case 2/2 
2026-11-30T08:02:56Z done in 0.1 s
', 1796025776.375418),
	(57, 43, 1, '2026-11-30T08:02:56Z job 43 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:56Z case 0/2 phantom-0002
2026-11-30T08:02:56Z case 1/2 phantom-0003
2026-11-30T08:02:56Z case 2/2 
2026-11-30T08:02:56Z done in 0.2 s
', 1796025776.64625),
	(59, 45, 1, '2026-11-30T08:02:56Z job 45 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:56Z case 0/2 phantom-0002
2026-11-30T08:02:56Z case 1/2 phantom-0003
2026-11-30T08:02:56Z case 2/2 
2026-11-30T08:02:56Z done in 0.2 s
', 1796025776.89663),
	(61, 47, 1, '2026-11-30T08:02:56Z job 47 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:02:56Z case 0/2 phantom-0002
2026-11-30T08:02:57Z case 1/2 phantom-0003
2026-11-30T08:02:57Z case 2/2 
2026-11-30T08:02:57Z done in 0.2 s
', 1796025777.115523),
	(63, 48, 1, '2026-11-30T08:02:57Z job 48 (gates), claim 1, on cpu, process 1
2026-11-30T08:02:57Z gate 1/20 several steps leave no more of S than one step
2026-11-30T08:02:57Z gate 2/20 a larger budget leaves no more of S
2026-11-30T08:02:57Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-30T08:02:57Z gate 4/20 white-box images leave less of S than random noise
2026-11-30T08:02:57Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-30T08:02:57Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-30T08:02:57Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-30T08:02:57Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-30T08:02:57Z gate 9/20 the model returns logits, not probabilities
2026-11-30T08:02:57Z gate 10/20 the model gives the same answer each time
2026-11-30T08:02:57Z gate 11/20 the model passes a gradient back to its images
2026-11-30T08:02:57Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-30T08:02:57Z gate 13/20 small noise hardly changes the loss
2026-11-30T08:02:57Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:02:57Z gate 14/20 an attack with a huge budget leaves next to nothing of S
', 1796025777.628926),
	(66, 49, 1, '2026-11-30T08:02:57Z gate 14/20 an attack with a huge budget leaves next to nothing of S, 35 passes
2026-11-30T08:02:57Z gate 15/20 twice as many steps leave hardly less of S
2026-11-30T08:02:57Z gate 16/20 more random starts leave hardly less of S
2026-11-30T08:02:57Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-30T08:02:57Z gate 18/20 double precision gives the same S
2026-11-30T08:02:57Z gate 19/20 stored images keep the budget of their attack
2026-11-30T08:02:57Z gate 20/20 stored scores are those of the stored images
2026-11-30T08:02:57Z done in 0.7 s
', 1796025777.798228),
	(67, 50, 1, '2026-11-30T08:02:57Z job 50 (gates), claim 1, on cpu, process 1
2026-11-30T08:02:57Z gate 1/20 several steps leave no more of S than one step
2026-11-30T08:02:57Z gate 2/20 a larger budget leaves no more of S
2026-11-30T08:02:57Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-30T08:02:57Z gate 4/20 white-box images leave less of S than random noise
2026-11-30T08:02:57Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-30T08:02:57Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-30T08:02:57Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-30T08:02:57Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-30T08:02:57Z gate 9/20 the model returns logits, not probabilities
2026-11-30T08:02:57Z gate 10/20 the model gives the same answer each time
2026-11-30T08:02:57Z gate 11/20 the model passes a gradient back to its images
2026-11-30T08:02:57Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-30T08:02:57Z gate 13/20 small noise hardly changes the loss
2026-11-30T08:02:57Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:02:57Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:02:58Z gate 15/20 twice as many steps leave hardly less of S
2026-11-30T08:02:58Z gate 16/20 more random starts leave hardly less of S
2026-11-30T08:02:58Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-30T08:02:58Z gate 18/20 double precision gives the same S
2026-11-30T08:02:58Z gate 19/20 stored images keep the budget of their attack
2026-11-30T08:02:58Z gate 20/20 stored scores are those of the stored images
2026-11-30T08:02:58Z done in 0.4 s
', 1796025778.200421),
	(68, 51, 1, '2026-11-30T08:02:58Z job 51 (stats), claim 1, on cpu, process 1
2026-11-30T08:02:58Z question 0/5 dice WT+TC+ET: fgsm against clean
2026-11-30T08:02:58Z question 1/5 dice WT+TC+ET: ifgsm against clean
2026-11-30T08:02:58Z question 2/5 dice WT+TC+ET: distillation against none
2026-11-30T08:02:58Z question 3/5 dice WT+TC+ET: static against none
', 1796025778.728206),
	(70, 52, 1, '2026-11-30T08:03:06Z job 52 (noop), claim 1, on cpu, process 1
', 1796025786.793836),
	(71, 52, 1, 'noop done
2026-11-30T08:03:06Z done in 0.1 s
', 1796025786.906738),
	(72, 54, 1, '2026-11-30T08:03:06Z job 54 (noop), claim 1, on cpu, process 1
noop broken
Traceback (most recent call last):
  File "runner.py", line 62, in main
    ready = execute(claim, engine=engine, settings=settings, device=device, progress=report, memory=memory)
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "execute.py", line 82, in execute
    outcome = kind.run(context)
              ^^^^^^^^^^^^^^^^^
  File "noop.py", line 62, in run
    _misbehave(self.behave, context)
  File "noop.py", line 86, in _misbehave
    raise ZeroDivisionError("told to fail")
ZeroDivisionError: told to fail
', 1796025787.154154),
	(73, 53, 1, '2026-11-30T08:03:07Z job 53 (noop), claim 1, on cpu, process 1
noop second
2026-11-30T08:03:07Z done in 0.0 s
', 1796025787.192446);
INSERT INTO public.perceptibility VALUES
	(3, 'phantom-0000', 't1', 0.0156862735748291, 0.6490629161533932, 36.11711684112677, 0.9985526561114377),
	(3, 'phantom-0000', 't1ce', 0.0156862735748291, 0.6483834602946269, 36.12621421771176, 0.9985173438360576),
	(3, 'phantom-0000', 't2', 0.0156862735748291, 0.6486340972811222, 36.12285727744785, 0.997844829575931),
	(3, 'phantom-0000', 'flair', 0.0156862735748291, 0.6478135007273805, 36.1338528812285, 0.9955086949531657),
	(4, 'phantom-0000', 't1', 0.0313725471496582, 1.2972020905082595, 30.10269997668992, 0.994245562626744),
	(4, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2960102238672155, 30.110684222930743, 0.9940841776371279),
	(4, 'phantom-0000', 't2', 0.0313725471496582, 1.2956772073386293, 30.112916393983504, 0.9914630553920256),
	(4, 'phantom-0000', 'flair', 0.0313725471496582, 1.2925839984631056, 30.1336772690073, 0.9823570794237262),
	(3, 'phantom-0001', 't1', 0.0156862735748291, 0.6624155224232631, 36.11077003835914, 0.998593550474782),
	(3, 'phantom-0001', 't1ce', 0.0156862735748291, 0.6611056077152082, 36.12796323315652, 0.9963832379185728),
	(3, 'phantom-0001', 't2', 0.0156862735748291, 0.6624762194352732, 36.10997418835662, 0.9985491374973208),
	(3, 'phantom-0001', 'flair', 0.0156862735748291, 0.6623452688305455, 36.11169128385134, 0.9952343329454639),
	(4, 'phantom-0001', 't1', 0.0313725471496582, 1.323213845885387, 30.100779320939278, 0.9944192875243191),
	(4, 'phantom-0001', 't1ce', 0.0313725471496582, 1.3204615253552328, 30.118865021831898, 0.9856527830207986),
	(4, 'phantom-0001', 't2', 0.0313725471496582, 1.323199970967, 30.100870399673134, 0.9942458865033197),
	(4, 'phantom-0001', 'flair', 0.0313725471496582, 1.3232402140912916, 30.100606235504003, 0.9813415521556246),
	(5, 'phantom-0000', 't1', 0.0313725471496582, 1.1916692439207537, 30.83973816091166, 0.995101352624954),
	(5, 'phantom-0000', 't1ce', 0.0313725471496582, 1.1842017634760171, 30.89433870479739, 0.9951366892195828),
	(5, 'phantom-0000', 't2', 0.0313725471496582, 1.2069037544625028, 30.729400008364994, 0.9926441965307943),
	(5, 'phantom-0000', 'flair', 0.0313725471496582, 1.1797300901466903, 30.92719964137938, 0.9854920642429912),
	(5, 'phantom-0001', 't1', 0.0313725471496582, 1.1955135421266074, 30.98229005463843, 0.9953972111522619),
	(5, 'phantom-0001', 't1ce', 0.0313725471496582, 1.1990410885084346, 30.95669873979563, 0.988483276550791),
	(5, 'phantom-0001', 't2', 0.0313725471496582, 1.2219415596257568, 30.792371335113373, 0.995054941690926),
	(5, 'phantom-0001', 'flair', 0.0313725471496582, 1.2076982926918371, 30.894211006377734, 0.9846897514403931),
	(7, 'phantom-0000', 't1', 0.0156862735748291, 0.648565046428894, 36.12378198987207, 0.9985558333192118),
	(7, 'phantom-0000', 't1ce', 0.0156862735748291, 0.6488261552944931, 36.1202858002606, 0.9984754478246475),
	(7, 'phantom-0000', 't2', 0.0156862735748291, 0.6482762928212955, 36.127649975775554, 0.9978507959559015),
	(7, 'phantom-0000', 'flair', 0.0156862735748291, 0.6476571082232857, 36.135950046579836, 0.9955438940385297),
	(8, 'phantom-0000', 't1', 0.0313725471496582, 1.2957609142527553, 30.112355262299722, 0.9942788100145753),
	(8, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2963926234843186, 30.10812175012735, 0.9939513905271152),
	(8, 'phantom-0000', 't2', 0.0313725471496582, 1.29458761382248, 30.1202238241061, 0.9915144340423256),
	(8, 'phantom-0000', 'flair', 0.0313725471496582, 1.2915524666775977, 30.140611710623553, 0.9825907957740668),
	(7, 'phantom-0001', 't1', 0.0156862735748291, 0.6606506529627404, 36.133942681930655, 0.9985909556770431),
	(7, 'phantom-0001', 't1ce', 0.0156862735748291, 0.661020452050453, 36.12908211694476, 0.9962747730979962),
	(7, 'phantom-0001', 't2', 0.0156862735748291, 0.6618199417194962, 36.118583072751235, 0.998555140303714),
	(7, 'phantom-0001', 'flair', 0.0156862735748291, 0.6604253131986555, 36.13690583679991, 0.9952841490573648),
	(8, 'phantom-0001', 't1', 0.0313725471496582, 1.31972698768993, 30.123698095855897, 0.9944119540907975),
	(8, 'phantom-0001', 't1ce', 0.0313725471496582, 1.3193757274954436, 30.12601025088042, 0.9853804576809385),
	(8, 'phantom-0001', 't2', 0.0313725471496582, 1.3220540739493338, 30.108395677386056, 0.9942710841340678),
	(8, 'phantom-0001', 'flair', 0.0313725471496582, 1.3195886065556393, 30.124608910208046, 0.9816310931263226),
	(9, 'phantom-0000', 't1', 0.0313725471496582, 1.2129214548405611, 30.68619921112718, 0.9949915508371554),
	(9, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2131446210360186, 30.684601235730362, 0.9947210409858513),
	(9, 'phantom-0000', 't2', 0.0313725471496582, 1.213553547796606, 30.681673889600752, 0.9925456143574042),
	(9, 'phantom-0000', 'flair', 0.0313725471496582, 1.2126621897990038, 30.688056040555868, 0.9846499025717905),
	(9, 'phantom-0001', 't1', 0.0313725471496582, 1.2490051781726517, 30.602095275415707, 0.9949461610522121),
	(9, 'phantom-0001', 't1ce', 0.0313725471496582, 1.2518328587914445, 30.582453113956, 0.9868569100342158),
	(9, 'phantom-0001', 't2', 0.0313725471496582, 1.2544389519353567, 30.56438943427362, 0.9948275903838554),
	(9, 'phantom-0001', 'flair', 0.0313725471496582, 1.2471488722950352, 30.615014086221308, 0.9836009827309421),
	(10, 'phantom-0000', 't1', 0.0156862735748291, 0.6488733396294354, 36.11965416261609, 0.9985538904430281),
	(10, 'phantom-0000', 't1ce', 0.0156862735748291, 0.6483834602946269, 36.12621421771176, 0.9985156242956759);
INSERT INTO public.perceptibility VALUES
	(10, 'phantom-0000', 't2', 0.0156862735748291, 0.6486340974613036, 36.12285727503504, 0.9978457399045598),
	(10, 'phantom-0000', 'flair', 0.0156862735748291, 0.6478135014490191, 36.13385287155276, 0.9955118679059362),
	(11, 'phantom-0000', 't1', 0.0313725471496582, 1.2968226664840508, 30.105240920229438, 0.9942534234865558),
	(11, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2960102249493533, 30.110684215678233, 0.9940761887812711),
	(11, 'phantom-0000', 't2', 0.0313725471496582, 1.2956772074288307, 30.112916393378818, 0.9914678139736399),
	(11, 'phantom-0000', 'flair', 0.0313725471496582, 1.292583998282271, 30.13367727022247, 0.9823838163446148),
	(10, 'phantom-0001', 't1', 0.0156862735748291, 0.6624155228643449, 36.11077003257548, 0.99859081757521),
	(10, 'phantom-0001', 't1ce', 0.0156862735748291, 0.660919484346975, 36.13040894626125, 0.9963982518695828),
	(10, 'phantom-0001', 't2', 0.0156862735748291, 0.6624762199645228, 36.1099741814175, 0.9985492431026485),
	(10, 'phantom-0001', 'flair', 0.0156862735748291, 0.6627166615526853, 36.10682226421174, 0.9952341156812119),
	(11, 'phantom-0001', 't1', 0.0313725471496582, 1.3234512608785198, 30.099221012387858, 0.9944090023969433),
	(11, 'phantom-0001', 't1ce', 0.0313725471496582, 1.3198428676148577, 30.12293545626308, 0.985719349601173),
	(11, 'phantom-0001', 't2', 0.0313725471496582, 1.3233205765007865, 30.10007874411018, 0.9942440244236163),
	(11, 'phantom-0001', 'flair', 0.0313725471496582, 1.3239838128476904, 30.095726545053004, 0.9813683810643852),
	(12, 'phantom-0000', 't1', 0.0313725471496582, 1.1877395927156067, 30.868428100354613, 0.9951378894419568),
	(12, 'phantom-0000', 't1ce', 0.0313725471496582, 1.1853440292351638, 30.88596444579776, 0.9951587546999483),
	(12, 'phantom-0000', 't2', 0.0313725471496582, 1.2073114385039687, 30.72646646819397, 0.9926798741483993),
	(12, 'phantom-0000', 'flair', 0.0313725471496582, 1.178843332811952, 30.933730942574613, 0.9857262651448463),
	(12, 'phantom-0001', 't1', 0.0313725471496582, 1.1835158515530095, 31.069898471737673, 0.9954769482636558),
	(12, 'phantom-0001', 't1ce', 0.0313725471496582, 1.1966692362320916, 30.97389752516503, 0.9884254362966333),
	(12, 'phantom-0001', 't2', 0.0313725471496582, 1.1959132455061348, 30.979386533198575, 0.995273330548246),
	(12, 'phantom-0001', 'flair', 0.0313725471496582, 1.191085514954073, 31.014521190701373, 0.9850400730834475),
	(31, 'phantom-0002', 't1', 0.0156862735748291, 0.6592875402722524, 36.12270265934909, 0.998535980568843),
	(31, 'phantom-0002', 't1ce', 0.0156862735748291, 0.6597198943049973, 36.11700840858287, 0.9983856294262275),
	(31, 'phantom-0002', 't2', 0.0156862735748291, 0.65944075842623, 36.120684296683635, 0.9985008554847052),
	(31, 'phantom-0002', 'flair', 0.0156862735748291, 0.6590457692120504, 36.12588849521477, 0.9957738591713852),
	(32, 'phantom-0002', 't1', 0.0313725471496582, 1.3173020549520589, 30.11049263686765, 0.9941724345255434),
	(32, 'phantom-0002', 't1ce', 0.0313725471496582, 1.3186264573693725, 30.10176431654529, 0.9936040342523811),
	(32, 'phantom-0002', 't2', 0.0313725471496582, 1.316002031628242, 30.119068828347018, 0.9940769956018148),
	(32, 'phantom-0002', 'flair', 0.0313725471496582, 1.3175780517511466, 30.10867298842141, 0.9834826550456915),
	(31, 'phantom-0003', 't1', 0.0156862735748291, 0.6391755764849619, 36.132927189818844, 0.9987523866040975),
	(31, 'phantom-0003', 't1ce', 0.0156862735748291, 0.6396571881308611, 36.12638493360177, 0.9984979984229991),
	(31, 'phantom-0003', 't2', 0.0156862735748291, 0.6396774911475648, 36.12610924379944, 0.9985248462103206),
	(31, 'phantom-0003', 'flair', 0.0156862735748291, 0.6401326562148854, 36.11993096225247, 0.9965670024204197),
	(32, 'phantom-0003', 't1', 0.0313725471496582, 1.275453251404929, 30.132039721185343, 0.9950468877489252),
	(32, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2789278506894761, 30.108409727594193, 0.9940302917199542),
	(32, 'phantom-0003', 't2', 0.0313725471496582, 1.278724389799624, 30.10979165028928, 0.994139029429509),
	(32, 'phantom-0003', 'flair', 0.0313725471496582, 1.279790270862306, 30.10255454044918, 0.9865170751004683),
	(33, 'phantom-0002', 't1', 0.0313725471496582, 1.2001082206543858, 30.919791810238934, 0.9951798901129305),
	(33, 'phantom-0002', 't1ce', 0.0313725471496582, 1.1958960988301317, 30.950331039821812, 0.9948567051231192),
	(33, 'phantom-0002', 't2', 0.0313725471496582, 1.2038288821327936, 30.892904849885582, 0.9950881479831224),
	(33, 'phantom-0002', 'flair', 0.0313725471496582, 1.1910448736196941, 30.985637539054025, 0.9868119115240118),
	(33, 'phantom-0003', 't1', 0.0313725471496582, 1.1772405433301105, 30.82802641647401, 0.9958383524140646),
	(33, 'phantom-0003', 't1ce', 0.0313725471496582, 1.1681218366232045, 30.89556777372486, 0.9951344382286641),
	(33, 'phantom-0003', 't2', 0.0313725471496582, 1.1786154732262553, 30.81788785910039, 0.9950994911759683),
	(33, 'phantom-0003', 'flair', 0.0313725471496582, 1.1714468527051132, 30.87087882801553, 0.9888757014103994),
	(34, 'phantom-0002', 't1', 0.0156862735748291, 0.658897983467765, 36.12783645493264, 0.9985347763206182),
	(34, 'phantom-0002', 't1ce', 0.0156862735748291, 0.6587292341135856, 36.13006126974422, 0.9983923662914319),
	(34, 'phantom-0002', 't2', 0.0156862735748291, 0.6573533169017455, 36.14822284995527, 0.9985125076904725),
	(34, 'phantom-0002', 'flair', 0.0156862735748291, 0.6581290645599196, 36.13797860887397, 0.9957959393102132);
INSERT INTO public.perceptibility VALUES
	(35, 'phantom-0002', 't1', 0.0313725471496582, 1.3169267978872334, 30.112967320469657, 0.9941774684391664),
	(35, 'phantom-0002', 't1ce', 0.0313725471496582, 1.3163732392872032, 30.116619125361627, 0.9936525871914424),
	(35, 'phantom-0002', 't2', 0.0313725471496582, 1.3115931736953002, 30.148217069518992, 0.9941286602716768),
	(35, 'phantom-0002', 'flair', 0.0313725471496582, 1.3148183904201018, 30.12688462414403, 0.9836219349938832),
	(34, 'phantom-0003', 't1', 0.0156862735748291, 0.6399365308364899, 36.1225925737068, 0.9987508443827848),
	(34, 'phantom-0003', 't1ce', 0.0156862735748291, 0.6408415601347796, 36.110317245188995, 0.9984949047038011),
	(34, 'phantom-0003', 't2', 0.0156862735748291, 0.6395204688052253, 36.128241640482074, 0.998525988828162),
	(34, 'phantom-0003', 'flair', 0.0156862735748291, 0.638803585219117, 36.13798372793704, 0.9965841170216004),
	(35, 'phantom-0003', 't1', 0.0313725471496582, 1.2776118163823689, 30.117352228982583, 0.9950429758786729),
	(35, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2806409480815606, 30.09678294333596, 0.9940444761326289),
	(35, 'phantom-0003', 't2', 0.0313725471496582, 1.27804006750439, 30.11444123625973, 0.9941616037379579),
	(35, 'phantom-0003', 'flair', 0.0313725471496582, 1.27710826751275, 30.12077629879993, 0.9866115683661946),
	(37, 'phantom-0002', 't1', 0.0156862735748291, 0.6591009039438289, 36.12516187775179, 0.9985362093435245),
	(37, 'phantom-0002', 't1ce', 0.0156862735748291, 0.6600914541116503, 36.112117819388196, 0.9983856794539462),
	(37, 'phantom-0002', 't2', 0.0156862735748291, 0.6598478761570387, 36.11532355954233, 0.99849721166525),
	(37, 'phantom-0002', 'flair', 0.0156862735748291, 0.6588590643966574, 36.12834951878929, 0.9957853615618824),
	(38, 'phantom-0002', 't1', 0.0313725471496582, 1.3168969547733287, 30.113164155199836, 0.9941773443074708),
	(38, 'phantom-0002', 't1ce', 0.0313725471496582, 1.3193720012746866, 30.09685475169465, 0.9936024241902855),
	(38, 'phantom-0002', 't2', 0.0313725471496582, 1.3170470693254255, 30.11217409738383, 0.9940528383080879),
	(38, 'phantom-0002', 'flair', 0.0313725471496582, 1.3169596690192151, 30.11275051915474, 0.9835546764764893),
	(37, 'phantom-0003', 't1', 0.0156862735748291, 0.6387913002125045, 36.13815077026455, 0.9987548612098148),
	(37, 'phantom-0003', 't1ce', 0.0156862735748291, 0.6395407786150318, 36.1279657994824, 0.9984983784781373),
	(37, 'phantom-0003', 't2', 0.0156862735748291, 0.6399111705888673, 36.12293679640115, 0.9985229202019151),
	(37, 'phantom-0003', 'flair', 0.0156862735748291, 0.6397481514826346, 36.125149832244155, 0.9965798550584732),
	(38, 'phantom-0003', 't1', 0.0313725471496582, 1.2746817435068916, 30.137295311712965, 0.9950569150841656),
	(38, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2782954368150385, 30.112705853988608, 0.9940415377693654),
	(38, 'phantom-0003', 't2', 0.0313725471496582, 1.279276012506802, 30.106045494482313, 0.9941285079479502),
	(38, 'phantom-0003', 'flair', 0.0313725471496582, 1.2790209766935572, 30.107777281639386, 0.9865555758624114),
	(36, 'phantom-0002', 't1', 0.0313725471496582, 1.247654387855896, 30.582314057096006, 0.9947988683588049),
	(36, 'phantom-0002', 't1ce', 0.0313725471496582, 1.2430146186229043, 30.614675298205725, 0.9943719946601418),
	(36, 'phantom-0002', 't2', 0.0313725471496582, 1.2300238264193375, 30.705929540931546, 0.9948692798279645),
	(36, 'phantom-0002', 'flair', 0.0313725471496582, 1.2286206442320082, 30.71584385517257, 0.9858315640955828),
	(36, 'phantom-0003', 't1', 0.0313725471496582, 1.1997975749327316, 30.663171030198114, 0.9956266621997404),
	(36, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2044899667096647, 30.629266891731874, 0.9947437805722851),
	(36, 'phantom-0003', 't2', 0.0313725471496582, 1.1925390511705396, 30.715878436929927, 0.994931762923637),
	(36, 'phantom-0003', 'flair', 0.0313725471496582, 1.1974601118560462, 30.68010951191686, 0.9882641727894491),
	(39, 'phantom-0002', 't1', 0.0313725471496582, 1.2056990145626505, 30.879421903970496, 0.995156029536483),
	(39, 'phantom-0002', 't1ce', 0.0313725471496582, 1.2157101971305573, 30.807598833354156, 0.9945900969960716),
	(39, 'phantom-0002', 't2', 0.0313725471496582, 1.2132585229957213, 30.82513300579441, 0.9949896100866661),
	(39, 'phantom-0002', 'flair', 0.0313725471496582, 1.205317434989266, 30.882171249036844, 0.9863393784908766),
	(39, 'phantom-0003', 't1', 0.0313725471496582, 1.1764046276847198, 30.83419614115239, 0.9958303142105744),
	(39, 'phantom-0003', 't1ce', 0.0313725471496582, 1.1805991179914275, 30.80328153745778, 0.9950216016957073),
	(39, 'phantom-0003', 't2', 0.0313725471496582, 1.1781806983442025, 30.821092554297465, 0.9950882167637028),
	(39, 'phantom-0003', 'flair', 0.0313725471496582, 1.1735784889890628, 30.85508781520104, 0.9889092412319082);
INSERT INTO public.score VALUES
	(1, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06776180698151951, 'normal', 118, 2804),
	(1, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01616161616161616, 'normal', 23, 1957),
	(1, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004273504273504274, 'normal', 5, 931),
	(1, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.062162162162162166, 'normal', 119, 2841),
	(1, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018948365703458078, 'normal', 40, 2071),
	(1, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011684518013631937, 'normal', 31, 996),
	(2, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06982085438677078, 'normal', 118, 2059),
	(2, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.017379679144385027, 'normal', 23, 1473),
	(2, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005194805194805195, 'normal', 5, 765),
	(2, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06592386258124419, 'normal', 119, 2035),
	(2, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.0209351011863224, 'normal', 40, 1393),
	(2, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.0113314447592068, 'normal', 31, 675),
	(6, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.07004608294930875, 'normal', 118, 2052),
	(6, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01882985877605918, 'normal', 23, 1464),
	(6, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005221932114882507, 'normal', 5, 761),
	(6, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06571031929662194, 'normal', 119, 2042),
	(6, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.020833333333333332, 'normal', 40, 1400),
	(6, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011299435028248588, 'normal', 31, 677),
	(13, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06732495511669659, 'normal', 118, 2110),
	(13, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019442644199611146, 'normal', 23, 1520),
	(13, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005115089514066497, 'normal', 5, 777),
	(14, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06637168141592921, 'normal', 118, 2142),
	(14, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019329896907216496, 'normal', 23, 1529),
	(14, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.00516795865633075, 'normal', 5, 769),
	(13, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06504809894640404, 'normal', 119, 2064),
	(13, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019230769230769232, 'normal', 40, 1416),
	(13, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008333333333333333, 'normal', 31, 689),
	(14, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.061075660893345485, 'normal', 119, 2075),
	(14, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018995929443690638, 'normal', 40, 1434),
	(14, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008287292817679558, 'normal', 31, 693),
	(15, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06637168141592921, 'normal', 118, 2142),
	(15, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019206145966709345, 'normal', 23, 1539),
	(15, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005128205128205128, 'normal', 5, 775),
	(15, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05997273966378919, 'normal', 119, 2082),
	(15, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.017651052274270197, 'normal', 40, 1433),
	(15, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.00821917808219178, 'normal', 31, 699),
	(16, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06652949245541838, 'normal', 118, 2798),
	(16, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.018090452261306532, 'normal', 23, 1967),
	(16, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.006417112299465241, 'normal', 5, 930),
	(17, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06570841889117043, 'normal', 118, 2804),
	(17, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.018018018018018018, 'normal', 23, 1975),
	(17, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.006396588486140725, 'normal', 5, 933),
	(16, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05949966193373901, 'normal', 119, 2839),
	(16, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018147086914995225, 'normal', 40, 2054),
	(16, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011776251226692836, 'normal', 31, 988),
	(17, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05621401964104301, 'normal', 119, 2834),
	(17, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018491484184914843, 'normal', 40, 2015),
	(17, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.014042126379137413, 'normal', 31, 966),
	(18, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06310013717421124, 'normal', 118, 2798),
	(18, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.017094017094017096, 'normal', 23, 1966);
INSERT INTO public.score VALUES
	(18, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004305705059203444, 'normal', 5, 924),
	(18, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05611899932386748, 'normal', 119, 2839),
	(18, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018410852713178296, 'normal', 40, 2024),
	(18, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.013958125623130608, 'normal', 31, 972),
	(19, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06776180698151951, 'normal', 118, 2804),
	(19, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01616161616161616, 'normal', 23, 1957),
	(19, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004282655246252677, 'normal', 5, 929),
	(20, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06854009595613433, 'normal', 118, 2800),
	(20, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.017232640648758235, 'normal', 23, 1950),
	(20, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004301075268817204, 'normal', 5, 925),
	(19, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06288032454361055, 'normal', 119, 2839),
	(19, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018984337921214997, 'normal', 40, 2067),
	(19, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.01160541586073501, 'normal', 31, 1003),
	(20, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06290158944876564, 'normal', 119, 2838),
	(20, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.020124580737901295, 'normal', 40, 2047),
	(20, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.013738959764474975, 'normal', 31, 988),
	(21, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06844626967830253, 'normal', 118, 2804),
	(21, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.016235413495687467, 'normal', 23, 1948),
	(21, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004296455424274973, 'normal', 5, 926),
	(21, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06466823846412934, 'normal', 119, 2850),
	(21, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.021894336030461686, 'normal', 40, 2061),
	(21, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.015609756097560976, 'normal', 31, 994),
	(22, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0674955595026643, 'normal', 118, 2134),
	(22, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019404915912031046, 'normal', 23, 1523),
	(22, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.00517464424320828, 'normal', 5, 768),
	(22, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05903723887375113, 'normal', 119, 2083),
	(22, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.017555705604321403, 'normal', 40, 1441),
	(22, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008130081300813009, 'normal', 31, 707),
	(23, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.067598017124831, 'normal', 118, 2101),
	(23, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019646365422396856, 'normal', 23, 1504),
	(23, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005148005148005148, 'normal', 5, 772),
	(24, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0673758865248227, 'normal', 118, 2138),
	(24, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019417475728155338, 'normal', 23, 1522),
	(24, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.00517464424320828, 'normal', 5, 768),
	(23, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06504809894640404, 'normal', 119, 2064),
	(23, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019217570350034317, 'normal', 40, 1417),
	(23, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008356545961002786, 'normal', 31, 687),
	(24, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.060798548094373864, 'normal', 119, 2085),
	(24, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.01882985877605918, 'normal', 40, 1447),
	(24, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008241758241758242, 'normal', 31, 697),
	(27, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06648936170212766, 'normal', 118, 2138),
	(27, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019342359767891684, 'normal', 23, 1528),
	(27, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005161290322580645, 'normal', 5, 770),
	(27, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05991829323649569, 'normal', 119, 2084),
	(27, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.017591339648173207, 'normal', 40, 1438),
	(27, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008207934336525308, 'normal', 31, 700),
	(28, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.03200692041522491, 'normal', 50, 2262),
	(28, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.02214022140221402, 'normal', 35, 1049),
	(28, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006896551724137931, 'normal', 15, 565),
	(28, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03200731595793324, 'normal', 53, 2134);
INSERT INTO public.score VALUES
	(28, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002072538860103627, 'normal', 4, 961),
	(28, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 518),
	(30, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.03218790778599391, 'normal', 50, 2249),
	(30, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.022304832713754646, 'normal', 35, 1041),
	(30, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006956521739130435, 'normal', 15, 560),
	(30, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03216911764705882, 'normal', 53, 2123),
	(30, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002068252326783868, 'normal', 4, 963),
	(30, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 515),
	(41, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.02936096718480138, 'normal', 50, 2266),
	(41, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.02029520295202952, 'normal', 35, 1049),
	(41, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006779661016949152, 'normal', 15, 575),
	(42, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029310344827586206, 'normal', 50, 2270),
	(42, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018231540565177756, 'normal', 35, 1062),
	(42, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0033613445378151263, 'normal', 15, 580),
	(41, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030095759233926128, 'normal', 53, 2140),
	(41, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002028397565922921, 'normal', 4, 982),
	(41, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 535),
	(42, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030205949656750573, 'normal', 53, 2132),
	(42, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002066115702479339, 'normal', 4, 964),
	(42, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 527),
	(45, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.018957345971563982, 'normal', 50, 2693),
	(45, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.012560386473429951, 'normal', 35, 2035),
	(45, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0045871559633027525, 'normal', 15, 1293),
	(45, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.026232114467408585, 'normal', 53, 2463),
	(45, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022471910112359553, 'normal', 4, 1776),
	(45, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001771479185119575, 'normal', 3, 1126),
	(46, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021921812203142127, 'normal', 50, 2687),
	(46, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014634146341463415, 'normal', 35, 2015),
	(46, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007698229407236336, 'normal', 15, 1284),
	(46, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.026357827476038338, 'normal', 53, 2451),
	(46, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0011331444759206798, 'normal', 4, 1761),
	(46, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001771479185119575, 'normal', 3, 1126),
	(50, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.030198446937014668, 'normal', 50, 2268),
	(50, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018484288354898338, 'normal', 35, 1047),
	(50, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003372681281618887, 'normal', 15, 578),
	(51, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029399048854301772, 'normal', 50, 2263),
	(51, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018298261665141813, 'normal', 35, 1058),
	(51, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.00338409475465313, 'normal', 15, 576),
	(50, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030289123451124368, 'normal', 53, 2126),
	(50, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020512820512820513, 'normal', 4, 971),
	(50, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 524),
	(51, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030372756557754257, 'normal', 53, 2120),
	(51, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020768431983385254, 'normal', 4, 959),
	(51, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 531),
	(52, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.02936096718480138, 'normal', 50, 2266),
	(52, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018165304268846504, 'normal', 35, 1066),
	(52, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0034071550255536627, 'normal', 15, 572),
	(52, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030261348005502064, 'normal', 53, 2128),
	(52, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002068252326783868, 'normal', 4, 963),
	(52, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 527);
INSERT INTO public.score VALUES
	(25, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0683453237410072, 'normal', 118, 2106),
	(25, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019569471624266144, 'normal', 23, 1510),
	(25, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005128205128205128, 'normal', 5, 775),
	(26, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06654835847382432, 'normal', 118, 2136),
	(26, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019342359767891684, 'normal', 23, 1528),
	(26, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005194805194805195, 'normal', 5, 765),
	(25, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.0651077487391105, 'normal', 119, 2062),
	(25, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019191226867717615, 'normal', 40, 1419),
	(25, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008344923504867872, 'normal', 31, 688),
	(26, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06088141753748296, 'normal', 119, 2082),
	(26, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018906144496961513, 'normal', 40, 1441),
	(26, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008253094910591471, 'normal', 31, 696),
	(29, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.02276064610866373, 'normal', 50, 2674),
	(29, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014756517461878997, 'normal', 35, 1998),
	(29, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007751937984496124, 'normal', 15, 1275),
	(29, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.027977617905675458, 'normal', 53, 2449),
	(29, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0011325028312570782, 'normal', 4, 1762),
	(29, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001763668430335097, 'normal', 3, 1131),
	(40, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029462738301559793, 'normal', 50, 2258),
	(40, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.01834862385321101, 'normal', 35, 1055),
	(40, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003395585738539898, 'normal', 15, 574),
	(40, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03015075376884422, 'normal', 53, 2136),
	(40, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020768431983385254, 'normal', 4, 959),
	(40, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 526),
	(43, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021245421245421246, 'normal', 50, 2680),
	(43, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.01364522417153996, 'normal', 35, 2017),
	(43, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006144393241167435, 'normal', 15, 1287),
	(44, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.019700839109813937, 'normal', 50, 2691),
	(44, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.013539651837524178, 'normal', 35, 2033),
	(44, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.004597701149425287, 'normal', 15, 1290),
	(43, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.027070063694267517, 'normal', 53, 2459),
	(43, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022497187851518562, 'normal', 4, 1774),
	(43, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.0017574692442882249, 'normal', 3, 1135),
	(44, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.027091633466135457, 'normal', 53, 2457),
	(44, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022522522522522522, 'normal', 4, 1772),
	(44, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.0017761989342806395, 'normal', 3, 1123),
	(47, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021953896816684963, 'normal', 50, 2683),
	(47, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014669926650366748, 'normal', 35, 2010),
	(47, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007722007722007722, 'normal', 15, 1280),
	(48, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021961932650073207, 'normal', 50, 2682),
	(48, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014669926650366748, 'normal', 35, 2010),
	(48, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007739938080495356, 'normal', 15, 1277),
	(47, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.02632628639808536, 'normal', 53, 2454),
	(47, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0011337868480725624, 'normal', 4, 1760),
	(47, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001774622892635315, 'normal', 3, 1124),
	(48, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.02717825739408473, 'normal', 53, 2449),
	(48, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022624434389140274, 'normal', 4, 1764),
	(48, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.0017761989342806395, 'normal', 3, 1123),
	(49, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029475509319462505, 'normal', 50, 2257),
	(49, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.020054694621695533, 'normal', 35, 1062);
INSERT INTO public.score VALUES
	(49, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003418803418803419, 'normal', 15, 570),
	(49, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030344827586206897, 'normal', 53, 2122),
	(49, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020768431983385254, 'normal', 4, 959),
	(49, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 530),
	(53, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.030211480362537766, 'normal', 50, 2267),
	(53, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.02033271719038817, 'normal', 35, 1047),
	(53, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006825938566552901, 'normal', 15, 571),
	(54, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029297716501507972, 'normal', 50, 2271),
	(54, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018281535648994516, 'normal', 35, 1059),
	(54, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003401360544217687, 'normal', 15, 573),
	(53, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03016453382084095, 'normal', 53, 2135),
	(53, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020161290322580645, 'normal', 4, 988),
	(53, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 534),
	(54, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03021978021978022, 'normal', 53, 2131),
	(54, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002053388090349076, 'normal', 4, 970),
	(54, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 533),
	(55, 'dice', 'WT', 'case-0000', 'case-0000', 1, 'normal', 1, 1),
	(55, 'dice', 'WT', 'case-0001', 'case-0001', 1, 'normal', 1, 1),
	(55, 'dice', 'WT', 'case-0002', 'case-0002', 1, 'normal', 1, 1),
	(56, 'dice', 'WT', 'case-0000', 'case-0000', 1, 'normal', 1, 1),
	(56, 'dice', 'WT', 'case-0001', 'case-0001', 1, 'normal', 1, 1),
	(56, 'dice', 'WT', 'case-0002', 'case-0002', 1, 'normal', 1, 1);
INSERT INTO public.sweep VALUES
	(1, 'tiny', '{"name": "tiny", "seed": 0, "data": {"root": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "layout": null, "series": null, "segmentation": null, "labels": null, "regions": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "patient": null, "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "small", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}, {"name": "distillation", "spec": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}, {"name": "static", "spec": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.01568627450980392, 0.03137254901960784]}, {"name": "ifgsm", "spec": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "grid": {}, "epsilons": [0.03137254901960784]}], "worst_cases": [], "shifts": [], "evaluation": {"access": ["white-box", "transfer"], "transfer": ["undefended"], "adaptive": false, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "floor": 0.5, "cases": null, "brain_only": true, "certificate": {"tau": 0.75, "alpha": 0.001, "selection": 100, "draws": 1000}, "window": null, "gates": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "study": {"title": "", "authors": [], "images": null, "intended_use": "", "model_source": "", "training_data": "", "cohort_source": "", "eligibility": "", "characteristics": "", "reference_standard": "", "annotators": "", "sample_size": "", "metric_choice": "", "acceptance": "", "subgroups": "", "operating_conditions": "", "protocol": "", "ethics": "", "funding": "", "conflicts": "", "availability": "", "limitations": ""}, "tested": {"cases": [2, 2], "patients": [2, 2]}}', 1796025752.86615),
	(2, 'machinery', '{}', 1796025781.596848),
	(3, 'broken machinery', '{}', 1796025781.64969),
	(4, 'stopped machinery', '{}', 1796025788.000732),
	(5, 'machinery left behind', '{}', 1796025788.206164),
	(6, 'later', '{"name": "later", "seed": 0, "data": {"root": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "layout": null, "series": null, "segmentation": null, "labels": null, "regions": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "patient": null, "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "other", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.03137254901960784]}], "worst_cases": [], "shifts": [], "evaluation": {"access": ["white-box"], "transfer": ["undefended"], "adaptive": false, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "floor": 0.5, "cases": null, "brain_only": true, "certificate": {"tau": 0.75, "alpha": 0.001, "selection": 100, "draws": 1000}, "window": null, "gates": null}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "study": {"title": "", "authors": [], "images": null, "intended_use": "", "model_source": "", "training_data": "", "cohort_source": "", "eligibility": "", "characteristics": "", "reference_standard": "", "annotators": "", "sample_size": "", "metric_choice": "", "acceptance": "", "subgroups": "", "operating_conditions": "", "protocol": "", "ethics": "", "funding": "", "conflicts": "", "availability": "", "limitations": ""}, "tested": {"cases": [1, 1], "patients": [1, 1]}}', 1796025792.495157);
INSERT INTO public.worker VALUES
	('0525159b7d0f4387b00826257dead00c', 'host 00000000-0000-0000-0000-000000000000', 1, 1796025752.62, 1, 'cpu', 'stopped', 1796025756.59102, 1796025779.147375, '', '0.1.0', NULL, true),
	('e7b4c68161ad45a382d1bb5df801c198', 'host 00000000-0000-0000-0000-000000000000', 1, 1796025752.62, 0, 'cpu', 'stopped', 1796025756.620728, 1796025779.202059, '', '0.1.0', NULL, true),
	('1cd7321e57bf4d1abcc7af3642e5aa17', 'host 00000000-0000-0000-0000-000000000000', 1, 1796025781.02, 0, 'cpu', 'stopped', 1796025785.150653, 1796025787.230489, '', '0.1.0', NULL, true),
	('00000000000000000000000000000000', 'host 00000000-0000-0000-0000-000000000000', 1, 0, 0, 'cpu', 'busy', 1796025788.272957, 1796025788.27703, '', '', NULL, NULL);
SELECT pg_catalog.setval('public.cell_id_seq', 68, true);
SELECT pg_catalog.setval('public.comparison_id_seq', 93, true);
SELECT pg_catalog.setval('public.condition_id_seq', 56, true);
SELECT pg_catalog.setval('public.job_id_seq', 68, true);
SELECT pg_catalog.setval('public.log_id_seq', 73, true);
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
