package org.undersigned.base.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;

/**
 * Looks at the database before anything is written to it, and refuses to start on one that would lose or confuse data:
 * a collation that holds different names for equal, a file that is not written through, a schema of a later release.
 */
@Component
class DatabaseGate implements FlywayMigrationStrategy {

    private static final String MYSQL_COLLATION = "utf8mb4_0900_bin";
    private static final String H2_FILE = "jdbc:h2:file:";

    private final DataSource database;

    DatabaseGate(DataSource database) {
        this.database = database;
    }

    @Override
    public void migrate(Flyway flyway) {
        try (var connection = database.getConnection()) {
            var product = connection.getMetaData().getDatabaseProductName();
            if (product.equals("MySQL")) {
                checkCollation(connection);
            } else {
                checkFile(connection.getMetaData().getURL());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be looked at", e);
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

    /** The address is as H2 gives it back, without its settings; those are looked at where they were set. */
    private static void checkFile(String address) {
        if (!address.startsWith(H2_FILE)) {
            return;
        }
        var file = Path.of(address.substring(H2_FILE.length()).replaceFirst(";.*", "") + ".mv.db");
        try {
            if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The permissions of " + file + " cannot be set", e);
        }
    }

    private static void checkSchema(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                .findFirst()
                .ifPresent(later -> {
                    throw new StartRefused(Texts.text("base.start.later-schema", later.getVersion()));
                });
    }
}
