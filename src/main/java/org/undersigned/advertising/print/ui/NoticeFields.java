package org.undersigned.advertising.print.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.field.ui.ZonedField;
import org.undersigned.advertising.print.PaperNotice;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.FormColumns;

/** Who at the paper has said what became of an ad, when and how. */
final class NoticeFields extends Composite<FormColumns> {

    private final TextField by = new TextField(text("advertising.order.ui.said-by"));
    private final ZonedField at;
    private final TextField how = new TextField(text("advertising.order.ui.said-how"));

    NoticeFields(Instant now, ZoneId zone) {
        at = new ZonedField(text("advertising.order.ui.said-at"), zone);
        at.show(now);
        how.setHelperText(text("advertising.order.ui.said-how.help"));
        getContent().add(by, how).addWide(at);
    }

    void show(@Nullable PaperNotice notice) {
        if (notice != null) {
            by.setValue(notice.saidBy());
            at.show(notice.saidAt());
            how.setValue(notice.saidHow());
        }
    }

    /** Nothing where nothing was said. */
    Optional<PaperNotice> notice() {
        if (by.isEmpty() && how.isEmpty()) {
            return Optional.empty();
        }
        var when = at.instant().orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-time"));
        return Optional.of(new PaperNotice(by.getValue(), when, how.getValue()));
    }
}
