package org.undersigned.press.quote;

/**
 * What is entered of a quote.
 *
 * @param speaker as the press names them
 * @param speaksAs what they are: "senior advisor of the campaign"; may be empty
 * @param words without quotation marks around them
 */
public record QuoteDetails(String speaker, String speaksAs, String words) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_WORDS = 4_000;

    public QuoteDetails {
        speaker = speaker.strip();
        speaksAs = speaksAs.strip();
        words = words.strip();
    }
}
