"""Debts and payments out of a table that somebody has: a bank's or a wallet's bill, as CSV. Nothing is taken unseen."""
