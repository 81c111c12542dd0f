"""Breaking the real program: faults are done to a kiosk that runs under its supervisor.

`station` is a screen with somebody's hands before it, `eyes` what can be seen on it, `world` a
clinic's data folder, `program` the supervisor and its children as processes. `faults_*` say what
can be done to them, each with what must follow; `watch` waits for a page that answers to a touch,
`verdict` says what staff are told and whether anything was lost. `run` draws the faults by chance:

    python -m tests.faults.harness.run --runs 20 --seed 7 [--only NAME] [--out FILE]

Some faults need Linux, strace or the rights to mount; those that cannot be done here are left out
and named.
"""
