"""What turns the meaning: denials, sides, opposites, how binding a thing is; and, or; drugs."""
