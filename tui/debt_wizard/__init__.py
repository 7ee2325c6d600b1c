"""A terminal wizard that helps a person in debt to negotiate repayment with a lender."""

__version__ = "0.1.0"
