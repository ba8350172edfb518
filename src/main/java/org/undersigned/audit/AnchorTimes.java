package org.undersigned.audit;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When anchors are written: at the start, every hour and at shutdown of the server. A command writes none: it may be
 * run to find out whether the trail has been cut.
 */
@Component
@ConditionalOnWebApplication
class AnchorTimes {

    private final TrailAnchors anchors;

    AnchorTimes(TrailAnchors anchors) {
        this.anchors = anchors;
    }

    @Scheduled(fixedRate = 1, timeUnit = TimeUnit.HOURS)
    @PreDestroy
    void write() {
        anchors.write();
    }
}
