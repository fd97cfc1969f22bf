"""What the report says, a file for each group of sections."""
