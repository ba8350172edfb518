package org.undersigned.advertising.publication;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;

/** Whom one reaches at papers. */
@Service
public class PaperContactService {

    private final PaperContacts contacts;
    private final Papers papers;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    PaperContactService(PaperContacts contacts, Papers papers, CurrentUser user, Trail trail, Clock clock) {
        this.contacts = contacts;
        this.papers = papers;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those of a paper who have not left, by name. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public List<ContactRow> contacts(UUID publication) {
        return contacts.findByPublicationIdAndLeftAtIsNullOrderByNameAscIdAsc(publication).stream()
                .map(PaperContact::row)
                .toList();
    }

    /** @throws Refusal when there is no name, something is too long, or the e-mail address is none */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public UUID add(UUID publication, ContactDetails details) {
        var paper = papers.publication(publication);
        expectChecked(paper, details);
        var contact = contacts.save(new PaperContact(publication, details, user.id(), clock.instant()));
        trail.record(Papers.entry("advertising.publication.contact-added", paper)
                .changedErasably("contact", null, details.name()));
        return contact.getId();
    }

    /** @throws Refusal as for {@link #add}, and when they have left */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, ContactDetails details) {
        var contact = find(id, seenVersion);
        var paper = papers.publication(contact.publicationId());
        expectChecked(paper, details);
        var before = contact.details();
        contact.revise(details);
        trail.record(Papers.entry("advertising.publication.contact-revised", paper)
                .changedErasably("contact", before.name(), details.name())
                .changed("role", before.role(), details.role())
                .changed("checked-on", before.checkedOn(), details.checkedOn())
                .changedPrivately("email", before.email(), contact.details().email())
                .changedPrivately("phone", before.phone(), details.phone()));
    }

    private void expectChecked(Publication paper, ContactDetails details) {
        if (details.checkedOn().isAfter(LocalDate.ofInstant(clock.instant(), paper.zone()))) {
            throw new Refusal("advertising.refused.checked-on");
        }
    }

    /** Keeps that somebody has left a paper. */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public void left(UUID id, long seenVersion) {
        var contact = find(id, seenVersion);
        contact.leave(user.id(), clock.instant());
        trail.record(Papers.entry("advertising.publication.contact-left", papers.publication(contact.publicationId()))
                .changedErasably("contact", null, contact.name()));
    }

    private PaperContact find(UUID id, long seenVersion) {
        var contact = contacts.findById(id).orElseThrow(() -> new Refusal("advertising.refused.unknown-contact"));
        contact.expectVersion(seenVersion, contact.name());
        return contact;
    }
}
