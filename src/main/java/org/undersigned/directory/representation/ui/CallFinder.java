package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.undersigned.base.Texts;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.representation.Ask;
import org.undersigned.directory.representation.Routing;

/** Asks what the ask is and shows whom to call for it. */
final class CallFinder extends Composite<Div> {

    private final Select<Routing> kind = new Select<>();
    private final Select<String> field = new Select<>();
    private final TerritoryField territory = new TerritoryField();
    private final Div answer = new Div();
    private final Function<Ask, Component> answering;

    /** @param answering shows whom to call for an ask */
    CallFinder(PartyCard card, List<Discipline> disciplines, Function<Ask, Component> answering) {
        this.answering = answering;
        var ask = new Div(kind, field, territory);

        kind.addValueChangeListener(chosen -> answer());
        field.addValueChangeListener(chosen -> answer());
        territory.addValueChangeListener(typed -> answer());

        ask.addClassName("call-ask");
        answer.addClassName("call-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("call-finder");
        getContent().add(ask, answer);

        fill(card, disciplines);
    }

    private void fill(PartyCard card, List<Discipline> disciplines) {
        kind.setLabel(text("directory.call.kind"));
        kind.setItems(Routing.values());
        kind.setItemLabelGenerator(Texts::label);
        Fields.fill(field, text("directory.call.field"), disciplines);
        field.setValue(card.disciplines().stream().findFirst().orElse(null));
        kind.setValue(Routing.PRESS_ASKS);
    }

    private void answer() {
        if (kind.getValue() != null) {
            answer.removeAll();
            answer.add(answering.apply(new Ask(kind.getValue(), field.getValue(), territory.getValue())));
        }
    }
}
