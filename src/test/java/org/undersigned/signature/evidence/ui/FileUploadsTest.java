package org.undersigned.signature.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.testing.Sent;

/** How files of evidence are taken, where no browser keeps to any limit. */
class FileUploadsTest {

    private static final int MOST = 5;

    @TempDir
    private Path folder;

    private FileUploads uploads;

    @BeforeEach
    void openAForm() {
        MockVaadin.setup();
        uploads = new FileUploads(folder);
        UI.getCurrent().add(uploads);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void keepsAFileOnTheDiskUntilTheFormIsLeft() throws IOException {
        send("yes.txt");
        assertThat(folder).isDirectoryContaining("glob:**.tmp");
        try (var content = uploads.files().getFirst().content().open()) {
            assertThat(content).hasContent("Yes, add my name.");
        }

        UI.getCurrent().remove(uploads);

        assertThat(folder).isEmptyDirectory();
        assertThat(uploads.files()).isEmpty();
    }

    @Test
    void readsNoMoreThanTheLimitAndABufferAndKeepsNothing() throws IOException {
        var endless = new Sent.Endless();

        var event = send("yes.txt", endless);

        assertThat(endless.taken())
                .isBetween((long) EvidenceService.MAX_FILE_BYTES, EvidenceService.MAX_FILE_BYTES + 8_192L);
        assertThat(event.isRejected()).isTrue();
        assertThat(uploads.files()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesNoMoreFilesThanItSays() throws IOException {
        for (var n = 0; n < MOST; n++) {
            assertThat(send("yes-" + n + ".txt").isRejected()).isFalse();
        }

        assertThat(send("one-more.txt").isRejected()).isTrue();

        assertThat(uploads.files()).hasSize(MOST);
        try (var kept = Files.list(folder)) {
            assertThat(kept).hasSize(MOST);
        }
    }

    @Test
    void keepsNothingThatComesAfterTheFormWasLeft() throws IOException {
        UI.getCurrent().remove(uploads);

        assertThat(send("yes.txt").isRejected()).isTrue();

        assertThat(folder).isEmptyDirectory();
    }

    private UploadEvent send(String name) throws IOException {
        return send(name, new ByteArrayInputStream("Yes, add my name.".getBytes()));
    }

    private UploadEvent send(String name, InputStream content) throws IOException {
        var event = Sent.event(name, content);
        uploads.handleUploadRequest(event);
        return event;
    }
}
