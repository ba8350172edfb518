package org.undersigned.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Particular.Secrecy;
import org.undersigned.base.secret.Seal;
import tools.jackson.databind.json.JsonMapper;

/**
 * The particulars and the reason of an entry as they are stored, with what must be erasable sealed.
 *
 * @param particulars as JSON
 * @param reason sealed
 */
record StoredFacts(String particulars, @Nullable String reason) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** {@code sealed} stands in for the values. */
    private record Stored(
            String name,
            @Nullable String before,
            @Nullable String after,
            @Nullable String sealed,
            Secrecy secrecy) {}

    private record Values(@Nullable String before, @Nullable String after) {}

    /** @param seal that of the subject; absent when the entry has no secrets */
    static StoredFacts of(Entry entry, @Nullable Seal seal) {
        var stored = entry.particulars().stream().map(p -> store(p, seal)).toList();
        var reason = entry.reason();
        return new StoredFacts(JSON.writeValueAsString(stored), reason == null ? null : close(reason, seal));
    }

    /** @param seal absent when the values are not to be shown, or their key is gone or cannot be opened */
    List<Particular> particulars(@Nullable Seal seal) {
        return Arrays.stream(JSON.readValue(particulars, Stored[].class))
                .map(stored -> open(stored, seal))
                .toList();
    }

    /** @param seal absent when the reason is not to be shown, or its key is gone; then it cannot be had */
    @Nullable
    String reason(@Nullable Seal seal) {
        return reason == null || seal == null ? null : open(reason, seal);
    }

    private static Stored store(Particular particular, @Nullable Seal seal) {
        if (particular.secrecy() == Secrecy.OPEN) {
            return new Stored(particular.name(), particular.before(), particular.after(), null, Secrecy.OPEN);
        }
        var values = JSON.writeValueAsString(new Values(particular.before(), particular.after()));
        return new Stored(particular.name(), null, null, close(values, seal), particular.secrecy());
    }

    private static Particular open(Stored stored, @Nullable Seal seal) {
        if (stored.sealed() == null) {
            return new Particular(stored.name(), stored.before(), stored.after(), stored.secrecy());
        }
        if (seal == null) {
            return new Particular(stored.name(), null, null, Secrecy.PRIVATE);
        }
        var values = JSON.readValue(open(stored.sealed(), seal), Values.class);
        return new Particular(stored.name(), values.before(), values.after(), stored.secrecy());
    }

    private static String close(String text, @Nullable Seal seal) {
        if (seal == null) {
            throw new IllegalStateException("The subject of an entry with secrets has a key");
        }
        return Base64.getEncoder().encodeToString(seal.close(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String open(String sealed, Seal seal) {
        return new String(seal.open(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }
}
