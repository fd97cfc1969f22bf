"""The pages of one sweep as files: what a share link of it shows, without a server."""
