package org.undersigned.base.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;

/**
 * The file of an embedded database.
 *
 * @param path where it is; nothing when it is kept in memory or by another process
 * @param writeDelayMillis how long a commit may wait before it is on the disk
 */
record DatabaseFile(@Nullable Path path, int writeDelayMillis) {

    private static final String LOOK = """
        select database_path(),
            (select max(cast(setting_value as int)) from information_schema.settings
                where setting_name = 'WRITE_DELAY')
        """;

    static DatabaseFile of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(LOOK)) {
            row.next();
            var path = row.getString(1);
            var file = path == null ? null : Path.of(path + ".mv.db");
            return new DatabaseFile(file != null && Files.exists(file) ? file : null, row.getInt(2));
        }
    }

    /** Takes a new file out of sight of others; refuses one that can lose data, or that others could have read. */
    void protect(boolean isNew) {
        if (path == null || writeDelayMillis > 0) {
            throw new StartRefused(Texts.text("base.start.not-durable"));
        }
        try {
            if (isNew) {
                PrivateFile.close(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The permissions of " + path + " cannot be set", e);
        }
        if (PrivateFile.isOpenToAll(path)) {
            throw new StartRefused(Texts.text("base.start.open-file", path));
        }
    }
}
