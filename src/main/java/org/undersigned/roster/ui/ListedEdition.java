package org.undersigned.roster.ui;

import org.undersigned.roster.EditionFacts;

/** An edition in the list, with the name of who sealed it. */
record ListedEdition(EditionFacts facts, String sealedBy) {}
