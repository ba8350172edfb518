package org.undersigned.directory.duplicate;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.undersigned.work.JobFacts;
import org.undersigned.work.Jobs;

/** Looks for duplicates in the background, soon after something has changed. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "undersigned.duplicates.look", matchIfMissing = true)
class DuplicateSchedule {

    private static final String KIND = "duplicates";
    private static final UUID DIRECTORY = new UUID(0, 0);

    private final DuplicateFinder finder;
    private final Jobs jobs;

    DuplicateSchedule(DuplicateFinder finder, Jobs jobs) {
        this.finder = finder;
        this.jobs = jobs;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void look() {
        var isUnderWay = jobs.latest(KIND, DIRECTORY)
                .map(JobFacts::state)
                .filter(state -> !state.isOver())
                .isPresent();
        if (!isUnderWay && finder.hasWork()) {
            jobs.start(KIND, DIRECTORY, finder::run);
        }
    }
}
