"""The site that commands are tried on."""

from site_folder import site, spanish

__all__ = ["site", "spanish"]
