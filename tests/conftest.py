"""What holds for every test: properties are tried without a clock, because speed is shown by benchmarks."""

from hypothesis import settings

settings.register_profile("no_clock", deadline=None)
settings.load_profile("no_clock")
