package org.undersigned.advertising.invoice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.base.measure.Length;
import org.undersigned.base.money.Money;

/** A line of an invoice as it is stored. */
@Embeddable
record InvoiceLine(
        UUID insertionId,
        LocalDate runOn,
        long widthUm,
        long depthUm,
        @Enumerated(EnumType.STRING) AdColour colour,
        BigDecimal amount) {

    static InvoiceLine of(BilledLine line) {
        return new InvoiceLine(
                line.insertion(),
                line.on(),
                line.size().width().micrometres(),
                line.size().depth().micrometres(),
                line.colour(),
                line.amount().amount());
    }

    BilledLine billed(Currency currency) {
        return new BilledLine(
                insertionId,
                runOn,
                new AdSize(new Length(widthUm), new Length(depthUm)),
                colour,
                new Money(amount, currency));
    }
}
