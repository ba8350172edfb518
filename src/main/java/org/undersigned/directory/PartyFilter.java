package org.undersigned.directory;

import java.util.Set;

/**
 * Which parties a list shows, and in what order.
 *
 * @param text as typed, matched as the search does; blank for all
 * @param kinds any of these; empty for all
 * @param disciplines codes, any of these also among a party's further disciplines; empty for all
 * @param tags any of these; empty for all
 */
public record PartyFilter(
        String text, Set<PartyKind> kinds, Set<String> disciplines, Set<String> tags, Order order, boolean descending) {

    public static final PartyFilter ALL = new PartyFilter("", Set.of(), Set.of(), Set.of(), Order.NAME, false);

    /** What a list of parties can be ordered by. */
    public enum Order {
        /** The names that fit the text best, then by sort key; without a text by sort key. */
        MATCH,
        /** By sort key. */
        NAME,
        KIND,
        CHANGED
    }

    public PartyFilter {
        kinds = Set.copyOf(kinds);
        disciplines = Set.copyOf(disciplines);
        tags = Set.copyOf(tags);
    }

    public PartyFilter withText(String text) {
        return new PartyFilter(text, kinds, disciplines, tags, order, descending);
    }

    public PartyFilter withKinds(Set<PartyKind> kinds) {
        return new PartyFilter(text, kinds, disciplines, tags, order, descending);
    }

    public PartyFilter withDisciplines(Set<String> disciplines) {
        return new PartyFilter(text, kinds, disciplines, tags, order, descending);
    }

    public PartyFilter withTags(Set<String> tags) {
        return new PartyFilter(text, kinds, disciplines, tags, order, descending);
    }

    public PartyFilter orderedBy(Order order, boolean descending) {
        return new PartyFilter(text, kinds, disciplines, tags, order, descending);
    }
}
