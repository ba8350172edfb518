package org.undersigned.campaign;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.undersigned.base.Refusal;

/** The language of a text as a tag of BCP 47, in its usual spelling: {@code en}, {@code pt-BR}, {@code zh-Hant}. */
public record LocaleTag(String tag) {

    static final int LONGEST = 35;

    /** Refuses what is no tag, and tags of languages that nobody knows the name of. */
    static LocaleTag of(String typed) {
        try {
            var locale = new Locale.Builder().setLanguageTag(typed.strip()).build();
            var tag = locale.toLanguageTag();
            if (hasName(locale) && tag.length() <= LONGEST) {
                return new LocaleTag(tag);
            }
        } catch (IllformedLocaleException e) {
            // Refused below, as a language that does not exist is.
        }
        throw new Refusal("campaign.refused.unknown-language", typed);
    }

    /** How the language is called in English: "Portuguese (Brazil)". */
    public static String label(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    /** Tags to choose from, in the order of their names. Others may be typed. */
    public static List<String> all() {
        return Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> hasName(locale)
                        && locale.getVariant().isEmpty()
                        && locale.getExtensionKeys().isEmpty())
                .map(Locale::toLanguageTag)
                .distinct()
                .sorted(Comparator.comparing(LocaleTag::label))
                .toList();
    }

    private static boolean hasName(Locale locale) {
        return !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
    }
}
