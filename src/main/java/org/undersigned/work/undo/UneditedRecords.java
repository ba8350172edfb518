package org.undersigned.work.undo;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.store.UuidBytes;

/**
 * Tells whether somebody has edited a record since it came. Steps that can be taken back say when they change one and when
 * they change it back: once it is as it came, it counts as unedited again, although its version has moved.
 */
@Component
public class UneditedRecords {

    private final JdbcTemplate jdbc;
    private final EntityManager session;
    private final Clock clock;

    UneditedRecords(JdbcTemplate jdbc, EntityManager session, Clock clock) {
        this.jdbc = jdbc;
        this.session = session;
        this.clock = clock;
    }

    /**
     * What has become of a record by steps that can be taken back.
     *
     * @param version to which they alone have brought it
     * @param cameAs the hash of what it was when it came
     */
    private record Followed(long version, String cameAs) {

        static Followed of(ResultSet row) throws SQLException {
            return new Followed(row.getLong("version"), row.getString("came_as"));
        }
    }

    /**
     * Lets a step change a record or change it back, and notes what that makes of it.
     *
     * @param now what the record is, read anew at each call
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(UUID id, Supplier<Seen<?>> now, Runnable change) {
        following(id, now, () -> {
            change.run();
            return true;
        });
    }

    /**
     * Likewise a step that may find nothing to change.
     *
     * @return what the step tells
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean following(UUID id, Supplier<Seen<?>> now, BooleanSupplier change) {
        var before = now.get();
        var followed =
                before.version() == 0 ? Optional.of(new Followed(0, RecordHash.of(before.details()))) : noted(id);
        var isChanged = change.getAsBoolean();
        followed.filter(one -> one.version() == before.version()).ifPresent(one -> {
            session.flush();
            note(id, now.get(), one.cameAs());
        });
        return isChanged;
    }

    private Optional<Followed> noted(UUID id) {
        return jdbc
                .query(
                        "select version, came_as from followed_record where record_id = ?",
                        (row, number) -> Followed.of(row),
                        UuidBytes.of(id))
                .stream()
                .findFirst();
    }

    private void note(UUID id, Seen<?> after, String cameAs) {
        var isAsItCame = RecordHash.of(after.details()).equals(cameAs);
        var at = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.update("""
                insert into followed_record (record_id, version, came_as, as_came, noted_at) values (?, ?, ?, ?, ?)
                on duplicate key update version = values(version), came_as = values(came_as), as_came = values(as_came),
                    noted_at = values(noted_at)
                """, UuidBytes.of(id), after.version(), cameAs, isAsItCame, at);
    }

    public boolean isUnedited(UUID id, long version) {
        return !among(Map.of(id, version)).isEmpty();
    }

    /**
     * Those of some records that nobody has edited since they came, but for what was taken back.
     *
     * @param versions that they have now, by their ids
     */
    public Set<UUID> among(Map<UUID, Long> versions) {
        var unedited = new HashSet<UUID>();
        var moved = new HashSet<UUID>();
        versions.forEach((id, version) -> (version == 0 ? unedited : moved).add(id));
        if (!moved.isEmpty()) {
            addAsTheyCame(moved, versions, unedited);
        }
        return unedited;
    }

    private void addAsTheyCame(Collection<UUID> moved, Map<UUID, Long> versions, Set<UUID> unedited) {
        jdbc.query(
                "select record_id, version from followed_record where as_came = true and record_id in ("
                        + String.join(", ", Collections.nCopies(moved.size(), "?")) + ")",
                row -> {
                    var id = UuidBytes.read(row.getBytes("record_id"));
                    if (Objects.equals(versions.get(id), row.getLong("version"))) {
                        unedited.add(id);
                    }
                },
                moved.stream().map(UuidBytes::of).toArray());
    }
}
