"""Sidestep's entry point."""

import sys

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a worker of the packaged program starts as the program itself

    from kiosk.cli import main

    sys.exit(main())
