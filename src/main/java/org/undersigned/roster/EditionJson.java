package org.undersigned.roster;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.coverage.NameTallies.Tally;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * An edition as other programs read it. Instants are ISO in UTC, kinds, uses, orders and disciplines are codes.
 *
 * @param schema what the file is, the same in every version
 * @param schemaVersion counted up when a member goes, is renamed or comes to mean something else; a reader passes over
 *     members that it does not know
 */
record EditionJson(
        String schema,
        int schemaVersion,
        Campaign campaign,
        Letter letter,
        Sealed edition,
        Count count,
        @Nullable String disclaimer,
        @Nullable Changes changes,
        List<Signatory> signatories) {

    static final String SCHEMA = "undersigned-edition";
    static final int SCHEMA_VERSION = 1;

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    record Campaign(
            String name,
            String slug,
            String zone,
            @Nullable Instant launch,
            @Nullable Instant embargo) {}

    record Letter(String title, int number, String addressees) {}

    record Sealed(
            int number,
            String title,
            String use,
            String ordering,
            Instant asOf,
            String contact,
            String contentSha256) {}

    /**
     * How many names count.
     *
     * @param disciplines by their codes, of names other than organisations
     * @param honours as known when the edition was sealed; a name can have several
     * @param bodies the organisations to which names belong, as known then; a name can belong to several
     */
    record Count(
            int names,
            int persons,
            int groups,
            int estates,
            int organisations,
            String rule,
            Map<String, Integer> disciplines,
            List<Tally> honours,
            List<Tally> bodies) {

        static Count of(EditionFacts edition, List<EditionLine> lines) {
            var count = edition.count();
            return new Count(
                    count.total(),
                    count.persons(),
                    count.groups(),
                    count.estates(),
                    count.organisations(),
                    edition.countingRule().sentence(),
                    EditionLine.disciplines(lines),
                    edition.tallies().honours(),
                    edition.tallies().bodies());
        }
    }

    /**
     * Since an earlier edition.
     *
     * @param since the number of the earlier edition
     * @param recalled whether the earlier edition had been recalled by then
     * @param added the positions of those who are new
     * @param corrected the positions of those of whom something printed has changed
     * @param reordered the positions of those who stand elsewhere among the others
     * @param takenOff how many are on the list no longer
     */
    record Changes(
            int since,
            boolean recalled,
            List<Integer> added,
            List<Integer> corrected,
            List<Integer> reordered,
            int takenOff) {

        static Changes of(EditionContent.Changes changes) {
            var difference = changes.difference();
            return new Changes(
                    changes.since().number(),
                    changes.recalled(),
                    difference.added().stream().map(EditionLine::position).toList(),
                    difference.corrected().stream()
                            .map(each -> each.after().position())
                            .toList(),
                    difference.reordered().stream()
                            .map(each -> each.after().position())
                            .toList(),
                    difference.removed().size());
        }
    }

    record Signatory(
            int position,
            String name,
            @Nullable String descriptor,
            @Nullable String title,
            String kind,
            @Nullable String discipline,
            String sortKey) {

        static Signatory of(EditionLine line) {
            return new Signatory(
                    line.position(),
                    line.credited(),
                    line.descriptor(),
                    line.title(),
                    line.kind().name(),
                    line.discipline(),
                    line.sortKey());
        }
    }

    static void write(EditionContent content, OutputStream out) {
        WRITER.writeValue(out, of(content));
    }

    private static EditionJson of(EditionContent content) {
        var edition = content.edition();
        var imprint = edition.imprint();
        var choice = edition.choice();
        return new EditionJson(
                SCHEMA,
                SCHEMA_VERSION,
                new Campaign(
                        imprint.campaign(),
                        imprint.slug(),
                        imprint.zone().getId(),
                        imprint.launch(),
                        content.embargo()),
                new Letter(imprint.letter(), choice.number(), imprint.addressees()),
                new Sealed(
                        edition.number(),
                        edition.title(),
                        choice.scope().name(),
                        choice.ordering().name(),
                        edition.asOf(),
                        edition.contact(),
                        edition.contentHash()),
                Count.of(edition, content.lines()),
                content.disclaimer().orElse(null),
                content.changes() == null ? null : Changes.of(content.changes()),
                content.lines().stream().map(Signatory::of).toList());
    }
}
