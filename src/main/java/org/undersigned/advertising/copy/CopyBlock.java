package org.undersigned.advertising.copy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A block of an ad.
 *
 * @param words paragraphs, one a line; none for the names
 * @param letterVersion the text that the words quote or paraphrase; null where they are our own
 * @param verbatim that the words have to stand in that text as they are
 * @param statesNothing that whoever wrote it says that it states no fact
 * @param claims what it states as facts, each with its source
 */
public record CopyBlock(
        BlockKind kind,
        String words,
        @Nullable UUID letterVersion,
        boolean verbatim,
        boolean statesNothing,
        List<SourcedClaim> claims) {

    public static final int LONGEST = 20_000;

    /** Browsers end lines each in their own way. */
    public CopyBlock {
        words = words.replace("\r\n", "\n").replace('\r', '\n').strip();
        claims = claims.stream()
                .filter(claim -> !claim.claim().isEmpty() || !claim.source().isEmpty())
                .toList();
    }

    public static CopyBlock names() {
        return new CopyBlock(BlockKind.NAMES, "", null, false, false, List.of());
    }

    /** Words that state no fact. */
    public static CopyBlock of(BlockKind kind, String words) {
        return new CopyBlock(kind, words, null, false, kind.argues(), List.of());
    }

    /** Words that say what the letter says, in words of their own. */
    public static CopyBlock following(BlockKind kind, String words, UUID letterVersion) {
        return new CopyBlock(kind, words, letterVersion, false, false, List.of());
    }

    /** Words of the letter. */
    public static CopyBlock quoting(BlockKind kind, String words, UUID letterVersion) {
        return new CopyBlock(kind, words, letterVersion, true, false, List.of());
    }

    /** Whether the other has the same words for the same purpose. */
    public boolean saysLike(CopyBlock other) {
        return kind == other.kind && kind.hasWords() && words.equals(other.words);
    }
}
