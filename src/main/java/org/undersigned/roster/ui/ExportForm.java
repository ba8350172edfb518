package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.ui.Form;
import org.undersigned.roster.EditionDifference.Correction;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.ExportDetails;
import org.undersigned.roster.FileKind;

/** Who gets a file of an edition; tells which credits were corrected since and asks whether the old print is meant. */
final class ExportForm extends Composite<Div> implements Form<ExportDetails> {

    private static final Set<FileKind> NAMES_ALONE = Set.of(FileKind.CSV, FileKind.TEXT);

    private final FileKind kind;
    private final List<Correction> corrected;
    private final TextField recipient = new TextField(text("roster.ui.export.given-to"));
    private final Checkbox oldPrintMeant = new Checkbox(text("roster.ui.export.old-credits.meant"));

    /** @param corrected credits that were corrected since the edition was sealed */
    ExportForm(EditionFacts edition, FileKind kind, List<Correction> corrected) {
        this.kind = kind;
        this.corrected = corrected;
        recipient.setRequiredIndicatorVisible(true);
        recipient.setMaxLength(ExportDetails.LONGEST);
        recipient.setHelperText(text("roster.ui.export.given-to.help"));
        recipient.setWidthFull();
        recipient.setAutofocus(true);
        getContent().addClassName("reason-form");
        getContent().add(new Paragraph(text("roster.ui.export.explanation")));
        if (NAMES_ALONE.contains(kind)) {
            getContent().add(new Paragraph(beside(edition)));
        }
        getContent().add(recipient);
        if (!corrected.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(text("roster.ui.export.old-credits", corrected.size())),
                            DifferenceLists.corrected(corrected),
                            oldPrintMeant);
        }
    }

    /** A line above the names would be pasted into print, or read as a name by a program, so it is told here. */
    private static String beside(EditionFacts edition) {
        var told = text("roster.ui.export.names-alone", edition.countingRule().sentence());
        return edition.embargoLine()
                .map(line -> told + " " + text("roster.ui.export.names-alone.embargo", line))
                .orElse(told);
    }

    @Override
    public void show(ExportDetails details) {
        recipient.setValue(details.givenTo());
        oldPrintMeant.setValue(!details.oldCredits().isEmpty());
    }

    /** What is missing is said by the refusal. */
    @Override
    public Optional<ExportDetails> read() {
        return Optional.of(new ExportDetails(kind, recipient.getValue(), meant()));
    }

    private Set<UUID> meant() {
        return oldPrintMeant.getValue()
                ? corrected.stream().map(each -> each.before().signature()).collect(Collectors.toSet())
                : Set.of();
    }
}
