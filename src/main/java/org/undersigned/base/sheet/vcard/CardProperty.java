package org.undersigned.base.sheet.vcard;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line of a card means for the row that it becomes. */
final class CardProperty {

    private static final int NOT_PREFERRED = 101;

    private static final Map<String, CardField> PLAIN = Map.of(
            "FN", CardField.NAME,
            "TITLE", CardField.TITLE,
            "ROLE", CardField.ROLE,
            "EMAIL", CardField.EMAIL,
            "TEL", CardField.PHONE,
            "URL", CardField.WEB,
            "NOTE", CardField.NOTE,
            "KIND", CardField.KIND,
            "X-ADDRESSBOOKSERVER-KIND", CardField.KIND);

    /** What addresses begin with where they are written as links. */
    private static final Map<CardField, String> SCHEMES = Map.of(CardField.EMAIL, "mailto:", CardField.PHONE, "tel:");

    private final Card card;
    private final String value;
    private final boolean isOld;
    private final int preference;

    private CardProperty(Card card, VObjectProperty property, boolean isOld) {
        this.card = card;
        this.value = property.getValue();
        this.isOld = isOld;
        this.preference = preference(property.getParameters());
    }

    /** @param isOld of a card of version 2.1, in which a backslash is most often nothing but one */
    static void take(Card card, VObjectProperty property, boolean isOld) {
        new CardProperty(card, property, isOld).take(property.getName().strip().toUpperCase(Locale.ROOT));
    }

    private void take(String name) {
        var field = PLAIN.get(name);
        if (field != null) {
            card.add(field, withoutScheme(field, text(value)), preference);
            return;
        }
        switch (name) {
            case "N" -> card.addBuiltName(builtName());
            case "ORG" -> card.add(CardField.ORGANISATION, joined(parts().stream(), ", "), preference);
            case "ADR" -> card.add(CardField.ADDRESS, joined(parts().stream(), ", "), preference);
            case "NICKNAME" -> list().forEach(alias -> card.add(CardField.ALIAS, alias, preference));
            case "CATEGORIES" -> list().forEach(word -> card.add(CardField.CATEGORIES, word, preference));
            case "X-ABSHOWAS" -> takeAppearance();
            default -> {
                // Pictures, keys, days and what programs note for themselves come into no column.
            }
        }
    }

    /** Apple has no kinds in its cards, but says which of them are shown by the name of the company. */
    private void takeAppearance() {
        if (value.strip().equalsIgnoreCase("COMPANY")) {
            card.add(CardField.KIND, "org", preference);
        }
    }

    /** Family name, given name, further ones, titles before and after. */
    private String builtName() {
        var parts = VObjectPropertyValues.parseStructured(value);
        return Stream.of(3, 1, 2, 0, 4)
                .filter(part -> part < parts.size())
                .flatMap(part -> parts.get(part).stream())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<String> parts() {
        return VObjectPropertyValues.parseSemiStructured(value);
    }

    private List<String> list() {
        return VObjectPropertyValues.parseList(value);
    }

    private String text(String written) {
        return isOld ? written.replace("\\;", ";") : VObjectPropertyValues.unescape(written);
    }

    private static String withoutScheme(CardField field, String text) {
        var scheme = SCHEMES.getOrDefault(field, "");
        return !scheme.isEmpty() && text.regionMatches(true, 0, scheme, 0, scheme.length())
                ? text.substring(scheme.length()).replace(";ext=", " x")
                : text;
    }

    private static String joined(Stream<String> parts, String joint) {
        return parts.map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(joint));
    }

    /** {@code PREF=1} in version 4.0, {@code TYPE=pref} in 3.0, {@code ;PREF} in 2.1. */
    private static int preference(VObjectParameters parameters) {
        var said = parameters.first("PREF");
        if (said != null) {
            return said.matches("[1-9][0-9]?|100") ? Integer.parseInt(said) : NOT_PREFERRED;
        }
        var isPreferred = parameters.getMap().entrySet().stream()
                .filter(parameter ->
                        parameter.getKey() == null || parameter.getKey().equals("TYPE"))
                .flatMap(parameter -> parameter.getValue().stream())
                .flatMap(words -> Stream.of(words.split(",")))
                .anyMatch(word -> word.strip().equalsIgnoreCase("PREF"));
        return isPreferred ? 1 : NOT_PREFERRED;
    }
}
