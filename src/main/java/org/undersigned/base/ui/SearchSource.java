package org.undersigned.base.ui;

import java.util.List;

/** What the search box asks. Features implement it as beans; who lacks the permission gets none of its hits. */
public interface SearchSource {

    /** The heading above its hits: "Directory". */
    String group();

    /** Of {@code access.Permission}. */
    String permission();

    /** Lowest first. */
    int order();

    /** Best first. Private data is in no hit. */
    List<SearchHit> find(String typed, int limit);
}
