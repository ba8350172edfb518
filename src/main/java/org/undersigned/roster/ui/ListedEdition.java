package org.undersigned.roster.ui;

import org.undersigned.roster.EditionFacts;

/** An edition in the list, with the name of who sealed it and whether it is held. */
record ListedEdition(EditionFacts facts, String sealedBy, boolean held) {}
