"""What is kept on this computer: the outbox, secrets, recents. Imports domain and ports."""
