package org.undersigned.advertising.publication;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;

/** Papers and their editions, with all that holds of them. */
@Service
public class PublicationService {

    /** What the trail calls a paper. */
    public static final String KIND = "publication";

    private final Publications publications;
    private final PaperEditions editions;
    private final PaperList list;
    private final Papers papers;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    PublicationService(
            Publications publications,
            PaperEditions editions,
            PaperList list,
            Papers papers,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.publications = publications;
        this.editions = editions;
        this.list = list;
        this.papers = papers;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** All papers by name, with how well each is known on a day. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public List<PublicationRow> publications(LocalDate today) {
        return list.rows(today);
    }

    /** Some of the papers that a filter finds, with how well each is known on a day. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public List<PublicationRow> rows(PublicationFilter filter, LocalDate today, int offset, int limit) {
        return filter.ordered(found(filter, today)).skip(offset).limit(limit).toList();
    }

    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public int count(PublicationFilter filter, LocalDate today) {
        return (int) found(filter, today).count();
    }

    private Stream<PublicationRow> found(PublicationFilter filter, LocalDate today) {
        return list.rows(today).stream().filter(filter::letsThrough);
    }

    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public PublicationFacts publication(UUID id) {
        var paper = papers.publication(id);
        return new PublicationFacts(id, paper.version(), paper.details(), papers.blocked(id));
    }

    /** The editions of a paper by name, with all that holds of each. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public List<PaperEdition> editions(UUID publication) {
        return papers.editions(publication).stream()
                .map(edition -> papers.assembled(edition.getId()))
                .toList();
    }

    /** An edition with all that holds of it: its calendar, page, deadlines, rules and terms. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public PaperEdition edition(UUID id) {
        return papers.assembled(id);
    }

    /** The editions of all papers to choose from, by paper and name. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public List<EditionChoice> choices() {
        return list.choices();
    }

    /** @throws Refusal when it has no name, zone, country or currency that is one, or the name is taken */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public UUID add(PublicationDetails details) {
        var paper = store(new Publication(details, user.id(), clock.instant()));
        trail.record(Papers.entry("advertising.publication.added", paper));
        return paper.getId();
    }

    /** @throws Refusal as for {@link #add} */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, PublicationDetails details) {
        var paper = papers.publication(id);
        paper.expectVersion(seenVersion, paper.name());
        var before = paper.details();
        paper.revise(details);
        store(paper);
        trail.record(Papers.entry("advertising.publication.revised", paper)
                .changed("name", before, paper.details(), PublicationDetails::name)
                .changed("zone", before, paper.details(), PublicationDetails::zone)
                .changed("country", before, paper.details(), PublicationDetails::country)
                .changed("currency", before, paper.details(), PublicationDetails::currency));
    }

    /** @throws Refusal when it has no name, or the paper has one of that name */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public UUID addEdition(UUID publication, String name) {
        var paper = papers.publication(publication);
        var edition = store(new Edition(publication, name, user.id(), clock.instant()));
        trail.record(
                Papers.entry("advertising.publication.edition-added", paper).with("edition", edition.name()));
        return edition.getId();
    }

    /** Writes at once, so that a name that is taken is refused in words. */
    private Publication store(Publication paper) {
        try {
            return publications.saveAndFlush(paper);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "publication_named")
                    ? new Refusal("advertising.refused.paper-known", paper.name())
                    : e;
        }
    }

    private Edition store(Edition edition) {
        try {
            return editions.saveAndFlush(edition);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "publication_edition_named")
                    ? new Refusal("advertising.refused.edition-known", edition.name())
                    : e;
        }
    }
}
