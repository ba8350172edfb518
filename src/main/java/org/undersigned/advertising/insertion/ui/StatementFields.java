package org.undersigned.advertising.insertion.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.field.ui.SumField;
import org.undersigned.advertising.field.ui.ZonedField;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.terms.PaperStatement;
import org.undersigned.base.ui.FormColumns;

/** What the paper has said of one insertion: by whom and when, with the message, and what follows from it. */
final class StatementFields extends Composite<FormColumns> {

    private final TextField by = new TextField(text("advertising.order.ui.said-by"));
    private final ZonedField at;
    private final TextArea words = new TextArea(text("advertising.order.ui.words"));
    private final SumField price;
    private final Map<DeadlineKind, ZonedField> deadlines = new EnumMap<>(DeadlineKind.class);

    StatementFields(Currency currency, ZoneId zone, Instant now) {
        at = new ZonedField(text("advertising.order.ui.said-at"), zone);
        at.show(now);
        price = new SumField(text("advertising.order.ui.price-stated"), currency);
        words.setPlaceholder(text("advertising.order.ui.words.example"));
        getContent().add(by, at).addWide(words).add(price);
        for (var kind : DeadlineKind.values()) {
            var field = new ZonedField(text("advertising.order.ui.deadline-stated", label(kind)), zone);
            deadlines.put(kind, field);
            getContent().add(field);
        }
    }

    void show(@Nullable PaperStatement statement) {
        if (statement != null) {
            by.setValue(statement.by());
            at.show(statement.at());
            words.setValue(statement.words());
            price.show(statement.price());
            deadlines.forEach((kind, field) -> field.show(statement.deadlines().get(kind)));
        }
    }

    /** Nothing where nothing was said. */
    Optional<PaperStatement> statement() {
        var stated = new EnumMap<DeadlineKind, Instant>(DeadlineKind.class);
        deadlines.forEach((kind, field) -> field.instant().ifPresent(due -> stated.put(kind, due)));
        var sum = price.sum();
        var isEmpty = by.isEmpty() && words.isEmpty() && sum.isEmpty() && stated.isEmpty();
        return isEmpty
                ? Optional.empty()
                : Optional.of(new PaperStatement(
                        by.getValue(), at.instant().orElse(Instant.EPOCH), words.getValue(), sum.orElse(null), stated));
    }
}
