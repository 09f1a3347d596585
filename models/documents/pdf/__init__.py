"""A thin layout engine on the PDF canvas: text in two scripts, rows and boxes, pages with head and foot."""
