package org.undersigned.base.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.undersigned.base.ScratchFiles;

/** A file that a browser has sent. It lies on the disk and in no memory, until it is closed. */
public final class ReceivedFile implements Closeable {

    private static final int BUFFER_BYTES = 8_192;

    private final String name;
    private final Path path;

    private ReceivedFile(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    /** Where such files lie, unless somebody says otherwise. */
    public static Path folder() {
        return ScratchFiles.folder();
    }

    /**
     * Receives a file that is on its way. No more is read than may be taken, whatever the browser says of its size.
     *
     * @param folder for the temporary file
     * @return nothing when it is larger
     */
    public static Optional<ReceivedFile> receive(UploadEvent arriving, Path folder, long maxBytes) throws IOException {
        var received = new ReceivedFile(arriving.getFileName(), Files.createTempFile(folder, null, null));
        var fits = false;
        try {
            fits = copy(arriving.getInputStream(), received.path, maxBytes);
        } finally {
            if (!fits) {
                received.close();
            }
        }
        return fits ? Optional.of(received) : Optional.empty();
    }

    /** Stops reading where it does not fit. */
    private static boolean copy(InputStream from, Path to, long maxBytes) throws IOException {
        var buffer = new byte[BUFFER_BYTES];
        var taken = 0L;
        try (var out = Files.newOutputStream(to)) {
            for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                taken += read;
                if (taken > maxBytes) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    /** As the browser names it. */
    public String name() {
        return name;
    }

    public Path path() {
        return path;
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** Deletes it. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
