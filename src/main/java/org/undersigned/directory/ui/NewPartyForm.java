package org.undersigned.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.undersigned.base.ui.Form;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.duplicate.LikelyParty;

/**
 * What is known of a party that is about to be added. As soon as its name is typed, and before it is read, the parties
 * that it is likely to be are shown; it is read when somebody has looked at these and says that it is another one.
 */
final class NewPartyForm extends Composite<Div> implements Form<PartyDetails> {

    private final PartyForm form;
    private final LikelyList likely;
    private final Function<PartyDetails, List<LikelyParty>> likelyOnes;
    private Question asked = new Question(PartyKind.PERSON, List.of());

    /** What the likely ones were looked for by. */
    private record Question(PartyKind kind, List<String> names) {

        static Question of(PartyDetails details) {
            return new Question(
                    details.kind(),
                    details.names().stream().map(NameDetails::text).toList());
        }
    }

    /**
     * @param likelyOnes finds the parties that something typed is likely to be
     * @param use takes one of these instead, with what was typed
     */
    NewPartyForm(
            PartyForm form,
            Function<PartyDetails, List<LikelyParty>> likelyOnes,
            BiConsumer<LikelyParty, PartyDetails> use) {
        this.form = form;
        this.likelyOnes = likelyOnes;
        likely = new LikelyList(found -> form.read().ifPresent(typed -> use.accept(found, typed)));
        likely.setVisible(false);
        form.belowNames(likely, () -> form.soFar().ifPresent(this::lookFor));
        getContent().add(form);
    }

    @Override
    public void show(PartyDetails details) {
        form.show(details);
    }

    @Override
    public Optional<PartyDetails> read() {
        return form.read().filter(this::isKnownToBeAnother);
    }

    private boolean isKnownToBeAnother(PartyDetails typed) {
        lookFor(typed);
        return likely.isAnother();
    }

    private void lookFor(PartyDetails typed) {
        var question = Question.of(typed);
        if (!question.equals(asked)) {
            var found = likelyOnes.apply(typed);
            asked = question;
            likely.show(found);
        }
    }
}
