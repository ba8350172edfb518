package org.undersigned.press.coverage;

import static org.undersigned.base.Texts.text;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what was found in an article.
 *
 * @param names of signatures that stand at this moment, as credited now
 * @param speakers of quotes that may be used at this moment
 */
record FoundSentences(Map<UUID, String> names, Map<UUID, String> speakers) {

    CoverageFinding say(KeptFinding found) {
        return new CoverageFinding(found.kind(), in(found, sentence(found)));
    }

    /** What an outlet is told; nothing where it would learn that a name stands no longer. */
    Optional<String> forOutlet(KeptFinding found) {
        return switch (found.kind()) {
            case MISSPELT ->
                said(names, found.signature(), "press.coverage.found.misspelt").map(said -> in(found, said));
            case NOT_LISTED -> Optional.of(in(found, text("press.coverage.correction.only-published")));
            default -> Optional.of(say(found).sentence());
        };
    }

    private static String in(KeptFinding found, String sentence) {
        return found.paragraph() == null
                ? sentence
                : text("press.coverage.found.in-paragraph", found.paragraph(), sentence);
    }

    private String sentence(KeptFinding found) {
        return switch (found.kind()) {
            case SIGNER -> text("press.coverage.found.signer");
            case COULD_BE -> text("press.coverage.found.could-be");
            case MISSPELT ->
                said(names, found.signature(), "press.coverage.found.misspelt")
                        .orElseGet(() -> text("press.coverage.found.misspelt-unsaid"));
            case NOT_LISTED -> text("press.coverage.found.not-listed");
            case COUNT_OFF -> count(found.said(), found.listed());
            case QUOTE_ALTERED ->
                said(speakers, found.quote(), "press.coverage.found.quote-altered")
                        .orElseGet(() -> text("press.coverage.found.quote-altered-unsaid"));
            case QUOTE_NOT_OURS -> text("press.coverage.found.quote-not-ours");
        };
    }

    private static Optional<String> said(Map<UUID, String> known, @Nullable UUID id, String key) {
        return Optional.ofNullable(id).map(known::get).map(name -> text(key, name));
    }

    private static String count(@Nullable Integer said, @Nullable Integer listed) {
        if (listed == null) {
            return text("press.coverage.found.count");
        }
        return said == null
                ? text("press.coverage.found.count-listed", listed)
                : text("press.coverage.found.count-said", said, listed);
    }
}
