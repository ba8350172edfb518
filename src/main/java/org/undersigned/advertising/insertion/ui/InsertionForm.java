package org.undersigned.advertising.insertion.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.field.ui.LengthField;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.publication.ui.ProvenanceMark;
import org.undersigned.advertising.rate.RateCard;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.advertising.terms.LineTerms;
import org.undersigned.advertising.terms.RateChoice;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.base.ui.Instants;

/** One insertion: edition, days, space, and on which rate or as stated by the paper. */
final class InsertionForm extends Composite<Div> implements Form<InsertionDetails> {

    private static final String PERCENT = "\\d{1,3}(\\.\\d{1,2})?";

    private final Select<PaperEdition> edition = new Select<>();
    private final FormColumns fields = new FormColumns();
    private final DatePicker runOn = DayFields.day(text("advertising.order.ui.run-on"));
    private final Select<Guarantee> guarantee = new Select<>();
    private final IntegerField windowDays = new IntegerField(text("advertising.order.ui.window"));
    private final IntegerField columns = new IntegerField(text("advertising.order.ui.columns"));
    private final LengthField width = new LengthField(text("advertising.order.ui.width"));
    private final LengthField depth = new LengthField(text("advertising.order.ui.depth"));
    private final Select<AdColour> colour = new Select<>();
    private final TextField position = new TextField(text("advertising.order.ui.position"));
    private final Select<RateClass> rate = new Select<>();
    private final TextField discount = new TextField(text("advertising.order.ui.discount"));
    private final Checkbox nonStandard = new Checkbox(text("advertising.order.ui.non-standard"));
    private final Checkbox lessCommission = new Checkbox(text("advertising.order.ui.less-commission"));
    private final Checkbox inKind = new Checkbox(text("advertising.order.ui.in-kind.given"));
    private final TextArea override = new TextArea(text("advertising.order.ui.override"));
    private final StatementFields statement;
    private final Details stated;
    private final Div outcome = new Div();
    private final Function<InsertionDetails, LineTerms> preview;
    private final Function<UUID, List<RateCard>> cards;
    private final Optional<LocalDate> launch;
    private final LocalDate today;
    private Runnable change = () -> {};

    /**
     * @param choices the editions of the paper, and what follows from an order at this moment
     */
    InsertionForm(InsertionChoices choices) {
        this.preview = choices.preview();
        this.cards = choices.cards();
        this.launch = choices.launch();
        this.today = LocalDate.ofInstant(choices.now(), choices.zone());
        this.statement = new StatementFields(choices.currency(), choices.zone(), choices.now());
        this.stated = new Details(text("advertising.order.ui.stated"), statement);
        edition.setLabel(text("advertising.order.ui.edition"));
        edition.setItems(choices.editions());
        edition.setItemLabelGenerator(PaperEdition::name);
        edition.addValueChangeListener(chosen -> measure());
        choices.editions().stream().findFirst().ifPresent(edition::setValue);
        days();
        space();
        price();
        layOut();
        forgetOutcome();
    }

    /** What was said of an ad holds for that one alone. */
    private void forgetOutcome() {
        Stream.<HasValue<?, ?>>of(edition, runOn, guarantee, windowDays, columns, colour, rate)
                .forEach(field -> field.addValueChangeListener(typed -> {
                    outcome.removeAll();
                    change.run();
                }));
    }

    /** @param change what follows when another ad is asked for, or what it comes to was shown */
    void onChange(Runnable change) {
        this.change = change;
    }

    private void days() {
        runOn.setRequiredIndicatorVisible(true);
        runOn.addValueChangeListener(chosen -> tellOfTheDay());
        edition.addValueChangeListener(chosen -> tellOfTheDay());
        guarantee.setLabel(text("advertising.order.ui.guarantee"));
        guarantee.setItems(Guarantee.values());
        guarantee.setItemLabelGenerator(Texts::label);
        guarantee.addValueChangeListener(chosen -> {
            windowDays.setVisible(chosen.getValue() == Guarantee.STANDBY);
            override.setVisible(chosen.getValue() == Guarantee.STANDBY);
        });
        windowDays.setMin(2);
        windowDays.setMax(InsertionDetails.LONGEST_WINDOW);
        windowDays.setHelperText(text("advertising.order.ui.window.help"));
        windowDays.setVisible(false);
        override.setHelperText(text("advertising.order.ui.override.help"));
        override.setVisible(false);
        guarantee.setValue(Guarantee.FIXED);
    }

    /** A holiday is refused only where it is known, and names that are not to be told before the launch by their ad. */
    private void tellOfTheDay() {
        var day = runOn.getValue();
        var paper = edition.getValue();
        var said = new ArrayList<String>();
        if (day != null && launch.filter(day::isBefore).isPresent()) {
            said.add(text("advertising.order.ui.before-launch", Instants.date(launch.get())));
        }
        if (day != null && paper != null && !paper.calendar().knowsHolidaysOf(day.getYear())) {
            said.add(text("advertising.order.ui.year-unknown", String.valueOf(day.getYear())));
        }
        runOn.setHelperText(said.isEmpty() ? null : String.join(" ", said));
    }

    private void space() {
        columns.setHelperText(text("advertising.order.ui.columns.help"));
        columns.addValueChangeListener(typed -> measure());
        depth.help(text("advertising.order.ui.length.help"));
        colour.setLabel(text("advertising.order.ui.colour"));
        colour.setItems(AdColour.values());
        colour.setItemLabelGenerator(Texts::label);
        colour.setValue(AdColour.BLACK);
        measure();
        fullPage();
    }

