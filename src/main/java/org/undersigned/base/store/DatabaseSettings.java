package org.undersigned.base.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether data may be lost.
 *
 * @param mayForget whether an embedded database may lose what it was given; for tests alone
 */
@ConfigurationProperties("undersigned.db")
record DatabaseSettings(@DefaultValue("false") boolean mayForget) {}
