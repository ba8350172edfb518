package org.undersigned.press.quote;

/**
 * A quote as it is read.
 *
 * @param speaker as the press names them: as credited now, or as the spokesperson is called
 * @param speaksAs what they are: "senior advisor of the campaign"; may be empty
 * @param words without quotation marks around them
 */
public record QuoteDetails(String speaker, String speaksAs, String words) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_WORDS = 4_000;
}
