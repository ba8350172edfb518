package org.undersigned.base.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.Ids;

/** Reads and writes the words in an address. What makes no sense is passed over: somebody typed it. */
public final class AddressWords {

    private AddressWords() {}

    /** What was typed into the search field. */
    public static List<String> typed(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }

    public static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }

    public static <E extends Enum<E>> Set<E> constants(QueryParameters query, String parameter, E[] all) {
        var names = query.getParameters(parameter);
        return Arrays.stream(all)
                .filter(constant -> names.contains(constant.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static List<String> ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().toList();
    }

    public static Set<UUID> ids(QueryParameters query, String parameter) {
        return query.getParameters(parameter).stream()
                .flatMap(word -> Ids.read(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
