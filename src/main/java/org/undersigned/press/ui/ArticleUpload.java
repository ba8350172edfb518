package org.undersigned.press.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.ReceivedFile;
import org.undersigned.press.article.ArticleFile;

/**
 * Takes the file of an article that a browser sends. It arrives without the lock of the session, so it touches no
 * component: its text, or why there is none, waits here until the page asks. The file itself is gone in the end.
 */
final class ArticleUpload implements UploadHandler {

    private final AtomicReference<@Nullable Supplier<String>> answer = new AtomicReference<>();

    /** The text, or the refusal when it is asked for; nothing while no upload has come to its end. Told once. */
    Optional<Supplier<String>> answer() {
        return Optional.ofNullable(answer.getAndSet(null));
    }

    @Override
    public void handleUploadRequest(UploadEvent arriving) throws IOException {
        try {
            var text = receive(arriving);
            answer.set(() -> text);
        } catch (RuntimeException failure) {
            answer.set(() -> {
                throw failure;
            });
        }
    }

    @Override
    public long getFileSizeMax() {
        return ArticleFile.MAX_BYTES;
    }

    private static String receive(UploadEvent arriving) throws IOException {
        var received = ReceivedFile.receive(arriving, ReceivedFile.folder(), ArticleFile.MAX_BYTES);
        if (received.isEmpty()) {
            var tooLarge = new Refusal("press.refused.article-too-large", ArticleFile.MAX_BYTES >> 20);
            arriving.reject(tooLarge.getMessage());
            throw tooLarge;
        }
        try (var file = received.get()) {
            return ArticleFile.read(file.path());
        }
    }
}
