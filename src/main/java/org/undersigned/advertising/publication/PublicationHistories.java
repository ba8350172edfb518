package org.undersigned.advertising.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** The histories of papers are read by those who read papers. */
@Configuration(proxyBeanMethods = false)
class PublicationHistories {

    @Bean
    RecordHistory historyOfPublications() {
        return new RecordHistory(PublicationService.KIND, Permission.PUBLICATION_READ);
    }
}
