package org.undersigned.press;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.roster.reading.ArticleReader;
import org.undersigned.roster.reading.Finding;
import org.undersigned.roster.reading.FindingKind;
import org.undersigned.roster.reading.Reference;

/** What to write to the outlet of an article in which something is wrong. */
final class CorrectionDraft {

    private static final Set<FindingKind> OF_NAMES = Set.of(FindingKind.MISSPELT, FindingKind.NOT_LISTED);

    private CorrectionDraft() {}

    /**
     * The words of the message: what should be changed, a line each, and whom to call.
     *
     * @param unsaid names of which nothing is said, however the article writes them
     */
    static Optional<String> of(Reading reading, List<String> unsaid) {
        var left = named(reading.article(), unsaid);
        var lines = reading.wrong().stream()
                .filter(finding ->
                        !OF_NAMES.contains(finding.kind()) || left.stream().noneMatch(finding::overlaps))
                .map(CorrectionDraft::sentence)
                .distinct()
                .map(sentence -> text("press.correction.line", sentence))
                .collect(Collectors.joining("\n"));
        var edition = reading.edition();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(text("press.correction", edition.imprint().letter(), lines, edition.contact()));
    }

    private static List<Finding> named(String article, List<String> names) {
        return new ArticleReader(new Reference(names, names.size(), List.of(), List.of(), List.of()))
                .read(article).stream()
                        .filter(finding ->
                                finding.kind() == FindingKind.SIGNER || finding.kind() == FindingKind.MISSPELT)
                        .toList();
    }

    /** Of a name that is not on the list an outlet is told what anybody is who asks for one. */
    private static String sentence(Finding finding) {
        return finding.kind() == FindingKind.NOT_LISTED
                ? text("press.correction.only-published", finding.text())
                : FindingSentence.of(finding);
    }
}
