package org.undersigned.advertising.copy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Sha256;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.Ordering;

/**
 * The hashes of a version of copy, each SHA-256 in hexadecimal digits of a text in UTF-8. The text is made of parts, each
 * after its length in characters and a line break.
 *
 * <p>The words: of each block in its order its kind, its words, the id of the letter version that it quotes (empty for
 * none), "true" or "false" for whether it states nothing, the number of its claims, and of each claim its words and its
 * source; and "verbatim" where it has to stand in that text as it is.
 *
 * <p>The names: the order, "alone" where nothing is printed beside them, then of each name, as they run, the id of its
 * signature, the name as credited, its descriptor and its office (both empty for none).
 *
 * <p>The content: the hash of the words, then the hash of the names.
 */
final class CopyHash {

    private final StringBuilder text = new StringBuilder();

    private CopyHash() {}

    static String ofWords(List<CopyBlock> blocks) {
        var hash = new CopyHash();
        for (var block : blocks) {
            hash.add(block.kind().name());
            hash.add(block.words());
            hash.add(Objects.toString(block.letterVersion(), ""));
            hash.add(String.valueOf(block.statesNothing()));
            hash.add(String.valueOf(block.claims().size()));
            for (var claim : block.claims()) {
                hash.add(claim.claim());
                hash.add(claim.source());
            }
            if (block.verbatim()) {
                hash.add("verbatim");
            }
        }
        return hash.hex();
    }

    static String ofNames(Ordering ordering, NameExtent extent, List<EditionLine> lines) {
        var hash = new CopyHash();
        hash.add(ordering.name());
        if (extent == NameExtent.ALONE) {
            hash.add("alone");
        }
        for (var line : lines) {
            hash.add(line.signature().toString());
            hash.add(line.credited());
            hash.add(line.descriptor());
            hash.add(line.title());
        }
        return hash.hex();
    }

    static String ofContent(String words, String names) {
        var hash = new CopyHash();
        hash.add(words);
        hash.add(names);
        return hash.hex();
    }

    private void add(@Nullable String part) {
        var some = part == null ? "" : part;
        text.append(some.length()).append('\n').append(some);
    }

    private String hex() {
        return Sha256.hex(text.toString());
    }
}
