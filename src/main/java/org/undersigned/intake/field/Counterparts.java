package org.undersigned.intake.field;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyMatching;
import org.undersigned.directory.PartyService;

/** Finds the others that a row names beside its party; who is not known yet is created, once. */
@Component
class Counterparts {

    private final PartyMatching matching;
    private final PartyService parties;
    private final EntityManager session;

    Counterparts(PartyMatching matching, PartyService parties, EntityManager session) {
        this.matching = matching;
        this.parties = parties;
        this.session = session;
    }

    /**
     * The party of a kind that has a name, or a new one.
     *
     * @param made gets it
     * @throws Refusal when several have the name
     */
    UUID of(PartyKind kind, String name, List<Made> made) {
        var found = matching.sameNames(List.of(name)).getOrDefault(name, List.of()).stream()
                .filter(hit -> hit.kind() == kind)
                .map(PartyHit::id)
                .distinct()
                .toList();
        if (found.size() > 1) {
            throw new Refusal("intake.refused.several-called", found.size(), name);
        }
        if (found.size() == 1) {
            made.add(new Made(Made.Sort.COUNTERPART, found.getFirst()));
            return found.getFirst();
        }
        var created = parties.create(PartyDetails.named(kind, name));
        made.add(new Made(Made.Sort.PARTY, created));
        // What hangs on a party looks for it in the database.
        session.flush();
        return created;
    }
}
