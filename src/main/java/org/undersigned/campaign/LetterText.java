package org.undersigned.campaign;

import java.text.Normalizer;
import org.undersigned.base.Refusal;
import org.undersigned.base.Sha256;

/**
 * The words of a letter version as they are stored, and their hash.
 *
 * <p>Text is taken in without blank space around it, composed (Unicode NFC), and with LF at the end of lines, so that
 * the same words pasted from two programs are the same text. The hash is SHA-256 over the UTF-8 bytes of exactly that,
 * in lower-case hexadecimal; anybody who holds the text can compute it again.
 */
record LetterText(String words, String sha256) {

    /** In characters; the longest letters people sign have some ten thousand. */
    static final int LONGEST = 200_000;

    /** Refuses text that is empty, longer than any letter, or holds what cannot be printed. */
    static LetterText of(String typed) {
        var words = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        if (words.isEmpty()) {
            throw new Refusal("campaign.refused.no-text");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("campaign.refused.text-too-long", LONGEST);
        }
        if (words.codePoints().anyMatch(LetterText::cannotBePrinted)) {
            throw new Refusal("campaign.refused.unprintable-text");
        }
        return new LetterText(words, Sha256.hex(words));
    }

    /** Half of a surrogate pair has no UTF-8, so that a hash would not tell it from a question mark. */
    private static boolean cannotBePrinted(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
