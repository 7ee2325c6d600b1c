"""A day for what does not depend on the day: amounts, what counts, and what is open of it."""

from datetime import date

ANY_DAY = date(2000, 1, 1)
