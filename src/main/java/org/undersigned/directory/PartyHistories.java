package org.undersigned.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** Parties and their histories are read by all who see the directory. */
@Configuration(proxyBeanMethods = false)
class PartyHistories {

    @Bean
    RecordHistory historyOfParties() {
        return new RecordHistory("party", Permission.DIRECTORY_READ);
    }
}
