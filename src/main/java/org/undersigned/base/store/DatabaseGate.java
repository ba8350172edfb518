package org.undersigned.base.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;

/**
 * Looks at the database before anything is written to it, and refuses to start on one that would lose or confuse data:
 * a collation that holds different names for equal, a file that is not written through or that everybody can read, a
 * schema of a later release.
 */
@Component
class DatabaseGate implements FlywayMigrationStrategy {

    private static final String MYSQL_COLLATION = "utf8mb4_0900_bin";

    private final DataSource database;
    private final DatabaseSettings settings;
    private final TableGrants grants;

    DatabaseGate(DataSource database, DatabaseSettings settings, List<TableRights> rights) {
        this.database = database;
        this.settings = settings;
        this.grants = new TableGrants(rights);
    }

    @Override
    public void migrate(Flyway flyway) {
        try (var connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("MySQL")) {
                migrateServer(connection, flyway);
            } else {
                migrateFile(connection, flyway);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be looked at", e);
        }
    }

    private void migrateServer(Connection connection, Flyway flyway) throws SQLException {
        checkCollation(connection);
        if (settings.hasOwner()) {
            migrateAndGrant(connection, asOwner(connection, flyway));
        } else {
            checkSchema(flyway);
            flyway.migrate();
        }
        if (!grants.hold(connection)) {
            LoggerFactory.getLogger("undersigned").warn(Texts.text("base.start.unprotected"));
        }
    }

    private void migrateAndGrant(Connection product, Flyway migrating) throws SQLException {
        checkSchema(migrating);
        migrating.migrate();
        try (var owner = migrating.getConfiguration().getDataSource().getConnection()) {
            grants.give(owner, product);
        }
    }

    private Flyway asOwner(Connection product, Flyway flyway) throws SQLException {
        return Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .dataSource(product.getMetaData().getURL(), settings.owner(), settings.ownerPassword())
                .load();
    }

    private void migrateFile(Connection connection, Flyway flyway) throws SQLException {
        if (!settings.mayForget()) {
            var isNew = flyway.info().current() == null;
            DatabaseFile.of(connection).protect(isNew);
        }
        checkSchema(flyway);
        flyway.migrate();
    }

    private static void checkCollation(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select @@collation_database")) {
            answer.next();
            var collation = answer.getString(1);
            if (!MYSQL_COLLATION.equals(collation)) {
                throw new StartRefused(Texts.text("base.start.collation", collation, MYSQL_COLLATION));
            }
        }
    }

    private static void checkSchema(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(DatabaseGate::isOfALaterRelease)
                .findFirst()
                .ifPresent(later -> {
                    throw new StartRefused(Texts.text("base.start.later-schema", later.getVersion()));
                });
    }

    private static boolean isOfALaterRelease(MigrationInfo migration) {
        return switch (migration.getState()) {
            case FUTURE_SUCCESS, FUTURE_FAILED -> true;
            default -> false;
        };
    }
}
