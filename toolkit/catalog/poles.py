"""The axes of meaning, as `toolkit.language.axes` has them."""

from toolkit.language.axes import Pole, poles

__all__ = ["Pole", "poles"]
