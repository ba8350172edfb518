package org.undersigned.advertising.order;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.terms.DueTime;
import org.undersigned.advertising.terms.PaperStatement;
import org.undersigned.base.money.Money;

/** What the paper has said of a line, as it is stored; the deadlines that it has stated stand with the others. */
@Embeddable
record LineStatement(
        String statedBy,
        Instant statedAt,
        String statedWords,
        @Nullable BigDecimal statedPrice) {

    static @Nullable LineStatement of(@Nullable PaperStatement statement) {
        if (statement == null) {
            return null;
        }
        var price = statement.price();
        return new LineStatement(
                statement.by(), statement.at(), statement.words(), price == null ? null : price.amount());
    }

    PaperStatement statement(Currency currency, Map<DeadlineKind, DueTime> deadlines) {
        var stated = deadlines.entrySet().stream()
                .filter(due -> due.getValue().stated())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, due -> due.getValue().dueAt()));
        var money = statedPrice == null ? null : new Money(statedPrice, currency);
        return new PaperStatement(statedBy, statedAt, statedWords, money, stated);
    }
}
