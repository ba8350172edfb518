package org.undersigned.advertising.typeset;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.advertising.typeset.SetAd.Part;

/**
 * What is set. Each text may be empty, and is then not set.
 *
 * @param label the word that papers want above what is not theirs, whatever else is in the ad
 * @param sections in the order in which they stand below it
 * @param headings of the names, in their order
 * @param sponsorLine who pays, at the foot
 * @param note in small type below it
 * @param jobNumber by which the paper finds the file
 */
public record AdWords(
        String label,
        List<AdSection> sections,
        List<SetName> names,
        List<NameHeading> headings,
        String sponsorLine,
        String note,
        String jobNumber) {

    public AdWords {
        sections = sections.stream().filter(section -> !section.isEmpty()).toList();
        names = List.copyOf(names);
        headings = List.copyOf(headings);
    }

    /** Headline, statement, names and call to action from above. */
    public AdWords(
            String label,
            String headline,
            List<String> body,
            List<SetName> names,
            String callToAction,
            String sponsorLine,
            String jobNumber) {
        this(
                label,
                List.of(
                        AdSection.of(Part.HEADLINE, headline),
                        new AdSection(Part.BODY, body),
                        AdSection.names(),
                        AdSection.of(Part.CALL_TO_ACTION, callToAction)),
                names,
                List.of(),
                sponsorLine,
                "",
                jobNumber);
    }

    AdWords with(List<AdSection> other) {
        return new AdWords(label, other, names, headings, sponsorLine, note, jobNumber);
    }

    Stream<AdSection> sections(Part part) {
        return sections.stream().filter(section -> section.part() == part);
    }

    boolean hasBody() {
        return sections(Part.BODY).findAny().isPresent();
    }
}
