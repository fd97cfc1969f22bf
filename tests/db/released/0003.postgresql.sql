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
    source character varying DEFAULT ''::character varying NOT NULL
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
    gates_b character varying DEFAULT 'not run'::character varying NOT NULL
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
    comparison.gates_b
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
    peak_memory bigint
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
    parent_id integer NOT NULL
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
     JOIN public.score ON ((score.condition_id = condition.id)));
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
    cell.job_id
   FROM (((public.sweep
     JOIN public.cell ON ((cell.sweep_id = sweep.id)))
     JOIN public.condition ON ((condition.job_id = cell.job_id)))
     JOIN public.perceptibility ON ((perceptibility.condition_id = condition.id)));
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
	('0003');
INSERT INTO public.artifact VALUES
	(1, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(1, 'weights.safetensors', 'dc3e819fadc901544893deca0b059820181c916448d99560616a5fda266abc85', 11916),
	(2, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(2, 'weights.safetensors', '6de7a7a757414d7772ae9120ceb51e20e33ff78b8a2d4ec1f1b63cc280f35191', 11916),
	(3, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(3, 'weights.safetensors', '1b3aa0d7f1160eec71761d0414b54c788854ae4bf78f1801650650d3f6eaf90b', 11916),
	(4, 'adversarial.h5', 'efaae0aa33d143a5669c21611515cf9eabf1a41be6b72d6c4f299bfd430a0e25', 77375),
	(5, 'adversarial.h5', '4e704e779d3efe29e6fc67ec11a5b473108683f3a4fa0f667c0cea6dfbbbd5cf', 43081),
	(6, 'adversarial.h5', 'af30e69fc4baa7f338c757a12369a1fcc22cc9bf53d851bdb01e2c1f4294ec64', 77561),
	(7, 'adversarial.h5', 'c143406382273812d21bf7cc2b2f8397e0f02f28f05e35051be5a35f7f5a6ea9', 43011),
	(8, 'adversarial.h5', 'a9db0d963509224f0de743099d2c78adad1724a3528140fdf548d9722a62fe32', 77285),
	(9, 'adversarial.h5', 'e0bb37dc473a4de2f0060f993a8f3481d9f5a8dd419d97a0bb437237048efbe6', 43097),
	(26, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(26, 'weights.safetensors', '9e10431eb2d6b6639d9bfddb96ab4f0ebc7ab8e4761c979d319edd9f8a5fdc00', 11916),
	(27, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(27, 'weights.safetensors', 'ae2126ef01463ab110e5888363ae6f56845fef17861a8fc2f572e1ceb65fce9e', 11916),
	(28, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(28, 'weights.safetensors', '39c66a6fb93cd8b9c3f9b0dc5a26b9e6610367d9eeadc18f795e0b37fca25b1d', 11916),
	(29, 'adversarial.h5', '8192d925c7b8600fff8595299bf3c5c638d018363127f3c0a4cd6fbb331c593d', 76692),
	(30, 'adversarial.h5', 'b4befe9a94e7cf380ec3f2a4af89e6744d99b3520a1034060c627a71f2d912c5', 42843),
	(32, 'adversarial.h5', '2e96653eac9a02732ee832b7c55388e73dc68704030226a2404a8b27f11001f1', 42530),
	(31, 'adversarial.h5', 'bdde93fcecd0ecf6458d6270b35bbb8e45cdb79167b076a0b78b70d64bee0532', 76652),
	(33, 'adversarial.h5', '6373b6ee1de05f72ad067110dcc8c52cf43f1f25a7e8ed3b85d79aa2f5d71e88', 76618),
	(34, 'adversarial.h5', '01522e8a5ce5e3675e7cc38821e747b3d117761a0ab0b3fc7e74fb34df01bc48', 42708);
INSERT INTO public.cell VALUES
	(1, 1, 1, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, ''),
	(2, 1, 2, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 0, ''),
	(3, 1, 3, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 0, ''),
	(4, 1, 4, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, ''),
	(5, 1, 5, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, ''),
	(6, 1, 6, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, ''),
	(7, 1, 7, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, ''),
	(8, 1, 8, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, ''),
	(9, 1, 9, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, ''),
	(10, 1, 10, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, ''),
	(11, 1, 11, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, ''),
	(12, 1, 12, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, ''),
	(13, 1, 13, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 0, ''),
	(14, 1, 14, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, ''),
	(15, 1, 15, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, ''),
	(16, 1, 16, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 0, 'undefended'),
	(17, 1, 17, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 0, 'undefended'),
	(18, 1, 18, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 0, ''),
	(19, 1, 19, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, ''),
	(20, 1, 20, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0, ''),
	(21, 1, 21, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 0, 'undefended'),
	(22, 1, 22, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 0, 'undefended'),
	(23, 1, 23, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, ''),
	(24, 1, 24, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 0, ''),
	(25, 1, 25, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 0, ''),
	(26, 1, 26, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, ''),
	(27, 1, 27, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 1, ''),
	(28, 1, 28, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 1, ''),
	(29, 1, 29, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, ''),
	(30, 1, 30, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, ''),
	(31, 1, 31, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, ''),
	(32, 1, 32, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, ''),
	(33, 1, 33, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, ''),
	(34, 1, 34, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, ''),
	(35, 1, 35, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, ''),
	(36, 1, 36, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, ''),
	(37, 1, 37, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, ''),
	(38, 1, 38, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 1, ''),
	(39, 1, 39, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, ''),
	(40, 1, 40, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, ''),
	(41, 1, 41, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 1, 'undefended'),
	(42, 1, 42, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 1, 'undefended'),
	(43, 1, 43, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 1, ''),
	(44, 1, 44, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, ''),
	(45, 1, 45, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1, ''),
	(46, 1, 46, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 1, 'undefended'),
	(47, 1, 47, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 1, 'undefended'),
	(48, 1, 48, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, ''),
	(49, 1, 49, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 1, ''),
	(50, 1, 50, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 1, '');
INSERT INTO public.cell VALUES
	(51, 1, 51, '', '', 0, '', '{}', '', '{}', '', 0, 0, ''),
	(52, 2, 52, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, ''),
	(53, 2, 53, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, ''),
	(54, 3, 54, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, ''),
	(55, 3, 55, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, ''),
	(56, 4, 56, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, ''),
	(57, 5, 57, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, ''),
	(58, 5, 58, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, ''),
	(59, 5, 59, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 2, ''),
	(60, 6, 60, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, ''),
	(61, 6, 61, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, ''),
	(62, 6, 62, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0, ''),
	(63, 6, 63, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0, ''),
	(64, 6, 64, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, ''),
	(65, 6, 65, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, ''),
	(66, 6, 66, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1, ''),
	(67, 6, 67, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1, ''),
	(68, 6, 68, '', '', 0, '', '{}', '', '{}', '', 0, 0, '');
INSERT INTO public.comparison VALUES
	(1, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'holm', 0.04797256752726671, 0.04994776003271823, -0.00197525, -0.00251175, -0.0011350000000000002, 'ok', -0.00205075, -0.002646, -0.000876, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(2, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 4, 6, -0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.015249105946568673, 0.015634791449116534, -0.00038575000000000013, -0.00174975, 0.0015369999999999997, 'ok', -0.00046249999999999997, -0.001845, 0.002064, 0.875, -0.2, 0.25, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(3, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.005058658318684578, 0.005854015982055379, -0.00079525, -0.00227775, -3.3e-05, 'ok', -0.00010425, -0.002998, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(4, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'holm', 0.04672661421986777, 0.04994776003271823, -0.00322125, -0.00433125, -0.0022285, 'ok', -0.00322125, -0.004876, -0.001801, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(5, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 2, 8, -1.0954451150103321, 0.375, 0.125, 1, 'holm', 0.014637132462786388, 0.015634791449116534, -0.0009975000000000001, -0.00293325, 0.0009355, 'ok', -0.0009975000000000001, -0.003909, 0.001877, 0.875, -0.6, 0.25, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(6, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.004200819132688103, 0.005854015982055379, -0.001653, -0.0032895, -1.65e-05, 'ok', -0.001653, -0.003535, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(7, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04358615983221154, 0.04516555828950522, -0.0015795000000000002, -0.002376, -0.00107, 'ok', -0.0014442500000000002, -0.002663, -0.000908, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(8, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.013033120533248394, 0.012749750539552579, 0.00028349999999999995, -0.000956, 0.001523, 'ok', 0.0002835, -0.001111, 0.001929, 0.875, 0.4, 0.5, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(9, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.006523806502903434, 0.006368407175491858, 0.00015550000000000004, -0.000807, 0.001631, 'ok', 6.75e-05, -0.001608, 0.002144, 0.875, 0.2, 0.5, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(10, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04217872777704071, 0.04516555828950522, -0.00298675, -0.005226, -0.0014695, 'ok', -0.00280825, -0.005948, -0.000886, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(11, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.013075351573177322, 0.012749750539552579, 0.0003255, -0.000837, 0.001488, 'ok', 0.0003255, -0.001217, 0.001856, 0.875, 0.2, 0.5, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(12, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.006703153737246016, 0.006368407175491858, 0.0003349999999999999, -0.00236225, 0.0021817499999999997, 'ok', 0.0005405, -0.003154, 0.002358, 0.875, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(13, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 2, 7, -0.9284766908852594, 0.5, 0.25, 1, 'holm', 0.0447305786849751, 0.04516555828950522, -0.00043499999999999995, -0.00123825, 0.000359, 'ok', -0.00043499999999999995, -0.001651, 0.000718, 0.875, -0.6666666666666666, 0.375, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(14, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.012739458534549756, 0.012749750539552579, -1.0500000000000001e-05, -6.500000000000001e-05, 2.2e-05, 'ok', 2.75e-06, -8.7e-05, 3.6e-05, 0.875, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(15, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.00634732298004494, 0.006368407175491858, -2.1e-05, -6.675e-05, 1.175e-05, 'ok', -1.975e-05, -7.9e-05, 1.4e-05, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(16, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 2, 3, 7, -0.7364596943186588, 0.5, 0.125, 1, 'holm', 0.045122012292806525, 0.04516555828950522, -4.3750000000000006e-05, -0.000799, 0.0007115, 'ok', -4.3750000000000006e-05, -0.000799, 0.000739, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(17, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.013568035175149947, 0.012749750539552579, 0.00081825, 0.00019825, 0.0011415, 'ok', 0.0010730000000000002, -8.7e-05, 0.001176, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(18, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.0068924170198177495, 0.006368407175491858, 0.00052425, 4.25e-06, 0.001558, 'ok', 2.425e-05, -1.2e-05, 0.002068, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(19, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.048215267938950736, 0.050018974239056754, -0.0018035, -0.0022754999999999997, -0.00105725, 'ok', -0.00190725, -0.002562, -0.000783, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(20, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 2, 8, -1.0954451150103321, 0.375, 0.125, 1, 'holm', 0.014824067224541035, 0.016007313621470353, -0.0011835, -0.0032872500000000002, 0.0003865, 'ok', -0.0011835, -0.003821, 0.00079, 0.875, -0.6, 0.25, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(21, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.004215630260723699, 0.005855850921380803, -0.00164025, -0.003234, -4.65e-05, 'ok', -0.00164025, -0.003584, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(22, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.0466928508913207, 0.050018974239056754, -0.00332625, -0.00451175, -0.0022555, 'ok', -0.00332625, -0.005086, -0.001796, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(23, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.01462439203528681, 0.016007313621470353, -0.0013830000000000001, -0.003027, 0.000261, 'ok', -0.0013830000000000001, -0.004007, 0.000513, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(24, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.00418832985343977, 0.005855850921380803, -0.0016675, -0.003308, -2.7e-05, 'ok', -0.0016675, -0.003572, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(25, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04869801508307925, 0.050018974239056754, -0.001321, -0.0019905, -0.0006515, 'ok', -0.0013210000000000001, -0.002005, -0.000579, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(26, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 2, 8, -1.0954451150103321, 0.375, 0.125, 1, 'holm', 0.015280676855418082, 0.016007313621470353, -0.0007264999999999999, -0.0018219999999999998, 0.000369, 'ok', -0.0007264999999999999, -0.001972, 0.00079, 0.875, -0.6, 0.25, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(27, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.005077672413940204, 0.005855850921380803, -0.00077825, -0.0022040000000000002, -5.45e-05, 'ok', -0.00012000000000000002, -0.002895, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(28, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.0467506611612156, 0.050018974239056754, -0.0032682500000000003, -0.004491, -0.002304, 'ok', -0.0032492500000000004, -0.004865, -0.001949, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(29, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 2, 8, -1.0954451150103321, 0.375, 0.125, 1, 'holm', 0.014642913414910873, 0.016007313621470353, -0.00136425, -0.0035034999999999997, 0.0002555, 'ok', -0.00136425, -0.004023, 0.000526, 0.875, -0.6, 0.25, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(30, 51, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.0042140039807374, 0.005855850921380803, -0.001642, -0.003277, -7e-06, 'ok', -0.001642, -0.003555, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(31, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean', 3, 'small', 'defense=none attack=ifgsm', 'defense=none attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'holm', 0.046482669393381665, 0.04994776003271823, -0.003465, -0.00535375, -0.002263, 'ok', -0.00324675, -0.005978, -0.001857, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(32, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean', 3, 'small', 'defense=none attack=ifgsm', 'defense=none attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.625, 'holm', 0.014317594322817697, 0.015634791449116534, -0.0013172499999999998, -0.003538, 0.0009035, 'ok', -0.0013172499999999998, -0.003792, 0.001803, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(33, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean', 3, 'small', 'defense=none attack=ifgsm', 'defense=none attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.5, 'holm', 0.004182463333699544, 0.005854015982055379, -0.0016715000000000002, -0.0033065000000000004, -3.65e-05, 'ok', -0.0016715000000000002, -0.003501, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(34, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'holm', 0.04110214923426282, 0.04516555828950522, -0.0040635, -0.005483, -0.00226025, 'ok', -0.0040635, -0.006043, -0.001746, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(35, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 5, 5, 0, 1, 0.125, 1, 'holm', 0.012578111822965324, 0.012749750539552579, -0.00017174999999999992, -0.0017815, 0.00097775, 'ok', -0.00017049999999999997, -0.002196, 0.001115, 0.875, 0, 0.5, 1, 1, 1, true, 'neither', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(36, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.006155616457689095, 0.006368407175491858, -0.00021274999999999994, -0.0023717499999999997, 0.001153, 'ok', 1.3999999999999998e-05, -0.003165, 0.002274, 0.875, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(37, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 5, 5, 0, 1, 0.125, 1, 'holm', 0.04534812996658455, 0.04516555828950522, 0.00018250000000000004, -0.0012295, 0.0020612499999999997, 'ok', 0.0001825, -0.00162, 0.002528, 0.875, 0, 0.5, 1, 1, 1, true, 'neither', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(38, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.013463858976130123, 0.012749750539552579, 0.0007142499999999999, -4.225e-05, 0.0021964999999999997, 'ok', 5.575e-05, -0.000122, 0.002904, 0.875, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(39, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.007329965158684921, 0.006368407175491858, 0.00096175, -1.8e-05, 0.00290575, 'ok', 2.3e-05, -5.4e-05, 0.003865, 0.875, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(40, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'holm', 0.046383186566993355, 0.050018974239056754, -0.0036355, -0.005776, -0.002268, 'ok', -0.0032707500000000002, -0.006549, -0.001824, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(41, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.014769152719753018, 0.016007313621470353, -0.001238, -0.0027559999999999998, 0.00028, 'ok', -0.001238, -0.003262, 0.000551, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(42, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.0041830669136068855, 0.005855850921380803, -0.001673, -0.003319, -2.7e-05, 'ok', -0.001673, -0.003538, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(43, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'holm', 0.04648771465435891, 0.050018974239056754, -0.0035312499999999997, -0.005343499999999999, -0.0023675, 'ok', -0.00325525, -0.005992, -0.001908, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(44, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 2, 7, -0.9284766908852594, 0.5, 0.25, 1, 'holm', 0.014291960219159943, 0.016007313621470353, -0.0017155, -0.0037184999999999996, 0.0002875, 'ok', -0.0017155, -0.00414, 0.000575, 0.875, -0.6666666666666666, 0.375, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(45, 51, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.004194094921164904, 0.005855850921380803, -0.00166175, -0.0032965, -2.7e-05, 'ok', -0.00166175, -0.003549, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(46, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'clean', 'white-box', 0, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04516555828950522, 0.04994776003271823, -0.00478225, -0.007942000000000001, -0.0029265000000000003, 'ok', -0.0039629999999999995, -0.009246, -0.002091, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(47, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'clean', 'white-box', 0, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.012749750539552579, 0.015634791449116534, -0.00288525, -0.007384, -0.00120175, 'ok', -0.00179775, -0.007384, -0.00094, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(48, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'clean', 'white-box', 0, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.006368407175491858, 0.005854015982055379, 0.00051425, -0.00047250000000000005, 0.00141125, 'ok', 0.00051425, -0.000915, 0.001764, 0.875, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(49, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04358615983221154, 0.04797256752726671, -0.0043865, -0.0068435, -0.001941, 'ok', -0.0043865, -0.008116, -0.000856, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(50, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.013033120533248394, 0.015249105946568673, -0.002216, -0.00532875, -0.00042449999999999996, 'ok', -0.0012912499999999999, -0.00665, 0.000221, 0.875, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected');
INSERT INTO public.comparison VALUES
	(51, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.006523806502903434, 0.005058658318684578, 0.001465, -3.699999999999998e-05, 0.0029059999999999997, 'ok', 0.001465, -0.000635, 0.003443, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(52, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04217872777704071, 0.04672661421986777, -0.004548, -0.008416, -0.001874, 'ok', -0.004404, -0.00961, -0.000634, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(53, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.013075351573177322, 0.014637132462786388, -0.001562, -0.0038315, -0.00032250000000000003, 'ok', -0.0010605, -0.004692, 0.000186, 0.875, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(54, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.006703153737246016, 0.004200819132688103, 0.00250225, 0.0013709999999999998, 0.005755, 'ok', 0.0016424999999999999, 0.001236, 0.005755, 0.875, 1, 1, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(55, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04110214923426282, 0.046482669393381665, -0.00538075, -0.0088585, -0.0035495, 'ok', -0.0038959999999999997, -0.010505, -0.003272, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(56, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.012578111822965324, 0.014317594322817697, -0.0017395, -0.004866, 0.0003175, 'ok', -0.0015325, -0.005788, 0.00076, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(57, 51, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.006155616457689095, 0.004182463333699544, 0.00197325, 0.00019149999999999994, 0.004747, 'ok', 0.00162625, -0.000809, 0.005739, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(58, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'clean', 'white-box', 0, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 8, 2, 1.0954451150103321, 0.375, 0.125, 1, 'holm', 0.050018974239056754, 0.04994776003271823, 7.125e-05, -7.549999999999999e-05, 0.00016675000000000001, 'ok', 8.850000000000001e-05, -0.000122, 0.000181, 0.875, 0.6, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(59, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'clean', 'white-box', 0, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.016007313621470353, 0.015634791449116534, 0.00037275, -4e-06, 0.0010822499999999999, 'ok', 0.00012275, -5.8e-05, 0.001388, 0.875, 0.4, 0.5, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(60, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'clean', 'white-box', 0, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'holm', 0.005855850921380803, 0.005854015982055379, 1.7499999999999985e-06, -6.000000000000001e-05, 4.35e-05, 'ok', 6.75e-06, -8e-05, 6e-05, 0.875, 0, 0.625, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(61, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 2, 7, 3, 0.7364596943186588, 0.625, 0.125, 1, 'holm', 0.048215267938950736, 0.04797256752726671, 0.00024249999999999999, -3e-05, 0.000676, 'ok', 0.00013725, -3e-05, 0.000837, 0.875, 0.4, 0.5, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(62, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 4, 6, -0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.014824067224541035, 0.015249105946568673, -0.000425, -0.0013647499999999999, 6.85e-05, 'ok', -1.3749999999999999e-05, -0.001811, 0.000114, 0.875, -0.2, 0.5, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(63, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 2, 0, 3, 4, -0.2, 1, 0.5, 1, 'holm', 0.004215630260723699, 0.005058658318684578, -0.000843, -0.00255525, 1.75e-05, 'ok', 0, -0.003407, 3.5e-05, 0.875, -0.3333333333333333, 0.5, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(64, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 5, 5, 0, 1, 0.125, 1, 'holm', 0.0466928508913207, 0.04672661421986777, -3.375e-05, -0.00026375, 0.0001105, 'ok', -2.2e-05, -0.000332, 0.000167, 0.875, 0, 0.5, 1, 1, 1, true, 'neither', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(65, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.01462439203528681, 0.014637132462786388, -1.2500000000000002e-05, -0.00011200000000000001, 4.6e-05, 'ok', 1.45e-05, -0.000153, 6.7e-05, 0.875, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(66, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'holm', 0.00418832985343977, 0.004200819132688103, -1.225e-05, -5.925e-05, 1.5e-05, 'ok', 1.75e-06, -7.9e-05, 2.3e-05, 0.875, 0, 0.625, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(67, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.046383186566993355, 0.046482669393381665, -9.95e-05, -0.0005165, 0.000141, 'ok', 3.175e-05, -0.000693, 0.000194, 0.875, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks; A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(68, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 7, 2, 0.9284766908852594, 0.5, 0.25, 1, 'holm', 0.014769152719753018, 0.014317594322817697, 0.0004515, 6.999999999999997e-06, 0.0013135, 'ok', 0.000102, -3.6e-05, 0.001706, 0.875, 0.6666666666666666, 0.625, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(69, 51, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'holm', 0.0041830669136068855, 0.004182463333699544, 4.999999999999986e-07, -5.025e-05, 3.45e-05, 'ok', 5.75e-06, -6.7e-05, 4.6e-05, 0.875, 0, 0.625, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(70, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'clean', 'white-box', 0, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04516555828950522, 0.050018974239056754, -0.00485325, -0.008118, -0.0028975, 'ok', -0.00405325, -0.009427, -0.002155, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(71, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'clean', 'white-box', 0, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.012749750539552579, 0.016007313621470353, -0.0032575, -0.0063155, -0.0014320000000000001, 'ok', -0.0024454999999999998, -0.007548, -0.000936, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(72, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'clean', 'white-box', 0, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.006368407175491858, 0.005855850921380803, 0.0005124999999999999, -0.00059825, 0.0012795, 'ok', 0.0005235, -0.000942, 0.001764, 0.875, 0.4, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(73, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04358615983221154, 0.048215267938950736, -0.00462925, -0.007519499999999999, -0.00199925, 'ok', -0.00462925, -0.008953, -0.000826, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(74, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.013033120533248394, 0.014824067224541035, -0.001791, -0.003999000000000001, -0.000423, 'ok', -0.00137025, -0.004839, 0.000198, 0.875, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(75, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.006523806502903434, 0.004215630260723699, 0.002308, 0.001526, 0.00309, 'ok', 0.002308, 0.001295, 0.003408, 0.875, 1, 1, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(76, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04217872777704071, 0.0466928508913207, -0.004514000000000001, -0.008399, -0.001928, 'ok', -0.00419675, -0.009698, -0.000575, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(77, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.013075351573177322, 0.01462439203528681, -0.00154925, -0.003888, -0.00020974999999999998, 'ok', -0.00104075, -0.004759, 0.000175, 0.875, -0.8, 0.25, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(78, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.006703153737246016, 0.00418832985343977, 0.0025147499999999996, 0.0013545, 0.0048195, 'ok', 0.0016407499999999998, 0.001214, 0.005834, 0.875, 1, 1, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(79, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.0447305786849751, 0.04869801508307925, -0.0039675, -0.007153, -0.0021414999999999997, 'ok', -0.0034279999999999996, -0.008258, -0.001576, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(80, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.012739458534549756, 0.015280676855418082, -0.00254125, -0.0045315, -0.000551, 'ok', -0.0025412499999999997, -0.005663, -0.00022, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(81, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.00634732298004494, 0.005077672413940204, 0.00126975, -0.00018699999999999994, 0.00266075, 'ok', 0.00126975, -0.000841, 0.003249, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(82, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.045122012292806525, 0.0467506611612156, -0.00162875, -0.0062625, 0.0019315, 'ok', -0.0016287499999999998, -0.007336, 0.001965, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(83, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.013568035175149947, 0.014642913414910873, -0.001075, -0.0028510000000000002, 0.000701, 'ok', -0.001075, -0.003612, 0.001193, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(84, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.0068924170198177495, 0.0042140039807374, 0.0026785000000000003, -0.00023099999999999998, 0.004919, 'ok', 0.0026785000000000003, -0.0009, 0.005499, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(85, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04110214923426282, 0.046383186566993355, -0.0052812499999999995, -0.00891675, -0.00337875, 'ok', -0.00392475, -0.010518, -0.003134, 0.875, -1, 0, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(86, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.012578111822965324, 0.014769152719753018, -0.002191, -0.006179499999999999, 0.0003265, 'ok', -0.0016345, -0.007494, 0.000796, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(87, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.006155616457689095, 0.0041830669136068855, 0.00197225, 0.000156, 0.00479725, 'ok', 0.00162025, -0.000856, 0.005806, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(88, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 4, 6, -0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.04534812996658455, 0.04648771465435891, -0.0011397500000000001, -0.0056715, 0.003392, 'ok', -0.0011397500000000001, -0.007439, 0.00488, 0.875, -0.2, 0.5, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(89, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 4, 6, -0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.013463858976130123, 0.014291960219159943, -0.000828, -0.003119, 0.0029709999999999997, 'ok', -0.001481, -0.003531, 0.004273, 0.875, -0.2, 0.25, 1, 1, 1, true, 'b', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected'),
	(90, 51, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.007329965158684921, 0.004194094921164904, 0.00313575, 0.0004277499999999999, 0.005948500000000001, 'ok', 0.00313575, -0.00086, 0.007341, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', 'A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17', 'masking-suspected', 'masking-suspected');
INSERT INTO public.condition VALUES
	(1, 4, '4/255', 0.01568627450980392),
	(2, 4, '8/255', 0.03137254901960784),
	(3, 5, '8/255', 0.03137254901960784),
	(4, 6, '4/255', 0.01568627450980392),
	(5, 6, '8/255', 0.03137254901960784),
	(6, 7, '8/255', 0.03137254901960784),
	(7, 8, '4/255', 0.01568627450980392),
	(8, 8, '8/255', 0.03137254901960784),
	(9, 9, '8/255', 0.03137254901960784),
	(10, 10, '0', 0),
	(11, 11, '4/255', 0.01568627450980392),
	(12, 11, '8/255', 0.03137254901960784),
	(13, 12, '8/255', 0.03137254901960784),
	(14, 13, '0', 0),
	(15, 14, '4/255', 0.01568627450980392),
	(16, 14, '8/255', 0.03137254901960784),
	(17, 15, '8/255', 0.03137254901960784),
	(18, 16, '4/255', 0.01568627450980392),
	(19, 16, '8/255', 0.03137254901960784),
	(20, 17, '8/255', 0.03137254901960784),
	(21, 18, '0', 0),
	(22, 19, '4/255', 0.01568627450980392),
	(23, 19, '8/255', 0.03137254901960784),
	(24, 20, '8/255', 0.03137254901960784),
	(25, 21, '4/255', 0.01568627450980392),
	(26, 21, '8/255', 0.03137254901960784),
	(27, 22, '8/255', 0.03137254901960784),
	(28, 29, '4/255', 0.01568627450980392),
	(29, 29, '8/255', 0.03137254901960784),
	(30, 30, '8/255', 0.03137254901960784),
	(31, 32, '8/255', 0.03137254901960784),
	(32, 31, '4/255', 0.01568627450980392),
	(33, 31, '8/255', 0.03137254901960784),
	(34, 33, '4/255', 0.01568627450980392),
	(35, 33, '8/255', 0.03137254901960784),
	(36, 34, '8/255', 0.03137254901960784),
	(37, 35, '0', 0),
	(38, 36, '4/255', 0.01568627450980392),
	(39, 36, '8/255', 0.03137254901960784),
	(40, 37, '8/255', 0.03137254901960784),
	(41, 38, '0', 0),
	(42, 39, '4/255', 0.01568627450980392),
	(43, 39, '8/255', 0.03137254901960784),
	(44, 40, '8/255', 0.03137254901960784),
	(45, 41, '4/255', 0.01568627450980392),
	(46, 41, '8/255', 0.03137254901960784),
	(47, 42, '8/255', 0.03137254901960784),
	(48, 43, '0', 0),
	(49, 45, '8/255', 0.03137254901960784),
	(50, 44, '4/255', 0.01568627450980392);
INSERT INTO public.condition VALUES
	(51, 44, '8/255', 0.03137254901960784),
	(52, 46, '4/255', 0.01568627450980392),
	(53, 46, '8/255', 0.03137254901960784),
	(54, 47, '8/255', 0.03137254901960784),
	(55, 52, '0', 0),
	(56, 53, '0', 0);
INSERT INTO public.epoch VALUES
	(1, 'train', 1, 2, 2.3852291107177734, NULL, 0.004058728269748815, 0.05480633499973919),
	(1, 'train', 2, 2, 2.3104552030563354, NULL, 2e-08, 0.034413291001328616),
	(3, 'train', 1, 2, 2.386458992958069, NULL, 0.004058728269748815, 0.033257510000112234),
	(3, 'train', 2, 2, 2.312159776687622, NULL, 2e-08, 0.02237767599945073),
	(26, 'train', 1, 2, 2.404124140739441, NULL, 0.004058728269748815, 0.024778851000519353),
	(26, 'train', 2, 2, 2.3326550722122192, NULL, 2e-08, 0.024079226999674574),
	(27, 'teacher', 1, 2, 1.485613763332367, NULL, 0.004058728269748815, 0.02520586600076058),
	(27, 'teacher', 2, 2, 1.4074917435646057, NULL, 2e-08, 0.019085985000856454),
	(27, 'student', 1, 2, 0.0421234630048275, NULL, 0.004058728269748815, 0.022269328001129907),
	(27, 'student', 2, 2, 0.037882156670093536, NULL, 2e-08, 0.0175597369998286),
	(2, 'teacher', 1, 2, 1.4940689206123352, NULL, 0.004058728269748815, 0.05665903600129241),
	(2, 'teacher', 2, 2, 1.4127364754676819, NULL, 2e-08, 0.022893397999723675),
	(2, 'student', 1, 2, 0.04882756806910038, NULL, 0.004058728269748815, 0.023223498999868752),
	(2, 'student', 2, 2, 0.04239576868712902, NULL, 2e-08, 0.019153447999997297),
	(28, 'train', 1, 2, 2.4039740562438965, NULL, 0.004058728269748815, 0.018607003999932203),
	(28, 'train', 2, 2, 2.3335981369018555, NULL, 2e-08, 0.01859442600107286);
INSERT INTO public.evaluation VALUES
	(10, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(11, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(12, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
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
	(35, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(36, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(37, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(38, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(39, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(40, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(41, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(42, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(43, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(45, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(44, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(46, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(47, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(52, 'noop', 'internal', 'original', 'adopted', NULL),
	(53, 'noop', 'internal', 'original', 'adopted', NULL);
INSERT INTO public.gate VALUES
	(23, 'G6', '', true, -0.00043110077207630243, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(23, 'G9', '', true, -0.0023543930261407733, 0.005, 'ifgsm up to 8/255'),
	(23, 'G11', '', NULL, NULL, NULL, 'white-box and transfer were not both scored at one budget'),
	(23, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(23, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(23, 'G14', '', NULL, NULL, NULL, 'the model is undefended, or its defense names no attacks that know it'),
	(23, 'G18', '', NULL, NULL, NULL, 'the model is undefended, or its twin was not attacked at up to 8/255'),
	(23, 'G2', '', true, 4.270904541015625, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(23, 'G3', '', true, 0, 0.0001, '0 voxels change their class in 5 passes'),
	(23, 'G4', '', true, 0, 0, ''),
	(23, 'G5', 'ce', true, 0, 0.05, 'of 751 right voxels; at the label''s own logit 0.000'),
	(23, 'G15', '', true, 9.31365246313945e-05, 0.1, 'mean relative change over 10 draws'),
	(23, 'G10', '32/255', true, 0.06377267442016059, 0.1, 'mean of the cases'),
	(23, 'G10', '255/255', false, 0.03944276849076704, 0.01, 'the largest of a case'),
	(23, 'G7', '', true, 0.001761001921498917, 0.01, 'S 0.062 after 2 steps, 0.060 after 4'),
	(23, 'G8', '', true, 0, 0.01, 'S 0.062 from one start, 0.062 from three'),
	(23, 'G17', '', false, 0.27156111697706287, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(23, 'G19', '', true, 0, 0.02, 'S 0.062 in float32, 0.062 in float64'),
	(23, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]'),
	(23, 'G1', '', true, 0, 0.001, '8/255 phantom-0000 WT'),
	(24, 'G6', '', true, -0.0009804697688027136, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(24, 'G9', '', true, -0.0013340227180473271, 0.005, 'ifgsm up to 8/255'),
	(24, 'G11', '', true, 1, 0.95, 'share of cases at 4/255'),
	(24, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(24, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(24, 'G14', '', NULL, NULL, NULL, 'no attack that knows the defense was scored'),
	(24, 'G18', '', true, 0.029416060556517035, 0.1, 'S at 8/255'),
	(24, 'G2', '', true, 31.859169006347656, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(24, 'G3', '', true, 0, 0.0001, '0 voxels change their class in 5 passes'),
	(24, 'G4', '', true, 0, 0, ''),
	(24, 'G5', 'ce', true, 0, 0.05, 'of 370 right voxels; at the label''s own logit 0.000'),
	(24, 'G15', '', true, 0.0006331622587762399, 0.1, 'mean relative change over 10 draws'),
	(24, 'G10', '32/255', true, 0.059216916471457264, 0.1, 'mean of the cases'),
	(24, 'G10', '255/255', false, 0.04772368493633163, 0.01, 'the largest of a case'),
	(24, 'G7', '', true, 0, 0.01, 'S 0.055 after 2 steps, 0.055 after 4'),
	(24, 'G8', '', true, 0, 0.01, 'S 0.055 from one start, 0.055 from three'),
	(24, 'G17', '', false, 0.289587296094246, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(24, 'G19', '', true, 0, 0.02, 'S 0.055 in float32, 0.055 in float64'),
	(24, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]'),
	(24, 'G1', '', true, 0, 0.001, '8/255 phantom-0000 WT'),
	(25, 'G6', '', true, -0.000420056572182248, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(25, 'G9', '', true, -0.0026451627096673105, 0.005, 'ifgsm up to 8/255'),
	(25, 'G11', '', true, 1, 0.95, 'share of cases at 4/255'),
	(25, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(25, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(25, 'G14', '', NULL, NULL, NULL, 'the model is undefended, or its defense names no attacks that know it'),
	(25, 'G18', '', true, 0.029416060556517035, 0.1, 'S at 8/255'),
	(25, 'G2', '', true, 4.250782012939453, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(25, 'G3', '', true, 0, 0.0001, '0 voxels change their class in 5 passes'),
	(25, 'G4', '', true, 0, 0, '');
INSERT INTO public.gate VALUES
	(25, 'G5', 'ce', true, 0, 0.05, 'of 748 right voxels; at the label''s own logit 0.000'),
	(25, 'G15', '', true, 9.332031541423255e-05, 0.1, 'mean relative change over 10 draws'),
	(25, 'G10', '32/255', true, 0.06544549046045064, 0.1, 'mean of the cases'),
	(25, 'G10', '255/255', false, 0.04031698365031699, 0.01, 'the largest of a case'),
	(25, 'G7', '', true, 0.0028719975382984764, 0.01, 'S 0.064 after 2 steps, 0.061 after 4'),
	(25, 'G8', '', true, 0.0016964656817001142, 0.01, 'S 0.064 from one start, 0.062 from three'),
	(25, 'G17', '', false, 0.273474425745853, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(25, 'G19', '', true, 0, 0.02, 'S 0.064 in float32, 0.064 in float64'),
	(25, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]'),
	(25, 'G1', '', true, 0, 0.001, '8/255 phantom-0000 WT'),
	(48, 'G6', '', true, 4.320826178074062e-05, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(48, 'G9', '', true, -0.0019481672498533834, 0.005, 'ifgsm up to 8/255'),
	(48, 'G11', '', NULL, NULL, NULL, 'white-box and transfer were not both scored at one budget'),
	(48, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(48, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(48, 'G14', '', NULL, NULL, NULL, 'the model is undefended, or its defense names no attacks that know it'),
	(48, 'G18', '', NULL, NULL, NULL, 'the model is undefended, or its twin was not attacked at up to 8/255'),
	(48, 'G2', '', true, 3.537003755569458, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(48, 'G3', '', true, 0, 0.0001, '0 voxels change their class in 5 passes'),
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
	(49, 'G6', '', true, -0.0004337672795618232, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(49, 'G9', '', true, -0.001631202941707613, 0.005, 'ifgsm up to 8/255'),
	(49, 'G11', '', true, 1, 0.95, 'share of cases at 4/255'),
	(49, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(49, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(49, 'G14', '', NULL, NULL, NULL, 'no attack that knows the defense was scored'),
	(49, 'G18', '', true, 0.013855137816293639, 0.1, 'S at 8/255'),
	(49, 'G2', '', true, 21.08442497253418, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(49, 'G3', '', true, 0, 0.0001, '0 voxels change their class in 5 passes'),
	(49, 'G4', '', true, 0, 0, ''),
	(49, 'G5', 'ce', true, 0, 0.05, 'of 545 right voxels; at the label''s own logit 0.000'),
	(49, 'G15', '', true, 0.0007744869449136523, 0.1, 'mean relative change over 10 draws'),
	(49, 'G10', '32/255', true, 0.03373649182109574, 0.1, 'mean of the cases'),
	(49, 'G10', '255/255', false, 0.026382479264213426, 0.01, 'the largest of a case'),
	(49, 'G7', '', true, 0.0012618282995164702, 0.01, 'S 0.032 after 2 steps, 0.030 after 4'),
	(49, 'G8', '', true, 0.00013771129366477175, 0.01, 'S 0.032 from one start, 0.032 from three'),
	(49, 'G17', '', false, 0.28242599535153196, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(49, 'G19', '', true, 0, 0.02, 'S 0.032 in float32, 0.032 in float64'),
	(49, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]'),
	(49, 'G1', '', true, 0, 0.001, '8/255 phantom-0002 WT');
INSERT INTO public.gate VALUES
	(50, 'G6', '', true, 0.00030661218571956424, 0.005, 'ifgsm against fgsm at 8/255; at most 0% of cases the other way round'),
	(50, 'G9', '', true, -0.0017193256780358018, 0.005, 'ifgsm up to 8/255'),
	(50, 'G11', '', true, 1, 0.95, 'share of cases at 4/255'),
	(50, 'G12', '', NULL, NULL, NULL, 'the attack ''noise'' was not scored beside a white-box attack'),
	(50, 'G13', '', NULL, NULL, NULL, 'the attack ''square'' was not scored beside a white-box attack'),
	(50, 'G14', '', NULL, NULL, NULL, 'the model is undefended, or its defense names no attacks that know it'),
	(50, 'G18', '', true, 0.013855137816293639, 0.1, 'S at 8/255'),
	(50, 'G2', '', true, 3.582968235015869, 1e-05, 'largest distance of a voxel''s sum from 1'),
	(50, 'G3', '', true, 0, 0.0001, '0 voxels change their class in 5 passes'),
	(50, 'G4', '', true, 0, 0, ''),
	(50, 'G5', 'ce', true, 0, 0.05, 'of 727 right voxels; at the label''s own logit 0.000'),
	(50, 'G15', '', true, 7.591147434133623e-05, 0.1, 'mean relative change over 10 draws'),
	(50, 'G10', '32/255', true, 0.042204072124134746, 0.1, 'mean of the cases'),
	(50, 'G10', '255/255', false, 0.024951286367146136, 0.01, 'the largest of a case'),
	(50, 'G7', '', true, 0.004312694811421824, 0.01, 'S 0.041 after 2 steps, 0.037 after 4'),
	(50, 'G8', '', true, 0.0005939821703285705, 0.01, 'S 0.041 from one start, 0.041 from three'),
	(50, 'G17', '', false, 0.2787428124153295, 0.05, 'largest share of a case''s gain that came in the last tenth of the steps'),
	(50, 'G19', '', true, 0, 0.02, 'S 0.041 in float32, 0.041 in float64'),
	(50, 'G0', '', true, -9.349748197884367e-10, 1e-06, 'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]'),
	(50, 'G1', '', true, 0, 0.001, '8/255 phantom-0002 WT');
INSERT INTO public.job VALUES
	(3, '56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0', NULL, 'defense', 'defend small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 2, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 2.312159776687622, "validation_dice": null, "training_cases": 2}', '56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0/1', 1795913123.17698, 1795913134.202616, 1795913134.437456, 1, 1, 0, 0, 650641408),
	(6, '1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20', '6b3d6bdcbf8910aa3ba1633874768b408b87ea04378003e04d5b601c7e9f4c9a', 'attack', 'attack fgsm on small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20/1', 1795913123.17701, 1795913134.611071, 1795913134.70585, 1, 1, 0, 0, 653885440),
	(7, '48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924', '04d6558e8fc316c84d92c318f7345a7fce34b567444ef0f34d3e9386efcaca33', 'attack', 'attack ifgsm on small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924/1', 1795913123.177013, 1795913134.65443, 1795913134.729426, 1, 1, 0, 0, 653873152),
	(8, '433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4', 'e4f8869e57a25d6c4545893d16dc99134839871fc45e428a678f8a68e2bd0efa', 'attack', 'attack fgsm on small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4/1', 1795913123.177017, 1795913134.726567, 1795913134.829526, 1, 1, 0, 0, 654532608),
	(9, '3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf', '026eacbd5fbc9875c3683bfaac7a0010b68e0588a18acb267868aeb60d08f0d1', 'attack', 'attack ifgsm on small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf/1', 1795913123.17702, 1795913134.758141, 1795913134.847482, 1, 1, 0, 0, 654344192),
	(11, '483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd', NULL, 'evaluate', 'evaluate small under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795913123.177158, 1795913134.88041, 1795913134.957345, 1, 1, 0, 0, 654622720),
	(13, 'c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48', NULL, 'evaluate', 'evaluate small/distillation on clean images fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177165, 1795913134.982633, 1795913135.017732, 1, 1, 0, 0, 654897152),
	(14, '0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e', NULL, 'evaluate', 'evaluate small/distillation under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795913123.177168, 1795913134.985039, 1795913135.048631, 1, 1, 0, 0, 654675968),
	(15, 'feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba', NULL, 'evaluate', 'evaluate small/distillation under ifgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177171, 1795913135.037549, 1795913135.081755, 1, 1, 0, 0, 654913536),
	(17, 'a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36', NULL, 'evaluate', 'evaluate small/distillation under ifgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177177, 1795913135.102128, 1795913135.149082, 1, 1, 0, 0, 654942208),
	(19, 'd0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31', NULL, 'evaluate', 'evaluate small/static under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795913123.177192, 1795913135.16261, 1795913135.226874, 1, 1, 0, 0, 654950400),
	(20, '0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4', NULL, 'evaluate', 'evaluate small/static under ifgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177197, 1795913135.202298, 1795913135.252159, 1, 1, 0, 0, 654749696),
	(21, '3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7', NULL, 'evaluate', 'evaluate small/static under fgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795913123.1772, 1795913135.246055, 1795913135.309147, 1, 1, 0, 0, 654979072),
	(24, 'f5bc05eac8591853e096c5ff6992d0caec76ffa2794323c0e3b0aa2057e160fc', NULL, 'gates', 'check small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "scored": [{"role": "own", "evaluation": "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "perturbations": null, "attack": null, "brain_only": true}, {"role": "own", "evaluation": "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [{"temperature": 10.0}, {"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"verdict": "masking-suspected", "failed": ["G10", "G17"]}', NULL, 1795913123.177211, 1795913135.343605, 1795913135.606114, 1, 1, 0, 0, 658436096),
	(25, '1644ad0b51611f7e24aa1069193aa2c2fd3f68b377336f0cb50e542112574df0', NULL, 'gates', 'check small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "scored": [{"role": "own", "evaluation": "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "transfer", "evaluation": "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "perturbations": null, "attack": null, "brain_only": true}, {"role": "twin", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"verdict": "masking-suspected", "failed": ["G10", "G17"]}', NULL, 1795913123.177257, 1795913135.604824, 1795913135.834246, 1, 1, 0, 0, 658800640),
	(28, '4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea', NULL, 'defense', 'defend small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 11, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 2.3335981369018555, "validation_dice": null, "training_cases": 2}', '4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea/1', 1795913123.177307, 1795913135.852448, 1795913136.000521, 1, 1, 0, 0, 658862080),
	(32, '60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0', '08f0695ea9133e14560963c50e2883f8a92af77ed9fae432b7c3d10d458556f6', 'attack', 'attack ifgsm on small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 12, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0/1', 1795913123.177323, 1795913136.150829, 1795913136.234967, 1, 1, 0, 0, 659709952),
	(37, 'b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19', NULL, 'evaluate', 'evaluate small under ifgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177359, 1795913136.416116, 1795913136.461694, 1, 1, 0, 0, 659718144),
	(39, '9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b', NULL, 'evaluate', 'evaluate small/distillation under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795913123.177366, 1795913136.487238, 1795913136.549239, 1, 1, 0, 0, 659726336),
	(40, 'f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6', NULL, 'evaluate', 'evaluate small/distillation under ifgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177369, 1795913136.545666, 1795913136.597305, 1, 1, 0, 0, 659095552),
	(45, 'd2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8', NULL, 'evaluate', 'evaluate small/static under ifgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177397, 1795913136.686134, 1795913136.728543, 1, 1, 0, 0, 659771392),
	(44, '05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95', NULL, 'evaluate', 'evaluate small/static under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795913123.177392, 1795913136.686045, 1795913136.752976, 1, 1, 0, 0, 659099648),
	(26, '06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4', NULL, 'train', 'train small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 10, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 2.3326550722122192, "validation_dice": null, "training_cases": 2}', '06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4/1', 1795913123.177298, 1795913135.642582, 1795913135.769079, 1, 1, 0, 0, 658522112),
	(51, 'c887d4b983aa4289040e312689dca547147b7a17a9aa3e41e993ed11000f4093', NULL, 'stats', 'compare the runs', '{"sweep": "tiny", "evaluations": ["05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba"], "gates": ["00c76f67e40d7fa273d60d64e19fb2f86cf5b117632922532f867b594838c084", "1644ad0b51611f7e24aa1069193aa2c2fd3f68b377336f0cb50e542112574df0", "4776967903269b4ac90882cdf4ec6d3fa5dfe3ade75779584b042be64241fe38", "6d038450421b0730a801f9107ff1f484d88b87f477e0b32084ce88cfd6898e4e", "96693ed581802e700d47a30a7f4505b79b4f44a45ab62a62abf247b99966dce8", "f5bc05eac8591853e096c5ff6992d0caec76ffa2794323c0e3b0aa2057e160fc"], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}], "seed": 78746238209398148}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 17, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"comparisons": 90, "families": 9, "significant": 0, "seed": 78746238209398148, "refused": [], "unanswered": []}', NULL, 1795913123.177481, 1795913137.269952, 1795913137.487252, 0, 1, 0, 0, 660664320),
	(2, '97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c', NULL, 'defense', 'defend small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 2, 'done', 1, 0, NULL, NULL, 0, false, '{"done": 1, "total": 4, "unit": "epoch", "detail": "teacher, loss 1.494"}', NULL, NULL, '{"loss": 0.04239576868712902, "validation_dice": null, "training_cases": 2}', '97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c/1', 1795913123.176968, 1795913124.208586, 1795913134.244488, 1, 1, 0, 0, 648032256),
	(22, '6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4', NULL, 'evaluate', 'evaluate small/static under ifgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177204, 1795913135.27364, 1795913135.317454, 1, 1, 0, 0, 654770176),
	(33, '0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26', 'fe36a8d455d5104d6e89cb3979cfe46fd86e54e7c1652609d7dc6b59e18a79f7', 'attack', 'attack fgsm on small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 12, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26/1', 1795913123.177342, 1795913136.252694, 1795913136.341246, 1, 1, 0, 0, 659709952),
	(36, '8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1', NULL, 'evaluate', 'evaluate small under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795913123.177356, 1795913136.378656, 1795913136.460396, 1, 1, 0, 0, 659095552),
	(42, '36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e', NULL, 'evaluate', 'evaluate small/distillation under ifgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177386, 1795913136.615954, 1795913136.66868, 1, 1, 0, 0, 659095552),
	(4, 'a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6', 'a5d4ed0470c635a8d17c4fa3e7874baaca3d9f1304c19590695953ae4a4677c2', 'attack', 'attack fgsm on small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', 'a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6/1', 1795913123.176984, 1795913134.295154, 1795913134.585709, 1, 1, 0, 0, 667394048),
	(1, 'd81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f', NULL, 'train', 'train small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 1, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 2.3104552030563354, "validation_dice": null, "training_cases": 2}', 'd81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f/1', 1795913123.17674, 1795913124.20335, 1795913134.169091, 1, 1, 0, 0, 645943296),
	(5, '319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778', '1ae80315cc58e85377413ff67727a006ce96037e0f2027de9aff39d7e921e132', 'attack', 'attack ifgsm on small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778/1', 1795913123.177005, 1795913134.466606, 1795913134.625441, 1, 1, 0, 0, 653836288),
	(10, 'af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5', NULL, 'evaluate', 'evaluate small on clean images fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177152, 1795913134.843966, 1795913134.889645, 1, 1, 0, 0, 654782464),
	(12, 'a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b', NULL, 'evaluate', 'evaluate small under ifgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177161, 1795913134.914441, 1795913134.966126, 1, 1, 0, 0, 654843904),
	(16, 'b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd', NULL, 'evaluate', 'evaluate small/distillation under fgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795913123.177174, 1795913135.059479, 1795913135.137208, 1, 1, 0, 0, 654721024),
	(18, '6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55', NULL, 'evaluate', 'evaluate small/static on clean images fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.17718, 1795913135.153999, 1795913135.192952, 1, 1, 0, 0, 654733312),
	(23, '00c76f67e40d7fa273d60d64e19fb2f86cf5b117632922532f867b594838c084', NULL, 'gates', 'check small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "scored": [{"role": "own", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "perturbations": null, "attack": null, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"verdict": "masking-suspected", "failed": ["G10", "G17"]}', NULL, 1795913123.177207, 1795913135.323457, 1795913135.58187, 1, 1, 0, 0, 658333696),
	(27, '8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74', NULL, 'defense', 'defend small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 11, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 0.037882156670093536, "validation_dice": null, "training_cases": 2}', '8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74/1', 1795913123.177303, 1795913135.794184, 1795913135.997063, 1, 1, 0, 0, 659083264),
	(35, '732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225', NULL, 'evaluate', 'evaluate small on clean images fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177353, 1795913136.353073, 1795913136.389109, 1, 1, 0, 0, 659718144),
	(38, '4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6', NULL, 'evaluate', 'evaluate small/distillation on clean images fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177364, 1795913136.481647, 1795913136.52131, 1, 1, 0, 0, 659095552),
	(61, 'add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51', '9aa3a73c1a6e51de098206cb2f5a896914f8297e3cb5564c314cbf9a7c9f7e4b', 'attack', 'attack fgsm on other fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 3, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913142.524617, NULL, NULL, 1, 1, 0, 0, NULL),
	(62, 'dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01', NULL, 'evaluate', 'evaluate other on clean images fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913142.524629, NULL, NULL, 1, 1, 0, 0, NULL),
	(63, '78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1', NULL, 'evaluate', 'evaluate other under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": "add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 4, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913142.524638, NULL, NULL, 1, 1, 0, 0, NULL),
	(29, '5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735', '74f642b73823f4ddd984408b983b9864d4f8ea44770e9092b2cf92f94ac513e0', 'attack', 'attack fgsm on small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 12, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735/1', 1795913123.177311, 1795913136.02757, 1795913136.124467, 1, 1, 0, 0, 658862080),
	(34, 'c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d', 'b896de753cd1f0663b004a2a9713b8ec62c8285829db404937e7ad5968d579a3', 'attack', 'attack ifgsm on small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 12, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', 'c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d/1', 1795913123.177349, 1795913136.261352, 1795913136.354148, 1, 1, 0, 0, 659091456),
	(41, 'fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939', NULL, 'evaluate', 'evaluate small/distillation under fgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795913123.177373, 1795913136.561712, 1795913136.625401, 1, 1, 0, 0, 659742720),
	(43, '94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f', NULL, 'evaluate', 'evaluate small/static on clean images fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177389, 1795913136.637862, 1795913136.670886, 1, 1, 0, 0, 659759104),
	(46, 'aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59', NULL, 'evaluate', 'evaluate small/static under fgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795913123.1774, 1795913136.745324, 1795913136.805043, 1, 1, 0, 0, 659800064),
	(48, '4776967903269b4ac90882cdf4ec6d3fa5dfe3ade75779584b042be64241fe38', NULL, 'gates', 'check small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "scored": [{"role": "own", "evaluation": "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "perturbations": null, "attack": null, "brain_only": true}, {"role": "own", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 16, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"verdict": "masking-suspected", "failed": ["G10", "G17"]}', NULL, 1795913123.177406, 1795913136.821722, 1795913137.028926, 1, 1, 0, 0, 660520960),
	(30, '0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec', '6e2228085225492e6b5e9039514dba9953e76f21b1c3d1a7bfa9c7695079a6b6', 'attack', 'attack ifgsm on small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 12, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec/1', 1795913123.177314, 1795913136.028744, 1795913136.121474, 1, 1, 0, 0, 659083264);
INSERT INTO public.job VALUES
	(31, '72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1', '68855496a7f410c8b1c8de187600aea3aa5db28d279cb3797339a043130498ed', 'attack', 'attack fgsm on small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 12, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1/1', 1795913123.17732, 1795913136.145807, 1795913136.242016, 1, 1, 0, 0, 659087360),
	(47, '58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca', NULL, 'evaluate', 'evaluate small/static under ifgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795913123.177403, 1795913136.781146, 1795913136.825293, 1, 1, 0, 0, 659103744),
	(49, '6d038450421b0730a801f9107ff1f484d88b87f477e0b32084ce88cfd6898e4e', NULL, 'gates', 'check small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "scored": [{"role": "transfer", "evaluation": "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "perturbations": null, "attack": null, "brain_only": true}, {"role": "twin", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}], "adaptive": [{"temperature": 10.0}, {"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 16, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"verdict": "masking-suspected", "failed": ["G10", "G17"]}', NULL, 1795913123.177411, 1795913136.845127, 1795913137.062888, 1, 1, 0, 0, 659566592),
	(50, '96693ed581802e700d47a30a7f4505b79b4f44a45ab62a62abf247b99966dce8', NULL, 'gates', 'check small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "scored": [{"role": "own", "evaluation": "05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "transfer", "evaluation": "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "twin", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "perturbations": null, "attack": null, "brain_only": true}, {"role": "transfer", "evaluation": "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}', 16, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"verdict": "masking-suspected", "failed": ["G10", "G17"]}', NULL, 1795913123.17745, 1795913137.04181, 1795913137.245211, 1, 1, 0, 0, 660574208),
	(52, '0503edf4c35d9104eba503af8a22e0096c69167bcc36ed560c0fec8a372716e6', NULL, 'noop', 'done', '{"token": "done", "after": [], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 0, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{}', NULL, 1795913138.404454, 1795913139.731539, 1795913140.776477, 0, 1, 0, 0, 87539712),
	(54, 'd84aece190b35cae994deb6b8ed089a99b392b08a767c860d0ab0d94798cc897', NULL, 'noop', 'broken', '{"token": "broken", "after": [], "reads": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}', '{}', 0, 'failed', 1, 0, NULL, NULL, 0, false, 'null', 'bug', 'the plug-in ''noop'' has a mistake: tests/plugins/jobs/noop.py, line 77: ZeroDivisionError: told to fail (the log has the traceback)', NULL, NULL, 1795913138.437464, 1795913140.80903, 1795913140.932676, 0, 1, 0, 0, 88571904),
	(55, '041290b6ef20590082a93982535b24961bcbd76b38bad40a91413ff24e85b887', NULL, 'noop', 'child of broken', '{"token": "child of broken", "after": ["d84aece190b35cae994deb6b8ed089a99b392b08a767c860d0ab0d94798cc897"], "reads": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}', '{}', 1, 'blocked', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913138.437512, NULL, NULL, 0, 1, 0, 0, NULL),
	(53, '1ba1376187c7417f884fb9ceac590120e0a7a026c66af6698876d05a6565dcc1', NULL, 'noop', 'second', '{"token": "second", "after": ["0503edf4c35d9104eba503af8a22e0096c69167bcc36ed560c0fec8a372716e6"], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 1, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{}', NULL, 1795913138.40458, 1795913140.945582, 1795913140.957607, 0, 1, 0, 0, 88584192),
	(56, 'ca088d9f9bd5047fdd6f0b9adffaf83e50b5332c4a5c9e938fff8d6017ec899d', NULL, 'noop', 'stopped', '{"token": "stopped", "after": [], "reads": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 0, 'cancelled', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913141.205129, NULL, 1795913141.229959, 0, 1, 0, 0, NULL),
	(59, '04ba54c21f0f637b02d82b843d34f9cf58df903f8efdca2773d3859b92e6faa8', NULL, 'noop', 'waiting', '{"token": "waiting", "after": ["7f75b46e930519e69ec86f7b85a90e40964e1f00c6889a70ddeb6de164f6bd32", "dfbf9b782933f05fc43334bd3d8d2b4012963ddc98c8ff2c5697b6652872c7a4"], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 2, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913141.245226, NULL, NULL, 0, 1, 0, 0, NULL),
	(58, 'dfbf9b782933f05fc43334bd3d8d2b4012963ddc98c8ff2c5697b6652872c7a4', NULL, 'noop', 'ready', '{"token": "ready", "after": [], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 1, 'ready', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913141.245217, NULL, NULL, 0, 1, 0, 0, NULL),
	(57, '7f75b46e930519e69ec86f7b85a90e40964e1f00c6889a70ddeb6de164f6bd32', NULL, 'noop', 'held', '{"token": "held", "after": [], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 0, 'running', 1, 0, '00000000000000000000000000000000', 1795913141.279795, 0, false, 'null', NULL, NULL, NULL, NULL, 1795913141.245058, 1795913141.279795, NULL, 0, 1, 0, 0, NULL),
	(60, 'ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6', NULL, 'train', 'train other fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 1, 'ready', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913142.524514, NULL, NULL, 1, 1, 0, 0, NULL),
	(65, 'f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7', '71a29720b5b6e7e56f4e53fb5a9a01992168620a73a892ef59a5e6255ecd494b', 'attack', 'attack fgsm on other fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 12, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913142.524646, NULL, NULL, 1, 1, 0, 0, NULL),
	(66, 'b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2', NULL, 'evaluate', 'evaluate other on clean images fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913142.524693, NULL, NULL, 1, 1, 0, 0, NULL),
	(67, 'e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca', NULL, 'evaluate', 'evaluate other under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": "f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 13, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913142.524696, NULL, NULL, 1, 1, 0, 0, NULL),
	(68, 'a1d77231e0ea0b1e96e6dff5b481d854dc2ee5157dbe9fe202241a2d1c3836ec', NULL, 'stats', 'compare the runs', '{"sweep": "later", "evaluations": ["78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1", "b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2", "dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01", "e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca"], "gates": [], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}], "seed": 78746238209398148}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 17, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913142.5247, NULL, NULL, 0, 1, 0, 0, NULL),
	(64, 'a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe', NULL, 'train', 'train other fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}', 10, 'ready', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795913142.524642, NULL, NULL, 1, 1, 0, 0, NULL);
INSERT INTO public.job_parent VALUES
	(3, 1),
	(4, 1),
	(5, 1),
	(6, 2),
	(7, 2),
	(8, 3),
	(9, 3),
	(10, 1),
	(11, 1),
	(11, 4),
	(12, 1),
	(12, 5),
	(13, 2),
	(14, 2),
	(14, 6),
	(15, 2),
	(15, 7),
	(16, 2),
	(16, 4),
	(17, 2),
	(17, 5),
	(18, 3),
	(19, 3),
	(19, 8),
	(20, 3),
	(20, 9),
	(21, 3),
	(21, 4),
	(22, 3),
	(22, 5),
	(23, 1),
	(23, 11),
	(23, 12),
	(23, 10),
	(23, 4),
	(23, 5),
	(24, 2),
	(24, 14),
	(24, 11),
	(24, 12),
	(24, 17),
	(24, 16),
	(24, 13),
	(24, 15),
	(24, 6),
	(24, 7),
	(25, 3),
	(25, 20),
	(25, 21),
	(25, 11);
INSERT INTO public.job_parent VALUES
	(25, 22),
	(25, 18),
	(25, 12),
	(25, 19),
	(25, 9),
	(25, 8),
	(28, 26),
	(29, 26),
	(30, 26),
	(31, 27),
	(32, 27),
	(33, 28),
	(34, 28),
	(35, 26),
	(36, 26),
	(36, 29),
	(37, 26),
	(37, 30),
	(38, 27),
	(39, 27),
	(39, 31),
	(40, 27),
	(40, 32),
	(41, 27),
	(41, 29),
	(42, 27),
	(42, 30),
	(43, 28),
	(44, 28),
	(44, 33),
	(45, 28),
	(45, 34),
	(46, 28),
	(46, 29),
	(47, 28),
	(47, 30),
	(48, 26),
	(48, 35),
	(48, 36),
	(48, 37),
	(48, 29),
	(48, 30),
	(49, 27),
	(49, 42),
	(49, 38),
	(49, 36),
	(49, 39),
	(49, 37),
	(49, 40),
	(49, 41);
INSERT INTO public.job_parent VALUES
	(49, 31),
	(49, 32),
	(50, 28),
	(50, 44),
	(50, 47),
	(50, 36),
	(50, 43),
	(50, 46),
	(50, 37),
	(50, 45),
	(50, 33),
	(50, 34),
	(51, 44),
	(51, 14),
	(51, 20),
	(51, 42),
	(51, 21),
	(51, 11),
	(51, 38),
	(51, 47),
	(51, 22),
	(51, 18),
	(51, 35),
	(51, 36),
	(51, 43),
	(51, 39),
	(51, 12),
	(51, 17),
	(51, 46),
	(51, 10),
	(51, 37),
	(51, 16),
	(51, 13),
	(51, 19),
	(51, 45),
	(51, 40),
	(51, 41),
	(51, 15),
	(51, 23),
	(51, 25),
	(51, 48),
	(51, 49),
	(51, 50),
	(51, 24),
	(53, 52),
	(55, 54),
	(59, 57),
	(59, 58),
	(61, 60),
	(62, 60);
INSERT INTO public.job_parent VALUES
	(63, 60),
	(63, 61),
	(65, 64),
	(66, 64),
	(67, 64),
	(67, 65),
	(68, 63),
	(68, 66),
	(68, 62),
	(68, 67);
INSERT INTO public.log VALUES
	(1, 1, 1, '2026-11-29T00:45:25Z job 1 (train), claim 1, on cpu, process 1', 1795913125.422894),
	(2, 2, 1, '2026-11-29T00:45:25Z job 2 (defense), claim 1, on cpu, process 1', 1795913125.424424),
	(3, 1, 1, '
', 1795913125.941182),
	(4, 2, 1, '
', 1795913125.946311),
	(5, 1, 1, '2026-11-29T00:45:34Z epoch 1/2 loss 2.385', 1795913134.093305),
	(6, 2, 1, '2026-11-29T00:45:34Z epoch 1/4 teacher, loss 1.494
', 1795913134.1065),
	(20, 14, 1, '2026-11-29T00:45:34Z job 14 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:35Z case 0/2 phantom-0000
2026-11-29T00:45:35Z case 1/2 phantom-0001
2026-11-29T00:45:35Z case 2/2 
2026-11-29T00:45:35Z done in 0.1 s
', 1795913135.058625),
	(21, 15, 1, '2026-11-29T00:45:35Z job 15 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:35Z case 0/2 phantom-0000
2026-11-29T00:45:35Z case 1/2 phantom-0001
2026-11-29T00:45:35Z case 2/2 
2026-11-29T00:45:35Z done in 0.1 s
', 1795913135.100994),
	(22, 16, 1, '2026-11-29T00:45:35Z job 16 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:35Z case 0/2 phantom-0000
2026-11-29T00:45:35Z case 1/2 phantom-0001
2026-11-29T00:45:35Z case 2/2 
2026-11-29T00:45:35Z done in 0.1 s
', 1795913135.152885),
	(23, 17, 1, '2026-11-29T00:45:35Z job 17 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:35Z case 0/2 phantom-0000
2026-11-29T00:45:35Z case 1/2 phantom-0001
2026-11-29T00:45:35Z case 2/2 
2026-11-29T00:45:35Z done in 0.1 s
', 1795913135.161607),
	(24, 18, 1, '2026-11-29T00:45:35Z job 18 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:35Z case 0/2 phantom-0000
2026-11-29T00:45:35Z case 1/2 phantom-0001
2026-11-29T00:45:35Z case 2/2 
2026-11-29T00:45:35Z done in 0.0 s
', 1795913135.20095),
	(25, 19, 1, '2026-11-29T00:45:35Z job 19 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:35Z case 0/2 phantom-0000
2026-11-29T00:45:35Z case 1/2 phantom-0001
2026-11-29T00:45:35Z case 2/2 
2026-11-29T00:45:35Z done in 0.1 s
', 1795913135.244798),
	(54, 48, 1, '2026-11-29T00:45:36Z job 48 (gates), claim 1, on cpu, process 1
2026-11-29T00:45:36Z gate 1/19 several steps leave no more of S than one step
2026-11-29T00:45:36Z gate 2/19 a larger budget leaves no more of S
2026-11-29T00:45:36Z gate 3/19 white-box images leave no more of S than transferred ones
2026-11-29T00:45:36Z gate 4/19 white-box images leave less of S than random noise
2026-11-29T00:45:36Z gate 5/19 a search without gradients leaves no less of S than white-box images
2026-11-29T00:45:36Z gate 6/19 attacks that know the defense are the strongest in nearly every case
2026-11-29T00:45:36Z gate 7/19 the same attacks leave next to nothing of S of the undefended model
2026-11-29T00:45:36Z gate 8/19 the model returns logits, not probabilities
2026-11-29T00:45:36Z gate 9/19 the model gives the same answer each time
2026-11-29T00:45:36Z gate 10/19 the model passes a gradient back to its images
2026-11-29T00:45:36Z gate 11/19 the loss has a gradient in nearly all voxels that are right
2026-11-29T00:45:36Z gate 12/19 small noise hardly changes the loss
2026-11-29T00:45:36Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:36Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:36Z gate 14/19 twice as many steps leave hardly less of S
2026-11-29T00:45:36Z gate 15/19 more random starts leave hardly less of S
2026-11-29T00:45:36Z gate 16/19 the attack gained hardly anything in its last steps
2026-11-29T00:45:36Z gate 17/19 double precision gives the same S
2026-11-29T00:45:37Z gate 18/19 stored images keep the budget of their attack
2026-11-29T00:45:37Z gate 19/19 stored scores are those of the stored images
2026-11-29T00:45:37Z done in 0.2 s
', 1795913137.041075),
	(7, 1, 1, '
2026-11-29T00:45:34Z epoch 2/2 loss 2.310
2026-11-29T00:45:34Z done in 8.8 s
', 1795913134.201188),
	(8, 2, 1, '2026-11-29T00:45:34Z epoch 2/4 teacher, loss 1.413
2026-11-29T00:45:34Z epoch 3/4 student, loss 0.049
2026-11-29T00:45:34Z epoch 4/4 student, loss 0.042
2026-11-29T00:45:34Z done in 8.9 s
', 1795913134.293407),
	(9, 3, 1, '2026-11-29T00:45:34Z job 3 (defense), claim 1, on cpu, process 1
2026-11-29T00:45:34Z epoch 1/2 loss 2.386
2026-11-29T00:45:34Z epoch 2/2 loss 2.312
2026-11-29T00:45:34Z done in 0.3 s
', 1795913134.465462),
	(10, 4, 1, '2026-11-29T00:45:34Z job 4 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 0 of 2
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 1 of 2
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 2 of 2
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 0 of 2
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 1 of 2
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 2 of 2
2026-11-29T00:45:34Z case 2/2 
2026-11-29T00:45:34Z done in 0.3 s
', 1795913134.609593),
	(11, 5, 1, '2026-11-29T00:45:34Z job 5 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 0 of 1
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 1 of 1
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 0 of 1
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 1 of 1
2026-11-29T00:45:34Z case 2/2 
2026-11-29T00:45:34Z done in 0.2 s
', 1795913134.653018),
	(12, 6, 1, '2026-11-29T00:45:34Z job 6 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 0 of 2
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 1 of 2
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 2 of 2
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 0 of 2
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 1 of 2
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 2 of 2
2026-11-29T00:45:34Z case 2/2 
2026-11-29T00:45:34Z done in 0.1 s
', 1795913134.725043),
	(13, 7, 1, '2026-11-29T00:45:34Z job 7 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 0 of 1
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 1 of 1
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 0 of 1
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 1 of 1
2026-11-29T00:45:34Z case 2/2 
2026-11-29T00:45:34Z done in 0.1 s
', 1795913134.756764),
	(14, 8, 1, '2026-11-29T00:45:34Z job 8 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 0 of 2
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 1 of 2
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 2 of 2
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 0 of 2
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 1 of 2
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 2 of 2
2026-11-29T00:45:34Z case 2/2 
2026-11-29T00:45:34Z done in 0.1 s
', 1795913134.842513),
	(15, 9, 1, '2026-11-29T00:45:34Z job 9 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 0 of 1
2026-11-29T00:45:34Z case 0/2 phantom-0000: step 1 of 1
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 0 of 1
2026-11-29T00:45:34Z case 1/2 phantom-0001: step 1 of 1
2026-11-29T00:45:34Z case 2/2 
2026-11-29T00:45:34Z done in 0.1 s
', 1795913134.876503),
	(16, 10, 1, '2026-11-29T00:45:34Z job 10 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:34Z case 0/2 phantom-0000
2026-11-29T00:45:34Z case 1/2 phantom-0001
2026-11-29T00:45:34Z case 2/2 
2026-11-29T00:45:34Z done in 0.1 s
', 1795913134.91264),
	(17, 12, 1, '2026-11-29T00:45:34Z job 12 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:34Z case 0/2 phantom-0000
2026-11-29T00:45:34Z case 1/2 phantom-0001
2026-11-29T00:45:34Z case 2/2 
2026-11-29T00:45:34Z done in 0.1 s
', 1795913134.981546),
	(18, 11, 1, '2026-11-29T00:45:34Z job 11 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:34Z case 0/2 phantom-0000
2026-11-29T00:45:34Z case 1/2 phantom-0001
2026-11-29T00:45:34Z case 2/2 
2026-11-29T00:45:34Z done in 0.1 s
', 1795913134.984212),
	(19, 13, 1, '2026-11-29T00:45:34Z job 13 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:34Z case 0/2 phantom-0000
2026-11-29T00:45:35Z case 1/2 phantom-0001
2026-11-29T00:45:35Z case 2/2 
2026-11-29T00:45:35Z done in 0.0 s
', 1795913135.036345),
	(58, 52, 1, '2026-11-29T00:45:40Z job 52 (noop), claim 1, on cpu, process 1
', 1795913140.70843),
	(26, 20, 1, '2026-11-29T00:45:35Z job 20 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:35Z case 0/2 phantom-0000
2026-11-29T00:45:35Z case 1/2 phantom-0001
2026-11-29T00:45:35Z case 2/2 
2026-11-29T00:45:35Z done in 0.1 s
', 1795913135.272527),
	(27, 21, 1, '2026-11-29T00:45:35Z job 21 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:35Z case 0/2 phantom-0000
2026-11-29T00:45:35Z case 1/2 phantom-0001
2026-11-29T00:45:35Z case 2/2 
2026-11-29T00:45:35Z done in 0.1 s
', 1795913135.322481),
	(28, 22, 1, '2026-11-29T00:45:35Z job 22 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:35Z case 0/2 phantom-0000
2026-11-29T00:45:35Z case 1/2 phantom-0001
2026-11-29T00:45:35Z case 2/2 
2026-11-29T00:45:35Z done in 0.1 s
', 1795913135.342704),
	(29, 23, 1, '2026-11-29T00:45:35Z job 23 (gates), claim 1, on cpu, process 1
2026-11-29T00:45:35Z gate 1/19 several steps leave no more of S than one step
2026-11-29T00:45:35Z gate 2/19 a larger budget leaves no more of S
2026-11-29T00:45:35Z gate 3/19 white-box images leave no more of S than transferred ones
2026-11-29T00:45:35Z gate 4/19 white-box images leave less of S than random noise
2026-11-29T00:45:35Z gate 5/19 a search without gradients leaves no less of S than white-box images
2026-11-29T00:45:35Z gate 6/19 attacks that know the defense are the strongest in nearly every case
2026-11-29T00:45:35Z gate 7/19 the same attacks leave next to nothing of S of the undefended model
2026-11-29T00:45:35Z gate 8/19 the model returns logits, not probabilities
2026-11-29T00:45:35Z gate 9/19 the model gives the same answer each time
2026-11-29T00:45:35Z gate 10/19 the model passes a gradient back to its images
2026-11-29T00:45:35Z gate 11/19 the loss has a gradient in nearly all voxels that are right
2026-11-29T00:45:35Z gate 12/19 small noise hardly changes the loss
2026-11-29T00:45:35Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:35Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:35Z gate 14/19 twice as many steps leave hardly less of S
2026-11-29T00:45:35Z gate 15/19 more random starts leave hardly less of S
2026-11-29T00:45:35Z gate 16/19 the attack gained hardly anything in its last steps
2026-11-29T00:45:35Z gate 17/19 double precision gives the same S
2026-11-29T00:45:35Z gate 18/19 stored images keep the budget of their attack
2026-11-29T00:45:35Z gate 19/19 stored scores are those of the stored images
2026-11-29T00:45:35Z done in 0.3 s
', 1795913135.599203),
	(31, 26, 1, '2026-11-29T00:45:35Z job 26 (train), claim 1, on cpu, process 1
2026-11-29T00:45:35Z epoch 1/2 loss 2.404
2026-11-29T00:45:35Z epoch 2/2 loss 2.333
2026-11-29T00:45:35Z done in 0.1 s
', 1795913135.79323),
	(33, 28, 1, '2026-11-29T00:45:35Z job 28 (defense), claim 1, on cpu, process 1
2026-11-29T00:45:35Z epoch 1/2 loss 2.404
2026-11-29T00:45:35Z epoch 2/2 loss 2.334
2026-11-29T00:45:36Z done in 0.2 s
', 1795913136.025736),
	(36, 29, 1, '2026-11-29T00:45:36Z job 29 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 0 of 2
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 1 of 2
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 2 of 2
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 0 of 2
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 1 of 2
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 2 of 2
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.150066),
	(38, 31, 1, '2026-11-29T00:45:36Z job 31 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 0 of 2
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 1 of 2
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 2 of 2
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 0 of 2
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 1 of 2
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 2 of 2
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.260815),
	(40, 34, 1, '2026-11-29T00:45:36Z job 34 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 0 of 1
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 1 of 1
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 0 of 1
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 1 of 1
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.378105),
	(42, 36, 1, '2026-11-29T00:45:36Z job 36 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.481022),
	(44, 38, 1, '2026-11-29T00:45:36Z job 38 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.54504),
	(46, 40, 1, '2026-11-29T00:45:36Z job 40 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.61515),
	(49, 43, 1, '2026-11-29T00:45:36Z job 43 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.0 s
', 1795913136.685256),
	(51, 44, 1, '2026-11-29T00:45:36Z job 44 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.780233),
	(53, 47, 1, '2026-11-29T00:45:36Z job 47 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.844188),
	(55, 49, 1, '2026-11-29T00:45:36Z job 49 (gates), claim 1, on cpu, process 1
2026-11-29T00:45:36Z gate 1/19 several steps leave no more of S than one step
2026-11-29T00:45:36Z gate 2/19 a larger budget leaves no more of S
2026-11-29T00:45:36Z gate 3/19 white-box images leave no more of S than transferred ones
2026-11-29T00:45:36Z gate 4/19 white-box images leave less of S than random noise
2026-11-29T00:45:36Z gate 5/19 a search without gradients leaves no less of S than white-box images
2026-11-29T00:45:36Z gate 6/19 attacks that know the defense are the strongest in nearly every case
2026-11-29T00:45:36Z gate 7/19 the same attacks leave next to nothing of S of the undefended model
2026-11-29T00:45:36Z gate 8/19 the model returns logits, not probabilities
2026-11-29T00:45:36Z gate 9/19 the model gives the same answer each time
2026-11-29T00:45:36Z gate 10/19 the model passes a gradient back to its images
2026-11-29T00:45:36Z gate 11/19 the loss has a gradient in nearly all voxels that are right
2026-11-29T00:45:36Z gate 12/19 small noise hardly changes the loss
2026-11-29T00:45:36Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:36Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:37Z gate 14/19 twice as many steps leave hardly less of S
2026-11-29T00:45:37Z gate 15/19 more random starts leave hardly less of S
2026-11-29T00:45:37Z gate 16/19 the attack gained hardly anything in its last steps
2026-11-29T00:45:37Z gate 17/19 double precision gives the same S
2026-11-29T00:45:37Z gate 18/19 stored images keep the budget of their attack
2026-11-29T00:45:37Z gate 19/19 stored scores are those of the stored images
2026-11-29T00:45:37Z done in 0.2 s
', 1795913137.077124),
	(30, 24, 1, '2026-11-29T00:45:35Z job 24 (gates), claim 1, on cpu, process 1
2026-11-29T00:45:35Z gate 1/19 several steps leave no more of S than one step
2026-11-29T00:45:35Z gate 2/19 a larger budget leaves no more of S
2026-11-29T00:45:35Z gate 3/19 white-box images leave no more of S than transferred ones
2026-11-29T00:45:35Z gate 4/19 white-box images leave less of S than random noise
2026-11-29T00:45:35Z gate 5/19 a search without gradients leaves no less of S than white-box images
2026-11-29T00:45:35Z gate 6/19 attacks that know the defense are the strongest in nearly every case
2026-11-29T00:45:35Z gate 7/19 the same attacks leave next to nothing of S of the undefended model
2026-11-29T00:45:35Z gate 8/19 the model returns logits, not probabilities
2026-11-29T00:45:35Z gate 9/19 the model gives the same answer each time
2026-11-29T00:45:35Z gate 10/19 the model passes a gradient back to its images
2026-11-29T00:45:35Z gate 11/19 the loss has a gradient in nearly all voxels that are right
2026-11-29T00:45:35Z gate 12/19 small noise hardly changes the loss
2026-11-29T00:45:35Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:35Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:35Z gate 14/19 twice as many steps leave hardly less of S
2026-11-29T00:45:35Z gate 15/19 more random starts leave hardly less of S
2026-11-29T00:45:35Z gate 16/19 the attack gained hardly anything in its last steps
2026-11-29T00:45:35Z gate 17/19 double precision gives the same S
2026-11-29T00:45:35Z gate 18/19 stored images keep the budget of their attack
2026-11-29T00:45:35Z gate 19/19 stored scores are those of the stored images
2026-11-29T00:45:35Z done in 0.3 s
', 1795913135.641541),
	(32, 25, 1, '2026-11-29T00:45:35Z job 25 (gates), claim 1, on cpu, process 1
2026-11-29T00:45:35Z gate 1/19 several steps leave no more of S than one step
2026-11-29T00:45:35Z gate 2/19 a larger budget leaves no more of S
2026-11-29T00:45:35Z gate 3/19 white-box images leave no more of S than transferred ones
2026-11-29T00:45:35Z gate 4/19 white-box images leave less of S than random noise
2026-11-29T00:45:35Z gate 5/19 a search without gradients leaves no less of S than white-box images
2026-11-29T00:45:35Z gate 6/19 attacks that know the defense are the strongest in nearly every case
2026-11-29T00:45:35Z gate 7/19 the same attacks leave next to nothing of S of the undefended model
2026-11-29T00:45:35Z gate 8/19 the model returns logits, not probabilities
2026-11-29T00:45:35Z gate 9/19 the model gives the same answer each time
2026-11-29T00:45:35Z gate 10/19 the model passes a gradient back to its images
2026-11-29T00:45:35Z gate 11/19 the loss has a gradient in nearly all voxels that are right
2026-11-29T00:45:35Z gate 12/19 small noise hardly changes the loss
2026-11-29T00:45:35Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:35Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:35Z gate 14/19 twice as many steps leave hardly less of S
2026-11-29T00:45:35Z gate 15/19 more random starts leave hardly less of S
2026-11-29T00:45:35Z gate 16/19 the attack gained hardly anything in its last steps
2026-11-29T00:45:35Z gate 17/19 double precision gives the same S
2026-11-29T00:45:35Z gate 18/19 stored images keep the budget of their attack
2026-11-29T00:45:35Z gate 19/19 stored scores are those of the stored images
2026-11-29T00:45:35Z done in 0.2 s
', 1795913135.850219),
	(34, 27, 1, '2026-11-29T00:45:35Z job 27 (defense), claim 1, on cpu, process 1
2026-11-29T00:45:35Z epoch 1/4 teacher, loss 1.486
2026-11-29T00:45:35Z epoch 2/4 teacher, loss 1.407
2026-11-29T00:45:35Z epoch 3/4 student, loss 0.042
2026-11-29T00:45:35Z epoch 4/4 student, loss 0.038
2026-11-29T00:45:36Z done in 0.2 s
', 1795913136.028201),
	(35, 30, 1, '2026-11-29T00:45:36Z job 30 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 0 of 1
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 1 of 1
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 0 of 1
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 1 of 1
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.145178),
	(37, 32, 1, '2026-11-29T00:45:36Z job 32 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 0 of 1
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 1 of 1
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 0 of 1
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 1 of 1
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.252151),
	(39, 33, 1, '2026-11-29T00:45:36Z job 33 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 0 of 2
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 1 of 2
2026-11-29T00:45:36Z case 0/2 phantom-0002: step 2 of 2
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 0 of 2
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 1 of 2
2026-11-29T00:45:36Z case 1/2 phantom-0003: step 2 of 2
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.352405),
	(41, 35, 1, '2026-11-29T00:45:36Z job 35 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.0 s
', 1795913136.412295);
INSERT INTO public.log VALUES
	(43, 37, 1, '2026-11-29T00:45:36Z job 37 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.485708),
	(45, 39, 1, '2026-11-29T00:45:36Z job 39 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.560924),
	(47, 41, 1, '2026-11-29T00:45:36Z job 41 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.636984),
	(48, 42, 1, '2026-11-29T00:45:36Z job 42 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.68525),
	(50, 45, 1, '2026-11-29T00:45:36Z job 45 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.744557),
	(52, 46, 1, '2026-11-29T00:45:36Z job 46 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:36Z case 0/2 phantom-0002
2026-11-29T00:45:36Z case 1/2 phantom-0003
2026-11-29T00:45:36Z case 2/2 
2026-11-29T00:45:36Z done in 0.1 s
', 1795913136.820883),
	(56, 50, 1, '2026-11-29T00:45:37Z job 50 (gates), claim 1, on cpu, process 1
2026-11-29T00:45:37Z gate 1/19 several steps leave no more of S than one step
2026-11-29T00:45:37Z gate 2/19 a larger budget leaves no more of S
2026-11-29T00:45:37Z gate 3/19 white-box images leave no more of S than transferred ones
2026-11-29T00:45:37Z gate 4/19 white-box images leave less of S than random noise
2026-11-29T00:45:37Z gate 5/19 a search without gradients leaves no less of S than white-box images
2026-11-29T00:45:37Z gate 6/19 attacks that know the defense are the strongest in nearly every case
2026-11-29T00:45:37Z gate 7/19 the same attacks leave next to nothing of S of the undefended model
2026-11-29T00:45:37Z gate 8/19 the model returns logits, not probabilities
2026-11-29T00:45:37Z gate 9/19 the model gives the same answer each time
2026-11-29T00:45:37Z gate 10/19 the model passes a gradient back to its images
2026-11-29T00:45:37Z gate 11/19 the loss has a gradient in nearly all voxels that are right
2026-11-29T00:45:37Z gate 12/19 small noise hardly changes the loss
2026-11-29T00:45:37Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:37Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:37Z gate 14/19 twice as many steps leave hardly less of S
2026-11-29T00:45:37Z gate 15/19 more random starts leave hardly less of S
2026-11-29T00:45:37Z gate 16/19 the attack gained hardly anything in its last steps
2026-11-29T00:45:37Z gate 17/19 double precision gives the same S
2026-11-29T00:45:37Z gate 18/19 stored images keep the budget of their attack
2026-11-29T00:45:37Z gate 19/19 stored scores are those of the stored images
2026-11-29T00:45:37Z done in 0.2 s
', 1795913137.269568),
	(57, 51, 1, '2026-11-29T00:45:37Z job 51 (stats), claim 1, on cpu, process 1
2026-11-29T00:45:37Z question 0/5 dice WT+TC+ET: fgsm against clean
2026-11-29T00:45:37Z question 1/5 dice WT+TC+ET: ifgsm against clean
2026-11-29T00:45:37Z question 2/5 dice WT+TC+ET: distillation against none
2026-11-29T00:45:37Z question 3/5 dice WT+TC+ET: static against none
2026-11-29T00:45:37Z question 4/5 dice WT+TC+ET: distillation against static
2026-11-29T00:45:37Z done in 0.2 s
', 1795913137.513367),
	(59, 52, 1, 'noop done
2026-11-29T00:45:40Z done in 0.1 s
', 1795913140.805154),
	(60, 54, 1, '2026-11-29T00:45:40Z job 54 (noop), claim 1, on cpu, process 1
noop broken
Traceback (most recent call last):
  File "runner.py", line 56, in main
    ready = execute(claim, engine=engine, settings=settings, device=device, progress=report, memory=memory)
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "execute.py", line 71, in execute
    outcome = kind.run(context)
              ^^^^^^^^^^^^^^^^^
  File "noop.py", line 56, in run
    _misbehave(self.behave, context)
  File "noop.py", line 77, in _misbehave
    raise ZeroDivisionError("told to fail")
ZeroDivisionError: told to fail
', 1795913140.94465),
	(61, 53, 1, '2026-11-29T00:45:40Z job 53 (noop), claim 1, on cpu, process 1
noop second
2026-11-29T00:45:40Z done in 0.0 s
', 1795913140.967973);
INSERT INTO public.perceptibility VALUES
	(1, 'phantom-0000', 't1', 0.0156862735748291, 0.6490629161533932, 36.11711684112677, 0.9985530231487454),
	(1, 'phantom-0000', 't1ce', 0.0156862735748291, 0.6483834602946269, 36.12621421771176, 0.9985174565071708),
	(1, 'phantom-0000', 't2', 0.0156862735748291, 0.6486340972811222, 36.12285727744785, 0.997844829575931),
	(1, 'phantom-0000', 'flair', 0.0156862735748291, 0.6478135007273805, 36.1338528812285, 0.9955087077181767),
	(2, 'phantom-0000', 't1', 0.0313725471496582, 1.2972020905082595, 30.10269997668992, 0.994248100926692),
	(2, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2960102238672155, 30.110684222930743, 0.9940843854058432),
	(2, 'phantom-0000', 't2', 0.0313725471496582, 1.2956772073386293, 30.112916393983504, 0.9914630553920256),
	(2, 'phantom-0000', 'flair', 0.0313725471496582, 1.2925839984631056, 30.1336772690073, 0.9823568640790288),
	(1, 'phantom-0001', 't1', 0.0156862735748291, 0.6624155224232631, 36.11077003835914, 0.998593550474782),
	(1, 'phantom-0001', 't1ce', 0.0156862735748291, 0.6611056077152082, 36.12796323315652, 0.9963860755586731),
	(1, 'phantom-0001', 't2', 0.0156862735748291, 0.6624762194352732, 36.10997418835662, 0.9985491374973208),
	(1, 'phantom-0001', 'flair', 0.0156862735748291, 0.6623452688305455, 36.11169128385134, 0.9952343329454639),
	(2, 'phantom-0001', 't1', 0.0313725471496582, 1.323213845885387, 30.100779320939278, 0.9944192875243191),
	(2, 'phantom-0001', 't1ce', 0.0313725471496582, 1.3204615253552328, 30.118865021831898, 0.9856620857359043),
	(2, 'phantom-0001', 't2', 0.0313725471496582, 1.323199970967, 30.100870399673134, 0.9942458865033197),
	(2, 'phantom-0001', 'flair', 0.0313725471496582, 1.3232402140912916, 30.100606235504003, 0.9813415521556246),
	(3, 'phantom-0000', 't1', 0.0313725471496582, 1.1929074972732099, 30.830717412915327, 0.9950899234083732),
	(3, 'phantom-0000', 't1ce', 0.0313725471496582, 1.1854478173663554, 30.885203946933096, 0.9951240883202865),
	(3, 'phantom-0000', 't2', 0.0313725471496582, 1.2077189846835232, 30.723534909951358, 0.9926365210922804),
	(3, 'phantom-0000', 'flair', 0.0313725471496582, 1.1801471612948005, 30.92412945287766, 0.9854962103116395),
	(3, 'phantom-0001', 't1', 0.0313725471496582, 1.1959251089105727, 30.979300369999887, 0.9953918681879129),
	(3, 'phantom-0001', 't1ce', 0.0313725471496582, 1.1982199541412155, 30.96264909951344, 0.988514715240204),
	(3, 'phantom-0001', 't2', 0.0313725471496582, 1.2219415596257568, 30.792371335113373, 0.9950518948026001),
	(3, 'phantom-0001', 'flair', 0.0313725471496582, 1.2081057081027557, 30.891281327208006, 0.984659561222153),
	(4, 'phantom-0000', 't1', 0.0156862735748291, 0.648565046428894, 36.12378198987207, 0.9985558333192118),
	(4, 'phantom-0000', 't1ce', 0.0156862735748291, 0.6488261552944931, 36.1202858002606, 0.9984754478246475),
	(4, 'phantom-0000', 't2', 0.0156862735748291, 0.6482762928212955, 36.127649975775554, 0.9978507959559015),
	(4, 'phantom-0000', 'flair', 0.0156862735748291, 0.6476571082232857, 36.135950046579836, 0.9955438940385297),
	(5, 'phantom-0000', 't1', 0.0313725471496582, 1.2957609142527553, 30.112355262299722, 0.9942788100145753),
	(5, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2963926234843186, 30.10812175012735, 0.9939513905271152),
	(5, 'phantom-0000', 't2', 0.0313725471496582, 1.29458761382248, 30.1202238241061, 0.9915144340423256),
	(5, 'phantom-0000', 'flair', 0.0313725471496582, 1.2915524666775977, 30.140611710623553, 0.9825907957740668),
	(4, 'phantom-0001', 't1', 0.0156862735748291, 0.6606506529627404, 36.133942681930655, 0.9985909556770431),
	(4, 'phantom-0001', 't1ce', 0.0156862735748291, 0.661020452050453, 36.12908211694476, 0.9962747730979962),
	(4, 'phantom-0001', 't2', 0.0156862735748291, 0.6618199417194962, 36.118583072751235, 0.998555140303714),
	(4, 'phantom-0001', 'flair', 0.0156862735748291, 0.6604253131986555, 36.13690583679991, 0.9952841490573648),
	(5, 'phantom-0001', 't1', 0.0313725471496582, 1.31972698768993, 30.123698095855897, 0.9944119540907975),
	(5, 'phantom-0001', 't1ce', 0.0313725471496582, 1.3193757274954436, 30.12601025088042, 0.9853804576809385),
	(5, 'phantom-0001', 't2', 0.0313725471496582, 1.3220540739493338, 30.108395677386056, 0.9942710841340678),
	(5, 'phantom-0001', 'flair', 0.0313725471496582, 1.3195886065556393, 30.124608910208046, 0.9816310931263226),
	(6, 'phantom-0000', 't1', 0.0313725471496582, 1.2129214548405611, 30.68619921112718, 0.9949915508371554),
	(6, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2131446210360186, 30.684601235730362, 0.9947210409858513),
	(6, 'phantom-0000', 't2', 0.0313725471496582, 1.213553547796606, 30.681673889600752, 0.9925456143574042),
	(6, 'phantom-0000', 'flair', 0.0313725471496582, 1.2126621897990038, 30.688056040555868, 0.9846499025717905),
	(6, 'phantom-0001', 't1', 0.0313725471496582, 1.2490051781726517, 30.602095275415707, 0.9949461610522121),
	(6, 'phantom-0001', 't1ce', 0.0313725471496582, 1.2518328587914445, 30.582453113956, 0.9868569100342158),
	(6, 'phantom-0001', 't2', 0.0313725471496582, 1.2544389519353567, 30.56438943427362, 0.9948275903838554),
	(6, 'phantom-0001', 'flair', 0.0313725471496582, 1.2471488722950352, 30.615014086221308, 0.9836009827309421),
	(7, 'phantom-0000', 't1', 0.0156862735748291, 0.64887333980955, 36.119654160205044, 0.9985534510360647),
	(7, 'phantom-0000', 't1ce', 0.0156862735748291, 0.6483834602946269, 36.12621421771176, 0.9985264298601754);
INSERT INTO public.perceptibility VALUES
	(7, 'phantom-0000', 't2', 0.0156862735748291, 0.6486340974613036, 36.12285727503504, 0.9978454030328066),
	(7, 'phantom-0000', 'flair', 0.0156862735748291, 0.6478135015392239, 36.13385287034329, 0.9955126871152181),
	(8, 'phantom-0000', 't1', 0.0313725471496582, 1.2968226666642937, 30.105240919022197, 0.9942505366568364),
	(8, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2960102245886407, 30.110684218095734, 0.9941175205030901),
	(8, 'phantom-0000', 't2', 0.0313725471496582, 1.295677207519032, 30.11291639277413, 0.9914662905785488),
	(8, 'phantom-0000', 'flair', 0.0313725471496582, 1.2925839983726883, 30.133677269614886, 0.9823844866979557),
	(7, 'phantom-0001', 't1', 0.0156862735748291, 0.6625563013940906, 36.10892427743564, 0.9985926062467375),
	(7, 'phantom-0001', 't1ce', 0.0156862735748291, 0.6611056078919906, 36.12796323083388, 0.9963947479014418),
	(7, 'phantom-0001', 't2', 0.0156862735748291, 0.6624762197881061, 36.10997418373054, 0.9985483750767473),
	(7, 'phantom-0001', 'flair', 0.0156862735748291, 0.6624711631839497, 36.11004048237185, 0.9952318660382714),
	(8, 'phantom-0001', 't1', 0.0313725471496582, 1.3235632162021196, 30.09848627399169, 0.9944166614940124),
	(8, 'phantom-0001', 't1ce', 0.0313725471496582, 1.3204615258862826, 30.118865018338695, 0.9857074434735945),
	(8, 'phantom-0001', 't2', 0.0313725471496582, 1.3233205770306886, 30.100078740632057, 0.9942409714151706),
	(8, 'phantom-0001', 'flair', 0.0313725471496582, 1.3233032342298612, 30.100192574455633, 0.9813450511677989),
	(9, 'phantom-0000', 't1', 0.0313725471496582, 1.1929074980569876, 30.830717407208425, 0.9950833302629042),
	(9, 'phantom-0000', 't1ce', 0.0313725471496582, 1.1871071874760453, 30.873054084896452, 0.9951422961728211),
	(9, 'phantom-0000', 't2', 0.0313725471496582, 1.2044547527288858, 30.747042981014552, 0.9927068619415363),
	(9, 'phantom-0000', 'flair', 0.0313725471496582, 1.1759174917830357, 30.955315763494482, 0.9857960680993711),
	(9, 'phantom-0001', 't1', 0.0313725471496582, 1.1901235332939546, 31.021539194428804, 0.995456814433315),
	(9, 'phantom-0001', 't1ce', 0.0313725471496582, 1.1982416239106541, 30.962492016898338, 0.9884078036328512),
	(9, 'phantom-0001', 't2', 0.0313725471496582, 1.205724556668863, 30.908417930039533, 0.9951871514786035),
	(9, 'phantom-0001', 'flair', 0.0313725471496582, 1.1982247776952828, 30.962614133667792, 0.984871978405863),
	(30, 'phantom-0002', 't1', 0.0313725471496582, 1.2001082206543858, 30.919791810238934, 0.9951798901129305),
	(30, 'phantom-0002', 't1ce', 0.0313725471496582, 1.1958960988301317, 30.950331039821812, 0.9948567051231192),
	(30, 'phantom-0002', 't2', 0.0313725471496582, 1.2038288821327936, 30.892904849885582, 0.9950881479831224),
	(30, 'phantom-0002', 'flair', 0.0313725471496582, 1.1910448736196941, 30.985637539054025, 0.9868119115240118),
	(30, 'phantom-0003', 't1', 0.0313725471496582, 1.1772405433301105, 30.82802641647401, 0.9958383524140646),
	(30, 'phantom-0003', 't1ce', 0.0313725471496582, 1.1681218366232045, 30.89556777372486, 0.9951344382286641),
	(30, 'phantom-0003', 't2', 0.0313725471496582, 1.1786154732262553, 30.81788785910039, 0.9950994911759683),
	(30, 'phantom-0003', 'flair', 0.0313725471496582, 1.1714468527051132, 30.87087882801553, 0.9888757014103994),
	(28, 'phantom-0002', 't1', 0.0156862735748291, 0.6592875402722524, 36.12270265934909, 0.998535980568843),
	(28, 'phantom-0002', 't1ce', 0.0156862735748291, 0.6597198943049973, 36.11700840858287, 0.9983856294262275),
	(28, 'phantom-0002', 't2', 0.0156862735748291, 0.65944075842623, 36.120684296683635, 0.9985008554847052),
	(28, 'phantom-0002', 'flair', 0.0156862735748291, 0.6590457692120504, 36.12588849521477, 0.9957738591713852),
	(29, 'phantom-0002', 't1', 0.0313725471496582, 1.3173020549520589, 30.11049263686765, 0.9941724345255434),
	(29, 'phantom-0002', 't1ce', 0.0313725471496582, 1.3186264573693725, 30.10176431654529, 0.9936040342523811),
	(29, 'phantom-0002', 't2', 0.0313725471496582, 1.316002031628242, 30.119068828347018, 0.9940769956018148),
	(29, 'phantom-0002', 'flair', 0.0313725471496582, 1.3175780517511466, 30.10867298842141, 0.9834826550456915),
	(28, 'phantom-0003', 't1', 0.0156862735748291, 0.6391755764849619, 36.132927189818844, 0.9987523866040975),
	(28, 'phantom-0003', 't1ce', 0.0156862735748291, 0.6396571881308611, 36.12638493360177, 0.9984979984229991),
	(28, 'phantom-0003', 't2', 0.0156862735748291, 0.6396774911475648, 36.12610924379944, 0.9985248462103206),
	(28, 'phantom-0003', 'flair', 0.0156862735748291, 0.6401326562148854, 36.11993096225247, 0.9965670024204197),
	(29, 'phantom-0003', 't1', 0.0313725471496582, 1.275453251404929, 30.132039721185343, 0.9950468877489252),
	(29, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2789278506894761, 30.108409727594193, 0.9940302917199542),
	(29, 'phantom-0003', 't2', 0.0313725471496582, 1.278724389799624, 30.10979165028928, 0.994139029429509),
	(29, 'phantom-0003', 'flair', 0.0313725471496582, 1.279790270862306, 30.10255454044918, 0.9865170751004683),
	(31, 'phantom-0002', 't1', 0.0313725471496582, 1.247654387855896, 30.582314057096006, 0.9947988683588049),
	(31, 'phantom-0002', 't1ce', 0.0313725471496582, 1.2430146186229043, 30.614675298205725, 0.9943719946601418),
	(31, 'phantom-0002', 't2', 0.0313725471496582, 1.2300238264193375, 30.705929540931546, 0.9948692798279645),
	(31, 'phantom-0002', 'flair', 0.0313725471496582, 1.2286206442320082, 30.71584385517257, 0.9858315640955828);
INSERT INTO public.perceptibility VALUES
	(31, 'phantom-0003', 't1', 0.0313725471496582, 1.1997975749327316, 30.663171030198114, 0.9956266621997404),
	(31, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2044899667096647, 30.629266891731874, 0.9947437805722851),
	(31, 'phantom-0003', 't2', 0.0313725471496582, 1.1925390511705396, 30.715878436929927, 0.994931762923637),
	(31, 'phantom-0003', 'flair', 0.0313725471496582, 1.1974601118560462, 30.68010951191686, 0.9882641727894491),
	(34, 'phantom-0002', 't1', 0.0156862735748291, 0.6591009039438289, 36.12516187775179, 0.9985362093435245),
	(34, 'phantom-0002', 't1ce', 0.0156862735748291, 0.6600914541116503, 36.112117819388196, 0.9983856794539462),
	(34, 'phantom-0002', 't2', 0.0156862735748291, 0.6598478761570387, 36.11532355954233, 0.99849721166525),
	(34, 'phantom-0002', 'flair', 0.0156862735748291, 0.6588590643966574, 36.12834951878929, 0.9957853615618824),
	(35, 'phantom-0002', 't1', 0.0313725471496582, 1.3168969547733287, 30.113164155199836, 0.9941773443074708),
	(35, 'phantom-0002', 't1ce', 0.0313725471496582, 1.3193720012746866, 30.09685475169465, 0.9936024241902855),
	(35, 'phantom-0002', 't2', 0.0313725471496582, 1.3170470693254255, 30.11217409738383, 0.9940528383080879),
	(35, 'phantom-0002', 'flair', 0.0313725471496582, 1.3169596690192151, 30.11275051915474, 0.9835546764764893),
	(34, 'phantom-0003', 't1', 0.0156862735748291, 0.6387913002125045, 36.13815077026455, 0.9987548612098148),
	(34, 'phantom-0003', 't1ce', 0.0156862735748291, 0.6395407786150318, 36.1279657994824, 0.9984983784781373),
	(34, 'phantom-0003', 't2', 0.0156862735748291, 0.6399111705888673, 36.12293679640115, 0.9985229202019151),
	(34, 'phantom-0003', 'flair', 0.0156862735748291, 0.6397481514826346, 36.125149832244155, 0.9965798550584732),
	(35, 'phantom-0003', 't1', 0.0313725471496582, 1.2746817435068916, 30.137295311712965, 0.9950569150841656),
	(35, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2782954368150385, 30.112705853988608, 0.9940415377693654),
	(35, 'phantom-0003', 't2', 0.0313725471496582, 1.279276012506802, 30.106045494482313, 0.9941285079479502),
	(35, 'phantom-0003', 'flair', 0.0313725471496582, 1.2790209766935572, 30.107777281639386, 0.9865555758624114),
	(32, 'phantom-0002', 't1', 0.0156862735748291, 0.658897983467765, 36.12783645493264, 0.9985347763206182),
	(32, 'phantom-0002', 't1ce', 0.0156862735748291, 0.6587292341135856, 36.13006126974422, 0.9983923662914319),
	(32, 'phantom-0002', 't2', 0.0156862735748291, 0.6573533169017455, 36.14822284995527, 0.9985125076904725),
	(32, 'phantom-0002', 'flair', 0.0156862735748291, 0.6581290645599196, 36.13797860887397, 0.9957959393102132),
	(33, 'phantom-0002', 't1', 0.0313725471496582, 1.3169267978872334, 30.112967320469657, 0.9941774684391664),
	(33, 'phantom-0002', 't1ce', 0.0313725471496582, 1.3163732392872032, 30.116619125361627, 0.9936525871914424),
	(33, 'phantom-0002', 't2', 0.0313725471496582, 1.3115931736953002, 30.148217069518992, 0.9941286602716768),
	(33, 'phantom-0002', 'flair', 0.0313725471496582, 1.3148183904201018, 30.12688462414403, 0.9836219349938832),
	(32, 'phantom-0003', 't1', 0.0156862735748291, 0.6399365308364899, 36.1225925737068, 0.9987508443827848),
	(32, 'phantom-0003', 't1ce', 0.0156862735748291, 0.6408415601347796, 36.110317245188995, 0.9984949047038011),
	(32, 'phantom-0003', 't2', 0.0156862735748291, 0.6395204688052253, 36.128241640482074, 0.998525988828162),
	(32, 'phantom-0003', 'flair', 0.0156862735748291, 0.638803585219117, 36.13798372793704, 0.9965841170216004),
	(33, 'phantom-0003', 't1', 0.0313725471496582, 1.2776118163823689, 30.117352228982583, 0.9950429758786729),
	(33, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2806409480815606, 30.09678294333596, 0.9940444761326289),
	(33, 'phantom-0003', 't2', 0.0313725471496582, 1.27804006750439, 30.11444123625973, 0.9941616037379579),
	(33, 'phantom-0003', 'flair', 0.0313725471496582, 1.27710826751275, 30.12077629879993, 0.9866115683661946),
	(36, 'phantom-0002', 't1', 0.0313725471496582, 1.2056990145626505, 30.879421903970496, 0.995156029536483),
	(36, 'phantom-0002', 't1ce', 0.0313725471496582, 1.2157101971305573, 30.807598833354156, 0.9945900969960716),
	(36, 'phantom-0002', 't2', 0.0313725471496582, 1.2132585229957213, 30.82513300579441, 0.9949896100866661),
	(36, 'phantom-0002', 'flair', 0.0313725471496582, 1.205317434989266, 30.882171249036844, 0.9863393784908766),
	(36, 'phantom-0003', 't1', 0.0313725471496582, 1.1764046276847198, 30.83419614115239, 0.9958303142105744),
	(36, 'phantom-0003', 't1ce', 0.0313725471496582, 1.1805991179914275, 30.80328153745778, 0.9950216016957073),
	(36, 'phantom-0003', 't2', 0.0313725471496582, 1.1781806983442025, 30.821092554297465, 0.9950882167637028),
	(36, 'phantom-0003', 'flair', 0.0313725471496582, 1.1735784889890628, 30.85508781520104, 0.9889092412319082);
INSERT INTO public.score VALUES
	(10, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06985294117647059, 'normal', 118, 2058),
	(10, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.017391304347826087, 'normal', 23, 1472),
	(10, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005188067444876783, 'normal', 5, 766),
	(10, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06592386258124419, 'normal', 119, 2035),
	(10, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.0209351011863224, 'normal', 40, 1393),
	(10, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.0113314447592068, 'normal', 31, 675),
	(11, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0673854447439353, 'normal', 118, 2108),
	(11, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019455252918287938, 'normal', 23, 1519),
	(11, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005121638924455826, 'normal', 5, 776),
	(12, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06634232640424591, 'normal', 118, 2143),
	(12, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019267822736030827, 'normal', 23, 1534),
	(12, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005154639175257732, 'normal', 5, 771),
	(11, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06504809894640404, 'normal', 119, 2064),
	(11, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019217570350034317, 'normal', 40, 1417),
	(11, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008333333333333333, 'normal', 31, 689),
	(12, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06104783599088838, 'normal', 119, 2076),
	(12, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018983050847457626, 'normal', 40, 1435),
	(12, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008287292817679558, 'normal', 31, 693),
	(13, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06637168141592921, 'normal', 118, 2142),
	(13, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019193857965451054, 'normal', 23, 1540),
	(13, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005115089514066497, 'normal', 5, 777),
	(13, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05994550408719346, 'normal', 119, 2083),
	(13, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.017651052274270197, 'normal', 40, 1433),
	(13, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.00821917808219178, 'normal', 31, 699),
	(14, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06776180698151951, 'normal', 118, 2804),
	(14, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01616161616161616, 'normal', 23, 1957),
	(14, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004273504273504274, 'normal', 5, 931),
	(14, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.062162162162162166, 'normal', 119, 2841),
	(14, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018948365703458078, 'normal', 40, 2071),
	(14, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011684518013631937, 'normal', 31, 996),
	(15, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06652949245541838, 'normal', 118, 2798),
	(15, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.018090452261306532, 'normal', 23, 1967),
	(15, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.006417112299465241, 'normal', 5, 930),
	(16, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06570841889117043, 'normal', 118, 2804),
	(16, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.018018018018018018, 'normal', 23, 1975),
	(16, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.006396588486140725, 'normal', 5, 933),
	(15, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05949966193373901, 'normal', 119, 2839),
	(15, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018147086914995225, 'normal', 40, 2054),
	(15, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011776251226692836, 'normal', 31, 988),
	(16, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05621401964104301, 'normal', 119, 2834),
	(16, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018491484184914843, 'normal', 40, 2015),
	(16, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.014042126379137413, 'normal', 31, 966),
	(17, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06310013717421124, 'normal', 118, 2798),
	(17, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.017094017094017096, 'normal', 23, 1966),
	(17, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004305705059203444, 'normal', 5, 924),
	(17, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05611899932386748, 'normal', 119, 2839),
	(17, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018410852713178296, 'normal', 40, 2024),
	(17, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.013958125623130608, 'normal', 31, 972),
	(18, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06776180698151951, 'normal', 118, 2804),
	(18, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01616978271854472, 'normal', 23, 1956);
INSERT INTO public.score VALUES
	(18, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004287245444801715, 'normal', 5, 928),
	(19, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06844626967830253, 'normal', 118, 2804),
	(19, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.017215189873417722, 'normal', 23, 1952),
	(19, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004301075268817204, 'normal', 5, 925),
	(18, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06288032454361055, 'normal', 119, 2839),
	(18, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018984337921214997, 'normal', 40, 2067),
	(18, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.01160541586073501, 'normal', 31, 1003),
	(19, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06290158944876564, 'normal', 119, 2838),
	(19, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.020124580737901295, 'normal', 40, 2047),
	(19, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.0137524557956778, 'normal', 31, 987),
	(20, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06842285323297982, 'normal', 118, 2805),
	(20, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.016235413495687467, 'normal', 23, 1948),
	(20, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004301075268817204, 'normal', 5, 925),
	(20, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.0646900269541779, 'normal', 119, 2849),
	(20, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.021852731591448932, 'normal', 40, 2065),
	(20, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.015549076773566569, 'normal', 31, 998),
	(21, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06991720331186753, 'normal', 118, 2056),
	(21, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.018779342723004695, 'normal', 23, 1468),
	(21, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005215123859191656, 'normal', 5, 762),
	(21, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06580166821130677, 'normal', 119, 2039),
	(21, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.020876826722338204, 'normal', 40, 1397),
	(21, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011251758087201125, 'normal', 31, 680),
	(22, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0673551863493489, 'normal', 118, 2109),
	(22, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019569471624266144, 'normal', 23, 1510),
	(22, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005121638924455826, 'normal', 5, 776),
	(23, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06628369421122404, 'normal', 118, 2145),
	(23, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01929260450160772, 'normal', 23, 1532),
	(23, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005161290322580645, 'normal', 5, 770),
	(22, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06501831501831502, 'normal', 119, 2065),
	(22, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019191226867717615, 'normal', 40, 1419),
	(22, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008368200836820083, 'normal', 31, 686),
	(23, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06071590394200272, 'normal', 119, 2088),
	(23, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.01882985877605918, 'normal', 40, 1447),
	(23, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008207934336525308, 'normal', 31, 700),
	(24, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0664599025254763, 'normal', 118, 2139),
	(24, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019329896907216496, 'normal', 23, 1529),
	(24, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005161290322580645, 'normal', 5, 770),
	(24, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.059252506836827715, 'normal', 119, 2075),
	(24, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.017615176151761516, 'normal', 40, 1436),
	(24, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008152173913043478, 'normal', 31, 705),
	(27, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06651884700665188, 'normal', 118, 2137),
	(27, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01935483870967742, 'normal', 23, 1527),
	(27, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005161290322580645, 'normal', 5, 770),
	(27, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05980969642048029, 'normal', 119, 2088),
	(27, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.01757944557133198, 'normal', 40, 1439),
	(27, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008207934336525308, 'normal', 31, 700),
	(38, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.02936096718480138, 'normal', 50, 2266),
	(38, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.02029520295202952, 'normal', 35, 1049),
	(38, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006779661016949152, 'normal', 15, 575),
	(39, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029310344827586206, 'normal', 50, 2270);
INSERT INTO public.score VALUES
	(39, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018231540565177756, 'normal', 35, 1062),
	(39, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0033613445378151263, 'normal', 15, 580),
	(38, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030095759233926128, 'normal', 53, 2140),
	(38, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002028397565922921, 'normal', 4, 982),
	(38, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 535),
	(39, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030205949656750573, 'normal', 53, 2132),
	(39, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002066115702479339, 'normal', 4, 964),
	(39, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 527),
	(41, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.02276064610866373, 'normal', 50, 2674),
	(41, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014756517461878997, 'normal', 35, 1998),
	(41, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007751937984496124, 'normal', 15, 1275),
	(41, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.027977617905675458, 'normal', 53, 2449),
	(41, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0011325028312570782, 'normal', 4, 1762),
	(41, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001763668430335097, 'normal', 3, 1131),
	(44, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.018957345971563982, 'normal', 50, 2693),
	(44, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.012560386473429951, 'normal', 35, 2035),
	(44, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0045871559633027525, 'normal', 15, 1293),
	(44, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.026232114467408585, 'normal', 53, 2463),
	(44, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022471910112359553, 'normal', 4, 1776),
	(44, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001771479185119575, 'normal', 3, 1126),
	(47, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021921812203142127, 'normal', 50, 2687),
	(47, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014634146341463415, 'normal', 35, 2015),
	(47, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007698229407236336, 'normal', 15, 1284),
	(47, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.026357827476038338, 'normal', 53, 2451),
	(47, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0011331444759206798, 'normal', 4, 1761),
	(47, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001771479185119575, 'normal', 3, 1126),
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
	(54, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.02936096718480138, 'normal', 50, 2266),
	(54, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018165304268846504, 'normal', 35, 1066),
	(54, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0034071550255536627, 'normal', 15, 572),
	(54, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030261348005502064, 'normal', 53, 2128),
	(54, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002068252326783868, 'normal', 4, 963),
	(54, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 527),
	(25, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06933813597478614, 'normal', 118, 2103),
	(25, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019569471624266144, 'normal', 23, 1510),
	(25, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005128205128205128, 'normal', 5, 775),
	(26, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06654835847382432, 'normal', 118, 2136),
	(26, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019305019305019305, 'normal', 23, 1531),
	(26, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005201560468140442, 'normal', 5, 764);
INSERT INTO public.score VALUES
	(25, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06507791017415215, 'normal', 119, 2063),
	(25, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019204389574759947, 'normal', 40, 1418),
	(25, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008356545961002786, 'normal', 31, 687),
	(26, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06093678944974989, 'normal', 119, 2080),
	(26, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018931710615280595, 'normal', 40, 1439),
	(26, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008253094910591471, 'normal', 31, 696),
	(37, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.03200692041522491, 'normal', 50, 2262),
	(37, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.02214022140221402, 'normal', 35, 1049),
	(37, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006896551724137931, 'normal', 15, 565),
	(37, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03200731595793324, 'normal', 53, 2134),
	(37, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002072538860103627, 'normal', 4, 961),
	(37, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 518),
	(40, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029462738301559793, 'normal', 50, 2258),
	(40, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.01834862385321101, 'normal', 35, 1055),
	(40, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003395585738539898, 'normal', 15, 574),
	(40, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03015075376884422, 'normal', 53, 2136),
	(40, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020768431983385254, 'normal', 4, 959),
	(40, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 526),
	(42, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021245421245421246, 'normal', 50, 2680),
	(42, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.01364522417153996, 'normal', 35, 2017),
	(42, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006144393241167435, 'normal', 15, 1287),
	(43, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.019700839109813937, 'normal', 50, 2691),
	(43, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.013539651837524178, 'normal', 35, 2033),
	(43, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.004597701149425287, 'normal', 15, 1290),
	(42, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.027070063694267517, 'normal', 53, 2459),
	(42, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022497187851518562, 'normal', 4, 1774),
	(42, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.0017574692442882249, 'normal', 3, 1135),
	(43, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.027091633466135457, 'normal', 53, 2457),
	(43, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022522522522522522, 'normal', 4, 1772),
	(43, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.0017761989342806395, 'normal', 3, 1123),
	(45, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021953896816684963, 'normal', 50, 2683),
	(45, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014669926650366748, 'normal', 35, 2010),
	(45, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007722007722007722, 'normal', 15, 1280),
	(46, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021961932650073207, 'normal', 50, 2682),
	(46, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014669926650366748, 'normal', 35, 2010),
	(46, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007739938080495356, 'normal', 15, 1277),
	(45, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.02632628639808536, 'normal', 53, 2454),
	(45, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0011337868480725624, 'normal', 4, 1760),
	(45, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001774622892635315, 'normal', 3, 1124),
	(46, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.02717825739408473, 'normal', 53, 2449),
	(46, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022624434389140274, 'normal', 4, 1764),
	(46, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.0017761989342806395, 'normal', 3, 1123),
	(48, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.03218790778599391, 'normal', 50, 2249),
	(48, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.022304832713754646, 'normal', 35, 1041),
	(48, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006956521739130435, 'normal', 15, 560),
	(48, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03216911764705882, 'normal', 53, 2123),
	(48, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002068252326783868, 'normal', 4, 963),
	(48, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 515),
	(49, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029475509319462505, 'normal', 50, 2257),
	(49, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.020054694621695533, 'normal', 35, 1062);
INSERT INTO public.score VALUES
	(49, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003418803418803419, 'normal', 15, 570),
	(49, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030344827586206897, 'normal', 53, 2122),
	(49, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020768431983385254, 'normal', 4, 959),
	(49, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 530),
	(52, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.030211480362537766, 'normal', 50, 2267),
	(52, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.02033271719038817, 'normal', 35, 1047),
	(52, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006825938566552901, 'normal', 15, 571),
	(53, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029297716501507972, 'normal', 50, 2271),
	(53, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018281535648994516, 'normal', 35, 1059),
	(53, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003401360544217687, 'normal', 15, 573),
	(52, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03016453382084095, 'normal', 53, 2135),
	(52, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020161290322580645, 'normal', 4, 988),
	(52, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 534),
	(53, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03021978021978022, 'normal', 53, 2131),
	(53, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002053388090349076, 'normal', 4, 970),
	(53, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 533),
	(55, 'dice', 'WT', 'case-0000', 'case-0000', 1, 'normal', 1, 1),
	(55, 'dice', 'WT', 'case-0001', 'case-0001', 1, 'normal', 1, 1),
	(55, 'dice', 'WT', 'case-0002', 'case-0002', 1, 'normal', 1, 1),
	(56, 'dice', 'WT', 'case-0000', 'case-0000', 1, 'normal', 1, 1),
	(56, 'dice', 'WT', 'case-0001', 'case-0001', 1, 'normal', 1, 1),
	(56, 'dice', 'WT', 'case-0002', 'case-0002', 1, 'normal', 1, 1);
INSERT INTO public.sweep VALUES
	(1, 'tiny', '{"name": "tiny", "seed": 0, "data": {"root": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "layout": null, "series": null, "segmentation": null, "labels": null, "regions": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "small", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}}, {"name": "distillation", "spec": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "grid": {}}, {"name": "static", "spec": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "grid": {}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.01568627450980392, 0.03137254901960784]}, {"name": "ifgsm", "spec": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "grid": {}, "epsilons": [0.03137254901960784]}], "worst_cases": [], "shifts": [], "evaluation": {"access": ["white-box", "transfer"], "transfer": ["undefended"], "adaptive": false, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "brain_only": true, "certificate": {"tau": 0.75, "alpha": 0.001, "selection": 100, "draws": 1000}, "window": null, "gates": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}]}', 1795913123.158358),
	(2, 'machinery', '{}', 1795913138.392027),
	(3, 'broken machinery', '{}', 1795913138.433799),
	(4, 'stopped machinery', '{}', 1795913141.203521),
	(5, 'machinery left behind', '{}', 1795913141.242451),
	(6, 'later', '{"name": "later", "seed": 0, "data": {"root": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "layout": null, "series": null, "segmentation": null, "labels": null, "regions": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "other", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.03137254901960784]}], "worst_cases": [], "shifts": [], "evaluation": {"access": ["white-box"], "transfer": ["undefended"], "adaptive": false, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "brain_only": true, "certificate": {"tau": 0.75, "alpha": 0.001, "selection": 100, "draws": 1000}, "window": null, "gates": null}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}]}', 1795913142.519723);
INSERT INTO public.worker VALUES
	('979510f231d44099bf964b2dfe2422fe', 'host 00000000-0000-0000-0000-000000000000', 1, 1795913123.22, 1, 'cpu', 'stopped', 1795913124.181017, 1795913137.585639, '', '0.1.0', NULL),
	('ce288abf077446f88029a1c7448337fe', 'host 00000000-0000-0000-0000-000000000000', 1, 1795913123.22, 0, 'cpu', 'stopped', 1795913124.182016, 1795913137.593882, '', '0.1.0', NULL),
	('8ee13faabc3c43b58dfc9d1ba37f3f65', 'host 00000000-0000-0000-0000-000000000000', 1, 1795913138.44, 0, 'cpu', 'stopped', 1795913139.689413, 1795913140.997327, '', '0.1.0', NULL),
	('00000000000000000000000000000000', 'host 00000000-0000-0000-0000-000000000000', 1, 0, 0, 'cpu', 'busy', 1795913141.270508, 1795913141.273238, '', '', NULL);
SELECT pg_catalog.setval('public.cell_id_seq', 68, true);
SELECT pg_catalog.setval('public.comparison_id_seq', 90, true);
SELECT pg_catalog.setval('public.condition_id_seq', 56, true);
SELECT pg_catalog.setval('public.job_id_seq', 68, true);
SELECT pg_catalog.setval('public.log_id_seq', 61, true);
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
