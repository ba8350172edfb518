package org.undersigned.press;

import static org.undersigned.base.Texts.text;

import java.util.stream.Collectors;

/** What to write to the outlet of an article in which something is wrong. */
final class CorrectionDraft {

    private CorrectionDraft() {}

    /** The words of the message: what should be changed, a line each, and whom to call. */
    static String of(Reading reading) {
        var lines = reading.wrong().stream()
                .map(FindingSentence::of)
                .distinct()
                .map(sentence -> text("press.correction.line", sentence))
                .collect(Collectors.joining("\n"));
        var edition = reading.edition();
        return text("press.correction", edition.imprint().letter(), lines, edition.contact());
    }
}
