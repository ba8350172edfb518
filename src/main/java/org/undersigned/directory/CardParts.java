package org.undersigned.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.work.undo.UneditedRecords;

/**
 * The one way in which one kind of thing on the cards of parties changes: the party is found and its time noted, the
 * version compared, the row changed, the trail told. Transactions and permissions stay with the services.
 *
 * @param <P> the kind of row
 * @param <D> what is entered about it
 */
public final class CardParts<P extends CardPart<D>, D> {

    private final CardPartRows<P> rows;
    private final String unknown;
    private final PartyTouch parties;
    private final Trail trail;
    private final Particulars<P, D> particulars;

    /** @param unknown the refusal of an id that is not there */
    public CardParts(
            CardPartRows<P> rows, String unknown, PartyTouch parties, Trail trail, Particulars<P, D> particulars) {
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
     * Likewise some rows at once.
     *
     * @param some makes them once their parties are known, or refuses
     * @return their ids, in the order of the rows
     */
    public List<UUID> addEach(String verb, Collection<UUID> ofParties, Function<Map<UUID, PartyFace>, List<P>> some) {
        if (ofParties.isEmpty()) {
            return List.of();
        }
        var faces = parties.touch(ofParties);
        var added = rows.saveAll(some.apply(faces));
        added.forEach(part -> tell(verb, face(faces, part), part, null, part.details()));
        return added.stream().map(CardPart::getId).toList();
    }

    private PartyFace face(Map<UUID, PartyFace> faces, P part) {
        return Objects.requireNonNull(faces.get(part.partyId()));
    }

    /**
     * Takes away those of some rows that nobody has revised since they came.
     *
     * @param of the parties on whose cards the rows are, by the id of the row; one that is elsewhere stays
     * @param unedited tells a revision from one that was taken back
     * @param parting notes what else goes with them
     * @return the ids of those that went
     */
    public Set<UUID> removeUnrevised(
            String verb, Map<UUID, UUID> of, UneditedRecords unedited, Consumer<List<P>> parting) {
        var found = rows.findAllById(of.keySet());
        var asTheyCame = unedited.among(found.stream().collect(Collectors.toMap(CardPart::getId, CardPart::version)));
        var going = found.stream()
                .filter(part -> asTheyCame.contains(part.getId()))
                .filter(part -> part.partyId().equals(of.get(part.getId())))
                .toList();
        if (going.isEmpty()) {
            return Set.of();
        }
        var faces = parties.touch(going.stream().map(CardPart::partyId).toList());
        parting.accept(going);
        delete(going);
        going.forEach(part -> tell(verb, face(faces, part), part, part.details(), null));
        return going.stream().map(CardPart::getId).collect(Collectors.toSet());
    }

    /** Those of the first version in one statement; of the few others each by its own. */
    private void delete(List<P> going) {
        var first = going.stream()
                .filter(part -> part.version() == 0)
                .map(CardPart::getId)
                .toList();
        if (!first.isEmpty() && rows.deleteUnrevised(first) != first.size()) {
            throw new OptimisticLockingFailureException("One of " + first.size() + " rows has been revised meanwhile");
        }
        rows.deleteAll(going.stream().filter(part -> part.version() > 0).toList());
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
