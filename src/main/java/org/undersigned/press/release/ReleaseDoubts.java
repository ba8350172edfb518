package org.undersigned.press.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.reading.ArticleReader;
import org.undersigned.roster.reading.Finding;
import org.undersigned.roster.reading.FindingKind;
import org.undersigned.roster.reading.Reference;

/**
 * Reads the writer's own words as an article would be read: whom they name as a signer who is not on the edition, and
 * whom they spell otherwise than credited. Nothing is refused for it, since only a person can tell that a sentence means
 * another signing.
 */
final class ReleaseDoubts {

    private ReleaseDoubts() {}

    /** Each only once, in the order of the text. */
    static List<ReleaseDoubt> of(ReleaseSource source) {
        var details = source.details();
        var words = String.join(
                "\n\n",
                details.title(),
                FieldText.of(details.body()).words(Map.of()),
                FieldText.of(details.notes()).words(Map.of()));
        return new ArticleReader(reference(source))
                .read(words).stream()
                        .flatMap(finding -> doubt(finding))
                        .distinct()
                        .toList();
    }

    private static Stream<ReleaseDoubt> doubt(Finding finding) {
        return finding.kind() == FindingKind.NOT_LISTED || finding.kind() == FindingKind.MISSPELT
                ? Stream.of(new ReleaseDoubt(finding.text(), finding.meant()))
                : Stream.empty();
    }

    private static Reference reference(ReleaseSource source) {
        var imprint = source.edition().edition().imprint();
        var quotes = source.quotes().printable();
        return new Reference(
                source.edition().lines().stream().map(EditionLine::credited).toList(),
                source.count(),
                List.of(imprint.campaign(), imprint.letter(), source.details().title()),
                quotes.stream().map(PrintedQuote::words).toList(),
                quotes.stream().map(PrintedQuote::speaker).toList());
    }
}
