"""`soak`: a seeded random patient on the real program, for minutes or for days.

`run.py` puts it together; `patient.py` does what a patient might, with the `fingers.py`, on what
`targets.py` finds; `watch.py` measures, with `gaps.py`, `histogram.py` and `series.py`;
`verdict.py` says what it means.
"""
