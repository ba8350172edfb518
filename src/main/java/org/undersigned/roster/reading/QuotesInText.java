package org.undersigned.roster.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.undersigned.base.name.Folding;

/** Finds words in quotation marks that are none of ours, or ours but for some words. */
final class QuotesInText {

    private static final int FEWEST_WORDS = 5;

    /** Of a quote so many pieces of three words, in per cent, stand in our words. */
    private static final int ALTERED = 40;

    /** Straight marks open before a word and close behind one, which an inch does not. */
    private static final Pattern QUOTE = Pattern.compile("\u201c([^\u201c\u201d]{1,3000})\u201d"
            + "|(?<![\\p{L}\\p{N}])\"(?=\\S)([^\"]{1,3000})(?<=\\S)\"(?![\\p{L}\\p{N}])");

    private final String article;
    private final List<OurWords> ours;

    QuotesInText(String article, List<String> ours) {
        this.article = article;
        this.ours = ours.stream().map(OurWords::new).toList();
    }

    List<Finding> find() {
        var findings = new ArrayList<Finding>();
        QUOTE.matcher(article).results().forEach(found -> judged(found).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> judged(MatchResult found) {
        var group = found.group(1) == null ? 2 : 1;
        var words = Folding.words(found.group(group));
        if (words.size() < FEWEST_WORDS || ours.stream().anyMatch(each -> each.holds(words))) {
            return Optional.empty();
        }
        var nearest = ours.stream()
                .filter(each -> each.shared(words) >= ALTERED)
                .max(Comparator.comparingInt(each -> each.shared(words)));
        return Optional.of(new Finding(
                nearest.isPresent() ? FindingKind.QUOTE_ALTERED : FindingKind.QUOTE_NOT_OURS,
                found.start(group),
                found.end(group),
                found.group(group),
                nearest.map(each -> each.nearest(words)).orElse(null)));
    }
}
