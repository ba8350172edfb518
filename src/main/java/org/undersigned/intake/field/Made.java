package org.undersigned.intake.field;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Something that came into the directory with a fact: its row, and a party that nobody knew; or one that was known. */
public record Made(Sort sort, UUID id) {

    /** What it is. */
    public enum Sort {
        PARTY,
        /** A party that was there before, and of which the fact tells something, too. */
        COUNTERPART,
        HONOUR,
        CONTACT_POINT,
        AFFILIATION,
        REPRESENTATION,
        TOUCH
    }

    /** The ids of those that are of a sort. */
    static List<UUID> ids(List<Made> made, Sort sort) {
        return made.stream().filter(one -> one.sort() == sort).map(Made::id).toList();
    }

    /** As one text, in the order in which they were made. */
    public static String written(List<Made> made) {
        return made.stream().map(one -> one.sort() + " " + one.id()).collect(Collectors.joining(","));
    }

    public static List<Made> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(",")).map(Made::one).toList();
    }

    private static Made one(String written) {
        var parts = written.split(" ");
        return new Made(Sort.valueOf(parts[0]), UUID.fromString(parts[1]));
    }
}
