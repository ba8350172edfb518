package org.undersigned.advertising.order;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.terms.ArithmeticLine;
import org.undersigned.advertising.terms.RateChoice;
import org.undersigned.base.Sha256;
import org.undersigned.base.money.Money;

/**
 * SHA-256 over all that a revision orders: its fields and, of each line in its order, the insertion, its details, its price
 * with how it came about and by which card, where that is kept, and its deadlines; each part in UTF-8 after its length
 * in characters and a line break.
 */
final class RevisionHash {

    private final StringBuilder text = new StringBuilder();

    private RevisionHash() {}

    static String of(OrderRevision revision, List<OrderLine> lines) {
        var hash = new RevisionHash();
        hash.append(revision.orderId(), revision.number());
        hash.append(revision.details());
        lines.forEach(hash::append);
        hash.append(revision.total(), revision.inKind());
        return Sha256.hex(hash.text.toString());
    }

    private void append(OrderDetails details) {
        append(
                details.headline(),
                details.advertiser(),
                details.account(),
                details.billing(),
                details.phone(),
                details.contact(),
                details.note());
    }

    private void append(OrderLine line) {
        var terms = line.terms();
        var details = terms.details();
        append(
                line.insertionId(),
                details.paperEdition(),
                terms.editionName(),
                terms.zone(),
                details.runOn(),
                details.windowDays(),
                details.columns(),
                details.size().width().micrometres(),
                details.size().depth().micrometres(),
                details.colour(),
                details.guarantee(),
                details.position(),
                details.inKind(),
                details.override(),
                said(details.rate()));
        append(terms.price().map(Money::toString).orElse(""), terms.origin());
        var card = terms.card();
        if (card != null) {
            append(card.number(), card.from(), card.basis(), card.source(), card.dated());
        }
        terms.priceLines().forEach(price -> append(price.said(), plain(price)));
        terms.deadlines().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(due -> append(
                        due.getKey(), due.getValue().dueAt(), due.getValue().stated()));
        var statement = details.statement();
        if (statement != null) {
            append(statement.by(), statement.at(), statement.words());
        }
    }

    /** The databases keep other numbers of zeros. */
    private static String plain(ArithmeticLine price) {
        return price.amount() == null ? "" : price.amount().stripTrailingZeros().toPlainString();
    }

    private static String said(@Nullable RateChoice rate) {
        return rate == null
                ? ""
                : rate.rateClass() + " " + rate.discount().toPlainString() + " " + rate.nonStandard() + " "
                        + rate.lessCommission();
    }

    private void append(Object... parts) {
        for (var part : parts) {
            var said = part.toString();
            text.append(said.length()).append('\n').append(said);
        }
    }
}
