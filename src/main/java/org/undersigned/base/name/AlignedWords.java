package org.undersigned.base.name;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two names laid beside each other, word by word.
 *
 * @param pairs in the order of the first name
 * @param left the words of the first name that nothing in the other pairs with
 * @param otherLeft likewise of the other name
 * @param swaps how often the order of the words turns back
 */
record AlignedWords(List<WordPair> pairs, List<NameWord> left, List<NameWord> otherLeft, int swaps) {

    /**
     * @param likeness above 0, 1 for the same word
     * @param endsBoth whether both names end with it, as most do with the family name
     */
    record WordPair(NameWord one, NameWord other, double likeness, boolean endsBoth) {

        double weight() {
            return (one.weight() + other.weight()) / 2;
        }

        boolean isSame() {
            return one.text().equals(other.text());
        }

        boolean isInitial() {
            return one.isInitial() != other.isInitial();
        }

        boolean isNickname() {
            return Nicknames.mayBeOne(one.text(), other.text());
        }
    }

    /** Whether both names have such a word that the other one lacks. */
    boolean bothLeft(Predicate<NameWord> word) {
        return left.stream().anyMatch(word) && otherLeft.stream().anyMatch(word);
    }

    Stream<NameWord> allLeft() {
        return Stream.concat(left.stream(), otherLeft.stream());
    }
}
