package org.undersigned.press;

import static org.undersigned.base.Texts.text;

import java.util.Arrays;
import org.undersigned.base.name.Folding;
import org.undersigned.roster.reading.Finding;

/** Says what was found, in a line. */
public final class FindingSentence {

    private static final int LONGEST = 160;
    private static final int WORDS_BEFORE = 5;

    private FindingSentence() {}

    public static String of(Finding finding) {
        var words = cut(finding.text());
        var meant = cut(meant(finding));
        return switch (finding.kind()) {
            case SIGNER -> text("press.finding.signer", words);
            case COULD_BE -> text("press.finding.could-be", words);
            case MISSPELT -> text("press.finding.misspelt", words, meant);
            case NOT_LISTED -> text("press.finding.not-listed", words);
            case COUNT_OFF -> text("press.finding.count-off", words, Integer.parseInt(meant));
            case QUOTE_ALTERED -> altered(finding.text(), meant(finding));
            case QUOTE_NOT_OURS -> text("press.finding.quote-not-ours", words);
        };
    }

    private static String meant(Finding finding) {
        return finding.meant() == null ? "" : finding.meant();
    }

    /** Of a long quote what is told begins shortly before the first word that differs. */
    private static String altered(String quoted, String ours) {
        var from = quoted.length() <= LONGEST ? 0 : Math.max(0, sameWords(quoted, ours) - WORDS_BEFORE);
        return text("press.finding.quote-altered", cut(wordsFrom(quoted, from)), cut(wordsFrom(ours, from)));
    }

    private static int sameWords(String quoted, String ours) {
        var theirs = quoted.strip().split("\\s+");
        var mine = ours.strip().split("\\s+");
        var same = 0;
        while (same < Math.min(theirs.length, mine.length)
                && Folding.compact(theirs[same]).equals(Folding.compact(mine[same]))) {
            same++;
        }
        return same;
    }

    private static String wordsFrom(String words, int from) {
        var all = words.strip().split("\\s+");
        return from == 0
                ? words
                : "… " + String.join(" ", Arrays.asList(all).subList(Math.min(from, all.length), all.length));
    }

    private static String cut(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}
