package org.undersigned.access;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people open the product: as configured, else as the current request found it, else on this machine. */
@Component
class PublicAddress {

    private final AccessSettings settings;
    private final CurrentRequest request;
    private final Environment environment;

    PublicAddress(AccessSettings settings, CurrentRequest request, Environment environment) {
        this.settings = settings;
        this.request = request;
        this.environment = environment;
    }

    /** @param path begins with a slash */
    String of(String path) {
        return base().replaceAll("/+$", "") + path;
    }

    private String base() {
        return settings.address() != null
                ? settings.address().toString()
                : request.origin().orElseGet(() -> "http://localhost:" + port());
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
