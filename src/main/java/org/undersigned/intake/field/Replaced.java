package org.undersigned.intake.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes when something is entered in its place.
 *
 * @param value as a row would say it
 * @param rest what else is needed to bring it back: a sort key, an id, a kind
 */
public record Replaced(String value, List<String> rest) {

    /** Stands in no cell of a file. */
    private static final String BETWEEN = "\u001F";

    public Replaced {
        rest = List.copyOf(rest);
    }

    public static Replaced of(String value, String... rest) {
        return new Replaced(value, List.of(rest));
    }

    public static Replaced read(String written) {
        var parts = Arrays.asList(written.split(BETWEEN, -1));
        return new Replaced(parts.getFirst(), parts.subList(1, parts.size()));
    }

    /** As one text. */
    public String written() {
        return Stream.concat(Stream.of(value), rest.stream()).collect(Collectors.joining(BETWEEN));
    }

    /** One part of the rest, counted from 0; nothing where it is not kept. */
    public Optional<String> rest(int part) {
        return part < rest.size() ? Optional.of(rest.get(part)) : Optional.empty();
    }
}
