package org.undersigned.directory.honour;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;
import org.undersigned.directory.CardPart;

/** A fact about a party that may be said in public. */
@Entity
@Table(name = "honour")
class Honour extends Aggregate implements CardPart<HonourDetails> {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_SOURCE = 500;

    private UUID partyId;
    private String text;
    private String source;
    private @Nullable LocalDate checkedOn;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Honour() {}

    @SuppressWarnings("NullAway.Init") // revise() fills the rest
    Honour(UUID partyId, HonourDetails details, LocalDate today) {
        super(newId());
        this.partyId = partyId;
        revise(details, today);
    }

    /** @param today in UTC; somewhere it may be tomorrow already */
    void revise(HonourDetails details, LocalDate today) {
        refuseIf(details.text().isEmpty(), "directory.refused.honour-without-text");
        refuseIf(details.source().isEmpty(), "directory.refused.honour-without-source");
        refuseIf(details.text().length() > LONGEST_TEXT, "directory.refused.honour-too-long", LONGEST_TEXT);
        refuseIf(details.source().length() > LONGEST_SOURCE, "directory.refused.source-too-long", LONGEST_SOURCE);
        refuseIf(isToCome(details.checkedOn(), today.plusDays(1)), "directory.refused.honour-checked-in-future");
        this.text = details.text();
        this.source = details.source();
        this.checkedOn = details.checkedOn();
    }

    private static boolean isToCome(@Nullable LocalDate day, LocalDate last) {
        return day != null && day.isAfter(last);
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }

    @Override
    public HonourDetails details() {
        return new HonourDetails(text, source, checkedOn);
    }

    HonourLine line() {
        return new HonourLine(getId(), version(), details());
    }

    @Override
    public UUID partyId() {
        return partyId;
    }
}
