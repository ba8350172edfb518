package org.undersigned.access;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the installation is reached, how long a session lasts, and how long a no takes.
 *
 * @param address where people open the product, {@code https://letters.example.org}; unknown on a local network
 * @param proxies addresses or networks ({@code 10.0.0.0/8}) of proxies whose forwarding headers are believed
 * @param refusalTime how long the answer to a wrong try to sign in takes at least, whatever is wrong with it
 */
@ConfigurationProperties("undersigned")
public record AccessSettings(
        @Nullable URI address,
        @DefaultValue List<String> proxies,
        @DefaultValue Session session,
        @DefaultValue("100ms") Duration refusalTime) {

    /**
     * @param idle after how long without any doing a session ends
     * @param limit after how long it ends in any case
     */
    public record Session(
            @DefaultValue("30m") Duration idle,
            @DefaultValue("12h") Duration limit) {}

    /** Whether the product is reached by https only. */
    public boolean isSecure() {
        return address != null && "https".equalsIgnoreCase(address.getScheme());
    }
}
