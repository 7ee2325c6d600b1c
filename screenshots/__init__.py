"""Pictures of every screen in both languages, made by one command."""
