package org.undersigned.press;

import static org.undersigned.base.Texts.text;

import org.undersigned.press.article.Finding;

/** Says what was found, in a line. */
public final class FindingSentence {

    private static final int LONGEST = 160;

    private FindingSentence() {}

    public static String of(Finding finding) {
        var words = cut(finding.text());
        var meant = finding.meant() == null ? "" : cut(finding.meant());
        return switch (finding.kind()) {
            case SIGNER -> text("press.finding.signer", words);
            case MISSPELT -> text("press.finding.misspelt", words, meant);
            case NOT_LISTED -> text("press.finding.not-listed", words);
            case COUNT_OFF -> text("press.finding.count-off", words, Integer.parseInt(meant));
            case QUOTE_ALTERED -> text("press.finding.quote-altered", words, meant);
            case QUOTE_NOT_OURS -> text("press.finding.quote-not-ours", words);
        };
    }

    private static String cut(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}
