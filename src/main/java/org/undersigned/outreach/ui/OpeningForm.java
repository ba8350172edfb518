package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.StaffName;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartySearch;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.Stage;

/** Whom to take into the pipeline, and where they stand. */
final class OpeningForm extends Composite<FormColumns> implements Form<OpeningForm.Opening> {

    private final MultiSelectComboBox<PartyHit> parties = new MultiSelectComboBox<>(text("outreach.ui.open.parties"));
    private final Select<Tier> tier = new Select<>();
    private final Select<Stage> stage = new Select<>();
    private final OwnerField owner;
    private final DatePicker since = DayFields.day(text("outreach.ui.open.since"));
    private final TextField reason = new TextField(text("outreach.ui.open.reason"));
    private final ZoneId zone;
    private final @Nullable UUID given;

    /** Parties, and what their participations are opened with. */
    record Opening(Set<UUID> parties, ParticipationDetails details) {}

    /**
     * @param given the party, if there is nothing to choose
     * @param notice what is to be seen before somebody is asked
     */
    OpeningForm(PartySearch search, List<StaffName> staff, ZoneId zone, @Nullable UUID given, Component notice) {
        this.zone = zone;
        this.given = given;
        owner = new OwnerField(staff);
        stage.addValueChangeListener(change -> offerDay());

        parties.setItems(
                query -> search.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        parties.setItemLabelGenerator(PartyHit::name);
        parties.setRequiredIndicatorVisible(true);
        parties.setVisible(given == null);
        choice(tier, text("outreach.ui.tier"), List.of(Tier.values()), Tier.B);
        choice(
                stage,
                text("outreach.ui.stage"),
                Arrays.stream(Stage.values()).filter(Stage::isOpen).toList(),
                Stage.IDENTIFIED);
        since.setHelperText(text("outreach.ui.open.since.help"));
        reason.setMaxLength(ParticipationDetails.MAX_REASON);
        reason.setHelperText(text("outreach.ui.open.reason.help"));
        getContent()
                .addWide(notice)
                .addWide(parties)
                .add(tier, stage, owner, since)
                .addWide(reason);
    }

    @Override
    public void show(Opening opening) {
        tier.setValue(opening.details().tier());
        stage.setValue(opening.details().stage());
        owner.show(opening.details().owner());
    }

    @Override
    public Optional<Opening> read() {
        var chosen = given == null
                ? parties.getValue().stream().map(PartyHit::id).collect(Collectors.toSet())
                : Set.of(given);
        if (chosen.isEmpty()) {
            parties.setErrorMessage(text("outreach.ui.open.parties.missing"));
            parties.setInvalid(true);
            return Optional.empty();
        }
        var day = since.isVisible() ? since.getValue() : null;
        var details = new ParticipationDetails(tier.getValue(), stage.getValue(), owner.owner())
                .since(day == null ? null : day.atStartOfDay(zone).toInstant())
                .because(reason.isVisible() ? reason.getValue() : null);
        return Optional.of(new Opening(chosen, details));
    }

    private void offerDay() {
        since.setVisible(stage.getValue() != Stage.IDENTIFIED);
        reason.setVisible(since.isVisible());
    }

    private static <E extends Enum<E>> void choice(Select<E> select, String label, List<E> items, E value) {
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(Texts::label);
        select.setValue(value);
    }
}
