"""What each page shows (one frozen State) and offers (methods). Qt-free. Imports services and domain."""
