package org.undersigned.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.audit.RecordHistory;

/** Users and their histories are read by those who see the list of users. */
@Configuration(proxyBeanMethods = false)
class UserHistories {

    @Bean
    RecordHistory historyOfUsers() {
        return new RecordHistory("user", Permission.USER_READ);
    }
}
