package org.undersigned.outreach;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** Participations and their histories are read by all who see the pipeline. */
@Configuration(proxyBeanMethods = false)
class ParticipationHistories {

    @Bean
    RecordHistory historyOfParticipations() {
        return new RecordHistory("participation", Permission.OUTREACH_READ);
    }
}
