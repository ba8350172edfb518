package org.undersigned.press;

import java.util.List;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.reading.Finding;

/**
 * An article that was read against an edition.
 *
 * @param article its text
 * @param findings in the order of the article
 * @param sources of what the findings mean
 */
public record Reading(EditionFacts edition, String article, List<Finding> findings, Sources sources) {

    public Reading {
        findings = List.copyOf(findings);
    }

    /** What the outlet should be told. */
    public List<Finding> wrong() {
        return findings.stream().filter(finding -> finding.kind().isWrong()).toList();
    }
}
