package org.undersigned.base.store;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys as the sixteen bytes in which they are stored, for plain SQL. */
public final class UuidBytes {

    private UuidBytes() {}

    public static byte[] of(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID read(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    public static @Nullable UUID readNullable(byte @Nullable [] bytes) {
        return bytes == null ? null : read(bytes);
    }
}
