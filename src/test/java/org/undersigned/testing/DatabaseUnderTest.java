package org.undersigned.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database that tests run on: H2 in memory, or a real MySQL with {@code -Dundersigned.test.database=mysql}. Each
 * Spring context, and each caller of {@link #fresh()}, gets an empty one; the MySQL server is started once per JVM.
 */
public final class DatabaseUnderTest implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String CHOICE = System.getProperty("undersigned.test.database", "h2");

    /** H2 keeps a DATETIME in the JVM's own zone, where an autumn night has one hour twice, unless told the zone. */
    private static final String H2_SETTINGS =
            ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC;DB_CLOSE_DELAY=-1";

    /** Where a database is and who opens it. */
    public record Address(String url, String username, String password) {}

    /** Started by the first who asks for it. */
    private static final class Shared {
        static final MySqlServer SERVER = MySqlServer.start();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(settings(fresh()))
                .and("undersigned.trail.anchor-file=target/trail-anchors/" + UUID.randomUUID() + ".log")
                .applyTo(context);
    }

    /** How the product is told to use a database; on MySQL with an account of its own beside the owner's. */
    private static List<String> settings(Address address) {
        if (!isMySql()) {
            return settingsOfOneAccount(address);
        }
        var product = new Address(address.url(), MySqlServer.PRODUCT, MySqlServer.PASSWORD_OF_BOTH);
        var settings = new ArrayList<>(settingsOfOneAccount(product));
        settings.add("undersigned.db.owner=" + MySqlServer.OWNER);
        settings.add("undersigned.db.owner-password=" + MySqlServer.PASSWORD_OF_BOTH);
        return settings;
    }

    /** How it is told to use it with the account of the address alone. */
    public static List<String> settingsOfOneAccount(Address address) {
        return List.of(
                "spring.datasource.url=" + address.url(),
                "spring.datasource.username=" + address.username(),
                "spring.datasource.password=" + address.password());
    }

    /** An empty database that nobody else uses. */
    public static Address fresh() {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        if (!isMySql()) {
            return new Address("jdbc:h2:mem:" + name + H2_SETTINGS, "sa", "");
        }
        Shared.SERVER.createSchema(name);
        return new Address(Shared.SERVER.url(name), MySqlServer.USERNAME, MySqlServer.PASSWORD);
    }

    public static boolean isMySql() {
        return switch (CHOICE) {
            case "h2" -> false;
            case "mysql" -> true;
            default -> throw new IllegalStateException("undersigned.test.database is neither h2 nor mysql: " + CHOICE);
        };
    }
}
