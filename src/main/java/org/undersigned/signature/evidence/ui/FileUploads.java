package org.undersigned.signature.evidence.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Symbol;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.evidence.EvidenceUpload;

/**
 * Files that are sent while a form is open, kept in memory until it is saved. The browser's limits are a courtesy: the
 * same ones hold here, where a file arrives without the lock of the session.
 */
final class FileUploads extends Composite<Div> {

    private static final int MOST_FILES = 5;

    private final List<EvidenceUpload> files = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Upload upload = new Upload(this::receive);

    FileUploads() {
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
    List<EvidenceUpload> files() {
        if (underWay.get() > 0) {
            throw new Refusal("signature.ui.refused.file-under-way");
        }
        return List.copyOf(files);
    }

    void receive(UploadEvent arriving) throws IOException {
        underWay.incrementAndGet();
        try {
            var content = arriving.getInputStream().readNBytes(EvidenceService.MAX_FILE_BYTES + 1);
            if (content.length > EvidenceService.MAX_FILE_BYTES) {
                arriving.reject(text("signature.ui.files.too-large", EvidenceService.MAX_FILE_BYTES >> 20));
            } else if (files.size() >= MOST_FILES) {
                arriving.reject(text("signature.ui.files.too-many", MOST_FILES));
            } else {
                files.add(new EvidenceUpload(arriving.getFileName(), content));
            }
        } finally {
            underWay.decrementAndGet();
        }
    }

    /** Of two files of one name the earlier goes: the browser tells no more than the name. */
    private void remove(String name) {
        files.stream().filter(file -> file.fileName().equals(name)).findFirst().ifPresent(files::remove);
    }
}
