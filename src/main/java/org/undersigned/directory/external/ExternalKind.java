package org.undersigned.directory.external;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A register that numbers persons and bodies: how its numbers look, and where one can be read about. */
public enum ExternalKind {
    /** International Standard Name Identifier (ISO 27729): 16 digits, the last one for checking. */
    ISNI("[0-9]{15}[0-9x]", "isni.org", "isni/", CheckDigits::areOfIsni),
    /** Name number of the rights societies: up to eleven digits, the last two for checking. */
    IPI("[0-9]{3,11}", null, "", CheckDigits::areOfIpi),
    IMDB("(nm|co)[0-9]{7,8}", "www.imdb.com", ""),
    MUSICBRAINZ("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "musicbrainz.org", "artist/"),
    WIKIDATA("q[1-9][0-9]{0,11}", "www.wikidata.org", "wiki/"),
    VIAF("[1-9][0-9]{0,21}", "viaf.org", "viaf/");

    private static final int DIGITS_OF_IPI = 11;

    private final Pattern form;
    private final @Nullable String host;
    private final String path;
    private final Predicate<String> check;

    ExternalKind(String form, @Nullable String host, String path) {
        this(form, host, path, value -> true);
    }

    ExternalKind(String form, @Nullable String host, String path, Predicate<String> check) {
        this.form = Pattern.compile(form);
        this.host = host;
        this.path = path;
        this.check = check;
    }

    /** The one form of a number that somebody typed or took from the address of its page, if it is one. */
    Optional<String> normalised(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return (text.contains("/") ? partsOfAddress(text) : Stream.of(text))
                .map(this::withoutGaps)
                .filter(part -> form.matcher(part).matches())
                .findFirst()
                .map(this::inFull)
                .filter(check);
    }

    private Stream<String> partsOfAddress(String address) {
        return host != null && address.contains(host.replaceFirst("^www\\.", ""))
                ? Arrays.stream(address.split("[/?#]"))
                : Stream.empty();
    }

    private String withoutGaps(String text) {
        return switch (this) {
            case ISNI, IPI -> text.replaceAll("^(isni|ipi)[: ]*|[\\s.-]", "");
            default -> text.replaceAll("\\s", "");
        };
    }

    private String inFull(String number) {
        return switch (this) {
            case ISNI, WIKIDATA -> number.toUpperCase(Locale.ROOT);
            case IPI -> "0".repeat(DIGITS_OF_IPI - number.length()) + number;
            default -> number;
        };
    }

    /** The number as the register writes it: an ISNI in groups of four. */
    String written(String value) {
        return this == ISNI ? value.replaceAll("(.{4})(?=.)", "$1 ") : value;
    }

    /** The address of the page about the number, where there is one that everybody can read. */
    Optional<String> page(String value) {
        return Optional.ofNullable(host).map(known -> "https://" + known + "/" + path(value) + value);
    }

    private String path(String value) {
        if (this != IMDB) {
            return path;
        }
        return value.startsWith("nm") ? "name/" : "company/";
    }
}
