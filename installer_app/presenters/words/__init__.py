"""What several pages say alike: times, devices, jobs, records, notes and the timeline."""
