package org.undersigned.advertising.rate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.publication.DocumentedPaper;
import org.undersigned.advertising.publication.DocumentedPaper.DocumentedEdition;
import org.undersigned.advertising.publication.DocumentedPaper.SourcedFacts;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.NoPrintDayDetails;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.advertising.publication.PublicationDetails;
import tools.jackson.databind.json.JsonMapper;

/**
 * The papers that come with the product, as {@code reference/papers.json} has them from their documents: what these do not
 * say is left out.
 */
final class DocumentedPapers {

    private static final String FILE = "/reference/papers.json";

    private DocumentedPapers() {}

    /** A paper with the cards of its editions, by the names of these. */
    record Documented(DocumentedPaper paper, Map<String, List<RateDetails>> cards) {}

    static List<Documented> all() {
        try (var file = Objects.requireNonNull(DocumentedPapers.class.getResourceAsStream(FILE))) {
            return List.of(JsonMapper.shared().readValue(file, PaperEntry[].class)).stream()
                    .map(PaperEntry::documented)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private record PaperEntry(
            String name,
            String zone,
            String country,
            String currency,
            @Nullable List<FactsEntry> facts,
            List<EditionEntry> editions) {

        Documented documented() {
            var paper = new DocumentedPaper(
                    new PublicationDetails(name, zone, country, currency),
                    FactsEntry.all(facts),
                    editions.stream().map(EditionEntry::documented).toList());
            var cards = new HashMap<String, List<RateDetails>>();
            editions.forEach(edition -> cards.put(edition.name(), edition.rates(currency)));
            return new Documented(paper, cards);
        }
    }

    private record FactsEntry(String source, String dated, Map<String, String> values) {

        static List<SourcedFacts> all(@Nullable List<FactsEntry> entries) {
            return listed(entries).stream().map(FactsEntry::documented).toList();
        }

        SourcedFacts documented() {
            var facts = new EnumMap<FactKey, String>(FactKey.class);
            values.forEach((key, value) -> facts.put(FactKey.valueOf(key), value));
            return new SourcedFacts(source, dated, facts);
        }
    }

    private record EditionEntry(
            String name,
            @Nullable List<FactsEntry> facts,
            @Nullable CalendarEntry noPrintDays,
            @Nullable List<CardEntry> cards) {

        DocumentedEdition documented() {
            return new DocumentedEdition(
                    name, FactsEntry.all(facts), noPrintDays == null ? List.of() : noPrintDays.documented());
        }

        List<RateDetails> rates(String currency) {
            return listed(cards).stream().map(card -> card.details(currency)).toList();
        }
    }

    private record CalendarEntry(String source, String dated, Map<LocalDate, String> days) {

        List<NoPrintDayDetails> documented() {
            var provenance = new Provenance(source, dated, null);
            return days.entrySet().stream()
                    .map(day -> new NoPrintDayDetails(day.getKey(), day.getValue(), provenance))
                    .toList();
        }
    }

    /** @param colourPage what a full page costs in colour in all; null where the document does not say */
    private record CardEntry(
            String source,
            String dated,
            LocalDate from,
            RateClass rateClass,
            RateUnit unit,
            @Nullable BigDecimal black,
            @Nullable BigDecimal colourPage,
            @Nullable BigDecimal nonStandard,
            PriceBasis basis,
            @Nullable String conditions) {

        RateDetails details(String currency) {
            return new RateDetails(
                    rateClass,
                    from,
                    unit,
                    currency,
                    black,
                    colourPage == null ? null : new Surcharge(SurchargeKind.FULL_PAGE, colourPage),
                    List.of(),
                    nonStandard,
                    basis,
                    null,
                    conditions == null ? "" : conditions,
                    new Provenance(source, dated, null));
        }
    }

    private static <T> List<T> listed(@Nullable List<T> entries) {
        return entries == null ? List.of() : entries;
    }
}
