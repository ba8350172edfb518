package org.undersigned.advertising.rate.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.publication.LengthText;
import org.undersigned.advertising.publication.PageGeometry;
import org.undersigned.advertising.publication.PageUnit;
import org.undersigned.advertising.publication.ui.PaperAddress;
import org.undersigned.advertising.rate.PositionPrice;
import org.undersigned.advertising.rate.PriceRequest;
import org.undersigned.advertising.rate.RateCard;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;

/** What an ad is to be. Each part stands in the address under a word of its own. */
final class PriceForm extends Composite<Div> {

    private static final String CLASS = "rate";
    private static final String RUN = "priced";
    private static final String COLUMNS = "columns";
    private static final String DEPTH = "depth";
    private static final String COLOUR = "colour";
    private static final String POSITION = "position";
    private static final String DISCOUNT = "discount";
    private static final int WIDEST = 30;

    private final Select<RateClass> rateClass = new Select<>();
    private final DatePicker run = DayFields.day(text("advertising.rate.ui.run"));
    private final IntegerField columns = new IntegerField(text("advertising.rate.ui.columns"));
    private final TextField depth = new TextField(text("advertising.rate.ui.depth"));
    private final Select<AdColour> colour = new Select<>();
    private final Select<String> position = new Select<>();
    private final BigDecimalField discount = new BigDecimalField(text("advertising.rate.ui.discount"));
    private final Checkbox nonStandard = new Checkbox(text("advertising.rate.ui.is-non-standard"));
    private final Checkbox lessCommission = new Checkbox(text("advertising.rate.ui.less-commission"));
    private final PageGeometry page;
    private final PaperAddress address;
    private final LocalDate today;

    PriceForm(PageGeometry page, List<RateCard> cards, PaperAddress address, LocalDate today) {
        this.page = page;
        this.address = address;
        this.today = today;
        offer(cards);
        columns.setMin(1);
        columns.setMax(page.columns() == 0 ? WIDEST : page.columns());
        columns.setStepButtonsVisible(true);
        columns.setValueChangeMode(ValueChangeMode.LAZY);
        depth.setValueChangeMode(ValueChangeMode.LAZY);
        depth.setPlaceholder(text("advertising.rate.ui.full-page"));
        discount.setValueChangeMode(ValueChangeMode.LAZY);
        discount.setSuffixComponent(new Span(text("advertising.rate.ui.percent")));
        nonStandard.setVisible(page.standard().isEmpty());
        read();
        var size = new Div(rateClass, run, columns, depth, colour, position, discount);
        size.addClassName("price-fields");
        var ticks = new Div(nonStandard, lessCommission);
        ticks.addClassName("price-ticks");
        getContent().addClassName("price-form");
        getContent().add(size, ticks);
    }

    private void offer(List<RateCard> cards) {
        rateClass.setLabel(text("advertising.rate.ui.class"));
        rateClass.setItems(
                cards.stream().map(RateCard::rateClass).distinct().sorted().toList());
        rateClass.setItemLabelGenerator(Texts::label);
        rateClass.setValue(cards.getFirst().rateClass());
        colour.setLabel(text("advertising.rate.ui.colour.choice"));
        colour.setItems(AdColour.values());
        colour.setItemLabelGenerator(Texts::label);
        position.setLabel(text("advertising.rate.ui.position.choice"));
        position.setItems(cards.stream()
                .flatMap(card -> card.details().positions().stream())
                .map(PositionPrice::name)
                .distinct()
                .toList());
        position.setEmptySelectionAllowed(true);
        position.setEmptySelectionCaption(text("advertising.rate.ui.position.any"));
        position.setVisible(position.getListDataView().getItemCount() > 0);
        lessCommission.setVisible(cards.stream().anyMatch(card -> card.details().commission() != null));
    }

    /** What the address says; words that mean nothing are passed over. */
    private void read() {
        rateClass
                .getListDataView()
                .getItems()
                .filter(each -> each.name().equals(address.word(CLASS)))
                .findFirst()
                .ifPresent(rateClass::setValue);
        run.setValue(day(address.word(RUN)).orElse(today));
        columns.setValue(number(address.word(COLUMNS)).orElse(page.columns() == 0 ? null : page.columns()));
        depth.setValue(
                address.word(DEPTH).isEmpty() && page.depth() != null
                        ? LengthText.of(page.depth(), page.unit())
                        : address.word(DEPTH));
        colour.setValue(AdColour.COLOUR.name().equals(address.word(COLOUR)) ? AdColour.COLOUR : AdColour.BLACK);
        position.getListDataView()
                .getItems()
                .filter(each -> each.equals(address.word(POSITION)))
                .findFirst()
                .ifPresent(position::setValue);
        discount.setValue(figure(address.word(DISCOUNT)).orElse(null));
    }

    private static Optional<Integer> number(String word) {
        return word.matches("[1-9]\\d?") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
    }

    private static Optional<BigDecimal> figure(String word) {
        return word.matches("\\d{1,3}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(word)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String word) {
        try {
            return word.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(word));
        } catch (DateTimeException typedByHand) {
            return Optional.empty();
        }
    }

    void onChange(Runnable changed) {
        Stream.<HasValue<? extends ComponentValueChangeEvent<?, ?>, ?>>of(
                        rateClass, run, columns, depth, colour, position, discount, nonStandard, lessCommission)
                .forEach(field -> field.addValueChangeListener(change -> {
                    keep();
                    changed.run();
                }));
    }

    private void keep() {
        var words = new LinkedHashMap<String, String>();
        words.put(CLASS, rateClass.getValue().name());
        words.put(RUN, word(run.getValue()));
        words.put(COLUMNS, word(columns.getValue()));
        words.put(DEPTH, depth.getValue().strip());
        words.put(COLOUR, colour.getValue().name());
        words.put(POSITION, word(position.getValue()));
        words.put(DISCOUNT, word(discount.getValue()));
        address.keep(Map.copyOf(words));
    }

    private static String word(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    RateClass rateClass() {
        return rateClass.getValue();
    }

    /** The day of the run; today where none is chosen. */
    LocalDate run() {
        return run.getValue() == null ? today : run.getValue();
    }

    /** @throws Refusal when the depth is no length */
    PriceRequest ask() {
        return new PriceRequest(
                size(),
                colour.getValue(),
                word(position.getValue()),
                discount.getValue() == null ? BigDecimal.ZERO : discount.getValue(),
                nonStandard.getValue(),
                lessCommission.getValue());
    }

    private @Nullable PageUnit size() {
        if (columns.getValue() == null && depth.getValue().isBlank()) {
            return null;
        }
        if (columns.getValue() == null || depth.getValue().isBlank()) {
            throw new Refusal("advertising.refused.no-size");
        }
        return new PageUnit(columns.getValue(), LengthText.parse(depth.getValue()));
    }
}
