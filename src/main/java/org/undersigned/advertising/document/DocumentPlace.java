package org.undersigned.advertising.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a file belongs.
 *
 * @param revision whose one file it is; null for any other
 */
public record DocumentPlace(
        DocumentKind kind,
        UUID order,
        @Nullable UUID insertion,
        @Nullable UUID revision) {

    public static DocumentPlace of(DocumentKind kind, UUID order) {
        return new DocumentPlace(kind, order, null, null);
    }

    public static DocumentPlace of(DocumentKind kind, UUID order, UUID insertion) {
        return new DocumentPlace(kind, order, insertion, null);
    }
}
