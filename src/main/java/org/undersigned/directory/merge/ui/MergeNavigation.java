package org.undersigned.directory.merge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The way to two parties beside each other. */
public final class MergeNavigation {

    static final String MERGE = "directory/merge";
    static final String ONE = "one";
    static final String OTHER = "other";
    static final String KEEP = "keep";

    private MergeNavigation() {}

    /** To two parties of which one may be made; which of them is kept is proposed there. */
    public static void toMerge(UUID one, UUID other) {
        UI.getCurrent().navigate(MergeView.class, new QueryParameters(words(one, other)));
    }

    /** With one of the two chosen to be kept. */
    static void toMerge(UUID one, UUID other, UUID kept) {
        var words = new HashMap<>(words(one, other));
        words.put(KEEP, List.of(kept.toString()));
        UI.getCurrent().navigate(MergeView.class, new QueryParameters(words));
    }

    private static Map<String, List<String>> words(UUID one, UUID other) {
        return Map.of(ONE, List.of(one.toString()), OTHER, List.of(other.toString()));
    }
}
