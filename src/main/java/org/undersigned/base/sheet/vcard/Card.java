package org.undersigned.base.sheet.vcard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One card while it is read: what is taken of it, the preferred values first. */
final class Card {

    private final int number;
    private final Map<CardField, List<Value>> values = new EnumMap<>(CardField.class);
    private final List<String> builtNames = new ArrayList<>();
    private int size;

    /** @param number counted within the file, from 1 */
    Card(int number) {
        this.number = number;
    }

    /** @param preference the lower, the more it is preferred */
    private record Value(String text, int preference) {}

    int number() {
        return number;
    }

    /** How many values it holds. */
    int size() {
        return size;
    }

    void add(CardField field, String text, int preference) {
        var stripped = text.strip();
        if (!stripped.isEmpty()) {
            values.computeIfAbsent(field, any -> new ArrayList<>()).add(new Value(stripped, preference));
            size++;
        }
    }

    /** A name put together from its parts, for a card that has none as a whole. */
    void addBuiltName(String name) {
        if (!name.isBlank()) {
            builtNames.add(name.strip());
        }
    }

    /** The texts for the columns of a field. */
    List<String> texts(CardField field) {
        return switch (field) {
            case NAME -> name().limit(1).toList();
            case ALIAS -> Stream.concat(name().skip(1), plain(field)).distinct().toList();
            default -> plain(field).distinct().toList();
        };
    }

    /** As a whole, else from its parts, else that of the body it stands for. */
    private Stream<String> name() {
        if (values.containsKey(CardField.NAME)) {
            return plain(CardField.NAME).distinct();
        }
        return builtNames.isEmpty()
                ? plain(CardField.ORGANISATION).limit(1)
                : builtNames.stream().distinct();
    }

    private Stream<String> plain(CardField field) {
        return values.getOrDefault(field, List.of()).stream()
                .sorted(Comparator.comparingInt(Value::preference))
                .map(Value::text);
    }
}
