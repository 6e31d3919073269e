"""What the program does, over ports: sign in, look up, track. Imports the domain only."""
