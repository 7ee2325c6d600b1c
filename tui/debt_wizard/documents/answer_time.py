"""How long a letter gives for the answer."""

DAYS_TO_ANSWER = 14
"""Days from the day of the letter: the person's own wish, not a period of any rule."""
