package org.undersigned.base.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the parts of a PDF say that they are packed. */
final class Packing {

    private static final String LETTER = "[^\\x00\\s/\\[\\]()<>{}%]";

    private static final Pattern LOCKED = Pattern.compile(key("Encrypt"));
    private static final Pattern PACKED = Pattern.compile(key("Filter"));

    /** A name, or names in brackets; whatever stands elsewhere is none. */
    private static final Pattern NAMES = Pattern.compile(
            "[\\x00\\s]*+(?:(/" + LETTER + "++)|\\[((?:[\\x00\\s]*+/" + LETTER + "++){0,8}+)[\\x00\\s]*+\\])");

    /** Ways of packing that can unfold to far more than there was. */
    private static final List<String> UNFOLDING = List.of("Fl", "LZW", "RL", "Run");

    private static final String MEASURED = "Fl";

    private Packing() {}

    static boolean isLocked(String pdf) {
        return LOCKED.matcher(pdf).find();
    }

    /** Whether each part that unfolds does so once, by the one way that is measured, and before anything else is done. */
    static boolean isMeasurable(String pdf) {
        var keys = PACKED.matcher(pdf);
        var names = NAMES.matcher(pdf);
        while (keys.find()) {
            names.region(keys.end(), pdf.length());
            if (!names.lookingAt() || !isMeasurable(names(names.group(1) == null ? names.group(2) : names.group(1)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMeasurable(List<String> names) {
        var unfolding = names.stream()
                .filter(name -> UNFOLDING.stream().anyMatch(name::startsWith))
                .toList();
        return names.stream().noneMatch(name -> name.contains("#"))
                && (unfolding.isEmpty()
                        || unfolding.size() == 1 && names.getFirst().startsWith(MEASURED));
    }

    private static List<String> names(String written) {
        return Arrays.stream(written.split("[\\x00\\s/]+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A key as it may be written: each letter as it is, or by its number. */
    private static String key(String name) {
        return name.chars()
                .mapToObj(letter -> "(?:%c|#(?i:%02x))".formatted(letter, letter))
                .collect(Collectors.joining("", "/", "(?!" + LETTER + ")"));
    }
}
