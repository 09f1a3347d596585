"""What several rooms use: lists, forms, details, timelines, previews."""
