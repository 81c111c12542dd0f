"""The reliability report: what was done to the program, how often, and what patients saw of it.

Each section is a module `tests/reliability/sections/NAME.py` with

    TITLE: str
    def run(budget: Budget, out: Path) -> Section

`run` does the long form and returns what came of it; it may take `budget.minutes`, must do
`budget.runs` random runs where it counts runs, and draws them from `budget.seed`. What it needs to
keep (logs, raw figures) goes into the folder `out`, `build/reliability/NAME`, which is there and
empty. `Section` and its parts are in `section.py`: an answer for the front page, what was done,
the command, figures with their verdicts, tables, plots, and problems. A section with problems
has failed. An exception out of `run` becomes a problem, and the other sections go on.

    python -m tests.reliability                              every section, each in its own process
    python -m tests.reliability --only soak --minutes 60     one of them
    python -m tests.reliability --write docs/reliability.md  the report of what was run last

`make reliability` is all of it. A section's result is `build/reliability/NAME.json`, with the date,
commit and machine it is of; the report puts together whatever is there and says what is missing.

The short form of each section is ordinary tests, run by `make test`.
"""
