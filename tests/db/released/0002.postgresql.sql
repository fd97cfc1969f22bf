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
    fold integer NOT NULL
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
    note text NOT NULL
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
    comparison.note
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
    score.prediction_voxels
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
	('0002');
INSERT INTO public.artifact VALUES
	(1, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(1, 'weights.safetensors', '4e9231ffc76c7d028dfb9191884af9c17c607ef281af744377f417350137807f', 11916),
	(2, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(2, 'weights.safetensors', 'ea1cee70bd356c828271939645ae52a96a5b5ccafbc0145dae8e522682917e0d', 11916),
	(3, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(3, 'weights.safetensors', 'fac8b409ed7d5e96b19859fac4347d81b384de3745746a8b88586d08cb8d9520', 11916),
	(4, 'adversarial.h5', '8d63af4bd498ddfe987c77cf1dfbc58e207f7a9889bdd99326d5454302359bcb', 77354),
	(5, 'adversarial.h5', '58275fd5416f5c83e88c2c951345db024515485d5a34719a9526e74d5b0a838f', 43065),
	(6, 'adversarial.h5', 'af30e69fc4baa7f338c757a12369a1fcc22cc9bf53d851bdb01e2c1f4294ec64', 77561),
	(7, 'adversarial.h5', 'c143406382273812d21bf7cc2b2f8397e0f02f28f05e35051be5a35f7f5a6ea9', 43011),
	(8, 'adversarial.h5', '64f7015ba939f6b8abca264200a0d7fc24eea8779a0e061424368f7dfb3b784c', 77311),
	(9, 'adversarial.h5', '5cef5f94c8a98678e615ceb18a3921f7ab638eafdc54b933a181d2c241f4fb90', 43177),
	(23, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(23, 'weights.safetensors', 'd558548f7243ab857e458c81ea0a60f1e17c855ce2b2a49c5b1ffd69b78d25c8', 11916),
	(24, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(24, 'weights.safetensors', '28ac4b15fd7ea229e7bbd96c7b0303140dbf1ee4dcd30ef0615a867bc400bb60', 11916),
	(25, 'model.json', '6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06', 90),
	(25, 'weights.safetensors', '854f95064070108fb2783b9d20cb8dfdb4c1e7a395ef05130bc18bf1c05e9bd9', 11916),
	(26, 'adversarial.h5', '8192d925c7b8600fff8595299bf3c5c638d018363127f3c0a4cd6fbb331c593d', 76692),
	(27, 'adversarial.h5', 'b4befe9a94e7cf380ec3f2a4af89e6744d99b3520a1034060c627a71f2d912c5', 42843),
	(28, 'adversarial.h5', 'bdde93fcecd0ecf6458d6270b35bbb8e45cdb79167b076a0b78b70d64bee0532', 76652),
	(29, 'adversarial.h5', '2e96653eac9a02732ee832b7c55388e73dc68704030226a2404a8b27f11001f1', 42530),
	(30, 'adversarial.h5', '6373b6ee1de05f72ad067110dcc8c52cf43f1f25a7e8ed3b85d79aa2f5d71e88', 76618),
	(31, 'adversarial.h5', '01522e8a5ce5e3675e7cc38821e747b3d117761a0ab0b3fc7e74fb34df01bc48', 42708);
INSERT INTO public.cell VALUES
	(1, 1, 1, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0),
	(2, 1, 2, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 0),
	(3, 1, 3, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 0),
	(4, 1, 4, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0),
	(5, 1, 5, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0),
	(6, 1, 6, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0),
	(7, 1, 7, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0),
	(8, 1, 8, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0),
	(9, 1, 9, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0),
	(10, 1, 10, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0),
	(11, 1, 11, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0),
	(12, 1, 12, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0),
	(13, 1, 13, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 0),
	(14, 1, 14, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0),
	(15, 1, 15, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 0),
	(16, 1, 16, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0),
	(17, 1, 17, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 0),
	(18, 1, 18, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 0),
	(19, 1, 19, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0),
	(20, 1, 20, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 0),
	(21, 1, 21, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 0),
	(22, 1, 22, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 0),
	(23, 1, 23, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1),
	(24, 1, 24, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 1),
	(25, 1, 25, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 1),
	(26, 1, 26, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1),
	(27, 1, 27, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1),
	(28, 1, 28, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1),
	(29, 1, 29, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1),
	(30, 1, 30, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1),
	(31, 1, 31, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1),
	(32, 1, 32, 'small', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1),
	(33, 1, 33, 'small', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1),
	(34, 1, 34, 'small', 'unet', 3, 'none', '{}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1),
	(35, 1, 35, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'clean', '{}', 'white-box', 0, 1),
	(36, 1, 36, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1),
	(37, 1, 37, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 1),
	(38, 1, 38, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1),
	(39, 1, 39, 'small', 'unet', 3, 'distillation', '{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 1),
	(40, 1, 40, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'clean', '{}', 'white-box', 0, 1),
	(41, 1, 41, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1),
	(42, 1, 42, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'transfer', 0, 1),
	(43, 1, 43, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'white-box', 0, 1),
	(44, 1, 44, 'small', 'unet', 3, 'static', '{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}', 'ifgsm', '{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}', 'transfer', 0, 1),
	(45, 1, 45, '', '', 0, '', '{}', '', '{}', '', 0, 0),
	(46, 2, 46, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0),
	(47, 2, 47, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1),
	(48, 3, 48, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0),
	(49, 3, 49, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1),
	(50, 4, 50, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0);
INSERT INTO public.cell VALUES
	(51, 5, 51, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0),
	(52, 5, 52, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1),
	(53, 5, 53, 'm', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 2),
	(54, 6, 54, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0),
	(55, 6, 55, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0),
	(56, 6, 56, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 0),
	(57, 6, 57, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 0),
	(58, 6, 58, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1),
	(59, 6, 59, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1),
	(60, 6, 60, 'other', 'unet', 3, 'none', '{}', 'clean', '{}', 'white-box', 0, 1),
	(61, 6, 61, 'other', 'unet', 3, 'none', '{}', 'fgsm', '{"loss": "ce", "method": "fgsm"}', 'white-box', 0, 1),
	(62, 6, 62, '', '', 0, '', '{}', '', '{}', '', 0, 0);
INSERT INTO public.comparison VALUES
	(1, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'holm', 0.047957445120457035, 0.049939738335293284, -0.0019825, -0.0025335, -0.0011350000000000002, 'ok', -0.002058, -0.002646, -0.000876, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(2, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 4, 6, -0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.015249253487083204, 0.01563188514825627, -0.00038250000000000003, -0.00173925, 0.00153625, 'ok', -0.000459, -0.001845, 0.002063, 0.875, -0.2, 0.25, 1, 1, 1, true, 'b', '', ''),
	(3, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.0050570209660872455, 0.005855700419537481, -0.00079875, -0.00227775, -4.9250000000000004e-05, 'ok', -0.00010775, -0.002998, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', ''),
	(4, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'holm', 0.04674090919840287, 0.049939738335293284, -0.0031987499999999998, -0.00431025, -0.0022129999999999997, 'ok', -0.00319875, -0.004848, -0.001801, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(5, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.014655870654641056, 0.01563188514825627, -0.0009760000000000001, -0.00293325, 0.0009777499999999999, 'ok', -0.0009760000000000001, -0.003909, 0.00195, 0.875, -0.4, 0.25, 1, 1, 1, true, 'b', '', ''),
	(6, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean', 6, 'small', 'defense=none attack=fgsm', 'defense=none attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.004204149002956358, 0.005855700419537481, -0.0016515, -0.0032895, -1.35e-05, 'ok', -0.0016515, -0.003535, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', ''),
	(7, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04358615983221154, 0.04516555828950522, -0.0015795000000000002, -0.002376, -0.00107, 'ok', -0.0014442500000000002, -0.002663, -0.000908, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(8, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.013033120533248394, 0.012749750539552579, 0.00028349999999999995, -0.000956, 0.001523, 'ok', 0.0002835, -0.001111, 0.001929, 0.875, 0.4, 0.5, 1, 1, 1, true, 'a', '', ''),
	(9, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.006523806502903434, 0.006368407175491858, 0.00015550000000000004, -0.000807, 0.001631, 'ok', 6.75e-05, -0.001608, 0.002144, 0.875, 0.2, 0.5, 1, 1, 1, true, 'a', '', ''),
	(10, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04217872777704071, 0.04516555828950522, -0.00298675, -0.005226, -0.0014695, 'ok', -0.00280825, -0.005948, -0.000886, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(11, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.013075351573177322, 0.012749750539552579, 0.0003255, -0.000837, 0.001488, 'ok', 0.0003255, -0.001217, 0.001856, 0.875, 0.2, 0.5, 1, 1, 1, true, 'a', '', ''),
	(12, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.006703153737246016, 0.006368407175491858, 0.0003349999999999999, -0.00236225, 0.0021817499999999997, 'ok', 0.0005405, -0.003154, 0.002358, 0.875, 0.2, 0.75, 1, 1, 1, true, 'a', '', ''),
	(13, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 2, 7, -0.9284766908852594, 0.5, 0.25, 1, 'holm', 0.0447305786849751, 0.04516555828950522, -0.00043499999999999995, -0.0014399999999999999, 0.000359, 'ok', -0.00043499999999999995, -0.001651, 0.000718, 0.875, -0.6666666666666666, 0.375, 1, 1, 1, true, 'b', '', ''),
	(14, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'holm', 0.012737416895317617, 0.012749750539552579, -1.25e-05, -6.525e-05, 1.85e-05, 'ok', 2.5e-07, -8.7e-05, 3.6e-05, 0.875, 0, 0.625, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks'),
	(15, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.006346175430407681, 0.006368407175491858, -2.225e-05, -6.675e-05, 9.5e-06, 'ok', -2.025e-05, -7.9e-05, 1.1e-05, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', ''),
	(16, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 2, 3, 7, -0.7364596943186588, 0.5, 0.125, 1, 'holm', 0.045145468862264476, 0.04516555828950522, -2.0249999999999977e-05, -0.000799, 0.0007585000000000001, 'ok', -2.0250000000000004e-05, -0.000799, 0.000778, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', ''),
	(17, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.013572397868985077, 0.012749750539552579, 0.0008224999999999999, -8.7e-05, 0.0011415, 'ok', 0.00108575, -8.7e-05, 0.001176, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', ''),
	(18, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean', 12, 'small', 'defense=distillation attack=fgsm', 'defense=distillation attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.006889043012017043, 0.006368407175491858, 0.0005207499999999999, 4.999999999999994e-07, 0.0015474999999999998, 'ok', 2.425e-05, -1.2e-05, 0.002054, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', ''),
	(19, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04828342161484352, 0.05002835691974586, -0.0017447500000000002, -0.0022185, -0.0009665, 'ok', -0.00190725, -0.002448, -0.000662, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(20, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 2, 8, -1.0954451150103321, 0.375, 0.125, 1, 'holm', 0.01484987654465289, 0.016009069287482757, -0.0011592500000000001, -0.00326975, 0.0004, 'ok', -0.0011592500000000001, -0.003821, 0.000817, 0.875, -0.6, 0.25, 1, 1, 1, true, 'b', '', ''),
	(21, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.004219308097656705, 0.005869472220565382, -0.0016502499999999998, -0.0032635, -3.7e-05, 'ok', -0.0016502499999999998, -0.003584, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', ''),
	(22, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04698656000781315, 0.05002835691974586, -0.00304175, -0.00438125, -0.002233, 'ok', -0.00275925, -0.004912, -0.001796, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(23, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.014655609841923715, 0.016009069287482757, -0.00135325, -0.0034690997000646037, 0.0002985, 'ok', -0.00135325, -0.004007, 0.000588, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', ''),
	(24, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.004200124309904913, 0.005869472220565382, -0.0016692500000000002, -0.0033150000000000002, -2.35e-05, 'ok', -0.0016692500000000002, -0.003572, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', ''),
	(25, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.0484572716658741, 0.05002835691974586, -0.00157125, -0.001929, -0.0008775, 'ok', -0.00176975, -0.002005, -0.000603, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(26, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 2, 8, -1.0954451150103321, 0.375, 0.125, 1, 'holm', 0.015277386178657497, 0.016009069287482757, -0.0007314999999999999, -0.001807, 0.000344, 'ok', -0.0007314999999999999, -0.001972, 0.00074, 0.875, -0.6, 0.25, 1, 1, 1, true, 'b', '', ''),
	(27, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.005074766799906476, 0.005869472220565382, -0.000795, -0.002249, -4.7e-05, 'ok', -0.00012175, -0.002955, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', ''),
	(28, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04673681818314887, 0.05002835691974586, -0.0032915, -0.00434425, -0.00233625, 'ok', -0.0032915, -0.004829, -0.001949, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(29, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 2, 8, -1.0954451150103321, 0.375, 0.125, 1, 'holm', 0.014645857001049197, 0.016009069287482757, -0.0013629999999999998, -0.0034989999999999995, 0.00011699999999999998, 'ok', -0.0013629999999999998, -0.004023, 0.000513, 0.875, -0.6, 0.25, 1, 1, 1, true, 'b', '', ''),
	(30, 45, 'dice WT+TC+ET: fgsm against clean', 'dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean', 12, 'small', 'defense=static attack=fgsm', 'defense=static attack=clean', 'fgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.004212315162403588, 0.005869472220565382, -0.001657, -0.0033005, -1.35e-05, 'ok', -0.001657, -0.003555, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', ''),
	(31, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean', 3, 'small', 'defense=none attack=ifgsm', 'defense=none attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.375, 'holm', 0.0464894782875306, 0.049939738335293284, -0.0034502499999999998, -0.0053254999999999995, -0.002255, 'ok', -0.00322275, -0.005951, -0.001857, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(32, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean', 3, 'small', 'defense=none attack=ifgsm', 'defense=none attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 0.625, 'holm', 0.01432066632313227, 0.01563188514825627, -0.0013115, -0.003538, 0.000915, 'ok', -0.0013115, -0.003792, 0.001826, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', ''),
	(33, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean', 3, 'small', 'defense=none attack=ifgsm', 'defense=none attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 0.5, 'holm', 0.004185742237234202, 0.005855700419537481, -0.00167, -0.0033065000000000004, -3.35e-05, 'ok', -0.00167, -0.003501, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', ''),
	(34, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'holm', 0.04110214923426282, 0.04516555828950522, -0.0040635, -0.005483, -0.002475, 'ok', -0.0040635, -0.006043, -0.001746, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(35, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 5, 5, 0, 1, 0.125, 1, 'holm', 0.012578111822965324, 0.012749750539552579, -0.00017174999999999992, -0.0017815, 0.00097775, 'ok', -0.00017049999999999997, -0.002196, 0.001115, 0.875, 0, 0.5, 1, 1, 1, true, 'neither', '', ''),
	(36, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.006155616457689095, 0.006368407175491858, -0.00021274999999999994, -0.0023717499999999997, 0.001153, 'ok', 1.3999999999999998e-05, -0.003165, 0.002274, 0.875, 0.2, 0.75, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks'),
	(37, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 5, 5, 0, 1, 0.125, 1, 'holm', 0.045348536955403085, 0.04516555828950522, 0.00018275000000000008, -0.0012295, 0.0020505000000000002, 'ok', 0.00018275000000000002, -0.00162, 0.002506, 0.875, 0, 0.5, 1, 1, 1, true, 'neither', '', ''),
	(38, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.013474260085883313, 0.012749750539552579, 0.0007247499999999999, -6.05e-05, 0.002228, 'ok', 5.575e-05, -0.000122, 0.002946, 0.875, 0.4, 0.75, 1, 1, 1, true, 'a', '', ''),
	(39, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean', 6, 'small', 'defense=distillation attack=ifgsm', 'defense=distillation attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.007343980028547965, 0.006368407175491858, 0.0009754999999999999, -2.3e-05, 0.0029495, 'ok', 1.925e-05, -5.4e-05, 0.003925, 0.875, 0.4, 0.75, 1, 1, 1, true, 'a', '', ''),
	(40, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'holm', 0.04658828382052121, 0.05002835691974586, -0.0034400000000000003, -0.00568275, -0.0021875, 'ok', -0.00267175, -0.006673, -0.001824, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(41, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.014773039834096627, 0.016009069287482757, -0.0012360000000000001, -0.002764, 0.000292, 'ok', -0.0012360000000000001, -0.003278, 0.000575, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', ''),
	(42, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.0041808822407061776, 0.005869472220565382, -0.0016885, -0.0033534999999999997, -2.35e-05, 'ok', -0.0016885, -0.003538, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', ''),
	(43, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 0.75, 'holm', 0.0465074925322317, 0.05002835691974586, -0.003521, -0.00523325, -0.0023675, 'ok', -0.0033745, -0.005792, -0.001908, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(44, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 2, 7, -0.9284766908852594, 0.5, 0.25, 1, 'holm', 0.014291814002923817, 0.016009069287482757, -0.00171725, -0.003691, 0.0002565, 'ok', -0.00171725, -0.00414, 0.000513, 0.875, -0.6666666666666666, 0.375, 1, 1, 1, true, 'b', '', ''),
	(45, 45, 'dice WT+TC+ET: ifgsm against clean', 'dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean', 6, 'small', 'defense=static attack=ifgsm', 'defense=static attack=clean', 'ifgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 0, 9, -1.671258043593467, 0.25, 0.25, 1, 'holm', 0.004194094921164904, 0.005869472220565382, -0.0016755, -0.0033205, -3.05e-05, 'ok', -0.0016755, -0.003549, 0, 0.875, -1, 0.125, 1, 1, 1, true, 'b', '', ''),
	(46, 45, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'clean', 'white-box', 0, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04516555828950522, 0.049939738335293284, -0.00477425, -0.007942000000000001, -0.0029105, 'ok', -0.0039629999999999995, -0.009246, -0.002059, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(47, 45, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'clean', 'white-box', 0, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.012749750539552579, 0.01563188514825627, -0.00288225, -0.00603475, -0.00120175, 'ok', -0.00179475, -0.007384, -0.00094, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(48, 45, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'clean', 'white-box', 0, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.006368407175491858, 0.005855700419537481, 0.00051275, -0.00047700000000000005, 0.00141125, 'ok', 0.00051275, -0.000921, 0.001764, 0.875, 0.4, 0.75, 1, 1, 1, true, 'a', '', ''),
	(49, 45, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04358615983221154, 0.047957445120457035, -0.00437125, -0.007474, -0.0019105, 'ok', -0.00437125, -0.008116, -0.000795, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(50, 45, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.013033120533248394, 0.015249253487083204, -0.00221625, -0.0053254999999999995, -0.0004314999999999999, 'ok', -0.001285, -0.00665, 0.000221, 0.875, -0.8, 0.25, 1, 1, 1, true, 'b', '', '');
INSERT INTO public.comparison VALUES
	(51, 45, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.006523806502903434, 0.0050570209660872455, 0.00146675, -3.699999999999998e-05, 0.0029077499999999997, 'ok', 0.00146675, -0.000635, 0.003443, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', ''),
	(52, 45, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04217872777704071, 0.04674090919840287, -0.00456225, -0.008423, -0.0018885, 'ok', -0.004425, -0.00961, -0.000663, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(53, 45, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.013075351573177322, 0.014655870654641056, -0.0015804999999999999, -0.0038469999999999997, -0.0003315, 'ok', -0.0011099999999999999, -0.004692, 0.000186, 0.875, -0.8, 0.25, 1, 1, 1, true, 'b', '', ''),
	(54, 45, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.006703153737246016, 0.004204149002956358, 0.002499, 0.00136575, 0.00476025, 'ok', 0.001641, 0.001229, 0.005755, 0.875, 1, 1, 1, 1, 1, true, 'a', '', ''),
	(55, 45, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04110214923426282, 0.0464894782875306, -0.0053875, -0.0088585, -0.003563, 'ok', -0.00390275, -0.010505, -0.003272, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(56, 45, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.012578111822965324, 0.01432066632313227, -0.0017425, -0.004869, 0.0003175, 'ok', -0.0015415000000000001, -0.005788, 0.00076, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', ''),
	(57, 45, 'dice WT+TC+ET: distillation against none', 'dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none', 12, 'small', 'defense=distillation', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.006155616457689095, 0.004185742237234202, 0.00196975, 0.00018449999999999999, 0.004747, 'ok', 0.00162625, -0.000823, 0.005739, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', ''),
	(58, 45, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'clean', 'white-box', 0, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.05002835691974586, 0.049939738335293284, 8.850000000000001e-05, -0.00011999999999999999, 0.00019825, 'ok', 0.00016675000000000001, -0.000214, 0.000225, 0.875, 0.4, 0.75, 1, 1, 1, true, 'a', '', ''),
	(59, 45, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'clean', 'white-box', 0, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.016009069287482757, 0.01563188514825627, 0.00037725, -2.85e-05, 0.00112875, 'ok', 0.00012275, -0.000102, 0.00145, 0.875, 0.4, 0.5, 1, 1, 1, true, 'a', '', ''),
	(60, 45, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'clean', 'white-box', 0, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 6, 3, 0.5570860145311556, 0.75, 0.25, 1, 'holm', 0.005869472220565382, 0.005855700419537481, 1.375e-05, -1.725e-05, 4.5e-05, 'ok', 1.375e-05, -3.2e-05, 6e-05, 0.875, 0.3333333333333333, 0.625, 1, 1, 1, true, 'a', '', ''),
	(61, 45, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 9, 0, 1.671258043593467, 0.25, 0.25, 1, 'holm', 0.04828342161484352, 0.047957445120457035, 0.00032575, 9.65e-05, 0.000696, 'ok', 0.000253, 0, 0.000837, 0.875, 1, 0.875, 1, 1, 1, true, 'a', '', ''),
	(62, 45, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 5, 5, 0, 1, 0.125, 1, 'holm', 0.01484987654465289, 0.015249253487083204, -0.00039925, -0.0013614999999999999, 0.0001135, 'ok', -3.999999999999999e-06, -0.001811, 0.000204, 0.875, 0, 0.5, 1, 1, 1, true, 'neither', '', ''),
	(63, 45, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'holm', 0.004219308097656705, 0.0050570209660872455, -0.00083775, -0.002964267776663952, 2.4750000000000002e-05, 'ok', 5.75e-06, -0.003407, 3.3e-05, 0.875, 0, 0.625, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks'),
	(64, 45, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.04698656000781315, 0.04674090919840287, 0.00024575, -9.400000000000001e-05, 0.0007947499999999999, 'ok', 0.0001475, -0.000277, 0.001004, 0.875, 0.4, 0.75, 1, 1, 1, true, 'a', '', ''),
	(65, 45, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 6, 4, 0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.014655609841923715, 0.014655870654641056, -0, -0.00012175, 6.874999999999999e-05, 'ok', 2.4999999999999998e-05, -0.000166, 8.8e-05, 0.875, 0.2, 0.75, 1, 1, 1, true, 'a', '', ''),
	(66, 45, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'holm', 0.004200124309904913, 0.004204149002956358, -4e-06, -3.45e-05, 1.5e-05, 'ok', 1.75e-06, -4.6e-05, 2.3e-05, 0.875, 0, 0.625, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks'),
	(67, 45, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.04658828382052121, 0.0464894782875306, 9.874999999999999e-05, -0.0006535, 0.00084625, 'ok', 9.875e-05, -0.000936, 0.001124, 0.875, 0.4, 0.75, 1, 1, 1, true, 'a', '', ''),
	(68, 45, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 7, 2, 0.9284766908852594, 0.5, 0.25, 1, 'holm', 0.014773039834096627, 0.01432066632313227, 0.0004525, -2.15e-05, 0.0013292500000000001, 'ok', 0.00014925000000000002, -9.5e-05, 0.001706, 0.875, 0.6666666666666666, 0.625, 1, 1, 1, true, 'a', '', ''),
	(69, 45, 'dice WT+TC+ET: static against none', 'dice WT+TC+ET: static against none | small | defense=static | defense=none', 12, 'small', 'defense=static', 'defense=none', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 1, 0, 5, 4, 0.18569533817705186, 1, 0.25, 1, 'holm', 0.0041808822407061776, 0.004185742237234202, -4.9999999999999996e-06, -6.675e-05, 3.45e-05, 'ok', 5.75e-06, -8.9e-05, 4.6e-05, 0.875, 0, 0.625, 1, 1, 1, true, 'a', '', 'the mean difference favours the other side than the ranks'),
	(70, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'clean', 'white-box', 0, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04516555828950522, 0.05002835691974586, -0.0048625000000000005, -0.008118, -0.002916, 'ok', -0.00403025, -0.009427, -0.002284, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(71, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'clean', 'white-box', 0, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.012749750539552579, 0.016009069287482757, -0.00325925, -0.006328, -0.0014104999999999999, 'ok', -0.0024722499999999996, -0.007548, -0.000936, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(72, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'clean', 'white-box', 0, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 7, 3, 0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.006368407175491858, 0.005869472220565382, 0.000499, -0.00061475, 0.00141925, 'ok', 0.000499, -0.000948, 0.001764, 0.875, 0.4, 0.75, 1, 1, 1, true, 'a', '', ''),
	(73, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04358615983221154, 0.04828342161484352, -0.00469725, -0.00810175, -0.002144, 'ok', -0.00469725, -0.008953, -0.001069, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(74, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.013033120533248394, 0.01484987654465289, -0.0018167500000000002, -0.00401825, -0.00043599999999999997, 'ok', -0.0014345, -0.004839, 0.000198, 0.875, -0.8, 0.25, 1, 1, 1, true, 'b', '', ''),
	(75, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.006523806502903434, 0.004219308097656705, 0.0023045, 0.001513, 0.003096, 'ok', 0.0023045, 0.001269, 0.00342, 0.875, 1, 1, 1, 1, 1, true, 'a', '', ''),
	(76, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04217872777704071, 0.04698656000781315, -0.0048077499999999995, -0.00841975, -0.002474, 'ok', -0.004259, -0.009698, -0.001667, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(77, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 1, 9, -1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.013075351573177322, 0.014655609841923715, -0.00158025, -0.003919000000000001, -0.0002185, 'ok', -0.00113375, -0.004759, 0.000175, 0.875, -0.8, 0.25, 1, 1, 1, true, 'b', '', ''),
	(78, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 10, 0, 1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.006703153737246016, 0.004200124309904913, 0.002503, 0.001222, 0.004794, 'ok', 0.0016375, 0.001214, 0.0058, 0.875, 1, 1, 1, 1, 1, true, 'a', '', ''),
	(79, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.01568627450980392, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.0447305786849751, 0.0484572716658741, -0.00372675, -0.007153, -0.0014054999999999998, 'ok', -0.00343525, -0.008258, -0.000584, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(80, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.01568627450980392, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.012737416895317617, 0.015277386178657497, -0.0025399999999999997, -0.0045355, -0.0005445, 'ok', -0.0025399999999999997, -0.005663, -0.000207, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(81, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.01568627450980392, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.006346175430407681, 0.005074766799906476, 0.00127125, -0.00019074999999999995, 0.002669, 'ok', 0.00127125, -0.000846, 0.00326, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', ''),
	(82, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.045145468862264476, 0.04673681818314887, -0.0015915, -0.0062625, 0.002006, 'ok', -0.0015915, -0.007336, 0.00202, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', ''),
	(83, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.013572397868985077, 0.014645857001049197, -0.00107375, -0.002861, 0.0007134999999999999, 'ok', -0.00107375, -0.003612, 0.001218, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', ''),
	(84, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'fgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.006889043012017043, 0.004212315162403588, 0.0026767500000000003, -0.00022650000000000003, 0.0049125, 'ok', 0.0026767500000000003, -0.000894, 0.005486, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', ''),
	(85, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'white-box', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 0, 10, -1.8257418583505538, 0.125, 0.125, 1, 'holm', 0.04110214923426282, 0.04658828382052121, -0.0054859999999999996, -0.008987249999999999, -0.0035155000000000004, 'ok', -0.0043245, -0.010518, -0.002918, 0.875, -1, 0, 1, 1, 1, true, 'b', '', ''),
	(86, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'white-box', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 3, 7, -0.7302967433402214, 0.625, 0.125, 1, 'holm', 0.012578111822965324, 0.014773039834096627, -0.002195, -0.00619825, 0.00034125, 'ok', -0.00169075, -0.007494, 0.000855, 0.875, -0.4, 0.5, 1, 1, 1, true, 'b', '', ''),
	(87, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'white-box', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.006155616457689095, 0.0041808822407061776, 0.0019744999999999997, 0.0001495, 0.00481375, 'ok', 0.00162025, -0.000869, 0.005828, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', ''),
	(88, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'transfer', 0.03137254901960784, 'WT', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 4, 6, -0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.045348536955403085, 0.0465074925322317, -0.0011590000000000003, -0.0056715, 0.0033534999999999997, 'ok', -0.001159, -0.007439, 0.00475, 0.875, -0.2, 0.5, 1, 1, 1, true, 'b', '', ''),
	(89, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'transfer', 0.03137254901960784, 'TC', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 4, 6, -0.3651483716701107, 0.875, 0.125, 1, 'holm', 0.013474260085883313, 0.014291814002923817, -0.0008174999999999999, -0.0032129999999999997, 0.0029935000000000005, 'ok', -0.001478, -0.003531, 0.004303, 0.875, -0.2, 0.25, 1, 1, 1, true, 'b', '', ''),
	(90, 45, 'dice WT+TC+ET: distillation against static', 'dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static', 21, 'small', 'defense=distillation', 'defense=static', 'ifgsm', 'transfer', 0.03137254901960784, 'ET', 'dice', 'two-sided', 'pratt', 'exact', 'too_few_pairs', 4, 0, 0, 0, 0, 9, 1, 1.4605934866804429, 0.25, 0.125, 1, 'holm', 0.007343980028547965, 0.004194094921164904, 0.0031497499999999998, 0.00042399999999999995, 0.00599425, 'ok', 0.0031497499999999998, -0.000865, 0.007402, 0.875, 0.8, 0.75, 1, 1, 1, true, 'a', '', '');
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
	(11, 12, '8/255', 0.03137254901960784),
	(12, 11, '4/255', 0.01568627450980392),
	(13, 11, '8/255', 0.03137254901960784),
	(14, 13, '0', 0),
	(15, 14, '4/255', 0.01568627450980392),
	(16, 14, '8/255', 0.03137254901960784),
	(17, 15, '4/255', 0.01568627450980392),
	(18, 15, '8/255', 0.03137254901960784),
	(19, 16, '8/255', 0.03137254901960784),
	(20, 18, '0', 0),
	(21, 17, '8/255', 0.03137254901960784),
	(22, 19, '4/255', 0.01568627450980392),
	(23, 19, '8/255', 0.03137254901960784),
	(24, 20, '4/255', 0.01568627450980392),
	(25, 20, '8/255', 0.03137254901960784),
	(26, 21, '8/255', 0.03137254901960784),
	(27, 22, '8/255', 0.03137254901960784),
	(28, 26, '4/255', 0.01568627450980392),
	(29, 26, '8/255', 0.03137254901960784),
	(30, 27, '8/255', 0.03137254901960784),
	(31, 28, '4/255', 0.01568627450980392),
	(32, 28, '8/255', 0.03137254901960784),
	(33, 29, '8/255', 0.03137254901960784),
	(34, 30, '4/255', 0.01568627450980392),
	(35, 30, '8/255', 0.03137254901960784),
	(36, 31, '8/255', 0.03137254901960784),
	(37, 32, '0', 0),
	(38, 34, '8/255', 0.03137254901960784),
	(39, 33, '4/255', 0.01568627450980392),
	(40, 33, '8/255', 0.03137254901960784),
	(41, 35, '0', 0),
	(42, 36, '4/255', 0.01568627450980392),
	(43, 36, '8/255', 0.03137254901960784),
	(44, 37, '4/255', 0.01568627450980392),
	(45, 37, '8/255', 0.03137254901960784),
	(46, 38, '8/255', 0.03137254901960784),
	(47, 39, '8/255', 0.03137254901960784),
	(48, 40, '0', 0),
	(49, 41, '4/255', 0.01568627450980392),
	(50, 41, '8/255', 0.03137254901960784);
INSERT INTO public.condition VALUES
	(51, 42, '4/255', 0.01568627450980392),
	(52, 42, '8/255', 0.03137254901960784),
	(53, 43, '8/255', 0.03137254901960784),
	(54, 44, '8/255', 0.03137254901960784),
	(55, 46, '0', 0),
	(56, 47, '0', 0);
INSERT INTO public.epoch VALUES
	(2, 'teacher', 1, 2, 1.4940689206123352, NULL, 0.004058728269748815, 0.019454005000170582),
	(1, 'train', 1, 2, 2.3852291107177734, NULL, 0.004058728269748815, 0.01788966900039668),
	(2, 'teacher', 2, 2, 1.4127364754676819, NULL, 2e-08, 0.00970414899984462),
	(1, 'train', 2, 2, 2.3104522228240967, NULL, 2e-08, 0.011563303000002634),
	(2, 'student', 1, 2, 0.048827577382326126, NULL, 0.004058728269748815, 0.007518790000176523),
	(2, 'student', 2, 2, 0.04239577613770962, NULL, 2e-08, 0.0069586760000674985),
	(3, 'train', 1, 2, 2.3864667415618896, NULL, 0.004058728269748815, 0.007841289000225515),
	(3, 'train', 2, 2, 2.312191963195801, NULL, 2e-08, 0.007532699999956094),
	(23, 'train', 1, 2, 2.404124140739441, NULL, 0.004058728269748815, 0.012549789999866334),
	(24, 'teacher', 1, 2, 1.485613763332367, NULL, 0.004058728269748815, 0.01173115300025529),
	(23, 'train', 2, 2, 2.3326550722122192, NULL, 2e-08, 0.00839858799963622),
	(24, 'teacher', 2, 2, 1.4074917435646057, NULL, 2e-08, 0.008018622999770741),
	(24, 'student', 1, 2, 0.0421234630048275, NULL, 0.004058728269748815, 0.0070935870003268064),
	(24, 'student', 2, 2, 0.037880755960941315, NULL, 2e-08, 0.007176631000220368),
	(25, 'train', 1, 2, 2.4039740562438965, NULL, 0.004058728269748815, 0.007728832000339025),
	(25, 'train', 2, 2, 2.3335981369018555, NULL, 2e-08, 0.007934547000331804);
INSERT INTO public.evaluation VALUES
	(10, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(12, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(11, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(13, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(14, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(15, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(16, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(18, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(17, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(19, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(20, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(21, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(22, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(32, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(34, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(33, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(35, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(36, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(37, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(38, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(39, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(40, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(41, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(42, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(43, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(44, 'robustseg-1/voxel/max-directed/linear', 'brats', 'original', 'adopted', NULL),
	(46, 'noop', 'internal', 'original', 'adopted', NULL),
	(47, 'noop', 'internal', 'original', 'adopted', NULL);
INSERT INTO public.job VALUES
	(4, 'a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6', 'a5d4ed0470c635a8d17c4fa3e7874baaca3d9f1304c19590695953ae4a4677c2', 'attack', 'attack fgsm on small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 2, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', 'a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6/1', 1795601508.720704, 1795601513.652094, 1795601513.743009, 1, 1, 0, 0, 607608832),
	(6, '1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20', '6b3d6bdcbf8910aa3ba1633874768b408b87ea04378003e04d5b601c7e9f4c9a', 'attack', 'attack fgsm on small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 2, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20/1', 1795601508.720735, 1795601513.752297, 1795601513.784355, 1, 1, 0, 0, 594178048),
	(7, '48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924', '04d6558e8fc316c84d92c318f7345a7fce34b567444ef0f34d3e9386efcaca33', 'attack', 'attack ifgsm on small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 2, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924/1', 1795601508.720739, 1795601513.767012, 1795601513.795319, 1, 1, 0, 0, 594239488),
	(8, '433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4', 'e4f8869e57a25d6c4545893d16dc99134839871fc45e428a678f8a68e2bd0efa', 'attack', 'attack fgsm on small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 2, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4/1', 1795601508.720743, 1795601513.791299, 1795601513.823377, 1, 1, 0, 0, 594399232),
	(11, '483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd', NULL, 'evaluate', 'evaluate small under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795601508.720973, 1795601513.840509, 1795601513.870389, 1, 1, 0, 0, 594718720),
	(13, 'c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48', NULL, 'evaluate', 'evaluate small/distillation on clean images fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.720981, 1795601513.875951, 1795601513.889814, 1, 1, 0, 0, 594771968),
	(14, '0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e', NULL, 'evaluate', 'evaluate small/distillation under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795601508.720984, 1795601513.880834, 1795601513.903822, 1, 1, 0, 0, 594735104),
	(15, 'b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd', NULL, 'evaluate', 'evaluate small/distillation under fgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795601508.720987, 1795601513.895637, 1795601513.917382, 1, 1, 0, 0, 594780160),
	(16, 'feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba', NULL, 'evaluate', 'evaluate small/distillation under ifgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.72099, 1795601513.908157, 1795601513.923642, 1, 1, 0, 0, 594739200),
	(18, '6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55', NULL, 'evaluate', 'evaluate small/static on clean images fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.720997, 1795601513.927727, 1795601513.939348, 1, 1, 0, 0, 594743296),
	(17, 'a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36', NULL, 'evaluate', 'evaluate small/distillation under ifgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.720994, 1795601513.921887, 1795601513.940732, 1, 1, 0, 0, 594804736),
	(19, 'd0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31', NULL, 'evaluate', 'evaluate small/static under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795601508.721, 1795601513.943082, 1795601513.965977, 1, 1, 0, 0, 594743296),
	(20, '3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7', NULL, 'evaluate', 'evaluate small/static under fgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795601508.721016, 1795601513.946642, 1795601513.968911, 1, 1, 0, 0, 594804736),
	(21, '0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4', NULL, 'evaluate', 'evaluate small/static under ifgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.721019, 1795601513.972353, 1795601513.989146, 1, 1, 0, 0, 594747392),
	(25, '4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea', NULL, 'defense', 'defend small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 6, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 2.3335981369018555, "validation_dice": null, "training_cases": 2}', '4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea/1', 1795601508.72104, 1795601514.047931, 1795601514.095004, 1, 1, 0, 0, 595378176),
	(28, '72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1', '68855496a7f410c8b1c8de187600aea3aa5db28d279cb3797339a043130498ed', 'attack', 'attack fgsm on small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1/1', 1795601508.721051, 1795601514.117053, 1795601514.143761, 1, 1, 0, 0, 595787776),
	(30, '0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26', 'fe36a8d455d5104d6e89cb3979cfe46fd86e54e7c1652609d7dc6b59e18a79f7', 'attack', 'attack fgsm on small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26/1', 1795601508.721071, 1795601514.148636, 1795601514.176337, 1, 1, 0, 0, 595812352),
	(34, 'b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19', NULL, 'evaluate', 'evaluate small under ifgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.721085, 1795601514.196791, 1795601514.21184, 1, 1, 0, 0, 595820544),
	(33, '8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1', NULL, 'evaluate', 'evaluate small under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795601508.721082, 1795601514.196414, 1795601514.224015, 1, 1, 0, 0, 596103168),
	(36, '9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b', NULL, 'evaluate', 'evaluate small/distillation under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795601508.721092, 1795601514.227994, 1795601514.251783, 1, 1, 0, 0, 596103168),
	(37, 'fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939', NULL, 'evaluate', 'evaluate small/distillation under fgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795601508.721095, 1795601514.239923, 1795601514.263628, 1, 1, 0, 0, 595820544),
	(38, 'f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6', NULL, 'evaluate', 'evaluate small/distillation under ifgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.721111, 1795601514.25525, 1795601514.272529, 1, 1, 0, 0, 596107264),
	(39, '36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e', NULL, 'evaluate', 'evaluate small/distillation under ifgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.721114, 1795601514.267381, 1795601514.28224, 1, 1, 0, 0, 595824640),
	(40, '94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f', NULL, 'evaluate', 'evaluate small/static on clean images fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.721118, 1795601514.275936, 1795601514.287721, 1, 1, 0, 0, 596107264),
	(43, 'd2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8', NULL, 'evaluate', 'evaluate small/static under ifgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.721128, 1795601514.314363, 1795601514.330065, 1, 1, 0, 0, 596127744),
	(45, '4d8ec3f33ff1bb8b253f22eb53497a58ea510748cf63c38192b122a6d94de1f3', NULL, 'stats', 'compare the runs', '{"sweep": "tiny", "evaluations": ["05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba"], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}], "seed": 78746238209398148}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 10, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"comparisons": 90, "families": 9, "significant": 0, "seed": 78746238209398148, "refused": [], "unanswered": []}', NULL, 1795601508.721137, 1795601514.341124, 1795601514.467552, 0, 1, 0, 0, 597291008),
	(1, 'd81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f', NULL, 'train', 'train small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 0, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 2.3104522228240967, "validation_dice": null, "training_cases": 2}', 'd81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f/1', 1795601508.720489, 1795601509.260608, 1795601513.621704, 1, 1, 0, 0, 587907072),
	(2, '97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c', NULL, 'defense', 'defend small/distillation fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 1, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 0.04239577613770962, "validation_dice": null, "training_cases": 2}', '97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c/1', 1795601508.720689, 1795601509.292717, 1795601513.642827, 1, 1, 0, 0, 589275136),
	(3, '56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0', NULL, 'defense', 'defend small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f"}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 1, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 2.312191963195801, "validation_dice": null, "training_cases": 2}', '56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0/1', 1795601508.7207, 1795601513.631203, 1795601513.692392, 1, 1, 0, 0, 591290368),
	(10, 'af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5', NULL, 'evaluate', 'evaluate small on clean images fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.720969, 1795601513.828929, 1795601513.847194, 1, 1, 0, 0, 594644992),
	(12, 'a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b', NULL, 'evaluate', 'evaluate small under ifgsm fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.720977, 1795601513.853605, 1795601513.869976, 1, 1, 0, 0, 594718720),
	(27, '0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec', '6e2228085225492e6b5e9039514dba9953e76f21b1c3d1a7bfa9c7695079a6b6', 'attack', 'attack ifgsm on small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec/1', 1795601508.721047, 1795601514.09884, 1795601514.127782, 1, 1, 0, 0, 596094976),
	(41, '05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95', NULL, 'evaluate', 'evaluate small/static under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795601508.721121, 1795601514.287773, 1795601514.310502, 1, 1, 0, 0, 595832832),
	(5, '319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778', '1ae80315cc58e85377413ff67727a006ce96037e0f2027de9aff39d7e921e132', 'attack', 'attack ifgsm on small fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 2, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778/1', 1795601508.720731, 1795601513.697165, 1795601513.759147, 1, 1, 0, 0, 607666176),
	(32, '732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225', NULL, 'evaluate', 'evaluate small on clean images fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.721079, 1795601514.181007, 1795601514.193035, 1, 1, 0, 0, 595820544),
	(42, 'aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59', NULL, 'evaluate', 'evaluate small/static under fgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 4, "scores": 12}', NULL, 1795601508.721124, 1795601514.29122, 1795601514.310727, 1, 1, 0, 0, 596119552),
	(9, '3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf', '026eacbd5fbc9875c3683bfaac7a0010b68e0588a18acb267868aeb60d08f0d1', 'attack', 'attack ifgsm on small/static fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 2, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf/1', 1795601508.720747, 1795601513.801561, 1795601513.83385, 1, 1, 0, 0, 594501632),
	(22, '6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4', NULL, 'evaluate', 'evaluate small/static under ifgsm (transfer) fold 0', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 3, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.721029, 1795601513.974481, 1795601513.990653, 1, 1, 0, 0, 594808832),
	(23, '06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4', NULL, 'train', 'train small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 5, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 2.3326550722122192, "validation_dice": null, "training_cases": 2}', '06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4/1', 1795601508.721032, 1795601513.995428, 1795601514.044283, 1, 1, 0, 0, 595116032),
	(24, '8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74', NULL, 'defense', 'defend small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 6, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"loss": 0.037880755960941315, "validation_dice": null, "training_cases": 2}', '8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74/1', 1795601508.721036, 1795601513.995563, 1795601514.078686, 1, 1, 0, 0, 595546112),
	(26, '5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735', '74f642b73823f4ddd984408b983b9864d4f8ea44770e9092b2cf92f94ac513e0', 'attack', 'attack fgsm on small fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735/1', 1795601508.721043, 1795601514.082724, 1795601514.109885, 1, 1, 0, 0, 595505152),
	(29, '60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0', '08f0695ea9133e14560963c50e2883f8a92af77ed9fae432b7c3d10d458556f6', 'attack', 'attack ifgsm on small/distillation fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', '60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0/1', 1795601508.721067, 1795601514.132084, 1795601514.157207, 1, 1, 0, 0, 596099072),
	(31, 'c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d', 'b896de753cd1f0663b004a2a9713b8ec62c8285829db404937e7ad5968d579a3', 'attack', 'attack ifgsm on small/static fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 7, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "largest_linf": 0.0313725471496582}', 'c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d/1', 1795601508.721075, 1795601514.163096, 1795601514.19155, 1, 1, 0, 0, 596099072),
	(35, '4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6', NULL, 'evaluate', 'evaluate small/distillation on clean images fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.721089, 1795601514.215287, 1795601514.233595, 1, 1, 0, 0, 595820544),
	(44, '58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca', NULL, 'evaluate', 'evaluate small/static under ifgsm (transfer) fold 1', '{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}', 8, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{"cases": 2, "volumes": 2, "scores": 6}', NULL, 1795601508.721131, 1795601514.316168, 1795601514.335223, 1, 1, 0, 0, 595853312),
	(46, '0503edf4c35d9104eba503af8a22e0096c69167bcc36ed560c0fec8a372716e6', NULL, 'noop', 'done', '{"token": "done", "after": [], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 0, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{}', NULL, 1795601514.962135, 1795601515.835275, 1795601516.290892, 0, 1, 0, 0, 73433088),
	(48, 'd84aece190b35cae994deb6b8ed089a99b392b08a767c860d0ab0d94798cc897', NULL, 'noop', 'broken', '{"token": "broken", "after": [], "reads": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}', '{}', 0, 'failed', 1, 0, NULL, NULL, 0, false, 'null', 'bug', 'ZeroDivisionError: told to fail (the log has the traceback)', NULL, NULL, 1795601514.972836, 1795601516.302861, 1795601516.340735, 0, 1, 0, 0, 74612736),
	(49, '041290b6ef20590082a93982535b24961bcbd76b38bad40a91413ff24e85b887', NULL, 'noop', 'child of broken', '{"token": "child of broken", "after": ["d84aece190b35cae994deb6b8ed089a99b392b08a767c860d0ab0d94798cc897"], "reads": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}', '{}', 1, 'blocked', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601514.972862, NULL, NULL, 0, 1, 0, 0, NULL),
	(47, '1ba1376187c7417f884fb9ceac590120e0a7a026c66af6698876d05a6565dcc1', NULL, 'noop', 'second', '{"token": "second", "after": ["0503edf4c35d9104eba503af8a22e0096c69167bcc36ed560c0fec8a372716e6"], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 1, 'done', 1, 0, NULL, NULL, 0, false, 'null', NULL, NULL, '{}', NULL, 1795601514.962215, 1795601516.345696, 1795601516.350955, 0, 1, 0, 0, 74633216),
	(50, 'ca088d9f9bd5047fdd6f0b9adffaf83e50b5332c4a5c9e938fff8d6017ec899d', NULL, 'noop', 'stopped', '{"token": "stopped", "after": [], "reads": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 0, 'cancelled', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601516.474775, NULL, 1795601516.484003, 0, 1, 0, 0, NULL);
INSERT INTO public.job VALUES
	(53, '04ba54c21f0f637b02d82b843d34f9cf58df903f8efdca2773d3859b92e6faa8', NULL, 'noop', 'waiting', '{"token": "waiting", "after": ["7f75b46e930519e69ec86f7b85a90e40964e1f00c6889a70ddeb6de164f6bd32", "dfbf9b782933f05fc43334bd3d8d2b4012963ddc98c8ff2c5697b6652872c7a4"], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 2, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601516.491073, NULL, NULL, 0, 1, 0, 0, NULL),
	(52, 'dfbf9b782933f05fc43334bd3d8d2b4012963ddc98c8ff2c5697b6652872c7a4', NULL, 'noop', 'ready', '{"token": "ready", "after": [], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 1, 'ready', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601516.491066, NULL, NULL, 0, 1, 0, 0, NULL),
	(51, '7f75b46e930519e69ec86f7b85a90e40964e1f00c6889a70ddeb6de164f6bd32', NULL, 'noop', 'held', '{"token": "held", "after": [], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}', '{}', 0, 'running', 1, 0, '00000000000000000000000000000000', 1795601516.502028, 0, false, 'null', NULL, NULL, NULL, NULL, 1795601516.490981, 1795601516.502029, NULL, 0, 1, 0, 0, NULL),
	(55, 'add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51', '9aa3a73c1a6e51de098206cb2f5a896914f8297e3cb5564c314cbf9a7c9f7e4b', 'attack', 'attack fgsm on other fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}', 2, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601517.19465, NULL, NULL, 1, 1, 0, 0, NULL),
	(54, 'ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6', NULL, 'train', 'train other fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}', 0, 'ready', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601517.194571, NULL, NULL, 1, 1, 0, 0, NULL),
	(56, 'dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01', NULL, 'evaluate', 'evaluate other on clean images fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}', 3, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601517.19466, NULL, NULL, 1, 1, 0, 0, NULL),
	(57, '78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1', NULL, 'evaluate', 'evaluate other under fgsm fold 0', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": "add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}', 3, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601517.194712, NULL, NULL, 1, 1, 0, 0, NULL),
	(59, 'f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7', '71a29720b5b6e7e56f4e53fb5a9a01992168620a73a892ef59a5e6255ecd494b', 'attack', 'attack fgsm on other fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}', 7, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601517.194723, NULL, NULL, 1, 1, 0, 0, NULL),
	(60, 'b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2', NULL, 'evaluate', 'evaluate other on clean images fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}', 8, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601517.194728, NULL, NULL, 1, 1, 0, 0, NULL),
	(61, 'e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca', NULL, 'evaluate', 'evaluate other under fgsm fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": "f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}', 8, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601517.194731, NULL, NULL, 1, 1, 0, 0, NULL),
	(62, 'a1d77231e0ea0b1e96e6dff5b481d854dc2ee5157dbe9fe202241a2d1c3836ec', NULL, 'stats', 'compare the runs', '{"sweep": "later", "evaluations": ["78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1", "b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2", "dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01", "e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca"], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}], "seed": 78746238209398148}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}', 10, 'waiting', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601517.194737, NULL, NULL, 0, 1, 0, 0, NULL),
	(58, 'a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe', NULL, 'train', 'train other fold 1', '{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}', '{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}', 5, 'ready', 0, 0, NULL, NULL, 0, false, NULL, NULL, NULL, NULL, NULL, 1795601517.194719, NULL, NULL, 1, 1, 0, 0, NULL);
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
	(15, 4),
	(16, 2),
	(16, 7),
	(17, 2),
	(17, 5),
	(18, 3),
	(19, 3),
	(19, 8),
	(20, 3),
	(20, 4),
	(21, 3),
	(21, 9),
	(22, 3),
	(22, 5),
	(25, 23),
	(26, 23),
	(27, 23),
	(28, 24),
	(29, 24),
	(30, 25),
	(31, 25),
	(32, 23),
	(33, 23),
	(33, 26),
	(34, 23),
	(34, 27),
	(35, 24),
	(36, 24),
	(36, 28),
	(37, 24),
	(37, 26),
	(38, 24),
	(38, 29),
	(39, 24);
INSERT INTO public.job_parent VALUES
	(39, 27),
	(40, 25),
	(41, 25),
	(41, 30),
	(42, 25),
	(42, 26),
	(43, 25),
	(43, 31),
	(44, 25),
	(44, 27),
	(45, 41),
	(45, 14),
	(45, 21),
	(45, 39),
	(45, 20),
	(45, 11),
	(45, 35),
	(45, 44),
	(45, 22),
	(45, 18),
	(45, 32),
	(45, 33),
	(45, 40),
	(45, 36),
	(45, 12),
	(45, 17),
	(45, 42),
	(45, 10),
	(45, 34),
	(45, 15),
	(45, 13),
	(45, 19),
	(45, 43),
	(45, 38),
	(45, 37),
	(45, 16),
	(47, 46),
	(49, 48),
	(53, 51),
	(53, 52),
	(55, 54),
	(56, 54),
	(57, 54),
	(57, 55),
	(59, 58),
	(60, 58),
	(61, 58),
	(61, 59),
	(62, 57),
	(62, 60);
INSERT INTO public.job_parent VALUES
	(62, 56),
	(62, 61);
INSERT INTO public.log VALUES
	(31, 25, 1, '2026-11-25T10:11:54Z job 25 (defense), claim 1, on cpu, process 1
2026-11-25T10:11:54Z epoch 1/2 loss 2.404
2026-11-25T10:11:54Z epoch 2/2 loss 2.334
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.098063),
	(33, 27, 1, '2026-11-25T10:11:54Z job 27 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 0 of 1
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 1 of 1
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 0 of 1
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 1 of 1
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.131575),
	(35, 29, 1, '2026-11-25T10:11:54Z job 29 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 0 of 1
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 1 of 1
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 0 of 1
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 1 of 1
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.160975),
	(37, 31, 1, '2026-11-25T10:11:54Z job 31 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 0 of 1
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 1 of 1
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 0 of 1
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 1 of 1
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.19574),
	(39, 34, 1, '2026-11-25T10:11:54Z job 34 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.214715),
	(41, 35, 1, '2026-11-25T10:11:54Z job 35 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.239424),
	(43, 37, 1, '2026-11-25T10:11:54Z job 37 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.266765),
	(45, 39, 1, '2026-11-25T10:11:54Z job 39 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.287288),
	(47, 42, 1, '2026-11-25T10:11:54Z job 42 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.313822),
	(49, 43, 1, '2026-11-25T10:11:54Z job 43 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.332997),
	(50, 44, 1, '2026-11-25T10:11:54Z job 44 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.340746),
	(51, 45, 1, '2026-11-25T10:11:54Z job 45 (stats), claim 1, on cpu, process 1
2026-11-25T10:11:54Z question 0/5 dice WT+TC+ET: fgsm against clean
2026-11-25T10:11:54Z question 1/5 dice WT+TC+ET: ifgsm against clean
2026-11-25T10:11:54Z question 2/5 dice WT+TC+ET: distillation against none
2026-11-25T10:11:54Z question 3/5 dice WT+TC+ET: static against none
2026-11-25T10:11:54Z question 4/5 dice WT+TC+ET: distillation against static
2026-11-25T10:11:54Z done in 0.1 s
', 1795601514.484517),
	(1, 1, 1, '2026-11-25T10:11:49Z job 1 (train), claim 1, on cpu, process 1', 1795601509.812483),
	(2, 2, 1, '2026-11-25T10:11:49Z job 2 (defense), claim 1, on cpu, process 1', 1795601509.87423),
	(3, 1, 1, '
', 1795601510.319249),
	(4, 2, 1, '
', 1795601510.385112),
	(5, 2, 1, '2026-11-25T10:11:53Z epoch 1/4 teacher, loss 1.494', 1795601513.59632),
	(6, 1, 1, '2026-11-25T10:11:53Z epoch 1/2 loss 2.385', 1795601513.603269),
	(7, 1, 1, '
2026-11-25T10:11:53Z epoch 2/2 loss 2.310
2026-11-25T10:11:53Z done in 3.8 s
', 1795601513.629606),
	(8, 2, 1, '
2026-11-25T10:11:53Z epoch 2/4 teacher, loss 1.413
2026-11-25T10:11:53Z epoch 3/4 student, loss 0.049
2026-11-25T10:11:53Z epoch 4/4 student, loss 0.042
2026-11-25T10:11:53Z done in 3.8 s
', 1795601513.651062),
	(9, 3, 1, '2026-11-25T10:11:53Z job 3 (defense), claim 1, on cpu, process 1
2026-11-25T10:11:53Z epoch 1/2 loss 2.386
2026-11-25T10:11:53Z epoch 2/2 loss 2.312
2026-11-25T10:11:53Z done in 0.1 s
', 1795601513.69617),
	(10, 4, 1, '2026-11-25T10:11:53Z job 4 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 0 of 2
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 1 of 2
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 2 of 2
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 0 of 2
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 1 of 2
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 2 of 2
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.1 s
', 1795601513.751356),
	(11, 5, 1, '2026-11-25T10:11:53Z job 5 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 0 of 1
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 1 of 1
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 0 of 1
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 1 of 1
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.1 s
', 1795601513.76608),
	(12, 6, 1, '2026-11-25T10:11:53Z job 6 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 0 of 2
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 1 of 2
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 2 of 2
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 0 of 2
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 1 of 2
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 2 of 2
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.790108),
	(13, 7, 1, '2026-11-25T10:11:53Z job 7 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 0 of 1
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 1 of 1
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 0 of 1
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 1 of 1
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.800398),
	(14, 8, 1, '2026-11-25T10:11:53Z job 8 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 0 of 2
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 1 of 2
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 2 of 2
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 0 of 2
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 1 of 2
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 2 of 2
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.827873),
	(52, 46, 1, '2026-11-25T10:11:56Z job 46 (noop), claim 1, on cpu, process 1
noop done
2026-11-25T10:11:56Z done in 0.0 s
', 1795601516.301761),
	(15, 9, 1, '2026-11-25T10:11:53Z job 9 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 0 of 1
2026-11-25T10:11:53Z case 0/2 phantom-0000: step 1 of 1
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 0 of 1
2026-11-25T10:11:53Z case 1/2 phantom-0001: step 1 of 1
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.839585),
	(16, 10, 1, '2026-11-25T10:11:53Z job 10 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.852789),
	(17, 12, 1, '2026-11-25T10:11:53Z job 12 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.874617),
	(18, 11, 1, '2026-11-25T10:11:53Z job 11 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.880087),
	(19, 13, 1, '2026-11-25T10:11:53Z job 13 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.893372),
	(20, 14, 1, '2026-11-25T10:11:53Z job 14 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.907432),
	(21, 15, 1, '2026-11-25T10:11:53Z job 15 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.921088),
	(22, 16, 1, '2026-11-25T10:11:53Z job 16 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.927014),
	(23, 18, 1, '2026-11-25T10:11:53Z job 18 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.942344),
	(24, 17, 1, '2026-11-25T10:11:53Z job 17 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.945992),
	(25, 19, 1, '2026-11-25T10:11:53Z job 19 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.970825),
	(26, 20, 1, '2026-11-25T10:11:53Z job 20 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.974048),
	(27, 21, 1, '2026-11-25T10:11:53Z job 21 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.994437),
	(28, 22, 1, '2026-11-25T10:11:53Z job 22 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:53Z case 0/2 phantom-0000
2026-11-25T10:11:53Z case 1/2 phantom-0001
2026-11-25T10:11:53Z case 2/2 
2026-11-25T10:11:53Z done in 0.0 s
', 1795601513.994822),
	(29, 23, 1, '2026-11-25T10:11:53Z job 23 (train), claim 1, on cpu, process 1
2026-11-25T10:11:54Z epoch 1/2 loss 2.404
2026-11-25T10:11:54Z epoch 2/2 loss 2.333
2026-11-25T10:11:54Z done in 0.1 s
', 1795601514.047385),
	(30, 24, 1, '2026-11-25T10:11:53Z job 24 (defense), claim 1, on cpu, process 1
2026-11-25T10:11:54Z epoch 1/4 teacher, loss 1.486
2026-11-25T10:11:54Z epoch 2/4 teacher, loss 1.407
2026-11-25T10:11:54Z epoch 3/4 student, loss 0.042
2026-11-25T10:11:54Z epoch 4/4 student, loss 0.038
2026-11-25T10:11:54Z done in 0.1 s
', 1795601514.082183),
	(32, 26, 1, '2026-11-25T10:11:54Z job 26 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 0 of 2
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 1 of 2
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 2 of 2
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 0 of 2
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 1 of 2
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 2 of 2
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.116481),
	(34, 28, 1, '2026-11-25T10:11:54Z job 28 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 0 of 2
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 1 of 2
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 2 of 2
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 0 of 2
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 1 of 2
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 2 of 2
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.148126),
	(36, 30, 1, '2026-11-25T10:11:54Z job 30 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 0 of 2
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 1 of 2
2026-11-25T10:11:54Z case 0/2 phantom-0002: step 2 of 2
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 0 of 2
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 1 of 2
2026-11-25T10:11:54Z case 1/2 phantom-0003: step 2 of 2
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.180433),
	(38, 32, 1, '2026-11-25T10:11:54Z job 32 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.19589),
	(40, 33, 1, '2026-11-25T10:11:54Z job 33 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.227389),
	(42, 36, 1, '2026-11-25T10:11:54Z job 36 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.254671),
	(44, 38, 1, '2026-11-25T10:11:54Z job 38 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.27546);
INSERT INTO public.log VALUES
	(46, 40, 1, '2026-11-25T10:11:54Z job 40 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.290475),
	(48, 41, 1, '2026-11-25T10:11:54Z job 41 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:54Z case 0/2 phantom-0002
2026-11-25T10:11:54Z case 1/2 phantom-0003
2026-11-25T10:11:54Z case 2/2 
2026-11-25T10:11:54Z done in 0.0 s
', 1795601514.31568),
	(53, 48, 1, '2026-11-25T10:11:56Z job 48 (noop), claim 1, on cpu, process 1
noop broken
Traceback (most recent call last):
  File "runner.py", line 56, in main
    ready = execute(claim, engine=engine, settings=settings, device=device, progress=report, memory=memory)
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "execute.py", line 72, in execute
    outcome = kind.run(context)
              ^^^^^^^^^^^^^^^^^
  File "noop.py", line 53, in run
    _misbehave(self.behave, context)
  File "noop.py", line 74, in _misbehave
    raise ZeroDivisionError("told to fail")
ZeroDivisionError: told to fail
', 1795601516.344892),
	(54, 47, 1, '2026-11-25T10:11:56Z job 47 (noop), claim 1, on cpu, process 1
noop second
2026-11-25T10:11:56Z done in 0.0 s
', 1795601516.35431);
INSERT INTO public.perceptibility VALUES
	(1, 'phantom-0000', 't1', 0.0156862735748291, 0.6490629161533932, 36.11711684112677, 0.9985526563881859),
	(1, 'phantom-0000', 't1ce', 0.0156862735748291, 0.6483834602946269, 36.12621421771176, 0.9985173438360576),
	(1, 'phantom-0000', 't2', 0.0156862735748291, 0.6486340972811222, 36.12285727744785, 0.9978448298180858),
	(1, 'phantom-0000', 'flair', 0.0156862735748291, 0.6478135007273805, 36.1338528812285, 0.9955086953336945),
	(2, 'phantom-0000', 't1', 0.0313725471496582, 1.2972020905082595, 30.10269997668992, 0.9942455638375174),
	(2, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2960102238672155, 30.110684222930743, 0.9940841781214372),
	(2, 'phantom-0000', 't2', 0.0313725471496582, 1.2956772073386293, 30.112916393983504, 0.991463055876335),
	(2, 'phantom-0000', 'flair', 0.0313725471496582, 1.2925839984631056, 30.1336772690073, 0.982357082640924),
	(1, 'phantom-0001', 't1', 0.0156862735748291, 0.6624155224232631, 36.11077003835914, 0.9985935503749975),
	(1, 'phantom-0001', 't1ce', 0.0156862735748291, 0.6611056077152082, 36.12796323315652, 0.9963832381181419),
	(1, 'phantom-0001', 't2', 0.0156862735748291, 0.6624762194352732, 36.10997418835662, 0.9985491375971053),
	(1, 'phantom-0001', 'flair', 0.0156862735748291, 0.6623452688305455, 36.11169128385134, 0.9952343337437404),
	(2, 'phantom-0001', 't1', 0.0313725471496582, 1.323213845885387, 30.100779320939278, 0.9944192886552108),
	(2, 'phantom-0001', 't1ce', 0.0313725471496582, 1.3204615253552328, 30.118865021831898, 0.9856527842182133),
	(2, 'phantom-0001', 't2', 0.0313725471496582, 1.323199970967, 30.100870399673134, 0.9942458867361503),
	(2, 'phantom-0001', 'flair', 0.0313725471496582, 1.3232402140912916, 30.100606235504003, 0.9813415538852236),
	(3, 'phantom-0000', 't1', 0.0313725471496582, 1.1916692439207537, 30.83973816091166, 0.995101352624954),
	(3, 'phantom-0000', 't1ce', 0.0313725471496582, 1.1842017634760171, 30.89433870479739, 0.9951366894963309),
	(3, 'phantom-0000', 't2', 0.0313725471496582, 1.2069037544625028, 30.729400008364994, 0.9926441964616073),
	(3, 'phantom-0000', 'flair', 0.0313725471496582, 1.1797300901466903, 30.92719964137938, 0.9854920669066927),
	(3, 'phantom-0001', 't1', 0.0313725471496582, 1.1955135421266074, 30.98229005463843, 0.9953972122498921),
	(3, 'phantom-0001', 't1ce', 0.0313725471496582, 1.1990410885084346, 30.95669873979563, 0.9884832767503602),
	(3, 'phantom-0001', 't2', 0.0313725471496582, 1.2219415596257568, 30.792371335113373, 0.9950549414913569),
	(3, 'phantom-0001', 'flair', 0.0313725471496582, 1.2076982926918371, 30.894211006377734, 0.9846897525712848),
	(4, 'phantom-0000', 't1', 0.0156862735748291, 0.648565046428894, 36.12378198987207, 0.99855583359596),
	(4, 'phantom-0000', 't1ce', 0.0156862735748291, 0.6488261552944931, 36.1202858002606, 0.998475447859241),
	(4, 'phantom-0000', 't2', 0.0156862735748291, 0.6482762928212955, 36.127649975775554, 0.9978507959559015),
	(4, 'phantom-0000', 'flair', 0.0156862735748291, 0.6476571082232857, 36.135950046579836, 0.9955438946266196),
	(5, 'phantom-0000', 't1', 0.0313725471496582, 1.2957609142527553, 30.112355262299722, 0.9942788101183558),
	(5, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2963926234843186, 30.10812175012735, 0.9939513909076441),
	(5, 'phantom-0000', 't2', 0.0313725471496582, 1.29458761382248, 30.1202238241061, 0.9915144341806997),
	(5, 'phantom-0000', 'flair', 0.0313725471496582, 1.2915524666775977, 30.140611710623553, 0.9825907986453295),
	(4, 'phantom-0001', 't1', 0.0156862735748291, 0.6606506529627404, 36.133942681930655, 0.9985909560429198),
	(4, 'phantom-0001', 't1ce', 0.0156862735748291, 0.661020452050453, 36.12908211694476, 0.9962747732975653),
	(4, 'phantom-0001', 't2', 0.0156862735748291, 0.6618199417194962, 36.118583072751235, 0.9985551405698061),
	(4, 'phantom-0001', 'flair', 0.0156862735748291, 0.6604253131986555, 36.13690583679991, 0.9952841497558568),
	(5, 'phantom-0001', 't1', 0.0313725471496582, 1.31972698768993, 30.123698095855897, 0.9944119552549507),
	(5, 'phantom-0001', 't1ce', 0.0313725471496582, 1.3193757274954436, 30.12601025088042, 0.9853804585789996),
	(5, 'phantom-0001', 't2', 0.0313725471496582, 1.3220540739493338, 30.108395677386056, 0.9942710846995136),
	(5, 'phantom-0001', 'flair', 0.0313725471496582, 1.3195886065556393, 30.124608910208046, 0.9816310951220137),
	(6, 'phantom-0000', 't1', 0.0313725471496582, 1.2129214548405611, 30.68619921112718, 0.9949915511830906),
	(6, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2131446210360186, 30.684601235730362, 0.9947210419198765),
	(6, 'phantom-0000', 't2', 0.0313725471496582, 1.213553547796606, 30.681673889600752, 0.9925456149454942),
	(6, 'phantom-0000', 'flair', 0.0313725471496582, 1.2126621897990038, 30.688056040555868, 0.9846499047511826),
	(6, 'phantom-0001', 't1', 0.0313725471496582, 1.2490051781726517, 30.602095275415707, 0.9949461617174425),
	(6, 'phantom-0001', 't1ce', 0.0313725471496582, 1.2518328587914445, 30.582453113956, 0.9868569104998771),
	(6, 'phantom-0001', 't2', 0.0313725471496582, 1.2544389519353567, 30.56438943427362, 0.9948275903505939),
	(6, 'phantom-0001', 'flair', 0.0313725471496582, 1.2471488722950352, 30.615014086221308, 0.9836009845603257),
	(7, 'phantom-0000', 't1', 0.0156862735748291, 0.6488733396294354, 36.11965416261609, 0.9985538907197763),
	(7, 'phantom-0000', 't1ce', 0.0156862735748291, 0.6483834602946269, 36.12621421771176, 0.9985156246070176);
INSERT INTO public.perceptibility VALUES
	(7, 'phantom-0000', 't2', 0.0156862735748291, 0.6486340974613036, 36.12285727503504, 0.9978457401467145),
	(7, 'phantom-0000', 'flair', 0.0156862735748291, 0.6478135014490191, 36.13385287155276, 0.9955118688745549),
	(8, 'phantom-0000', 't1', 0.0313725471496582, 1.2968226664840508, 30.105240920229438, 0.9942534245243615),
	(8, 'phantom-0000', 't1ce', 0.0313725471496582, 1.2960102249493533, 30.110684215678233, 0.994076189230987),
	(8, 'phantom-0000', 't2', 0.0313725471496582, 1.2956772074288307, 30.112916393378818, 0.9914678144925428),
	(8, 'phantom-0000', 'flair', 0.0313725471496582, 1.292583998282271, 30.13367727022247, 0.9823838189045357),
	(7, 'phantom-0001', 't1', 0.0156862735748291, 0.6624155228643449, 36.11077003257548, 0.9985908178745636),
	(7, 'phantom-0001', 't1ce', 0.0156862735748291, 0.660919484346975, 36.13040894626125, 0.9963982526345977),
	(7, 'phantom-0001', 't2', 0.0156862735748291, 0.6624762199645228, 36.1099741814175, 0.9985492434020021),
	(7, 'phantom-0001', 'flair', 0.0156862735748291, 0.6627166615526853, 36.10682226421174, 0.9952341161136117),
	(8, 'phantom-0001', 't1', 0.0313725471496582, 1.3234512608785198, 30.099221012387858, 0.9944090031286967),
	(8, 'phantom-0001', 't1ce', 0.0313725471496582, 1.3198428676148577, 30.12293545626308, 0.9857193507985877),
	(8, 'phantom-0001', 't2', 0.0313725471496582, 1.3233205765007865, 30.10007874411018, 0.9942440244901393),
	(8, 'phantom-0001', 'flair', 0.0313725471496582, 1.3239838128476904, 30.095726545053004, 0.9813683835589992),
	(9, 'phantom-0000', 't1', 0.0313725471496582, 1.1877395927156067, 30.868428100354613, 0.9951378898916726),
	(9, 'phantom-0000', 't1ce', 0.0313725471496582, 1.1853440292351638, 30.88596444579776, 0.9951587558069411),
	(9, 'phantom-0000', 't2', 0.0313725471496582, 1.2073114385039687, 30.72646646819397, 0.992679874528928),
	(9, 'phantom-0000', 'flair', 0.0313725471496582, 1.178843332811952, 30.933730942574613, 0.9857262671858643),
	(9, 'phantom-0001', 't1', 0.0313725471496582, 1.1835158515530095, 31.069898471737673, 0.9954769491617169),
	(9, 'phantom-0001', 't1ce', 0.0313725471496582, 1.1966692362320916, 30.97389752516503, 0.9884254364629409),
	(9, 'phantom-0001', 't2', 0.0313725471496582, 1.1959132455061348, 30.979386533198575, 0.9952733308808612),
	(9, 'phantom-0001', 'flair', 0.0313725471496582, 1.191085514954073, 31.014521190701373, 0.9850400742808623),
	(28, 'phantom-0002', 't1', 0.0156862735748291, 0.6592875402722524, 36.12270265934909, 0.9985359808702148),
	(28, 'phantom-0002', 't1ce', 0.0156862735748291, 0.6597198943049973, 36.11700840858287, 0.9983856296606278),
	(28, 'phantom-0002', 't2', 0.0156862735748291, 0.65944075842623, 36.120684296683635, 0.998500855384248),
	(28, 'phantom-0002', 'flair', 0.0156862735748291, 0.6590457692120504, 36.12588849521477, 0.9957738592383567),
	(29, 'phantom-0002', 't1', 0.0313725471496582, 1.3173020549520589, 30.11049263686765, 0.9941724351617728),
	(29, 'phantom-0002', 't1ce', 0.0313725471496582, 1.3186264573693725, 30.10176431654529, 0.9936040349555819),
	(29, 'phantom-0002', 't2', 0.0313725471496582, 1.316002031628242, 30.119068828347018, 0.9940769961041012),
	(29, 'phantom-0002', 'flair', 0.0313725471496582, 1.3175780517511466, 30.10867298842141, 0.98348265497872),
	(28, 'phantom-0003', 't1', 0.0156862735748291, 0.6391755764849619, 36.132927189818844, 0.9987523866040975),
	(28, 'phantom-0003', 't1ce', 0.0156862735748291, 0.6396571881308611, 36.12638493360177, 0.9984979984585416),
	(28, 'phantom-0003', 't2', 0.0156862735748291, 0.6396774911475648, 36.12610924379944, 0.9985248463524902),
	(28, 'phantom-0003', 'flair', 0.0156862735748291, 0.6401326562148854, 36.11993096225247, 0.9965670026692167),
	(29, 'phantom-0003', 't1', 0.0313725471496582, 1.275453251404929, 30.132039721185343, 0.9950468884953162),
	(29, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2789278506894761, 30.108409727594193, 0.9940302916488692),
	(29, 'phantom-0003', 't2', 0.0313725471496582, 1.278724389799624, 30.10979165028928, 0.9941390290740848),
	(29, 'phantom-0003', 'flair', 0.0313725471496582, 1.279790270862306, 30.10255454044918, 0.9865170758468591),
	(30, 'phantom-0002', 't1', 0.0313725471496582, 1.2001082206543858, 30.919791810238934, 0.9951798899120159),
	(30, 'phantom-0002', 't1ce', 0.0313725471496582, 1.1958960988301317, 30.950331039821812, 0.99485670582632),
	(30, 'phantom-0002', 't2', 0.0313725471496582, 1.2038288821327936, 30.892904849885582, 0.9950881479496366),
	(30, 'phantom-0002', 'flair', 0.0313725471496582, 1.1910448736196941, 30.985637539054025, 0.9868119105194392),
	(30, 'phantom-0003', 't1', 0.0313725471496582, 1.1772405433301105, 30.82802641647401, 0.9958383526628616),
	(30, 'phantom-0003', 't1ce', 0.0313725471496582, 1.1681218366232045, 30.89556777372486, 0.9951344381575792),
	(30, 'phantom-0003', 't2', 0.0313725471496582, 1.1786154732262553, 30.81788785910039, 0.9950994911404258),
	(30, 'phantom-0003', 'flair', 0.0313725471496582, 1.1714468527051132, 30.87087882801553, 0.9888757021212479),
	(31, 'phantom-0002', 't1', 0.0156862735748291, 0.658897983467765, 36.12783645493264, 0.9985347764545612),
	(31, 'phantom-0002', 't1ce', 0.0156862735748291, 0.6587292341135856, 36.13006126974422, 0.9983923664588606),
	(31, 'phantom-0002', 't2', 0.0156862735748291, 0.6573533169017455, 36.14822284995527, 0.9985125077909298),
	(31, 'phantom-0002', 'flair', 0.0156862735748291, 0.6581290645599196, 36.13797860887397, 0.9957959396450707);
INSERT INTO public.perceptibility VALUES
	(32, 'phantom-0002', 't1', 0.0313725471496582, 1.3169267978872334, 30.112967320469657, 0.9941774690753958),
	(32, 'phantom-0002', 't1ce', 0.0313725471496582, 1.3163732392872032, 30.116619125361627, 0.9936525876937288),
	(32, 'phantom-0002', 't2', 0.0313725471496582, 1.3115931736953002, 30.148217069518992, 0.9941286604725913),
	(32, 'phantom-0002', 'flair', 0.0313725471496582, 1.3148183904201018, 30.12688462414403, 0.9836219355966268),
	(31, 'phantom-0003', 't1', 0.0156862735748291, 0.6399365308364899, 36.1225925737068, 0.9987508444183272),
	(31, 'phantom-0003', 't1ce', 0.0156862735748291, 0.6408415601347796, 36.110317245188995, 0.9984949048104284),
	(31, 'phantom-0003', 't2', 0.0156862735748291, 0.6395204688052253, 36.128241640482074, 0.9985259887926196),
	(31, 'phantom-0003', 'flair', 0.0156862735748291, 0.638803585219117, 36.13798372793704, 0.9965841170571429),
	(32, 'phantom-0003', 't1', 0.0313725471496582, 1.2776118163823689, 30.117352228982583, 0.9950429764828941),
	(32, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2806409480815606, 30.09678294333596, 0.9940444761681713),
	(32, 'phantom-0003', 't2', 0.0313725471496582, 1.27804006750439, 30.11444123625973, 0.9941616035957882),
	(32, 'phantom-0003', 'flair', 0.0313725471496582, 1.27710826751275, 30.12077629879993, 0.9866115691125855),
	(34, 'phantom-0002', 't1', 0.0156862735748291, 0.6591009039438289, 36.12516187775179, 0.9985362096114105),
	(34, 'phantom-0002', 't1ce', 0.0156862735748291, 0.6600914541116503, 36.112117819388196, 0.9983856796883466),
	(34, 'phantom-0002', 't2', 0.0156862735748291, 0.6598478761570387, 36.11532355954233, 0.9984972117322215),
	(34, 'phantom-0002', 'flair', 0.0156862735748291, 0.6588590643966574, 36.12834951878929, 0.9957853613944536),
	(35, 'phantom-0002', 't1', 0.0313725471496582, 1.3168969547733287, 30.113164155199836, 0.9941773453455293),
	(35, 'phantom-0002', 't1ce', 0.0313725471496582, 1.3193720012746866, 30.09685475169465, 0.9936024249269721),
	(35, 'phantom-0002', 't2', 0.0313725471496582, 1.3170470693254255, 30.11217409738383, 0.9940528387434027),
	(35, 'phantom-0002', 'flair', 0.0313725471496582, 1.3169596690192151, 30.11275051915474, 0.9835546768113469),
	(34, 'phantom-0003', 't1', 0.0156862735748291, 0.6387913002125045, 36.13815077026455, 0.9987548612453572),
	(34, 'phantom-0003', 't1ce', 0.0156862735748291, 0.6395407786150318, 36.1279657994824, 0.9984983785847645),
	(34, 'phantom-0003', 't2', 0.0156862735748291, 0.6399111705888673, 36.12293679640115, 0.9985229200952879),
	(34, 'phantom-0003', 'flair', 0.0156862735748291, 0.6397481514826346, 36.125149832244155, 0.9965798555560672),
	(35, 'phantom-0003', 't1', 0.0313725471496582, 1.2746817435068916, 30.137295311712965, 0.9950569153685049),
	(35, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2782954368150385, 30.112705853988608, 0.9940415373073139),
	(35, 'phantom-0003', 't2', 0.0313725471496582, 1.279276012506802, 30.106045494482313, 0.9941285083389169),
	(35, 'phantom-0003', 'flair', 0.0313725471496582, 1.2790209766935572, 30.107777281639386, 0.9865555759690386),
	(33, 'phantom-0002', 't1', 0.0313725471496582, 1.247654387855896, 30.582314057096006, 0.9947988681578904),
	(33, 'phantom-0002', 't1ce', 0.0313725471496582, 1.2430146186229043, 30.614675298205725, 0.9943719951289424),
	(33, 'phantom-0002', 't2', 0.0313725471496582, 1.2300238264193375, 30.705929540931546, 0.9948692800623647),
	(33, 'phantom-0002', 'flair', 0.0313725471496582, 1.2286206442320082, 30.71584385517257, 0.9858315634593535),
	(33, 'phantom-0003', 't1', 0.0313725471496582, 1.1997975749327316, 30.663171030198114, 0.9956266628750464),
	(33, 'phantom-0003', 't1ce', 0.0313725471496582, 1.2044899667096647, 30.629266891731874, 0.9947437807144547),
	(33, 'phantom-0003', 't2', 0.0313725471496582, 1.1925390511705396, 30.715878436929927, 0.9949317632435188),
	(33, 'phantom-0003', 'flair', 0.0313725471496582, 1.1974601118560462, 30.68010951191686, 0.9882641736780097),
	(36, 'phantom-0002', 't1', 0.0313725471496582, 1.2056990145626505, 30.879421903970496, 0.9951560299383121),
	(36, 'phantom-0002', 't1ce', 0.0313725471496582, 1.2157101971305573, 30.807598833354156, 0.9945900969960716),
	(36, 'phantom-0002', 't2', 0.0313725471496582, 1.2132585229957213, 30.82513300579441, 0.9949896103545521),
	(36, 'phantom-0002', 'flair', 0.0313725471496582, 1.205317434989266, 30.882171249036844, 0.9863393780890476),
	(36, 'phantom-0003', 't1', 0.0313725471496582, 1.1764046276847198, 30.83419614115239, 0.9958303144949138),
	(36, 'phantom-0003', 't1ce', 0.0313725471496582, 1.1805991179914275, 30.80328153745778, 0.9950216011981133),
	(36, 'phantom-0003', 't2', 0.0313725471496582, 1.1781806983442025, 30.821092554297465, 0.9950882167281604),
	(36, 'phantom-0003', 'flair', 0.0313725471496582, 1.1735784889890628, 30.85508781520104, 0.9889092413740778);
INSERT INTO public.score VALUES
	(10, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06982085438677078, 'normal', 118, 2059),
	(10, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.017379679144385027, 'normal', 23, 1473),
	(10, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005194805194805195, 'normal', 5, 765),
	(10, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06592386258124419, 'normal', 119, 2035),
	(10, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.0209351011863224, 'normal', 40, 1393),
	(10, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.0113314447592068, 'normal', 31, 675),
	(11, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06637168141592921, 'normal', 118, 2142),
	(11, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019206145966709345, 'normal', 23, 1539),
	(11, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005128205128205128, 'normal', 5, 775),
	(11, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05997273966378919, 'normal', 119, 2082),
	(11, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.017651052274270197, 'normal', 40, 1433),
	(11, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.00821917808219178, 'normal', 31, 699),
	(12, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06732495511669659, 'normal', 118, 2110),
	(12, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019442644199611146, 'normal', 23, 1520),
	(12, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005115089514066497, 'normal', 5, 777),
	(13, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06637168141592921, 'normal', 118, 2142),
	(13, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019329896907216496, 'normal', 23, 1529),
	(13, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.00516795865633075, 'normal', 5, 769),
	(12, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06504809894640404, 'normal', 119, 2064),
	(12, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019230769230769232, 'normal', 40, 1416),
	(12, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008333333333333333, 'normal', 31, 689),
	(13, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.061075660893345485, 'normal', 119, 2075),
	(13, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018995929443690638, 'normal', 40, 1434),
	(13, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008287292817679558, 'normal', 31, 693),
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
	(17, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06776180698151951, 'normal', 118, 2804),
	(17, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01616161616161616, 'normal', 23, 1957),
	(17, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004282655246252677, 'normal', 5, 929),
	(18, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06854009595613433, 'normal', 118, 2800),
	(18, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.017232640648758235, 'normal', 23, 1950),
	(18, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004301075268817204, 'normal', 5, 925),
	(17, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06288032454361055, 'normal', 119, 2839),
	(17, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018984337921214997, 'normal', 40, 2067);
INSERT INTO public.score VALUES
	(17, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.01160541586073501, 'normal', 31, 1003),
	(18, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06290158944876564, 'normal', 119, 2838),
	(18, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.020124580737901295, 'normal', 40, 2047),
	(18, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.013738959764474975, 'normal', 31, 988),
	(19, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06310013717421124, 'normal', 118, 2798),
	(19, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.017094017094017096, 'normal', 23, 1966),
	(19, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004305705059203444, 'normal', 5, 924),
	(19, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05611899932386748, 'normal', 119, 2839),
	(19, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018410852713178296, 'normal', 40, 2024),
	(19, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.013958125623130608, 'normal', 31, 972),
	(20, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.07004608294930875, 'normal', 118, 2052),
	(20, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.01882985877605918, 'normal', 23, 1464),
	(20, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005221932114882507, 'normal', 5, 761),
	(20, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06571031929662194, 'normal', 119, 2042),
	(20, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.020833333333333332, 'normal', 40, 1400),
	(20, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.011299435028248588, 'normal', 31, 677),
	(21, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06844626967830253, 'normal', 118, 2804),
	(21, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.016235413495687467, 'normal', 23, 1948),
	(21, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.004296455424274973, 'normal', 5, 926),
	(21, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06466823846412934, 'normal', 119, 2850),
	(21, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.021894336030461686, 'normal', 40, 2061),
	(21, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.015609756097560976, 'normal', 31, 994),
	(22, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.067598017124831, 'normal', 118, 2101),
	(22, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019646365422396856, 'normal', 23, 1504),
	(22, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005148005148005148, 'normal', 5, 772),
	(23, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0673758865248227, 'normal', 118, 2138),
	(23, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019417475728155338, 'normal', 23, 1522),
	(23, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.00517464424320828, 'normal', 5, 768),
	(22, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06504809894640404, 'normal', 119, 2064),
	(22, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019217570350034317, 'normal', 40, 1417),
	(22, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008356545961002786, 'normal', 31, 687),
	(23, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.060798548094373864, 'normal', 119, 2085),
	(23, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.01882985877605918, 'normal', 40, 1447),
	(23, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008241758241758242, 'normal', 31, 697),
	(24, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0683453237410072, 'normal', 118, 2106),
	(24, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019569471624266144, 'normal', 23, 1510),
	(24, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005128205128205128, 'normal', 5, 775),
	(25, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06654835847382432, 'normal', 118, 2136),
	(25, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019342359767891684, 'normal', 23, 1528),
	(25, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005194805194805195, 'normal', 5, 765),
	(24, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.0651077487391105, 'normal', 119, 2062),
	(24, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.019191226867717615, 'normal', 40, 1419),
	(24, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008344923504867872, 'normal', 31, 688),
	(25, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.06088141753748296, 'normal', 119, 2082),
	(25, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.018906144496961513, 'normal', 40, 1441),
	(25, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008253094910591471, 'normal', 31, 696),
	(27, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.06648936170212766, 'normal', 118, 2138),
	(27, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019342359767891684, 'normal', 23, 1528),
	(27, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.005161290322580645, 'normal', 5, 770),
	(27, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05991829323649569, 'normal', 119, 2084);
INSERT INTO public.score VALUES
	(27, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.017591339648173207, 'normal', 40, 1438),
	(27, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008207934336525308, 'normal', 31, 700),
	(39, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.02936096718480138, 'normal', 50, 2266),
	(39, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.02029520295202952, 'normal', 35, 1049),
	(39, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006779661016949152, 'normal', 15, 575),
	(40, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029310344827586206, 'normal', 50, 2270),
	(40, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018231540565177756, 'normal', 35, 1062),
	(40, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0033613445378151263, 'normal', 15, 580),
	(39, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030095759233926128, 'normal', 53, 2140),
	(39, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002028397565922921, 'normal', 4, 982),
	(39, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 535),
	(40, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030205949656750573, 'normal', 53, 2132),
	(40, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002066115702479339, 'normal', 4, 964),
	(40, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 527),
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
	(46, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.018957345971563982, 'normal', 50, 2693),
	(46, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.012560386473429951, 'normal', 35, 2035),
	(46, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0045871559633027525, 'normal', 15, 1293),
	(46, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.026232114467408585, 'normal', 53, 2463),
	(46, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022471910112359553, 'normal', 4, 1776),
	(46, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001771479185119575, 'normal', 3, 1126),
	(48, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.03218790778599391, 'normal', 50, 2249),
	(48, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.022304832713754646, 'normal', 35, 1041),
	(48, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006956521739130435, 'normal', 15, 560),
	(48, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03216911764705882, 'normal', 53, 2123),
	(48, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002068252326783868, 'normal', 4, 963),
	(48, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 515),
	(51, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.030211480362537766, 'normal', 50, 2267),
	(51, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.02033271719038817, 'normal', 35, 1047),
	(51, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006825938566552901, 'normal', 15, 571),
	(52, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029297716501507972, 'normal', 50, 2271),
	(52, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018281535648994516, 'normal', 35, 1059),
	(52, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003401360544217687, 'normal', 15, 573),
	(51, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03016453382084095, 'normal', 53, 2135),
	(51, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020161290322580645, 'normal', 4, 988),
	(51, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 534),
	(52, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03021978021978022, 'normal', 53, 2131),
	(52, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002053388090349076, 'normal', 4, 970),
	(52, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 533);
INSERT INTO public.score VALUES
	(53, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029475509319462505, 'normal', 50, 2257),
	(53, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.020054694621695533, 'normal', 35, 1062),
	(53, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003418803418803419, 'normal', 15, 570),
	(53, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030344827586206897, 'normal', 53, 2122),
	(53, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020768431983385254, 'normal', 4, 959),
	(53, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 530),
	(26, 'dice', 'WT', 'phantom-0000', 'phantom-0000', 0.0674955595026643, 'normal', 118, 2134),
	(26, 'dice', 'TC', 'phantom-0000', 'phantom-0000', 0.019404915912031046, 'normal', 23, 1523),
	(26, 'dice', 'ET', 'phantom-0000', 'phantom-0000', 0.00517464424320828, 'normal', 5, 768),
	(26, 'dice', 'WT', 'phantom-0001', 'phantom-0001', 0.05903723887375113, 'normal', 119, 2083),
	(26, 'dice', 'TC', 'phantom-0001', 'phantom-0001', 0.017555705604321403, 'normal', 40, 1441),
	(26, 'dice', 'ET', 'phantom-0001', 'phantom-0001', 0.008130081300813009, 'normal', 31, 707),
	(37, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.03200692041522491, 'normal', 50, 2262),
	(37, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.02214022140221402, 'normal', 35, 1049),
	(37, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.006896551724137931, 'normal', 15, 565),
	(37, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03200731595793324, 'normal', 53, 2134),
	(37, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002072538860103627, 'normal', 4, 961),
	(37, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 518),
	(38, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029462738301559793, 'normal', 50, 2258),
	(38, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.01834862385321101, 'normal', 35, 1055),
	(38, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003395585738539898, 'normal', 15, 574),
	(38, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.03015075376884422, 'normal', 53, 2136),
	(38, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020768431983385254, 'normal', 4, 959),
	(38, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 526),
	(41, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.02276064610866373, 'normal', 50, 2674),
	(41, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014756517461878997, 'normal', 35, 1998),
	(41, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007751937984496124, 'normal', 15, 1275),
	(41, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.027977617905675458, 'normal', 53, 2449),
	(41, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0011325028312570782, 'normal', 4, 1762),
	(41, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001763668430335097, 'normal', 3, 1131),
	(44, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021953896816684963, 'normal', 50, 2683),
	(44, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014669926650366748, 'normal', 35, 2010),
	(44, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007722007722007722, 'normal', 15, 1280),
	(45, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021961932650073207, 'normal', 50, 2682),
	(45, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014669926650366748, 'normal', 35, 2010),
	(45, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007739938080495356, 'normal', 15, 1277),
	(44, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.02632628639808536, 'normal', 53, 2454),
	(44, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0011337868480725624, 'normal', 4, 1760),
	(44, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001774622892635315, 'normal', 3, 1124),
	(45, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.02717825739408473, 'normal', 53, 2449),
	(45, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0022624434389140274, 'normal', 4, 1764),
	(45, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.0017761989342806395, 'normal', 3, 1123),
	(47, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.021921812203142127, 'normal', 50, 2687),
	(47, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.014634146341463415, 'normal', 35, 2015),
	(47, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.007698229407236336, 'normal', 15, 1284),
	(47, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.026357827476038338, 'normal', 53, 2451),
	(47, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0011331444759206798, 'normal', 4, 1761),
	(47, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0.001771479185119575, 'normal', 3, 1126),
	(49, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.030198446937014668, 'normal', 50, 2268),
	(49, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018484288354898338, 'normal', 35, 1047);
INSERT INTO public.score VALUES
	(49, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.003372681281618887, 'normal', 15, 578),
	(50, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.029399048854301772, 'normal', 50, 2263),
	(50, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018298261665141813, 'normal', 35, 1058),
	(50, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.00338409475465313, 'normal', 15, 576),
	(49, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030289123451124368, 'normal', 53, 2126),
	(49, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020512820512820513, 'normal', 4, 971),
	(49, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 524),
	(50, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030372756557754257, 'normal', 53, 2120),
	(50, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.0020768431983385254, 'normal', 4, 959),
	(50, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 531),
	(54, 'dice', 'WT', 'phantom-0002', 'phantom-0002', 0.02936096718480138, 'normal', 50, 2266),
	(54, 'dice', 'TC', 'phantom-0002', 'phantom-0002', 0.018165304268846504, 'normal', 35, 1066),
	(54, 'dice', 'ET', 'phantom-0002', 'phantom-0002', 0.0034071550255536627, 'normal', 15, 572),
	(54, 'dice', 'WT', 'phantom-0003', 'phantom-0003', 0.030261348005502064, 'normal', 53, 2128),
	(54, 'dice', 'TC', 'phantom-0003', 'phantom-0003', 0.002068252326783868, 'normal', 4, 963),
	(54, 'dice', 'ET', 'phantom-0003', 'phantom-0003', 0, 'normal', 3, 527),
	(55, 'dice', 'WT', 'case-0000', 'case-0000', 1, 'normal', 1, 1),
	(55, 'dice', 'WT', 'case-0001', 'case-0001', 1, 'normal', 1, 1),
	(55, 'dice', 'WT', 'case-0002', 'case-0002', 1, 'normal', 1, 1),
	(56, 'dice', 'WT', 'case-0000', 'case-0000', 1, 'normal', 1, 1),
	(56, 'dice', 'WT', 'case-0001', 'case-0001', 1, 'normal', 1, 1),
	(56, 'dice', 'WT', 'case-0002', 'case-0002', 1, 'normal', 1, 1);
INSERT INTO public.sweep VALUES
	(1, 'tiny', '{"name": "tiny", "seed": 0, "data": {"root": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "layout": null, "labels": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "small", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}}, {"name": "distillation", "spec": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "grid": {}}, {"name": "static", "spec": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "grid": {}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.01568627450980392, 0.03137254901960784]}, {"name": "ifgsm", "spec": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "grid": {}, "epsilons": [0.03137254901960784]}], "evaluation": {"access": ["white-box", "transfer"], "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "brain_only": true}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}]}', 1795601508.713162),
	(2, 'machinery', '{}', 1795601514.957384),
	(3, 'broken machinery', '{}', 1795601514.97183),
	(4, 'stopped machinery', '{}', 1795601516.473658),
	(5, 'machinery left behind', '{}', 1795601516.489557),
	(6, 'later', '{"name": "later", "seed": 0, "data": {"root": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "layout": null, "labels": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "other", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.03137254901960784]}], "evaluation": {"access": ["white-box"], "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "brain_only": true}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}]}', 1795601517.190542);
INSERT INTO public.worker VALUES
	('eec7f82fea8547fda4a2f8e4ada60d86', 'host 00000000-0000-0000-0000-000000000000', 1, 1795601508.52, 0, 'cpu', 'stopped', 1795601509.235842, 1795601514.552705, '', '0.1.0', NULL),
	('8509b3466d35460485061d48cbfa941b', 'host 00000000-0000-0000-0000-000000000000', 1, 1795601508.52, 1, 'cpu', 'stopped', 1795601509.267325, 1795601514.556209, '', '0.1.0', NULL),
	('07dff61fd12a4e0497f8883f6db93259', 'host 00000000-0000-0000-0000-000000000000', 1, 1795601514.74, 0, 'cpu', 'stopped', 1795601515.825798, 1795601516.366341, '', '0.1.0', NULL),
	('00000000000000000000000000000000', 'host 00000000-0000-0000-0000-000000000000', 1, 0, 0, 'cpu', 'busy', 1795601516.497938, 1795601516.498907, '', '', NULL);
SELECT pg_catalog.setval('public.cell_id_seq', 62, true);
SELECT pg_catalog.setval('public.comparison_id_seq', 90, true);
SELECT pg_catalog.setval('public.condition_id_seq', 56, true);
SELECT pg_catalog.setval('public.job_id_seq', 62, true);
SELECT pg_catalog.setval('public.log_id_seq', 54, true);
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
