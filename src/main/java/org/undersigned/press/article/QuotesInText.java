package org.undersigned.press.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.undersigned.base.name.Folding;

/** Finds words in quotation marks that are none of ours, or ours but for some words. */
final class QuotesInText {

    private static final int FEWEST_WORDS = 5;

    /** Of a quote so many pieces of three words, in per cent, stand in our words. */
    private static final int ALTERED = 40;

    private static final int PIECE = 3;

    private static final Pattern QUOTE = Pattern.compile("\u201c([^\u201c\u201d]{10,3000})\u201d|\"([^\"]{10,3000})\"");

    private final String article;
    private final List<Ours> ours;

    private record Ours(String text, String folded, Set<String> known) {

        static Ours of(String text) {
            var words = Folding.words(text);
            return new Ours(text, " " + String.join(" ", words) + " ", Set.copyOf(pieces(words)));
        }
    }

    QuotesInText(String article, List<String> ours) {
        this.article = article;
        this.ours = ours.stream().map(Ours::of).toList();
    }

    List<Finding> find() {
        var findings = new ArrayList<Finding>();
        QUOTE.matcher(article).results().forEach(found -> judged(found).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> judged(MatchResult found) {
        var group = found.group(1) == null ? 2 : 1;
        var words = Folding.words(found.group(group));
        if (words.size() < FEWEST_WORDS || isOurs(words)) {
            return Optional.empty();
        }
        var nearest = ours.stream()
                .filter(each -> shared(words, each) >= ALTERED)
                .max(Comparator.comparingInt(each -> shared(words, each)));
        return Optional.of(new Finding(
                nearest.isPresent() ? FindingKind.QUOTE_ALTERED : FindingKind.QUOTE_NOT_OURS,
                found.start(group),
                found.end(group),
                found.group(group),
                nearest.map(Ours::text).orElse(null)));
    }

    private boolean isOurs(List<String> words) {
        var quoted = " " + String.join(" ", words) + " ";
        return ours.stream().anyMatch(each -> each.folded().contains(quoted));
    }

    private static int shared(List<String> words, Ours ours) {
        var pieces = pieces(words);
        return (int) (pieces.stream().filter(ours.known()::contains).count() * 100 / pieces.size());
    }

    private static List<String> pieces(List<String> words) {
        var pieces = new ArrayList<String>();
        for (var first = 0; first + PIECE <= words.size(); first++) {
            pieces.add(String.join(" ", words.subList(first, first + PIECE)));
        }
        return pieces;
    }
}
