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
import org.undersigned.directory.CardParts;
import org.undersigned.directory.DirectoryUse;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyTouch;
import org.undersigned.directory.address.ContactAddress;

/** How parties are reached. */
@Service
public class ContactService implements DirectoryUse {

    private final ContactPoints contactPoints;
    private final CardParts<ContactPoint, ContactDetails> card;

    ContactService(ContactPoints contactPoints, PartyTouch parties, Trail trail) {
        this.contactPoints = contactPoints;
        this.card = new CardParts<>(
                contactPoints, "directory.refused.unknown-contact-point", parties, trail, ContactService::particulars);
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
        return card.add("directory.contact-point.added", party, face -> {
            var point = new ContactPoint(party, details);
            refuseSecond(point, face, details.address());
            return point;
        });
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, ContactDetails details) {
        card.revise("directory.contact-point.revised", id, seenVersion, details, (point, face) -> {
            refuseSecond(point, face, details.address());
            point.revise(details);
        });
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void remove(UUID id, long seenVersion) {
        card.remove("directory.contact-point.removed", id, seenVersion);
    }

    private void refuseSecond(ContactPoint point, PartyFace party, ContactAddress address) {
        if (contactPoints.existsByPartyIdAndAddressAndIdNot(party.id(), address.text(), point.getId())) {
            throw new Refusal("directory.refused.contact-point-twice", party.name());
        }
    }

    private static Entry particulars(
            Entry entry, ContactPoint point, @Nullable ContactDetails before, @Nullable ContactDetails after) {
        return entry.changed(
                        "contact-kind",
                        before,
                        after,
                        details -> details.address().kind())
                .changed("contact-route", before, after, ContactDetails::route)
                .changed("visibility", before, after, ContactDetails::visibility)
                .changedPrivately(
                        "address", before, after, details -> details.address().text());
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public boolean uses(UUID partyId) {
        return contactPoints.existsByPartyId(partyId);
    }
}
