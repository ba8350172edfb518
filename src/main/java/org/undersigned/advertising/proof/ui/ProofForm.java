package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.advertising.proof.ProofDetails;
import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;

/** How an ad is set, with what comes of each choice. */
final class ProofForm extends Composite<Div> implements Form<ProofDetails> {

    private final RadioButtonGroup<AdLayout> layout = new RadioButtonGroup<>(text("advertising.proof.ui.layout"));
    private final RadioButtonGroup<NameSetting> setting = new RadioButtonGroup<>(text("advertising.proof.ui.setting"));
    private final Div outcome = new Div();
    private final Function<ProofDetails, List<String>> preview;

    /** @param preview says in sentences how the names would stand */
    ProofForm(Function<ProofDetails, List<String>> preview) {
        this.preview = preview;
        layout.setItems(AdLayout.values());
        layout.setItemLabelGenerator(Texts::label);
        setting.setItems(NameSetting.values());
        setting.setItemLabelGenerator(Texts::label);
        layout.addValueChangeListener(chosen -> refresh());
        setting.addValueChangeListener(chosen -> refresh());
        outcome.addClassName("proof-outcome");
        outcome.getElement().setAttribute("role", "status");
        getContent().addClassName("reason-form");
        getContent().add(layout, setting, outcome);
    }

    private void refresh() {
        outcome.removeAll();
        read().ifPresent(details -> preview.apply(details).forEach(sentence -> outcome.add(new Paragraph(sentence))));
    }

    @Override
    public void show(ProofDetails details) {
        layout.setValue(details.layout());
        setting.setValue(details.setting());
    }

    @Override
    public Optional<ProofDetails> read() {
        return layout.getValue() == null || setting.getValue() == null
                ? Optional.empty()
                : Optional.of(new ProofDetails(layout.getValue(), setting.getValue()));
    }
}
