package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;
import org.undersigned.press.release.SentFile;

/** Sends a release: asks first who gets it, then hands over the file. */
final class SendButton extends Composite<Div> {

    private final AtomicReference<@Nullable FileSnapshot> ready = new AtomicReference<>();
    private final Button handing = new Button();
    private final Runnable changed;

    /**
     * @param send asks who gets it, and gives the file to what it is handed
     * @param changed called when somebody has got a file
     */
    SendButton(Consumer<Consumer<SentFile>> send, Runnable changed) {
        this.changed = changed;
        handing.setVisible(false);
        getContent().addClassName("export-button");
        getContent()
                .add(
                        Buttons.primary(text("press.release.ui.send"), () -> send.accept(this::give)),
                        new FileDownload(handing, this::take));
    }

    private void give(SentFile file) {
        ready.set(new FileSnapshot(file.name(), file.format().contentType(), file.content()::accept));
        handing.click();
        changed.run();
    }

    private FileSnapshot take() {
        var file = ready.getAndSet(null);
        if (file == null) {
            throw new IllegalStateException("Nothing was sent");
        }
        return file;
    }
}
