package org.undersigned.base.ui;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is ready to be sent. It is written without the session's lock, so it must not touch a component.
 *
 * @param name the file name with its ending
 * @param mediaType for instance {@code text/csv}
 */
public record FileSnapshot(String name, String mediaType, Content content) {

    public static FileSnapshot of(String name, String mediaType, byte[] bytes) {
        var copy = bytes.clone();
        return new FileSnapshot(name, mediaType, out -> out.write(copy));
    }

    /** Writes the bytes. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
