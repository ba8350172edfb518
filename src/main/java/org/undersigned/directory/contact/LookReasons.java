package org.undersigned.directory.contact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.GuardedReason;

/** That somebody looked into the vault is told to all readers of the card; why, to few. */
@Configuration(proxyBeanMethods = false)
class LookReasons {

    @Bean
    GuardedReason reasonOfLooks() {
        return new GuardedReason(LookBook.LOOKED, Permission.VAULT_READ_REASON);
    }
}
