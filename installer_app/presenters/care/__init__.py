"""What helps when something does not work: the checks of this computer, the log, the support file."""
