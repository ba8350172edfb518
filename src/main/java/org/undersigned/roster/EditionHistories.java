package org.undersigned.roster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** The histories of editions tell who received them, and are read by those who see that. */
@Configuration(proxyBeanMethods = false)
class EditionHistories {

    @Bean
    RecordHistory historyOfEditions() {
        return new RecordHistory(RosterService.KIND, Permission.EDITION_READ);
    }
}
