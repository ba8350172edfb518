package org.undersigned.advertising.copy;

import org.jspecify.annotations.Nullable;

/**
 * What a comment is about: a block, a name, or the whole ad.
 *
 * @param block counted from 0
 * @param place of the name in the edition
 */
public record CommentPin(@Nullable Integer block, @Nullable Integer place) {

    public static final CommentPin WHOLE = new CommentPin(null, null);

    public static CommentPin block(int block) {
        return new CommentPin(block, null);
    }

    public static CommentPin name(int place) {
        return new CommentPin(null, place);
    }
}
