package org.undersigned.directory.representation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.Visibility;

/** Takes a representative into the directory together with the first client of theirs that we hear of. */
@Service
public class IntroductionService {

    private final PartyService parties;
    private final ContactService contacts;
    private final RepresentationService representations;
    private final EntityManager entityManager;

    IntroductionService(
            PartyService parties,
            ContactService contacts,
            RepresentationService representations,
            EntityManager entityManager) {
        this.parties = parties;
        this.contacts = contacts;
        this.representations = representations;
        this.entityManager = entityManager;
    }

    /** All of it or nothing. What reaches them is for the team to see. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public UUID introduce(UUID client, NewRepresentative introduced, RepresentationDetails details) {
        var representative = parties.create(PartyDetails.named(introduced.kind(), introduced.name()));
        // What hangs on a party looks for it in the database.
        entityManager.flush();
        if (introduced.email() != null) {
            reach(representative, new EmailContact(introduced.email()));
        }
        if (introduced.phone() != null) {
            reach(representative, introduced.phone());
        }
        return representations.add(client, representative, details);
    }

    private void reach(UUID representative, ContactAddress address) {
        contacts.add(representative, new ContactDetails(address, ContactRoute.OWN, Visibility.TEAM));
    }
}
