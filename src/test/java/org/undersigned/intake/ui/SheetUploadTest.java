package org.undersigned.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;

/** How an upload is taken, where no browser keeps to any limit. */
class SheetUploadTest {

    private static final int LIMIT = 100_000;

    @TempDir
    private Path folder;

    @Test
    void handsTheFileOnAndDeletesIt() throws IOException {
        var seen = new AtomicReference<String>();
        var id = Ids.next();
        var upload = new SheetUpload(folder, LIMIT, (name, file) -> {
            seen.set(name + ": " + read(file));
            return id;
        });
        upload.handleUploadRequest(event("names.csv", new ByteArrayInputStream("Name\n".getBytes())));
        assertThat(seen).hasValue("names.csv: Name\n");
        assertThat(upload.answer().orElseThrow().get()).isEqualTo(id);
        assertThat(upload.answer()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void readsNoMoreThanTheLimitAndABuffer() throws IOException {
        var endless = new Endless();
        var upload = new SheetUpload(folder, LIMIT, (name, file) -> {
            throw new AssertionError("Nothing is to come of it");
        });
        var event = event("names.csv", endless);
        upload.handleUploadRequest(event);
        assertThat(endless.read).isBetween((long) LIMIT, LIMIT + 8_192L);
        assertThat(event.isRejected()).isTrue();
        assertRefused(upload, "intake.refused.too-large");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesAFileOfExactlyTheLimit() throws IOException {
        var upload = new SheetUpload(folder, LIMIT, (name, file) -> Ids.next());
        var event = event("names.csv", new ByteArrayInputStream(new byte[LIMIT]));
        upload.handleUploadRequest(event);
        assertThat(event.isRejected()).isFalse();
        assertThat(upload.getFileSizeMax()).isEqualTo(LIMIT);
    }

    @Test
    void keepsARefusalForThePageAndDeletesTheFile() throws IOException {
        var upload = new SheetUpload(folder, LIMIT, SheetUploadTest::refuse);
        var event = event("names.csv", new ByteArrayInputStream("Name\n".getBytes()));
        upload.handleUploadRequest(event);
        assertThat(event.isRejected()).isFalse();
        assertRefused(upload, "intake.refused.no-rows");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void deletesTheFileWhenTheBrowserBreaksOff() {
        var upload = new SheetUpload(folder, LIMIT, (name, file) -> Ids.next());
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };
        assertThatThrownBy(() -> upload.handleUploadRequest(event("names.csv", broken)))
                .isInstanceOf(IOException.class);
        assertThat(upload.answer()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private static UUID refuse(String name, Path file) {
        throw new Refusal("intake.refused.no-rows", name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertRefused(SheetUpload upload, String key) {
        var answer = upload.answer().orElseThrow();
        assertThatThrownBy(answer::get)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @SuppressWarnings("NullAway")
    private static UploadEvent event(String name, InputStream content) {
        return new UploadEvent(null, null, null, name, -1, "text/csv", new Element("div"), new Sent(name, content));
    }

    /** A file that never ends, and knows how much of it was taken. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            read += length;
            return length;
        }
    }

    /** A part of a request that holds a file. */
    private record Sent(String name, InputStream content) implements Part {

        @Override
        public InputStream getInputStream() {
            return content;
        }

        @Override
        public String getContentType() {
            return "text/csv";
        }

        @Override
        public String getName() {
            return "file";
        }

        @Override
        public String getSubmittedFileName() {
            return name;
        }

        @Override
        public long getSize() {
            return -1;
        }

        @Override
        public void write(String fileName) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete() {}

        @Override
        public @Nullable String getHeader(String name) {
            return null;
        }

        @Override
        public Collection<String> getHeaders(String name) {
            return List.of();
        }

        @Override
        public Collection<String> getHeaderNames() {
            return List.of();
        }
    }
}
