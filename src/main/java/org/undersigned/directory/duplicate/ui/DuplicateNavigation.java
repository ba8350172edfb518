package org.undersigned.directory.duplicate.ui;

import com.vaadin.flow.router.RouterLink;

/** The way to the queue of parties that may be one. */
public final class DuplicateNavigation {

    static final String DUPLICATES = "directory/duplicates";

    private DuplicateNavigation() {}

    static RouterLink linkToDuplicates(String text) {
        return new RouterLink(text, DuplicatesView.class);
    }
}
