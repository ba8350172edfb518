package org.undersigned.directory;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;

/** Who speaks for a party. Each has one at most. */
@Service
public class RepresentativeService implements DirectoryUse {

    /** What is seen as a version where there is no representative; the first that is stored is 0. */
    public static final long NOBODY = -1;

    private final Representatives representatives;
    private final PartyTouch parties;
    private final Trail trail;

    RepresentativeService(Representatives representatives, PartyTouch parties, Trail trail) {
        this.representatives = representatives;
        this.parties = parties;
        this.trail = trail;
    }

    /**
     * Names the representative or changes what is known of them.
     *
     * @param seenVersion the version the form was opened with; {@link #NOBODY} when there was no representative
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void name(UUID party, long seenVersion, RepresentativeDetails details) {
        var known = representatives.findByPartyId(party).orElse(null);
        if (known == null) {
            var face = parties.touch(party);
            Conflict.check(seenVersion, NOBODY, face.name());
            representatives.save(new Representative(party, details));
            trail.record(entry("directory.representative.named", face, null, details));
        } else {
            revise(known, seenVersion, details);
        }
    }

    private void revise(Representative known, long seenVersion, RepresentativeDetails details) {
        var face = parties.find(known.partyId());
        known.expectVersion(seenVersion, face.name());
        var before = known.details();
        if (details.equals(before)) {
            return;
        }
        parties.touch(known.partyId());
        known.revise(details);
        trail.record(entry("directory.representative.revised", face, before, details));
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void remove(UUID party, long seenVersion) {
        var face = parties.touch(party);
        var known = representatives
                .findByPartyId(party)
                .orElseThrow(() -> new Refusal("directory.refused.no-representative", face.name()));
        known.expectVersion(seenVersion, face.name());
        representatives.delete(known);
        trail.record(entry("directory.representative.removed", face, known.details(), null));
    }

    private static Entry entry(
            String verb,
            PartyFace party,
            @Nullable RepresentativeDetails before,
            @Nullable RepresentativeDetails after) {
        return Entry.of(verb, "party", party.id(), party.name())
                .changedErasably("represented-by", before, after, RepresentativeDetails::inShort)
                .changedPrivately(
                        "email",
                        before,
                        after,
                        details ->
                                details.email() == null ? null : details.email().text())
                .changedPrivately(
                        "phone",
                        before,
                        after,
                        details ->
                                details.phone() == null ? null : details.phone().text());
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public boolean uses(UUID partyId) {
        return representatives.existsByPartyId(partyId);
    }
}
