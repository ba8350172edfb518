package org.undersigned.advertising.ads.ui;

import com.vaadin.flow.router.RouterLink;

/** A way from the page of ads to one beside it. Implemented as beans by what lies above orders. */
public interface AdsLink {

    RouterLink link();

    /** Lowest first. */
    int order();
}
