BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE artifact (
	job_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	PRIMARY KEY (job_id, name), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "artifact" VALUES(2,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(2,'weights.safetensors','ea1cee70bd356c828271939645ae52a96a5b5ccafbc0145dae8e522682917e0d',11916);
INSERT INTO "artifact" VALUES(1,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(1,'weights.safetensors','4e9231ffc76c7d028dfb9191884af9c17c607ef281af744377f417350137807f',11916);
INSERT INTO "artifact" VALUES(6,'adversarial.h5','af30e69fc4baa7f338c757a12369a1fcc22cc9bf53d851bdb01e2c1f4294ec64',77561);
INSERT INTO "artifact" VALUES(3,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(3,'weights.safetensors','fac8b409ed7d5e96b19859fac4347d81b384de3745746a8b88586d08cb8d9520',11916);
INSERT INTO "artifact" VALUES(4,'adversarial.h5','8d63af4bd498ddfe987c77cf1dfbc58e207f7a9889bdd99326d5454302359bcb',77354);
INSERT INTO "artifact" VALUES(5,'adversarial.h5','58275fd5416f5c83e88c2c951345db024515485d5a34719a9526e74d5b0a838f',43065);
INSERT INTO "artifact" VALUES(7,'adversarial.h5','c143406382273812d21bf7cc2b2f8397e0f02f28f05e35051be5a35f7f5a6ea9',43011);
INSERT INTO "artifact" VALUES(8,'adversarial.h5','64f7015ba939f6b8abca264200a0d7fc24eea8779a0e061424368f7dfb3b784c',77311);
INSERT INTO "artifact" VALUES(9,'adversarial.h5','5cef5f94c8a98678e615ceb18a3921f7ab638eafdc54b933a181d2c241f4fb90',43177);
INSERT INTO "artifact" VALUES(23,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(23,'weights.safetensors','d558548f7243ab857e458c81ea0a60f1e17c855ce2b2a49c5b1ffd69b78d25c8',11916);
INSERT INTO "artifact" VALUES(24,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(24,'weights.safetensors','28ac4b15fd7ea229e7bbd96c7b0303140dbf1ee4dcd30ef0615a867bc400bb60',11916);
INSERT INTO "artifact" VALUES(25,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(25,'weights.safetensors','854f95064070108fb2783b9d20cb8dfdb4c1e7a395ef05130bc18bf1c05e9bd9',11916);
INSERT INTO "artifact" VALUES(26,'adversarial.h5','8192d925c7b8600fff8595299bf3c5c638d018363127f3c0a4cd6fbb331c593d',76692);
INSERT INTO "artifact" VALUES(27,'adversarial.h5','b4befe9a94e7cf380ec3f2a4af89e6744d99b3520a1034060c627a71f2d912c5',42843);
INSERT INTO "artifact" VALUES(28,'adversarial.h5','bdde93fcecd0ecf6458d6270b35bbb8e45cdb79167b076a0b78b70d64bee0532',76652);
INSERT INTO "artifact" VALUES(29,'adversarial.h5','2e96653eac9a02732ee832b7c55388e73dc68704030226a2404a8b27f11001f1',42530);
INSERT INTO "artifact" VALUES(30,'adversarial.h5','6373b6ee1de05f72ad067110dcc8c52cf43f1f25a7e8ed3b85d79aa2f5d71e88',76618);
INSERT INTO "artifact" VALUES(31,'adversarial.h5','01522e8a5ce5e3675e7cc38821e747b3d117761a0ab0b3fc7e74fb34df01bc48',42708);
CREATE TABLE cell (
	id INTEGER NOT NULL, 
	sweep_id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	model VARCHAR NOT NULL, 
	architecture VARCHAR NOT NULL, 
	dims INTEGER NOT NULL, 
	defense VARCHAR NOT NULL, 
	defense_params TEXT NOT NULL, 
	attack VARCHAR NOT NULL, 
	attack_params TEXT NOT NULL, 
	access VARCHAR NOT NULL, 
	replica INTEGER NOT NULL, 
	fold INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id), 
	FOREIGN KEY(sweep_id) REFERENCES sweep (id) ON DELETE CASCADE, 
	UNIQUE (sweep_id, job_id)
);
INSERT INTO "cell" VALUES(1,1,1,'small','unet',3,'none','{}','clean','{}','white-box',0,0);
INSERT INTO "cell" VALUES(2,1,2,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,0);
INSERT INTO "cell" VALUES(3,1,3,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,0);
INSERT INTO "cell" VALUES(4,1,4,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0);
INSERT INTO "cell" VALUES(5,1,5,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0);
INSERT INTO "cell" VALUES(6,1,6,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0);
INSERT INTO "cell" VALUES(7,1,7,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0);
INSERT INTO "cell" VALUES(8,1,8,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0);
INSERT INTO "cell" VALUES(9,1,9,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0);
INSERT INTO "cell" VALUES(10,1,10,'small','unet',3,'none','{}','clean','{}','white-box',0,0);
INSERT INTO "cell" VALUES(11,1,11,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0);
INSERT INTO "cell" VALUES(12,1,12,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0);
INSERT INTO "cell" VALUES(13,1,13,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,0);
INSERT INTO "cell" VALUES(14,1,14,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0);
INSERT INTO "cell" VALUES(15,1,15,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,0);
INSERT INTO "cell" VALUES(16,1,16,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0);
INSERT INTO "cell" VALUES(17,1,17,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,0);
INSERT INTO "cell" VALUES(18,1,18,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,0);
INSERT INTO "cell" VALUES(19,1,19,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0);
INSERT INTO "cell" VALUES(20,1,20,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,0);
INSERT INTO "cell" VALUES(21,1,21,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0);
INSERT INTO "cell" VALUES(22,1,22,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,0);
INSERT INTO "cell" VALUES(23,1,23,'small','unet',3,'none','{}','clean','{}','white-box',0,1);
INSERT INTO "cell" VALUES(24,1,24,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,1);
INSERT INTO "cell" VALUES(25,1,25,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,1);
INSERT INTO "cell" VALUES(26,1,26,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1);
INSERT INTO "cell" VALUES(27,1,27,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1);
INSERT INTO "cell" VALUES(28,1,28,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1);
INSERT INTO "cell" VALUES(29,1,29,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1);
INSERT INTO "cell" VALUES(30,1,30,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1);
INSERT INTO "cell" VALUES(31,1,31,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1);
INSERT INTO "cell" VALUES(32,1,32,'small','unet',3,'none','{}','clean','{}','white-box',0,1);
INSERT INTO "cell" VALUES(33,1,33,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1);
INSERT INTO "cell" VALUES(34,1,34,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1);
INSERT INTO "cell" VALUES(35,1,35,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,1);
INSERT INTO "cell" VALUES(36,1,36,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1);
INSERT INTO "cell" VALUES(37,1,37,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,1);
INSERT INTO "cell" VALUES(38,1,38,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1);
INSERT INTO "cell" VALUES(39,1,39,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,1);
INSERT INTO "cell" VALUES(40,1,40,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,1);
INSERT INTO "cell" VALUES(41,1,41,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1);
INSERT INTO "cell" VALUES(42,1,42,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,1);
INSERT INTO "cell" VALUES(43,1,43,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1);
INSERT INTO "cell" VALUES(44,1,44,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,1);
INSERT INTO "cell" VALUES(45,1,45,'','',0,'','{}','','{}','',0,0);
INSERT INTO "cell" VALUES(46,2,46,'m','unet',3,'none','{}','clean','{}','white-box',0,0);
INSERT INTO "cell" VALUES(47,2,47,'m','unet',3,'none','{}','clean','{}','white-box',0,1);
INSERT INTO "cell" VALUES(48,3,48,'m','unet',3,'none','{}','clean','{}','white-box',0,0);
INSERT INTO "cell" VALUES(49,3,49,'m','unet',3,'none','{}','clean','{}','white-box',0,1);
INSERT INTO "cell" VALUES(50,4,50,'m','unet',3,'none','{}','clean','{}','white-box',0,0);
INSERT INTO "cell" VALUES(51,5,51,'m','unet',3,'none','{}','clean','{}','white-box',0,0);
INSERT INTO "cell" VALUES(52,5,52,'m','unet',3,'none','{}','clean','{}','white-box',0,1);
INSERT INTO "cell" VALUES(53,5,53,'m','unet',3,'none','{}','clean','{}','white-box',0,2);
INSERT INTO "cell" VALUES(54,6,54,'other','unet',3,'none','{}','clean','{}','white-box',0,0);
INSERT INTO "cell" VALUES(55,6,55,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0);
INSERT INTO "cell" VALUES(56,6,56,'other','unet',3,'none','{}','clean','{}','white-box',0,0);
INSERT INTO "cell" VALUES(57,6,57,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0);
INSERT INTO "cell" VALUES(58,6,58,'other','unet',3,'none','{}','clean','{}','white-box',0,1);
INSERT INTO "cell" VALUES(59,6,59,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1);
INSERT INTO "cell" VALUES(60,6,60,'other','unet',3,'none','{}','clean','{}','white-box',0,1);
INSERT INTO "cell" VALUES(61,6,61,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1);
INSERT INTO "cell" VALUES(62,6,62,'','',0,'','{}','','{}','',0,0);
CREATE TABLE comparison (
	id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	question VARCHAR NOT NULL, 
	family VARCHAR NOT NULL, 
	family_size INTEGER NOT NULL, 
	model VARCHAR NOT NULL, 
	a VARCHAR NOT NULL, 
	b VARCHAR NOT NULL, 
	attack VARCHAR NOT NULL, 
	access VARCHAR NOT NULL, 
	epsilon DOUBLE NOT NULL, 
	region VARCHAR NOT NULL, 
	metric VARCHAR NOT NULL, 
	alternative VARCHAR NOT NULL, 
	zero_rule VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	n_pairs INTEGER NOT NULL, 
	n_missing INTEGER NOT NULL, 
	n_failed INTEGER NOT NULL, 
	n_zero INTEGER NOT NULL, 
	n_ties INTEGER NOT NULL, 
	r_plus DOUBLE NOT NULL, 
	r_minus DOUBLE NOT NULL, 
	z DOUBLE, 
	p_value DOUBLE, 
	p_floor DOUBLE, 
	p_adjusted DOUBLE, 
	adjustment VARCHAR NOT NULL, 
	mean_a DOUBLE, 
	mean_b DOUBLE, 
	mean_difference DOUBLE, 
	mean_difference_low DOUBLE, 
	mean_difference_high DOUBLE, 
	mean_difference_status VARCHAR NOT NULL, 
	hodges_lehmann DOUBLE, 
	hodges_lehmann_low DOUBLE, 
	hodges_lehmann_high DOUBLE, 
	achieved_level DOUBLE, 
	rank_biserial DOUBLE, 
	superiority DOUBLE, 
	failure_rate_a DOUBLE, 
	failure_rate_b DOUBLE, 
	mcnemar_p DOUBLE, 
	higher_is_better BOOLEAN NOT NULL, 
	favours VARCHAR NOT NULL, 
	missing_cases TEXT NOT NULL, 
	note TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "comparison" VALUES(1,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'holm',4.79574451204570345597e-02,4.99397383352932835998e-02,-0.0019825,-0.0025335,-1.13500000000000015806e-03,'ok',-0.002058,-0.002646,-0.000876,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(2,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,4.0,6.0,-3.6514837167011071628e-01,0.875,0.125,1.0,'holm',1.52492534870832044391e-02,1.5631885148256269985e-02,-3.82500000000000027478e-04,-0.00173925,0.00153625,'ok',-0.000459,-0.001845,0.002063,0.875,-0.2,0.25,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(3,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',5.0570209660872455365e-03,5.85570041953748128549e-03,-0.00079875,-0.00227775,-4.92500000000000044946e-05,'ok',-0.00010775,-0.002998,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(4,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'holm',4.67409091984028676747e-02,4.99397383352932835998e-02,-3.1987499999999997706e-03,-0.00431025,-2.21299999999999968958e-03,'ok',-0.00319875,-0.004848,-0.001801,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(5,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.46558706546410563026e-02,1.5631885148256269985e-02,-9.76000000000000087971e-04,-0.00293325,9.77749999999999886562e-04,'ok',-9.76000000000000087971e-04,-0.003909,0.00195,0.875,-0.4,0.25,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(6,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',4.20414900295635815541e-03,5.85570041953748128549e-03,-0.0016515,-0.0032895,-1.35e-05,'ok',-0.0016515,-0.003535,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(7,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.35861598322115420534e-02,4.5165558289505219891e-02,-1.57950000000000017469e-03,-0.002376,-0.00107,'ok',-1.4442500000000002211e-03,-0.002663,-0.000908,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(8,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.30331205332483938269e-02,1.27497505395525786292e-02,2.83499999999999952125e-04,-0.000956,0.001523,'ok',0.0002835,-0.001111,0.001929,0.875,0.4,0.5,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(9,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'holm',6.52380650290343422348e-03,6.36840717549185843238e-03,1.55500000000000039232e-04,-0.000807,0.001631,'ok',6.75e-05,-0.001608,0.002144,0.875,0.2,0.5,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(10,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.21787277770407087462e-02,4.5165558289505219891e-02,-0.00298675,-0.005226,-0.0014695,'ok',-0.00280825,-0.005948,-0.000886,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(11,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'holm',1.30753515731773222591e-02,1.27497505395525786292e-02,0.0003255,-0.000837,0.001488,'ok',0.0003255,-0.001217,0.001856,0.875,0.2,0.5,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(12,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'holm',6.70315373724601586136e-03,6.36840717549185843238e-03,3.3499999999999990289e-04,-0.00236225,2.18174999999999966182e-03,'ok',0.0005405,-0.003154,0.002358,0.875,0.2,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(13,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,2.0,7.0,-9.2847669088525941472e-01,0.5,0.25,1.0,'holm',0.0447305786849751,4.5165558289505219891e-02,-4.34999999999999948339e-04,-1.43999999999999987385e-03,0.000359,'ok',-4.34999999999999948339e-04,-0.001651,0.000718,0.875,-6.66666666666666629659e-01,0.375,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(14,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'holm',1.27374168953176165886e-02,1.27497505395525786292e-02,-1.25e-05,-6.525e-05,1.85e-05,'ok',2.5e-07,-8.7e-05,3.6e-05,0.875,0.0,0.625,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks');
INSERT INTO "comparison" VALUES(15,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',6.34617543040768075646e-03,6.36840717549185843238e-03,-2.225e-05,-6.675e-05,9.5e-06,'ok',-2.025e-05,-7.9e-05,1.1e-05,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(16,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,2,3.0,7.0,-7.36459694318658764089e-01,0.5,0.125,1.0,'holm',4.51454688622644761952e-02,4.5165558289505219891e-02,-2.02499999999999772196e-05,-0.000799,7.58500000000000059591e-04,'ok',-2.02500000000000043246e-05,-0.000799,0.000778,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(17,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',1.35723978689850765383e-02,1.27497505395525786292e-02,8.22499999999999880512e-04,-8.7e-05,0.0011415,'ok',0.00108575,-8.7e-05,0.001176,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(18,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',6.88904301201704281909e-03,6.36840717549185843238e-03,5.20749999999999945571e-04,4.99999999999999447967e-07,1.54749999999999983055e-03,'ok',2.425e-05,-1.2e-05,0.002054,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(19,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.82834216148435232951e-02,5.00283569197458588551e-02,-1.74475000000000020697e-03,-0.0022185,-0.0009665,'ok',-0.00190725,-0.002448,-0.000662,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(20,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,2.0,8.0,-1.09544511501033214884e+00,0.375,0.125,1.0,'holm',1.48498765446528901978e-02,1.60090692874827571212e-02,-1.15925000000000012409e-03,-0.00326975,0.0004,'ok',-1.15925000000000012409e-03,-0.003821,0.000817,0.875,-0.6,0.25,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(21,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',4.21930809765670537803e-03,5.86947222056538164131e-03,-1.65024999999999980732e-03,-0.0032635,-3.7e-05,'ok',-1.65024999999999980732e-03,-0.003584,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(22,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.69865600078131495642e-02,5.00283569197458588551e-02,-0.00304175,-0.00438125,-0.002233,'ok',-0.00275925,-0.004912,-0.001796,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(23,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.465560984192371477e-02,1.60090692874827571212e-02,-0.00135325,-3.46909970006460373695e-03,0.0002985,'ok',-0.00135325,-0.004007,0.000588,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(24,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',4.2001243099049128879e-03,5.86947222056538164131e-03,-1.66925000000000016073e-03,-3.31500000000000023814e-03,-2.35e-05,'ok',-1.66925000000000016073e-03,-0.003572,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(25,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',0.0484572716658741,5.00283569197458588551e-02,-0.00157125,-0.001929,-0.0008775,'ok',-0.00176975,-0.002005,-0.000603,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(26,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,2.0,8.0,-1.09544511501033214884e+00,0.375,0.125,1.0,'holm',1.52773861786574972204e-02,1.60090692874827571212e-02,-7.31499999999999945404e-04,-0.001807,0.000344,'ok',-7.31499999999999945404e-04,-0.001972,0.00074,0.875,-0.6,0.25,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(27,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',5.07476679990647577822e-03,5.86947222056538164131e-03,-0.000795,-0.002249,-4.7e-05,'ok',-0.00012175,-0.002955,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(28,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.67368181831488704869e-02,5.00283569197458588551e-02,-0.0032915,-0.00434425,-0.00233625,'ok',-0.0032915,-0.004829,-0.001949,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(29,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,2.0,8.0,-1.09544511501033214884e+00,0.375,0.125,1.0,'holm',1.46458570010491971602e-02,1.60090692874827571212e-02,-1.36299999999999984535e-03,-3.49899999999999950645e-03,1.16999999999999984329e-04,'ok',-1.36299999999999984535e-03,-0.004023,0.000513,0.875,-0.6,0.25,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(30,45,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',4.21231516240358830338e-03,5.86947222056538164131e-03,-0.001657,-0.0033005,-1.35e-05,'ok',-0.001657,-0.003555,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(31,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean',3,'small','defense=none attack=ifgsm','defense=none attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'holm',0.0464894782875306,4.99397383352932835998e-02,-3.45024999999999975805e-03,-5.325499999999999505e-03,-0.002255,'ok',-0.00322275,-0.005951,-0.001857,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(32,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean',3,'small','defense=none attack=ifgsm','defense=none attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.625,'holm',1.43206663231322701979e-02,1.5631885148256269985e-02,-0.0013115,-0.003538,0.000915,'ok',-0.0013115,-0.003792,0.001826,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(33,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean',3,'small','defense=none attack=ifgsm','defense=none attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.5,'holm',4.18574223723420200948e-03,5.85570041953748128549e-03,-0.00167,-3.306500000000000411e-03,-3.35e-05,'ok',-0.00167,-0.003501,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(34,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'holm',4.1102149234262821964e-02,4.5165558289505219891e-02,-0.0040635,-0.005483,-0.002475,'ok',-0.0040635,-0.006043,-0.001746,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(35,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,5.0,5.0,0.0,1.0,0.125,1.0,'holm',1.25781118229653238183e-02,1.27497505395525786292e-02,-1.71749999999999919224e-04,-0.0017815,0.00097775,'ok',-1.70499999999999970155e-04,-0.002196,0.001115,0.875,0.0,0.5,1.0,1.0,1.0,1,'neither','','');
INSERT INTO "comparison" VALUES(36,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'holm',6.15561645768909499604e-03,6.36840717549185843238e-03,-2.12749999999999940027e-04,-2.37174999999999972649e-03,0.001153,'ok',1.39999999999999980959e-05,-0.003165,0.002274,0.875,0.2,0.75,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks');
INSERT INTO "comparison" VALUES(37,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,5.0,5.0,0.0,1.0,0.125,1.0,'holm',4.53485369554030848249e-02,4.5165558289505219891e-02,1.8275000000000007818e-04,-0.0012295,2.05050000000000023914e-03,'ok',1.8275000000000002397e-04,-0.00162,0.002506,0.875,0.0,0.5,1.0,1.0,1.0,1,'neither','','');
INSERT INTO "comparison" VALUES(38,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.34742600858833126709e-02,1.27497505395525786292e-02,7.24749999999999916858e-04,-6.05e-05,0.002228,'ok',5.575e-05,-0.000122,0.002946,0.875,0.4,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(39,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',7.34398002854796515953e-03,6.36840717549185843238e-03,9.75499999999999913187e-04,-2.3e-05,0.0029495,'ok',1.925e-05,-5.4e-05,0.003925,0.875,0.4,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(40,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'holm',4.65882838205212077009e-02,5.00283569197458588551e-02,-3.44000000000000034916e-03,-0.00568275,-0.0021875,'ok',-0.00267175,-0.006673,-0.001824,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(41,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.47730398340966267989e-02,1.60090692874827571212e-02,-1.2360000000000001194e-03,-0.002764,0.000292,'ok',-1.2360000000000001194e-03,-0.003278,0.000575,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(42,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',4.18088224070617756056e-03,5.86947222056538164131e-03,-0.0016885,-3.35349999999999971028e-03,-2.35e-05,'ok',-0.0016885,-0.003538,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(43,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'holm',0.0465074925322317,5.00283569197458588551e-02,-0.003521,-0.00523325,-0.0023675,'ok',-0.0033745,-0.005792,-0.001908,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(44,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,2.0,7.0,-9.2847669088525941472e-01,0.5,0.25,1.0,'holm',1.42918140029238173449e-02,1.60090692874827571212e-02,-0.00171725,-0.003691,0.0002565,'ok',-0.00171725,-0.00414,0.000513,0.875,-6.66666666666666629659e-01,0.375,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(45,45,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',4.19409492116490367763e-03,5.86947222056538164131e-03,-0.0016755,-0.0033205,-3.05e-05,'ok',-0.0016755,-0.003549,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(46,45,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','clean','white-box',0.0,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.5165558289505219891e-02,4.99397383352932835998e-02,-0.00477425,-7.94200000000000114197e-03,-0.0029105,'ok',-3.96299999999999950917e-03,-0.009246,-0.002059,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(47,45,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','clean','white-box',0.0,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',1.27497505395525786292e-02,1.5631885148256269985e-02,-0.00288225,-0.00603475,-0.00120175,'ok',-0.00179475,-0.007384,-0.00094,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(48,45,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','clean','white-box',0.0,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',6.36840717549185843238e-03,5.85570041953748128549e-03,0.00051275,-4.77000000000000047659e-04,0.00141125,'ok',0.00051275,-0.000921,0.001764,0.875,0.4,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(49,45,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.35861598322115420534e-02,4.79574451204570345597e-02,-0.00437125,-0.007474,-0.0019105,'ok',-0.00437125,-0.008116,-0.000795,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(50,45,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,1.0,'holm',1.30331205332483938269e-02,1.52492534870832044391e-02,-0.00221625,-5.325499999999999505e-03,-4.31499999999999917475e-04,'ok',-0.001285,-0.00665,0.000221,0.875,-0.8,0.25,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(51,45,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',6.52380650290343422348e-03,5.0570209660872455365e-03,0.00146675,-3.69999999999999777851e-05,2.90774999999999974459e-03,'ok',0.00146675,-0.000635,0.003443,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(52,45,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.21787277770407087462e-02,4.67409091984028676747e-02,-0.00456225,-0.008423,-0.0018885,'ok',-0.004425,-0.00961,-0.000663,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(53,45,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,1.0,'holm',1.30753515731773222591e-02,1.46558706546410563026e-02,-1.58049999999999987373e-03,-3.84699999999999972533e-03,-0.0003315,'ok',-1.10999999999999987565e-03,-0.004692,0.000186,0.875,-0.8,0.25,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(54,45,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,1.0,'holm',6.70315373724601586136e-03,4.20414900295635815541e-03,0.002499,0.00136575,0.00476025,'ok',0.001641,0.001229,0.005755,0.875,1.0,1.0,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(55,45,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.1102149234262821964e-02,0.0464894782875306,-0.0053875,-0.0088585,-0.003563,'ok',-0.00390275,-0.010505,-0.003272,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(56,45,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.25781118229653238183e-02,1.43206663231322701979e-02,-0.0017425,-0.004869,0.0003175,'ok',-1.54150000000000011839e-03,-0.005788,0.00076,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(57,45,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',6.15561645768909499604e-03,4.18574223723420200948e-03,0.00196975,1.84499999999999985192e-04,0.004747,'ok',0.00162625,-0.000823,0.005739,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(58,45,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','clean','white-box',0.0,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',5.00283569197458588551e-02,4.99397383352932835998e-02,8.85000000000000098653e-05,-1.19999999999999989487e-04,0.00019825,'ok',1.6675000000000001453e-04,-0.000214,0.000225,0.875,0.4,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(59,45,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','clean','white-box',0.0,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.60090692874827571212e-02,1.5631885148256269985e-02,0.00037725,-2.85e-05,0.00112875,'ok',0.00012275,-0.000102,0.00145,0.875,0.4,0.5,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(60,45,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','clean','white-box',0.0,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,6.0,3.0,5.57086014531155582218e-01,0.75,0.25,1.0,'holm',5.86947222056538164131e-03,5.85570041953748128549e-03,1.375e-05,-1.725e-05,4.5e-05,'ok',1.375e-05,-3.2e-05,6.0e-05,0.875,3.33333333333333314829e-01,0.625,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(61,45,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,9.0,0.0,1.6712580435934669687e+00,0.25,0.25,1.0,'holm',4.82834216148435232951e-02,4.79574451204570345597e-02,0.00032575,9.65e-05,0.000696,'ok',0.000253,0.0,0.000837,0.875,1.0,0.875,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(62,45,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,5.0,5.0,0.0,1.0,0.125,1.0,'holm',1.48498765446528901978e-02,1.52492534870832044391e-02,-0.00039925,-1.3614999999999998631e-03,0.0001135,'ok',-3.999999999999998972e-06,-0.001811,0.000204,0.875,0.0,0.5,1.0,1.0,1.0,1,'neither','','');
INSERT INTO "comparison" VALUES(63,45,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'holm',4.21930809765670537803e-03,5.0570209660872455365e-03,-0.00083775,-2.96426777666395193169e-03,2.47500000000000018986e-05,'ok',5.75e-06,-0.003407,3.3e-05,0.875,0.0,0.625,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks');
INSERT INTO "comparison" VALUES(64,45,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',4.69865600078131495642e-02,4.67409091984028676747e-02,0.00024575,-9.40000000000000080283e-05,7.9474999999999988362e-04,'ok',0.0001475,-0.000277,0.001004,0.875,0.4,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(65,45,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'holm',1.465560984192371477e-02,1.46558706546410563026e-02,0.0,-0.00012175,6.87499999999999905891e-05,'ok',2.49999999999999978099e-05,-0.000166,8.8e-05,0.875,0.2,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(66,45,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'holm',4.2001243099049128879e-03,4.20414900295635815541e-03,-4.0e-06,-3.45e-05,1.5e-05,'ok',1.75e-06,-4.6e-05,2.3e-05,0.875,0.0,0.625,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks');
INSERT INTO "comparison" VALUES(67,45,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',4.65882838205212077009e-02,0.0464894782875306,9.8749999999999987961e-05,-0.0006535,0.00084625,'ok',9.875e-05,-0.000936,0.001124,0.875,0.4,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(68,45,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,7.0,2.0,9.2847669088525941472e-01,0.5,0.25,1.0,'holm',1.47730398340966267989e-02,1.43206663231322701979e-02,0.0004525,-2.15e-05,1.3292500000000001363e-03,'ok',1.49250000000000022839e-04,-9.5e-05,0.001706,0.875,6.66666666666666629659e-01,0.625,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(69,45,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'holm',4.18088224070617756056e-03,4.18574223723420200948e-03,-4.99999999999999956198e-06,-6.675e-05,3.45e-05,'ok',5.75e-06,-8.9e-05,4.6e-05,0.875,0.0,0.625,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks');
INSERT INTO "comparison" VALUES(70,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','clean','white-box',0.0,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.5165558289505219891e-02,5.00283569197458588551e-02,-4.86250000000000050237e-03,-0.008118,-0.002916,'ok',-0.00403025,-0.009427,-0.002284,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(71,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','clean','white-box',0.0,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',1.27497505395525786292e-02,1.60090692874827571212e-02,-0.00325925,-0.006328,-1.41049999999999986152e-03,'ok',-2.47224999999999962146e-03,-0.007548,-0.000936,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(72,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','clean','white-box',0.0,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',6.36840717549185843238e-03,5.86947222056538164131e-03,0.000499,-0.00061475,0.00141925,'ok',0.000499,-0.000948,0.001764,0.875,0.4,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(73,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.35861598322115420534e-02,4.82834216148435232951e-02,-0.00469725,-0.00810175,-0.002144,'ok',-0.00469725,-0.008953,-0.001069,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(74,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,1.0,'holm',1.30331205332483938269e-02,1.48498765446528901978e-02,-1.81675000000000022234e-03,-0.00401825,-4.35999999999999972646e-04,'ok',-0.0014345,-0.004839,0.000198,0.875,-0.8,0.25,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(75,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,1.0,'holm',6.52380650290343422348e-03,4.21930809765670537803e-03,0.0023045,0.001513,0.003096,'ok',0.0023045,0.001269,0.00342,0.875,1.0,1.0,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(76,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.21787277770407087462e-02,4.69865600078131495642e-02,-4.80774999999999952393e-03,-0.00841975,-0.002474,'ok',-0.004259,-0.009698,-0.001667,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(77,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,1.0,'holm',1.30753515731773222591e-02,1.465560984192371477e-02,-0.00158025,-3.91900000000000060806e-03,-0.0002185,'ok',-0.00113375,-0.004759,0.000175,0.875,-0.8,0.25,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(78,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,1.0,'holm',6.70315373724601586136e-03,4.2001243099049128879e-03,0.002503,0.001222,0.004794,'ok',0.0016375,0.001214,0.0058,0.875,1.0,1.0,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(79,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',0.0447305786849751,0.0484572716658741,-0.00372675,-0.007153,-1.40549999999999984841e-03,'ok',-0.00343525,-0.008258,-0.000584,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(80,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',1.27374168953176165886e-02,1.52773861786574972204e-02,-2.53999999999999972327e-03,-0.0045355,-0.0005445,'ok',-2.53999999999999972327e-03,-0.005663,-0.000207,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(81,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',6.34617543040768075646e-03,5.07476679990647577822e-03,0.00127125,-1.90749999999999947375e-04,0.002669,'ok',0.00127125,-0.000846,0.00326,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(82,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',4.51454688622644761952e-02,4.67368181831488704869e-02,-0.0015915,-0.0062625,0.002006,'ok',-0.0015915,-0.007336,0.00202,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(83,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.35723978689850765383e-02,1.46458570010491971602e-02,-0.00107375,-0.002861,7.1349999999999994156e-04,'ok',-0.00107375,-0.003612,0.001218,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(84,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',6.88904301201704281909e-03,4.21231516240358830338e-03,2.67675000000000030964e-03,-2.26500000000000030302e-04,0.0049125,'ok',2.67675000000000030964e-03,-0.000894,0.005486,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(85,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.1102149234262821964e-02,4.65882838205212077009e-02,-5.48599999999999955735e-03,-8.98724999999999871191e-03,-3.5155000000000003954e-03,'ok',-0.0043245,-0.010518,-0.002918,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(86,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.25781118229653238183e-02,1.47730398340966267989e-02,-0.002195,-0.00619825,0.00034125,'ok',-0.00169075,-0.007494,0.000855,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(87,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',6.15561645768909499604e-03,4.18088224070617756056e-03,1.97449999999999969285e-03,0.0001495,0.00481375,'ok',0.00162025,-0.000869,0.005828,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','');
INSERT INTO "comparison" VALUES(88,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,4.0,6.0,-3.6514837167011071628e-01,0.875,0.125,1.0,'holm',4.53485369554030848249e-02,0.0465074925322317,-1.15900000000000030775e-03,-0.0056715,3.35349999999999971028e-03,'ok',-0.001159,-0.007439,0.00475,0.875,-0.2,0.5,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(89,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,4.0,6.0,-3.6514837167011071628e-01,0.875,0.125,1.0,'holm',1.34742600858833126709e-02,1.42918140029238173449e-02,-8.17499999999999867397e-04,-3.21299999999999971039e-03,2.99350000000000050076e-03,'ok',-0.001478,-0.003531,0.004303,0.875,-0.2,0.25,1.0,1.0,1.0,1,'b','','');
INSERT INTO "comparison" VALUES(90,45,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',7.34398002854796515953e-03,4.19409492116490367763e-03,3.14974999999999977218e-03,4.23999999999999952014e-04,0.00599425,'ok',3.14974999999999977218e-03,-0.000865,0.007402,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','');
CREATE TABLE condition (
	id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	epsilon_key VARCHAR NOT NULL, 
	epsilon DOUBLE NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id), 
	UNIQUE (job_id, epsilon_key)
);
INSERT INTO "condition" VALUES(1,6,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(2,6,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(3,4,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(4,4,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(5,5,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(6,7,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(7,8,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(8,8,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(9,9,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(10,11,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(11,11,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(12,10,'0',0.0);
INSERT INTO "condition" VALUES(13,12,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(14,13,'0',0.0);
INSERT INTO "condition" VALUES(15,14,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(16,14,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(17,15,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(18,15,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(19,17,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(20,16,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(21,18,'0',0.0);
INSERT INTO "condition" VALUES(22,19,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(23,19,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(24,21,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(25,22,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(26,20,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(27,20,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(28,26,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(29,26,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(30,27,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(31,28,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(32,28,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(33,29,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(34,30,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(35,30,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(36,31,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(37,32,'0',0.0);
INSERT INTO "condition" VALUES(38,34,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(39,33,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(40,33,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(41,35,'0',0.0);
INSERT INTO "condition" VALUES(42,36,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(43,36,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(44,38,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(45,37,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(46,37,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(47,39,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(48,40,'0',0.0);
INSERT INTO "condition" VALUES(49,41,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(50,41,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(51,43,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(52,42,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(53,42,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(54,44,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(55,46,'0',0.0);
INSERT INTO "condition" VALUES(56,47,'0',0.0);
CREATE TABLE epoch (
	job_id INTEGER NOT NULL, 
	phase VARCHAR NOT NULL, 
	epoch INTEGER NOT NULL, 
	epochs INTEGER NOT NULL, 
	loss DOUBLE NOT NULL, 
	validation_dice DOUBLE, 
	learning_rate DOUBLE NOT NULL, 
	seconds DOUBLE NOT NULL, 
	PRIMARY KEY (job_id, phase, epoch), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "epoch" VALUES(2,'teacher',1,2,1.49406892061233520507e+00,NULL,4.05872826974881459327e-03,3.59328869999444577842e-02);
INSERT INTO "epoch" VALUES(2,'teacher',2,2,1.41273647546768188476e+00,NULL,2.0e-08,1.28174070000568463001e-02);
INSERT INTO "epoch" VALUES(2,'student',1,2,4.88275773823261260986e-02,NULL,4.05872826974881459327e-03,1.21485529998608399182e-02);
INSERT INTO "epoch" VALUES(2,'student',2,2,4.23957761377096176147e-02,NULL,2.0e-08,1.27509190001546812709e-02);
INSERT INTO "epoch" VALUES(1,'train',1,2,2.3852291107177734375e+00,NULL,4.05872826974881459327e-03,3.85064940001029754057e-02);
INSERT INTO "epoch" VALUES(1,'train',2,2,2.31045222282409667968e+00,NULL,2.0e-08,1.34710600000289559829e-02);
INSERT INTO "epoch" VALUES(3,'train',1,2,2.38646674156188964843e+00,NULL,4.05872826974881459327e-03,1.09763799996471789199e-02);
INSERT INTO "epoch" VALUES(3,'train',2,2,2.31219196319580078125e+00,NULL,2.0e-08,1.33923930002310953568e-02);
INSERT INTO "epoch" VALUES(23,'train',1,2,2.40412414073944091796e+00,NULL,4.05872826974881459327e-03,8.63376699999207630753e-03);
INSERT INTO "epoch" VALUES(23,'train',2,2,2.33265507221221923828e+00,NULL,2.0e-08,7.28065500015873112715e-03);
INSERT INTO "epoch" VALUES(24,'teacher',1,2,1.48561376333236694335e+00,NULL,4.05872826974881459327e-03,1.57304790000125649385e-02);
INSERT INTO "epoch" VALUES(24,'teacher',2,2,1.40749174356460571289e+00,NULL,2.0e-08,1.24476780001714359968e-02);
INSERT INTO "epoch" VALUES(24,'student',1,2,0.0421234630048275,NULL,4.05872826974881459327e-03,1.63770999997723265551e-02);
INSERT INTO "epoch" VALUES(24,'student',2,2,3.78807559609413146972e-02,NULL,2.0e-08,1.24451039996529289055e-02);
INSERT INTO "epoch" VALUES(25,'train',1,2,2.40397405624389648437e+00,NULL,4.05872826974881459327e-03,1.26279460000660037621e-02);
INSERT INTO "epoch" VALUES(25,'train',2,2,2.33359813690185546875e+00,NULL,2.0e-08,1.35576380002930818591e-02);
CREATE TABLE evaluation (
	job_id INTEGER NOT NULL, 
	metric_impl VARCHAR NOT NULL, 
	label_scheme VARCHAR NOT NULL, 
	spacing_source VARCHAR NOT NULL, 
	empty_rule VARCHAR NOT NULL, 
	penalty_mm DOUBLE, 
	PRIMARY KEY (job_id), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "evaluation" VALUES(10,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(11,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(12,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(13,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(14,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(15,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(16,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(17,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(18,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(19,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(20,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(21,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(22,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(32,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(33,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(34,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(35,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(36,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(37,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(38,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(39,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(40,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(41,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(42,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(43,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(44,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(46,'noop','internal','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(47,'noop','internal','original','adopted',NULL);
CREATE TABLE job (
	id INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	family VARCHAR, 
	kind VARCHAR NOT NULL, 
	label TEXT NOT NULL, 
	params JSON NOT NULL, 
	source JSON NOT NULL, 
	priority INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	fence INTEGER NOT NULL, 
	attempts INTEGER NOT NULL, 
	owner VARCHAR, 
	lease_until DOUBLE, 
	not_before DOUBLE NOT NULL, 
	cancel_requested BOOLEAN NOT NULL, 
	progress JSON, 
	error_kind VARCHAR, 
	error TEXT, 
	summary JSON, 
	artifact VARCHAR, 
	created_at DOUBLE NOT NULL, 
	started_at DOUBLE, 
	finished_at DOUBLE, gpus INTEGER DEFAULT '0' NOT NULL, batch_divisor INTEGER DEFAULT '1' NOT NULL, remakes INTEGER DEFAULT '0' NOT NULL, expiries INTEGER DEFAULT '0' NOT NULL, peak_memory BIGINT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES worker (incarnation), 
	UNIQUE (digest)
);
INSERT INTO "job" VALUES(1,'d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f',NULL,'train','train small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',0,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 2.3104522228240967, "validation_dice": null, "training_cases": 2}','d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f/1',1.79560149315901088715e+09,1.79560149362301969527e+09,1.79560150080901980394e+09,1,1,0,0,580423680);
INSERT INTO "job" VALUES(2,'97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c',NULL,'defense','defend small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',1,'done',1,0,NULL,NULL,0.0,0,'{"done": 1, "total": 4, "unit": "epoch", "detail": "teacher, loss 1.494"}',NULL,NULL,'{"loss": 0.04239577613770962, "validation_dice": null, "training_cases": 2}','97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c/1',1.79560149315901088715e+09,1.79560149362398529049e+09,1.79560150071000599863e+09,1,1,0,0,581853184);
INSERT INTO "job" VALUES(3,'56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0',NULL,'defense','defend small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',1,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 2.312191963195801, "validation_dice": null, "training_cases": 2}','56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0/1',1.79560149315901088715e+09,1.79560150082700395587e+09,1.79560150094701957701e+09,1,1,0,0,583872512);
INSERT INTO "job" VALUES(4,'a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6','a5d4ed0470c635a8d17c4fa3e7874baaca3d9f1304c19590695953ae4a4677c2','attack','attack fgsm on small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',2,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6/1',1.79560149315901088715e+09,1.79560150092798924449e+09,1.79560150097498154647e+09,1,1,0,0,587427840);
INSERT INTO "job" VALUES(5,'319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778','1ae80315cc58e85377413ff67727a006ce96037e0f2027de9aff39d7e921e132','attack','attack ifgsm on small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',2,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778/1',1.79560149315901088715e+09,1795601500.95402,1.7956015010230197906e+09,1,1,0,0,586633216);
INSERT INTO "job" VALUES(6,'1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20','6b3d6bdcbf8910aa3ba1633874768b408b87ea04378003e04d5b601c7e9f4c9a','attack','attack fgsm on small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',2,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20/1',1.79560149315901088715e+09,1.79560150073499083522e+09,1.79560150091101074221e+09,1,1,0,0,600535040);
INSERT INTO "job" VALUES(7,'48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924','04d6558e8fc316c84d92c318f7345a7fce34b567444ef0f34d3e9386efcaca33','attack','attack ifgsm on small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',2,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924/1',1.79560149315901088715e+09,1.79560150098701119423e+09,1.79560150103899240489e+09,1,1,0,0,587976704);
INSERT INTO "job" VALUES(8,'433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4','e4f8869e57a25d6c4545893d16dc99134839871fc45e428a678f8a68e2bd0efa','attack','attack fgsm on small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',2,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4/1',1.79560149315901088715e+09,1.79560150102998018263e+09,1.79560150108300733561e+09,1,1,0,0,587358208);
INSERT INTO "job" VALUES(9,'3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf','026eacbd5fbc9875c3683bfaac7a0010b68e0588a18acb267868aeb60d08f0d1','attack','attack ifgsm on small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',2,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf/1',1.79560149315901088715e+09,1.7956015010469987392e+09,1.79560150109101390831e+09,1,1,0,0,587997184);
INSERT INTO "job" VALUES(10,'af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5',NULL,'evaluate','evaluate small on clean images fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150109998583798e+09,1.79560150114299511914e+09,1,1,0,0,587608064);
INSERT INTO "job" VALUES(11,'483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd',NULL,'evaluate','evaluate small under fgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79560149315901088715e+09,1.79560150110300326348e+09,1.79560150113100552553e+09,1,1,0,0,588247040);
INSERT INTO "job" VALUES(12,'a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b',NULL,'evaluate','evaluate small under ifgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150113398289684e+09,1.79560150114898967738e+09,1,1,0,0,588316672);
INSERT INTO "job" VALUES(13,'c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48',NULL,'evaluate','evaluate small/distillation on clean images fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150114999556546e+09,1.79560150116299104688e+09,1,1,0,0,588345344);
INSERT INTO "job" VALUES(14,'0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e',NULL,'evaluate','evaluate small/distillation under fgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79560149315901088715e+09,1.79560150115100145345e+09,1.79560150119199895863e+09,1,1,0,0,587681792);
INSERT INTO "job" VALUES(15,'b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd',NULL,'evaluate','evaluate small/distillation under fgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79560149315901088715e+09,1.79560150116701412207e+09,1.79560150119899964325e+09,1,1,0,0,588349440);
INSERT INTO "job" VALUES(16,'feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba',NULL,'evaluate','evaluate small/distillation under ifgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150120101118089e+09,1.79560150122800779343e+09,1,1,0,0,588357632);
INSERT INTO "job" VALUES(17,'a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36',NULL,'evaluate','evaluate small/distillation under ifgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150120201706888e+09,1.79560150122201299663e+09,1,1,0,0,587730944);
INSERT INTO "job" VALUES(18,'6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55',NULL,'evaluate','evaluate small/static on clean images fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150122901344298e+09,1.79560150124498605728e+09,1,1,0,0,587735040);
INSERT INTO "job" VALUES(19,'d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31',NULL,'evaluate','evaluate small/static under fgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79560149315901088715e+09,1.79560150123001933094e+09,1.7956015012609987259e+09,1,1,0,0,588361728);
INSERT INTO "job" VALUES(20,'3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7',NULL,'evaluate','evaluate small/static under fgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79560149315901088715e+09,1.79560150125500416753e+09,1.79560150129499578475e+09,1,1,0,0,587755520);
INSERT INTO "job" VALUES(21,'0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4',NULL,'evaluate','evaluate small/static under ifgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150126200461385e+09,1.79560150127600574496e+09,1,1,0,0,588365824);
INSERT INTO "job" VALUES(22,'6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4',NULL,'evaluate','evaluate small/static under ifgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150127801752091e+09,1.79560150129201865198e+09,1,1,0,0,588369920);
INSERT INTO "job" VALUES(23,'06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4',NULL,'train','train small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',5,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 2.3326550722122192, "validation_dice": null, "training_cases": 2}','06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4/1',1.79560149315901088715e+09,1.7956015012939901352e+09,1.79560150133901095387e+09,1,1,0,0,588599296);
INSERT INTO "job" VALUES(24,'8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74',NULL,'defense','defend small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 0.037880755960941315, "validation_dice": null, "training_cases": 2}','8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74/1',1.79560149315901088715e+09,1.79560150129901909821e+09,1.79560150141501140589e+09,1,1,0,0,588439552);
INSERT INTO "job" VALUES(25,'4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea',NULL,'defense','defend small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 2.3335981369018555, "validation_dice": null, "training_cases": 2}','4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea/1',1.79560149315901088715e+09,1.79560150135200619699e+09,1795601501.43899,1,1,0,0,588840960);
INSERT INTO "job" VALUES(26,'5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735','74f642b73823f4ddd984408b983b9864d4f8ea44770e9092b2cf92f94ac513e0','attack','attack fgsm on small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735/1',1.79560149315901088715e+09,1.79560150143198966983e+09,1.79560150148698830603e+09,1,1,0,0,588406784);
INSERT INTO "job" VALUES(27,'0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec','6e2228085225492e6b5e9039514dba9953e76f21b1c3d1a7bfa9c7695079a6b6','attack','attack ifgsm on small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec/1',1.79560149315901088715e+09,1.79560150145198559761e+09,1.7956015015069842339e+09,1,1,0,0,588783616);
INSERT INTO "job" VALUES(28,'72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1','68855496a7f410c8b1c8de187600aea3aa5db28d279cb3797339a043130498ed','attack','attack fgsm on small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1/1',1.79560149315901088715e+09,1.79560150149499464034e+09,1.79560150154299283031e+09,1,1,0,0,588464128);
INSERT INTO "job" VALUES(29,'60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0','08f0695ea9133e14560963c50e2883f8a92af77ed9fae432b7c3d10d458556f6','attack','attack ifgsm on small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0/1',1.79560149315901088715e+09,1.79560150151201343535e+09,1.795601501565000534e+09,1,1,0,0,588783616);
INSERT INTO "job" VALUES(30,'0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26','fe36a8d455d5104d6e89cb3979cfe46fd86e54e7c1652609d7dc6b59e18a79f7','attack','attack fgsm on small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26/1',1.79560149315901088715e+09,1.79560150155498242374e+09,1.79560150160700368886e+09,1,1,0,0,588464128);
INSERT INTO "job" VALUES(31,'c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d','b896de753cd1f0663b004a2a9713b8ec62c8285829db404937e7ad5968d579a3','attack','attack ifgsm on small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d/1',1.79560149315901088715e+09,1.79560150157099509236e+09,1.79560150161899328234e+09,1,1,0,0,588783616);
INSERT INTO "job" VALUES(32,'732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225',NULL,'evaluate','evaluate small on clean images fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150161501026148e+09,1.79560150163898921008e+09,1,1,0,0,588468224);
INSERT INTO "job" VALUES(33,'8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1',NULL,'evaluate','evaluate small under fgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79560149315901088715e+09,1.79560150162301659579e+09,1.7956015016789808273e+09,1,1,0,0,588845056);
INSERT INTO "job" VALUES(34,'b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19',NULL,'evaluate','evaluate small under ifgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150164301252366e+09,1795601501.66502,1,1,0,0,588468224);
INSERT INTO "job" VALUES(35,'4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6',NULL,'evaluate','evaluate small/distillation on clean images fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150167101478576e+09,1.7956015016990170479e+09,1,1,0,0,588472320);
INSERT INTO "job" VALUES(36,'9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b',NULL,'evaluate','evaluate small/distillation under fgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79560149315901088715e+09,1.79560150168300414088e+09,1.79560150171700119974e+09,1,1,0,0,588845056);
INSERT INTO "job" VALUES(37,'fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939',NULL,'evaluate','evaluate small/distillation under fgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79560149315901088715e+09,1795601501.703,1.79560150174898648265e+09,1,1,0,0,588472320);
INSERT INTO "job" VALUES(38,'f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6',NULL,'evaluate','evaluate small/distillation under ifgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.7956015017229959965e+09,1.79560150174701499935e+09,1,1,0,0,588845056);
INSERT INTO "job" VALUES(39,'36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e',NULL,'evaluate','evaluate small/distillation under ifgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150174999237065e+09,1.79560150176801681517e+09,1,1,0,0,588845056);
INSERT INTO "job" VALUES(40,'94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f',NULL,'evaluate','evaluate small/static on clean images fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150175498127933e+09,1.79560150177501726153e+09,1,1,0,0,588472320);
INSERT INTO "job" VALUES(41,'05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95',NULL,'evaluate','evaluate small/static under fgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79560149315901088715e+09,1.79560150176998829839e+09,1.79560150179300165177e+09,1,1,0,0,588845056);
INSERT INTO "job" VALUES(42,'aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59',NULL,'evaluate','evaluate small/static under fgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79560149315901088715e+09,1.7956015017790005207e+09,1.79560150182301545137e+09,1,1,0,0,588480512);
INSERT INTO "job" VALUES(43,'d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8',NULL,'evaluate','evaluate small/static under ifgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150179501318932e+09,1795601501.80998,1,1,0,0,588849152);
INSERT INTO "job" VALUES(44,'58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca',NULL,'evaluate','evaluate small/static under ifgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',8,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79560149315901088715e+09,1.79560150181199169156e+09,1.7956015018440172672e+09,1,1,0,0,588869632);
INSERT INTO "job" VALUES(45,'4d8ec3f33ff1bb8b253f22eb53497a58ea510748cf63c38192b122a6d94de1f3',NULL,'stats','compare the runs','{"sweep": "tiny", "evaluations": ["05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba"], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}], "seed": 78746238209398148}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}}',10,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"comparisons": 90, "families": 9, "significant": 0, "seed": 78746238209398148, "refused": [], "unanswered": []}',NULL,1.79560149315901088715e+09,1.79560150185101771356e+09,1.79560150197501635551e+09,0,1,0,0,589901824);
INSERT INTO "job" VALUES(46,'0503edf4c35d9104eba503af8a22e0096c69167bcc36ed560c0fec8a372716e6',NULL,'noop','done','{"token": "done", "after": [], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',0,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{}',NULL,1.79560150276801133153e+09,1.79560150361499929428e+09,1.79560150403901624678e+09,0,1,0,0,65376256);
INSERT INTO "job" VALUES(47,'1ba1376187c7417f884fb9ceac590120e0a7a026c66af6698876d05a6565dcc1',NULL,'noop','second','{"token": "second", "after": ["0503edf4c35d9104eba503af8a22e0096c69167bcc36ed560c0fec8a372716e6"], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',1,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{}',NULL,1.79560150276801133153e+09,1.7956015040790081024e+09,1.79560150408299112317e+09,0,1,0,0,66539520);
INSERT INTO "job" VALUES(48,'d84aece190b35cae994deb6b8ed089a99b392b08a767c860d0ab0d94798cc897',NULL,'noop','broken','{"token": "broken", "after": [], "reads": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}','{}',0,'failed',1,0,NULL,NULL,0.0,0,'null','bug','ZeroDivisionError: told to fail (the log has the traceback)',NULL,NULL,1.7956015027820124626e+09,1.79560150404501104358e+09,1.79560150407599067694e+09,0,1,0,0,66523136);
INSERT INTO "job" VALUES(49,'041290b6ef20590082a93982535b24961bcbd76b38bad40a91413ff24e85b887',NULL,'noop','child of broken','{"token": "child of broken", "after": ["d84aece190b35cae994deb6b8ed089a99b392b08a767c860d0ab0d94798cc897"], "reads": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}','{}',1,'blocked',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.7956015027820124626e+09,NULL,NULL,0,1,0,0,NULL);
INSERT INTO "job" VALUES(50,'ca088d9f9bd5047fdd6f0b9adffaf83e50b5332c4a5c9e938fff8d6017ec899d',NULL,'noop','stopped','{"token": "stopped", "after": [], "reads": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',0,'cancelled',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.7956015042120189667e+09,NULL,1.79560150421700763707e+09,0,1,0,0,NULL);
INSERT INTO "job" VALUES(51,'7f75b46e930519e69ec86f7b85a90e40964e1f00c6889a70ddeb6de164f6bd32',NULL,'noop','held','{"token": "held", "after": [], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',0,'running',1,0,'00000000000000000000000000000000',1.79560150422899723055e+09,0.0,0,'null',NULL,NULL,NULL,NULL,1.79560150421998500824e+09,1.79560150422899723055e+09,NULL,0,1,0,0,NULL);
INSERT INTO "job" VALUES(52,'dfbf9b782933f05fc43334bd3d8d2b4012963ddc98c8ff2c5697b6652872c7a4',NULL,'noop','ready','{"token": "ready", "after": [], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',1,'ready',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79560150421998500824e+09,NULL,NULL,0,1,0,0,NULL);
INSERT INTO "job" VALUES(53,'04ba54c21f0f637b02d82b843d34f9cf58df903f8efdca2773d3859b92e6faa8',NULL,'noop','waiting','{"token": "waiting", "after": ["7f75b46e930519e69ec86f7b85a90e40964e1f00c6889a70ddeb6de164f6bd32", "dfbf9b782933f05fc43334bd3d8d2b4012963ddc98c8ff2c5697b6652872c7a4"], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',2,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79560150421998500824e+09,NULL,NULL,0,1,0,0,NULL);
INSERT INTO "job" VALUES(54,'ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6',NULL,'train','train other fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}',0,'ready',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79560150484001779551e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(55,'add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51','9aa3a73c1a6e51de098206cb2f5a896914f8297e3cb5564c314cbf9a7c9f7e4b','attack','attack fgsm on other fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}',2,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79560150484001779551e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(56,'dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01',NULL,'evaluate','evaluate other on clean images fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}',3,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79560150484001779551e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(57,'78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1',NULL,'evaluate','evaluate other under fgsm fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": "add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}',3,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79560150484001779551e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(58,'a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe',NULL,'train','train other fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}',5,'ready',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79560150484001779551e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(59,'f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7','71a29720b5b6e7e56f4e53fb5a9a01992168620a73a892ef59a5e6255ecd494b','attack','attack fgsm on other fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}',7,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79560150484001779551e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(60,'b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2',NULL,'evaluate','evaluate other on clean images fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}',8,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79560150484001779551e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(61,'e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca',NULL,'evaluate','evaluate other under fgsm fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": "f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"]}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}',8,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79560150484001779551e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(62,'a1d77231e0ea0b1e96e6dff5b481d854dc2ee5157dbe9fe202241a2d1c3836ec',NULL,'stats','compare the runs','{"sweep": "later", "evaluations": ["78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1", "b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2", "dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01", "e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca"], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}], "seed": 78746238209398148}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}}',10,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79560150484001779551e+09,NULL,NULL,0,1,0,0,NULL);
CREATE TABLE job_parent (
	job_id INTEGER NOT NULL, 
	parent_id INTEGER NOT NULL, 
	PRIMARY KEY (job_id, parent_id), 
	FOREIGN KEY(job_id) REFERENCES job (id), 
	FOREIGN KEY(parent_id) REFERENCES job (id)
);
INSERT INTO "job_parent" VALUES(3,1);
INSERT INTO "job_parent" VALUES(4,1);
INSERT INTO "job_parent" VALUES(5,1);
INSERT INTO "job_parent" VALUES(6,2);
INSERT INTO "job_parent" VALUES(7,2);
INSERT INTO "job_parent" VALUES(8,3);
INSERT INTO "job_parent" VALUES(9,3);
INSERT INTO "job_parent" VALUES(10,1);
INSERT INTO "job_parent" VALUES(11,1);
INSERT INTO "job_parent" VALUES(11,4);
INSERT INTO "job_parent" VALUES(12,1);
INSERT INTO "job_parent" VALUES(12,5);
INSERT INTO "job_parent" VALUES(13,2);
INSERT INTO "job_parent" VALUES(14,2);
INSERT INTO "job_parent" VALUES(14,6);
INSERT INTO "job_parent" VALUES(15,2);
INSERT INTO "job_parent" VALUES(15,4);
INSERT INTO "job_parent" VALUES(16,2);
INSERT INTO "job_parent" VALUES(16,7);
INSERT INTO "job_parent" VALUES(17,2);
INSERT INTO "job_parent" VALUES(17,5);
INSERT INTO "job_parent" VALUES(18,3);
INSERT INTO "job_parent" VALUES(19,3);
INSERT INTO "job_parent" VALUES(19,8);
INSERT INTO "job_parent" VALUES(20,3);
INSERT INTO "job_parent" VALUES(20,4);
INSERT INTO "job_parent" VALUES(21,3);
INSERT INTO "job_parent" VALUES(21,9);
INSERT INTO "job_parent" VALUES(22,3);
INSERT INTO "job_parent" VALUES(22,5);
INSERT INTO "job_parent" VALUES(25,23);
INSERT INTO "job_parent" VALUES(26,23);
INSERT INTO "job_parent" VALUES(27,23);
INSERT INTO "job_parent" VALUES(28,24);
INSERT INTO "job_parent" VALUES(29,24);
INSERT INTO "job_parent" VALUES(30,25);
INSERT INTO "job_parent" VALUES(31,25);
INSERT INTO "job_parent" VALUES(32,23);
INSERT INTO "job_parent" VALUES(33,23);
INSERT INTO "job_parent" VALUES(33,26);
INSERT INTO "job_parent" VALUES(34,23);
INSERT INTO "job_parent" VALUES(34,27);
INSERT INTO "job_parent" VALUES(35,24);
INSERT INTO "job_parent" VALUES(36,24);
INSERT INTO "job_parent" VALUES(36,28);
INSERT INTO "job_parent" VALUES(37,24);
INSERT INTO "job_parent" VALUES(37,26);
INSERT INTO "job_parent" VALUES(38,24);
INSERT INTO "job_parent" VALUES(38,29);
INSERT INTO "job_parent" VALUES(39,24);
INSERT INTO "job_parent" VALUES(39,27);
INSERT INTO "job_parent" VALUES(40,25);
INSERT INTO "job_parent" VALUES(41,25);
INSERT INTO "job_parent" VALUES(41,30);
INSERT INTO "job_parent" VALUES(42,25);
INSERT INTO "job_parent" VALUES(42,26);
INSERT INTO "job_parent" VALUES(43,25);
INSERT INTO "job_parent" VALUES(43,31);
INSERT INTO "job_parent" VALUES(44,25);
INSERT INTO "job_parent" VALUES(44,27);
INSERT INTO "job_parent" VALUES(45,41);
INSERT INTO "job_parent" VALUES(45,14);
INSERT INTO "job_parent" VALUES(45,21);
INSERT INTO "job_parent" VALUES(45,39);
INSERT INTO "job_parent" VALUES(45,20);
INSERT INTO "job_parent" VALUES(45,11);
INSERT INTO "job_parent" VALUES(45,35);
INSERT INTO "job_parent" VALUES(45,44);
INSERT INTO "job_parent" VALUES(45,22);
INSERT INTO "job_parent" VALUES(45,18);
INSERT INTO "job_parent" VALUES(45,32);
INSERT INTO "job_parent" VALUES(45,33);
INSERT INTO "job_parent" VALUES(45,40);
INSERT INTO "job_parent" VALUES(45,36);
INSERT INTO "job_parent" VALUES(45,12);
INSERT INTO "job_parent" VALUES(45,17);
INSERT INTO "job_parent" VALUES(45,42);
INSERT INTO "job_parent" VALUES(45,10);
INSERT INTO "job_parent" VALUES(45,34);
INSERT INTO "job_parent" VALUES(45,15);
INSERT INTO "job_parent" VALUES(45,13);
INSERT INTO "job_parent" VALUES(45,19);
INSERT INTO "job_parent" VALUES(45,43);
INSERT INTO "job_parent" VALUES(45,38);
INSERT INTO "job_parent" VALUES(45,37);
INSERT INTO "job_parent" VALUES(45,16);
INSERT INTO "job_parent" VALUES(47,46);
INSERT INTO "job_parent" VALUES(49,48);
INSERT INTO "job_parent" VALUES(53,51);
INSERT INTO "job_parent" VALUES(53,52);
INSERT INTO "job_parent" VALUES(55,54);
INSERT INTO "job_parent" VALUES(56,54);
INSERT INTO "job_parent" VALUES(57,54);
INSERT INTO "job_parent" VALUES(57,55);
INSERT INTO "job_parent" VALUES(59,58);
INSERT INTO "job_parent" VALUES(60,58);
INSERT INTO "job_parent" VALUES(61,58);
INSERT INTO "job_parent" VALUES(61,59);
INSERT INTO "job_parent" VALUES(62,57);
INSERT INTO "job_parent" VALUES(62,60);
INSERT INTO "job_parent" VALUES(62,56);
INSERT INTO "job_parent" VALUES(62,61);
CREATE TABLE log (
	id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	fence INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	created_at DOUBLE NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "log" VALUES(1,2,1,'2026-11-25T10:11:34Z job 2 (defense), claim 1, on cpu, process 1',1.79560149423701763153e+09);
INSERT INTO "log" VALUES(2,1,1,'2026-11-25T10:11:34Z job 1 (train), claim 1, on cpu, process 1
',1.79560149433200812339e+09);
INSERT INTO "log" VALUES(3,2,1,'
',1.79560149474801874157e+09);
INSERT INTO "log" VALUES(4,2,1,'2026-11-25T10:11:40Z epoch 1/4 teacher, loss 1.494
',1.79560150062499332421e+09);
INSERT INTO "log" VALUES(5,2,1,'2026-11-25T10:11:40Z epoch 2/4 teacher, loss 1.413
2026-11-25T10:11:40Z epoch 3/4 student, loss 0.049
2026-11-25T10:11:40Z epoch 4/4 student, loss 0.042
2026-11-25T10:11:40Z done in 6.5 s
',1.79560150073499083522e+09);
INSERT INTO "log" VALUES(6,1,1,'2026-11-25T10:11:40Z epoch 1/2 loss 2.385',1.79560150076701641077e+09);
INSERT INTO "log" VALUES(7,1,1,'
2026-11-25T10:11:40Z epoch 2/2 loss 2.310
2026-11-25T10:11:40Z done in 6.5 s
',1.79560150082700395587e+09);
INSERT INTO "log" VALUES(8,6,1,'2026-11-25T10:11:40Z job 6 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:40Z case 0/2 phantom-0000: step 0 of 2
2026-11-25T10:11:40Z case 0/2 phantom-0000: step 1 of 2
2026-11-25T10:11:40Z case 0/2 phantom-0000: step 2 of 2
2026-11-25T10:11:40Z case 1/2 phantom-0001: step 0 of 2
2026-11-25T10:11:40Z case 1/2 phantom-0001: step 1 of 2
2026-11-25T10:11:40Z case 1/2 phantom-0001: step 2 of 2
2026-11-25T10:11:40Z case 2/2 
2026-11-25T10:11:40Z done in 0.2 s
',1.79560150092798924449e+09);
INSERT INTO "log" VALUES(9,3,1,'2026-11-25T10:11:40Z job 3 (defense), claim 1, on cpu, process 1
2026-11-25T10:11:40Z epoch 1/2 loss 2.386
2026-11-25T10:11:40Z epoch 2/2 loss 2.312
2026-11-25T10:11:40Z done in 0.1 s
',1.79560150095301413538e+09);
INSERT INTO "log" VALUES(10,4,1,'2026-11-25T10:11:40Z job 4 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:40Z case 0/2 phantom-0000: step 0 of 2
2026-11-25T10:11:40Z case 0/2 phantom-0000: step 1 of 2
2026-11-25T10:11:40Z case 0/2 phantom-0000: step 2 of 2
2026-11-25T10:11:40Z case 1/2 phantom-0001: step 0 of 2
2026-11-25T10:11:40Z case 1/2 phantom-0001: step 1 of 2
2026-11-25T10:11:40Z case 1/2 phantom-0001: step 2 of 2
2026-11-25T10:11:40Z case 2/2 
2026-11-25T10:11:40Z done in 0.1 s
',1.79560150098701119423e+09);
INSERT INTO "log" VALUES(11,5,1,'2026-11-25T10:11:40Z job 5 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:40Z case 0/2 phantom-0000: step 0 of 1
2026-11-25T10:11:40Z case 0/2 phantom-0000: step 1 of 1
2026-11-25T10:11:40Z case 1/2 phantom-0001: step 0 of 1
2026-11-25T10:11:41Z case 1/2 phantom-0001: step 1 of 1
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150102998018263e+09);
INSERT INTO "log" VALUES(12,7,1,'2026-11-25T10:11:40Z job 7 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:40Z case 0/2 phantom-0000: step 0 of 1
2026-11-25T10:11:41Z case 0/2 phantom-0000: step 1 of 1
2026-11-25T10:11:41Z case 1/2 phantom-0001: step 0 of 1
2026-11-25T10:11:41Z case 1/2 phantom-0001: step 1 of 1
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.1 s
',1.7956015010469987392e+09);
INSERT INTO "log" VALUES(13,8,1,'2026-11-25T10:11:41Z job 8 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000: step 0 of 2
2026-11-25T10:11:41Z case 0/2 phantom-0000: step 1 of 2
2026-11-25T10:11:41Z case 0/2 phantom-0000: step 2 of 2
2026-11-25T10:11:41Z case 1/2 phantom-0001: step 0 of 2
2026-11-25T10:11:41Z case 1/2 phantom-0001: step 1 of 2
2026-11-25T10:11:41Z case 1/2 phantom-0001: step 2 of 2
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.1 s
',1795601501.09898);
INSERT INTO "log" VALUES(14,9,1,'2026-11-25T10:11:41Z job 9 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000: step 0 of 1
2026-11-25T10:11:41Z case 0/2 phantom-0000: step 1 of 1
2026-11-25T10:11:41Z case 1/2 phantom-0001: step 0 of 1
2026-11-25T10:11:41Z case 1/2 phantom-0001: step 1 of 1
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150110300326348e+09);
INSERT INTO "log" VALUES(15,11,1,'2026-11-25T10:11:41Z job 11 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150113398289684e+09);
INSERT INTO "log" VALUES(16,12,1,'2026-11-25T10:11:41Z job 12 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150114999556546e+09);
INSERT INTO "log" VALUES(17,10,1,'2026-11-25T10:11:41Z job 10 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150115100145345e+09);
INSERT INTO "log" VALUES(18,13,1,'2026-11-25T10:11:41Z job 13 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150116701412207e+09);
INSERT INTO "log" VALUES(19,15,1,'2026-11-25T10:11:41Z job 15 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150120101118089e+09);
INSERT INTO "log" VALUES(20,14,1,'2026-11-25T10:11:41Z job 14 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150120201706888e+09);
INSERT INTO "log" VALUES(21,17,1,'2026-11-25T10:11:41Z job 17 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150122901344298e+09);
INSERT INTO "log" VALUES(22,16,1,'2026-11-25T10:11:41Z job 16 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150123001933094e+09);
INSERT INTO "log" VALUES(23,18,1,'2026-11-25T10:11:41Z job 18 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150125500416753e+09);
INSERT INTO "log" VALUES(24,19,1,'2026-11-25T10:11:41Z job 19 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150126200461385e+09);
INSERT INTO "log" VALUES(25,21,1,'2026-11-25T10:11:41Z job 21 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150127801752091e+09);
INSERT INTO "log" VALUES(26,22,1,'2026-11-25T10:11:41Z job 22 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.7956015012929842472e+09);
INSERT INTO "log" VALUES(27,20,1,'2026-11-25T10:11:41Z job 20 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0000
2026-11-25T10:11:41Z case 1/2 phantom-0001
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150129901909821e+09);
INSERT INTO "log" VALUES(28,23,1,'2026-11-25T10:11:41Z job 23 (train), claim 1, on cpu, process 1
2026-11-25T10:11:41Z epoch 1/2 loss 2.404
2026-11-25T10:11:41Z epoch 2/2 loss 2.333
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150135100030904e+09);
INSERT INTO "log" VALUES(29,24,1,'2026-11-25T10:11:41Z job 24 (defense), claim 1, on cpu, process 1
2026-11-25T10:11:41Z epoch 1/4 teacher, loss 1.486
2026-11-25T10:11:41Z epoch 2/4 teacher, loss 1.407
2026-11-25T10:11:41Z epoch 3/4 student, loss 0.042
2026-11-25T10:11:41Z epoch 4/4 student, loss 0.038
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150143098378175e+09);
INSERT INTO "log" VALUES(30,25,1,'2026-11-25T10:11:41Z job 25 (defense), claim 1, on cpu, process 1
2026-11-25T10:11:41Z epoch 1/2 loss 2.404
2026-11-25T10:11:41Z epoch 2/2 loss 2.334
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150145198559761e+09);
INSERT INTO "log" VALUES(31,26,1,'2026-11-25T10:11:41Z job 26 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 0 of 2
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 1 of 2
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 2 of 2
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 0 of 2
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 1 of 2
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 2 of 2
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150149499464034e+09);
INSERT INTO "log" VALUES(32,27,1,'2026-11-25T10:11:41Z job 27 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 0 of 1
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 1 of 1
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 0 of 1
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 1 of 1
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.1 s
',1.7956015015110075474e+09);
INSERT INTO "log" VALUES(33,28,1,'2026-11-25T10:11:41Z job 28 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 0 of 2
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 1 of 2
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 2 of 2
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 0 of 2
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 1 of 2
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 2 of 2
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150155498242374e+09);
INSERT INTO "log" VALUES(34,29,1,'2026-11-25T10:11:41Z job 29 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 0 of 1
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 1 of 1
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 0 of 1
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 1 of 1
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150157099509236e+09);
INSERT INTO "log" VALUES(35,30,1,'2026-11-25T10:11:41Z job 30 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 0 of 2
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 1 of 2
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 2 of 2
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 0 of 2
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 1 of 2
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 2 of 2
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150161501026148e+09);
INSERT INTO "log" VALUES(36,31,1,'2026-11-25T10:11:41Z job 31 (attack), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 0 of 1
2026-11-25T10:11:41Z case 0/2 phantom-0002: step 1 of 1
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 0 of 1
2026-11-25T10:11:41Z case 1/2 phantom-0003: step 1 of 1
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150162301659579e+09);
INSERT INTO "log" VALUES(37,32,1,'2026-11-25T10:11:41Z job 32 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150164301252366e+09);
INSERT INTO "log" VALUES(38,34,1,'2026-11-25T10:11:41Z job 34 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150167101478576e+09);
INSERT INTO "log" VALUES(39,33,1,'2026-11-25T10:11:41Z job 33 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150168300414088e+09);
INSERT INTO "log" VALUES(40,35,1,'2026-11-25T10:11:41Z job 35 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150170199418068e+09);
INSERT INTO "log" VALUES(41,36,1,'2026-11-25T10:11:41Z job 36 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.7956015017229959965e+09);
INSERT INTO "log" VALUES(42,38,1,'2026-11-25T10:11:41Z job 38 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150174999237065e+09);
INSERT INTO "log" VALUES(43,37,1,'2026-11-25T10:11:41Z job 37 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150175498127933e+09);
INSERT INTO "log" VALUES(44,39,1,'2026-11-25T10:11:41Z job 39 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.7956015017689824104e+09);
INSERT INTO "log" VALUES(45,40,1,'2026-11-25T10:11:41Z job 40 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.7956015017790005207e+09);
INSERT INTO "log" VALUES(46,41,1,'2026-11-25T10:11:41Z job 41 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150179501318932e+09);
INSERT INTO "log" VALUES(47,43,1,'2026-11-25T10:11:41Z job 43 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150181199169156e+09);
INSERT INTO "log" VALUES(48,42,1,'2026-11-25T10:11:41Z job 42 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150182699871062e+09);
INSERT INTO "log" VALUES(49,44,1,'2026-11-25T10:11:41Z job 44 (evaluate), claim 1, on cpu, process 1
2026-11-25T10:11:41Z case 0/2 phantom-0002
2026-11-25T10:11:41Z case 1/2 phantom-0003
2026-11-25T10:11:41Z case 2/2 
2026-11-25T10:11:41Z done in 0.0 s
',1.79560150185101771356e+09);
INSERT INTO "log" VALUES(50,45,1,'2026-11-25T10:11:41Z job 45 (stats), claim 1, on cpu, process 1
2026-11-25T10:11:41Z question 0/5 dice WT+TC+ET: fgsm against clean
2026-11-25T10:11:41Z question 1/5 dice WT+TC+ET: ifgsm against clean
2026-11-25T10:11:41Z question 2/5 dice WT+TC+ET: distillation against none
2026-11-25T10:11:41Z question 3/5 dice WT+TC+ET: static against none
2026-11-25T10:11:41Z question 4/5 dice WT+TC+ET: distillation against static
2026-11-25T10:11:41Z done in 0.1 s
',1.79560150198700571059e+09);
INSERT INTO "log" VALUES(51,46,1,'2026-11-25T10:11:44Z job 46 (noop), claim 1, on cpu, process 1
noop done
2026-11-25T10:11:44Z done in 0.0 s
',1.79560150404501104358e+09);
INSERT INTO "log" VALUES(52,48,1,'2026-11-25T10:11:44Z job 48 (noop), claim 1, on cpu, process 1
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
',1.7956015040790081024e+09);
INSERT INTO "log" VALUES(53,47,1,'2026-11-25T10:11:44Z job 47 (noop), claim 1, on cpu, process 1
noop second
2026-11-25T10:11:44Z done in 0.0 s
',1.7956015040850028992e+09);
CREATE TABLE perceptibility (
	condition_id INTEGER NOT NULL, 
	case_id VARCHAR NOT NULL, 
	series VARCHAR NOT NULL, 
	linf DOUBLE NOT NULL, 
	l2 DOUBLE NOT NULL, 
	psnr_db DOUBLE, 
	ssim DOUBLE NOT NULL, 
	PRIMARY KEY (condition_id, case_id, series), 
	FOREIGN KEY(condition_id) REFERENCES condition (id)
);
INSERT INTO "perceptibility" VALUES(1,'phantom-0000','t1',0.0156862735748291,0.648565046428894,3.61237819898720715619e+01,0.99855583359596);
INSERT INTO "perceptibility" VALUES(1,'phantom-0000','t1ce',0.0156862735748291,6.4882615529449305658e-01,36.1202858002606,0.998475447859241);
INSERT INTO "perceptibility" VALUES(1,'phantom-0000','t2',0.0156862735748291,6.48276292821295507806e-01,3.61276499757755544797e+01,9.97850795955901537226e-01);
INSERT INTO "perceptibility" VALUES(1,'phantom-0000','flair',0.0156862735748291,6.47657108223285704617e-01,3.61359500465798362252e+01,9.95543894626619629839e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0000','t1',0.0313725471496582,1.29576091425275530255e+00,3.01123552622997223702e+01,9.94278810118355838021e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0000','t1ce',0.0313725471496582,1.29639262348431860694e+00,3.01081217501273492578e+01,9.93951390907644061201e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0000','t2',0.0313725471496582,1.29458761382248,30.1202238241061,9.91514434180699733012e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0000','flair',0.0313725471496582,1.29155246667759771028e+00,3.01406117106235527103e+01,9.82590798645329499549e-01);
INSERT INTO "perceptibility" VALUES(1,'phantom-0001','t1',0.0156862735748291,6.60650652962740392304e-01,3.61339426819306552829e+01,9.9859095604291980841e-01);
INSERT INTO "perceptibility" VALUES(1,'phantom-0001','t1ce',0.0156862735748291,0.661020452050453,3.61290821169447582414e+01,9.96274773297565308105e-01);
INSERT INTO "perceptibility" VALUES(1,'phantom-0001','t2',0.0156862735748291,6.61819941719496207532e-01,3.61185830727512353628e+01,9.98555140569806098937e-01);
INSERT INTO "perceptibility" VALUES(1,'phantom-0001','flair',0.0156862735748291,6.60425313198655494772e-01,3.61369058367999116407e+01,9.95284149755856772934e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0001','t1',0.0313725471496582,1.31972698768993,3.01236980958558966383e+01,9.94411955254950741256e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0001','t1ce',0.0313725471496582,1.31937572749544362871e+00,3.01260102508804195053e+01,9.85380458578999585128e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0001','t2',0.0313725471496582,1.32205407394933383002e+00,3.01083956773860563762e+01,9.94271084699513640892e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0001','flair',0.0313725471496582,1.31958860655563925412e+00,3.01246089102080460975e+01,9.81631095122013741516e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0000','t1',0.0156862735748291,6.49062916153393176799e-01,3.6117116841126772897e+01,9.98552656388185910785e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0000','t1ce',0.0156862735748291,6.4838346029462690101e-01,3.61262142177117624437e+01,9.98517343836057613692e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0000','t2',0.0156862735748291,6.4863409728112220165e-01,3.61228572774478493565e+01,9.97844829818085754524e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0000','flair',0.0156862735748291,6.47813500727380531252e-01,36.1338528812285,9.95508695333694459961e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','t1',0.0313725471496582,1.2972020905082595199e+00,3.0102699976689919481e+01,9.94245563837517387639e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','t1ce',0.0313725471496582,1.29601022386721553836e+00,3.0110684222930743203e+01,9.94084178121437234132e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','t2',0.0313725471496582,1.29567720733862934423e+00,3.01129163939835038372e+01,0.991463055876335);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','flair',0.0313725471496582,1.29258399846310556569e+00,30.1336772690073,0.982357082640924);
INSERT INTO "perceptibility" VALUES(3,'phantom-0001','t1',0.0156862735748291,6.62415522423263070095e-01,3.61107700383591421209e+01,9.98593550374997529495e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0001','t1ce',0.0156862735748291,6.61105607715208209995e-01,3.61279632331565210274e+01,9.96383238118141889572e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0001','t2',0.0156862735748291,6.62476219435273239177e-01,3.61099741883566167639e+01,9.98549137597105285202e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0001','flair',0.0156862735748291,6.62345268830545452765e-01,3.61116912838513428587e+01,9.95234333743740373634e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','t1',0.0313725471496582,1.32321384588538704107e+00,3.01007793209392779951e+01,9.94419288655210786842e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','t1ce',0.0313725471496582,1.32046152535523275695e+00,3.01188650218318976214e+01,9.85652784218213340317e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','t2',0.0313725471496582,1.323199970967,3.0100870399673134159e+01,9.9424588673615033052e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','flair',0.0313725471496582,1.32324021409129155557e+00,3.01006062355040029379e+01,9.813415538852235942e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0000','t1',0.0313725471496582,1.19166924392075368466e+00,3.08397381609116614251e+01,0.995101352624954);
INSERT INTO "perceptibility" VALUES(5,'phantom-0000','t1ce',0.0313725471496582,1.18420176347601713295e+00,3.08943387047973914158e+01,9.95136689496330939519e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0000','t2',0.0313725471496582,1.20690375446250275359e+00,3.07294000083649940799e+01,9.92644196461607286607e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0000','flair',0.0313725471496582,1.17973009014669028005e+00,3.09271996413793814895e+01,9.85492066906692665284e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0001','t1',0.0313725471496582,1.19551354212660743137e+00,3.09822900546384296651e+01,9.95397212249892082702e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0001','t1ce',0.0313725471496582,1.19904108850843460487e+00,3.09566987397956303604e+01,9.88483276750360184692e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0001','t2',0.0313725471496582,1.22194155962575679019e+00,3.07923713351133727651e+01,9.95054941491356870209e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0001','flair',0.0313725471496582,1.2076982926918371497e+00,3.08942110063777342077e+01,9.84689752571284770965e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0000','t1',0.0313725471496582,1.21292145484056113069e+00,3.06861992111271817415e+01,9.9499155118309057233e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0000','t1ce',0.0313725471496582,1.21314462103601861109e+00,3.06846012357303621342e+01,9.94721041919876536319e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0000','t2',0.0313725471496582,1.21355354779660595809e+00,3.06816738896007521484e+01,9.92545614945494203418e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0000','flair',0.0313725471496582,1.21266218979900375352e+00,3.06880560405558675549e+01,9.84649904751182636353e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0001','t1',0.0313725471496582,1.24900517817265166442e+00,3.06020952754157065105e+01,9.94946161717442545402e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0001','t1ce',0.0313725471496582,1.25183285879144445829e+00,30.582453113956,9.86856910499877115761e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0001','t2',0.0313725471496582,1.25443895193535670529e+00,3.0564389434273621759e+01,9.94827590350593871093e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0001','flair',0.0313725471496582,1.24714887229503523791e+00,3.06150140862213078203e+01,9.83600984560325741767e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0000','t1',0.0156862735748291,6.48873339629435386122e-01,3.61196541626160865239e+01,9.98553890719776293671e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0000','t1ce',0.0156862735748291,6.4838346029462690101e-01,3.61262142177117624437e+01,9.98515624607017593383e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0000','t2',0.0156862735748291,6.48634097461303626985e-01,3.61228572750350380711e+01,9.97845740146714454965e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0000','flair',0.0156862735748291,6.47813501449019057965e-01,3.61338528715527615995e+01,9.95511868874554894937e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0000','t1',0.0313725471496582,1.2968226664840507567e+00,3.0105240920229437763e+01,9.94253424524361495429e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0000','t1ce',0.0313725471496582,1.29601022494935325113e+00,3.01106842156782334991e+01,0.994076189230987);
INSERT INTO "perceptibility" VALUES(8,'phantom-0000','t2',0.0313725471496582,1.29567720742883074613e+00,3.01129163933788177595e+01,9.91467814492542842685e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0000','flair',0.0313725471496582,1.29258399828227110717e+00,3.01336772702224706685e+01,9.82383818904535743854e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0001','t1',0.0156862735748291,6.62415522864344907816e-01,3.61107700325754805699e+01,9.98590817874563607681e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0001','t1ce',0.0156862735748291,0.660919484346975,3.61304089462612481047e+01,9.96398252634597692001e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0001','t2',0.0156862735748291,6.62476219964522772265e-01,36.1099741814175,9.98549243402002129066e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0001','flair',0.0156862735748291,6.62716661552685271097e-01,3.61068222642117433443e+01,9.95234116113611677612e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0001','t1',0.0313725471496582,1.32345126087851983065e+00,3.00992210123878578542e+01,9.94409003128696733497e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0001','t1ce',0.0313725471496582,1.31984286761485769545e+00,3.01229354562630788913e+01,9.85719350798587745643e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0001','t2',0.0313725471496582,1.32332057650078649402e+00,3.01000787441101813612e+01,9.94244024490139266525e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0001','flair',0.0313725471496582,1.3239838128476904e+00,3.0095726545053004485e+01,9.81368383558999246574e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','t1',0.0313725471496582,1.1877395927156066957e+00,3.08684281003546132646e+01,9.95137889891672622333e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','t1ce',0.0313725471496582,1.18534402923516379857e+00,3.0885964445797760903e+01,9.95158755806941131005e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','t2',0.0313725471496582,1.20731143850396871464e+00,3.07264664681939692059e+01,0.992679874528928);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','flair',0.0313725471496582,1.17884333281195208265e+00,3.0933730942574612754e+01,9.85726267185864313269e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','t1',0.0313725471496582,1.18351585155300953466e+00,3.10698984717376731619e+01,9.9547694916171691748e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','t1ce',0.0313725471496582,1.19666923623209164873e+00,3.09738975251650288105e+01,9.88425436462940898429e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','t2',0.0313725471496582,1.19591324550613475885e+00,3.09793865331985749387e+01,9.95273330880861228919e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','flair',0.0313725471496582,1.19108551495407311016e+00,3.10145211907013731425e+01,9.85040074280862265609e-01);
INSERT INTO "perceptibility" VALUES(28,'phantom-0002','t1',0.0156862735748291,6.59287540272252448048e-01,3.61227026593490876385e+01,9.98535980870214778803e-01);
INSERT INTO "perceptibility" VALUES(28,'phantom-0002','t1ce',0.0156862735748291,6.59719894304997334089e-01,3.61170084085828690945e+01,9.98385629660627826886e-01);
INSERT INTO "perceptibility" VALUES(28,'phantom-0002','t2',0.0156862735748291,0.65944075842623,3.61206842966836347849e+01,0.998500855384248);
INSERT INTO "perceptibility" VALUES(28,'phantom-0002','flair',0.0156862735748291,6.59045769212050380758e-01,3.61258884952147667495e+01,9.95773859238356706669e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0002','t1',0.0313725471496582,1.31730205495205887622e+00,3.01104926368676508721e+01,9.94172435161772782841e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0002','t1ce',0.0313725471496582,1.31862645736937245111e+00,3.01017643165452888345e+01,9.93604034955581916221e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0002','t2',0.0313725471496582,1.31600203162824191949e+00,3.01190688283470180412e+01,9.94076996104101162643e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0002','flair',0.0313725471496582,1.31757805175114661722e+00,3.01086729884214108219e+01,0.98348265497872);
INSERT INTO "perceptibility" VALUES(28,'phantom-0003','t1',0.0156862735748291,6.39175576484961927015e-01,3.61329271898188437712e+01,9.98752386604097486255e-01);
INSERT INTO "perceptibility" VALUES(28,'phantom-0003','t1ce',0.0156862735748291,6.39657188130861142916e-01,3.61263849336017699447e+01,9.98497998458541591304e-01);
INSERT INTO "perceptibility" VALUES(28,'phantom-0003','t2',0.0156862735748291,6.39677491147564780682e-01,3.61261092437994406627e+01,9.98524846352490169643e-01);
INSERT INTO "perceptibility" VALUES(28,'phantom-0003','flair',0.0156862735748291,6.4013265621488535384e-01,3.61199309622524680199e+01,9.96567002669216717158e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0003','t1',0.0313725471496582,1.2754532514049290448e+00,3.01320397211853432386e+01,9.95046888495316195211e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0003','t1ce',0.0313725471496582,1.27892785068947612003e+00,3.01084097275941928737e+01,9.94030291648869246401e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0003','t2',0.0313725471496582,1.27872438979962410599e+00,3.0109791650289281506e+01,9.94139029074084801251e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0003','flair',0.0313725471496582,1.27979027086230590093e+00,3.01025545404491801093e+01,9.86517075846859103904e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0002','t1',0.0313725471496582,1.20010822065438582662e+00,3.09197918102389337482e+01,9.95179889912015891439e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0002','t1ce',0.0313725471496582,1.1958960988301317041e+00,3.09503310398218118844e+01,0.99485670582632);
INSERT INTO "perceptibility" VALUES(30,'phantom-0002','t2',0.0313725471496582,1.20382888213279359845e+00,3.08929048498855820517e+01,9.95088147949636625533e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0002','flair',0.0313725471496582,1.19104487361969413328e+00,3.09856375390540250691e+01,9.86811910519439172695e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0003','t1',0.0313725471496582,1.17724054333011052264e+00,3.08280264164740103183e+01,9.95838352662861581165e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0003','t1ce',0.0313725471496582,1.16812183662320445698e+00,3.08955677737248599621e+01,9.95134438157579181982e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0003','t2',0.0313725471496582,1.17861547322625526135e+00,3.08178878591003915224e+01,9.95099491140425840285e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0003','flair',0.0313725471496582,1.17144685270511317298e+00,3.08708788280155310701e+01,9.8887570212124786817e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','t1',0.0156862735748291,0.658897983467765,3.61278364549326411756e+01,9.98534776454561234793e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','t1ce',0.0156862735748291,6.58729234113585637722e-01,3.61300612697442176108e+01,9.98392366458860647249e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','t2',0.0156862735748291,6.57353316901745476918e-01,3.61482228499552675775e+01,9.98512507790929815243e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','flair',0.0156862735748291,6.58129064559919596533e-01,3.61379786088739720631e+01,9.95795939645070737888e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','t1',0.0313725471496582,1.3169267978872334357e+00,3.01129673204696572956e+01,9.94177469075395836561e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','t1ce',0.0313725471496582,1.31637323928720317844e+00,3.01166191253616268843e+01,9.93652587693728772677e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','t2',0.0313725471496582,1.31159317369530015184e+00,3.01482170695189921616e+01,9.94128660472591296759e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','flair',0.0313725471496582,1.3148183904201018457e+00,3.01268846241440293445e+01,9.83621935596626806308e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','t1',0.0156862735748291,6.39936530836489936291e-01,36.1225925737068,9.98750844418327177187e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','t1ce',0.0156862735748291,6.40841560134779553159e-01,3.61103172451889946619e+01,9.98494904810428351993e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','t2',0.0156862735748291,6.39520468805225283936e-01,3.61282416404820736497e+01,9.98525988792619556555e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','flair',0.0156862735748291,0.638803585219117,3.6137983727937040613e+01,9.96584117057142893081e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','t1',0.0313725471496582,1.27761181638236887003e+00,3.01173522289825825728e+01,9.95042976482894081513e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','t1ce',0.0313725471496582,1.28064094808156059279e+00,3.00967829433359597142e+01,9.94044476168171264873e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','t2',0.0313725471496582,1.27804006750439,3.011444123625972935e+01,9.94161603595788201381e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','flair',0.0313725471496582,1.27710826751275,3.01207762987999316806e+01,9.86611569112585518048e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','t1',0.0313725471496582,1.24765438785589610759e+00,3.05823140570960063646e+01,9.94798868157890425756e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','t1ce',0.0313725471496582,1.24301461862290429927e+00,3.06146752982057250851e+01,9.94371995128942365305e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','t2',0.0313725471496582,1.23002382641933749596e+00,3.07059295409315460281e+01,9.94869280062364746974e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','flair',0.0313725471496582,1.22862064423200822993e+00,3.07158438551725687659e+01,9.85831563459353521494e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','t1',0.0313725471496582,1.19979757493273164747e+00,3.06631710301981144075e+01,9.9562666287504641982e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','t1ce',0.0313725471496582,1.20448996670966468336e+00,3.06292668917318735557e+01,9.94743780714454683966e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','t2',0.0313725471496582,1.19253905117053959905e+00,3.07158784369299269205e+01,9.94931763243518840766e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','flair',0.0313725471496582,1.1974601118560461721e+00,3.06801095119168607547e+01,9.88264173678009671952e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','t1',0.0156862735748291,6.59100903943828919651e-01,3.61251618777517933276e+01,9.98536209611410541242e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','t1ce',0.0156862735748291,6.60091454111650266511e-01,3.61121178193881959823e+01,9.98385679688346572291e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','t2',0.0156862735748291,6.59847876157038659705e-01,3.6115323559542332533e+01,9.98497211732221501279e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','flair',0.0156862735748291,6.58859064396657423401e-01,3.61283495187892924596e+01,9.95785361394453616412e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','t1',0.0313725471496582,1.31689695477332868733e+00,3.01131641551998363581e+01,9.94177345345529261955e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','t1ce',0.0313725471496582,1.31937200127468656773e+00,3.00968547516946500759e+01,9.93602424926972149776e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','t2',0.0313725471496582,1.31704706932542547903e+00,3.0112174097383828553e+01,9.94052838743402666921e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','flair',0.0313725471496582,1.31695966901921512892e+00,3.01127505191547406582e+01,9.83554676811346895171e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','t1',0.0156862735748291,6.38791300212504520317e-01,3.61381507702645521362e+01,9.98754861245357172805e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','t1ce',0.0156862735748291,6.39540778615031779708e-01,36.1279657994824,9.98498378584764534338e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','t2',0.0156862735748291,6.39911170588867261876e-01,3.61229367964011487406e+01,9.98522920095287869202e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','flair',0.0156862735748291,6.39748151482634641595e-01,3.61251498322441548798e+01,9.96579855556067206734e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','t1',0.0313725471496582,1.27468174350689156248e+00,3.01372953117129647191e+01,9.95056915368504935059e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','t1ce',0.0313725471496582,1.27829543681503854379e+00,3.01127058539886078842e+01,9.94041537307313927129e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','t2',0.0313725471496582,1.27927601250680189615e+00,3.01060454944823128195e+01,9.94128508338916860864e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','flair',0.0313725471496582,1.27902097669355718778e+00,3.01077772816393860475e+01,9.86555575969038645034e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','t1',0.0313725471496582,1.2056990145626504951e+00,3.08794219039704955767e+01,9.9515602993831209222e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','t1ce',0.0313725471496582,1.21571019713055727962e+00,3.08075988333541559436e+01,9.9459009699607159316e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','t2',0.0313725471496582,1.21325852299572134462e+00,3.08251330057944095131e+01,9.94989610354552134197e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','flair',0.0313725471496582,1.20531743498926591229e+00,3.08821712490368440731e+01,9.8633937808904759148e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','t1',0.0313725471496582,1.1764046276847197614e+00,3.08341961411523897136e+01,9.9583031449491377085e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','t1ce',0.0313725471496582,1.18059911799142747135e+00,3.08032815374577815257e+01,9.95021601198113336828e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','t2',0.0313725471496582,1.17818069834420247055e+00,3.0821092554297464972e+01,9.95088216728160390722e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','flair',0.0313725471496582,1.17357848898906280687e+00,3.0855087815201038381e+01,9.88909241374077763175e-01);
CREATE TABLE score (
	condition_id INTEGER NOT NULL, 
	metric VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	case_id VARCHAR NOT NULL, 
	patient_id VARCHAR NOT NULL, 
	value DOUBLE NOT NULL, 
	state VARCHAR NOT NULL, 
	reference_voxels INTEGER NOT NULL, 
	prediction_voxels INTEGER NOT NULL, 
	PRIMARY KEY (condition_id, metric, region, case_id), 
	CONSTRAINT score_value_finite CHECK (value > -1e300 AND value < 1e300), 
	FOREIGN KEY(condition_id) REFERENCES condition (id)
);
INSERT INTO "score" VALUES(10,'dice','WT','phantom-0000','phantom-0000',6.73249551166965887194e-02,'normal',118,2110);
INSERT INTO "score" VALUES(10,'dice','TC','phantom-0000','phantom-0000',1.94426441996111455667e-02,'normal',23,1520);
INSERT INTO "score" VALUES(10,'dice','ET','phantom-0000','phantom-0000',5.11508951406649658294e-03,'normal',5,777);
INSERT INTO "score" VALUES(11,'dice','WT','phantom-0000','phantom-0000',6.63716814159292095576e-02,'normal',118,2142);
INSERT INTO "score" VALUES(11,'dice','TC','phantom-0000','phantom-0000',1.93298969072164955607e-02,'normal',23,1529);
INSERT INTO "score" VALUES(11,'dice','ET','phantom-0000','phantom-0000',0.00516795865633075,'normal',5,769);
INSERT INTO "score" VALUES(10,'dice','WT','phantom-0001','phantom-0001',6.50480989464040371128e-02,'normal',119,2064);
INSERT INTO "score" VALUES(10,'dice','TC','phantom-0001','phantom-0001',1.92307692307692318367e-02,'normal',40,1416);
INSERT INTO "score" VALUES(10,'dice','ET','phantom-0001','phantom-0001',8.33333333333333321768e-03,'normal',31,689);
INSERT INTO "score" VALUES(11,'dice','WT','phantom-0001','phantom-0001',6.10756608933454847587e-02,'normal',119,2075);
INSERT INTO "score" VALUES(11,'dice','TC','phantom-0001','phantom-0001',1.89959294436906379888e-02,'normal',40,1434);
INSERT INTO "score" VALUES(11,'dice','ET','phantom-0001','phantom-0001',8.28729281767955766602e-03,'normal',31,693);
INSERT INTO "score" VALUES(12,'dice','WT','phantom-0000','phantom-0000',6.9820854386770783706e-02,'normal',118,2059);
INSERT INTO "score" VALUES(12,'dice','TC','phantom-0000','phantom-0000',1.73796791443850268121e-02,'normal',23,1473);
INSERT INTO "score" VALUES(12,'dice','ET','phantom-0000','phantom-0000',5.19480519480519480068e-03,'normal',5,765);
INSERT INTO "score" VALUES(12,'dice','WT','phantom-0001','phantom-0001',6.59238625812441914053e-02,'normal',119,2035);
INSERT INTO "score" VALUES(12,'dice','TC','phantom-0001','phantom-0001',0.0209351011863224,'normal',40,1393);
INSERT INTO "score" VALUES(12,'dice','ET','phantom-0001','phantom-0001',0.0113314447592068,'normal',31,675);
INSERT INTO "score" VALUES(13,'dice','WT','phantom-0000','phantom-0000',6.63716814159292095576e-02,'normal',118,2142);
INSERT INTO "score" VALUES(13,'dice','TC','phantom-0000','phantom-0000',1.9206145966709345374e-02,'normal',23,1539);
INSERT INTO "score" VALUES(13,'dice','ET','phantom-0000','phantom-0000',5.12820512820512820068e-03,'normal',5,775);
INSERT INTO "score" VALUES(13,'dice','WT','phantom-0001','phantom-0001',5.99727396637891874142e-02,'normal',119,2082);
INSERT INTO "score" VALUES(13,'dice','TC','phantom-0001','phantom-0001',1.76510522742701972398e-02,'normal',40,1433);
INSERT INTO "score" VALUES(13,'dice','ET','phantom-0001','phantom-0001',0.00821917808219178,'normal',31,699);
INSERT INTO "score" VALUES(14,'dice','WT','phantom-0000','phantom-0000',6.77618069815195123162e-02,'normal',118,2804);
INSERT INTO "score" VALUES(14,'dice','TC','phantom-0000','phantom-0000',1.61616161616161616021e-02,'normal',23,1957);
INSERT INTO "score" VALUES(14,'dice','ET','phantom-0000','phantom-0000',4.27350427350427393424e-03,'normal',5,931);
INSERT INTO "score" VALUES(14,'dice','WT','phantom-0001','phantom-0001',6.21621621621621656128e-02,'normal',119,2841);
INSERT INTO "score" VALUES(14,'dice','TC','phantom-0001','phantom-0001',1.89483657034580782463e-02,'normal',40,2071);
INSERT INTO "score" VALUES(14,'dice','ET','phantom-0001','phantom-0001',1.16845180136319372332e-02,'normal',31,996);
INSERT INTO "score" VALUES(15,'dice','WT','phantom-0000','phantom-0000',6.65294924554183791931e-02,'normal',118,2798);
INSERT INTO "score" VALUES(15,'dice','TC','phantom-0000','phantom-0000',1.80904522613065318892e-02,'normal',23,1967);
INSERT INTO "score" VALUES(15,'dice','ET','phantom-0000','phantom-0000',6.4171122994652407892e-03,'normal',5,930);
INSERT INTO "score" VALUES(16,'dice','WT','phantom-0000','phantom-0000',6.57084188911704336621e-02,'normal',118,2804);
INSERT INTO "score" VALUES(16,'dice','TC','phantom-0000','phantom-0000',1.80180180180180178617e-02,'normal',23,1975);
INSERT INTO "score" VALUES(16,'dice','ET','phantom-0000','phantom-0000',6.39658848614072482463e-03,'normal',5,933);
INSERT INTO "score" VALUES(15,'dice','WT','phantom-0001','phantom-0001',5.94996619337390120207e-02,'normal',119,2839);
INSERT INTO "score" VALUES(15,'dice','TC','phantom-0001','phantom-0001',1.8147086914995225193e-02,'normal',40,2054);
INSERT INTO "score" VALUES(15,'dice','ET','phantom-0001','phantom-0001',1.17762512266928361104e-02,'normal',31,988);
INSERT INTO "score" VALUES(16,'dice','WT','phantom-0001','phantom-0001',5.62140196410430073581e-02,'normal',119,2834);
INSERT INTO "score" VALUES(16,'dice','TC','phantom-0001','phantom-0001',1.84914841849148428587e-02,'normal',40,2015);
INSERT INTO "score" VALUES(16,'dice','ET','phantom-0001','phantom-0001',1.40421263791374126977e-02,'normal',31,966);
INSERT INTO "score" VALUES(17,'dice','WT','phantom-0000','phantom-0000',6.77618069815195123162e-02,'normal',118,2804);
INSERT INTO "score" VALUES(17,'dice','TC','phantom-0000','phantom-0000',1.61616161616161616021e-02,'normal',23,1957);
INSERT INTO "score" VALUES(17,'dice','ET','phantom-0000','phantom-0000',4.28265524625267689912e-03,'normal',5,929);
INSERT INTO "score" VALUES(18,'dice','WT','phantom-0000','phantom-0000',6.85400959561343336989e-02,'normal',118,2800);
INSERT INTO "score" VALUES(18,'dice','TC','phantom-0000','phantom-0000',1.72326406487582350912e-02,'normal',23,1950);
INSERT INTO "score" VALUES(18,'dice','ET','phantom-0000','phantom-0000',4.30107526881720429734e-03,'normal',5,925);
INSERT INTO "score" VALUES(17,'dice','WT','phantom-0001','phantom-0001',6.28803245436105467947e-02,'normal',119,2839);
INSERT INTO "score" VALUES(17,'dice','TC','phantom-0001','phantom-0001',1.89843379212149970802e-02,'normal',40,2067);
INSERT INTO "score" VALUES(17,'dice','ET','phantom-0001','phantom-0001',1.16054158607350101778e-02,'normal',31,1003);
INSERT INTO "score" VALUES(18,'dice','WT','phantom-0001','phantom-0001',6.29015894487656435085e-02,'normal',119,2838);
INSERT INTO "score" VALUES(18,'dice','TC','phantom-0001','phantom-0001',2.01245807379012951743e-02,'normal',40,2047);
INSERT INTO "score" VALUES(18,'dice','ET','phantom-0001','phantom-0001',1.37389597644749748839e-02,'normal',31,988);
INSERT INTO "score" VALUES(19,'dice','WT','phantom-0000','phantom-0000',6.84462696783025292823e-02,'normal',118,2804);
INSERT INTO "score" VALUES(19,'dice','TC','phantom-0000','phantom-0000',1.62354134956874673889e-02,'normal',23,1948);
INSERT INTO "score" VALUES(19,'dice','ET','phantom-0000','phantom-0000',4.29645542427497303256e-03,'normal',5,926);
INSERT INTO "score" VALUES(19,'dice','WT','phantom-0001','phantom-0001',6.46682384641293350746e-02,'normal',119,2850);
INSERT INTO "score" VALUES(19,'dice','TC','phantom-0001','phantom-0001',2.18943360304616856104e-02,'normal',40,2061);
INSERT INTO "score" VALUES(19,'dice','ET','phantom-0001','phantom-0001',1.56097560975609755962e-02,'normal',31,994);
INSERT INTO "score" VALUES(20,'dice','WT','phantom-0000','phantom-0000',6.31001371742112432405e-02,'normal',118,2798);
INSERT INTO "score" VALUES(20,'dice','TC','phantom-0000','phantom-0000',1.70940170940170957369e-02,'normal',23,1966);
INSERT INTO "score" VALUES(20,'dice','ET','phantom-0000','phantom-0000',4.30570505920344417938e-03,'normal',5,924);
INSERT INTO "score" VALUES(20,'dice','WT','phantom-0001','phantom-0001',5.61189993238674772468e-02,'normal',119,2839);
INSERT INTO "score" VALUES(20,'dice','TC','phantom-0001','phantom-0001',1.84108527131782960528e-02,'normal',40,2024);
INSERT INTO "score" VALUES(20,'dice','ET','phantom-0001','phantom-0001',1.39581256231306079229e-02,'normal',31,972);
INSERT INTO "score" VALUES(21,'dice','WT','phantom-0000','phantom-0000',7.00460829493087522301e-02,'normal',118,2052);
INSERT INTO "score" VALUES(21,'dice','TC','phantom-0000','phantom-0000',1.88298587760591801254e-02,'normal',23,1464);
INSERT INTO "score" VALUES(21,'dice','ET','phantom-0000','phantom-0000',5.22193211488250659535e-03,'normal',5,761);
INSERT INTO "score" VALUES(21,'dice','WT','phantom-0001','phantom-0001',6.57103192966219384896e-02,'normal',119,2042);
INSERT INTO "score" VALUES(21,'dice','TC','phantom-0001','phantom-0001',2.08333333333333321768e-02,'normal',40,1400);
INSERT INTO "score" VALUES(21,'dice','ET','phantom-0001','phantom-0001',1.12994350282485875314e-02,'normal',31,677);
INSERT INTO "score" VALUES(22,'dice','WT','phantom-0000','phantom-0000',0.067598017124831,'normal',118,2101);
INSERT INTO "score" VALUES(22,'dice','TC','phantom-0000','phantom-0000',1.9646365422396856043e-02,'normal',23,1504);
INSERT INTO "score" VALUES(22,'dice','ET','phantom-0000','phantom-0000',5.14800514800514783658e-03,'normal',5,772);
INSERT INTO "score" VALUES(23,'dice','WT','phantom-0000','phantom-0000',0.0673758865248227,'normal',118,2138);
INSERT INTO "score" VALUES(23,'dice','TC','phantom-0000','phantom-0000',1.94174757281553381216e-02,'normal',23,1522);
INSERT INTO "score" VALUES(23,'dice','ET','phantom-0000','phantom-0000',0.00517464424320828,'normal',5,768);
INSERT INTO "score" VALUES(22,'dice','WT','phantom-0001','phantom-0001',6.50480989464040371128e-02,'normal',119,2064);
INSERT INTO "score" VALUES(22,'dice','TC','phantom-0001','phantom-0001',1.92175703500343172946e-02,'normal',40,1417);
INSERT INTO "score" VALUES(22,'dice','ET','phantom-0001','phantom-0001',8.35654596100278597436e-03,'normal',31,687);
INSERT INTO "score" VALUES(23,'dice','WT','phantom-0001','phantom-0001',6.07985480943738637593e-02,'normal',119,2085);
INSERT INTO "score" VALUES(23,'dice','TC','phantom-0001','phantom-0001',1.88298587760591801254e-02,'normal',40,1447);
INSERT INTO "score" VALUES(23,'dice','ET','phantom-0001','phantom-0001',8.24175824175824196793e-03,'normal',31,697);
INSERT INTO "score" VALUES(24,'dice','WT','phantom-0000','phantom-0000',0.0674955595026643,'normal',118,2134);
INSERT INTO "score" VALUES(24,'dice','TC','phantom-0000','phantom-0000',1.94049159120310461823e-02,'normal',23,1523);
INSERT INTO "score" VALUES(24,'dice','ET','phantom-0000','phantom-0000',0.00517464424320828,'normal',5,768);
INSERT INTO "score" VALUES(24,'dice','WT','phantom-0001','phantom-0001',5.90372388737511327727e-02,'normal',119,2083);
INSERT INTO "score" VALUES(24,'dice','TC','phantom-0001','phantom-0001',1.7555705604321403257e-02,'normal',40,1441);
INSERT INTO "score" VALUES(24,'dice','ET','phantom-0001','phantom-0001',8.13008130081300899039e-03,'normal',31,707);
INSERT INTO "score" VALUES(25,'dice','WT','phantom-0000','phantom-0000',6.64893617021276583933e-02,'normal',118,2138);
INSERT INTO "score" VALUES(25,'dice','TC','phantom-0000','phantom-0000',1.93423597678916842079e-02,'normal',23,1528);
INSERT INTO "score" VALUES(25,'dice','ET','phantom-0000','phantom-0000',5.16129032258064515681e-03,'normal',5,770);
INSERT INTO "score" VALUES(25,'dice','WT','phantom-0001','phantom-0001',5.99182932364956885584e-02,'normal',119,2084);
INSERT INTO "score" VALUES(25,'dice','TC','phantom-0001','phantom-0001',1.75913396481732070553e-02,'normal',40,1438);
INSERT INTO "score" VALUES(25,'dice','ET','phantom-0001','phantom-0001',8.20793433652530768362e-03,'normal',31,700);
INSERT INTO "score" VALUES(26,'dice','WT','phantom-0000','phantom-0000',0.0683453237410072,'normal',118,2106);
INSERT INTO "score" VALUES(26,'dice','TC','phantom-0000','phantom-0000',1.95694716242661437277e-02,'normal',23,1510);
INSERT INTO "score" VALUES(26,'dice','ET','phantom-0000','phantom-0000',5.12820512820512820068e-03,'normal',5,775);
INSERT INTO "score" VALUES(27,'dice','WT','phantom-0000','phantom-0000',6.6548358473824315018e-02,'normal',118,2136);
INSERT INTO "score" VALUES(27,'dice','TC','phantom-0000','phantom-0000',1.93423597678916842079e-02,'normal',23,1528);
INSERT INTO "score" VALUES(27,'dice','ET','phantom-0000','phantom-0000',5.19480519480519480068e-03,'normal',5,765);
INSERT INTO "score" VALUES(26,'dice','WT','phantom-0001','phantom-0001',0.0651077487391105,'normal',119,2062);
INSERT INTO "score" VALUES(26,'dice','TC','phantom-0001','phantom-0001',1.91912268677176152398e-02,'normal',40,1419);
INSERT INTO "score" VALUES(26,'dice','ET','phantom-0001','phantom-0001',8.34492350486787208552e-03,'normal',31,688);
INSERT INTO "score" VALUES(27,'dice','WT','phantom-0001','phantom-0001',6.08814175374829610887e-02,'normal',119,2082);
INSERT INTO "score" VALUES(27,'dice','TC','phantom-0001','phantom-0001',1.89061444969615133349e-02,'normal',40,1441);
INSERT INTO "score" VALUES(27,'dice','ET','phantom-0001','phantom-0001',8.2530949105914710312e-03,'normal',31,696);
INSERT INTO "score" VALUES(37,'dice','WT','phantom-0002','phantom-0002',3.20069204152249112138e-02,'normal',50,2262);
INSERT INTO "score" VALUES(37,'dice','TC','phantom-0002','phantom-0002',2.21402214022140206295e-02,'normal',35,1049);
INSERT INTO "score" VALUES(37,'dice','ET','phantom-0002','phantom-0002',6.89655172413793093877e-03,'normal',15,565);
INSERT INTO "score" VALUES(37,'dice','WT','phantom-0003','phantom-0003',3.2007315957933241135e-02,'normal',53,2134);
INSERT INTO "score" VALUES(37,'dice','TC','phantom-0003','phantom-0003',2.07253886010362684683e-03,'normal',4,961);
INSERT INTO "score" VALUES(37,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,518);
INSERT INTO "score" VALUES(38,'dice','WT','phantom-0002','phantom-0002',2.94627383015597932303e-02,'normal',50,2258);
INSERT INTO "score" VALUES(38,'dice','TC','phantom-0002','phantom-0002',1.83486238532110101928e-02,'normal',35,1055);
INSERT INTO "score" VALUES(38,'dice','ET','phantom-0002','phantom-0002',3.39558573853989808383e-03,'normal',15,574);
INSERT INTO "score" VALUES(38,'dice','WT','phantom-0003','phantom-0003',3.01507537688442198153e-02,'normal',53,2136);
INSERT INTO "score" VALUES(38,'dice','TC','phantom-0003','phantom-0003',2.07684319833852538278e-03,'normal',4,959);
INSERT INTO "score" VALUES(38,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,526);
INSERT INTO "score" VALUES(39,'dice','WT','phantom-0002','phantom-0002',2.93609671848013807637e-02,'normal',50,2266);
INSERT INTO "score" VALUES(39,'dice','TC','phantom-0002','phantom-0002',2.02952029520295194886e-02,'normal',35,1049);
INSERT INTO "score" VALUES(39,'dice','ET','phantom-0002','phantom-0002',6.77966101694915234537e-03,'normal',15,575);
INSERT INTO "score" VALUES(40,'dice','WT','phantom-0002','phantom-0002',2.93103448275862064897e-02,'normal',50,2270);
INSERT INTO "score" VALUES(40,'dice','TC','phantom-0002','phantom-0002',1.82315405651777562301e-02,'normal',35,1062);
INSERT INTO "score" VALUES(40,'dice','ET','phantom-0002','phantom-0002',3.36134453781512625158e-03,'normal',15,580);
INSERT INTO "score" VALUES(39,'dice','WT','phantom-0003','phantom-0003',3.00957592339261281733e-02,'normal',53,2140);
INSERT INTO "score" VALUES(39,'dice','TC','phantom-0003','phantom-0003',2.02839756592292086434e-03,'normal',4,982);
INSERT INTO "score" VALUES(39,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,535);
INSERT INTO "score" VALUES(40,'dice','WT','phantom-0003','phantom-0003',3.02059496567505733621e-02,'normal',53,2132);
INSERT INTO "score" VALUES(40,'dice','TC','phantom-0003','phantom-0003',2.06611570247933890032e-03,'normal',4,964);
INSERT INTO "score" VALUES(40,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,527);
INSERT INTO "score" VALUES(41,'dice','WT','phantom-0002','phantom-0002',2.2760646108663729753e-02,'normal',50,2674);
INSERT INTO "score" VALUES(41,'dice','TC','phantom-0002','phantom-0002',1.47565174618789970995e-02,'normal',35,1998);
INSERT INTO "score" VALUES(41,'dice','ET','phantom-0002','phantom-0002',7.75193798449612392342e-03,'normal',15,1275);
INSERT INTO "score" VALUES(41,'dice','WT','phantom-0003','phantom-0003',2.79776179056754580043e-02,'normal',53,2449);
INSERT INTO "score" VALUES(41,'dice','TC','phantom-0003','phantom-0003',1.13250283125707821955e-03,'normal',4,1762);
INSERT INTO "score" VALUES(41,'dice','ET','phantom-0003','phantom-0003',1.76366843033509690386e-03,'normal',3,1131);
INSERT INTO "score" VALUES(42,'dice','WT','phantom-0002','phantom-0002',2.12454212454212462701e-02,'normal',50,2680);
INSERT INTO "score" VALUES(42,'dice','TC','phantom-0002','phantom-0002',1.36452241715399602561e-02,'normal',35,2017);
INSERT INTO "score" VALUES(42,'dice','ET','phantom-0002','phantom-0002',6.14439324116743471049e-03,'normal',15,1287);
INSERT INTO "score" VALUES(43,'dice','WT','phantom-0002','phantom-0002',1.97008391098139369612e-02,'normal',50,2691);
INSERT INTO "score" VALUES(43,'dice','TC','phantom-0002','phantom-0002',1.35396518375241782516e-02,'normal',35,2033);
INSERT INTO "score" VALUES(43,'dice','ET','phantom-0002','phantom-0002',4.59770114942528729251e-03,'normal',15,1290);
INSERT INTO "score" VALUES(42,'dice','WT','phantom-0003','phantom-0003',2.70700636942675168516e-02,'normal',53,2459);
INSERT INTO "score" VALUES(42,'dice','TC','phantom-0003','phantom-0003',2.24971878515185623459e-03,'normal',4,1774);
INSERT INTO "score" VALUES(42,'dice','ET','phantom-0003','phantom-0003',1.75746924428822485012e-03,'normal',3,1135);
INSERT INTO "score" VALUES(43,'dice','WT','phantom-0003','phantom-0003',2.70916334661354570034e-02,'normal',53,2457);
INSERT INTO "score" VALUES(43,'dice','TC','phantom-0003','phantom-0003',2.25225225225225223271e-03,'normal',4,1772);
INSERT INTO "score" VALUES(43,'dice','ET','phantom-0003','phantom-0003',1.77619893428063949786e-03,'normal',3,1123);
INSERT INTO "score" VALUES(44,'dice','WT','phantom-0002','phantom-0002',1.89573459715639824896e-02,'normal',50,2693);
INSERT INTO "score" VALUES(44,'dice','TC','phantom-0002','phantom-0002',1.25603864734299512651e-02,'normal',35,2035);
INSERT INTO "score" VALUES(44,'dice','ET','phantom-0002','phantom-0002',4.58715596330275254821e-03,'normal',15,1293);
INSERT INTO "score" VALUES(44,'dice','WT','phantom-0003','phantom-0003',2.62321144674085848791e-02,'normal',53,2463);
INSERT INTO "score" VALUES(44,'dice','TC','phantom-0003','phantom-0003',2.24719101123595525401e-03,'normal',4,1776);
INSERT INTO "score" VALUES(44,'dice','ET','phantom-0003','phantom-0003',1.77147918511957489992e-03,'normal',3,1126);
INSERT INTO "score" VALUES(45,'dice','WT','phantom-0002','phantom-0002',2.19538968166849632335e-02,'normal',50,2683);
INSERT INTO "score" VALUES(45,'dice','TC','phantom-0002','phantom-0002',1.46699266503667481026e-02,'normal',35,2010);
INSERT INTO "score" VALUES(45,'dice','ET','phantom-0002','phantom-0002',7.72200772200772218856e-03,'normal',15,1280);
INSERT INTO "score" VALUES(46,'dice','WT','phantom-0002','phantom-0002',2.19619326500732070517e-02,'normal',50,2682);
INSERT INTO "score" VALUES(46,'dice','TC','phantom-0002','phantom-0002',1.46699266503667481026e-02,'normal',35,2010);
INSERT INTO "score" VALUES(46,'dice','ET','phantom-0002','phantom-0002',7.73993808049535606669e-03,'normal',15,1277);
INSERT INTO "score" VALUES(45,'dice','WT','phantom-0003','phantom-0003',2.63262863980853606404e-02,'normal',53,2454);
INSERT INTO "score" VALUES(45,'dice','TC','phantom-0003','phantom-0003',1.13378684807256238827e-03,'normal',4,1760);
INSERT INTO "score" VALUES(45,'dice','ET','phantom-0003','phantom-0003',1.77462289263531506136e-03,'normal',3,1124);
INSERT INTO "score" VALUES(46,'dice','WT','phantom-0003','phantom-0003',2.71782573940847309301e-02,'normal',53,2449);
INSERT INTO "score" VALUES(46,'dice','TC','phantom-0003','phantom-0003',2.26244343891402735144e-03,'normal',4,1764);
INSERT INTO "score" VALUES(46,'dice','ET','phantom-0003','phantom-0003',1.77619893428063949786e-03,'normal',3,1123);
INSERT INTO "score" VALUES(47,'dice','WT','phantom-0002','phantom-0002',2.19218122031421269735e-02,'normal',50,2687);
INSERT INTO "score" VALUES(47,'dice','TC','phantom-0002','phantom-0002',1.46341463414634154888e-02,'normal',35,2015);
INSERT INTO "score" VALUES(47,'dice','ET','phantom-0002','phantom-0002',7.69822940723633580839e-03,'normal',15,1284);
INSERT INTO "score" VALUES(47,'dice','WT','phantom-0003','phantom-0003',2.63578274760383375607e-02,'normal',53,2451);
INSERT INTO "score" VALUES(47,'dice','TC','phantom-0003','phantom-0003',1.13314447592067981014e-03,'normal',4,1761);
INSERT INTO "score" VALUES(47,'dice','ET','phantom-0003','phantom-0003',1.77147918511957489992e-03,'normal',3,1126);
INSERT INTO "score" VALUES(48,'dice','WT','phantom-0002','phantom-0002',3.21879077859939105588e-02,'normal',50,2249);
INSERT INTO "score" VALUES(48,'dice','TC','phantom-0002','phantom-0002',2.23048327137546457954e-02,'normal',35,1041);
INSERT INTO "score" VALUES(48,'dice','ET','phantom-0002','phantom-0002',6.95652173913043504055e-03,'normal',15,560);
INSERT INTO "score" VALUES(48,'dice','WT','phantom-0003','phantom-0003',3.2169117647058820264e-02,'normal',53,2123);
INSERT INTO "score" VALUES(48,'dice','TC','phantom-0003','phantom-0003',2.06825232678386778523e-03,'normal',4,963);
INSERT INTO "score" VALUES(48,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,515);
INSERT INTO "score" VALUES(49,'dice','WT','phantom-0002','phantom-0002',3.01984469370146675626e-02,'normal',50,2268);
INSERT INTO "score" VALUES(49,'dice','TC','phantom-0002','phantom-0002',1.84842883548983379082e-02,'normal',35,1047);
INSERT INTO "score" VALUES(49,'dice','ET','phantom-0002','phantom-0002',3.3726812816188868338e-03,'normal',15,578);
INSERT INTO "score" VALUES(50,'dice','WT','phantom-0002','phantom-0002',2.93990488543017722267e-02,'normal',50,2263);
INSERT INTO "score" VALUES(50,'dice','TC','phantom-0002','phantom-0002',1.82982616651418128483e-02,'normal',35,1058);
INSERT INTO "score" VALUES(50,'dice','ET','phantom-0002','phantom-0002',0.00338409475465313,'normal',15,576);
INSERT INTO "score" VALUES(49,'dice','WT','phantom-0003','phantom-0003',3.02891234511243681581e-02,'normal',53,2126);
INSERT INTO "score" VALUES(49,'dice','TC','phantom-0003','phantom-0003',2.05128205128205128027e-03,'normal',4,971);
INSERT INTO "score" VALUES(49,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,524);
INSERT INTO "score" VALUES(50,'dice','WT','phantom-0003','phantom-0003',3.03727565577542567287e-02,'normal',53,2120);
INSERT INTO "score" VALUES(50,'dice','TC','phantom-0003','phantom-0003',2.07684319833852538278e-03,'normal',4,959);
INSERT INTO "score" VALUES(50,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,531);
INSERT INTO "score" VALUES(51,'dice','WT','phantom-0002','phantom-0002',2.94755093194625054919e-02,'normal',50,2257);
INSERT INTO "score" VALUES(51,'dice','TC','phantom-0002','phantom-0002',2.00546946216955332409e-02,'normal',35,1062);
INSERT INTO "score" VALUES(51,'dice','ET','phantom-0002','phantom-0002',3.41880341880341880045e-03,'normal',15,570);
INSERT INTO "score" VALUES(51,'dice','WT','phantom-0003','phantom-0003',3.03448275862068968244e-02,'normal',53,2122);
INSERT INTO "score" VALUES(51,'dice','TC','phantom-0003','phantom-0003',2.07684319833852538278e-03,'normal',4,959);
INSERT INTO "score" VALUES(51,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,530);
INSERT INTO "score" VALUES(52,'dice','WT','phantom-0002','phantom-0002',3.02114803625377660589e-02,'normal',50,2267);
INSERT INTO "score" VALUES(52,'dice','TC','phantom-0002','phantom-0002',2.03327171903881706582e-02,'normal',35,1047);
INSERT INTO "score" VALUES(52,'dice','ET','phantom-0002','phantom-0002',6.82593856655290109197e-03,'normal',15,571);
INSERT INTO "score" VALUES(53,'dice','WT','phantom-0002','phantom-0002',2.92977165015079719923e-02,'normal',50,2271);
INSERT INTO "score" VALUES(53,'dice','TC','phantom-0002','phantom-0002',1.82815356489945159135e-02,'normal',35,1059);
INSERT INTO "score" VALUES(53,'dice','ET','phantom-0002','phantom-0002',3.40136054421768694797e-03,'normal',15,573);
INSERT INTO "score" VALUES(52,'dice','WT','phantom-0003','phantom-0003',3.01645338208409510838e-02,'normal',53,2135);
INSERT INTO "score" VALUES(52,'dice','TC','phantom-0003','phantom-0003',2.01612903225806446017e-03,'normal',4,988);
INSERT INTO "score" VALUES(52,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,534);
INSERT INTO "score" VALUES(53,'dice','WT','phantom-0003','phantom-0003',3.02197802197802199708e-02,'normal',53,2131);
INSERT INTO "score" VALUES(53,'dice','TC','phantom-0003','phantom-0003',2.05338809034907605194e-03,'normal',4,970);
INSERT INTO "score" VALUES(53,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,533);
INSERT INTO "score" VALUES(54,'dice','WT','phantom-0002','phantom-0002',2.93609671848013807637e-02,'normal',50,2266);
INSERT INTO "score" VALUES(54,'dice','TC','phantom-0002','phantom-0002',1.81653042688465042597e-02,'normal',35,1066);
INSERT INTO "score" VALUES(54,'dice','ET','phantom-0002','phantom-0002',3.40715502555366273745e-03,'normal',15,572);
INSERT INTO "score" VALUES(54,'dice','WT','phantom-0003','phantom-0003',3.02613480055020644954e-02,'normal',53,2128);
INSERT INTO "score" VALUES(54,'dice','TC','phantom-0003','phantom-0003',2.06825232678386778523e-03,'normal',4,963);
INSERT INTO "score" VALUES(54,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,527);
INSERT INTO "score" VALUES(55,'dice','WT','case-0000','case-0000',1.0,'normal',1,1);
INSERT INTO "score" VALUES(55,'dice','WT','case-0001','case-0001',1.0,'normal',1,1);
INSERT INTO "score" VALUES(55,'dice','WT','case-0002','case-0002',1.0,'normal',1,1);
INSERT INTO "score" VALUES(56,'dice','WT','case-0000','case-0000',1.0,'normal',1,1);
INSERT INTO "score" VALUES(56,'dice','WT','case-0001','case-0001',1.0,'normal',1,1);
INSERT INTO "score" VALUES(56,'dice','WT','case-0002','case-0002',1.0,'normal',1,1);
CREATE TABLE sweep (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	document JSON NOT NULL, 
	created_at DOUBLE NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
INSERT INTO "sweep" VALUES(1,'tiny','{"name": "tiny", "seed": 0, "data": {"root": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "layout": null, "labels": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "small", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}}, {"name": "distillation", "spec": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "grid": {}}, {"name": "static", "spec": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "grid": {}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.01568627450980392, 0.03137254901960784]}, {"name": "ifgsm", "spec": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "grid": {}, "epsilons": [0.03137254901960784]}], "evaluation": {"access": ["white-box", "transfer"], "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "brain_only": true}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}]}',1.79560149315599346161e+09);
INSERT INTO "sweep" VALUES(2,'machinery','{}',1.79560150275698757172e+09);
INSERT INTO "sweep" VALUES(3,'broken machinery','{}',1.79560150278100681305e+09);
INSERT INTO "sweep" VALUES(4,'stopped machinery','{}',1.7956015042110130787e+09);
INSERT INTO "sweep" VALUES(5,'machinery left behind','{}',1.79560150421998500824e+09);
INSERT INTO "sweep" VALUES(6,'later','{"name": "later", "seed": 0, "data": {"root": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "layout": null, "labels": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "other", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.03137254901960784]}], "evaluation": {"access": ["white-box"], "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "brain_only": true}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}]}',1.79560150483901214595e+09);
CREATE TABLE worker (
	incarnation VARCHAR NOT NULL, 
	host VARCHAR NOT NULL, 
	pid INTEGER NOT NULL, 
	process_started DOUBLE NOT NULL, 
	slot INTEGER NOT NULL, 
	device VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	started_at DOUBLE NOT NULL, 
	heartbeat_at DOUBLE NOT NULL, queues VARCHAR DEFAULT '' NOT NULL, version VARCHAR DEFAULT '' NOT NULL, note TEXT, 
	PRIMARY KEY (incarnation)
);
INSERT INTO "worker" VALUES('12716545118547d5ad853e31d191ba5f','host 00000000-0000-0000-0000-000000000000',1,1795601492.94,0,'cpu','stopped',1.79560149360101222988e+09,1.79560150210798692704e+09,'','0.1.0',NULL);
INSERT INTO "worker" VALUES('85f928bc6c534ef6b0fe33519973f714','host 00000000-0000-0000-0000-000000000000',1,1795601492.94,1,'cpu','stopped',1.79560149360201811788e+09,1.7956015020580172539e+09,'','0.1.0',NULL);
INSERT INTO "worker" VALUES('e938ac1e4647487d9190953a595ebfd5','host 00000000-0000-0000-0000-000000000000',1,1795601502.56,0,'cpu','stopped',1.79560150360699295997e+09,1.79560150409300923351e+09,'','0.1.0',NULL);
INSERT INTO "worker" VALUES('00000000000000000000000000000000','host 00000000-0000-0000-0000-000000000000',1,0.0,0,'cpu','busy',1.79560150422400832169e+09,1.79560150422501420977e+09,'','',NULL);
CREATE INDEX ix_cell_job_id ON cell (job_id);
CREATE INDEX ix_comparison_job_id ON comparison (job_id);
CREATE INDEX ix_job_parent_parent_id ON job_parent (parent_id);
CREATE INDEX ix_log_job_id ON log (job_id);
CREATE VIEW results AS
SELECT sweep.name AS sweep, cell.model, cell.architecture, cell.dims, cell.defense, cell.defense_params,
       cell.attack, cell.attack_params, condition.epsilon, cell.access, cell.replica, cell.fold,
       score.case_id, score.patient_id, score.region, score.metric, score.value, score.state,
       evaluation.metric_impl, evaluation.label_scheme, job.id AS job_id, strftime('%Y-%m-%dT%H:%M:%SZ', job.finished_at, 'unixepoch') AS created_at,
       score.reference_voxels, score.prediction_voxels
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN job ON job.id = cell.job_id
JOIN evaluation ON evaluation.job_id = job.id
JOIN condition ON condition.job_id = job.id
JOIN score ON score.condition_id = condition.id;
CREATE VIEW comparisons AS
SELECT sweep.name AS sweep, comparison.*
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN comparison ON comparison.job_id = cell.job_id;
CREATE VIEW visibility AS
SELECT sweep.name AS sweep, cell.model, cell.defense, cell.defense_params, cell.attack, cell.attack_params,
       condition.epsilon, cell.replica, cell.fold, perceptibility.case_id, perceptibility.series,
       perceptibility.linf, perceptibility.l2, perceptibility.psnr_db, perceptibility.ssim, cell.job_id
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN condition ON condition.job_id = cell.job_id
JOIN perceptibility ON perceptibility.condition_id = condition.id;
CREATE INDEX job_ready ON job (priority, id) WHERE state = 'ready' AND fence >= 0;
CREATE INDEX job_ready_by_gpus ON job (gpus, priority, id) WHERE state = 'ready';
CREATE INDEX job_running ON job (id) WHERE state = 'running';
CREATE INDEX job_waiting ON job (id) WHERE state = 'waiting';
CREATE INDEX job_owner ON job (owner) WHERE owner IS NOT NULL;
CREATE INDEX job_family ON job (family) WHERE family IS NOT NULL;
COMMIT;
