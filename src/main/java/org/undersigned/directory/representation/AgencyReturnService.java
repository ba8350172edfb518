package org.undersigned.directory.representation;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyHold;
import org.undersigned.directory.PartyTouch;
import org.undersigned.directory.representation.AgencyMoveMemo.Moved;
import org.undersigned.directory.representation.AgencyReturnPreview.Fate;
import org.undersigned.work.undo.JournalFacts;
import org.undersigned.work.undo.LaterChanges;
import org.undersigned.work.undo.UndoJournal;
import org.undersigned.work.undo.UndoneThing;

/** Takes moves to another agency back: what nobody has touched since is as it was, what somebody has changed stays. */
@Service
public class AgencyReturnService {

    private final Representations representations;
    private final RepresentationEntries entries;
    private final PartyTouch parties;
    private final PartyHold hold;
    private final UndoJournal journal;
    private final LaterChanges changes;
    private final UserDirectory users;
    private final Trail trail;

    AgencyReturnService(
            Representations representations,
            RepresentationEntries entries,
            PartyTouch parties,
            PartyHold hold,
            UndoJournal journal,
            LaterChanges changes,
            UserDirectory users,
            Trail trail) {
        this.representations = representations;
        this.entries = entries;
        this.parties = parties;
        this.hold = hold;
        this.journal = journal;
        this.changes = changes;
        this.users = users;
        this.trail = trail;
    }

    /** The moves of a representative that are not too long ago to be taken back, the latest first. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<AgencyMoveLine> ofRepresentative(UUID representative) {
        var moves = journal.of(AgencyMoveService.KIND, representative).stream()
                .filter(move -> !journal.isPast(move))
                .toList();
        var names = users.names(moves.stream().map(JournalFacts::madeBy).collect(Collectors.toSet()));
        return moves.stream()
                .map(move -> new AgencyMoveLine(
                        move.id(), move.label(), names.getOrDefault(move.madeBy(), ""), move.madeAt(), move.undoneAt()))
                .toList();
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public AgencyReturnPreview preview(UUID id) {
        var move = open(id);
        var repeated = repeated(AgencyMoveMemo.read(move.memo()));
        var representative = parties.find(move.subject()).name();
        var lines = journal.look(id).stream()
                .map(thing -> line(move, thing, repeated))
                .toList();
        return new AgencyReturnPreview(id, move.version(), representative, move.label(), lines);
    }

    private AgencyReturnPreview.Line line(JournalFacts move, UndoneThing undone, Set<UUID> repeated) {
        var client = undone.thing().label();
        if (!undone.goesBack()) {
            var change = changes.since(move, undone.thing());
            return new AgencyReturnPreview.Line(client, Fate.CHANGED_SINCE, change.orElse(null));
        }
        var fate = repeated.contains(undone.thing().subject()) ? Fate.SAME_AGAIN : Fate.GOES_BACK;
        return new AgencyReturnPreview.Line(client, fate, null);
    }

    /** Takes back what can be; refuses when nothing can. The card of each client tells of it. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void undo(UUID id, long seenVersion) {
        var move = open(id);
        Conflict.check(seenVersion, move.version(), move.label());
        var memo = AgencyMoveMemo.read(move.memo());
        hold.hold(Stream.concat(Stream.of(move.subject()), memo.clients()).toList());
        var representative = parties.touch(move.subject());
        var repeated = repeated(memo);
        var undone = journal.undo(id, thing -> !repeated.contains(thing.subject()));
        var back = undone.stream().filter(UndoneThing::goesBack).toList();
        if (back.isEmpty()) {
            throw new Refusal("directory.refused.nothing-goes-back", representative.name(), move.label());
        }
        back.forEach(thing -> memo.of(thing.thing().subject()).forEach(this::tell));
        trail.record(told(move, representative, back, undone.size() - back.size()));
    }

    private JournalFacts open(UUID id) {
        var move = journal.find(id)
                .filter(step -> step.kind().equals(AgencyMoveService.KIND))
                .orElseThrow(() -> new Refusal("directory.refused.unknown-move"));
        if (move.undoneAt() != null) {
            throw new Refusal("directory.refused.move-undone", move.label());
        }
        if (journal.isPast(move)) {
            throw new Refusal("directory.refused.move-past", move.label(), UndoJournal.LASTS.toDays());
        }
        return move;
    }

    /** The clients who have again, or still, what would come back. */
    private Set<UUID> repeated(AgencyMoveMemo memo) {
        return memo.clients().filter(client -> isRepeated(client, memo)).collect(Collectors.toSet());
    }

    private boolean isRepeated(UUID client, AgencyMoveMemo memo) {
        var moved = memo.of(client);
        return representations
                .findByClientIdAndRepresentativeId(client, memo.move().representative())
                .stream()
                .filter(other -> moved.stream().noneMatch(one -> one.concerns(other.getId())))
                .anyMatch(
                        other -> moved.stream().anyMatch(one -> other.details().repeats(one.before())));
    }

    private void tell(Moved moved) {
        var client = parties.touch(moved.client());
        var restored = representations.findById(moved.ended()).orElseThrow();
        var entry = Entry.of("directory.representation.brought-back", "party", client.id(), client.name());
        trail.record(entries.particulars(entry, restored, moved.after(), restored.details()));
    }

    private static Entry told(JournalFacts move, PartyFace representative, List<UndoneThing> back, int stayed) {
        var clients = back.stream().map(thing -> thing.thing().label()).collect(Collectors.joining(", "));
        return Entry.of("directory.representation.moved-back", "party", representative.id(), representative.name())
                .changedErasably("agency", move.label(), null)
                .changedErasably("clients", null, clients)
                .with("stayed", stayed);
    }
}
