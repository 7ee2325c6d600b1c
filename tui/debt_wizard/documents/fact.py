"""What one fact of a letter can be."""

from debt_wizard.documents.gap import Gap

Fact = str | int | bool | list[str] | Gap
"""Words in the language of the letter, a number, a yes or no, a list of words, or an answer that is missing."""
