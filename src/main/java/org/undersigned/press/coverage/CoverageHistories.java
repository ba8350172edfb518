package org.undersigned.press.coverage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** The histories of logged articles are read by those who read the log. */
@Configuration(proxyBeanMethods = false)
class CoverageHistories {

    @Bean
    RecordHistory historyOfCoverage() {
        return new RecordHistory("coverage", Permission.EDITION_READ);
    }
}
