"""The staff's side: who may change what, drafts, review, publishing, and what was done.

Everything staff write is in one SQLite file, `studio.db` in the data folder; patients are shown
releases made from it, never the file itself. One verb a module; knows no Qt.
"""
