package org.undersigned.base.sheet.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that was made to do harm, or only carelessly, and what has to come of it.
 *
 * @param what what is wrong with it
 * @param name its name, as a person would hand it in
 */
public record HostileFile(String what, String name, Content content, Expected expected) {

    @FunctionalInterface
    public interface Content {

        void write(Path file) throws IOException;
    }

    public sealed interface Expected permits Refused, Read {}

    /**
     * @param reason the last word of the refusal's key
     * @param where the first of its particulars: the sheet or the file, the row, the limit
     */
    public record Refused(String reason, List<Object> where) implements Expected {

        static Refused as(String reason, Object... where) {
            return new Refused(reason, List.of(where));
        }
    }

    /** Whatever looks wrong there is read to the letter. */
    public record Read(List<List<String>> cells) implements Expected {}

    /** Writes it into a folder, where each has a name of its own, unless it is there. */
    public Path in(Path folder) throws IOException {
        var file = folder.resolve(what.replaceAll("[^A-Za-z0-9]+", "-") + "." + name);
        if (Files.notExists(file)) {
            content.write(file);
        }
        return file;
    }

    @Override
    public String toString() {
        return what;
    }
}
