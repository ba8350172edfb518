package org.undersigned.advertising.field.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.document.DocumentStore;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.ReceivedFile;
import org.undersigned.base.ui.Symbol;

/** One file that is sent while a form is open. It lies on the disk until the form is left, and is stored from there. */
public final class FileField extends Composite<Div> implements UploadHandler {

    private final Upload upload = new Upload(this);
    private final Span missing = new Span();
    private @Nullable ReceivedFile file;
    private boolean left;

    public FileField(String label) {
        upload.addFileRemovedListener(removed -> drop());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DocumentStore.MAX_BYTES);
        upload.setUploadButton(new Button(text("advertising.order.ui.file.choose"), Symbol.UPLOAD.icon()));
        upload.setDropLabel(new Span(text("advertising.order.ui.file.drop")));
        var title = new Span(label);
        title.addClassName("files-label");
        getContent().addClassName("file-uploads");
        missing.addClassName("field-missing");
        missing.setVisible(false);
        getContent().add(title, upload, missing);
    }

    /** What belongs there; empty where nothing is missing. */
    void say(String sentence) {
        missing.setText(sentence);
        missing.setVisible(!sentence.isEmpty());
    }

    public synchronized Optional<AdUpload> file() {
        return Optional.ofNullable(file).map(received -> new AdUpload(received.name(), received::open));
    }

    /** @throws Refusal when there is none */
    public AdUpload required() {
        return file().orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-file"));
    }

    @Override
    public void handleUploadRequest(UploadEvent arriving) throws IOException {
        var received = ReceivedFile.receive(arriving, ReceivedFile.folder(), DocumentStore.MAX_BYTES);
        if (received.isEmpty()) {
            arriving.reject(text("advertising.order.ui.file.too-large", DocumentStore.MAX_BYTES >> 20));
        } else {
            keep(received.get());
        }
    }

    @Override
    public long getFileSizeMax() {
        return DocumentStore.MAX_BYTES;
    }

    /** The later of two counts. */
    private synchronized void keep(ReceivedFile received) {
        drop();
        file = received;
        if (left) {
            drop();
        }
    }

    private synchronized void drop() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException("An upload cannot be deleted", e);
            }
            file = null;
        }
    }

    @Override
    protected synchronized void onAttach(AttachEvent attach) {
        left = false;
    }

    /** The form was saved or given up, or the session has ended. */
    @Override
    protected synchronized void onDetach(DetachEvent detach) {
        left = true;
        drop();
    }
}
