package org.undersigned.directory.representation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyTouch;
import org.undersigned.directory.representation.AgencyMoveMemo.Moved;
import org.undersigned.work.undo.UndoJournal;
import org.undersigned.work.undo.UndoRecording;
import org.undersigned.work.undo.UndoThing;

/** Takes representations along to another agency in the transaction of its caller, client by client. */
@Component
class AgencyMoveWork {

    private static final String TABLE = "representation";

    private final Representations representations;
    private final PartyTouch parties;
    private final RepresentationEntries entries;
    private final UndoJournal journal;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    AgencyMoveWork(
            Representations representations,
            PartyTouch parties,
            RepresentationEntries entries,
            UndoJournal journal,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.representations = representations;
        this.parties = parties;
        this.entries = entries;
        this.journal = journal;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is to be done, and who the two are. */
    record Order(AgencyMove move, PartyFace representative, PartyFace agency, boolean verified) {}

    /** @param clients whose representations went along, by name */
    record Done(AgencyMoveMemo memo, List<String> clients, UndoRecording recording) {}

    /** @param chosen the version of each that was seen */
    Done move(Order order, Map<UUID, Long> chosen) {
        var policy = policy(order.move());
        var moved = new ArrayList<Moved>();
        var clients = new ArrayList<String>();
        var recording = journal.record(undo -> {
            var byClient = byClient(chosen.keySet());
            for (var client : faces(byClient.keySet())) {
                undo.begin(thing(client));
                for (var one : byClient.getOrDefault(client.id(), List.of())) {
                    one.expectVersion(chosen.getOrDefault(one.getId(), -1L), client.name());
                    refuseStaying(one, client, order.move(), policy);
                    moved.add(renew(one, client, order, policy, undo));
                }
                clients.add(client.name());
            }
        });
        return new Done(new AgencyMoveMemo(order.move(), moved), clients, recording);
    }

    private AgencyMovePolicy policy(AgencyMove move) {
        var policy = new AgencyMovePolicy(move);
        representations
                .findByRepresentativeId(move.representative())
                .forEach(each -> policy.note(each.partyId(), each.details()));
        return policy;
    }

    private Map<UUID, List<Representation>> byClient(Collection<UUID> ids) {
        var found = representations.findAllById(ids);
        if (found.size() != ids.size()) {
            throw new Refusal("directory.refused.unknown-representation");
        }
        return found.stream().collect(Collectors.groupingBy(Representation::partyId));
    }

    private List<PartyFace> faces(Collection<UUID> clients) {
        return clients.stream()
                .map(parties::touch)
                .sorted(Comparator.comparing(PartyFace::sortKey))
                .toList();
    }

    /** All of a client goes back together or not at all. */
    private static UndoThing thing(PartyFace client) {
        return new UndoThing("representations", client.name(), "party", client.id(), "directory.representation.");
    }

    private static void refuseStaying(
            Representation representation, PartyFace client, AgencyMove move, AgencyMovePolicy policy) {
        if (!representation.representativeId().equals(move.representative())
                || policy.staysBehind(client.id(), representation.details()).isPresent()) {
            throw new Refusal("directory.refused.stays-behind", client.name());
        }
    }

    /** Ends the one and gives the client the other that follows it. */
    private Moved renew(
            Representation ended, PartyFace client, Order order, AgencyMovePolicy policy, UndoRecording undo) {
        var before = ended.details();
        var after = policy.renewed(before);
        var renewed = new Representation(client, order.representative(), order.agency(), after);
        undo.follow(TABLE, ended.getId());
        undo.follow(TABLE, renewed.getId());
        ended.endOn(order.move().lastDayBefore());
        if (order.verified()) {
            renewed.verify(clock.instant(), user.id());
        }
        policy.note(client.id(), after);
        representations.save(renewed);
        tell(client, renewed, before, order.verified());
        return new Moved(client.id(), ended.getId(), before, renewed.getId(), after);
    }

    private void tell(PartyFace client, Representation renewed, RepresentationDetails before, boolean verified) {
        var entry = Entry.of("directory.representation.taken-along", "party", client.id(), client.name());
        trail.record(
                entries.particulars(entry, renewed, before, renewed.details()).with("verified", verified));
    }
}
