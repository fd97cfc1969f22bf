"""One sweep as a document for a journal, a notified body or a colleague: sections, and three forms of them."""
