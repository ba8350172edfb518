package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.PolicyRule;
import org.undersigned.campaign.Speaker;
import org.undersigned.campaign.Tier;

/** What suffices as evidence for one tier, and why. */
final class PolicyForm extends Composite<FormColumns> implements Form<PolicyForm.Decision> {

    /** A rule with the reason for it. */
    record Decision(PolicyRule rule, String reason) {}

    private final CheckboxGroup<EvidenceForm> forms = new CheckboxGroup<>(text("campaign.policy.forms"));
    private final CheckboxGroup<Speaker> speakers = new CheckboxGroup<>(text("campaign.policy.speakers"));
    private final IntegerField verifiedWithin = new IntegerField(text("campaign.policy.verified-within"));
    private final Checkbox secondPerson = new Checkbox(text("campaign.policy.ask-second-person"));
    private final TextArea reason = new TextArea(text("campaign.policy.reason"));
    private Tier tier = Tier.C;

    PolicyForm() {
        forms.setItems(Arrays.stream(EvidenceForm.values())
                .filter(EvidenceForm::canSuffice)
                .toList());
        forms.setItemLabelGenerator(Texts::label);
        forms.setErrorMessage(text("campaign.refused.no-form"));
        forms.setHelperText(text("campaign.policy.forms.help"));
        speakers.setItems(Speaker.values());
        speakers.setItemLabelGenerator(Texts::label);
        speakers.setErrorMessage(text("campaign.refused.no-speaker"));
        verifiedWithin.setMin(1);
        verifiedWithin.setSuffixComponent(new Span(text("campaign.policy.days")));
        verifiedWithin.setErrorMessage(text("campaign.policy.verified-within.wrong"));
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(text("campaign.refused.policy-without-reason"));

        getContent().add(forms, speakers, verifiedWithin).addWide(secondPerson).addWide(reason);
    }

    @Override
    public void show(Decision decision) {
        var rule = decision.rule();
        tier = rule.tier();
        forms.setValue(rule.forms());
        speakers.setValue(rule.speakers());
        verifiedWithin.setValue(rule.representativeVerifiedWithinDays());
        secondPerson.setValue(rule.secondPerson());
        reason.setValue(decision.reason());
    }

    @Override
    public Optional<Decision> read() {
        forms.setInvalid(forms.isEmpty());
        speakers.setInvalid(speakers.isEmpty());
        verifiedWithin.setInvalid(verifiedWithin.isEmpty() || verifiedWithin.getValue() < 1);
        reason.setInvalid(reason.getValue().isBlank());
        var isValid = !forms.isInvalid() && !speakers.isInvalid() && !verifiedWithin.isInvalid() && !reason.isInvalid();
        return isValid ? Optional.of(decision()) : Optional.empty();
    }

    private Decision decision() {
        var rule = new PolicyRule(
                tier, forms.getValue(), speakers.getValue(), secondPerson.getValue(), verifiedWithin.getValue());
        return new Decision(rule, reason.getValue());
    }
}
