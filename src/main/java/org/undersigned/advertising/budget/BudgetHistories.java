package org.undersigned.advertising.budget;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** The histories of budgets are read by those who read orders. */
@Configuration(proxyBeanMethods = false)
class BudgetHistories {

    @Bean
    RecordHistory historyOfBudgets() {
        return new RecordHistory(BudgetService.KIND, Permission.ORDER_READ);
    }
}
