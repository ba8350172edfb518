package org.undersigned.advertising.publication;

import static org.undersigned.base.Texts.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;

/** Tells who takes ads at papers. Whoever calls has asked for the permission, but for the ways to reach somebody. */
@Component
public class PaperDesks {

    private final Publications publications;
    private final PaperEditions editions;
    private final PaperContacts contacts;
    private final CurrentUser user;

    PaperDesks(Publications publications, PaperEditions editions, PaperContacts contacts, CurrentUser user) {
        this.publications = publications;
        this.editions = editions;
        this.contacts = contacts;
        this.user = user;
    }

    /** By the editions of papers. */
    public Map<UUID, AdDesk> of(Collection<UUID> paperEditions) {
        var found = editions.findAllById(paperEditions);
        var papers = found.stream().map(Edition::publicationId).collect(Collectors.toCollection(HashSet::new));
        var names = publications.findAllById(papers).stream()
                .collect(Collectors.toMap(Publication::getId, Publication::name));
        var reached = user.may(Permission.PUBLICATION_READ) ? reached(papers) : Map.<UUID, String>of();
        return found.stream()
                .collect(Collectors.toMap(
                        Edition::getId,
                        edition -> new AdDesk(
                                Objects.requireNonNull(names.get(edition.publicationId())),
                                reached.getOrDefault(edition.publicationId(), ""))));
    }

    private Map<UUID, String> reached(Collection<UUID> papers) {
        return contacts.findByPublicationIdInAndLeftAtIsNullOrderByNameAscIdAsc(papers).stream()
                .collect(Collectors.groupingBy(
                        PaperContact::publicationId,
                        Collectors.mapping(
                                contact -> way(contact.details()),
                                Collectors.joining(text("advertising.publication.desk.separator")))));
    }

    /** "Pat Rep, Advocacy desk, pat@example.org". */
    private static String way(ContactDetails contact) {
        return Stream.of(contact.name(), contact.role(), contact.email(), contact.phone())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(text("advertising.separator")));
    }
}
