package org.undersigned.base;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every visible sentence of the product, by key. Each feature keeps its own file, {@code texts/<feature>.properties} in
 * UTF-8, a large one several; patterns are ICU message formats with numbered arguments ({@code {0, plural, one {# name}
 * other {# names}}}).
 */
public final class Texts {

    private static final List<String> FILES = List.of(
            "base",
            "audit",
            "access",
            "work",
            "campaign",
            "directory",
            "directory-affiliation",
            "directory-duplicate",
            "directory-external",
            "directory-representation",
            "directory-restriction",
            "directory-source",
            "directory-merge",
            "directory-vault",
            "outreach",
            "signature",
            "signature-dossier",
            "roster",
            "roster-dossier",
            "roster-notice",
            "roster-order",
            "roster-published",
            "press",
            "press-spokesperson",
            "press-release",
            "advertising",
            "advertising-publication",
            "advertising-order",
            "advertising-copy",
            "advertising-proof",
            "intake",
            "shell");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private static final Map<String, String> PATTERNS = load();

    private Texts() {}

    /** The sentence under a key, in English. A missing key is a defect and shows as the key between exclamation marks. */
    public static String text(String key, @Nullable Object... arguments) {
        var pattern = PATTERNS.get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        return arguments.length == 0 && !pattern.contains("{")
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, Locale.ENGLISH)
                        .format(Arrays.stream(arguments).map(Texts::written).toArray());
    }

    /** Days and times of day as they are written everywhere; message formats would give a time of day a date as well. */
    private static @Nullable Object written(@Nullable Object argument) {
        return switch (argument) {
            case null -> null;
            case LocalDate day -> DayText.of(day);
            case LocalTime time -> TIME.format(time);
            default -> argument;
        };
    }

    /** The label of an enum constant, under {@code <feature>.<type>.<CONSTANT>}: {@code outreach.stage.ASKED}. */
    public static String label(Enum<?> constant) {
        return text(keyOf(constant.getDeclaringClass()) + "." + constant.name());
    }

    /**
     * The label of a part of a record, under {@code <feature>.<record>.<part>}: {@code directory.party-details.names};
     * nothing where the part has no name of its own.
     */
    public static Optional<String> label(RecordComponent part) {
        var key = keyOf(part.getDeclaringRecord()) + "." + hyphenated(part.getName());
        return PATTERNS.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    private static String keyOf(Class<?> type) {
        var feature = type.getPackageName().replaceAll("^org\\.undersigned\\.([a-z]+).*$", "$1");
        return feature + "." + hyphenated(type.getSimpleName());
    }

    private static String hyphenated(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** All keys that have a text, for the test that keeps code and texts together. */
    public static Set<String> keys() {
        return PATTERNS.keySet();
    }

    private static Map<String, String> load() {
        var patterns = new HashMap<String, String>();
        for (var name : FILES) {
            var file = Texts.class.getResource("/texts/" + name + ".properties");
            if (file != null) {
                read(file).forEach((key, value) -> patterns.put((String) key, (String) value));
            }
        }
        return Collections.unmodifiableMap(patterns);
    }

    private static Properties read(URL file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return properties;
    }
}
