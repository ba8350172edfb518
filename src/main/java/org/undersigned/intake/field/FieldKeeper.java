package org.undersigned.intake.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Keeps one sort of fact of parties: what a row says of it, what is there, and how it is entered and taken back. */
public interface FieldKeeper {

    /** The fields that say it. */
    Set<Field> fields();

    /** Whether only a row that is known by its key says it: every other one finds its party by it. */
    default boolean needsKey() {
        return false;
    }

    /** Whether it comes with a new party, and so needs not be entered for one. */
    default boolean comesWithParty(Field field) {
        return false;
    }

    /** Whether it can be entered for a party that a file brings. */
    default boolean takesNew(Origin origin) {
        return true;
    }

    /** What a row says, in the words in which it would be stored. */
    default List<Said> said(Row row) {
        var said = new ArrayList<Said>();
        for (var field : Field.values()) {
            if (fields().contains(field)) {
                for (var value : row.values(field)) {
                    var meant = meaning(field, value);
                    var ordinal = said.size();
                    said.add(new Said(field, ordinal, meant.orElse(value), meant.isPresent()));
                }
            }
        }
        return said;
    }

    /** What a value of a field means, as it would be stored. */
    default Optional<String> meaning(Field field, String value) {
        return Optional.of(value);
    }

    /** The values that there are of a field, in the order in which they are offered; none where any text may be one. */
    default List<Choice> choices(Field field) {
        return List.of();
    }

    /** How a stored value is told. */
    default String told(Field field, String value) {
        return value;
    }

    /**
     * Of what a party has one only, where a thing that a row says is so: two rows that say two of it contradict each other.
     * Nothing where a party may have several.
     */
    default Optional<String> onlyOne(Row row, Said said) {
        return Optional.empty();
    }

    /**
     * What is there, for many parties at once.
     *
     * @param asked what is said of each and understood
     */
    Standing standing(Origin origin, Map<UUID, List<Said>> asked);

    /**
     * Enters a thing for a party.
     *
     * @return what came into the directory with it, in that order
     * @throws Refusal when a rule of its feature forbids it
     */
    List<Made> enter(Origin origin, Row row, UUID party, Said said);

    /**
     * Likewise things of many parties, which do not bear on each other.
     *
     * @return for each of them what came, in their order
     */
    default List<List<Made>> enter(Origin origin, List<Entering> some) {
        return some.stream()
                .map(one -> enter(origin, one.row(), one.party(), one.said()))
                .toList();
    }

    /** One thing that a row says of a party, and which is to be entered. */
    record Entering(Row row, UUID party, Said said) {}

    /**
     * Takes back what was entered, where it is as it was entered.
     *
     * @param old what went, if something did
     * @return why it stays; empty when it was taken back
     */
    Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made);

    /**
     * Likewise things of many parties.
     *
     * @return for each of them why it stays, in their order
     */
    default List<Optional<String>> takeBack(Origin origin, List<Entered> some) {
        return some.stream()
                .map(one -> takeBack(origin, one.party(), one.said(), one.old(), one.made()))
                .toList();
    }

    /**
     * One thing that was entered for a party.
     *
     * @param old what went, if something did
     * @param made what came with it
     */
    record Entered(UUID party, Said said, @Nullable String old, List<Made> made) {}

    /** That a thing stays, since somebody has edited it. */
    static String edited(Said said) {
        return Texts.text("intake.kept.edited", Texts.label(said.field()));
    }
}
