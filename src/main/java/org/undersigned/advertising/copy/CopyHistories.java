package org.undersigned.advertising.copy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** The histories of copy tell of drafts too, and are read by those who see these. */
@Configuration(proxyBeanMethods = false)
class CopyHistories {

    @Bean
    RecordHistory historyOfAdCopy() {
        return new RecordHistory(CopyService.KIND, Permission.EDITION_READ);
    }
}
