package org.undersigned.directory;

import org.jspecify.annotations.Nullable;

/**
 * A name as it is entered.
 *
 * @param sortKey what the name is ordered by; null to have it proposed by rule
 */
public record NameDetails(
        NameKind kind, String text, @Nullable String sortKey) {

    public NameDetails {
        text = text.strip();
        sortKey = sortKey == null || sortKey.isBlank() ? null : sortKey.strip();
    }

    public static NameDetails credited(String text) {
        return of(NameKind.CREDITED, text);
    }

    /** With the sort key that the rule proposes. */
    public static NameDetails of(NameKind kind, String text) {
        return new NameDetails(kind, text, null);
    }
}
