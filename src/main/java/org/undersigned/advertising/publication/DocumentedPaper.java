package org.undersigned.advertising.publication;

import java.util.List;
import java.util.Map;

/**
 * A paper as documents describe it. Nobody has checked since they were written what they say.
 *
 * @param facts of the paper, by the document that gives them
 */
public record DocumentedPaper(PublicationDetails details, List<SourcedFacts> facts, List<DocumentedEdition> editions) {

    /**
     * What one document says.
     *
     * @param dated as the document dates itself
     */
    public record SourcedFacts(String source, String dated, Map<FactKey, String> values) {

        Provenance provenance() {
            return new Provenance(source, dated, null);
        }
    }

    /**
     * An edition as documents describe it.
     *
     * @param facts that hold of it, and not of the whole paper
     */
    public record DocumentedEdition(String name, List<SourcedFacts> facts, List<NoPrintDayDetails> noPrintDays) {}
}
