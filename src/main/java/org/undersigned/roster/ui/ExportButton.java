package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;
import org.undersigned.base.ui.Symbol;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.ExportedFile;
import org.undersigned.roster.FileKind;

/** Gives an edition out in one form: asks first who gets it, then sends the file. */
final class ExportButton extends Composite<Div> {

    private final AtomicReference<@Nullable FileSnapshot> ready = new AtomicReference<>();
    private final Button sending = new Button();
    private final FileDownload download = new FileDownload(sending, this::take);
    private final Runnable changed;

    /** @param changed called when somebody has got a file */
    ExportButton(EditionFacts edition, FileKind kind, RosterDialogs dialogs, Runnable changed) {
        this.changed = changed;
        var asking = new Button(
                text("roster.ui.export.as." + kind),
                Symbol.DOWNLOAD.icon(),
                click -> dialogs.export(edition, kind, this::give));
        sending.setVisible(false);
        getContent().addClassName("export-button");
        getContent().add(asking, download);
    }

    private void give(ExportedFile file) {
        ready.set(new FileSnapshot(file.name(), file.kind().contentType(), file.content()::accept));
        sending.click();
        changed.run();
    }

    private FileSnapshot take() {
        var file = ready.getAndSet(null);
        if (file == null) {
            throw new IllegalStateException("Nothing was given out");
        }
        return file;
    }
}
