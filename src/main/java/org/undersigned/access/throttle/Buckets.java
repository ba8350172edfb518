package org.undersigned.access.throttle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The counts as rows. */
@Component
class Buckets {

    private static final String STORED = """
        select failures, last_failure_at, refused_until, welcome_until from sign_in_throttle
        where bucket = ?
        """;

    private final JdbcTemplate jdbc;

    Buckets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A count as it is stored.
     *
     * @param welcomeUntil until when the account is known at the address, because it has been signed in to from there
     */
    record Stored(
            int failures,
            @Nullable Instant lastFailure,
            @Nullable Instant refusedUntil,
            @Nullable Instant welcomeUntil) {

        boolean isRefusedAt(Instant now) {
            return refusedUntil != null && now.isBefore(refusedUntil);
        }

        boolean isWelcomeAt(Instant now) {
            return welcomeUntil != null && now.isBefore(welcomeUntil);
        }

        int failuresAt(Instant now, Scope scope) {
            return lastFailure == null || scope.hasForgotten(lastFailure, now) ? 0 : failures;
        }
    }

    /**
     * Has no failure yet but a time, so that it grows old. In a transaction of its own: two that make the same row at
     * once must not wait for each other later on.
     */
    void ensure(byte[] key, Scope scope, Instant now) {
        var known = jdbc.queryForObject("select count(*) from sign_in_throttle where bucket = ?", Integer.class, key);
        if (known == null || known == 0) {
            try {
                jdbc.update(
                        "insert into sign_in_throttle (bucket, scope, failures, refusals, last_failure_at)"
                                + " values (?, ?, 0, 0, ?)",
                        key,
                        scope.name(),
                        column(now));
            } catch (DuplicateKeyException madeMeanwhile) {
                // The row is there, which is all that matters.
            }
        }
    }

    Optional<Stored> find(byte[] key) {
        return jdbc.query(STORED, Buckets::stored, key).stream().findFirst();
    }

    Stored lock(byte[] key) {
        return jdbc.queryForObject(STORED + " for update", Buckets::stored, key);
    }

    void charge(Attempt.Bucket bucket, Instant now) {
        jdbc.update(
                "update sign_in_throttle set failures = ?, refusals = 0, last_failure_at = ?, refused_until = ?"
                        + " where bucket = ?",
                bucket.failures(),
                column(now),
                column(bucket.until()),
                bucket.key());
    }

    /** How many tries it has refused since the last one that was counted, with this one. */
    long countRefusal(byte[] key) {
        jdbc.update("update sign_in_throttle set refusals = refusals + 1 where bucket = ?", key);
        return jdbc
                .query("select refusals from sign_in_throttle where bucket = ?", (row, n) -> row.getLong(1), key)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** Takes one failure back, and the delay unless a later try has made it longer. */
    void refund(Attempt.Bucket bucket) {
        jdbc.update(
                "update sign_in_throttle set failures = failures - 1 where bucket = ? and failures > 0", bucket.key());
        jdbc.update(
                "update sign_in_throttle set refused_until = null where bucket = ? and refused_until = ?",
                bucket.key(),
                column(bucket.until()));
    }

    void welcome(byte[] key, Instant until) {
        jdbc.update("""
            update sign_in_throttle set failures = 0, refused_until = null, welcome_until = ? where bucket = ?
            """, column(until), key);
    }

    void forget(byte[] key) {
        jdbc.update("update sign_in_throttle set failures = 0, refused_until = null where bucket = ?", key);
    }

    void removeOlderThan(Instant lastFailure, Instant now) {
        jdbc.update("""
            delete from sign_in_throttle
            where last_failure_at < ? and (welcome_until is null or welcome_until < ?)
            """, column(lastFailure), column(now));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getInt("failures"),
                instant(row.getObject("last_failure_at", LocalDateTime.class)),
                instant(row.getObject("refused_until", LocalDateTime.class)),
                instant(row.getObject("welcome_until", LocalDateTime.class)));
    }

    private static @Nullable LocalDateTime column(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }
}
