package org.undersigned.directory;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;

/**
 * The one way in which one kind of thing on the cards of parties changes: the party is found and its time noted, the
 * version compared, the row changed, the trail told. Transactions and permissions stay with the services.
 *
 * @param <P> the kind of row
 * @param <D> what is entered about it
 */
public final class CardParts<P extends CardPart<D>, D> {

    private final JpaRepository<P, UUID> rows;
    private final String unknown;
    private final PartyTouch parties;
    private final Trail trail;
    private final Particulars<P, D> particulars;

    /** @param unknown the refusal of an id that is not there */
    public CardParts(
            JpaRepository<P, UUID> rows,
            String unknown,
            PartyTouch parties,
            Trail trail,
            Particulars<P, D> particulars) {
        this.rows = rows;
        this.unknown = unknown;
        this.parties = parties;
        this.trail = trail;
        this.particulars = particulars;
    }

    /** Says in an entry what changed; nothing was before a row came, nothing is after it went. */
    @FunctionalInterface
    public interface Particulars<P, D> {

        Entry in(Entry entry, P part, @Nullable D before, @Nullable D after);
    }

    /** @param part makes the row once the party is known, or refuses */
    public UUID add(String verb, UUID party, Function<PartyFace, P> part) {
        var face = parties.touch(party);
        var added = rows.save(part.apply(face));
        tell(verb, face, added, null, added.details());
        return added.getId();
    }

    /**
     * Does and tells nothing when the row is so already.
     *
     * @param details what the row is to be
     * @param revision changes the row, or refuses
     */
    public void revise(String verb, UUID id, long seenVersion, D details, BiConsumer<P, PartyFace> revision) {
        var part = find(id);
        expectVersion(part, seenVersion);
        var before = part.details();
        if (details.equals(before)) {
            return;
        }
        revision.accept(part, parties.touch(part.partyId()));
        tell(verb, parties.find(part.partyId()), part, before, part.details());
    }

    /**
     * Changes something of the row beside what is entered.
     *
     * @param alteration changes the row, or refuses
     */
    public void alter(String verb, UUID id, long seenVersion, Consumer<P> alteration) {
        var part = find(id);
        expectVersion(part, seenVersion);
        var face = parties.touch(part.partyId());
        alteration.accept(part);
        tell(verb, face, part, part.details(), part.details());
    }

    public void remove(String verb, UUID id, long seenVersion) {
        remove(verb, id, seenVersion, part -> {});
    }

    /** @param parting notes what else goes with the row */
    public void remove(String verb, UUID id, long seenVersion, Consumer<P> parting) {
        var part = find(id);
        expectVersion(part, seenVersion);
        var face = parties.touch(part.partyId());
        parting.accept(part);
        rows.delete(part);
        tell(verb, face, part, part.details(), null);
    }

    private P find(UUID id) {
        return rows.findById(id).orElseThrow(() -> new Refusal(unknown));
    }

    private void expectVersion(P part, long seenVersion) {
        part.expectVersion(seenVersion, parties.find(part.partyId()).name());
    }

    private void tell(String verb, PartyFace party, P part, @Nullable D before, @Nullable D after) {
        trail.record(particulars.in(Entry.of(verb, "party", party.id(), party.name()), part, before, after));
    }
}
