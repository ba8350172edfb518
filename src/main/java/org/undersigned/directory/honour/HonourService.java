package org.undersigned.directory.honour;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.directory.DirectoryUse;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyTouch;

/** What may be said of parties. */
@Service
public class HonourService implements DirectoryUse {

    private final Honours honours;
    private final PartyTouch parties;
    private final Trail trail;
    private final Clock clock;

    HonourService(Honours honours, PartyTouch parties, Trail trail, Clock clock) {
        this.honours = honours;
        this.parties = parties;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the order in which they were entered. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<HonourLine> honours(UUID party) {
        return honours.findByPartyIdOrderById(party).stream().map(Honour::line).toList();
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public UUID add(UUID party, HonourDetails details) {
        var face = parties.touch(party);
        var honour = honours.save(new Honour(party, details, LocalDate.now(clock)));
        trail.record(entry("directory.honour.added", face, null, details));
        return honour.getId();
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, HonourDetails details) {
        var honour = find(id);
        var face = parties.touch(honour.partyId());
        honour.expectVersion(seenVersion, face.name());
        var before = honour.details();
        honour.revise(details, LocalDate.now(clock));
        trail.record(entry("directory.honour.revised", face, before, details));
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void remove(UUID id, long seenVersion) {
        var honour = find(id);
        var face = parties.touch(honour.partyId());
        honour.expectVersion(seenVersion, face.name());
        honours.delete(honour);
        trail.record(entry("directory.honour.removed", face, honour.details(), null));
    }

    private Honour find(UUID id) {
        return honours.findById(id).orElseThrow(() -> new Refusal("directory.refused.unknown-honour"));
    }

    private static Entry entry(
            String verb, PartyFace party, @Nullable HonourDetails before, @Nullable HonourDetails after) {
        return Entry.of(verb, "party", party.id(), party.name())
                .changed("honour", before == null ? null : before.text(), after == null ? null : after.text())
                .changed("source", before == null ? null : before.source(), after == null ? null : after.source())
                .changed(
                        "checked-on",
                        before == null ? null : before.checkedOn(),
                        after == null ? null : after.checkedOn());
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public boolean uses(UUID partyId) {
        return honours.existsByPartyId(partyId);
    }
}
