package org.undersigned.advertising.publication.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.UUID;

/** Ways to the papers. */
public final class PublicationNavigation {

    static final String PUBLICATIONS = "publications";
    static final String PUBLICATION = "publication";
    static final String EDITION = "edition";

    private PublicationNavigation() {}

    public static void toPublications() {
        UI.getCurrent().navigate(PublicationListView.class);
    }

    public static void toPublication(UUID id) {
        UI.getCurrent().navigate(PublicationView.class, of(id));
    }

    public static void toEdition(UUID publication, UUID edition) {
        UI.getCurrent().navigate(PublicationView.class, of(publication), at(edition));
    }

    public static RouterLink linkToPublications(String text) {
        return new RouterLink(text, PublicationListView.class);
    }

    public static RouterLink linkToPublication(String text, UUID id) {
        return new RouterLink(text, PublicationView.class, of(id));
    }

    public static RouterLink linkToEdition(String text, UUID publication, UUID edition) {
        var link = linkToPublication(text, publication);
        link.setQueryParameters(at(edition));
        return link;
    }

    private static RouteParameters of(UUID id) {
        return new RouteParameters(PUBLICATION, id.toString());
    }

    private static QueryParameters at(UUID edition) {
        return QueryParameters.simple(Map.of(EDITION, edition.toString()));
    }
}
