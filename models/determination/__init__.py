"""What a deal needs on a day: product, parties, route and use in; the requirement with its reasons out."""
