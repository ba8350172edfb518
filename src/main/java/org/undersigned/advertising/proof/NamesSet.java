package org.undersigned.advertising.proof;

import java.util.Optional;
import org.undersigned.advertising.typeset.NamesFit;
import org.undersigned.advertising.typeset.TypeSize;

/**
 * How the names of a proof stand.
 *
 * @param size of their type
 * @param broken how many stand on more than one line
 * @param more how many more this type has room for
 * @param hundredMore the type with a hundred more, where they have room
 * @param tooMany how many have no room at the smallest type of the paper
 */
public record NamesSet(
        int count, TypeSize size, int columns, int broken, int more, Optional<TypeSize> hundredMore, int tooMany) {

    public static NamesSet of(NamesFit fit) {
        return new NamesSet(
                fit.names(), fit.size(), fit.columns(), fit.broken(), fit.more(), fit.hundredMore(), fit.tooMany());
    }
}
