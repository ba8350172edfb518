package org.undersigned.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** H2 in a file, as the product has it by default, for tests that read the file past the database. */
public final class DatabaseInFile implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = Path.of("target", "database-in-file").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Files.createDirectories(FOLDER);
            var folder = Files.createTempDirectory(FOLDER, "test");
            TestPropertyValues.of(
                            "spring.datasource.url=jdbc:h2:file:" + folder.resolve("undersigned")
                                    + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                                    + ";TIME ZONE=UTC;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                            "undersigned.trail.anchor-file=" + folder.resolve("anchors.log"),
                            "test.database-folder=" + folder)
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
