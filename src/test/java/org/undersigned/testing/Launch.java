package org.undersigned.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.undersigned.Application;

/**
 * The product as a process of its own that has come to its end.
 *
 * @param output what it printed, also as errors
 */
public record Launch(int exitCode, String output) {

    private static final int LIMIT_SECONDS = 120;

    /**
     * It starts and ends: in half the time when the JVM does not optimise for a long run, and in two thirds of that when a
     * query is read once it is asked. That all can be read shows at the start of the product within the tests.
     */
    public static final List<String> QUICKLY = List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dspring.data.jpa.repositories.bootstrap-mode=lazy");

    /** Runs the product in a folder, with settings as the command line takes them after two dashes. */
    public static Launch in(Path folder, List<String> settings, String... arguments) {
        var options = new ArrayList<>(QUICKLY);
        settings.forEach(setting -> options.add("-D" + setting));
        return of(Application.class, folder, options, List.of(arguments));
    }

    /** Runs the main method of some class in a folder, in a JVM with some options. */
    public static Launch of(Class<?> main, Path folder, List<String> options, List<String> arguments) {
        return of(main, folder, LIMIT_SECONDS, options, arguments);
    }

    /** @param limit how many seconds it may take at most */
    public static Launch of(Class<?> main, Path folder, int limit, List<String> options, List<String> arguments) {
        var line = command(main, options);
        line.addAll(arguments);
        try {
            return run(folder, limit, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The command line that starts a JVM like this one, up to the arguments. */
    public static List<String> command(Class<?> main, List<String> options) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of("-cp", classPath(), main.getName()));
        return line;
    }

    /** As this JVM's own, also for a process in another folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Its output goes to a file, so that one which does not end is not waited for. */
    private static Launch run(Path folder, int limit, List<String> line) throws IOException, InterruptedException {
        var log = Files.createTempFile("launch", ".log");
        var process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(limit, TimeUnit.SECONDS)) {
                throw new IllegalStateException("It runs on, and has printed: " + Files.readString(log));
            }
            return new Launch(process.exitValue(), Files.readString(log));
        } finally {
            process.destroyForcibly();
            Files.delete(log);
        }
    }

    /** The lines that it printed, without those that only say what it does. */
    public List<String> warnings() {
        return output.lines()
                .filter(line -> !line.isBlank() && !line.contains(" INFO "))
                .toList();
    }
}
