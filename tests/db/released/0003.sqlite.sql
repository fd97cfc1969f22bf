BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE artifact (
	job_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	PRIMARY KEY (job_id, name), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "artifact" VALUES(1,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(1,'weights.safetensors','dc3e819fadc901544893deca0b059820181c916448d99560616a5fda266abc85',11916);
INSERT INTO "artifact" VALUES(2,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(2,'weights.safetensors','6de7a7a757414d7772ae9120ceb51e20e33ff78b8a2d4ec1f1b63cc280f35191',11916);
INSERT INTO "artifact" VALUES(3,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(3,'weights.safetensors','1b3aa0d7f1160eec71761d0414b54c788854ae4bf78f1801650650d3f6eaf90b',11916);
INSERT INTO "artifact" VALUES(4,'adversarial.h5','efaae0aa33d143a5669c21611515cf9eabf1a41be6b72d6c4f299bfd430a0e25',77375);
INSERT INTO "artifact" VALUES(5,'adversarial.h5','4e704e779d3efe29e6fc67ec11a5b473108683f3a4fa0f667c0cea6dfbbbd5cf',43081);
INSERT INTO "artifact" VALUES(6,'adversarial.h5','af30e69fc4baa7f338c757a12369a1fcc22cc9bf53d851bdb01e2c1f4294ec64',77561);
INSERT INTO "artifact" VALUES(7,'adversarial.h5','c143406382273812d21bf7cc2b2f8397e0f02f28f05e35051be5a35f7f5a6ea9',43011);
INSERT INTO "artifact" VALUES(8,'adversarial.h5','a9db0d963509224f0de743099d2c78adad1724a3528140fdf548d9722a62fe32',77285);
INSERT INTO "artifact" VALUES(9,'adversarial.h5','e0bb37dc473a4de2f0060f993a8f3481d9f5a8dd419d97a0bb437237048efbe6',43097);
INSERT INTO "artifact" VALUES(26,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(26,'weights.safetensors','9e10431eb2d6b6639d9bfddb96ab4f0ebc7ab8e4761c979d319edd9f8a5fdc00',11916);
INSERT INTO "artifact" VALUES(27,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(27,'weights.safetensors','ae2126ef01463ab110e5888363ae6f56845fef17861a8fc2f572e1ceb65fce9e',11916);
INSERT INTO "artifact" VALUES(28,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(28,'weights.safetensors','39c66a6fb93cd8b9c3f9b0dc5a26b9e6610367d9eeadc18f795e0b37fca25b1d',11916);
INSERT INTO "artifact" VALUES(29,'adversarial.h5','8192d925c7b8600fff8595299bf3c5c638d018363127f3c0a4cd6fbb331c593d',76692);
INSERT INTO "artifact" VALUES(30,'adversarial.h5','b4befe9a94e7cf380ec3f2a4af89e6744d99b3520a1034060c627a71f2d912c5',42843);
INSERT INTO "artifact" VALUES(32,'adversarial.h5','2e96653eac9a02732ee832b7c55388e73dc68704030226a2404a8b27f11001f1',42530);
INSERT INTO "artifact" VALUES(31,'adversarial.h5','bdde93fcecd0ecf6458d6270b35bbb8e45cdb79167b076a0b78b70d64bee0532',76652);
INSERT INTO "artifact" VALUES(34,'adversarial.h5','01522e8a5ce5e3675e7cc38821e747b3d117761a0ab0b3fc7e74fb34df01bc48',42708);
INSERT INTO "artifact" VALUES(33,'adversarial.h5','6373b6ee1de05f72ad067110dcc8c52cf43f1f25a7e8ed3b85d79aa2f5d71e88',76618);
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
	fold INTEGER NOT NULL, source VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id), 
	FOREIGN KEY(sweep_id) REFERENCES sweep (id) ON DELETE CASCADE, 
	UNIQUE (sweep_id, job_id)
);
INSERT INTO "cell" VALUES(1,1,1,'small','unet',3,'none','{}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(2,1,2,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(3,1,3,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(4,1,4,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'');
INSERT INTO "cell" VALUES(5,1,5,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'');
INSERT INTO "cell" VALUES(6,1,6,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'');
INSERT INTO "cell" VALUES(7,1,7,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'');
INSERT INTO "cell" VALUES(8,1,8,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'');
INSERT INTO "cell" VALUES(9,1,9,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'');
INSERT INTO "cell" VALUES(10,1,10,'small','unet',3,'none','{}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(11,1,11,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'');
INSERT INTO "cell" VALUES(12,1,12,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'');
INSERT INTO "cell" VALUES(13,1,13,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(14,1,14,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'');
INSERT INTO "cell" VALUES(15,1,15,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'');
INSERT INTO "cell" VALUES(16,1,16,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,0,'undefended');
INSERT INTO "cell" VALUES(17,1,17,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,0,'undefended');
INSERT INTO "cell" VALUES(18,1,18,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(19,1,19,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'');
INSERT INTO "cell" VALUES(20,1,20,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'');
INSERT INTO "cell" VALUES(21,1,21,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,0,'undefended');
INSERT INTO "cell" VALUES(22,1,22,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,0,'undefended');
INSERT INTO "cell" VALUES(23,1,23,'small','unet',3,'none','{}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(24,1,24,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(25,1,25,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(26,1,26,'small','unet',3,'none','{}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(27,1,27,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(28,1,28,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(29,1,29,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'');
INSERT INTO "cell" VALUES(30,1,30,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'');
INSERT INTO "cell" VALUES(31,1,31,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'');
INSERT INTO "cell" VALUES(32,1,32,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'');
INSERT INTO "cell" VALUES(33,1,33,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'');
INSERT INTO "cell" VALUES(34,1,34,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'');
INSERT INTO "cell" VALUES(35,1,35,'small','unet',3,'none','{}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(36,1,36,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'');
INSERT INTO "cell" VALUES(37,1,37,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'');
INSERT INTO "cell" VALUES(38,1,38,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(39,1,39,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'');
INSERT INTO "cell" VALUES(40,1,40,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'');
INSERT INTO "cell" VALUES(41,1,41,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,1,'undefended');
INSERT INTO "cell" VALUES(42,1,42,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,1,'undefended');
INSERT INTO "cell" VALUES(43,1,43,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(44,1,44,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'');
INSERT INTO "cell" VALUES(45,1,45,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'');
INSERT INTO "cell" VALUES(46,1,46,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,1,'undefended');
INSERT INTO "cell" VALUES(47,1,47,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,1,'undefended');
INSERT INTO "cell" VALUES(48,1,48,'small','unet',3,'none','{}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(49,1,49,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(50,1,50,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(51,1,51,'','',0,'','{}','','{}','',0,0,'');
INSERT INTO "cell" VALUES(52,2,52,'m','unet',3,'none','{}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(53,2,53,'m','unet',3,'none','{}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(54,3,54,'m','unet',3,'none','{}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(55,3,55,'m','unet',3,'none','{}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(56,4,56,'m','unet',3,'none','{}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(57,5,57,'m','unet',3,'none','{}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(58,5,58,'m','unet',3,'none','{}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(59,5,59,'m','unet',3,'none','{}','clean','{}','white-box',0,2,'');
INSERT INTO "cell" VALUES(60,6,60,'other','unet',3,'none','{}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(61,6,61,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'');
INSERT INTO "cell" VALUES(62,6,62,'other','unet',3,'none','{}','clean','{}','white-box',0,0,'');
INSERT INTO "cell" VALUES(63,6,63,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'');
INSERT INTO "cell" VALUES(64,6,64,'other','unet',3,'none','{}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(65,6,65,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'');
INSERT INTO "cell" VALUES(66,6,66,'other','unet',3,'none','{}','clean','{}','white-box',0,1,'');
INSERT INTO "cell" VALUES(67,6,67,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'');
INSERT INTO "cell" VALUES(68,6,68,'','',0,'','{}','','{}','',0,0,'');
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
	note TEXT NOT NULL, gates_a VARCHAR DEFAULT 'not run' NOT NULL, gates_b VARCHAR DEFAULT 'not run' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "comparison" VALUES(1,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'holm',4.79725675272667101411e-02,4.99477600327182316708e-02,-0.00197525,-0.00251175,-1.13500000000000015806e-03,'ok',-0.00205075,-0.002646,-0.000876,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(2,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,4.0,6.0,-3.6514837167011071628e-01,0.875,0.125,1.0,'holm',1.52491059465686730478e-02,1.56347914491165342065e-02,-3.8575000000000013358e-04,-0.00174975,1.53699999999999973795e-03,'ok',-4.62499999999999966259e-04,-0.001845,0.002064,0.875,-0.2,0.25,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(3,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',5.05865831868457759001e-03,5.85401598205537859742e-03,-0.00079525,-0.00227775,-3.3e-05,'ok',-0.00010425,-0.002998,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(4,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'holm',4.6726614219867769473e-02,4.99477600327182316708e-02,-0.00322125,-0.00433125,-0.0022285,'ok',-0.00322125,-0.004876,-0.001801,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(5,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,2.0,8.0,-1.09544511501033214884e+00,0.375,0.125,1.0,'holm',1.46371324627863879513e-02,1.56347914491165342065e-02,-9.97500000000000122679e-04,-0.00293325,0.0009355,'ok',-9.97500000000000122679e-04,-0.003909,0.001877,0.875,-0.6,0.25,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(6,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',4.20081913268810329398e-03,5.85401598205537859742e-03,-0.001653,-0.0032895,-1.65e-05,'ok',-0.001653,-0.003535,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(7,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.35861598322115420534e-02,4.5165558289505219891e-02,-1.57950000000000017469e-03,-0.002376,-0.00107,'ok',-1.4442500000000002211e-03,-0.002663,-0.000908,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(8,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.30331205332483938269e-02,1.27497505395525786292e-02,2.83499999999999952125e-04,-0.000956,0.001523,'ok',0.0002835,-0.001111,0.001929,0.875,0.4,0.5,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(9,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'holm',6.52380650290343422348e-03,6.36840717549185843238e-03,1.55500000000000039232e-04,-0.000807,0.001631,'ok',6.75e-05,-0.001608,0.002144,0.875,0.2,0.5,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(10,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.21787277770407087462e-02,4.5165558289505219891e-02,-0.00298675,-0.005226,-0.0014695,'ok',-0.00280825,-0.005948,-0.000886,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(11,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'holm',1.30753515731773222591e-02,1.27497505395525786292e-02,0.0003255,-0.000837,0.001488,'ok',0.0003255,-0.001217,0.001856,0.875,0.2,0.5,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(12,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'holm',6.70315373724601586136e-03,6.36840717549185843238e-03,3.3499999999999990289e-04,-0.00236225,2.18174999999999966182e-03,'ok',0.0005405,-0.003154,0.002358,0.875,0.2,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(13,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,2.0,7.0,-9.2847669088525941472e-01,0.5,0.25,1.0,'holm',0.0447305786849751,4.5165558289505219891e-02,-4.34999999999999948339e-04,-0.00123825,0.000359,'ok',-4.34999999999999948339e-04,-0.001651,0.000718,0.875,-6.66666666666666629659e-01,0.375,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(14,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'holm',1.27394585345497555334e-02,1.27497505395525786292e-02,-1.0500000000000001113e-05,-6.50000000000000078582e-05,2.2e-05,'ok',2.75e-06,-8.7e-05,3.6e-05,0.875,0.2,0.75,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(15,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',0.00634732298004494,6.36840717549185843238e-03,-2.1e-05,-6.675e-05,1.175e-05,'ok',-1.975e-05,-7.9e-05,1.4e-05,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(16,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,2,3.0,7.0,-7.36459694318658764089e-01,0.5,0.125,1.0,'holm',4.51220122928065250911e-02,4.5165558289505219891e-02,-4.37500000000000063317e-05,-0.000799,0.0007115,'ok',-4.37500000000000063317e-05,-0.000799,0.000739,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(17,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',1.35680351751499474882e-02,1.27497505395525786292e-02,0.00081825,0.00019825,0.0011415,'ok',1.07300000000000016892e-03,-8.7e-05,0.001176,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(18,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',6.8924170198177495128e-03,6.36840717549185843238e-03,0.00052425,4.25e-06,0.001558,'ok',2.425e-05,-1.2e-05,0.002068,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(19,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.82152679389507357599e-02,5.00189742390567543273e-02,-0.0018035,-2.27549999999999974509e-03,-0.00105725,'ok',-0.00190725,-0.002562,-0.000783,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(20,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,2.0,8.0,-1.09544511501033214884e+00,0.375,0.125,1.0,'holm',1.48240672245410348706e-02,1.60073136214703530544e-02,-0.0011835,-3.28725000000000024125e-03,0.0003865,'ok',-0.0011835,-0.003821,0.00079,0.875,-0.6,0.25,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(21,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',4.21563026072369929908e-03,5.85585092138080336859e-03,-0.00164025,-0.003234,-4.65e-05,'ok',-0.00164025,-0.003584,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(22,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',0.0466928508913207,5.00189742390567543273e-02,-0.00332625,-0.00451175,-0.0022555,'ok',-0.00332625,-0.005086,-0.001796,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(23,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.46243920352868098794e-02,1.60073136214703530544e-02,-1.38300000000000011465e-03,-0.003027,0.000261,'ok',-1.38300000000000011465e-03,-0.004007,0.000513,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(24,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',0.00418832985343977,5.85585092138080336859e-03,-0.0016675,-0.003308,-2.7e-05,'ok',-0.0016675,-0.003572,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(25,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.86980150830792490879e-02,5.00189742390567543273e-02,-0.001321,-0.0019905,-0.0006515,'ok',-1.32100000000000012551e-03,-0.002005,-0.000579,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(26,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,2.0,8.0,-1.09544511501033214884e+00,0.375,0.125,1.0,'holm',1.52806768554180818359e-02,1.60073136214703530544e-02,-7.2649999999999993229e-04,-1.82199999999999983496e-03,0.000369,'ok',-7.2649999999999993229e-04,-0.001972,0.00079,0.875,-0.6,0.25,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(27,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',5.07767241394020425043e-03,5.85585092138080336859e-03,-0.00077825,-2.20400000000000022976e-03,-5.45e-05,'ok',-1.20000000000000016592e-04,-0.002895,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(28,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',0.0467506611612156,5.00189742390567543273e-02,-3.26825000000000032152e-03,-0.004491,-0.002304,'ok',-3.24925000000000040178e-03,-0.004865,-0.001949,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(29,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,2.0,8.0,-1.09544511501033214884e+00,0.375,0.125,1.0,'holm',1.46429134149108734763e-02,1.60073136214703530544e-02,-0.00136425,-3.50349999999999967004e-03,0.0002555,'ok',-0.00136425,-0.004023,0.000526,0.875,-0.6,0.25,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(30,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',0.0042140039807374,5.85585092138080336859e-03,-0.001642,-0.003277,-7.0e-06,'ok',-0.001642,-0.003555,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(31,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean',3,'small','defense=none attack=ifgsm','defense=none attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'holm',4.64826693933816648129e-02,4.99477600327182316708e-02,-0.003465,-0.00535375,-0.002263,'ok',-0.00324675,-0.005978,-0.001857,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(32,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean',3,'small','defense=none attack=ifgsm','defense=none attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.625,'holm',1.43175943228176973803e-02,1.56347914491165342065e-02,-1.31724999999999984462e-03,-0.003538,0.0009035,'ok',-1.31724999999999984462e-03,-0.003792,0.001803,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(33,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean',3,'small','defense=none attack=ifgsm','defense=none attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.5,'holm',4.18246333369954367137e-03,5.85401598205537859742e-03,-1.67150000000000024252e-03,-3.306500000000000411e-03,-3.65e-05,'ok',-1.67150000000000024252e-03,-0.003501,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(34,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'holm',4.1102149234262821964e-02,4.5165558289505219891e-02,-0.0040635,-0.005483,-0.00226025,'ok',-0.0040635,-0.006043,-0.001746,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(35,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,5.0,5.0,0.0,1.0,0.125,1.0,'holm',1.25781118229653238183e-02,1.27497505395525786292e-02,-1.71749999999999919224e-04,-0.0017815,0.00097775,'ok',-1.70499999999999970155e-04,-0.002196,0.001115,0.875,0.0,0.5,1.0,1.0,1.0,1,'neither','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(36,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'holm',6.15561645768909499604e-03,6.36840717549185843238e-03,-2.12749999999999940027e-04,-2.37174999999999972649e-03,0.001153,'ok',1.39999999999999980959e-05,-0.003165,0.002274,0.875,0.2,0.75,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(37,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,5.0,5.0,0.0,1.0,0.125,1.0,'holm',4.53481299665845494217e-02,4.5165558289505219891e-02,1.82500000000000044998e-04,-0.0012295,2.06124999999999971439e-03,'ok',0.0001825,-0.00162,0.002528,0.875,0.0,0.5,1.0,1.0,1.0,1,'neither','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(38,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.34638589761301233349e-02,1.27497505395525786292e-02,7.14249999999999932685e-04,-4.225e-05,2.19649999999999966798e-03,'ok',5.575e-05,-0.000122,0.002904,0.875,0.4,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(39,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',7.32996515868492102413e-03,6.36840717549185843238e-03,0.00096175,-1.8e-05,0.00290575,'ok',2.3e-05,-5.4e-05,0.003865,0.875,0.4,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(40,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'holm',4.63831865669933549045e-02,5.00189742390567543273e-02,-0.0036355,-0.005776,-0.002268,'ok',-3.27075000000000021965e-03,-0.006549,-0.001824,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(41,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.47691527197530182713e-02,1.60073136214703530544e-02,-0.001238,-2.7559999999999997694e-03,0.00028,'ok',-0.001238,-0.003262,0.000551,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(42,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',4.18306691360688549796e-03,5.85585092138080336859e-03,-0.001673,-0.003319,-2.7e-05,'ok',-0.001673,-0.003538,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(43,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'holm',4.64877146543589067628e-02,5.00189742390567543273e-02,-3.53124999999999966693e-03,-5.34349999999999929201e-03,-0.0023675,'ok',-0.00325525,-0.005992,-0.001908,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(44,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,2.0,7.0,-9.2847669088525941472e-01,0.5,0.25,1.0,'holm',1.42919602191599430518e-02,1.60073136214703530544e-02,-0.0017155,-3.71849999999999958344e-03,0.0002875,'ok',-0.0017155,-0.00414,0.000575,0.875,-6.66666666666666629659e-01,0.375,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(45,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,1.0,'holm',4.19409492116490367763e-03,5.85585092138080336859e-03,-0.00166175,-0.0032965,-2.7e-05,'ok',-0.00166175,-0.003549,0.0,0.875,-1.0,0.125,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(46,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','clean','white-box',0.0,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.5165558289505219891e-02,4.99477600327182316708e-02,-0.00478225,-7.94200000000000114197e-03,-2.92650000000000028166e-03,'ok',-3.96299999999999950917e-03,-0.009246,-0.002091,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(47,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','clean','white-box',0.0,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',1.27497505395525786292e-02,1.56347914491165342065e-02,-0.00288525,-0.007384,-0.00120175,'ok',-0.00179775,-0.007384,-0.00094,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(48,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','clean','white-box',0.0,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',6.36840717549185843238e-03,5.85401598205537859742e-03,0.00051425,-4.72500000000000046698e-04,0.00141125,'ok',0.00051425,-0.000915,0.001764,0.875,0.4,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(49,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.35861598322115420534e-02,4.79725675272667101411e-02,-0.0043865,-0.0068435,-0.001941,'ok',-0.0043865,-0.008116,-0.000856,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(50,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,1.0,'holm',1.30331205332483938269e-02,1.52491059465686730478e-02,-0.002216,-0.00532875,-4.24499999999999964167e-04,'ok',-1.29124999999999986316e-03,-0.00665,0.000221,0.875,-0.8,0.25,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(51,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',6.52380650290343422348e-03,5.05865831868457759001e-03,0.001465,-3.69999999999999777851e-05,2.90599999999999972916e-03,'ok',0.001465,-0.000635,0.003443,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(52,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.21787277770407087462e-02,4.6726614219867769473e-02,-0.004548,-0.008416,-0.001874,'ok',-0.004404,-0.00961,-0.000634,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(53,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,1.0,'holm',1.30753515731773222591e-02,1.46371324627863879513e-02,-0.001562,-0.0038315,-3.22500000000000032734e-04,'ok',-0.0010605,-0.004692,0.000186,0.875,-0.8,0.25,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(54,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,1.0,'holm',6.70315373724601586136e-03,4.20081913268810329398e-03,0.00250225,1.37099999999999982297e-03,0.005755,'ok',1.64249999999999986288e-03,0.001236,0.005755,0.875,1.0,1.0,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(55,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.1102149234262821964e-02,4.64826693933816648129e-02,-0.00538075,-0.0088585,-0.0035495,'ok',-3.89599999999999972374e-03,-0.010505,-0.003272,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(56,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.25781118229653238183e-02,1.43175943228176973803e-02,-0.0017395,-0.004866,0.0003175,'ok',-0.0015325,-0.005788,0.00076,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(57,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',6.15561645768909499604e-03,4.18246333369954367137e-03,0.00197325,1.914999999999999385e-04,0.004747,'ok',0.00162625,-0.000809,0.005739,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(58,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','clean','white-box',0.0,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,8.0,2.0,1.09544511501033214884e+00,0.375,0.125,1.0,'holm',5.00189742390567543273e-02,4.99477600327182316708e-02,7.125e-05,-7.54999999999999920306e-05,1.6675000000000001453e-04,'ok',8.85000000000000098653e-05,-0.000122,0.000181,0.875,0.6,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(59,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','clean','white-box',0.0,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.60073136214703530544e-02,1.56347914491165342065e-02,0.00037275,-4.0e-06,1.08224999999999987876e-03,'ok',0.00012275,-5.8e-05,0.001388,0.875,0.4,0.5,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(60,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','clean','white-box',0.0,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'holm',5.85585092138080336859e-03,5.85401598205537859742e-03,1.74999999999999849144e-06,-6.00000000000000082963e-05,4.35e-05,'ok',6.75e-06,-8.0e-05,6.0e-05,0.875,0.0,0.625,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(61,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,2,7.0,3.0,7.36459694318658764089e-01,0.625,0.125,1.0,'holm',4.82152679389507357599e-02,4.79725675272667101411e-02,2.42499999999999985532e-04,-3.0e-05,0.000676,'ok',0.00013725,-3.0e-05,0.000837,0.875,0.4,0.5,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(62,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,4.0,6.0,-3.6514837167011071628e-01,0.875,0.125,1.0,'holm',1.48240672245410348706e-02,1.52491059465686730478e-02,-0.000425,-1.36474999999999986079e-03,6.85e-05,'ok',-1.37499999999999987954e-05,-0.001811,0.000114,0.875,-0.2,0.5,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(63,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,2,0,3.0,4.0,-0.2,1.0,0.5,1.0,'holm',4.21563026072369929908e-03,5.05865831868457759001e-03,-0.000843,-0.00255525,1.75e-05,'ok',0.0,-0.003407,3.5e-05,0.875,-3.33333333333333314829e-01,0.5,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(64,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,5.0,5.0,0.0,1.0,0.125,1.0,'holm',0.0466928508913207,4.6726614219867769473e-02,-3.375e-05,-0.00026375,0.0001105,'ok',-2.2e-05,-0.000332,0.000167,0.875,0.0,0.5,1.0,1.0,1.0,1,'neither','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(65,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'holm',1.46243920352868098794e-02,1.46371324627863879513e-02,-1.2500000000000002293e-05,-1.12000000000000011872e-04,4.6e-05,'ok',1.45e-05,-0.000153,6.7e-05,0.875,0.2,0.75,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(66,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'holm',0.00418832985343977,4.20081913268810329398e-03,-1.225e-05,-5.925e-05,1.5e-05,'ok',1.75e-06,-7.9e-05,2.3e-05,0.875,0.0,0.625,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(67,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'holm',4.63831865669933549045e-02,4.64826693933816648129e-02,-9.95e-05,-0.0005165,0.000141,'ok',3.175e-05,-0.000693,0.000194,0.875,0.2,0.75,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(68,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,7.0,2.0,9.2847669088525941472e-01,0.5,0.25,1.0,'holm',1.47691527197530182713e-02,1.43175943228176973803e-02,0.0004515,6.99999999999999735367e-06,0.0013135,'ok',0.000102,-3.6e-05,0.001706,0.875,6.66666666666666629659e-01,0.625,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(69,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'holm',4.18306691360688549796e-03,4.18246333369954367137e-03,4.99999999999998600945e-07,-5.025e-05,3.45e-05,'ok',5.75e-06,-6.7e-05,4.6e-05,0.875,0.0,0.625,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(70,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','clean','white-box',0.0,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.5165558289505219891e-02,5.00189742390567543273e-02,-0.00485325,-0.008118,-0.0028975,'ok',-0.00405325,-0.009427,-0.002155,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(71,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','clean','white-box',0.0,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',1.27497505395525786292e-02,1.60073136214703530544e-02,-0.0032575,-0.0063155,-1.43200000000000011307e-03,'ok',-2.4454999999999997573e-03,-0.007548,-0.000936,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(72,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','clean','white-box',0.0,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'holm',6.36840717549185843238e-03,5.85585092138080336859e-03,5.12499999999999934774e-04,-0.00059825,0.0012795,'ok',0.0005235,-0.000942,0.001764,0.875,0.4,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(73,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.35861598322115420534e-02,4.82152679389507357599e-02,-0.00462925,-7.51949999999999927485e-03,-0.00199925,'ok',-0.00462925,-0.008953,-0.000826,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(74,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,1.0,'holm',1.30331205332483938269e-02,1.48240672245410348706e-02,-0.001791,-3.9990000000000008179e-03,-0.000423,'ok',-0.00137025,-0.004839,0.000198,0.875,-0.8,0.25,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(75,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,1.0,'holm',6.52380650290343422348e-03,4.21563026072369929908e-03,0.002308,0.001526,0.00309,'ok',0.002308,0.001295,0.003408,0.875,1.0,1.0,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(76,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.21787277770407087462e-02,0.0466928508913207,-4.51400000000000065081e-03,-0.008399,-0.001928,'ok',-0.00419675,-0.009698,-0.000575,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(77,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,1.0,'holm',1.30753515731773222591e-02,1.46243920352868098794e-02,-0.00154925,-0.003888,-2.09749999999999975526e-04,'ok',-0.00104075,-0.004759,0.000175,0.875,-0.8,0.25,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(78,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,1.0,'holm',6.70315373724601586136e-03,0.00418832985343977,2.51474999999999962452e-03,0.0013545,0.0048195,'ok',1.64074999999999984745e-03,0.001214,0.005834,0.875,1.0,1.0,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(79,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',0.0447305786849751,4.86980150830792490879e-02,-0.0039675,-0.007153,-2.14149999999999974056e-03,'ok',-3.4279999999999996238e-03,-0.008258,-0.001576,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(80,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',1.27394585345497555334e-02,1.52806768554180818359e-02,-0.00254125,-0.0045315,-0.000551,'ok',-2.54124999999999967234e-03,-0.005663,-0.00022,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(81,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',0.00634732298004494,5.07767241394020425043e-03,0.00126975,-1.86999999999999937539e-04,0.00266075,'ok',0.00126975,-0.000841,0.003249,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(82,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',4.51220122928065250911e-02,0.0467506611612156,-0.00162875,-0.0062625,0.0019315,'ok',-1.62874999999999977261e-03,-0.007336,0.001965,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(83,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.35680351751499474882e-02,1.46429134149108734763e-02,-0.001075,-2.85100000000000023542e-03,0.000701,'ok',-0.001075,-0.003612,0.001193,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(84,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',6.8924170198177495128e-03,0.0042140039807374,2.67850000000000032507e-03,-2.30999999999999977053e-04,0.004919,'ok',2.67850000000000032507e-03,-0.0009,0.005499,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(85,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,1.0,'holm',4.1102149234262821964e-02,4.63831865669933549045e-02,-5.28124999999999948652e-03,-0.00891675,-0.00337875,'ok',-0.00392475,-0.010518,-0.003134,0.875,-1.0,0.0,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(86,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'holm',1.25781118229653238183e-02,1.47691527197530182713e-02,-0.002191,-6.17949999999999922961e-03,0.0003265,'ok',-0.0016345,-0.007494,0.000796,0.875,-0.4,0.5,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(87,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',6.15561645768909499604e-03,4.18306691360688549796e-03,0.00197225,0.000156,0.00479725,'ok',0.00162025,-0.000856,0.005806,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(88,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,4.0,6.0,-3.6514837167011071628e-01,0.875,0.125,1.0,'holm',4.53481299665845494217e-02,4.64877146543589067628e-02,-1.139750000000000138e-03,-0.0056715,0.003392,'ok',-1.139750000000000138e-03,-0.007439,0.00488,0.875,-0.2,0.5,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(89,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,4.0,6.0,-3.6514837167011071628e-01,0.875,0.125,1.0,'holm',1.34638589761301233349e-02,1.42919602191599430518e-02,-0.000828,-0.003119,2.9709999999999996828e-03,'ok',-0.001481,-0.003531,0.004273,0.875,-0.2,0.25,1.0,1.0,1.0,1,'b','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
INSERT INTO "comparison" VALUES(90,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'holm',7.32996515868492102413e-03,4.19409492116490367763e-03,0.00313575,4.27749999999999907639e-04,5.94850000000000066202e-03,'ok',0.00313575,-0.00086,0.007341,0.875,0.8,0.75,1.0,1.0,1.0,1,'a','','A is masking-suspected: it fails G10, G17; B is masking-suspected: it fails G10, G17','masking-suspected','masking-suspected');
CREATE TABLE condition (
	id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	epsilon_key VARCHAR NOT NULL, 
	epsilon DOUBLE NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id), 
	UNIQUE (job_id, epsilon_key)
);
INSERT INTO "condition" VALUES(1,4,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(2,4,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(3,5,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(4,6,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(5,6,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(6,7,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(7,8,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(8,8,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(9,9,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(10,10,'0',0.0);
INSERT INTO "condition" VALUES(11,12,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(12,11,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(13,11,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(14,13,'0',0.0);
INSERT INTO "condition" VALUES(15,14,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(16,14,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(17,15,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(18,16,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(19,16,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(20,17,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(21,18,'0',0.0);
INSERT INTO "condition" VALUES(22,19,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(23,19,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(24,20,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(25,22,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(26,21,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(27,21,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(28,29,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(29,29,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(30,30,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(31,32,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(32,31,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(33,31,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(34,34,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(35,33,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(36,33,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(37,35,'0',0.0);
INSERT INTO "condition" VALUES(38,36,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(39,36,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(40,37,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(41,38,'0',0.0);
INSERT INTO "condition" VALUES(42,39,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(43,39,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(44,40,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(45,42,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(46,41,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(47,41,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(48,43,'0',0.0);
INSERT INTO "condition" VALUES(49,44,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(50,44,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(51,45,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(52,47,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(53,46,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(54,46,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(55,52,'0',0.0);
INSERT INTO "condition" VALUES(56,53,'0',0.0);
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
INSERT INTO "epoch" VALUES(1,'train',1,2,2.3852291107177734375e+00,NULL,4.05872826974881459327e-03,8.86380379997717682272e-02);
INSERT INTO "epoch" VALUES(2,'teacher',1,2,1.49406892061233520507e+00,NULL,4.05872826974881459327e-03,9.62034389995096717029e-02);
INSERT INTO "epoch" VALUES(1,'train',2,2,2.31045520305633544921e+00,NULL,2.0e-08,2.28779150002083042636e-02);
INSERT INTO "epoch" VALUES(2,'teacher',2,2,1.41273647546768188476e+00,NULL,2.0e-08,2.18308370003796881064e-02);
INSERT INTO "epoch" VALUES(2,'student',1,2,4.88275680691003799438e-02,NULL,4.05872826974881459327e-03,3.02950240002246573567e-02);
INSERT INTO "epoch" VALUES(2,'student',2,2,4.23957686871290206909e-02,NULL,2.0e-08,2.32442689994059037417e-02);
INSERT INTO "epoch" VALUES(3,'train',1,2,2.38645899295806884765e+00,NULL,4.05872826974881459327e-03,1.81696349991398165002e-02);
INSERT INTO "epoch" VALUES(3,'train',2,2,2.31215977668762207031e+00,NULL,2.0e-08,1.68158169999514939263e-02);
INSERT INTO "epoch" VALUES(26,'train',1,2,2.40412414073944091796e+00,NULL,4.05872826974881459327e-03,2.26319350003905128687e-02);
INSERT INTO "epoch" VALUES(26,'train',2,2,2.33265507221221923828e+00,NULL,2.0e-08,2.24580029989738250151e-02);
INSERT INTO "epoch" VALUES(27,'teacher',1,2,1.48561376333236694335e+00,NULL,4.05872826974881459327e-03,1.71689350008819019421e-02);
INSERT INTO "epoch" VALUES(27,'teacher',2,2,1.40749174356460571289e+00,NULL,2.0e-08,1.83210880004480713978e-02);
INSERT INTO "epoch" VALUES(27,'student',1,2,0.0421234630048275,NULL,4.05872826974881459327e-03,1.64758880000590579584e-02);
INSERT INTO "epoch" VALUES(28,'train',1,2,2.40397405624389648437e+00,NULL,4.05872826974881459327e-03,2.2239590000026510097e-02);
INSERT INTO "epoch" VALUES(27,'student',2,2,3.78821566700935363769e-02,NULL,2.0e-08,2.12164010008564218878e-02);
INSERT INTO "epoch" VALUES(28,'train',2,2,2.33359813690185546875e+00,NULL,2.0e-08,1.46325289988453732803e-02);
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
INSERT INTO "evaluation" VALUES(45,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(46,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(47,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(52,'noop','internal','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(53,'noop','internal','original','adopted',NULL);
CREATE TABLE gate (
	job_id INTEGER NOT NULL, 
	gate VARCHAR NOT NULL, 
	variant VARCHAR NOT NULL, 
	passed BOOLEAN, 
	value DOUBLE, 
	threshold DOUBLE, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (job_id, gate, variant), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "gate" VALUES(23,'G6','',1,-4.31100772076302429791e-04,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(23,'G9','',1,-2.3543930261407733373e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(23,'G11','',NULL,NULL,NULL,'white-box and transfer were not both scored at one budget');
INSERT INTO "gate" VALUES(23,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(23,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(23,'G14','',NULL,NULL,NULL,'the model is undefended, or its defense names no attacks that know it');
INSERT INTO "gate" VALUES(23,'G18','',NULL,NULL,NULL,'the model is undefended, or its twin was not attacked at up to 8/255');
INSERT INTO "gate" VALUES(23,'G2','',1,4.270904541015625e+00,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(23,'G3','',1,0.0,0.0001,'0 voxels change their class in 5 passes');
INSERT INTO "gate" VALUES(23,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(23,'G5','ce',1,0.0,0.05,'of 751 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(23,'G15','',1,9.31365246313945e-05,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(23,'G10','32/255',1,6.37726744201605882933e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(23,'G10','255/255',0,3.94427684907670411673e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(23,'G7','',1,1.76100192149891698889e-03,0.01,'S 0.062 after 2 steps, 0.060 after 4');
INSERT INTO "gate" VALUES(23,'G8','',1,0.0,0.01,'S 0.062 from one start, 0.062 from three');
INSERT INTO "gate" VALUES(23,'G17','',0,2.7156111697706286634e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(23,'G19','',1,0.0,0.02,'S 0.062 in float32, 0.062 in float64');
INSERT INTO "gate" VALUES(23,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(23,'G1','',1,0.0,0.001,'8/255 phantom-0000 WT');
INSERT INTO "gate" VALUES(24,'G6','',1,-9.80469768802713637079e-04,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(24,'G9','',1,-1.33402271804732713844e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(24,'G11','',1,1.0,0.95,'share of cases at 4/255');
INSERT INTO "gate" VALUES(24,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(24,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(24,'G14','',NULL,NULL,NULL,'no attack that knows the defense was scored');
INSERT INTO "gate" VALUES(24,'G18','',1,2.94160605565170346631e-02,0.1,'S at 8/255');
INSERT INTO "gate" VALUES(24,'G2','',1,3.185916900634765625e+01,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(24,'G3','',1,0.0,0.0001,'0 voxels change their class in 5 passes');
INSERT INTO "gate" VALUES(24,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(24,'G5','ce',1,0.0,0.05,'of 370 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(24,'G15','',1,6.33162258776239850535e-04,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(24,'G10','32/255',1,5.92169164714572635044e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(24,'G10','255/255',0,4.77236849363316326111e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(24,'G7','',1,0.0,0.01,'S 0.055 after 2 steps, 0.055 after 4');
INSERT INTO "gate" VALUES(24,'G8','',1,0.0,0.01,'S 0.055 from one start, 0.055 from three');
INSERT INTO "gate" VALUES(24,'G17','',0,0.289587296094246,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(24,'G19','',1,0.0,0.02,'S 0.055 in float32, 0.055 in float64');
INSERT INTO "gate" VALUES(24,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(24,'G1','',1,0.0,0.001,'8/255 phantom-0000 WT');
INSERT INTO "gate" VALUES(25,'G6','',1,-0.000420056572182248,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(25,'G9','',1,-2.64516270966731054103e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(25,'G11','',1,1.0,0.95,'share of cases at 4/255');
INSERT INTO "gate" VALUES(25,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(25,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(25,'G14','',NULL,NULL,NULL,'the model is undefended, or its defense names no attacks that know it');
INSERT INTO "gate" VALUES(25,'G18','',1,2.94160605565170346631e-02,0.1,'S at 8/255');
INSERT INTO "gate" VALUES(25,'G2','',1,4.250782012939453125e+00,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(25,'G3','',1,0.0,0.0001,'0 voxels change their class in 5 passes');
INSERT INTO "gate" VALUES(25,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(25,'G5','ce',1,0.0,0.05,'of 748 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(25,'G15','',1,9.33203154142325547616e-05,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(25,'G10','32/255',1,6.54454904604506448873e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(25,'G10','255/255',0,4.03169836503169884411e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(25,'G7','',1,2.87199753829847637121e-03,0.01,'S 0.064 after 2 steps, 0.061 after 4');
INSERT INTO "gate" VALUES(25,'G8','',1,1.69646568170011419196e-03,0.01,'S 0.064 from one start, 0.062 from three');
INSERT INTO "gate" VALUES(25,'G17','',0,0.273474425745853,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(25,'G19','',1,0.0,0.02,'S 0.064 in float32, 0.064 in float64');
INSERT INTO "gate" VALUES(25,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(25,'G1','',1,0.0,0.001,'8/255 phantom-0000 WT');
INSERT INTO "gate" VALUES(48,'G6','',1,4.32082617807406227372e-05,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(48,'G9','',1,-1.94816724985338342313e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(48,'G11','',NULL,NULL,NULL,'white-box and transfer were not both scored at one budget');
INSERT INTO "gate" VALUES(48,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(48,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(48,'G14','',NULL,NULL,NULL,'the model is undefended, or its defense names no attacks that know it');
INSERT INTO "gate" VALUES(48,'G18','',NULL,NULL,NULL,'the model is undefended, or its twin was not attacked at up to 8/255');
INSERT INTO "gate" VALUES(48,'G2','',1,3.53700375556945800781e+00,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(48,'G3','',1,0.0,0.0001,'0 voxels change their class in 5 passes');
INSERT INTO "gate" VALUES(48,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(48,'G5','ce',1,0.0,0.05,'of 722 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(48,'G15','',1,8.42832875596450335764e-05,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(48,'G10','32/255',1,4.11802115910261876119e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(48,'G10','255/255',0,2.5396300873950478083e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(48,'G7','',1,5.29898948658501928177e-03,0.01,'S 0.041 after 2 steps, 0.036 after 4');
INSERT INTO "gate" VALUES(48,'G8','',1,1.50186939837449601187e-03,0.01,'S 0.041 from one start, 0.040 from three');
INSERT INTO "gate" VALUES(48,'G17','',0,2.7916754892767475793e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(48,'G19','',1,0.0,0.02,'S 0.041 in float32, 0.041 in float64');
INSERT INTO "gate" VALUES(48,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(48,'G1','',1,0.0,0.001,'8/255 phantom-0002 WT');
INSERT INTO "gate" VALUES(49,'G6','',1,-4.33767279561823176914e-04,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(49,'G9','',1,-1.63120294170761293006e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(49,'G11','',1,1.0,0.95,'share of cases at 4/255');
INSERT INTO "gate" VALUES(49,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(49,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(49,'G14','',NULL,NULL,NULL,'no attack that knows the defense was scored');
INSERT INTO "gate" VALUES(49,'G18','',1,1.38551378162936385946e-02,0.1,'S at 8/255');
INSERT INTO "gate" VALUES(49,'G2','',1,2.10844249725341796879e+01,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(49,'G3','',1,0.0,0.0001,'0 voxels change their class in 5 passes');
INSERT INTO "gate" VALUES(49,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(49,'G5','ce',1,0.0,0.05,'of 545 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(49,'G15','',1,7.74486944913652325742e-04,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(49,'G10','32/255',1,3.37364918210957404065e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(49,'G10','255/255',0,2.63824792642134257902e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(49,'G7','',1,1.26182829951647021426e-03,0.01,'S 0.032 after 2 steps, 0.030 after 4');
INSERT INTO "gate" VALUES(49,'G8','',1,1.37711293664771750044e-04,0.01,'S 0.032 from one start, 0.032 from three');
INSERT INTO "gate" VALUES(49,'G17','',0,2.82425995351531955446e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(49,'G19','',1,0.0,0.02,'S 0.032 in float32, 0.032 in float64');
INSERT INTO "gate" VALUES(49,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(49,'G1','',1,0.0,0.001,'8/255 phantom-0002 WT');
INSERT INTO "gate" VALUES(50,'G6','',1,3.06612185719564236952e-04,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(50,'G9','',1,-1.71932567803580182985e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(50,'G11','',1,1.0,0.95,'share of cases at 4/255');
INSERT INTO "gate" VALUES(50,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(50,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(50,'G14','',NULL,NULL,NULL,'the model is undefended, or its defense names no attacks that know it');
INSERT INTO "gate" VALUES(50,'G18','',1,1.38551378162936385946e-02,0.1,'S at 8/255');
INSERT INTO "gate" VALUES(50,'G2','',1,3.58296823501586914062e+00,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(50,'G3','',1,0.0,0.0001,'0 voxels change their class in 5 passes');
INSERT INTO "gate" VALUES(50,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(50,'G5','ce',1,0.0,0.05,'of 727 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(50,'G15','',1,7.59114743413362278888e-05,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(50,'G10','32/255',1,4.22040721241347463466e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(50,'G10','255/255',0,2.49512863671461360137e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(50,'G7','',1,4.31269481142182442567e-03,0.01,'S 0.041 after 2 steps, 0.037 after 4');
INSERT INTO "gate" VALUES(50,'G8','',1,5.93982170328570535655e-04,0.01,'S 0.041 from one start, 0.041 from three');
INSERT INTO "gate" VALUES(50,'G17','',0,2.78742812415329499486e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(50,'G19','',1,0.0,0.02,'S 0.041 in float32, 0.041 in float64');
INSERT INTO "gate" VALUES(50,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(50,'G1','',1,0.0,0.001,'8/255 phantom-0002 WT');
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
INSERT INTO "job" VALUES(1,'d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f',NULL,'train','train small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',1,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 2.3104552030563354, "validation_dice": null, "training_cases": 2}','d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f/1',1.79591309962599277494e+09,1795913100.25198,1.79591311160198903082e+09,1,1,0,0,635416576);
INSERT INTO "job" VALUES(2,'97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c',NULL,'defense','defend small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',2,'done',1,0,NULL,NULL,0.0,0,'{"done": 1, "total": 4, "unit": "epoch", "detail": "teacher, loss 1.494"}',NULL,NULL,'{"loss": 0.04239576868712902, "validation_dice": null, "training_cases": 2}','97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c/1',1.79591309962599277494e+09,1.79591310025298595432e+09,1.79591311168700170511e+09,1,1,0,0,637214720);
INSERT INTO "job" VALUES(3,'56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0',NULL,'defense','defend small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',2,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 2.312159776687622, "validation_dice": null, "training_cases": 2}','56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0/1',1.79591309962599277494e+09,1.79591311163699173924e+09,1.79591311182001233098e+09,1,1,0,0,640356352);
INSERT INTO "job" VALUES(4,'a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6','a5d4ed0470c635a8d17c4fa3e7874baaca3d9f1304c19590695953ae4a4677c2','attack','attack fgsm on small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6/1',1.79591309962599277494e+09,1.79591311172099852557e+09,1.79591311198001956934e+09,1,1,0,0,656785408);
INSERT INTO "job" VALUES(5,'319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778','1ae80315cc58e85377413ff67727a006ce96037e0f2027de9aff39d7e921e132','attack','attack ifgsm on small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778/1',1.79591309962599277494e+09,1.79591311184000825885e+09,1.7959131120079815388e+09,1,1,0,0,657092608);
INSERT INTO "job" VALUES(6,'1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20','6b3d6bdcbf8910aa3ba1633874768b408b87ea04378003e04d5b601c7e9f4c9a','attack','attack fgsm on small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20/1',1.79591309962599277494e+09,1.79591311198798561101e+09,1.79591311207400417329e+09,1,1,0,0,643756032);
INSERT INTO "job" VALUES(7,'48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924','04d6558e8fc316c84d92c318f7345a7fce34b567444ef0f34d3e9386efcaca33','attack','attack ifgsm on small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924/1',1.79591309962599277494e+09,1.79591311202399444581e+09,1.79591311209999465944e+09,1,1,0,0,643813376);
INSERT INTO "job" VALUES(8,'433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4','e4f8869e57a25d6c4545893d16dc99134839871fc45e428a678f8a68e2bd0efa','attack','attack fgsm on small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4/1',1.79591309962599277494e+09,1.79591311208800530436e+09,1.79591311215998220441e+09,1,1,0,0,643887104);
INSERT INTO "job" VALUES(9,'3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf','026eacbd5fbc9875c3683bfaac7a0010b68e0588a18acb267868aeb60d08f0d1','attack','attack ifgsm on small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',3,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf/1',1.79591309962599277494e+09,1.79591311210800123215e+09,1.79591311218400144578e+09,1,1,0,0,644030464);
INSERT INTO "job" VALUES(10,'af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5',NULL,'evaluate','evaluate small on clean images fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.79591311216698288916e+09,1.79591311220399737352e+09,1,1,0,0,644136960);
INSERT INTO "job" VALUES(11,'483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd',NULL,'evaluate','evaluate small under fgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79591309962599277494e+09,1.7959131121959910393e+09,1.79591311225300121305e+09,1,1,0,0,644272128);
INSERT INTO "job" VALUES(12,'a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b',NULL,'evaluate','evaluate small under ifgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.79591311221099805828e+09,1.79591311224398899075e+09,1,1,0,0,644218880);
INSERT INTO "job" VALUES(13,'c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48',NULL,'evaluate','evaluate small/distillation on clean images fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.79591311224801254272e+09,1.79591311227199125293e+09,1,1,0,0,644255744);
INSERT INTO "job" VALUES(14,'0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e',NULL,'evaluate','evaluate small/distillation under fgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79591309962599277494e+09,1.79591311226000189781e+09,1.79591311229701638225e+09,1,1,0,0,644358144);
INSERT INTO "job" VALUES(15,'feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba',NULL,'evaluate','evaluate small/distillation under ifgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.79591311227400302888e+09,1795913112.308,1,1,0,0,644276224);
INSERT INTO "job" VALUES(16,'b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd',NULL,'evaluate','evaluate small/distillation under fgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79591309962599277494e+09,1.79591311230401706692e+09,1.79591311234598016745e+09,1,1,0,0,644386816);
INSERT INTO "job" VALUES(17,'a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36',NULL,'evaluate','evaluate small/distillation under ifgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.79591311231198310855e+09,1.79591311235201501845e+09,1,1,0,0,644292608);
INSERT INTO "job" VALUES(18,'6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55',NULL,'evaluate','evaluate small/static on clean images fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.79591311235398650176e+09,1.79591311237301683428e+09,1,1,0,0,644403200);
INSERT INTO "job" VALUES(19,'d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31',NULL,'evaluate','evaluate small/static under fgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79591309962599277494e+09,1.79591311235499238971e+09,1.79591311240001320838e+09,1,1,0,0,644317184);
INSERT INTO "job" VALUES(20,'0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4',NULL,'evaluate','evaluate small/static under ifgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.79591311238299465181e+09,1.79591311240600800518e+09,1,1,0,0,644423680);
INSERT INTO "job" VALUES(21,'3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7',NULL,'evaluate','evaluate small/static under fgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79591309962599277494e+09,1.79591311240399622919e+09,1.79591311244998264309e+09,1,1,0,0,644534272);
INSERT INTO "job" VALUES(22,'6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4',NULL,'evaluate','evaluate small/static under ifgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1795913112.41498,1.79591311244201660155e+09,1,1,0,0,644452352);
INSERT INTO "job" VALUES(23,'00c76f67e40d7fa273d60d64e19fb2f86cf5b117632922532f867b594838c084',NULL,'gates','check small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "scored": [{"role": "own", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "perturbations": null, "attack": null, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"verdict": "masking-suspected", "failed": ["G10", "G17"]}',NULL,1.79591309962599277494e+09,1.79591311244901704786e+09,1.7959131126540050507e+09,1,1,0,0,647700480);
INSERT INTO "job" VALUES(24,'f5bc05eac8591853e096c5ff6992d0caec76ffa2794323c0e3b0aa2057e160fc',NULL,'gates','check small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "scored": [{"role": "own", "evaluation": "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "perturbations": null, "attack": null, "brain_only": true}, {"role": "own", "evaluation": "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [{"temperature": 10.0}, {"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"verdict": "masking-suspected", "failed": ["G10", "G17"]}',NULL,1.79591309962599277494e+09,1.79591311246000075339e+09,1.79591311268498444553e+09,1,1,0,0,648454144);
INSERT INTO "job" VALUES(25,'1644ad0b51611f7e24aa1069193aa2c2fd3f68b377336f0cb50e542112574df0',NULL,'gates','check small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "scored": [{"role": "own", "evaluation": "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "transfer", "evaluation": "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "perturbations": null, "attack": null, "brain_only": true}, {"role": "twin", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"verdict": "masking-suspected", "failed": ["G10", "G17"]}',NULL,1.79591309962599277494e+09,1.79591311266398286818e+09,1.79591311283300209041e+09,1,1,0,0,648323072);
INSERT INTO "job" VALUES(26,'06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4',NULL,'train','train small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',10,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 2.3326550722122192, "validation_dice": null, "training_cases": 2}','06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4/1',1.79591309962599277494e+09,1.79591311269399666779e+09,1.79591311277599191662e+09,1,1,0,0,648572928);
INSERT INTO "job" VALUES(27,'8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74',NULL,'defense','defend small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',11,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 0.037882156670093536, "validation_dice": null, "training_cases": 2}','8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74/1',1.79591309962599277494e+09,1.79591311279200458524e+09,1.79591311292799258236e+09,1,1,0,0,648626176);
INSERT INTO "job" VALUES(28,'4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea',NULL,'defense','defend small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',11,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 2.3335981369018555, "validation_dice": null, "training_cases": 2}','4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea/1',1.79591309962599277494e+09,1.79591311283601975435e+09,1.79591311293998217579e+09,1,1,0,0,648445952);
INSERT INTO "job" VALUES(29,'5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735','74f642b73823f4ddd984408b983b9864d4f8ea44770e9092b2cf92f94ac513e0','attack','attack fgsm on small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',12,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735/1',1.79591309962599277494e+09,1.79591311294400548942e+09,1.79591311302700638767e+09,1,1,0,0,648626176);
INSERT INTO "job" VALUES(30,'0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec','6e2228085225492e6b5e9039514dba9953e76f21b1c3d1a7bfa9c7695079a6b6','attack','attack ifgsm on small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',12,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec/1',1.79591309962599277494e+09,1.79591311296098375327e+09,1.79591311303199529644e+09,1,1,0,0,648409088);
INSERT INTO "job" VALUES(31,'72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1','68855496a7f410c8b1c8de187600aea3aa5db28d279cb3797339a043130498ed','attack','attack fgsm on small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',12,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1/1',1.79591309962599277494e+09,1.79591311303601861007e+09,1.79591311311201906209e+09,1,1,0,0,648626176);
INSERT INTO "job" VALUES(32,'60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0','08f0695ea9133e14560963c50e2883f8a92af77ed9fae432b7c3d10d458556f6','attack','attack ifgsm on small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',12,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0/1',1.79591309962599277494e+09,1.79591311304398489005e+09,1.79591311310799574847e+09,1,1,0,0,648409088);
INSERT INTO "job" VALUES(33,'0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26','fe36a8d455d5104d6e89cb3979cfe46fd86e54e7c1652609d7dc6b59e18a79f7','attack','attack fgsm on small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',12,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26/1',1.79591309962599277494e+09,1.79591311311600208278e+09,1.7959131131920025348e+09,1,1,0,0,648425472);
INSERT INTO "job" VALUES(34,'c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d','b896de753cd1f0663b004a2a9713b8ec62c8285829db404937e7ad5968d579a3','attack','attack ifgsm on small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',12,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d/1',1.79591309962599277494e+09,1.79591311311998510363e+09,1.79591311318500185018e+09,1,1,0,0,648626176);
INSERT INTO "job" VALUES(35,'732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225',NULL,'evaluate','evaluate small on clean images fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.79591311319598555566e+09,1.79591311321799302095e+09,1,1,0,0,648630272);
INSERT INTO "job" VALUES(36,'8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1',NULL,'evaluate','evaluate small under fgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79591309962599277494e+09,1.79591311320399188997e+09,1.79591311324301815027e+09,1,1,0,0,648429568);
INSERT INTO "job" VALUES(37,'b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19',NULL,'evaluate','evaluate small under ifgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.79591311322398781771e+09,1.79591311325601339339e+09,1,1,0,0,648630272);
INSERT INTO "job" VALUES(38,'4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6',NULL,'evaluate','evaluate small/distillation on clean images fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1795913113.25199,1.79591311327001452446e+09,1,1,0,0,648429568);
INSERT INTO "job" VALUES(39,'9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b',NULL,'evaluate','evaluate small/distillation under fgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79591309962599277494e+09,1.79591311325999641425e+09,1.79591311329801678656e+09,1,1,0,0,648630272);
INSERT INTO "job" VALUES(40,'f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6',NULL,'evaluate','evaluate small/distillation under ifgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.795913113279992342e+09,1.79591311330401158337e+09,1,1,0,0,648429568);
INSERT INTO "job" VALUES(41,'fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939',NULL,'evaluate','evaluate small/distillation under fgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79591309962599277494e+09,1.79591311330598306654e+09,1.79591311334199166295e+09,1,1,0,0,648630272);
INSERT INTO "job" VALUES(42,'36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e',NULL,'evaluate','evaluate small/distillation under ifgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.7959131133069887161e+09,1.79591311333398532864e+09,1,1,0,0,648429568);
INSERT INTO "job" VALUES(43,'94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f',NULL,'evaluate','evaluate small/static on clean images fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1795913113.33998,1.79591311335800433157e+09,1,1,0,0,648429568);
INSERT INTO "job" VALUES(44,'05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95',NULL,'evaluate','evaluate small/static under fgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79591309962599277494e+09,1.79591311334798622127e+09,1.7959131133880183697e+09,1,1,0,0,648630272);
INSERT INTO "job" VALUES(45,'d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8',NULL,'evaluate','evaluate small/static under ifgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.79591311336399912833e+09,1.79591311338998985288e+09,1,1,0,0,648429568);
INSERT INTO "job" VALUES(46,'aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59',NULL,'evaluate','evaluate small/static under fgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79591309962599277494e+09,1.79591311339200139039e+09,1.7959131134340047836e+09,1,1,0,0,648630272);
INSERT INTO "job" VALUES(47,'58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca',NULL,'evaluate','evaluate small/static under ifgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',13,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79591309962599277494e+09,1.79591311339300727847e+09,1.7959131134239866733e+09,1,1,0,0,648429568);
INSERT INTO "job" VALUES(48,'4776967903269b4ac90882cdf4ec6d3fa5dfe3ade75779584b042be64241fe38',NULL,'gates','check small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "scored": [{"role": "own", "evaluation": "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "perturbations": null, "attack": null, "brain_only": true}, {"role": "own", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',16,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"verdict": "masking-suspected", "failed": ["G10", "G17"]}',NULL,1.79591309962599277494e+09,1795913113.42801,1.79591311360201835636e+09,1,1,0,0,648880128);
INSERT INTO "job" VALUES(49,'6d038450421b0730a801f9107ff1f484d88b87f477e0b32084ce88cfd6898e4e',NULL,'gates','check small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "scored": [{"role": "transfer", "evaluation": "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "perturbations": null, "attack": null, "brain_only": true}, {"role": "twin", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}], "adaptive": [{"temperature": 10.0}, {"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',16,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"verdict": "masking-suspected", "failed": ["G10", "G17"]}',NULL,1.79591309962599277494e+09,1.79591311343999958036e+09,1.7959131136189966202e+09,1,1,0,0,648937472);
INSERT INTO "job" VALUES(50,'96693ed581802e700d47a30a7f4505b79b4f44a45ab62a62abf247b99966dce8',NULL,'gates','check small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "scored": [{"role": "own", "evaluation": "05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "transfer", "evaluation": "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "twin", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "perturbations": null, "attack": null, "brain_only": true}, {"role": "transfer", "evaluation": "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',16,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"verdict": "masking-suspected", "failed": ["G10", "G17"]}',NULL,1.79591309962599277494e+09,1.79591311362800884251e+09,1.79591311378000974656e+09,1,1,0,0,649777152);
INSERT INTO "job" VALUES(51,'c887d4b983aa4289040e312689dca547147b7a17a9aa3e41e993ed11000f4093',NULL,'stats','compare the runs','{"sweep": "tiny", "evaluations": ["05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba"], "gates": ["00c76f67e40d7fa273d60d64e19fb2f86cf5b117632922532f867b594838c084", "1644ad0b51611f7e24aa1069193aa2c2fd3f68b377336f0cb50e542112574df0", "4776967903269b4ac90882cdf4ec6d3fa5dfe3ade75779584b042be64241fe38", "6d038450421b0730a801f9107ff1f484d88b87f477e0b32084ce88cfd6898e4e", "96693ed581802e700d47a30a7f4505b79b4f44a45ab62a62abf247b99966dce8", "f5bc05eac8591853e096c5ff6992d0caec76ffa2794323c0e3b0aa2057e160fc"], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}], "seed": 78746238209398148}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',17,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"comparisons": 90, "families": 9, "significant": 0, "seed": 78746238209398148, "refused": [], "unanswered": []}',NULL,1.79591309962599277494e+09,1.79591311378399276737e+09,1.79591311390899705888e+09,0,1,0,0,650932224);
INSERT INTO "job" VALUES(52,'0503edf4c35d9104eba503af8a22e0096c69167bcc36ed560c0fec8a372716e6',NULL,'noop','done','{"token": "done", "after": [], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',0,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{}',NULL,1.79591311476600313189e+09,1.79591311619898676872e+09,1.79591311706701660163e+09,0,1,0,0,78786560);
INSERT INTO "job" VALUES(53,'1ba1376187c7417f884fb9ceac590120e0a7a026c66af6698876d05a6565dcc1',NULL,'noop','second','{"token": "second", "after": ["0503edf4c35d9104eba503af8a22e0096c69167bcc36ed560c0fec8a372716e6"], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',1,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{}',NULL,1.79591311476600313189e+09,1795913117.16599,1.79591311717898559569e+09,0,1,0,0,79634432);
INSERT INTO "job" VALUES(54,'d84aece190b35cae994deb6b8ed089a99b392b08a767c860d0ab0d94798cc897',NULL,'noop','broken','{"token": "broken", "after": [], "reads": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}','{}',0,'failed',1,0,NULL,NULL,0.0,0,'null','bug','the plug-in ''noop'' has a mistake: tests/plugins/jobs/noop.py, line 77: ZeroDivisionError: told to fail (the log has the traceback)',NULL,NULL,1.7959131147740097046e+09,1.79591311708898401259e+09,1.79591311715701818464e+09,0,1,0,0,79630336);
INSERT INTO "job" VALUES(55,'041290b6ef20590082a93982535b24961bcbd76b38bad40a91413ff24e85b887',NULL,'noop','child of broken','{"token": "child of broken", "after": ["d84aece190b35cae994deb6b8ed089a99b392b08a767c860d0ab0d94798cc897"], "reads": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}','{}',1,'blocked',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.7959131147740097046e+09,NULL,NULL,0,1,0,0,NULL);
INSERT INTO "job" VALUES(56,'ca088d9f9bd5047fdd6f0b9adffaf83e50b5332c4a5c9e938fff8d6017ec899d',NULL,'noop','stopped','{"token": "stopped", "after": [], "reads": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',0,'cancelled',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79591311746999168393e+09,NULL,1.79591311748399281504e+09,0,1,0,0,NULL);
INSERT INTO "job" VALUES(57,'7f75b46e930519e69ec86f7b85a90e40964e1f00c6889a70ddeb6de164f6bd32',NULL,'noop','held','{"token": "held", "after": [], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',0,'running',1,0,'00000000000000000000000000000000',1.79591311751098918914e+09,0.0,0,'null',NULL,NULL,NULL,NULL,1.79591311749199914935e+09,1.79591311751098918914e+09,NULL,0,1,0,0,NULL);
INSERT INTO "job" VALUES(58,'dfbf9b782933f05fc43334bd3d8d2b4012963ddc98c8ff2c5697b6652872c7a4',NULL,'noop','ready','{"token": "ready", "after": [], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',1,'ready',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79591311749199914935e+09,NULL,NULL,0,1,0,0,NULL);
INSERT INTO "job" VALUES(59,'04ba54c21f0f637b02d82b843d34f9cf58df903f8efdca2773d3859b92e6faa8',NULL,'noop','waiting','{"token": "waiting", "after": ["7f75b46e930519e69ec86f7b85a90e40964e1f00c6889a70ddeb6de164f6bd32", "dfbf9b782933f05fc43334bd3d8d2b4012963ddc98c8ff2c5697b6652872c7a4"], "reads": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',2,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79591311749199914935e+09,NULL,NULL,0,1,0,0,NULL);
INSERT INTO "job" VALUES(60,'ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6',NULL,'train','train other fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',1,'ready',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79591311842500567438e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(61,'add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51','9aa3a73c1a6e51de098206cb2f5a896914f8297e3cb5564c314cbf9a7c9f7e4b','attack','attack fgsm on other fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',3,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79591311842500567438e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(62,'dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01',NULL,'evaluate','evaluate other on clean images fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',4,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79591311842500567438e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(63,'78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1',NULL,'evaluate','evaluate other under fgsm fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": "add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',4,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79591311842500567438e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(64,'a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe',NULL,'train','train other fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',10,'ready',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79591311842500567438e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(65,'f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7','71a29720b5b6e7e56f4e53fb5a9a01992168620a73a892ef59a5e6255ecd494b','attack','attack fgsm on other fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "window": null, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',12,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79591311842500567438e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(66,'b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2',NULL,'evaluate','evaluate other on clean images fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',13,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79591311842500567438e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(67,'e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca',NULL,'evaluate','evaluate other under fgsm fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": "f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',13,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79591311842500567438e+09,NULL,NULL,1,1,0,0,NULL);
INSERT INTO "job" VALUES(68,'a1d77231e0ea0b1e96e6dff5b481d854dc2ee5157dbe9fe202241a2d1c3836ec',NULL,'stats','compare the runs','{"sweep": "later", "evaluations": ["78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1", "b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2", "dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01", "e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca"], "gates": [], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}], "seed": 78746238209398148}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',17,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79591311842500567438e+09,NULL,NULL,0,1,0,0,NULL);
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
INSERT INTO "job_parent" VALUES(15,7);
INSERT INTO "job_parent" VALUES(16,2);
INSERT INTO "job_parent" VALUES(16,4);
INSERT INTO "job_parent" VALUES(17,2);
INSERT INTO "job_parent" VALUES(17,5);
INSERT INTO "job_parent" VALUES(18,3);
INSERT INTO "job_parent" VALUES(19,3);
INSERT INTO "job_parent" VALUES(19,8);
INSERT INTO "job_parent" VALUES(20,3);
INSERT INTO "job_parent" VALUES(20,9);
INSERT INTO "job_parent" VALUES(21,3);
INSERT INTO "job_parent" VALUES(21,4);
INSERT INTO "job_parent" VALUES(22,3);
INSERT INTO "job_parent" VALUES(22,5);
INSERT INTO "job_parent" VALUES(23,1);
INSERT INTO "job_parent" VALUES(23,11);
INSERT INTO "job_parent" VALUES(23,12);
INSERT INTO "job_parent" VALUES(23,10);
INSERT INTO "job_parent" VALUES(23,4);
INSERT INTO "job_parent" VALUES(23,5);
INSERT INTO "job_parent" VALUES(24,2);
INSERT INTO "job_parent" VALUES(24,14);
INSERT INTO "job_parent" VALUES(24,11);
INSERT INTO "job_parent" VALUES(24,12);
INSERT INTO "job_parent" VALUES(24,17);
INSERT INTO "job_parent" VALUES(24,16);
INSERT INTO "job_parent" VALUES(24,13);
INSERT INTO "job_parent" VALUES(24,15);
INSERT INTO "job_parent" VALUES(24,6);
INSERT INTO "job_parent" VALUES(24,7);
INSERT INTO "job_parent" VALUES(25,3);
INSERT INTO "job_parent" VALUES(25,20);
INSERT INTO "job_parent" VALUES(25,21);
INSERT INTO "job_parent" VALUES(25,11);
INSERT INTO "job_parent" VALUES(25,22);
INSERT INTO "job_parent" VALUES(25,18);
INSERT INTO "job_parent" VALUES(25,12);
INSERT INTO "job_parent" VALUES(25,19);
INSERT INTO "job_parent" VALUES(25,9);
INSERT INTO "job_parent" VALUES(25,8);
INSERT INTO "job_parent" VALUES(28,26);
INSERT INTO "job_parent" VALUES(29,26);
INSERT INTO "job_parent" VALUES(30,26);
INSERT INTO "job_parent" VALUES(31,27);
INSERT INTO "job_parent" VALUES(32,27);
INSERT INTO "job_parent" VALUES(33,28);
INSERT INTO "job_parent" VALUES(34,28);
INSERT INTO "job_parent" VALUES(35,26);
INSERT INTO "job_parent" VALUES(36,26);
INSERT INTO "job_parent" VALUES(36,29);
INSERT INTO "job_parent" VALUES(37,26);
INSERT INTO "job_parent" VALUES(37,30);
INSERT INTO "job_parent" VALUES(38,27);
INSERT INTO "job_parent" VALUES(39,27);
INSERT INTO "job_parent" VALUES(39,31);
INSERT INTO "job_parent" VALUES(40,27);
INSERT INTO "job_parent" VALUES(40,32);
INSERT INTO "job_parent" VALUES(41,27);
INSERT INTO "job_parent" VALUES(41,29);
INSERT INTO "job_parent" VALUES(42,27);
INSERT INTO "job_parent" VALUES(42,30);
INSERT INTO "job_parent" VALUES(43,28);
INSERT INTO "job_parent" VALUES(44,28);
INSERT INTO "job_parent" VALUES(44,33);
INSERT INTO "job_parent" VALUES(45,28);
INSERT INTO "job_parent" VALUES(45,34);
INSERT INTO "job_parent" VALUES(46,28);
INSERT INTO "job_parent" VALUES(46,29);
INSERT INTO "job_parent" VALUES(47,28);
INSERT INTO "job_parent" VALUES(47,30);
INSERT INTO "job_parent" VALUES(48,26);
INSERT INTO "job_parent" VALUES(48,35);
INSERT INTO "job_parent" VALUES(48,36);
INSERT INTO "job_parent" VALUES(48,37);
INSERT INTO "job_parent" VALUES(48,29);
INSERT INTO "job_parent" VALUES(48,30);
INSERT INTO "job_parent" VALUES(49,27);
INSERT INTO "job_parent" VALUES(49,42);
INSERT INTO "job_parent" VALUES(49,38);
INSERT INTO "job_parent" VALUES(49,36);
INSERT INTO "job_parent" VALUES(49,39);
INSERT INTO "job_parent" VALUES(49,37);
INSERT INTO "job_parent" VALUES(49,40);
INSERT INTO "job_parent" VALUES(49,41);
INSERT INTO "job_parent" VALUES(49,31);
INSERT INTO "job_parent" VALUES(49,32);
INSERT INTO "job_parent" VALUES(50,28);
INSERT INTO "job_parent" VALUES(50,44);
INSERT INTO "job_parent" VALUES(50,47);
INSERT INTO "job_parent" VALUES(50,36);
INSERT INTO "job_parent" VALUES(50,43);
INSERT INTO "job_parent" VALUES(50,46);
INSERT INTO "job_parent" VALUES(50,37);
INSERT INTO "job_parent" VALUES(50,45);
INSERT INTO "job_parent" VALUES(50,33);
INSERT INTO "job_parent" VALUES(50,34);
INSERT INTO "job_parent" VALUES(51,44);
INSERT INTO "job_parent" VALUES(51,14);
INSERT INTO "job_parent" VALUES(51,20);
INSERT INTO "job_parent" VALUES(51,42);
INSERT INTO "job_parent" VALUES(51,21);
INSERT INTO "job_parent" VALUES(51,11);
INSERT INTO "job_parent" VALUES(51,38);
INSERT INTO "job_parent" VALUES(51,47);
INSERT INTO "job_parent" VALUES(51,22);
INSERT INTO "job_parent" VALUES(51,18);
INSERT INTO "job_parent" VALUES(51,35);
INSERT INTO "job_parent" VALUES(51,36);
INSERT INTO "job_parent" VALUES(51,43);
INSERT INTO "job_parent" VALUES(51,39);
INSERT INTO "job_parent" VALUES(51,12);
INSERT INTO "job_parent" VALUES(51,17);
INSERT INTO "job_parent" VALUES(51,46);
INSERT INTO "job_parent" VALUES(51,10);
INSERT INTO "job_parent" VALUES(51,37);
INSERT INTO "job_parent" VALUES(51,16);
INSERT INTO "job_parent" VALUES(51,13);
INSERT INTO "job_parent" VALUES(51,19);
INSERT INTO "job_parent" VALUES(51,45);
INSERT INTO "job_parent" VALUES(51,40);
INSERT INTO "job_parent" VALUES(51,41);
INSERT INTO "job_parent" VALUES(51,15);
INSERT INTO "job_parent" VALUES(51,23);
INSERT INTO "job_parent" VALUES(51,25);
INSERT INTO "job_parent" VALUES(51,48);
INSERT INTO "job_parent" VALUES(51,49);
INSERT INTO "job_parent" VALUES(51,50);
INSERT INTO "job_parent" VALUES(51,24);
INSERT INTO "job_parent" VALUES(53,52);
INSERT INTO "job_parent" VALUES(55,54);
INSERT INTO "job_parent" VALUES(59,57);
INSERT INTO "job_parent" VALUES(59,58);
INSERT INTO "job_parent" VALUES(61,60);
INSERT INTO "job_parent" VALUES(62,60);
INSERT INTO "job_parent" VALUES(63,60);
INSERT INTO "job_parent" VALUES(63,61);
INSERT INTO "job_parent" VALUES(65,64);
INSERT INTO "job_parent" VALUES(66,64);
INSERT INTO "job_parent" VALUES(67,64);
INSERT INTO "job_parent" VALUES(67,65);
INSERT INTO "job_parent" VALUES(68,63);
INSERT INTO "job_parent" VALUES(68,66);
INSERT INTO "job_parent" VALUES(68,62);
INSERT INTO "job_parent" VALUES(68,67);
CREATE TABLE log (
	id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	fence INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	created_at DOUBLE NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "log" VALUES(1,2,1,'2026-11-29T00:45:01Z job 2 (defense), claim 1, on cpu, process 1',1.79591310126698160175e+09);
INSERT INTO "log" VALUES(2,1,1,'2026-11-29T00:45:01Z job 1 (train), claim 1, on cpu, process 1
',1.79591310126798748975e+09);
INSERT INTO "log" VALUES(3,2,1,'
',1.79591310177798271175e+09);
INSERT INTO "log" VALUES(4,1,1,'2026-11-29T00:45:11Z epoch 1/2 loss 2.385',1.7959131115290060043e+09);
INSERT INTO "log" VALUES(5,2,1,'2026-11-29T00:45:11Z epoch 1/4 teacher, loss 1.494
',1.79591311154598450659e+09);
INSERT INTO "log" VALUES(6,1,1,'
2026-11-29T00:45:11Z epoch 2/2 loss 2.310
2026-11-29T00:45:11Z done in 10.4 s
',1.79591311163598585124e+09);
INSERT INTO "log" VALUES(7,2,1,'2026-11-29T00:45:11Z epoch 2/4 teacher, loss 1.413
2026-11-29T00:45:11Z epoch 3/4 student, loss 0.049
2026-11-29T00:45:11Z epoch 4/4 student, loss 0.042
2026-11-29T00:45:11Z done in 10.5 s
',1.79591311171999263758e+09);
INSERT INTO "log" VALUES(8,3,1,'2026-11-29T00:45:11Z job 3 (defense), claim 1, on cpu, process 1
2026-11-29T00:45:11Z epoch 1/2 loss 2.386
2026-11-29T00:45:11Z epoch 2/2 loss 2.312
2026-11-29T00:45:11Z done in 0.2 s
',1.79591311184000825885e+09);
INSERT INTO "log" VALUES(9,4,1,'2026-11-29T00:45:11Z job 4 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:11Z case 0/2 phantom-0000: step 0 of 2
2026-11-29T00:45:11Z case 0/2 phantom-0000: step 1 of 2
2026-11-29T00:45:11Z case 0/2 phantom-0000: step 2 of 2
2026-11-29T00:45:11Z case 1/2 phantom-0001: step 0 of 2
2026-11-29T00:45:11Z case 1/2 phantom-0001: step 1 of 2
2026-11-29T00:45:11Z case 1/2 phantom-0001: step 2 of 2
2026-11-29T00:45:11Z case 2/2 
2026-11-29T00:45:11Z done in 0.3 s
',1.79591311198798561101e+09);
INSERT INTO "log" VALUES(10,5,1,'2026-11-29T00:45:11Z job 5 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:11Z case 0/2 phantom-0000: step 0 of 1
2026-11-29T00:45:11Z case 0/2 phantom-0000: step 1 of 1
2026-11-29T00:45:11Z case 1/2 phantom-0001: step 0 of 1
2026-11-29T00:45:11Z case 1/2 phantom-0001: step 1 of 1
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.2 s
',1.79591311202399444581e+09);
INSERT INTO "log" VALUES(11,6,1,'2026-11-29T00:45:11Z job 6 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000: step 0 of 2
2026-11-29T00:45:12Z case 0/2 phantom-0000: step 1 of 2
2026-11-29T00:45:12Z case 0/2 phantom-0000: step 2 of 2
2026-11-29T00:45:12Z case 1/2 phantom-0001: step 0 of 2
2026-11-29T00:45:12Z case 1/2 phantom-0001: step 1 of 2
2026-11-29T00:45:12Z case 1/2 phantom-0001: step 2 of 2
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.1 s
',1.79591311208800530436e+09);
INSERT INTO "log" VALUES(12,7,1,'2026-11-29T00:45:12Z job 7 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000: step 0 of 1
2026-11-29T00:45:12Z case 0/2 phantom-0000: step 1 of 1
2026-11-29T00:45:12Z case 1/2 phantom-0001: step 0 of 1
2026-11-29T00:45:12Z case 1/2 phantom-0001: step 1 of 1
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.1 s
',1.79591311210800123215e+09);
INSERT INTO "log" VALUES(13,8,1,'2026-11-29T00:45:12Z job 8 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000: step 0 of 2
2026-11-29T00:45:12Z case 0/2 phantom-0000: step 1 of 2
2026-11-29T00:45:12Z case 0/2 phantom-0000: step 2 of 2
2026-11-29T00:45:12Z case 1/2 phantom-0001: step 0 of 2
2026-11-29T00:45:12Z case 1/2 phantom-0001: step 1 of 2
2026-11-29T00:45:12Z case 1/2 phantom-0001: step 2 of 2
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.1 s
',1.79591311216698288916e+09);
INSERT INTO "log" VALUES(14,9,1,'2026-11-29T00:45:12Z job 9 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000: step 0 of 1
2026-11-29T00:45:12Z case 0/2 phantom-0000: step 1 of 1
2026-11-29T00:45:12Z case 1/2 phantom-0001: step 0 of 1
2026-11-29T00:45:12Z case 1/2 phantom-0001: step 1 of 1
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.1 s
',1.7959131121959910393e+09);
INSERT INTO "log" VALUES(15,10,1,'2026-11-29T00:45:12Z job 10 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.0 s
',1.79591311221099805828e+09);
INSERT INTO "log" VALUES(16,12,1,'2026-11-29T00:45:12Z job 12 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.0 s
',1.79591311224801254272e+09);
INSERT INTO "log" VALUES(17,11,1,'2026-11-29T00:45:12Z job 11 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.1 s
',1.79591311226000189781e+09);
INSERT INTO "log" VALUES(18,13,1,'2026-11-29T00:45:12Z job 13 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.0 s
',1.79591311227400302888e+09);
INSERT INTO "log" VALUES(19,14,1,'2026-11-29T00:45:12Z job 14 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.0 s
',1.79591311230401706692e+09);
INSERT INTO "log" VALUES(20,15,1,'2026-11-29T00:45:12Z job 15 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.0 s
',1.79591311231198310855e+09);
INSERT INTO "log" VALUES(21,16,1,'2026-11-29T00:45:12Z job 16 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.0 s
',1.79591311235398650176e+09);
INSERT INTO "log" VALUES(22,17,1,'2026-11-29T00:45:12Z job 17 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.0 s
',1.79591311235499238971e+09);
INSERT INTO "log" VALUES(23,18,1,'2026-11-29T00:45:12Z job 18 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.0 s
',1.79591311238299465181e+09);
INSERT INTO "log" VALUES(24,19,1,'2026-11-29T00:45:12Z job 19 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.0 s
',1.79591311240399622919e+09);
INSERT INTO "log" VALUES(25,20,1,'2026-11-29T00:45:12Z job 20 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.0 s
',1795913112.41498);
INSERT INTO "log" VALUES(26,22,1,'2026-11-29T00:45:12Z job 22 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.0 s
',1.79591311244901704786e+09);
INSERT INTO "log" VALUES(27,21,1,'2026-11-29T00:45:12Z job 21 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0000
2026-11-29T00:45:12Z case 1/2 phantom-0001
2026-11-29T00:45:12Z case 2/2 
2026-11-29T00:45:12Z done in 0.1 s
',1.79591311246000075339e+09);
INSERT INTO "log" VALUES(28,23,1,'2026-11-29T00:45:12Z job 23 (gates), claim 1, on cpu, process 1
2026-11-29T00:45:12Z gate 1/19 several steps leave no more of S than one step
2026-11-29T00:45:12Z gate 2/19 a larger budget leaves no more of S
2026-11-29T00:45:12Z gate 3/19 white-box images leave no more of S than transferred ones
2026-11-29T00:45:12Z gate 4/19 white-box images leave less of S than random noise
2026-11-29T00:45:12Z gate 5/19 a search without gradients leaves no less of S than white-box images
2026-11-29T00:45:12Z gate 6/19 attacks that know the defense are the strongest in nearly every case
2026-11-29T00:45:12Z gate 7/19 the same attacks leave next to nothing of S of the undefended model
2026-11-29T00:45:12Z gate 8/19 the model returns logits, not probabilities
2026-11-29T00:45:12Z gate 9/19 the model gives the same answer each time
2026-11-29T00:45:12Z gate 10/19 the model passes a gradient back to its images
2026-11-29T00:45:12Z gate 11/19 the loss has a gradient in nearly all voxels that are right
2026-11-29T00:45:12Z gate 12/19 small noise hardly changes the loss
2026-11-29T00:45:12Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:12Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:12Z gate 14/19 twice as many steps leave hardly less of S
2026-11-29T00:45:12Z gate 15/19 more random starts leave hardly less of S
2026-11-29T00:45:12Z gate 16/19 the attack gained hardly anything in its last steps
2026-11-29T00:45:12Z gate 17/19 double precision gives the same S
2026-11-29T00:45:12Z gate 18/19 stored images keep the budget of their attack
2026-11-29T00:45:12Z gate 19/19 stored scores are those of the stored images
2026-11-29T00:45:12Z done in 0.2 s
',1.79591311266398286818e+09);
INSERT INTO "log" VALUES(29,24,1,'2026-11-29T00:45:12Z job 24 (gates), claim 1, on cpu, process 1
2026-11-29T00:45:12Z gate 1/19 several steps leave no more of S than one step
2026-11-29T00:45:12Z gate 2/19 a larger budget leaves no more of S
2026-11-29T00:45:12Z gate 3/19 white-box images leave no more of S than transferred ones
2026-11-29T00:45:12Z gate 4/19 white-box images leave less of S than random noise
2026-11-29T00:45:12Z gate 5/19 a search without gradients leaves no less of S than white-box images
2026-11-29T00:45:12Z gate 6/19 attacks that know the defense are the strongest in nearly every case
2026-11-29T00:45:12Z gate 7/19 the same attacks leave next to nothing of S of the undefended model
2026-11-29T00:45:12Z gate 8/19 the model returns logits, not probabilities
2026-11-29T00:45:12Z gate 9/19 the model gives the same answer each time
2026-11-29T00:45:12Z gate 10/19 the model passes a gradient back to its images
2026-11-29T00:45:12Z gate 11/19 the loss has a gradient in nearly all voxels that are right
2026-11-29T00:45:12Z gate 12/19 small noise hardly changes the loss
2026-11-29T00:45:12Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:12Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:12Z gate 14/19 twice as many steps leave hardly less of S
2026-11-29T00:45:12Z gate 15/19 more random starts leave hardly less of S
2026-11-29T00:45:12Z gate 16/19 the attack gained hardly anything in its last steps
2026-11-29T00:45:12Z gate 17/19 double precision gives the same S
2026-11-29T00:45:12Z gate 18/19 stored images keep the budget of their attack
2026-11-29T00:45:12Z gate 19/19 stored scores are those of the stored images
2026-11-29T00:45:12Z done in 0.2 s
',1.79591311269399666779e+09);
INSERT INTO "log" VALUES(30,26,1,'2026-11-29T00:45:12Z job 26 (train), claim 1, on cpu, process 1
2026-11-29T00:45:12Z epoch 1/2 loss 2.404
2026-11-29T00:45:12Z epoch 2/2 loss 2.333
2026-11-29T00:45:12Z done in 0.1 s
',1.79591311279099893568e+09);
INSERT INTO "log" VALUES(31,25,1,'2026-11-29T00:45:12Z job 25 (gates), claim 1, on cpu, process 1
2026-11-29T00:45:12Z gate 1/19 several steps leave no more of S than one step
2026-11-29T00:45:12Z gate 2/19 a larger budget leaves no more of S
2026-11-29T00:45:12Z gate 3/19 white-box images leave no more of S than transferred ones
2026-11-29T00:45:12Z gate 4/19 white-box images leave less of S than random noise
2026-11-29T00:45:12Z gate 5/19 a search without gradients leaves no less of S than white-box images
2026-11-29T00:45:12Z gate 6/19 attacks that know the defense are the strongest in nearly every case
2026-11-29T00:45:12Z gate 7/19 the same attacks leave next to nothing of S of the undefended model
2026-11-29T00:45:12Z gate 8/19 the model returns logits, not probabilities
2026-11-29T00:45:12Z gate 9/19 the model gives the same answer each time
2026-11-29T00:45:12Z gate 10/19 the model passes a gradient back to its images
2026-11-29T00:45:12Z gate 11/19 the loss has a gradient in nearly all voxels that are right
2026-11-29T00:45:12Z gate 12/19 small noise hardly changes the loss
2026-11-29T00:45:12Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:12Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:12Z gate 14/19 twice as many steps leave hardly less of S
2026-11-29T00:45:12Z gate 15/19 more random starts leave hardly less of S
2026-11-29T00:45:12Z gate 16/19 the attack gained hardly anything in its last steps
2026-11-29T00:45:12Z gate 17/19 double precision gives the same S
2026-11-29T00:45:12Z gate 18/19 stored images keep the budget of their attack
2026-11-29T00:45:12Z gate 19/19 stored scores are those of the stored images
2026-11-29T00:45:12Z done in 0.2 s
',1.79591311283601975435e+09);
INSERT INTO "log" VALUES(32,27,1,'2026-11-29T00:45:12Z job 27 (defense), claim 1, on cpu, process 1
2026-11-29T00:45:12Z epoch 1/4 teacher, loss 1.486
2026-11-29T00:45:12Z epoch 2/4 teacher, loss 1.407
2026-11-29T00:45:12Z epoch 3/4 student, loss 0.042
2026-11-29T00:45:12Z epoch 4/4 student, loss 0.038
2026-11-29T00:45:12Z done in 0.2 s
',1.79591311294400548942e+09);
INSERT INTO "log" VALUES(33,28,1,'2026-11-29T00:45:12Z job 28 (defense), claim 1, on cpu, process 1
2026-11-29T00:45:12Z epoch 1/2 loss 2.404
2026-11-29T00:45:12Z epoch 2/2 loss 2.334
2026-11-29T00:45:12Z done in 0.1 s
',1.79591311296001815791e+09);
INSERT INTO "log" VALUES(34,29,1,'2026-11-29T00:45:12Z job 29 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0002: step 0 of 2
2026-11-29T00:45:12Z case 0/2 phantom-0002: step 1 of 2
2026-11-29T00:45:12Z case 0/2 phantom-0002: step 2 of 2
2026-11-29T00:45:12Z case 1/2 phantom-0003: step 0 of 2
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 1 of 2
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 2 of 2
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.1 s
',1.79591311303501272199e+09);
INSERT INTO "log" VALUES(35,30,1,'2026-11-29T00:45:12Z job 30 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:12Z case 0/2 phantom-0002: step 0 of 1
2026-11-29T00:45:12Z case 0/2 phantom-0002: step 1 of 1
2026-11-29T00:45:12Z case 1/2 phantom-0003: step 0 of 1
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 1 of 1
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.1 s
',1.79591311304398489005e+09);
INSERT INTO "log" VALUES(36,32,1,'2026-11-29T00:45:13Z job 32 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002: step 0 of 1
2026-11-29T00:45:13Z case 0/2 phantom-0002: step 1 of 1
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 0 of 1
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 1 of 1
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.1 s
',1.79591311311600208278e+09);
INSERT INTO "log" VALUES(37,31,1,'2026-11-29T00:45:13Z job 31 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002: step 0 of 2
2026-11-29T00:45:13Z case 0/2 phantom-0002: step 1 of 2
2026-11-29T00:45:13Z case 0/2 phantom-0002: step 2 of 2
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 0 of 2
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 1 of 2
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 2 of 2
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.1 s
',1.79591311311998510363e+09);
INSERT INTO "log" VALUES(38,34,1,'2026-11-29T00:45:13Z job 34 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002: step 0 of 1
2026-11-29T00:45:13Z case 0/2 phantom-0002: step 1 of 1
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 0 of 1
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 1 of 1
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.1 s
',1.79591311319598555566e+09);
INSERT INTO "log" VALUES(39,33,1,'2026-11-29T00:45:13Z job 33 (attack), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002: step 0 of 2
2026-11-29T00:45:13Z case 0/2 phantom-0002: step 1 of 2
2026-11-29T00:45:13Z case 0/2 phantom-0002: step 2 of 2
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 0 of 2
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 1 of 2
2026-11-29T00:45:13Z case 1/2 phantom-0003: step 2 of 2
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.1 s
',1.79591311320399188997e+09);
INSERT INTO "log" VALUES(40,35,1,'2026-11-29T00:45:13Z job 35 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1.79591311322398781771e+09);
INSERT INTO "log" VALUES(41,36,1,'2026-11-29T00:45:13Z job 36 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1795913113.25199);
INSERT INTO "log" VALUES(42,37,1,'2026-11-29T00:45:13Z job 37 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1.79591311325999641425e+09);
INSERT INTO "log" VALUES(43,38,1,'2026-11-29T00:45:13Z job 38 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1.795913113279992342e+09);
INSERT INTO "log" VALUES(44,39,1,'2026-11-29T00:45:13Z job 39 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1.79591311330598306654e+09);
INSERT INTO "log" VALUES(45,40,1,'2026-11-29T00:45:13Z job 40 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1.79591311330598306654e+09);
INSERT INTO "log" VALUES(46,42,1,'2026-11-29T00:45:13Z job 42 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1795913113.33998);
INSERT INTO "log" VALUES(47,41,1,'2026-11-29T00:45:13Z job 41 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1.79591311334798622127e+09);
INSERT INTO "log" VALUES(48,43,1,'2026-11-29T00:45:13Z job 43 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1.79591311336399912833e+09);
INSERT INTO "log" VALUES(49,44,1,'2026-11-29T00:45:13Z job 44 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1.79591311339200139039e+09);
INSERT INTO "log" VALUES(50,45,1,'2026-11-29T00:45:13Z job 45 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1.79591311339300727847e+09);
INSERT INTO "log" VALUES(51,47,1,'2026-11-29T00:45:13Z job 47 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1795913113.42801);
INSERT INTO "log" VALUES(52,46,1,'2026-11-29T00:45:13Z job 46 (evaluate), claim 1, on cpu, process 1
2026-11-29T00:45:13Z case 0/2 phantom-0002
2026-11-29T00:45:13Z case 1/2 phantom-0003
2026-11-29T00:45:13Z case 2/2 
2026-11-29T00:45:13Z done in 0.0 s
',1.79591311343999958036e+09);
INSERT INTO "log" VALUES(53,48,1,'2026-11-29T00:45:13Z job 48 (gates), claim 1, on cpu, process 1
2026-11-29T00:45:13Z gate 1/19 several steps leave no more of S than one step
2026-11-29T00:45:13Z gate 2/19 a larger budget leaves no more of S
2026-11-29T00:45:13Z gate 3/19 white-box images leave no more of S than transferred ones
2026-11-29T00:45:13Z gate 4/19 white-box images leave less of S than random noise
2026-11-29T00:45:13Z gate 5/19 a search without gradients leaves no less of S than white-box images
2026-11-29T00:45:13Z gate 6/19 attacks that know the defense are the strongest in nearly every case
2026-11-29T00:45:13Z gate 7/19 the same attacks leave next to nothing of S of the undefended model
2026-11-29T00:45:13Z gate 8/19 the model returns logits, not probabilities
2026-11-29T00:45:13Z gate 9/19 the model gives the same answer each time
2026-11-29T00:45:13Z gate 10/19 the model passes a gradient back to its images
2026-11-29T00:45:13Z gate 11/19 the loss has a gradient in nearly all voxels that are right
2026-11-29T00:45:13Z gate 12/19 small noise hardly changes the loss
2026-11-29T00:45:13Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:13Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:13Z gate 14/19 twice as many steps leave hardly less of S
2026-11-29T00:45:13Z gate 15/19 more random starts leave hardly less of S
2026-11-29T00:45:13Z gate 16/19 the attack gained hardly anything in its last steps
2026-11-29T00:45:13Z gate 17/19 double precision gives the same S
2026-11-29T00:45:13Z gate 18/19 stored images keep the budget of their attack
2026-11-29T00:45:13Z gate 19/19 stored scores are those of the stored images
2026-11-29T00:45:13Z done in 0.2 s
',1.79591311362800884251e+09);
INSERT INTO "log" VALUES(54,49,1,'2026-11-29T00:45:13Z job 49 (gates), claim 1, on cpu, process 1
2026-11-29T00:45:13Z gate 1/19 several steps leave no more of S than one step
2026-11-29T00:45:13Z gate 2/19 a larger budget leaves no more of S
2026-11-29T00:45:13Z gate 3/19 white-box images leave no more of S than transferred ones
2026-11-29T00:45:13Z gate 4/19 white-box images leave less of S than random noise
2026-11-29T00:45:13Z gate 5/19 a search without gradients leaves no less of S than white-box images
2026-11-29T00:45:13Z gate 6/19 attacks that know the defense are the strongest in nearly every case
2026-11-29T00:45:13Z gate 7/19 the same attacks leave next to nothing of S of the undefended model
2026-11-29T00:45:13Z gate 8/19 the model returns logits, not probabilities
2026-11-29T00:45:13Z gate 9/19 the model gives the same answer each time
2026-11-29T00:45:13Z gate 10/19 the model passes a gradient back to its images
2026-11-29T00:45:13Z gate 11/19 the loss has a gradient in nearly all voxels that are right
2026-11-29T00:45:13Z gate 12/19 small noise hardly changes the loss
2026-11-29T00:45:13Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:13Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:13Z gate 14/19 twice as many steps leave hardly less of S
2026-11-29T00:45:13Z gate 15/19 more random starts leave hardly less of S
2026-11-29T00:45:13Z gate 16/19 the attack gained hardly anything in its last steps
2026-11-29T00:45:13Z gate 17/19 double precision gives the same S
2026-11-29T00:45:13Z gate 18/19 stored images keep the budget of their attack
2026-11-29T00:45:13Z gate 19/19 stored scores are those of the stored images
2026-11-29T00:45:13Z done in 0.2 s
',1.79591311363999843594e+09);
INSERT INTO "log" VALUES(55,50,1,'2026-11-29T00:45:13Z job 50 (gates), claim 1, on cpu, process 1
2026-11-29T00:45:13Z gate 1/19 several steps leave no more of S than one step
2026-11-29T00:45:13Z gate 2/19 a larger budget leaves no more of S
2026-11-29T00:45:13Z gate 3/19 white-box images leave no more of S than transferred ones
2026-11-29T00:45:13Z gate 4/19 white-box images leave less of S than random noise
2026-11-29T00:45:13Z gate 5/19 a search without gradients leaves no less of S than white-box images
2026-11-29T00:45:13Z gate 6/19 attacks that know the defense are the strongest in nearly every case
2026-11-29T00:45:13Z gate 7/19 the same attacks leave next to nothing of S of the undefended model
2026-11-29T00:45:13Z gate 8/19 the model returns logits, not probabilities
2026-11-29T00:45:13Z gate 9/19 the model gives the same answer each time
2026-11-29T00:45:13Z gate 10/19 the model passes a gradient back to its images
2026-11-29T00:45:13Z gate 11/19 the loss has a gradient in nearly all voxels that are right
2026-11-29T00:45:13Z gate 12/19 small noise hardly changes the loss
2026-11-29T00:45:13Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:13Z gate 13/19 an attack with a huge budget leaves next to nothing of S
2026-11-29T00:45:13Z gate 14/19 twice as many steps leave hardly less of S
2026-11-29T00:45:13Z gate 15/19 more random starts leave hardly less of S
2026-11-29T00:45:13Z gate 16/19 the attack gained hardly anything in its last steps
2026-11-29T00:45:13Z gate 17/19 double precision gives the same S
2026-11-29T00:45:13Z gate 18/19 stored images keep the budget of their attack
2026-11-29T00:45:13Z gate 19/19 stored scores are those of the stored images
2026-11-29T00:45:13Z done in 0.2 s
',1.79591311378399276737e+09);
INSERT INTO "log" VALUES(56,51,1,'2026-11-29T00:45:13Z job 51 (stats), claim 1, on cpu, process 1
2026-11-29T00:45:13Z question 0/5 dice WT+TC+ET: fgsm against clean
2026-11-29T00:45:13Z question 1/5 dice WT+TC+ET: ifgsm against clean
2026-11-29T00:45:13Z question 2/5 dice WT+TC+ET: distillation against none
2026-11-29T00:45:13Z question 3/5 dice WT+TC+ET: static against none
2026-11-29T00:45:13Z question 4/5 dice WT+TC+ET: distillation against static
2026-11-29T00:45:13Z done in 0.1 s
',1.79591311391700363163e+09);
INSERT INTO "log" VALUES(57,52,1,'2026-11-29T00:45:17Z job 52 (noop), claim 1, on cpu, process 1',1.79591311701101207735e+09);
INSERT INTO "log" VALUES(58,52,1,'
noop done
2026-11-29T00:45:17Z done in 0.1 s
',1.79591311708801841737e+09);
INSERT INTO "log" VALUES(59,54,1,'2026-11-29T00:45:17Z job 54 (noop), claim 1, on cpu, process 1
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
',1795913117.16599);
INSERT INTO "log" VALUES(60,53,1,'2026-11-29T00:45:17Z job 53 (noop), claim 1, on cpu, process 1
noop second
2026-11-29T00:45:17Z done in 0.0 s
',1.79591311718401455883e+09);
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
INSERT INTO "perceptibility" VALUES(1,'phantom-0000','t1',0.0156862735748291,6.49062916153393176799e-01,3.6117116841126772897e+01,9.98553023148745388937e-01);
INSERT INTO "perceptibility" VALUES(1,'phantom-0000','t1ce',0.0156862735748291,6.4838346029462690101e-01,3.61262142177117624437e+01,9.98517456507170830803e-01);
INSERT INTO "perceptibility" VALUES(1,'phantom-0000','t2',0.0156862735748291,6.4863409728112220165e-01,3.61228572774478493565e+01,0.997844829575931);
INSERT INTO "perceptibility" VALUES(1,'phantom-0000','flair',0.0156862735748291,6.47813500727380531252e-01,36.1338528812285,9.95508707718176677481e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0000','t1',0.0313725471496582,1.2972020905082595199e+00,3.0102699976689919481e+01,0.994248100926692);
INSERT INTO "perceptibility" VALUES(2,'phantom-0000','t1ce',0.0313725471496582,1.29601022386721553836e+00,3.0110684222930743203e+01,9.94084385405843207195e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0000','t2',0.0313725471496582,1.29567720733862934423e+00,3.01129163939835038372e+01,9.91463055392025616185e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0000','flair',0.0313725471496582,1.29258399846310556569e+00,30.1336772690073,9.82356864079028779812e-01);
INSERT INTO "perceptibility" VALUES(1,'phantom-0001','t1',0.0156862735748291,6.62415522423263070095e-01,3.61107700383591421209e+01,0.998593550474782);
INSERT INTO "perceptibility" VALUES(1,'phantom-0001','t1ce',0.0156862735748291,6.61105607715208209995e-01,3.61279632331565210274e+01,9.96386075558673089958e-01);
INSERT INTO "perceptibility" VALUES(1,'phantom-0001','t2',0.0156862735748291,6.62476219435273239177e-01,3.61099741883566167639e+01,9.98549137497320771217e-01);
INSERT INTO "perceptibility" VALUES(1,'phantom-0001','flair',0.0156862735748291,6.62345268830545452765e-01,3.61116912838513428587e+01,9.95234332945463928687e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0001','t1',0.0313725471496582,1.32321384588538704107e+00,3.01007793209392779951e+01,9.94419287524319073234e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0001','t1ce',0.0313725471496582,1.32046152535523275695e+00,3.01188650218318976214e+01,9.85662085735904303085e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0001','t2',0.0313725471496582,1.323199970967,3.0100870399673134159e+01,9.94245886503319686866e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0001','flair',0.0313725471496582,1.32324021409129155557e+00,3.01006062355040029379e+01,9.81341552155624574638e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0000','t1',0.0313725471496582,1.19290749727320988249e+00,3.08307174129153267467e+01,9.95089923408373211444e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0000','t1ce',0.0313725471496582,1.18544781736635540525e+00,3.08852039469330961205e+01,9.95124088320286537268e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0000','t2',0.0313725471496582,1.20771898468352323341e+00,3.07235349099513577186e+01,9.92636521092280399436e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0000','flair',0.0313725471496582,1.18014716129480046191e+00,3.09241294528776613495e+01,9.85496210311639475598e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0001','t1',0.0313725471496582,1.19592510891057268729e+00,3.09793003699998870104e+01,9.9539186818791292044e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0001','t1ce',0.0313725471496582,1.19821995414121551526e+00,3.09626490995134382453e+01,0.988514715240204);
INSERT INTO "perceptibility" VALUES(3,'phantom-0001','t2',0.0313725471496582,1.22194155962575679019e+00,3.07923713351133727651e+01,9.95051894802600145339e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0001','flair',0.0313725471496582,1.20810570810275574871e+00,3.08912813272080057904e+01,0.984659561222153);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','t1',0.0156862735748291,0.648565046428894,3.61237819898720715619e+01,9.98555833319211827436e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','t1ce',0.0156862735748291,6.4882615529449305658e-01,36.1202858002606,9.98475447824647477368e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','t2',0.0156862735748291,6.48276292821295507806e-01,3.61276499757755544797e+01,9.97850795955901537226e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','flair',0.0156862735748291,6.47657108223285704617e-01,3.61359500465798362252e+01,9.95543894038529719736e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0000','t1',0.0313725471496582,1.29576091425275530255e+00,3.01123552622997223702e+01,9.94278810014575298303e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0000','t1ce',0.0313725471496582,1.29639262348431860694e+00,3.01081217501273492578e+01,9.93951390527115230533e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0000','t2',0.0313725471496582,1.29458761382248,30.1202238241061,9.91514434042325643048e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0000','flair',0.0313725471496582,1.29155246667759771028e+00,3.01406117106235527103e+01,9.82590795774066827483e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','t1',0.0156862735748291,6.60650652962740392304e-01,3.61339426819306552829e+01,9.9859095567704314611e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','t1ce',0.0156862735748291,0.661020452050453,3.61290821169447582414e+01,9.96274773097996169113e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','t2',0.0156862735748291,6.61819941719496207532e-01,3.61185830727512353628e+01,0.998555140303714);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','flair',0.0156862735748291,6.60425313198655494772e-01,3.61369058367999116407e+01,9.95284149057364841972e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0001','t1',0.0313725471496582,1.31972698768993,3.01236980958558966383e+01,9.94411954090797522987e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0001','t1ce',0.0313725471496582,1.31937572749544362871e+00,3.01260102508804195053e+01,9.85380457680938515174e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0001','t2',0.0313725471496582,1.32205407394933383002e+00,3.01083956773860563762e+01,9.94271084134067839599e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0001','flair',0.0313725471496582,1.31958860655563925412e+00,3.01246089102080460975e+01,9.81631093126322573638e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0000','t1',0.0313725471496582,1.21292145484056113069e+00,3.06861992111271817415e+01,9.9499155083715540293e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0000','t1ce',0.0313725471496582,1.21314462103601861109e+00,3.06846012357303621342e+01,9.94721040985851345794e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0000','t2',0.0313725471496582,1.21355354779660595809e+00,3.06816738896007521484e+01,9.92545614357404182293e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0000','flair',0.0313725471496582,1.21266218979900375352e+00,3.06880560405558675549e+01,9.84649902571790525129e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0001','t1',0.0313725471496582,1.24900517817265166442e+00,3.06020952754157065105e+01,9.94946161052212119102e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0001','t1ce',0.0313725471496582,1.25183285879144445829e+00,30.582453113956,9.86856910034215828453e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0001','t2',0.0313725471496582,1.25443895193535670529e+00,3.0564389434273621759e+01,9.94827590383855375755e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0001','flair',0.0313725471496582,1.24714887229503523791e+00,3.06150140862213078203e+01,9.83600982730942097198e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0000','t1',0.0156862735748291,0.64887333980955,3.61196541602050444916e+01,9.98553451036064743107e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0000','t1ce',0.0156862735748291,6.4838346029462690101e-01,3.61262142177117624437e+01,9.98526429860175368524e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0000','t2',0.0156862735748291,6.48634097461303626985e-01,3.61228572750350380711e+01,9.97845403032806554932e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0000','flair',0.0156862735748291,6.47813501539223901559e-01,3.61338528703432899642e+01,9.95512687115218120048e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0000','t1',0.0313725471496582,1.29682266666429368839e+00,3.01052409190221972315e+01,9.94250536656836381155e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0000','t1ce',0.0313725471496582,1.29601022458864068021e+00,3.01106842180957343666e+01,9.94117520503090101868e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0000','t2',0.0313725471496582,1.29567720751903192599e+00,3.01129163927741316797e+01,9.91466290578548847811e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0000','flair',0.0313725471496582,1.29258399837268833643e+00,3.01336772696148855752e+01,9.82384486697955749967e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0001','t1',0.0156862735748291,6.62556301394090607637e-01,3.61089242774356407035e+01,9.98592606246737513053e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0001','t1ce',0.0156862735748291,6.61105607891990576518e-01,3.61279632308338776174e+01,9.96394747901441779625e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0001','t2',0.0156862735748291,6.62476219788106113206e-01,3.61099741837305430189e+01,9.98548375076747318779e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0001','flair',0.0156862735748291,6.62471163183949718344e-01,3.61100404823718506013e+01,9.95231866038271406615e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0001','t1',0.0313725471496582,1.32356321620211958567e+00,3.00984862739916891882e+01,9.94416661494012421584e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0001','t1ce',0.0313725471496582,1.32046152588628262769e+00,3.01188650183386954486e+01,9.85707443473594513427e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0001','t2',0.0313725471496582,1.3233205770306886162e+00,3.01000787406320569061e+01,9.94240971415170649017e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0001','flair',0.0313725471496582,1.32330323422986118053e+00,3.0100192574455633121e+01,9.81345051167798909652e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','t1',0.0313725471496582,1.19290749805698759189e+00,3.08307174072084251288e+01,9.95083330262904186547e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','t1ce',0.0313725471496582,1.1871071874760452669e+00,3.08730540848964523097e+01,9.95142296172821128052e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','t2',0.0313725471496582,1.20445475272888580242e+00,3.0747042981014551799e+01,9.92706861941536344851e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','flair',0.0313725471496582,1.17591749178303572875e+00,3.09553157634944824398e+01,9.85796068099371147752e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','t1',0.0313725471496582,1.19012353329395459411e+00,3.10215391944288043646e+01,0.995456814433315);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','t1ce',0.0313725471496582,1.19824162391065414112e+00,3.09624920168983379657e+01,9.8840780363285118959e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','t2',0.0313725471496582,1.20572455666886302338e+00,3.09084179300395334166e+01,9.95187151478603482246e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','flair',0.0313725471496582,1.19822477769528279445e+00,3.09626141336677918047e+01,0.984871978405863);
INSERT INTO "perceptibility" VALUES(28,'phantom-0002','t1',0.0156862735748291,6.59287540272252448048e-01,3.61227026593490876385e+01,0.998535980568843);
INSERT INTO "perceptibility" VALUES(28,'phantom-0002','t1ce',0.0156862735748291,6.59719894304997334089e-01,3.61170084085828690945e+01,9.9838562942622754992e-01);
INSERT INTO "perceptibility" VALUES(28,'phantom-0002','t2',0.0156862735748291,0.65944075842623,3.61206842966836347849e+01,9.98500855484705240883e-01);
INSERT INTO "perceptibility" VALUES(28,'phantom-0002','flair',0.0156862735748291,6.59045769212050380758e-01,3.61258884952147667495e+01,9.95773859171385167243e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0002','t1',0.0313725471496582,1.31730205495205887622e+00,3.01104926368676508721e+01,9.94172434525543380345e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0002','t1ce',0.0313725471496582,1.31862645736937245111e+00,3.01017643165452888345e+01,9.93604034252381085323e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0002','t2',0.0313725471496582,1.31600203162824191949e+00,3.01190688283470180412e+01,9.94076995601814838998e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0002','flair',0.0313725471496582,1.31757805175114661722e+00,3.01086729884214108219e+01,9.83482655045691545048e-01);
INSERT INTO "perceptibility" VALUES(28,'phantom-0003','t1',0.0156862735748291,6.39175576484961927015e-01,3.61329271898188437712e+01,9.98752386604097486255e-01);
INSERT INTO "perceptibility" VALUES(28,'phantom-0003','t1ce',0.0156862735748291,6.39657188130861142916e-01,3.61263849336017699447e+01,9.98497998422999133438e-01);
INSERT INTO "perceptibility" VALUES(28,'phantom-0003','t2',0.0156862735748291,6.39677491147564780682e-01,3.61261092437994406627e+01,9.98524846210320560224e-01);
INSERT INTO "perceptibility" VALUES(28,'phantom-0003','flair',0.0156862735748291,6.4013265621488535384e-01,3.61199309622524680199e+01,9.96567002420419734143e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0003','t1',0.0313725471496582,1.2754532514049290448e+00,3.01320397211853432386e+01,9.95046887748925246164e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0003','t1ce',0.0313725471496582,1.27892785068947612003e+00,3.01084097275941928737e+01,9.94030291719954162132e-01);
INSERT INTO "perceptibility" VALUES(29,'phantom-0003','t2',0.0313725471496582,1.27872438979962410599e+00,3.0109791650289281506e+01,0.994139029429509);
INSERT INTO "perceptibility" VALUES(29,'phantom-0003','flair',0.0313725471496582,1.27979027086230590093e+00,3.01025545404491801093e+01,9.8651707510046826588e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0002','t1',0.0313725471496582,1.20010822065438582662e+00,3.09197918102389337482e+01,9.95179890112930509715e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0002','t1ce',0.0313725471496582,1.1958960988301317041e+00,3.09503310398218118844e+01,9.94856705123119189337e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0002','t2',0.0313725471496582,1.20382888213279359845e+00,3.08929048498855820517e+01,9.95088147983122395245e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0002','flair',0.0313725471496582,1.19104487361969413328e+00,3.09856375390540250691e+01,9.86811911524011819984e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0003','t1',0.0313725471496582,1.17724054333011052264e+00,3.08280264164740103183e+01,9.9583835241406459815e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0003','t1ce',0.0313725471496582,1.16812183662320445698e+00,3.08955677737248599621e+01,9.95134438228664097714e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0003','t2',0.0313725471496582,1.17861547322625526135e+00,3.08178878591003915224e+01,9.95099491175968298151e-01);
INSERT INTO "perceptibility" VALUES(30,'phantom-0003','flair',0.0313725471496582,1.17144685270511317298e+00,3.08708788280155310701e+01,9.88875701410399376989e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','t1',0.0313725471496582,1.24765438785589610759e+00,3.05823140570960063646e+01,9.94798868358804933009e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','t1ce',0.0313725471496582,1.24301461862290429927e+00,3.06146752982057250851e+01,9.94371994660141811372e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','t2',0.0313725471496582,1.23002382641933749596e+00,3.07059295409315460281e+01,9.94869279827964470008e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','flair',0.0313725471496582,1.22862064423200822993e+00,3.07158438551725687659e+01,9.85831564095582812967e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','t1',0.0313725471496582,1.19979757493273164747e+00,3.06631710301981144075e+01,9.95626662199740386505e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','t1ce',0.0313725471496582,1.20448996670966468336e+00,3.06292668917318735557e+01,9.94743780572285074548e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','t2',0.0313725471496582,1.19253905117053959905e+00,3.07158784369299269205e+01,0.994931762923637);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','flair',0.0313725471496582,1.1974601118560461721e+00,3.06801095119168607547e+01,9.88264172789449113487e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','t1',0.0156862735748291,0.658897983467765,3.61278364549326411756e+01,9.98534776320618155942e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','t1ce',0.0156862735748291,6.58729234113585637722e-01,3.61300612697442176108e+01,9.98392366291431909708e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','t2',0.0156862735748291,6.57353316901745476918e-01,3.61482228499552675775e+01,9.98512507690472506105e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','flair',0.0156862735748291,6.58129064559919596533e-01,3.61379786088739720631e+01,9.95795939310213151784e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','t1',0.0313725471496582,1.3169267978872334357e+00,3.01129673204696572956e+01,9.94177468439166434066e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','t1ce',0.0313725471496582,1.31637323928720317844e+00,3.01166191253616268843e+01,9.93652587191442449032e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','t2',0.0313725471496582,1.31159317369530015184e+00,3.01482170695189921616e+01,9.94128660271676789506e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','flair',0.0313725471496582,1.3148183904201018457e+00,3.01268846241440293445e+01,9.83621934993883173525e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','t1',0.0156862735748291,6.39936530836489936291e-01,36.1225925737068,9.98750844382784830344e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','t1ce',0.0156862735748291,6.40841560134779553159e-01,3.61103172451889946619e+01,9.98494904703801089418e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','t2',0.0156862735748291,6.39520468805225283936e-01,3.61282416404820736497e+01,0.998525988828162);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','flair',0.0156862735748291,0.638803585219117,3.6137983727937040613e+01,9.96584117021600435215e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','t1',0.0313725471496582,1.27761181638236887003e+00,3.01173522289825825728e+01,9.95042975878672852907e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','t1ce',0.0313725471496582,1.28064094808156059279e+00,3.00967829433359597142e+01,9.9404447613262891803e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','t2',0.0313725471496582,1.27804006750439,3.011444123625972935e+01,9.94161603737957921822e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','flair',0.0313725471496582,1.27710826751275,3.01207762987999316806e+01,9.86611568366194569001e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','t1',0.0313725471496582,1.2056990145626504951e+00,3.08794219039704955767e+01,0.995156029536483);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','t1ce',0.0313725471496582,1.21571019713055727962e+00,3.08075988333541559436e+01,9.9459009699607159316e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','t2',0.0313725471496582,1.21325852299572134462e+00,3.08251330057944095131e+01,9.94989610086666087518e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','flair',0.0313725471496582,1.20531743498926591229e+00,3.08821712490368440731e+01,9.86339378490876605987e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','t1',0.0313725471496582,1.1764046276847197614e+00,3.08341961411523897136e+01,9.95830314210574440991e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','t1ce',0.0313725471496582,1.18059911799142747135e+00,3.08032815374577815257e+01,9.95021601695707302859e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','t2',0.0313725471496582,1.17818069834420247055e+00,3.0821092554297464972e+01,9.95088216763702848588e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','flair',0.0313725471496582,1.17357848898906280687e+00,3.0855087815201038381e+01,9.88909241231908153757e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','t1',0.0156862735748291,6.59100903943828919651e-01,3.61251618777517933276e+01,9.98536209343524494563e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','t1ce',0.0156862735748291,6.60091454111650266511e-01,3.61121178193881959823e+01,9.98385679453946184302e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','t2',0.0156862735748291,6.59847876157038659705e-01,3.6115323559542332533e+01,0.99849721166525);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','flair',0.0156862735748291,6.58859064396657423401e-01,3.61283495187892924596e+01,9.95785361561882353953e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','t1',0.0313725471496582,1.31689695477332868733e+00,3.01131641551998363581e+01,9.94177344307470844952e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','t1ce',0.0313725471496582,1.31937200127468656773e+00,3.00968547516946500759e+01,9.93602424190285549165e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','t2',0.0313725471496582,1.31704706932542547903e+00,3.0112174097383828553e+01,9.94052838308087882701e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','flair',0.0313725471496582,1.31695966901921512892e+00,3.01127505191547406582e+01,9.83554676476489309067e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','t1',0.0156862735748291,6.38791300212504520317e-01,3.61381507702645521362e+01,9.98754861209814825961e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','t1ce',0.0156862735748291,6.39540778615031779708e-01,36.1279657994824,9.98498378478137271763e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','t2',0.0156862735748291,6.39911170588867261876e-01,3.61229367964011487406e+01,9.98522920201915131777e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','flair',0.0156862735748291,6.39748151482634641595e-01,3.61251498322441548798e+01,9.96579855058473240703e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','t1',0.0313725471496582,1.27468174350689156248e+00,3.01372953117129647191e+01,9.950569150841656052e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','t1ce',0.0313725471496582,1.27829543681503854379e+00,3.01127058539886078842e+01,9.94041537769365435295e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','t2',0.0313725471496582,1.27927601250680189615e+00,3.01060454944823128195e+01,9.94128507947950157408e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','flair',0.0313725471496582,1.27902097669355718778e+00,3.01077772816393860475e+01,9.86555575862411382459e-01);
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
INSERT INTO "score" VALUES(10,'dice','WT','phantom-0000','phantom-0000',6.98529411764705898679e-02,'normal',118,2058);
INSERT INTO "score" VALUES(10,'dice','TC','phantom-0000','phantom-0000',1.73913043478260871677e-02,'normal',23,1472);
INSERT INTO "score" VALUES(10,'dice','ET','phantom-0000','phantom-0000',5.18806744487678318106e-03,'normal',5,766);
INSERT INTO "score" VALUES(10,'dice','WT','phantom-0001','phantom-0001',6.59238625812441914053e-02,'normal',119,2035);
INSERT INTO "score" VALUES(10,'dice','TC','phantom-0001','phantom-0001',0.0209351011863224,'normal',40,1393);
INSERT INTO "score" VALUES(10,'dice','ET','phantom-0001','phantom-0001',0.0113314447592068,'normal',31,675);
INSERT INTO "score" VALUES(11,'dice','WT','phantom-0000','phantom-0000',6.63716814159292095576e-02,'normal',118,2142);
INSERT INTO "score" VALUES(11,'dice','TC','phantom-0000','phantom-0000',1.91938579654510541039e-02,'normal',23,1540);
INSERT INTO "score" VALUES(11,'dice','ET','phantom-0000','phantom-0000',5.11508951406649658294e-03,'normal',5,777);
INSERT INTO "score" VALUES(11,'dice','WT','phantom-0001','phantom-0001',5.99455040871934574653e-02,'normal',119,2083);
INSERT INTO "score" VALUES(11,'dice','TC','phantom-0001','phantom-0001',1.76510522742701972398e-02,'normal',40,1433);
INSERT INTO "score" VALUES(11,'dice','ET','phantom-0001','phantom-0001',0.00821917808219178,'normal',31,699);
INSERT INTO "score" VALUES(12,'dice','WT','phantom-0000','phantom-0000',0.0673854447439353,'normal',118,2108);
INSERT INTO "score" VALUES(12,'dice','TC','phantom-0000','phantom-0000',1.94552529182879380131e-02,'normal',23,1519);
INSERT INTO "score" VALUES(12,'dice','ET','phantom-0000','phantom-0000',5.12163892445582566437e-03,'normal',5,776);
INSERT INTO "score" VALUES(13,'dice','WT','phantom-0000','phantom-0000',6.63423264042459076561e-02,'normal',118,2143);
INSERT INTO "score" VALUES(13,'dice','TC','phantom-0000','phantom-0000',1.92678227360308269855e-02,'normal',23,1534);
INSERT INTO "score" VALUES(13,'dice','ET','phantom-0000','phantom-0000',5.1546391752577318604e-03,'normal',5,771);
INSERT INTO "score" VALUES(12,'dice','WT','phantom-0001','phantom-0001',6.50480989464040371128e-02,'normal',119,2064);
INSERT INTO "score" VALUES(12,'dice','TC','phantom-0001','phantom-0001',1.92175703500343172946e-02,'normal',40,1417);
INSERT INTO "score" VALUES(12,'dice','ET','phantom-0001','phantom-0001',8.33333333333333321768e-03,'normal',31,689);
INSERT INTO "score" VALUES(13,'dice','WT','phantom-0001','phantom-0001',6.10478359908883799755e-02,'normal',119,2076);
INSERT INTO "score" VALUES(13,'dice','TC','phantom-0001','phantom-0001',1.89830508474576262201e-02,'normal',40,1435);
INSERT INTO "score" VALUES(13,'dice','ET','phantom-0001','phantom-0001',8.28729281767955766602e-03,'normal',31,693);
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
INSERT INTO "score" VALUES(17,'dice','WT','phantom-0000','phantom-0000',6.31001371742112432405e-02,'normal',118,2798);
INSERT INTO "score" VALUES(17,'dice','TC','phantom-0000','phantom-0000',1.70940170940170957369e-02,'normal',23,1966);
INSERT INTO "score" VALUES(17,'dice','ET','phantom-0000','phantom-0000',4.30570505920344417938e-03,'normal',5,924);
INSERT INTO "score" VALUES(17,'dice','WT','phantom-0001','phantom-0001',5.61189993238674772468e-02,'normal',119,2839);
INSERT INTO "score" VALUES(17,'dice','TC','phantom-0001','phantom-0001',1.84108527131782960528e-02,'normal',40,2024);
INSERT INTO "score" VALUES(17,'dice','ET','phantom-0001','phantom-0001',1.39581256231306079229e-02,'normal',31,972);
INSERT INTO "score" VALUES(18,'dice','WT','phantom-0000','phantom-0000',6.77618069815195123162e-02,'normal',118,2804);
INSERT INTO "score" VALUES(18,'dice','TC','phantom-0000','phantom-0000',1.61697827185447208508e-02,'normal',23,1956);
INSERT INTO "score" VALUES(18,'dice','ET','phantom-0000','phantom-0000',4.28724544480171484983e-03,'normal',5,928);
INSERT INTO "score" VALUES(19,'dice','WT','phantom-0000','phantom-0000',6.84462696783025292823e-02,'normal',118,2804);
INSERT INTO "score" VALUES(19,'dice','TC','phantom-0000','phantom-0000',1.72151898734177223604e-02,'normal',23,1952);
INSERT INTO "score" VALUES(19,'dice','ET','phantom-0000','phantom-0000',4.30107526881720429734e-03,'normal',5,925);
INSERT INTO "score" VALUES(18,'dice','WT','phantom-0001','phantom-0001',6.28803245436105467947e-02,'normal',119,2839);
INSERT INTO "score" VALUES(18,'dice','TC','phantom-0001','phantom-0001',1.89843379212149970802e-02,'normal',40,2067);
INSERT INTO "score" VALUES(18,'dice','ET','phantom-0001','phantom-0001',1.16054158607350101778e-02,'normal',31,1003);
INSERT INTO "score" VALUES(19,'dice','WT','phantom-0001','phantom-0001',6.29015894487656435085e-02,'normal',119,2838);
INSERT INTO "score" VALUES(19,'dice','TC','phantom-0001','phantom-0001',2.01245807379012951743e-02,'normal',40,2047);
INSERT INTO "score" VALUES(19,'dice','ET','phantom-0001','phantom-0001',0.0137524557956778,'normal',31,987);
INSERT INTO "score" VALUES(20,'dice','WT','phantom-0000','phantom-0000',6.84228532329798216915e-02,'normal',118,2805);
INSERT INTO "score" VALUES(20,'dice','TC','phantom-0000','phantom-0000',1.62354134956874673889e-02,'normal',23,1948);
INSERT INTO "score" VALUES(20,'dice','ET','phantom-0000','phantom-0000',4.30107526881720429734e-03,'normal',5,925);
INSERT INTO "score" VALUES(20,'dice','WT','phantom-0001','phantom-0001',0.0646900269541779,'normal',119,2849);
INSERT INTO "score" VALUES(20,'dice','TC','phantom-0001','phantom-0001',2.18527315914489317361e-02,'normal',40,2065);
INSERT INTO "score" VALUES(20,'dice','ET','phantom-0001','phantom-0001',1.55490767735665686571e-02,'normal',31,998);
INSERT INTO "score" VALUES(21,'dice','WT','phantom-0000','phantom-0000',6.99172033118675290142e-02,'normal',118,2056);
INSERT INTO "score" VALUES(21,'dice','TC','phantom-0000','phantom-0000',1.87793427230046952591e-02,'normal',23,1468);
INSERT INTO "score" VALUES(21,'dice','ET','phantom-0000','phantom-0000',5.21512385919165565029e-03,'normal',5,762);
INSERT INTO "score" VALUES(21,'dice','WT','phantom-0001','phantom-0001',6.58016682113067713499e-02,'normal',119,2039);
INSERT INTO "score" VALUES(21,'dice','TC','phantom-0001','phantom-0001',2.08768267223382042452e-02,'normal',40,1397);
INSERT INTO "score" VALUES(21,'dice','ET','phantom-0001','phantom-0001',1.12517580872011253856e-02,'normal',31,680);
INSERT INTO "score" VALUES(22,'dice','WT','phantom-0000','phantom-0000',0.0673551863493489,'normal',118,2109);
INSERT INTO "score" VALUES(22,'dice','TC','phantom-0000','phantom-0000',1.95694716242661437277e-02,'normal',23,1510);
INSERT INTO "score" VALUES(22,'dice','ET','phantom-0000','phantom-0000',5.12163892445582566437e-03,'normal',5,776);
INSERT INTO "score" VALUES(23,'dice','WT','phantom-0000','phantom-0000',6.62836942112240423696e-02,'normal',118,2145);
INSERT INTO "score" VALUES(23,'dice','TC','phantom-0000','phantom-0000',1.92926045016077185589e-02,'normal',23,1532);
INSERT INTO "score" VALUES(23,'dice','ET','phantom-0000','phantom-0000',5.16129032258064515681e-03,'normal',5,770);
INSERT INTO "score" VALUES(22,'dice','WT','phantom-0001','phantom-0001',6.50183150183150232459e-02,'normal',119,2065);
INSERT INTO "score" VALUES(22,'dice','TC','phantom-0001','phantom-0001',1.91912268677176152398e-02,'normal',40,1419);
INSERT INTO "score" VALUES(22,'dice','ET','phantom-0001','phantom-0001',8.36820083682008296344e-03,'normal',31,686);
INSERT INTO "score" VALUES(23,'dice','WT','phantom-0001','phantom-0001',6.07159039420027205058e-02,'normal',119,2088);
INSERT INTO "score" VALUES(23,'dice','TC','phantom-0001','phantom-0001',1.88298587760591801254e-02,'normal',40,1447);
INSERT INTO "score" VALUES(23,'dice','ET','phantom-0001','phantom-0001',8.20793433652530768362e-03,'normal',31,700);
INSERT INTO "score" VALUES(24,'dice','WT','phantom-0000','phantom-0000',0.0664599025254763,'normal',118,2139);
INSERT INTO "score" VALUES(24,'dice','TC','phantom-0000','phantom-0000',1.93298969072164955607e-02,'normal',23,1529);
INSERT INTO "score" VALUES(24,'dice','ET','phantom-0000','phantom-0000',5.16129032258064515681e-03,'normal',5,770);
INSERT INTO "score" VALUES(24,'dice','WT','phantom-0001','phantom-0001',5.92525068368277146868e-02,'normal',119,2075);
INSERT INTO "score" VALUES(24,'dice','TC','phantom-0001','phantom-0001',1.76151761517615162988e-02,'normal',40,1436);
INSERT INTO "score" VALUES(24,'dice','ET','phantom-0001','phantom-0001',8.1521739130434780346e-03,'normal',31,705);
INSERT INTO "score" VALUES(25,'dice','WT','phantom-0000','phantom-0000',6.65188470066518794387e-02,'normal',118,2137);
INSERT INTO "score" VALUES(25,'dice','TC','phantom-0000','phantom-0000',1.93548387096774202054e-02,'normal',23,1527);
INSERT INTO "score" VALUES(25,'dice','ET','phantom-0000','phantom-0000',5.16129032258064515681e-03,'normal',5,770);
INSERT INTO "score" VALUES(25,'dice','WT','phantom-0001','phantom-0001',5.98096964204802919451e-02,'normal',119,2088);
INSERT INTO "score" VALUES(25,'dice','TC','phantom-0001','phantom-0001',1.75794455713319808243e-02,'normal',40,1439);
INSERT INTO "score" VALUES(25,'dice','ET','phantom-0001','phantom-0001',8.20793433652530768362e-03,'normal',31,700);
INSERT INTO "score" VALUES(26,'dice','WT','phantom-0000','phantom-0000',6.93381359747861358844e-02,'normal',118,2103);
INSERT INTO "score" VALUES(26,'dice','TC','phantom-0000','phantom-0000',1.95694716242661437277e-02,'normal',23,1510);
INSERT INTO "score" VALUES(26,'dice','ET','phantom-0000','phantom-0000',5.12820512820512820068e-03,'normal',5,775);
INSERT INTO "score" VALUES(27,'dice','WT','phantom-0000','phantom-0000',6.6548358473824315018e-02,'normal',118,2136);
INSERT INTO "score" VALUES(27,'dice','TC','phantom-0000','phantom-0000',1.9305019305019304604e-02,'normal',23,1531);
INSERT INTO "score" VALUES(27,'dice','ET','phantom-0000','phantom-0000',5.20156046814044224768e-03,'normal',5,764);
INSERT INTO "score" VALUES(26,'dice','WT','phantom-0001','phantom-0001',6.50779101741521537327e-02,'normal',119,2063);
INSERT INTO "score" VALUES(26,'dice','TC','phantom-0001','phantom-0001',1.92043895747599467627e-02,'normal',40,1418);
INSERT INTO "score" VALUES(26,'dice','ET','phantom-0001','phantom-0001',8.35654596100278597436e-03,'normal',31,687);
INSERT INTO "score" VALUES(27,'dice','WT','phantom-0001','phantom-0001',6.09367894497498882588e-02,'normal',119,2080);
INSERT INTO "score" VALUES(27,'dice','TC','phantom-0001','phantom-0001',1.89317106152805947338e-02,'normal',40,1439);
INSERT INTO "score" VALUES(27,'dice','ET','phantom-0001','phantom-0001',8.2530949105914710312e-03,'normal',31,696);
INSERT INTO "score" VALUES(37,'dice','WT','phantom-0002','phantom-0002',3.20069204152249112138e-02,'normal',50,2262);
INSERT INTO "score" VALUES(37,'dice','TC','phantom-0002','phantom-0002',2.21402214022140206295e-02,'normal',35,1049);
INSERT INTO "score" VALUES(37,'dice','ET','phantom-0002','phantom-0002',6.89655172413793093877e-03,'normal',15,565);
INSERT INTO "score" VALUES(37,'dice','WT','phantom-0003','phantom-0003',3.2007315957933241135e-02,'normal',53,2134);
INSERT INTO "score" VALUES(37,'dice','TC','phantom-0003','phantom-0003',2.07253886010362684683e-03,'normal',4,961);
INSERT INTO "score" VALUES(37,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,518);
INSERT INTO "score" VALUES(38,'dice','WT','phantom-0002','phantom-0002',2.93609671848013807637e-02,'normal',50,2266);
INSERT INTO "score" VALUES(38,'dice','TC','phantom-0002','phantom-0002',2.02952029520295194886e-02,'normal',35,1049);
INSERT INTO "score" VALUES(38,'dice','ET','phantom-0002','phantom-0002',6.77966101694915234537e-03,'normal',15,575);
INSERT INTO "score" VALUES(39,'dice','WT','phantom-0002','phantom-0002',2.93103448275862064897e-02,'normal',50,2270);
INSERT INTO "score" VALUES(39,'dice','TC','phantom-0002','phantom-0002',1.82315405651777562301e-02,'normal',35,1062);
INSERT INTO "score" VALUES(39,'dice','ET','phantom-0002','phantom-0002',3.36134453781512625158e-03,'normal',15,580);
INSERT INTO "score" VALUES(38,'dice','WT','phantom-0003','phantom-0003',3.00957592339261281733e-02,'normal',53,2140);
INSERT INTO "score" VALUES(38,'dice','TC','phantom-0003','phantom-0003',2.02839756592292086434e-03,'normal',4,982);
INSERT INTO "score" VALUES(38,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,535);
INSERT INTO "score" VALUES(39,'dice','WT','phantom-0003','phantom-0003',3.02059496567505733621e-02,'normal',53,2132);
INSERT INTO "score" VALUES(39,'dice','TC','phantom-0003','phantom-0003',2.06611570247933890032e-03,'normal',4,964);
INSERT INTO "score" VALUES(39,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,527);
INSERT INTO "score" VALUES(40,'dice','WT','phantom-0002','phantom-0002',2.94627383015597932303e-02,'normal',50,2258);
INSERT INTO "score" VALUES(40,'dice','TC','phantom-0002','phantom-0002',1.83486238532110101928e-02,'normal',35,1055);
INSERT INTO "score" VALUES(40,'dice','ET','phantom-0002','phantom-0002',3.39558573853989808383e-03,'normal',15,574);
INSERT INTO "score" VALUES(40,'dice','WT','phantom-0003','phantom-0003',3.01507537688442198153e-02,'normal',53,2136);
INSERT INTO "score" VALUES(40,'dice','TC','phantom-0003','phantom-0003',2.07684319833852538278e-03,'normal',4,959);
INSERT INTO "score" VALUES(40,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,526);
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
INSERT INTO "score" VALUES(45,'dice','WT','phantom-0002','phantom-0002',2.19218122031421269735e-02,'normal',50,2687);
INSERT INTO "score" VALUES(45,'dice','TC','phantom-0002','phantom-0002',1.46341463414634154888e-02,'normal',35,2015);
INSERT INTO "score" VALUES(45,'dice','ET','phantom-0002','phantom-0002',7.69822940723633580839e-03,'normal',15,1284);
INSERT INTO "score" VALUES(45,'dice','WT','phantom-0003','phantom-0003',2.63578274760383375607e-02,'normal',53,2451);
INSERT INTO "score" VALUES(45,'dice','TC','phantom-0003','phantom-0003',1.13314447592067981014e-03,'normal',4,1761);
INSERT INTO "score" VALUES(45,'dice','ET','phantom-0003','phantom-0003',1.77147918511957489992e-03,'normal',3,1126);
INSERT INTO "score" VALUES(46,'dice','WT','phantom-0002','phantom-0002',2.19538968166849632335e-02,'normal',50,2683);
INSERT INTO "score" VALUES(46,'dice','TC','phantom-0002','phantom-0002',1.46699266503667481026e-02,'normal',35,2010);
INSERT INTO "score" VALUES(46,'dice','ET','phantom-0002','phantom-0002',7.72200772200772218856e-03,'normal',15,1280);
INSERT INTO "score" VALUES(47,'dice','WT','phantom-0002','phantom-0002',2.19619326500732070517e-02,'normal',50,2682);
INSERT INTO "score" VALUES(47,'dice','TC','phantom-0002','phantom-0002',1.46699266503667481026e-02,'normal',35,2010);
INSERT INTO "score" VALUES(47,'dice','ET','phantom-0002','phantom-0002',7.73993808049535606669e-03,'normal',15,1277);
INSERT INTO "score" VALUES(46,'dice','WT','phantom-0003','phantom-0003',2.63262863980853606404e-02,'normal',53,2454);
INSERT INTO "score" VALUES(46,'dice','TC','phantom-0003','phantom-0003',1.13378684807256238827e-03,'normal',4,1760);
INSERT INTO "score" VALUES(46,'dice','ET','phantom-0003','phantom-0003',1.77462289263531506136e-03,'normal',3,1124);
INSERT INTO "score" VALUES(47,'dice','WT','phantom-0003','phantom-0003',2.71782573940847309301e-02,'normal',53,2449);
INSERT INTO "score" VALUES(47,'dice','TC','phantom-0003','phantom-0003',2.26244343891402735144e-03,'normal',4,1764);
INSERT INTO "score" VALUES(47,'dice','ET','phantom-0003','phantom-0003',1.77619893428063949786e-03,'normal',3,1123);
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
INSERT INTO "score" VALUES(52,'dice','WT','phantom-0002','phantom-0002',2.93609671848013807637e-02,'normal',50,2266);
INSERT INTO "score" VALUES(52,'dice','TC','phantom-0002','phantom-0002',1.81653042688465042597e-02,'normal',35,1066);
INSERT INTO "score" VALUES(52,'dice','ET','phantom-0002','phantom-0002',3.40715502555366273745e-03,'normal',15,572);
INSERT INTO "score" VALUES(52,'dice','WT','phantom-0003','phantom-0003',3.02613480055020644954e-02,'normal',53,2128);
INSERT INTO "score" VALUES(52,'dice','TC','phantom-0003','phantom-0003',2.06825232678386778523e-03,'normal',4,963);
INSERT INTO "score" VALUES(52,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,527);
INSERT INTO "score" VALUES(53,'dice','WT','phantom-0002','phantom-0002',3.02114803625377660589e-02,'normal',50,2267);
INSERT INTO "score" VALUES(53,'dice','TC','phantom-0002','phantom-0002',2.03327171903881706582e-02,'normal',35,1047);
INSERT INTO "score" VALUES(53,'dice','ET','phantom-0002','phantom-0002',6.82593856655290109197e-03,'normal',15,571);
INSERT INTO "score" VALUES(54,'dice','WT','phantom-0002','phantom-0002',2.92977165015079719923e-02,'normal',50,2271);
INSERT INTO "score" VALUES(54,'dice','TC','phantom-0002','phantom-0002',1.82815356489945159135e-02,'normal',35,1059);
INSERT INTO "score" VALUES(54,'dice','ET','phantom-0002','phantom-0002',3.40136054421768694797e-03,'normal',15,573);
INSERT INTO "score" VALUES(53,'dice','WT','phantom-0003','phantom-0003',3.01645338208409510838e-02,'normal',53,2135);
INSERT INTO "score" VALUES(53,'dice','TC','phantom-0003','phantom-0003',2.01612903225806446017e-03,'normal',4,988);
INSERT INTO "score" VALUES(53,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,534);
INSERT INTO "score" VALUES(54,'dice','WT','phantom-0003','phantom-0003',3.02197802197802199708e-02,'normal',53,2131);
INSERT INTO "score" VALUES(54,'dice','TC','phantom-0003','phantom-0003',2.05338809034907605194e-03,'normal',4,970);
INSERT INTO "score" VALUES(54,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,533);
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
INSERT INTO "sweep" VALUES(1,'tiny','{"name": "tiny", "seed": 0, "data": {"root": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "layout": null, "series": null, "segmentation": null, "labels": null, "regions": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "small", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}}, {"name": "distillation", "spec": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "grid": {}}, {"name": "static", "spec": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "grid": {}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.01568627450980392, 0.03137254901960784]}, {"name": "ifgsm", "spec": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "grid": {}, "epsilons": [0.03137254901960784]}], "worst_cases": [], "shifts": [], "evaluation": {"access": ["white-box", "transfer"], "transfer": ["undefended"], "adaptive": false, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "brain_only": true, "certificate": {"tau": 0.75, "alpha": 0.001, "selection": 100, "draws": 1000}, "window": null, "gates": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}]}',1.79591309961899232858e+09);
INSERT INTO "sweep" VALUES(2,'machinery','{}',1.7959131147629857063e+09);
INSERT INTO "sweep" VALUES(3,'broken machinery','{}',1.7959131147740097046e+09);
INSERT INTO "sweep" VALUES(4,'stopped machinery','{}',1.79591311746898603437e+09);
INSERT INTO "sweep" VALUES(5,'machinery left behind','{}',1.79591311748701047898e+09);
INSERT INTO "sweep" VALUES(6,'later','{"name": "later", "seed": 0, "data": {"root": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "layout": null, "series": null, "segmentation": null, "labels": null, "regions": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "other", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.03137254901960784]}], "worst_cases": [], "shifts": [], "evaluation": {"access": ["white-box"], "transfer": ["undefended"], "adaptive": false, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "brain_only": true, "certificate": {"tau": 0.75, "alpha": 0.001, "selection": 100, "draws": 1000}, "window": null, "gates": null}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": "holm", "failure_threshold": 0.5}]}',1.79591311842299413683e+09);
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
INSERT INTO "worker" VALUES('e52cc06944f546f5a8410dac01ae06e5','host 00000000-0000-0000-0000-000000000000',1,1795913099.64,0,'cpu','stopped',1.79591310022100067141e+09,1.79591311399199819566e+09,'','0.1.0',NULL);
INSERT INTO "worker" VALUES('2b70b9971b3a47aba22ad3c17bf29778','host 00000000-0000-0000-0000-000000000000',1,1795913099.64,1,'cpu','stopped',1.79591310022301220896e+09,1.79591311403999614711e+09,'','0.1.0',NULL);
INSERT INTO "worker" VALUES('5de3c6acb504489fb50c4aa4fc9b2422','host 00000000-0000-0000-0000-000000000000',1,1795913114.75,0,'cpu','stopped',1.79591311617098450662e+09,1.79591311720300459862e+09,'','0.1.0',NULL);
INSERT INTO "worker" VALUES('00000000000000000000000000000000','host 00000000-0000-0000-0000-000000000000',1,0.0,0,'cpu','busy',1.79591311750101137161e+09,1.79591311750201725961e+09,'','',NULL);
CREATE INDEX ix_cell_job_id ON cell (job_id);
CREATE INDEX ix_comparison_job_id ON comparison (job_id);
CREATE INDEX ix_job_parent_parent_id ON job_parent (parent_id);
CREATE INDEX ix_log_job_id ON log (job_id);
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
CREATE VIEW results AS
SELECT sweep.name AS sweep, cell.model, cell.architecture, cell.dims, cell.defense, cell.defense_params,
       cell.attack, cell.attack_params, condition.epsilon, cell.access, cell.replica, cell.fold,
       score.case_id, score.patient_id, score.region, score.metric, score.value, score.state,
       evaluation.metric_impl, evaluation.label_scheme, job.id AS job_id, strftime('%Y-%m-%dT%H:%M:%SZ', job.finished_at, 'unixepoch') AS created_at,
       score.reference_voxels, score.prediction_voxels, cell.source
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
CREATE VIEW gates AS
SELECT sweep.name AS sweep, cell.model, cell.defense, cell.defense_params, cell.replica, cell.fold,
       gate.gate, gate.variant, gate.passed, gate.value, gate.threshold, gate.detail, gate.job_id
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN gate ON gate.job_id = cell.job_id;
COMMIT;
