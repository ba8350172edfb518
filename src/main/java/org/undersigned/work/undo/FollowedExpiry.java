package org.undersigned.work.undo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what records came as once no step that brought or changed them can be taken back any more. */
@Component
@ConditionalOnWebApplication
class FollowedExpiry {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    FollowedExpiry(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void expire() {
        var last = clock.instant().minus(UndoJournal.LASTS);
        jdbc.update("delete from followed_record where noted_at <= ?", LocalDateTime.ofInstant(last, ZoneOffset.UTC));
    }
}
