package org.undersigned;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.testing.Wire;

/** The pages of all routes that need a signed-in user, as they are sent. */
final class EveryPage {

    private EveryPage() {}

    /**
     * @param records by the parameter of a route that names one
     * @param usual what a parameter is that names none of them, and what is open beside a list
     */
    static Stream<String> addresses(Map<String, UUID> records, UUID usual) {
        RouteRegistry registry = VaadinService.getCurrent().getRouter().getRegistry();
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .map(route -> route.getTemplate())
                .filter(template -> !List.of("login", "setup", "invitation").contains(template))
                .flatMap(template -> {
                    var address = filled(template, records, usual);
                    return address.equals(template)
                            ? Stream.of(address, address + "?open=" + usual, address + "?q=canary")
                            : Stream.of(address);
                });
    }

    private static String filled(String template, Map<String, UUID> records, UUID usual) {
        return String.join(
                "/",
                Arrays.stream(template.split("/"))
                        .map(word -> word.startsWith(":")
                                ? records.getOrDefault(word.substring(1), usual).toString()
                                : word)
                        .toList());
    }

    static String sent(String address) {
        var parts = address.split("\\?");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        return Wire.ofThisPage();
    }
}
