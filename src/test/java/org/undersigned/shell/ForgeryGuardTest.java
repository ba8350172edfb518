package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.undersigned.base.store.StartRefused;

class ForgeryGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"vaadin.disable-xsrf-protection", "vaadin.disableXsrfProtection"})
    void refusesToServeWithoutTheProtection(String name) {
        assertThatThrownBy(() -> new ForgeryGuard(environment(Map.of(name, "true"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Not started: the protection against forged requests is switched off.");
    }

    @Test
    void servesWithIt() {
        assertThatCode(() -> new ForgeryGuard(environment(Map.of()))).doesNotThrowAnyException();
    }

    /** With names in any spelling, as Spring Boot reads them. */
    private static StandardEnvironment environment(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
