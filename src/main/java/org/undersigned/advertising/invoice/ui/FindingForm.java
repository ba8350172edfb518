package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.field.ui.Filled;
import org.undersigned.advertising.field.ui.SumField;
import org.undersigned.advertising.invoice.FoundError;
import org.undersigned.advertising.invoice.InvoiceRow;
import org.undersigned.advertising.invoice.Matter;
import org.undersigned.advertising.invoice.Remedy;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.base.Texts;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** That an ad ran with an error, and what the paper does about it. */
final class FindingForm extends Composite<FormColumns> implements Form<FindingForm.Found> {

    private final ComboBox<InsertionFacts> insertion = new ComboBox<>(text("advertising.invoice.ui.column.insertion"));
    private final CheckboxGroup<Matter> matters = new CheckboxGroup<>(text("advertising.invoice.ui.matters"));
    private final ComboBox<InvoiceRow> invoice = new ComboBox<>(text("advertising.invoice.ui.invoice"));
    private final TextArea wrong = new TextArea(text("advertising.invoice.ui.wrong"));
    private final RadioButtonGroup<Remedy> remedy = new RadioButtonGroup<>(text("advertising.invoice.ui.remedy"));
    private final SumField credit;
    private final ComboBox<InsertionFacts> makeGood = new ComboBox<>(text("advertising.invoice.ui.make-good"));

    /** What was found; one of credit and other ad. */
    record Found(
            FoundError error,
            @Nullable Money credit,
            @Nullable UUID makeGood) {}

    /**
     * @param invoices those that may bill a wrong sum, the latest first
     * @param printed those that have run
     * @param free those that cost nothing
     */
    FindingForm(List<InvoiceRow> invoices, List<InsertionFacts> printed, List<InsertionFacts> free, Currency currency) {
        credit = new SumField(text("advertising.invoice.ui.credit"), currency).mandatory();
        insertion.setItems(printed);
        insertion.setItemLabelGenerator(InsertionFacts::label);
        makeGood.setItems(free);
        insertion.setRequiredIndicatorVisible(true);
        invoice.setRequiredIndicatorVisible(true);
        makeGood.setRequiredIndicatorVisible(true);
        makeGood.setItemLabelGenerator(InsertionFacts::label);
        matters.setItems(Matter.values());
        matters.setItemLabelGenerator(Texts::label);
        matters.setHelperText(text("advertising.invoice.ui.matters.help"));
        matters.setRequiredIndicatorVisible(true);
        invoice.setItemLabelGenerator(row -> text(
                "advertising.invoice.ui.invoice.of", row.label(), row.total().toString(), Texts.label(row.state())));
        invoice.setVisible(false);
        insertion.addValueChangeListener(chosen -> offer(invoices, chosen.getValue()));
        printed.stream().findFirst().ifPresent(insertion::setValue);
        matters.addValueChangeListener(chosen -> showFor(chosen.getValue()));
        remedy.setItems(Remedy.values());
        remedy.setItemLabelGenerator(Texts::label);
        remedy.setHelperText(text("advertising.invoice.ui.remedy.help"));
        remedy.addValueChangeListener(chosen -> {
            credit.setVisible(chosen.getValue() == Remedy.CREDIT);
            makeGood.setVisible(chosen.getValue() == Remedy.MAKE_GOOD);
        });
        remedy.setValue(Remedy.CREDIT);
        wrong.setRequiredIndicatorVisible(true);
        getContent()
                .addWide(insertion)
                .addWide(matters)
                .addWide(invoice)
                .addWide(wrong)
                .addWide(remedy)
                .add(credit)
                .addWide(makeGood);
    }

    /** Those that bill the insertion; one alone is chosen, of several nobody can know which is meant. */
    private void offer(List<InvoiceRow> invoices, @Nullable InsertionFacts of) {
        var billing = invoices.stream()
                .filter(row -> row.withdrawn() == null)
                .filter(row -> of != null
                        && row.details().lines().stream()
                                .anyMatch(line -> line.insertion().equals(of.id())))
                .toList();
        invoice.setItems(billing);
        invoice.setHelperText(
                billing.size() > 1 ? text("advertising.invoice.ui.invoice.several", billing.size()) : null);
        invoice.setValue(billing.size() == 1 ? billing.getFirst() : null);
    }

    /** A wrong sum is put right by a credit of the invoice that bills it. */
    private void showFor(Set<Matter> concerned) {
        var isOfBilling = concerned.contains(Matter.BILLING);
        invoice.setVisible(isOfBilling);
        if (isOfBilling) {
            remedy.setValue(Remedy.CREDIT);
        }
        remedy.setReadOnly(isOfBilling);
    }

    @Override
    public void show(Found found) {
        matters.setValue(found.error().matters());
        invoice.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(found.error().invoice()))
                .findFirst()
                .ifPresent(invoice::setValue);
        wrong.setValue(found.error().wrong());
        credit.show(found.credit());
    }

    private @Nullable UUID billing() {
        var chosen = invoice.getValue();
        return invoice.isVisible() && chosen != null ? chosen.id() : null;
    }

    @Override
    public Optional<Found> read() {
        if (!isFilled()) {
            return Optional.empty();
        }
        var error = new FoundError(insertion.getValue().id(), matters.getValue(), wrong.getValue(), billing());
        return Optional.of(
                isCredit()
                        ? new Found(error, credit.required(), null)
                        : new Found(error, null, makeGood.getValue().id()));
    }

    private boolean isCredit() {
        return remedy.getValue() == Remedy.CREDIT;
    }

    private boolean isFilled() {
        var filled = new Filled()
                .with(insertion, text("advertising.invoice.ui.find.no-insertion"))
                .with(matters, text("advertising.invoice.ui.find.no-matter"))
                .with(wrong, text("advertising.invoice.ui.find.no-words"));
        if (invoice.isVisible()) {
            filled.with(invoice, text("advertising.invoice.ui.find.no-invoice"));
        }
        return (isCredit()
                        ? filled.with(credit, text("advertising.invoice.ui.find.no-credit"))
                        : filled.with(makeGood, text("advertising.invoice.ui.refused.no-make-good")))
                .isWhole();
    }
}
