package org.undersigned.signature.dossier.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;
import org.undersigned.base.ui.Symbol;
import org.undersigned.signature.dossier.DossierFile;

/** The button that gives a dossier as a zip. */
public final class DossierDownload extends Composite<Div> {

    /** @param taking makes the file, by a service, and may refuse */
    public DossierDownload(Supplier<DossierFile> taking) {
        var button = new Button(text("signature.dossier.ui.take"), Symbol.DOWNLOAD.icon());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("dossier-download");
        getContent().add(new FileDownload(button, () -> snapshot(taking.get())));
    }

    private static FileSnapshot snapshot(DossierFile file) {
        return new FileSnapshot(file.name(), DossierFile.MEDIA_TYPE, file::writeTo);
    }
}
