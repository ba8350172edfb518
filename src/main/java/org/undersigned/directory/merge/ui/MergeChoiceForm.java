package org.undersigned.directory.merge.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.undersigned.base.Texts;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.merge.MergeChoices;
import org.undersigned.directory.merge.MergePreview;
import org.undersigned.directory.merge.NoteChoice;
import org.undersigned.directory.merge.Side;

/** What somebody chooses where two parties differ; only what does differ is asked. */
final class MergeChoiceForm extends Composite<Div> {

    private static final List<Side> SIDES = List.of(Side.values());

    private final MergePreview preview;
    private final Consumer<MergeChoices> changed;
    private MergeChoices choices = MergeChoices.USUAL;

    /** @param changed told of the choices as they are then */
    MergeChoiceForm(MergePreview preview, Consumer<MergeChoices> changed) {
        this.preview = preview;
        this.changed = changed;
        getContent().addClassName("merge-choices");
        if (!name(Side.KEPT).equals(name(Side.FOLDED))) {
            ask("name", SIDES, this::name, MergeChoices::withName);
        }
        if (differ(discipline(Side.KEPT), discipline(Side.FOLDED))) {
            ask("discipline", SIDES, this::discipline, MergeChoices::withDiscipline);
        }
        if (preview.kept().details().note() != null
                && preview.folded().details().note() != null) {
            ask("note", List.of(NoteChoice.values()), Texts::label, MergeChoices::withNote);
        }
        if (bothHave("participations")) {
            ask("work", SIDES, Texts::label, MergeChoices::withWork);
        }
        if (bothHave("coalition-roles")) {
            ask("coalition", SIDES, Texts::label, MergeChoices::withCoalition);
        }
        if (getContent().getComponentCount() == 0) {
            getContent().add(new Paragraph(text("directory.merge.no-choice")));
        }
    }

    private static boolean differ(String kept, String folded) {
        return !kept.isEmpty() && !folded.isEmpty() && !kept.equals(folded);
    }

    /** The first of what is offered is what stands as long as nobody chooses. */
    private <E> void ask(
            String about, List<E> items, Function<E, String> label, BiFunction<MergeChoices, E, MergeChoices> choice) {
        var group = new RadioButtonGroup<E>(text("directory.merge.choose." + about));
        group.setItems(items);
        group.setItemLabelGenerator(label::apply);
        group.setValue(items.getFirst());
        group.addValueChangeListener(change -> {
            choices = choice.apply(choices, change.getValue());
            changed.accept(choices);
        });
        getContent().add(group);
    }

    private PartyDetails details(Side side) {
        return side == Side.KEPT ? preview.kept().details() : preview.folded().details();
    }

    private String name(Side side) {
        return details(side).names().getFirst().text();
    }

    private String discipline(Side side) {
        return details(side).disciplines().stream()
                .findFirst()
                .map(Discipline::label)
                .orElse("");
    }

    private boolean bothHave(String what) {
        return preview.counts().stream()
                .anyMatch(count -> count.what().equals(what) && count.from() > 0 && count.into() > 0);
    }
}
