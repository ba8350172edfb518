package org.undersigned.advertising.placement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** Who may read the history of placements. */
@Configuration(proxyBeanMethods = false)
class PlacementHistories {

    @Bean
    RecordHistory historyOfAdPlacement() {
        return new RecordHistory(PlacementService.KIND, Permission.COPY_READ);
    }
}
