package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.access.Permission;
import org.undersigned.access.Role;

/** Every address and who may open it, as a table to be read. A route that is not in it fails the build. */
class RouteAccessTest {

    private static final String ANYBODY = "anybody";
    private static final String STAFF = "all staff";
    private static final String ALL_BUT_ADMIN = "CAMPAIGNER COORDINATOR APPROVER PRESS_OFFICER AUDITOR";

    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("", STAFF),
            Map.entry("login", ANYBODY),
            Map.entry("setup", ANYBODY),
            Map.entry("invitation", ANYBODY),
            Map.entry("account", STAFF),
            Map.entry("users", "AUDITOR ADMIN"),
            Map.entry("users/:user", "AUDITOR ADMIN"),
            Map.entry("audit", "CAMPAIGNER COORDINATOR AUDITOR ADMIN"),
            Map.entry("campaigns", STAFF),
            Map.entry("campaigns/:campaign", STAFF),
            Map.entry("campaigns/:campaign/letters/:letter/versions/:version", STAFF),
            Map.entry("directory", ALL_BUT_ADMIN),
            Map.entry("directory/:party", ALL_BUT_ADMIN),
            Map.entry("directory/merge", "COORDINATOR"),
            Map.entry("directory/duplicates", ALL_BUT_ADMIN),
            Map.entry("pipeline", ALL_BUT_ADMIN),
            Map.entry("pipeline/:participation", ALL_BUT_ADMIN),
            Map.entry("signatures", ALL_BUT_ADMIN),
            Map.entry("signatures/queue", "COORDINATOR"),
            Map.entry("signatures/:signature", ALL_BUT_ADMIN),
            Map.entry("signatures/:signature/dossier", "CAMPAIGNER COORDINATOR APPROVER AUDITOR"),
            Map.entry("ads/copy", "COORDINATOR APPROVER AUDITOR"),
            Map.entry("ads/copy/:copy", "COORDINATOR APPROVER AUDITOR"),
            Map.entry("ads/copy/:copy/write", "COORDINATOR"),
            Map.entry("ads/copy/new", "COORDINATOR"),
            Map.entry("approvals", "COORDINATOR APPROVER AUDITOR"),
            Map.entry("approvals/policy", "COORDINATOR APPROVER AUDITOR"),
            Map.entry("mail", "COORDINATOR AUDITOR ADMIN"),
            Map.entry("desk", "COORDINATOR PRESS_OFFICER AUDITOR"),
            Map.entry("press", "COORDINATOR APPROVER PRESS_OFFICER AUDITOR"),
            Map.entry("press/:release", "COORDINATOR APPROVER PRESS_OFFICER AUDITOR"),
            Map.entry("press/outlets", "COORDINATOR PRESS_OFFICER"),
            Map.entry("press/outlets/:outlet", "COORDINATOR PRESS_OFFICER"),
            Map.entry("press/article", "COORDINATOR PRESS_OFFICER AUDITOR"),
            Map.entry("press/coverage", "COORDINATOR PRESS_OFFICER AUDITOR"),
            Map.entry("press/quotes", "COORDINATOR PRESS_OFFICER AUDITOR"),
            Map.entry("press/spokespeople", "COORDINATOR PRESS_OFFICER AUDITOR"),
            Map.entry("ads/budget", "COORDINATOR APPROVER AUDITOR"),
            Map.entry("publications", "COORDINATOR APPROVER AUDITOR"),
            Map.entry("publications/:publication", "COORDINATOR APPROVER AUDITOR"),
            Map.entry("ads", "COORDINATOR APPROVER AUDITOR"),
            Map.entry("ads/placements/:placement", "COORDINATOR APPROVER AUDITOR"),
            Map.entry("ads/orders/:order", "COORDINATOR APPROVER AUDITOR"),
            Map.entry("rosters", STAFF),
            Map.entry("rosters/orders", "COORDINATOR PRESS_OFFICER AUDITOR"),
            Map.entry("rosters/:edition", STAFF),
            Map.entry("rosters/:edition/dossier", "COORDINATOR APPROVER AUDITOR"),
            Map.entry("imports", "CAMPAIGNER COORDINATOR AUDITOR"),
            Map.entry("imports/:import", "CAMPAIGNER COORDINATOR AUDITOR"));

    @Test
    void everyRouteIsOpenToWhomTheTableSays() {
        var found = new TreeMap<String, String>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.undersigned")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(JavaClass::reflect)
                        .forEach(view ->
                                found.put(view.getAnnotation(Route.class).value(), access(view)));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(new TreeMap<>(TABLE));
    }

    private static String access(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return ANYBODY;
        }
        var rule = view.getAnnotation(RolesAllowed.class);
        if (rule == null) {
            return "nobody says";
        }
        var permissions = Arrays.asList(rule.value());
        var roles = Arrays.stream(Role.values())
                .filter(role -> permissions.contains(Permission.STAFF)
                        || role.permissions().stream().anyMatch(permissions::contains))
                .toList();
        return roles.size() == Role.values().length
                ? STAFF
                : roles.stream().map(Role::name).collect(Collectors.joining(" "));
    }
}
