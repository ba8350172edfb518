package org.undersigned.signature.coverage;

import java.util.Collection;
import org.undersigned.directory.PartyKind;

/** How many names count, by kind. */
public record NameCount(int persons, int groups, int estates, int organisations) {

    public static final NameCount NONE = new NameCount(0, 0, 0, 0);

    /** Counts the kinds of a list of names, one each. */
    public static NameCount of(Collection<PartyKind> kinds) {
        var count = NONE;
        for (var kind : kinds) {
            count = count.plus(kind, 1);
        }
        return count;
    }

    public NameCount plus(PartyKind kind, int names) {
        return switch (kind) {
            case PERSON -> new NameCount(persons + names, groups, estates, organisations);
            case GROUP -> new NameCount(persons, groups + names, estates, organisations);
            case ESTATE -> new NameCount(persons, groups, estates + names, organisations);
            case ORGANISATION -> new NameCount(persons, groups, estates, organisations + names);
        };
    }

    public int total() {
        return persons + groups + estates + organisations;
    }
}
