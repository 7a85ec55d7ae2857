"""The site that jobs are tried on."""

from site_folder import site, spanish

__all__ = ["site", "spanish"]
