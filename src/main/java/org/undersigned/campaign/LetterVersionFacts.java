package org.undersigned.campaign;

import java.time.Instant;
import java.util.UUID;

/**
 * One text of a letter: a number in a language, with its words.
 *
 * @param locale the language as a tag of BCP 47: {@code en}, {@code pt-BR}
 * @param sha256 the hash of the text, see {@link LetterText}
 */
public record LetterVersionFacts(
        UUID id,
        UUID letterId,
        String letterTitle,
        int number,
        String locale,
        String text,
        String sha256,
        Instant publishedAt) {}
