"""What the staff's screens bind to. Loaded when somebody opens the studio, never before."""
