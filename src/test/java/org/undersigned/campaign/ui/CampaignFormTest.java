package org.undersigned.campaign.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CountingRule;

class CampaignFormTest {

    private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final CampaignDetails EMPTY = new CampaignDetails("", "", NEW_YORK, null, null, 0);

    private CampaignForm form;

    @BeforeEach
    void openBrowser() {
        Locale.setDefault(Locale.ENGLISH);
        MockVaadin.setup();
        form = new CampaignForm(Clock.fixed(NOW, ZoneOffset.UTC));
        UI.getCurrent().add(form);
        form.show(EMPTY);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void readsWhatItShows() {
        var launch = Instant.parse("2026-01-22T11:00:00Z");
        var details = new CampaignDetails("A name", "other-slug", ZoneId.of("Asia/Kolkata"), launch, null, 700);
        form.show(details);
        assertThat(form.read()).contains(details);
    }

    @Test
    void saysWhatEachCountingRuleMeans() {
        var rules = _get(Select.class, spec -> spec.withLabel("Counting rule"));
        assertThat(rules.getHelperText()).startsWith(CountingRule.EACH_NAME_ONCE.sentence());

        _setValue(rules, CountingRule.MEMBERS_WITH_GROUP);

        assertThat(rules.getHelperText()).startsWith(CountingRule.MEMBERS_WITH_GROUP.sentence());
        form.show(new CampaignDetails("A name", "sii", NEW_YORK, null, null, 0, CountingRule.WITHOUT_ORGANISATIONS));
        assertThat(form.read().orElseThrow().countingRule()).isEqualTo(CountingRule.WITHOUT_ORGANISATIONS);
    }

    @Test
    void proposesASlugUntilOneIsTyped() {
        _setValue(field(TextField.class, "Name"), "Stealing Isn’t Innovation");
        assertThat(field(TextField.class, "Short name").getValue()).isEqualTo("stealing-isnt-innovation");
        _setValue(field(TextField.class, "Short name"), "sii");
        _setValue(field(TextField.class, "Name"), "Another name");
        assertThat(field(TextField.class, "Short name").getValue()).isEqualTo("sii");
    }

    @Test
    void leavesTheSlugOfACampaignThatIsRenamed() {
        form.show(new CampaignDetails("A name", "sii", NEW_YORK, null, null, 0));
        _setValue(field(TextField.class, "Name"), "Another name");
        assertThat(field(TextField.class, "Short name").getValue()).isEqualTo("sii");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        _setValue(field(TextField.class, "Short name"), "Not A Slug");
        _setValue(field(ComboBox.class, "Time zone"), null);
        assertThat(form.read()).isEmpty();
        assertThat(field(TextField.class, "Name").isInvalid()).isTrue();
        assertThat(field(TextField.class, "Short name").isInvalid()).isTrue();
        assertThat(field(ComboBox.class, "Time zone").isInvalid()).isTrue();
    }

    @Test
    void readsInstantsInTheChosenZone() {
        _setValue(field(TextField.class, "Name"), "A name");
        _setValue(field(DateTimePicker.class, "Launch"), LocalDateTime.parse("2026-01-22T06:00"));
        zone("Europe/London");
        assertThat(form.read()).map(CampaignDetails::launch).contains(Instant.parse("2026-01-22T06:00:00Z"));
    }

    @Test
    void offersZonesByPlaceAndUtc() {
        var zones = this.<ZoneId>zoneField()
                .getListDataView()
                .getItems()
                .map(ZoneId::getId)
                .toList();
        assertThat(zones).contains("UTC", "America/New_York", "Asia/Kolkata").isSorted();
        assertThat(zones).noneMatch(id -> id.startsWith("Etc/"));
    }

    @Test
    void warnsOfAnEmbargoThatOutlastsTheLaunch() {
        _setValue(field(DateTimePicker.class, "Launch"), LocalDateTime.parse("2026-01-22T06:00"));
        _setValue(field(DateTimePicker.class, "Embargo"), LocalDateTime.parse("2026-01-22T06:00"));
        assertThat(warning()).isEmpty();
        _setValue(field(DateTimePicker.class, "Embargo"), LocalDateTime.parse("2026-01-22T06:15"));
        assertThat(warning()).isEqualTo(Texts.text("campaign.embargo-outlasts-launch"));
    }

    @Test
    void warnsOfALaunchInThePastUnlessItWasSoBefore() {
        var past = NOW.minusSeconds(900);
        form.show(new CampaignDetails("A name", "a-name", NEW_YORK, past, null, 0));
        assertThat(warning()).isEmpty();
        _setValue(field(DateTimePicker.class, "Launch"), LocalDateTime.parse("2026-01-05T06:00"));
        assertThat(warning()).isEqualTo(Texts.text("campaign.launch-past"));
        _setValue(field(DateTimePicker.class, "Launch"), LocalDateTime.parse("2026-01-05T07:15"));
        assertThat(warning()).isEmpty();
    }

    @Test
    void readsAnEmptyTargetAsNone() {
        _setValue(field(TextField.class, "Name"), "A name");
        _setValue(field(IntegerField.class, "Target"), 700);
        assertThat(form.read()).map(CampaignDetails::target).contains(700);
        _setValue(field(IntegerField.class, "Target"), null);
        assertThat(form.read()).map(CampaignDetails::target).contains(0);
    }

    private String warning() {
        return _get(Div.class, spec -> spec.withClasses("campaign-warning"))
                .getElement()
                .getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> zoneField() {
        return field(ComboBox.class, "Time zone");
    }

    private void zone(String id) {
        _setValue(this.<ZoneId>zoneField(), ZoneId.of(id));
    }

    private static <C extends Component & HasValue<?, ?>> C field(Class<C> type, String label) {
        return _get(type, spec -> spec.withLabel(label));
    }
}
