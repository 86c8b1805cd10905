"""Settings that all tests share."""

from hypothesis import settings

settings.register_profile("steady", deadline=None)  # no test depends on the machine's speed
settings.load_profile("steady")
