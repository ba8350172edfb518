package org.undersigned.directory.contact;

import jakarta.annotation.security.RolesAllowed;
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
import org.undersigned.directory.address.ContactAddress;

/** How parties are reached. */
@Service
public class ContactService implements DirectoryUse {

    private final ContactPoints contactPoints;
    private final PartyTouch parties;
    private final Trail trail;

    ContactService(ContactPoints contactPoints, PartyTouch parties, Trail trail) {
        this.contactPoints = contactPoints;
        this.parties = parties;
        this.trail = trail;
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<ContactLine> contactPoints(UUID party) {
        return contactPoints.findByPartyIdOrderByKindAscId(party).stream()
                .map(ContactPoint::line)
                .toList();
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public UUID add(UUID party, ContactDetails details) {
        var face = parties.touch(party);
        var point = new ContactPoint(party, details);
        refuseSecond(point, face, details.address());
        contactPoints.save(point);
        trail.record(entry("directory.contact-point.added", face, null, details));
        return point.getId();
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, ContactDetails details) {
        var point = find(id);
        var face = parties.touch(point.partyId());
        point.expectVersion(seenVersion, face.name());
        refuseSecond(point, face, details.address());
        var before = point.details();
        point.revise(details);
        trail.record(entry("directory.contact-point.revised", face, before, details));
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void remove(UUID id, long seenVersion) {
        var point = find(id);
        var face = parties.touch(point.partyId());
        point.expectVersion(seenVersion, face.name());
        contactPoints.delete(point);
        trail.record(entry("directory.contact-point.removed", face, point.details(), null));
    }

    private ContactPoint find(UUID id) {
        return contactPoints.findById(id).orElseThrow(() -> new Refusal("directory.refused.unknown-contact-point"));
    }

    private void refuseSecond(ContactPoint point, PartyFace party, ContactAddress address) {
        if (contactPoints.existsByPartyIdAndAddressAndIdNot(party.id(), address.text(), point.getId())) {
            throw new Refusal("directory.refused.contact-point-twice", party.name());
        }
    }

    private static Entry entry(
            String verb, PartyFace party, @Nullable ContactDetails before, @Nullable ContactDetails after) {
        var was = Values.of(before);
        var is = Values.of(after);
        return Entry.of(verb, "party", party.id(), party.name())
                .changed("contact-kind", was.kind(), is.kind())
                .changed("contact-route", was.route(), is.route())
                .changed("visibility", was.visibility(), is.visibility())
                .changedPrivately("address", was.address(), is.address());
    }

    private record Values(
            @Nullable Object kind,
            @Nullable Object route,
            @Nullable Object visibility,
            @Nullable String address) {

        static Values of(@Nullable ContactDetails details) {
            return details == null
                    ? new Values(null, null, null, null)
                    : new Values(
                            details.address().kind(),
                            details.route(),
                            details.visibility(),
                            details.address().text());
        }
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public boolean uses(UUID partyId) {
        return contactPoints.existsByPartyId(partyId);
    }
}
