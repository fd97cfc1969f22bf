BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE artifact (
	job_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	PRIMARY KEY (job_id, name), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "artifact" VALUES(2,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(2,'weights.safetensors','11450a705d88644bc6142091f2e3c4ff12a6023c1b536668d7684206462e6907',11916);
INSERT INTO "artifact" VALUES(9,'adversarial.h5','59c338f066498ebfd2381440f71c9f6b29b575a8ab9763a0349d272d746a059a',77543);
INSERT INTO "artifact" VALUES(10,'adversarial.h5','2188620e038815b301a06084acc5db8d8eaa9622d63a88270d987d38dd5fca6d',43035);
INSERT INTO "artifact" VALUES(1,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(1,'weights.safetensors','2ab560d9ebc04576192e0e71ba83ae1fdb3e0503e674dd6e32219fb0ff864849',11916);
INSERT INTO "artifact" VALUES(26,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(26,'weights.safetensors','07159c6cd86428fad9d0bc1f77782cafb06720d80c536c36ecb977ee75bb4815',11916);
INSERT INTO "artifact" VALUES(7,'adversarial.h5','8e46c3f8fd72f3ae6e5b40721e8743fafcd6234d4436118bca376e82222c296d',77376);
INSERT INTO "artifact" VALUES(8,'adversarial.h5','46bea8816e0f77f6c67d79266d11a9f74dbfeb7011d8b7e57c509aafc1768b4d',43062);
INSERT INTO "artifact" VALUES(3,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(3,'weights.safetensors','8a6474502140b145741f024aa45e5eec540ee3394cee3a47d4750ff9b237b1a9',11916);
INSERT INTO "artifact" VALUES(11,'adversarial.h5','b5380e5ef62fc58d38d7e66ebbd5de2fbbfe5657ec493d7e3d8d2126c60fe829',77388);
INSERT INTO "artifact" VALUES(12,'adversarial.h5','a834aa2c2d76877a96f63a3e683112c2d6b1e81dbd79299cc9953316a629d82c',43073);
INSERT INTO "artifact" VALUES(27,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(27,'weights.safetensors','0ec74906ca72b0e7bb75051370e30027e220a580c38a73596cd3fcaf02f94e82',11916);
INSERT INTO "artifact" VALUES(28,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(28,'weights.safetensors','cf06ad35e750a0e3417ca066df6da1fb93e609b4a24ed2cf81401514ef748049',11916);
INSERT INTO "artifact" VALUES(32,'adversarial.h5','4b4c3909f6021671e790174efe1d3238f57f878d857e4583175c7cadb78e7252',76693);
INSERT INTO "artifact" VALUES(33,'adversarial.h5','bf7cc0e4bbaf63c3f7bbd54f833560ac64ccd358c56036acd31027625f3617a0',42753);
INSERT INTO "artifact" VALUES(35,'adversarial.h5','3c053262b5fa3084188d471ed00e3fbddfb48c96fb1a309a33253d26040cef10',42481);
INSERT INTO "artifact" VALUES(34,'adversarial.h5','67dbb1ab012a544653f9cde17dad6868b04dd64b3a9443cd94cbc11521d1463c',76671);
INSERT INTO "artifact" VALUES(36,'adversarial.h5','1614fae0eb9d9b506faf014e84b8099c85f26e10c1b4aa01a48dc29ffc31f6bb',76640);
INSERT INTO "artifact" VALUES(37,'adversarial.h5','40de9867d3bd27e9d46608174ea60dce1e28df0e3a87df1e0dc271dbfcbbb89c',42771);
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
	fold INTEGER NOT NULL, source VARCHAR DEFAULT '' NOT NULL, budgets TEXT, scores_of VARCHAR, until_job INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id), 
	FOREIGN KEY(sweep_id) REFERENCES sweep (id) ON DELETE CASCADE, 
	UNIQUE (sweep_id, job_id)
);
INSERT INTO "cell" VALUES(1,1,1,'small','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(2,1,2,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(3,1,3,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(4,1,4,'small','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,'afdb3d723f9551bcf90dd42a89a5281b42e87511098489058bc67d6c3b716a32',NULL);
INSERT INTO "cell" VALUES(5,1,5,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,0,'',NULL,'6ecd9e09778f3c16f34f53556629c581dfbb24e6c99a23b444352996016c8dc7',NULL);
INSERT INTO "cell" VALUES(6,1,6,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,0,'',NULL,'15b5ae0341edd2abff86e3c8a0c1f82e9d9da7dd8fd7e47463df635042f24c27',NULL);
INSERT INTO "cell" VALUES(7,1,7,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(8,1,8,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(9,1,9,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(10,1,10,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(11,1,11,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(12,1,12,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(13,1,13,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,'0b3fc20d966fe484ab850f6d1657c878286aa112ec90b4457e09e0e4cd5c2bbf',NULL);
INSERT INTO "cell" VALUES(14,1,14,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'',NULL,'0eae582d75dc69cad8ea180ed49bb8866197f5aaf9a68956cf96dba4a527ac85',NULL);
INSERT INTO "cell" VALUES(15,1,15,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,'7b2a3f64b084f042aaf33d918c7a824e31acf5cd53187e527364632b596ed93c',NULL);
INSERT INTO "cell" VALUES(16,1,16,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'',NULL,'1332e9a4bccb61e164a7f4e68588ee0d756020d64a7b0b4636dc2ce7c9057c8e',NULL);
INSERT INTO "cell" VALUES(17,1,17,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,0,'undefended',NULL,'350b6674f34ff60d747353bb3417bfac509063ad02d3621a301ac08f5c235378',NULL);
INSERT INTO "cell" VALUES(18,1,18,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,0,'undefended',NULL,'48104b8fbbf0a45ab166db9cca2d8f4effca3fcef8bf45666ce0dc24f8e16b6c',NULL);
INSERT INTO "cell" VALUES(19,1,19,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,'2c5c547bfb213f0655e6ca9b058671753fb038589ca3e113d1f34cc64e9b3ee4',NULL);
INSERT INTO "cell" VALUES(20,1,20,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'',NULL,'f8c4778c061bfab0e637f4448c6260cbbb35e1f38cf4bb780472970d77975348',NULL);
INSERT INTO "cell" VALUES(21,1,21,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,0,'undefended',NULL,'2890e724174d0cde33d9459a46de8d7f83ef59e02c6b69b4354341f8fdc7eae5',NULL);
INSERT INTO "cell" VALUES(22,1,22,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,0,'undefended',NULL,'b959a2298b27676e023c46460b519c3813644e5f0402100411e632ff1c4f5d01',NULL);
INSERT INTO "cell" VALUES(23,1,23,'small','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(24,1,24,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(25,1,25,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(26,1,26,'small','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(27,1,27,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(28,1,28,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(29,1,29,'small','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,'3c537927afff83ce1a4ad71d7ab6d8f62a30148633a099fdbf6180e8a98fa117',NULL);
INSERT INTO "cell" VALUES(30,1,30,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,1,'',NULL,'6d5daceec198a4584909d62463356be4ffda651d201424bb67e0ae6d2a79f5a9',NULL);
INSERT INTO "cell" VALUES(31,1,31,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,1,'',NULL,'363a9de67f28ce629128e1e0a0efb54906400329d1a1e1ce3a4335a2c0fdb0ab',NULL);
INSERT INTO "cell" VALUES(32,1,32,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(33,1,33,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(34,1,34,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(35,1,35,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(36,1,36,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(37,1,37,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(38,1,38,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,'0517ef751ff35cfa76c2c82df9cb01014fa5b149062378907212437ea179ba5a',NULL);
INSERT INTO "cell" VALUES(39,1,39,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'',NULL,'c11c376753ae785259724e2112f98cc72daf388f9004e1cff333406813291598',NULL);
INSERT INTO "cell" VALUES(40,1,40,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,'78145036f134ca129ef859fe0b78f9e35a30df86450d6f1b49156433a436d880',NULL);
INSERT INTO "cell" VALUES(41,1,41,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'',NULL,'6bf6b5bca4c5666060d930342d84b322e1253f0aca61497219a5744ca1c3d4d9',NULL);
INSERT INTO "cell" VALUES(42,1,42,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,1,'undefended',NULL,'eb8b11b6fbf0f8bc3bccb802087cc08992535fdffc3e720006e6818144b2843e',NULL);
INSERT INTO "cell" VALUES(43,1,43,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,1,'undefended',NULL,'05214e355f22f5cfeaa0737f81f895ce378d2a4b5604915486faef12a0983948',NULL);
INSERT INTO "cell" VALUES(44,1,44,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,'39231473547420d827125d3a2e157dfe36c4197dd1b5e464118d9c6161cb8361',NULL);
INSERT INTO "cell" VALUES(45,1,45,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'',NULL,'37c62a101a65e96ca1270883a00e1f23bee1e32e3d0f14dd027a3841bb80df13',NULL);
INSERT INTO "cell" VALUES(46,1,46,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,1,'undefended',NULL,'bd730bda3ba09926f26a3fe79cfa3f25f8fd9f411f8bdfcf8be9e2bfff33ad85',NULL);
INSERT INTO "cell" VALUES(47,1,47,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,1,'undefended',NULL,'f4f764207351c65fe42ad1dc23203619c8216321d5c2a5ee5c810dc90faeebde',NULL);
INSERT INTO "cell" VALUES(48,1,48,'small','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(49,1,49,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(50,1,50,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(51,1,51,'','',0,'','{}','','{}','',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(52,2,52,'m','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(53,2,53,'m','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(54,3,54,'m','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(55,3,55,'m','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(56,4,56,'m','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(57,5,57,'m','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(58,5,58,'m','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(59,5,59,'m','unet',3,'none','{}','clean','{}','white-box',0,2,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(60,6,60,'other','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(61,6,61,'other','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,'b93dd27795e6d6982399d4ff51a3f00caca527b499f8e7fffa0dfc36c31cf117',NULL);
INSERT INTO "cell" VALUES(62,6,62,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(63,6,63,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,'57f899471be6d75f6a95a36ddc4eea07b942bb371dcb75dc150127e5aa48aa5c',NULL);
INSERT INTO "cell" VALUES(64,6,64,'other','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(65,6,65,'other','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,'dd814f1b0c81fc0e0fced301f8e5514e197787af78a44658159e814b8b2b7aa7',NULL);
INSERT INTO "cell" VALUES(66,6,66,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,NULL,NULL);
INSERT INTO "cell" VALUES(67,6,67,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,'53b305ba1a2453ed36041cac3378f1e8cb23aa2d8ca95af8107819b482be05dc',NULL);
INSERT INTO "cell" VALUES(68,6,68,'','',0,'','{}','','{}','',0,0,'',NULL,NULL,NULL);
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
	note TEXT NOT NULL, gates_a VARCHAR DEFAULT 'not run' NOT NULL, gates_b VARCHAR DEFAULT 'not run' NOT NULL, role VARCHAR DEFAULT 'exploratory' NOT NULL, strength_a VARCHAR DEFAULT 'not run' NOT NULL, strength_b VARCHAR DEFAULT 'not run' NOT NULL, hodges_lehmann_status VARCHAR DEFAULT 'untied' NOT NULL, inference VARCHAR DEFAULT 'signed-rank' NOT NULL, difference_sd DOUBLE, networks_estimate DOUBLE, networks_low DOUBLE, networks_high DOUBLE, networks_df DOUBLE, networks_p DOUBLE, network_sd DOUBLE, patient_sd DOUBLE, residual_sd DOUBLE, two_way_low DOUBLE, two_way_high DOUBLE, networks INTEGER, replica_differences TEXT, jobs TEXT, evaluations INTEGER, evaluations_used INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "comparison" VALUES(1,51,'primary','primary endpoints',3,'small','defense=distillation','defense=static','worst white-box','white-box',3.13725490196078427018e-02,'WT','dice_area','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'holm',4.09308562993531341311e-02,4.60094054184714343347e-02,-0.0050785,-9.25303438334434402712e-02,5.64855335437188833813e-04,'ok',-0.00343425,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','no area but the Dice at one budget: all attacks share no other; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','primary','weak','weak','unbounded','signed-rank',3.54676736752798692567e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,6,15,16,19,20,30,31,40,41,44,45',26,26);
INSERT INTO "comparison" VALUES(2,51,'primary','primary endpoints',3,'small','defense=distillation','defense=none','worst white-box','white-box',3.13725490196078427018e-02,'WT','dice_area','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'holm',4.09308562993531341311e-02,4.62123756900020069005e-02,-0.0052815,-2.35339726907775256825e-02,4.68825658978076070804e-04,'ok',-0.00487375,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','no area but the Dice at one budget: all attacks share no other; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','primary','weak','weak','unbounded','signed-rank',3.61373519743397398143e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,5,13,14,15,16,29,30,38,39,40,41',26,26);
INSERT INTO "comparison" VALUES(3,51,'primary','primary endpoints',3,'small','defense=static','defense=none','worst white-box','white-box',3.13725490196078427018e-02,'WT','dice_area','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,0.875,'holm',4.60094054184714343347e-02,4.62123756900020069005e-02,-2.02999999999999946979e-04,-1.03770767631901662808e-02,1.76825641106215149939e-03,'ok',0.00011075,NULL,NULL,1.0,0.2,0.75,1.0,1.0,1.0,1,'a','','no area but the Dice at one budget: all attacks share no other; the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','primary','weak','weak','unbounded','signed-rank',1.23886041064185325154e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,6,13,14,19,20,29,31,38,39,44,45',26,26);
INSERT INTO "comparison" VALUES(4,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'benjamini_hochberg',4.81765627232168119897e-02,4.98880752135631294619e-02,-0.0017115,-2.78564713247133645401e-03,1.11849608109861921312e-03,'ok',-0.00181525,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',6.74813381291573420248e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,13,29,38',26,26);
INSERT INTO "comparison" VALUES(5,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,4.0,6.0,-3.6514837167011071628e-01,0.875,0.125,0.875,'benjamini_hochberg',1.52385910966566472113e-02,1.56166264256967397827e-02,-3.77999999999999972306e-04,-3.36116022006075886724e-03,1.57491217391747956311e-02,'ok',-0.0004445,NULL,NULL,1.0,-0.2,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.87453064609980463682e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,13,29,38',26,26);
INSERT INTO "comparison" VALUES(6,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.5,'benjamini_hochberg',5.06076710910795691394e-03,5.84563553461723943438e-03,-0.000785,-6.89572313438627099158e-02,1.51931199555348358729e-03,'ok',-0.00012225,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.44789332828976690867e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,13,29,38',26,26);
INSERT INTO "comparison" VALUES(7,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'benjamini_hochberg',4.62416918037016205778e-02,4.98880752135631294619e-02,-0.0036465,-5.89129249342099613195e-03,-2.21674105950716345686e-03,'ok',-0.0035195,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',8.98424236351043543381e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,13,29,38',26,26);
INSERT INTO "comparison" VALUES(8,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,2.0,8.0,-1.09544511501033214884e+00,0.375,0.125,0.5625,'benjamini_hochberg',1.46434421434501367553e-02,1.56166264256967397827e-02,-9.73249999999999939812e-04,-5.28019240714062195601e-03,3.42643644006749865243e-03,'ok',-0.00097325,NULL,NULL,1.0,-0.6,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',0.00249745737275801,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,13,29,38',26,26);
INSERT INTO "comparison" VALUES(9,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,2,0,0.0,7.0,-1.4,0.5,0.5,0.6,'benjamini_hochberg',4.1831775231247047414e-03,5.84563553461723943438e-03,-0.0016625,NULL,1.18133837383522302677e-02,'unbounded',-0.0016625,NULL,NULL,1.0,-1.0,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.92819555454269426879e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,13,29,38',26,26);
INSERT INTO "comparison" VALUES(10,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'benjamini_hochberg',4.37575949765577551509e-02,4.51291823004333833568e-02,-1.37149999999999988933e-03,-1.07969622689333723253e-02,-6.61043217958089558e-05,'ok',-0.00111625,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',8.20609501474113675265e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,15,30,40',26,26);
INSERT INTO "comparison" VALUES(11,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'benjamini_hochberg',1.30402877703628943678e-02,1.27348451592302625012e-02,0.00030525,-5.22793949459777595317e-03,3.63525954856708027537e-03,'ok',0.00030525,NULL,NULL,1.0,0.2,0.5,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.59540932559154515109e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,15,30,40',26,26);
INSERT INTO "comparison" VALUES(12,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,6.0,3.0,5.57086014531155582218e-01,0.75,0.25,1.0,'benjamini_hochberg',6.5258397060524771932e-03,6.36097512065547047305e-03,0.000165,-2.31515597387349243013e-03,2.8139468537595954678e-03,'ok',0.00012075,NULL,NULL,1.0,3.33333333333333314829e-01,0.625,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.55845097413004709564e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,15,30,40',26,26);
INSERT INTO "comparison" VALUES(13,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'benjamini_hochberg',0.0421933907678617,4.51291823004333833568e-02,-0.00293575,-0.00958245230212421,4.8213914827032649038e-04,'ok',-0.00277275,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.14789920050417445021e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,15,30,40',26,26);
INSERT INTO "comparison" VALUES(14,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'benjamini_hochberg',1.3073097736173414432e-02,1.27348451592302625012e-02,3.38500000000000042174e-04,-3.46056705967994100714e-03,0.00515469906508309,'ok',0.0003385,NULL,NULL,1.0,0.2,0.5,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.39800762379228469232e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,15,30,40',26,26);
INSERT INTO "comparison" VALUES(15,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'benjamini_hochberg',6.67987788193599284908e-03,6.36097512065547047305e-03,3.190000000000001645e-04,-5.38849737228463618321e-02,4.38020238914074103858e-03,'ok',0.00054775,NULL,NULL,1.0,0.2,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.55240813431541853015e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,15,30,40',26,26);
INSERT INTO "comparison" VALUES(16,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,1.0,'benjamini_hochberg',4.47189214470484555641e-02,4.51291823004333833568e-02,-0.0004105,-3.23643444555085299518e-03,1.43577717109322406698e-03,'ok',-0.0004105,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',9.96099645098288445643e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,17,30,42',26,26);
INSERT INTO "comparison" VALUES(17,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'benjamini_hochberg',1.27323645695299227098e-02,1.27348451592302625012e-02,-2.24999999999999709238e-06,-2.69474606798317554631e-04,1.4097997264609656476e-04,'ok',1.275e-05,NULL,NULL,1.0,0.2,0.75,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',9.00478660063754e-05,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,17,30,42',26,26);
INSERT INTO "comparison" VALUES(18,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'benjamini_hochberg',0.00635307849766234,6.36097512065547047305e-03,-8.00000000000000133226e-06,-0.000642033122163189,6.15784954157148661964e-05,'ok',4.5e-06,NULL,NULL,1.0,0.0,0.625,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',4.36543997691096809232e-05,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,17,30,42',26,26);
INSERT INTO "comparison" VALUES(19,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,5.0,5.0,0.0,1.0,0.125,1.0,'benjamini_hochberg',0.0453118888619463,4.51291823004333833568e-02,1.82750000000000051075e-04,-1.9432398513493456555e-03,0.0687072608380223,'ok',0.00018275,NULL,NULL,1.0,0.0,0.5,1.0,1.0,1.0,1,'neither','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.10176427542197871191e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,17,30,42',26,26);
INSERT INTO "comparison" VALUES(20,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,1.0,'benjamini_hochberg',1.35422593249277713883e-02,1.27348451592302625012e-02,0.00080725,-1.79571770438471320363e-02,1.76690609449384975621e-03,'ok',0.0010595,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',6.02920268416506205909e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,17,30,42',26,26);
INSERT INTO "comparison" VALUES(21,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,8.0,2.0,1.09544511501033214884e+00,0.375,0.125,1.0,'benjamini_hochberg',6.91023416142262127126e-03,6.36097512065547047305e-03,0.00054925,-1.17085627869530084499e-03,6.00040443644058105188e-02,'ok',3.625e-05,NULL,NULL,1.0,0.6,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.08089400499372396274e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,17,30,42',26,26);
INSERT INTO "comparison" VALUES(22,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.3,'benjamini_hochberg',4.87057527735686862646e-02,5.06375410744735049428e-02,-1.93149999999999984028e-03,-3.33503304039062730898e-03,-8.25188633216724417435e-04,'ok',-0.00192675,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',6.95199962680149215893e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,19,31,44',26,26);
INSERT INTO "comparison" VALUES(23,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,0.3,'benjamini_hochberg',1.47948620560576279275e-02,1.68545094463853628585e-02,-2.05949999999999969896e-03,-5.45831230209274480269e-03,4.65108458939836842682e-03,'ok',-0.002315,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.1359610516987065365e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,19,31,44',26,26);
INSERT INTO "comparison" VALUES(24,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,2.0,7.0,-9.2847669088525941472e-01,0.5,0.25,0.5,'benjamini_hochberg',4.25079523181415459831e-03,5.8413785623979775155e-03,-0.0015905,-1.48363745391055679156e-01,6.65971375556925412886e-03,'ok',-0.0015905,NULL,NULL,1.0,-6.66666666666666629659e-01,0.375,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.87951814334834529061e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,19,31,44',26,26);
INSERT INTO "comparison" VALUES(25,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.3,'benjamini_hochberg',4.62428442155677910108e-02,5.06375410744735049428e-02,-0.00439475,-9.35007503291467381711e-03,-1.80595418172265625988e-03,'ok',-0.004142,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.62724018762364737097e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,19,31,44',26,26);
INSERT INTO "comparison" VALUES(26,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,0.3,'benjamini_hochberg',1.4276851540541134547e-02,1.68545094463853628585e-02,-0.00257775,-6.36510632534505529922e-03,1.23179019570265283617e-02,'ok',-0.00257775,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.38003974169252252926e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,19,31,44',26,26);
INSERT INTO "comparison" VALUES(27,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.3,'benjamini_hochberg',3.48627737579409102339e-03,5.8413785623979775155e-03,-2.35500000000000032224e-03,-1.45208439521905680047e-01,2.69405797079767198726e-03,'ok',-0.002355,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.81775054713113851448e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,19,31,44',26,26);
INSERT INTO "comparison" VALUES(28,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.3,'benjamini_hochberg',4.88142566042967379624e-02,5.06375410744735049428e-02,-1.82324999999999978403e-03,-2.33182611022891969274e-03,-0.0014705908481155,'ok',-0.00182325,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.83597207366653820698e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,21,31,46',26,26);
INSERT INTO "comparison" VALUES(29,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,0.3,'benjamini_hochberg',1.52616738960776737732e-02,1.68545094463853628585e-02,-0.00159275,-4.21562202241979738781e-03,4.11555691782891849839e-02,'ok',-0.0020665,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.64811124204908027862e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,21,31,46',26,26);
INSERT INTO "comparison" VALUES(30,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.3,'benjamini_hochberg',5.09946092845050321512e-03,5.8413785623979775155e-03,-0.00074175,-1.65587412006783174511e-01,1.56697108461187968771e-03,'ok',-3.025e-05,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.45108016532643157268e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,21,31,46',26,26);
INSERT INTO "comparison" VALUES(31,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.3,'benjamini_hochberg',4.66899447743501228025e-02,5.06375410744735049428e-02,-0.00394775,-1.61923209176452587154e-01,-1.07618102559903878676e-03,'ok',-0.00394775,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.33980288923348823948e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,21,31,46',26,26);
INSERT INTO "comparison" VALUES(32,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,0.3,'benjamini_hochberg',1.46422718647050108253e-02,1.68545094463853628585e-02,-0.00221225,-5.47184525344500578836e-03,3.69018899549116482367e-03,'ok',-0.0023615,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.04869404193848587969e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,21,31,46',26,26);
INSERT INTO "comparison" VALUES(33,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,2.0,7.0,-9.2847669088525941472e-01,0.5,0.25,0.5,'benjamini_hochberg',4.18312589883489387848e-03,5.8413785623979775155e-03,-0.0016585,-3.23494250453520038046e-01,1.23187425548338946867e-02,'ok',-0.0016585,NULL,NULL,1.0,-6.66666666666666629659e-01,0.375,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.93452652936844751198e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,21,31,46',26,26);
INSERT INTO "comparison" VALUES(34,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean',3,'small','defense=none attack=ifgsm','defense=none attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'benjamini_hochberg',4.67305944975432777099e-02,4.98880752135631294619e-02,-0.0031575,-5.42113629778605190384e-03,-4.93127266089326676129e-04,'ok',-0.0031575,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.36783255252939206329e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,14,29,39',26,26);
INSERT INTO "comparison" VALUES(35,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean',3,'small','defense=none attack=ifgsm','defense=none attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,2.0,7.0,-9.2847669088525941472e-01,0.5,0.25,0.5,'benjamini_hochberg',1.42658529885821630522e-02,1.56166264256967397827e-02,-0.00135075,-7.25983436420234509722e-03,1.4311802327715292607e-02,'ok',-0.00135075,NULL,NULL,1.0,-6.66666666666666629659e-01,0.375,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.68415742730851491007e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,14,29,39',26,26);
INSERT INTO "comparison" VALUES(36,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean',3,'small','defense=none attack=ifgsm','defense=none attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.375,'benjamini_hochberg',4.16235021927552698017e-03,5.84563553461723943438e-03,-1.6832499999999998505e-03,-8.6825781589564346441e-02,1.35611935271238784328e-02,'ok',-0.00168325,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.90859499489442747781e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,14,29,39',26,26);
INSERT INTO "comparison" VALUES(37,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'benjamini_hochberg',4.09308562993531341311e-02,4.51291823004333833568e-02,-0.0041985,-7.39396835609186335591e-03,-3.59325329999888708892e-04,'ok',-0.0041985,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.00818003580487732667e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,16,30,41',26,26);
INSERT INTO "comparison" VALUES(38,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.875,'benjamini_hochberg',1.23399877766192204997e-02,1.27348451592302625012e-02,-3.94999999999999951844e-04,-4.62088853958585454861e-02,8.09438901891113178621e-03,'ok',-0.000395,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.69262843580793537028e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,16,30,41',26,26);
INSERT INTO "comparison" VALUES(39,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,0.875,'benjamini_hochberg',5.64453944174959053314e-03,6.36097512065547047305e-03,-0.00071625,-5.69196496378707936236e-02,1.90272812544607606774e-03,'ok',1.3e-05,NULL,NULL,1.0,0.2,0.75,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.64600713234001687877e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,16,30,41',26,26);
INSERT INTO "comparison" VALUES(40,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,0.875,'benjamini_hochberg',4.5400335206302835922e-02,4.51291823004333833568e-02,0.000271,-2.63047793345115793819e-03,2.64250160346133191116e-03,'ok',0.000271,NULL,NULL,1.0,0.2,0.5,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.49055255590095658314e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,18,30,43',26,26);
INSERT INTO "comparison" VALUES(41,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,0.875,'benjamini_hochberg',1.32305508538336676072e-02,1.27348451592302625012e-02,0.00049575,-1.13653028549702420427e-03,1.87037398846807978447e-02,'ok',4.35e-05,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.02576729313322441948e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,18,30,43',26,26);
INSERT INTO "comparison" VALUES(42,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,0.875,'benjamini_hochberg',0.00689349280393295,6.36097512065547047305e-03,0.0005325,-1.16177659909948833259e-03,9.99911061720833854726e-02,'ok',2.425e-05,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.06478230032870245687e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,18,30,43',26,26);
INSERT INTO "comparison" VALUES(43,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',4.61032926594498737582e-02,5.06375410744735049428e-02,-0.00453425,-1.21290064058924458578e-02,-0.00112971700215971,'ok',-0.004045,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.13977782218602785233e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,20,31,45',26,26);
INSERT INTO "comparison" VALUES(44,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,0.25,'benjamini_hochberg',1.48024311072750668766e-02,1.68545094463853628585e-02,-0.002052,-5.46606114540576244059e-03,1.36206114540576243149e-03,'ok',-0.00206025,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.14582576307563444029e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,20,31,45',26,26);
INSERT INTO "comparison" VALUES(45,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.25,'benjamini_hochberg',4.19475882763085776427e-03,5.8413785623979775155e-03,-0.00164675,-2.29557323359462162049e-01,1.45716480481337205127e-02,'ok',-0.00164675,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.89170133178075366812e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,20,31,45',26,26);
INSERT INTO "comparison" VALUES(46,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',4.67620906592668902912e-02,5.06375410744735049428e-02,-0.0038755,-1.49220848382095205852e-01,-1.52730895452773138623e-03,'ok',-0.0038755,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',0.00143959015178108,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,22,31,47',26,26);
INSERT INTO "comparison" VALUES(47,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,0.25,'benjamini_hochberg',1.42817590570277139216e-02,1.68545094463853628585e-02,-2.5727500000000003838e-03,-6.28291381478532882931e-03,2.37978494627839320951e-02,'ok',-0.00257975,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.33186491109288029227e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,22,31,47',26,26);
INSERT INTO "comparison" VALUES(48,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.25,'benjamini_hochberg',4.17454444693148799677e-03,5.8413785623979775155e-03,-0.00166675,-1.1852881157500039233e-01,1.09557407793996440525e-02,'ok',-0.00166675,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.9034015484460427986e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,22,31,47',26,26);
INSERT INTO "comparison" VALUES(49,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','clean','white-box',0.0,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',4.51291823004333833568e-02,4.98880752135631294619e-02,-0.00475875,-2.58780215628373749803e-02,2.8378041400137568595e-04,'ok',-0.00392325,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.1687193909224497558e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,5,29,30',26,26);
INSERT INTO "comparison" VALUES(50,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','clean','white-box',0.0,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',1.27348451592302625012e-02,1.56166264256967397827e-02,-0.00288175,-0.0454136078004161,1.97947698918673727422e-03,'ok',-0.001769,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.05479524059663757121e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,5,29,30',26,26);
INSERT INTO "comparison" VALUES(51,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','clean','white-box',0.0,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,0.625,'benjamini_hochberg',6.36097512065547047305e-03,5.84563553461723943438e-03,0.0005155,-2.01699087504780870741e-03,2.28871217977168585691e-03,'ok',0.0005155,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.11443387867777698313e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,5,29,30',26,26);
INSERT INTO "comparison" VALUES(52,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',4.37575949765577551509e-02,4.81765627232168119897e-02,-0.004419,-1.03614067861245717772e-02,6.8868057970587672617e-04,'ok',-0.004419,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.20950237378035078267e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,15,38,40',26,26);
INSERT INTO "comparison" VALUES(53,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,2.72727272727272707086e-01,'benjamini_hochberg',1.30402877703628943678e-02,1.52385910966566472113e-02,-0.0021985,-8.34089861858716870302e-03,1.72075390524839035022e-03,'ok',-0.001859,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.46292874108904394359e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,15,38,40',26,26);
INSERT INTO "comparison" VALUES(54,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,2.72727272727272707086e-01,'benjamini_hochberg',6.5258397060524771932e-03,5.06076710910795691394e-03,0.001465,-1.22308318296967719583e-03,4.15308318296967685784e-03,'ok',0.001465,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.68918200911844559181e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,15,38,40',26,26);
INSERT INTO "comparison" VALUES(55,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',0.0421933907678617,4.62416918037016205778e-02,-0.00404825,-4.40414821466232481173e-02,2.46845341137386618812e-03,'ok',-0.003823,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',4.09514202618121905125e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,15,38,40',26,26);
INSERT INTO "comparison" VALUES(56,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,2.72727272727272707086e-01,'benjamini_hochberg',1.3073097736173414432e-02,1.46434421434501367553e-02,-0.0015705,-1.3296248620314379818e-02,1.9475209421722821431e-03,'ok',-0.00107425,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.21071618704155210821e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,15,38,40',26,26);
INSERT INTO "comparison" VALUES(57,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',6.67987788193599284908e-03,4.1831775231247047414e-03,2.49649999999999958749e-03,-9.91837037448723563004e-04,4.00543963159045057764e-01,'ok',0.001643,NULL,NULL,1.0,1.0,1.0,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.19235539513916314127e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,15,38,40',26,26);
INSERT INTO "comparison" VALUES(58,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',4.09308562993531341311e-02,4.67305944975432777099e-02,-0.0057995,-2.08147109074782246662e-02,-6.96624816698429225048e-04,'ok',-0.00515,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.20696629440001554703e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'14,16,39,41',26,26);
INSERT INTO "comparison" VALUES(59,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,2.72727272727272707086e-01,'benjamini_hochberg',1.23399877766192204997e-02,1.42658529885821630522e-02,-0.001926,-2.46909640354474671508e-02,2.29013524506519166451e-03,'ok',-0.001535,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.64960054570505081084e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'14,16,39,41',26,26);
INSERT INTO "comparison" VALUES(60,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,2.72727272727272707086e-01,'benjamini_hochberg',5.64453944174959053314e-03,4.16235021927552698017e-03,0.00148225,-1.49210075597754803292e-03,4.45660075597754772036e-03,'ok',0.00148225,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.86922802859177446949e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'14,16,39,41',26,26);
INSERT INTO "comparison" VALUES(61,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','clean','white-box',0.0,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,0.75,'benjamini_hochberg',5.06375410744735049428e-02,4.98880752135631294619e-02,0.0007495,-1.62464976367059370405e-03,1.36171298396626366811e-03,'ok',0.000802,NULL,NULL,1.0,1.0,1.0,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.84941059929117738828e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,6,29,31',26,26);
INSERT INTO "comparison" VALUES(62,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','clean','white-box',0.0,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,0.75,'benjamini_hochberg',1.68545094463853628585e-02,1.56166264256967397827e-02,0.00123775,-5.47054376897126298784e-04,0.00241333289669253,'ok',0.00130925,NULL,NULL,1.0,1.0,1.0,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',7.38750956685555577006e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,6,29,31',26,26);
INSERT INTO "comparison" VALUES(63,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','clean','white-box',0.0,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'benjamini_hochberg',5.8413785623979775155e-03,5.84563553461723943438e-03,-4.25e-06,-9.13800185837711415916e-05,4.48528364297999575455e-05,'ok',1.75e-06,NULL,NULL,1.0,0.0,0.625,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.06537125906068417592e-05,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,6,29,31',26,26);
INSERT INTO "comparison" VALUES(64,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,8.3333333333333337034e-01,'benjamini_hochberg',4.87057527735686862646e-02,4.81765627232168119897e-02,0.00052925,-1.2151880282521509112e-03,2.97106918732782596115e-02,'ok',4.25e-05,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.09607913693710924164e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,19,38,44',26,26);
INSERT INTO "comparison" VALUES(65,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,8.3333333333333337034e-01,'benjamini_hochberg',1.47948620560576279275e-02,1.52385910966566472113e-02,-4.4374999999999997129e-04,-3.69191000193152540909e-02,1.07545198921120475736e-03,'ok',-3.45e-05,NULL,NULL,1.0,-0.4,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',9.54897428721126866058e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,19,38,44',26,26);
INSERT INTO "comparison" VALUES(66,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'benjamini_hochberg',4.25079523181415459831e-03,5.06076710910795691394e-03,-8.09749999999999922964e-04,-8.18853883353588135607e-02,1.89080630933323077212e-03,'ok',8.75e-06,NULL,NULL,1.0,0.0,0.625,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.69726994867727036878e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,19,38,44',26,26);
INSERT INTO "comparison" VALUES(67,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'benjamini_hochberg',4.62428442155677910108e-02,4.62416918037016205778e-02,1.25000000000005748873e-06,-4.2754325502514243032e-03,1.2732418299924242247e-03,'ok',6.65e-05,NULL,NULL,1.0,0.2,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',7.99552128172946680387e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,19,38,44',26,26);
INSERT INTO "comparison" VALUES(68,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,2.0,7.0,-9.2847669088525941472e-01,0.5,0.25,8.3333333333333337034e-01,'benjamini_hochberg',1.4276851540541134547e-02,1.46434421434501367553e-02,-0.0003665,-4.2039202109979738331e-02,7.79064637338132241761e-04,'ok',-2.475e-05,NULL,NULL,1.0,-6.66666666666666629659e-01,0.375,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',7.19737724409840839805e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,19,38,44',26,26);
INSERT INTO "comparison" VALUES(69,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,2.0,7.0,-9.2847669088525941472e-01,0.5,0.25,8.3333333333333337034e-01,'benjamini_hochberg',3.48627737579409102339e-03,4.1831775231247047414e-03,-0.000697,-0.0847184888525799,1.45562833936146215213e-03,'ok',-6.45e-05,NULL,NULL,1.0,-6.66666666666666629659e-01,0.375,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.35271430911921945738e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,19,38,44',26,26);
INSERT INTO "comparison" VALUES(70,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,8.3333333333333337034e-01,'benjamini_hochberg',4.61032926594498737582e-02,4.67305944975432777099e-02,-0.0006275,-1.84536770769710353756e-02,1.0716514165164771951e-03,'ok',-0.0006275,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.06778636115052207034e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'14,20,39,45',26,26);
INSERT INTO "comparison" VALUES(71,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,8.0,2.0,1.09544511501033214884e+00,0.375,0.125,8.3333333333333337034e-01,'benjamini_hochberg',1.48024311072750668766e-02,1.42658529885821630522e-02,0.0005365,-1.06306396564238847535e-03,9.974603209567252729e-03,'ok',0.00018625,NULL,NULL,1.0,0.6,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.0053357277450148538e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'14,20,39,45',26,26);
INSERT INTO "comparison" VALUES(72,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,7.0,2.0,9.2847669088525941472e-01,0.5,0.25,8.3333333333333337034e-01,'benjamini_hochberg',4.19475882763085776427e-03,4.16235021927552698017e-03,3.25000000000000039291e-05,-5.46890088560830127471e-05,3.29654282074772039985e-04,'ok',3.25e-05,NULL,NULL,1.0,6.66666666666666629659e-01,0.625,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',4.63852897684612167647e-05,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'14,20,39,45',26,26);
INSERT INTO "comparison" VALUES(73,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','clean','white-box',0.0,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',4.51291823004333833568e-02,5.06375410744735049428e-02,-0.0055085,-1.38799589995137924447e-02,-1.01769716233586406811e-03,'ok',-0.00490675,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.82209143178548376579e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,6,30,31',26,26);
INSERT INTO "comparison" VALUES(74,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','clean','white-box',0.0,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',1.27348451592302625012e-02,1.68545094463853628585e-02,-0.0041195,-2.36229518345282551994e-02,-0.000332892483235384,'ok',-0.00317325,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',0.0023795342879415,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,6,30,31',26,26);
INSERT INTO "comparison" VALUES(75,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','clean','white-box',0.0,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,0.625,'benjamini_hochberg',6.36097512065547047305e-03,5.8413785623979775155e-03,0.00051975,-1.25117360420549440271e-03,2.29067360420549467892e-03,'ok',0.00051975,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.11289002128860353528e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,6,30,31',26,26);
INSERT INTO "comparison" VALUES(76,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',4.37575949765577551509e-02,4.87057527735686862646e-02,-4.94824999999999952382e-03,-6.58240186442444613623e-02,-9.54806657677747215584e-04,'ok',-0.00481475,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.5095435001285652278e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'15,19,40,44',26,26);
INSERT INTO "comparison" VALUES(77,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,4.03846153846153854694e-01,'benjamini_hochberg',1.30402877703628943678e-02,1.47948620560576279275e-02,-0.00175475,-0.0043570839013852,0.0008475839013852,'ok',-0.00175475,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.63575876490208867684e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'15,19,40,44',26,26);
INSERT INTO "comparison" VALUES(78,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',6.5258397060524771932e-03,4.25079523181415459831e-03,0.002275,-4.36982186681283968354e-04,4.71034060686283725244e-03,'ok',0.002275,NULL,NULL,1.0,1.0,1.0,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',9.93707886962024149885e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'15,19,40,44',26,26);
INSERT INTO "comparison" VALUES(79,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',0.0421933907678617,4.62428442155677910108e-02,-0.0040495,-2.02080094086658709762e-02,2.21321264042085869699e-03,'ok',-0.003265,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.93599455012966139427e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'15,19,40,44',26,26);
INSERT INTO "comparison" VALUES(80,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.625,'benjamini_hochberg',1.3073097736173414432e-02,1.4276851540541134547e-02,-0.001204,-1.06789188080399881364e-02,2.83034581362915770713e-03,'ok',-0.000926,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.53563883693777494116e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'15,19,40,44',26,26);
INSERT INTO "comparison" VALUES(81,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',6.67987788193599284908e-03,3.48627737579409102339e-03,0.00319375,-2.43458202225988471281e-03,1.509433684517840768e-01,'ok',0.001661,NULL,NULL,1.0,1.0,1.0,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.53733306646219613361e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'15,19,40,44',26,26);
INSERT INTO "comparison" VALUES(82,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',4.47189214470484555641e-02,4.88142566042967379624e-02,-0.0040955,-1.09428088719510079734e-02,1.2248233207007765827e-03,'ok',-0.0040955,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.34359327895217793569e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'17,21,42,46',26,26);
INSERT INTO "comparison" VALUES(83,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',1.27323645695299227098e-02,1.52616738960776737732e-02,-2.52925000000000024802e-03,-1.53598398131441944702e-02,1.5150750826625654366e-03,'ok',-0.00252925,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.54149391151703733446e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'17,21,42,46',26,26);
INSERT INTO "comparison" VALUES(84,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,8.0,2.0,1.09544511501033214884e+00,0.375,0.125,0.525,'benjamini_hochberg',0.00635307849766234,5.09946092845050321512e-03,0.00125375,-1.54989349342638882758e-03,4.84030014819684072102e-03,'ok',0.00125375,NULL,NULL,1.0,0.6,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.7621464610126228497e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'17,21,42,46',26,26);
INSERT INTO "comparison" VALUES(85,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.625,'benjamini_hochberg',0.0453118888619463,4.66899447743501228025e-02,-0.001378,-5.29205869938686734865e-02,8.86605755514105302317e-03,'ok',-0.001378,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',4.73162377157905836289e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'17,21,42,46',26,26);
INSERT INTO "comparison" VALUES(86,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.625,'benjamini_hochberg',1.35422593249277713883e-02,1.46422718647050108253e-02,-0.0011,-8.41131034514024794601e-03,3.47979480636332640097e-03,'ok',-0.0011,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.18862402721577186184e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'17,21,42,46',26,26);
INSERT INTO "comparison" VALUES(87,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,4.03846153846153854694e-01,'benjamini_hochberg',6.91023416142262127126e-03,4.18312589883489387848e-03,2.72700000000000025712e-03,-5.88887131962087702341e-03,7.35251154453125856796e-03,'ok',0.002727,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.90693459606850305651e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'17,21,42,46',26,26);
INSERT INTO "comparison" VALUES(88,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',4.09308562993531341311e-02,4.61032926594498737582e-02,-0.0051725,-2.55388096116624441211e-01,5.4474367738272140571e-04,'ok',-0.0034565,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.59329260098380318805e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'16,20,41,45',26,26);
INSERT INTO "comparison" VALUES(89,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,2.0,8.0,-1.09544511501033214884e+00,0.375,0.125,0.525,'benjamini_hochberg',1.23399877766192204997e-02,1.48024311072750668766e-02,-2.46250000000000027894e-03,-6.87031414276432911281e-02,0.00332096459728468,'ok',-0.001687,NULL,NULL,1.0,-0.6,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.63481794737979075834e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'16,20,41,45',26,26);
INSERT INTO "comparison" VALUES(90,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,4.03846153846153854694e-01,'benjamini_hochberg',5.64453944174959053314e-03,4.19475882763085776427e-03,0.00144975,-1.98978239587429888909e-03,4.47223314196346956317e-03,'ok',0.00144975,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.89970694085539741798e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'16,20,41,45',26,26);
INSERT INTO "comparison" VALUES(91,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.625,'benjamini_hochberg',4.5400335206302835922e-02,4.67620906592668902912e-02,-0.001362,-5.44534692100637554568e-02,1.02785722684506173468e-02,'ok',-0.001362,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',4.87651623614467500528e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'18,22,43,47',26,26);
INSERT INTO "comparison" VALUES(92,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.625,'benjamini_hochberg',1.32305508538336676072e-02,1.42817590570277139216e-02,-1.05124999999999988418e-03,-6.04464995925539476384e-03,2.4395472145228903199e-02,'ok',-0.001463,NULL,NULL,1.0,-0.4,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',0.00313814884700145,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'18,22,43,47',26,26);
INSERT INTO "comparison" VALUES(93,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,4.03846153846153854694e-01,'benjamini_hochberg',0.00689349280393295,4.17454444693148799677e-03,0.002719,-6.02047135532442125732e-03,7.26257845259409805238e-03,'ok',0.002719,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.85571145872086677372e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'18,22,43,47',26,26);
CREATE TABLE condition (
	id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	epsilon_key VARCHAR NOT NULL, 
	epsilon DOUBLE NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id), 
	UNIQUE (job_id, epsilon_key)
);
INSERT INTO "condition" VALUES(1,5,'0',0.0);
INSERT INTO "condition" VALUES(2,9,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(3,9,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(4,10,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(5,15,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(6,15,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(7,16,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(8,4,'0',0.0);
INSERT INTO "condition" VALUES(9,7,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(10,7,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(11,8,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(12,13,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(13,13,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(14,6,'0',0.0);
INSERT INTO "condition" VALUES(15,11,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(16,11,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(17,14,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(18,17,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(19,17,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(20,12,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(21,18,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(22,20,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(23,19,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(24,19,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(25,21,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(26,21,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(27,22,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(28,29,'0',0.0);
INSERT INTO "condition" VALUES(29,30,'0',0.0);
INSERT INTO "condition" VALUES(30,31,'0',0.0);
INSERT INTO "condition" VALUES(31,32,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(32,32,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(33,33,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(34,35,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(35,34,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(36,34,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(37,36,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(38,36,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(39,37,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(40,39,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(41,38,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(42,38,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(43,41,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(44,40,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(45,40,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(46,43,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(47,42,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(48,42,'8/255',3.13725490196078427018e-02);
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
INSERT INTO "epoch" VALUES(2,'teacher',1,2,1.49397778511047363281e+00,NULL,4.05872826974881459327e-03,1.05506375999993906589e-01);
INSERT INTO "epoch" VALUES(2,'teacher',2,2,1.41275078058242797851e+00,NULL,2.0e-08,5.03934900000331253977e-02);
INSERT INTO "epoch" VALUES(2,'student',1,2,4.88515533506870269775e-02,NULL,4.05872826974881459327e-03,7.54511650000040390295e-02);
INSERT INTO "epoch" VALUES(2,'student',2,2,4.23932243138551712036e-02,NULL,2.0e-08,6.11066300000402407022e-02);
INSERT INTO "epoch" VALUES(1,'train',1,2,2.38514935970306396484e+00,NULL,4.05872826974881459327e-03,1.251691249999566935e-01);
INSERT INTO "epoch" VALUES(1,'train',2,2,2.31043672561645507812e+00,NULL,2.0e-08,9.82846809999955439707e-02);
INSERT INTO "epoch" VALUES(26,'train',1,2,2.40403354167938232421e+00,NULL,4.05872826974881459327e-03,6.98961100001724844332e-02);
INSERT INTO "epoch" VALUES(26,'train',2,2,2.33267676830291748046e+00,NULL,2.0e-08,5.76839749999180639861e-02);
INSERT INTO "epoch" VALUES(3,'train',1,2,2.38640296459198,NULL,4.05872826974881459327e-03,8.28871300000173505395e-02);
INSERT INTO "epoch" VALUES(3,'train',2,2,2.31221342086792,NULL,2.0e-08,7.9776736999974673381e-02);
INSERT INTO "epoch" VALUES(27,'teacher',1,2,1.48567587137222290039e+00,NULL,4.05872826974881459327e-03,9.21521580000899120932e-02);
INSERT INTO "epoch" VALUES(27,'teacher',2,2,1.40759521722793579101e+00,NULL,2.0e-08,0.0554982819999168);
INSERT INTO "epoch" VALUES(27,'student',1,2,4.21044230461120605468e-02,NULL,4.05872826974881459327e-03,0.0770000259999506);
INSERT INTO "epoch" VALUES(27,'student',2,2,3.78774087876081466674e-02,NULL,2.0e-08,6.65038909999111638171e-02);
INSERT INTO "epoch" VALUES(28,'train',1,2,2.40388405323028564453e+00,NULL,4.05872826974881459327e-03,6.64453899998989072628e-02);
INSERT INTO "epoch" VALUES(28,'train',2,2,2.33371102809906,NULL,2.0e-08,7.99684749999869382008e-02);
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
INSERT INTO "evaluation" VALUES(4,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(5,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(6,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
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
INSERT INTO "evaluation" VALUES(29,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(30,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
INSERT INTO "evaluation" VALUES(31,'robustseg-1/voxel/max-directed/linear','brats','original','adopted',NULL);
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
INSERT INTO "gate" VALUES(23,'G6','',1,-2.74636039642256468695e-04,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(23,'G9','',1,-2.16966251422121697567e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(23,'G11','',NULL,NULL,NULL,'white-box and transfer were not both scored at one budget');
INSERT INTO "gate" VALUES(23,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(23,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(23,'G14','',NULL,NULL,NULL,'the model is undefended, or its defense names no attacks that know it');
INSERT INTO "gate" VALUES(23,'G18','',NULL,NULL,NULL,'the model is undefended, or its twin was not attacked at up to 32/255');
INSERT INTO "gate" VALUES(23,'G21','',NULL,NULL,NULL,'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO "gate" VALUES(23,'G2','',1,4.29103183746337890625e+00,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(23,'G3','',1,0.0,0.0001,'0 voxels change their class in 5 passes');
INSERT INTO "gate" VALUES(23,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(23,'G5','ce',1,0.0,0.05,'of 747 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(23,'G15','',1,9.23512256671330216805e-05,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(23,'G10','32/255',1,6.37557354012307647694e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(23,'G10','255/255',0,4.15083108454236959783e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(23,'G7','',1,1.74606300049660878581e-03,0.01,'S 0.063 after 2 steps, 0.061 after 4');
INSERT INTO "gate" VALUES(23,'G8','',1,0.000316494135175191,0.01,'S 0.063 from one start, 0.062 from three');
INSERT INTO "gate" VALUES(23,'G17','',0,2.70556431628745208683e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(23,'G19','',1,0.0,0.02,'S 0.063 in float32, 0.063 in float64');
INSERT INTO "gate" VALUES(23,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(23,'G1','',1,0.0,0.001,'8/255 phantom-0000 WT');
INSERT INTO "gate" VALUES(24,'G6','',1,-1.57595647593118670659e-03,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(24,'G9','',1,-1.91036870666491664927e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(24,'G11','',1,1.0,0.95,'share of 2 cases at 4/255');
INSERT INTO "gate" VALUES(24,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(24,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(24,'G14','',NULL,NULL,NULL,'no attack that knows the defense was scored');
INSERT INTO "gate" VALUES(24,'G18','',1,3.07589214055616899656e-02,0.1,'S of the twin at 4/255');
INSERT INTO "gate" VALUES(24,'G21','',NULL,NULL,NULL,'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO "gate" VALUES(24,'G2','',1,3.18616542816162109366e+01,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(24,'G3','',1,0.0,0.0001,'0 voxels change their class in 5 passes');
INSERT INTO "gate" VALUES(24,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(24,'G5','ce',1,0.0,0.05,'of 370 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(24,'G15','',1,6.32706115069763528648e-04,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(24,'G10','32/255',1,5.91749017195301527105e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(24,'G10','255/255',0,4.78854444156285793954e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(24,'G7','',1,0.0,0.01,'S 0.056 after 2 steps, 0.056 after 4');
INSERT INTO "gate" VALUES(24,'G8','',1,0.0,0.01,'S 0.056 from one start, 0.056 from three');
INSERT INTO "gate" VALUES(24,'G17','',0,2.89732240111285677119e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(24,'G19','',1,0.0,0.02,'S 0.056 in float32, 0.056 in float64');
INSERT INTO "gate" VALUES(24,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(24,'G1','',1,0.0,0.001,'8/255 phantom-0000 WT');
INSERT INTO "gate" VALUES(25,'G6','',1,3.34958712997233953867e-04,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(25,'G9','',1,-3.15916786894574613819e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(25,'G11','',1,1.0,0.95,'share of 2 cases at 4/255');
INSERT INTO "gate" VALUES(25,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(25,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(25,'G14','',NULL,NULL,NULL,'the model is undefended, or its defense names no attacks that know it');
INSERT INTO "gate" VALUES(25,'G18','',1,3.07589214055616899656e-02,0.1,'S of the twin at 4/255');
INSERT INTO "gate" VALUES(25,'G21','',NULL,NULL,NULL,'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO "gate" VALUES(25,'G2','',1,4.25510549545288085937e+00,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(25,'G3','',1,0.0,0.0001,'0 voxels change their class in 5 passes');
INSERT INTO "gate" VALUES(25,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(25,'G5','ce',1,0.0,0.05,'of 746 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(25,'G15','',1,9.0106880706273623444e-05,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(25,'G10','32/255',1,0.0653510630322565,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(25,'G10','255/255',0,0.0408391056160948,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(25,'G7','',1,3.08623856485108066793e-03,0.01,'S 0.064 after 2 steps, 0.061 after 4');
INSERT INTO "gate" VALUES(25,'G8','',1,2.09383779352437932042e-03,0.01,'S 0.064 from one start, 0.062 from three');
INSERT INTO "gate" VALUES(25,'G17','',0,2.73506849727970124952e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(25,'G19','',1,0.0,0.02,'S 0.064 in float32, 0.064 in float64');
INSERT INTO "gate" VALUES(25,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(25,'G1','',1,0.0,0.001,'8/255 phantom-0000 WT');
INSERT INTO "gate" VALUES(48,'G6','',1,3.34960196391932696347e-04,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(48,'G9','',1,-0.00195803046476287,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(48,'G11','',NULL,NULL,NULL,'white-box and transfer were not both scored at one budget');
INSERT INTO "gate" VALUES(48,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(48,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(48,'G14','',NULL,NULL,NULL,'the model is undefended, or its defense names no attacks that know it');
INSERT INTO "gate" VALUES(48,'G18','',NULL,NULL,NULL,'the model is undefended, or its twin was not attacked at up to 32/255');
INSERT INTO "gate" VALUES(48,'G21','',NULL,NULL,NULL,'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO "gate" VALUES(48,'G2','',1,3.53524899482727050781e+00,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(48,'G3','',1,0.0,0.0001,'0 voxels change their class in 5 passes');
INSERT INTO "gate" VALUES(48,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(48,'G5','ce',1,0.0,0.05,'of 724 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(48,'G15','',1,8.26541088838480761131e-05,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(48,'G10','32/255',1,4.14007633584243389668e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(48,'G10','255/255',0,2.55588693249247760064e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(48,'G7','',1,0.00524311391700389,0.01,'S 0.041 after 2 steps, 0.036 after 4');
INSERT INTO "gate" VALUES(48,'G8','',1,9.72732709707602172244e-04,0.01,'S 0.041 from one start, 0.040 from three');
INSERT INTO "gate" VALUES(48,'G17','',0,2.77083176231053440741e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(48,'G19','',1,0.0,0.02,'S 0.041 in float32, 0.041 in float64');
INSERT INTO "gate" VALUES(48,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(48,'G1','',1,0.0,0.001,'8/255 phantom-0002 WT');
INSERT INTO "gate" VALUES(49,'G6','',1,-4.44698769568261861873e-04,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(49,'G9','',1,-1.62937733506652963899e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(49,'G11','',1,1.0,0.95,'share of 2 cases at 4/255');
INSERT INTO "gate" VALUES(49,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(49,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(49,'G14','',NULL,NULL,NULL,'no attack that knows the defense was scored');
INSERT INTO "gate" VALUES(49,'G18','',1,1.48916925470925845531e-02,0.1,'S of the twin at 4/255');
INSERT INTO "gate" VALUES(49,'G21','',NULL,NULL,NULL,'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO "gate" VALUES(49,'G2','',1,2.10261821746826171875e+01,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(49,'G3','',1,0.0,0.0001,'0 voxels change their class in 5 passes');
INSERT INTO "gate" VALUES(49,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(49,'G5','ce',1,0.0,0.05,'of 544 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(49,'G15','',1,7.83764874770442225918e-04,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(49,'G10','32/255',1,3.37622597970672830292e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(49,'G10','255/255',0,2.71665711145086564981e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(49,'G7','',1,1.11913756069223838118e-03,0.01,'S 0.032 after 2 steps, 0.030 after 4');
INSERT INTO "gate" VALUES(49,'G8','',1,4.05739638676405611761e-05,0.01,'S 0.032 from one start, 0.032 from three');
INSERT INTO "gate" VALUES(49,'G17','',0,2.81919319302730231324e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(49,'G19','',1,0.0,0.02,'S 0.032 in float32, 0.032 in float64');
INSERT INTO "gate" VALUES(49,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(49,'G1','',1,0.0,0.001,'8/255 phantom-0002 WT');
INSERT INTO "gate" VALUES(50,'G6','',1,3.94714261971292751374e-04,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(50,'G9','',1,-2.3294631236549546982e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(50,'G11','',1,1.0,0.95,'share of 2 cases at 4/255');
INSERT INTO "gate" VALUES(50,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(50,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(50,'G14','',NULL,NULL,NULL,'the model is undefended, or its defense names no attacks that know it');
INSERT INTO "gate" VALUES(50,'G18','',1,1.48916925470925845531e-02,0.1,'S of the twin at 4/255');
INSERT INTO "gate" VALUES(50,'G21','',NULL,NULL,NULL,'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO "gate" VALUES(50,'G2','',1,3.61778783798217773437e+00,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(50,'G3','',1,0.0,0.0001,'0 voxels change their class in 5 passes');
INSERT INTO "gate" VALUES(50,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(50,'G5','ce',1,0.0,0.05,'of 727 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(50,'G15','',1,8.0472136048108771078e-05,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(50,'G10','32/255',1,4.22527861642252797191e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(50,'G10','255/255',0,2.45000877868265763692e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(50,'G7','',1,5.83690069496170527152e-03,0.01,'S 0.043 after 2 steps, 0.037 after 4');
INSERT INTO "gate" VALUES(50,'G8','',1,1.54288762593583761439e-03,0.01,'S 0.043 from one start, 0.041 from three');
INSERT INTO "gate" VALUES(50,'G17','',0,2.78085236511180389218e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(50,'G19','',1,0.0,0.02,'S 0.043 in float32, 0.043 in float64');
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
	finished_at DOUBLE, gpus INTEGER DEFAULT '0' NOT NULL, batch_divisor INTEGER DEFAULT '1' NOT NULL, remakes INTEGER DEFAULT '0' NOT NULL, expiries INTEGER DEFAULT '0' NOT NULL, peak_memory BIGINT, partial BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES worker (incarnation), 
	UNIQUE (digest)
);
INSERT INTO "job" VALUES(1,'d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f',NULL,'train','train small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',2,'done',1,0,NULL,NULL,0.0,0,'{"done": 0, "total": 0, "unit": "", "detail": "train: epoch 1 of 2, step 1 of 2"}',NULL,NULL,'{"loss": 2.310436725616455, "validation_dice": null, "training_cases": 2}','d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f/1',1.79595434925801610949e+09,1.79595435341200685506e+09,1.7959544002570152283e+09,1,1,0,0,633856000,0);
INSERT INTO "job" VALUES(2,'97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c',NULL,'defense','defend small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',3,'done',1,0,NULL,NULL,0.0,0,'{"done": 3, "total": 4, "unit": "epoch", "detail": "student, loss 0.049"}',NULL,NULL,'{"loss": 0.04239322431385517, "validation_dice": null, "training_cases": 2}','97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c/1',1.79595434925801610949e+09,1.79595435343401432035e+09,1.79595439806499338145e+09,1,1,0,0,634593280,0);
INSERT INTO "job" VALUES(3,'56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0',NULL,'defense','defend small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',3,'done',1,0,NULL,NULL,0.0,0,'{"done": 0, "total": 0, "unit": "", "detail": "adversarial copies: case 1 of 2"}',NULL,NULL,'{"loss": 2.31221342086792, "validation_dice": null, "training_cases": 2}','56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0/1',1.79595434925801610949e+09,1.79595440036898398392e+09,1.79595440119798779483e+09,1,1,0,0,636432384,0);
INSERT INTO "job" VALUES(4,'af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5',NULL,'evaluate','evaluate small on clean images fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [265.045, 441.913, 618.78], "t1ce": [283.56, 578.848, 874.135], "t2": [348.73, 392.0, 435.27], "flair": [320.18, 397.565, 474.95]}}',NULL,1.79595434925801610949e+09,1.79595440049000525475e+09,1.79595440056801748272e+09,1,1,0,0,641593344,0);
INSERT INTO "job" VALUES(5,'c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48',NULL,'evaluate','evaluate small/distillation on clean images fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'{"done": 0, "total": 2, "unit": "case", "detail": "phantom-0000, reading case phantom-0000"}',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [265.045, 441.913, 618.78], "t1ce": [283.56, 578.848, 874.135], "t2": [348.73, 392.0, 435.27], "flair": [320.18, 397.565, 474.95]}}',NULL,1.79595434925801610949e+09,1.7959543981630012989e+09,1.79595439902901935578e+09,1,1,0,0,649670656,0);
INSERT INTO "job" VALUES(6,'6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55',NULL,'evaluate','evaluate small/static on clean images fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [265.045, 441.913, 618.78], "t1ce": [283.56, 578.848, 874.135], "t2": [348.73, 392.0, 435.27], "flair": [320.18, 397.565, 474.95]}}',NULL,1.79595434925801610949e+09,1.79595440123399639124e+09,1.79595440166501402849e+09,1,1,0,0,637132800,0);
INSERT INTO "job" VALUES(7,'a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6','a5d4ed0470c635a8d17c4fa3e7874baaca3d9f1304c19590695953ae4a4677c2','attack','attack fgsm on small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6/1',1.79595434925801610949e+09,1.79595440059400796887e+09,1.79595440087499618525e+09,1,1,0,0,641597440,0);
INSERT INTO "job" VALUES(8,'319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778','1ae80315cc58e85377413ff67727a006ce96037e0f2027de9aff39d7e921e132','attack','attack ifgsm on small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778/1',1.79595434925801610949e+09,1.79595440089800953862e+09,1.79595440114101767537e+09,1,1,0,0,641728512,0);
INSERT INTO "job" VALUES(9,'1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20','6b3d6bdcbf8910aa3ba1633874768b408b87ea04378003e04d5b601c7e9f4c9a','attack','attack fgsm on small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20/1',1.79595434925801610949e+09,1.79595439906201076504e+09,1.79595439951000666618e+09,1,1,0,0,640749568,0);
INSERT INTO "job" VALUES(10,'48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924','04d6558e8fc316c84d92c318f7345a7fce34b567444ef0f34d3e9386efcaca33','attack','attack ifgsm on small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924/1',1.79595434925801610949e+09,1.79595439954199194909e+09,1.79595439980298423763e+09,1,1,0,0,640897024,0);
INSERT INTO "job" VALUES(11,'433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4','e4f8869e57a25d6c4545893d16dc99134839871fc45e428a678f8a68e2bd0efa','attack','attack fgsm on small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4/1',1.79595434925801610949e+09,1.79595440136801290514e+09,1.79595440169100475308e+09,1,1,0,0,641732608,0);
INSERT INTO "job" VALUES(12,'3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf','026eacbd5fbc9875c3683bfaac7a0010b68e0588a18acb267868aeb60d08f0d1','attack','attack ifgsm on small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf/1',1.79595434925801610949e+09,1.7959544016949877739e+09,1.79595440214201807977e+09,1,1,0,0,640004096,0);
INSERT INTO "job" VALUES(13,'483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd',NULL,'evaluate','evaluate small under fgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79595434925801610949e+09,1.79595440116600251192e+09,1.79595440134701132776e+09,1,1,0,0,641732608,0);
INSERT INTO "job" VALUES(14,'a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b',NULL,'evaluate','evaluate small under ifgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79595434925801610949e+09,1.79595440171800112727e+09,1.79595440181701469428e+09,1,1,0,0,641740800,0);
INSERT INTO "job" VALUES(15,'0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e',NULL,'evaluate','evaluate small/distillation under fgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79595434925801610949e+09,1.79595439983098649982e+09,1.79595439999300527569e+09,1,1,0,0,640925696,0);
INSERT INTO "job" VALUES(16,'feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba',NULL,'evaluate','evaluate small/distillation under ifgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79595434925801610949e+09,1.79595440001400709155e+09,1.79595440012199282649e+09,1,1,0,0,640966656,0);
INSERT INTO "job" VALUES(17,'b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd',NULL,'evaluate','evaluate small/distillation under fgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79595434925801610949e+09,1.79595440184698843955e+09,1.79595440201399612423e+09,1,1,0,0,641748992,0);
INSERT INTO "job" VALUES(18,'a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36',NULL,'evaluate','evaluate small/distillation under ifgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79595434925801610949e+09,1.7959544020380153656e+09,1.79595440215601921075e+09,1,1,0,0,641748992,0);
INSERT INTO "job" VALUES(19,'d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31',NULL,'evaluate','evaluate small/static under fgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79595434925801610949e+09,1.79595440216700291636e+09,1.79595440235300064088e+09,1,1,0,0,640028672,0);
INSERT INTO "job" VALUES(20,'0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4',NULL,'evaluate','evaluate small/static under ifgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79595434925801610949e+09,1.79595440217798662184e+09,1.79595440229401874542e+09,1,1,0,0,641753088,0);
INSERT INTO "job" VALUES(21,'3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7',NULL,'evaluate','evaluate small/static under fgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79595434925801610949e+09,1.79595440231799793242e+09,1.7959544024940178394e+09,1,1,0,0,641757184,0);
INSERT INTO "job" VALUES(22,'6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4',NULL,'evaluate','evaluate small/static under ifgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79595434925801610949e+09,1.79595440240200471876e+09,1.79595440253099203117e+09,1,1,0,0,640049152,0);
INSERT INTO "job" VALUES(23,'7d554f6769ad2e34156051d76ba695a237de5993cf883a0603a82f976ee50f74',NULL,'gates','check small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "scored": [{"role": "own", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "perturbations": null, "attack": null, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',11,'done',1,0,NULL,NULL,0.0,0,'{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S, 31 passes"}',NULL,NULL,'{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}',NULL,1.79595434925801610949e+09,1.79595440251401376719e+09,1.79595440369501709943e+09,1,1,0,0,645824512,0);
INSERT INTO "job" VALUES(24,'752f4468ea20d26bda6b3777e93f337abbcffc19a3b94ced4ecab764db78e122',NULL,'gates','check small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "scored": [{"role": "own", "evaluation": "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "perturbations": null, "attack": null, "brain_only": true}, {"role": "own", "evaluation": "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [{"temperature": 10.0}, {"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',11,'done',1,0,NULL,NULL,0.0,0,'{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S, 30 passes"}',NULL,NULL,'{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}',NULL,1.79595434925801610949e+09,1.79595440256599473954e+09,1.79595440385900735852e+09,1,1,0,0,644268032,0);
INSERT INTO "job" VALUES(25,'d58cb963c844ea843df8f64d0dd08258561520df366e5c363d5616b6bf0f9c87',NULL,'gates','check small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "scored": [{"role": "own", "evaluation": "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "transfer", "evaluation": "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "perturbations": null, "attack": null, "brain_only": true}, {"role": "twin", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',11,'done',1,0,NULL,NULL,0.0,0,'{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}',NULL,NULL,'{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}',NULL,1.79595434925801610949e+09,1.79595440371098971363e+09,1.7959544043959989548e+09,1,1,0,0,645922816,0);
INSERT INTO "job" VALUES(26,'06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4',NULL,'train','train small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',15,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 2.3326767683029175, "validation_dice": null, "training_cases": 2}','06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4/1',1.79595434925801610949e+09,1.79595440014601206782e+09,1.79595440045001363753e+09,1,1,0,0,641589248,0);
INSERT INTO "job" VALUES(27,'8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74',NULL,'defense','defend small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',16,'done',1,0,NULL,NULL,0.0,0,'{"done": 3, "total": 4, "unit": "epoch", "detail": "student, loss 0.042"}',NULL,NULL,'{"loss": 0.03787740878760815, "validation_dice": null, "training_cases": 2}','8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74/1',1.79595434925801610949e+09,1.79595440388998699187e+09,1.79595440451400279995e+09,1,1,0,0,644812800,0);
INSERT INTO "job" VALUES(28,'4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea',NULL,'defense','defend small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',16,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 2.33371102809906, "validation_dice": null, "training_cases": 2}','4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea/1',1.79595434925801610949e+09,1.7959544044260129928e+09,1.7959544048740088939e+09,1,1,0,0,646090752,0);
INSERT INTO "job" VALUES(29,'732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225',NULL,'evaluate','evaluate small on clean images fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',17,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [466.315, 539.207, 612.1], "t1ce": [328.72, 493.385, 658.05], "t2": [367.42, 406.33, 445.24], "flair": [331.42, 367.95, 404.48]}}',NULL,1.79595434925801610949e+09,1.79595440457000732423e+09,1.79595440468101048467e+09,1,1,0,0,644829184,0);
INSERT INTO "job" VALUES(30,'4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6',NULL,'evaluate','evaluate small/distillation on clean images fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',17,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [466.315, 539.207, 612.1], "t1ce": [328.72, 493.385, 658.05], "t2": [367.42, 406.33, 445.24], "flair": [331.42, 367.95, 404.48]}}',NULL,1.79595434925801610949e+09,1.79595440471299600598e+09,1.79595440483800029753e+09,1,1,0,0,644829184,0);
INSERT INTO "job" VALUES(31,'94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f',NULL,'evaluate','evaluate small/static on clean images fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',17,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [466.315, 539.207, 612.1], "t1ce": [328.72, 493.385, 658.05], "t2": [367.42, 406.33, 445.24], "flair": [331.42, 367.95, 404.48]}}',NULL,1.79595434925801610949e+09,1.79595440491001749044e+09,1.79595440497599983216e+09,1,1,0,0,646053888,0);
INSERT INTO "job" VALUES(32,'5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735','74f642b73823f4ddd984408b983b9864d4f8ea44770e9092b2cf92f94ac513e0','attack','attack fgsm on small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',19,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735/1',1.79595434925801610949e+09,1.79595440484600663184e+09,1.7959544052079842091e+09,1,1,0,0,644833280,0);
INSERT INTO "job" VALUES(33,'0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec','6e2228085225492e6b5e9039514dba9953e76f21b1c3d1a7bfa9c7695079a6b6','attack','attack ifgsm on small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',19,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec/1',1.79595434925801610949e+09,1.79595440499398422244e+09,1.79595440525799393658e+09,1,1,0,0,646053888,0);
INSERT INTO "job" VALUES(34,'72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1','68855496a7f410c8b1c8de187600aea3aa5db28d279cb3797339a043130498ed','attack','attack fgsm on small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',19,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1/1',1.79595434925801610949e+09,1.7959544052379980087e+09,1.79595440555801248551e+09,1,1,0,0,645025792,0);
INSERT INTO "job" VALUES(35,'60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0','08f0695ea9133e14560963c50e2883f8a92af77ed9fae432b7c3d10d458556f6','attack','attack ifgsm on small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',19,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0/1',1.79595434925801610949e+09,1.79595440528201317782e+09,1.79595440553298735623e+09,1,1,0,0,646053888,0);
INSERT INTO "job" VALUES(36,'0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26','fe36a8d455d5104d6e89cb3979cfe46fd86e54e7c1652609d7dc6b59e18a79f7','attack','attack fgsm on small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',19,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26/1',1.79595434925801610949e+09,1.79595440557599663735e+09,1.79595440582198190683e+09,1,1,0,0,646053888,0);
INSERT INTO "job" VALUES(37,'c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d','b896de753cd1f0663b004a2a9713b8ec62c8285829db404937e7ad5968d579a3','attack','attack ifgsm on small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',19,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582}','c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d/1',1.79595434925801610949e+09,1.79595440558400297166e+09,1.79595440591001224515e+09,1,1,0,0,645029888,0);
INSERT INTO "job" VALUES(38,'8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1',NULL,'evaluate','evaluate small under fgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79595434925801610949e+09,1.79595440586599707603e+09,1.79595440609500408167e+09,1,1,0,0,646053888,0);
INSERT INTO "job" VALUES(39,'b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19',NULL,'evaluate','evaluate small under ifgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79595434925801610949e+09,1.79595440593801450725e+09,1.79595440606599593162e+09,1,1,0,0,645038080,0);
INSERT INTO "job" VALUES(40,'9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b',NULL,'evaluate','evaluate small/distillation under fgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79595434925801610949e+09,1.79595440608599185941e+09,1.79595440628699660294e+09,1,1,0,0,645058560,0);
INSERT INTO "job" VALUES(41,'f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6',NULL,'evaluate','evaluate small/distillation under ifgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79595434925801610949e+09,1.79595440612598371502e+09,1.7959544062700181007e+09,1,1,0,0,646053888,0);
INSERT INTO "job" VALUES(42,'fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939',NULL,'evaluate','evaluate small/distillation under fgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79595434925801610949e+09,1.79595440629399728769e+09,1.79595440650900316234e+09,1,1,0,0,646057984,0);
INSERT INTO "job" VALUES(43,'36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e',NULL,'evaluate','evaluate small/distillation under ifgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79595434925801610949e+09,1795954406.31001,1.79595440645400428766e+09,1,1,0,0,645066752,0);
INSERT INTO "job" VALUES(44,'05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95',NULL,'evaluate','evaluate small/static under fgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79595434925801610949e+09,1.79595440647001719468e+09,1.79595440668598866455e+09,1,1,0,0,645087232,0);
INSERT INTO "job" VALUES(45,'d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8',NULL,'evaluate','evaluate small/static under ifgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79595434925801610949e+09,1.79595440658999228478e+09,1.79595440674999952315e+09,1,1,0,0,646057984,0);
INSERT INTO "job" VALUES(46,'aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59',NULL,'evaluate','evaluate small/static under fgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}',NULL,1.79595434925801610949e+09,1.79595440669801831249e+09,1.79595440693800902369e+09,1,1,0,0,645111808,0);
INSERT INTO "job" VALUES(47,'58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca',NULL,'evaluate','evaluate small/static under ifgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}',NULL,1.79595434925801610949e+09,1.79595440676999545102e+09,1.79595440685798525808e+09,1,1,0,0,646057984,0);
INSERT INTO "job" VALUES(48,'3e1a91670c1194b2dd897d0d1e5285077c788fcdd4189ef3060462a75d8f5398',NULL,'gates','check small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "scored": [{"role": "own", "evaluation": "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "perturbations": null, "attack": null, "brain_only": true}, {"role": "own", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',24,'done',1,0,NULL,NULL,0.0,0,'{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}',NULL,NULL,'{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}',NULL,1.79595434925801610949e+09,1.79595440686301445962e+09,1.79595440759899902341e+09,1,1,0,0,646389760,0);
INSERT INTO "job" VALUES(49,'6a9ccc877b1235a944cf3f6acc50c57e027e2f130e4e1d2e4fb3b4f6ff6f9ed1',NULL,'gates','check small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "scored": [{"role": "transfer", "evaluation": "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "perturbations": null, "attack": null, "brain_only": true}, {"role": "twin", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}], "adaptive": [{"temperature": 10.0}, {"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',24,'done',1,0,NULL,NULL,0.0,0,'{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}',NULL,NULL,'{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}',NULL,1.79595434925801610949e+09,1.795954406946015358e+09,1.79595440776801848416e+09,1,1,0,0,646549504,0);
INSERT INTO "job" VALUES(50,'002741e4be7faf6afcd4cef61fe5da306eac6f18814bd09bff8c299dea6bdea0',NULL,'gates','check small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "scored": [{"role": "own", "evaluation": "05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "transfer", "evaluation": "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "twin", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "perturbations": null, "attack": null, "brain_only": true}, {"role": "transfer", "evaluation": "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',24,'done',1,0,NULL,NULL,0.0,0,'{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}',NULL,NULL,'{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}',NULL,1.79595434925801610949e+09,1.79595440761601781842e+09,1.79595440836198043822e+09,1,1,0,0,646455296,0);
INSERT INTO "job" VALUES(51,'243ea943e42ba9fc093089ad685c6c6b029e4adfd97262362693e4409df3700a',NULL,'stats','compare the runs','{"sweep": "tiny", "evaluations": ["05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba"], "gates": ["002741e4be7faf6afcd4cef61fe5da306eac6f18814bd09bff8c299dea6bdea0", "3e1a91670c1194b2dd897d0d1e5285077c788fcdd4189ef3060462a75d8f5398", "6a9ccc877b1235a944cf3f6acc50c57e027e2f130e4e1d2e4fb3b4f6ff6f9ed1", "752f4468ea20d26bda6b3777e93f337abbcffc19a3b94ced4ecab764db78e122", "7d554f6769ad2e34156051d76ba695a237de5993cf883a0603a82f976ee50f74", "d58cb963c844ea843df8f64d0dd08258561520df366e5c363d5616b6bf0f9c87"], "declared": [], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "seed": 78746238209398148, "primary_region": "WT"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',25,'done',1,0,NULL,NULL,0.0,0,'{"done": 4, "total": 5, "unit": "question", "detail": "dice WT+TC+ET: distillation against static"}',NULL,NULL,'{"evaluations": 26, "used": 26, "missing": [], "comparisons": 93, "primary": 3, "families": 10, "significant": 0, "seed": 78746238209398148, "rankings": [{"model": "small", "region": "WT", "epsilon": 0.03137254901960784, "patients": 4, "status": "ok", "chi2": 6.5, "p_value": 0.006591796875, "kendall_w": 0.8125, "defenses": [{"defense": "distillation", "mean": 0.040930856299353134, "rank": 3, "rank_low": 3, "rank_high": 3, "share_first": 0.0, "mean_rank": 3.0, "rank_by_ranks": 3}, {"defense": "none", "mean": 0.04621237569000201, "rank": 1, "rank_low": 1, "rank_high": 2, "share_first": 0.626, "mean_rank": 1.75, "rank_by_ranks": 2}, {"defense": "static", "mean": 0.046009405418471434, "rank": 2, "rank_low": 1, "rank_high": 2, "share_first": 0.374, "mean_rank": 1.25, "rank_by_ranks": 1}]}], "refused": [], "unanswered": []}',NULL,1.79595434925801610949e+09,1.79595440837799310684e+09,1.79595441001898193352e+09,0,1,0,0,648253440,1);
INSERT INTO "job" VALUES(52,'74c15aaebb26814ff7d6dfe0d2a8aa5e7bd06ecfa4e467092d46baf56285bafb',NULL,'noop','done','{"token": "done", "after": [], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',0,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{}',NULL,1.79595441485798215869e+09,1.79595442394101476664e+09,1.79595443009499454497e+09,0,1,0,0,82526208,0);
INSERT INTO "job" VALUES(53,'3b795e31374929ade3a98ec184661843f5d0ed9775925d3ad2dcdf02bad248f5',NULL,'noop','second','{"token": "second", "after": ["74c15aaebb26814ff7d6dfe0d2a8aa5e7bd06ecfa4e467092d46baf56285bafb"], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',1,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{}',NULL,1.79595441485798215869e+09,1.7959544306430101395e+09,1.79595443066598320011e+09,0,1,0,0,83419136,0);
INSERT INTO "job" VALUES(54,'ccc5f7df2fbd5a4c330b4a1e90440cf04e0d23318bd01ac5a9c8bb6663f618f6',NULL,'noop','broken','{"token": "broken", "after": [], "reads": false, "of_part": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}','{}',0,'failed',1,0,NULL,NULL,0.0,0,'null','bug','the plug-in ''noop'' has a mistake: /plugins/jobs/noop.py, line 83: ZeroDivisionError: told to fail (the log has the traceback)',NULL,NULL,1.79595441506598734859e+09,1.79595443018600201606e+09,1.79595443049100923532e+09,0,1,0,0,83410944,0);
INSERT INTO "job" VALUES(55,'10e392c165cbcd873869a5471d8770f944faf4c181a7a6ecc9a41eac67a9f851',NULL,'noop','child of broken','{"token": "child of broken", "after": ["ccc5f7df2fbd5a4c330b4a1e90440cf04e0d23318bd01ac5a9c8bb6663f618f6"], "reads": false, "of_part": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}','{}',1,'blocked',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79595441506598734859e+09,NULL,NULL,0,1,0,0,NULL,0);
INSERT INTO "job" VALUES(56,'db76d148c0b21d5bcab235a38ccbc7a87b9c46ee69c1c55adc182461f50b4537',NULL,'noop','stopped','{"token": "stopped", "after": [], "reads": false, "of_part": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',0,'cancelled',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79595443203998517993e+09,NULL,1.79595443213099241258e+09,0,1,0,0,NULL,0);
INSERT INTO "job" VALUES(57,'cd63b0b765fa58575fa909a12a67e748d65ad82cbf9d41bfa75bf9dad0bf4536',NULL,'noop','held','{"token": "held", "after": [], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',0,'running',1,0,'00000000000000000000000000000000',1.79595443241898107536e+09,0.0,0,'null',NULL,NULL,NULL,NULL,1.79595443228898787499e+09,1.79595443241898107536e+09,NULL,0,1,0,0,NULL,0);
INSERT INTO "job" VALUES(58,'b95cb36d88bacb3d0a3ae265fda724e9fe75c688d1fb0eb6cf76cea935e01998',NULL,'noop','ready','{"token": "ready", "after": [], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',1,'ready',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79595443228898787499e+09,NULL,NULL,0,1,0,0,NULL,0);
INSERT INTO "job" VALUES(59,'226294cc68747d0cc7587df9d1ae42ef742dc23fb26d95ba4549b95328a322dd',NULL,'noop','waiting','{"token": "waiting", "after": ["cd63b0b765fa58575fa909a12a67e748d65ad82cbf9d41bfa75bf9dad0bf4536", "b95cb36d88bacb3d0a3ae265fda724e9fe75c688d1fb0eb6cf76cea935e01998"], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',2,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79595443228898787499e+09,NULL,NULL,0,1,0,0,NULL,0);
INSERT INTO "job" VALUES(60,'ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6',NULL,'train','train other fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',2,'ready',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1795954440.60401,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(61,'dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01',NULL,'evaluate','evaluate other on clean images fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',4,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1795954440.60401,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(62,'add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51','9aa3a73c1a6e51de098206cb2f5a896914f8297e3cb5564c314cbf9a7c9f7e4b','attack','attack fgsm on other fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',6,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1795954440.60401,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(63,'78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1',NULL,'evaluate','evaluate other under fgsm fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": "add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',7,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1795954440.60401,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(64,'a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe',NULL,'train','train other fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',15,'ready',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1795954440.60401,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(65,'b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2',NULL,'evaluate','evaluate other on clean images fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',17,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1795954440.60401,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(66,'f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7','71a29720b5b6e7e56f4e53fb5a9a01992168620a73a892ef59a5e6255ecd494b','attack','attack fgsm on other fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',19,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1795954440.60401,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(67,'e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca',NULL,'evaluate','evaluate other under fgsm fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": "f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',20,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1795954440.60401,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(68,'e700d33cb746b84f035188f91392f50d5ed109f29eb8c0519b4ad540c72a0aff',NULL,'stats','compare the runs','{"sweep": "later", "evaluations": ["78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1", "b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2", "dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01", "e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca"], "gates": [], "declared": [], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "seed": 78746238209398148, "primary_region": null}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',25,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1795954440.60401,NULL,NULL,0,1,0,0,NULL,1);
CREATE TABLE job_parent (
	job_id INTEGER NOT NULL, 
	parent_id INTEGER NOT NULL, missed BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (job_id, parent_id), 
	FOREIGN KEY(job_id) REFERENCES job (id), 
	FOREIGN KEY(parent_id) REFERENCES job (id)
);
INSERT INTO "job_parent" VALUES(3,1,0);
INSERT INTO "job_parent" VALUES(4,1,0);
INSERT INTO "job_parent" VALUES(5,2,0);
INSERT INTO "job_parent" VALUES(6,3,0);
INSERT INTO "job_parent" VALUES(7,1,0);
INSERT INTO "job_parent" VALUES(8,1,0);
INSERT INTO "job_parent" VALUES(9,2,0);
INSERT INTO "job_parent" VALUES(10,2,0);
INSERT INTO "job_parent" VALUES(11,3,0);
INSERT INTO "job_parent" VALUES(12,3,0);
INSERT INTO "job_parent" VALUES(13,1,0);
INSERT INTO "job_parent" VALUES(13,7,0);
INSERT INTO "job_parent" VALUES(14,1,0);
INSERT INTO "job_parent" VALUES(14,8,0);
INSERT INTO "job_parent" VALUES(15,2,0);
INSERT INTO "job_parent" VALUES(15,9,0);
INSERT INTO "job_parent" VALUES(16,2,0);
INSERT INTO "job_parent" VALUES(16,10,0);
INSERT INTO "job_parent" VALUES(17,2,0);
INSERT INTO "job_parent" VALUES(17,7,0);
INSERT INTO "job_parent" VALUES(18,2,0);
INSERT INTO "job_parent" VALUES(18,8,0);
INSERT INTO "job_parent" VALUES(19,3,0);
INSERT INTO "job_parent" VALUES(19,11,0);
INSERT INTO "job_parent" VALUES(20,3,0);
INSERT INTO "job_parent" VALUES(20,12,0);
INSERT INTO "job_parent" VALUES(21,3,0);
INSERT INTO "job_parent" VALUES(21,7,0);
INSERT INTO "job_parent" VALUES(22,3,0);
INSERT INTO "job_parent" VALUES(22,8,0);
INSERT INTO "job_parent" VALUES(23,1,0);
INSERT INTO "job_parent" VALUES(23,13,0);
INSERT INTO "job_parent" VALUES(23,14,0);
INSERT INTO "job_parent" VALUES(23,4,0);
INSERT INTO "job_parent" VALUES(23,7,0);
INSERT INTO "job_parent" VALUES(23,8,0);
INSERT INTO "job_parent" VALUES(24,2,0);
INSERT INTO "job_parent" VALUES(24,15,0);
INSERT INTO "job_parent" VALUES(24,13,0);
INSERT INTO "job_parent" VALUES(24,14,0);
INSERT INTO "job_parent" VALUES(24,18,0);
INSERT INTO "job_parent" VALUES(24,17,0);
INSERT INTO "job_parent" VALUES(24,5,0);
INSERT INTO "job_parent" VALUES(24,16,0);
INSERT INTO "job_parent" VALUES(24,9,0);
INSERT INTO "job_parent" VALUES(24,10,0);
INSERT INTO "job_parent" VALUES(25,3,0);
INSERT INTO "job_parent" VALUES(25,20,0);
INSERT INTO "job_parent" VALUES(25,21,0);
INSERT INTO "job_parent" VALUES(25,13,0);
INSERT INTO "job_parent" VALUES(25,22,0);
INSERT INTO "job_parent" VALUES(25,6,0);
INSERT INTO "job_parent" VALUES(25,14,0);
INSERT INTO "job_parent" VALUES(25,19,0);
INSERT INTO "job_parent" VALUES(25,12,0);
INSERT INTO "job_parent" VALUES(25,11,0);
INSERT INTO "job_parent" VALUES(28,26,0);
INSERT INTO "job_parent" VALUES(29,26,0);
INSERT INTO "job_parent" VALUES(30,27,0);
INSERT INTO "job_parent" VALUES(31,28,0);
INSERT INTO "job_parent" VALUES(32,26,0);
INSERT INTO "job_parent" VALUES(33,26,0);
INSERT INTO "job_parent" VALUES(34,27,0);
INSERT INTO "job_parent" VALUES(35,27,0);
INSERT INTO "job_parent" VALUES(36,28,0);
INSERT INTO "job_parent" VALUES(37,28,0);
INSERT INTO "job_parent" VALUES(38,26,0);
INSERT INTO "job_parent" VALUES(38,32,0);
INSERT INTO "job_parent" VALUES(39,26,0);
INSERT INTO "job_parent" VALUES(39,33,0);
INSERT INTO "job_parent" VALUES(40,27,0);
INSERT INTO "job_parent" VALUES(40,34,0);
INSERT INTO "job_parent" VALUES(41,27,0);
INSERT INTO "job_parent" VALUES(41,35,0);
INSERT INTO "job_parent" VALUES(42,27,0);
INSERT INTO "job_parent" VALUES(42,32,0);
INSERT INTO "job_parent" VALUES(43,27,0);
INSERT INTO "job_parent" VALUES(43,33,0);
INSERT INTO "job_parent" VALUES(44,28,0);
INSERT INTO "job_parent" VALUES(44,36,0);
INSERT INTO "job_parent" VALUES(45,28,0);
INSERT INTO "job_parent" VALUES(45,37,0);
INSERT INTO "job_parent" VALUES(46,28,0);
INSERT INTO "job_parent" VALUES(46,32,0);
INSERT INTO "job_parent" VALUES(47,28,0);
INSERT INTO "job_parent" VALUES(47,33,0);
INSERT INTO "job_parent" VALUES(48,26,0);
INSERT INTO "job_parent" VALUES(48,29,0);
INSERT INTO "job_parent" VALUES(48,38,0);
INSERT INTO "job_parent" VALUES(48,39,0);
INSERT INTO "job_parent" VALUES(48,32,0);
INSERT INTO "job_parent" VALUES(48,33,0);
INSERT INTO "job_parent" VALUES(49,27,0);
INSERT INTO "job_parent" VALUES(49,43,0);
INSERT INTO "job_parent" VALUES(49,30,0);
INSERT INTO "job_parent" VALUES(49,38,0);
INSERT INTO "job_parent" VALUES(49,40,0);
INSERT INTO "job_parent" VALUES(49,39,0);
INSERT INTO "job_parent" VALUES(49,41,0);
INSERT INTO "job_parent" VALUES(49,42,0);
INSERT INTO "job_parent" VALUES(49,34,0);
INSERT INTO "job_parent" VALUES(49,35,0);
INSERT INTO "job_parent" VALUES(50,28,0);
INSERT INTO "job_parent" VALUES(50,44,0);
INSERT INTO "job_parent" VALUES(50,47,0);
INSERT INTO "job_parent" VALUES(50,38,0);
INSERT INTO "job_parent" VALUES(50,31,0);
INSERT INTO "job_parent" VALUES(50,46,0);
INSERT INTO "job_parent" VALUES(50,39,0);
INSERT INTO "job_parent" VALUES(50,45,0);
INSERT INTO "job_parent" VALUES(50,36,0);
INSERT INTO "job_parent" VALUES(50,37,0);
INSERT INTO "job_parent" VALUES(51,44,0);
INSERT INTO "job_parent" VALUES(51,15,0);
INSERT INTO "job_parent" VALUES(51,20,0);
INSERT INTO "job_parent" VALUES(51,43,0);
INSERT INTO "job_parent" VALUES(51,21,0);
INSERT INTO "job_parent" VALUES(51,13,0);
INSERT INTO "job_parent" VALUES(51,30,0);
INSERT INTO "job_parent" VALUES(51,47,0);
INSERT INTO "job_parent" VALUES(51,22,0);
INSERT INTO "job_parent" VALUES(51,6,0);
INSERT INTO "job_parent" VALUES(51,29,0);
INSERT INTO "job_parent" VALUES(51,38,0);
INSERT INTO "job_parent" VALUES(51,31,0);
INSERT INTO "job_parent" VALUES(51,40,0);
INSERT INTO "job_parent" VALUES(51,14,0);
INSERT INTO "job_parent" VALUES(51,18,0);
INSERT INTO "job_parent" VALUES(51,46,0);
INSERT INTO "job_parent" VALUES(51,4,0);
INSERT INTO "job_parent" VALUES(51,39,0);
INSERT INTO "job_parent" VALUES(51,17,0);
INSERT INTO "job_parent" VALUES(51,5,0);
INSERT INTO "job_parent" VALUES(51,19,0);
INSERT INTO "job_parent" VALUES(51,45,0);
INSERT INTO "job_parent" VALUES(51,41,0);
INSERT INTO "job_parent" VALUES(51,42,0);
INSERT INTO "job_parent" VALUES(51,16,0);
INSERT INTO "job_parent" VALUES(51,50,0);
INSERT INTO "job_parent" VALUES(51,48,0);
INSERT INTO "job_parent" VALUES(51,49,0);
INSERT INTO "job_parent" VALUES(51,24,0);
INSERT INTO "job_parent" VALUES(51,23,0);
INSERT INTO "job_parent" VALUES(51,25,0);
INSERT INTO "job_parent" VALUES(53,52,0);
INSERT INTO "job_parent" VALUES(55,54,0);
INSERT INTO "job_parent" VALUES(59,57,0);
INSERT INTO "job_parent" VALUES(59,58,0);
INSERT INTO "job_parent" VALUES(61,60,0);
INSERT INTO "job_parent" VALUES(62,60,0);
INSERT INTO "job_parent" VALUES(63,60,0);
INSERT INTO "job_parent" VALUES(63,62,0);
INSERT INTO "job_parent" VALUES(65,64,0);
INSERT INTO "job_parent" VALUES(66,64,0);
INSERT INTO "job_parent" VALUES(67,64,0);
INSERT INTO "job_parent" VALUES(67,66,0);
INSERT INTO "job_parent" VALUES(68,63,0);
INSERT INTO "job_parent" VALUES(68,65,0);
INSERT INTO "job_parent" VALUES(68,61,0);
INSERT INTO "job_parent" VALUES(68,67,0);
CREATE TABLE log (
	id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	fence INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	created_at DOUBLE NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "log" VALUES(1,1,1,'2026-11-29T12:12:38Z job 1 (train), claim 1, on cpu, process 1',1.79595435846999597548e+09);
INSERT INTO "log" VALUES(2,2,1,'2026-11-29T12:12:38Z job 2 (defense), claim 1, on cpu, process 1
',1.79595435852298283578e+09);
INSERT INTO "log" VALUES(3,1,1,'
2026-11-29T12:12:38Z  0/0 reading case phantom-0002
',1.79595435896800160405e+09);
INSERT INTO "log" VALUES(4,2,1,'2026-11-29T12:12:38Z  0/0 reading case phantom-0002
',1.79595435902400612834e+09);
INSERT INTO "log" VALUES(5,2,1,'2026-11-29T12:12:42Z  0/0 preprocessing case phantom-0002',1.79595436223698401456e+09);
INSERT INTO "log" VALUES(6,1,1,'2026-11-29T12:12:42Z  0/0 preprocessing case phantom-0002',1.79595436224499034874e+09);
INSERT INTO "log" VALUES(7,2,1,'
',1.79595436273800730707e+09);
INSERT INTO "log" VALUES(8,1,1,'
',1.79595436275100255006e+09);
INSERT INTO "log" VALUES(9,1,1,'2026-11-29T12:12:43Z  0/0 reading case phantom-0003',1.79595436352001881601e+09);
INSERT INTO "log" VALUES(10,2,1,'2026-11-29T12:12:43Z  0/0 reading case phantom-0003',1.79595436355401563647e+09);
INSERT INTO "log" VALUES(11,1,1,'
',1.79595436402200746535e+09);
INSERT INTO "log" VALUES(12,2,1,'
',1.79595436406199932097e+09);
INSERT INTO "log" VALUES(13,2,1,'2026-11-29T12:13:17Z  0/0 teacher: epoch 1 of 2, step 1 of 2',1.79595439742001581197e+09);
INSERT INTO "log" VALUES(14,2,1,'
2026-11-29T12:13:17Z epoch 1/4 teacher, loss 1.494
2026-11-29T12:13:17Z epoch 2/4 teacher, loss 1.413
2026-11-29T12:13:17Z epoch 3/4 student, loss 0.049
',1.79595439792200469971e+09);
INSERT INTO "log" VALUES(15,2,1,'2026-11-29T12:13:17Z epoch 3/4 student, loss 0.049, student: epoch 2 of 2, step 2 of 2
2026-11-29T12:13:17Z epoch 4/4 student, loss 0.042
2026-11-29T12:13:18Z done in 39.6 s
',1.7959543981630012989e+09);
INSERT INTO "log" VALUES(16,5,1,'2026-11-29T12:13:18Z job 5 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:18Z case 0/2 phantom-0000
2026-11-29T12:13:18Z case 0/2 phantom-0000, reading case phantom-0000
',1.79595439867199063296e+09);
INSERT INTO "log" VALUES(17,5,1,'2026-11-29T12:13:18Z case 1/2 phantom-0001
2026-11-29T12:13:19Z case 2/2 
2026-11-29T12:13:19Z done in 0.9 s
',1.79595439906201076504e+09);
INSERT INTO "log" VALUES(18,9,1,'2026-11-29T12:13:19Z job 9 (attack), claim 1, on cpu, process 1
2026-11-29T12:13:19Z case 0/2 phantom-0000: step 0 of 2
2026-11-29T12:13:19Z case 0/2 phantom-0000: step 1 of 2
2026-11-29T12:13:19Z case 0/2 phantom-0000: step 2 of 2
2026-11-29T12:13:19Z case 1/2 phantom-0001: step 0 of 2
2026-11-29T12:13:19Z case 1/2 phantom-0001: step 1 of 2
2026-11-29T12:13:19Z case 1/2 phantom-0001: step 2 of 2
2026-11-29T12:13:19Z case 2/2 
2026-11-29T12:13:19Z done in 0.5 s
',1.79595439954199194909e+09);
INSERT INTO "log" VALUES(19,10,1,'2026-11-29T12:13:19Z job 10 (attack), claim 1, on cpu, process 1
2026-11-29T12:13:19Z case 0/2 phantom-0000: step 0 of 1
2026-11-29T12:13:19Z case 0/2 phantom-0000: step 1 of 1
2026-11-29T12:13:19Z case 1/2 phantom-0001: step 0 of 1
2026-11-29T12:13:19Z case 1/2 phantom-0001: step 1 of 1
2026-11-29T12:13:19Z case 2/2 
2026-11-29T12:13:19Z done in 0.3 s
',1.79595439983098649982e+09);
INSERT INTO "log" VALUES(20,1,1,'2026-11-29T12:13:19Z  0/0 train: epoch 1 of 2, step 1 of 2
',1.79595439987399578098e+09);
INSERT INTO "log" VALUES(21,15,1,'2026-11-29T12:13:19Z job 15 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:19Z case 0/2 phantom-0000
2026-11-29T12:13:19Z case 1/2 phantom-0001
2026-11-29T12:13:19Z case 2/2 
2026-11-29T12:13:20Z done in 0.2 s
',1.79595440001400709155e+09);
INSERT INTO "log" VALUES(22,16,1,'2026-11-29T12:13:20Z job 16 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:20Z case 0/2 phantom-0000
2026-11-29T12:13:20Z case 1/2 phantom-0001
2026-11-29T12:13:20Z case 2/2 
2026-11-29T12:13:20Z done in 0.1 s
',1.79595440014601206782e+09);
INSERT INTO "log" VALUES(23,1,1,'2026-11-29T12:13:20Z epoch 1/2 loss 2.385
2026-11-29T12:13:20Z epoch 2/2 loss 2.310
2026-11-29T12:13:20Z done in 41.9 s
',1.79595440036898398392e+09);
INSERT INTO "log" VALUES(24,26,1,'2026-11-29T12:13:20Z job 26 (train), claim 1, on cpu, process 1
2026-11-29T12:13:20Z  0/0 train: epoch 1 of 2, step 1 of 2
2026-11-29T12:13:20Z epoch 1/2 loss 2.404
2026-11-29T12:13:20Z epoch 2/2 loss 2.333
2026-11-29T12:13:20Z done in 0.3 s
',1.7959544004889993668e+09);
INSERT INTO "log" VALUES(25,4,1,'2026-11-29T12:13:20Z job 4 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:20Z case 0/2 phantom-0000
2026-11-29T12:13:20Z case 1/2 phantom-0001
2026-11-29T12:13:20Z case 2/2 
2026-11-29T12:13:20Z done in 0.1 s
',1.79595440059400796887e+09);
INSERT INTO "log" VALUES(26,3,1,'2026-11-29T12:13:20Z job 3 (defense), claim 1, on cpu, process 1
2026-11-29T12:13:20Z  0/0 adversarial copies: case 1 of 2
',1.7959544008739902973e+09);
INSERT INTO "log" VALUES(27,7,1,'2026-11-29T12:13:20Z job 7 (attack), claim 1, on cpu, process 1
2026-11-29T12:13:20Z case 0/2 phantom-0000: step 0 of 2
2026-11-29T12:13:20Z case 0/2 phantom-0000: step 1 of 2
2026-11-29T12:13:20Z case 0/2 phantom-0000: step 2 of 2
2026-11-29T12:13:20Z case 1/2 phantom-0001: step 0 of 2
2026-11-29T12:13:20Z case 1/2 phantom-0001: step 1 of 2
2026-11-29T12:13:20Z case 1/2 phantom-0001: step 2 of 2
2026-11-29T12:13:20Z case 2/2 
2026-11-29T12:13:20Z done in 0.3 s
',1.79595440089700365067e+09);
INSERT INTO "log" VALUES(28,8,1,'2026-11-29T12:13:20Z job 8 (attack), claim 1, on cpu, process 1
2026-11-29T12:13:20Z case 0/2 phantom-0000: step 0 of 1
2026-11-29T12:13:20Z case 0/2 phantom-0000: step 1 of 1
2026-11-29T12:13:21Z case 1/2 phantom-0001: step 0 of 1
2026-11-29T12:13:21Z case 1/2 phantom-0001: step 1 of 1
2026-11-29T12:13:21Z case 2/2 
2026-11-29T12:13:21Z done in 0.3 s
',1.79595440116600251192e+09);
INSERT INTO "log" VALUES(29,3,1,'2026-11-29T12:13:21Z epoch 1/2 loss 2.386
2026-11-29T12:13:21Z epoch 2/2 loss 2.312
2026-11-29T12:13:21Z done in 0.9 s
',1.79595440123399639124e+09);
INSERT INTO "log" VALUES(30,13,1,'2026-11-29T12:13:21Z job 13 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:21Z case 0/2 phantom-0000
2026-11-29T12:13:21Z case 1/2 phantom-0001
2026-11-29T12:13:21Z case 2/2 
2026-11-29T12:13:21Z done in 0.2 s
',1.79595440136801290514e+09);
INSERT INTO "log" VALUES(31,6,1,'2026-11-29T12:13:21Z job 6 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:21Z case 0/2 phantom-0000
2026-11-29T12:13:21Z case 1/2 phantom-0001
2026-11-29T12:13:21Z case 2/2 
2026-11-29T12:13:21Z done in 0.5 s
',1.79595440169398188594e+09);
INSERT INTO "log" VALUES(32,11,1,'2026-11-29T12:13:21Z job 11 (attack), claim 1, on cpu, process 1
2026-11-29T12:13:21Z case 0/2 phantom-0000: step 0 of 2
2026-11-29T12:13:21Z case 0/2 phantom-0000: step 1 of 2
2026-11-29T12:13:21Z case 0/2 phantom-0000: step 2 of 2
2026-11-29T12:13:21Z case 1/2 phantom-0001: step 0 of 2
2026-11-29T12:13:21Z case 1/2 phantom-0001: step 1 of 2
2026-11-29T12:13:21Z case 1/2 phantom-0001: step 2 of 2
2026-11-29T12:13:21Z case 2/2 
2026-11-29T12:13:21Z done in 0.3 s
',1.79595440171800112727e+09);
INSERT INTO "log" VALUES(33,14,1,'2026-11-29T12:13:21Z job 14 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:21Z case 0/2 phantom-0000
2026-11-29T12:13:21Z case 1/2 phantom-0001
2026-11-29T12:13:21Z case 2/2 
2026-11-29T12:13:21Z done in 0.1 s
',1.79595440184598255156e+09);
INSERT INTO "log" VALUES(34,17,1,'2026-11-29T12:13:21Z job 17 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:21Z case 0/2 phantom-0000
2026-11-29T12:13:21Z case 1/2 phantom-0001
2026-11-29T12:13:22Z case 2/2 
2026-11-29T12:13:22Z done in 0.2 s
',1.7959544020380153656e+09);
INSERT INTO "log" VALUES(35,12,1,'2026-11-29T12:13:21Z job 12 (attack), claim 1, on cpu, process 1
2026-11-29T12:13:21Z case 0/2 phantom-0000: step 0 of 1
2026-11-29T12:13:21Z case 0/2 phantom-0000: step 1 of 1
2026-11-29T12:13:21Z case 1/2 phantom-0001: step 0 of 1
2026-11-29T12:13:22Z case 1/2 phantom-0001: step 1 of 1
2026-11-29T12:13:22Z case 2/2 
2026-11-29T12:13:22Z done in 0.5 s
',1.79595440216700291636e+09);
INSERT INTO "log" VALUES(36,18,1,'2026-11-29T12:13:22Z job 18 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:22Z case 0/2 phantom-0000
2026-11-29T12:13:22Z case 1/2 phantom-0001
2026-11-29T12:13:22Z case 2/2 
2026-11-29T12:13:22Z done in 0.1 s
',1.79595440217698073389e+09);
INSERT INTO "log" VALUES(37,20,1,'2026-11-29T12:13:22Z job 20 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:22Z case 0/2 phantom-0000
2026-11-29T12:13:22Z case 1/2 phantom-0001
2026-11-29T12:13:22Z case 2/2 
2026-11-29T12:13:22Z done in 0.1 s
',1.79595440231799793242e+09);
INSERT INTO "log" VALUES(38,19,1,'2026-11-29T12:13:22Z job 19 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:22Z case 0/2 phantom-0000
2026-11-29T12:13:22Z case 1/2 phantom-0001
2026-11-29T12:13:22Z case 2/2 
2026-11-29T12:13:22Z done in 0.2 s
',1.79595440240200471876e+09);
INSERT INTO "log" VALUES(39,21,1,'2026-11-29T12:13:22Z job 21 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:22Z case 0/2 phantom-0000
2026-11-29T12:13:22Z case 1/2 phantom-0001
2026-11-29T12:13:22Z case 2/2 
2026-11-29T12:13:22Z done in 0.2 s
',1.79595440251401376719e+09);
INSERT INTO "log" VALUES(40,22,1,'2026-11-29T12:13:22Z job 22 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:22Z case 0/2 phantom-0000
2026-11-29T12:13:22Z case 1/2 phantom-0001
2026-11-29T12:13:22Z case 2/2 
2026-11-29T12:13:22Z done in 0.2 s
',1.79595440256599473954e+09);
INSERT INTO "log" VALUES(41,23,1,'2026-11-29T12:13:22Z job 23 (gates), claim 1, on cpu, process 1
2026-11-29T12:13:22Z gate 1/20 several steps leave no more of S than one step
2026-11-29T12:13:22Z gate 2/20 a larger budget leaves no more of S
2026-11-29T12:13:22Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-29T12:13:22Z gate 4/20 white-box images leave less of S than random noise
2026-11-29T12:13:22Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-29T12:13:22Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-29T12:13:22Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-29T12:13:22Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-29T12:13:22Z gate 9/20 the model returns logits, not probabilities
2026-11-29T12:13:22Z gate 10/20 the model gives the same answer each time
2026-11-29T12:13:22Z gate 11/20 the model passes a gradient back to its images
2026-11-29T12:13:23Z gate 12/20 the loss has a gradient in nearly all voxels that are right',1.79595440302598023411e+09);
INSERT INTO "log" VALUES(42,24,1,'2026-11-29T12:13:22Z job 24 (gates), claim 1, on cpu, process 1
2026-11-29T12:13:23Z gate 1/20 several steps leave no more of S than one step
2026-11-29T12:13:23Z gate 2/20 a larger budget leaves no more of S
2026-11-29T12:13:23Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-29T12:13:23Z gate 4/20 white-box images leave less of S than random noise
2026-11-29T12:13:23Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-29T12:13:23Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-29T12:13:23Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-29T12:13:23Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-29T12:13:23Z gate 9/20 the model returns logits, not probabilities
',1.79595440306798362732e+09);
INSERT INTO "log" VALUES(43,23,1,'
2026-11-29T12:13:23Z gate 13/20 small noise hardly changes the loss
2026-11-29T12:13:23Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:13:23Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:13:23Z gate 14/20 an attack with a huge budget leaves next to nothing of S, 31 passes
',1.79595440352998065953e+09);
INSERT INTO "log" VALUES(44,24,1,'2026-11-29T12:13:23Z gate 10/20 the model gives the same answer each time
2026-11-29T12:13:23Z gate 11/20 the model passes a gradient back to its images
2026-11-29T12:13:23Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-29T12:13:23Z gate 13/20 small noise hardly changes the loss
2026-11-29T12:13:23Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:13:23Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:13:23Z gate 14/20 an attack with a huge budget leaves next to nothing of S, 30 passes
',1.79595440357198429109e+09);
INSERT INTO "log" VALUES(45,23,1,'2026-11-29T12:13:23Z gate 15/20 twice as many steps leave hardly less of S
2026-11-29T12:13:23Z gate 16/20 more random starts leave hardly less of S
2026-11-29T12:13:23Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-29T12:13:23Z gate 18/20 double precision gives the same S
2026-11-29T12:13:23Z gate 19/20 stored images keep the budget of their attack
2026-11-29T12:13:23Z gate 20/20 stored scores are those of the stored images
2026-11-29T12:13:23Z done in 1.2 s
',1.79595440371098971363e+09);
INSERT INTO "log" VALUES(46,24,1,'2026-11-29T12:13:23Z gate 15/20 twice as many steps leave hardly less of S
2026-11-29T12:13:23Z gate 16/20 more random starts leave hardly less of S
2026-11-29T12:13:23Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-29T12:13:23Z gate 18/20 double precision gives the same S
2026-11-29T12:13:23Z gate 19/20 stored images keep the budget of their attack
2026-11-29T12:13:23Z gate 20/20 stored scores are those of the stored images
2026-11-29T12:13:23Z done in 1.3 s
',1.79595440388998699187e+09);
INSERT INTO "log" VALUES(47,25,1,'2026-11-29T12:13:23Z job 25 (gates), claim 1, on cpu, process 1
2026-11-29T12:13:23Z gate 1/20 several steps leave no more of S than one step
2026-11-29T12:13:23Z gate 2/20 a larger budget leaves no more of S
2026-11-29T12:13:23Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-29T12:13:23Z gate 4/20 white-box images leave less of S than random noise
2026-11-29T12:13:23Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-29T12:13:23Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-29T12:13:23Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-29T12:13:23Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-29T12:13:23Z gate 9/20 the model returns logits, not probabilities
2026-11-29T12:13:23Z gate 10/20 the model gives the same answer each time
2026-11-29T12:13:23Z gate 11/20 the model passes a gradient back to its images
2026-11-29T12:13:23Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-29T12:13:23Z gate 13/20 small noise hardly changes the loss
2026-11-29T12:13:24Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:13:24Z gate 14/20 an attack with a huge budget leaves next to nothing of S
',1.79595440421398425102e+09);
INSERT INTO "log" VALUES(48,27,1,'2026-11-29T12:13:23Z job 27 (defense), claim 1, on cpu, process 1
2026-11-29T12:13:23Z  0/0 teacher: epoch 1 of 2, step 1 of 2
2026-11-29T12:13:24Z epoch 1/4 teacher, loss 1.486
2026-11-29T12:13:24Z epoch 2/4 teacher, loss 1.408
2026-11-29T12:13:24Z epoch 3/4 student, loss 0.042
',1.79595440439398741725e+09);
INSERT INTO "log" VALUES(49,25,1,'2026-11-29T12:13:24Z gate 15/20 twice as many steps leave hardly less of S
2026-11-29T12:13:24Z gate 16/20 more random starts leave hardly less of S
2026-11-29T12:13:24Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-29T12:13:24Z gate 18/20 double precision gives the same S
2026-11-29T12:13:24Z gate 18/20 double precision gives the same S, 36 passes
2026-11-29T12:13:24Z gate 19/20 stored images keep the budget of their attack
2026-11-29T12:13:24Z gate 20/20 stored scores are those of the stored images
2026-11-29T12:13:24Z done in 0.7 s
',1.7959544044260129928e+09);
INSERT INTO "log" VALUES(50,27,1,'2026-11-29T12:13:24Z epoch 4/4 student, loss 0.038
2026-11-29T12:13:24Z done in 0.7 s
',1.79595440457000732423e+09);
INSERT INTO "log" VALUES(51,29,1,'2026-11-29T12:13:24Z job 29 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:24Z case 0/2 phantom-0002
2026-11-29T12:13:24Z case 1/2 phantom-0003
2026-11-29T12:13:24Z case 2/2 
2026-11-29T12:13:24Z done in 0.1 s
',1.79595440471299600598e+09);
INSERT INTO "log" VALUES(52,30,1,'2026-11-29T12:13:24Z job 30 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:24Z case 0/2 phantom-0002
2026-11-29T12:13:24Z case 1/2 phantom-0003
2026-11-29T12:13:24Z case 2/2 
2026-11-29T12:13:24Z done in 0.1 s
',1.79595440484600663184e+09);
INSERT INTO "log" VALUES(53,28,1,'2026-11-29T12:13:24Z job 28 (defense), claim 1, on cpu, process 1
2026-11-29T12:13:24Z  0/0 adversarial copies: case 1 of 2
2026-11-29T12:13:24Z epoch 1/2 loss 2.404
2026-11-29T12:13:24Z epoch 2/2 loss 2.334
2026-11-29T12:13:24Z done in 0.5 s
',1.79595440491001749044e+09);
INSERT INTO "log" VALUES(54,31,1,'2026-11-29T12:13:24Z job 31 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:24Z case 0/2 phantom-0002
2026-11-29T12:13:24Z case 1/2 phantom-0003
2026-11-29T12:13:24Z case 2/2 
2026-11-29T12:13:24Z done in 0.1 s
',1.79595440499398422244e+09);
INSERT INTO "log" VALUES(55,32,1,'2026-11-29T12:13:24Z job 32 (attack), claim 1, on cpu, process 1
2026-11-29T12:13:24Z case 0/2 phantom-0002: step 0 of 2
2026-11-29T12:13:24Z case 0/2 phantom-0002: step 1 of 2
2026-11-29T12:13:24Z case 0/2 phantom-0002: step 2 of 2
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 0 of 2
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 1 of 2
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 2 of 2
2026-11-29T12:13:25Z case 2/2 
2026-11-29T12:13:25Z done in 0.4 s
',1.7959544052379980087e+09);
INSERT INTO "log" VALUES(56,33,1,'2026-11-29T12:13:24Z job 33 (attack), claim 1, on cpu, process 1
2026-11-29T12:13:25Z case 0/2 phantom-0002: step 0 of 1
2026-11-29T12:13:25Z case 0/2 phantom-0002: step 1 of 1
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 0 of 1
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 1 of 1
2026-11-29T12:13:25Z case 2/2 
2026-11-29T12:13:25Z done in 0.3 s
',1.79595440528201317782e+09);
INSERT INTO "log" VALUES(57,35,1,'2026-11-29T12:13:25Z job 35 (attack), claim 1, on cpu, process 1
2026-11-29T12:13:25Z case 0/2 phantom-0002: step 0 of 1
2026-11-29T12:13:25Z case 0/2 phantom-0002: step 1 of 1
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 0 of 1
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 1 of 1
2026-11-29T12:13:25Z case 2/2 
2026-11-29T12:13:25Z done in 0.3 s
',1.79595440557599663735e+09);
INSERT INTO "log" VALUES(58,34,1,'2026-11-29T12:13:25Z job 34 (attack), claim 1, on cpu, process 1
2026-11-29T12:13:25Z case 0/2 phantom-0002: step 0 of 2
2026-11-29T12:13:25Z case 0/2 phantom-0002: step 1 of 2
2026-11-29T12:13:25Z case 0/2 phantom-0002: step 2 of 2
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 0 of 2
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 1 of 2
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 2 of 2
2026-11-29T12:13:25Z case 2/2 
2026-11-29T12:13:25Z done in 0.3 s
',1.79595440558400297166e+09);
INSERT INTO "log" VALUES(59,36,1,'2026-11-29T12:13:25Z job 36 (attack), claim 1, on cpu, process 1
2026-11-29T12:13:25Z case 0/2 phantom-0002: step 0 of 2
2026-11-29T12:13:25Z case 0/2 phantom-0002: step 1 of 2
2026-11-29T12:13:25Z case 0/2 phantom-0002: step 2 of 2
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 0 of 2
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 1 of 2
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 2 of 2
2026-11-29T12:13:25Z case 2/2 
2026-11-29T12:13:25Z done in 0.3 s
',1.79595440586599707603e+09);
INSERT INTO "log" VALUES(60,37,1,'2026-11-29T12:13:25Z job 37 (attack), claim 1, on cpu, process 1
2026-11-29T12:13:25Z case 0/2 phantom-0002: step 0 of 1
2026-11-29T12:13:25Z case 0/2 phantom-0002: step 1 of 1
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 0 of 1
2026-11-29T12:13:25Z case 1/2 phantom-0003: step 1 of 1
2026-11-29T12:13:25Z case 2/2 
2026-11-29T12:13:25Z done in 0.4 s
',1.79595440593801450725e+09);
INSERT INTO "log" VALUES(61,39,1,'2026-11-29T12:13:25Z job 39 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:25Z case 0/2 phantom-0002
2026-11-29T12:13:26Z case 1/2 phantom-0003
2026-11-29T12:13:26Z case 2/2 
2026-11-29T12:13:26Z done in 0.1 s
',1.79595440608599185941e+09);
INSERT INTO "log" VALUES(62,38,1,'2026-11-29T12:13:25Z job 38 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:25Z case 0/2 phantom-0002
2026-11-29T12:13:26Z case 1/2 phantom-0003
2026-11-29T12:13:26Z case 2/2 
2026-11-29T12:13:26Z done in 0.3 s
',1.79595440612598371502e+09);
INSERT INTO "log" VALUES(63,41,1,'2026-11-29T12:13:26Z job 41 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:26Z case 0/2 phantom-0002
2026-11-29T12:13:26Z case 1/2 phantom-0003
2026-11-29T12:13:26Z case 2/2 
2026-11-29T12:13:26Z done in 0.2 s
',1.79595440629299139974e+09);
INSERT INTO "log" VALUES(64,40,1,'2026-11-29T12:13:26Z job 40 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:26Z case 0/2 phantom-0002
2026-11-29T12:13:26Z case 1/2 phantom-0003
2026-11-29T12:13:26Z case 2/2 
2026-11-29T12:13:26Z done in 0.2 s
',1795954406.31001);
INSERT INTO "log" VALUES(65,43,1,'2026-11-29T12:13:26Z job 43 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:26Z case 0/2 phantom-0002
2026-11-29T12:13:26Z case 1/2 phantom-0003
2026-11-29T12:13:26Z case 2/2 
2026-11-29T12:13:26Z done in 0.2 s
',1.79595440647001719468e+09);
INSERT INTO "log" VALUES(66,42,1,'2026-11-29T12:13:26Z job 42 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:26Z case 0/2 phantom-0002
2026-11-29T12:13:26Z case 1/2 phantom-0003
2026-11-29T12:13:26Z case 2/2 
2026-11-29T12:13:26Z done in 0.3 s
',1.79595440658999228478e+09);
INSERT INTO "log" VALUES(67,44,1,'2026-11-29T12:13:26Z job 44 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:26Z case 0/2 phantom-0002
2026-11-29T12:13:26Z case 1/2 phantom-0003
2026-11-29T12:13:26Z case 2/2 
2026-11-29T12:13:26Z done in 0.2 s
',1.79595440669801831249e+09);
INSERT INTO "log" VALUES(68,45,1,'2026-11-29T12:13:26Z job 45 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:26Z case 0/2 phantom-0002
2026-11-29T12:13:26Z case 1/2 phantom-0003
2026-11-29T12:13:26Z case 2/2 
2026-11-29T12:13:26Z done in 0.2 s
',1.79595440676999545102e+09);
INSERT INTO "log" VALUES(69,47,1,'2026-11-29T12:13:26Z job 47 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:26Z case 0/2 phantom-0002
2026-11-29T12:13:26Z case 1/2 phantom-0003
2026-11-29T12:13:26Z case 2/2 
2026-11-29T12:13:26Z done in 0.1 s
',1.79595440686200857167e+09);
INSERT INTO "log" VALUES(70,46,1,'2026-11-29T12:13:26Z job 46 (evaluate), claim 1, on cpu, process 1
2026-11-29T12:13:26Z case 0/2 phantom-0002
2026-11-29T12:13:26Z case 1/2 phantom-0003
2026-11-29T12:13:26Z case 2/2 
2026-11-29T12:13:26Z done in 0.2 s
',1.795954406946015358e+09);
INSERT INTO "log" VALUES(71,48,1,'2026-11-29T12:13:26Z job 48 (gates), claim 1, on cpu, process 1
2026-11-29T12:13:26Z gate 1/20 several steps leave no more of S than one step
2026-11-29T12:13:26Z gate 2/20 a larger budget leaves no more of S
2026-11-29T12:13:26Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-29T12:13:26Z gate 4/20 white-box images leave less of S than random noise
2026-11-29T12:13:26Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-29T12:13:26Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-29T12:13:26Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-29T12:13:26Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-29T12:13:26Z gate 9/20 the model returns logits, not probabilities
2026-11-29T12:13:26Z gate 10/20 the model gives the same answer each time
2026-11-29T12:13:26Z gate 11/20 the model passes a gradient back to its images
2026-11-29T12:13:27Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-29T12:13:27Z gate 13/20 small noise hardly changes the loss
2026-11-29T12:13:27Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:13:27Z gate 14/20 an attack with a huge budget leaves next to nothing of S
',1.79595440736500310896e+09);
INSERT INTO "log" VALUES(72,49,1,'2026-11-29T12:13:26Z job 49 (gates), claim 1, on cpu, process 1
2026-11-29T12:13:27Z gate 1/20 several steps leave no more of S than one step
2026-11-29T12:13:27Z gate 2/20 a larger budget leaves no more of S
2026-11-29T12:13:27Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-29T12:13:27Z gate 4/20 white-box images leave less of S than random noise
2026-11-29T12:13:27Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-29T12:13:27Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-29T12:13:27Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-29T12:13:27Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-29T12:13:27Z gate 9/20 the model returns logits, not probabilities
2026-11-29T12:13:27Z gate 10/20 the model gives the same answer each time
2026-11-29T12:13:27Z gate 11/20 the model passes a gradient back to its images
2026-11-29T12:13:27Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-29T12:13:27Z gate 13/20 small noise hardly changes the loss
2026-11-29T12:13:27Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:13:27Z gate 14/20 an attack with a huge budget leaves next to nothing of S
',1.79595440745798206327e+09);
INSERT INTO "log" VALUES(73,48,1,'2026-11-29T12:13:27Z gate 14/20 an attack with a huge budget leaves next to nothing of S, 31 passes
2026-11-29T12:13:27Z gate 15/20 twice as many steps leave hardly less of S
2026-11-29T12:13:27Z gate 16/20 more random starts leave hardly less of S
2026-11-29T12:13:27Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-29T12:13:27Z gate 18/20 double precision gives the same S
2026-11-29T12:13:27Z gate 19/20 stored images keep the budget of their attack
2026-11-29T12:13:27Z gate 20/20 stored scores are those of the stored images
2026-11-29T12:13:27Z done in 0.8 s
',1.79595440761601781842e+09);
INSERT INTO "log" VALUES(74,49,1,'2026-11-29T12:13:27Z gate 14/20 an attack with a huge budget leaves next to nothing of S, 30 passes
2026-11-29T12:13:27Z gate 15/20 twice as many steps leave hardly less of S
2026-11-29T12:13:27Z gate 16/20 more random starts leave hardly less of S
2026-11-29T12:13:27Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-29T12:13:27Z gate 18/20 double precision gives the same S
2026-11-29T12:13:27Z gate 19/20 stored images keep the budget of their attack
2026-11-29T12:13:27Z gate 20/20 stored scores are those of the stored images
2026-11-29T12:13:27Z done in 0.8 s
',1.79595440780499267579e+09);
INSERT INTO "log" VALUES(75,50,1,'2026-11-29T12:13:27Z job 50 (gates), claim 1, on cpu, process 1
2026-11-29T12:13:27Z gate 1/20 several steps leave no more of S than one step
2026-11-29T12:13:27Z gate 2/20 a larger budget leaves no more of S
2026-11-29T12:13:27Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-29T12:13:27Z gate 4/20 white-box images leave less of S than random noise
2026-11-29T12:13:27Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-29T12:13:27Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-29T12:13:27Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-29T12:13:27Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-29T12:13:27Z gate 9/20 the model returns logits, not probabilities
2026-11-29T12:13:27Z gate 10/20 the model gives the same answer each time
2026-11-29T12:13:27Z gate 11/20 the model passes a gradient back to its images
2026-11-29T12:13:27Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-29T12:13:27Z gate 13/20 small noise hardly changes the loss
2026-11-29T12:13:27Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-29T12:13:27Z gate 14/20 an attack with a huge budget leaves next to nothing of S
',1.79595440812198972697e+09);
INSERT INTO "log" VALUES(76,50,1,'2026-11-29T12:13:28Z gate 14/20 an attack with a huge budget leaves next to nothing of S, 34 passes
2026-11-29T12:13:28Z gate 15/20 twice as many steps leave hardly less of S
2026-11-29T12:13:28Z gate 16/20 more random starts leave hardly less of S
2026-11-29T12:13:28Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-29T12:13:28Z gate 18/20 double precision gives the same S
2026-11-29T12:13:28Z gate 19/20 stored images keep the budget of their attack
2026-11-29T12:13:28Z gate 20/20 stored scores are those of the stored images
2026-11-29T12:13:28Z done in 0.8 s
',1.79595440837799310684e+09);
INSERT INTO "log" VALUES(77,51,1,'2026-11-29T12:13:28Z job 51 (stats), claim 1, on cpu, process 1
2026-11-29T12:13:28Z question 0/5 dice WT+TC+ET: fgsm against clean
',1.79595440888098764426e+09);
INSERT INTO "log" VALUES(78,51,1,'2026-11-29T12:13:29Z question 1/5 dice WT+TC+ET: ifgsm against clean
',1.79595440938699984546e+09);
INSERT INTO "log" VALUES(79,51,1,'2026-11-29T12:13:29Z question 2/5 dice WT+TC+ET: distillation against none
2026-11-29T12:13:29Z question 3/5 dice WT+TC+ET: static against none
2026-11-29T12:13:29Z question 4/5 dice WT+TC+ET: distillation against static
',1.79595440988798284534e+09);
INSERT INTO "log" VALUES(80,51,1,'2026-11-29T12:13:30Z done in 1.8 s
',1.79595441022199845317e+09);
INSERT INTO "log" VALUES(81,52,1,'2026-11-29T12:13:49Z job 52 (noop), claim 1, on cpu, process 1
',1.79595442987399387356e+09);
INSERT INTO "log" VALUES(82,52,1,'noop done
2026-11-29T12:13:50Z done in 0.3 s
',1.79595443018600201606e+09);
INSERT INTO "log" VALUES(83,54,1,'2026-11-29T12:13:50Z job 54 (noop), claim 1, on cpu, process 1
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
',1.7959544306430101395e+09);
INSERT INTO "log" VALUES(84,53,1,'2026-11-29T12:13:50Z job 53 (noop), claim 1, on cpu, process 1
noop second
2026-11-29T12:13:50Z done in 0.0 s
',1.79595443069201421738e+09);
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
INSERT INTO "perceptibility" VALUES(2,'phantom-0000','t1',0.0156862735748291,6.48565046428893898777e-01,3.61237819898720715619e+01,9.98556200667861215691e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0000','t1ce',0.0156862735748291,6.4882615529449305658e-01,36.1202858002606,0.998475273992181);
INSERT INTO "perceptibility" VALUES(2,'phantom-0000','t2',0.0156862735748291,6.48276292821295507806e-01,3.61276499757755615855e+01,0.997850742162969);
INSERT INTO "perceptibility" VALUES(2,'phantom-0000','flair',0.0156862735748291,6.47657108223285704617e-01,3.61359500465798362252e+01,9.95543554191733237601e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0000','t1',0.0313725471496582,1.29551184330560742452e+00,3.0114025023045147833e+01,9.9428277713091517409e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0000','t1ce',0.0313725471496582,1.29639262348431838489e+00,3.01081217501273528118e+01,9.93950440173777316488e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0000','t2',0.0313725471496582,1.294587613822480332e+00,30.1202238241061,9.91514376547885878387e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0000','flair',0.0313725471496582,1.29155246667759771028e+00,3.01406117106235527103e+01,9.82587244956215299929e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0001','t1',0.0156862735748291,6.60650652962740392304e-01,3.61339426819306552829e+01,9.98590559099933883224e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0001','t1ce',0.0156862735748291,0.661020452050453,3.61290821169447582414e+01,9.96274402864011254798e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0001','t2',0.0156862735748291,6.61819941719496207532e-01,3.61185830727512353628e+01,9.9855491818327990483e-01);
INSERT INTO "perceptibility" VALUES(2,'phantom-0001','flair',0.0156862735748291,6.60425313198655494772e-01,3.61369058367999116407e+01,9.95284431015274306808e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0001','t1',0.0313725471496582,1.31972698768993,3.01236980958558966383e+01,9.94410003668495634521e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0001','t1ce',0.0313725471496582,1.31937572749544362871e+00,3.01260102508804195053e+01,9.85380587600437674034e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0001','t2',0.0313725471496582,1.32205407394933383002e+00,3.01083956773860563762e+01,9.94269317614712933028e-01);
INSERT INTO "perceptibility" VALUES(3,'phantom-0001','flair',0.0313725471496582,1.31958860655563925412e+00,3.01246089102080460975e+01,9.81632417666592815841e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','t1',0.0313725471496582,1.21210972365674396478e+00,3.06920140705848680799e+01,0.995006221605468);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','t1ce',0.0313725471496582,1.2127388982387985461e+00,3.06875066212900193818e+01,9.94734010548350866542e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','t2',0.0313725471496582,1.21395899851864297325e+00,3.06787724007797102387e+01,9.92537166168713236302e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','flair',0.0313725471496582,1.21428437090606777815e+00,3.06764446697944670461e+01,9.84641736078179286018e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','t1',0.0313725471496582,1.24703358112914686195e+00,3.06158170798775977053e+01,9.94962226466408750091e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','t1ce',0.0313725471496582,1.25261884800477663048e+00,3.05770012094378742508e+01,9.86827394359612086738e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','t2',0.0313725471496582,1.25286876298918303795e+00,3.05752684257903908351e+01,9.94838375132530927658e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','flair',0.0313725471496582,1.24690696530705236177e+00,3.06166990343890290651e+01,9.83602935015889134895e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','t1',0.0156862735748291,6.48873338908975583194e-01,3.61196541722602333375e+01,0.998552883287121);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','t1ce',0.0156862735748291,6.48383459934124828372e-01,3.61262142225411295734e+01,9.98519884765113552305e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','t2',0.0156862735748291,6.4863409728112220165e-01,3.61228572774478493565e+01,9.97845126734316800742e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','flair',0.0156862735748291,6.47813500817585374846e-01,3.61338528800190275083e+01,9.95509950628961415297e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0000','t1',0.0313725471496582,1.29682266612356400514e+00,3.01052409226439081639e+01,9.94246390000098179129e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0000','t1ce',0.0313725471496582,1.29601022458864068021e+00,3.01106842180957343666e+01,9.94095726443527061277e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0000','t2',0.0313725471496582,1.29567720733862934423e+00,3.01129163939835038372e+01,9.91465406402625482051e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0000','flair',0.0313725471496582,1.29258399855352279494e+00,3.01336772683997153885e+01,9.8236414926797932523e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','t1',0.0156862735748291,6.62415522423263070095e-01,3.61107700383591421209e+01,9.98591141642204305206e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','t1ce',0.0156862735748291,6.61105608157164126303e-01,3.61279632273499089483e+01,9.96387354996321472633e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','t2',0.0156862735748291,6.62476220140939320302e-01,3.610997417910445506e+01,0.998549881823627);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','flair',0.0156862735748291,6.62285422962916703326e-01,3.61124761284198640969e+01,9.95243549114093184471e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0001','t1',0.0313725471496582,1.32321384588538704107e+00,3.01007793209392779951e+01,9.94409592456317326103e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0001','t1ce',0.0313725471496582,1.32046152597479093948e+00,3.01188650177564909427e+01,9.85671602023233228706e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0001','t2',0.0313725471496582,1.32319997202690142756e+00,3.01008703927156133777e+01,9.94249555082725611221e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0001','flair',0.0313725471496582,1.32293129494263772549e+00,3.01026342504193813445e+01,9.81403390544333675826e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0000','t1',0.0313725471496582,1.18545857713554281254e+00,3.08851251094320389256e+01,9.95163271126882742478e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0000','t1ce',0.0313725471496582,1.18575912577475528486e+00,3.08829232598744525257e+01,9.95154622364929797306e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0000','t2',0.0313725471496582,1.21056796635136953987e+00,3.07030692230438191354e+01,9.92645262045979248632e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0000','flair',0.0313725471496582,1.1799907853789655121e+00,3.09252804567424099957e+01,9.85722351613877778575e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0001','t1',0.0313725471496582,1.19607221610253633414e+00,3.09782320102466322006e+01,9.95401616607393568969e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0001','t1ce',0.0313725471496582,1.19838441469489032087e+00,3.09614570077023287808e+01,9.88404842958386486984e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0001','t2',0.0313725471496582,1.21223739292012022694e+00,3.08616265289380820036e+01,0.995141778008214);
INSERT INTO "perceptibility" VALUES(11,'phantom-0001','flair',0.0313725471496582,1.2056968681016395628e+00,3.09086173973219260338e+01,9.84687821573710819755e-01);
INSERT INTO "perceptibility" VALUES(15,'phantom-0000','t1',0.0156862735748291,6.48873339269205540169e-01,3.61196541674381563788e+01,9.98552027720043477998e-01);
INSERT INTO "perceptibility" VALUES(15,'phantom-0000','t1ce',0.0156862735748291,0.648238857153689,3.61281515697252402223e+01,0.998517120188914);
INSERT INTO "perceptibility" VALUES(15,'phantom-0000','t2',0.0156862735748291,6.48634097461303626985e-01,3.61228572750350380711e+01,9.97845286348844395796e-01);
INSERT INTO "perceptibility" VALUES(15,'phantom-0000','flair',0.0156862735748291,6.47628243760253630156e-01,3.61363371636579628893e+01,0.995512716450528);
INSERT INTO "perceptibility" VALUES(16,'phantom-0000','t1',0.0313725471496582,1.29682266558283409985e+00,3.01052409262656262001e+01,9.94243743422414727461e-01);
INSERT INTO "perceptibility" VALUES(16,'phantom-0000','t1ce',0.0313725471496582,1.29565305150541898449e+00,3.01130783300398334749e+01,9.94082608786144072965e-01);
INSERT INTO "perceptibility" VALUES(16,'phantom-0000','t2',0.0313725471496582,1.29567720742883074613e+00,3.01129163933788177595e+01,9.9146620319530287535e-01);
INSERT INTO "perceptibility" VALUES(16,'phantom-0000','flair',0.0313725471496582,1.29220556589721491391e+00,3.01362206277174884396e+01,9.82400319462796711711e-01);
INSERT INTO "perceptibility" VALUES(15,'phantom-0001','t1',0.0156862735748291,6.62415522776128473658e-01,3.61107700337322086166e+01,9.98592129143487161613e-01);
INSERT INTO "perceptibility" VALUES(15,'phantom-0001','t1ce',0.0156862735748291,6.61105608952684331569e-01,3.61279632168980242563e+01,0.996398729804371);
INSERT INTO "perceptibility" VALUES(15,'phantom-0001','t2',0.0156862735748291,6.62476220317355868338e-01,3.61099741767914181886e+01,9.98548228726057085502e-01);
INSERT INTO "perceptibility" VALUES(15,'phantom-0001','flair',0.0156862735748291,6.62471163183949718344e-01,3.61100404823718506013e+01,9.95238424411841848815e-01);
INSERT INTO "perceptibility" VALUES(16,'phantom-0001','t1',0.0313725471496582,1.32345125973051103152e+00,3.00992210199223109157e+01,9.94413565844297409057e-01);
INSERT INTO "perceptibility" VALUES(16,'phantom-0001','t1ce',0.0313725471496582,1.32046152659434889997e+00,3.01188650136810949216e+01,9.8571193790329358908e-01);
INSERT INTO "perceptibility" VALUES(16,'phantom-0001','t2',0.0313725471496582,1.32332057756059140452e+00,3.0100078737153932451e+01,9.94240158170993870712e-01);
INSERT INTO "perceptibility" VALUES(16,'phantom-0001','flair',0.0313725471496582,1.32330323458313414697e+00,3.01001925721368195358e+01,9.81385954822014516807e-01);
INSERT INTO "perceptibility" VALUES(20,'phantom-0000','t1',0.0313725471496582,1.18525099327477723143e+00,3.08866462156294119267e+01,9.95155514808705676799e-01);
INSERT INTO "perceptibility" VALUES(20,'phantom-0000','t1ce',0.0313725471496582,1.17954216390994681695e+00,3.09285833787188089169e+01,9.95210609391755429697e-01);
INSERT INTO "perceptibility" VALUES(20,'phantom-0000','t2',0.0313725471496582,1.20322838388994535208e+00,3.07558914089075727824e+01,9.92723887145207872784e-01);
INSERT INTO "perceptibility" VALUES(20,'phantom-0000','flair',0.0313725471496582,1.17717489186040324966e+00,3.09460329665942452943e+01,9.85766147605499742923e-01);
INSERT INTO "perceptibility" VALUES(20,'phantom-0001','t1',0.0313725471496582,1.19499721176744544415e+00,3.09860422139448843381e+01,9.95412929050092154525e-01);
INSERT INTO "perceptibility" VALUES(20,'phantom-0001','t1ce',0.0313725471496582,1.19425820163800655571e+00,3.0991415403093608206e+01,9.88490678835660219192e-01);
INSERT INTO "perceptibility" VALUES(20,'phantom-0001','t2',0.0313725471496582,1.20857824230138821697e+00,3.08878846232648598393e+01,0.995175341011158);
INSERT INTO "perceptibility" VALUES(20,'phantom-0001','flair',0.0313725471496582,1.2018446334313261925e+00,3.09364134820333269715e+01,9.84879416613174352157e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','t1',0.0156862735748291,6.59100903234548840536e-01,3.61251618870989688048e+01,9.98536974325608617242e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','t1ce',0.0156862735748291,6.59719895013611612455e-01,3.6117008399253236917e+01,9.98389177844765440816e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','t2',0.0156862735748291,6.59627298285459517934e-01,3.61182276157975721284e+01,9.98498953158935775853e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','flair',0.0156862735748291,0.658925671800858,3.61274714625384234527e+01,9.95774526341577592702e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','t1',0.0313725471496582,1.31689695335336276471e+00,3.01131641645655392372e+01,9.94175893302713942212e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','t1ce',0.0313725471496582,1.31862645807842415734e+00,3.01017643118747137967e+01,0.99361791332786);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','t2',0.0313725471496582,1.31629538461872264143e+00,3.0117132852803273125e+01,9.94067795390493391671e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','flair',0.0313725471496582,1.31679379589202061318e+00,3.01138445894220083695e+01,0.983503503779347);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','t1',0.0156862735748291,6.39175576484961927015e-01,3.61329271898188437712e+01,9.98751803601719334579e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','t1ce',0.0156862735748291,6.3965718886170086499e-01,3.6126384923677711924e+01,0.998496777185316);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','t2',0.0156862735748291,6.39677490416748151247e-01,3.61261092537228662986e+01,0.998524686589295);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','flair',0.0156862735748291,6.4013265621488535384e-01,3.61199309622524680199e+01,9.96565555204005915079e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','t1',0.0313725471496582,1.27569778827790414332e+00,3.01303745745401130307e+01,9.95041539076189196499e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','t1ce',0.0313725471496582,1.27892785142053710956e+00,3.01084097226291582663e+01,9.94025681618785461601e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','t2',0.0313725471496582,1.27872438797168075375e+00,3.01097916627058097564e+01,9.94138350355959210524e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','flair',0.0313725471496582,1.27979027141023249392e+00,3.01025545367304268049e+01,9.86508028878295584185e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','t1',0.0313725471496582,1.20631110028022292546e+00,3.08750135401139118589e+01,9.95149466328406617776e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','t1ce',0.0313725471496582,1.20081669262973234069e+00,3.0914665694437406529e+01,0.99481549219469);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','t2',0.0313725471496582,1.21360028671750930229e+00,30.822686615442,9.94992642121368620067e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','flair',0.0313725471496582,1.2041283898532153529e+00,3.08907441047187027996e+01,9.86354803335800611741e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','t1',0.0313725471496582,1.1805289628040824823e+00,3.08037976976948755245e+01,9.95804861960982612423e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','t1ce',0.0313725471496582,1.17358183871830079603e+00,3.08550630232188858323e+01,9.95092542845362637571e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','t2',0.0313725471496582,1.17738456768774124583e+00,3.0826963844201866749e+01,9.9509662514153729429e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','flair',0.0313725471496582,1.17731348611483643828e+00,3.08274882483366070569e+01,9.88703156946383554526e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','t1',0.0313725471496582,1.24765438673181727757e+00,3.05823140649215901025e+01,9.94786470592691651759e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','t1ce',0.0313725471496582,1.24301461794123846438e+00,3.06146753029690401595e+01,9.94358242562647598461e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','t2',0.0313725471496582,1.22762094805465293845e+00,3.07229142110975175219e+01,9.94892427023876924074e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','flair',0.0313725471496582,1.22541209138632800623e+00,3.07385567973361695237e+01,9.85906004470385899374e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','t1',0.0313725471496582,1.20230360877491460058e+00,3.06450476127273887519e+01,9.95615490043028183997e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','t1ce',0.0313725471496582,1.20489846637858666333e+00,3.06263215940565700643e+01,0.994743137289956);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','t2',0.0313725471496582,1.19130041583145374062e+00,3.07249047585209957835e+01,9.94939393917577352688e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','flair',0.0313725471496582,1.20034687280267871045e+00,3.06591953188490862203e+01,9.88216827828470423256e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','t1',0.0156862735748291,6.58897983290390287791e-01,3.61278364572708738928e+01,9.98535188999068901161e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','t1ce',0.0156862735748291,6.58729233403905656274e-01,3.6130061279101937544e+01,9.98393631919046509182e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','t2',0.0156862735748291,6.57353316812849697292e-01,3.61482228511298870894e+01,0.998512991760554);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','flair',0.0156862735748291,6.58129064559919596533e-01,3.61379786088739720631e+01,0.995803040801809);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','t1',0.0313725471496582,1.31692679806472501269e+00,30.112967319299,9.94181028745147576941e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','t1ce',0.0313725471496582,1.3163732385769377764e+00,3.01166191300482068973e+01,9.93657882829730443319e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','t2',0.0313725471496582,1.31159317431904720585e+00,3.01482170653882910462e+01,9.94133884149990709744e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','flair',0.0313725471496582,1.3148183904201018457e+00,3.01268846241440293445e+01,9.8365687677699531477e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','t1',0.0156862735748291,6.4012875476555974874e-01,3.61199839007507748087e+01,9.98750433867789499942e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','t1ce',0.0156862735748291,6.40841559952407102684e-01,3.61103172476608520464e+01,9.98494077205089314297e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','t2',0.0156862735748291,6.39520468805225283936e-01,3.61282416404820736497e+01,0.998526182783169);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','flair',0.0156862735748291,0.638996150054391,3.61353657951360602846e+01,9.96582228474909848081e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','t1',0.0313725471496582,1.27799694428704535553e+00,3.01147343177018242963e+01,9.95041445244190358998e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','t1ce',0.0313725471496582,1.2806409478990397055e+00,3.00967829445738956897e+01,9.94039200215234508561e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','t2',0.0313725471496582,1.27804006896752797572e+00,3.01144412263158685045e+01,9.94162423523963778571e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','flair',0.0313725471496582,1.27750616523848870009e+00,3.01180705317639052509e+01,9.86603133118287733971e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0002','t1',0.0156862735748291,6.59287539563173097256e-01,3.61227026686909695745e+01,0.998534230603261);
INSERT INTO "perceptibility" VALUES(37,'phantom-0002','t1ce',0.0156862735748291,6.60091453934596228414e-01,3.61121178217179803491e+01,9.98390211985352382662e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0002','t2',0.0156862735748291,6.59661397565784568541e-01,3.61177786123510315965e+01,9.98496710785319319114e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0002','flair',0.0156862735748291,6.58859064352311230017e-01,3.61283495193739199189e+01,0.995782370044944);
INSERT INTO "perceptibility" VALUES(38,'phantom-0002','t1',0.0313725471496582,1.31727059647438227152e+00,3.01107000669912068242e+01,9.94164078155260422242e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0002','t1ce',0.0313725471496582,1.31937200092036133192e+00,3.0096854754027297929e+01,0.993619064266762);
INSERT INTO "perceptibility" VALUES(38,'phantom-0002','t2',0.0313725471496582,1.31675388191739695109e+00,3.01141078756207356556e+01,9.94047378120797353595e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0002','flair',0.0313725471496582,1.31704679352002140824e+00,3.01121759163131663683e+01,9.83523259738857791312e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0003','t1',0.0156862735748291,6.38983869390159497925e-01,3.61355327280967912888e+01,9.98752420795909312545e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0003','t1ce',0.0156862735748291,0.639540778569346,3.61279658001028849403e+01,9.98500050251584836402e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0003','t2',0.0156862735748291,6.39718880822968238852e-01,3.61255472504083172688e+01,9.98524611985747378994e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0003','flair',0.0156862735748291,6.39748152396054647894e-01,3.61251498198426119752e+01,9.96566721919610820634e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0003','t1',0.0313725471496582,1.27531236804100767123e+00,3.01329991957390035399e+01,9.95045354733100295696e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0003','t1ce',0.0313725471496582,1.27858099389638124598e+00,3.01107657388743703568e+01,9.94036927845908802048e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0003','t2',0.0313725471496582,1.27874509525363388995e+00,3.01096510071344098942e+01,9.94139309823690697776e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0003','flair',0.0313725471496582,1.27902097833832484319e+00,3.01077772704696933203e+01,9.86490039506979332628e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0002','t1',0.0313725471496582,1.20702481325421873137e+00,3.08698760602700588155e+01,9.95126764392584850504e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0002','t1ce',0.0313725471496582,1.21540244012327014466e+00,3.08097979444722085422e+01,0.994629855336768);
INSERT INTO "perceptibility" VALUES(39,'phantom-0002','t2',0.0313725471496582,1.21361881868930576722e+00,3.08225539808055586381e+01,9.94989654455292082957e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0002','flair',0.0313725471496582,1.20776468423348504188e+00,3.08645534945722275219e+01,9.863162422113204153e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0003','t1',0.0313725471496582,1.17614684688917892074e+00,3.08360996536357845343e+01,9.95817823927531819983e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0003','t1ce',0.0313725471496582,1.16971112878687377722e+00,3.08837581888083363419e+01,9.9515013141723063228e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0003','t2',0.0313725471496582,1.17912013200887710873e+00,3.08141695366999179839e+01,9.95068125058016561546e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0003','flair',0.0313725471496582,1.17155187104428,3.08701001867850912665e+01,9.88771867346891597527e-01);
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
INSERT INTO "score" VALUES(1,'dice','WT','phantom-0000','phantom-0000',0.0677154582763338,'normal',118,2806);
INSERT INTO "score" VALUES(1,'dice','TC','phantom-0000','phantom-0000',1.6145307769929364422e-02,'normal',23,1959);
INSERT INTO "score" VALUES(1,'dice','ET','phantom-0000','phantom-0000',4.26439232409381654975e-03,'normal',5,933);
INSERT INTO "score" VALUES(1,'dice','WT','phantom-0001','phantom-0001',6.20992237597030038998e-02,'normal',119,2844);
INSERT INTO "score" VALUES(1,'dice','TC','phantom-0001','phantom-0001',1.89214758751182592078e-02,'normal',40,2074);
INSERT INTO "score" VALUES(1,'dice','ET','phantom-0001','phantom-0001',1.16504854368932042607e-02,'normal',31,999);
INSERT INTO "score" VALUES(5,'dice','WT','phantom-0000','phantom-0000',6.65294924554183791931e-02,'normal',118,2798);
INSERT INTO "score" VALUES(5,'dice','TC','phantom-0000','phantom-0000',1.80995475113122188115e-02,'normal',23,1966);
INSERT INTO "score" VALUES(5,'dice','ET','phantom-0000','phantom-0000',6.4171122994652407892e-03,'normal',5,930);
INSERT INTO "score" VALUES(6,'dice','WT','phantom-0000','phantom-0000',6.57084188911704336621e-02,'normal',118,2804);
INSERT INTO "score" VALUES(6,'dice','TC','phantom-0000','phantom-0000',0.018,'normal',23,1977);
INSERT INTO "score" VALUES(6,'dice','ET','phantom-0000','phantom-0000',6.38977635782747577231e-03,'normal',5,934);
INSERT INTO "score" VALUES(5,'dice','WT','phantom-0001','phantom-0001',5.95197835644234035656e-02,'normal',119,2838);
INSERT INTO "score" VALUES(5,'dice','TC','phantom-0001','phantom-0001',1.72166427546628399147e-02,'normal',40,2051);
INSERT INTO "score" VALUES(5,'dice','ET','phantom-0001','phantom-0001',1.18110236220472439305e-02,'normal',31,985);
INSERT INTO "score" VALUES(6,'dice','WT','phantom-0001','phantom-0001',5.62330623306233068348e-02,'normal',119,2833);
INSERT INTO "score" VALUES(6,'dice','TC','phantom-0001','phantom-0001',1.85004868549172342417e-02,'normal',40,2014);
INSERT INTO "score" VALUES(6,'dice','ET','phantom-0001','phantom-0001',1.39581256231306079229e-02,'normal',31,972);
INSERT INTO "score" VALUES(7,'dice','WT','phantom-0000','phantom-0000',6.31001371742112432405e-02,'normal',118,2798);
INSERT INTO "score" VALUES(7,'dice','TC','phantom-0000','phantom-0000',1.7145738779626829018e-02,'normal',23,1960);
INSERT INTO "score" VALUES(7,'dice','ET','phantom-0000','phantom-0000',4.31034482758620683673e-03,'normal',5,923);
INSERT INTO "score" VALUES(7,'dice','WT','phantom-0001','phantom-0001',5.54616165032127128586e-02,'normal',119,2838);
INSERT INTO "score" VALUES(7,'dice','TC','phantom-0001','phantom-0001',1.73997100048332541122e-02,'normal',40,2029);
INSERT INTO "score" VALUES(7,'dice','ET','phantom-0001','phantom-0001',1.19165839126117185237e-02,'normal',31,976);
INSERT INTO "score" VALUES(8,'dice','WT','phantom-0000','phantom-0000',6.97247706422018387328e-02,'normal',118,2062);
INSERT INTO "score" VALUES(8,'dice','TC','phantom-0000','phantom-0000',1.73564753004005339898e-02,'normal',23,1475);
INSERT INTO "score" VALUES(8,'dice','ET','phantom-0000','phantom-0000',0.00517464424320828,'normal',5,768);
INSERT INTO "score" VALUES(8,'dice','WT','phantom-0001','phantom-0001',6.58016682113067713499e-02,'normal',119,2039);
INSERT INTO "score" VALUES(8,'dice','TC','phantom-0001','phantom-0001',2.08768267223382042452e-02,'normal',40,1397);
INSERT INTO "score" VALUES(8,'dice','ET','phantom-0001','phantom-0001',1.12994350282485875314e-02,'normal',31,677);
INSERT INTO "score" VALUES(12,'dice','WT','phantom-0000','phantom-0000',6.73249551166965887194e-02,'normal',118,2110);
INSERT INTO "score" VALUES(12,'dice','TC','phantom-0000','phantom-0000',1.94931773879142289374e-02,'normal',23,1516);
INSERT INTO "score" VALUES(12,'dice','ET','phantom-0000','phantom-0000',5.14138817480719757108e-03,'normal',5,773);
INSERT INTO "score" VALUES(13,'dice','WT','phantom-0000','phantom-0000',6.63716814159292095576e-02,'normal',118,2142);
INSERT INTO "score" VALUES(13,'dice','TC','phantom-0000','phantom-0000',1.92926045016077185589e-02,'normal',23,1532);
INSERT INTO "score" VALUES(13,'dice','ET','phantom-0000','phantom-0000',0.00517464424320828,'normal',5,768);
INSERT INTO "score" VALUES(12,'dice','WT','phantom-0001','phantom-0001',6.50183150183150232459e-02,'normal',119,2065);
INSERT INTO "score" VALUES(12,'dice','TC','phantom-0001','phantom-0001',1.92307692307692318367e-02,'normal',40,1416);
INSERT INTO "score" VALUES(12,'dice','ET','phantom-0001','phantom-0001',8.34492350486787208552e-03,'normal',31,688);
INSERT INTO "score" VALUES(13,'dice','WT','phantom-0001','phantom-0001',6.09090909090909057854e-02,'normal',119,2081);
INSERT INTO "score" VALUES(13,'dice','TC','phantom-0001','phantom-0001',1.89189189189189199691e-02,'normal',40,1440);
INSERT INTO "score" VALUES(13,'dice','ET','phantom-0001','phantom-0001',0.00819672131147541,'normal',31,701);
INSERT INTO "score" VALUES(14,'dice','WT','phantom-0000','phantom-0000',0.0707070707070707,'normal',118,2060);
INSERT INTO "score" VALUES(14,'dice','TC','phantom-0000','phantom-0000',1.87416331994645253555e-02,'normal',23,1471);
INSERT INTO "score" VALUES(14,'dice','ET','phantom-0000','phantom-0000',5.18134715025906755075e-03,'normal',5,767);
INSERT INTO "score" VALUES(14,'dice','WT','phantom-0001','phantom-0001',0.066543438077634,'normal',119,2045);
INSERT INTO "score" VALUES(14,'dice','TC','phantom-0001','phantom-0001',0.0221606648199446,'normal',40,1404);
INSERT INTO "score" VALUES(14,'dice','ET','phantom-0001','phantom-0001',1.12517580872011253856e-02,'normal',31,680);
INSERT INTO "score" VALUES(17,'dice','WT','phantom-0000','phantom-0000',6.62544169611307409706e-02,'normal',118,2146);
INSERT INTO "score" VALUES(17,'dice','TC','phantom-0000','phantom-0000',1.91082802547770692902e-02,'normal',23,1547);
INSERT INTO "score" VALUES(17,'dice','ET','phantom-0000','phantom-0000',0.00510204081632653,'normal',5,779);
INSERT INTO "score" VALUES(17,'dice','WT','phantom-0001','phantom-0001',6.09367894497498882588e-02,'normal',119,2080);
INSERT INTO "score" VALUES(17,'dice','TC','phantom-0001','phantom-0001',1.76510522742701972398e-02,'normal',40,1433);
INSERT INTO "score" VALUES(17,'dice','ET','phantom-0001','phantom-0001',0.00816326530612245,'normal',31,704);
INSERT INTO "score" VALUES(18,'dice','WT','phantom-0000','phantom-0000',0.0683526999316473,'normal',118,2808);
INSERT INTO "score" VALUES(18,'dice','TC','phantom-0000','phantom-0000',1.61779575328614769191e-02,'normal',23,1955);
INSERT INTO "score" VALUES(18,'dice','ET','phantom-0000','phantom-0000',4.28265524625267689912e-03,'normal',5,929);
INSERT INTO "score" VALUES(19,'dice','WT','phantom-0000','phantom-0000',6.83994528043775640302e-02,'normal',118,2806);
INSERT INTO "score" VALUES(19,'dice','TC','phantom-0000','phantom-0000',1.71803941384537639525e-02,'normal',23,1956);
INSERT INTO "score" VALUES(19,'dice','ET','phantom-0000','phantom-0000',4.30570505920344417938e-03,'normal',5,924);
INSERT INTO "score" VALUES(18,'dice','WT','phantom-0001','phantom-0001',6.22462787550744217623e-02,'normal',119,2837);
INSERT INTO "score" VALUES(18,'dice','TC','phantom-0001','phantom-0001',1.90023752969121148548e-02,'normal',40,2065);
INSERT INTO "score" VALUES(18,'dice','ET','phantom-0001','phantom-0001',1.16504854368932042607e-02,'normal',31,999);
INSERT INTO "score" VALUES(19,'dice','WT','phantom-0001','phantom-0001',6.35994587280108297777e-02,'normal',119,2837);
INSERT INTO "score" VALUES(19,'dice','TC','phantom-0001','phantom-0001',2.00764818355640521641e-02,'normal',40,2052);
INSERT INTO "score" VALUES(19,'dice','ET','phantom-0001','phantom-0001',1.38203356367226064954e-02,'normal',31,982);
INSERT INTO "score" VALUES(21,'dice','WT','phantom-0000','phantom-0000',0.0686106346483705,'normal',118,2797);
INSERT INTO "score" VALUES(21,'dice','TC','phantom-0000','phantom-0000',1.62025316455696212492e-02,'normal',23,1952);
INSERT INTO "score" VALUES(21,'dice','ET','phantom-0000','phantom-0000',4.29184549356223174476e-03,'normal',5,927);
INSERT INTO "score" VALUES(21,'dice','WT','phantom-0001','phantom-0001',6.39946109801279860995e-02,'normal',119,2850);
INSERT INTO "score" VALUES(21,'dice','TC','phantom-0001','phantom-0001',2.09523809523809514954e-02,'normal',40,2060);
INSERT INTO "score" VALUES(21,'dice','ET','phantom-0001','phantom-0001',1.3779527559055117919e-02,'normal',31,985);
INSERT INTO "score" VALUES(22,'dice','WT','phantom-0000','phantom-0000',6.65188470066518794387e-02,'normal',118,2137);
INSERT INTO "score" VALUES(22,'dice','TC','phantom-0000','phantom-0000',1.93548387096774202054e-02,'normal',23,1527);
INSERT INTO "score" VALUES(22,'dice','ET','phantom-0000','phantom-0000',5.1546391752577318604e-03,'normal',5,771);
INSERT INTO "score" VALUES(22,'dice','WT','phantom-0001','phantom-0001',5.89301903898458781516e-02,'normal',119,2087);
INSERT INTO "score" VALUES(22,'dice','TC','phantom-0001','phantom-0001',1.75202156334231806678e-02,'normal',40,1444);
INSERT INTO "score" VALUES(22,'dice','ET','phantom-0001','phantom-0001',8.1521739130434780346e-03,'normal',31,705);
INSERT INTO "score" VALUES(23,'dice','WT','phantom-0000','phantom-0000',6.94945848375451286083e-02,'normal',118,2098);
INSERT INTO "score" VALUES(23,'dice','TC','phantom-0000','phantom-0000',1.9646365422396856043e-02,'normal',23,1504);
INSERT INTO "score" VALUES(23,'dice','ET','phantom-0000','phantom-0000',5.22193211488250659535e-03,'normal',5,761);
INSERT INTO "score" VALUES(24,'dice','WT','phantom-0000','phantom-0000',6.64304694419840524588e-02,'normal',118,2140);
INSERT INTO "score" VALUES(24,'dice','TC','phantom-0000','phantom-0000',1.92926045016077185589e-02,'normal',23,1532);
INSERT INTO "score" VALUES(24,'dice','ET','phantom-0000','phantom-0000',5.08905852417302836943e-03,'normal',5,781);
INSERT INTO "score" VALUES(23,'dice','WT','phantom-0001','phantom-0001',6.48994515539305233398e-02,'normal',119,2069);
INSERT INTO "score" VALUES(23,'dice','TC','phantom-0001','phantom-0001',1.91912268677176152398e-02,'normal',40,1419);
INSERT INTO "score" VALUES(23,'dice','ET','phantom-0001','phantom-0001',8.37988826815642441625e-03,'normal',31,685);
INSERT INTO "score" VALUES(24,'dice','WT','phantom-0001','phantom-0001',5.98639455782312909781e-02,'normal',119,2086);
INSERT INTO "score" VALUES(24,'dice','TC','phantom-0001','phantom-0001',1.74731182795698908316e-02,'normal',40,1448);
INSERT INTO "score" VALUES(24,'dice','ET','phantom-0001','phantom-0001',5.47195622435020512241e-03,'normal',31,700);
INSERT INTO "score" VALUES(25,'dice','WT','phantom-0000','phantom-0000',6.89655172413793093877e-02,'normal',118,2115);
INSERT INTO "score" VALUES(25,'dice','TC','phantom-0000','phantom-0000',0.01953125,'normal',23,1513);
INSERT INTO "score" VALUES(25,'dice','ET','phantom-0000','phantom-0000',0.00516795865633075,'normal',5,769);
INSERT INTO "score" VALUES(26,'dice','WT','phantom-0000','phantom-0000',6.63423264042459076561e-02,'normal',118,2143);
INSERT INTO "score" VALUES(26,'dice','TC','phantom-0000','phantom-0000',1.93298969072164955607e-02,'normal',23,1529);
INSERT INTO "score" VALUES(26,'dice','ET','phantom-0000','phantom-0000',5.20156046814044224768e-03,'normal',5,764);
INSERT INTO "score" VALUES(25,'dice','WT','phantom-0001','phantom-0001',6.49291266575217212997e-02,'normal',119,2068);
INSERT INTO "score" VALUES(25,'dice','TC','phantom-0001','phantom-0001',1.91518467852257179284e-02,'normal',40,1422);
INSERT INTO "score" VALUES(25,'dice','ET','phantom-0001','phantom-0001',8.33333333333333321768e-03,'normal',31,689);
INSERT INTO "score" VALUES(26,'dice','WT','phantom-0001','phantom-0001',6.08814175374829610887e-02,'normal',119,2082);
INSERT INTO "score" VALUES(26,'dice','TC','phantom-0001','phantom-0001',1.89189189189189199691e-02,'normal',40,1440);
INSERT INTO "score" VALUES(26,'dice','ET','phantom-0001','phantom-0001',8.14111261872455839461e-03,'normal',31,706);
INSERT INTO "score" VALUES(27,'dice','WT','phantom-0000','phantom-0000',6.62836942112240423696e-02,'normal',118,2145);
INSERT INTO "score" VALUES(27,'dice','TC','phantom-0000','phantom-0000',1.92431045542014109162e-02,'normal',23,1536);
INSERT INTO "score" VALUES(27,'dice','ET','phantom-0000','phantom-0000',5.12820512820512820068e-03,'normal',5,775);
INSERT INTO "score" VALUES(27,'dice','WT','phantom-0001','phantom-0001',6.08814175374829610887e-02,'normal',119,2082);
INSERT INTO "score" VALUES(27,'dice','TC','phantom-0001','phantom-0001',1.76151761517615162988e-02,'normal',40,1436);
INSERT INTO "score" VALUES(27,'dice','ET','phantom-0001','phantom-0001',8.17438692098092570259e-03,'normal',31,703);
INSERT INTO "score" VALUES(28,'dice','WT','phantom-0002','phantom-0002',3.20623916811091855261e-02,'normal',50,2258);
INSERT INTO "score" VALUES(28,'dice','TC','phantom-0002','phantom-0002',0.0221606648199446,'normal',35,1048);
INSERT INTO "score" VALUES(28,'dice','ET','phantom-0002','phantom-0002',6.90846286701208948943e-03,'normal',15,564);
INSERT INTO "score" VALUES(28,'dice','WT','phantom-0003','phantom-0003',0.0319634703196347,'normal',53,2137);
INSERT INTO "score" VALUES(28,'dice','TC','phantom-0003','phantom-0003',2.07253886010362684683e-03,'normal',4,961);
INSERT INTO "score" VALUES(28,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,517);
INSERT INTO "score" VALUES(29,'dice','WT','phantom-0002','phantom-0002',2.27356068940227362684e-02,'normal',50,2677);
INSERT INTO "score" VALUES(29,'dice','TC','phantom-0002','phantom-0002',1.47420147420147425176e-02,'normal',35,2000);
INSERT INTO "score" VALUES(29,'dice','ET','phantom-0002','phantom-0002',0.00777000777000777,'normal',15,1272);
INSERT INTO "score" VALUES(29,'dice','WT','phantom-0003','phantom-0003',2.79664402716739909915e-02,'normal',53,2450);
INSERT INTO "score" VALUES(29,'dice','TC','phantom-0003','phantom-0003',1.13058224985867713553e-03,'normal',4,1765);
INSERT INTO "score" VALUES(29,'dice','ET','phantom-0003','phantom-0003',1.75901495162708891226e-03,'normal',3,1134);
INSERT INTO "score" VALUES(30,'dice','WT','phantom-0002','phantom-0002',3.22721325774095041394e-02,'normal',50,2243);
INSERT INTO "score" VALUES(30,'dice','TC','phantom-0002','phantom-0002',2.24089635854341738541e-02,'normal',35,1036);
INSERT INTO "score" VALUES(30,'dice','ET','phantom-0002','phantom-0002',6.93240901213171539091e-03,'normal',15,562);
INSERT INTO "score" VALUES(30,'dice','WT','phantom-0003','phantom-0003',3.30275229357798183471e-02,'normal',53,2127);
INSERT INTO "score" VALUES(30,'dice','TC','phantom-0003','phantom-0003',4.10677618069815210388e-03,'normal',4,970);
INSERT INTO "score" VALUES(30,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,518);
INSERT INTO "score" VALUES(40,'dice','WT','phantom-0002','phantom-0002',2.93863439930855674386e-02,'normal',50,2264);
INSERT INTO "score" VALUES(40,'dice','TC','phantom-0002','phantom-0002',1.82315405651777562301e-02,'normal',35,1062);
INSERT INTO "score" VALUES(40,'dice','ET','phantom-0002','phantom-0002',0.00338409475465313,'normal',15,576);
INSERT INTO "score" VALUES(40,'dice','WT','phantom-0003','phantom-0003',3.03448275862068968244e-02,'normal',53,2122);
INSERT INTO "score" VALUES(40,'dice','TC','phantom-0003','phantom-0003',2.07253886010362684683e-03,'normal',4,961);
INSERT INTO "score" VALUES(40,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,520);
INSERT INTO "score" VALUES(41,'dice','WT','phantom-0002','phantom-0002',3.01984469370146675626e-02,'normal',50,2268);
INSERT INTO "score" VALUES(41,'dice','TC','phantom-0002','phantom-0002',2.02020202020202037374e-02,'normal',35,1054);
INSERT INTO "score" VALUES(41,'dice','ET','phantom-0002','phantom-0002',6.75675675675675713183e-03,'normal',15,577);
INSERT INTO "score" VALUES(42,'dice','WT','phantom-0002','phantom-0002',2.92977165015079719923e-02,'normal',50,2271);
INSERT INTO "score" VALUES(42,'dice','TC','phantom-0002','phantom-0002',1.82982616651418128483e-02,'normal',35,1058);
INSERT INTO "score" VALUES(42,'dice','ET','phantom-0002','phantom-0002',3.36134453781512625158e-03,'normal',15,580);
INSERT INTO "score" VALUES(41,'dice','WT','phantom-0003','phantom-0003',3.01645338208409510838e-02,'normal',53,2135);
INSERT INTO "score" VALUES(41,'dice','TC','phantom-0003','phantom-0003',2.02839756592292086434e-03,'normal',4,982);
INSERT INTO "score" VALUES(41,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,537);
INSERT INTO "score" VALUES(42,'dice','WT','phantom-0003','phantom-0003',2.83882783882783880369e-02,'normal',53,2131);
INSERT INTO "score" VALUES(42,'dice','TC','phantom-0003','phantom-0003',2.06398348813209477764e-03,'normal',4,965);
INSERT INTO "score" VALUES(42,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,530);
INSERT INTO "score" VALUES(43,'dice','WT','phantom-0002','phantom-0002',1.89919649379108844422e-02,'normal',50,2688);
INSERT INTO "score" VALUES(43,'dice','TC','phantom-0002','phantom-0002',1.2578616352201258538e-02,'normal',35,2032);
INSERT INTO "score" VALUES(43,'dice','ET','phantom-0002','phantom-0002',4.59066564651874550739e-03,'normal',15,1292);
INSERT INTO "score" VALUES(43,'dice','WT','phantom-0003','phantom-0003',2.61697065820777167999e-02,'normal',53,2469);
INSERT INTO "score" VALUES(43,'dice','TC','phantom-0003','phantom-0003',2.23588596981553946324e-03,'normal',4,1785);
INSERT INTO "score" VALUES(43,'dice','ET','phantom-0003','phantom-0003',1.76056338028169018054e-03,'normal',3,1133);
INSERT INTO "score" VALUES(44,'dice','WT','phantom-0002','phantom-0002',2.19218122031421269735e-02,'normal',50,2687);
INSERT INTO "score" VALUES(44,'dice','TC','phantom-0002','phantom-0002',1.45914396887159535098e-02,'normal',35,2021);
INSERT INTO "score" VALUES(44,'dice','ET','phantom-0002','phantom-0002',6.11620795107033644183e-03,'normal',15,1293);
INSERT INTO "score" VALUES(45,'dice','WT','phantom-0002','phantom-0002',1.97080291970802914947e-02,'normal',50,2690);
INSERT INTO "score" VALUES(45,'dice','TC','phantom-0002','phantom-0002',1.35396518375241782516e-02,'normal',35,2033);
INSERT INTO "score" VALUES(45,'dice','ET','phantom-0002','phantom-0002',4.59066564651874550739e-03,'normal',15,1292);
INSERT INTO "score" VALUES(44,'dice','WT','phantom-0003','phantom-0003',2.70592916832471143406e-02,'normal',53,2460);
INSERT INTO "score" VALUES(44,'dice','TC','phantom-0003','phantom-0003',2.25352112676056350049e-03,'normal',4,1771);
INSERT INTO "score" VALUES(44,'dice','ET','phantom-0003','phantom-0003',1.75901495162708891226e-03,'normal',3,1134);
INSERT INTO "score" VALUES(45,'dice','WT','phantom-0003','phantom-0003',2.7124052652572797073e-02,'normal',53,2454);
INSERT INTO "score" VALUES(45,'dice','TC','phantom-0003','phantom-0003',2.25225225225225223271e-03,'normal',4,1772);
INSERT INTO "score" VALUES(45,'dice','ET','phantom-0003','phantom-0003',1.78094390026714154313e-03,'normal',3,1120);
INSERT INTO "score" VALUES(46,'dice','WT','phantom-0002','phantom-0002',2.26277372262773737721e-02,'normal',50,2690);
INSERT INTO "score" VALUES(46,'dice','TC','phantom-0002','phantom-0002',1.46341463414634154888e-02,'normal',35,2015);
INSERT INTO "score" VALUES(46,'dice','ET','phantom-0002','phantom-0002',7.72797527047913452441e-03,'normal',15,1279);
INSERT INTO "score" VALUES(46,'dice','WT','phantom-0003','phantom-0003',2.63683579704354770223e-02,'normal',53,2450);
INSERT INTO "score" VALUES(46,'dice','TC','phantom-0003','phantom-0003',1.13314447592067981014e-03,'normal',4,1761);
INSERT INTO "score" VALUES(46,'dice','ET','phantom-0003','phantom-0003',1.77462289263531506136e-03,'normal',3,1124);
INSERT INTO "score" VALUES(47,'dice','WT','phantom-0002','phantom-0002',2.18978102189781032027e-02,'normal',50,2690);
INSERT INTO "score" VALUES(47,'dice','TC','phantom-0002','phantom-0002',1.4612761811982464058e-02,'normal',35,2018);
INSERT INTO "score" VALUES(47,'dice','ET','phantom-0002','phantom-0002',7.69822940723633580839e-03,'normal',15,1284);
INSERT INTO "score" VALUES(48,'dice','WT','phantom-0002','phantom-0002',2.19941348973607050942e-02,'normal',50,2678);
INSERT INTO "score" VALUES(48,'dice','TC','phantom-0002','phantom-0002',0.0146484375,'normal',35,2013);
INSERT INTO "score" VALUES(48,'dice','ET','phantom-0002','phantom-0002',7.73395204949729308391e-03,'normal',15,1278);
INSERT INTO "score" VALUES(47,'dice','WT','phantom-0003','phantom-0003',2.6378896882494003856e-02,'normal',53,2449);
INSERT INTO "score" VALUES(47,'dice','TC','phantom-0003','phantom-0003',1.13636363636363630844e-03,'normal',4,1756);
INSERT INTO "score" VALUES(47,'dice','ET','phantom-0003','phantom-0003',1.78094390026714154313e-03,'normal',3,1120);
INSERT INTO "score" VALUES(48,'dice','WT','phantom-0003','phantom-0003',2.72545090180360723153e-02,'normal',53,2442);
INSERT INTO "score" VALUES(48,'dice','TC','phantom-0003','phantom-0003',2.26372382569326553378e-03,'normal',4,1763);
INSERT INTO "score" VALUES(48,'dice','ET','phantom-0003','phantom-0003',1.78094390026714154313e-03,'normal',3,1120);
INSERT INTO "score" VALUES(49,'dice','WT','phantom-0002','phantom-0002',3.02506482281763196262e-02,'normal',50,2264);
INSERT INTO "score" VALUES(49,'dice','TC','phantom-0002','phantom-0002',1.83318056828597614194e-02,'normal',35,1056);
INSERT INTO "score" VALUES(49,'dice','ET','phantom-0002','phantom-0002',3.40136054421768694797e-03,'normal',15,573);
INSERT INTO "score" VALUES(50,'dice','WT','phantom-0002','phantom-0002',2.93863439930855674386e-02,'normal',50,2264);
INSERT INTO "score" VALUES(50,'dice','TC','phantom-0002','phantom-0002',0.0182648401826484,'normal',35,1060);
INSERT INTO "score" VALUES(50,'dice','ET','phantom-0002','phantom-0002',0.00338409475465313,'normal',15,576);
INSERT INTO "score" VALUES(49,'dice','WT','phantom-0003','phantom-0003',3.01783264746227700148e-02,'normal',53,2134);
INSERT INTO "score" VALUES(49,'dice','TC','phantom-0003','phantom-0003',2.01005025125628161014e-03,'normal',4,991);
INSERT INTO "score" VALUES(49,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,538);
INSERT INTO "score" VALUES(50,'dice','WT','phantom-0003','phantom-0003',2.92906178489702531675e-02,'normal',53,2132);
INSERT INTO "score" VALUES(50,'dice','TC','phantom-0003','phantom-0003',2.07684319833852538278e-03,'normal',4,959);
INSERT INTO "score" VALUES(50,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,526);
INSERT INTO "score" VALUES(51,'dice','WT','phantom-0002','phantom-0002',2.955236853541938144e-02,'normal',50,2251);
INSERT INTO "score" VALUES(51,'dice','TC','phantom-0002','phantom-0002',2.02578268876611421178e-02,'normal',35,1051);
INSERT INTO "score" VALUES(51,'dice','ET','phantom-0002','phantom-0002',3.47222222222222202947e-03,'normal',15,561);
INSERT INTO "score" VALUES(51,'dice','WT','phantom-0003','phantom-0003',2.9411764705882352533e-02,'normal',53,2123);
INSERT INTO "score" VALUES(51,'dice','TC','phantom-0003','phantom-0003',2.07684319833852538278e-03,'normal',4,959);
INSERT INTO "score" VALUES(51,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,522);
INSERT INTO "score" VALUES(52,'dice','WT','phantom-0002','phantom-0002',2.955236853541938144e-02,'normal',50,2251);
INSERT INTO "score" VALUES(52,'dice','TC','phantom-0002','phantom-0002',1.81983621474067318313e-02,'normal',35,1064);
INSERT INTO "score" VALUES(52,'dice','ET','phantom-0002','phantom-0002',3.39558573853989808383e-03,'normal',15,574);
INSERT INTO "score" VALUES(52,'dice','WT','phantom-0003','phantom-0003',3.03308823529411762665e-02,'normal',53,2123);
INSERT INTO "score" VALUES(52,'dice','TC','phantom-0003','phantom-0003',2.0703933747412009772e-03,'normal',4,962);
INSERT INTO "score" VALUES(52,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,523);
INSERT INTO "score" VALUES(53,'dice','WT','phantom-0002','phantom-0002',3.03687635574837293261e-02,'normal',50,2255);
INSERT INTO "score" VALUES(53,'dice','TC','phantom-0002','phantom-0002',2.03515263644773354567e-02,'normal',35,1046);
INSERT INTO "score" VALUES(53,'dice','ET','phantom-0002','phantom-0002',6.89655172413793093877e-03,'normal',15,565);
INSERT INTO "score" VALUES(54,'dice','WT','phantom-0002','phantom-0002',2.93990488543017722267e-02,'normal',50,2263);
INSERT INTO "score" VALUES(54,'dice','TC','phantom-0002','phantom-0002',1.82815356489945159135e-02,'normal',35,1059);
INSERT INTO "score" VALUES(54,'dice','ET','phantom-0002','phantom-0002',3.38983050847457617268e-03,'normal',15,575);
INSERT INTO "score" VALUES(53,'dice','WT','phantom-0003','phantom-0003',3.09936189608021883667e-02,'normal',53,2141);
INSERT INTO "score" VALUES(53,'dice','TC','phantom-0003','phantom-0003',2.01207243460764604453e-03,'normal',4,990);
INSERT INTO "score" VALUES(53,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,538);
INSERT INTO "score" VALUES(54,'dice','WT','phantom-0003','phantom-0003',3.01369863013698641163e-02,'normal',53,2137);
INSERT INTO "score" VALUES(54,'dice','TC','phantom-0003','phantom-0003',2.03873598369011229183e-03,'normal',4,977);
INSERT INTO "score" VALUES(54,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,536);
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
INSERT INTO "sweep" VALUES(1,'tiny','{"name": "tiny", "seed": 0, "data": {"root": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "layout": null, "series": null, "segmentation": null, "labels": null, "regions": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "patient": null, "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "small", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}, {"name": "distillation", "spec": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}, {"name": "static", "spec": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.01568627450980392, 0.03137254901960784]}, {"name": "ifgsm", "spec": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "grid": {}, "epsilons": [0.03137254901960784]}], "worst_cases": [], "shifts": [], "evaluation": {"access": ["white-box", "transfer"], "transfer": ["undefended"], "adaptive": false, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "floor": 0.5, "cases": null, "brain_only": true, "certificate": {"tau": 0.75, "alpha": 0.001, "selection": 100, "draws": 1000}, "window": null, "gates": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "tested": {"cases": [2, 2], "patients": [2, 2]}}',1.79595434921898984906e+09);
INSERT INTO "sweep" VALUES(2,'machinery','{}',1.79595441479300546648e+09);
INSERT INTO "sweep" VALUES(3,'broken machinery','{}',1.79595441505898690227e+09);
INSERT INTO "sweep" VALUES(4,'stopped machinery','{}',1.79595443203801369671e+09);
INSERT INTO "sweep" VALUES(5,'machinery left behind','{}',1.79595443228001594546e+09);
INSERT INTO "sweep" VALUES(6,'later','{"name": "later", "seed": 0, "data": {"root": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "layout": null, "series": null, "segmentation": null, "labels": null, "regions": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "patient": null, "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "other", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.03137254901960784]}], "worst_cases": [], "shifts": [], "evaluation": {"access": ["white-box"], "transfer": ["undefended"], "adaptive": false, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "floor": 0.5, "cases": null, "brain_only": true, "certificate": {"tau": 0.75, "alpha": 0.001, "selection": 100, "draws": 1000}, "window": null, "gates": null}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "tested": {"cases": [1, 1], "patients": [1, 1]}}',1.79595444060099267962e+09);
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
INSERT INTO "worker" VALUES('825929e6762e4183b19e6325e454768d','host 00000000-0000-0000-0000-000000000000',1,1795954348.81,0,'cpu','stopped',1.79595435333898353577e+09,1.79595441064500951772e+09,'','0.1.0',NULL);
INSERT INTO "worker" VALUES('52c263fa29b64a7da104c34a4fcb1789','host 00000000-0000-0000-0000-000000000000',1,1795954348.81,1,'cpu','stopped',1.79595435336300277709e+09,1.79595441061801314348e+09,'','0.1.0',NULL);
INSERT INTO "worker" VALUES('a1380914c1da4982a8ca739dfe501c83','host 00000000-0000-0000-0000-000000000000',1,1795954414.52,0,'cpu','stopped',1.79595442388999915117e+09,1.79595443078100967405e+09,'','0.1.0',NULL);
INSERT INTO "worker" VALUES('00000000000000000000000000000000','host 00000000-0000-0000-0000-000000000000',1,0.0,0,'cpu','busy',1.79595443237098312382e+09,1.79595443237500643728e+09,'','',NULL);
CREATE INDEX ix_cell_job_id ON cell (job_id);
CREATE INDEX ix_comparison_job_id ON comparison (job_id);
CREATE INDEX ix_job_parent_parent_id ON job_parent (parent_id);
CREATE INDEX ix_log_job_id ON log (job_id);
CREATE INDEX job_ready ON job (priority, id) WHERE state = 'ready' AND fence >= 0;
CREATE INDEX job_ready_by_gpus ON job (gpus, priority, id) WHERE state = 'ready';
CREATE INDEX job_running ON job (id) WHERE state = 'running';
CREATE INDEX job_waiting ON job (id) WHERE state = 'waiting';
CREATE INDEX job_owner ON job (owner) WHERE owner IS NOT NULL;
CREATE INDEX job_family ON job (family) WHERE family IS NOT NULL;
CREATE VIEW gates AS
SELECT sweep.name AS sweep, cell.model, cell.defense, cell.defense_params, cell.replica, cell.fold,
       gate.gate, gate.variant, gate.passed, gate.value, gate.threshold, gate.detail, gate.job_id
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN gate ON gate.job_id = cell.job_id;
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
JOIN score ON score.condition_id = condition.id
WHERE (cell.budgets IS NULL OR ' ' || cell.budgets || ' ' LIKE '% ' || condition.epsilon_key || ' %')
  AND (cell.until_job IS NULL OR (SELECT later.state FROM job AS later WHERE later.id = cell.until_job) <> 'done');
CREATE VIEW visibility AS
SELECT sweep.name AS sweep, cell.model, cell.defense, cell.defense_params, cell.attack, cell.attack_params,
       condition.epsilon, cell.replica, cell.fold, perceptibility.case_id, perceptibility.series,
       perceptibility.linf, perceptibility.l2, perceptibility.psnr_db, perceptibility.ssim, cell.job_id,
       cell.source
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN condition ON condition.job_id = cell.job_id
JOIN perceptibility ON perceptibility.condition_id = condition.id
WHERE cell.budgets IS NULL OR ' ' || cell.budgets || ' ' LIKE '% ' || condition.epsilon_key || ' %';
CREATE INDEX job_parent_missed ON job_parent (job_id) WHERE missed;
CREATE VIEW comparisons AS
SELECT sweep.name AS sweep, comparison.*
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN comparison ON comparison.job_id = cell.job_id;
COMMIT;
