package org.undersigned.access;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The one row about the installation. */
@Component
class Installation {

    private final JdbcTemplate jdbc;

    Installation(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a setup link the only one. */
    void offerSetup(LinkSecret secret, Instant until) {
        jdbc.update(
                "update installation set setup_hash = ?, setup_expires_at = ? where id = 1",
                secret.hash(),
                column(until));
    }

    boolean isSetupOffered(LinkSecret secret, Instant now) {
        var offers = jdbc.queryForObject(
                "select count(*) from installation where id = 1 and setup_hash = ? and setup_expires_at > ?",
                Integer.class,
                secret.hash(),
                column(now));
        return offers != null && offers == 1;
    }

    /** Compares and sets, so that of several that come at once one alone gets through. */
    boolean takeSetup(LinkSecret secret, Instant now) {
        return jdbc.update("""
            update installation set setup_hash = null, setup_expires_at = null, set_up_at = ?
            where id = 1 and setup_hash = ? and setup_expires_at > ?
            """, column(now), secret.hash(), column(now)) == 1;
    }

    /**
     * Holds others back who want to take an administrator's power at the same time, until this transaction ends. Comes
     * before anything is read, else what was read is old; a number moves, so that a cluster notices too.
     */
    void changeAdministrators() {
        jdbc.update("update installation set administrators_changed = administrators_changed + 1 where id = 1");
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
