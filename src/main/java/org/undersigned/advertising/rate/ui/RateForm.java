package org.undersigned.advertising.rate.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.advertising.rate.PositionPrice;
import org.undersigned.advertising.rate.PriceBasis;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.advertising.rate.RateDetails;
import org.undersigned.advertising.rate.RateUnit;
import org.undersigned.advertising.rate.Surcharge;
import org.undersigned.advertising.rate.SurchargeKind;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** A card. What it does not say stays empty. */
final class RateForm extends Composite<FormColumns> implements Form<RateDetails> {

    private final Select<RateClass> rateClass = choice("advertising.rate.ui.class", RateClass.values());
    private final DatePicker from = DayFields.day(text("advertising.rate.ui.holds-from"));
    private final Select<RateUnit> unit = choice("advertising.rate.ui.unit", RateUnit.values());
    private final TextField currency = new TextField(text("advertising.publication-details.currency"));
    private final BigDecimalField black = new BigDecimalField(text("advertising.rate.ui.black"));
    private final Select<PriceBasis> basis = choice("advertising.rate.ui.basis", PriceBasis.values());
    private final Select<SurchargeKind> colourKind = choice("advertising.rate.ui.colour-kind", SurchargeKind.values());
    private final BigDecimalField colour = new BigDecimalField(text("advertising.rate.ui.colour-figure"));
    private final BigDecimalField nonStandard = new BigDecimalField(text("advertising.rate.ui.non-standard-percent"));
    private final BigDecimalField commission = new BigDecimalField(text("advertising.rate.ui.commission-percent"));
    private final TextArea positions = new TextArea(text("advertising.rate.ui.positions"));
    private final TextField conditions = new TextField(text("advertising.rate.ui.conditions"));
    private final TextField source = new TextField(text("advertising.publication.ui.fact.source"));
    private final TextField dated = new TextField(text("advertising.publication.ui.fact.dated"));
    private final DatePicker checked = DayFields.day(text("advertising.publication.ui.fact.checked"));

    /** @param currency of the paper */
    RateForm(String currency, LocalDate today) {
        rateClass.setValue(RateClass.OPEN);
        unit.setValue(RateUnit.COLUMN_INCH);
        basis.setValue(PriceBasis.UNKNOWN);
        colourKind.setEmptySelectionAllowed(true);
        colourKind.setEmptySelectionCaption(text("advertising.publication.ui.unknown"));
        this.currency.setValue(currency);
        from.setRequiredIndicatorVisible(true);
        from.setValue(today);
        positions.setHelperText(text("advertising.rate.ui.positions.help"));
        conditions.setMaxLength(RateDetails.LONGEST_CONDITIONS);
        source.setRequiredIndicatorVisible(true);
        checked.setRequiredIndicatorVisible(true);
        checked.setMax(today);
        checked.setValue(today);
        getContent().add(rateClass, from, unit, black, this.currency, basis);
        getContent().add(colourKind, colour, nonStandard, commission);
        getContent().addWide(positions).addWide(conditions).addWide(source).add(dated, checked);
    }

    @SafeVarargs
    private static <E extends Enum<E>> Select<E> choice(String label, E... constants) {
        var choice = new Select<E>();
        choice.setLabel(text(label));
        choice.setItems(constants);
        choice.setItemLabelGenerator(each -> each == null ? "" : Texts.label(each));
        return choice;
    }

    @Override
    public void show(RateDetails details) {
        rateClass.setValue(details.rateClass());
        from.setValue(details.from());
        unit.setValue(details.unit());
        currency.setValue(details.currency());
        black.setValue(details.black());
        basis.setValue(details.basis());
        colourKind.setValue(details.colour() == null ? null : details.colour().kind());
        colour.setValue(details.colour() == null ? null : details.colour().figure());
        nonStandard.setValue(details.nonStandard());
        commission.setValue(details.commission());
        positions.setValue(PositionLines.write(details.positions()));
        conditions.setValue(details.conditions());
        source.setValue(details.provenance().source());
        dated.setValue(details.provenance().dated());
        checked.setValue(details.provenance().checkedOn());
    }

    /** What else is missing is said by the refusal. */
    @Override
    public Optional<RateDetails> read() {
        from.setErrorMessage(text("advertising.publication.ui.day.missing"));
        from.setInvalid(from.isEmpty());
        colour.setErrorMessage(text("advertising.rate.ui.colour-figure.missing"));
        colour.setInvalid(colour.isEmpty() != colourKind.isEmpty());
        var places = PositionLines.read(positions.getValue());
        positions.setErrorMessage(text("advertising.rate.ui.positions.help"));
        positions.setInvalid(places.isEmpty());
        return from.isInvalid() || colour.isInvalid() ? Optional.empty() : places.map(this::details);
    }

    private RateDetails details(List<PositionPrice> places) {
        return new RateDetails(
                rateClass.getValue(),
                from.getValue(),
                unit.getValue(),
                currency.getValue().strip(),
                black.getValue(),
                surcharge(),
                places,
                nonStandard.getValue(),
                basis.getValue(),
                commission.getValue(),
                conditions.getValue(),
                new Provenance(source.getValue(), dated.getValue(), checked.getValue()));
    }

    private @Nullable Surcharge surcharge() {
        return colourKind.getValue() == null ? null : new Surcharge(colourKind.getValue(), colour.getValue());
    }
}
