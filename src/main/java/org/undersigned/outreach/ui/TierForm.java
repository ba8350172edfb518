package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;
import org.undersigned.campaign.Tier;

/** How much a name counts for the campaign. */
final class TierForm extends Composite<Div> implements Form<TierForm.Ranked> {

    private final Select<Tier> tier = new Select<>();

    /** A tier. */
    record Ranked(Tier tier) {}

    TierForm() {
        tier.setLabel(text("outreach.ui.tier"));
        tier.setItems(Tier.values());
        tier.setItemLabelGenerator(Texts::label);
        tier.setWidthFull();
        getContent().add(tier);
    }

    @Override
    public void show(Ranked ranked) {
        tier.setValue(ranked.tier());
    }

    @Override
    public Optional<Ranked> read() {
        return Optional.of(new Ranked(tier.getValue()));
    }
}
