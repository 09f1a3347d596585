"""What happens when the machine fails: crash, full disk, tampering, hostile files."""
