package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.publication.PublicationDetails;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** What a paper is. */
final class PaperForm extends Composite<FormColumns> implements Form<PublicationDetails> {

    private final TextField name = new TextField(text("advertising.publication-details.name"));
    private final ComboBox<String> zone = new ComboBox<>(text("advertising.publication-details.zone"));
    private final ComboBox<String> country = new ComboBox<>(text("advertising.publication-details.country"));
    private final ComboBox<String> currency = new ComboBox<>(text("advertising.publication-details.currency"));

    PaperForm() {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(PublicationDetails.LONGEST_NAME);
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        zone.setHelperText(text("advertising.publication.ui.zone.help"));
        country.setItems(countries());
        country.setItemLabelGenerator(PaperForm::country);
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList());
        for (var choice : List.of(zone, country, currency)) {
            choice.setRequiredIndicatorVisible(true);
        }
        getContent().addWide(name).addWide(zone).add(country, currency);
    }

    private static List<String> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .sorted((one, other) -> country(one).compareTo(country(other)))
                .toList();
    }

    static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    @Override
    public void show(PublicationDetails details) {
        name.setValue(details.name());
        zone.setValue(details.zone());
        country.setValue(details.country());
        currency.setValue(details.currency());
    }

    /** What is missing is said by the refusal. */
    @Override
    public Optional<PublicationDetails> read() {
        return Optional.of(new PublicationDetails(
                name.getValue(), chosen(zone.getValue()), chosen(country.getValue()), chosen(currency.getValue())));
    }

    private static String chosen(@Nullable String value) {
        return value == null ? "" : value;
    }
}
