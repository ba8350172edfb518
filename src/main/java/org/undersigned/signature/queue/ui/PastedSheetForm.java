package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.Notifications;
import org.undersigned.signature.SeenSignature;
import org.undersigned.signature.SheetPreview;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.evidence.ui.EvidenceFields;

/** A scope sheet that came back: its text, what it would change, and who answered. */
final class PastedSheetForm extends Composite<Div> implements Form<PastedSheetForm.Answered> {

    private static final int LONGEST = 100_000;

    private final Function<String, SheetPreview> reader;
    private final EvidenceFields evidence;
    private final TextArea pasted = new TextArea(text("signature.sheet.ui.pasted"));
    private final Div shown = new Div();
    private SheetPreview preview = new SheetPreview(List.of(), List.of(), List.of());

    /** What was entered, with what the preview said would change. */
    record Answered(String text, List<SeenSignature> changing, EvidenceDetails shownBy) {}

    /** @param reader tells what a text would change */
    PastedSheetForm(Function<String, SheetPreview> reader, EvidenceFields evidence) {
        this.reader = reader;
        this.evidence = evidence;
        pasted.addValueChangeListener(changed -> look());

        pasted.setValueChangeMode(ValueChangeMode.LAZY);
        pasted.setMaxLength(LONGEST);
        pasted.setMinRows(5);
        pasted.setMaxRows(14);
        pasted.setHelperText(text("signature.sheet.ui.pasted.help"));
        pasted.setWidthFull();
        pasted.setAutofocus(true);
        getContent().addClassName("record-form");
        getContent().add(pasted, shown, evidence.withoutWords());
    }

    private void look() {
        Notifications.resultOrRefusal(() -> reader.apply(pasted.getValue())).ifPresent(read -> {
            preview = read;
            shown.removeAll();
            shown.add(new SheetChanges(read));
        });
    }

    @Override
    public void show(Answered answered) {
        pasted.setValue(answered.text());
    }

    /** @throws Refusal when nothing would change */
    @Override
    public Optional<Answered> read() {
        if (preview.changing().isEmpty()) {
            throw new Refusal("signature.refused.sheet-empty");
        }
        return evidence.read().map(given -> new Answered(pasted.getValue(), preview.changing(), given.details()));
    }
}
