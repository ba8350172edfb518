package org.undersigned.directory.restriction.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.directory.restriction.RestrictionDetails;

/** Where a party is not contacted, why, and until when. */
final class RestrictionForm extends Composite<FormColumns> implements Form<RestrictionDetails> {

    private final Select<CampaignFacts> campaign = new Select<>();
    private final TextArea reason = new TextArea(text("directory.restriction.reason"));
    private final DatePicker until = DayFields.day(text("directory.restriction.until"));
    private final List<CampaignFacts> campaigns;

    RestrictionForm(List<CampaignFacts> campaigns) {
        this.campaigns = campaigns;
        campaign.setLabel(text("directory.restriction.campaign"));
        campaign.setItems(campaigns);
        campaign.setItemLabelGenerator(
                chosen -> chosen == null ? text("directory.restriction.any-campaign") : chosen.name());
        campaign.setEmptySelectionAllowed(true);
        campaign.setEmptySelectionCaption(text("directory.restriction.any-campaign"));
        reason.setMaxLength(RestrictionDetails.MAX_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(text("directory.restriction.reason.help"));
        until.setHelperText(text("directory.restriction.until.help"));
        getContent().addWide(reason).add(campaign, until);
    }

    @Override
    public void show(RestrictionDetails details) {
        campaign.setValue(campaigns.stream()
                .filter(each -> each.id().equals(details.campaign()))
                .findFirst()
                .orElse(null));
        reason.setValue(details.reason());
        until.setValue(details.until());
    }

    @Override
    public Optional<RestrictionDetails> read() {
        reason.setErrorMessage(text("directory.refused.restriction-without-reason"));
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid() || until.isInvalid()) {
            return Optional.empty();
        }
        var chosen = campaign.getValue();
        return Optional.of(
                new RestrictionDetails(chosen == null ? null : chosen.id(), reason.getValue(), until.getValue()));
    }
}
