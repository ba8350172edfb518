package org.undersigned.advertising.publication.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What the address of a paper's page says beyond the paper: which edition, and what its panels keep there. */
public final class PaperAddress {

    private final UUID publication;
    private final Map<String, String> words = new LinkedHashMap<>();

    PaperAddress(UUID publication, QueryParameters query) {
        this.publication = publication;
        query.getParameters().forEach((name, values) -> words.put(name, values.getFirst()));
    }

    /** What is kept under a name; empty where nothing is. */
    public String word(String name) {
        return words.getOrDefault(name, "");
    }

    QueryParameters query() {
        return QueryParameters.simple(words);
    }

    /** Keeps words in the address without navigating; an empty one is left out. */
    public void keep(Map<String, String> kept) {
        words.putAll(kept);
        words.values().removeIf(String::isEmpty);
        var path = PublicationNavigation.PUBLICATIONS + "/" + publication;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, QueryParameters.simple(words)));
    }
}
