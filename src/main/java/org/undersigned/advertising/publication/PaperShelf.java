package org.undersigned.advertising.publication;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.advertising.publication.DocumentedPaper.SourcedFacts;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;

/** Takes papers over from documents, in the transaction of a use case that has asked for permission. */
@Component
public class PaperShelf {

    private final Publications publications;
    private final PaperEditions editions;
    private final FactRows facts;
    private final NoPrintDays noPrintDays;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    PaperShelf(
            Publications publications,
            PaperEditions editions,
            FactRows facts,
            NoPrintDays noPrintDays,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.publications = publications;
        this.editions = editions;
        this.facts = facts;
        this.noPrintDays = noPrintDays;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether a paper of that name is kept, whatever its case and accents. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holds(DocumentedPaper paper) {
        return publications.existsByFolded(Publication.folded(paper.details().name()));
    }

    /**
     * Keeps a paper with all that its documents say.
     *
     * @return its editions by their names
     * @throws Refusal when somebody has added one of that name in the same moment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, UUID> add(DocumentedPaper documented) {
        var paper = store(new Publication(documented.details(), user.id(), clock.instant()));
        keep(new FactScope(paper.getId(), paper.getId(), paper.name()), documented.facts());
        var kept = documented.editions().stream()
                .collect(Collectors.toMap(DocumentedPaper.DocumentedEdition::name, each -> edition(paper, each)));
        trail.record(Papers.entry("advertising.publication.taken-over", paper));
        return kept;
    }

    private UUID edition(Publication paper, DocumentedPaper.DocumentedEdition documented) {
        var edition = editions.save(new Edition(paper.getId(), documented.name(), user.id(), clock.instant()));
        keep(new FactScope(paper.getId(), edition.getId(), edition.name()), documented.facts());
        noPrintDays.saveAll(documented.noPrintDays().stream()
                .map(day -> new NoPrintDay(edition.getId(), day, user.id(), clock.instant()))
                .toList());
        return edition.getId();
    }

    private void keep(FactScope scope, List<SourcedFacts> documents) {
        for (var document : documents) {
            document.values().forEach((key, value) -> {
                var details = new FactDetails(value, document.provenance());
                facts.save(new Fact(scope, key, 1, details, user.id(), clock.instant()));
            });
        }
    }

    private Publication store(Publication paper) {
        try {
            return publications.saveAndFlush(paper);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "publication_named")
                    ? new Refusal("advertising.refused.paper-known", paper.name())
                    : e;
        }
    }
}
