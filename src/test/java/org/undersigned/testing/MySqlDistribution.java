package org.undersigned.testing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** An unpacked MySQL: how its server is called, and the data folder of an empty one, which is made once and copied. */
record MySqlDistribution(Path home) {

    static final String HOME = "undersigned.mysql.home";

    private static final int INITIALIZE_LIMIT_SECONDS = 120;

    MySqlDistribution {
        if (!Files.isExecutable(home.resolve("bin/mysqld"))) {
            throw new IllegalStateException("There is no MySQL in " + home + "; -Pmysql-it unpacks one");
        }
    }

    /** The distribution that the system property {@value #HOME} names. */
    static MySqlDistribution unpacked() {
        var home = System.getProperty(HOME);
        if (home == null) {
            throw new IllegalStateException(HOME + " does not say where MySQL is unpacked; -Pmysql-it sets it");
        }
        return new MySqlDistribution(Path.of(home).toAbsolutePath());
    }

    List<String> command(Path data, List<String> options) {
        var command = new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(), "--no-defaults", "--basedir=" + home, "--datadir=" + data));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(options);
        return command;
    }

    /** Makes the data folder of an empty server whose root has no password, by copying the one made first. */
    void makeData(Path data) throws IOException, InterruptedException {
        var template = home.resolveSibling(home.getFileName() + "-empty-data");
        if (!Files.exists(template)) {
            makeTemplate(template);
        }
        FileSystemUtils.copyRecursively(template, data);
    }

    /** Makes it beside its place and moves it there, so that nobody copies half a folder. */
    private void makeTemplate(Path template) throws IOException, InterruptedException {
        var draft = Files.createTempDirectory(template.getParent(), "initialize");
        var data = draft.resolve("data");
        try {
            initialize(data, template.resolveSibling(template.getFileName() + ".log"));
            // Each server makes itself a new identity when it finds none.
            Files.deleteIfExists(data.resolve("auto.cnf"));
            Files.move(data, template);
        } catch (FileAlreadyExistsException madeByAnotherJvm) {
            return;
        } finally {
            FileSystemUtils.deleteRecursively(draft);
        }
    }

    private void initialize(Path data, Path log) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command(data, List.of("--initialize-insecure")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(INITIALIZE_LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(
                        "MySQL cannot make its data folder; of the system it needs libaio1 and libnuma1. "
                                + lastWords(log));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** Where a log is and how it ends, for the message of a failure. */
    static String lastWords(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return "Its log, " + log + ", ends with: "
                + String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }
}
