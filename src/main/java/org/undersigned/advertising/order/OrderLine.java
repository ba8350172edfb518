package org.undersigned.advertising.order;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.insertion.Insertion;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.terms.ArithmeticLine;
import org.undersigned.advertising.terms.DueTime;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.advertising.terms.LineTerms;
import org.undersigned.advertising.terms.PaperStatement;
import org.undersigned.advertising.terms.PriceOrigin;
import org.undersigned.base.measure.Length;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.Aggregate;
import org.undersigned.signature.coverage.PlannedRun;

/** One insertion as a revision orders it. */
@Entity
@Table(name = "ad_order_line")
class OrderLine extends Aggregate {

    private UUID revisionId;
    private UUID insertionId;

    @Column(name = "position_no")
    private int place;

    private UUID paperEditionId;
    private String editionName;
    private String zone;
    private LocalDate runOn;
    private LocalDate lastDay;
    private int columnsWide;
    private long widthUm;
    private long depthUm;

    @Enumerated(EnumType.STRING)
    private AdColour colour;

    @Enumerated(EnumType.STRING)
    private Guarantee guarantee;

    private int windowDays;
    private String position;

    @Embedded
    private LineRate rate;

    @Embedded
    private @Nullable LineCard card;

    private boolean inKind;
    private String overrideReason;

    @Embedded
    private @Nullable LineStatement stated;

    private @Nullable BigDecimal price;
    private String currency;

    @Enumerated(EnumType.STRING)
    private PriceOrigin priceOrigin;

    @ElementCollection
    @CollectionTable(name = "ad_order_line_price", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "position_no")
    private List<ArithmeticLine> priceLines;

    @ElementCollection
    @CollectionTable(name = "ad_order_line_deadline", joinColumns = @JoinColumn(name = "line_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<DeadlineKind, DueTime> deadlines;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected OrderLine() {}

    OrderLine(OrderRevision revision, UUID insertion, int place, LineTerms terms) {
        super(newId());
        this.revisionId = revision.getId();
        this.insertionId = insertion;
        this.place = place;
        this.currency = revision.currency().getCurrencyCode();
        this.priceLines = new ArrayList<>();
        this.deadlines = new EnumMap<>(DeadlineKind.class);
        fill(terms);
    }

    /** The same line in the next revision. */
    OrderLine copiedInto(OrderRevision revision, int place) {
        return new OrderLine(revision, insertionId, place, terms());
    }

    void write(LineTerms terms) {
        fill(terms);
    }

    private void fill(LineTerms terms) {
        var details = terms.details();
        paperEditionId = details.paperEdition();
        editionName = terms.editionName();
        zone = terms.zone().getId();
        runOn = details.runOn();
        lastDay = details.lastDay();
        columnsWide = details.columns();
        widthUm = details.size().width().micrometres();
        depthUm = details.size().depth().micrometres();
        colour = details.colour();
        guarantee = details.guarantee();
        windowDays = details.windowDays();
        position = details.position();
        rate = LineRate.of(details.rate());
        inKind = details.inKind();
        overrideReason = details.override();
        stated = LineStatement.of(details.statement());
        price = terms.price().map(Money::amount).orElse(null);
        priceOrigin = terms.origin();
        card = LineCard.of(terms.card());
        priceLines.clear();
        priceLines.addAll(terms.priceLines());
        deadlines.clear();
        deadlines.putAll(terms.deadlines());
    }

    UUID revisionId() {
        return revisionId;
    }

    UUID insertionId() {
        return insertionId;
    }

    int place() {
        return place;
    }

    boolean isInKind() {
        return inKind;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    PlannedRun planned() {
        return new PlannedRun(insertionId, runOn, lastDay, ZoneId.of(zone));
    }

    /** Whether it takes the same space on the same days. */
    boolean isInTheSpaceOf(OrderLine other) {
        return paperEditionId.equals(other.paperEditionId)
                && runOn.equals(other.runOn)
                && lastDay.equals(other.lastDay)
                && guarantee == other.guarantee
                && columnsWide == other.columnsWide
                && widthUm == other.widthUm
                && depthUm == other.depthUm
                && colour == other.colour;
    }

    Optional<Money> price() {
        return Optional.ofNullable(price).map(amount -> new Money(amount, currency()));
    }

    Optional<Instant> due(DeadlineKind kind) {
        return Optional.ofNullable(deadlines.get(kind)).map(DueTime::dueAt);
    }

    InsertionDetails details() {
        return new InsertionDetails(
                paperEditionId,
                runOn,
                columnsWide,
                new AdSize(new Length(widthUm), new Length(depthUm)),
                colour,
                guarantee,
                windowDays,
                position,
                rate.choice(),
                inKind,
                statement(),
                overrideReason);
    }

    private @Nullable PaperStatement statement() {
        return stated == null ? null : stated.statement(currency(), deadlines);
    }

    InsertionFacts facts(Insertion insertion, InsertionOrder order, OrderState state, Map<DeadlineKind, Instant> due) {
        var shown = order.facts(order.standingNumber());
        return new InsertionFacts(
                insertionId,
                insertion.version(),
                shown.campaign(),
                shown.id(),
                shown.number(),
                state,
                insertion.number(),
                shown.paper(),
                shown.paperName(),
                paperEditionId,
                editionName,
                ZoneId.of(zone),
                runOn,
                lastDay,
                columnsWide,
                new AdSize(new Length(widthUm), new Length(depthUm)),
                colour,
                guarantee,
                inKind,
                price(),
                insertion.state(),
                due);
    }

    LineTerms terms() {
        return new LineTerms(
                details(),
                editionName,
                ZoneId.of(zone),
                price(),
                priceOrigin,
                card == null ? null : card.terms(),
                List.copyOf(priceLines),
                Map.copyOf(deadlines));
    }
}
