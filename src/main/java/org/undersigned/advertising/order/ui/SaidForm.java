package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.StaffName;
import org.undersigned.advertising.conversation.SaidDetails;
import org.undersigned.advertising.field.ui.ZonedField;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** What somebody at the paper has said. */
final class SaidForm extends Composite<FormColumns> implements Form<SaidDetails> {

    private final TextField by = new TextField(text("advertising.order.ui.said-by"));
    private final ComboBox<StaffName> to = new ComboBox<>(text("advertising.order.ui.said-to"));
    private final ZonedField at;
    private final TextArea words = new TextArea(text("advertising.order.ui.words"));

    SaidForm(List<StaffName> staff, UUID me, Instant now, ZoneId zone) {
        at = new ZonedField(text("advertising.order.ui.said-at"), zone);
        at.show(now);
        to.setItems(staff);
        to.setItemLabelGenerator(StaffName::name);
        staff.stream().filter(each -> each.id().equals(me)).findFirst().ifPresent(to::setValue);
        by.setRequiredIndicatorVisible(true);
        words.setRequiredIndicatorVisible(true);
        getContent().add(by, to).addWide(at).addWide(words);
    }

    @Override
    public void show(SaidDetails details) {
        by.setValue(details.by());
        at.show(details.at());
        words.setValue(details.words());
    }

    @Override
    public Optional<SaidDetails> read() {
        var listener = Optional.ofNullable(to.getValue())
                .orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-listener"));
        var when = at.instant().orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-time"));
        return Optional.of(new SaidDetails(by.getValue(), listener.id(), when, words.getValue()));
    }
}
