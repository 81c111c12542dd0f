"""The programs that compute every picture asset; none is drawn or scanned by others."""
