package org.undersigned.intake.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.ReceivedFile;

/**
 * Takes a spreadsheet that a browser sends. It arrives without the lock of the session, so it touches no component: what
 * came of it waits here until the page asks, and is said there; the browser itself hears only of a file that was cut
 * off. No more is read than may be taken, whatever the browser says, and the temporary file is gone in the end.
 */
final class SheetUpload implements UploadHandler {

    private final Path folder;
    private final long maxBytes;
    private final BiFunction<String, Path, UUID> imports;
    private final AtomicReference<@Nullable Supplier<UUID>> answer = new AtomicReference<>();

    /**
     * @param folder for the temporary file
     * @param imports makes an import of a file name and a file, or refuses
     */
    SheetUpload(Path folder, long maxBytes, BiFunction<String, Path, UUID> imports) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.imports = imports;
    }

    /** The import, or the refusal when it is asked for; nothing while no upload has come to its end. Told once. */
    Optional<Supplier<UUID>> answer() {
        return Optional.ofNullable(answer.getAndSet(null));
    }

    @Override
    public void handleUploadRequest(UploadEvent arriving) throws IOException {
        try {
            var made = receive(arriving);
            answer.set(() -> made);
        } catch (RuntimeException failure) {
            answer.set(() -> {
                throw failure;
            });
        }
    }

    @Override
    public long getFileSizeMax() {
        return maxBytes;
    }

    private UUID receive(UploadEvent arriving) throws IOException {
        var received = ReceivedFile.receive(arriving, folder, maxBytes);
        if (received.isEmpty()) {
            var tooLarge = new Refusal("intake.refused.too-large", arriving.getFileName(), maxBytes >> 20);
            arriving.reject(tooLarge.getMessage());
            throw tooLarge;
        }
        try (var file = received.get()) {
            return imports.apply(file.name(), file.path());
        }
    }
}
