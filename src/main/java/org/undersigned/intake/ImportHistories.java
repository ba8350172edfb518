package org.undersigned.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;

/** Imports and their histories are read by all who see imports. */
@Configuration(proxyBeanMethods = false)
class ImportHistories {

    @Bean
    RecordHistory historyOfImports() {
        return new RecordHistory(ImportService.KIND, Permission.IMPORT_READ);
    }
}
