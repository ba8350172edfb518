package org.undersigned.press.outlet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** The histories of outlets name their journalists, and are read by press staff. */
@Configuration(proxyBeanMethods = false)
class OutletHistories {

    @Bean
    RecordHistory historyOfOutlets() {
        return new RecordHistory(OutletService.KIND, Permission.PRESS_WRITE);
    }
}
