package org.undersigned.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Sent;

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
        upload.handleUploadRequest(Sent.event("names.csv", new ByteArrayInputStream("Name\n".getBytes())));
        assertThat(seen).hasValue("names.csv: Name\n");
        assertThat(upload.answer().orElseThrow().get()).isEqualTo(id);
        assertThat(upload.answer()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void readsNoMoreThanTheLimitAndABuffer() throws IOException {
        var endless = new Sent.Endless();
        var upload = new SheetUpload(folder, LIMIT, (name, file) -> {
            throw new AssertionError("Nothing is to come of it");
        });
        var event = Sent.event("names.csv", endless);
        upload.handleUploadRequest(event);
        assertThat(endless.taken()).isBetween((long) LIMIT, LIMIT + 8_192L);
        assertThat(event.isRejected()).isTrue();
        assertRefused(upload, "intake.refused.too-large");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesAFileOfExactlyTheLimit() throws IOException {
        var upload = new SheetUpload(folder, LIMIT, (name, file) -> Ids.next());
        var event = Sent.event("names.csv", new ByteArrayInputStream(new byte[LIMIT]));
        upload.handleUploadRequest(event);
        assertThat(event.isRejected()).isFalse();
        assertThat(upload.getFileSizeMax()).isEqualTo(LIMIT);
    }

    @Test
    void keepsARefusalForThePageAndDeletesTheFile() throws IOException {
        var upload = new SheetUpload(folder, LIMIT, SheetUploadTest::refuse);
        var event = Sent.event("names.csv", new ByteArrayInputStream("Name\n".getBytes()));
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
        assertThatThrownBy(() -> upload.handleUploadRequest(Sent.event("names.csv", broken)))
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
}
