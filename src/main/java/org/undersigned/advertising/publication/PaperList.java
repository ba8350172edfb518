package org.undersigned.advertising.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All papers at once, in a handful of queries. */
@Component
class PaperList {

    private final Publications publications;
    private final PaperEditions editions;
    private final FactRows facts;
    private final Blocks blocks;

    PaperList(Publications publications, PaperEditions editions, FactRows facts, Blocks blocks) {
        this.publications = publications;
        this.editions = editions;
        this.facts = facts;
        this.blocks = blocks;
    }

    List<PublicationRow> rows(LocalDate today) {
        var editionsOf = editions.findAll().stream().collect(Collectors.groupingBy(Edition::publicationId));
        var factsOf = facts.holding().stream().collect(Collectors.groupingBy(Fact::publicationId));
        var blocked = blocked();
        return publications.findAllByOrderByFoldedAscIdAsc().stream()
                .map(paper -> {
                    var rows = factsOf.getOrDefault(paper.getId(), List.of()).stream()
                            .map(Fact::row)
                            .toList();
                    return new PublicationRow(
                            paper.getId(),
                            paper.details(),
                            names(editionsOf.getOrDefault(paper.getId(), List.of())),
                            isPageKnown(rows),
                            counts(rows, today),
                            rows.stream()
                                    .anyMatch(row -> row.isKnown() && row.key().type() == FactType.DEADLINE),
                            blocked.getOrDefault(paper.getId(), ""));
                })
                .toList();
    }

    List<EditionChoice> choices() {
        var blocked = blocked();
        var papers = publications.findAll().stream().collect(Collectors.toMap(Publication::getId, Function.identity()));
        return editions.findAll().stream()
                .map(edition -> choice(edition, papers, blocked))
                .sorted(Comparator.comparing(EditionChoice::paper, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(EditionChoice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static EditionChoice choice(Edition edition, Map<UUID, Publication> papers, Map<UUID, String> blocked) {
        var paper = Objects.requireNonNull(papers.get(edition.publicationId()));
        return new EditionChoice(
                edition.getId(),
                paper.getId(),
                paper.name(),
                edition.name(),
                paper.currency().getCurrencyCode(),
                blocked.containsKey(paper.getId()));
    }

    private Map<UUID, String> blocked() {
        return blocks.findByLiftedAtIsNull().stream()
                .collect(Collectors.toMap(Block::publicationId, Block::reason, (first, second) -> second));
    }

    private static List<String> names(List<Edition> editions) {
        return editions.stream()
                .map(Edition::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static boolean isPageKnown(List<FactRow> rows) {
        return rows.stream()
                .filter(FactRow::isKnown)
                .map(FactRow::key)
                .collect(Collectors.toSet())
                .containsAll(Set.of(FactKey.PAGE_COLUMNS, FactKey.COLUMN_WIDTHS, FactKey.PAGE_DEPTH));
    }

    private static Map<Freshness, Integer> counts(List<FactRow> rows, LocalDate today) {
        return rows.stream()
                .filter(FactRow::isKnown)
                .collect(Collectors.toMap(row -> row.freshness(today), row -> 1, Integer::sum));
    }
}
