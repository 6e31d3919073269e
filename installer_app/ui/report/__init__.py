"""Reports: the view that makes them, and the pages as PDF, on paper and as a preview. Imports presenters."""
