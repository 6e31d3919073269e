"""Today's list, and its stops on the pages of an install."""
