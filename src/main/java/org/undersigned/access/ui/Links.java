package org.undersigned.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.undersigned.access.AccessPaths;

/** Reads the addresses of links that were given to people who are not signed in. */
final class Links {

    private Links() {}

    static String secret(BeforeEnterEvent entering) {
        return entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(AccessPaths.TOKEN)
                .orElse("");
    }
}
