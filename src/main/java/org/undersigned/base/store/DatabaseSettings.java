package org.undersigned.base.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who owns the schema, and whether data may be lost.
 *
 * @param owner the account that migrates the schema on MySQL and says what the product's own account may do; empty when
 *     the one account does both
 * @param ownerPassword the owner's password
 * @param mayForget whether an embedded database may lose what it was given; for tests alone
 */
@ConfigurationProperties("undersigned.db")
record DatabaseSettings(
        @DefaultValue("") String owner,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("false") boolean mayForget) {

    boolean hasOwner() {
        return !owner.isBlank();
    }
}
