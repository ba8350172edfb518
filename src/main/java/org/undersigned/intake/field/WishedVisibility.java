package org.undersigned.intake.field;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.base.Texts;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.contact.Visibility;

/**
 * Who is to see an address of a row: as the row says it of that address, else of all its addresses, else as it holds for
 * the file. Of several things that it says the most private counts, and what nobody understands is the most private.
 */
public record WishedVisibility(Visibility visibility, boolean isUnderstood) {

    /** The fields that say it. */
    public static final Set<Field> COLUMNS =
            Arrays.stream(Field.values()).filter(Field::isVisibility).collect(Collectors.toUnmodifiableSet());

    private static final Set<Field> ADDRESSES =
            EnumSet.of(Field.EMAIL, Field.PHONE, Field.SOCIAL, Field.REPRESENTATIVE_EMAIL, Field.REPRESENTATIVE_PHONE);

    private static final WishedVisibility UNKNOWN = new WishedVisibility(Visibility.VAULT, false);

    /**
     * @param address a field that holds addresses
     * @param ofFile what holds where the row says nothing
     */
    public static WishedVisibility of(Row row, Field address, Visibility ofFile) {
        var ofAddress = row.values(column(address));
        var said = ofAddress.isEmpty() ? row.values(Field.VISIBILITY) : ofAddress;
        return said.stream()
                .map(WishedVisibility::read)
                .reduce(WishedVisibility::narrower)
                .orElse(new WishedVisibility(ofFile, true));
    }

    /** The addresses of which a column says who may see them. */
    public static Set<Field> addresses(Field column) {
        return ADDRESSES.stream()
                .filter(address -> column == Field.VISIBILITY || column(address) == column)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the row itself says it. */
    static boolean isSaid(Row row, Field address) {
        return !row.values(column(address)).isEmpty()
                || !row.values(Field.VISIBILITY).isEmpty();
    }

    /** The field that says it of an address. */
    static Field column(Field address) {
        return switch (address) {
            case EMAIL -> Field.EMAIL_VISIBILITY;
            case PHONE -> Field.PHONE_VISIBILITY;
            case SOCIAL -> Field.SOCIAL_VISIBILITY;
            case REPRESENTATIVE_EMAIL, REPRESENTATIVE_PHONE -> Field.REPRESENTATIVE_VISIBILITY;
            default -> throw new IllegalArgumentException("No address is read from " + address);
        };
    }

    private static WishedVisibility read(String word) {
        return meaning(word)
                .map(visibility -> new WishedVisibility(visibility, true))
                .orElse(UNKNOWN);
    }

    static Optional<Visibility> meaning(String word) {
        var compact = Folding.compact(word);
        return Arrays.stream(Visibility.values())
                .filter(visibility -> List.of(
                                Folding.compact(visibility.name()), Folding.compact(Texts.label(visibility)))
                        .contains(compact))
                .findFirst();
    }

    /** The more private one; of equals the one that was understood. */
    WishedVisibility narrower(WishedVisibility other) {
        var difference = visibility.compareTo(other.visibility);
        return difference > 0 || difference == 0 && isUnderstood ? this : other;
    }

    /**
     * What is given to the address. What was said plainly is never widened: who may not keep it so is refused.
     *
     * @param mayHide whether the user may keep private addresses of the party
     */
    Visibility given(boolean mayHide) {
        return isUnderstood || mayHide ? visibility : Visibility.TEAM;
    }
}
