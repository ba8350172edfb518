package org.undersigned.work.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;
import org.undersigned.base.store.UuidBytes;

/** The rows of the outbox. Each step names the state that it goes on from, so that of two workers one takes it. */
@Component
class OutboxRows {

    /** So long a worker may take for a mail; longer than all time-outs of the connection together. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int LONGEST_PROBLEM = 500;

    private final JdbcTemplate jdbc;

    OutboxRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean isPut(String key) {
        return Integer.valueOf(1)
                .equals(jdbc.queryForObject("select count(*) from outbox_mail where mail_key = ?", Integer.class, key));
    }

    void put(Mail mail, Instant now) {
        jdbc.update(
                """
                insert into outbox_mail (id, mail_key, recipient, subject, body, state, attempts, put_at, next_try_at, problem)
                values (?, ?, ?, ?, ?, ?, 0, ?, ?, '')
                """,
                UuidBytes.of(Ids.next()),
                mail.key(),
                mail.to().text(),
                mail.subject(),
                mail.text(),
                MailState.NEW.name(),
                stored(now),
                stored(now));
    }

    List<UUID> due(Instant now, int limit) {
        return jdbc.query(
                "select id from outbox_mail where state = 'NEW' and next_try_at <= ? order by next_try_at, id limit ?",
                (row, number) -> UuidBytes.read(row.getBytes("id")),
                stored(now),
                limit);
    }

    /** Takes a mail that nobody else has taken. */
    Optional<ClaimedMail> claim(UUID id, UUID owner, Instant until) {
        var taken = jdbc.update(
                "update outbox_mail set state = 'CLAIMED', lease_owner = ?, lease_until = ? where id = ? and state = 'NEW'",
                UuidBytes.of(owner),
                stored(until),
                UuidBytes.of(id));
        return taken == 0
                ? Optional.empty()
                : jdbc.query("select * from outbox_mail where id = ?", OutboxRows::claimed, UuidBytes.of(id)).stream()
                        .findFirst();
    }

    /** Says that a worker is about to talk to the server; no when the lease was taken from it meanwhile. */
    boolean begin(UUID id, UUID owner) {
        return jdbc.update("""
                        update outbox_mail set state = 'SENDING', attempts = attempts + 1
                        where id = ? and state = 'CLAIMED' and lease_owner = ?
                        """, UuidBytes.of(id), UuidBytes.of(owner)) == 1;
    }

    /** Enters what came of it, unless the lease was taken from the worker meanwhile. */
    void finish(UUID id, UUID owner, MailState to, String problem, @Nullable Instant nextTry, Instant now) {
        jdbc.update(
                """
                update outbox_mail set state = ?, problem = ?, next_try_at = coalesce(?, next_try_at), settled_at = ?,
                    lease_owner = null, lease_until = null
                where id = ? and state = 'SENDING' and lease_owner = ?
                """,
                to.name(),
                shortened(problem),
                nextTry == null ? null : stored(nextTry),
                to == MailState.SENT ? stored(now) : null,
                UuidBytes.of(id),
                UuidBytes.of(owner));
    }

    /** Of what lost its worker, what had not begun is tried again; the rest may have gone out. */
    void expire(Instant now, String problem) {
        jdbc.update("""
                update outbox_mail set state = 'NEW', lease_owner = null, lease_until = null
                where state = 'CLAIMED' and lease_until <= ?
                """, stored(now));
        jdbc.update("""
                update outbox_mail set state = 'UNCERTAIN', problem = ?, lease_owner = null, lease_until = null
                where state = 'SENDING' and lease_until <= ?
                """, problem, stored(now));
    }

    /** A person's step; no when somebody else was faster. */
    boolean move(UUID id, MailState from, MailState to, Instant now) {
        return jdbc.update(
                        """
                        update outbox_mail set state = ?, next_try_at = ?, settled_at = ?, attempts = 0
                        where id = ? and state = ?
                        """,
                        to.name(),
                        stored(now),
                        to == MailState.SENT ? stored(now) : null,
                        UuidBytes.of(id),
                        from.name())
                == 1;
    }

    List<String> waiting(String keysBegin) {
        return jdbc.query(
                "select mail_key from outbox_mail where mail_key like ? and state = 'NEW'",
                (row, number) -> row.getString("mail_key"),
                keysBegin + "%");
    }

    void drop(String keysBegin, String keysEnd, Instant now) {
        jdbc.update("""
                update outbox_mail set state = 'DROPPED', settled_at = ?, lease_owner = null, lease_until = null
                where mail_key like ? and state in ('NEW', 'CLAIMED')
                """, stored(now), keysBegin + "%" + keysEnd);
    }

    Optional<OutboxRow> row(UUID id) {
        return jdbc.query("select * from outbox_mail where id = ?", OutboxRows::row, UuidBytes.of(id)).stream()
                .findFirst();
    }

    /** What is still to be sent, what needs a person first and then the oldest. */
    List<OutboxRow> unsent(int limit) {
        return jdbc.query("""
                select * from outbox_mail where state not in ('SENT', 'DROPPED')
                order by case when state in ('UNCERTAIN', 'FAILED') then 0 else 1 end, put_at, id limit ?
                """, OutboxRows::row, limit);
    }

    Map<MailState, Integer> counts() {
        var counts = new EnumMap<MailState, Integer>(MailState.class);
        jdbc.query("select state, count(*) as mails from outbox_mail group by state", row -> {
            counts.put(MailState.valueOf(row.getString("state")), row.getInt("mails"));
        });
        return counts;
    }

    /** Forgets what was sent, or kept from it, long ago. */
    void dropSentBefore(Instant last) {
        jdbc.update("delete from outbox_mail where state in ('SENT', 'DROPPED') and settled_at <= ?", stored(last));
    }

    private static ClaimedMail claimed(ResultSet row, int number) throws SQLException {
        return new ClaimedMail(
                UuidBytes.read(row.getBytes("id")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getInt("attempts"));
    }

    private static OutboxRow row(ResultSet row, int number) throws SQLException {
        return new OutboxRow(
                UuidBytes.read(row.getBytes("id")),
                row.getString("recipient"),
                row.getString("subject"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "put_at"),
                instant(row, "next_try_at"),
                row.getString("problem"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime stored(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String shortened(String problem) {
        var line = problem.replaceAll("\\p{Cc}+", " ").strip();
        return line.length() <= LONGEST_PROBLEM ? line : line.substring(0, LONGEST_PROBLEM);
    }
}
