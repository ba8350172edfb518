package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.advertising.proof.ProofDetails;
import org.undersigned.advertising.proof.ui.NamesSentences.Said;
import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.advertising.typeset.Punctuation;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;

/** How an ad is set, with what comes of each choice. */
final class ProofForm extends Composite<Div> implements Form<ProofDetails> {

    private final RadioButtonGroup<AdLayout> layout = new RadioButtonGroup<>(text("advertising.proof.ui.layout"));
    private final RadioButtonGroup<NameSetting> setting = new RadioButtonGroup<>(text("advertising.proof.ui.setting"));
    private final Checkbox typographic = new Checkbox(text("advertising.proof.ui.typographic"));
    private final Div outcome = new Div();
    private final Function<ProofDetails, List<Said>> preview;

    /** @param preview says in sentences how the names would stand */
    ProofForm(Function<ProofDetails, List<Said>> preview) {
        this.preview = preview;
        layout.setItems(AdLayout.values());
        layout.setItemLabelGenerator(Texts::label);
        setting.setItems(NameSetting.values());
        setting.setItemLabelGenerator(Texts::label);
        layout.addValueChangeListener(chosen -> refresh());
        setting.addValueChangeListener(chosen -> refresh());
        typographic.setValue(true);
        typographic.setHelperText(text("advertising.proof.ui.typographic.help"));
        outcome.addClassName("proof-outcome");
        outcome.getElement().setAttribute("role", "status");
        getContent().addClassName("reason-form");
        getContent().add(layout, setting, typographic, outcome);
    }

    private void refresh() {
        outcome.removeAll();
        read().ifPresent(details -> preview.apply(details).forEach(said -> outcome.add(said.paragraph())));
    }

    @Override
    public void show(ProofDetails details) {
        layout.setValue(details.layout());
        setting.setValue(details.setting());
        typographic.setValue(details.punctuation() == Punctuation.TYPOGRAPHIC);
    }

    @Override
    public Optional<ProofDetails> read() {
        return layout.getValue() == null || setting.getValue() == null
                ? Optional.empty()
                : Optional.of(new ProofDetails(
                        layout.getValue(),
                        setting.getValue(),
                        typographic.getValue() ? Punctuation.TYPOGRAPHIC : Punctuation.AS_TYPED));
    }
}
