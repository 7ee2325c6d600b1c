"""What leaves the program: letters, the dated plan, the summary."""
