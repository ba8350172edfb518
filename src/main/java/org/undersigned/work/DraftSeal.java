package org.undersigned.work;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.secret.Keyring;
import org.undersigned.base.secret.Seal;
import org.undersigned.base.store.UuidBytes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals drafts, each to the one who typed it and the form that it was typed into, and opens them again. One that no key
 * at hand opens is as good as none.
 */
@Component
class DraftSeal {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Seal> seals;

    DraftSeal(Keyring keyring) {
        seals = keyring.keysFor("form-draft").stream()
                .map(key -> new Seal(key.bytes()))
                .toList();
    }

    byte[] close(DraftContent content, UUID user, DraftKey key) {
        return seals.getFirst().close(JSON.writeValueAsBytes(content), place(user, key));
    }

    Optional<DraftContent> open(byte[] sealed, UUID user, DraftKey key) {
        return seals.stream()
                .flatMap(seal -> opened(seal, sealed, place(user, key)).stream())
                .findFirst()
                .map(content -> JSON.readValue(content, DraftContent.class));
    }

    private static Optional<byte[]> opened(Seal seal, byte[] sealed, byte[] place) {
        try {
            return Optional.of(seal.open(sealed, place));
        } catch (IllegalStateException otherKey) {
            return Optional.empty();
        }
    }

    private static byte[] place(UUID user, DraftKey key) {
        var place = new ByteArrayOutputStream();
        place.writeBytes(UuidBytes.of(user));
        place.writeBytes(UuidBytes.of(key.subject()));
        place.writeBytes(key.form().getBytes(StandardCharsets.UTF_8));
        return place.toByteArray();
    }
}
