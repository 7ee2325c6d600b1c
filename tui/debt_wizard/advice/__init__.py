"""Judgements over a case: what is left over, what can be promised, which channel, what comes next."""
