"""The bodies of the steps and the dialogs, one file each, named like it."""
