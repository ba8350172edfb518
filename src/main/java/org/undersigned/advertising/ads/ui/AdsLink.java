package org.undersigned.advertising.ads.ui;

import com.vaadin.flow.router.RouterLink;

/** A page that stands among the tabs of ads at an address of its own. Implemented as beans by what lies above orders. */
public interface AdsLink {

    /** By which the page says that it is shown. */
    String key();

    /** Of {@code access.Permission}: who lacks it does not see the way. */
    String permission();

    RouterLink link();

    /** Lowest first. */
    int order();
}
