package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.CopyButton;
import org.undersigned.base.ui.Form;
import org.undersigned.press.outlet.JournalistRow;
import org.undersigned.press.outlet.OutletRow;
import org.undersigned.press.release.ReleaseFormat;
import org.undersigned.press.release.SendDetails;

/** Which newsroom gets a release, who of it, and in which form. */
final class SendForm extends Composite<Div> implements Form<SendDetails> {

    private final ComboBox<OutletRow> outlet = new ComboBox<>(text("press.outlet.ui.outlet"));
    private final CheckboxGroup<JournalistRow> journalists = new CheckboxGroup<>(text("press.outlet.ui.journalists"));
    private final RadioButtonGroup<ReleaseFormat> format = new RadioButtonGroup<>(text("press.release.ui.send.format"));
    private final Div addresses = new Div();
    private final List<OutletRow> outlets;

    /** @param there the journalists of an outlet */
    SendForm(List<OutletRow> outlets, Function<UUID, List<JournalistRow>> there) {
        this.outlets = outlets;
        outlet.setItems(outlets);
        outlet.setItemLabelGenerator(each -> each.details().name());
        outlet.setRequiredIndicatorVisible(true);
        outlet.setWidthFull();
        outlet.addValueChangeListener(chosen -> offer(
                chosen.getValue() == null
                        ? List.of()
                        : there.apply(chosen.getValue().id())));
        journalists.setItemLabelGenerator(each -> each.details().name());
        journalists.setHelperText(text("press.release.ui.send.journalists.help"));
        journalists.addValueChangeListener(chosen -> showAddresses());
        journalists.setVisible(false);
        format.setItems(ReleaseFormat.values());
        format.setItemLabelGenerator(Texts::label);
        format.setValue(ReleaseFormat.WORD);
        getContent().addClassName("reason-form");
        getContent()
                .add(new Paragraph(text("press.release.ui.send.explanation")), outlet, journalists, addresses, format);
    }

    private void offer(List<JournalistRow> there) {
        journalists.setItems(there);
        journalists.setVisible(!there.isEmpty());
        showAddresses();
    }

    /** For the mail that whoever sends it writes in their own mailbox. */
    private void showAddresses() {
        addresses.removeAll();
        var mails = journalists.getValue().stream()
                .map(each -> each.details().email())
                .filter(mail -> !mail.isEmpty())
                .sorted()
                .toList();
        if (!mails.isEmpty()) {
            addresses.add(new CopyButton(text("press.release.ui.send.copy"), String.join(", ", mails)));
        }
    }

    @Override
    public void show(SendDetails details) {
        outlets.stream()
                .filter(each -> each.id().equals(details.outlet()))
                .findFirst()
                .ifPresent(outlet::setValue);
        format.setValue(details.format());
    }

    @Override
    public Optional<SendDetails> read() {
        outlet.setErrorMessage(text("press.release.ui.send.nobody"));
        outlet.setInvalid(outlet.getValue() == null);
        return Optional.ofNullable(outlet.getValue())
                .map(chosen -> new SendDetails(
                        format.getValue(),
                        chosen.id(),
                        journalists.getValue().stream().map(JournalistRow::id).toList()));
    }
}
