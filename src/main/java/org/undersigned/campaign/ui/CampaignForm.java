package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CountingRule;
import org.undersigned.campaign.Slug;

/** The facts of a campaign. */
final class CampaignForm extends Composite<Div> implements Form<CampaignDetails> {

    private final TextField name = new TextField(text("campaign.fact.name"));
    private final TextField slug = new TextField(text("campaign.fact.slug"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(text("campaign.fact.zone"));
    private final IntegerField target = new IntegerField(text("campaign.fact.target"));
    private final Select<CountingRule> countingRule = new Select<>();
    private final InstantField launch = new InstantField(text("campaign.fact.launch"));
    private final InstantField embargo = new InstantField(text("campaign.fact.embargo"));
    private final Div warning = new Div();
    private final Clock clock;

    /** What was proposed last: a slug that says something else was typed by hand and is left alone. */
    private String proposed = "";

    /** Whoever changes something else of a campaign that was launched long ago is not warned of its launch. */
    private @Nullable Instant launchBefore;

    CampaignForm(Clock clock) {
        this.clock = clock;
        name.addValueChangeListener(typed -> proposeSlug());
        zone.addValueChangeListener(chosen -> moveToZone());
        launch.getContent().addValueChangeListener(typed -> warn());
        embargo.getContent().addValueChangeListener(typed -> warn());

        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setHelperText(text("campaign.form.name.help"));
        slug.setRequiredIndicatorVisible(true);
        slug.setHelperText(text("campaign.form.slug.help"));
        zone.setItems(zones());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setRequiredIndicatorVisible(true);
        zone.setHelperText(text("campaign.form.zone.help"));
        target.setMin(0);
        target.setHelperText(text("campaign.form.target.help"));
        countingRule.setLabel(text("campaign.fact.counting-rule"));
        countingRule.setItems(CountingRule.values());
        countingRule.setItemLabelGenerator(CountingRule::label);
        countingRule.addValueChangeListener(chosen -> tellRule());
        warning.addClassName("campaign-warning");
        warning.getElement().setAttribute("role", "status");

        getContent()
                .add(new FormColumns().addWide(name).add(slug, zone, launch, embargo, target, countingRule), warning);
    }

    @Override
    public void show(CampaignDetails details) {
        proposed = Slug.propose(details.name());
        name.setValue(details.name());
        slug.setValue(details.slug());
        zone.setValue(details.zone());
        launchBefore = details.launch();
        moveToZone();
        launch.show(details.launch());
        embargo.show(details.embargo());
        target.setValue(details.target() == 0 ? null : details.target());
        countingRule.setValue(details.countingRule());
        warn();
    }

    /** All that is wrong is said at once, each at its field. */
    @Override
    public Optional<CampaignDetails> read() {
        require(name, !name.getValue().isBlank(), "campaign.refused.no-name");
        require(slug, Slug.isValid(slug.getValue().strip()), "campaign.form.slug.wrong");
        zone.setErrorMessage(text("campaign.form.zone.missing"));
        zone.setInvalid(zone.isEmpty());
        var instantsAreValid = launch.isValid() & embargo.isValid();
        var isValid = !name.isInvalid() && !slug.isInvalid() && !zone.isInvalid() && !target.isInvalid();
        return isValid && instantsAreValid ? Optional.of(details()) : Optional.empty();
    }

    private static void require(TextField field, boolean isRight, String otherwise) {
        field.setErrorMessage(text(otherwise));
        field.setInvalid(!isRight);
    }

    private CampaignDetails details() {
        return new CampaignDetails(
                name.getValue(),
                slug.getValue(),
                zone.getValue(),
                launch.instant(),
                embargo.instant(),
                target.getOptionalValue().orElse(0),
                countingRule.getValue());
    }

    private void tellRule() {
        countingRule.setHelperText(countingRule.getValue().sentence() + " " + text("campaign.form.counting-rule.help"));
    }

    private void proposeSlug() {
        if (slug.getValue().equals(proposed)) {
            proposed = Slug.propose(name.getValue());
            slug.setValue(proposed);
        }
    }

    private void moveToZone() {
        var chosen = zone.getOptionalValue().orElse(ZoneOffset.UTC);
        launch.setZone(chosen);
        embargo.setZone(chosen);
        warn();
    }

    private void warn() {
        var launches = launch.instant();
        var lifts = embargo.instant();
        var now = clock.instant();
        warning.removeAll();
        if (launches != null && !launches.isAfter(now) && !launches.equals(launchBefore)) {
            warning.add(new Paragraph(text("campaign.launch-past")));
        }
        if (launches != null && lifts != null && lifts.isAfter(launches)) {
            warning.add(new Paragraph(text("campaign.embargo-outlasts-launch")));
        }
    }

    /** The zones that people know by a place. */
    private static List<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/") || id.equals("UTC"))
                .sorted()
                .map(ZoneId::of)
                .toList();
    }
}
