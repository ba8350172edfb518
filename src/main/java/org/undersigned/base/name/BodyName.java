package org.undersigned.base.name;

import java.util.regex.Pattern;

/**
 * The name of a group, an organisation or an estate as it is sorted: without "The" in front (or behind a comma) and
 * without remarks in brackets; an estate under the person whose it is. Other articles stay ("Los Lobos").
 */
final class BodyName {

    private static final Pattern ESTATE_OF =
            Pattern.compile("^(?:the\\s+)?estate\\s+of\\s+(?:the\\s+late\\s+)?(.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESTATE =
            Pattern.compile("^(?:the\\s+)?(?!real\\s)(\\S.*?)(?:['\u2019]s?)?\\s+estate$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile("^the\\s+(?=\\S)|,\\s*the$", Pattern.CASE_INSENSITIVE);

    private BodyName() {}

    static String arranged(String name) {
        var text = Brackets.of(name).outside();
        for (var estate : new Pattern[] {ESTATE_OF, ESTATE}) {
            var match = estate.matcher(text);
            if (match.matches()) {
                return PersonName.of(match.group(1)).familyFirst();
            }
        }
        return ARTICLE.matcher(text).replaceFirst("");
    }

    static boolean isEstate(String name) {
        var text = Brackets.of(name).outside();
        return ESTATE_OF.matcher(text).matches() || ESTATE.matcher(text).matches();
    }
}
