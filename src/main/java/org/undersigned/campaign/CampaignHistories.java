package org.undersigned.campaign;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** Campaigns and letters with their histories are read by all who see campaigns. */
@Configuration(proxyBeanMethods = false)
class CampaignHistories {

    @Bean
    RecordHistory historyOfCampaigns() {
        return new RecordHistory("campaign", Permission.CAMPAIGN_READ);
    }

    @Bean
    RecordHistory historyOfLetters() {
        return new RecordHistory("letter", Permission.CAMPAIGN_READ);
    }
}
