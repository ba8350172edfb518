package org.undersigned.press.release;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** The histories of releases tell who was sent them, and are read by those who see that. */
@Configuration(proxyBeanMethods = false)
class ReleaseHistories {

    @Bean
    RecordHistory historyOfReleases() {
        return new RecordHistory(ReleaseService.KIND, Permission.EDITION_READ);
    }
}
