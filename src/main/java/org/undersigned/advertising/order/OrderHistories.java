package org.undersigned.advertising.order;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** The histories of orders tell of drafts too, and are read by those who see these. */
@Configuration(proxyBeanMethods = false)
class OrderHistories {

    @Bean
    RecordHistory historyOfOrders() {
        return new RecordHistory(OrderService.KIND, Permission.EDITION_READ);
    }
}
