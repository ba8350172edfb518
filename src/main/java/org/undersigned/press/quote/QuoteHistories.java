package org.undersigned.press.quote;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** The histories of quotes tell their words, and are read by those who see these. */
@Configuration(proxyBeanMethods = false)
class QuoteHistories {

    @Bean
    RecordHistory historyOfQuotes() {
        return new RecordHistory("quote", Permission.EDITION_READ);
    }
}
