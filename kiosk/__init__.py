"""Sidestep: an offline patient-education kiosk about the gluteus medius."""

import os

__version__ = "0.1.0"

# The figure's matrices are small: numpy's own threads only wait for each other, and on a busy
# machine that costs a hundred times what they save. It must stand before numpy loads.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
