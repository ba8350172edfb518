package org.undersigned.directory.representation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.name.Folding;

/** Territories in words, and the places that such words name: a country is one whether by its name or by its code. */
public final class Territories {

    private static final Pattern COMMA = Pattern.compile("[,;/]");
    private static final Pattern AND = Pattern.compile("(?i) and | & ");
    private static final Map<String, String> CODES = codes();

    private Territories() {}

    /** The names of all countries, by name. */
    public static List<String> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(Territories::name)
                .sorted()
                .toList();
    }

    /** "Germany, Austria" are two; what is no country stays what it is. */
    static Set<String> places(String words) {
        return COMMA.splitAsStream(words)
                .flatMap(part -> CODES.containsKey(Folding.compact(part)) ? Stream.of(part) : AND.splitAsStream(part))
                .map(Folding::compact)
                .filter(place -> !place.isEmpty())
                .map(place -> CODES.getOrDefault(place, place))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
            codes.put(Folding.compact(code), code);
            codes.put(Folding.compact(Locale.of("", code).getISO3Country()), code);
            codes.put(Folding.compact(name(code)), code);
        }
        codes.put("uk", "GB");
        codes.put("uae", "AE");
        return Map.copyOf(codes);
    }

    private static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
