"""The results folder of a trained nnU-Net v2: `dataset.json`, `plans.json`, `fold_X/checkpoint_final.pth`."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BeforeValidator, Field
from typing_extensions import override

from services.errors import BadInput, first_line
from services.science.anatomy import Anatomy
from services.science.external import _nnunet_plans as planning
from services.science.external._nnunet_plans import read_object
from services.science.external._tensors import fill, read_checkpoint, write_tensors
from services.science.external.base import ExternalFormat

if TYPE_CHECKING:
    from torch import nn

_CHECKPOINT = "checkpoint_final.pth"


class Nnunet(ExternalFormat):
    """One fold, without mirroring. What is left out is read from the folder and from its name.

    nnU-Net crops images to the body, normalises them and resamples them before its windows slide; here they see the
    images of the data section, whose `spacing_mm` should be that of the plans, and are normalised after it.
    """

    fold: Annotated[str, BeforeValidator(str)] = Field(
        description="Which fold, `all` for that of all cases; left out: the only one."
    )
    configuration: str = Field(description="Such as `3d_fullres`; left out: the end of the folder's name.")
    trainer: Annotated[str, Field(pattern=r"^[A-Za-z_]\w*$")] = Field(
        "nnUNetTrainer", description="The class that builds the network; left out: the start of the folder's name."
    )

    @classmethod
    @override
    def recognises(cls, path: Path) -> bool:
        return all((path / name).is_file() for name in ("dataset.json", "plans.json")) and bool(_folds(path))

    @classmethod
    @override
    def collect(cls, path: Path, given: Mapping[str, Any]) -> dict[str, Path]:
        return {
            **{name: path / name for name in ("dataset.json", "plans.json")},
            _CHECKPOINT: path / f"fold_{_fold(path, given)}" / _CHECKPOINT,
        }

    @classmethod
    @override
    def declared(cls, path: Path, given: Mapping[str, Any], anatomy: Anatomy) -> dict[str, Any]:
        trainer, _, rest = path.name.partition("__")
        configuration = given.get("configuration") or rest.rpartition("__")[2]
        try:
            plans, dataset = (read_object(path / name) for name in ("plans.json", "dataset.json"))
            known = plans["configurations"]
            if configuration not in known:
                raise BadInput(f"say with 'configuration' which one it is: {', '.join(known)}")
            planned = planning.with_inherited(known, configuration)
            if planned.get("previous_stage"):
                raise BadInput(f"{configuration} needs the labels of a network before it, which is not supported")
            found: dict[str, Any] = {
                "fold": _fold(path, given),
                "configuration": configuration,
                **({"trainer": trainer} if rest else {}),
                "dims": len(planned["patch_size"]),
                "window": {"size": planned["patch_size"]},
                "orientation": planning.orientation_of(plans),
            }
            if "series" not in given:
                found["series"] = planning.series_of_channels(dataset, anatomy)
            if "normalisation" not in given:
                series = [*(given if "series" in given else found)["series"]]
                found["normalisation"] = planning.normalisation_of(plans, planned, series)
            if divisors := planning.divisors_of(planned):
                found["divisible_by"] = divisors
            if spacing := planning.spacing_of(planned):
                found["spacing_mm"] = spacing
            if "classes" not in given and "regions" not in given:
                found |= planning.meanings_of_channels(dataset, anatomy)
        except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
            raise BadInput(f"{path} is no results folder of nnU-Net v2 ({type(error).__name__}: {error})") from error
        return found

    @override
    def store(self, files: Mapping[str, Path], folder: Path) -> None:
        """Keeps the weights alone of the checkpoint, which holds the state of the training, too."""

        checkpoint = read_checkpoint(files[_CHECKPOINT])
        try:
            made_by = checkpoint["trainer_name"], checkpoint["init_args"]["configuration"]
            weights = checkpoint["network_weights"]
        except (KeyError, TypeError) as error:
            raise BadInput(f"{_CHECKPOINT} is not one of nnU-Net v2: {error} is missing") from error
        if made_by != (self.trainer, self.configuration):
            raise BadInput(
                f"{_CHECKPOINT} is of the trainer {made_by[0]} and the configuration {made_by[1]}, declared are "
                f"{self.trainer} and {self.configuration}"
            )
        write_tensors(weights, _CHECKPOINT, folder)
        for name in ("dataset.json", "plans.json"):
            shutil.copyfile(files[name], folder / name)

    @override
    def load(self, folder: Path) -> nn.Module:
        """The network as its trainer builds it, without the coarser heads of deep supervision."""

        try:
            import nnunetv2
            from nnunetv2.utilities.find_class_by_name import recursive_find_python_class
            from nnunetv2.utilities.label_handling.label_handling import determine_num_input_channels
            from nnunetv2.utilities.plans_handling.plans_handler import PlansManager
        except ImportError as error:
            raise BadInput(f"the model needs nnU-Net: pip install 'robustseg[nnunet]' ({error})") from error
        trainers = Path(nnunetv2.__path__[0]) / "training" / "nnUNetTrainer"
        trainer = recursive_find_python_class(str(trainers), self.trainer, "nnunetv2.training.nnUNetTrainer")
        if trainer is None:
            raise BadInput(f"nnU-Net has no trainer {self.trainer}: its file belongs into {trainers}")
        plans, dataset = PlansManager(read_object(folder / "plans.json")), read_object(folder / "dataset.json")
        try:
            configuration = plans.get_configuration(self.configuration)
            network = trainer.build_network_architecture(
                configuration.network_arch_class_name,
                configuration.network_arch_init_kwargs,
                configuration.network_arch_init_kwargs_req_import,
                determine_num_input_channels(plans, configuration, dataset),
                plans.get_label_manager(dataset).num_segmentation_heads,
                enable_deep_supervision=False,
            )
        except Exception as error:  # plans name classes, which raise what they like
            raise BadInput(f"{self.trainer} cannot build the network of plans.json: {first_line(error)}") from error
        return fill(network, folder, f"the network that {self.trainer} builds")


def _folds(path: Path) -> list[str]:
    return sorted(file.parent.name.removeprefix("fold_") for file in path.glob(f"fold_*/{_CHECKPOINT}"))


def _fold(path: Path, given: Mapping[str, Any]) -> str:
    folds = _folds(path)
    wanted = str(given.get("fold", folds[0] if len(folds) == 1 else ""))
    if wanted not in folds:
        raise BadInput(f"say with 'fold' which one: {', '.join(folds)}")
    return wanted
