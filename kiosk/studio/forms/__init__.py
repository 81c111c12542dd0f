"""Forms: an item as fields to fill in, with what is wrong beside each of them. No Qt."""
