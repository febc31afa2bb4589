"""What our extractors are timed against: the same task in the tools that people use for it."""
