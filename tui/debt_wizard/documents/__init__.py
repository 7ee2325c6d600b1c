"""What leaves the program: drafts, summary and dated plan, as files. See `documents.export`."""
