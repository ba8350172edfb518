package org.undersigned.signature.evidence.ui;

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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.ReceivedFile;
import org.undersigned.base.ui.Symbol;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.evidence.EvidenceUpload;

/**
 * Files that are sent while a form is open. They lie on the disk until the form is left, and are stored from there when
 * it is saved. The browser's limits are a courtesy: the same ones hold here, where a file arrives without the lock of the
 * session.
 */
final class FileUploads extends Composite<Div> implements UploadHandler {

    private static final int MOST_FILES = 5;

    private final Path folder;
    private final List<ReceivedFile> files = new ArrayList<>();
    private final Upload upload = new Upload(this);
    private int underWay;
    private boolean left;

    FileUploads() {
        this(ReceivedFile.folder());
    }

    /** @param folder for the files on their way */
    FileUploads(Path folder) {
        this.folder = folder;
        upload.addFileRemovedListener(removed -> remove(removed.getFileName()));

        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(EvidenceService.MAX_FILE_BYTES);
        upload.setUploadButton(new Button(text("signature.ui.files.choose"), Symbol.UPLOAD.icon()));
        upload.setDropLabel(new Span(text("signature.ui.files.drop")));
        var label = new Span(text("signature.ui.files"));
        label.addClassName("files-label");
        var help = new Span(text("signature.ui.files.help", MOST_FILES, EvidenceService.MAX_FILE_BYTES >> 20));
        help.addClassName("files-help");
        getContent().addClassName("file-uploads");
        getContent().add(label, upload, help);
    }

    /** @throws Refusal while a file is still on its way */
    synchronized List<EvidenceUpload> files() {
        if (underWay > 0) {
            throw new Refusal("signature.ui.refused.file-under-way");
        }
        return files.stream()
                .map(file -> new EvidenceUpload(file.name(), file::open))
                .toList();
    }

    @Override
    public void handleUploadRequest(UploadEvent arriving) throws IOException {
        count(1);
        try {
            var received = ReceivedFile.receive(arriving, folder, EvidenceService.MAX_FILE_BYTES);
            if (received.isEmpty()) {
                arriving.reject(text("signature.ui.files.too-large", EvidenceService.MAX_FILE_BYTES >> 20));
            } else if (!keep(received.get())) {
                received.get().close();
                arriving.reject(text("signature.ui.files.too-many", MOST_FILES));
            }
        } finally {
            count(-1);
        }
    }

    @Override
    public long getFileSizeMax() {
        return EvidenceService.MAX_FILE_BYTES;
    }

    private synchronized void count(int change) {
        underWay += change;
    }

    /** Whether there is still room, and somebody who wants it. */
    private synchronized boolean keep(ReceivedFile file) {
        return !left && files.size() < MOST_FILES && files.add(file);
    }

    /** Of two files of one name the earlier goes: the browser tells no more than the name. */
    private synchronized void remove(String name) {
        files.stream().filter(file -> file.name().equals(name)).findFirst().ifPresent(file -> {
            files.remove(file);
            delete(file);
        });
    }

    @Override
    protected synchronized void onAttach(AttachEvent attach) {
        left = false;
    }

    /** The form was saved or given up, or the session has ended. */
    @Override
    protected synchronized void onDetach(DetachEvent detach) {
        left = true;
        files.forEach(FileUploads::delete);
        files.clear();
    }

    private static void delete(ReceivedFile file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("An upload cannot be deleted", e);
        }
    }
}