    private void price() {
        rate.setLabel(text("advertising.order.ui.rate"));
        rate.setItems(RateClass.values());
        rate.setItemLabelGenerator(each -> each == null ? text("advertising.order.ui.rate.none") : Texts.label(each));
        rate.setEmptySelectionAllowed(true);
        rate.setEmptySelectionCaption(text("advertising.order.ui.rate.none"));
        edition.addValueChangeListener(chosen -> usualRate());
        Stream.<HasValue<?, ?>>of(edition, runOn, rate)
                .forEach(field -> field.addValueChangeListener(typed -> showCard()));
        usualRate();
        discount.setValue("0");
        outcome.addClassName("order-outcome");
        outcome.getElement().setAttribute("role", "status");
    }

    /** The first of which the edition has a card, so that a price that is known is not asked for. */
    private void usualRate() {
        rate.setValue(Optional.ofNullable(edition.getValue()).stream()
                .flatMap(chosen -> cards.apply(chosen.id()).stream())
                .map(RateCard::rateClass)
                .min(Comparator.naturalOrder())
                .orElse(null));
    }

    /** Where the figures of the card come from, and whether anybody has looked since; the card is that of the day. */
    private void showCard() {
        var day = Optional.ofNullable(runOn.getValue()).orElse(today);
        rate.setHelperComponent(Optional.ofNullable(edition.getValue()).stream()
                .flatMap(chosen -> cards.apply(chosen.id()).stream())
                .filter(card ->
                        card.rateClass() == rate.getValue() && !card.from().isAfter(day))
                .findFirst()
                .map(card -> new ProvenanceMark(card.details().provenance(), today))
                .orElse(null));
    }

    private void layOut() {
        fields.add(edition, runOn, guarantee, windowDays)
                .addWide(override)
                .add(columns, width, depth, colour)
                .addWide(position)
                .add(rate, discount, lessCommission, nonStandard, inKind);
        getContent().addClassName("insertion-form");
        getContent()
                .add(fields, stated, Buttons.plain(text("advertising.order.ui.preview"), this::showOutcome), outcome);
    }

    /** The width follows from the columns where the paper's page is known. */
    private void measure() {
        var page = Optional.ofNullable(edition.getValue()).map(PaperEdition::geometry);
        var wide = Optional.ofNullable(columns.getValue()).orElse(0);
        var known =
                page.flatMap(geometry -> Optional.ofNullable(geometry.widths().get(wide)));
        known.ifPresent(width::show);
        width.readOnly(known.isPresent());
    }

    private void fullPage() {
        var page = Optional.ofNullable(edition.getValue()).map(PaperEdition::geometry);
        page.filter(geometry -> geometry.isKnown()).ifPresent(geometry -> {
            columns.setValue(geometry.columns());
            depth.show(Objects.requireNonNull(geometry.depth()), geometry.unit());
        });
    }

    private void showOutcome() {
        outcome.removeAll();
        try {
            read().map(preview).ifPresent(terms -> outcome.add(new TermsList(terms)));
            change.run();
        } catch (Refusal refused) {
            outcome.add(
                    new Paragraph(Texts.text(refused.key(), refused.arguments().toArray())));
        }
    }

    @Override
    public void show(InsertionDetails details) {
        edition.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(details.paperEdition()))
                .findFirst()
                .ifPresent(edition::setValue);
        runOn.setValue(details.runOn());
        guarantee.setValue(details.guarantee());
        windowDays.setValue(details.windowDays() == 1 ? null : details.windowDays());
        columns.setValue(details.columns());
        width.show(details.size().width());
        depth.show(details.size().depth());
        colour.setValue(details.colour());
        position.setValue(details.position());
        inKind.setValue(details.inKind());
        override.setValue(details.override());
        var chosen = details.rate();
        rate.setValue(chosen == null ? null : chosen.rateClass());
        if (chosen != null) {
            discount.setValue(chosen.discount().toPlainString());
            nonStandard.setValue(chosen.nonStandard());
            lessCommission.setValue(chosen.lessCommission());
        }
        statement.show(details.statement());
        stated.setOpened(details.statement() != null);
    }

    @Override
    public Optional<InsertionDetails> read() {
        var chosen = Optional.ofNullable(edition.getValue())
                .orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-edition"));
        var day = Optional.ofNullable(runOn.getValue())
                .orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-day"));
        var isFixed = guarantee.getValue() == Guarantee.FIXED;
        return Optional.of(new InsertionDetails(
                chosen.id(),
                day,
                Optional.ofNullable(columns.getValue()).orElse(0),
                new AdSize(width.length(), depth.length()),
                colour.getValue(),
                guarantee.getValue(),
                isFixed ? 1 : Optional.ofNullable(windowDays.getValue()).orElse(0),
                position.getValue(),
                Optional.ofNullable(rate.getValue()).map(this::rate).orElse(null),
                inKind.getValue(),
                statement.statement().orElse(null),
                isFixed ? "" : override.getValue()));
    }

    private RateChoice rate(RateClass rateClass) {
        var percent = discount.getValue().strip();
        if (!percent.matches(PERCENT)) {
            throw new Refusal("advertising.order.ui.refused.percent", percent);
        }
        return new RateChoice(rateClass, new BigDecimal(percent), nonStandard.getValue(), lessCommission.getValue());
    }
}
