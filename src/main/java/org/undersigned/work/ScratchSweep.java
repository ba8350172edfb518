package org.undersigned.work;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.undersigned.base.ScratchFiles;

/** Takes away what processes that were killed have left half made. */
@Component
class ScratchSweep {

    @EventListener(ApplicationReadyEvent.class)
    void sweep() {
        ScratchFiles.sweep();
    }
}
