"""THE table: from what went wrong to what the technician reads, a module of rows for each kind."""
