"""Plain text pages, as people write them in copy sent by mail."""
