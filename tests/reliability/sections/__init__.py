"""The sections of the report, one a file; `tests.reliability` says what each must have."""
