"""What is held against the content files, so that an editor learns file and line of what is wrong."""
