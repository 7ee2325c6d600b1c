"""One file a command. Those that need no screen never import Textual."""
