package org.undersigned.work;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes drafts away when they are too old. */
@Component
@ConditionalOnWebApplication
class DraftExpiry {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DraftExpiry(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void expire() {
        var last = clock.instant().minus(FormDrafts.LIFETIME);
        jdbc.update("delete from form_draft where kept_at <= ?", FormDrafts.stored(last));
    }
}
