package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.Tone;
import org.undersigned.roster.EditionDifference;
import org.undersigned.roster.EditionState;
import org.undersigned.roster.SealDetails;
import org.undersigned.roster.SealPreview;

/** What an edition is called and whom a newsroom may call; says what sealing will make. */
final class SealForm extends Composite<Div> implements Form<SealDetails> {

    private final Div list = new Div();
    private final TextField title = new TextField(text("roster.ui.seal.name"));
    private final TextField contact = new TextField(text("roster.ui.seal.contact"));
    private SealPreview preview;

    /** @param notices what to look at first */
    SealForm(SealPreview preview, List<Component> notices) {
        this.preview = preview;
        list.addClassName("reason-form");
        show(preview, notices);
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(SealDetails.LONGEST);
        title.setHelperText(text("roster.ui.seal.name.help"));
        title.setWidthFull();
        title.setAutofocus(true);
        contact.setRequiredIndicatorVisible(true);
        contact.setMaxLength(SealDetails.LONGEST);
        contact.setHelperText(text("roster.ui.seal.contact.help"));
        contact.setWidthFull();
        if (preview.predecessor() != null) {
            contact.setValue(preview.predecessor().contact());
        }
        getContent().addClassName("reason-form");
        getContent().add(list, title, contact);
    }

    /** Shows the list as it is by now, with what has changed since it was last shown; what was typed stays. */
    void renew(SealPreview now, List<Component> notices) {
        var before = preview.list();
        preview = now;
        show(now, notices);
        var since = new DifferenceLists(
                EditionDifference.between(before.lines(), now.list().lines()));
        var notice = new Div(new Paragraph(text("roster.ui.seal.moved")), since);
        notice.addClassNames("roster-notice", Tone.WAITING.className());
        list.addComponentAsFirst(notice);
    }

    private void show(SealPreview shown, List<Component> notices) {
        list.removeAll();
        list.add(said(shown));
        list.add(notices);
    }

    private static List<Component> said(SealPreview preview) {
        var said = new ArrayList<Component>();
        said.add(new Paragraph(
                text("roster.ui.seal.names", preview.list().lines().size())));
        var before = preview.predecessor();
        var difference = preview.difference();
        var isRecalled = before != null && before.state() == EditionState.RECALLED;
        if (before != null && isRecalled) {
            said.add(new Paragraph(text("roster.ui.seal.recalled", before.label())));
        }
        if (before != null && preview.repeats() && !isRecalled) {
            var same = new Div(new Paragraph(text("roster.ui.seal.same", before.label())));
            same.addClassNames("roster-notice", "tone-waiting");
            said.add(same);
        } else if (before != null && difference != null) {
            said.add(new Paragraph(text(
                    "roster.ui.seal.difference",
                    before.label(),
                    difference.added().size(),
                    difference.removed().size(),
                    difference.corrected().size(),
                    difference.reordered().size())));
            said.add(new DifferenceLists(difference));
        }
        return said;
    }

    @Override
    public void show(SealDetails details) {
        title.setValue(details.title());
        contact.setValue(details.contact());
    }

    @Override
    public Optional<SealDetails> read() {
        require(title, "roster.ui.seal.name.missing");
        require(contact, "roster.ui.seal.contact.missing");
        return title.isInvalid() || contact.isInvalid()
                ? Optional.empty()
                : Optional.of(new SealDetails(
                        preview.list().choice(),
                        title.getValue(),
                        contact.getValue(),
                        preview.list().hash()));
    }

    private static void require(TextField field, String otherwise) {
        field.setErrorMessage(text(otherwise));
        field.setInvalid(field.getValue().isBlank());
    }
}
