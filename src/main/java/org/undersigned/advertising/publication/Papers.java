package org.undersigned.advertising.publication;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.audit.Entry;
import org.undersigned.base.Refusal;

/** Finds papers and editions, and puts together what holds of them. */
@Component
class Papers {

    private final Publications publications;
    private final PaperEditions editions;
    private final FactRows facts;
    private final NoPrintDays noPrintDays;
    private final Blocks blocks;

    Papers(Publications publications, PaperEditions editions, FactRows facts, NoPrintDays noPrintDays, Blocks blocks) {
        this.publications = publications;
        this.editions = editions;
        this.facts = facts;
        this.noPrintDays = noPrintDays;
        this.blocks = blocks;
    }

    Publication publication(UUID id) {
        return publications.findById(id).orElseThrow(() -> new Refusal("advertising.refused.unknown-paper"));
    }

    Edition edition(UUID id) {
        return editions.findById(id).orElseThrow(() -> new Refusal("advertising.refused.unknown-edition"));
    }

    List<Edition> editions(UUID publication) {
        return editions.findByPublicationIdOrderByFoldedAscIdAsc(publication);
    }

    /** @param id of a paper or of an edition */
    FactScope scope(UUID id) {
        var edition = editions.findById(id);
        if (edition.isPresent()) {
            var paper = publication(edition.get().publicationId());
            return new FactScope(
                    paper.getId(),
                    id,
                    PaperEdition.label(paper.name(), edition.get().name()));
        }
        return new FactScope(id, id, publication(id).name());
    }

    /** Why nothing is to be ordered from a paper; empty when one may. */
    String blocked(UUID publication) {
        return blocks.findFirstByPublicationIdOrderByBlockNoDesc(publication)
                .filter(block -> !block.isLifted())
                .map(Block::reason)
                .orElse("");
    }

    PaperEdition assembled(UUID id) {
        var edition = edition(id);
        var paper = publication(edition.publicationId());
        var days = noPrintDays.findByEditionIdInAndTakenBackAtIsNullOrderByOnDateAscIdAsc(List.of(id)).stream()
                .collect(Collectors.toMap(NoPrintDay::onDate, NoPrintDay::name, (first, second) -> first));
        return assembled(edition, paper, days);
    }

    private PaperEdition assembled(Edition edition, Publication paper, Map<LocalDate, String> days) {
        var sheet = sheet(edition);
        return new PaperEdition(
                edition.getId(),
                paper.getId(),
                paper.name(),
                edition.name(),
                paper.zone(),
                paper.currency(),
                blocked(paper.getId()),
                sheet.calendar(paper.zone(), days),
                sheet);
    }

    /** What is said of the edition comes over what is said of its paper, also that a value is unknown. */
    private FactSheet sheet(Edition edition) {
        var holding = new EnumMap<FactKey, FactRow>(FactKey.class);
        var rows =
                facts.holding(edition.publicationId()).stream().map(Fact::row).toList();
        for (var scope : List.of(edition.publicationId(), edition.getId())) {
            rows.stream().filter(row -> row.scope().equals(scope)).forEach(row -> holding.put(row.key(), row));
        }
        return new FactSheet(holding);
    }

    static Entry entry(String verb, Publication paper) {
        return Entry.of(verb, PublicationService.KIND, paper.getId(), paper.name());
    }
}
