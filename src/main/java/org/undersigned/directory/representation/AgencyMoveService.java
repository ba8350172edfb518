package org.undersigned.directory.representation;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyTouch;
import org.undersigned.work.undo.UndoJournal;
import org.undersigned.work.undo.UndoSubject;

/**
 * Takes a representative's clients along to another agency: what was with the old one ends the day before, and begins
 * anew with the other. Asks go on through the same person, and so need no change.
 */
@Service
public class AgencyMoveService {

    static final String KIND = "representation.move";

    private final RepresentationQueries queries;
    private final AgencyMoveWork work;
    private final PartyTouch parties;
    private final ObjectProvider<OpenAsks> openAsks;
    private final UndoJournal journal;
    private final Trail trail;

    AgencyMoveService(
            RepresentationQueries queries,
            AgencyMoveWork work,
            PartyTouch parties,
            ObjectProvider<OpenAsks> openAsks,
            UndoJournal journal,
            Trail trail) {
        this.queries = queries;
        this.work = work;
        this.parties = parties;
        this.openAsks = openAsks;
        this.journal = journal;
        this.trail = trail;
    }

    /** What can go along and what stays; nothing is changed. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public AgencyMovePreview preview(AgencyMove move) {
        var lines = queries.byPerson(move.representative());
        var asks = asks(move, lines);
        var policy = new AgencyMovePolicy(move);
        lines.forEach(line -> policy.note(line.client().id(), line.details()));
        var moving = new ArrayList<AgencyMovePreview.Moving>();
        var staying = new ArrayList<AgencyMovePreview.Staying>();
        for (var line : lines) {
            var client = line.client().id();
            var reason = policy.staysBehind(client, line.details());
            if (reason.isPresent()) {
                staying.add(new AgencyMovePreview.Staying(line, reason.get()));
            } else {
                policy.note(client, policy.renewed(line.details()));
                moving.add(new AgencyMovePreview.Moving(line, asks.getOrDefault(client, 0)));
            }
        }
        return new AgencyMovePreview(moving, staying);
    }

    private Map<UUID, Integer> asks(AgencyMove move, List<RepresentationLine> lines) {
        var clients = lines.stream().map(line -> line.client().id()).distinct().toList();
        var asks = new HashMap<UUID, Integer>();
        openAsks.stream()
                .forEach(kept -> kept.through(move.representative(), clients)
                        .forEach((client, count) -> asks.merge(client, count, Integer::sum)));
        return asks;
    }

    /**
     * Moves some representations, all or none. The card of each client tells of it as if it had been done there, and that
     * of the representative of all together.
     *
     * @param chosen the version of each that was seen
     * @param verified whether whoever moves them has made sure of them
     * @return the id by which the move is taken back
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public UUID move(AgencyMove move, Map<UUID, Long> chosen, boolean verified) {
        var representative = parties.touch(move.representative());
        var agency = parties.touch(move.agency());
        refuseUnfit(representative, agency, chosen);
        var done = work.move(new AgencyMoveWork.Order(move, representative, agency, verified), chosen);
        var subject = new UndoSubject(KIND, representative.id(), agency.name());
        trail.record(Entry.of("directory.representation.moved", "party", representative.id(), representative.name())
                .changedErasably("agency", null, agency.name())
                .with("from-day", move.day())
                .changedErasably("clients", null, String.join(", ", done.clients()))
                .with("verified", verified));
        return journal.keep(subject, done.memo().written(), done.recording());
    }

    private static void refuseUnfit(PartyFace representative, PartyFace agency, Map<UUID, Long> chosen) {
        if (representative.kind() != PartyKind.PERSON) {
            throw new Refusal("directory.refused.moves-no-person", representative.name());
        }
        if (chosen.isEmpty()) {
            throw new Refusal("directory.refused.nothing-to-move", representative.name(), agency.name());
        }
    }
}
