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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All papers at once, in a handful of queries. */
@Component
class PaperList {

    private final Publications publications;
    private final PaperEditions editions;
    private final FactRows facts;
    private final NoPrintDays noPrintDays;
    private final Blocks blocks;

    PaperList(
            Publications publications, PaperEditions editions, FactRows facts, NoPrintDays noPrintDays, Blocks blocks) {
        this.publications = publications;
        this.editions = editions;
        this.facts = facts;
        this.noPrintDays = noPrintDays;
        this.blocks = blocks;
    }

    List<PublicationRow> rows(LocalDate today) {
        var editionsOf = editions.findAll().stream().collect(Collectors.groupingBy(Edition::publicationId));
        var factsOf = facts.holding().stream().collect(Collectors.groupingBy(Fact::publicationId));
        var calendars =
                noPrintDays.last().stream().collect(Collectors.toMap(LastNoPrintDay::edition, LastNoPrintDay::on));
        var blocked = blocked();
        return publications.findAllByOrderByFoldedAscIdAsc().stream()
                .map(paper -> {
                    var rows = factsOf.getOrDefault(paper.getId(), List.of()).stream()
                            .map(Fact::row)
                            .toList();
                    var ofPaper = editionsOf.getOrDefault(paper.getId(), List.of());
                    return new PublicationRow(
                            paper.getId(),
                            paper.details(),
                            names(ofPaper),
                            isPageKnown(rows),
                            counts(rows, lastDays(ofPaper, calendars), today),
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

    private static List<LocalDate> lastDays(List<Edition> editions, Map<UUID, LocalDate> calendars) {
        return editions.stream()
                .map(edition -> calendars.get(edition.getId()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A calendar that is known of past years alone is stale as a value is. */
    private static Map<Freshness, Integer> counts(List<FactRow> rows, List<LocalDate> lastDays, LocalDate today) {
        var stale = lastDays.stream()
                .map(day -> Freshness.ofCalendar(day, today))
                .filter(freshness -> freshness == Freshness.STALE);
        var known = rows.stream().filter(FactRow::isKnown).map(row -> row.freshness(today));
        return Stream.concat(known, stale).collect(Collectors.toMap(Function.identity(), freshness -> 1, Integer::sum));
    }
}
