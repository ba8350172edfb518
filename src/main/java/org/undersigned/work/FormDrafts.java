package org.undersigned.work;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.edit.Draft;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.store.UuidBytes;

/** Drafts in the database, each of one user, for thirty days. They may hold what is private, so they are sealed. */
@Service
public class FormDrafts implements Drafts {

    static final Duration LIFETIME = Duration.ofDays(30);

    private final JdbcTemplate jdbc;
    private final DraftSeal seal;
    private final CurrentUser currentUser;
    private final Clock clock;

    FormDrafts(JdbcTemplate jdbc, DraftSeal seal, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A row as it is stored. */
    private record Kept(long version, byte[] content, Instant at) {}

    @Override
    @RolesAllowed(Permission.STAFF)
    @Transactional(readOnly = true)
    public Optional<Draft> waiting(DraftKey key) {
        var user = currentUser.id();
        return stored(user, key)
                .flatMap(kept -> seal.open(kept.content(), user, key)
                        .map(content -> new Draft(kept.version(), content.original(), content.typed(), kept.at())));
    }

    private Optional<Kept> stored(UUID user, DraftKey key) {
        return jdbc
                .query(
                        """
                        select seen_version, content, kept_at from form_draft
                        where user_id = ? and form = ? and subject_id = ? and kept_at > ?
                        """,
                        (row, number) -> new Kept(
                                row.getLong("seen_version"),
                                row.getBytes("content"),
                                row.getObject("kept_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                        UuidBytes.of(user),
                        key.form(),
                        UuidBytes.of(key.subject()),
                        stored(clock.instant().minus(LIFETIME)))
                .stream()
                .findFirst();
    }

    @Override
    @RolesAllowed(Permission.STAFF)
    @Transactional
    public Instant keep(
            DraftKey key, long version, Map<String, List<String>> original, Map<String, List<String>> typed) {
        var user = currentUser.id();
        var now = clock.instant();
        jdbc.update(
                """
                insert into form_draft (user_id, form, subject_id, seen_version, content, kept_at)
                values (?, ?, ?, ?, ?, ?)
                on duplicate key update
                    seen_version = values(seen_version), content = values(content), kept_at = values(kept_at)
                """,
                UuidBytes.of(user),
                key.form(),
                UuidBytes.of(key.subject()),
                version,
                seal.close(new DraftContent(original, typed), user, key),
                stored(now));
        return now;
    }

    @Override
    @RolesAllowed(Permission.STAFF)
    @Transactional
    public void discard(DraftKey key) {
        jdbc.update(
                "delete from form_draft where user_id = ? and form = ? and subject_id = ?",
                UuidBytes.of(currentUser.id()),
                key.form(),
                UuidBytes.of(key.subject()));
    }

    static LocalDateTime stored(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
