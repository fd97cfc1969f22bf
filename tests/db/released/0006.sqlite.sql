BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE artifact (
	job_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	PRIMARY KEY (job_id, name), 
	FOREIGN KEY(job_id) REFERENCES job (id)
);
INSERT INTO "artifact" VALUES(1,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(1,'weights.safetensors','4e9231ffc76c7d028dfb9191884af9c17c607ef281af744377f417350137807f',11916);
INSERT INTO "artifact" VALUES(2,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(2,'weights.safetensors','ea1cee70bd356c828271939645ae52a96a5b5ccafbc0145dae8e522682917e0d',11916);
INSERT INTO "artifact" VALUES(3,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(3,'weights.safetensors','fac8b409ed7d5e96b19859fac4347d81b384de3745746a8b88586d08cb8d9520',11916);
INSERT INTO "artifact" VALUES(4,'predictions.h5','1bd64da85f05878748c5063c863d7f95eae862f468f64c1ca29a0b2731a1a0a7',7669);
INSERT INTO "artifact" VALUES(5,'predictions.h5','a33caa320c3b5aa535951453a093b4f7d2c4e8dfd863fca7e25330b858b1e1e4',7723);
INSERT INTO "artifact" VALUES(6,'predictions.h5','66cd16eb41345ce10625dfd0a9ff2a92805afafc30b740f9adf7950fc6b949d8',7675);
INSERT INTO "artifact" VALUES(7,'adversarial.h5','2d9e7a3fa2f56870953ac6631531af438d3b1d316eca403ebaa7f2623ba3b685',23424);
INSERT INTO "artifact" VALUES(8,'adversarial.h5','d239830720452201b9acc35f939379c371ba6c67a9975a82367ce807ae31b4c9',14416);
INSERT INTO "artifact" VALUES(9,'adversarial.h5','82a38373de2cb34e1ce4c32495c5b5c4aa7eb8fe15fc13a046ed54aaee9e30d5',23424);
INSERT INTO "artifact" VALUES(10,'adversarial.h5','caee3188ec7f96ac2a381dbf051736b65013c990d6a104fb64854ce89f454eb3',14416);
INSERT INTO "artifact" VALUES(11,'adversarial.h5','b7bcb4754bd76422b1ed490800d54ac9367d295e13b712be30e75a4679d1fc58',23424);
INSERT INTO "artifact" VALUES(12,'adversarial.h5','08fc8573ebdd0bf0b4070fd5c2e2673b24c5feb2b6afb92ba59404425e8bf8a3',14416);
INSERT INTO "artifact" VALUES(13,'predictions.h5','c68bcb5e25e3998d226913c1c8f7512748aa89ac4cfbb3cf245c9a27ff355c19',11867);
INSERT INTO "artifact" VALUES(14,'predictions.h5','d1dda2b5dec15e1d8917ef1949cb7de099eb4e8ba74ceefa7ea7464bef4c541f',7685);
INSERT INTO "artifact" VALUES(15,'predictions.h5','7c4cb722ec9cec50fa22e87f959f5725699fe4aa1310ba64a1506242ba3426bc',11969);
INSERT INTO "artifact" VALUES(16,'predictions.h5','ffa4e0823b7104254d911893da18ce72c00f949e5e4c6bdeeb5d6581e3a23672',7710);
INSERT INTO "artifact" VALUES(18,'predictions.h5','02988bc238f1c1f34bd4057c957b3a15aa753d1d1245e933b73793e701f24af2',7720);
INSERT INTO "artifact" VALUES(17,'predictions.h5','f0cf9665a5f018b502b4e66541003f2a2e6e7a8a83a4056390b3c7e998465036',11984);
INSERT INTO "artifact" VALUES(20,'predictions.h5','c694afeacd29d09812efe7aeddc0d3bb654299f3f91d5d3a151de9ff9272a96b',7691);
INSERT INTO "artifact" VALUES(19,'predictions.h5','0101c9e971b3c608183a2bd2ef7bd50c52a9e6f8acd016749da0277999484757',11863);
INSERT INTO "artifact" VALUES(22,'predictions.h5','cfd6710e148505f1bd126429a02f165a89be4c0ccdfbca8662295c1344c05203',7682);
INSERT INTO "artifact" VALUES(21,'predictions.h5','1698810db6cd190878e1f4e572411f3eab3a91bbe1a8a318fa264136c5bd84a9',11858);
INSERT INTO "artifact" VALUES(26,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(26,'weights.safetensors','d558548f7243ab857e458c81ea0a60f1e17c855ce2b2a49c5b1ffd69b78d25c8',11916);
INSERT INTO "artifact" VALUES(27,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(27,'weights.safetensors','28ac4b15fd7ea229e7bbd96c7b0303140dbf1ee4dcd30ef0615a867bc400bb60',11916);
INSERT INTO "artifact" VALUES(29,'predictions.h5','508f4ecc11f244fc7f30a43557afa0ff68c07860fbeaabcde31168cd647e4a87',6120);
INSERT INTO "artifact" VALUES(30,'predictions.h5','a1fa8ee91f039c8e6b68c2c54088ff02d3de4b6b2395dcd1301c2a888f09a874',7628);
INSERT INTO "artifact" VALUES(28,'model.json','6725a9cb917ca0e39f4d8908e0efa1d65935735893ea063fe102cde23e7dfd06',90);
INSERT INTO "artifact" VALUES(28,'weights.safetensors','854f95064070108fb2783b9d20cb8dfdb4c1e7a395ef05130bc18bf1c05e9bd9',11916);
INSERT INTO "artifact" VALUES(31,'predictions.h5','a8a87593e6ece84a92e6f1fc04473f9ce6478af0e95e2a6d2ac7bd4ca3408874',6120);
INSERT INTO "artifact" VALUES(32,'adversarial.h5','ff59df7b8f67f66f50138eec250ee6c6dd39c588fc519340b8ef44667f1d7f86',23424);
INSERT INTO "artifact" VALUES(33,'adversarial.h5','fc8194456ca9788804522f79733a0d6c8a575bdb7470df2acc26668650b3d8f5',14416);
INSERT INTO "artifact" VALUES(34,'adversarial.h5','f97dd3d765e291ffc6acc8763540f0e24fa013a6763efb52852dd8261aa5b129',23424);
INSERT INTO "artifact" VALUES(35,'adversarial.h5','0c179ab08e82bc83040f3ae4425cd10a1d0abb48bc123992864ec31b28732c8d',14416);
INSERT INTO "artifact" VALUES(37,'adversarial.h5','e85f122bae740fb1181b486f5b71ce15224a614b0885e3b83e913656580980e8',14416);
INSERT INTO "artifact" VALUES(36,'adversarial.h5','2639ecf74c3953559e8cdeab79e984b2800c6152a12598fc45f17cf8c7fa58fc',23424);
INSERT INTO "artifact" VALUES(38,'predictions.h5','d90f189202b7547ce76786ca714a93a874ba40dd7b20563f9b50a81d1b74631c',11699);
INSERT INTO "artifact" VALUES(39,'predictions.h5','fb6ec011c1c369445e02699a4e2a7b6cd5de5ff3c0cbcd4618e4da9dc8383bd5',7593);
INSERT INTO "artifact" VALUES(41,'predictions.h5','8565db01693f7262144d52ad48259746012164292f72b1c82d137150f5a3f177',7633);
INSERT INTO "artifact" VALUES(40,'predictions.h5','a25190a6fca0bb8e42b1945d58feb26c41d1b92df0d138d50d0b38e59c0d7c3c',11799);
INSERT INTO "artifact" VALUES(42,'predictions.h5','1c976de276a5b25deac99c2d0f8819f6add20df578302607d586298e4346e290',11773);
INSERT INTO "artifact" VALUES(43,'predictions.h5','3c13682a5a410178d312258fed8cbe0c956b5dbe0d10be2d7ce773073306e81e',7636);
INSERT INTO "artifact" VALUES(45,'predictions.h5','5f62991c48a3ee13c0208d4c73ced8c5eac3b995df37434482fac91e03fc4bd5',7599);
INSERT INTO "artifact" VALUES(44,'predictions.h5','78ae062fbc9096e585864b22a955c52b9bf720e936b81e48bccf8b5f69dd7266',8992);
INSERT INTO "artifact" VALUES(47,'predictions.h5','44b86b0ef4d1e601dafbe364266b99e319c4ace0b8836afe9d4f492d7b49feb3',7599);
INSERT INTO "artifact" VALUES(46,'predictions.h5','7aa3715eff4247ac1bef466f6e2a881ce584738e6725aa9059a36986635a1229',11688);
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
	fold INTEGER NOT NULL, source VARCHAR DEFAULT '' NOT NULL, budgets TEXT, scores_of VARCHAR, until_job INTEGER, precision VARCHAR DEFAULT 'float32' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id), 
	FOREIGN KEY(sweep_id) REFERENCES sweep (id) ON DELETE CASCADE, 
	UNIQUE (sweep_id, job_id)
);
INSERT INTO "cell" VALUES(1,1,1,'small','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(2,1,2,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(3,1,3,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(4,1,4,'small','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,'afdb3d723f9551bcf90dd42a89a5281b42e87511098489058bc67d6c3b716a32',NULL,'float32');
INSERT INTO "cell" VALUES(5,1,5,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,0,'',NULL,'6ecd9e09778f3c16f34f53556629c581dfbb24e6c99a23b444352996016c8dc7',NULL,'float32');
INSERT INTO "cell" VALUES(6,1,6,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,0,'',NULL,'15b5ae0341edd2abff86e3c8a0c1f82e9d9da7dd8fd7e47463df635042f24c27',NULL,'float32');
INSERT INTO "cell" VALUES(7,1,7,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(8,1,8,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(9,1,9,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(10,1,10,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(11,1,11,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(12,1,12,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(13,1,13,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,'0b3fc20d966fe484ab850f6d1657c878286aa112ec90b4457e09e0e4cd5c2bbf',NULL,'float32');
INSERT INTO "cell" VALUES(14,1,14,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'',NULL,'0eae582d75dc69cad8ea180ed49bb8866197f5aaf9a68956cf96dba4a527ac85',NULL,'float32');
INSERT INTO "cell" VALUES(15,1,15,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,'7b2a3f64b084f042aaf33d918c7a824e31acf5cd53187e527364632b596ed93c',NULL,'float32');
INSERT INTO "cell" VALUES(16,1,16,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'',NULL,'1332e9a4bccb61e164a7f4e68588ee0d756020d64a7b0b4636dc2ce7c9057c8e',NULL,'float32');
INSERT INTO "cell" VALUES(17,1,17,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,0,'undefended',NULL,'350b6674f34ff60d747353bb3417bfac509063ad02d3621a301ac08f5c235378',NULL,'float32');
INSERT INTO "cell" VALUES(18,1,18,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,0,'undefended',NULL,'48104b8fbbf0a45ab166db9cca2d8f4effca3fcef8bf45666ce0dc24f8e16b6c',NULL,'float32');
INSERT INTO "cell" VALUES(19,1,19,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,'2c5c547bfb213f0655e6ca9b058671753fb038589ca3e113d1f34cc64e9b3ee4',NULL,'float32');
INSERT INTO "cell" VALUES(20,1,20,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,0,'',NULL,'f8c4778c061bfab0e637f4448c6260cbbb35e1f38cf4bb780472970d77975348',NULL,'float32');
INSERT INTO "cell" VALUES(21,1,21,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,0,'undefended',NULL,'2890e724174d0cde33d9459a46de8d7f83ef59e02c6b69b4354341f8fdc7eae5',NULL,'float32');
INSERT INTO "cell" VALUES(22,1,22,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,0,'undefended',NULL,'b959a2298b27676e023c46460b519c3813644e5f0402100411e632ff1c4f5d01',NULL,'float32');
INSERT INTO "cell" VALUES(23,1,23,'small','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(24,1,24,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(25,1,25,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(26,1,26,'small','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(27,1,27,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(28,1,28,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(29,1,29,'small','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,'3c537927afff83ce1a4ad71d7ab6d8f62a30148633a099fdbf6180e8a98fa117',NULL,'float32');
INSERT INTO "cell" VALUES(30,1,30,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,1,'',NULL,'6d5daceec198a4584909d62463356be4ffda651d201424bb67e0ae6d2a79f5a9',NULL,'float32');
INSERT INTO "cell" VALUES(31,1,31,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,1,'',NULL,'363a9de67f28ce629128e1e0a0efb54906400329d1a1e1ce3a4335a2c0fdb0ab',NULL,'float32');
INSERT INTO "cell" VALUES(32,1,32,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(33,1,33,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(34,1,34,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(35,1,35,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(36,1,36,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(37,1,37,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(38,1,38,'small','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,'0517ef751ff35cfa76c2c82df9cb01014fa5b149062378907212437ea179ba5a',NULL,'float32');
INSERT INTO "cell" VALUES(39,1,39,'small','unet',3,'none','{}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'',NULL,'c11c376753ae785259724e2112f98cc72daf388f9004e1cff333406813291598',NULL,'float32');
INSERT INTO "cell" VALUES(40,1,40,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,'78145036f134ca129ef859fe0b78f9e35a30df86450d6f1b49156433a436d880',NULL,'float32');
INSERT INTO "cell" VALUES(41,1,41,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'',NULL,'6bf6b5bca4c5666060d930342d84b322e1253f0aca61497219a5744ca1c3d4d9',NULL,'float32');
INSERT INTO "cell" VALUES(42,1,42,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,1,'undefended',NULL,'eb8b11b6fbf0f8bc3bccb802087cc08992535fdffc3e720006e6818144b2843e',NULL,'float32');
INSERT INTO "cell" VALUES(43,1,43,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,1,'undefended',NULL,'05214e355f22f5cfeaa0737f81f895ce378d2a4b5604915486faef12a0983948',NULL,'float32');
INSERT INTO "cell" VALUES(44,1,44,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,'39231473547420d827125d3a2e157dfe36c4197dd1b5e464118d9c6161cb8361',NULL,'float32');
INSERT INTO "cell" VALUES(45,1,45,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','white-box',0,1,'',NULL,'37c62a101a65e96ca1270883a00e1f23bee1e32e3d0f14dd027a3841bb80df13',NULL,'float32');
INSERT INTO "cell" VALUES(46,1,46,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','fgsm','{"loss": "ce", "method": "fgsm"}','transfer',0,1,'undefended',NULL,'bd730bda3ba09926f26a3fe79cfa3f25f8fd9f411f8bdfcf8be9e2bfff33ad85',NULL,'float32');
INSERT INTO "cell" VALUES(47,1,47,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','ifgsm','{"loss": "ce", "method": "ifgsm", "step_size": null, "steps": 2}','transfer',0,1,'undefended',NULL,'f4f764207351c65fe42ad1dc23203619c8216321d5c2a5ee5c810dc90faeebde',NULL,'float32');
INSERT INTO "cell" VALUES(48,1,48,'small','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(49,1,49,'small','unet',3,'distillation','{"loss": "ce", "method": "distillation", "scaled_start": true, "temperature": 10.0}','clean','{}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(50,1,50,'small','unet',3,'static','{"attacks": [{"loss": "ce", "name": "fgsm"}], "epsilon": [0.03137254901960784], "method": "adversarial_training", "mode": "static", "ratio": 0.5}','clean','{}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(51,1,51,'','',0,'','{}','','{}','',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(52,2,52,'m','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(53,2,53,'m','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(54,3,54,'m','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(55,3,55,'m','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(56,4,56,'m','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(57,5,57,'m','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(58,5,58,'m','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(59,5,59,'m','unet',3,'none','{}','clean','{}','white-box',0,2,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(60,6,60,'other','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(61,6,61,'other','unet',3,'none','{}','clean','{}','white-box',0,0,'',NULL,'b93dd27795e6d6982399d4ff51a3f00caca527b499f8e7fffa0dfc36c31cf117',NULL,'float32');
INSERT INTO "cell" VALUES(62,6,62,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(63,6,63,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,0,'',NULL,'57f899471be6d75f6a95a36ddc4eea07b942bb371dcb75dc150127e5aa48aa5c',NULL,'float32');
INSERT INTO "cell" VALUES(64,6,64,'other','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(65,6,65,'other','unet',3,'none','{}','clean','{}','white-box',0,1,'',NULL,'dd814f1b0c81fc0e0fced301f8e5514e197787af78a44658159e814b8b2b7aa7',NULL,'float32');
INSERT INTO "cell" VALUES(66,6,66,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,NULL,NULL,'float32');
INSERT INTO "cell" VALUES(67,6,67,'other','unet',3,'none','{}','fgsm','{"loss": "ce", "method": "fgsm"}','white-box',0,1,'',NULL,'53b305ba1a2453ed36041cac3378f1e8cb23aa2d8ca95af8107819b482be05dc',NULL,'float32');
INSERT INTO "cell" VALUES(68,6,68,'','',0,'','{}','','{}','',0,0,'',NULL,NULL,NULL,'float32');
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
INSERT INTO "comparison" VALUES(1,51,'primary','primary endpoints',3,'small','defense=distillation','defense=static','worst white-box','white-box',3.13725490196078427018e-02,'WT','dice_area','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'holm',4.1102149234262821964e-02,4.65392504597706285762e-02,-0.00543725,-5.54490379400283950328e-02,-4.14404639534175778248e-05,'ok',-0.00423525,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','no area but the Dice at one budget: all attacks share no other; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','primary','weak','weak','unbounded','signed-rank',3.39084276264746279153e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,6,15,16,19,20,30,31,40,41,44,45',26,26);
INSERT INTO "comparison" VALUES(2,51,'primary','primary endpoints',3,'small','defense=distillation','defense=none','worst white-box','white-box',3.13725490196078427018e-02,'WT','dice_area','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'holm',4.1102149234262821964e-02,0.0464513799190372,-0.0053495,-1.54401537418951767532e-01,-2.15655131088829388197e-05,'ok',-0.00390275,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','no area but the Dice at one budget: all attacks share no other; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','primary','weak','weak','unbounded','signed-rank',3.34851011371147108328e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,5,13,14,15,16,29,30,38,39,40,41',26,26);
INSERT INTO "comparison" VALUES(3,51,'primary','primary endpoints',3,'small','defense=static','defense=none','worst white-box','white-box',3.13725490196078427018e-02,'WT','dice_area','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,0.625,'holm',4.65392504597706285762e-02,0.0464513799190372,8.77499999999999916351e-05,-1.31434662633208242631e-03,1.3537040296946558672e-03,'ok',0.00011525,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','no area but the Dice at one budget: all attacks share no other; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','primary','weak','weak','unbounded','signed-rank',7.95453277931466688766e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,6,13,14,19,20,29,31,38,39,44,45',26,26);
INSERT INTO "comparison" VALUES(4,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'benjamini_hochberg',4.79574451204570345597e-02,4.99397383352932835998e-02,-0.0019825,-3.25985581049953974941e-03,4.71779413993143881267e-03,'ok',-0.002058,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',8.02838123743416609383e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,13,29,38',26,26);
INSERT INTO "comparison" VALUES(5,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,4.0,6.0,-3.6514837167011071628e-01,0.875,0.125,0.875,'benjamini_hochberg',1.52492534870832044391e-02,1.5631885148256269985e-02,-3.82500000000000027478e-04,-3.70446827383395533433e-03,3.47187304656449494122e-02,'ok',-0.000459,NULL,NULL,1.0,-0.2,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.82400528294636237423e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,13,29,38',26,26);
INSERT INTO "comparison" VALUES(6,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.375,'benjamini_hochberg',5.0570209660872455365e-03,5.85570041953748128549e-03,-0.00079875,-5.55924175349031754467e-02,1.53554177915245964117e-03,'ok',-0.00010775,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.46709857333917020709e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,13,29,38',26,26);
INSERT INTO "comparison" VALUES(7,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'benjamini_hochberg',4.67409091984028676747e-02,4.99397383352932835998e-02,-3.1987499999999997706e-03,-5.5661369497624069158e-03,-8.03251549280099754607e-04,'ok',-0.00319875,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.28947829917596822231e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,13,29,38',26,26);
INSERT INTO "comparison" VALUES(8,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.75,'benjamini_hochberg',1.46558706546410563026e-02,1.5631885148256269985e-02,-9.76000000000000087971e-04,-5.32075194622481841694e-03,5.26460706573346915587e-03,'ok',-0.000976,NULL,NULL,1.0,-0.4,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',0.00251867335090423,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,13,29,38',26,26);
INSERT INTO "comparison" VALUES(9,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=none attack=fgsm | defense=none attack=clean',6,'small','defense=none attack=fgsm','defense=none attack=clean','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.375,'benjamini_hochberg',4.20414900295635815541e-03,5.85570041953748128549e-03,-0.0016515,-2.31479348227110415248e-01,1.19899989962382724079e-02,'ok',-0.0016515,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.90217273168659102393e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,13,29,38',26,26);
INSERT INTO "comparison" VALUES(10,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'benjamini_hochberg',4.35861598322115420534e-02,4.5165558289505219891e-02,-1.57950000000000017469e-03,-4.36330358790764944593e-03,-3.64252343978409146366e-04,'ok',-0.00144425,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',7.63559568254522889885e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,15,30,40',26,26);
INSERT INTO "comparison" VALUES(11,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,0.9375,'benjamini_hochberg',1.30331205332483938269e-02,1.27497505395525786292e-02,2.83499999999999952125e-04,-4.95561915990781580443e-03,1.13380970785844827769e-02,'ok',0.0002835,NULL,NULL,1.0,0.4,0.5,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.47472104116791913504e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,15,30,40',26,26);
INSERT INTO "comparison" VALUES(12,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,9.54545454545454585826e-01,'benjamini_hochberg',6.52380650290343422348e-03,6.36840717549185843238e-03,1.55500000000000039232e-04,-2.29142992968443641454e-03,3.21307781041088244555e-03,'ok',6.75e-05,NULL,NULL,1.0,0.2,0.5,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.53743434322837699279e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,15,30,40',26,26);
INSERT INTO "comparison" VALUES(13,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'benjamini_hochberg',4.21787277770407087462e-02,4.5165558289505219891e-02,-0.00298675,-0.00786169575930568,4.57970262692173821217e-04,'ok',-0.00280825,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.1648374348277226245e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,15,30,40',26,26);
INSERT INTO "comparison" VALUES(14,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,9.54545454545454585826e-01,'benjamini_hochberg',1.30753515731773222591e-02,1.27497505395525786292e-02,0.0003255,-0.00483406482907769,4.06139387875665072713e-03,'ok',0.0003255,NULL,NULL,1.0,0.2,0.5,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.41014244618573817563e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,15,30,40',26,26);
INSERT INTO "comparison" VALUES(15,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,9.54545454545454585826e-01,'benjamini_hochberg',6.70315373724601586136e-03,6.36840717549185843238e-03,3.3499999999999990289e-04,-3.98037389113192960343e-02,4.68507371635768117557e-03,'ok',0.0005405,NULL,NULL,1.0,0.2,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.55388264947507175398e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,15,30,40',26,26);
INSERT INTO "comparison" VALUES(16,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,2.0,7.0,-9.2847669088525941472e-01,0.5,0.25,0.9375,'benjamini_hochberg',0.0447305786849751,4.5165558289505219891e-02,-4.34999999999999948339e-04,-2.39322012993447522793e-03,1.99977276931728037423e-03,'ok',-0.000435,NULL,NULL,1.0,-6.66666666666666629659e-01,0.375,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.02252438418633218551e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,17,30,42',26,26);
INSERT INTO "comparison" VALUES(17,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'benjamini_hochberg',1.27374168953176165886e-02,1.27497505395525786292e-02,-1.25e-05,-1.34900168350069447377e-03,7.08989185227845903659e-05,'ok',2.5e-07,NULL,NULL,1.0,0.0,0.625,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',5.22339055512958e-05,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,17,30,42',26,26);
INSERT INTO "comparison" VALUES(18,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.9375,'benjamini_hochberg',6.34617543040768075646e-03,6.36840717549185843238e-03,-2.225e-05,-1.3646343428609694192e-03,5.45439620855716874106e-05,'ok',-2.025e-05,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',4.23466243996341469828e-05,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,17,30,42',26,26);
INSERT INTO "comparison" VALUES(19,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,2,3.0,7.0,-7.36459694318658764089e-01,0.5,0.125,0.9375,'benjamini_hochberg',4.51454688622644761952e-02,4.5165558289505219891e-02,-2.02499999999999772196e-05,-3.54874759975597753314e-02,NULL,'unbounded',-2.025e-05,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',8.99591113832195771876e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,17,30,42',26,26);
INSERT INTO "comparison" VALUES(20,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,0.75,'benjamini_hochberg',1.35723978689850765383e-02,1.27497505395525786292e-02,8.22499999999999880512e-04,-8.21603099085180428595e-03,1.78973203188839691257e-03,'ok',0.00108575,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',6.07685360003849274999e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,17,30,42',26,26);
INSERT INTO "comparison" VALUES(21,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=distillation attack=fgsm | defense=distillation attack=clean',12,'small','defense=distillation attack=fgsm','defense=distillation attack=clean','fgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,0.75,'benjamini_hochberg',6.88904301201704281909e-03,6.36840717549185843238e-03,5.20749999999999945571e-04,-1.10595713839666399784e-03,6.81969979122761804646e-02,'ok',2.425e-05,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.02266732640965071765e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,17,30,42',26,26);
INSERT INTO "comparison" VALUES(22,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'benjamini_hochberg',4.82834216148435232951e-02,5.00283569197458588551e-02,-1.74475000000000020697e-03,-2.95828023081114643497e-03,1.29181611926665112707e-03,'ok',-0.00190725,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',7.62604713336391642868e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,19,31,44',26,26);
INSERT INTO "comparison" VALUES(23,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,2.0,8.0,-1.09544511501033214884e+00,0.375,0.125,4.09090909090909116141e-01,'benjamini_hochberg',1.48498765446528901978e-02,1.60090692874827571212e-02,-1.15925000000000012409e-03,-7.77227054367197502104e-03,2.74886836746043730986e-03,'ok',-0.00115925,NULL,NULL,1.0,-0.6,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.04118503569491755583e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,19,31,44',26,26);
INSERT INTO "comparison" VALUES(24,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.375,'benjamini_hochberg',4.21930809765670537803e-03,5.86947222056538164131e-03,-1.65024999999999980732e-03,-8.27391579034333773945e-02,0.0087603011814564,'ok',-0.00165025,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.88129451471615483267e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,19,31,44',26,26);
INSERT INTO "comparison" VALUES(25,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'benjamini_hochberg',4.69865600078131495642e-02,5.00283569197458588551e-02,-0.00304175,-9.32371207645680752373e-03,-0.000936397050426438,'ok',-0.00275925,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.32287298191532975456e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,19,31,44',26,26);
INSERT INTO "comparison" VALUES(26,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.625,'benjamini_hochberg',1.465560984192371477e-02,1.60090692874827571212e-02,-0.00135325,-1.2226340172517247487e-02,3.1343504391632363154e-03,'ok',-0.00135325,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.08841881747893034007e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,19,31,44',26,26);
INSERT INTO "comparison" VALUES(27,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.375,'benjamini_hochberg',4.2001243099049128879e-03,5.86947222056538164131e-03,-1.66925000000000016073e-03,-1.34613924283197100573e-01,1.15305832519492033189e-02,'ok',-0.00166925,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.91197700871507318513e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,19,31,44',26,26);
INSERT INTO "comparison" VALUES(28,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'benjamini_hochberg',0.0484572716658741,5.00283569197458588551e-02,-0.00157125,-2.62125825853543048538e-03,1.78381745186141638104e-02,'ok',-0.00176975,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',6.60065486193827212837e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,21,31,46',26,26);
INSERT INTO "comparison" VALUES(29,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,2.0,8.0,-1.09544511501033214884e+00,0.375,0.125,4.09090909090909116141e-01,'benjamini_hochberg',1.52773861786574972204e-02,1.60090692874827571212e-02,-7.31499999999999945404e-04,-3.76642451011909842537e-03,8.32429635674723604477e-03,'ok',-0.0007315,NULL,NULL,1.0,-0.6,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.29022693068883958361e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,21,31,46',26,26);
INSERT INTO "comparison" VALUES(30,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.375,'benjamini_hochberg',5.07476679990647577822e-03,5.86947222056538164131e-03,-0.000795,-5.32377323370992125428e-02,1.49804071715987398294e-03,'ok',-0.00012175,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.44091964063266099287e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,21,31,46',26,26);
INSERT INTO "comparison" VALUES(31,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'benjamini_hochberg',4.67368181831488704869e-02,5.00283569197458588551e-02,-0.0032915,-5.22868194349527474346e-03,-1.10659882301213314051e-03,'ok',-0.0032915,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.20672860164054425273e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,21,31,46',26,26);
INSERT INTO "comparison" VALUES(32,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,2.0,8.0,-1.09544511501033214884e+00,0.375,0.125,4.09090909090909116141e-01,'benjamini_hochberg',1.46458570010491971602e-02,1.60090692874827571212e-02,-1.36299999999999984535e-03,-1.29112018205977049922e-02,2.83552305513870474967e-03,'ok',-0.001363,NULL,NULL,1.0,-0.6,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.0599727621956626794e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,21,31,46',26,26);
INSERT INTO "comparison" VALUES(33,51,'dice WT+TC+ET: fgsm against clean','dice WT+TC+ET: fgsm against clean | small | defense=static attack=fgsm | defense=static attack=clean',12,'small','defense=static attack=fgsm','defense=static attack=clean','fgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.375,'benjamini_hochberg',4.21231516240358830338e-03,5.86947222056538164131e-03,-0.001657,-2.3312072073250958426e-01,1.16262336760857721423e-02,'ok',-0.001657,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.90922471546189692279e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,21,31,46',26,26);
INSERT INTO "comparison" VALUES(34,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean',3,'small','defense=none attack=ifgsm','defense=none attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'benjamini_hochberg',0.0464894782875306,4.99397383352932835998e-02,-3.45024999999999975805e-03,-1.08582327314557802733e-02,-6.01784735002527763902e-04,'ok',-0.00322275,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.79026686671209878456e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,14,29,39',26,26);
INSERT INTO "comparison" VALUES(35,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean',3,'small','defense=none attack=ifgsm','defense=none attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.625,'benjamini_hochberg',1.43206663231322701979e-02,1.5631885148256269985e-02,-0.0013115,-6.99326041613306404604e-03,2.35615159653940128836e-02,'ok',-0.0013115,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.68452414040786652149e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,14,29,39',26,26);
INSERT INTO "comparison" VALUES(36,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=none attack=ifgsm | defense=none attack=clean',3,'small','defense=none attack=ifgsm','defense=none attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.375,'benjamini_hochberg',4.18574223723420200948e-03,5.85570041953748128549e-03,-0.00167,-9.33684533410116118679e-02,1.52354095881141130691e-02,'ok',-0.00167,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.89669545503725624734e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,14,29,39',26,26);
INSERT INTO "comparison" VALUES(37,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.75,'benjamini_hochberg',4.1102149234262821964e-02,4.5165558289505219891e-02,-0.0040635,-6.92700749320016191667e-03,1.95641271107840040988e-04,'ok',-0.0040635,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.79978554902857860314e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,16,30,41',26,26);
INSERT INTO "comparison" VALUES(38,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,5.0,5.0,0.0,1.0,0.125,1.0,'benjamini_hochberg',1.25781118229653238183e-02,1.27497505395525786292e-02,-1.71749999999999919224e-04,-1.95061722902396747492e-02,2.81670844737321249273e-03,'ok',-0.0001705,NULL,NULL,1.0,0.0,0.5,1.0,1.0,1.0,1,'neither','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.53904444102453486289e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,16,30,41',26,26);
INSERT INTO "comparison" VALUES(39,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'benjamini_hochberg',6.15561645768909499604e-03,6.36840717549185843238e-03,-2.12749999999999940027e-04,-4.24768605908060065123e-02,3.34632199812519726817e-03,'ok',1.4e-05,NULL,NULL,1.0,0.2,0.75,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.23644920531013103801e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,16,30,41',26,26);
INSERT INTO "comparison" VALUES(40,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,5.0,5.0,0.0,1.0,0.125,1.0,'benjamini_hochberg',4.53485369554030848249e-02,4.5165558289505219891e-02,1.8275000000000007818e-04,-3.5496675381806153636e-03,5.88453753535976478022e-03,'ok',0.00018275,NULL,NULL,1.0,0.0,0.5,1.0,1.0,1.0,1,'neither','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.82047120300125463317e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,18,30,43',26,26);
INSERT INTO "comparison" VALUES(41,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'benjamini_hochberg',1.34742600858833126709e-02,1.27497505395525786292e-02,7.24749999999999916858e-04,-1.63509826833328222005e-03,2.79070526737413664164e-02,'ok',5.575e-05,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.48318418568789064937e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,18,30,43',26,26);
INSERT INTO "comparison" VALUES(42,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=distillation attack=ifgsm | defense=distillation attack=clean',6,'small','defense=distillation attack=ifgsm','defense=distillation attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'benjamini_hochberg',7.34398002854796515953e-03,6.36840717549185843238e-03,9.75499999999999913187e-04,-2.15382457788020889241e-03,2.51719013263908220068e-01,'ok',1.925e-05,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.96672289384566953071e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,18,30,43',26,26);
INSERT INTO "comparison" VALUES(43,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'benjamini_hochberg',4.65882838205212077009e-02,5.00283569197458588551e-02,-3.44000000000000034916e-03,-2.43371304218842759992e-02,4.42640012520167415444e-05,'ok',-0.00267175,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.18966512944433798829e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,20,31,45',26,26);
INSERT INTO "comparison" VALUES(44,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.625,'benjamini_hochberg',1.47730398340966267989e-02,1.60090692874827571212e-02,-1.2360000000000001194e-03,-1.01932275515673881338e-02,0.00511314536338036,'ok',-0.001236,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.82808225904247298974e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,20,31,45',26,26);
INSERT INTO "comparison" VALUES(45,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.375,'benjamini_hochberg',4.18088224070617756056e-03,5.86947222056538164131e-03,-0.0016885,-1.37365075839683187242e-01,1.6679902479023945433e-02,'ok',-0.0016885,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.9284834824347541881e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,20,31,45',26,26);
INSERT INTO "comparison" VALUES(46,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.375,'benjamini_hochberg',0.0465074925322317,5.00283569197458588551e-02,-0.003521,-7.12448014719788830229e-03,-8.8351190421827362556e-04,'ok',-0.0033745,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.65761534924779331545e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,22,31,47',26,26);
INSERT INTO "comparison" VALUES(47,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,2.0,7.0,-9.2847669088525941472e-01,0.5,0.25,0.6,'benjamini_hochberg',1.42918140029238173449e-02,1.60090692874827571212e-02,-0.00171725,-1.83941555114462140796e-02,0.00963075527153294,'ok',-0.00171725,NULL,NULL,1.0,-6.66666666666666629659e-01,0.375,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.31754275171416673426e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,22,31,47',26,26);
INSERT INTO "comparison" VALUES(48,51,'dice WT+TC+ET: ifgsm against clean','dice WT+TC+ET: ifgsm against clean | small | defense=static attack=ifgsm | defense=static attack=clean',6,'small','defense=static attack=ifgsm','defense=static attack=clean','ifgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,0.0,9.0,-1.6712580435934669687e+00,0.25,0.25,0.375,'benjamini_hochberg',4.19409492116490367763e-03,5.86947222056538164131e-03,-0.0016755,-1.03670352132179496851e-01,1.30204767968920779447e-02,'ok',-0.0016755,NULL,NULL,1.0,-1.0,0.125,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.90888288797052868735e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'6,22,31,47',26,26);
INSERT INTO "comparison" VALUES(49,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','clean','white-box',0.0,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',4.5165558289505219891e-02,4.99397383352932835998e-02,-0.00477425,-2.35802413178815457872e-02,1.68599748308028568599e-04,'ok',-0.003963,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.10649538688072962555e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,5,29,30',26,26);
INSERT INTO "comparison" VALUES(50,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','clean','white-box',0.0,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',1.27497505395525786292e-02,1.5631885148256269985e-02,-0.00288225,-4.37548238813595391505e-02,1.94498088274654536491e-03,'ok',-0.00179475,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.03352090878801407963e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,5,29,30',26,26);
INSERT INTO "comparison" VALUES(51,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','clean','white-box',0.0,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,0.625,'benjamini_hochberg',6.36840717549185843238e-03,5.85570041953748128549e-03,0.00051275,-2.01087997428642598074e-03,2.29509058857472808198e-03,'ok',0.00051275,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.12014808942768515596e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,5,29,30',26,26);
INSERT INTO "comparison" VALUES(52,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',4.35861598322115420534e-02,4.79574451204570345597e-02,-0.00437125,-1.04132445957923792934e-02,3.27121647311324689755e-03,'ok',-0.00437125,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.16239852205950355834e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,15,38,40',26,26);
INSERT INTO "comparison" VALUES(53,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,0.3,'benjamini_hochberg',1.30331205332483938269e-02,1.52492534870832044391e-02,-0.00221625,-2.33059133671801241294e-02,2.61255034855461957046e-03,'ok',-0.001285,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.03474382149406885292e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,15,38,40',26,26);
INSERT INTO "comparison" VALUES(54,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,0.3,'benjamini_hochberg',6.52380650290343422348e-03,5.0570209660872455365e-03,0.00146675,-1.62565956565316710284e-03,4.13480701732269525366e-03,'ok',0.00146675,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.6768393882167725948e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,15,38,40',26,26);
INSERT INTO "comparison" VALUES(55,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',4.21787277770407087462e-02,4.67409091984028676747e-02,-0.00456225,-1.17049161343814010771e-02,1.5854575889123721788e-03,'ok',-0.004425,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.77990480621649823853e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,15,38,40',26,26);
INSERT INTO "comparison" VALUES(56,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,0.3,'benjamini_hochberg',1.30753515731773222591e-02,1.46558706546410563026e-02,-1.58049999999999987373e-03,-1.1573187232152412282e-02,1.86097137510276167821e-03,'ok',-0.00111,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.16269859353125605203e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,15,38,40',26,26);
INSERT INTO "comparison" VALUES(57,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',6.70315373724601586136e-03,4.20414900295635815541e-03,0.002499,-9.78994749776680803915e-04,7.9451628450192723907e-01,'ok',0.001641,NULL,NULL,1.0,1.0,1.0,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.18563509122512164908e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,15,38,40',26,26);
INSERT INTO "comparison" VALUES(58,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,0.25,'benjamini_hochberg',4.1102149234262821964e-02,0.0464894782875306,-0.0053875,-0.161813697817169,6.09203391198067864542e-05,'ok',-0.00390275,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.42442506134076800686e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'14,16,39,41',26,26);
INSERT INTO "comparison" VALUES(59,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,0.625,'benjamini_hochberg',1.25781118229653238183e-02,1.43206663231322701979e-02,-0.0017425,-2.24665051582480478076e-02,3.30575650177552041175e-03,'ok',-0.0015415,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.96788986092086023993e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'14,16,39,41',26,26);
INSERT INTO "comparison" VALUES(60,51,'dice WT+TC+ET: distillation against none','dice WT+TC+ET: distillation against none | small | defense=distillation | defense=none',12,'small','defense=distillation','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,0.3,'benjamini_hochberg',6.15561645768909499604e-03,4.18574223723420200948e-03,0.00196975,-2.40260141921499418421e-03,8.21262600129988445951e-03,'ok',0.00162625,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.74762840569570815363e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'14,16,39,41',26,26);
INSERT INTO "comparison" VALUES(61,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','clean','white-box',0.0,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'benjamini_hochberg',5.00283569197458588551e-02,4.99397383352932835998e-02,8.85000000000000098653e-05,-1.79013986481968249975e-03,4.12131736291533211022e-04,'ok',0.00016675,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.03184514444740033523e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,6,29,31',26,26);
INSERT INTO "comparison" VALUES(62,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','clean','white-box',0.0,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'benjamini_hochberg',1.60090692874827571212e-02,1.5631885148256269985e-02,0.00037725,-0.000774189811713144,7.09288029868330918009e-03,'ok',0.00012275,NULL,NULL,1.0,0.4,0.5,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',0.00072374521731143,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,6,29,31',26,26);
INSERT INTO "comparison" VALUES(63,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','clean','white-box',0.0,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,6.0,3.0,5.57086014531155582218e-01,0.75,0.25,1.0,'benjamini_hochberg',5.86947222056538164131e-03,5.85570041953748128549e-03,1.375e-05,-7.63997376957446713017e-05,7.6782195447754061717e-05,'ok',1.375e-05,NULL,NULL,1.0,3.33333333333333314829e-01,0.625,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.91503314285279694767e-05,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'4,6,29,31',26,26);
INSERT INTO "comparison" VALUES(64,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,9.0,0.0,1.6712580435934669687e+00,0.25,0.25,1.0,'benjamini_hochberg',4.82834216148435232951e-02,4.79574451204570345597e-02,0.00032575,-2.4642306911977030024e-04,1.35977728234580597099e-03,'ok',0.000253,NULL,NULL,1.0,1.0,0.875,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.597602055889942722e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,19,38,44',26,26);
INSERT INTO "comparison" VALUES(65,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,5.0,5.0,0.0,1.0,0.125,1.0,'benjamini_hochberg',1.48498765446528901978e-02,1.52492534870832044391e-02,-0.00039925,-2.11706137125073357019e-02,1.10595872188025499266e-03,'ok',-4.0e-06,NULL,NULL,1.0,0.0,0.5,1.0,1.0,1.0,1,'neither','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',9.45798455672764142726e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,19,38,44',26,26);
INSERT INTO "comparison" VALUES(66,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'benjamini_hochberg',4.21930809765670537803e-03,5.0570209660872455365e-03,-0.00083775,-2.98280934498146355071e-01,1.88783872311829503329e-03,'ok',5.75e-06,NULL,NULL,1.0,0.0,0.625,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.71290024833667181222e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,19,38,44',26,26);
INSERT INTO "comparison" VALUES(67,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'benjamini_hochberg',4.69865600078131495642e-02,4.67409091984028676747e-02,0.00024575,-6.15562277662156233197e-04,1.66107601404442452308e-03,'ok',0.0001475,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',5.41459469090707352749e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,19,38,44',26,26);
INSERT INTO "comparison" VALUES(68,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,6.0,4.0,3.6514837167011071628e-01,0.875,0.125,1.0,'benjamini_hochberg',1.465560984192371477e-02,1.46558706546410563026e-02,0.0,-9.08989653460514886521e-04,1.83531800749628430874e-04,'ok',2.5e-05,NULL,NULL,1.0,0.2,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.15204208226557975073e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,19,38,44',26,26);
INSERT INTO "comparison" VALUES(69,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'benjamini_hochberg',4.2001243099049128879e-03,4.20414900295635815541e-03,-4.0e-06,-8.91246022996092712373e-05,4.31138219264586079445e-05,'ok',1.75e-06,NULL,NULL,1.0,0.0,0.625,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.92738474055703520714e-05,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'13,19,38,44',26,26);
INSERT INTO "comparison" VALUES(70,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,1.0,'benjamini_hochberg',4.65882838205212077009e-02,0.0464894782875306,9.8749999999999987961e-05,-1.34055892372374760648e-03,1.44213906679717960082e-03,'ok',9.875e-05,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',8.44006574636893200369e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'14,20,39,45',26,26);
INSERT INTO "comparison" VALUES(71,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,7.0,2.0,9.2847669088525941472e-01,0.5,0.25,1.0,'benjamini_hochberg',1.47730398340966267989e-02,1.43206663231322701979e-02,0.0004525,-8.91443784003996932477e-04,0.00976530351289836,'ok',0.00014925,NULL,NULL,1.0,6.66666666666666629659e-01,0.625,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',8.4473087864755458734e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'14,20,39,45',26,26);
INSERT INTO "comparison" VALUES(72,51,'dice WT+TC+ET: static against none','dice WT+TC+ET: static against none | small | defense=static | defense=none',12,'small','defense=static','defense=none','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,1,0,5.0,4.0,1.85695338177051860739e-01,1.0,0.25,1.0,'benjamini_hochberg',4.18088224070617756056e-03,4.18574223723420200948e-03,-4.99999999999999956198e-06,-2.37407683022559110389e-04,8.89854936992148e-05,'ok',5.75e-06,NULL,NULL,1.0,0.0,0.625,1.0,1.0,1.0,1,'a','','the mean difference favours the other side than the ranks; the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',5.92717196931271105573e-05,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'14,20,39,45',26,26);
INSERT INTO "comparison" VALUES(73,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','clean','white-box',0.0,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',4.5165558289505219891e-02,5.00283569197458588551e-02,-4.86250000000000050237e-03,-1.61192276579556342808e-02,1.40975051893062544583e-04,'ok',-0.00403025,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.1444144388439723356e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,6,30,31',26,26);
INSERT INTO "comparison" VALUES(74,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','clean','white-box',0.0,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',1.27497505395525786292e-02,1.60090692874827571212e-02,-0.00325925,-1.62085489736127907889e-02,1.42779647557336741847e-03,'ok',-0.00247225,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.94576968283038380727e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,6,30,31',26,26);
INSERT INTO "comparison" VALUES(75,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','clean','white-box',0.0,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,7.0,3.0,7.30296743340221432561e-01,0.625,0.125,6.90789473684210508785e-01,'benjamini_hochberg',6.36840717549185843238e-03,5.86947222056538164131e-03,0.000499,-1.8751093202061422209e-03,2.28860051233496439304e-03,'ok',0.000499,NULL,NULL,1.0,0.4,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.12476267933810580509e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'5,6,30,31',26,26);
INSERT INTO "comparison" VALUES(76,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',4.35861598322115420534e-02,4.82834216148435232951e-02,-0.00469725,-1.16406176566538309413e-02,2.05301576816242607737e-03,'ok',-0.00469725,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.37583767317593862536e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'15,19,40,44',26,26);
INSERT INTO "comparison" VALUES(77,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,0.35,'benjamini_hochberg',1.30331205332483938269e-02,1.48498765446528901978e-02,-1.81675000000000022234e-03,-7.56399390621863114414e-03,1.59837210735762087071e-03,'ok',-0.0014345,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.1463387615239483061e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'15,19,40,44',26,26);
INSERT INTO "comparison" VALUES(78,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',6.52380650290343422348e-03,4.21930809765670537803e-03,0.0023045,-5.56283073715218689264e-04,5.03536961265219594474e-03,'ok',0.0023045,NULL,NULL,1.0,1.0,1.0,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',9.71811161056168560865e-04,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'15,19,40,44',26,26);
INSERT INTO "comparison" VALUES(79,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',4.21787277770407087462e-02,4.69865600078131495642e-02,-4.80774999999999952393e-03,-1.65835695720732284597e-02,7.16601481502872166007e-04,'ok',-0.004259,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.47171366916944378402e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'15,19,40,44',26,26);
INSERT INTO "comparison" VALUES(80,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,1.0,9.0,-1.46059348668044286512e+00,0.25,0.125,0.35,'benjamini_hochberg',1.30753515731773222591e-02,1.465560984192371477e-02,-0.00158025,-1.56505447223393850952e-02,1.94941997135443306418e-03,'ok',-0.00113375,NULL,NULL,1.0,-0.8,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.21805096802903112251e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'15,19,40,44',26,26);
INSERT INTO "comparison" VALUES(81,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,10.0,0.0,1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',6.70315373724601586136e-03,4.2001243099049128879e-03,0.002503,-1.01946876093407913857e-03,7.14756540267578066583e-01,'ok',0.0016375,NULL,NULL,1.0,1.0,1.0,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.21393436676193319095e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'15,19,40,44',26,26);
INSERT INTO "comparison" VALUES(82,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',1.56862745098039213509e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',0.0447305786849751,0.0484572716658741,-0.00372675,-1.18021450548950572467e-02,1.52434512997148569751e-03,'ok',-0.00343525,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',0.00329993824966482,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'17,21,42,46',26,26);
INSERT INTO "comparison" VALUES(83,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',1.56862745098039213509e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',1.27374168953176165886e-02,1.52773861786574972204e-02,-2.53999999999999972327e-03,-1.60528515032368722381e-02,3.12679923701503215127e-03,'ok',-0.00254,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.49641279168110906058e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'17,21,42,46',26,26);
INSERT INTO "comparison" VALUES(84,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',1.56862745098039213509e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,0.35,'benjamini_hochberg',6.34617543040768075646e-03,5.07476679990647577822e-03,0.00127125,-2.4666511852191545101e-03,4.00155443236139066187e-03,'ok',0.00127125,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',1.71581581423229365991e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'17,21,42,46',26,26);
INSERT INTO "comparison" VALUES(85,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,6.90789473684210508785e-01,'benjamini_hochberg',4.51454688622644761952e-02,4.67368181831488704869e-02,-0.0015915,-1.15793580079770275226e+00,8.21780169084196376871e-03,'ok',-0.0015915,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',4.50862609965442095311e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'17,21,42,46',26,26);
INSERT INTO "comparison" VALUES(86,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,6.90789473684210508785e-01,'benjamini_hochberg',1.35723978689850765383e-02,1.46458570010491971602e-02,-0.00107375,-7.79868042622912632094e-03,0.00523872124006119,'ok',-0.00107375,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.19192969015568131507e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'17,21,42,46',26,26);
INSERT INTO "comparison" VALUES(87,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','fgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,0.35,'benjamini_hochberg',6.88904301201704281909e-03,4.21231516240358830338e-03,2.67675000000000030964e-03,-9.81989438439574875705e-03,7.19766922822104911888e-03,'ok',0.00267675,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.84089869258119173678e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'17,21,42,46',26,26);
INSERT INTO "comparison" VALUES(88,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','white-box',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,0.0,10.0,-1.82574185835055380344e+00,0.125,0.125,2.9166666666666668517e-01,'benjamini_hochberg',4.1102149234262821964e-02,4.65882838205212077009e-02,-5.48599999999999955735e-03,-3.3619127289239679468e-02,-5.16325670778892270584e-05,'ok',-0.0043245,NULL,NULL,1.0,-1.0,0.0,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.41522757330647679097e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'16,20,41,45',26,26);
INSERT INTO "comparison" VALUES(89,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','white-box',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,3.0,7.0,-7.30296743340221432561e-01,0.625,0.125,6.90789473684210508785e-01,'benjamini_hochberg',1.25781118229653238183e-02,1.47730398340966267989e-02,-0.002195,-3.02265696314926793353e-02,3.82847374721111046586e-03,'ok',-0.00169075,NULL,NULL,1.0,-0.4,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.78569091127842205501e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'16,20,41,45',26,26);
INSERT INTO "comparison" VALUES(90,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','white-box',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,0.35,'benjamini_hochberg',6.15561645768909499604e-03,4.18088224070617756056e-03,1.97449999999999969285e-03,-2.49102985349848333324e-03,8.40623647622763814357e-03,'ok',0.00162025,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',2.80630487706134187225e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'16,20,41,45',26,26);
INSERT INTO "comparison" VALUES(91,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','transfer',3.13725490196078427018e-02,'WT','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,4.0,6.0,-3.6514837167011071628e-01,0.875,0.125,0.875,'benjamini_hochberg',4.53485369554030848249e-02,0.0465074925322317,-1.15900000000000030775e-03,-1.66219385313877143772e-02,1.57111040846841035212e-02,'ok',-0.001159,NULL,NULL,1.0,-0.2,0.5,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',5.52561476946467240722e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'18,22,43,47',26,26);
INSERT INTO "comparison" VALUES(92,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','transfer',3.13725490196078427018e-02,'TC','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,4.0,6.0,-3.6514837167011071628e-01,0.875,0.125,0.875,'benjamini_hochberg',1.34742600858833126709e-02,1.42918140029238173449e-02,-8.17499999999999867397e-04,-6.54282461038987149526e-03,0.0434370044458811,'ok',-0.001478,NULL,NULL,1.0,-0.2,0.25,1.0,1.0,1.0,1,'b','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.59809293821716693478e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'18,22,43,47',26,26);
INSERT INTO "comparison" VALUES(93,51,'dice WT+TC+ET: distillation against static','dice WT+TC+ET: distillation against static | small | defense=distillation | defense=static',21,'small','defense=distillation','defense=static','ifgsm','transfer',3.13725490196078427018e-02,'ET','dice','two-sided','pratt','exact','too_few_pairs',4,0,0,0,0,9.0,1.0,1.46059348668044286512e+00,0.25,0.125,0.35,'benjamini_hochberg',7.34398002854796515953e-03,4.19409492116490367763e-03,3.14974999999999977218e-03,-4.73733184550382754873e-03,9.40651661927345908442e-03,'ok',0.00314975,NULL,NULL,1.0,0.8,0.75,1.0,1.0,1.0,1,'a','','the attacks on A are weak: G10, G17; the attacks on B are weak: G10, G17','passed','passed','exploratory','weak','weak','unbounded','signed-rank',3.53078168290721925229e-03,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'18,22,43,47',26,26);
CREATE TABLE condition (
	id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	epsilon_key VARCHAR NOT NULL, 
	epsilon DOUBLE NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(job_id) REFERENCES job (id), 
	UNIQUE (job_id, epsilon_key)
);
INSERT INTO "condition" VALUES(1,4,'0',0.0);
INSERT INTO "condition" VALUES(2,5,'0',0.0);
INSERT INTO "condition" VALUES(3,6,'0',0.0);
INSERT INTO "condition" VALUES(4,7,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(5,7,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(6,8,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(7,9,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(8,9,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(9,10,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(10,11,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(11,11,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(12,12,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(13,13,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(14,13,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(15,14,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(16,15,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(17,15,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(18,16,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(19,18,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(20,17,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(21,17,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(22,20,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(23,19,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(24,19,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(25,22,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(26,21,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(27,21,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(28,29,'0',0.0);
INSERT INTO "condition" VALUES(29,30,'0',0.0);
INSERT INTO "condition" VALUES(30,31,'0',0.0);
INSERT INTO "condition" VALUES(31,32,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(32,32,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(33,33,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(34,34,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(35,34,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(36,35,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(37,37,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(38,36,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(39,36,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(40,38,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(41,38,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(42,39,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(43,41,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(44,40,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(45,40,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(46,42,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(47,42,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(48,43,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(49,45,'8/255',3.13725490196078427018e-02);
INSERT INTO "condition" VALUES(50,44,'4/255',1.56862745098039213509e-02);
INSERT INTO "condition" VALUES(51,44,'8/255',3.13725490196078427018e-02);
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
INSERT INTO "epoch" VALUES(2,'teacher',1,2,1.49406892061233520507e+00,NULL,4.05872826974881459327e-03,3.08916101000022536027e-01);
INSERT INTO "epoch" VALUES(1,'train',1,2,2.3852291107177734375e+00,NULL,4.05872826974881459327e-03,1.72740057999817508971e-01);
INSERT INTO "epoch" VALUES(2,'teacher',2,2,1.41273647546768188476e+00,NULL,2.0e-08,1.13976870000215058098e-01);
INSERT INTO "epoch" VALUES(1,'train',2,2,2.31045222282409667968e+00,NULL,2.0e-08,7.4937569999974584789e-02);
INSERT INTO "epoch" VALUES(2,'student',1,2,4.88275773823261260986e-02,NULL,4.05872826974881459327e-03,1.16567175999989558476e-01);
INSERT INTO "epoch" VALUES(2,'student',2,2,4.23957761377096176147e-02,NULL,2.0e-08,6.73228089999611256644e-02);
INSERT INTO "epoch" VALUES(3,'train',1,2,2.38646674156188964843e+00,NULL,4.05872826974881459327e-03,9.38878520000798744149e-02);
INSERT INTO "epoch" VALUES(3,'train',2,2,2.31219196319580078125e+00,NULL,2.0e-08,8.0228494000039063394e-02);
INSERT INTO "epoch" VALUES(26,'train',1,2,2.40412414073944091796e+00,NULL,4.05872826974881459327e-03,9.3580296000027374248e-02);
INSERT INTO "epoch" VALUES(26,'train',2,2,2.33265507221221923828e+00,NULL,2.0e-08,7.7975157000082617742e-02);
INSERT INTO "epoch" VALUES(27,'teacher',1,2,1.48561376333236694335e+00,NULL,4.05872826974881459327e-03,5.76036110001041379291e-02);
INSERT INTO "epoch" VALUES(27,'teacher',2,2,1.40749174356460571289e+00,NULL,2.0e-08,5.91310530001010192791e-02);
INSERT INTO "epoch" VALUES(27,'student',1,2,0.0421234630048275,NULL,4.05872826974881459327e-03,3.72777564999978494597e-01);
INSERT INTO "epoch" VALUES(27,'student',2,2,3.78807559609413146972e-02,NULL,2.0e-08,0.06094155400001);
INSERT INTO "epoch" VALUES(28,'train',1,2,2.40397405624389648437e+00,NULL,4.05872826974881459327e-03,1.04776376000017990008e-01);
INSERT INTO "epoch" VALUES(28,'train',2,2,2.33359813690185546875e+00,NULL,2.0e-08,3.00097189999632973922e-02);
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
INSERT INTO "gate" VALUES(24,'G6','',1,-9.80469768802713637079e-04,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(24,'G9','',1,-1.33402271804732713844e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(24,'G11','',1,1.0,0.95,'share of 2 cases at 4/255');
INSERT INTO "gate" VALUES(24,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(24,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(24,'G14','',NULL,NULL,NULL,'no attack that knows the defense was scored');
INSERT INTO "gate" VALUES(24,'G18','',1,3.0749148390146804205e-02,0.1,'S of the twin at 4/255');
INSERT INTO "gate" VALUES(24,'G21','',NULL,NULL,NULL,'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO "gate" VALUES(24,'G2','',1,3.18591728210449218758e+01,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(24,'G3','',1,0.0,0.0001,'0 voxels change class in 5 passes');
INSERT INTO "gate" VALUES(24,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(24,'G5','ce',1,0.0,0.05,'of 370 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(24,'G15','',1,6.33110862398327651177e-04,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(24,'G10','32/255',1,5.92169164714572635044e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(24,'G10','255/255',0,4.77236849363316326111e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(24,'G7','',1,0.0,0.01,'S 0.055 after 2 steps, 0.055 after 4');
INSERT INTO "gate" VALUES(24,'G8','',1,0.0,0.01,'S 0.055 from one start, 0.055 from three');
INSERT INTO "gate" VALUES(24,'G17','',0,0.289587296094246,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(24,'G19','',1,0.0,0.02,'S 0.055 in float32, 0.055 in float64');
INSERT INTO "gate" VALUES(24,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(24,'G1','',1,0.0,0.001,'8/255 phantom-0000 WT');
INSERT INTO "gate" VALUES(23,'G6','',1,-4.46569600516213971452e-04,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(23,'G9','',1,-2.33945745360659290712e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(23,'G11','',NULL,NULL,NULL,'white-box and transfer were not both scored at one budget');
INSERT INTO "gate" VALUES(23,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(23,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(23,'G14','',NULL,NULL,NULL,'the model is undefended, or its defense names no attacks that know it');
INSERT INTO "gate" VALUES(23,'G18','',NULL,NULL,NULL,'the model is undefended, or its twin was not attacked at up to 32/255');
INSERT INTO "gate" VALUES(23,'G21','',NULL,NULL,NULL,'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO "gate" VALUES(23,'G2','',1,4.27089357376098632812e+00,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(23,'G3','',1,0.0,0.0001,'0 voxels change class in 5 passes');
INSERT INTO "gate" VALUES(23,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(23,'G5','ce',1,0.0,0.05,'of 751 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(23,'G15','',1,9.30491616764589737128e-05,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(23,'G10','32/255',1,6.37117529197942511487e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(23,'G10','255/255',0,3.94061587052424652788e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(23,'G7','',1,1.5048778899253642538e-03,0.01,'S 0.062 after 2 steps, 0.060 after 4');
INSERT INTO "gate" VALUES(23,'G8','',1,0.0,0.01,'S 0.062 from one start, 0.062 from three');
INSERT INTO "gate" VALUES(23,'G17','',0,2.71430604768932270953e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(23,'G19','',1,0.0,0.02,'S 0.062 in float32, 0.062 in float64');
INSERT INTO "gate" VALUES(23,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(23,'G1','',1,0.0,0.001,'8/255 phantom-0000 WT');
INSERT INTO "gate" VALUES(25,'G6','',1,-0.000506671028598072,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(25,'G9','',1,-2.52380267694419027635e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(25,'G11','',1,1.0,0.95,'share of 2 cases at 4/255');
INSERT INTO "gate" VALUES(25,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(25,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(25,'G14','',NULL,NULL,NULL,'the model is undefended, or its defense names no attacks that know it');
INSERT INTO "gate" VALUES(25,'G18','',1,3.0749148390146804205e-02,0.1,'S of the twin at 4/255');
INSERT INTO "gate" VALUES(25,'G21','',NULL,NULL,NULL,'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO "gate" VALUES(25,'G2','',1,4.25722169876098632812e+00,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(25,'G3','',1,0.0,0.0001,'0 voxels change class in 5 passes');
INSERT INTO "gate" VALUES(25,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(25,'G5','ce',1,0.0,0.05,'of 751 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(25,'G15','',1,9.3570824843848619378e-05,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(25,'G10','32/255',1,0.0653510630322565,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(25,'G10','255/255',0,4.05459188340020135199e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(25,'G7','',1,2.88307124749571930255e-03,0.01,'S 0.064 after 2 steps, 0.061 after 4');
INSERT INTO "gate" VALUES(25,'G8','',1,1.72361683253240832724e-03,0.01,'S 0.064 from one start, 0.062 from three');
INSERT INTO "gate" VALUES(25,'G17','',0,2.7337445890710548868e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(25,'G19','',1,0.0,0.02,'S 0.064 in float32, 0.064 in float64');
INSERT INTO "gate" VALUES(25,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0000: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(25,'G1','',1,0.0,0.001,'8/255 phantom-0000 WT');
INSERT INTO "gate" VALUES(48,'G6','',1,4.32082617807406227372e-05,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(48,'G9','',1,-1.94816724985338342313e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(48,'G11','',NULL,NULL,NULL,'white-box and transfer were not both scored at one budget');
INSERT INTO "gate" VALUES(48,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(48,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(48,'G14','',NULL,NULL,NULL,'the model is undefended, or its defense names no attacks that know it');
INSERT INTO "gate" VALUES(48,'G18','',NULL,NULL,NULL,'the model is undefended, or its twin was not attacked at up to 32/255');
INSERT INTO "gate" VALUES(48,'G21','',NULL,NULL,NULL,'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO "gate" VALUES(48,'G2','',1,3.53700399398803710937e+00,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(48,'G3','',1,0.0,0.0001,'0 voxels change class in 5 passes');
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
INSERT INTO "gate" VALUES(49,'G11','',1,1.0,0.95,'share of 2 cases at 4/255');
INSERT INTO "gate" VALUES(49,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(49,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(49,'G14','',NULL,NULL,NULL,'no attack that knows the defense was scored');
INSERT INTO "gate" VALUES(49,'G18','',1,1.47599979922715170838e-02,0.1,'S of the twin at 4/255');
INSERT INTO "gate" VALUES(49,'G21','',NULL,NULL,NULL,'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO "gate" VALUES(49,'G2','',1,21.0843448638916,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(49,'G3','',1,0.0,0.0001,'0 voxels change class in 5 passes');
INSERT INTO "gate" VALUES(49,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(49,'G5','ce',1,0.0,0.05,'of 545 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(49,'G15','',1,7.74487647982915181944e-04,0.1,'mean relative change over 10 draws');
INSERT INTO "gate" VALUES(49,'G10','32/255',1,3.37364918210957404065e-02,0.1,'mean of the cases');
INSERT INTO "gate" VALUES(49,'G10','255/255',0,2.63824792642134257902e-02,0.01,'the largest of a case');
INSERT INTO "gate" VALUES(49,'G7','',1,1.1892914380915511896e-03,0.01,'S 0.032 after 2 steps, 0.030 after 4');
INSERT INTO "gate" VALUES(49,'G8','',1,1.37711293664771750044e-04,0.01,'S 0.032 from one start, 0.032 from three');
INSERT INTO "gate" VALUES(49,'G17','',0,2.82240771681559587946e-01,0.05,'largest share of a case''s gain that came in the last tenth of the steps');
INSERT INTO "gate" VALUES(49,'G19','',1,0.0,0.02,'S 0.032 in float32, 0.032 in float64');
INSERT INTO "gate" VALUES(49,'G0','',1,-9.34974819788436661838e-10,1.0e-06,'fgsm 4/255 on phantom-0002: 0 where nothing may change, 0 outside [0,1]');
INSERT INTO "gate" VALUES(49,'G1','',1,0.0,0.001,'8/255 phantom-0002 WT');
INSERT INTO "gate" VALUES(50,'G6','',1,3.06612185719564236952e-04,0.005,'ifgsm against fgsm at 8/255; at most 0% of cases the other way round');
INSERT INTO "gate" VALUES(50,'G9','',1,-1.71932567803580182985e-03,0.005,'ifgsm up to 8/255');
INSERT INTO "gate" VALUES(50,'G11','',1,1.0,0.95,'share of 2 cases at 4/255');
INSERT INTO "gate" VALUES(50,'G12','',NULL,NULL,NULL,'the attack ''noise'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(50,'G13','',NULL,NULL,NULL,'the attack ''square'' was not scored beside a white-box attack');
INSERT INTO "gate" VALUES(50,'G14','',NULL,NULL,NULL,'the model is undefended, or its defense names no attacks that know it');
INSERT INTO "gate" VALUES(50,'G18','',1,1.47599979922715170838e-02,0.1,'S of the twin at 4/255');
INSERT INTO "gate" VALUES(50,'G21','',NULL,NULL,NULL,'no attack was scored with its adapted forms, on the model and on its undefended twin');
INSERT INTO "gate" VALUES(50,'G2','',1,3.58296823501586914062e+00,1.0e-05,'largest distance of a voxel''s sum from 1');
INSERT INTO "gate" VALUES(50,'G3','',1,0.0,0.0001,'0 voxels change class in 5 passes');
INSERT INTO "gate" VALUES(50,'G4','',1,0.0,0.0,'');
INSERT INTO "gate" VALUES(50,'G5','ce',1,0.0,0.05,'of 727 right voxels; at the label''s own logit 0.000');
INSERT INTO "gate" VALUES(50,'G15','',1,7.59422867379028703306e-05,0.1,'mean relative change over 10 draws');
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
	finished_at DOUBLE, gpus INTEGER DEFAULT '0' NOT NULL, batch_divisor INTEGER DEFAULT '1' NOT NULL, remakes INTEGER DEFAULT '0' NOT NULL, expiries INTEGER DEFAULT '0' NOT NULL, peak_memory BIGINT, partial BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES worker (incarnation), 
	UNIQUE (digest)
);
INSERT INTO "job" VALUES(1,'d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f',NULL,'train','train small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',2,'done',1,0,NULL,NULL,0.0,0,'{"done": 0, "total": 0, "unit": "", "detail": "reading case phantom-0003"}',NULL,NULL,'{"loss": 2.3104522228240967, "validation_dice": null, "training_cases": 2}','d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f/1',1.79602565948100233077e+09,1.79602566388898491865e+09,1.79602568216001844407e+09,1,1,0,0,393854976,0);
INSERT INTO "job" VALUES(2,'97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c',NULL,'defense','defend small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',3,'done',1,0,NULL,NULL,0.0,0,'{"done": 2, "total": 4, "unit": "epoch", "detail": "teacher, loss 1.413"}',NULL,NULL,'{"loss": 0.04239577613770962, "validation_dice": null, "training_cases": 2}','97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c/1',1.79602565948100233077e+09,1.79602566390499782567e+09,1.7960256823769955635e+09,1,1,0,0,396255232,0);
INSERT INTO "job" VALUES(3,'56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0',NULL,'defense','defend small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',3,'done',1,0,NULL,NULL,0.0,0,'{"done": 0, "total": 0, "unit": "", "detail": "adversarial copies: case 1 of 2"}',NULL,NULL,'{"loss": 2.312191963195801, "validation_dice": null, "training_cases": 2}','56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0/1',1.79602565948100233077e+09,1.79602568224398493768e+09,1.79602568290099191663e+09,1,1,0,0,400273408,0);
INSERT INTO "job" VALUES(4,'af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5',NULL,'evaluate','evaluate small on clean images fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'{"done": 1, "total": 2, "unit": "case", "detail": "phantom-0001, 2 passes"}',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [265.045, 441.913, 618.78], "t1ce": [283.56, 578.848, 874.135], "t2": [348.73, 392.0, 435.27], "flair": [320.18, 397.565, 474.95]}}','af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5/1',1.79602565948100233077e+09,1.79602568247898674008e+09,1.79602568353100275995e+09,1,1,0,0,426745856,0);
INSERT INTO "job" VALUES(5,'c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48',NULL,'evaluate','evaluate small/distillation on clean images fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'{"done": 0, "total": 2, "unit": "case", "detail": "phantom-0000"}',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [265.045, 441.913, 618.78], "t1ce": [283.56, 578.848, 874.135], "t2": [348.73, 392.0, 435.27], "flair": [320.18, 397.565, 474.95]}}','c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48/1',1.79602565948100233077e+09,1.79602568297200345997e+09,1.79602568369000411031e+09,1,1,0,0,414461952,0);
INSERT INTO "job" VALUES(6,'6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55',NULL,'evaluate','evaluate small/static on clean images fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',4,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [265.045, 441.913, 618.78], "t1ce": [283.56, 578.848, 874.135], "t2": [348.73, 392.0, 435.27], "flair": [320.18, 397.565, 474.95]}}','6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55/1',1.79602565948100233077e+09,1.79602568359099030491e+09,1.7960256837450027466e+09,1,1,0,0,426774528,0);
INSERT INTO "job" VALUES(7,'a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6','a5d4ed0470c635a8d17c4fa3e7874baaca3d9f1304c19590695953ae4a4677c2','attack','attack fgsm on small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}','a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6/1',1.79602565948100233077e+09,1.79602568376600456234e+09,1.79602568407000589374e+09,1,1,0,0,416026624,0);
INSERT INTO "job" VALUES(8,'319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778','1ae80315cc58e85377413ff67727a006ce96037e0f2027de9aff39d7e921e132','attack','attack ifgsm on small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}','319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778/1',1.79602565948100233077e+09,1.79602568378801202776e+09,1.79602568416101336483e+09,1,1,0,0,429596672,0);
INSERT INTO "job" VALUES(9,'1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20','6b3d6bdcbf8910aa3ba1633874768b408b87ea04378003e04d5b601c7e9f4c9a','attack','attack fgsm on small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}','1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20/1',1.79602565948100233077e+09,1.79602568409499073033e+09,1.79602568429800724982e+09,1,1,0,0,416362496,0);
INSERT INTO "job" VALUES(10,'48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924','04d6558e8fc316c84d92c318f7345a7fce34b567444ef0f34d3e9386efcaca33','attack','attack ifgsm on small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}','48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924/1',1.79602565948100233077e+09,1.796025684203016758e+09,1.79602568440301561358e+09,1,1,0,0,417325056,0);
INSERT INTO "job" VALUES(11,'433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4','e4f8869e57a25d6c4545893d16dc99134839871fc45e428a678f8a68e2bd0efa','attack','attack fgsm on small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}','433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4/1',1.79602565948100233077e+09,1.79602568432798099518e+09,1796025684.58499,1,1,0,0,416591872,0);
INSERT INTO "job" VALUES(12,'3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf','026eacbd5fbc9875c3683bfaac7a0010b68e0588a18acb267868aeb60d08f0d1','attack','attack ifgsm on small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',6,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}','3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf/1',1.79602565948100233077e+09,1.79602568443898415566e+09,1.79602568472399568553e+09,1,1,0,0,417624064,0);
INSERT INTO "job" VALUES(13,'483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd',NULL,'evaluate','evaluate small under fgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}','483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd/1',1.79602565948100233077e+09,1796025684.59702,1.79602568479198956494e+09,1,1,0,0,416694272,0);
INSERT INTO "job" VALUES(14,'a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b',NULL,'evaluate','evaluate small under ifgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}','a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b/1',1.79602565948100233077e+09,1.79602568477098798751e+09,1.79602568492998933792e+09,1,1,0,0,417730560,0);
INSERT INTO "job" VALUES(15,'0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e',NULL,'evaluate','evaluate small/distillation under fgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}','0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e/1',1.79602565948100233077e+09,1.79602568481798028948e+09,1.79602568504300403595e+09,1,1,0,0,416694272,0);
INSERT INTO "job" VALUES(16,'feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba',NULL,'evaluate','evaluate small/distillation under ifgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}','feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba/1',1.79602565948100233077e+09,1.7960256849509909153e+09,1.79602568509498548504e+09,1,1,0,0,417730560,0);
INSERT INTO "job" VALUES(17,'b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd',NULL,'evaluate','evaluate small/distillation under fgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}','b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd/1',1.79602565948100233077e+09,1.7960256850749895573e+09,1.79602568526501059527e+09,1,1,0,0,416694272,0);
INSERT INTO "job" VALUES(18,'a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36',NULL,'evaluate','evaluate small/distillation under ifgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}','a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36/1',1.79602565948100233077e+09,1.79602568511498117444e+09,1.7960256852590157986e+09,1,1,0,0,417734656,0);
INSERT INTO "job" VALUES(19,'d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31',NULL,'evaluate','evaluate small/static under fgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}','d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31/1',1.79602565948100233077e+09,1796025685.277,1.7960256854269890785e+09,1,1,0,0,417734656,0);
INSERT INTO "job" VALUES(20,'0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4',NULL,'evaluate','evaluate small/static under ifgsm fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}','0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4/1',1.79602565948100233077e+09,1.7960256852829947472e+09,1.79602568540301036834e+09,1,1,0,0,416698368,0);
INSERT INTO "job" VALUES(21,'3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7',NULL,'evaluate','evaluate small/static under fgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}','3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7/1',1.79602565948100233077e+09,1.79602568543499565125e+09,1.79602568561701035499e+09,1,1,0,0,416702464,0);
INSERT INTO "job" VALUES(22,'6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4',NULL,'evaluate','evaluate small/static under ifgsm (transfer) fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',7,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}','6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4/1',1.79602565948100233077e+09,1.79602568545100831987e+09,1.79602568556498885157e+09,1,1,0,0,417742848,0);
INSERT INTO "job" VALUES(23,'7d554f6769ad2e34156051d76ba695a237de5993cf883a0603a82f976ee50f74',NULL,'gates','check small fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "d81c962a78b001db532061e1e236fc6f39e57cbebde1947f2fbbbe424f92f21f", "scored": [{"role": "own", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "perturbations": null, "attack": null, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',11,'done',1,0,NULL,NULL,0.0,0,'{"done": 13, "total": 20, "unit": "gate", "detail": "small noise hardly changes the loss"}',NULL,NULL,'{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}',NULL,1.79602565948100233077e+09,1.79602568559898591047e+09,1.79602568652800917621e+09,1,1,0,0,421564416,0);
INSERT INTO "job" VALUES(24,'752f4468ea20d26bda6b3777e93f337abbcffc19a3b94ced4ecab764db78e122',NULL,'gates','check small/distillation fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "97dac22f3ba1d3500fc8d3edc1b4339df276c9524ca6fc1bcd1a855815b8d96c", "scored": [{"role": "own", "evaluation": "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "perturbations": "1cdc87916bb3eeb89b5fc5854fb4ecf763a3b0c3e3985a8f2713b92372625c20", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "perturbations": null, "attack": null, "brain_only": true}, {"role": "own", "evaluation": "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba", "perturbations": "48261d75d01af1354d88c31adf47c559c2d535d07ce9c74374e50d8dc283a924", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [{"temperature": 10.0}, {"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',11,'done',1,0,NULL,NULL,0.0,0,'{"done": 13, "total": 20, "unit": "gate", "detail": "small noise hardly changes the loss"}',NULL,NULL,'{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}',NULL,1.79602565948100233077e+09,1.79602568563499450683e+09,1.79602568652100849158e+09,1,1,0,0,421904384,0);
INSERT INTO "job" VALUES(25,'d58cb963c844ea843df8f64d0dd08258561520df366e5c363d5616b6bf0f9c87',NULL,'gates','check small/static fold 0','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "56de6f28f556092b4c641f0149ef75c148613e38be7fa269340a553593e884e0", "scored": [{"role": "own", "evaluation": "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "perturbations": "3cbbf6c6ce34f258fd8fd87f7f4304dd808dea05f42fc25e0d491c8a0a1bfecf", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "perturbations": "a88c2c3df05307eb59d4be1ac8d9527dd4c0df839e7eedfc48ed99b382e16ba6", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "transfer", "evaluation": "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "perturbations": null, "attack": null, "brain_only": true}, {"role": "twin", "evaluation": "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "perturbations": "319583072808d0fcc13849c4af1150747b668f3fa87056b170a37de350082778", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "perturbations": "433a583a7156129d2af6701b1f09a110abb6469941695e7d38c5470efbd4c7c4", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 5114108929504725844}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',11,'done',1,0,NULL,NULL,0.0,0,'{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}',NULL,NULL,'{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}',NULL,1.79602565948100233077e+09,1.79602568654498767858e+09,1.79602568757101297381e+09,1,1,0,0,421986304,0);
INSERT INTO "job" VALUES(26,'06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4',NULL,'train','train small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',15,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 2.3326550722122192, "validation_dice": null, "training_cases": 2}','06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4/1',1.79602565948100233077e+09,1.79602568654901075364e+09,1.79602568684701776506e+09,1,1,0,0,421797888,0);
INSERT INTO "job" VALUES(27,'8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74',NULL,'defense','defend small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "undefended": null}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',16,'done',1,0,NULL,NULL,0.0,0,'{"done": 2, "total": 4, "unit": "epoch", "detail": "teacher, loss 1.407"}',NULL,NULL,'{"loss": 0.037880755960941315, "validation_dice": null, "training_cases": 2}','8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74/1',1.79602565948100233077e+09,1.79602568687099671367e+09,1.79602568753898739813e+09,1,1,0,0,421896192,0);
INSERT INTO "job" VALUES(28,'4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea',NULL,'defense','defend small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676, "defense": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "undefended": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',16,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"loss": 2.3335981369018555, "validation_dice": null, "training_cases": 2}','4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea/1',1.79602565948100233077e+09,1.79602568756401252745e+09,1.79602568784500074387e+09,1,1,0,0,422100992,0);
INSERT INTO "job" VALUES(29,'732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225',NULL,'evaluate','evaluate small on clean images fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',17,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [466.315, 539.207, 612.1], "t1ce": [328.72, 493.385, 658.05], "t2": [367.42, 406.33, 445.24], "flair": [331.42, 367.95, 404.48]}}','732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225/1',1.79602565948100233077e+09,1.79602568757901930813e+09,1.79602568771001839644e+09,1,1,0,0,421994496,0);
INSERT INTO "job" VALUES(30,'4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6',NULL,'evaluate','evaluate small/distillation on clean images fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',17,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [466.315, 539.207, 612.1], "t1ce": [328.72, 493.385, 658.05], "t2": [367.42, 406.33, 445.24], "flair": [331.42, 367.95, 404.48]}}','4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6/1',1.79602565948100233077e+09,1.79602568773500323299e+09,1796025687.81901,1,1,0,0,421994496,0);
INSERT INTO "job" VALUES(31,'94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f',NULL,'evaluate','evaluate small/static on clean images fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',17,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6, "raw_spans": {"t1": [466.315, 539.207, 612.1], "t1ce": [328.72, 493.385, 658.05], "t2": [367.42, 406.33, 445.24], "flair": [331.42, 367.95, 404.48]}}','94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f/1',1.79602565948100233077e+09,1.79602568785598421096e+09,1.79602568794099688525e+09,1,1,0,0,421994496,0);
INSERT INTO "job" VALUES(32,'5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735','74f642b73823f4ddd984408b983b9864d4f8ea44770e9092b2cf92f94ac513e0','attack','attack fgsm on small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',19,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}','5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735/1',1.79602565948100233077e+09,1.79602568786298489571e+09,1.79602568802299213408e+09,1,1,0,0,421974016,0);
INSERT INTO "job" VALUES(33,'0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec','6e2228085225492e6b5e9039514dba9953e76f21b1c3d1a7bfa9c7695079a6b6','attack','attack ifgsm on small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',19,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}','0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec/1',1.79602565948100233077e+09,1.79602568796300435067e+09,1.79602568812699460985e+09,1,1,0,0,421998592,0);
INSERT INTO "job" VALUES(34,'72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1','68855496a7f410c8b1c8de187600aea3aa5db28d279cb3797339a043130498ed','attack','attack fgsm on small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',19,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}','72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1/1',1.79602565948100233077e+09,1.7960256880629837513e+09,1.79602568823699212073e+09,1,1,0,0,421974016,0);
INSERT INTO "job" VALUES(35,'60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0','08f0695ea9133e14560963c50e2883f8a92af77ed9fae432b7c3d10d458556f6','attack','attack ifgsm on small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',19,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}','60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0/1',1.79602565948100233077e+09,1.79602568815399122239e+09,1.79602568835901927951e+09,1,1,0,0,421998592,0);
INSERT INTO "job" VALUES(36,'0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26','fe36a8d455d5104d6e89cb3979cfe46fd86e54e7c1652609d7dc6b59e18a79f7','attack','attack fgsm on small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.01568627450980392, 0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',19,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}','0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26/1',1.79602565948100233077e+09,1.79602568826801180842e+09,1.796025688591003418e+09,1,1,0,0,421974016,0);
INSERT INTO "job" VALUES(37,'c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d','b896de753cd1f0663b004a2a9713b8ec62c8285829db404937e7ad5968d579a3','attack','attack ifgsm on small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',19,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "largest_linf": 0.0313725471496582, "precision": "float32"}','c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d/1',1.79602565948100233077e+09,1.79602568838500976566e+09,1.79602568854501700402e+09,1,1,0,0,421998592,0);
INSERT INTO "job" VALUES(38,'8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1',NULL,'evaluate','evaluate small under fgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}','8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1/1',1.79602565948100233077e+09,1.79602568855700635915e+09,1.79602568875599956504e+09,1,1,0,0,421998592,0);
INSERT INTO "job" VALUES(39,'b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19',NULL,'evaluate','evaluate small under ifgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}','b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19/1',1.79602565948100233077e+09,1.79602568861699390416e+09,1.79602568877201223367e+09,1,1,0,0,422408192,0);
INSERT INTO "job" VALUES(40,'9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b',NULL,'evaluate','evaluate small/distillation under fgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}','9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b/1',1.79602565948100233077e+09,1.79602568878098440173e+09,1.79602568897599434855e+09,1,1,0,0,421998592,0);
INSERT INTO "job" VALUES(41,'f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6',NULL,'evaluate','evaluate small/distillation under ifgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}','f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6/1',1.79602565948100233077e+09,1.79602568878798484796e+09,1.7960256889230072499e+09,1,1,0,0,422408192,0);
INSERT INTO "job" VALUES(42,'fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939',NULL,'evaluate','evaluate small/distillation under fgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}','fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939/1',1.79602565948100233077e+09,1.79602568894698619837e+09,1.79602568911499977117e+09,1,1,0,0,422408192,0);
INSERT INTO "job" VALUES(43,'36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e',NULL,'evaluate','evaluate small/distillation under ifgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}','36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e/1',1.79602565948100233077e+09,1.79602568899599027629e+09,1.79602568913499569891e+09,1,1,0,0,421998592,0);
INSERT INTO "job" VALUES(44,'05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95',NULL,'evaluate','evaluate small/static under fgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}','05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95/1',1.79602565948100233077e+09,1.79602568914698505408e+09,1.79602568931701040266e+09,1,1,0,0,422408192,0);
INSERT INTO "job" VALUES(45,'d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8',NULL,'evaluate','evaluate small/static under ifgsm fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}','d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8/1',1.79602565948100233077e+09,1.79602568915901470185e+09,1.79602568928401923179e+09,1,1,0,0,421998592,0);
INSERT INTO "job" VALUES(46,'aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59',NULL,'evaluate','evaluate small/static under fgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 4, "scores": 12}','aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59/1',1.79602565948100233077e+09,1.79602568929898595813e+09,1.79602568946599364281e+09,1,1,0,0,421998592,0);
INSERT INTO "job" VALUES(47,'58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca',NULL,'evaluate','evaluate small/static under ifgsm (transfer) fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',20,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{"cases": 2, "volumes": 2, "scores": 6}','58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca/1',1.79602565948100233077e+09,1.79602568933901786808e+09,1.79602568944901514053e+09,1,1,0,0,422408192,0);
INSERT INTO "job" VALUES(48,'3e1a91670c1194b2dd897d0d1e5285077c788fcdd4189ef3060462a75d8f5398',NULL,'gates','check small fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "06907322616c6bbf28217d9806924bd207c457d6e08d6a9a797ae9d822e961f4", "scored": [{"role": "own", "evaluation": "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "perturbations": null, "attack": null, "brain_only": true}, {"role": "own", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',24,'done',1,0,NULL,NULL,0.0,0,'{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}',NULL,NULL,'{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}',NULL,1.79602565948100233077e+09,1.79602568947601175307e+09,1.79602569009198093411e+09,1,1,0,0,423055360,0);
INSERT INTO "job" VALUES(49,'6a9ccc877b1235a944cf3f6acc50c57e027e2f130e4e1d2e4fb3b4f6ff6f9ed1',NULL,'gates','check small/distillation fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "8709af74ee6086818a8878dd94a5c2924e6e0db0f6f171814ef360c4e76b5b74", "scored": [{"role": "transfer", "evaluation": "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "perturbations": null, "attack": null, "brain_only": true}, {"role": "twin", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "perturbations": "72cabc3e92d7bac2db8e65d7ba0afc1f32dceca4224780e45f356e16e34162e1", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "perturbations": "60bb6af55b0beafa70ec8f0ae1437faa38ca01263906cebf156c58b33630dff0", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "transfer", "evaluation": "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}], "adaptive": [{"temperature": 10.0}, {"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',24,'done',1,0,NULL,NULL,0.0,0,'{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}',NULL,NULL,'{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}',NULL,1.79602565948100233077e+09,1.79602568948699522011e+09,1.79602569012098908429e+09,1,1,0,0,422776832,0);
INSERT INTO "job" VALUES(50,'002741e4be7faf6afcd4cef61fe5da306eac6f18814bd09bff8c299dea6bdea0',NULL,'gates','check small/static fold 1','{"cohort": {"data": {"fingerprint": "0acd4f2c0b778a6b91885a6d23ae01ff12d2d16a55d07c5f2a7c614b0ed8e276", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "4ed43b716813458bd3c9bd52baab1c04bba0cac142fe9636bed7a4ad3dec67ea", "scored": [{"role": "own", "evaluation": "05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "perturbations": "0948d2e810c72166f516797e7b42d87a9021cac8b1f0c3a85627d6b02e1f0a26", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "transfer", "evaluation": "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "twin", "evaluation": "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "own", "evaluation": "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "perturbations": null, "attack": null, "brain_only": true}, {"role": "transfer", "evaluation": "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "perturbations": "5cd3829b14078e22fca6ae76bfc043fe48866ca7fcd70f7b25c8f2c1b3d7a735", "attack": {"name": "fgsm", "loss": "ce"}, "brain_only": true}, {"role": "twin", "evaluation": "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "perturbations": "0878e2006b19eff80ab8207a5034690540d4d9b1d2163479fcca63dbe0a216ec", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}, {"role": "own", "evaluation": "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "perturbations": "c49f5fd3e13dfff7beb768b7b6b1788a619310d55ed2328a4d1094b69e4d722d", "attack": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "brain_only": true}], "adaptive": [], "settings": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}, "window": null, "seed": 1075771296854111517}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',24,'done',1,0,NULL,NULL,0.0,0,'{"done": 14, "total": 20, "unit": "gate", "detail": "an attack with a huge budget leaves next to nothing of S"}',NULL,NULL,'{"verdict": "passed", "failed": [], "strength": "weak", "too_weak": ["G10", "G17"]}',NULL,1.79602565948100233077e+09,1.79602569010501647e+09,1.79602569075401735307e+09,1,1,0,0,423096320,0);
INSERT INTO "job" VALUES(51,'243ea943e42ba9fc093089ad685c6c6b029e4adfd97262362693e4409df3700a',NULL,'stats','compare the runs','{"sweep": "tiny", "evaluations": ["05cce0e47cb83a6a9bb92dc8d979784bffdb0f5725ca88a4888f2af71afeaa95", "0a16d2f2715e1b641872aae9d75247740fcd64ac9ddb230fbe669636c4e0444e", "0f1b0f85cbff4ed8d7f68e1500f68ffc890f12bdd1e8bf45831fbd3ff36338e4", "36fe395e7f4f4b5eec6e49fe51aefb149351539d78e5e4f08dacd4d14036317e", "3960d6e01d847432592720f55986d5c55b5c05ee706e1c3eba4580494b5b22d7", "483aa1c01204177b8d02d888055d087bdd9e4cf51a1f62e449264574a4498fbd", "4ad638ede5cada5b7d048ea8dae9602892cf1c9c5570ae7c2911f4b2600c84d6", "58d100e4dddee2d82ce7aa169fdcff38d3968518a0e4ae9232791e0e4c1113ca", "6284c23b05befffa9b14948f1686fe220a1084da7c46258d074cc740025eb3c4", "6f6a3d3e7bb558141a2f66e71ad0e5cf676fcad57aa04f779cc581af1923af55", "732dfc1acc984ee9aaaa6963a0146417a719bf3976f12dfd2ea05d16c20c9225", "8a4a23f57de1746e2b57440cb4b02f3b4a5387dd53237e5795a169e950b270b1", "94cc74ef3e573ca73de0254771638d363824a870d590a08f3e23fc9b0da9101f", "9f72c09befd7178720101646363703e8bd717e6648db6941b44edeff0ffdcd6b", "a610f15eb35f5f0960d7c301662bb8d141a23925f5f0da5ebebebfcec77ced1b", "a8d4027cb94d4964d1b35f116261ac68c5b61bcaf9c4dd768d677fbf19eefe36", "aa8ed8555d3ab7382da1c7ed68a64109a0a5e713dd0e2f15765115a0b4e74b59", "af4800176823fa545d4f0de983589d3528a78b5442816376815ebe7e8caac9f5", "b7c599f2da157a39edbbfa458e869b49f4e34a9b07211a6f1ae30401aee07e19", "b8eccb6bd01c0a589fc40eaf183b0cef3e341a69b4a498b4770ebf721fa4b4cd", "c3092b12b07fe3108bf98f0653ea016cd975e3d3a049d4f2b07dbce26df78d48", "d0038a730605dcad2d894a845e09a7011ddd398c407fec4ac74e0a5630317c31", "d2aec2ae2108dc23195d77eb1cb0a1c2718759f19a4363e2da91ec30cf5e32f8", "f32437350d3b2239efc13a28b9bffbb5faba10becfec930d23d8e5e9c66e2bc6", "fcef0e49d22613fef9abc875e9a5ad58950fca64343ad40fa02d5d26bd0b8939", "feee3951680e489a306007e3bc49c6885713c90afcfee59c36267dbf87fab6ba"], "gates": ["002741e4be7faf6afcd4cef61fe5da306eac6f18814bd09bff8c299dea6bdea0", "3e1a91670c1194b2dd897d0d1e5285077c788fcdd4189ef3060462a75d8f5398", "6a9ccc877b1235a944cf3f6acc50c57e027e2f130e4e1d2e4fb3b4f6ff6f9ed1", "752f4468ea20d26bda6b3777e93f337abbcffc19a3b94ced4ecab764db78e122", "7d554f6769ad2e34156051d76ba695a237de5993cf883a0603a82f976ee50f74", "d58cb963c844ea843df8f64d0dd08258561520df366e5c363d5616b6bf0f9c87"], "declared": [], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "seed": 78746238209398148, "primary_region": "WT"}','{"root": null, "layout": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "series": null, "files": null}',25,'done',1,0,NULL,NULL,0.0,0,'{"done": 4, "total": 5, "unit": "question", "detail": "dice WT+TC+ET: distillation against static"}',NULL,NULL,'{"evaluations": 26, "used": 26, "missing": [], "comparisons": 93, "primary": 3, "families": 10, "significant": 0, "seed": 78746238209398148, "rankings": [{"model": "small", "region": "WT", "epsilon": 0.03137254901960784, "patients": 4, "status": "ok", "chi2": 6.5, "p_value": 0.006591796875, "kendall_w": 0.8125, "defenses": [{"defense": "distillation", "mean": 0.04110214923426282, "rank": 3, "rank_low": 3, "rank_high": 3, "share_first": 0.0, "mean_rank": 3.0, "rank_by_ranks": 3}, {"defense": "none", "mean": 0.0464513799190372, "rank": 2, "rank_low": 1, "rank_high": 2, "share_first": 0.344, "mean_rank": 1.75, "rank_by_ranks": 2}, {"defense": "static", "mean": 0.04653925045977063, "rank": 1, "rank_low": 1, "rank_high": 2, "share_first": 0.656, "mean_rank": 1.25, "rank_by_ranks": 1}]}], "refused": [], "unanswered": []}',NULL,1.79602565948100233077e+09,1.79602569077501893037e+09,1.79602569185298538206e+09,0,1,0,0,424902656,1);
INSERT INTO "job" VALUES(52,'74c15aaebb26814ff7d6dfe0d2a8aa5e7bd06ecfa4e467092d46baf56285bafb',NULL,'noop','done','{"token": "done", "after": [], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',0,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{}',NULL,1796025698.27701,1.79602571123199915891e+09,1.79602571523700666432e+09,0,1,0,0,82690048,0);
INSERT INTO "job" VALUES(53,'3b795e31374929ade3a98ec184661843f5d0ed9775925d3ad2dcdf02bad248f5',NULL,'noop','second','{"token": "second", "after": ["74c15aaebb26814ff7d6dfe0d2a8aa5e7bd06ecfa4e467092d46baf56285bafb"], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',1,'done',1,0,NULL,NULL,0.0,0,'null',NULL,NULL,'{}',NULL,1796025698.27701,1.79602571546400189401e+09,1.79602571546999669081e+09,0,1,0,0,83607552,0);
INSERT INTO "job" VALUES(54,'ccc5f7df2fbd5a4c330b4a1e90440cf04e0d23318bd01ac5a9c8bb6663f618f6',NULL,'noop','broken','{"token": "broken", "after": [], "reads": false, "of_part": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}','{}',0,'failed',1,0,NULL,NULL,0.0,0,'null','bug','the plug-in ''noop'' has a mistake: /plugins/jobs/noop.py, line 86: ZeroDivisionError: told to fail (the log has the traceback)',NULL,NULL,1.79602569856600475313e+09,1.79602571530399465564e+09,1.79602571543801116946e+09,0,1,0,0,83595264,0);
INSERT INTO "job" VALUES(55,'10e392c165cbcd873869a5471d8770f944faf4c181a7a6ecc9a41eac67a9f851',NULL,'noop','child of broken','{"token": "child of broken", "after": ["ccc5f7df2fbd5a4c330b4a1e90440cf04e0d23318bd01ac5a9c8bb6663f618f6"], "reads": false, "of_part": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "raise"}','{}',1,'blocked',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79602569856600475313e+09,NULL,NULL,0,1,0,0,NULL,0);
INSERT INTO "job" VALUES(56,'db76d148c0b21d5bcab235a38ccbc7a87b9c46ee69c1c55adc182461f50b4537',NULL,'noop','stopped','{"token": "stopped", "after": [], "reads": false, "of_part": false, "rows": 0, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',0,'cancelled',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79602571739499115941e+09,NULL,1.79602571746600270276e+09,0,1,0,0,NULL,0);
INSERT INTO "job" VALUES(57,'cd63b0b765fa58575fa909a12a67e748d65ad82cbf9d41bfa75bf9dad0bf4536',NULL,'noop','held','{"token": "held", "after": [], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',0,'running',1,0,'00000000000000000000000000000000',1.79602571784998774531e+09,0.0,0,'null',NULL,NULL,NULL,NULL,1.79602571766901922224e+09,1.79602571784998774531e+09,NULL,0,1,0,0,NULL,0);
INSERT INTO "job" VALUES(58,'b95cb36d88bacb3d0a3ae265fda724e9fe75c688d1fb0eb6cf76cea935e01998',NULL,'noop','ready','{"token": "ready", "after": [], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',1,'ready',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79602571766901922224e+09,NULL,NULL,0,1,0,0,NULL,0);
INSERT INTO "job" VALUES(59,'226294cc68747d0cc7587df9d1ae42ef742dc23fb26d95ba4549b95328a322dd',NULL,'noop','waiting','{"token": "waiting", "after": ["cd63b0b765fa58575fa909a12a67e748d65ad82cbf9d41bfa75bf9dad0bf4536", "b95cb36d88bacb3d0a3ae265fda724e9fe75c688d1fb0eb6cf76cea935e01998"], "reads": false, "of_part": false, "rows": 3, "file_bytes": 0, "seconds": 0.0, "until": "", "behave": "well"}','{}',2,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.79602571766901922224e+09,NULL,NULL,0,1,0,0,NULL,0);
INSERT INTO "job" VALUES(60,'ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6',NULL,'train','train other fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 7177857559554641754}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',2,'ready',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.7960257295420184136e+09,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(61,'dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01',NULL,'evaluate','evaluate other on clean images fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',4,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.7960257295420184136e+09,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(62,'add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51','9aa3a73c1a6e51de098206cb2f5a896914f8297e3cb5564c314cbf9a7c9f7e4b','attack','attack fgsm on other fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 1524729852394539363}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',6,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.7960257295420184136e+09,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(63,'78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1',NULL,'evaluate','evaluate other under fgsm fold 0','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 0}, "victim": "ddf68616cb8a4cb93ee813d14de1e64b33dda8710f5c72f09a6092eff4d307c6", "perturbations": "add97fd4f44d18aee49eeb996437754cedf0927f06e46a864b0929af275ccd51", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',7,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.7960257295420184136e+09,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(64,'a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe',NULL,'train','train other fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "model": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1}, "seed": 8695297139371982676}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',15,'ready',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.7960257295420184136e+09,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(65,'b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2',NULL,'evaluate','evaluate other on clean images fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": null, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',17,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.7960257295420184136e+09,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(66,'f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7','71a29720b5b6e7e56f4e53fb5a9a01992168620a73a892ef59a5e6255ecd494b','attack','attack fgsm on other fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "attack": {"name": "fgsm", "loss": "ce"}, "epsilons": [0.03137254901960784], "window": null, "by_volume": false, "brain_only": true, "seed": 8490150585862448829}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',19,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.7960257295420184136e+09,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(67,'e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca',NULL,'evaluate','evaluate other under fgsm fold 1','{"cohort": {"data": {"fingerprint": "99b8c6b26666966cef737037bdbaa04d95882a87245387706c4e8e5f35ea55ce", "labels": "brats", "preprocessing": {"spacing_mm": null, "lower_percentile": 0.5, "upper_percentile": 99.5}}, "split": {"folds": 2, "validation": 0.0}, "split_seed": 0, "fold": 1}, "victim": "a7675dd27d8220c7334510b1f1e85e8191d22359ebe0dc62951e24a4ef075afe", "perturbations": "f4852e170bf852be04ed801f8bfa4edb743e00918d42e92bc7320b15dea03de7", "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "window": null, "keep": "predictions"}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',20,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.7960257295420184136e+09,NULL,NULL,1,1,0,0,NULL,0);
INSERT INTO "job" VALUES(68,'e700d33cb746b84f035188f91392f50d5ed109f29eb8c0519b4ad540c72a0aff',NULL,'stats','compare the runs','{"sweep": "later", "evaluations": ["78ac5ab51d3e2b476dc8497d1609cdccedfb0e478acf8122316601263d0ec9a1", "b4f03dc023d061cb693557d2d10eca1196f4b969b1f6a4d0d8886446f9e7b2b2", "dc78ec9512c82f8194ad8fcd07773fa76bd9c2407f2473d2372b7b161ce13c01", "e503d4febe8659fe08a4086dad688574a7ef5fa0768069f81e120174fbfecfca"], "gates": [], "declared": [], "questions": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "seed": 78746238209398148, "primary_region": null}','{"root": null, "layout": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "series": null, "files": null}',25,'waiting',0,0,NULL,NULL,0.0,0,NULL,NULL,NULL,NULL,NULL,1.7960257295420184136e+09,NULL,NULL,0,1,0,0,NULL,1);
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
INSERT INTO "log" VALUES(1,2,1,'2026-11-30T08:01:07Z job 2 (defense), claim 1, on cpu, process 1
',1.79602566796600961684e+09);
INSERT INTO "log" VALUES(2,1,1,'2026-11-30T08:01:08Z job 1 (train), claim 1, on cpu, process 1
',1.79602566829600191118e+09);
INSERT INTO "log" VALUES(3,2,1,'2026-11-30T08:01:08Z  0/0 reading case phantom-0002
',1.79602566845600891114e+09);
INSERT INTO "log" VALUES(4,1,1,'2026-11-30T08:01:08Z  0/0 reading case phantom-0002
',1.79602566880000233647e+09);
INSERT INTO "log" VALUES(5,2,1,'2026-11-30T08:01:11Z  0/0 preprocessing case phantom-0002',1.79602567136200809479e+09);
INSERT INTO "log" VALUES(6,1,1,'2026-11-30T08:01:11Z  0/0 preprocessing case phantom-0002
',1.79602567166798114781e+09);
INSERT INTO "log" VALUES(7,2,1,'
',1.79602567187200331689e+09);
INSERT INTO "log" VALUES(8,1,1,'2026-11-30T08:01:13Z  0/0 reading case phantom-0003
',1.79602567306000733375e+09);
INSERT INTO "log" VALUES(9,2,1,'2026-11-30T08:01:13Z  0/0 reading case phantom-0003',1.79602567318899488451e+09);
INSERT INTO "log" VALUES(10,2,1,'
',1.79602567369701862339e+09);
INSERT INTO "log" VALUES(11,2,1,'2026-11-30T08:01:21Z  0/0 teacher: epoch 1 of 2, step 1 of 2',1.79602568152699017525e+09);
INSERT INTO "log" VALUES(12,1,1,'2026-11-30T08:01:21Z  0/0 train: epoch 1 of 2, step 1 of 2',1.79602568180801868431e+09);
INSERT INTO "log" VALUES(13,2,1,'
2026-11-30T08:01:21Z epoch 1/4 teacher, loss 1.494
2026-11-30T08:01:22Z epoch 2/4 teacher, loss 1.413
',1.79602568202700757981e+09);
INSERT INTO "log" VALUES(14,1,1,'
2026-11-30T08:01:22Z epoch 1/2 loss 2.385
2026-11-30T08:01:22Z epoch 2/2 loss 2.310
2026-11-30T08:01:22Z done in 13.9 s
',1.79602568224398493768e+09);
INSERT INTO "log" VALUES(15,2,1,'2026-11-30T08:01:22Z epoch 2/4 teacher, loss 1.413, answers of the teacher: case 2 of 2
2026-11-30T08:01:22Z epoch 3/4 student, loss 0.049
2026-11-30T08:01:22Z epoch 4/4 student, loss 0.042
2026-11-30T08:01:22Z done in 14.5 s
',1.79602568247798085208e+09);
INSERT INTO "log" VALUES(16,3,1,'2026-11-30T08:01:22Z job 3 (defense), claim 1, on cpu, process 1
2026-11-30T08:01:22Z  0/0 adversarial copies: case 1 of 2
',1.79602568276701569558e+09);
INSERT INTO "log" VALUES(17,3,1,'2026-11-30T08:01:22Z epoch 1/2 loss 2.386
2026-11-30T08:01:22Z epoch 2/2 loss 2.312
2026-11-30T08:01:22Z done in 0.7 s
',1.79602568297099781033e+09);
INSERT INTO "log" VALUES(18,4,1,'2026-11-30T08:01:22Z job 4 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:22Z case 0/2 phantom-0000
2026-11-30T08:01:22Z case 0/2 phantom-0000, reading case phantom-0000
',1.7960256829839930534e+09);
INSERT INTO "log" VALUES(19,5,1,'2026-11-30T08:01:22Z job 5 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:23Z case 0/2 phantom-0000
',1.79602568348501634596e+09);
INSERT INTO "log" VALUES(20,4,1,'2026-11-30T08:01:23Z case 1/2 phantom-0001
2026-11-30T08:01:23Z case 1/2 phantom-0001, 2 passes
',1.79602568348598194119e+09);
INSERT INTO "log" VALUES(21,4,1,'2026-11-30T08:01:23Z case 2/2 
2026-11-30T08:01:23Z done in 1.1 s
',1.79602568359099030491e+09);
INSERT INTO "log" VALUES(22,5,1,'2026-11-30T08:01:23Z case 1/2 phantom-0001
2026-11-30T08:01:23Z case 2/2 
2026-11-30T08:01:23Z done in 0.8 s
',1.79602568376499867439e+09);
INSERT INTO "log" VALUES(23,6,1,'2026-11-30T08:01:23Z job 6 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:23Z case 0/2 phantom-0000
2026-11-30T08:01:23Z case 1/2 phantom-0001
2026-11-30T08:01:23Z case 2/2 
2026-11-30T08:01:23Z done in 0.2 s
',1.79602568378801202776e+09);
INSERT INTO "log" VALUES(24,7,1,'2026-11-30T08:01:23Z job 7 (attack), claim 1, on cpu, process 1
2026-11-30T08:01:23Z case 0/2 phantom-0000: step 0 of 2
2026-11-30T08:01:23Z case 0/2 phantom-0000: step 1 of 2
2026-11-30T08:01:23Z case 0/2 phantom-0000: step 2 of 2
2026-11-30T08:01:23Z case 1/2 phantom-0001: step 0 of 2
2026-11-30T08:01:23Z case 1/2 phantom-0001: step 1 of 2
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 2 of 2
2026-11-30T08:01:24Z case 2/2 
2026-11-30T08:01:24Z done in 0.3 s
',1.79602568409499073033e+09);
INSERT INTO "log" VALUES(25,8,1,'2026-11-30T08:01:23Z job 8 (attack), claim 1, on cpu, process 1
2026-11-30T08:01:23Z case 0/2 phantom-0000: step 0 of 1
2026-11-30T08:01:24Z case 0/2 phantom-0000: step 1 of 1
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 0 of 1
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 1 of 1
2026-11-30T08:01:24Z case 2/2 
2026-11-30T08:01:24Z done in 0.4 s
',1.796025684203016758e+09);
INSERT INTO "log" VALUES(26,9,1,'2026-11-30T08:01:24Z job 9 (attack), claim 1, on cpu, process 1
2026-11-30T08:01:24Z case 0/2 phantom-0000: step 0 of 2
2026-11-30T08:01:24Z case 0/2 phantom-0000: step 1 of 2
2026-11-30T08:01:24Z case 0/2 phantom-0000: step 2 of 2
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 0 of 2
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 1 of 2
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 2 of 2
2026-11-30T08:01:24Z case 2/2 
2026-11-30T08:01:24Z done in 0.2 s
',1.79602568432701539995e+09);
INSERT INTO "log" VALUES(27,10,1,'2026-11-30T08:01:24Z job 10 (attack), claim 1, on cpu, process 1
2026-11-30T08:01:24Z case 0/2 phantom-0000: step 0 of 1
2026-11-30T08:01:24Z case 0/2 phantom-0000: step 1 of 1
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 0 of 1
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 1 of 1
2026-11-30T08:01:24Z case 2/2 
2026-11-30T08:01:24Z done in 0.2 s
',1.79602568443898415566e+09);
INSERT INTO "log" VALUES(28,11,1,'2026-11-30T08:01:24Z job 11 (attack), claim 1, on cpu, process 1
2026-11-30T08:01:24Z case 0/2 phantom-0000: step 0 of 2
2026-11-30T08:01:24Z case 0/2 phantom-0000: step 1 of 2
2026-11-30T08:01:24Z case 0/2 phantom-0000: step 2 of 2
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 0 of 2
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 1 of 2
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 2 of 2
2026-11-30T08:01:24Z case 2/2 
2026-11-30T08:01:24Z done in 0.3 s
',1796025684.59702);
INSERT INTO "log" VALUES(29,12,1,'2026-11-30T08:01:24Z job 12 (attack), claim 1, on cpu, process 1
2026-11-30T08:01:24Z case 0/2 phantom-0000: step 0 of 1
2026-11-30T08:01:24Z case 0/2 phantom-0000: step 1 of 1
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 0 of 1
2026-11-30T08:01:24Z case 1/2 phantom-0001: step 1 of 1
2026-11-30T08:01:24Z case 2/2 
2026-11-30T08:01:24Z done in 0.3 s
',1.79602568477098798751e+09);
INSERT INTO "log" VALUES(30,13,1,'2026-11-30T08:01:24Z job 13 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:24Z case 0/2 phantom-0000
2026-11-30T08:01:24Z case 1/2 phantom-0001
2026-11-30T08:01:24Z case 2/2 
2026-11-30T08:01:24Z done in 0.2 s
',1.79602568481798028948e+09);
INSERT INTO "log" VALUES(31,14,1,'2026-11-30T08:01:24Z job 14 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:24Z case 0/2 phantom-0000
2026-11-30T08:01:24Z case 1/2 phantom-0001
2026-11-30T08:01:24Z case 2/2 
2026-11-30T08:01:24Z done in 0.2 s
',1.79602568494998502735e+09);
INSERT INTO "log" VALUES(32,15,1,'2026-11-30T08:01:24Z job 15 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:24Z case 0/2 phantom-0000
2026-11-30T08:01:24Z case 1/2 phantom-0001
2026-11-30T08:01:25Z case 2/2 
2026-11-30T08:01:25Z done in 0.3 s
',1.7960256850749895573e+09);
INSERT INTO "log" VALUES(33,16,1,'2026-11-30T08:01:24Z job 16 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:24Z case 0/2 phantom-0000
2026-11-30T08:01:25Z case 1/2 phantom-0001
2026-11-30T08:01:25Z case 2/2 
2026-11-30T08:01:25Z done in 0.2 s
',1.79602568511498117444e+09);
INSERT INTO "log" VALUES(34,18,1,'2026-11-30T08:01:25Z job 18 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:25Z case 0/2 phantom-0000
2026-11-30T08:01:25Z case 1/2 phantom-0001
2026-11-30T08:01:25Z case 2/2 
2026-11-30T08:01:25Z done in 0.2 s
',1796025685.277);
INSERT INTO "log" VALUES(35,17,1,'2026-11-30T08:01:25Z job 17 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:25Z case 0/2 phantom-0000
2026-11-30T08:01:25Z case 1/2 phantom-0001
2026-11-30T08:01:25Z case 2/2 
2026-11-30T08:01:25Z done in 0.2 s
',1.7960256852829947472e+09);
INSERT INTO "log" VALUES(36,20,1,'2026-11-30T08:01:25Z job 20 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:25Z case 0/2 phantom-0000
2026-11-30T08:01:25Z case 1/2 phantom-0001
2026-11-30T08:01:25Z case 2/2 
2026-11-30T08:01:25Z done in 0.1 s
',1.79602568543499565125e+09);
INSERT INTO "log" VALUES(37,19,1,'2026-11-30T08:01:25Z job 19 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:25Z case 0/2 phantom-0000
2026-11-30T08:01:25Z case 1/2 phantom-0001
2026-11-30T08:01:25Z case 2/2 
2026-11-30T08:01:25Z done in 0.2 s
',1.79602568545100831987e+09);
INSERT INTO "log" VALUES(38,22,1,'2026-11-30T08:01:25Z job 22 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:25Z case 0/2 phantom-0000
2026-11-30T08:01:25Z case 1/2 phantom-0001
2026-11-30T08:01:25Z case 2/2 
2026-11-30T08:01:25Z done in 0.1 s
',1.79602568559898591047e+09);
INSERT INTO "log" VALUES(39,21,1,'2026-11-30T08:01:25Z job 21 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:25Z case 0/2 phantom-0000
2026-11-30T08:01:25Z case 1/2 phantom-0001
2026-11-30T08:01:25Z case 2/2 
2026-11-30T08:01:25Z done in 0.2 s
',1.79602568563499450683e+09);
INSERT INTO "log" VALUES(40,23,1,'2026-11-30T08:01:25Z job 23 (gates), claim 1, on cpu, process 1
2026-11-30T08:01:25Z gate 1/20 several steps leave no more of S than one step
2026-11-30T08:01:25Z gate 2/20 a larger budget leaves no more of S
2026-11-30T08:01:25Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-30T08:01:25Z gate 4/20 white-box images leave less of S than random noise
2026-11-30T08:01:25Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-30T08:01:25Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-30T08:01:25Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-30T08:01:25Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-30T08:01:25Z gate 9/20 the model returns logits, not probabilities
2026-11-30T08:01:25Z gate 10/20 the model gives the same answer each time
2026-11-30T08:01:25Z gate 11/20 the model passes a gradient back to its images
2026-11-30T08:01:25Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-30T08:01:26Z gate 13/20 small noise hardly changes the loss
',1.79602568610399222371e+09);
INSERT INTO "log" VALUES(41,24,1,'2026-11-30T08:01:25Z job 24 (gates), claim 1, on cpu, process 1
2026-11-30T08:01:25Z gate 1/20 several steps leave no more of S than one step
2026-11-30T08:01:25Z gate 2/20 a larger budget leaves no more of S
2026-11-30T08:01:25Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-30T08:01:25Z gate 4/20 white-box images leave less of S than random noise
2026-11-30T08:01:25Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-30T08:01:25Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-30T08:01:25Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-30T08:01:25Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-30T08:01:25Z gate 9/20 the model returns logits, not probabilities
2026-11-30T08:01:25Z gate 10/20 the model gives the same answer each time
2026-11-30T08:01:25Z gate 11/20 the model passes a gradient back to its images
2026-11-30T08:01:25Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-30T08:01:26Z gate 13/20 small noise hardly changes the loss
',1.79602568614398384093e+09);
INSERT INTO "log" VALUES(42,24,1,'2026-11-30T08:01:26Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:01:26Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:01:26Z gate 14/20 an attack with a huge budget leaves next to nothing of S, 35 passes
2026-11-30T08:01:26Z gate 15/20 twice as many steps leave hardly less of S
2026-11-30T08:01:26Z gate 16/20 more random starts leave hardly less of S
2026-11-30T08:01:26Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-30T08:01:26Z gate 18/20 double precision gives the same S
2026-11-30T08:01:26Z gate 19/20 stored images keep the budget of their attack
2026-11-30T08:01:26Z gate 20/20 stored scores are those of the stored images
2026-11-30T08:01:26Z done in 0.9 s
',1.79602568654498767858e+09);
INSERT INTO "log" VALUES(43,23,1,'2026-11-30T08:01:26Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:01:26Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:01:26Z gate 14/20 an attack with a huge budget leaves next to nothing of S, 35 passes
2026-11-30T08:01:26Z gate 15/20 twice as many steps leave hardly less of S
2026-11-30T08:01:26Z gate 16/20 more random starts leave hardly less of S
2026-11-30T08:01:26Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-30T08:01:26Z gate 18/20 double precision gives the same S
2026-11-30T08:01:26Z gate 19/20 stored images keep the budget of their attack
2026-11-30T08:01:26Z gate 20/20 stored scores are those of the stored images
2026-11-30T08:01:26Z done in 0.9 s
',1.79602568654800510408e+09);
INSERT INTO "log" VALUES(44,26,1,'2026-11-30T08:01:26Z job 26 (train), claim 1, on cpu, process 1
2026-11-30T08:01:26Z  0/0 train: epoch 1 of 2, step 1 of 2
2026-11-30T08:01:26Z epoch 1/2 loss 2.404
2026-11-30T08:01:26Z epoch 2/2 loss 2.333
2026-11-30T08:01:26Z done in 0.3 s
',1.79602568686999082567e+09);
INSERT INTO "log" VALUES(45,25,1,'2026-11-30T08:01:26Z job 25 (gates), claim 1, on cpu, process 1
2026-11-30T08:01:26Z gate 1/20 several steps leave no more of S than one step
2026-11-30T08:01:26Z gate 2/20 a larger budget leaves no more of S
2026-11-30T08:01:26Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-30T08:01:26Z gate 4/20 white-box images leave less of S than random noise
2026-11-30T08:01:26Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-30T08:01:26Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-30T08:01:26Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-30T08:01:26Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-30T08:01:26Z gate 9/20 the model returns logits, not probabilities
2026-11-30T08:01:26Z gate 10/20 the model gives the same answer each time
2026-11-30T08:01:26Z gate 11/20 the model passes a gradient back to its images
2026-11-30T08:01:26Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-30T08:01:26Z gate 13/20 small noise hardly changes the loss
2026-11-30T08:01:26Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:01:26Z gate 14/20 an attack with a huge budget leaves next to nothing of S
',1.79602568708000779156e+09);
INSERT INTO "log" VALUES(46,27,1,'2026-11-30T08:01:26Z job 27 (defense), claim 1, on cpu, process 1
2026-11-30T08:01:26Z  0/0 teacher: epoch 1 of 2, step 1 of 2
2026-11-30T08:01:26Z epoch 1/4 teacher, loss 1.486
2026-11-30T08:01:27Z epoch 2/4 teacher, loss 1.407
',1.79602568737801456455e+09);
INSERT INTO "log" VALUES(47,27,1,'2026-11-30T08:01:27Z epoch 3/4 student, loss 0.042
2026-11-30T08:01:27Z epoch 3/4 student, loss 0.042, student: epoch 2 of 2, step 1 of 2
2026-11-30T08:01:27Z epoch 4/4 student, loss 0.038
2026-11-30T08:01:27Z done in 0.7 s
',1.7960256875630066395e+09);
INSERT INTO "log" VALUES(48,25,1,'2026-11-30T08:01:27Z gate 14/20 an attack with a huge budget leaves next to nothing of S, 29 passes
2026-11-30T08:01:27Z gate 15/20 twice as many steps leave hardly less of S
2026-11-30T08:01:27Z gate 16/20 more random starts leave hardly less of S
2026-11-30T08:01:27Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-30T08:01:27Z gate 18/20 double precision gives the same S
2026-11-30T08:01:27Z gate 19/20 stored images keep the budget of their attack
2026-11-30T08:01:27Z gate 20/20 stored scores are those of the stored images
2026-11-30T08:01:27Z done in 1.0 s
',1.79602568757901930813e+09);
INSERT INTO "log" VALUES(49,29,1,'2026-11-30T08:01:27Z job 29 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:27Z case 0/2 phantom-0002
2026-11-30T08:01:27Z case 1/2 phantom-0003
2026-11-30T08:01:27Z case 2/2 
2026-11-30T08:01:27Z done in 0.1 s
',1.79602568773500323299e+09);
INSERT INTO "log" VALUES(50,30,1,'2026-11-30T08:01:27Z job 30 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:27Z case 0/2 phantom-0002
2026-11-30T08:01:27Z case 1/2 phantom-0003
2026-11-30T08:01:27Z case 2/2 
2026-11-30T08:01:27Z done in 0.1 s
',1.79602568785598421096e+09);
INSERT INTO "log" VALUES(51,28,1,'2026-11-30T08:01:27Z job 28 (defense), claim 1, on cpu, process 1
2026-11-30T08:01:27Z  0/0 adversarial copies: case 1 of 2
2026-11-30T08:01:27Z epoch 1/2 loss 2.404
2026-11-30T08:01:27Z epoch 2/2 loss 2.334
2026-11-30T08:01:27Z done in 0.3 s
',1.79602568786298489571e+09);
INSERT INTO "log" VALUES(52,31,1,'2026-11-30T08:01:27Z job 31 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:27Z case 0/2 phantom-0002
2026-11-30T08:01:27Z case 1/2 phantom-0003
2026-11-30T08:01:27Z case 2/2 
2026-11-30T08:01:27Z done in 0.1 s
',1.79602568796300435067e+09);
INSERT INTO "log" VALUES(53,32,1,'2026-11-30T08:01:27Z job 32 (attack), claim 1, on cpu, process 1
2026-11-30T08:01:27Z case 0/2 phantom-0002: step 0 of 2
2026-11-30T08:01:27Z case 0/2 phantom-0002: step 1 of 2
2026-11-30T08:01:27Z case 0/2 phantom-0002: step 2 of 2
2026-11-30T08:01:27Z case 1/2 phantom-0003: step 0 of 2
2026-11-30T08:01:27Z case 1/2 phantom-0003: step 1 of 2
2026-11-30T08:01:27Z case 1/2 phantom-0003: step 2 of 2
2026-11-30T08:01:28Z case 2/2 
2026-11-30T08:01:28Z done in 0.2 s
',1.79602568806201815607e+09);
INSERT INTO "log" VALUES(54,33,1,'2026-11-30T08:01:27Z job 33 (attack), claim 1, on cpu, process 1
2026-11-30T08:01:28Z case 0/2 phantom-0002: step 0 of 1
2026-11-30T08:01:28Z case 0/2 phantom-0002: step 1 of 1
2026-11-30T08:01:28Z case 1/2 phantom-0003: step 0 of 1
2026-11-30T08:01:28Z case 1/2 phantom-0003: step 1 of 1
2026-11-30T08:01:28Z case 2/2 
2026-11-30T08:01:28Z done in 0.2 s
',1.79602568815298533439e+09);
INSERT INTO "log" VALUES(55,34,1,'2026-11-30T08:01:28Z job 34 (attack), claim 1, on cpu, process 1
2026-11-30T08:01:28Z case 0/2 phantom-0002: step 0 of 2
2026-11-30T08:01:28Z case 0/2 phantom-0002: step 1 of 2
2026-11-30T08:01:28Z case 0/2 phantom-0002: step 2 of 2
2026-11-30T08:01:28Z case 1/2 phantom-0003: step 0 of 2
2026-11-30T08:01:28Z case 1/2 phantom-0003: step 1 of 2
2026-11-30T08:01:28Z case 1/2 phantom-0003: step 2 of 2
2026-11-30T08:01:28Z case 2/2 
2026-11-30T08:01:28Z done in 0.2 s
',1.79602568826801180842e+09);
INSERT INTO "log" VALUES(56,35,1,'2026-11-30T08:01:28Z job 35 (attack), claim 1, on cpu, process 1
2026-11-30T08:01:28Z case 0/2 phantom-0002: step 0 of 1
2026-11-30T08:01:28Z case 0/2 phantom-0002: step 1 of 1
2026-11-30T08:01:28Z case 1/2 phantom-0003: step 0 of 1
2026-11-30T08:01:28Z case 1/2 phantom-0003: step 1 of 1
2026-11-30T08:01:28Z case 2/2 
2026-11-30T08:01:28Z done in 0.2 s
',1.79602568838500976566e+09);
INSERT INTO "log" VALUES(57,37,1,'2026-11-30T08:01:28Z job 37 (attack), claim 1, on cpu, process 1
2026-11-30T08:01:28Z case 0/2 phantom-0002: step 0 of 1
2026-11-30T08:01:28Z case 0/2 phantom-0002: step 1 of 1
2026-11-30T08:01:28Z case 1/2 phantom-0003: step 0 of 1
2026-11-30T08:01:28Z case 1/2 phantom-0003: step 1 of 1
2026-11-30T08:01:28Z case 2/2 
2026-11-30T08:01:28Z done in 0.2 s
',1.79602568855700635915e+09);
INSERT INTO "log" VALUES(58,36,1,'2026-11-30T08:01:28Z job 36 (attack), claim 1, on cpu, process 1
2026-11-30T08:01:28Z case 0/2 phantom-0002: step 0 of 2
2026-11-30T08:01:28Z case 0/2 phantom-0002: step 1 of 2
2026-11-30T08:01:28Z case 0/2 phantom-0002: step 2 of 2
2026-11-30T08:01:28Z case 1/2 phantom-0003: step 0 of 2
2026-11-30T08:01:28Z case 1/2 phantom-0003: step 1 of 2
2026-11-30T08:01:28Z case 1/2 phantom-0003: step 2 of 2
2026-11-30T08:01:28Z case 2/2 
2026-11-30T08:01:28Z done in 0.3 s
',1.79602568861699390416e+09);
INSERT INTO "log" VALUES(59,38,1,'2026-11-30T08:01:28Z job 38 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:28Z case 0/2 phantom-0002
2026-11-30T08:01:28Z case 1/2 phantom-0003
2026-11-30T08:01:28Z case 2/2 
2026-11-30T08:01:28Z done in 0.2 s
',1.79602568878098440173e+09);
INSERT INTO "log" VALUES(60,39,1,'2026-11-30T08:01:28Z job 39 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:28Z case 0/2 phantom-0002
2026-11-30T08:01:28Z case 1/2 phantom-0003
2026-11-30T08:01:28Z case 2/2 
2026-11-30T08:01:28Z done in 0.2 s
',1.79602568878798484796e+09);
INSERT INTO "log" VALUES(61,41,1,'2026-11-30T08:01:28Z job 41 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:28Z case 0/2 phantom-0002
2026-11-30T08:01:28Z case 1/2 phantom-0003
2026-11-30T08:01:28Z case 2/2 
2026-11-30T08:01:28Z done in 0.1 s
',1.79602568894698619837e+09);
INSERT INTO "log" VALUES(62,40,1,'2026-11-30T08:01:28Z job 40 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:28Z case 0/2 phantom-0002
2026-11-30T08:01:28Z case 1/2 phantom-0003
2026-11-30T08:01:28Z case 2/2 
2026-11-30T08:01:28Z done in 0.2 s
',1.79602568899599027629e+09);
INSERT INTO "log" VALUES(63,42,1,'2026-11-30T08:01:28Z job 42 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:28Z case 0/2 phantom-0002
2026-11-30T08:01:29Z case 1/2 phantom-0003
2026-11-30T08:01:29Z case 2/2 
2026-11-30T08:01:29Z done in 0.2 s
',1.79602568914698505408e+09);
INSERT INTO "log" VALUES(64,43,1,'2026-11-30T08:01:29Z job 43 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:29Z case 0/2 phantom-0002
2026-11-30T08:01:29Z case 1/2 phantom-0003
2026-11-30T08:01:29Z case 2/2 
2026-11-30T08:01:29Z done in 0.1 s
',1.79602568915800905229e+09);
INSERT INTO "log" VALUES(65,45,1,'2026-11-30T08:01:29Z job 45 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:29Z case 0/2 phantom-0002
2026-11-30T08:01:29Z case 1/2 phantom-0003
2026-11-30T08:01:29Z case 2/2 
2026-11-30T08:01:29Z done in 0.1 s
',1.79602568929898595813e+09);
INSERT INTO "log" VALUES(66,44,1,'2026-11-30T08:01:29Z job 44 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:29Z case 0/2 phantom-0002
2026-11-30T08:01:29Z case 1/2 phantom-0003
2026-11-30T08:01:29Z case 2/2 
2026-11-30T08:01:29Z done in 0.2 s
',1.79602568933901786808e+09);
INSERT INTO "log" VALUES(67,47,1,'2026-11-30T08:01:29Z job 47 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:29Z case 0/2 phantom-0002
2026-11-30T08:01:29Z case 1/2 phantom-0003
2026-11-30T08:01:29Z case 2/2 
2026-11-30T08:01:29Z done in 0.1 s
',1.79602568947601175307e+09);
INSERT INTO "log" VALUES(68,46,1,'2026-11-30T08:01:29Z job 46 (evaluate), claim 1, on cpu, process 1
2026-11-30T08:01:29Z case 0/2 phantom-0002
2026-11-30T08:01:29Z case 1/2 phantom-0003
2026-11-30T08:01:29Z case 2/2 
2026-11-30T08:01:29Z done in 0.2 s
',1.79602568948699522011e+09);
INSERT INTO "log" VALUES(69,48,1,'2026-11-30T08:01:29Z job 48 (gates), claim 1, on cpu, process 1
2026-11-30T08:01:29Z gate 1/20 several steps leave no more of S than one step
2026-11-30T08:01:29Z gate 2/20 a larger budget leaves no more of S
2026-11-30T08:01:29Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-30T08:01:29Z gate 4/20 white-box images leave less of S than random noise
2026-11-30T08:01:29Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-30T08:01:29Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-30T08:01:29Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-30T08:01:29Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-30T08:01:29Z gate 9/20 the model returns logits, not probabilities
2026-11-30T08:01:29Z gate 10/20 the model gives the same answer each time
2026-11-30T08:01:29Z gate 11/20 the model passes a gradient back to its images
2026-11-30T08:01:29Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-30T08:01:29Z gate 13/20 small noise hardly changes the loss
2026-11-30T08:01:29Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:01:29Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:01:29Z gate 15/20 twice as many steps leave hardly less of S',1.7960256899870128632e+09);
INSERT INTO "log" VALUES(70,49,1,'2026-11-30T08:01:29Z job 49 (gates), claim 1, on cpu, process 1
2026-11-30T08:01:29Z gate 1/20 several steps leave no more of S than one step
2026-11-30T08:01:29Z gate 2/20 a larger budget leaves no more of S
2026-11-30T08:01:29Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-30T08:01:29Z gate 4/20 white-box images leave less of S than random noise
2026-11-30T08:01:29Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-30T08:01:29Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-30T08:01:29Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-30T08:01:29Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-30T08:01:29Z gate 9/20 the model returns logits, not probabilities
2026-11-30T08:01:29Z gate 10/20 the model gives the same answer each time
2026-11-30T08:01:29Z gate 11/20 the model passes a gradient back to its images
2026-11-30T08:01:29Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-30T08:01:29Z gate 13/20 small noise hardly changes the loss
2026-11-30T08:01:29Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:01:29Z gate 14/20 an attack with a huge budget leaves next to nothing of S
',1.79602569000700855255e+09);
INSERT INTO "log" VALUES(71,48,1,'
2026-11-30T08:01:29Z gate 16/20 more random starts leave hardly less of S
2026-11-30T08:01:29Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-30T08:01:29Z gate 18/20 double precision gives the same S
2026-11-30T08:01:30Z gate 18/20 double precision gives the same S, 36 passes
2026-11-30T08:01:30Z gate 19/20 stored images keep the budget of their attack
2026-11-30T08:01:30Z gate 20/20 stored scores are those of the stored images
2026-11-30T08:01:30Z done in 0.6 s
',1.79602569010501647e+09);
INSERT INTO "log" VALUES(72,49,1,'2026-11-30T08:01:30Z gate 15/20 twice as many steps leave hardly less of S
2026-11-30T08:01:30Z gate 16/20 more random starts leave hardly less of S
2026-11-30T08:01:30Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-30T08:01:30Z gate 18/20 double precision gives the same S
2026-11-30T08:01:30Z gate 18/20 double precision gives the same S, 36 passes
2026-11-30T08:01:30Z gate 19/20 stored images keep the budget of their attack
2026-11-30T08:01:30Z gate 20/20 stored scores are those of the stored images
2026-11-30T08:01:30Z done in 0.6 s
',1.79602569013901352881e+09);
INSERT INTO "log" VALUES(73,50,1,'2026-11-30T08:01:30Z job 50 (gates), claim 1, on cpu, process 1
2026-11-30T08:01:30Z gate 1/20 several steps leave no more of S than one step
2026-11-30T08:01:30Z gate 2/20 a larger budget leaves no more of S
2026-11-30T08:01:30Z gate 3/20 white-box images leave no more of S than transferred ones
2026-11-30T08:01:30Z gate 4/20 white-box images leave less of S than random noise
2026-11-30T08:01:30Z gate 5/20 a search without gradients leaves no less of S than white-box images
2026-11-30T08:01:30Z gate 6/20 attacks that know the defense are the strongest in nearly every case
2026-11-30T08:01:30Z gate 7/20 at a budget of 32/255 at most the undefended model loses nearly all of its S
2026-11-30T08:01:30Z gate 8/20 adapting an attack lowers S hardly more than on the undefended model
2026-11-30T08:01:30Z gate 9/20 the model returns logits, not probabilities
2026-11-30T08:01:30Z gate 10/20 the model gives the same answer each time
2026-11-30T08:01:30Z gate 11/20 the model passes a gradient back to its images
2026-11-30T08:01:30Z gate 12/20 the loss has a gradient in nearly all voxels that are right
2026-11-30T08:01:30Z gate 13/20 small noise hardly changes the loss
2026-11-30T08:01:30Z gate 14/20 an attack with a huge budget leaves next to nothing of S
2026-11-30T08:01:30Z gate 14/20 an attack with a huge budget leaves next to nothing of S
',1.79602569062398385998e+09);
INSERT INTO "log" VALUES(74,50,1,'2026-11-30T08:01:30Z gate 14/20 an attack with a huge budget leaves next to nothing of S, 35 passes
2026-11-30T08:01:30Z gate 15/20 twice as many steps leave hardly less of S
2026-11-30T08:01:30Z gate 16/20 more random starts leave hardly less of S
2026-11-30T08:01:30Z gate 17/20 the attack gained hardly anything in its last steps
2026-11-30T08:01:30Z gate 18/20 double precision gives the same S
2026-11-30T08:01:30Z gate 19/20 stored images keep the budget of their attack
2026-11-30T08:01:30Z gate 20/20 stored scores are those of the stored images
2026-11-30T08:01:30Z done in 0.7 s
',1.79602569077401304242e+09);
INSERT INTO "log" VALUES(75,51,1,'2026-11-30T08:01:30Z job 51 (stats), claim 1, on cpu, process 1
2026-11-30T08:01:31Z question 0/5 dice WT+TC+ET: fgsm against clean
',1.79602569128799152372e+09);
INSERT INTO "log" VALUES(76,51,1,'2026-11-30T08:01:31Z question 1/5 dice WT+TC+ET: ifgsm against clean
2026-11-30T08:01:31Z question 2/5 dice WT+TC+ET: distillation against none
2026-11-30T08:01:31Z question 3/5 dice WT+TC+ET: static against none
2026-11-30T08:01:31Z question 4/5 dice WT+TC+ET: distillation against static
',1.79602569179999828341e+09);
INSERT INTO "log" VALUES(77,51,1,'2026-11-30T08:01:31Z done in 1.2 s
',1.79602569198301887515e+09);
INSERT INTO "log" VALUES(78,52,1,'2026-11-30T08:01:55Z job 52 (noop), claim 1, on cpu, process 1
',1.79602571517098402982e+09);
INSERT INTO "log" VALUES(79,52,1,'noop done
2026-11-30T08:01:55Z done in 0.2 s
',1.79602571530399465564e+09);
INSERT INTO "log" VALUES(80,54,1,'2026-11-30T08:01:55Z job 54 (noop), claim 1, on cpu, process 1
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
',1.79602571546400189401e+09);
INSERT INTO "log" VALUES(81,53,1,'2026-11-30T08:01:55Z job 53 (noop), claim 1, on cpu, process 1
noop second
2026-11-30T08:01:55Z done in 0.0 s
',1.79602571547301411627e+09);
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
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','t1',0.0156862735748291,6.49062916153393176799e-01,3.6117116841126772897e+01,9.98552656111437730857e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','t1ce',0.0156862735748291,6.4838346029462690101e-01,3.61262142177117624437e+01,9.98517343836057613692e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','t2',0.0156862735748291,6.4863409728112220165e-01,3.61228572774478493565e+01,0.997844829575931);
INSERT INTO "perceptibility" VALUES(4,'phantom-0000','flair',0.0156862735748291,6.47813500727380531252e-01,36.1338528812285,9.95508694953165740315e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0000','t1',0.0313725471496582,1.2972020905082595199e+00,3.0102699976689919481e+01,0.994245562626744);
INSERT INTO "perceptibility" VALUES(5,'phantom-0000','t1ce',0.0313725471496582,1.29601022386721553836e+00,3.0110684222930743203e+01,9.94084177637127863746e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0000','t2',0.0313725471496582,1.29567720733862934423e+00,3.01129163939835038372e+01,9.91463055392025616185e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0000','flair',0.0313725471496582,1.29258399846310556569e+00,30.1336772690073,9.82357079423726187172e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','t1',0.0156862735748291,6.62415522423263070095e-01,3.61107700383591421209e+01,0.998593550474782);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','t1ce',0.0156862735748291,6.61105607715208209995e-01,3.61279632331565210274e+01,9.96383237918572750579e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','t2',0.0156862735748291,6.62476219435273239177e-01,3.61099741883566167639e+01,9.98549137497320771217e-01);
INSERT INTO "perceptibility" VALUES(4,'phantom-0001','flair',0.0156862735748291,6.62345268830545452765e-01,3.61116912838513428587e+01,9.95234332945463928687e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0001','t1',0.0313725471496582,1.32321384588538704107e+00,3.01007793209392779951e+01,9.94419287524319073234e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0001','t1ce',0.0313725471496582,1.32046152535523275695e+00,3.01188650218318976214e+01,9.85652783020798617386e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0001','t2',0.0313725471496582,1.323199970967,3.0100870399673134159e+01,9.94245886503319686866e-01);
INSERT INTO "perceptibility" VALUES(5,'phantom-0001','flair',0.0313725471496582,1.32324021409129155557e+00,3.01006062355040029379e+01,9.81341552155624574638e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0000','t1',0.0313725471496582,1.19166924392075368466e+00,3.08397381609116614251e+01,0.995101352624954);
INSERT INTO "perceptibility" VALUES(6,'phantom-0000','t1ce',0.0313725471496582,1.18420176347601713295e+00,3.08943387047973914158e+01,9.95136689219582759591e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0000','t2',0.0313725471496582,1.20690375446250275359e+00,3.07294000083649940799e+01,9.92644196530794276078e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0000','flair',0.0313725471496582,1.17973009014669028005e+00,3.09271996413793814895e+01,9.85492064242991183675e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0001','t1',0.0313725471496582,1.19551354212660743137e+00,3.09822900546384296651e+01,9.95397211152261873756e-01);
INSERT INTO "perceptibility" VALUES(6,'phantom-0001','t1ce',0.0313725471496582,1.19904108850843460487e+00,3.09566987397956303604e+01,0.988483276550791);
INSERT INTO "perceptibility" VALUES(6,'phantom-0001','t2',0.0313725471496582,1.22194155962575679019e+00,3.07923713351133727651e+01,0.995054941690926);
INSERT INTO "perceptibility" VALUES(6,'phantom-0001','flair',0.0313725471496582,1.2076982926918371497e+00,3.08942110063777342077e+01,9.84689751440393057357e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0000','t1',0.0156862735748291,0.648565046428894,3.61237819898720715619e+01,9.98555833319211827436e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0000','t1ce',0.0156862735748291,6.4882615529449305658e-01,36.1202858002606,9.98475447824647477368e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0000','t2',0.0156862735748291,6.48276292821295507806e-01,3.61276499757755544797e+01,9.97850795955901537226e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0000','flair',0.0156862735748291,6.47657108223285704617e-01,3.61359500465798362252e+01,9.95543894038529719736e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0000','t1',0.0313725471496582,1.29576091425275530255e+00,3.01123552622997223702e+01,9.94278810014575298303e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0000','t1ce',0.0313725471496582,1.29639262348431860694e+00,3.01081217501273492578e+01,9.93951390527115230533e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0000','t2',0.0313725471496582,1.29458761382248,30.1202238241061,9.91514434042325643048e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0000','flair',0.0313725471496582,1.29155246667759771028e+00,3.01406117106235527103e+01,9.82590795774066827483e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0001','t1',0.0156862735748291,6.60650652962740392304e-01,3.61339426819306552829e+01,9.9859095567704314611e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0001','t1ce',0.0156862735748291,0.661020452050453,3.61290821169447582414e+01,9.96274773097996169113e-01);
INSERT INTO "perceptibility" VALUES(7,'phantom-0001','t2',0.0156862735748291,6.61819941719496207532e-01,3.61185830727512353628e+01,0.998555140303714);
INSERT INTO "perceptibility" VALUES(7,'phantom-0001','flair',0.0156862735748291,6.60425313198655494772e-01,3.61369058367999116407e+01,9.95284149057364841972e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0001','t1',0.0313725471496582,1.31972698768993,3.01236980958558966383e+01,9.94411954090797522987e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0001','t1ce',0.0313725471496582,1.31937572749544362871e+00,3.01260102508804195053e+01,9.85380457680938515174e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0001','t2',0.0313725471496582,1.32205407394933383002e+00,3.01083956773860563762e+01,9.94271084134067839599e-01);
INSERT INTO "perceptibility" VALUES(8,'phantom-0001','flair',0.0313725471496582,1.31958860655563925412e+00,3.01246089102080460975e+01,9.81631093126322573638e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','t1',0.0313725471496582,1.21292145484056113069e+00,3.06861992111271817415e+01,9.9499155083715540293e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','t1ce',0.0313725471496582,1.21314462103601861109e+00,3.06846012357303621342e+01,9.94721040985851345794e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','t2',0.0313725471496582,1.21355354779660595809e+00,3.06816738896007521484e+01,9.92545614357404182293e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0000','flair',0.0313725471496582,1.21266218979900375352e+00,3.06880560405558675549e+01,9.84649902571790525129e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','t1',0.0313725471496582,1.24900517817265166442e+00,3.06020952754157065105e+01,9.94946161052212119102e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','t1ce',0.0313725471496582,1.25183285879144445829e+00,30.582453113956,9.86856910034215828453e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','t2',0.0313725471496582,1.25443895193535670529e+00,3.0564389434273621759e+01,9.94827590383855375755e-01);
INSERT INTO "perceptibility" VALUES(9,'phantom-0001','flair',0.0313725471496582,1.24714887229503523791e+00,3.06150140862213078203e+01,9.83600982730942097198e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0000','t1',0.0156862735748291,6.48873339629435386122e-01,3.61196541626160865239e+01,9.98553890443028113743e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0000','t1ce',0.0156862735748291,6.4838346029462690101e-01,3.61262142177117624437e+01,9.98515624295675863208e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0000','t2',0.0156862735748291,6.48634097461303626985e-01,3.61228572750350380711e+01,9.97845739904559825284e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0000','flair',0.0156862735748291,6.47813501449019057965e-01,3.61338528715527615995e+01,9.95511867905936154166e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0000','t1',0.0313725471496582,1.2968226664840507567e+00,3.0105240920229437763e+01,9.94253423486555765187e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0000','t1ce',0.0313725471496582,1.29601022494935325113e+00,3.01106842156782334991e+01,9.94076188781271130601e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0000','t2',0.0313725471496582,1.29567720742883074613e+00,3.01129163933788177595e+01,9.91467813973639922053e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0000','flair',0.0313725471496582,1.29258399828227110717e+00,3.01336772702224706685e+01,9.82383816344614801963e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0001','t1',0.0156862735748291,6.62415522864344907816e-01,3.61107700325754805699e+01,0.99859081757521);
INSERT INTO "perceptibility" VALUES(10,'phantom-0001','t1ce',0.0156862735748291,0.660919484346975,3.61304089462612481047e+01,9.96398251869582751716e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0001','t2',0.0156862735748291,6.62476219964522772265e-01,36.1099741814175,9.98549243102648476089e-01);
INSERT INTO "perceptibility" VALUES(10,'phantom-0001','flair',0.0156862735748291,6.62716661552685271097e-01,3.61068222642117433443e+01,9.95234115681211894965e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0001','t1',0.0313725471496582,1.32345126087851983065e+00,3.00992210123878578542e+01,9.94409002396943297874e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0001','t1ce',0.0313725471496582,1.31984286761485769545e+00,3.01229354562630788913e+01,0.985719349601173);
INSERT INTO "perceptibility" VALUES(11,'phantom-0001','t2',0.0313725471496582,1.32332057650078649402e+00,3.01000787441101813612e+01,9.94244024423616257202e-01);
INSERT INTO "perceptibility" VALUES(11,'phantom-0001','flair',0.0313725471496582,1.3239838128476904e+00,3.0095726545053004485e+01,9.81368381064385175704e-01);
INSERT INTO "perceptibility" VALUES(12,'phantom-0000','t1',0.0313725471496582,1.1877395927156066957e+00,3.08684281003546132646e+01,9.95137889441956802194e-01);
INSERT INTO "perceptibility" VALUES(12,'phantom-0000','t1ce',0.0313725471496582,1.18534402923516379857e+00,3.0885964445797760903e+01,9.9515875469994830027e-01);
INSERT INTO "perceptibility" VALUES(12,'phantom-0000','t2',0.0313725471496582,1.20731143850396871464e+00,3.07264664681939692059e+01,9.92679874148399310485e-01);
INSERT INTO "perceptibility" VALUES(12,'phantom-0000','flair',0.0313725471496582,1.17884333281195208265e+00,3.0933730942574612754e+01,9.8572626514484629201e-01);
INSERT INTO "perceptibility" VALUES(12,'phantom-0001','t1',0.0313725471496582,1.18351585155300953466e+00,3.10698984717376731619e+01,9.95476948263655847526e-01);
INSERT INTO "perceptibility" VALUES(12,'phantom-0001','t1ce',0.0313725471496582,1.19666923623209164873e+00,3.09738975251650288105e+01,9.88425436296633264099e-01);
INSERT INTO "perceptibility" VALUES(12,'phantom-0001','t2',0.0313725471496582,1.19591324550613475885e+00,3.09793865331985749387e+01,0.995273330548246);
INSERT INTO "perceptibility" VALUES(12,'phantom-0001','flair',0.0313725471496582,1.19108551495407311016e+00,3.10145211907013731425e+01,9.85040073083447542678e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','t1',0.0156862735748291,6.59287540272252448048e-01,3.61227026593490876385e+01,0.998535980568843);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','t1ce',0.0156862735748291,6.59719894304997334089e-01,3.61170084085828690945e+01,9.9838562942622754992e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','t2',0.0156862735748291,0.65944075842623,3.61206842966836347849e+01,9.98500855484705240883e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0002','flair',0.0156862735748291,6.59045769212050380758e-01,3.61258884952147667495e+01,9.95773859171385167243e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','t1',0.0313725471496582,1.31730205495205887622e+00,3.01104926368676508721e+01,9.94172434525543380345e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','t1ce',0.0313725471496582,1.31862645736937245111e+00,3.01017643165452888345e+01,9.93604034252381085323e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','t2',0.0313725471496582,1.31600203162824191949e+00,3.01190688283470180412e+01,9.94076995601814838998e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0002','flair',0.0313725471496582,1.31757805175114661722e+00,3.01086729884214108219e+01,9.83482655045691545048e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','t1',0.0156862735748291,6.39175576484961927015e-01,3.61329271898188437712e+01,9.98752386604097486255e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','t1ce',0.0156862735748291,6.39657188130861142916e-01,3.61263849336017699447e+01,9.98497998422999133438e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','t2',0.0156862735748291,6.39677491147564780682e-01,3.61261092437994406627e+01,9.98524846210320560224e-01);
INSERT INTO "perceptibility" VALUES(31,'phantom-0003','flair',0.0156862735748291,6.4013265621488535384e-01,3.61199309622524680199e+01,9.96567002420419734143e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','t1',0.0313725471496582,1.2754532514049290448e+00,3.01320397211853432386e+01,9.95046887748925246164e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','t1ce',0.0313725471496582,1.27892785068947612003e+00,3.01084097275941928737e+01,9.94030291719954162132e-01);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','t2',0.0313725471496582,1.27872438979962410599e+00,3.0109791650289281506e+01,0.994139029429509);
INSERT INTO "perceptibility" VALUES(32,'phantom-0003','flair',0.0313725471496582,1.27979027086230590093e+00,3.01025545404491801093e+01,9.8651707510046826588e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','t1',0.0313725471496582,1.20010822065438582662e+00,3.09197918102389337482e+01,9.95179890112930509715e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','t1ce',0.0313725471496582,1.1958960988301317041e+00,3.09503310398218118844e+01,9.94856705123119189337e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','t2',0.0313725471496582,1.20382888213279359845e+00,3.08929048498855820517e+01,9.95088147983122395245e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0002','flair',0.0313725471496582,1.19104487361969413328e+00,3.09856375390540250691e+01,9.86811911524011819984e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','t1',0.0313725471496582,1.17724054333011052264e+00,3.08280264164740103183e+01,9.9583835241406459815e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','t1ce',0.0313725471496582,1.16812183662320445698e+00,3.08955677737248599621e+01,9.95134438228664097714e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','t2',0.0313725471496582,1.17861547322625526135e+00,3.08178878591003915224e+01,9.95099491175968298151e-01);
INSERT INTO "perceptibility" VALUES(33,'phantom-0003','flair',0.0313725471496582,1.17144685270511317298e+00,3.08708788280155310701e+01,9.88875701410399376989e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','t1',0.0156862735748291,0.658897983467765,3.61278364549326411756e+01,9.98534776320618155942e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','t1ce',0.0156862735748291,6.58729234113585637722e-01,3.61300612697442176108e+01,9.98392366291431909708e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','t2',0.0156862735748291,6.57353316901745476918e-01,3.61482228499552675775e+01,9.98512507690472506105e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0002','flair',0.0156862735748291,6.58129064559919596533e-01,3.61379786088739720631e+01,9.95795939310213151784e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','t1',0.0313725471496582,1.3169267978872334357e+00,3.01129673204696572956e+01,9.94177468439166434066e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','t1ce',0.0313725471496582,1.31637323928720317844e+00,3.01166191253616268843e+01,9.93652587191442449032e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','t2',0.0313725471496582,1.31159317369530015184e+00,3.01482170695189921616e+01,9.94128660271676789506e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0002','flair',0.0313725471496582,1.3148183904201018457e+00,3.01268846241440293445e+01,9.83621934993883173525e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','t1',0.0156862735748291,6.39936530836489936291e-01,36.1225925737068,9.98750844382784830344e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','t1ce',0.0156862735748291,6.40841560134779553159e-01,3.61103172451889946619e+01,9.98494904703801089418e-01);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','t2',0.0156862735748291,6.39520468805225283936e-01,3.61282416404820736497e+01,0.998525988828162);
INSERT INTO "perceptibility" VALUES(34,'phantom-0003','flair',0.0156862735748291,0.638803585219117,3.6137983727937040613e+01,9.96584117021600435215e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','t1',0.0313725471496582,1.27761181638236887003e+00,3.01173522289825825728e+01,9.95042975878672852907e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','t1ce',0.0313725471496582,1.28064094808156059279e+00,3.00967829433359597142e+01,9.9404447613262891803e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','t2',0.0313725471496582,1.27804006750439,3.011444123625972935e+01,9.94161603737957921822e-01);
INSERT INTO "perceptibility" VALUES(35,'phantom-0003','flair',0.0313725471496582,1.27710826751275,3.01207762987999316806e+01,9.86611568366194569001e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','t1',0.0313725471496582,1.24765438785589610759e+00,3.05823140570960063646e+01,9.94798868358804933009e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','t1ce',0.0313725471496582,1.24301461862290429927e+00,3.06146752982057250851e+01,9.94371994660141811372e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','t2',0.0313725471496582,1.23002382641933749596e+00,3.07059295409315460281e+01,9.94869279827964470008e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0002','flair',0.0313725471496582,1.22862064423200822993e+00,3.07158438551725687659e+01,9.85831564095582812967e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','t1',0.0313725471496582,1.19979757493273164747e+00,3.06631710301981144075e+01,9.95626662199740386505e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','t1ce',0.0313725471496582,1.20448996670966468336e+00,3.06292668917318735557e+01,9.94743780572285074548e-01);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','t2',0.0313725471496582,1.19253905117053959905e+00,3.07158784369299269205e+01,0.994931762923637);
INSERT INTO "perceptibility" VALUES(36,'phantom-0003','flair',0.0313725471496582,1.1974601118560461721e+00,3.06801095119168607547e+01,9.88264172789449113487e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0002','t1',0.0313725471496582,1.2056990145626504951e+00,3.08794219039704955767e+01,0.995156029536483);
INSERT INTO "perceptibility" VALUES(37,'phantom-0002','t1ce',0.0313725471496582,1.21571019713055727962e+00,3.08075988333541559436e+01,9.9459009699607159316e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0002','t2',0.0313725471496582,1.21325852299572134462e+00,3.08251330057944095131e+01,9.94989610086666087518e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0002','flair',0.0313725471496582,1.20531743498926591229e+00,3.08821712490368440731e+01,9.86339378490876605987e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0003','t1',0.0313725471496582,1.1764046276847197614e+00,3.08341961411523897136e+01,9.95830314210574440991e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0003','t1ce',0.0313725471496582,1.18059911799142747135e+00,3.08032815374577815257e+01,9.95021601695707302859e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0003','t2',0.0313725471496582,1.17818069834420247055e+00,3.0821092554297464972e+01,9.95088216763702848588e-01);
INSERT INTO "perceptibility" VALUES(37,'phantom-0003','flair',0.0313725471496582,1.17357848898906280687e+00,3.0855087815201038381e+01,9.88909241231908153757e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0002','t1',0.0156862735748291,6.59100903943828919651e-01,3.61251618777517933276e+01,9.98536209343524494563e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0002','t1ce',0.0156862735748291,6.60091454111650266511e-01,3.61121178193881959823e+01,9.98385679453946184302e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0002','t2',0.0156862735748291,6.59847876157038659705e-01,3.6115323559542332533e+01,0.99849721166525);
INSERT INTO "perceptibility" VALUES(38,'phantom-0002','flair',0.0156862735748291,6.58859064396657423401e-01,3.61283495187892924596e+01,9.95785361561882353953e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0002','t1',0.0313725471496582,1.31689695477332868733e+00,3.01131641551998363581e+01,9.94177344307470844952e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0002','t1ce',0.0313725471496582,1.31937200127468656773e+00,3.00968547516946500759e+01,9.93602424190285549165e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0002','t2',0.0313725471496582,1.31704706932542547903e+00,3.0112174097383828553e+01,9.94052838308087882701e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0002','flair',0.0313725471496582,1.31695966901921512892e+00,3.01127505191547406582e+01,9.83554676476489309067e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0003','t1',0.0156862735748291,6.38791300212504520317e-01,3.61381507702645521362e+01,9.98754861209814825961e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0003','t1ce',0.0156862735748291,6.39540778615031779708e-01,36.1279657994824,9.98498378478137271763e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0003','t2',0.0156862735748291,6.39911170588867261876e-01,3.61229367964011487406e+01,9.98522920201915131777e-01);
INSERT INTO "perceptibility" VALUES(38,'phantom-0003','flair',0.0156862735748291,6.39748151482634641595e-01,3.61251498322441548798e+01,9.96579855058473240703e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0003','t1',0.0313725471496582,1.27468174350689156248e+00,3.01372953117129647191e+01,9.950569150841656052e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0003','t1ce',0.0313725471496582,1.27829543681503854379e+00,3.01127058539886078842e+01,9.94041537769365435295e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0003','t2',0.0313725471496582,1.27927601250680189615e+00,3.01060454944823128195e+01,9.94128507947950157408e-01);
INSERT INTO "perceptibility" VALUES(39,'phantom-0003','flair',0.0313725471496582,1.27902097669355718778e+00,3.01077772816393860475e+01,9.86555575862411382459e-01);
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
INSERT INTO "score" VALUES(1,'dice','WT','phantom-0000','phantom-0000',6.9820854386770783706e-02,'normal',118,2059);
INSERT INTO "score" VALUES(1,'dice','TC','phantom-0000','phantom-0000',1.73796791443850268121e-02,'normal',23,1473);
INSERT INTO "score" VALUES(1,'dice','ET','phantom-0000','phantom-0000',5.19480519480519480068e-03,'normal',5,765);
INSERT INTO "score" VALUES(1,'dice','WT','phantom-0001','phantom-0001',6.59238625812441914053e-02,'normal',119,2035);
INSERT INTO "score" VALUES(1,'dice','TC','phantom-0001','phantom-0001',0.0209351011863224,'normal',40,1393);
INSERT INTO "score" VALUES(1,'dice','ET','phantom-0001','phantom-0001',0.0113314447592068,'normal',31,675);
INSERT INTO "score" VALUES(2,'dice','WT','phantom-0000','phantom-0000',6.77618069815195123162e-02,'normal',118,2804);
INSERT INTO "score" VALUES(2,'dice','TC','phantom-0000','phantom-0000',1.61616161616161616021e-02,'normal',23,1957);
INSERT INTO "score" VALUES(2,'dice','ET','phantom-0000','phantom-0000',4.27350427350427393424e-03,'normal',5,931);
INSERT INTO "score" VALUES(2,'dice','WT','phantom-0001','phantom-0001',6.21621621621621656128e-02,'normal',119,2841);
INSERT INTO "score" VALUES(2,'dice','TC','phantom-0001','phantom-0001',1.89483657034580782463e-02,'normal',40,2071);
INSERT INTO "score" VALUES(2,'dice','ET','phantom-0001','phantom-0001',1.16845180136319372332e-02,'normal',31,996);
INSERT INTO "score" VALUES(3,'dice','WT','phantom-0000','phantom-0000',7.00460829493087522301e-02,'normal',118,2052);
INSERT INTO "score" VALUES(3,'dice','TC','phantom-0000','phantom-0000',1.88298587760591801254e-02,'normal',23,1464);
INSERT INTO "score" VALUES(3,'dice','ET','phantom-0000','phantom-0000',5.22193211488250659535e-03,'normal',5,761);
INSERT INTO "score" VALUES(3,'dice','WT','phantom-0001','phantom-0001',6.57103192966219384896e-02,'normal',119,2042);
INSERT INTO "score" VALUES(3,'dice','TC','phantom-0001','phantom-0001',2.08333333333333321768e-02,'normal',40,1400);
INSERT INTO "score" VALUES(3,'dice','ET','phantom-0001','phantom-0001',1.12994350282485875314e-02,'normal',31,677);
INSERT INTO "score" VALUES(13,'dice','WT','phantom-0000','phantom-0000',6.73249551166965887194e-02,'normal',118,2110);
INSERT INTO "score" VALUES(13,'dice','TC','phantom-0000','phantom-0000',1.94426441996111455667e-02,'normal',23,1520);
INSERT INTO "score" VALUES(13,'dice','ET','phantom-0000','phantom-0000',5.11508951406649658294e-03,'normal',5,777);
INSERT INTO "score" VALUES(14,'dice','WT','phantom-0000','phantom-0000',6.63716814159292095576e-02,'normal',118,2142);
INSERT INTO "score" VALUES(14,'dice','TC','phantom-0000','phantom-0000',1.93298969072164955607e-02,'normal',23,1529);
INSERT INTO "score" VALUES(14,'dice','ET','phantom-0000','phantom-0000',0.00516795865633075,'normal',5,769);
INSERT INTO "score" VALUES(13,'dice','WT','phantom-0001','phantom-0001',6.50480989464040371128e-02,'normal',119,2064);
INSERT INTO "score" VALUES(13,'dice','TC','phantom-0001','phantom-0001',1.92307692307692318367e-02,'normal',40,1416);
INSERT INTO "score" VALUES(13,'dice','ET','phantom-0001','phantom-0001',8.33333333333333321768e-03,'normal',31,689);
INSERT INTO "score" VALUES(14,'dice','WT','phantom-0001','phantom-0001',6.10756608933454847587e-02,'normal',119,2075);
INSERT INTO "score" VALUES(14,'dice','TC','phantom-0001','phantom-0001',1.89959294436906379888e-02,'normal',40,1434);
INSERT INTO "score" VALUES(14,'dice','ET','phantom-0001','phantom-0001',8.28729281767955766602e-03,'normal',31,693);
INSERT INTO "score" VALUES(15,'dice','WT','phantom-0000','phantom-0000',6.63716814159292095576e-02,'normal',118,2142);
INSERT INTO "score" VALUES(15,'dice','TC','phantom-0000','phantom-0000',1.9206145966709345374e-02,'normal',23,1539);
INSERT INTO "score" VALUES(15,'dice','ET','phantom-0000','phantom-0000',5.12820512820512820068e-03,'normal',5,775);
INSERT INTO "score" VALUES(15,'dice','WT','phantom-0001','phantom-0001',5.99727396637891874142e-02,'normal',119,2082);
INSERT INTO "score" VALUES(15,'dice','TC','phantom-0001','phantom-0001',1.76510522742701972398e-02,'normal',40,1433);
INSERT INTO "score" VALUES(15,'dice','ET','phantom-0001','phantom-0001',0.00821917808219178,'normal',31,699);
INSERT INTO "score" VALUES(16,'dice','WT','phantom-0000','phantom-0000',6.65294924554183791931e-02,'normal',118,2798);
INSERT INTO "score" VALUES(16,'dice','TC','phantom-0000','phantom-0000',1.80904522613065318892e-02,'normal',23,1967);
INSERT INTO "score" VALUES(16,'dice','ET','phantom-0000','phantom-0000',6.4171122994652407892e-03,'normal',5,930);
INSERT INTO "score" VALUES(17,'dice','WT','phantom-0000','phantom-0000',6.57084188911704336621e-02,'normal',118,2804);
INSERT INTO "score" VALUES(17,'dice','TC','phantom-0000','phantom-0000',1.80180180180180178617e-02,'normal',23,1975);
INSERT INTO "score" VALUES(17,'dice','ET','phantom-0000','phantom-0000',6.39658848614072482463e-03,'normal',5,933);
INSERT INTO "score" VALUES(16,'dice','WT','phantom-0001','phantom-0001',5.94996619337390120207e-02,'normal',119,2839);
INSERT INTO "score" VALUES(16,'dice','TC','phantom-0001','phantom-0001',1.8147086914995225193e-02,'normal',40,2054);
INSERT INTO "score" VALUES(16,'dice','ET','phantom-0001','phantom-0001',1.17762512266928361104e-02,'normal',31,988);
INSERT INTO "score" VALUES(17,'dice','WT','phantom-0001','phantom-0001',5.62140196410430073581e-02,'normal',119,2834);
INSERT INTO "score" VALUES(17,'dice','TC','phantom-0001','phantom-0001',1.84914841849148428587e-02,'normal',40,2015);
INSERT INTO "score" VALUES(17,'dice','ET','phantom-0001','phantom-0001',1.40421263791374126977e-02,'normal',31,966);
INSERT INTO "score" VALUES(18,'dice','WT','phantom-0000','phantom-0000',6.31001371742112432405e-02,'normal',118,2798);
INSERT INTO "score" VALUES(18,'dice','TC','phantom-0000','phantom-0000',1.70940170940170957369e-02,'normal',23,1966);
INSERT INTO "score" VALUES(18,'dice','ET','phantom-0000','phantom-0000',4.30570505920344417938e-03,'normal',5,924);
INSERT INTO "score" VALUES(18,'dice','WT','phantom-0001','phantom-0001',5.61189993238674772468e-02,'normal',119,2839);
INSERT INTO "score" VALUES(18,'dice','TC','phantom-0001','phantom-0001',1.84108527131782960528e-02,'normal',40,2024);
INSERT INTO "score" VALUES(18,'dice','ET','phantom-0001','phantom-0001',1.39581256231306079229e-02,'normal',31,972);
INSERT INTO "score" VALUES(19,'dice','WT','phantom-0000','phantom-0000',6.84462696783025292823e-02,'normal',118,2804);
INSERT INTO "score" VALUES(19,'dice','TC','phantom-0000','phantom-0000',1.62354134956874673889e-02,'normal',23,1948);
INSERT INTO "score" VALUES(19,'dice','ET','phantom-0000','phantom-0000',4.29645542427497303256e-03,'normal',5,926);
INSERT INTO "score" VALUES(19,'dice','WT','phantom-0001','phantom-0001',6.46682384641293350746e-02,'normal',119,2850);
INSERT INTO "score" VALUES(19,'dice','TC','phantom-0001','phantom-0001',2.18943360304616856104e-02,'normal',40,2061);
INSERT INTO "score" VALUES(19,'dice','ET','phantom-0001','phantom-0001',1.56097560975609755962e-02,'normal',31,994);
INSERT INTO "score" VALUES(20,'dice','WT','phantom-0000','phantom-0000',6.77618069815195123162e-02,'normal',118,2804);
INSERT INTO "score" VALUES(20,'dice','TC','phantom-0000','phantom-0000',1.61616161616161616021e-02,'normal',23,1957);
INSERT INTO "score" VALUES(20,'dice','ET','phantom-0000','phantom-0000',4.28265524625267689912e-03,'normal',5,929);
INSERT INTO "score" VALUES(21,'dice','WT','phantom-0000','phantom-0000',6.85400959561343336989e-02,'normal',118,2800);
INSERT INTO "score" VALUES(21,'dice','TC','phantom-0000','phantom-0000',1.72326406487582350912e-02,'normal',23,1950);
INSERT INTO "score" VALUES(21,'dice','ET','phantom-0000','phantom-0000',4.30107526881720429734e-03,'normal',5,925);
INSERT INTO "score" VALUES(20,'dice','WT','phantom-0001','phantom-0001',6.28803245436105467947e-02,'normal',119,2839);
INSERT INTO "score" VALUES(20,'dice','TC','phantom-0001','phantom-0001',1.89843379212149970802e-02,'normal',40,2067);
INSERT INTO "score" VALUES(20,'dice','ET','phantom-0001','phantom-0001',1.16054158607350101778e-02,'normal',31,1003);
INSERT INTO "score" VALUES(21,'dice','WT','phantom-0001','phantom-0001',6.29015894487656435085e-02,'normal',119,2838);
INSERT INTO "score" VALUES(21,'dice','TC','phantom-0001','phantom-0001',2.01245807379012951743e-02,'normal',40,2047);
INSERT INTO "score" VALUES(21,'dice','ET','phantom-0001','phantom-0001',1.37389597644749748839e-02,'normal',31,988);
INSERT INTO "score" VALUES(22,'dice','WT','phantom-0000','phantom-0000',0.0674955595026643,'normal',118,2134);
INSERT INTO "score" VALUES(22,'dice','TC','phantom-0000','phantom-0000',1.94049159120310461823e-02,'normal',23,1523);
INSERT INTO "score" VALUES(22,'dice','ET','phantom-0000','phantom-0000',0.00517464424320828,'normal',5,768);
INSERT INTO "score" VALUES(22,'dice','WT','phantom-0001','phantom-0001',5.90372388737511327727e-02,'normal',119,2083);
INSERT INTO "score" VALUES(22,'dice','TC','phantom-0001','phantom-0001',1.7555705604321403257e-02,'normal',40,1441);
INSERT INTO "score" VALUES(22,'dice','ET','phantom-0001','phantom-0001',8.13008130081300899039e-03,'normal',31,707);
INSERT INTO "score" VALUES(23,'dice','WT','phantom-0000','phantom-0000',0.067598017124831,'normal',118,2101);
INSERT INTO "score" VALUES(23,'dice','TC','phantom-0000','phantom-0000',1.9646365422396856043e-02,'normal',23,1504);
INSERT INTO "score" VALUES(23,'dice','ET','phantom-0000','phantom-0000',5.14800514800514783658e-03,'normal',5,772);
INSERT INTO "score" VALUES(24,'dice','WT','phantom-0000','phantom-0000',0.0673758865248227,'normal',118,2138);
INSERT INTO "score" VALUES(24,'dice','TC','phantom-0000','phantom-0000',1.94174757281553381216e-02,'normal',23,1522);
INSERT INTO "score" VALUES(24,'dice','ET','phantom-0000','phantom-0000',0.00517464424320828,'normal',5,768);
INSERT INTO "score" VALUES(23,'dice','WT','phantom-0001','phantom-0001',6.50480989464040371128e-02,'normal',119,2064);
INSERT INTO "score" VALUES(23,'dice','TC','phantom-0001','phantom-0001',1.92175703500343172946e-02,'normal',40,1417);
INSERT INTO "score" VALUES(23,'dice','ET','phantom-0001','phantom-0001',8.35654596100278597436e-03,'normal',31,687);
INSERT INTO "score" VALUES(24,'dice','WT','phantom-0001','phantom-0001',6.07985480943738637593e-02,'normal',119,2085);
INSERT INTO "score" VALUES(24,'dice','TC','phantom-0001','phantom-0001',1.88298587760591801254e-02,'normal',40,1447);
INSERT INTO "score" VALUES(24,'dice','ET','phantom-0001','phantom-0001',8.24175824175824196793e-03,'normal',31,697);
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
INSERT INTO "score" VALUES(28,'dice','WT','phantom-0002','phantom-0002',3.20069204152249112138e-02,'normal',50,2262);
INSERT INTO "score" VALUES(28,'dice','TC','phantom-0002','phantom-0002',2.21402214022140206295e-02,'normal',35,1049);
INSERT INTO "score" VALUES(28,'dice','ET','phantom-0002','phantom-0002',6.89655172413793093877e-03,'normal',15,565);
INSERT INTO "score" VALUES(28,'dice','WT','phantom-0003','phantom-0003',3.2007315957933241135e-02,'normal',53,2134);
INSERT INTO "score" VALUES(28,'dice','TC','phantom-0003','phantom-0003',2.07253886010362684683e-03,'normal',4,961);
INSERT INTO "score" VALUES(28,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,518);
INSERT INTO "score" VALUES(29,'dice','WT','phantom-0002','phantom-0002',2.2760646108663729753e-02,'normal',50,2674);
INSERT INTO "score" VALUES(29,'dice','TC','phantom-0002','phantom-0002',1.47565174618789970995e-02,'normal',35,1998);
INSERT INTO "score" VALUES(29,'dice','ET','phantom-0002','phantom-0002',7.75193798449612392342e-03,'normal',15,1275);
INSERT INTO "score" VALUES(29,'dice','WT','phantom-0003','phantom-0003',2.79776179056754580043e-02,'normal',53,2449);
INSERT INTO "score" VALUES(29,'dice','TC','phantom-0003','phantom-0003',1.13250283125707821955e-03,'normal',4,1762);
INSERT INTO "score" VALUES(29,'dice','ET','phantom-0003','phantom-0003',1.76366843033509690386e-03,'normal',3,1131);
INSERT INTO "score" VALUES(30,'dice','WT','phantom-0002','phantom-0002',3.21879077859939105588e-02,'normal',50,2249);
INSERT INTO "score" VALUES(30,'dice','TC','phantom-0002','phantom-0002',2.23048327137546457954e-02,'normal',35,1041);
INSERT INTO "score" VALUES(30,'dice','ET','phantom-0002','phantom-0002',6.95652173913043504055e-03,'normal',15,560);
INSERT INTO "score" VALUES(30,'dice','WT','phantom-0003','phantom-0003',3.2169117647058820264e-02,'normal',53,2123);
INSERT INTO "score" VALUES(30,'dice','TC','phantom-0003','phantom-0003',2.06825232678386778523e-03,'normal',4,963);
INSERT INTO "score" VALUES(30,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,515);
INSERT INTO "score" VALUES(40,'dice','WT','phantom-0002','phantom-0002',2.93609671848013807637e-02,'normal',50,2266);
INSERT INTO "score" VALUES(40,'dice','TC','phantom-0002','phantom-0002',2.02952029520295194886e-02,'normal',35,1049);
INSERT INTO "score" VALUES(40,'dice','ET','phantom-0002','phantom-0002',6.77966101694915234537e-03,'normal',15,575);
INSERT INTO "score" VALUES(41,'dice','WT','phantom-0002','phantom-0002',2.93103448275862064897e-02,'normal',50,2270);
INSERT INTO "score" VALUES(41,'dice','TC','phantom-0002','phantom-0002',1.82315405651777562301e-02,'normal',35,1062);
INSERT INTO "score" VALUES(41,'dice','ET','phantom-0002','phantom-0002',3.36134453781512625158e-03,'normal',15,580);
INSERT INTO "score" VALUES(40,'dice','WT','phantom-0003','phantom-0003',3.00957592339261281733e-02,'normal',53,2140);
INSERT INTO "score" VALUES(40,'dice','TC','phantom-0003','phantom-0003',2.02839756592292086434e-03,'normal',4,982);
INSERT INTO "score" VALUES(40,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,535);
INSERT INTO "score" VALUES(41,'dice','WT','phantom-0003','phantom-0003',3.02059496567505733621e-02,'normal',53,2132);
INSERT INTO "score" VALUES(41,'dice','TC','phantom-0003','phantom-0003',2.06611570247933890032e-03,'normal',4,964);
INSERT INTO "score" VALUES(41,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,527);
INSERT INTO "score" VALUES(42,'dice','WT','phantom-0002','phantom-0002',2.94627383015597932303e-02,'normal',50,2258);
INSERT INTO "score" VALUES(42,'dice','TC','phantom-0002','phantom-0002',1.83486238532110101928e-02,'normal',35,1055);
INSERT INTO "score" VALUES(42,'dice','ET','phantom-0002','phantom-0002',3.39558573853989808383e-03,'normal',15,574);
INSERT INTO "score" VALUES(42,'dice','WT','phantom-0003','phantom-0003',3.01507537688442198153e-02,'normal',53,2136);
INSERT INTO "score" VALUES(42,'dice','TC','phantom-0003','phantom-0003',2.07684319833852538278e-03,'normal',4,959);
INSERT INTO "score" VALUES(42,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,526);
INSERT INTO "score" VALUES(43,'dice','WT','phantom-0002','phantom-0002',1.89573459715639824896e-02,'normal',50,2693);
INSERT INTO "score" VALUES(43,'dice','TC','phantom-0002','phantom-0002',1.25603864734299512651e-02,'normal',35,2035);
INSERT INTO "score" VALUES(43,'dice','ET','phantom-0002','phantom-0002',4.58715596330275254821e-03,'normal',15,1293);
INSERT INTO "score" VALUES(43,'dice','WT','phantom-0003','phantom-0003',2.62321144674085848791e-02,'normal',53,2463);
INSERT INTO "score" VALUES(43,'dice','TC','phantom-0003','phantom-0003',2.24719101123595525401e-03,'normal',4,1776);
INSERT INTO "score" VALUES(43,'dice','ET','phantom-0003','phantom-0003',1.77147918511957489992e-03,'normal',3,1126);
INSERT INTO "score" VALUES(44,'dice','WT','phantom-0002','phantom-0002',2.12454212454212462701e-02,'normal',50,2680);
INSERT INTO "score" VALUES(44,'dice','TC','phantom-0002','phantom-0002',1.36452241715399602561e-02,'normal',35,2017);
INSERT INTO "score" VALUES(44,'dice','ET','phantom-0002','phantom-0002',6.14439324116743471049e-03,'normal',15,1287);
INSERT INTO "score" VALUES(45,'dice','WT','phantom-0002','phantom-0002',1.97008391098139369612e-02,'normal',50,2691);
INSERT INTO "score" VALUES(45,'dice','TC','phantom-0002','phantom-0002',1.35396518375241782516e-02,'normal',35,2033);
INSERT INTO "score" VALUES(45,'dice','ET','phantom-0002','phantom-0002',4.59770114942528729251e-03,'normal',15,1290);
INSERT INTO "score" VALUES(44,'dice','WT','phantom-0003','phantom-0003',2.70700636942675168516e-02,'normal',53,2459);
INSERT INTO "score" VALUES(44,'dice','TC','phantom-0003','phantom-0003',2.24971878515185623459e-03,'normal',4,1774);
INSERT INTO "score" VALUES(44,'dice','ET','phantom-0003','phantom-0003',1.75746924428822485012e-03,'normal',3,1135);
INSERT INTO "score" VALUES(45,'dice','WT','phantom-0003','phantom-0003',2.70916334661354570034e-02,'normal',53,2457);
INSERT INTO "score" VALUES(45,'dice','TC','phantom-0003','phantom-0003',2.25225225225225223271e-03,'normal',4,1772);
INSERT INTO "score" VALUES(45,'dice','ET','phantom-0003','phantom-0003',1.77619893428063949786e-03,'normal',3,1123);
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
INSERT INTO "score" VALUES(48,'dice','WT','phantom-0002','phantom-0002',2.19218122031421269735e-02,'normal',50,2687);
INSERT INTO "score" VALUES(48,'dice','TC','phantom-0002','phantom-0002',1.46341463414634154888e-02,'normal',35,2015);
INSERT INTO "score" VALUES(48,'dice','ET','phantom-0002','phantom-0002',7.69822940723633580839e-03,'normal',15,1284);
INSERT INTO "score" VALUES(48,'dice','WT','phantom-0003','phantom-0003',2.63578274760383375607e-02,'normal',53,2451);
INSERT INTO "score" VALUES(48,'dice','TC','phantom-0003','phantom-0003',1.13314447592067981014e-03,'normal',4,1761);
INSERT INTO "score" VALUES(48,'dice','ET','phantom-0003','phantom-0003',1.77147918511957489992e-03,'normal',3,1126);
INSERT INTO "score" VALUES(49,'dice','WT','phantom-0002','phantom-0002',2.94755093194625054919e-02,'normal',50,2257);
INSERT INTO "score" VALUES(49,'dice','TC','phantom-0002','phantom-0002',2.00546946216955332409e-02,'normal',35,1062);
INSERT INTO "score" VALUES(49,'dice','ET','phantom-0002','phantom-0002',3.41880341880341880045e-03,'normal',15,570);
INSERT INTO "score" VALUES(49,'dice','WT','phantom-0003','phantom-0003',3.03448275862068968244e-02,'normal',53,2122);
INSERT INTO "score" VALUES(49,'dice','TC','phantom-0003','phantom-0003',2.07684319833852538278e-03,'normal',4,959);
INSERT INTO "score" VALUES(49,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,530);
INSERT INTO "score" VALUES(50,'dice','WT','phantom-0002','phantom-0002',3.01984469370146675626e-02,'normal',50,2268);
INSERT INTO "score" VALUES(50,'dice','TC','phantom-0002','phantom-0002',1.84842883548983379082e-02,'normal',35,1047);
INSERT INTO "score" VALUES(50,'dice','ET','phantom-0002','phantom-0002',3.3726812816188868338e-03,'normal',15,578);
INSERT INTO "score" VALUES(51,'dice','WT','phantom-0002','phantom-0002',2.93990488543017722267e-02,'normal',50,2263);
INSERT INTO "score" VALUES(51,'dice','TC','phantom-0002','phantom-0002',1.82982616651418128483e-02,'normal',35,1058);
INSERT INTO "score" VALUES(51,'dice','ET','phantom-0002','phantom-0002',0.00338409475465313,'normal',15,576);
INSERT INTO "score" VALUES(50,'dice','WT','phantom-0003','phantom-0003',3.02891234511243681581e-02,'normal',53,2126);
INSERT INTO "score" VALUES(50,'dice','TC','phantom-0003','phantom-0003',2.05128205128205128027e-03,'normal',4,971);
INSERT INTO "score" VALUES(50,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,524);
INSERT INTO "score" VALUES(51,'dice','WT','phantom-0003','phantom-0003',3.03727565577542567287e-02,'normal',53,2120);
INSERT INTO "score" VALUES(51,'dice','TC','phantom-0003','phantom-0003',2.07684319833852538278e-03,'normal',4,959);
INSERT INTO "score" VALUES(51,'dice','ET','phantom-0003','phantom-0003',0.0,'normal',3,531);
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
INSERT INTO "sweep" VALUES(1,'tiny','{"name": "tiny", "seed": 0, "data": {"root": null, "synthetic": {"cases": 4, "size": 16, "seed": 0}, "layout": null, "series": null, "segmentation": null, "labels": null, "regions": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "patient": null, "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "small", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 2, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}, {"name": "distillation", "spec": {"name": "distillation", "temperature": 10.0, "loss": "ce", "scaled_start": true}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}, {"name": "static", "spec": {"name": "adversarial_training", "mode": "static", "attacks": [{"name": "fgsm", "loss": "ce"}], "epsilon": [0.03137254901960784], "ratio": 0.5}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.01568627450980392, 0.03137254901960784]}, {"name": "ifgsm", "spec": {"name": "ifgsm", "loss": "ce", "steps": 2, "step_size": null}, "grid": {}, "epsilons": [0.03137254901960784]}], "worst_cases": [], "shifts": [], "evaluation": {"access": ["white-box", "transfer"], "transfer": ["undefended"], "adaptive": false, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "floor": 0.5, "cases": null, "brain_only": true, "certificate": {"tau": 0.75, "alpha": 0.001, "selection": 100, "draws": 1000}, "window": null, "gates": {"cases": 1, "steps": 2, "epsilon": 0.03137254901960784}}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "ifgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "static", "b": "none", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}, {"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "defense", "a": "distillation", "b": "static", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "study": {"title": "", "authors": [], "images": null, "intended_use": "", "model_source": "", "training_data": "", "cohort_source": "", "eligibility": "", "characteristics": "", "reference_standard": "", "annotators": "", "sample_size": "", "metric_choice": "", "acceptance": "", "subgroups": "", "operating_conditions": "", "protocol": "", "ethics": "", "funding": "", "conflicts": "", "availability": "", "limitations": ""}, "tested": {"cases": [2, 2], "patients": [2, 2]}}',1.79602565945601749418e+09);
INSERT INTO "sweep" VALUES(2,'machinery','{}',1.79602569826401472089e+09);
INSERT INTO "sweep" VALUES(3,'broken machinery','{}',1.79602569856399297719e+09);
INSERT INTO "sweep" VALUES(4,'stopped machinery','{}',1.79602571737600111962e+09);
INSERT INTO "sweep" VALUES(5,'machinery left behind','{}',1.79602571766801333424e+09);
INSERT INTO "sweep" VALUES(6,'later','{"name": "later", "seed": 0, "data": {"root": null, "synthetic": {"cases": 2, "size": 16, "seed": 0}, "layout": null, "series": null, "segmentation": null, "labels": null, "regions": null, "spacing_mm": null, "percentiles": [0.5, 99.5], "patient": null, "split": {"folds": 2, "validation": 0.0}}, "models": [{"name": "other", "spec": {"name": "unet", "dims": 3, "channels": [4, 8], "num_res_units": 0}, "grid": {}}], "training": {"epochs": 1, "loss": "dice_ce", "learning_rate": 0.005, "weight_decay": 1e-05, "batch_size": null, "patch_size": null, "flips": true, "intensity_augmentation": true, "precision": "auto", "gpus": 1, "replicas": 1}, "defenses": [{"name": "none", "spec": {}, "grid": {}, "training": {"epochs": null, "learning_rate": null}}], "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "grid": {}, "epsilons": [0.03137254901960784]}], "worst_cases": [], "shifts": [], "evaluation": {"access": ["white-box"], "transfer": ["undefended"], "adaptive": false, "metrics": [{"name": "dice"}], "regions": ["WT", "TC", "ET"], "floor": 0.5, "cases": null, "brain_only": true, "certificate": {"tau": 0.75, "alpha": 0.001, "selection": 100, "draws": 1000}, "window": null, "gates": null}, "comparisons": [{"id": "", "metric": "dice", "regions": ["WT", "TC", "ET"], "vary": "attack", "a": "fgsm", "b": "clean", "attacks": [], "alternative": "two-sided", "zero_rule": "pratt", "adjustment": null, "inference": null, "failure_threshold": 0.5}], "study": {"title": "", "authors": [], "images": null, "intended_use": "", "model_source": "", "training_data": "", "cohort_source": "", "eligibility": "", "characteristics": "", "reference_standard": "", "annotators": "", "sample_size": "", "metric_choice": "", "acceptance": "", "subgroups": "", "operating_conditions": "", "protocol": "", "ethics": "", "funding": "", "conflicts": "", "availability": "", "limitations": ""}, "tested": {"cases": [1, 1], "patients": [1, 1]}}',1.79602572952101683613e+09);
CREATE TABLE worker (
	incarnation VARCHAR NOT NULL, 
	host VARCHAR NOT NULL, 
	pid INTEGER NOT NULL, 
	process_started DOUBLE NOT NULL, 
	slot INTEGER NOT NULL, 
	device VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	started_at DOUBLE NOT NULL, 
	heartbeat_at DOUBLE NOT NULL, queues VARCHAR DEFAULT '' NOT NULL, version VARCHAR DEFAULT '' NOT NULL, note TEXT, bfloat16 BOOLEAN, 
	PRIMARY KEY (incarnation)
);
INSERT INTO "worker" VALUES('2816c2494dfb4e50b24cd174900ffe05','host 00000000-0000-0000-0000-000000000000',1,1796025659.28,1,'cpu','stopped',1.79602566377399873735e+09,1.79602569217601728442e+09,'','0.1.0',NULL,1);
INSERT INTO "worker" VALUES('d7430b7734474f47a30a884dfe7b1c81','host 00000000-0000-0000-0000-000000000000',1,1796025659.28,0,'cpu','stopped',1.79602566380401253696e+09,1.79602569218800663941e+09,'','0.1.0',NULL,1);
INSERT INTO "worker" VALUES('8a82c035f8c644f7a934cf8ac4f82324','host 00000000-0000-0000-0000-000000000000',1,1796025698.14,0,'cpu','stopped',1.79602571118798398966e+09,1.79602571550399351123e+09,'','0.1.0',NULL,1);
INSERT INTO "worker" VALUES('00000000000000000000000000000000','host 00000000-0000-0000-0000-000000000000',1,0.0,0,'cpu','busy',1.7960257177920117378e+09,1.79602571779398322102e+09,'','',NULL,NULL);
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
CREATE VIEW results AS
SELECT sweep.name AS sweep, cell.model, cell.architecture, cell.dims, cell.defense, cell.defense_params,
       cell.attack, cell.attack_params, condition.epsilon, cell.access, cell.replica, cell.fold,
       score.case_id, score.patient_id, score.region, score.metric, score.value, score.state,
       evaluation.metric_impl, evaluation.label_scheme, job.id AS job_id, strftime('%Y-%m-%dT%H:%M:%SZ', job.finished_at, 'unixepoch') AS created_at,
       score.reference_voxels, score.prediction_voxels, cell.source, cell.precision
FROM sweep
JOIN cell ON cell.sweep_id = sweep.id
JOIN job ON job.id = cell.job_id
JOIN evaluation ON evaluation.job_id = job.id
JOIN condition ON condition.job_id = job.id
JOIN score ON score.condition_id = condition.id
WHERE (cell.budgets IS NULL OR ' ' || cell.budgets || ' ' LIKE '% ' || condition.epsilon_key || ' %')
  AND (cell.until_job IS NULL OR (SELECT later.state FROM job AS later WHERE later.id = cell.until_job) <> 'done');
COMMIT;
