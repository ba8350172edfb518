package org.undersigned.advertising.typeset;

import java.util.List;

/**
 * What is set. Each text may be empty, and is then not set.
 *
 * @param label the word that papers want above what is not theirs
 * @param body its paragraphs
 * @param sponsorLine who pays
 * @param jobNumber by which the paper finds the file
 */
public record AdWords(
        String label,
        String headline,
        List<String> body,
        List<SetName> names,
        String callToAction,
        String sponsorLine,
        String jobNumber) {

    public AdWords {
        body = List.copyOf(body);
        names = List.copyOf(names);
    }

    AdWords withNames(List<SetName> others) {
        return new AdWords(label, headline, body, others, callToAction, sponsorLine, jobNumber);
    }
}
