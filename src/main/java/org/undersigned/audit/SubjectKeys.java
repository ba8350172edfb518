package org.undersigned.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.secret.Keyring;
import org.undersigned.base.secret.Seal;
import org.undersigned.base.store.UuidBytes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals the private particulars of an entry under a key of its subject. The key is stored outside of the chain, sealed
 * itself; when it is deleted, what was sealed with it is gone and the chain still holds.
 */
@Component
class SubjectKeys {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;
    private final Seal wrapping;

    SubjectKeys(JdbcTemplate jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.wrapping = new Seal(keyring.keyFor("trail.subject-keys"));
    }

    /** A particular as it is stored: {@code sealed} stands in for the values of a private one. */
    record Stored(
            String name,
            @Nullable String before,
            @Nullable String after,
            @Nullable String sealed) {}

    private record Values(@Nullable String before, @Nullable String after) {}

    /** The particulars as text, the private ones sealed. */
    String seal(UUID subject, List<Particular> particulars) {
        if (particulars.isEmpty()) {
            return "[]";
        }
        var stored = new ArrayList<Stored>();
        for (var particular : particulars) {
            stored.add(
                    particular.confidential()
                            ? new Stored(particular.name(), null, null, sealed(subject, particular))
                            : new Stored(particular.name(), particular.before(), particular.after(), null));
        }
        return JSON.writeValueAsString(stored);
    }

    /** The particulars again; a sealed one whose key is gone has no values any more. */
    List<Particular> open(UUID subject, String text) {
        var particulars = new ArrayList<Particular>();
        for (var stored : JSON.readValue(text, Stored[].class)) {
            if (stored.sealed() == null) {
                particulars.add(new Particular(stored.name(), stored.before(), stored.after(), false));
            } else {
                var values = unsealed(subject, stored.sealed());
                particulars.add(new Particular(stored.name(), values.before(), values.after(), true));
            }
        }
        return particulars;
    }

    /** The particulars for a screen: of a private one only its name. */
    List<Particular> withoutPrivateValues(String text) {
        return Arrays.stream(JSON.readValue(text, Stored[].class))
                .map(s -> new Particular(s.name(), s.before(), s.after(), s.sealed() != null))
                .toList();
    }

    private String sealed(UUID subject, Particular particular) {
        var values = JSON.writeValueAsString(new Values(particular.before(), particular.after()));
        var key = find(subject).orElseGet(() -> create(subject));
        return Base64.getEncoder().encodeToString(new Seal(key).close(values.getBytes(StandardCharsets.UTF_8)));
    }

    private Values unsealed(UUID subject, String sealed) {
        return find(subject)
                .map(key -> new Seal(key).open(Base64.getDecoder().decode(sealed)))
                .map(plain -> JSON.readValue(plain, Values.class))
                .orElseGet(() -> new Values(null, null));
    }

    private Optional<byte[]> find(UUID subject) {
        return jdbc
                .queryForList(
                        "select wrapped_key from audit_subject_key where subject_id = ?",
                        byte[].class,
                        UuidBytes.of(subject))
                .stream()
                .findFirst()
                .map(wrapping::open);
    }

    private byte[] create(UUID subject) {
        var key = Seal.newKey();
        jdbc.update(
                "insert into audit_subject_key (subject_id, wrapped_key) values (?, ?)",
                UuidBytes.of(subject),
                wrapping.close(key));
        return key;
    }
}
